#include "services/core/ports/callstore.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QSqlDatabase>
#include <QTest>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

/// Where a search hit the conversation, what callers ask for, and the vendor's object of a call.
class TestCallSnippets : public QObject
{
    Q_OBJECT

    struct Talks : StoreFixture
    {
        using StoreFixture::StoreFixture;

        CallId add(const QString &name, const QList<Utterance> &turns, const QString &service = u"Kontrolle"_s, int minute = 0)
        {
            StoredCall stored = sampleCall(name);
            stored.call.utterances = turns;
            stored.call.serviceText = service;
            stored.call.sortAt += std::chrono::minutes(minute);
            CallId id;
            const auto done = stores->transaction([&]() -> Result<void> {
                const auto saved = stores->calls().save(scope, stored, {});
                id = saved.value_or(CallId());
                return saved ? Result<void>() : Result<void>(failureOf(saved));
            });
            if (!done)
                qWarning() << done.error().detail;
            return id;
        }
        QString told(const QList<CallId> &calls, const QString &search) const
        {
            const auto found = stores->calls().snippets(scope, calls, search);
            if (!found)
                return found.error().detail;
            QStringList lines;
            for (const CallSnippet &one : *found)
                lines << u"%1:%2 %3"_s.arg(calls.indexOf(one.call)).arg(one.utterance).arg(one.text.left(30));
            return lines.join(u" | "_s);
        }
    };

    static Utterance turn(int index, Speaker speaker, const QString &text) { return {index, speaker, text, index * 2.5, {}, {}, {}}; }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void theFirstTurnThatSaysAWord_data() { addEngines(); }
    void theFirstTurnThatSaysAWord()
    {
        QFETCH(Engine, engine);
        Talks talks(engine);
        const CallId first = talks.add(u"a"_s, {turn(0, Speaker::Agent, u"Guten Tag."_s), turn(1, Speaker::ToolCall, u"Zürich"_s), turn(2, Speaker::ToolResult, u"Zürich"_s),
                                                turn(3, Speaker::Other, u"Zürich"_s), turn(4, Speaker::User, u"Hier Müller aus Zürich."_s), turn(5, Speaker::User, u"Zürich!"_s)});
        const CallId second = talks.add(u"b"_s, {turn(0, Speaker::User, u"Rufen Sie 03023125001 an."_s), turn(1, Speaker::TransferTarget, u"MUELLER am Apparat"_s)});
        const CallId third = talks.add(u"c"_s, {turn(0, Speaker::User, u"Nichts davon."_s)});
        QCOMPARE(talks.told({first, second, third}, u"zuerich"_s), u"0:4 Hier Müller aus Zürich."_s);
        QCOMPARE(talks.told({second, first}, u"mÜll"_s), u"0:1 MUELLER am Apparat | 1:4 Hier Müller aus Zürich."_s);
        QCOMPARE(talks.told({first, second}, u"nirgends guten"_s), u"0:0 Guten Tag."_s); // one of the words is enough
        QCOMPARE(talks.told({first, second}, u"030 231-25"_s), u"1:0 Rufen Sie 03023125001 an."_s);
        QCOMPARE(talks.told({first, second}, u"uerich"_s), QString()); // words by their beginnings
        QCOMPARE(talks.told({first}, u" - "_s), QString());
        QCOMPARE(talks.told({}, u"guten"_s), QString());
        QCOMPARE(*talks.stores->calls().snippets(talks.scope, {first}, u"zuer"_s)->first().startS, 10.0);
    }

    // An hour-long transcript in one piece, and a word across the border of what is folded at once.
    void aLongConversation_data() { addEngines(); }
    void aLongConversation()
    {
        QFETCH(Engine, engine);
        Talks talks(engine);
        const QString padding = u"und so weiter "_s.repeated(5000); // 70,000 characters
        const CallId one = talks.add(u"a"_s, {turn(0, Speaker::User, padding + u"Wurzelbehandlung"_s)});
        QList<Utterance> turns;
        for (int i = 0; i < 15; ++i)
            turns << turn(i, Speaker::User, padding);
        turns << turn(15, Speaker::User, u"Wurzelbehandlung"_s);
        const CallId million = talks.add(u"b"_s, turns);
        const CallId longWord = talks.add(u"c"_s, {turn(0, Speaker::User, u"x"_s.repeated(1990) + u" Wurzelbehandlung"_s)});
        QCOMPARE(talks.told({one, million, longWord}, u"wurzelbehandl"_s), u"0:0 und so weiter und so weiter un | 2:0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s);
        QCOMPARE(talks.told({million}, u"weit"_s), u"0:0 und so weiter und so weiter un"_s);
    }

    void servicesByHowOftenTheyAreAskedFor_data() { addEngines(); }
    void servicesByHowOftenTheyAreAskedFor()
    {
        QFETCH(Engine, engine);
        Talks talks(engine);
        int number = 0;
        for (const auto &[service, minute] : std::initializer_list<std::pair<QString, int>>{{u"Krone"_s, 1}, {u"Bleaching"_s, 2}, {u"Krone"_s, 3}, {u""_s, 4}, {u"Implantat"_s, 5}, {u"Zahnstein"_s, -9}})
            talks.add(u"call_%1"_s.arg(++number), {}, service, minute);
        const Instant since = sampleCall({}).call.sortAt;
        CallStore &calls = talks.stores->calls();
        QCOMPARE(calls.services(talks.scope, since, 9).value(), (QStringList{u"Krone"_s, u"Bleaching"_s, u"Implantat"_s}));
        QCOMPARE(calls.services(talks.scope, since, 1).value(), QStringList{u"Krone"_s});
        QCOMPARE(calls.services(talks.scope, since + std::chrono::minutes(2), 9).value(), (QStringList{u"Bleaching"_s, u"Implantat"_s, u"Krone"_s}));
    }

    void theVendorsObject_data() { addEngines(); }
    void theVendorsObject()
    {
        QFETCH(Engine, engine);
        Talks talks(engine);
        const CallId call = talks.add(u"a"_s, {});
        const auto document = talks.stores->calls().document(talks.scope, call);
        ASKPRO_GOOD(document);
        QCOMPARE(document->facts, (QJsonObject{{u"call_id"_s, u"a"_s}}));
        QCOMPARE(document->stamps, (QJsonObject{{u"call_id"_s, u"12"_s}}));
        QCOMPARE(talks.stores->calls().document(talks.scope, CallId(4711)).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCallSnippets)
#include "tst_callsnippets.moc"
