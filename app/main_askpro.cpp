#include "app/cli/dispatch.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return askpro::app::runCommandLine(application.arguments());
}
