#pragma once

#include "models/common/vocabulary.h"

namespace askpro::net {

/// What the verifier of a vendor says about one request. Everything but Signed is refused with 401.
enum class SignatureVerdict {
    Signed,
    Missing,   ///< no signature header, or the vendor's "there is no secret"
    Repeated,  ///< several signature headers: which one counts is not ours to guess
    Malformed,
    TooOld,    ///< the digest is right, the time is not: a replay, or a clock that is wrong (here or there)
    TooNew,
    Mismatch,  ///< wrong key, or a changed body
    NoKey,     ///< the tenant has no valid key of this vendor: nothing is accepted
};

/// Words as kept with a delivery.
[[nodiscard]] std::span<const models::Word<SignatureVerdict>> signatureVerdictWords();

} // namespace askpro::net
