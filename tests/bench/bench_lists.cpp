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

constexpr int runs = 50;
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

void measure(Stores &stores, const TenantScope &scope)
{
    const auto branches = stores.tenants().branches(scope).value();
    const auto newest = stores.calls().list(scope, {}, {}, 1).value().items.first();
    const Instant days30 = newest.sortAt - std::chrono::days(30);
    struct Question
    {
        const char *name;
        CallFilter filter;
    };
    const QList<Question> questions{
        {"everything", {}},
        {"one branch", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; })},
        {"three branches", filter([&](CallFilter &f) { f.branches = {branches.at(1).id, branches.at(4).id, branches.at(7).id}; })},
        {"quarantine", filter([&](CallFilter &f) { f.unassignedOnly = true; })},
        {"outcome booked", filter([&](CallFilter &f) { f.outcome = CallOutcome::Booked; })},
        {"outcome aborted (rare)", filter([&](CallFilter &f) { f.outcome = CallOutcome::Aborted; })},
        {"sentiment negative", filter([&](CallFilter &f) { f.sentiment = Sentiment::Negative; })},
        {"branch + outcome rare + negative", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; f.outcome = CallOutcome::Aborted; f.sentiment = Sentiment::Negative; })},
        {"30 days", filter([&](CallFilter &f) { f.since = days30; })},
        {"30 days, one branch, booked", filter([&](CallFilter &f) { f.since = days30; f.branches = {branches.at(2).id}; f.outcome = CallOutcome::Booked; })},
        {"search rare name", filter([&](CallFilter &f) { f.search = u"Xylander"_s; })},
        {"search common word", filter([&](CallFilter &f) { f.search = u"termin"_s; })},
        {"search short prefix", filter([&](CallFilter &f) { f.search = u"te"_s; })},
        {"search two words", filter([&](CallFilter &f) { f.search = u"termin xyl"_s; })},
        {"search number", filter([&](CallFilter &f) { f.search = u"0301 0000 123"_s; })},
        {"search nothing found", filter([&](CallFilter &f) { f.search = u"qqqq"_s; })},
        {"search common, branch, outcome rare", filter([&](CallFilter &f) { f.branches = {branches.at(3).id}; f.outcome = CallOutcome::Aborted; f.search = u"termin"_s; })},
    };
    std::printf("%-42s %9s %9s  rows\n", "first page", "median ms", "p95 ms");
    for (const Question &question : questions)
        report(question.name, [&] { return listed(stores, scope, question.filter); });

    std::printf("%-42s\n", "deep page by cursor (half-way)");
    const CallCursor deep{newest.sortAt - std::chrono::days(182), CallId(1)};
    for (const Question &question : {questions.at(0), questions.at(1), questions.at(4), questions.at(11)})
        report(question.name, [&] { return listed(stores, scope, question.filter, deep); });

    std::printf("%-42s\n", "count");
    for (const Question &question : questions)
        report(question.name, [&] { return stores.calls().count(scope, question.filter).value(); });
}

/// What the overview asks, and what keeping its counts right costs.
void measureFigures(Stores &stores, const TenantScope &scope)
{
    const auto branches = stores.tenants().branches(scope).value();
    const Instant now = stores.calls().list(scope, {}, {}, 1).value().items.first().sortAt;
    const OverviewQuestion all{{}, "Europe/Berlin", now};
    const OverviewQuestion one{{branches.at(3).id}, "Europe/Berlin", now};
    const QDate today = localHourOf(now, zoneOrUtc("Europe/Berlin")).day;
    const LocalDays days30{today.addDays(-29), today};
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
