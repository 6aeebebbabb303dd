#include "scenes.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QChartView>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace askpro;
using tests::DeskFixture;

namespace {

constexpr int leastTarget = 24; // px, WCAG 2.5.8

QString describe(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy();
}

/// The window in a scene, with its answers arrived.
std::unique_ptr<DeskFixture> open(const tests::Scene &scene, ui::Theme &theme)
{
    auto f = std::make_unique<DeskFixture>(theme, scene.calls, u"en"_s, QSize(1440, 900), models::Role::Administration, scene.prepare);
    if (!scene.route.isEmpty())
        f->window->open(scene.route);
    QTest::qWait(300);
    if (scene.act)
        scene.act(*f);
    QTest::qWait(250);
    return f;
}

void eachScene()
{
    QTest::addColumn<int>("scene");
    const QList<tests::Scene> scenes = tests::allScenes();
    for (int i = 0; i < scenes.size(); ++i)
        QTest::newRow(qPrintable(scenes.at(i).name)) << i;
}

} // namespace

/// What must hold on every page and in every state (WCAG 2.2 AA), so that a new page cannot forget it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private Q_SLOTS:
    void init() { m_theme.setMode(ui::ThemeMode::Light); }

    void whatTakesTheFocusHasAName_data() { eachScene(); }
    void whatTakesTheFocusHasAName()
    {
        QFETCH(int, scene);
        const auto f = open(tests::allScenes().at(scene), m_theme);
        QStringList nameless;
        int named = 0;
        for (QWidget *widget : f->window->findChildren<QWidget *>()) {
            if (!takesTab(*widget))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (interface && !interface->text(QAccessible::Name).isEmpty())
                ++named;
            else
                nameless.append(describe(*widget));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u" | "_s)));
        QVERIFY(named > 0);
    }

    void whatIsClickedIsLargeEnough_data() { eachScene(); }
    void whatIsClickedIsLargeEnough()
    {
        QFETCH(int, scene);
        const auto f = open(tests::allScenes().at(scene), m_theme);
        QStringList small;
        for (const QAbstractButton *button : f->window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && (button->width() < leastTarget || button->height() < leastTarget))
                small.append(u"%1 %2 x %3"_s.arg(describe(*button)).arg(button->width()).arg(button->height()));
        }
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u" | "_s)));
    }

    void tabComesRoundAndPassesEverything_data() { eachScene(); }
    void tabComesRoundAndPassesEverything()
    {
        QFETCH(int, scene);
        const auto f = open(tests::allScenes().at(scene), m_theme);
        if (f->find<QWidget>(u"palette"_s)->isVisible())
            QSKIP("an overlay keeps the focus until it is closed");
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        QTest::keyClick(f->window.get(), Qt::Key_Tab);
        QWidget *start = QApplication::focusWidget();
        QVERIFY(start);
        QSet<QWidget *> passed;
        for (int step = 0; step < 300; ++step) {
            passed.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == start)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), start); // no trap on the way
        QStringList missed;
        for (QWidget *widget : f->window->findChildren<QWidget *>()) {
            if (takesTab(*widget) && !passed.contains(widget))
                missed.append(describe(*widget));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u" | "_s)));
    }

    void theFocusIsSeen_data() { eachScene(); }
    void theFocusIsSeen()
    {
        QFETCH(int, scene);
        const auto f = open(tests::allScenes().at(scene), m_theme);
        if (f->find<QWidget>(u"palette"_s)->isVisible())
            QSKIP("an overlay keeps the focus until it is closed");
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        QTest::keyClick(f->window.get(), Qt::Key_Tab); // from here on the keyboard is in use
        QStringList unseen;
        for (QWidget *widget : f->window->findChildren<QWidget *>()) {
            if (!takesTab(*widget))
                continue;
            const QRect around(widget->mapTo(f->window.get(), QPoint()) - QPoint(4, 4), widget->size() + QSize(8, 8));
            f->window->setFocus(Qt::OtherFocusReason);
            const QImage without = f->window->grab(around).toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (QApplication::focusWidget() == widget && f->window->grab(around).toImage() == without)
                unseen.append(describe(*widget));
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u" | "_s)));
    }

    void chartsCanBeHeardAndReadAsTables()
    {
        DeskFixture f(m_theme, 1255);
        f.window->open(u"overview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!f.window->findChildren<QChartView *>().isEmpty() && f.window->findChildren<QChartView *>().first()->isVisible(), tests::soon);
        for (const QChartView *chart : f.window->findChildren<QChartView *>()) {
            QVERIFY2(!chart->accessibleName().isEmpty(), qPrintable(describe(*chart)));
            QVERIFY2(chart->accessibleDescription().contains(QRegularExpression(u"\\d"_s)), qPrintable(chart->accessibleDescription()));
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
