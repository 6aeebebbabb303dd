#pragma once

#include "services/store/database/scopedsql.h"

// The columns that a Delivery is read from, in the order of SqlInboxStore's reader; the body comes after them. A macro,
// because statements are literals that the compiler checks.
#define ASKPRO_DELIVERY_COLUMNS                                                                                       \
    u"id, tenant_id, source, kind, status, event, headers, verdict, correlation_id, peer, attempts, received_at, due_at, " \
    u"finished_at, last_error, call_id"

namespace askpro::store {

// Workers' view of all tenants: deliveries whose time has come, or whose lease ran out.

inline constexpr SystemSql selectDue{uR"(
    SELECT EXISTS (SELECT 1 FROM deliveries WHERE status IN ('received', 'retrying', 'processing')
                   AND due_at <= :now AND source IN (SELECT value FROM json_each(:sources))))",
                                     uR"(
    SELECT askpro_deliveries_due(:sources::text[], :now))"};

inline constexpr SystemSql claimDue{u"UPDATE deliveries SET status = 'processing', lease_owner = :worker, due_at = :until, attempts = attempts + 1 "
                                    u"WHERE id IN (SELECT id FROM deliveries WHERE status IN ('received', 'retrying', 'processing') "
                                    u"AND due_at <= :now AND source IN (SELECT value FROM json_each(:sources)) ORDER BY due_at, id LIMIT :limit) "
                                    u"RETURNING " ASKPRO_DELIVERY_COLUMNS u", body",
                                    u"SELECT " ASKPRO_DELIVERY_COLUMNS u", body FROM askpro_claim_deliveries(:worker, :sources::text[], :now, :until, :limit)"};

// Verdicts. Only the holder of the lease may give one.

inline constexpr ScopedSql updateFinished = uR"(
    UPDATE deliveries SET status = 'done', finished_at = :now, call_id = :call, lease_owner = '', last_error = ''
    WHERE tenant_id = :tenant AND id = :id AND status = 'processing' AND lease_owner = :worker)";

inline constexpr ScopedSql updateRetrying = uR"(
    UPDATE deliveries SET status = 'retrying', due_at = :next, last_error = :error, lease_owner = ''
    WHERE tenant_id = :tenant AND id = :id AND status = 'processing' AND lease_owner = :worker)";

inline constexpr ScopedSql updateDead = uR"(
    UPDATE deliveries SET status = 'dead', finished_at = :now, last_error = :error, lease_owner = ''
    WHERE tenant_id = :tenant AND id = :id AND status = 'processing' AND lease_owner = :worker)";

inline constexpr ScopedSql updateReply = uR"(
    UPDATE deliveries SET reply = :reply
    WHERE tenant_id = :tenant AND id = :id AND kind <> 'event' AND status <> 'rejected' AND reply IS NULL)";

inline constexpr ScopedSql updateReplayed = uR"(
    UPDATE deliveries SET status = 'received', due_at = :now, finished_at = NULL, last_error = '', lease_owner = ''
    WHERE tenant_id = :tenant AND id = :id)";

// A tenant's view.

inline constexpr ScopedSql selectDeliveries = u"SELECT " ASKPRO_DELIVERY_COLUMNS u" FROM deliveries WHERE tenant_id = :tenant";
inline constexpr ScopedSql selectDelivery = u"SELECT " ASKPRO_DELIVERY_COLUMNS u", body FROM deliveries WHERE tenant_id = :tenant AND id = :id";
inline constexpr ScopedSql countDeliveries = u"SELECT count(*) FROM deliveries WHERE tenant_id = :tenant";

inline constexpr ScopedSql selectCounts = uR"(
    SELECT (SELECT count(*) FROM deliveries WHERE tenant_id = :tenant AND status IN ('received', 'retrying')),
           (SELECT count(*) FROM deliveries WHERE tenant_id = :tenant AND status = 'processing'),
           (SELECT count(*) FROM deliveries WHERE tenant_id = :tenant AND status = 'dead'),
           (SELECT received_at FROM deliveries WHERE tenant_id = :tenant AND status = 'received' ORDER BY id LIMIT 1),
           (SELECT received_at FROM deliveries WHERE tenant_id = :tenant AND status = 'retrying' ORDER BY id LIMIT 1),
           (SELECT received_at FROM deliveries WHERE tenant_id = :tenant AND source = 'retell' ORDER BY id DESC LIMIT 1),
           (SELECT received_at FROM deliveries WHERE tenant_id = :tenant AND source = 'calcom' ORDER BY id DESC LIMIT 1))";

// Of the listener, which speaks for many tenants at once.

inline constexpr SystemSql deleteOldRejected = uR"(
    DELETE FROM deliveries WHERE tenant_id = :tenantId AND status = 'rejected' AND id <= (
        SELECT id FROM deliveries WHERE tenant_id = :tenantId AND status = 'rejected' ORDER BY id DESC LIMIT 1 OFFSET :kept))";

inline constexpr SystemSql insertRejectedChange = uR"(
    INSERT INTO change_log (tenant_id, at, entity, entity_id, action) VALUES (:tenantId, :at, 'delivery', :id, 'rejected'))";

} // namespace askpro::store
