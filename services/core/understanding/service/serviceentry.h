#pragma once

#include <QString>
#include <QStringList>

namespace askpro::core {

/// A service of the branch as callers may name it.
struct ServiceEntry
{
    QString name;
    QStringList aliases;
};

} // namespace askpro::core
