#include "ui/setup/firstrunpage.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/panel.h"
#include "ui/setup/connectstep.h"
#include "ui/setup/setupsteps.h"
#include "ui/theme/calmstyle.h"
#include "ui/theme/tinticonengine.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int sideWidth = 256;

/// Two columns in one frame with round corners.
class TwoColumns final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        roundRect(painter, rect(), 10, t.surface, t.border);
        painter.setClipRect(0, 0, sideWidth, height());
        roundRect(painter, rect(), 10, t.bg, t.border);
        painter.fillRect(sideWidth - 1, 1, 1, height() - 2, t.border);
    }
};

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent), m_steps(new SetupSteps), m_heading(new Label(FontRole::Heading, &Tokens::text)),
      m_promise(new Label(FontRole::Caption, &Tokens::text2)), m_stack(new QStackedWidget), m_start(new StartStep), m_import(new QWidget),
      m_importTitle(new Label(FontRole::Title, &Tokens::text)), m_importText(new Label(FontRole::Body, &Tokens::text2)), m_connect(new ConnectStep),
      m_check(new CheckStep), m_busy(new Label(FontRole::BodyMedium, &Tokens::text2)), m_help(new QPushButton), m_back(new QPushButton),
      m_next(new QPushButton)
{
    setObjectName(u"firstRun"_s);
    m_busy->setObjectName(u"setupBusy"_s);
    m_help->setObjectName(u"setupHelp"_s);
    m_back->setObjectName(u"setupBack"_s);
    m_next->setObjectName(u"setupNext"_s);
    m_help->setIcon(iconOf(u"circle-question-mark"_s));
    setButtonWeight(m_help, ButtonWeight::Ghost);
    setButtonWeight(m_back, ButtonWeight::Ghost);
    setButtonWeight(m_next, ButtonWeight::Primary);
    compose();
    connect(m_start, &StartStep::wayChosen, this, &FirstRunPage::present);
    connect(m_start, &StartStep::languageChosen, this, &FirstRunPage::languageChosen);
    connect(m_start, &StartStep::themeChosen, this, &FirstRunPage::themeChosen);
    connect(m_connect, &ConnectStep::addressEdited, this, &FirstRunPage::present);
    connect(m_help, &QPushButton::clicked, this, &FirstRunPage::helpChosen);
    connect(m_back, &QPushButton::clicked, this, &FirstRunPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::goOn);
    setBusy({});
    retranslate();
}

void FirstRunPage::compose()
{
    auto *left = new QWidget;
    left->setFixedWidth(sideWidth);
    m_promise->setWordWrap(true);
    auto *side = new QVBoxLayout(left);
    side->setContentsMargins(28, 34, 24, 28);
    side->setSpacing(0);
    side->addWidget(m_heading);
    side->addSpacing(24);
    side->addWidget(m_steps);
    side->addStretch();
    side->addWidget(m_promise);

    auto *card = new TwoColumns(this);
    card->setFixedSize(860, 560);
    auto *columns = new QHBoxLayout(card);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(left);
    columns->addWidget(makeContent(), 1);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QWidget *FirstRunPage::makeContent()
{
    m_importText->setWordWrap(true);
    auto *importing = new QVBoxLayout(m_import);
    importing->setContentsMargins(0, 0, 0, 0);
    importing->setSpacing(10);
    importing->addWidget(m_importTitle);
    importing->addWidget(m_importText);
    importing->addStretch();
    for (QWidget *page : {static_cast<QWidget *>(m_start), m_import, static_cast<QWidget *>(m_connect), static_cast<QWidget *>(m_check)})
        m_stack->addWidget(page);

    auto *line = new Panel(&Tokens::divider);
    line->setFixedHeight(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_help);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(36, 30, 36, 22);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(14);
    layout->addWidget(line);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    return content;
}

void FirstRunPage::setChoices(const QString &language, ThemeMode theme)
{
    m_start->setChoices(language, theme);
}

void FirstRunPage::setBusy(const QString &what)
{
    const bool busy = !what.isEmpty();
    m_busy->setText(what);
    m_busy->setVisible(busy);
    m_help->setVisible(!busy); // the text takes its place
    m_start->setCardsEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy || m_step == Step::Start); // one may always quit
    if (!busy && m_step != Step::Check)
        m_held = false;
    present();
}

