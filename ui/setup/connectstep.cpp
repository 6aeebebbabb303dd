#include "ui/setup/connectstep.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace askpro::ui {

ConnectStep::ConnectStep(QWidget *parent)
    : QWidget(parent), m_title(new Label(FontRole::Title, &Tokens::text)), m_text(new Label(FontRole::Body, &Tokens::text2)),
      m_caption(new Label(FontRole::BodyMedium, &Tokens::text)), m_address(new QLineEdit), m_hint(new Label(FontRole::Caption, &Tokens::text3)),
      m_verdict(new Badge), m_findings(new Label(FontRole::Body, &Tokens::text2))
{
    m_address->setObjectName(u"connectionAddress"_s);
    m_address->setMinimumHeight(34);
    m_address->setMaxLength(500);
    m_address->setTextMargins(6, 0, 6, 0);
    m_caption->setBuddy(m_address);
    m_verdict->setObjectName(u"connectionVerdict"_s);
    m_verdict->hide();
    m_findings->setObjectName(u"connectionFindings"_s);
    for (Label *label : {m_text, m_hint, m_findings})
        label->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(10);
    layout->addWidget(m_text);
    layout->addSpacing(20);
    layout->addWidget(m_caption);
    layout->addSpacing(6);
    layout->addWidget(m_address);
    layout->addSpacing(6);
    layout->addWidget(m_hint);
    layout->addSpacing(18);
    layout->addWidget(m_verdict);
    layout->addSpacing(8);
    layout->addWidget(m_findings);
    layout->addStretch();
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        forget();
        Q_EMIT addressEdited();
    });
    retranslate();
}

void ConnectStep::setAddress(const QString &address)
{
    m_address->setText(address);
    forget();
}

QString ConnectStep::address() const
{
    return m_address->text().trimmed();
}

void ConnectStep::forget()
{
    m_tested = false;
    m_verdict->hide();
    m_findings->clear();
}

void ConnectStep::setTesting()
{
    m_tested = false;
    m_findings->clear();
    m_verdict->show(Tone::Neutral, u"hourglass"_s, tr("Being checked \u2026"));
}

void ConnectStep::setResult(bool good, const QString &text)
{
    m_tested = good;
    m_verdict->show(good ? Tone::Success : Tone::Danger, good ? u"circle-check"_s : u"octagon-alert"_s, good ? tr("Connected") : tr("Not possible"));
    m_findings->setText(text);
}

void ConnectStep::retranslate()
{
    m_title->setText(tr("Connect to an existing system"));
    m_text->setText(tr("Several desks work on one database. Its address comes from your administration."));
    m_caption->setText(tr("Database address"));
    m_address->setAccessibleName(tr("Database address"));
    m_hint->setText(tr("For example postgresql://user@server/database or sqlite:/path/file.db. The password comes from the environment (PGPASSWORD) "
                       "or a password file (~/.pgpass), never from here."));
}

void ConnectStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        forget(); // the verdict was in the other language
    }
}

void ConnectStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_address->setFocus(Qt::OtherFocusReason);
}

} // namespace askpro::ui
