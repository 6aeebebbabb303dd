#include "ui/calls/transcriptsearch.h"

#include "ui/calls/transcriptview.h"
#include "ui/common/iconbutton.h"
#include "ui/common/label.h"
#include "ui/common/searchfield.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace askpro::ui {

TranscriptSearch::TranscriptSearch(TranscriptView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_field(new SearchField(this)), m_place(new Label(FontRole::Caption, &Tokens::text2, this)),
      m_previous(new IconButton(u"chevron-up"_s, this)), m_next(new IconButton(u"chevron-down"_s, this))
{
    m_field->setObjectName(u"transcriptSearchField"_s);
    m_place->setObjectName(u"transcriptSearchPlace"_s);
    m_next->setObjectName(u"transcriptSearchNext"_s);
    m_previous->setObjectName(u"transcriptSearchPrevious"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_field, &SearchField::searched, &m_view, &TranscriptView::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(&m_view, &TranscriptView::searched, this, &TranscriptSearch::present);
    connect(m_previous, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { step(1); });
    retranslate();
}

void TranscriptSearch::setKeyHint(const QString &keys)
{
    m_field->setKeyHint(keys);
}

void TranscriptSearch::focus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool TranscriptSearch::clear()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clearQuietly();
    m_view.search({});
    return true;
}

void TranscriptSearch::step(int by)
{
    m_view.step(by);
}

void TranscriptSearch::present()
{
    const bool searching = !m_field->text().trimmed().isEmpty();
    const bool found = searching && m_view.hits() > 0;
    const QString all = m_view.hits() < TranscriptView::mostHits ? QString::number(m_view.hits()) : u"%1+"_s.arg(TranscriptView::mostHits);
    m_place->setText(found ? tr("%1 of %2").arg(m_view.currentHit() + 1).arg(all) : tr("Not found"));
    m_place->setVisible(searching);
    m_previous->setVisible(found);
    m_next->setVisible(found);
}

void TranscriptSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Search"));
    m_field->setAccessibleName(tr("Search in the transcript"));
    m_previous->setName(tr("Previous place (Shift+F3)"));
    m_next->setName(tr("Next place (F3)"));
    present();
}

void TranscriptSearch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
