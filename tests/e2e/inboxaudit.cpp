#include "tests/e2e/inboxaudit.h"

#include "models/calls/callderivation.h"
#include "models/calls/callmerge.h"
#include "models/calls/calloutcome.h"
#include "services/core/calls/transcriptreading.h"
#include "services/core/inbox/workercontext.h"
#include "services/core/ports/callstore.h"
#include "services/core/ports/configstore.h"
#include "services/core/ports/inboxstore.h"
#include "services/core/ports/stores.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/net/retell/retellvendor.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::e2e {

namespace {

/// What makes two deliveries the same one: the body, except that a call rings once, whatever its retries say.
QByteArray identityOf(DeliveryKind kind, const QString &callId, const QByteArray &body)
{
    if (kind == DeliveryKind::Inbound)
        return "inbound " + callId.toLatin1();
    return QByteArray::number(static_cast<int>(kind)) + ' ' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

template<class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().userText), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

/// Every delivery of the tenant that was not rejected, oldest first, with its body.
QList<Delivery> storedDeliveries(core::Stores &stores, const TenantScope &scope)
{
    QList<Delivery> all;
    core::DeliveryFilter filter;
    filter.limit = 500;
    do {
        const auto page = orDie(stores.inbox().list(scope, filter));
        for (const auto &row : page.items) {
            if (row.status != DeliveryStatus::Rejected)
                all.prepend(orDie(stores.inbox().find(scope, row.id)));
        }
        filter.before = page.next;
    } while (!filter.before.isNull());
    return all;
}

Result<CallEvent> readEvent(const Delivery &delivery)
{
    static const net::retell::RetellVendor vendor;
    return vendor.read(delivery.kind, delivery.kind == DeliveryKind::Function ? delivery.event : QString(), delivery.body);
}

/// A call as it has to be, from its deliveries alone.
struct Expected
{
    CallDocument document;
    Instant arrivedAt = Instant::max();
};

QHash<QString, Expected> expectedCalls(const QList<Delivery> &deliveries)
{
    QHash<QString, Expected> calls;
    for (const auto &delivery : deliveries) {
        const auto event = readEvent(delivery);
        if (!event)
            continue;
        auto &call = calls[event->callId];
        mergeInto(call.document, *event);
        const Instant at = event->at > Instant{} ? std::min(event->at, delivery.receivedAt) : delivery.receivedAt;
        call.arrivedAt = std::min(call.arrivedAt, at);
    }
    return calls;
}

/// The parts of a call that its events decide, one line each, so that a difference shows itself.
QStringList described(const Call &call)
{
    const auto time = [](std::optional<Instant> at) { return at ? QString::number(toMs(*at)) : u"-"_s; };
    QStringList lines{u"status "_s + wordFor(callStatusWords(), call.status),
                      u"direction "_s + wordFor(callDirectionWords(), call.direction),
                      u"numbers "_s + call.fromNumber + u' ' + call.toNumber,
                      u"times "_s + time(call.startedAt) + u' ' + time(call.endedAt) + u' ' + QString::number(call.durationMs.value_or(-1)),
                      u"sort "_s + time(call.sortAt),
                      u"outcome "_s + wordFor(callOutcomeWords(), call.outcome) + u' ' + wordFor(noBookingReasonWords(), call.reason),
                      u"sentiment "_s + (call.sentiment ? wordFor(sentimentWords(), *call.sentiment) : u"-"_s),
                      u"urgency "_s + wordFor(urgencyWords(), call.urgency),
                      u"analyzed "_s + QString::number(call.analyzed),
                      u"cost "_s + call.costTotal + u' ' + QString::number(call.costs.size()),
                      u"reason "_s + call.disconnectionReason,
                      u"summary "_s + call.summary};
    for (const auto &utterance : call.utterances)
        lines.append(u"said "_s + wordFor(speakerWords(), utterance.speaker) + u' ' + utterance.text);
    for (const auto &field : call.fields)
        lines.append(u"field "_s + field.name + u' ' + field.value + u' ' + wordFor(fieldSourceWords(), field.source));
    return lines;
}

Call expectedCall(const Expected &expected, const Call &stored, const core::TenantKnowledge &knowledge)
{
    Call call = deriveCall(expected.document, expected.arrivedAt, knowledge.fieldMappings);
    call.id = stored.id;
    call.company = stored.company;
    call.branch = stored.branch;
    call.customer = stored.customer;
    call.resolution = stored.resolution;
    core::readTranscript(call, knowledge, core::saysMood(expected.document));
    const Verdict verdict = judge(call);
    call.outcome = verdict.outcome;
    call.reason = verdict.reason;
    return call;
}

core::StoredCall lockedCall(core::Stores &stores, const TenantScope &scope, const QString &callId)
{
    core::StoredCall found;
    const auto read = stores.transaction([&]() -> Result<void> {
        const auto stored = stores.calls().lockForChange(scope, callId);
        if (!stored)
            return failureOf(stored);
        found = *stored;
        return {};
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().detail));
    return found;
}

} // namespace

