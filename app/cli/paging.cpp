#include "app/cli/paging.h"

#include "app/cli/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

constexpr int defaultLimit = 50;
constexpr int largestLimit = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

void declarePaging(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"limit"_s, tr("How many at most (default 50, at most 1000)."), u"n"_s},
        {u"after"_s, tr("Go on after this position: \"next\" of the page before."), u"cursor"_s},
    });
}

Result<int> readLimit(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"limit"_s))
        return defaultLimit;
    const auto limit = parseNumber(parser.value(u"limit"_s), 1, u"--limit"_s);
    if (!limit)
        return failureOf(limit);
    return static_cast<int>(std::min<qint64>(*limit, largestLimit));
}

QString cursorText(const core::CallCursor &cursor)
{
    return u"%1-%2"_s.arg(toMs(cursor.sortAt)).arg(cursor.id.value());
}

Result<core::CallCursor> parseCallCursor(const QString &text)
{
    if (text.isEmpty())
        return core::CallCursor{};
    const QStringList parts = text.split(u'-');
    bool timeGood = false;
    bool idGood = false;
    const qint64 time = parts.value(0).toLongLong(&timeGood);
    const qint64 id = parts.value(1).toLongLong(&idGood);
    if (parts.size() != 2 || !timeGood || !idGood || id <= 0)
        return failure(ErrorCode::Invalid, tr("--after takes the \"next\" of an earlier page, not \"%1\".").arg(text));
    return core::CallCursor{instantFromMs(time), CallId(id)};
}

} // namespace askpro::app
