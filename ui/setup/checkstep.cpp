#include "ui/setup/checkstep.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/theme/tinticonengine.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent), m_title(new Label(FontRole::Title, &Tokens::text)), m_summary(new Label(FontRole::Body, &Tokens::text2)), m_verdict(new Badge),
      m_findings(new QListWidget)
{
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setWordWrap(true);
    m_verdict->setObjectName(u"checkVerdict"_s);
    m_findings->setObjectName(u"checkFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setSpacing(2);
    m_findings->setIconSize({18, 18});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(10);
    layout->addWidget(m_summary);
    layout->addSpacing(14);
    layout->addWidget(m_verdict);
    layout->addSpacing(10);
    layout->addWidget(m_findings, 1);
    present();
}

void CheckStep::show(const SetupCheck &check)
{
    m_check = check;
    present();
}

void CheckStep::present()
{
    const auto errors = std::ranges::count(m_check.findings, core::FindingSeverity::Error, &core::ConfigFinding::severity);
    m_title->setText(tr("Check"));
    m_summary->setText(tr("%1 is set up.").arg(m_check.clinic) + u' ' + tr("%n branches", nullptr, m_check.branches) + u", "_s
                       + tr("%n telephone numbers", nullptr, m_check.numbers) + u'.');
    if (m_check.findings.isEmpty())
        m_verdict->show(Tone::Success, u"circle-check"_s, tr("No faults found"));
    else if (errors == 0)
        m_verdict->show(Tone::Warning, u"triangle-alert"_s, tr("%n hints", nullptr, int(m_check.findings.size())));
    else
        m_verdict->show(Tone::Danger, u"octagon-alert"_s, tr("%n faults that keep calls or bookings away", nullptr, int(errors)));
    m_findings->clear();
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setVisible(!m_check.findings.isEmpty());
    for (const core::ConfigFinding &finding : std::as_const(m_check.findings)) {
        const bool error = finding.severity == core::FindingSeverity::Error;
        auto *item = new QListWidgetItem(iconOf(error ? u"octagon-alert"_s : u"triangle-alert"_s), finding.text + u'\n' + finding.path, m_findings);
        item->setData(Qt::AccessibleTextRole, (error ? tr("Fault") : tr("Hint")) + u": "_s + finding.text);
    }
}

void CheckStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

} // namespace askpro::ui
