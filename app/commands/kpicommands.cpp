#include "app/commands/kpicommands.h"

#include "app/cli/commandcontext.h"
#include "services/core/ports/rollupstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Only the counts that differ.
QJsonObject differingCounts(const core::RollupDifference &difference)
{
    QJsonObject counts;
    for (const TallyColumn &column : tallyColumns()) {
        const qint64 kept = difference.kept.*column.count;
        const qint64 counted = difference.counted.*column.count;
        if (kept != counted)
            counts.insert(column.name, QJsonObject{{u"kept"_s, kept}, {u"counted"_s, counted}});
    }
    return counts;
}

void print(Output &output, const QList<core::RollupDifference> &differences, bool rebuilt)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const core::RollupDifference &difference : differences) {
        const QJsonObject counts = differingCounts(difference);
        const QString day = difference.hour.day.toString(Qt::ISODate);
        items.append(QJsonObject{{u"branch_id"_s, difference.branch.value()}, {u"branch"_s, difference.branchName}, {u"day"_s, day},
                                 {u"hour"_s, difference.hour.hour}, {u"counts"_s, counts}});
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            const QJsonObject values = count->toObject();
            rows.append({difference.branchName, day, QString::number(difference.hour.hour), count.key(),
                         QString::number(values["kept"_L1].toInteger()), QString::number(values["counted"_L1].toInteger())});
        }
    }
    if (output.json())
        return output.document({{u"items"_s, items}, {u"next"_s, QJsonValue()}, {u"total"_s, items.size()}, {u"rebuilt"_s, rebuilt}});
    if (!rows.isEmpty())
        output.table({tr("Branch"), tr("Day"), tr("Hour"), tr("Count"), tr("Kept"), tr("Counted")}, rows);
    else
        output.line(tr("The figures agree with the calls."));
    if (rebuilt)
        output.line(tr("The figures were counted anew."));
}

ExitCode check(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto scope = context.tenant();
    if (!scope)
        return context.output().fail(scope.error());
    core::RollupStore &rollups = (*stores)->rollups();
    const auto differences = rollups.differences(*scope);
    if (!differences)
        return context.output().fail(differences.error());
    const bool rebuild = context.parser().isSet(u"rebuild"_s);
    if (rebuild) {
        const auto done = (*stores)->transaction([&] { return rollups.rebuild(*scope, context.clock().now()); });
        if (!done)
            return context.output().fail(done.error());
    }
    print(context.output(), *differences, rebuild);
    return differences->isEmpty() ? ExitCode::Good : ExitCode::FoundWrong;
}

} // namespace

QList<Command> kpiCommands()
{
    return {
        {.path = {u"kpi"_s, u"check"_s},
         .summary = tr("Compare the kept figures with the calls; exit code 1 when they differ."),
         .declare = [](QCommandLineParser &parser) { parser.addOption({u"rebuild"_s, tr("Count anew from the calls.")}); },
         .run = check},
    };
}

} // namespace askpro::app
