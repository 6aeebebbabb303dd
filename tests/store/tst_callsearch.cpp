#include "services/core/ports/callstore.h"
#include "services/store/calls/postgrescallsearch.h"
#include "services/store/calls/sqlitecallsearch.h"
#include "services/store/database/databasesession.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

/// The two ways of searching, looking at the newest calls and asking the index, must never differ in what they find.
class TestCallSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void walkingAndTheIndexAgree_data() { addEngines(); }
    void walkingAndTheIndexAgree()
    {
        QFETCH(Engine, engine);
        const StoreFixture f(engine);
        QRandomGenerator random(3);
        QList<StoredCall> all;
        ASKPRO_GOOD(f.stores->transaction([&]() -> Result<void> {
            for (int i = 0; i < 120; ++i) {
                auto stored = sampleCall(u"call_%1"_s.arg(i));
                stored.call.sortAt += std::chrono::minutes(random.bounded(60));
                stored.call.outcome = i % 7 == 0 ? CallOutcome::Booked : CallOutcome::Information;
                QString said = u"termin"_s;
                for (int word = 0; word < 6; ++word)
                    said += u" wort%1"_s.arg(random.bounded(40));
                stored.call.utterances = {Utterance{0, Speaker::User, said, {}, {}, {}, {}}};
                const auto saved = f.stores->calls().save(f.scope, stored, {});
                if (!saved)
                    return failureOf(saved);
            }
            return {};
        }));
        const auto session = DatabaseSession::open(f.database.url(), std::make_shared<WriteGate>());
        ASKPRO_GOOD(session);
        const auto making = [&](int walked) -> std::unique_ptr<CallSearch> {
            if (engine == Engine::Sqlite)
                return std::make_unique<SqliteCallSearch>(**session, walked);
            return std::make_unique<PostgresCallSearch>(**session, walked);
        };
        const auto byWalking = making(1000);
        for (const int walked : {1, 5, 40}) {
            const auto byIndex = making(walked);
            for (const QStringList &words : {QStringList{u"termin"_s}, {u"te"_s}, {u"wort7"_s}, {u"wort"_s, u"term"_s}, {u"wort1"_s, u"wort2"_s, u"termin"_s}, {u"nie"_s}}) {
                for (const bool booked : {false, true}) {
                    CallFilter filter;
                    if (booked)
                        filter.outcome = CallOutcome::Booked;
                    const auto expected = byWalking->find(f.scope, words, filter, {}, 500);
                    ASKPRO_GOOD(expected);
                    QCOMPARE(byIndex->find(f.scope, words, filter, {}, 500).value(), *expected);
                    QCOMPARE(byIndex->find(f.scope, words, filter, {}, 3).value(), expected->mid(0, 3));
                    QCOMPARE(byIndex->count(f.scope, words, filter).value(), expected->size());
                    QCOMPARE(byWalking->count(f.scope, words, filter).value(), expected->size());
                }
            }
        }
        // The index agrees with what it is an index of.
        if (engine == Engine::Sqlite)
            f.database.run(u"INSERT INTO call_words (call_words) VALUES ('integrity-check')"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallSearch)
#include "tst_callsearch.moc"
