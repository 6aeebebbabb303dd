#include "services/core/understanding/call/callreader.h"
#include "services/core/understanding/time/timereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>

// How long it takes to understand a time expression and a whole call, over the cases and labelled calls in tests/data.

namespace {

using namespace askpro::core;
using namespace Qt::StringLiterals;
using askpro::models::Language;

constexpr int rounds = 20;

QList<QJsonObject> linesOf(const QString &name)
{
    QFile file(QStringLiteral(ASKPRO_TEST_DATA) + u"/understanding/"_s + name);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        std::fprintf(stderr, "%s cannot be read: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    while (!file.atEnd())
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
    return lines;
}

LocalMinutes localOf(const QString &ref)
{
    const QDateTime local = QDateTime::fromString(ref.left(16), u"yyyy-MM-ddTHH:mm"_s);
    const QDate date = local.date();
    const auto day = std::chrono::year(date.year()) / std::chrono::month(static_cast<unsigned>(date.month())) / std::chrono::day(static_cast<unsigned>(date.day()));
    return LocalMinutes(LocalDays(day)) + std::chrono::minutes(local.time().msecsSinceStartOfDay() / 60'000);
}

void print(const char *what, std::vector<double> &micros, double scale, const char *unit)
{
    std::ranges::sort(micros);
    const auto at = [&](double share) { return micros[static_cast<std::size_t>(share * static_cast<double>(micros.size() - 1))] / scale; };
    std::printf("%-34s %6zu texts · median %8.2f %s · p99 %8.2f %s · slowest %8.2f %s\n", what, micros.size(), at(0.5), unit, at(0.99), unit, at(1.0), unit);
}

template<class Work>
double microsOf(const Work &work)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e12;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
    }
    return best;
}

void benchTimes(const char *suite, Language language)
{
    std::vector<double> micros;
    for (const QJsonObject &line : linesOf(u"time/"_s + QString::fromUtf8(suite) + u".jsonl"_s)) {
        TimeContext context;
        context.language = language;
        context.now = localOf(line["ref"_L1].toString());
        context.zone = QTimeZone("Europe/Berlin");
        const std::string text = line["text"_L1].toString().toStdString();
        micros.push_back(microsOf([&] { (void)readTime(text, context); }));
    }
    if (!micros.empty())
        print(suite, micros, 1, "us");
}

void benchCalls(const char *suite, Language language)
{
    std::vector<double> micros;
    std::vector<double> ofTwentyFive;
    for (const QJsonObject &line : linesOf(u"calls/"_s + QString::fromUtf8(suite) + u".jsonl"_s)) {
        CallContext context;
        context.language = language;
        context.now = localOf(line["ref"_L1].toString());
        context.zone = QTimeZone("Europe/Berlin");
        context.region = u"DE"_s;
        for (const QJsonValue &service : line["services"_L1].toArray())
            context.services.append({service.toString(), {}});
        QList<SpokenTurn> turns;
        for (const QJsonValue &turn : line["turns"_L1].toArray())
            turns.append({turn["role"_L1].toString() == "agent"_L1, turn["text"_L1].toString()});
        const double taken = microsOf([&] { (void)readCall(turns, context); });
        micros.push_back(taken);
        if (turns.size() >= 20)
            ofTwentyFive.push_back(taken * 25 / static_cast<double>(turns.size()));
    }
    if (!micros.empty())
        print(suite, micros, 1000, "ms");
    if (!ofTwentyFive.empty())
        print("  long ones, as if of 25 turns", ofTwentyFive, 1000, "ms");
}

} // namespace

int main()
{
    std::printf("best of %d rounds each\n", rounds);
    for (const char *suite : {"duckling_de", "recognizers_de", "own_de"})
        benchTimes(suite, Language::German);
    for (const char *suite : {"duckling_en", "recognizers_en", "own_en"})
        benchTimes(suite, Language::English);
    benchCalls("calls_de", Language::German);
    benchCalls("calls_en", Language::English);
    return 0;
}
