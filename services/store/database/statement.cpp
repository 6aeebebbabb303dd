#include "services/store/database/statement.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

QString textFor(Engine engine, const SystemSql &sql, const QString &tail)
{
    const std::u16string_view text = engine == Engine::Sqlite ? sql.sqlite() : sql.postgres();
    // The constants live as long as the program; only a composed text is copied.
    const auto constant = QString::fromRawData(reinterpret_cast<const QChar *>(text.data()), qsizetype(text.size()));
    return tail.isEmpty() ? constant : constant + tail;
}

bool isRead(const QString &sql)
{
    const QStringView start = QStringView(sql).trimmed();
    return start.startsWith("SELECT"_L1) || start.startsWith("WITH"_L1);
}

} // namespace

Statement::Statement(DatabaseSession &session, const TenantScope &scope, const ScopedSql &sql, const QString &tail)
    : m_session(session), m_tenant(scope.tenant()), m_bindTenant(true), m_sql(textFor(session.engine(), sql, tail))
{
}

Statement::Statement(DatabaseSession &session, const SystemAccess &, TenantId tenant, const SystemSql &sql, const QString &tail)
    : m_session(session), m_tenant(tenant), m_sql(textFor(session.engine(), sql, tail))
{
}

Statement::~Statement()
{
    if (m_prepared.query)
        m_session.giveBack(std::move(m_prepared));
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    if (text.contains(QChar::Null)) // PostgreSQL refuses it, SQLite ends the text there
        m_bound.emplaceBack(name, QString(text).remove(QChar::Null));
    else
        m_bound.emplaceBack(name, text.isNull() ? u""_s : text);
    return *this;
}

Statement &Statement::bind(const QString &name, const QByteArray &bytes)
{
    m_bound.emplaceBack(name, bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 number)
{
    m_bound.emplaceBack(name, number);
    return *this;
}

Statement &Statement::bind(const QString &name, bool flag)
{
    m_bound.emplaceBack(name, flag);
    return *this;
}

Statement &Statement::bind(const QString &name, double number)
{
    m_bound.emplaceBack(name, number);
    return *this;
}

Statement &Statement::bindNull(const QString &name)
{
    m_bound.emplaceBack(name, QVariant());
    return *this;
}

tl::unexpected<Error> Statement::misuse(const QString &what) const
{
    return failure(ErrorCode::Storage, QCoreApplication::translate("Statement", "The program made a mistake with the database."),
                   what + u" in: "_s + m_sql.left(80).simplified());
}

Result<void> Statement::exec()
{
    if (m_session.inTransaction())
        return execNow();
    if (!isRead(m_sql))
        return misuse(u"a write outside of a transaction"_s);
    if (m_session.engine() == Engine::Sqlite)
        return execNow();
    return m_session.within(DatabaseSession::Mode::Read, [this] { return execNow(); });
}

Result<void> Statement::execNow()
{
    if (const auto entered = m_session.enterTenant(m_tenant); !entered)
        return entered;
    if (!m_prepared.query || m_prepared.connection != m_session.m_connection) {
        auto prepared = m_session.take(m_sql);
        if (!prepared)
            return failureOf(prepared);
        m_prepared = std::move(*prepared);
    }
    if (m_bindTenant)
        m_bound.emplaceBack(u":tenant"_s, m_tenant.value());
    if (const auto complete = checkBindings(); !complete)
        return complete;
    QSqlQuery &query = *m_prepared.query;
    for (const auto &[name, value] : std::as_const(m_bound))
        query.bindValue(name, value);
    m_bound.clear();
    if (!query.exec())
        return tl::unexpected(m_session.failed(query.lastError(), m_sql));
    return {};
}

// A cached statement remembers the values of its last use; none of them may slip into this one. Whoever uses a statement
// binds the same names each time, so that they are compared once and counted afterwards.
Result<void> Statement::checkBindings()
{
    if (m_bound.size() != m_prepared.placeholders.size())
        return misuse(u"%1 values bound for %2 placeholders"_s.arg(m_bound.size()).arg(m_prepared.placeholders.size()));
    if (m_prepared.namesKnown)
        return {};
    QSet<QString> names;
    for (const auto &[name, value] : std::as_const(m_bound))
        names.insert(name);
    if (names != m_prepared.placeholders)
        return misuse(u"what is bound is not what the statement has"_s);
    m_prepared.namesKnown = true;
    return {};
}

Result<bool> Statement::fetch()
{
    if (const auto done = exec(); !done)
        return failureOf(done);
    return next();
}

bool Statement::next()
{
    return m_prepared.query && m_prepared.query->next();
}

qint64 Statement::affectedRows() const
{
    return m_prepared.query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_prepared.query->isNull(column);
}

QString Statement::text(int column) const
{
    return m_prepared.query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared.query->value(column).toByteArray();
}

qint64 Statement::number(int column) const
{
    return m_prepared.query->value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared.query->value(column).toDouble();
}

bool Statement::flag(int column) const
{
    return m_prepared.query->value(column).toBool();
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<qint64> Statement::maybeNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<double> Statement::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<bool> Statement::maybeFlag(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(flag(column));
}

} // namespace askpro::store
