#include "ui/calls/callfilterbar.h"

#include "ui/calls/filterchips.h"
#include "ui/common/choicebutton.h"
#include "ui/common/iconbutton.h"
#include "ui/common/searchfield.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

} // namespace

CallFilterBar::CallFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(this)), m_mood(new ChoiceButton(this)), m_service(new ChoiceButton(this)),
      m_more(new IconButton(u"list-filter"_s, this)), m_columns(new IconButton(u"columns-3"_s, this)), m_filterMenu(new QMenu(this)),
      m_columnsMenu(new StayOpenMenu(this)), m_chips(new FilterChips(this))
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setMinimumWidth(140);
    m_mood->setObjectName(u"moodFilter"_s);
    m_service->setObjectName(u"serviceFilter"_s);
    m_more->setObjectName(u"moreFilters"_s);
    m_columns->setObjectName(u"chooseColumns"_s);
    m_filterMenu->setObjectName(u"filterMenu"_s);
    m_columnsMenu->setObjectName(u"columnsMenu"_s);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_mood), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_columns)})
        row->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_chips);

    connect(m_search, &SearchField::leftDownwards, this, &CallFilterBar::leftDownwards);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        tell();
    });
    connect(m_mood, &ChoiceButton::chosen, this, [this](const QVariant &word) { choose(u"mood"_s, word.toString()); });
    connect(m_service, &ChoiceButton::chosen, this, [this](const QVariant &word) { choose(u"service"_s, word.toString()); });
    connect(m_chips, &FilterChips::removed, this, [this](const QString &filter) {
        m_search->setFocus(Qt::OtherFocusReason);
        choose(filter, {});
    });
    connect(m_chips, &FilterChips::resetWanted, this, [this] {
        clear();
        tell();
        focusSearch();
    });
    const auto drop = [](IconButton *button, QMenu *menu) {
        connect(button, &IconButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4))); });
    };
    connect(m_filterMenu, &QMenu::aboutToShow, this, &CallFilterBar::fillFilterMenu);
    drop(m_more, m_filterMenu);
    drop(m_columns, m_columnsMenu);
    retranslate();
}

void CallFilterBar::applyTo(core::CallFilter &filter) const
{
    filter.search = m_words;
    narrow(filter, m_choice);
}

QStringList CallFilterBar::describe() const
{
    QStringList parts;
    if (!m_words.isEmpty())
        parts.append(tr("search \u201c%1\u201d").arg(m_words));
    for (const CallFilterKind &kind : callFilterKinds()) {
        if (m_choice.contains(kind.id))
            parts.append(u"%1 %2"_s.arg(titleOf(kind), textOf(kind, m_choice.value(kind.id), m_sources)));
    }
    return parts;
}

void CallFilterBar::clear()
{
    set({}, {});
}

void CallFilterBar::set(const QString &words, const CallFilterChoice &choice)
{
    m_search->clearQuietly();
    m_search->setText(words);
    m_words = words.trimmed();
    m_choice = choice;
    for (const QString &filter : std::as_const(m_fixed))
        m_choice.remove(filter);
    present();
}

void CallFilterBar::choose(const QString &filter, const QString &word)
{
    if (word.isEmpty())
        m_choice.remove(filter);
    else
        m_choice.insert(filter, word);
    tell();
}

void CallFilterBar::searchFor(const QString &words)
{
    set(words, m_choice);
    tell();
}

void CallFilterBar::setSources(const FilterSources &sources)
{
    m_sources = sources;
    present();
}

void CallFilterBar::setFixed(const QStringList &filters)
{
    m_fixed = filters;
    for (const QString &filter : filters)
        m_choice.remove(filter);
    present();
}

void CallFilterBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    present();
}

void CallFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CallFilterBar::tell()
{
    present();
    Q_EMIT changed();
}

void CallFilterBar::present()
{
    presentButton(*m_mood, u"mood"_s);
    presentButton(*m_service, u"service"_s);
    m_service->setVisible(!m_narrow && !m_sources.services.isEmpty());
    m_chips->show(m_choice, m_sources, !m_words.isEmpty());
}

void CallFilterBar::presentButton(ChoiceButton &button, const QString &filter)
{
    const CallFilterKind &kind = *callFilterKind(filter);
    QList<Choice> choices{{allTextOf(kind), QVariant()}};
    for (const FilterValue &value : kind.values(m_sources))
        choices.append({value.text, value.word});
    button.setChoices(titleOf(kind), choices);
    button.setValue(m_choice.contains(filter) ? QVariant(m_choice.value(filter)) : QVariant());
    button.setVisible(!m_fixed.contains(filter));
}

void CallFilterBar::fillFilterMenu()
{
    m_filterMenu->clear();
    for (const CallFilterKind &kind : callFilterKinds()) {
        const QList<FilterValue> values = kind.values(m_sources);
        if (values.isEmpty() || !kind.all || m_fixed.contains(kind.id))
            continue;
        QMenu *menu = m_filterMenu->addMenu(titleOf(kind));
        auto *one = new QActionGroup(menu);
        const auto add = [&](const QString &text, const QString &word) {
            QAction *entry = menu->addAction(menuText(text));
            entry->setObjectName(u"filter-%1-%2"_s.arg(kind.id, word));
            entry->setCheckable(true);
            entry->setActionGroup(one);
            entry->setChecked(m_choice.value(kind.id) == word);
            connect(entry, &QAction::triggered, this, [this, id = QString(kind.id), word] { choose(id, word); });
        };
        add(allTextOf(kind), {});
        menu->addSeparator();
        for (const FilterValue &value : values)
            add(value.text, value.word);
    }
}

void CallFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number or word in the call"));
    m_search->setAccessibleName(tr("Search calls"));
    m_search->setKeyHint(tr("Ctrl F", "key on the keyboard"));
    m_more->setName(tr("More filters"));
    m_columns->setName(tr("Choose columns"));
    present();
}

void CallFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
