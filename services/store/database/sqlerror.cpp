#include "services/store/database/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

// Primary result codes of SQLite (sqlite3.h); the constraint codes are extended ones.
struct SqliteMeaning
{
    int code;
    ErrorCode meaning;
};
constexpr std::array sqliteMeanings{
    SqliteMeaning{787, ErrorCode::Conflict},   // SQLITE_CONSTRAINT_FOREIGNKEY
    SqliteMeaning{1555, ErrorCode::Conflict},  // SQLITE_CONSTRAINT_PRIMARYKEY
    SqliteMeaning{2067, ErrorCode::Conflict},  // SQLITE_CONSTRAINT_UNIQUE
    SqliteMeaning{2579, ErrorCode::Conflict},  // SQLITE_CONSTRAINT_ROWID
    SqliteMeaning{19, ErrorCode::Invalid},     // SQLITE_CONSTRAINT: check, not null, data type
    SqliteMeaning{5, ErrorCode::Busy},         // SQLITE_BUSY
    SqliteMeaning{6, ErrorCode::Busy},         // SQLITE_LOCKED
};

struct StateMeaning
{
    QLatin1StringView state; ///< a whole SQLSTATE or its class
    ErrorCode meaning;
};
constexpr std::array postgresMeanings{
    StateMeaning{"23505"_L1, ErrorCode::Conflict}, // unique_violation
    StateMeaning{"23503"_L1, ErrorCode::Conflict}, // foreign_key_violation
    StateMeaning{"23"_L1, ErrorCode::Invalid},     // other constraints
    StateMeaning{"22"_L1, ErrorCode::Invalid},     // a value that does not fit
    StateMeaning{"40"_L1, ErrorCode::Conflict},    // serialization, deadlock
    StateMeaning{"55P03"_L1, ErrorCode::Busy},     // lock_not_available
    StateMeaning{"53300"_L1, ErrorCode::Busy},     // too_many_connections
    StateMeaning{"57014"_L1, ErrorCode::Timeout},  // query_canceled: statement or lock timeout
    StateMeaning{"42501"_L1, ErrorCode::Unauthorized}, // row-level security or a missing grant
};

ErrorCode meaningOf(Engine engine, const QString &code)
{
    if (engine == Engine::Sqlite) {
        const int number = code.toInt();
        const auto fits = [number](const SqliteMeaning &row) { return row.code == number || row.code == (number & 0xff); };
        const auto row = std::ranges::find_if(sqliteMeanings, fits);
        return row == sqliteMeanings.end() ? ErrorCode::Storage : row->meaning;
    }
    const auto row = std::ranges::find_if(postgresMeanings, [&](const StateMeaning &meaning) { return code.startsWith(meaning.state); });
    return row == postgresMeanings.end() ? ErrorCode::Storage : row->meaning;
}

QString textFor(ErrorCode code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SqlError", text); };
    switch (code) {
    case ErrorCode::Conflict:
        return tr("Somebody else stored the same or changed it meanwhile.");
    case ErrorCode::Busy:
        return tr("The database is busy. Try again in a moment.");
    case ErrorCode::Timeout:
        return tr("The database took too long.");
    case ErrorCode::Invalid:
        return tr("The database refused a value.");
    case ErrorCode::Unauthorized:
        return tr("The database refused access.");
    case ErrorCode::NotFound:
    case ErrorCode::Remote:
    case ErrorCode::Storage:
        break;
    }
    return tr("The database cannot store or read. Check disk space, permissions and connection.");
}

} // namespace

Error sqlErrorOf(Engine engine, const QSqlError &error, QStringView statement)
{
    const QString native = error.nativeErrorCode();
    const ErrorCode code = meaningOf(engine, native);
    QString detail = u"%1 %2"_s.arg(engine == Engine::Sqlite ? u"sqlite"_s : u"sqlstate"_s, native.isEmpty() ? u"none"_s : native);
    // The first line names the constraint or the fault; values stand behind it, except where the value is the fault.
    if (!native.startsWith("22"_L1) || engine == Engine::Sqlite)
        detail += u": "_s + error.databaseText().section(u'\n', 0, 0).left(200);
    return Error{code, textFor(code), detail + u" in: "_s + statement.left(80).toString().simplified()};
}

bool isConnectionLost(Engine engine, const QSqlError &error)
{
    if (engine == Engine::Sqlite || !error.isValid())
        return false;
    const QString state = error.nativeErrorCode();
    // Without an SQLSTATE libpq itself failed; 25006: this server became a standby.
    return state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P0"_L1) || state == "25006"_L1;
}

} // namespace askpro::store
