#include "ui/calls/callfilterbar.h"

#include "ui/calls/callfaces.h"
#include "ui/common/searchfield.h"
#include "ui/theme/calmstyle.h"
#include "ui/theme/tinticonengine.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

// What one can ask for, in the order of the popup. A call that still runs has no outcome to ask for.
constexpr CallOutcome outcomes[]{CallOutcome::Booked,   CallOutcome::WishOpen,    CallOutcome::Callback, CallOutcome::Changed,
                                 CallOutcome::Cancelled, CallOutcome::Information, CallOutcome::Missed,   CallOutcome::Aborted};
constexpr Sentiment moods[]{Sentiment::Positive, Sentiment::Neutral, Sentiment::Negative, Sentiment::Unknown};

QComboBox *makeCombo(const QString &objectName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setItemDelegate(new QStyledItemDelegate(combo));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return combo;
}

template<class Value>
std::optional<Value> chosen(const QComboBox &combo)
{
    const QVariant value = combo.currentData();
    return value.isValid() ? std::optional(Value(value.toInt())) : std::nullopt;
}

template<class Values>
void fill(QComboBox &combo, const QString &all, const Values &values)
{
    const QSignalBlocker quiet(combo);
    const int current = qMax(0, combo.currentIndex());
    combo.clear();
    combo.addItem(all);
    for (const auto value : values)
        combo.addItem(wordOf(value), int(value));
    combo.setCurrentIndex(current);
}

} // namespace

CallFilterBar::CallFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(this)), m_outcome(makeCombo(u"outcomeFilter"_s, this)), m_mood(makeCombo(u"moodFilter"_s, this)),
      m_reset(new QPushButton(this))
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setMinimumWidth(140);
    m_reset->setObjectName(u"resetFilters"_s);
    setButtonWeight(m_reset, ButtonWeight::Link);
    m_reset->setVisible(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 8, 10);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_mood);
    layout->addWidget(m_reset);

    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        tell();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &CallFilterBar::tell);
    connect(m_mood, &QComboBox::currentIndexChanged, this, &CallFilterBar::tell);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        clear();
        tell();
    });
    retranslate();
}

void CallFilterBar::applyTo(core::CallFilter &filter) const
{
    filter.search = m_words;
    filter.outcome = chosen<CallOutcome>(*m_outcome);
    filter.sentiment = chosen<Sentiment>(*m_mood);
}

bool CallFilterBar::isNarrowing() const
{
    return !m_words.isEmpty() || m_outcome->currentIndex() > 0 || m_mood->currentIndex() > 0;
}

QStringList CallFilterBar::describe() const
{
    QStringList parts;
    if (!m_words.isEmpty())
        parts.append(tr("search \u201c%1\u201d").arg(m_words));
    if (m_outcome->currentIndex() > 0)
        parts.append(tr("outcome %1").arg(m_outcome->currentText()));
    if (m_mood->currentIndex() > 0)
        parts.append(tr("mood %1").arg(m_mood->currentText()));
    return parts;
}

void CallFilterBar::clear()
{
    const QSignalBlocker quietOutcome(m_outcome);
    const QSignalBlocker quietMood(m_mood);
    m_search->clearQuietly();
    m_words.clear();
    m_outcome->setCurrentIndex(0);
    m_mood->setCurrentIndex(0);
    m_reset->setVisible(false);
}

void CallFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CallFilterBar::tell()
{
    m_reset->setVisible(isNarrowing());
    Q_EMIT changed();
}

void CallFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number or word in the call"));
    m_search->setAccessibleName(tr("Search calls"));
    m_search->setKeyHint(tr("Ctrl F", "key on the keyboard"));
    fill(*m_outcome, tr("All outcomes"), outcomes);
    m_outcome->setAccessibleName(tr("Outcome"));
    fill(*m_mood, tr("All moods"), moods);
    m_mood->setAccessibleName(tr("Mood"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset filters"));
}

void CallFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
