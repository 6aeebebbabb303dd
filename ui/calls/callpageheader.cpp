#include "ui/calls/callpageheader.h"

#include "ui/calls/callheading.h"
#include "ui/common/words.h"
#include "ui/common/actions.h"
#include "ui/common/iconbutton.h"
#include "ui/common/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace askpro::ui {

CallPageHeader::CallPageHeader(const Formats &formats, QWidget *parent)
    : Panel(&Tokens::bg, parent), m_formats(formats), m_back(new IconButton(u"arrow-left"_s, this)),
      m_name(new Label(FontRole::Title, &Tokens::text, this)), m_badges(new CallBadges(this)), m_meta(new Label(FontRole::Caption, &Tokens::text2, this)),
      m_more(new IconButton(u"ellipsis"_s, this)), m_previous(new IconButton(u"chevron-up"_s, this)), m_next(new IconButton(u"chevron-down"_s, this))
{
    setFixedHeight(64);
    m_back->setObjectName(u"callBack"_s);
    m_name->setObjectName(u"callName"_s);
    m_meta->setObjectName(u"callMeta"_s);
    m_meta->setElided(true);
    m_more->setObjectName(u"callMore"_s);
    m_previous->setObjectName(u"callPrevious"_s);
    m_next->setObjectName(u"callNext"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_name);
    first->addWidget(m_badges);
    first->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addStretch();
    lines->addLayout(first);
    lines->addWidget(m_meta);
    lines->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 20, 0);
    layout->setSpacing(6);
    layout->addWidget(m_back);
    layout->addSpacing(4);
    layout->addLayout(lines, 1);
    for (IconButton *button : {m_more, m_previous, m_next})
        layout->addWidget(button);
    connect(m_more, &IconButton::clicked, this, &CallPageHeader::popUpMenu);
    retranslate();
    clear();
}

void CallPageHeader::bind(Actions &actions)
{
    m_actions = &actions;
    actions.bind(*m_back, u"call.back"_s);
    actions.bind(*m_previous, u"call.previous"_s);
    actions.bind(*m_next, u"call.next"_s);
}

void CallPageHeader::show(const core::CallDossier &dossier)
{
    m_name->setText(callerText(dossier.call, m_formats));
    m_meta->setText(callLine(dossier.call, m_formats));
    m_badges->show(dossier);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_meta), static_cast<QWidget *>(m_badges), static_cast<QWidget *>(m_more)})
        part->setVisible(true);
}

void CallPageHeader::clear()
{
    m_name->setText({});
    m_meta->setText({});
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_meta), static_cast<QWidget *>(m_badges), static_cast<QWidget *>(m_more)})
        part->setVisible(false);
}

void CallPageHeader::popUpMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu, {u"call.copy-number"_s, u"call.copy-id"_s, u"call.copy-link"_s});
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void CallPageHeader::retranslate()
{
    m_more->setName(tr("More actions"));
}

void CallPageHeader::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
