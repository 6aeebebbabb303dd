#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using Kind = ui::PaletteEntry::Kind;

namespace {

ui::PaletteEntry entry(const QString &title)
{
    return {Kind::Command, title, {}, title, {}, {}};
}

QStringList lines(const ui::PaletteModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append((model.index(row).data(ui::PaletteModel::HeadingRole).toBool() ? u"# "_s : u"- "_s) + model.index(row).data().toString());
    return lines;
}

} // namespace

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSectionsAsOneList()
    {
        ui::PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        model.append({u"Commands"_s, {entry(u"Refresh"_s), entry(u"Undo"_s)}});
        model.append({u"Nothing"_s, {}});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append({u"Calls"_s, {entry(u"Weiß"_s)}});
        QCOMPARE(lines(model), (QStringList{u"# Commands"_s, u"- Refresh"_s, u"- Undo"_s, u"# Calls"_s, u"- Weiß"_s}));
        QCOMPARE(inserted.size(), 1); // behind what stood there: nothing moves
        QCOMPARE(inserted.first().at(1).toInt(), 3);
        QCOMPARE(model.entries(), 3);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
    }

    void stepsOverHeadingsAndStopsAtTheEnds()
    {
        ui::PaletteModel model;
        QCOMPARE(model.nextEntry(-1, 1), -1);
        model.append({u"A"_s, {entry(u"1"_s)}});
        model.append({u"B"_s, {entry(u"2"_s)}});
        QCOMPARE(model.nextEntry(-1, 1), 1);
        QCOMPARE(model.nextEntry(1, 1), 3);
        QCOMPARE(model.nextEntry(3, 1), 3);
        QCOMPARE(model.nextEntry(3, -1), 1);
        QCOMPARE(model.nextEntry(1, -1), 1);
        QVERIFY(!model.entry(0) && !model.entry(-1) && !model.entry(9));
        QCOMPARE(model.entry(3)->title, u"2"_s);
    }

    void findsWordsByTheirBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("beginning") << u"hel"_s << u"Helles Design verwenden"_s << true;
        QTest::newRow("each word somewhere") << u"ver des"_s << u"Helles Design verwenden"_s << true;
        QTest::newRow("umlaut") << u"ruckgangig"_s << u"Rückgängig"_s << false;
        QTest::newRow("umlaut as two letters") << u"rueckg"_s << u"Rückgängig"_s << true;
        QTest::newRow("capitals") << u"RÜCK"_s << u"Rückgängig"_s << true;
        QTest::newRow("not inside a word") << u"sign"_s << u"Helles Design verwenden"_s << false;
        QTest::newRow("nothing") << u"  "_s << u"Helles Design"_s << false;
    }
    void findsWordsByTheirBeginnings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(ui::matchesWords(typed, text), "matches");
    }
};

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
