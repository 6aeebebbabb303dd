#include "services/core/understanding/time/timereader.h"
#include "services/core/understanding/time/timerequest.h"
#include "services/core/understanding/time/timewishjson.h"
#include "tests/support/timescore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

#include <cstdio>

using namespace askpro::core;
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
    [[nodiscard]] double percent() const { return all == 0 ? 0 : 100.0 * right / all; }
};

struct Score
{
    Share value;
    Share silent;                    ///< wrong values that no flag warns of, among all
    QMap<QString, Share> kinds;
    QMap<QString, Share> tags;
};

/// `held`: only the cases kept apart, only the others, or all.
Score scoreOf(const QString &suite, const QString &language, std::optional<bool> held = {})
{
    QFile file(QStringLiteral(ASKPRO_TEST_DATA) + u"/understanding/time/"_s + suite + u".jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    Score score;
    while (!file.atEnd()) {
        const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
        if (held && test["held"_L1].toBool() != *held)
            continue;
        QJsonObject fields = test;
        fields.insert(u"language"_s, language);
        const auto request = readTimeRequest(fields);
        if (!request)
            qFatal("%s cannot be read", qPrintable(test["id"_L1].toString()));
        const QJsonObject got = toJson(readTime(request->text, request->context));
        QDateTime ref = QDateTime::fromString(test["ref"_L1].toString().left(16), u"yyyy-MM-ddTHH:mm"_s);
        ref.setTimeSpec(Qt::UTC);
        const QJsonObject expected = test["expect"_L1].toObject();
        const bool good = askpro::tests::sameTime(expected, got, ref, test["source"_L1].toString() == "own"_L1);
        const bool warned = got["ambiguous"_L1].toBool() || got["conflict"_L1].toBool() || got["kind"_L1].toString() == "none"_L1;
        score.value.add(good);
        score.silent.add(!good && !warned);
        score.kinds[expected["kind"_L1].toString()].add(good);
        for (const QJsonValue &tag : test["tags"_L1].toArray())
            score.tags[tag.toString()].add(good);
        if (!good && qEnvironmentVariableIsSet("ASKPRO_SHOW_FAILS"))
            std::printf("%s: %s\n", qPrintable(test["id"_L1].toString()), QJsonDocument(got).toJson(QJsonDocument::Compact).constData());
    }
    return score;
}

void print(const QString &name, const Score &score)
{
    std::printf("%-24s %4d/%-4d %5.1f %%  wrong without a flag %.1f %%\n", qPrintable(name), score.value.right, score.value.all, score.value.percent(), score.silent.percent());
    for (auto it = score.kinds.begin(); it != score.kinds.end(); ++it)
        std::printf("  %-22s %4d/%-4d %5.1f %%\n", qPrintable(it.key()), it->right, it->all, it->percent());
    for (auto it = score.tags.begin(); it != score.tags.end(); ++it)
        std::printf("    %-20s %4d/%-4d %5.1f %%\n", qPrintable(it.key()), it->right, it->all, it->percent());
}

} // namespace

class TimeCorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What each suite reaches today may rise, never fall. The targets are 98, 95, 97, 92 and 95 percent.
    void theScoreDoesNotFall_data()
    {
        QTest::addColumn<QString>("suite");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("floor");
        QTest::newRow("Duckling, German") << u"duckling_de"_s << u"de"_s << 100.0;
        QTest::newRow("Recognizers, German") << u"recognizers_de"_s << u"de"_s << 99.5;
        QTest::newRow("Duckling, English") << u"duckling_en"_s << u"en"_s << 100.0;
        QTest::newRow("Recognizers, English") << u"recognizers_en"_s << u"en"_s << 97.9;
    }
    void theScoreDoesNotFall()
    {
        QFETCH(QString, suite);
        QFETCH(QString, language);
        QFETCH(double, floor);
        const Score score = scoreOf(suite, language);
        print(suite, score);
        QVERIFY2(score.value.percent() >= floor - 0.05, qPrintable(u"%1 of %2 right"_s.arg(score.value.right).arg(score.value.all)));
    }

    /// Our own cases, written before the rules were tuned: those that were looked at, and those kept apart.
    void ourOwnCases_data()
    {
        QTest::addColumn<QString>("suite");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("held");
        QTest::addColumn<double>("floor");
        QTest::newRow("German, open") << u"own_de"_s << u"de"_s << false << 99.7;
        QTest::newRow("German, kept apart") << u"own_de"_s << u"de"_s << true << 98.0;
        QTest::newRow("English, open") << u"own_en"_s << u"en"_s << false << 98.6;
        QTest::newRow("English, kept apart") << u"own_en"_s << u"en"_s << true << 98.1;
    }
    void ourOwnCases()
    {
        QFETCH(QString, suite);
        QFETCH(QString, language);
        QFETCH(bool, held);
        QFETCH(double, floor);
        const Score score = scoreOf(suite, language, held);
        print(suite + (held ? u" kept apart"_s : u" open"_s), score);
        QVERIFY2(score.value.percent() >= floor - 0.05, qPrintable(u"%1 of %2 right"_s.arg(score.value.right).arg(score.value.all)));
        QVERIFY2(score.silent.percent() <= 2.0, qPrintable(u"%1 wrong values without a flag"_s.arg(score.silent.right)));
    }
};

QTEST_GUILESS_MAIN(TimeCorporaTest)
#include "tst_timecorpora.moc"