QString summary(const QStringList &faults)
{
    constexpr qsizetype shown = 10;
    return faults.isEmpty() ? QString() : u"%1 faults:\n"_s.arg(faults.size()) + faults.first(std::min(shown, faults.size())).join(u'\n');
}

void InboxAudit::note(const core::PlannedCall &call, const core::PlannedDelivery &planned, int status)
{
    if (planned.forgery != core::Forgery::None)
        return;
    const QByteArray identity = identityOf(planned.delivery.kind, call.callId, planned.delivery.body);
    m_sent.insert(identity);
    m_calls.insert(call.callId);
    if (status >= 200 && status < 300)
        m_acknowledged.insert(identity);
}

QStringList InboxAudit::faultsOfInbox(core::Stores &stores, const QString &tenant) const
{
    const auto scope = orDie(core::TenantDirectory(stores).bySlug(tenant));
    QStringList faults;
    QHash<QByteArray, int> stored;
    for (const auto &delivery : storedDeliveries(stores, scope)) {
        if (const auto event = readEvent(delivery))
            ++stored[identityOf(delivery.kind, event->callId, delivery.body)];
        else
            faults.append(u"delivery %1 cannot be read"_s.arg(delivery.id.value()));
    }
    for (const auto &identity : m_acknowledged) {
        if (!stored.contains(identity))
            faults.append(u"acknowledged, but lost: "_s + QString::fromLatin1(identity));
    }
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (it.value() != 1)
            faults.append(u"%1 times: "_s.arg(it.value()) + QString::fromLatin1(it.key()));
        if (!m_sent.contains(it.key()))
            faults.append(u"never sent: "_s + QString::fromLatin1(it.key()));
    }
    return faults;
}

QStringList InboxAudit::faultsOfCalls(core::Stores &stores, const QString &tenant) const
{
    const auto scope = orDie(core::TenantDirectory(stores).bySlug(tenant));
    const auto knowledge = orDie(core::readKnowledge(stores, scope));
    const auto deliveries = storedDeliveries(stores, scope);
    QStringList faults;
    for (const auto &delivery : deliveries) {
        if (delivery.status != DeliveryStatus::Done)
            faults.append(u"delivery %1 is %2: %3"_s.arg(delivery.id.value()).arg(wordFor(deliveryStatusWords(), delivery.status), delivery.lastError));
    }
    const auto expected = expectedCalls(deliveries);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const auto stored = lockedCall(stores, scope, it.key());
        if (stored.call.id.isNull()) {
            faults.append(u"no call "_s + it.key());
            continue;
        }
        if (stored.document.facts != it->document.facts || stored.document.stamps != it->document.stamps)
            faults.append(u"another document: "_s + it.key());
        const auto is = described(orDie(stores.calls().find(scope, stored.call.id)));
        const auto shouldBe = described(expectedCall(*it, stored.call, knowledge));
        for (qsizetype line = 0; line < std::max(is.size(), shouldBe.size()); ++line) {
            if (is.value(line) != shouldBe.value(line))
                faults.append(u"%1: %2 instead of %3"_s.arg(it.key(), is.value(line), shouldBe.value(line)));
        }
    }
    const qint64 count = orDie(stores.calls().count(scope, {}));
    if (count != expected.size())
        faults.append(u"%1 calls instead of %2"_s.arg(count).arg(expected.size()));
    return faults;
}

qint64 InboxAudit::unfinished(core::Stores &stores, const QString &tenant)
{
    const auto scope = core::TenantDirectory(stores).bySlug(tenant);
    const auto counts = scope ? stores.inbox().counts(*scope) : failureOf(scope);
    return counts ? counts->waiting + counts->processing : -1;
}

} // namespace askpro::e2e
