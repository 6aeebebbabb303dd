#include "ui/setup/startstep.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/setup/choicecard.h"
#include "ui/shell/segments.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

const QStringList languages{u"de"_s, u"en"_s};
constexpr ThemeMode themes[]{ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};

/// Beside a choice that names itself.
class SmallSymbol final : public QWidget
{
public:
    explicit SmallSymbol(QString symbol) : m_symbol(std::move(symbol)) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawSymbol(painter, m_symbol, rect(), tokens().text2);
    }

private:
    QString m_symbol;
};

} // namespace

StartStep::StartStep(QWidget *parent)
    : QWidget(parent), m_title(new Label(FontRole::Title, &Tokens::text)), m_text(new Label(FontRole::Body, &Tokens::text2)),
      m_demo(new ChoiceCard(u"flask-conical"_s)), m_newClinic(new ChoiceCard(u"building-2"_s)), m_connect(new ChoiceCard(u"server"_s)),
      m_ways(new QButtonGroup(this)), m_language(new Segments(2)), m_theme(new Segments(3))
{
    m_demo->setObjectName(u"tryDemo"_s);
    m_newClinic->setObjectName(u"newClinic"_s);
    m_connect->setObjectName(u"connectSystem"_s);
    m_ways->addButton(m_demo, int(SetupWay::Demo)); // an exclusive group moves with the arrow keys
    m_ways->addButton(m_newClinic, int(SetupWay::NewClinic));
    m_ways->addButton(m_connect, int(SetupWay::Connect));
    m_demo->setChecked(true);
    compose();
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int way, bool chosen) {
        if (chosen)
            Q_EMIT wayChosen(SetupWay(way));
    });
    connect(m_language, &Segments::chosen, this, [this](int choice) { Q_EMIT languageChosen(languages.at(choice)); });
    connect(m_theme, &Segments::chosen, this, [this](int choice) { Q_EMIT themeChosen(themes[choice]); });
    retranslate();
}

void StartStep::compose()
{
    m_text->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(10);
    choices->addWidget(new SmallSymbol(u"languages"_s));
    choices->addWidget(m_language);
    choices->addSpacing(6);
    choices->addWidget(new SmallSymbol(u"sun-moon"_s));
    choices->addWidget(m_theme);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(10);
    layout->addWidget(m_text);
    layout->addSpacing(14);
    layout->addWidget(m_demo);
    layout->addSpacing(10);
    layout->addWidget(m_newClinic);
    layout->addSpacing(10);
    layout->addWidget(m_connect);
    layout->addStretch();
    layout->addSpacing(16);
    layout->addLayout(choices);
}

SetupWay StartStep::way() const
{
    return SetupWay(m_ways->checkedId());
}

void StartStep::setWay(SetupWay way)
{
    m_ways->button(int(way))->setChecked(true);
}

void StartStep::setChoices(const QString &language, ThemeMode theme)
{
    m_language->choose(int(qMax(0, languages.indexOf(language))));
    m_theme->choose(int(std::ranges::find(themes, theme) - std::begin(themes)));
}

void StartStep::setCardsEnabled(bool enabled)
{
    for (QAbstractButton *card : m_ways->buttons())
        card->setEnabled(enabled);
}

void StartStep::focusChosen()
{
    m_ways->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void StartStep::retranslate()
{
    m_title->setText(tr("Welcome"));
    m_text->setText(tr("Calls of the AI telephone assistant and follow-up in one place. How would you like to begin?"));
    m_demo->setTexts(tr("Try with demo data"), tr("Three branches, 1,255 calls, one simulated live call. No account, no connection to the outside."),
                     tr("1 minute"));
    m_newClinic->setTexts(tr("Set up a new clinic"), tr("Branches, telephone numbers and access keys come from a configuration file. It is checked at once."));
    m_connect->setTexts(tr("Connect to an existing system"), tr("The address of the database, from your administration."));
    // The names of languages are not translated, so that everybody finds the own one.
    m_language->setTexts({u"Deutsch"_s, u"English"_s}, tr("Language"));
    m_theme->setTexts({tr("System", "theme"), tr("Light", "theme"), tr("Dark", "theme")}, tr("Theme"));
}

void StartStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
