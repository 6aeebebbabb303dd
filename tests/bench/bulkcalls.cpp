#include "tests/bench/bulkcalls.h"

#include "services/store/calls/callfacets.h"
#include "services/store/calls/callorder.h"
#include "services/store/calls/localtime.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <libpq-fe.h>

#include <array>
#include <cmath>
#include <memory>
#include <stdexcept>

using namespace askpro::store;
using namespace Qt::StringLiterals;

namespace askpro::bench {

namespace {

constexpr int branches = 10;
constexpr int customers = 50'000;
constexpr qint64 newestMs = 1'790'000'000'000;
constexpr qint64 yearMs = 365LL * 86'400'000;

/// Rows of one table; a null text is NULL.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void run(const QString &sql) = 0;
    virtual void begin(const QString &table, const QStringList &columns) = 0;
    virtual void row(const QStringList &values) = 0;
    virtual void end() = 0;
};

class SqliteSink final : public Sink
{
public:
    explicit SqliteSink(const DatabaseUrl &url) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bulk"_s))
    {
        url.applyTo(m_database);
        if (!m_database.open())
            throw std::runtime_error(m_database.lastError().text().toStdString());
        run(u"PRAGMA synchronous=OFF"_s);
        run(u"PRAGMA cache_size=-200000"_s);
    }
    ~SqliteSink() override
    {
        m_insert.reset();
        m_database = {};
        QSqlDatabase::removeDatabase(u"bulk"_s);
    }
    void run(const QString &sql) override
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            throw std::runtime_error((query.lastError().text() + sql).toStdString());
    }
    void begin(const QString &table, const QStringList &columns) override
    {
        m_database.transaction();
        m_insert = std::make_unique<QSqlQuery>(m_database);
        QStringList marks(columns.size(), u"?"_s);
        if (!m_insert->prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), marks.join(u','))))
            throw std::runtime_error(m_insert->lastError().text().toStdString());
    }
    void row(const QStringList &values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_insert->bindValue(int(i), values.at(i).isNull() ? QVariant() : values.at(i));
        if (!m_insert->exec())
            throw std::runtime_error(m_insert->lastError().text().toStdString());
    }
    void end() override
    {
        m_insert.reset();
        m_database.commit();
    }

private:
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert;
};

class PostgresSink final : public Sink
{
public:
    explicit PostgresSink(const DatabaseUrl &url) : m_connection(PQconnectdb(url.conninfo().toUtf8().constData()), &PQfinish)
    {
        check(PQstatus(m_connection.get()) == CONNECTION_OK);
        run(u"SET synchronous_commit TO off"_s);
    }
    void run(const QString &sql) override
    {
        const Answer answer(PQexec(m_connection.get(), sql.toUtf8().constData()), &PQclear);
        check(PQresultStatus(answer.get()) == PGRES_COMMAND_OK || PQresultStatus(answer.get()) == PGRES_TUPLES_OK);
    }
    void begin(const QString &table, const QStringList &columns) override
    {
        const Answer answer(PQexec(m_connection.get(), u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u',')).toUtf8().constData()), &PQclear);
        check(PQresultStatus(answer.get()) == PGRES_COPY_IN);
    }
    void row(const QStringList &values) override
    {
        QByteArray line;
        for (const QString &value : values) {
            line += line.isEmpty() ? "" : "\t";
            line += value.isNull() ? QByteArray("\\N") : value.toUtf8();
        }
        line += '\n';
        check(PQputCopyData(m_connection.get(), line.constData(), int(line.size())) == 1);
    }
    void end() override
    {
        check(PQputCopyEnd(m_connection.get(), nullptr) == 1);
        const Answer answer(PQgetResult(m_connection.get()), &PQclear);
        check(PQresultStatus(answer.get()) == PGRES_COMMAND_OK);
        check(PQgetResult(m_connection.get()) == nullptr);
    }

private:
    using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;
    void check(bool good) const
    {
        if (!good)
            throw std::runtime_error(PQerrorMessage(m_connection.get()));
    }
    std::unique_ptr<PGconn, void (*)(PGconn *)> m_connection;
};

const QStringList surnames{u"mueller"_s, u"schmidt"_s, u"winter"_s, u"sommer"_s, u"berger"_s, u"kraemer"_s, u"vogel"_s, u"lorenz"_s, u"ziegler"_s, u"brandt"_s};
const QStringList common{u"guten"_s, u"tag"_s, u"termin"_s, u"ich"_s, u"moechte"_s, u"praxis"_s, u"bitte"_s, u"danke"_s, u"uhr"_s, u"morgen"_s,
                         u"kontrolle"_s, u"zahn"_s, u"schmerzen"_s, u"woche"_s, u"vormittag"_s, u"name"_s, u"nummer"_s, u"hallo"_s, u"wiederhoeren"_s, u"termine"_s};

