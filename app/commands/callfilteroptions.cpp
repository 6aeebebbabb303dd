#include "app/commands/callfilteroptions.h"

#include "app/cli/wording.h"
#include "app/cli/wordoption.h"

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

    const auto since = instantOption(context, u"since"_s);
    const auto until = instantOption(context, u"until"_s);
    const auto outcome = wordOption(parser, u"outcome"_s, callOutcomeWords());
    const auto sentiment = wordOption(parser, u"sentiment"_s, sentimentWords());
    if (!since)
        return failureOf(since);
    if (!until)
        return failureOf(until);
    if (!outcome)
        return failureOf(outcome);
    if (!sentiment)
        return failureOf(sentiment);
    filter.since = *since;
    filter.until = *until;
    filter.outcome = *outcome;
    filter.sentiment = *sentiment;

    if (parser.isSet(u"branch"_s)) {
        const auto branch = findBranch(branches, parser.value(u"branch"_s));
        if (!branch)
            return failureOf(branch);
        filter.branches = {*branch};
    }
    return filter;
}

} // namespace askpro::app
