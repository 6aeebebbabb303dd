#include "tests/support/testdatabase.h"

#include "services/core/ports/stores.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/store/openstores.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <stdexcept>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace askpro::tests {

namespace {

QString freshName()
{
    static std::atomic<int> number{0};
    return u"askpro_%1_%2"_s.arg(::getpid()).arg(++number);
}

/// A connection past the store's own sessions, for what a test does as the owner.
class OwnerConnection
{
public:
    explicit OwnerConnection(const store::DatabaseUrl &url) : m_name(freshName())
    {
        m_database = QSqlDatabase::addDatabase(url.driver(), m_name);
        url.applyTo(m_database);
        if (!m_database.open())
            fail(m_database.lastError());
    }
    ~OwnerConnection()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(OwnerConnection)

    [[nodiscard]] QSqlQuery exec(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            fail(query.lastError());
        return query;
    }

private:
    [[noreturn]] static void fail(const QSqlError &error) { throw std::runtime_error(error.text().toStdString()); }

    QString m_name;
    QSqlDatabase m_database;
};

store::DatabaseUrl urlOf(const QString &text)
{
    const auto url = store::DatabaseUrl::parse(text);
    if (!url)
        throw std::runtime_error(url.error().userText.toStdString());
    return *url;
}

void runOnCluster(const QString &sql)
{
    (void)OwnerConnection(urlOf(u"postgresql:///postgres"_s)).exec(sql);
}

} // namespace

TestDatabase::TestDatabase(store::Engine engine)
{
    if (engine == store::Engine::Sqlite) {
        m_url = std::make_unique<store::DatabaseUrl>(urlOf(u"sqlite:"_s + m_folder.filePath(u"test.db"_s)));
        return;
    }
    m_name = freshName();
    runOnCluster(u"CREATE DATABASE "_s + m_name);
    m_url = std::make_unique<store::DatabaseUrl>(urlOf(u"postgresql:///"_s + m_name));
}

TestDatabase::~TestDatabase()
{
    try {
        if (!m_name.isEmpty())
            runOnCluster(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    } catch (const std::exception &error) {
        qWarning("a test database stays behind: %s", error.what());
    }
}

std::unique_ptr<core::StoresFactory> TestDatabase::factory() const
{
    auto factory = store::openStores(*m_url);
    if (!factory)
        throw std::runtime_error((factory.error().userText + u' ' + factory.error().detail).toStdString());
    return std::move(*factory);
}

void TestDatabase::run(const QString &sql) const
{
    (void)OwnerConnection(*m_url).exec(sql);
}

QStringList TestDatabase::column(const QString &sql) const
{
    OwnerConnection connection(*m_url);
    auto rows = connection.exec(sql);
    QStringList values;
    while (rows.next())
        values << rows.value(0).toString();
    return values;
}

void addEngines()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::newRow("sqlite") << store::Engine::Sqlite;
    QTest::newRow("postgresql") << store::Engine::Postgres;
}

models::TenantScope makeTenant(const TestDatabase &database, core::Stores &stores, const QString &slug)
{
    database.run(u"INSERT INTO tenants (slug, name, endpoint, created_at) VALUES ('%1', '%1', 'endpoint-%1', 1)"_s.arg(slug));
    database.run(u"INSERT INTO companies (tenant_id, name, created_at) SELECT id, 'Firma', 1 FROM tenants WHERE slug = '%1'"_s.arg(slug));
    database.run(uR"(INSERT INTO branches (tenant_id, company_id, slug, name, zone, region, created_at)
        SELECT c.tenant_id, c.id, 'mitte', 'Mitte', 'Europe/Berlin', 'DE', 1 FROM companies c JOIN tenants t ON t.id = c.tenant_id WHERE t.slug = '%1')"_s.arg(slug));
    const auto scope = core::TenantDirectory(stores).bySlug(slug);
    if (!scope)
        throw std::runtime_error(scope.error().userText.toStdString());
    return *scope;
}

} // namespace askpro::tests
