#include "ui/calls/costwords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;

class CostWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactCentsBecomeDollars_data()
    {
        QTest::addColumn<QString>("cents");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &cents, const QString &text) { QTest::newRow(qPrintable(u'"' + cents + u'"')) << cents << text; };
        row(u"22.4833333"_s, u"$0.22"_s);
        row(u"22.5"_s, u"$0.23"_s);
        row(u"99.9999"_s, u"$1.00"_s);
        row(u"123456.7"_s, u"$1,234.57"_s);
        row(u"7"_s, u"$0.07"_s);
        row(u"0.4999"_s, u"< $0.01"_s);
        row(u"0.5"_s, u"$0.01"_s);
        row(u"0"_s, u"$0.00"_s);
        row(u"0.000"_s, u"$0.00"_s);
        row({}, {});
        row(u"-3"_s, {});
        row(u"1e3"_s, {});
        row(u"abc"_s, {});
    }
    void exactCentsBecomeDollars()
    {
        QFETCH(QString, cents);
        QFETCH(QString, text);
        QCOMPARE(ui::dollars(cents, QLocale(QLocale::English, QLocale::UnitedKingdom)), text);
    }
};

QTEST_APPLESS_MAIN(CostWordsTest)
#include "tst_costwords.moc"
