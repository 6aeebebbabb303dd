#include "ui/calls/markbar.h"

#include "ui/common/actions.h"
#include "ui/common/formats.h"
#include "ui/common/iconbutton.h"
#include "ui/common/label.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

MarkBar::MarkBar(Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_count(new Label(FontRole::BodyStrong, &Tokens::text, this)), m_assign(add(u"calls.assign"_s)),
      m_numbers(add(u"calls.copy-number"_s)), m_links(add(u"calls.copy-link"_s)), m_everything(new QPushButton(this)), m_clear(new IconButton(u"x"_s, this))
{
    m_count->setObjectName(u"markedCount"_s);
    m_assign->setObjectName(u"assignMarked"_s);
    m_numbers->setObjectName(u"copyNumbers"_s);
    m_links->setObjectName(u"copyLinks"_s);
    m_everything->setObjectName(u"markEverything"_s);
    m_clear->setObjectName(u"clearMarks"_s);
    setButtonWeight(m_everything, ButtonWeight::Link);
    m_actions.bind(*m_clear, u"calls.unmark"_s);
    connect(m_everything, &QPushButton::clicked, this, &MarkBar::everythingWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addSpacing(8);
    for (QPushButton *button : {m_assign, m_numbers, m_links, m_everything})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_clear);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(1); // the list keeps its width while something is marked
    retranslate();
}

QPushButton *MarkBar::add(const QString &action)
{
    auto *button = new QPushButton(this);
    setButtonWeight(button, ButtonWeight::Secondary);
    m_actions.bind(*button, action);
    return button;
}

void MarkBar::show(qint64 marked, std::optional<qint64> matching, const Formats &formats)
{
    const QString number = formats.number(marked < 0 ? matching.value_or(0) : marked);
    m_count->setText(marked < 0 && !matching ? tr("All marked") : tr("%1 marked").arg(number));
    m_everything->setVisible(matching && marked >= 0 && marked < *matching);
    if (matching)
        m_everything->setText(tr("Mark all %1").arg(formats.number(*matching)));
    fit();
}

void MarkBar::fit()
{
    int needed = 44 + m_count->sizeHint().width() + m_clear->sizeHint().width();
    for (const QPushButton *first : {m_assign, m_everything})
        needed += first->isHidden() ? 0 : first->sizeHint().width() + 8;
    for (QPushButton *button : {m_numbers, m_links}) {
        needed += button->sizeHint().width() + 8;
        button->setVisible(button->isEnabled() && needed <= width());
    }
}

void MarkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MarkBar::retranslate()
{
    m_assign->setText(tr("Assign …"));
    m_numbers->setText(tr("Copy numbers"));
    m_links->setText(tr("Copy links"));
}

void MarkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
