#pragma once

#include "models/common/instant.h"
#include "models/common/vocabulary.h"
#include "models/tenancy/tenantscope.h"
#include "services/store/database/databasesession.h"
#include "services/store/database/scopedsql.h"

#include <QVariant>

#include <optional>

namespace askpro::store {

/// The only way to run SQL: a prepared statement with its tenant. `:tenant` is bound here; every other placeholder must be
/// bound before each exec(). Reads may stand outside a transaction, writes may not. Lives shorter than its session.
///
///     Statement calls(m_session, scope, selectCalls);
///     calls.bind(u":id"_s, id);
///     if (const auto done = calls.exec(); !done) return failureOf(done);
///     while (calls.next()) ...
class Statement
{
public:
    /// `tail` is appended to the text: conditions and order that are known only at run time, never values.
    Statement(DatabaseSession &session, const models::TenantScope &scope, const ScopedSql &sql, const QString &tail = {});
    /// Outside every scope. With a tenant, PostgreSQL lets it touch that tenant's rows; without, only what everybody may
    /// (functions of the owner). Binds nothing by itself.
    Statement(DatabaseSession &session, const SystemAccess &, models::TenantId tenant, const SystemSql &sql, const QString &tail = {});
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // Empty texts and bytes are stored as empty, never as NULL.
    Statement &bind(const QString &name, const QString &text);
    Statement &bind(const QString &name, const QByteArray &bytes);
    Statement &bind(const QString &name, qint64 number);
    Statement &bind(const QString &name, int number) { return bind(name, qint64(number)); }
    Statement &bind(const QString &name, bool flag);
    Statement &bind(const QString &name, double number);
    Statement &bind(const QString &name, models::Instant instant) { return bind(name, models::toMs(instant)); }
    Statement &bindNull(const QString &name);
    /// A null id is NULL.
    template<class Tag>
    Statement &bind(const QString &name, models::Id<Tag> id)
    {
        return id.isNull() ? bindNull(name) : bind(name, id.value());
    }
    /// Nothing is NULL.
    template<class T>
    Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    template<class T>
    Statement &bind(const QString &name, T) = delete; // no silent conversions

    [[nodiscard]] models::Result<void> exec();
    /// exec() and the first row: true when there is one.
    [[nodiscard]] models::Result<bool> fetch();
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 affectedRows() const;

    // Of the current row.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] models::Instant instant(int column) const { return models::instantFromMs(number(column)); }
    [[nodiscard]] std::optional<models::Instant> maybeInstant(int column) const;
    [[nodiscard]] std::optional<qint64> maybeNumber(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] std::optional<bool> maybeFlag(int column) const;
    template<class Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id(number(column)); // NULL reads as 0, the null id
    }
    /// Throws std::bad_optional_access for a word that is not of the vocabulary; the schema's checks do not let one in.
    template<class Enum>
    [[nodiscard]] Enum word(std::span<const models::Word<Enum>> words, int column) const
    {
        return models::valueFor(words, text(column)).value();
    }

private:
    [[nodiscard]] models::Result<void> execNow();
    [[nodiscard]] models::Result<void> checkBindings();
    [[nodiscard]] tl::unexpected<models::Error> misuse(const QString &what) const;

    DatabaseSession &m_session;
    models::TenantId m_tenant;
    bool m_bindTenant = false;
    QString m_sql;
    QList<std::pair<QString, QVariant>> m_bound;
    DatabaseSession::Prepared m_prepared;
};

} // namespace askpro::store
