#include "services/core/understanding/call/callreader.h"
#include "tests/support/callcorpus.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstdio>

using namespace askpro;
using namespace askpro::core;
using namespace askpro::tests;
using namespace Qt::StringLiterals;

namespace {

struct Share
{
    int right = 0;
    int all = 0;

    void add(bool good)
    {
        right += good ? 1 : 0;
        ++all;
    }
    [[nodiscard]] double percent() const { return all == 0 ? 100 : 100.0 * right / all; }
};

struct Bin
{
    int calls = 0;
    int right = 0;
    double said = 0;
};

/// How calls are read, by the rules of the public scorer: a booking is made at a confidence of 0.8.
struct CallScore
{
    Share booked;                    ///< agreed calls that are booked
    Share bookedRight;               ///< bookings whose date, time and service are right
    int mustNot = 0;                 ///< bookings that must not be made
    Share name;
    Share phone;
    Share email;
    Share intent;
    Share sentiment;
    std::array<Bin, 10> bins;
    double brier = 0;
    int predicted = 0;

    [[nodiscard]] double calibrationError() const
    {
        double error = 0;
        for (const Bin &bin : bins)
            error += std::abs(bin.right - bin.said);
        return predicted == 0 ? 0 : error / predicted;
    }
};

QString sentimentWord(models::Sentiment sentiment)
{
    return sentiment == models::Sentiment::Positive ? u"positive"_s : sentiment == models::Sentiment::Negative ? u"negative"_s : u"neutral"_s;
}

void note(CallScore &score, const LabelledCall &labelled, const CallReading &reading)
{
    const QJsonObject &label = labelled.label;
    const bool agreed = label["booked_intent"_L1].toBool();
    const bool right = slotIsRight(reading, label);
    const bool made = reading.bookedIntent && reading.confidence >= 0.8;
    if (agreed)
        score.booked.add(made);
    if (made)
        score.bookedRight.add(right);
    score.mustNot += made && label["must_not_book"_L1].toBool() ? 1 : 0;
    score.intent.add(reading.bookedIntent == agreed);
    score.sentiment.add(sentimentWord(reading.sentiment) == label["sentiment"_L1].toString());
    if (agreed || !label["name"_L1].toString().isEmpty())
        score.name.add(sameText(reading.name.value, label["name"_L1].toString()));
    if (agreed || !label["phone"_L1].toString().isEmpty())
        score.phone.add(reading.phone.value == label["phone"_L1].toString());
    if (agreed)
        score.email.add(reading.email.value.compare(label["email"_L1].toString(), Qt::CaseInsensitive) == 0);
    if (reading.bookedIntent) {
        Bin &bin = score.bins[std::min<std::size_t>(9, static_cast<std::size_t>(reading.confidence * 10))];
        ++bin.calls;
        bin.right += right ? 1 : 0;
        bin.said += reading.confidence;
        score.brier += std::pow(reading.confidence - (right ? 1 : 0), 2);
        ++score.predicted;
    }
    const bool fault = (agreed && !(made && right)) || (made && !right);
    if (fault && qEnvironmentVariableIsSet("ASKPRO_SHOW_FAILS"))
        std::printf("%s: %s %s %s at %.2f, %s\n", qPrintable(labelled.id), qPrintable(reading.date.value), qPrintable(reading.time.value), qPrintable(reading.service.value),
                    reading.confidence, qPrintable(reading.vetoes.join(u' ') + u' ' + reading.reason));
}

void print(const char *title, const CallScore &score)
{
    const auto share = [](const char *name, const Share &value) { std::printf("  %-16s %3d/%-3d %5.1f %%\n", name, value.right, value.all, value.percent()); };
    std::printf("%s\n", title);
    share("agreed → booked", score.booked);
    share("booked right", score.bookedRight);
    share("intent", score.intent);
    share("name", score.name);
    share("phone", score.phone);
    share("e-mail", score.email);
    share("sentiment", score.sentiment);
    std::printf("  must not be booked: %d, Brier score %.3f, calibration error %.3f\n", score.mustNot, score.predicted ? score.brier / score.predicted : 0, score.calibrationError());
    for (std::size_t i = 0; i < score.bins.size(); ++i) {
        const Bin &bin = score.bins[i];
        if (bin.calls > 0)
            std::printf("    %.1f-%.1f  %3d calls  said %.2f  right %.2f\n", 0.1 * double(i), 0.1 * double(i + 1), bin.calls, bin.said / bin.calls, double(bin.right) / bin.calls);
    }
}

} // namespace

class CallCorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What labelled calls are read as today may get better, never worse. Targets: none booked that must not be, 97 percent of the
    /// bookings right, 90 percent of the agreed calls booked, a calibration error of at most 0.10. The open calls meet them; those kept
    /// apart, which nobody has read, miss some still: the rows say by how much.
    void callsAreReadAsWellAsBefore_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("use");
        QTest::addColumn<double>("booked");
        QTest::addColumn<double>("bookedRight");
        QTest::addColumn<double>("names");
        QTest::addColumn<double>("phones");
        QTest::addColumn<int>("mustNot");
        using Use = LabelledCall::Use;
        const auto row = [](const char *name, const QString &file, Use use, double booked, double right, double heardNames, double heardPhones, int mustNot) {
            QTest::newRow(name) << file << static_cast<int>(use) << booked << right << heardNames << heardPhones << mustNot;
        };
        row("German, open", u"calls_de"_s, Use::Open, 93.7, 98.9, 97.5, 99.4, 0);
        row("German, calibration", u"calls_de"_s, Use::Calibration, 96.8, 96.7, 98, 100, 0);
        row("German, kept apart", u"calls_de"_s, Use::KeptApart, 84.2, 93.7, 96.1, 100, 0);
        row("English, open", u"calls_en"_s, Use::Open, 96.9, 97.2, 99.2, 100, 0);
        row("English, calibration", u"calls_en"_s, Use::Calibration, 90, 96.2, 100, 100, 0);
        row("English, kept apart", u"calls_en"_s, Use::KeptApart, 89.4, 66.6, 100, 100, 1);
    }
    void callsAreReadAsWellAsBefore()
    {
        QFETCH(QString, file);
        QFETCH(int, use);
        QFETCH(double, booked);
        QFETCH(double, bookedRight);
        QFETCH(double, names);
        QFETCH(double, phones);
        QFETCH(int, mustNot);
        CallScore score;
        for (const LabelledCall &labelled : labelledCalls(file)) {
            if (labelled.use == static_cast<LabelledCall::Use>(use))
                note(score, labelled, readCall(labelled.call.turns, labelled.call.context));
        }
        print(QTest::currentDataTag(), score);
        QVERIFY(score.mustNot <= mustNot);
        QVERIFY(score.booked.percent() >= booked);
        QVERIFY(score.bookedRight.percent() >= bookedRight);
        QVERIFY(score.name.percent() >= names);
        QVERIFY(score.phone.percent() >= phones);
    }

    void nothingBooksWithoutEvidence()
    {
        for (const QString &file : {u"calls_de"_s, u"calls_en"_s}) {
            for (const LabelledCall &labelled : labelledCalls(file)) {
                const CallReading reading = readCall(labelled.call.turns, labelled.call.context);
                if (!reading.bookedIntent || reading.confidence < 0.8)
                    continue;
                QVERIFY2(!reading.date.evidence.isEmpty() && !reading.time.evidence.isEmpty(), qPrintable(labelled.id));
                // Agreed, but for what is on no list: said with its reason, and for a person to book.
                const bool unlisted = reading.service.value.isEmpty() && reading.reason == "service_missing"_L1;
                QVERIFY2(unlisted || !reading.service.evidence.isEmpty(), qPrintable(labelled.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CallCorporaTest)
#include "tst_callcorpora.moc"
