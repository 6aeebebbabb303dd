#include "services/core/ports/callstore.h"
#include "services/core/ports/customerstore.h"
#include "services/core/ports/tenantstore.h"
#include "services/store/calls/calllists.h"
#include "services/store/database/databasesession.h"
#include "tests/store/samplecall.h"
#include "tests/support/storefixture.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace askpro::store;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant base = instantFromMs(1'790'000'000'000);
constexpr std::array orders{CallOrder::Newest, CallOrder::Oldest, CallOrder::Longest, CallOrder::Shortest};

/// What a filter means, in plain words.
bool matches(const Call &call, const CallFilter &filter)
{
    const bool running = call.status == CallStatus::Ringing || call.status == CallStatus::Ongoing;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(call.sortAt), QTimeZone("Europe/Berlin"));
    const bool placed = !call.branch.isNull();
    return (!filter.since || call.sortAt >= *filter.since) && (!filter.until || call.sortAt < *filter.until)
        && (filter.branches.isEmpty() || filter.branches.contains(call.branch)) && (!filter.unassignedOnly || !placed)
        && (!filter.outcome || call.outcome == *filter.outcome) && (!filter.sentiment || call.sentiment == filter.sentiment)
        && (filter.customer.isNull() || call.customer == filter.customer)
        && (!filter.critical || (call.sentiment == Sentiment::Negative && call.urgency == Urgency::High)) && (!filter.running || *filter.running == running)
        && (!filter.urgency || call.urgency == *filter.urgency) && (!filter.reason || call.reason == *filter.reason)
        && (filter.service.isEmpty() || call.serviceText == filter.service) && (filter.agent.isEmpty() || call.agentId == filter.agent)
        && (!filter.known || *filter.known != call.customer.isNull())
        && (!filter.minDurationMs || (call.durationMs && *call.durationMs >= *filter.minDurationMs))
        && (!filter.maxDurationMs || (call.durationMs && *call.durationMs < *filter.maxDurationMs))
        && (!filter.hour || (placed && local.time().hour() == *filter.hour)) && (!filter.weekday || (placed && local.date().dayOfWeek() == *filter.weekday))
        && (filter.search.isEmpty() || call.utterances.first().text.contains(filter.search));
}

using Choose = std::function<void(CallFilter &)>;

struct Narrowing
{
    const char *name;
    Choose choose;
};

CallFilter filterOf(const Choose &choose)
{
    CallFilter filter;
    choose(filter);
    return filter;
}

} // namespace

/// Every filter, alone and together, in every order, page by page: what a plain look at all the calls says, whichever way
/// the store takes, and the counts with it.
class TestCallFilters : public QObject
{
    Q_OBJECT

    struct Clinic : StoreFixture
    {
        explicit Clinic(Engine engine) : StoreFixture(engine)
        {
            database.run(uR"(INSERT INTO branches (tenant_id, company_id, slug, name, zone, region, created_at)
                SELECT tenant_id, company_id, 'nord', 'Nord', 'Europe/Berlin', 'DE', 1 FROM branches)"_s);
            const auto entries = stores->tenants().branches(scope);
            for (const BranchEntry &branch : *entries)
                branches << branch.id;
            const auto filled = stores->transaction([this]() -> Result<void> {
                for (const QString &number : {u"+493023125001"_s, u"+493023125002"_s})
                    customers << stores->customers().create(scope, {{}, {}, number, {}, {}, {}}, base).value();
                for (int i = 0; i < 160; ++i) {
                    StoredCall stored = drawn(i);
                    const auto saved = stores->calls().save(scope, stored, base);
                    if (!saved)
                        return failureOf(saved);
                    stored.call.id = *saved;
                    calls << stored.call;
                }
                return {};
            });
            if (!filled)
                qWarning() << filled.error().detail;
        }

        template<class T>
        T oneOf(const QList<T> &values)
        {
            return values.at(random.bounded(int(values.size())));
        }