/// About sixty words: some that nearly everybody says, the others the rarer the higher their number.
QString conversation(QRandomGenerator &random, qint64 call)
{
    QStringList words{u"_1"_s, u"4930100%1"_s.arg(call % 1'000'000, 6, 10, QChar(u'0')), u"030100%1"_s.arg(call % 1'000'000, 6, 10, QChar(u'0')),
                      call % 40'000 == 7 ? u"xylander"_s : surnames.at(random.bounded(int(surnames.size())))};
    for (const QString &word : common) {
        if (random.bounded(10) < 6)
            words << word;
    }
    for (int i = 0; i < 45; ++i)
        words << u"wort%1"_s.arg(int(std::pow(20'000.0, random.generateDouble())));
    words.removeDuplicates();
    return words.join(u' ');
}

template<size_t N>
QString oneOf(QRandomGenerator &random, const std::array<std::pair<int, QLatin1StringView>, N> &shares)
{
    int draw = random.bounded(1000);
    for (const auto &[share, word] : shares) {
        if ((draw -= share) < 0)
            return word;
    }
    return shares.back().second;
}

void fillClinic(Sink &sink)
{
    sink.run(u"INSERT INTO tenants (id, slug, name, endpoint, created_at) VALUES (1, 'bench', 'Bench', 'bench', 1)"_s);
    sink.run(u"INSERT INTO companies (id, tenant_id, name, created_at) VALUES (1, 1, 'Firma', 1)"_s);
    for (int i = 1; i <= branches; ++i)
        sink.run(u"INSERT INTO branches (id, tenant_id, company_id, slug, name, zone, region, created_at) VALUES (%1, 1, 1, 'b%1', 'Praxis %1', 'Europe/Berlin', 'DE', 1)"_s.arg(i));
    sink.begin(u"customers"_s, {u"id"_s, u"tenant_id"_s, u"name"_s, u"phone"_s, u"email"_s, u"created_at"_s, u"changed_at"_s});
    for (int i = 1; i <= customers; ++i)
        sink.row({QString::number(i), u"1"_s, surnames.at(i % surnames.size()), u"+4930100%1"_s.arg(i, 6, 10, QChar(u'0')), u""_s, u"1"_s, u"1"_s});
    sink.end();
}

qint64 instantOf(qint64 call, qint64 calls)
{
    return newestMs - yearMs + yearMs / calls * call;
}

const std::array services{"Kontrolle"_L1, "Prophylaxe"_L1, "Fuellung"_L1, "Implantat"_L1, "Bleaching"_L1, "Zahnspange"_L1, "Wurzelbehandlung"_L1};

/// What a call with this number is: outcome, reason and mood hang together, as they do in life.
models::Call callOf(QRandomGenerator &random, qint64 number, qint64 calls)
{
    using namespace models;
    static constexpr std::array outcomes{std::pair{400, "booked"_L1}, std::pair{200, "wish_open"_L1}, std::pair{250, "information"_L1},
                                         std::pair{148, "missed"_L1}, std::pair{2, "aborted"_L1}};
    static constexpr std::array reasons{std::pair{300, "date_unclear"_L1}, std::pair{400, "no_slot"_L1}, std::pair{299, "not_accepted"_L1},
                                        std::pair{1, "provider_error"_L1}};
    static constexpr std::array sentiments{std::pair{300, "positive"_L1}, std::pair{550, "neutral"_L1}, std::pair{100, "negative"_L1}, std::pair{50, "unknown"_L1}};
    static constexpr std::array urgencies{std::pair{850, "normal"_L1}, std::pair{100, "low"_L1}, std::pair{50, "high"_L1}};
    Call call;
    call.id = CallId(number);
    call.sortAt = instantFromMs(instantOf(number, calls));
    call.status = number + 3 > calls ? CallStatus::Ongoing : CallStatus::Ended;
    call.branch = number % 200 == 0 ? BranchId() : BranchId(1 + random.bounded(branches));
    call.customer = number % 10 < 7 ? CustomerId(1 + random.bounded(customers)) : CustomerId();
    call.outcome = *valueFor(callOutcomeWords(), oneOf(random, outcomes));
    call.agentId = number < 500 ? u"agent_old"_s : random.bounded(10) < 7 ? u"agent_a"_s : u"agent_b"_s;
    call.urgency = Urgency::Unknown;
    if (call.outcome == CallOutcome::WishOpen)
        call.reason = *valueFor(noBookingReasonWords(), oneOf(random, reasons));
    else if (call.outcome == CallOutcome::Missed)
        call.reason = NoBookingReason::NotConnected;
    if (call.outcome == CallOutcome::Missed)
        return call;
    call.durationMs = 30'000 + random.bounded(300'000);
    call.sentiment = valueFor(sentimentWords(), oneOf(random, sentiments));
    call.urgency = *valueFor(urgencyWords(), oneOf(random, urgencies));
    call.serviceText = number < 500 ? u"Vollnarkose"_s : QString(services.at(size_t(random.bounded(int(services.size())))));
    return call;
}

void fillCallRows(Sink &sink, qint64 calls)
{
    using namespace models;
    const QTimeZone zone("Europe/Berlin");
    QRandomGenerator random(7);
    sink.begin(u"calls"_s, {u"id"_s, u"tenant_id"_s, u"retell_call_id"_s, u"status"_s, u"direction"_s, u"from_number"_s, u"to_number"_s, u"our_number"_s,
                            u"company_id"_s, u"branch_id"_s, u"customer_id"_s, u"heard_name"_s, u"sort_at"_s, u"started_at"_s, u"duration_ms"_s, u"outcome"_s,
                            u"no_booking_reason"_s, u"sentiment"_s, u"urgency"_s, u"service_text"_s, u"agent_id"_s, u"summary"_s, u"resolution_step"_s,
                            u"revision"_s, u"created_at"_s, u"changed_at"_s, u"facets"_s, u"length_ms"_s, u"local_hour"_s, u"local_weekday"_s});
    for (qint64 i = 1; i <= calls; ++i) {
        const Call call = callOf(random, i, calls);
        const bool quarantined = call.branch.isNull();
        const LocalTime local = localTimeAt(call.sortAt, zone);
        const QString at = QString::number(toMs(call.sortAt));
        const auto number = [](bool there, qint64 value) { return there ? QString::number(value) : QString(); };
        sink.row({QString::number(i), u"1"_s, u"call_%1"_s.arg(i, 32, 16, QChar(u'0')), wordFor(callStatusWords(), call.status), u"inbound"_s,
                  u"+4930100%1"_s.arg(i % 1'000'000, 6, 10, QChar(u'0')), u"+4930231259%1"_s.arg(i % branches), u"+4930231259%1"_s.arg(i % branches),
                  number(!quarantined, 1), number(!quarantined, call.branch.value()), number(!call.customer.isNull(), call.customer.value()),
                  surnames.at(random.bounded(int(surnames.size()))), at, at, number(call.durationMs.has_value(), call.durationMs.value_or(0)),
                  wordFor(callOutcomeWords(), call.outcome), wordFor(noBookingReasonWords(), call.reason),
                  call.sentiment ? wordFor(sentimentWords(), *call.sentiment) : QString(), wordFor(urgencyWords(), call.urgency), call.serviceText.isNull() ? u""_s : call.serviceText,
                  call.agentId, u"Der Anrufer fragt nach einem Termin zur Kontrolle am Vormittag und nennt Namen und Rufnummer. "_s.repeated(2),
                  quarantined ? u"quarantine"_s : u"phone_number"_s, u"3"_s, at, at, QString::number(CallFacets::of(call)), QString::number(call.durationMs.value_or(-1)),
                  number(!quarantined, local.hour), number(!quarantined, local.weekday)});
    }
    sink.end();
}

void fillSearch(Sink &sink, qint64 calls, bool numbered)
{
    QRandomGenerator random(8);
    QStringList columns{u"tenant_id"_s, u"call_id"_s, u"words"_s};
    if (numbered)
        columns << u"sort_key"_s;
    sink.begin(u"call_search"_s, columns);
    for (qint64 i = 1; i <= calls; ++i) {
        QStringList row{u"1"_s, QString::number(i), conversation(random, i)};
        if (numbered)
            row << QString::number(orderKey(models::instantFromMs(instantOf(i, calls)), models::CallId(i)));
        sink.row(row);
    }
    sink.end();
}

} // namespace

void fillWithCalls(const DatabaseUrl &url, qint64 calls)
{
    const bool sqlite = url.engine() == Engine::Sqlite;
    const std::unique_ptr<Sink> sink = sqlite ? std::unique_ptr<Sink>(std::make_unique<SqliteSink>(url)) : std::make_unique<PostgresSink>(url);
    if (!sqlite) { // an index is built faster than kept
        sink->run(u"DROP INDEX call_search_words"_s);
        sink->run(u"SET session_replication_role TO replica"_s);
    }
    fillClinic(*sink);
    fillCallRows(*sink, calls);
    fillSearch(*sink, calls, sqlite);
    if (sqlite) {
        sink->run(u"INSERT INTO call_words (call_words) VALUES ('rebuild')"_s);
    } else {
        sink->run(u"SET maintenance_work_mem TO '512MB'"_s);
        sink->run(u"CREATE INDEX call_search_words ON call_search USING gin (words) WITH (fastupdate = off)"_s);
        sink->run(u"VACUUM ANALYZE"_s);
    }
}

} // namespace askpro::bench
