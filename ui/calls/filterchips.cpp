#include "ui/calls/filterchips.h"

#include "ui/common/removablechip.h"
#include "ui/theme/calmstyle.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int left = 16;
constexpr int gap = 6;
constexpr int line = 26;

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_reset(new QPushButton(this))
{
    m_reset->setObjectName(u"resetFilters"_s);
    m_reset->setText(tr("Reset filters"));
    setButtonWeight(m_reset, ButtonWeight::Link);
    connect(m_reset, &QPushButton::clicked, this, &FilterChips::resetWanted);
    setFixedHeight(0);
    setVisible(false);
}

void FilterChips::show(const CallFilterChoice &choice, const FilterSources &sources, bool searched)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // one of them may be what was pressed
    }
    m_chips.clear();
    for (const CallFilterKind &kind : callFilterKinds()) {
        const QString id = kind.id;
        if (!choice.contains(id))
            continue;
        auto *chip = new RemovableChip(titleOf(kind), textOf(kind, choice.value(id), sources), this);
        chip->setObjectName(u"chip-"_s + id);
        chip->show();
        connect(chip, &RemovableChip::clicked, this, [this, id] { Q_EMIT removed(id); });
        m_chips.append(chip);
    }
    setVisible(!m_chips.isEmpty() || searched);
    place();
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_reset);
}

void FilterChips::place()
{
    int x = left;
    int y = 0;
    const auto put = [&](QWidget *part, int height) {
        const QSize size(part->sizeHint().width(), height);
        if (x > left && x + size.width() > width() - left) {
            x = left;
            y += line + gap;
        }
        part->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
    };
    for (QWidget *chip : std::as_const(m_chips))
        put(chip, line);
    put(m_reset, line);
    setFixedHeight(y + line + 10);
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_reset->setText(tr("Reset filters"));
}

} // namespace askpro::ui
