#include "ui/calls/callheading.h"

#include "models/calls/callderivation.h"
#include "ui/calls/callfaces.h"
#include "ui/calls/costwords.h"
#include "ui/common/badge.h"
#include "ui/common/formats.h"
#include "ui/common/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CallHeading)
};

} // namespace

QString callLine(const CallSummary &call, const Formats &formats)
{
    QStringList parts{formats.phone(callerNumber(call)), call.branchName,
                      u"%1 %2"_s.arg(formats.day(call.sortAt, call.zone), formats.time(call.sortAt, call.zone))};
    if (call.durationMs)
        parts.append(Texts::tr("%1 min").arg(formats.duration(Milliseconds(*call.durationMs))));
    parts.append(dollars(call.costTotal, formats.locale()));
    if (call.test)
        parts.append(Texts::tr("Test call"));
    parts.removeAll(QString());
    return parts.join(u"  \u00b7  "_s);
}

QString callerWord(const CallSummary &call)
{
    return call.customerName.simplified().section(u' ', -1);
}

CallBadges::CallBadges(QWidget *parent)
    : QWidget(parent), m_outcome(new Badge(this)), m_mood(new Badge(this)), m_urgency(new Badge(this)), m_known(new Badge(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (Badge *badge : {m_outcome, m_mood, m_urgency, m_known})
        layout->addWidget(badge);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CallBadges::show(const core::CallDossier &dossier)
{
    const Call &call = dossier.call;
    const CallFace face = faceOf(call);
    m_outcome->show(lookOf(face).tone, lookOf(face).symbol, wordOf(face));
    if (call.sentiment)
        m_mood->show(Tone::Neutral, lookOf(*call.sentiment).symbol, wordOf(*call.sentiment));
    m_mood->setVisible(call.sentiment.has_value());
    if (call.urgency == Urgency::High)
        m_urgency->show(Tone::Danger, u"octagon-alert"_s, Texts::tr("Urgent"));
    m_urgency->setVisible(call.urgency == Urgency::High);
    if (!call.customer.isNull())
        m_known->show(Tone::Neutral, {}, dossier.callsOfCustomer > 1 ? Texts::tr("Known") : Texts::tr("New"));
    m_known->setVisible(!call.customer.isNull());
}

} // namespace askpro::ui
