#include "app/commands/callscommands.h"
#include "app/commands/completioncommand.h"
#include "app/commands/configcommands.h"
#include "app/commands/simulatecommand.h"
#include "app/commands/webhookscommands.h"

namespace askpro::app {

QList<Command> allCommands()
{
    return configCommands() + callsCommands() + webhooksCommands() << simulateCommand() << completionCommand();
}

} // namespace askpro::app
