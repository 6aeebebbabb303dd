#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace askpro::models {

/// Closed on purpose: the maps to HTTP status, exit code and screen text are switches without default.
enum class ErrorCode {
    Invalid,      ///< the input is wrong; the sender or user must change it
    NotFound,
    Conflict,     ///< somebody else changed it meanwhile, or it exists already
    Unauthorized, ///< no right to do this
    Busy,         ///< overloaded or locked; try again later
    Timeout,
    Remote,       ///< a vendor failed
    Storage,      ///< the database or disk failed; nothing was stored
};

/// What a person reads and what the log reads are different fields, so that they cannot be mixed up.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString userText; ///< translated; says what to do; never contains personal data of others
    QString detail;   ///< English, for the log only; no name, number, transcript or key
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString userText, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(userText), std::move(detail)});
}

/// Passes the error of one result on as another's.
template<class T>
[[nodiscard]] tl::unexpected<Error> failureOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace askpro::models
