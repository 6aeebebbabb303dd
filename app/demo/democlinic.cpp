#include "app/demo/democlinic.h"

#include "services/core/config/configdocument.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace askpro::app {

QByteArray demoDocument()
{
    QFile document(u":/demo/clinic.json"_s);
    if (!document.open(QIODevice::ReadOnly))
        qFatal("the demo clinic is missing from the program");
    return document.readAll();
}

models::TenantConfig demoTenant()
{
    const auto parsed = core::parseConfig(demoDocument(), [](const QString &) { return std::optional<QString>(); });
    Q_ASSERT(parsed.faults.isEmpty()); // a test reads it
    return parsed.document.tenants.value(0);
}

} // namespace askpro::app
