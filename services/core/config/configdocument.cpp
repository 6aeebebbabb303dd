#include "services/core/config/configdocument.h"

#include "services/core/config/consistency.h"
#include "services/core/config/objectreader.h"

#include <QJsonDocument>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ConfigDocument) };

ConfigFault notJson(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return {u"line %1, column %2"_s.arg(line).arg(column), Text::tr("is not JSON: %1").arg(error.errorString())};
}

} // namespace

ParsedConfig parseConfig(const QByteArray &json, const Environment &environment)
{
    ParsedConfig parsed;
    QJsonParseError error;
    const QJsonDocument text = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        parsed.faults.append(notJson(json, error));
        return parsed;
    }
    if (!text.isObject()) {
        parsed.faults.append({{}, Text::tr("The document must be an object: {\"version\":1,\"tenants\":[…]}")});
        return parsed;
    }
    ObjectReader reader(text.object(), {}, parsed.faults);
    (void)reader.integer("version"_L1, 1, 1);
    reader.each("tenants"_L1, ObjectReader::Need::Required, [&](const QJsonValue &item, const QString &path) {
        parsed.document.tenants.append(readTenant(item, path, environment, parsed.faults));
    });
    reader.refuseUnknownKeys();
    parsed.faults += inconsistencies(parsed.document);
    return parsed;
}

} // namespace askpro::core