void FirstRunPage::setAddress(const QString &address)
{
    m_connect->setAddress(address);
    present();
}

bool FirstRunPage::isConnecting() const
{
    return m_step == Step::Connect;
}

void FirstRunPage::showConnection()
{
    m_start->setWay(SetupWay::Connect);
    go(Step::Connect);
}

void FirstRunPage::setConnectionResult(bool good, const QString &text)
{
    m_connect->setResult(good, text);
    setBusy({});
}

void FirstRunPage::showCheck(const SetupCheck &check)
{
    m_start->setWay(SetupWay::NewClinic);
    m_check->show(check);
    m_held = true;
    go(Step::Check);
    setBusy({});
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    present();
}

void FirstRunPage::goOn()
{
    switch (m_step) {
    case Step::Start:
        if (m_start->way() == SetupWay::Demo)
            Q_EMIT demoChosen();
        else
            go(m_start->way() == SetupWay::NewClinic ? Step::Import : Step::Connect);
        return;
    case Step::Import:
        Q_EMIT importChosen();
        return;
    case Step::Connect:
        if (m_connect->isTested()) {
            Q_EMIT connectionChosen(m_connect->address());
            return;
        }
        setBusy(tr("The connection is being checked \u2026"));
        m_connect->setTesting();
        Q_EMIT connectionTestWanted(m_connect->address());
        return;
    case Step::Check:
        m_held = false;
        go(Step::Start);
        Q_EMIT finished();
        return;
    }
}

void FirstRunPage::goBack()
{
    if (m_step == Step::Start)
        return Q_EMIT quitChosen();
    go(Step::Start);
    m_start->focusChosen();
}

void FirstRunPage::present()
{
    const bool busy = !m_busy->text().isEmpty();
    switch (m_start->way()) {
    case SetupWay::Demo:
        m_steps->show({tr("Start"), tr("Load demo data")}, busy ? 1 : 0);
        break;
    case SetupWay::NewClinic:
        m_steps->show({tr("Start"), tr("Import the clinic"), tr("Check")}, m_step == Step::Check ? 2 : m_step == Step::Import ? 1 : 0);
        break;
    case SetupWay::Connect:
        m_steps->show({tr("Start"), tr("Connect")}, m_step == Step::Connect ? 1 : 0);
        break;
    }
    const QString start = m_start->way() == SetupWay::Demo ? tr("Start demo") : tr("Continue");
    const QString connect = m_connect->isTested() ? tr("Connect") : tr("Check the connection");
    m_next->setText(m_step == Step::Start ? start : m_step == Step::Import ? tr("Choose a file\u2026") : m_step == Step::Connect ? connect : tr("To the calls"));
    m_back->setText(m_step == Step::Start ? tr("Quit") : tr("Back"));
    m_back->setVisible(m_step != Step::Check);
    if (m_step == Step::Connect && !busy)
        m_next->setEnabled(!m_connect->address().isEmpty());
}

void FirstRunPage::retranslate()
{
    m_heading->setText(tr("Set-up"));
    m_promise->setText(tr("You may stop at any time. What is set up stays."));
    m_importTitle->setText(tr("Import the clinic"));
    m_importText->setText(tr("Your clinic comes from one JSON file: branches with opening hours, telephone numbers, services, staff, and the access keys of "
                             "Retell and Cal.com. The demo's file, resources/demo/clinic.json, is one to start from.")
                          + u"\n\n"_s
                          + tr("All of it is imported or nothing. Every fault is named with its place, and then the configuration is checked."));
    m_help->setText(u' ' + tr("Help")); // the style leaves no gap beside the symbol
    present();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QWidget::keyPressEvent(event);
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    (focused ? focused : m_next)->click();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_step == Step::Start)
        m_start->focusChosen();
}

} // namespace askpro::ui
