#include "callpagefixture.h"

#include "ui/calls/calldetailpane.h"
#include "ui/calls/transcriptview.h"
#include "ui/common/jsonview.h"
#include "ui/common/tabstrip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using tests::DeskFixture;
using tests::soon;

namespace {

enum Tab { Conversation, Steps, History, Raw };

/// The pane beside the list, with the told call as the newest one.
struct Fixture : DeskFixture
{
    explicit Fixture(ui::Theme &theme) : DeskFixture(theme, 28)
    {
        Call told = tests::toldCall();
        told.sortAt = tests::clinicNow - std::chrono::minutes(1);
        commit(told);
        desk.data.rows.calls.last().stored.document.facts = {{u"call_id"_s, u"call_told"_s}, {u"transcript"_s, u"Ümlaut <b>"_s}};
    }

    void select(int row) const
    {
        auto *table = find<QTableView>(u"callsTable"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    [[nodiscard]] bool showTold()
    {
        auto *table = find<QTableView>(u"callsTable"_s);
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 29; }, soon))
            return false;
        select(0);
        return QTest::qWaitFor([&] { return find<QLabel>(u"detailName"_s)->text() == u"Oleksandr Kovalenko"_s; }, soon);
    }
    [[nodiscard]] ui::TabStrip *tabs() const { return find<ui::TabStrip>(u"detailTabs"_s); }
    [[nodiscard]] ui::CallDetailPane *pane() const { return find<ui::CallDetailPane>(u"callDetail"_s); }
    [[nodiscard]] ui::TranscriptView *transcript() const { return find<ui::TranscriptView>(u"detailTranscript"_s); }
};

} // namespace

class CallDetailTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void theHeaderSaysWhatOneAsksFirst()
    {
        Fixture f(m_theme);
        QVERIFY(f.showTold());
        QCOMPARE(f.find<QLabel>(u"detailMeta"_s)->text(), u"01522 8817386  ·  Charlottenburg  ·  Today 09:40  ·  3:10 min  ·  $0.43"_s);
        QVERIFY(f.find<QWidget>(u"detailEvidence"_s)->accessibleName().startsWith(u"4 piece"_s));
        QVERIFY(f.find<QLabel>(u"detailSummary"_s)->text().startsWith(u"Bittet um"_s));
        const auto *unsure = f.find<QWidget>(u"field_time"_s);
        QVERIFY(unsure->accessibleDescription().contains(u"please check"_s));
        QVERIFY(!f.find<QWidget>(u"field_date"_s)->accessibleDescription().contains(u"please check"_s));
    }

    void theTabStaysAndTheScrollBeginsAnew()
    {
        Fixture f(m_theme);
        QVERIFY(f.showTold());
        QTRY_VERIFY_WITH_TIMEOUT(f.transcript()->verticalScrollBar()->maximum() > 50, soon);
        f.transcript()->verticalScrollBar()->setValue(50);
        f.select(1);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->text(), u"Hannelore Weiß-Zimmermann"_s, soon);
        QCOMPARE(f.transcript()->verticalScrollBar()->value(), 0);
        f.tabs()->setCurrentIndex(History);
        QVERIFY(f.find<QListView>(u"detailHistory"_s)->isVisible());
        f.select(0);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->text(), u"Oleksandr Kovalenko"_s, soon);
        QCOMPARE(f.tabs()->currentIndex(), int(History));
        QVERIFY(f.find<QListView>(u"detailHistory"_s)->isVisible());
        QCOMPARE(f.find<QListView>(u"detailHistory"_s)->model()->rowCount(), 2); // began, ended
    }

    void aChangeOfTheSameCallKeepsTheScroll()
    {
        Fixture f(m_theme);
        QVERIFY(f.showTold());
        QTRY_VERIFY_WITH_TIMEOUT(f.transcript()->verticalScrollBar()->maximum() > 50, soon);
        f.transcript()->verticalScrollBar()->setValue(50);
        Call call = f.desk.call(29);
        call.customerName = u"Olena Kovalenko"_s;
        f.commit(call);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"detailName"_s)->text(), u"Olena Kovalenko"_s, soon);
        QCOMPARE(f.transcript()->verticalScrollBar()->value(), 50);
    }

    void rawDataIsReadWhenItIsLookedAt()
    {
        Fixture f(m_theme);
        int reads = 0;
        f.desk.data.onCall = [&reads](const char *method) { reads += qstrcmp(method, "document") == 0; };
        QVERIFY(f.showTold());
        QVERIFY(f.tabs()->isTabVisible(Raw));
        QCOMPARE(reads, 0);
        f.tabs()->setCurrentIndex(Raw);
        auto *text = f.find<QPlainTextEdit>(u"jsonText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"\"transcript\": \"Ümlaut <b>\""_s), soon);
        QCOMPARE(reads, 1);
        QVERIFY(text->isReadOnly());
        f.select(1);
        QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().contains(u"Ümlaut"_s), soon); // never another call's document
        QTRY_COMPARE_WITH_TIMEOUT(reads, 2, soon);
    }

    void theFullViewIsARoute()
    {
        Fixture f(m_theme);
        QVERIFY(f.showTold());
        QSignalSpy wanted(f.pane(), &ui::CallDetailPane::routeWanted);
        f.find<QAbstractButton>(u"openCall"_s)->click();
        QCOMPARE(wanted.first().first().value<ui::Route>().toString(), u"call?id=29"_s);
    }

    void searchingInThePane()
    {
        Fixture f(m_theme);
        QVERIFY(f.showTold());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.transcript()->setFocus();
        QVERIFY(f.pane()->focusSearch());
        auto *field = f.find<QLineEdit>(u"transcriptSearchField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), soon);
        QTest::keyClicks(field, u"kovalenko"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.find<QLabel>(u"transcriptSearchPlace"_s)->text(), u"1 of 1"_s, soon);
        QVERIFY(f.pane()->closeTopmost());
        QVERIFY(!field->isVisible());
        QVERIFY(f.pane()->isVisible());
    }

    void whatTellsNothingAboutTheCallerIsAmongTheRawData()
    {
        Fixture f(m_theme);
        Call call = f.desk.call(29);
        call.fields.append({u"praxis_name"_s, u"Zahnzentrum"_s, FieldSource::DynamicVariable, {}, {}, true});
        call.fields.append({u"current_state"_s, u"abschluss"_s, FieldSource::CollectedVariable, {}, {}, true});
        call.fields.append({u"versicherung"_s, u"gesetzlich"_s, FieldSource::CollectedVariable, {}, {}, true});
        f.desk.put(call);
        QVERIFY(f.showTold());
        QVERIFY(f.find<QWidget>(u"field_date"_s));
        QVERIFY(f.find<QWidget>(u"field_versicherung"_s)); // learned, also where nothing maps it
        QVERIFY(!f.find<QWidget>(u"field_praxis_name"_s));
        QVERIFY(!f.find<QWidget>(u"field_current_state"_s));
    }

    void aFieldLeadsToItsSentence()
    {
        Fixture f(m_theme);
        Call call = f.desk.call(29);
        for (int i = 0; i < 60; ++i)
            call.utterances.prepend({0, Speaker::Agent, u"Einen Moment bitte."_s, {}, {}, {}, {}});
        f.desk.put(call);
        QVERIFY(f.showTold());
        auto *date = f.find<QWidget>(u"field_date"_s);
        date->setFocus(); // else Enter is the list's
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(f.transcript()->verticalScrollBar()->value() > 1000, soon);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Fixture f(m_theme);
        QVERIFY(f.showTold());
        for (int tab = Conversation; tab <= Raw; ++tab) {
            f.tabs()->setCurrentIndex(tab);
            for (QWidget *widget : f.pane()->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
            }
        }
    }

    void aLongDocumentIsTakenInPortions()
    {
        ui::JsonView view;
        view.resize(500, 400);
        view.show();
        QJsonObject object{{u"long"_s, QString(300'000, u'x')}};
        for (int i = 0; i < 20'000; ++i)
            object.insert(u"key%1"_s.arg(i), i);
        const QString text = ui::jsonText(object);
        for (const QString &line : text.split(u'\n'))
            QVERIFY(line.size() <= 2000);
        view.setText(text);
        QVERIFY(!view.isComplete());
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), soon);
        QCOMPARE(view.findChild<QPlainTextEdit *>(u"jsonText"_s)->toPlainText(), text);
        auto *search = view.findChild<QLineEdit *>(u"jsonSearch"_s);
        QTest::keyClicks(search, u"key777\""_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(view.findChild<QPlainTextEdit *>(u"jsonText"_s)->textCursor().selectedText(), u"key777\""_s, soon);
    }
};

QTEST_MAIN(CallDetailTest)
#include "tst_calldetail.moc"
