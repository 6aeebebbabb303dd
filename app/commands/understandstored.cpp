#include "app/commands/understandstored.h"

#include "app/cli/commandcontext.h"
#include "services/core/calls/transcriptbackfill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

void show(Output &output, const core::BackfillCounts &counts, bool applied)
{
    if (output.json()) {
        output.document({{u"applied"_s, applied},
                         {u"calls"_s, counts.calls},
                         {u"unread"_s, counts.unread},
                         {u"older"_s, counts.older},
                         {u"unchanged"_s, counts.unchanged},
                         {u"emergencies"_s, counts.emergencies}});
        return;
    }
    output.table({applied ? Text::tr("Was") : Text::tr("Would be"), Text::tr("Calls")},
                 {{Text::tr("read for the first time"), QString::number(counts.unread)},
                  {Text::tr("read anew, with another result"), QString::number(counts.older)},
                  {Text::tr("left as it is"), QString::number(counts.unchanged)},
                  {Text::tr("given a follow-up as an emergency"), QString::number(counts.emergencies)}});
}

} // namespace

ExitCode understandStored(CommandContext &context, bool apply)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto scope = context.tenant();
    if (!scope)
        return context.output().fail(scope.error());
    const auto mode = apply ? core::TranscriptBackfill::Mode::Apply : core::TranscriptBackfill::Mode::Preview;
    const auto counts = core::TranscriptBackfill(**stores, context.clock()).run(*scope, mode);
    if (!counts)
        return context.output().fail(counts.error());
    show(context.output(), *counts, apply);
    return ExitCode::Good;
}

} // namespace askpro::app
