#include "models/calls/calloutcome.h"
#include "models/calls/heardfields.h"
#include "services/core/calls/callhandler.h"
#include "services/core/calls/transcriptbackfill.h"
#include "services/core/inbox/deliveryworker.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/ports/rollupstore.h"
#include "services/core/ports/tenantstore.h"
#include "services/net/retell/retellvendor.h"
#include "tests/support/callstate.h"
#include "tests/support/fakes/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Mode = TranscriptBackfill::Mode;

const QList<QPair<QString, QString>> refused{{u"agent"_s, u"Guten Tag, wie kann ich helfen?"_s},
                                            {u"user"_s, u"Guten Tag, Paula Krause, ich hätte gern einen Termin nächste Woche."_s},
                                            {u"agent"_s, u"Ich könnte Ihnen Dienstag, den 20. Oktober um 15 Uhr anbieten."_s},
                                            {u"user"_s, u"Nein, das passt mir leider nicht."_s},
                                            {u"agent"_s, u"Dann kann ich Ihnen leider nichts anderes anbieten. Auf Wiederhören."_s}};
const QList<QPair<QString, QString>> emergency{{u"agent"_s, u"Guten Tag, wie kann ich helfen?"_s},
                                              {u"user"_s, u"Hilfe, mein Mann ist bewusstlos und atmet kaum noch!"_s},
                                              {u"agent"_s, u"Rufen Sie bitte sofort die 112 an."_s}};

