#include "services/core/ports/callstore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/tenantstore.h"
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

/// Pages, filters, counts and searches: the same on both engines, and nothing of another tenant.
class TestCallLists : public QObject
{
    Q_OBJECT

    static constexpr Instant base = instantFromMs(1'790'000'000'000);

    struct Lists : StoreFixture
    {
        explicit Lists(Engine engine) : StoreFixture(engine), branch(stores->tenants().branches(scope).value().first().id) {}

        CallId add(const TenantScope &in, const QString &name, const std::function<void(Call &)> &apply)
        {
            CallId id;
            const auto done = stores->transaction([&]() -> Result<void> {
                auto stored = stores->calls().lockForChange(in, name).value();
                if (stored.call.id.isNull()) {
                    stored = sampleCall(name);
                    stored.call.utterances.clear();
                    stored.call.fields.clear();
                }
                apply(stored.call);
                const auto saved = stores->calls().save(in, stored, base);
                id = saved.value_or(CallId());
                return saved ? Result<void>() : Result<void>(failureOf(saved));
            });
            if (!done)
                qWarning() << done.error().detail;
            return id;
        }
        CallId add(const QString &name, const std::function<void(Call &)> &apply) { return add(scope, name, apply); }

        /// The names of what is listed, page by page, and the count beside it.
        QString listed(const CallFilter &filter, int pageSize = 3)
        {
            QStringList names;
            CallCursor after;
            for (;;) {
                const auto page = stores->calls().list(scope, filter, after, pageSize);
                if (!page)
                    return page.error().detail;
                for (const CallSummary &call : page->items)
                    names << call.retellCallId;
                if (!page->next)
                    break;
                after = *page->next;
            }
            const auto count = stores->calls().count(scope, filter);
            return names.join(u' ') + u" | "_s + (count ? QString::number(*count) : count.error().detail);
        }
        QString found(const QString &search)
        {
            CallFilter filter;
            filter.search = search;
            return listed(filter);
        }

        BranchId branch;
    };

