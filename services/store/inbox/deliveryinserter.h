#pragma once

#include "models/common/result.h"
#include "models/inbox/delivery.h"
#include "services/store/database/systemaccess.h"

#include <memory>

namespace askpro::store {

class DatabaseSession;

/// Puts a group of deliveries into the inbox, past QtSql: this is the listener's hot path. One for each engine; belongs
/// to one session and is destroyed before it.
class DeliveryInserter
{
public:
    virtual ~DeliveryInserter() = default;

    /// Only inside a transaction. Answers in the order given; deliveries of several tenants may be mixed.
    [[nodiscard]] virtual models::Result<QList<models::StoredDelivery>> insert(const SystemAccess &access,
                                                                               const QList<models::NewDelivery> &deliveries) = 0;
};

[[nodiscard]] std::unique_ptr<DeliveryInserter> makeSqliteInserter(DatabaseSession &session);
[[nodiscard]] std::unique_ptr<DeliveryInserter> makePostgresInserter(DatabaseSession &session);

/// Header names and values as a JSON list of pairs; bytes beyond ASCII survive as Latin-1.
[[nodiscard]] QByteArray headersToJson(const models::HeaderList &headers);
[[nodiscard]] models::HeaderList headersFromJson(const QByteArray &json);

} // namespace askpro::store