QByteArray eventOf(int number, const QList<QPair<QString, QString>> &conversation, const QString &event = u"call_analyzed"_s)
{
    QJsonArray turns;
    for (const auto &[role, text] : conversation)
        turns.append(QJsonObject{{u"role"_s, role}, {u"content"_s, text}});
    const QJsonObject call{{u"call_id"_s, u"call_%1"_s.arg(number, 3, 10, QChar(u'0'))},
                           {u"direction"_s, u"inbound"_s},
                           {u"from_number"_s, u"+4917139200%1"_s.arg(number % 100, 2, 10, QChar(u'0'))},
                           {u"to_number"_s, u"+493023125100"_s},
                           {u"start_timestamp"_s, qint64(1'791'792'000'000) + number * 60'000},
                           {u"transcript_object"_s, turns},
                           {u"call_analysis"_s, event == "call_analyzed"_L1 ? QJsonObject{{u"call_summary"_s, u"x"_s}} : QJsonObject()}};
    return QJsonDocument(QJsonObject{{u"event"_s, event}, {u"call"_s, call}}).toJson();
}

/// A database whose calls were stored by a version that did not read transcripts.
struct Older : StoreFixture
{
    explicit Older(store::Engine engine) : StoreFixture(engine)
    {
        change([&]() -> Result<void> {
            const auto branch = stores->tenants().branches(scope).value().first().id;
            const auto number = stores->calls().registerNumber(scope, branch, u"+493023125100"_s, {}, clock.now());
            return number ? Result<void>() : Result<void>(failureOf(number));
        });
    }

    void put(const QByteArray &body)
    {
        NewDelivery delivery;
        delivery.tenant = scope.tenant();
        delivery.body = body;
        delivery.digest = deliveryDigest(delivery.source, delivery.kind, delivery.event, delivery.body);
        delivery.receivedAt = clock.now();
        if (const auto stored = stores->inbox().putAll({delivery}); !stored)
            qFatal("%s", qUtf8Printable(stored.error().detail));
    }
    void process()
    {
        DeliveryWorker worker({&handler}, clock, {u"worker"_s, 64, 60s});
        for (auto round = worker.processOnce(*stores); round && round->claimed > 0;)
            round = worker.processOnce(*stores);
    }
    /// As if the fields of the transcript had never been, or had been these.
    void forget(const QList<ExtractedField> &instead = {})
    {
        for (const QString &id : database.column(u"SELECT retell_call_id FROM calls"_s)) {
            change([&]() -> Result<void> {
                auto stored = stores->calls().lockForChange(scope, id);
                setHeard(stored->call, instead);
                const Verdict verdict = judge(stored->call);
                stored->call.outcome = verdict.outcome;
                stored->call.reason = verdict.reason;
                const auto saved = stores->calls().save(scope, *stored, clock.now());
                return saved ? Result<void>() : Result<void>(failureOf(saved));
            });
        }
        database.run(u"DELETE FROM follow_ups"_s);
    }
    void change(const Stores::Work &work) const
    {
        if (const auto done = stores->transaction(work); !done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    [[nodiscard]] Result<BackfillCounts> run(Mode mode) { return TranscriptBackfill(*stores, clock).run(scope, mode); }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (const QString &id : database.column(u"SELECT retell_call_id FROM calls ORDER BY retell_call_id"_s))
            all += callLines(stores->calls().findByRetellId(scope, id).value());
        return all;
    }
    [[nodiscard]] QString followUps() const { return database.column(u"SELECT reason || ' ' || state FROM follow_ups ORDER BY key"_s).join(u", "_s); }
    [[nodiscard]] QString number(const QString &sql) const { return database.column(sql).value(0); }

    FakeClock clock;
    net::retell::RetellVendor vendor;
    CallHandler handler{vendor};
};

/// From now on the row of this call cannot be changed.
void block(const TestDatabase &database, store::Engine engine, const QString &call)
{
    if (engine == store::Engine::Sqlite) {
        database.run(u"CREATE TRIGGER stop BEFORE UPDATE ON calls WHEN NEW.retell_call_id = '%1' BEGIN SELECT RAISE(ABORT, 'stop'); END"_s.arg(call));
        return;
    }
    database.run(u"CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS "
                 "'BEGIN IF NEW.retell_call_id = ''%1'' THEN RAISE EXCEPTION ''stop''; END IF; RETURN NEW; END'"_s.arg(call));
    database.run(u"CREATE TRIGGER stop BEFORE UPDATE ON calls FOR EACH ROW EXECUTE FUNCTION stop()"_s);
}

void unblock(const TestDatabase &database, store::Engine engine)
{
    database.run(engine == store::Engine::Sqlite ? u"DROP TRIGGER stop"_s : u"DROP TRIGGER stop ON calls"_s);
}

} // namespace

class TestTranscriptBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void callsComeOutAsIfTheyHadBeenReadAtOnce_data() { addEngines(); }
    void callsComeOutAsIfTheyHadBeenReadAtOnce()
    {
        QFETCH(store::Engine, engine);
        Older older(engine);
        older.put(eventOf(1, refused));
        older.put(eventOf(2, emergency));
        older.put(eventOf(3, {}));
        older.put(eventOf(4, refused, u"call_started"_s)); // is not over
        older.process();
        const QStringList read = older.lines();
        QVERIFY(read.join(u'\n').contains(u"field refusal=Nein"_s));
        older.forget();
        const QStringList unread = older.lines();
        QVERIFY(read != unread);

        const auto previewed = older.run(Mode::Preview);
        ASKPRO_GOOD(previewed);
        QCOMPARE(*previewed, (BackfillCounts{3, 2, 0, 1, 1}));
        QCOMPARE(older.lines(), unread);
        QCOMPARE(older.followUps(), QString());

        const QString changes = u"SELECT count(*) FROM change_log WHERE entity = 'call'"_s;
        const int before = older.number(changes).toInt();
        const auto applied = older.run(Mode::Apply);
        ASKPRO_GOOD(applied);
        QCOMPARE(*applied, *previewed);
        QCOMPARE(older.lines(), read);
        QCOMPARE(older.followUps(), u"emergency open"_s);
        QCOMPARE(older.number(changes).toInt(), before + 2);
        QVERIFY(older.stores->rollups().differences(older.scope).value().isEmpty());

        const auto again = older.run(Mode::Apply);
        ASKPRO_GOOD(again);
        QCOMPARE(*again, (BackfillCounts{3, 0, 0, 3, 0}));
        QCOMPARE(older.number(changes).toInt(), before + 2);
    }

    void anOlderReadingIsReplaced_data() { addEngines(); }
    void anOlderReadingIsReplaced()
    {
        QFETCH(store::Engine, engine);
        Older older(engine);
        older.put(eventOf(1, refused));
        older.process();
        const QStringList read = older.lines();
        older.forget({{u"name"_s, u"Paul Kraus"_s, FieldSource::Transcript, 0.4, {}, true}});
        const auto applied = older.run(Mode::Apply);
        ASKPRO_GOOD(applied);
        QCOMPARE(*applied, (BackfillCounts{1, 0, 1, 0, 0}));
        QCOMPARE(older.lines(), read);
    }

    /// What was stored before it stopped stays; a second run does the rest. A closed emergency stays closed.
    void anInterruptedRunGoesOn_data() { addEngines(); }
    void anInterruptedRunGoesOn()
    {
        QFETCH(store::Engine, engine);
        Older older(engine);
        for (int call = 0; call < 120; ++call)
            older.put(eventOf(call, call == 119 ? emergency : refused));
        older.process();
        older.forget();
        block(older.database, engine, u"call_030"_s);
        QVERIFY(!older.run(Mode::Apply));
        const QString readCalls = u"SELECT count(DISTINCT call_id) FROM call_fields WHERE source = 'transcript'"_s;
        QCOMPARE(older.number(readCalls), u"50"_s); // the newest ones; the batch that failed left nothing
        QCOMPARE(older.followUps(), u"emergency open"_s);
        older.database.run(u"UPDATE follow_ups SET state = 'done', outcome = 'called', closed_at = 1"_s);

        unblock(older.database, engine);
        const auto rest = older.run(Mode::Apply);
        ASKPRO_GOOD(rest);
        QCOMPARE(*rest, (BackfillCounts{120, 70, 0, 50, 0}));
        QCOMPARE(older.number(readCalls), u"120"_s);
        QCOMPARE(older.followUps(), u"emergency done"_s);
        QVERIFY(older.stores->rollups().differences(older.scope).value().isEmpty());
    }

    void anotherTenantsCallsAreOutOfReach_data() { addEngines(); }
    void anotherTenantsCallsAreOutOfReach()
    {
        QFETCH(store::Engine, engine);
        Older older(engine);
        older.put(eventOf(1, refused));
        older.process();
        older.forget();
        const TenantScope other = makeTenant(older.database, *older.stores, u"zwei"_s);
        const auto applied = TranscriptBackfill(*older.stores, older.clock).run(other, Mode::Apply);
        ASKPRO_GOOD(applied);
        QCOMPARE(*applied, BackfillCounts());
    }
};

QTEST_GUILESS_MAIN(TestTranscriptBackfill)
#include "tst_transcriptbackfill.moc"
