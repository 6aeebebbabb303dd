#include "services/net/webhooks/signatureverdict.h"

#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::net {

std::span<const Word<SignatureVerdict>> signatureVerdictWords()
{
    static constexpr std::array words{
        Word<SignatureVerdict>{SignatureVerdict::Signed, "signed"_L1},
        Word<SignatureVerdict>{SignatureVerdict::Missing, "signature-missing"_L1},
        Word<SignatureVerdict>{SignatureVerdict::Repeated, "signature-repeated"_L1},
        Word<SignatureVerdict>{SignatureVerdict::Malformed, "signature-malformed"_L1},
        Word<SignatureVerdict>{SignatureVerdict::TooOld, "signature-too-old"_L1},
        Word<SignatureVerdict>{SignatureVerdict::TooNew, "signature-too-new"_L1},
        Word<SignatureVerdict>{SignatureVerdict::Mismatch, "signature-mismatch"_L1},
        Word<SignatureVerdict>{SignatureVerdict::NoKey, "no-key"_L1},
    };
    return words;
}

} // namespace askpro::net
