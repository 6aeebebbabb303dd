#pragma once

#include "app/cli/exitcode.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace askpro::app {

class CommandContext;

/// One command of `askpro` as data: a row of the table that help, completion and dispatch read.
struct Command
{
    QStringList path;                                    ///< e.g. {"config", "import"}
    QString summary;                                     ///< one translated line
    std::function<void(QCommandLineParser &)> declare;   ///< its options and positional arguments; may be empty
    std::function<ExitCode(CommandContext &)> run;
    int least = 0;                                       ///< how many positional arguments it takes at least …
    int most = 0;                                        ///< … and at most; -1 = any number
};

/// All commands, in the order of the help. Call after the translators are installed.
[[nodiscard]] QList<Command> allCommands();

} // namespace askpro::app
