#include "app/cli/exitcode.h"

using namespace Qt::StringLiterals;
using askpro::models::ErrorCode;

namespace askpro::app {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        return ExitCode::Usage;
    case ErrorCode::Unauthorized:
        return ExitCode::NotPermitted;
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
    case ErrorCode::Remote:
    case ErrorCode::Storage:
        return ExitCode::NotAvailable;
    }
    Q_UNREACHABLE();
}

QString errorWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Unauthorized:
        return u"not_permitted"_s;
    case ErrorCode::Busy:
        return u"busy"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::Remote:
        return u"vendor_failed"_s;
    case ErrorCode::Storage:
        return u"storage_failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace askpro::app
