#include "app/commands/callscommands.h"
#include "app/commands/completioncommand.h"
#include "app/commands/configcommands.h"
#include "app/commands/democommand.h"
#include "app/commands/healthcommand.h"
#include "app/commands/kpicommands.h"
#include "app/commands/servecommand.h"
#include "app/commands/simulatecommand.h"
#include "app/commands/understandcommand.h"
#include "app/commands/webhookscommands.h"

namespace askpro::app {

QList<Command> allCommands()
{
    return QList<Command>{serveCommand()} + configCommands() + callsCommands() + webhooksCommands() + kpiCommands()
        << understandCommand() << simulateCommand() << demoCommand() << healthCommand() << completionCommand();
}

} // namespace askpro::app
