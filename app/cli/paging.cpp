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

QString cursorText(const core::CallCursor &cursor, core::CallOrder order)
{
    const QString position = u"%1-%2"_s.arg(cursor.key).arg(cursor.id.value());
    return order == core::CallOrder::Newest ? position : wordFor(core::callOrderWords(), order) + u':' + position;
}

Result<core::CallCursor> parseCallCursor(const QString &text, core::CallOrder order)
{
    if (text.isEmpty())
        return core::CallCursor{};
    const core::CallCursor cursor{text.section(u':', -1).section(u'-', 0, -2).toLongLong(), CallId(text.section(u'-', -1).toLongLong())};
    if (cursor.id.value() <= 0 || cursorText(cursor, order) != text) // what we write ourselves is what we read
        return failure(ErrorCode::Invalid, tr("--after takes the \"next\" of an earlier page, not \"%1\".").arg(text));
    return cursor;
}

} // namespace askpro::app
