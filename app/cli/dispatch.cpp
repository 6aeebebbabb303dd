#include "app/cli/dispatch.h"

#include "app/cli/command.h"
#include "app/cli/commandcontext.h"
#include "app/cli/output.h"
#include "app/runtime/settings.h"
#include "app/runtime/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void declareGlobals(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"database"_s, tr("Database: sqlite:/path/file.db or postgresql://user@host/db. Passwords come from the environment or a password file."), u"url"_s},
        {u"config"_s, tr("Settings file (INI)."), u"file"_s},
        {u"tenant"_s, tr("Tenant, by its slug. Needed unless there is exactly one."), u"slug"_s},
        {u"json"_s, tr("Print one JSON document on stdout.")},
        {{u"h"_s, u"help"_s}, tr("Show help.")},
        {{u"v"_s, u"version"_s}, tr("Show the version.")},
    });
}

/// The words before the first option that belongs to a command: its path and perhaps its first arguments.
QStringList leadingWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareGlobals(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.parse(arguments);
    return parser.positionalArguments();
}

bool startsWith(const QStringList &words, const QStringList &path)
{
    return words.size() >= path.size() && std::equal(path.cbegin(), path.cend(), words.cbegin());
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        if (startsWith(words, command.path) && (!best || command.path.size() > best->path.size()))
            best = &command;
    }
    return best;
}

QString commandList(const QList<Command> &commands, const QStringList &group)
{
    QString text = tr("Usage: askpro [global options] COMMAND [options]") + u"\n\n"_s + tr("Commands:") + u'\n';
    for (const Command &command : commands) {
        if (startsWith(command.path, group))
            text += "  "_L1 + command.path.join(u' ').leftJustified(22) + command.summary + u'\n';
    }
    return text + u'\n' + tr("askpro COMMAND --help shows the options of a command.");
}

ExitCode usageError(Output &output, const QString &text)
{
    return output.fail({ErrorCode::Invalid, text, {}});
}

/// Help, version, or a complaint: what there is to say when no command can run.
ExitCode withoutCommand(const QList<Command> &commands, const QStringList &words, const QStringList &arguments, Output &output)
{
    const bool help = arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
    const QStringList group = words.mid(0, 1);
    const bool known = std::ranges::any_of(commands, [&](const Command &command) { return startsWith(command.path, group); });
    if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
        output.line(u"askpro " ASKPRO_VERSION ""_s);
        return ExitCode::Good;
    }
    if (help && known) {
        output.line(commandList(commands, group));
        return ExitCode::Good;
    }
    if (words.isEmpty())
        return usageError(output, tr("Which command? askpro --help lists them."));
    return usageError(output, tr("There is no command \"%1\". askpro --help lists them.").arg(words.mid(0, known ? 2 : 1).join(u' ')));
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Output &output)
{
    QCommandLineParser parser;
    declareGlobals(parser);
    parser.setApplicationDescription(command.summary);
    if (command.declare)
        command.declare(parser);
    if (!parser.parse(arguments))
        return usageError(output, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        output.line(parser.helpText());
        return ExitCode::Good;
    }
    const auto given = parser.positionalArguments().size() - command.path.size();
    if (given < command.least || (command.most >= 0 && given > command.most))
        return usageError(output, tr("Wrong number of arguments. See: askpro %1 --help").arg(command.path.join(u' ')));

    const auto settings = readSettings({parser.value(u"database"_s), parser.value(u"config"_s), parser.value(u"tenant"_s)},
                                       [](const char *name) { return qEnvironmentVariable(name); });
    if (!settings)
        return output.fail(settings.error());
    CommandContext context(parser, command.path.size(), *settings, output);
    return command.run(context);
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    Output output(arguments.contains("--json"_L1));
    installTranslations(*QCoreApplication::instance(), systemLanguage());
    const QList<Command> commands = allCommands();
    // A command that ends at once says what it did by itself; what a server logs is for those who look after it.
    QLoggingCategory::setFilterRules(u"askpro.*.info="_s + (arguments.contains("serve"_L1) ? u"true"_s : u"false"_s));
    const QStringList words = leadingWords(arguments);
    const Command *command = findCommand(commands, words);
    return static_cast<int>(command ? runCommand(*command, arguments, output) : withoutCommand(commands, words, arguments, output));
}

} // namespace askpro::app
