#include "ui/calls/evaluationwords.h"

#include "ui/calls/costwords.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationWords)
};

struct Row
{
    QLatin1StringView word;          ///< the vendor's
    const char *text;
};

constexpr std::array endings{
    Row{"user_hangup"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Caller")},
    Row{"agent_hangup"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Assistant")},
    Row{"call_transfer"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Transfer")},
    Row{"voicemail_reached"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Answering machine")},
    Row{"inactivity"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Nobody spoke any more")},
    Row{"max_duration_reached"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Longest duration reached")},
    Row{"dial_busy"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Line was busy")},
    Row{"dial_no_answer"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Nobody answered")},
    Row{"dial_failed"_L1, QT_TRANSLATE_NOOP("EvaluationWords", "Could not be dialled")},
};

/// A reason without a word of ours is shown as the vendor gave it.
QString endingOf(const QString &reason)
{
    const auto found = std::ranges::find_if(endings, [&](const Row &row) { return reason == row.word; });
    return found == endings.end() ? reason : Texts::tr(found->text);
}

} // namespace

QList<FactCard::Fact> evaluationOf(const Call &call)
{
    QList<FactCard::Fact> facts;
    if (call.sentiment)
        facts.append({Texts::tr("Mood"), wordOf(*call.sentiment)});
    if (call.urgency != Urgency::Unknown)
        facts.append({Texts::tr("Urgency"), wordOf(call.urgency)});
    if (call.successful)
        facts.append({Texts::tr("Aim of the call"), *call.successful ? Texts::tr("Reached") : Texts::tr("Not reached")});
    if (!call.disconnectionReason.isEmpty())
        facts.append({Texts::tr("Ended by"), endingOf(call.disconnectionReason)});
    const QString agent = call.agentName.isEmpty() ? call.agentId : call.agentName;
    if (!agent.isEmpty())
        facts.append({Texts::tr("Agent"), agent});
    return facts;
}

QList<FactCard::Fact> costsOf(const Call &call, const QLocale &locale)
{
    QList<FactCard::Fact> facts;
    for (const CostItem &item : call.costs) {
        const QString product = item.transferLeg ? Texts::tr("%1 (transfer)").arg(item.product) : item.product;
        facts.append({product, dollars(item.cost, locale)});
    }
    return facts;
}

} // namespace askpro::ui
