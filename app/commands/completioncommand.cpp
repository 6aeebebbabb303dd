#include "app/commands/completioncommand.h"

#include "app/cli/commandcontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace askpro::app {

namespace {

/// The next words of all commands that begin with `typed`.
QStringList nextWords(const QStringList &typed)
{
    QStringList words;
    const auto commands = allCommands();
    for (const Command &command : commands) {
        if (command.path.size() > typed.size() && command.path.first(typed.size()) == typed && !words.contains(command.path[typed.size()]))
            words.append(command.path[typed.size()]);
    }
    return words;
}

ExitCode complete(CommandContext &context)
{
    const QStringList words = nextWords(context.arguments());
    for (const QString &word : words)
        context.output().line(word);
    return ExitCode::Good;
}

} // namespace

Command completionCommand()
{
    return {.path = {u"completion"_s},
            .summary = QCoreApplication::translate("CommandLine", "Print what may follow the given words (for shell completion)."),
            .declare = {},
            .run = complete,
            .least = 0,
            .most = -1};
}

} // namespace askpro::app
