#include "ui/live/liveconversation.h"

#include "ui/calls/callfaces.h"
#include "ui/common/badge.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/panel.h"
#include "ui/live/livefields.h"
#include "ui/live/livesteps.h"
#include "ui/live/livetranscript.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int gap = 14;
constexpr int sideWidth = 308;
constexpr int sideHeightBelow = 236;

Panel *card(QWidget *parent)
{
    auto *made = new Panel(&Tokens::surface, parent);
    made->setCard(10);
    return made;
}

} // namespace

LiveConversation::LiveConversation(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(gap);
    m_columns->addWidget(makeMiddle(), 1);
    m_columns->addWidget(makeSide());
    setNarrow(false);
    retranslate();
}

QWidget *LiveConversation::makeMiddle()
{
    auto *middle = card(this);
    m_name = new Label(FontRole::Heading, &Tokens::text, middle);
    m_name->setObjectName(u"liveName"_s);
    m_name->setElided(true);
    m_acquaintance = new Label(FontRole::Caption, &Tokens::text2, middle);
    m_acquaintance->setObjectName(u"liveAcquaintance"_s);
    m_acquaintance->setElided(true);
    m_mood = new Badge(middle);
    m_mood->setVisible(false);
    auto *header = new Panel(&Tokens::surface, middle);
    header->setLines(Qt::BottomEdge);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_acquaintance);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 10);
    row->addLayout(lines, 1);
    row->addWidget(m_mood);

    m_transcript = new LiveTranscript(middle);
    connect(m_transcript, &LiveTranscript::wholeWanted, this, &LiveConversation::openWanted);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(18, 12, 10, 6);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_transcript, 1);
    return middle;
}

QWidget *LiveConversation::makeSide()
{
    m_side = new QWidget(this);
    auto *details = card(m_side);
    m_fields = new LiveFields(details);
    auto *inDetails = new QVBoxLayout(details);
    inDetails->setContentsMargins(16, 12, 16, 12);
    inDetails->addWidget(m_fields);
    inDetails->addStretch();

    auto *course = card(m_side);
    m_stepsTitle = new Label(FontRole::BodyStrong, &Tokens::text, course);
    auto *scroll = new QScrollArea(course);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setObjectName(u"liveStepsScroll"_s);
    auto *content = new Panel(&Tokens::surface, scroll);
    m_steps = new StepList(content);
    m_steps->setObjectName(u"liveSteps"_s);
    auto *inContent = new QVBoxLayout(content);
    inContent->setContentsMargins(0, 0, 8, 0);
    inContent->addWidget(m_steps);
    inContent->addStretch();
    scroll->setWidget(content);
    auto *inCourse = new QVBoxLayout(course);
    inCourse->setContentsMargins(16, 12, 8, 12);
    inCourse->setSpacing(8);
    inCourse->addWidget(m_stepsTitle);
    inCourse->addWidget(scroll, 1);

    m_cards = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(gap);
    m_cards->addWidget(details);
    m_cards->addWidget(course, 1);
    return m_side;
}

void LiveConversation::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setStretch(0, narrow ? 1 : 0);
    m_side->setMinimumSize(narrow ? 0 : sideWidth, narrow ? sideHeightBelow : 0);
    m_side->setMaximumSize(narrow ? QWIDGETSIZE_MAX : sideWidth, narrow ? sideHeightBelow : QWIDGETSIZE_MAX);
}

void LiveConversation::followEnd()
{
    m_transcript->followEnd();
}

void LiveConversation::show(const LiveCall &live)
{
    m_name->setText(callerText(live.call, m_formats));
    m_acquaintance->setText(acquaintanceOf(live, m_formats));
    m_mood->setVisible(live.call.sentiment.has_value());
    if (live.call.sentiment) {
        const FaceLook look = lookOf(*live.call.sentiment);
        m_mood->show(look.tone, look.symbol, wordOf(*live.call.sentiment));
    }
    m_transcript->show(live, live.call.customerName.section(u' ', -1));
    m_fields->show(fieldsOf(live, m_formats));
    m_steps->show(stepsOf(live, m_formats));
}

void LiveConversation::retranslate()
{
    m_stepsTitle->setText(tr("Course"));
    m_steps->setAccessibleName(tr("Course of the call"));
    m_side->findChild<QScrollArea *>(u"liveStepsScroll"_s)->setAccessibleName(tr("Course of the call"));
}

void LiveConversation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
