#pragma once

#include "services/core/ports/changestore.h"

namespace askpro::store {

class DatabaseSession;

/// The change log. Cursors:
/// SQLite has one writer at a time, so the number of a row is its place in commit order: "seq".
/// PostgreSQL numbers rows before they are committed. A cursor there is the snapshot that was read with, and what is new
/// is what that snapshot could not see: "snapshot". A batch that is cut off keeps to its snapshot and goes on behind its
/// last row: "before|snapshot|seq". So nothing is skipped however late it commits, and nobody waits for a transaction
/// that stays open.
class SqlChangeStore final : public core::ChangeStore
{
public:
    explicit SqlChangeStore(DatabaseSession &session) : m_session(session) {}

    models::Result<QByteArray> head() override;
    models::Result<core::ChangeBatch> since(const models::TenantScope &scope, const QByteArray &cursor, int limit) override;
    models::Result<QList<core::Change>> of(const models::TenantScope &scope, const QString &entity, qint64 entityId, int limit) override;
    models::Result<void> append(const models::TenantScope &scope, const core::Change &change) override;

private:
    [[nodiscard]] models::Result<core::ChangeBatch> sinceNumber(const models::TenantScope &scope, const QByteArray &cursor, int limit);
    [[nodiscard]] models::Result<core::ChangeBatch> sinceSnapshot(const models::TenantScope &scope, const QByteArray &cursor, int limit);

    DatabaseSession &m_session;
};

} // namespace askpro::store
