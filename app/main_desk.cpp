#include "app/desk/deskprogram.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    return askpro::app::runDesk(application);
}
