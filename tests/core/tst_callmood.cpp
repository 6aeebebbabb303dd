#include "services/core/understanding/call/callreader.h"

#include <QTest>

using namespace askpro::core;
using askpro::models::Language;
using askpro::models::Sentiment;
using namespace Qt::StringLiterals;

/// The caller's tone. Politeness is no delight, pain and hurry are no annoyance.
class TestCallMood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theToneIsHeard_data();
    void theToneIsHeard();
    void theAgentsWordsDoNotCount();
};

namespace {

Sentiment moodOfTurns(const QList<SpokenTurn> &turns, Language language)
{
    CallContext context;
    context.language = language;
    context.zone = QTimeZone("Europe/Berlin");
    context.region = u"DE"_s;
    return readCall(turns, context).sentiment;
}

void rows(Language language, Sentiment mood, std::initializer_list<const char *> texts)
{
    for (const char *text : texts)
        QTest::addRow("%s", text) << int(language) << QString::fromUtf8(text) << int(mood);
}

} // namespace

void TestCallMood::theToneIsHeard_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    rows(Language::German, Sentiment::Positive,
         {"das ist super lieb von ihnen danke", "sie retten uns echt", "tausend dank sie sind ein engel", "ach das ist ja toll da freu ich mich", "vielen lieben dank das ist echt super",
          "sie sind ein schatz", "da bin ich aber erleichtert danke", "sehr nett von ihnen danke schön", "da fällt mir ein stein vom herzen"});
    rows(Language::German, Sentiment::Neutral,
         {"danke tschüss", "super danke bis dann", "perfekt", "vielen dank auf wiederhören", "schatz kannst du am freitag die kinder nehmen", "am liebsten donnerstag", "ich habe starke schmerzen",
          "da wird sie sich freuen", "das ist nicht schlimm", "liebe grüße", "ja das klappt", "danke schönen tag noch", "frohe weihnachten", "merci vielmal", "das reicht mir schon danke", "das geht leider nicht"});
    rows(Language::German, Sentiment::Negative,
         {"das ist eine frechheit", "das ist doch ein witz hier", "das ist jetzt nicht ihr ernst toller laden", "ich bin stinksauer", "na endlich geht mal einer ran das ist nicht normal",
          "das ist doch nicht zu fassen schon wieder so ein automat", "wirklich zufrieden bin ich nicht das darf doch nicht wahr sein", "ich will mich beschweren"});
    rows(Language::English, Sentiment::Positive,
         {"thanks a million you're very good", "thank you so much", "thank you you've been so nice", "thank you so so much you saved me", "you've made my day", "oh you're a star thanks",
          "thank you very much you were so kind", "i really appreciate it thanks ever so much"});
    rows(Language::English, Sentiment::Neutral,
         {"thank you very much goodbye", "very good thank you", "lovely bye", "great thanks", "have a nice day", "wonderful thanks", "what kind of doctor is it", "no that's fine thanks", "cheers pal",
          "no that's lovely thank you", "i have a terrible toothache", "sorry love", "happy to wait"});
    rows(Language::English, Sentiment::Negative,
         {"this is ridiculous", "i want to complain", "this is very bad service", "i'm fed up with this", "this is really annoying nobody picks up", "that's not good enough", "are you kidding me", "it's a joke",
          "for god's sake how many times do i have to call"});
}

void TestCallMood::theToneIsHeard()
{
    QFETCH(int, language);
    QFETCH(QString, text);
    QFETCH(int, expected);
    const QString hello = Language(language) == Language::German ? u"Guten Tag, was kann ich tun?"_s : u"Hello, how can I help?"_s;
    QCOMPARE(int(moodOfTurns({{true, hello}, {false, text}}, Language(language))), expected);
}

void TestCallMood::theAgentsWordsDoNotCount()
{
    QCOMPARE(moodOfTurns({{true, u"Das ist eine Frechheit, ich bin stinksauer."_s}, {false, u"ja gut"_s}}, Language::German), Sentiment::Neutral);
}

QTEST_GUILESS_MAIN(TestCallMood)
#include "tst_callmood.moc"
