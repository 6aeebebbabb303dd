// How long lists, counts, searches and figures take over many calls. Fills an empty database first.
//   bench_lists sqlite:/tmp/lists.db [calls]        bench_lists postgresql:///lists [calls]
#include "services/core/kpi/overview.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/tenantstore.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/store/openstores.h"
#include "tests/bench/bulkcalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;
constexpr int pageSize = 50;

void report(const char *what, const std::function<qint64()> &ask)
{
    std::vector<double> times;
    qint64 rows = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        rows = ask();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-42s %9.2f %9.2f  %lld\n", what, times[runs / 2], times[runs * 95 / 100], static_cast<long long>(rows));
    std::fflush(stdout);
}

qint64 listed(Stores &stores, const TenantScope &scope, const CallFilter &filter, const CallCursor &after = {})
{
    return stores.calls().list(scope, filter, after, pageSize).value().items.size();
}

CallFilter filter(const std::function<void(CallFilter &)> &choose)
{
    CallFilter filter;
    choose(filter);
    return filter;
}

struct Question
{
    const char *name;
    CallFilter filter;
};

using Branches = QList<BranchEntry>;

QList<Question> singleFilters(const Branches &branches, Instant days30)
{
    return {
        {"everything", {}},
        {"30 days", filter([&](CallFilter &f) { f.since = days30; })},
        {"one branch", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; })},
        {"three branches", filter([&](CallFilter &f) { f.branches = {branches.at(1).id, branches.at(4).id, branches.at(7).id}; })},
        {"quarantine", filter([](CallFilter &f) { f.unassignedOnly = true; })},
        {"outcome booked", filter([](CallFilter &f) { f.outcome = CallOutcome::Booked; })},
        {"outcome aborted (rare)", filter([](CallFilter &f) { f.outcome = CallOutcome::Aborted; })},
        {"outcome cancelled (none)", filter([](CallFilter &f) { f.outcome = CallOutcome::Cancelled; })},
        {"sentiment negative", filter([](CallFilter &f) { f.sentiment = Sentiment::Negative; })},
        {"critical", filter([](CallFilter &f) { f.critical = true; })},
        {"running (two)", filter([](CallFilter &f) { f.running = true; })},
        {"over", filter([](CallFilter &f) { f.running = false; })},
        {"urgency high", filter([](CallFilter &f) { f.urgency = Urgency::High; })},
        {"reason provider error (rare)", filter([](CallFilter &f) { f.reason = NoBookingReason::ProviderError; })},
        {"service", filter([](CallFilter &f) { f.service = u"Kontrolle"_s; })},
        {"service of the oldest calls", filter([](CallFilter &f) { f.service = u"Vollnarkose"_s; })},
        {"service nobody asks for", filter([](CallFilter &f) { f.service = u"Massage"_s; })},
        {"agent", filter([](CallFilter &f) { f.agent = u"agent_a"_s; })},
        {"agent of the oldest calls", filter([](CallFilter &f) { f.agent = u"agent_old"_s; })},
        {"agent nobody has", filter([](CallFilter &f) { f.agent = u"agent_z"_s; })},
        {"known", filter([](CallFilter &f) { f.known = true; })},
        {"not known", filter([](CallFilter &f) { f.known = false; })},
        {"customer", filter([](CallFilter &f) { f.customer = CustomerId(4711); })},
        {"at least 5 minutes", filter([](CallFilter &f) { f.minDurationMs = 300'000; })},
        {"at least 10 minutes (none)", filter([](CallFilter &f) { f.minDurationMs = 600'000; })},
        {"below 31 seconds", filter([](CallFilter &f) { f.maxDurationMs = 31'000; })},
        {"9 o'clock", filter([](CallFilter &f) { f.hour = 9; })},
        {"Monday", filter([](CallFilter &f) { f.weekday = 1; })},
        {"Monday, 9 o'clock", filter([](CallFilter &f) { f.weekday = 1; f.hour = 9; })},
        {"search rare name", filter([](CallFilter &f) { f.search = u"Xylander"_s; })},
        {"search common word", filter([](CallFilter &f) { f.search = u"termin"_s; })},
        {"search short prefix", filter([](CallFilter &f) { f.search = u"te"_s; })},
        {"search two words", filter([](CallFilter &f) { f.search = u"termin xyl"_s; })},
        {"search number", filter([](CallFilter &f) { f.search = u"0301 0000 123"_s; })},
        {"search nothing found", filter([](CallFilter &f) { f.search = u"qqqq"_s; })},
    };
}

QList<Question> combinations(const Branches &branches, Instant days30)
{
    return {
        {"30 days, one branch, booked", filter([&](CallFilter &f) { f.since = days30; f.branches = {branches.at(2).id}; f.outcome = CallOutcome::Booked; })},
        {"branch, aborted, negative", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; f.outcome = CallOutcome::Aborted; f.sentiment = Sentiment::Negative; })},
        {"branch, critical", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; f.critical = true; })},
        {"missed, positive (none)", filter([](CallFilter &f) { f.outcome = CallOutcome::Missed; f.sentiment = Sentiment::Positive; })},
        {"booked, no slot (none)", filter([](CallFilter &f) { f.outcome = CallOutcome::Booked; f.reason = NoBookingReason::NoSlot; })},
        {"missed, agent", filter([](CallFilter &f) { f.outcome = CallOutcome::Missed; f.agent = u"agent_a"_s; })},
        {"missed, service (none)", filter([](CallFilter &f) { f.outcome = CallOutcome::Missed; f.service = u"Kontrolle"_s; })},
        {"agent, service, branch", filter([&](CallFilter &f) { f.agent = u"agent_b"_s; f.service = u"Implantat"_s; f.branches = {branches.at(5).id}; })},
        {"critical, Sunday, at 3", filter([](CallFilter &f) { f.critical = true; f.weekday = 7; f.hour = 3; })},
        {"booked, at 3", filter([](CallFilter &f) { f.outcome = CallOutcome::Booked; f.hour = 3; })},
        {"branch, at least 5 minutes, known", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; f.minDurationMs = 300'000; f.known = true; })},
        {"search common, branch, aborted", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; f.outcome = CallOutcome::Aborted; f.search = u"termin"_s; })},
        {"search common, agent nobody has", filter([](CallFilter &f) { f.agent = u"agent_z"_s; f.search = u"termin"_s; })},
        {"search common, 30 days", filter([&](CallFilter &f) { f.since = days30; f.search = u"termin"_s; })},
    };
}

void measure(Stores &stores, const TenantScope &scope)
{
    const auto branches = stores.tenants().branches(scope).value();
    const auto newest = stores.calls().list(scope, {}, {}, 1).value().items.first();
    const Instant days30 = newest.sortAt - std::chrono::days(30);
    const QList<Question> questions = singleFilters(branches, days30) + combinations(branches, days30);
    std::printf("%-42s %9s %9s  rows\n", "first page", "median ms", "p95 ms");
    for (const Question &question : questions)
        report(question.name, [&] { return listed(stores, scope, question.filter); });

    for (const auto &[name, order] : {std::pair{"oldest", CallOrder::Oldest}, std::pair{"longest", CallOrder::Longest}, std::pair{"shortest", CallOrder::Shortest}}) {
        std::printf("%s\n", name);
        for (Question question : questions) {
            if (!question.filter.search.isEmpty())
                continue;
            question.filter.order = order;
            report(question.name, [&] { return listed(stores, scope, question.filter); });
        }
    }

    std::printf("deep page by cursor (half-way)\n");
    const CallCursor deep{toMs(newest.sortAt - std::chrono::days(182)), CallId(1)};
    for (const Question &question : questions)
        report(question.name, [&] { return listed(stores, scope, question.filter, deep); });

    std::printf("count\n");
    for (const Question &question : questions)
        report(question.name, [&] { return stores.calls().count(scope, question.filter).value(); });

    std::printf("counts of the views\n");
    for (const Question &question : questions)
        report(question.name, [&] { return stores.calls().counts(scope, question.filter).value().all; });

    std::printf("choices\n");
    report("services of 90 days", [&] { return stores.calls().services(scope, newest.sortAt - std::chrono::days(90), 50).value().size(); });
    report("services of all time", [&] { return stores.calls().services(scope, {}, 50).value().size(); });
}

/// What the overview asks, and what keeping its counts right costs.
void measureFigures(Stores &stores, const TenantScope &scope)
{
    const auto branches = stores.tenants().branches(scope).value();
    const Instant now = stores.calls().list(scope, {}, {}, 1).value().items.first().sortAt;
    const OverviewQuestion all{{}, "Europe/Berlin", now};
    const OverviewQuestion one{{branches.at(3).id}, "Europe/Berlin", now};
    const QDate today = localHourOf(now, zoneOrUtc("Europe/Berlin")).day;
    const DayPeriod days30{today.addDays(-29), today};
    std::printf("%-42s\n", "overview");
    report("today and this week", [&] { return readToday(stores, scope, all).value().week.calls; });
    report("today and this week, one branch", [&] { return readToday(stores, scope, one).value().week.calls; });
    report("30 days and the 30 before", [&] { return readPeriod(stores, scope, all, days30, true).value().total.calls; });
    report("30 days and the 30 before, one branch", [&] { return readPeriod(stores, scope, one, days30, true).value().total.calls; });
    report("a year and the year before", [&] { return readPeriod(stores, scope, all, {today.addDays(-364), today}, true).value().total.calls; });
    report("everything", [&] { return readPeriod(stores, scope, all, {}, false).value().total.calls; });
}

void countAnew(Stores &stores, const TenantScope &scope)
{
    QElapsedTimer timer;
    timer.start();
    const Instant now = stores.calls().list(scope, {}, {}, 1).value().items.first().sortAt;
    const bool good = stores.transaction([&] { return stores.rollups().rebuild(scope, now); }).has_value();
    std::printf("%s in %.1f s\n", good ? "counted all calls" : "could not count", double(timer.restart()) / 1000);
    const auto wrong = stores.rollups().differences(scope);
    std::printf("compared in %.1f s, %lld differences\n", double(timer.elapsed()) / 1000, static_cast<long long>(wrong ? wrong->size() : -1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto url = store::DatabaseUrl::parse(QString::fromLocal8Bit(argc > 1 ? argv[1] : "sqlite:/tmp/askpro-lists.db"));
    if (!url) {
        std::fprintf(stderr, "%s\n", qPrintable(url.error().userText));
        return 2;
    }
    const auto factory = store::openStores(*url);
    if (!factory) {
        std::fprintf(stderr, "%s %s\n", qPrintable(factory.error().userText), qPrintable(factory.error().detail));
        return 3;
    }
    const auto stores = (*factory)->open().value();
    if (stores->tenants().tenants().value().isEmpty()) {
        QElapsedTimer timer;
        timer.start();
        const qint64 calls = argc > 2 ? QString::fromLocal8Bit(argv[2]).toLongLong() : 1'000'000;
        bench::fillWithCalls(*url, calls);
        std::printf("filled with %lld calls in %.1f s\n", static_cast<long long>(calls), double(timer.elapsed()) / 1000);
        countAnew(*stores, TenantDirectory(*stores).bySlug(u"bench"_s).value());
    }
    const TenantScope scope = TenantDirectory(*stores).bySlug(u"bench"_s).value();
    measureFigures(*stores, scope);
    measure(*stores, scope);
    return 0;
}
