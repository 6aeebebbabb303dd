#include "app/commands/configcommands.h"

#include "app/cli/commandcontext.h"
#include "services/core/config/configcheck.h"
#include "services/core/config/configdocument.h"
#include "services/core/config/configexport.h"
#include "services/core/config/configimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

const QString dryRunOption = u"dry-run"_s;

std::optional<QString> fromEnvironment(const QString &name)
{
    const QByteArray key = name.toLocal8Bit();
    return qEnvironmentVariableIsSet(key.constData()) ? std::optional(qEnvironmentVariable(key.constData())) : std::nullopt;
}

/// "-" is standard input, so that a document with secrets need not lie in a file.
Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::Invalid, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

ExitCode refuse(Output &output, const QList<core::ConfigFault> &faults)
{
    QJsonArray list;
    for (const core::ConfigFault &fault : faults) {
        output.diagnostic(fault.path.isEmpty() ? fault.text : fault.path + u": "_s + fault.text);
        list.append(QJsonObject{{u"path"_s, fault.path}, {u"message"_s, fault.text}});
    }
    const Error error{ErrorCode::Invalid, Text::tr("Nothing was imported: %n fault(s) in the document.", nullptr, int(faults.size())), {}};
    output.diagnostic(error.userText);
    if (output.json())
        output.document({{u"error"_s, QJsonObject{{u"code"_s, errorWord(error.code)}, {u"message"_s, error.userText}, {u"faults"_s, list}}}});
    return exitCodeFor(error.code);
}

void showChanges(Output &output, const QList<core::ConfigChange> &changes, bool dryRun)
{
    if (output.json()) {
        QJsonArray list;
        for (const core::ConfigChange &change : changes)
            list.append(QJsonObject{{u"action"_s, change.action}, {u"path"_s, change.path}});
        output.document({{u"dry_run"_s, dryRun}, {u"changes"_s, list}});
        return;
    }
    if (changes.isEmpty())
        return output.line(Text::tr("Nothing to change."));
    QList<QStringList> rows;
    for (const core::ConfigChange &change : changes)
        rows.append({change.action, change.path});
    output.table({dryRun ? Text::tr("Would be") : Text::tr("Was"), Text::tr("What")}, rows);
}

ExitCode importConfig(CommandContext &context)
{
    const auto text = readDocument(context.arguments().constFirst());
    if (!text)
        return context.output().fail(text.error());
    const core::ParsedConfig parsed = core::parseConfig(*text, fromEnvironment);
    if (!parsed.faults.isEmpty())
        return refuse(context.output(), parsed.faults);

    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto sealer = context.sealer();
    if (!sealer)
        return context.output().fail(sealer.error());
    const bool dryRun = context.parser().isSet(dryRunOption);
    core::ConfigImport import(**stores, *sealer, context.clock());
    const auto changes = import.run(parsed.document, dryRun ? core::ConfigImport::Mode::DryRun : core::ConfigImport::Mode::Apply);
    if (!changes)
        return context.output().fail(changes.error());
    showChanges(context.output(), *changes, dryRun);
    return ExitCode::Good;
}

ExitCode exportConfig(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto document = core::exportConfig(**stores, context.settings().tenant);
    if (!document)
        return context.output().fail(document.error());
    context.output().document(core::toJson(*document));
    return ExitCode::Good;
}

void showFindings(Output &output, const QList<core::ConfigFinding> &findings, qsizetype errors)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const core::ConfigFinding &finding : findings) {
        const QString severity = wordFor(core::findingSeverityWords(), finding.severity);
        list.append(QJsonObject{{u"severity"_s, severity}, {u"path"_s, finding.path}, {u"message"_s, finding.text}});
        rows.append({severity, finding.path, finding.text});
    }
    if (output.json())
        return output.document({{u"findings"_s, list}, {u"errors"_s, errors}, {u"warnings"_s, findings.size() - errors}});
    if (rows.isEmpty())
        return output.line(Text::tr("No faults found."));
    output.table({Text::tr("Severity"), Text::tr("Where"), Text::tr("What to do")}, rows);
}

ExitCode checkConfig(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return context.output().fail(stores.error());
    const auto findings = core::checkConfig(**stores, context.settings().tenant);
    if (!findings)
        return context.output().fail(findings.error());
    const auto errors = std::ranges::count(*findings, core::FindingSeverity::Error, &core::ConfigFinding::severity);
    showFindings(context.output(), *findings, errors);
    return errors > 0 ? ExitCode::FoundWrong : ExitCode::Good;
}

void declareImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"file"_s, Text::tr("The document (JSON); - reads it from standard input."));
    parser.addOption({dryRunOption, Text::tr("Only tell what would change.")});
}

} // namespace

QList<Command> configCommands()
{
    return {
        {{u"config"_s, u"import"_s}, Text::tr("Set up tenants from a document."), declareImport, importConfig, 1, 1},
        {{u"config"_s, u"export"_s}, Text::tr("Print the configuration as a document, without secrets."), {}, exportConfig, 0, 0},
        {{u"config"_s, u"check"_s}, Text::tr("List every fault of the configuration."), {}, checkConfig, 0, 0},
    };
}

} // namespace askpro::app
