#include "ui/common/steplist.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using ui::StepList;
using ui::Tone;

namespace {

const StepList::Step accepted{Tone::Success, u"check"_s, u"Anruf angenommen"_s, u"Gefunden über die angerufene Nummer"_s, u"09:39:30"_s};
const StepList::Step refused{Tone::Danger, u"x"_s, u"Zwei Alternativen abgelehnt"_s, {}, u"1:14"_s};

QStringList spoken(const StepList &list)
{
    QStringList lines;
    for (QWidget *step : list.findChildren<QWidget *>(u"step"_s)) {
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(step);
        lines.append(read->text(QAccessible::Name) + u" / "_s + read->text(QAccessible::Description));
    }
    return lines;
}

} // namespace

class StepListTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void everyStepCanBeRead()
    {
        StepList list;
        list.show({accepted, refused});
        QCOMPARE(spoken(list), (QStringList{u"Anruf angenommen, 09:39:30 / Gefunden über die angerufene Nummer"_s,
                                            u"Zwei Alternativen abgelehnt, 1:14 / "_s}));
    }

    void stepsThatStayKeepTheirPlace()
    {
        StepList list;
        list.show({accepted});
        const QWidget *first = list.findChild<QWidget *>(u"step"_s);
        list.show({accepted, refused});
        QCOMPARE(list.findChild<QWidget *>(u"step"_s), first);
        list.show({});
        QVERIFY(spoken(list).isEmpty());
        QCOMPARE(list.heightForWidth(300), 0);
    }

    void isAsHighAsItsTextsNeed()
    {
        StepList list;
        StepList::Step wordy = accepted;
        wordy.detail = u"Implantatsprechstunde gehört zum Termintyp implantat-45 und dauert fünfundvierzig Minuten"_s;
        list.show({wordy, refused});
        QVERIFY(list.heightForWidth(180) > list.heightForWidth(900)); // two lines instead of one
        StepList::Step longer = wordy;
        longer.detail = wordy.detail.repeated(20);
        const int two = list.heightForWidth(180);
        list.show({longer, refused});
        QCOMPARE(list.heightForWidth(180), two); // and never more than two
        list.resize(180, 10);
        QCOMPARE(list.minimumHeight(), two); // no layout lets it collapse
    }

    void takesItsColoursWhenItPaints()
    {
        StepList list;
        list.resize(260, 100);
        list.show({accepted, refused});
        m_theme.setMode(ui::ThemeMode::Light);
        const QImage light = list.grab().toImage();
        m_theme.setMode(ui::ThemeMode::Dark);
        QVERIFY(list.grab().toImage() != light);
    }
};

QTEST_MAIN(StepListTest)
#include "tst_steplist.moc"
