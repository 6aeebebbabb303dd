#include "app/commands/callfilteroptions.h"

#include "app/cli/wording.h"
#include "app/cli/wordoption.h"
#include "models/clinic/weekday.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::optional<Instant>> instantOption(const CommandContext &context, const QString &option)
{
    if (!context.parser().isSet(option))
        return std::nullopt;
    const auto instant = parseInstant(context.parser().value(option), context.clock().now());
    if (!instant)
        return failureOf(instant);
    return *instant;
}

/// Fills a field of the filter from an option that takes a word.
template<class Enum, class Field>
Result<void> readWord(const QCommandLineParser &parser, const QString &option, std::span<const Word<Enum>> words, Field &field)
{
    const auto value = wordOption(parser, option, words);
    if (!value)
        return failureOf(value);
    if (*value)
        field = **value;
    return {};
}

Result<void> readWords(const QCommandLineParser &parser, core::CallFilter &filter)
{
    std::optional<Qt::DayOfWeek> weekday;
    for (const Result<void> &read : {readWord(parser, u"outcome"_s, callOutcomeWords(), filter.outcome),
                                     readWord(parser, u"sentiment"_s, sentimentWords(), filter.sentiment),
                                     readWord(parser, u"urgency"_s, urgencyWords(), filter.urgency),
                                     readWord(parser, u"reason"_s, noBookingReasonWords(), filter.reason),
                                     readWord(parser, u"order"_s, core::callOrderWords(), filter.order),
                                     readWord(parser, u"weekday"_s, weekdayWords(), weekday)}) {
        if (!read)
            return read;
    }
    if (weekday)
        filter.weekday = *weekday;
    return {};
}

Result<void> readHour(const QCommandLineParser &parser, core::CallFilter &filter)
{
    if (!parser.isSet(u"hour"_s))
        return {};
    const auto hour = parseNumber(parser.value(u"hour"_s), 0, u"--hour"_s);
    if (!hour)
        return failureOf(hour);
    if (*hour > 23)
        return failure(ErrorCode::Invalid, tr("--hour takes 0 to 23."));
    filter.hour = int(*hour);
    return {};
}

} // namespace

void declareCallFilter(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"since"_s, tr("Calls from this time on: a date, an ISO 8601 time, or an age such as 7d."), u"time"_s},
        {u"until"_s, tr("Calls before this time."), u"time"_s},
        {u"branch"_s, tr("Only this branch (slug, name or id)."), u"branch"_s},
        {u"outcome"_s, tr("Only this outcome."), u"outcome"_s},
        {u"sentiment"_s, tr("Only this sentiment."), u"sentiment"_s},
        {u"search"_s, tr("Words in name, number or conversation."), u"text"_s},
        {u"unassigned"_s, tr("Only calls that belong to no branch yet.")},
        {u"urgency"_s, tr("Only this urgency."), u"urgency"_s},
        {u"reason"_s, tr("Only calls without a booking for this reason."), u"reason"_s},
        {u"service"_s, tr("Only calls that asked for this, as heard."), u"service"_s},
        {u"critical"_s, tr("Only calls of negative sentiment and high urgency.")},
        {u"running"_s, tr("Only calls that are not over yet.")},
        {u"hour"_s, tr("Only calls of this hour of the day (0 to 23), in the branch's time."), u"hour"_s},
        {u"weekday"_s, tr("Only calls of this day of the week (MO to SU), in the branch's time."), u"day"_s},
        {u"order"_s, tr("newest (default), oldest, longest or shortest first; a search is always newest first."), u"order"_s},
    });
}

Result<BranchId> findBranch(const QList<core::BranchEntry> &branches, const QString &wanted)
{
    QStringList known;
    for (const core::BranchEntry &branch : branches) {
        if (branch.slug == wanted || branch.name == wanted || QString::number(branch.id.value()) == wanted)
            return branch.id;
        known.append(branch.slug);
    }
    return failure(ErrorCode::NotFound, tr("There is no branch \"%1\". There are: %2").arg(wanted, known.join(u", "_s)));
}

Result<core::CallFilter> readCallFilter(const CommandContext &context, const QList<core::BranchEntry> &branches)
{
    const QCommandLineParser &parser = context.parser();
    core::CallFilter filter;
    filter.unassignedOnly = parser.isSet(u"unassigned"_s);
    filter.search = parser.value(u"search"_s);

    filter.service = parser.value(u"service"_s);
    filter.critical = parser.isSet(u"critical"_s);
    if (parser.isSet(u"running"_s))
        filter.running = true;

    const auto since = instantOption(context, u"since"_s);
    const auto until = instantOption(context, u"until"_s);
    if (!since)
        return failureOf(since);
    if (!until)
        return failureOf(until);
    filter.since = *since;
    filter.until = *until;
    if (const auto read = readWords(parser, filter); !read)
        return failureOf(read);
    if (const auto read = readHour(parser, filter); !read)
        return failureOf(read);

    if (parser.isSet(u"branch"_s)) {
        const auto branch = findBranch(branches, parser.value(u"branch"_s));
        if (!branch)
            return failureOf(branch);
        filter.branches = {*branch};
    }
    return filter;
}

} // namespace askpro::app
