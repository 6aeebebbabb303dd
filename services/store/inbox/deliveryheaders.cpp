#include "services/store/inbox/deliveryinserter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace askpro::models;

namespace askpro::store {

QByteArray headersToJson(const HeaderList &headers)
{
    QJsonArray list;
    for (const auto &[name, content] : headers)
        list.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(content)});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

HeaderList headersFromJson(const QByteArray &json)
{
    HeaderList headers;
    const auto list = QJsonDocument::fromJson(json).array();
    for (const auto &pair : list)
        headers.append({pair[0].toString().toLatin1(), pair[1].toString().toLatin1()});
    return headers;
}

} // namespace askpro::store
