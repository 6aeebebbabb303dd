#pragma once

#include <QList>
#include <QString>

namespace askpro::core {

/// One thing wrong with a configuration document.
struct ConfigFault
{
    QString path;                    ///< e.g. tenants[0].companies[0].branches[1].zone
    QString text;                    ///< translated; what is wrong and what is expected

    friend bool operator==(const ConfigFault &, const ConfigFault &) = default;
};

} // namespace askpro::core
