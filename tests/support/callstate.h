#pragma once

#include "models/calls/call.h"
#include "tests/support/fakes/fakedata.h"

#include <QJsonDocument>
#include <QStringList>

namespace askpro::tests {

/// What a stored call says, as lines to compare; without ids and counters of ours, which depend on history.
[[nodiscard]] inline QStringList callLines(const models::Call &call)
{
    using namespace Qt::StringLiterals;
    using namespace models;
    const auto ms = [](const std::optional<Instant> &at) { return at ? QString::number(toMs(*at)) : u"-"_s; };
    QStringList lines{
        u"call "_s + call.retellCallId,
        u"status "_s + wordFor(callStatusWords(), call.status) + u' ' + wordFor(callDirectionWords(), call.direction),
        u"branch %1 company %2 customer %3"_s.arg(call.branch.value()).arg(call.company.value()).arg(call.customer.isNull() ? u"no"_s : u"yes"_s),
        u"resolution %1 %2 %3"_s.arg(wordFor(resolutionStepWords(), call.resolution.step), call.resolution.matched, call.resolution.why),
        u"times %1 %2 %3"_s.arg(ms(call.startedAt), ms(call.endedAt), call.durationMs ? QString::number(*call.durationMs) : u"-"_s),
        u"outcome %1 %2"_s.arg(wordFor(callOutcomeWords(), call.outcome), wordFor(noBookingReasonWords(), call.reason)),
        u"cost "_s + call.costTotal,
        u"sentiment "_s + (call.sentiment ? wordFor(sentimentWords(), *call.sentiment) : u"-"_s),
        u"utterances %1"_s.arg(call.utterances.size()),
    };
    for (const ExtractedField &one : call.fields)
        lines.append(u"field %1=%2 %3 %4 %5"_s.arg(one.name, one.value, wordFor(fieldSourceWords(), one.source), one.evidence).arg(one.chosen));
    return lines;
}

/// Everything that deliveries changed in a fake database, as lines to compare.
[[nodiscard]] inline QStringList stateLines(const FakeRows &rows)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const FakeCall &row : rows.calls) {
        lines += callLines(row.stored.call);
        lines.append(u"sort "_s + QString::number(models::toMs(row.stored.call.sortAt)));
        lines.append(QString::fromUtf8(QJsonDocument(row.stored.document.facts).toJson(QJsonDocument::Compact)));
        lines.append(QString::fromUtf8(QJsonDocument(row.stored.document.stamps).toJson(QJsonDocument::Compact)));
    }
    for (const auto &[tenant, customer] : rows.customers)
        lines.append(u"customer %1 %2 %3"_s.arg(customer.name, customer.phone, customer.email));
    QStringList followUps;
    for (const FakeFollowUp &row : rows.followUps) {
        followUps.append(u"follow-up %1 %2 %3 call %4 %5"_s.arg(row.followUp.key, row.followUp.reason, row.followUp.note)
                             .arg(row.followUp.call.value())
                             .arg(row.outcome));
    }
    followUps.sort();
    return lines + followUps;
}

} // namespace askpro::tests
