#include "ui/shell/firstrunpage.h"

#include "ui/common/label.h"
#include "ui/common/panel.h"
#include "ui/shell/choicecard.h"
#include "ui/shell/segments.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

const QStringList languages{u"de"_s, u"en"_s};
constexpr ThemeMode themes[]{ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent), m_title(new Label(FontRole::Title, &Tokens::text)), m_text(new Label(FontRole::Body, &Tokens::text2)),
      m_demo(new ChoiceCard(u"flask-conical"_s, true)), m_import(new ChoiceCard(u"file-input"_s, false)), m_language(new Segments(2)),
      m_theme(new Segments(3)), m_busy(new Label(FontRole::Body, &Tokens::text2))
{
    setObjectName(u"firstRun"_s);
    m_demo->setObjectName(u"tryDemo"_s);
    m_import->setObjectName(u"importConfiguration"_s);
    m_busy->setObjectName(u"setupBusy"_s);
    m_text->setWordWrap(true);

    auto *card = new Panel(&Tokens::surface, this);
    card->setCard(10);
    card->setFixedWidth(604);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(36, 30, 36, 28);
    inside->setSpacing(0);
    inside->addWidget(m_title);
    inside->addSpacing(8);
    inside->addWidget(m_text);
    inside->addSpacing(18);
    inside->addWidget(m_demo);
    inside->addSpacing(10);
    inside->addWidget(m_import);
    inside->addSpacing(24);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_language);
    choices->addSpacing(12);
    choices->addWidget(m_theme);
    choices->addStretch();
    inside->addLayout(choices);
    inside->addSpacing(10);
    inside->addWidget(m_busy);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_demo, &ChoiceCard::clicked, this, &FirstRunPage::demoChosen);
    connect(m_import, &ChoiceCard::clicked, this, &FirstRunPage::importChosen);
    connect(m_language, &Segments::chosen, this, [this](int choice) { Q_EMIT languageChosen(languages.at(choice)); });
    connect(m_theme, &Segments::chosen, this, [this](int choice) { Q_EMIT themeChosen(themes[choice]); });
    setBusy({});
    retranslate();
}

void FirstRunPage::setChoices(const QString &language, ThemeMode theme)
{
    m_language->choose(int(qMax(0, languages.indexOf(language))));
    m_theme->choose(int(std::ranges::find(themes, theme) - std::begin(themes)));
}

void FirstRunPage::setBusy(const QString &what)
{
    m_demo->setEnabled(what.isEmpty());
    m_import->setEnabled(what.isEmpty());
    m_busy->setText(what);
    m_busy->setVisible(!what.isEmpty());
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Welcome"));
    m_text->setText(tr("Calls of the AI telephone assistant, appointments and follow-up in one place. No clinic is set up yet. How would you like to begin?"));
    m_demo->setTexts(tr("Try with demo data"), tr("A dental clinic with branches, numbers and simulated calls. No account needed, nothing is sent out."));
    m_import->setTexts(tr("Import a configuration file\u2026"), tr("Your clinic, its branches, phone numbers and access keys from one JSON file."));
    // The names of languages are not translated, so that everybody finds the own one.
    m_language->setTexts({u"Deutsch"_s, u"English"_s}, tr("Language"));
    m_theme->setTexts({tr("System", "theme"), tr("Light", "theme"), tr("Dark", "theme")}, tr("Theme"));
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