    static std::function<void(Call &)> at(int minute)
    {
        return [minute](Call &call) { call.sortAt = base + std::chrono::minutes(minute); };
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void newestFirstInPages_data() { addEngines(); }
    void newestFirstInPages()
    {
        QFETCH(Engine, engine);
        Lists lists(engine);
        for (const auto &[name, minute] : std::initializer_list<std::pair<QString, int>>{{u"b"_s, 2}, {u"a"_s, 1}, {u"c"_s, 3}, {u"c2"_s, 3}, {u"c3"_s, 3}, {u"d"_s, 4}, {u"e"_s, 5}})
            lists.add(name, at(minute));
        for (const int pageSize : {1, 2, 3, 7, 50})
            QCOMPARE(lists.listed({}, pageSize), u"e d c3 c2 c b a | 7"_s);
        CallFilter filter;
        filter.since = base + std::chrono::minutes(2);
        filter.until = base + std::chrono::minutes(4);
        QCOMPARE(lists.listed(filter, 2), u"c3 c2 c b | 4"_s);
        filter.search = u"kontr"_s;
        QCOMPARE(lists.listed(filter, 2), u"c3 c2 c b | 4"_s);
    }

    void filtersAgreeEverywhere_data() { addEngines(); }
    void filtersAgreeEverywhere()
    {
        QFETCH(Engine, engine);
        Lists lists(engine);
        lists.database.run(uR"(INSERT INTO branches (tenant_id, company_id, slug, name, zone, region, created_at)
            SELECT tenant_id, company_id, 'nord', 'Nord', 'Europe/Berlin', 'DE', 1 FROM branches)"_s);
        const auto branches = lists.stores->tenants().branches(lists.scope).value();
        const BranchId mitte = branches.at(0).id;
        const BranchId nord = branches.at(1).id;
        QList<CallId> ids;
        ids << lists.add(u"a"_s, [&](Call &call) { at(1)(call); call.branch = mitte; call.outcome = CallOutcome::Booked; });
        ids << lists.add(u"b"_s, [&](Call &call) { at(2)(call); call.branch = nord; call.sentiment = Sentiment::Negative; });
        ids << lists.add(u"c"_s, [&](Call &call) { at(3)(call); call.sentiment.reset(); });
        ids << lists.add(u"d"_s, [&](Call &call) { at(4)(call); call.branch = mitte; call.sentiment = Sentiment::Negative; });
        struct Expected
        {
            std::function<void(CallFilter &)> choose;
            QString names;
        };
        const QList<Expected> all{
            {[](CallFilter &) {}, u"d c b a"_s},
            {[&](CallFilter &f) { f.branches = {mitte}; }, u"d a"_s},
            {[&](CallFilter &f) { f.branches = {mitte, nord}; }, u"d b a"_s},
            {[](CallFilter &f) { f.unassignedOnly = true; }, u"c"_s},
            {[](CallFilter &f) { f.outcome = CallOutcome::Booked; }, u"a"_s},
            {[](CallFilter &f) { f.sentiment = Sentiment::Negative; }, u"d b"_s},
            {[&](CallFilter &f) { f.branches = {mitte}; f.sentiment = Sentiment::Negative; }, u"d"_s},
            {[](CallFilter &f) { f.customer = CustomerId(4711); }, u""_s},
        };
        for (const Expected &expected : all) {
            for (const QString &search : {QString(), u"Kontrolle"_s}) { // every sample call speaks of it
                CallFilter filter;
                expected.choose(filter);
                filter.search = search;
                const QStringList names = expected.names.split(u' ', Qt::SkipEmptyParts);
                QCOMPARE(lists.listed(filter, 2), u"%1 | %2"_s.arg(expected.names).arg(names.size()));
                const auto rows = lists.stores->calls().summaries(lists.scope, ids, filter);
                ASKPRO_GOOD(rows);
                QStringList again;
                for (const CallSummary &call : *rows)
                    again << call.retellCallId;
                QCOMPARE(again, names);
            }
        }
        QCOMPARE(lists.stores->calls().summaries(lists.scope, {ids.at(1), CallId(99)}, {}).value().size(), 1);
        QVERIFY(lists.stores->calls().summaries(lists.scope, {}, {}).value().isEmpty());
    }

    void wordsAreFoundByTheirBeginnings_data() { addEngines(); }
    void wordsAreFoundByTheirBeginnings()
    {
        QFETCH(Engine, engine);
        Lists lists(engine);
        lists.add(u"a"_s, [](Call &call) {
            at(1)(call);
            call.fields = {ExtractedField{u"name"_s, u"Jürgen Großmann"_s, FieldSource::CustomAnalysis, {}, {}, true}};
            call.utterances = {Utterance{0, Speaker::User, u"Ich hätte gern einen Termin, René sagte Zürich."_s, {}, {}, {}, {}},
                               Utterance{1, Speaker::ToolCall, u"geheimwort"_s, {}, {}, u"tool"_s, {}}};
        });
        lists.add(u"b"_s, [](Call &call) {
            at(2)(call);
            call.fromNumber = u"+493023125002"_s;
            call.utterances = {Utterance{0, Speaker::Agent, u"Der Termin ist am Montag."_s, {}, {}, {}, {}}};
        });
        QCOMPARE(lists.found(u"termin"_s), u"b a | 2"_s);
        QCOMPARE(lists.found(u"TERM"_s), u"b a | 2"_s);
        QCOMPARE(lists.found(u"ermin"_s), u" | 0"_s);
        QCOMPARE(lists.found(u"termin mont"_s), u"b | 1"_s);
        QCOMPARE(lists.found(u"mont dienstag"_s), u" | 0"_s);
        for (const QString &name : {u"jürgen"_s, u"Juergen"_s, u"JÜRGEN großm"_s, u"grossmann"_s, u"rene"_s, u"Ren\u00e9"_s, u"Rene\u0301"_s, u"zuerich"_s})
            QCOMPARE(lists.found(name), u"a | 1"_s);
        QCOMPARE(lists.found(u"geheimwort"_s), u" | 0"_s);
        for (const QString &number : {u"+49 30 23125002"_s, u"030 / 231-25002"_s, u"0049 3023125002"_s, u"493023125002"_s})
            QCOMPARE(lists.found(number), u"b | 1"_s);
        QCOMPARE(lists.found(u"030 23125"_s), u"b a | 2"_s);
        QCOMPARE(lists.found(u"'\" * OR ( : & | ! _1 NEAR"_s), u" | 0"_s);
        QCOMPARE(lists.found(u" -- '"_s), u"b a | 2"_s); // no word in it: nothing is asked for
    }

    void whatIsFoundFollowsTheCall_data() { addEngines(); }
    void whatIsFoundFollowsTheCall()
    {
        QFETCH(Engine, engine);
        Lists lists(engine);
        lists.add(u"a"_s, [](Call &call) { at(1)(call); call.utterances = {Utterance{0, Speaker::User, u"Krone"_s, {}, {}, {}, {}}}; });
        lists.add(u"b"_s, at(2));
        QCOMPARE(lists.found(u"krone"_s), u"a | 1"_s);
        lists.add(u"a"_s, [](Call &call) { at(3)(call); call.utterances = {Utterance{0, Speaker::User, u"Implantat"_s, {}, {}, {}, {}}}; });
        QCOMPARE(lists.found(u"krone"_s), u" | 0"_s);
        QCOMPARE(lists.found(u"implantat"_s), u"a | 1"_s);
        QCOMPARE(lists.found(u"kontrolle"_s), u"a b | 2"_s);
        lists.add(u"a"_s, [](Call &) {});
        QCOMPARE(lists.found(u"implantat"_s), u"a | 1"_s);
    }

    // A name that becomes known with a later call finds the earlier one too, since both rows show it.
    void aNameLearnedLaterFindsEarlierCalls_data() { addEngines(); }
    void aNameLearnedLaterFindsEarlierCalls()
    {
        QFETCH(Engine, engine);
        Lists lists(engine);
        auto &customers = lists.stores->customers();
        CustomerId id;
        ASKPRO_GOOD(lists.stores->transaction([&]() -> Result<void> {
            id = customers.create(lists.scope, {{}, {}, u"+493023125001"_s, {}, {}, {}}, base).value();
            return {};
        }));
        lists.add(u"a"_s, [&](Call &call) { at(1)(call); call.customer = id; });
        QCOMPARE(lists.found(u"zuckmayer"_s), u" | 0"_s);
        ASKPRO_GOOD(lists.stores->transaction([&] { return customers.complete(lists.scope, {id, u"Otto Zückmayer"_s, {}, u"Otto@example.org"_s, {}, {}}, base); }));
        QCOMPARE(lists.found(u"zueck otto@example.org"_s), u"a | 1"_s);
        const auto page = lists.stores->calls().list(lists.scope, {}, {}, 1);
        ASKPRO_GOOD(page);
        QCOMPARE(page->items.first().customerName, u"Otto Zückmayer"_s);
        CallFilter theirs;
        theirs.customer = id;
        QCOMPARE(lists.listed(theirs), u"a | 1"_s);
    }

    void nothingOfAnotherTenant_data() { addEngines(); }
    void nothingOfAnotherTenant()
    {
        QFETCH(Engine, engine);
        Lists lists(engine);
        const auto other = makeTenant(lists.database, *lists.stores, u"zwei"_s);
        const CallId mine = lists.add(u"mine"_s, at(1));
        const CallId theirs = lists.add(other, u"theirs"_s, at(1));
        QVERIFY(mine != theirs);
        QCOMPARE(lists.listed({}), u"mine | 1"_s);
        QCOMPARE(lists.found(u"kontrolle"_s), u"mine | 1"_s);
        auto &calls = lists.stores->calls();
        QCOMPARE(calls.find(lists.scope, theirs).error().code, ErrorCode::NotFound);
        QCOMPARE(calls.findByRetellId(lists.scope, u"theirs"_s).error().code, ErrorCode::NotFound);
        QVERIFY(calls.summaries(lists.scope, {theirs}, {}).value().isEmpty());
        CallFilter search;
        search.search = u"kontrolle"_s;
        QVERIFY(calls.summaries(lists.scope, {theirs}, search).value().isEmpty());
        for (const CallOrder order : {CallOrder::Oldest, CallOrder::Longest}) {
            CallFilter ordered;
            ordered.order = order;
            ordered.outcome = CallOutcome::WishOpen;
            QCOMPARE(lists.listed(ordered), u"mine | 1"_s);
        }
        QCOMPARE(calls.counts(lists.scope, {})->all, 1);
        QCOMPARE(calls.counts(lists.scope, search)->all, 1);
        QVERIFY(calls.snippets(lists.scope, {theirs}, u"guten"_s).value().isEmpty());
        QCOMPARE(calls.services(lists.scope, {}, 9).value(), QStringList{u"Kontrolle"_s});
        lists.add(other, u"theirs"_s, [](Call &call) { call.serviceText = u"Krone"_s; });
        QCOMPARE(calls.services(lists.scope, {}, 9).value(), QStringList{u"Kontrolle"_s});
        QCOMPARE(calls.document(lists.scope, theirs).error().code, ErrorCode::NotFound);
        const auto same = lists.add(other, u"mine"_s, at(2)); // vendor ids are unique within a tenant only
        QVERIFY(same != mine);
    }
};

QTEST_GUILESS_MAIN(TestCallLists)
#include "tst_calllists.moc"