        /// Few values, so that many calls tie.
        StoredCall drawn(int number)
        {
            StoredCall stored = sampleCall(u"call_%1"_s.arg(number), oneOf<BranchId>({{}, branches.at(0), branches.at(0), branches.at(1)}));
            Call &call = stored.call;
            call.sortAt = base + std::chrono::hours(random.bounded(24 * 9));
            call.status = oneOf<CallStatus>({CallStatus::Ended, CallStatus::Ended, CallStatus::Ongoing, CallStatus::NotConnected});
            call.outcome = oneOf<CallOutcome>({CallOutcome::Booked, CallOutcome::WishOpen, CallOutcome::Missed, CallOutcome::Callback});
            call.reason = oneOf<NoBookingReason>({NoBookingReason::None, NoBookingReason::NoSlot});
            call.sentiment = oneOf<std::optional<Sentiment>>({std::nullopt, Sentiment::Negative, Sentiment::Positive});
            call.urgency = oneOf<Urgency>({Urgency::Normal, Urgency::High});
            call.serviceText = oneOf<QString>({u""_s, u"Kontrolle"_s, u"Zahnspange"_s});
            call.agentId = oneOf<QString>({u"agent_a"_s, u"agent_b"_s});
            call.customer = oneOf<CustomerId>({{}, customers.at(0), customers.at(1)});
            call.durationMs = oneOf<std::optional<qint64>>({std::nullopt, 0, 30'000, 61'500, 600'000});
            call.fields.clear();
            call.utterances = {Utterance{0, Speaker::User, oneOf<QString>({u"krone"_s, u"implantat"_s}), {}, {}, {}, {}}};
            return stored;
        }

        QList<Narrowing> narrowings() const
        {
            return {
                {"everything", [](CallFilter &) {}},
                {"since", [](CallFilter &f) { f.since = base + std::chrono::hours(60); }},
                {"until", [](CallFilter &f) { f.until = base + std::chrono::hours(150); }},
                {"branch", [this](CallFilter &f) { f.branches = {branches.at(0)}; }},
                {"branches", [this](CallFilter &f) { f.branches = branches; }},
                {"unassigned", [](CallFilter &f) { f.unassignedOnly = true; }},
                {"outcome", [](CallFilter &f) { f.outcome = CallOutcome::WishOpen; }},
                {"sentiment", [](CallFilter &f) { f.sentiment = Sentiment::Positive; }},
                {"customer", [this](CallFilter &f) { f.customer = customers.at(1); }},
                {"critical", [](CallFilter &f) { f.critical = true; }},
                {"running", [](CallFilter &f) { f.running = true; }},
                {"over", [](CallFilter &f) { f.running = false; }},
                {"urgency", [](CallFilter &f) { f.urgency = Urgency::High; }},
                {"reason", [](CallFilter &f) { f.reason = NoBookingReason::NoSlot; }},
                {"service", [](CallFilter &f) { f.service = u"Zahnspange"_s; }},
                {"agent", [](CallFilter &f) { f.agent = u"agent_b"_s; }},
                {"known", [](CallFilter &f) { f.known = true; }},
                {"unknown", [](CallFilter &f) { f.known = false; }},
                {"longer", [](CallFilter &f) { f.minDurationMs = 30'000; }},
                {"longer than nothing", [](CallFilter &f) { f.minDurationMs = 0; }},
                {"shorter", [](CallFilter &f) { f.maxDurationMs = 61'500; }},
                {"hour", [](CallFilter &f) { f.hour = 17; }},
                {"weekday", [](CallFilter &f) { f.weekday = 3; }},
                {"search", [](CallFilter &f) { f.search = u"krone"_s; }},
            };
        }

        QList<CallId> expected(const CallFilter &filter) const
        {
            QList<Call> found;
            std::ranges::copy_if(calls, std::back_inserter(found), [&](const Call &call) { return matches(call, filter); });
            const CallOrder order = orderOf(filter);
            const auto place = [order](const Call &call) { return std::pair(cursorOf(call, order).key, call.id.value()); };
            std::ranges::sort(found, {}, place);
            if (isDescending(order))
                std::ranges::reverse(found);
            QList<CallId> ids;
            for (const Call &call : std::as_const(found))
                ids << call.id;
            return ids;
        }

        Result<QList<CallId>> listed(const CallFilter &filter, int pageSize) const
        {
            QList<CallId> ids;
            for (CallCursor after;;) {
                const auto page = stores->calls().list(scope, filter, after, pageSize);
                if (!page)
                    return failureOf(page);
                for (const CallSummary &call : page->items)
                    ids << call.id;
                if (!page->next)
                    return ids;
                after = *page->next;
            }
        }

        QList<BranchId> branches;
        QList<CustomerId> customers;
        QList<Call> calls;
        QRandomGenerator random{11};
    };

    /// All orders for a filter alone; for several at once they take turns.
    static QList<CallOrder> ordersFor(const char *one, const char *other)
    {
        static int turn = 0;
        return one == other ? QList<CallOrder>(orders.begin(), orders.end()) : QList<CallOrder>{orders.at(size_t(++turn % 4))};
    }
    static QByteArray describe(const char *one, const char *other, CallOrder order)
    {
        return one + " + "_ba + other + " "_ba + wordFor(callOrderWords(), order).toLatin1();
    }

    /// Every filter alone, and every two of them.
    template<class Check>
    static void withPairs(const Clinic &clinic, Check check)
    {
        const QList<Narrowing> all = clinic.narrowings();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i; j < all.size(); ++j) {
                check(all.at(i).name, all.at(j).name, filterOf([&](CallFilter &filter) {
                          all.at(i).choose(filter);
                          all.at(j).choose(filter);
                      }));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aPageIsWhatAPlainLookSays_data() { addEngines(); }
    void aPageIsWhatAPlainLookSays()
    {
        QFETCH(Engine, engine);
        const Clinic clinic(engine);
        QCOMPARE(clinic.calls.size(), 160);
        withPairs(clinic, [&](const char *one, const char *other, CallFilter filter) {
            for (const CallOrder order : ordersFor(one, other)) {
                filter.order = order;
                const auto listed = clinic.listed(filter, 23);
                ASKPRO_GOOD(listed);
                QVERIFY2(*listed == clinic.expected(filter), describe(one, other, order).constData());
            }
        });
    }

    void pagesOfAnySizeMeet_data() { addEngines(); }
    void pagesOfAnySizeMeet()
    {
        QFETCH(Engine, engine);
        const Clinic clinic(engine);
        for (CallFilter filter : {CallFilter(), filterOf([](CallFilter &f) { f.outcome = CallOutcome::Missed; })}) {
            for (const CallOrder order : orders) {
                filter.order = order;
                for (const int pageSize : {1, 7, 200})
                    QCOMPARE(clinic.listed(filter, pageSize).value(), clinic.expected(filter));
            }
        }
    }

    // With a reach of one call, what is not rare is read from the facets or by time.
    void everyWayFindsTheSame_data() { addEngines(); }
    void everyWayFindsTheSame()
    {
        QFETCH(Engine, engine);
        const Clinic clinic(engine);
        const auto session = DatabaseSession::open(clinic.database.url(), std::make_shared<WriteGate>());
        ASKPRO_GOOD(session);
        for (const CallLists::Reach &reach : {CallLists::Reach{1, 1}, CallLists::Reach{60, 1}}) {
            CallLists lists(**session, reach);
            withPairs(clinic, [&](const char *one, const char *other, CallFilter filter) {
                filter.search.clear();
                for (const CallOrder order : ordersFor(one, other)) {
                    filter.order = order;
                    const QList<CallId> expected = clinic.expected(filter);
                    const auto first = lists.page(clinic.scope, filter, {}, 9);
                    ASKPRO_GOOD(first);
                    QVERIFY2(*first == expected.mid(0, 9), describe(one, other, order).constData());
                    if (first->isEmpty())
                        continue;
                    const auto last = std::ranges::find(clinic.calls, first->last(), &Call::id);
                    const auto second = lists.page(clinic.scope, filter, cursorOf(*last, order), 200);
                    ASKPRO_GOOD(second);
                    QVERIFY2(*second == expected.mid(first->size()), describe(one, other, order).constData());
                }
            });
        }
    }

    void countsAreThoseOfTheirViews_data() { addEngines(); }
    void countsAreThoseOfTheirViews()
    {
        QFETCH(Engine, engine);
        const Clinic clinic(engine);
        CallStore &store = clinic.stores->calls();
        withPairs(clinic, [&](const char *one, const char *other, const CallFilter &filter) {
            const auto counted = store.count(clinic.scope, filter);
            ASKPRO_GOOD(counted);
            QVERIFY2(*counted == clinic.expected(filter).size(), describe(one, other, filter.order).constData());

            const auto counts = store.counts(clinic.scope, filter);
            ASKPRO_GOOD(counts);
            CallFilter view = filter;
            view.outcome.reset();
            view.sentiment.reset();
            view.urgency.reset();
            view.critical = false;
            view.unassignedOnly = false;
            const auto shown = [&](const Choose &choose) {
                CallFilter narrowed = view;
                choose(narrowed);
                return qint64(clinic.expected(narrowed).size());
            };
            const CallCounts expected{shown([](CallFilter &) {}),
                                      shown([](CallFilter &f) { f.outcome = CallOutcome::WishOpen; }),
                                      shown([](CallFilter &f) { f.critical = true; }),
                                      shown([](CallFilter &f) { f.outcome = CallOutcome::Missed; }),
                                      shown([](CallFilter &f) { f.outcome = CallOutcome::Booked; }),
                                      shown([](CallFilter &f) { f.outcome = CallOutcome::Callback; }),
                                      shown([](CallFilter &f) { f.unassignedOnly = true; })};
            const auto numbers = [](const CallCounts &c) {
                return QList<qint64>{c.all, c.wishOpen, c.critical, c.missed, c.booked, c.callback, c.unassigned};
            };
            QVERIFY2(numbers(*counts) == numbers(expected), describe(one, other, filter.order).constData());
        });
    }

    void changedRowsAreFilteredAlike_data() { addEngines(); }
    void changedRowsAreFilteredAlike()
    {
        QFETCH(Engine, engine);
        const Clinic clinic(engine);
        QList<CallId> all;
        for (const Call &call : clinic.calls)
            all << call.id;
        for (const Narrowing &narrowing : clinic.narrowings()) {
            const CallFilter filter = filterOf(narrowing.choose);
            const auto rows = clinic.stores->calls().summaries(clinic.scope, all, filter);
            ASKPRO_GOOD(rows);
            QList<CallId> ids;
            for (const CallSummary &call : *rows)
                ids << call.id;
            QVERIFY2(ids == clinic.expected(filter), narrowing.name);
        }
    }

    void twoMoodsAtOnceMatchNothing_data() { addEngines(); }
    void twoMoodsAtOnceMatchNothing()
    {
        QFETCH(Engine, engine);
        const Clinic clinic(engine);
        const CallFilter filter = filterOf([](CallFilter &f) { f.critical = true; f.sentiment = Sentiment::Positive; f.known = true; });
        QVERIFY(clinic.listed(filter, 5)->isEmpty());
        QCOMPARE(clinic.stores->calls().count(clinic.scope, filter).value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCallFilters)
#include "tst_callfilters.moc"
