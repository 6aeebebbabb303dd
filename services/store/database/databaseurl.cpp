#include "services/store/database/databaseurl.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DatabaseUrl", text);
}

tl::unexpected<Error> notUnderstood()
{
    return failure(ErrorCode::Invalid, tr("The database address is not understood. Give sqlite:/path/file.db or postgresql://user@host/database."));
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// libpq's quoting of a value in a conninfo string.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.startsWith("postgresql:"_L1) || text.startsWith("postgres:"_L1))
        return parsePostgres(text);
    if (!text.startsWith("sqlite:"_L1))
        return notUnderstood();
    DatabaseUrl url;
    url.m_path = text.sliced(7);
    if (url.m_path.startsWith("///"_L1)) // sqlite:///path is what other tools write
        url.m_path.remove(0, 2);
    if (url.m_path.isEmpty() || url.m_path.startsWith("//"_L1) || url.m_path == ":memory:"_L1)
        return notUnderstood();
    url.m_path = QDir::cleanPath(QDir::current().absoluteFilePath(url.m_path));
    url.m_text = "sqlite:"_L1 + url.m_path;
    return url;
}

// QUrl knows one host only; a list of hosts for fail-over is taken apart here.
Result<DatabaseUrl> DatabaseUrl::parsePostgres(const QString &text)
{
    const qsizetype slashes = text.indexOf("://"_L1);
    if (slashes < 0)
        return notUnderstood();
    const QStringView all = QStringView(text).sliced(slashes + 3);
    const qsizetype question = all.indexOf(u'?');
    const QStringView place = question < 0 ? all : all.first(question);
    const qsizetype slash = place.indexOf(u'/');
    if (slash < 0 || slash + 1 == place.size())
        return failure(ErrorCode::Invalid, tr("The database address names no database."));
    QStringView hosts = place.first(slash);

    DatabaseUrl url;
    url.m_engine = Engine::Postgres;
    url.m_text = text;
    url.m_database = decoded(place.sliced(slash + 1));
    if (const qsizetype at = hosts.lastIndexOf(u'@'); at >= 0) {
        if (hosts.first(at).contains(u':'))
            return failure(ErrorCode::Invalid, tr("A password does not belong into the database address. Use PGPASSWORD or a password file."));
        url.m_user = decoded(hosts.first(at));
        hosts = hosts.sliced(at + 1);
    }
    QStringList names;
    QStringList ports;
    for (const QStringView host : hosts.split(u',')) {
        const qsizetype colon = host.endsWith(u']') ? -1 : host.lastIndexOf(u':');
        QString name = decoded(colon < 0 ? host : host.first(colon));
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.sliced(1, name.size() - 2);
        names << name;
        ports << (colon < 0 ? QString() : host.sliced(colon + 1).toString());
    }
    url.m_hosts = names.join(u',');
    if (std::ranges::any_of(ports, [](const QString &port) { return !port.isEmpty(); }))
        url.m_ports = ports.join(u',');
    const auto options = QUrlQuery(question < 0 ? QString() : all.sliced(question + 1).toString()).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : options) {
        if (name == "password"_L1)
            return failure(ErrorCode::Invalid, tr("A password does not belong into the database address. Use PGPASSWORD or a password file."));
        if (name == "pooled"_L1)
            url.m_pooled = value == "1"_L1;
        else
            url.m_options.insert(name, value);
    }
    return url;
}

QString DatabaseUrl::driver() const
{
    return m_engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

QHash<QString, QString> DatabaseUrl::libpqOptions() const
{
    // A dead host is noticed in seconds, not in the kernel's quarter of an hour.
    QHash<QString, QString> options{{u"connect_timeout"_s, u"5"_s},    {u"keepalives_idle"_s, u"10"_s}, {u"keepalives_interval"_s, u"5"_s},
                                    {u"keepalives_count"_s, u"3"_s},   {u"tcp_user_timeout"_s, u"20000"_s},
                                    {u"application_name"_s, u"askpro"_s}};
    if (!m_ports.isEmpty())
        options.insert(u"port"_s, m_ports);
    options.insert(m_options);
    return options;
}

void DatabaseUrl::applyTo(QSqlDatabase &database) const
{
    if (m_engine == Engine::Sqlite) {
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        return;
    }
    database.setDatabaseName(m_database);
    database.setUserName(m_user);
    database.setHostName(m_hosts);
    QStringList options;
    const auto all = libpqOptions();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        options << it.key() + u'=' + quoted(it.value());
    database.setConnectOptions(options.join(u';'));
}

QString DatabaseUrl::conninfo() const
{
    auto options = libpqOptions();
    options.insert(u"dbname"_s, m_database);
    if (!m_user.isEmpty())
        options.insert(u"user"_s, m_user);
    if (!m_hosts.isEmpty())
        options.insert(u"host"_s, m_hosts);
    QStringList parts;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        parts << it.key() + u'=' + quoted(it.value());
    return parts.join(u' ');
}

} // namespace askpro::store
