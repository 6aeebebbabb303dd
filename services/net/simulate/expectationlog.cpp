#include "services/net/simulate/expectationlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::net {

namespace {

QJsonValue stateOf(const QStringList &events, CallStatus endState)
{
    if (events.isEmpty())
        return QJsonValue::Null;
    const bool over = events.contains("call_ended"_L1) || events.contains("call_analyzed"_L1);
    return wordFor(callStatusWords(), over ? endState : CallStatus::Ongoing);
}

} // namespace

void ExpectationLog::note(const core::PlannedCall &call, const core::PlannedDelivery &planned, int status)
{
    if (planned.forgery != core::Forgery::None || planned.repeat)
        return;
    const auto row = m_rows.constFind(call.callId);
    const qsizetype index = row != m_rows.cend() ? *row : m_entries.size();
    if (row == m_rows.cend()) {
        m_rows.insert(call.callId, index);
        m_entries.append({call.callId, call.scenario, call.endState, 0, 0, {}});
    }
    auto &entry = m_entries[index];
    ++entry.sent;
    if (status < 200 || status >= 300)
        return;
    ++entry.accepted;
    if (planned.delivery.kind == DeliveryKind::Event)
        entry.events.append(QString::fromLatin1(planned.delivery.name));
}

bool ExpectationLog::writeTo(QIODevice &device) const
{
    for (const auto &entry : m_entries) {
        const QJsonObject line{{u"retell_call_id"_s, entry.callId},
                               {u"scenario"_s, QString(core::scenarioRow(entry.scenario).word)},
                               {u"sent"_s, entry.sent},
                               {u"accepted"_s, entry.accepted},
                               {u"events"_s, QJsonArray::fromStringList(entry.events)},
                               {u"state"_s, stateOf(entry.events, entry.endState)},
                               {u"analyzed"_s, entry.events.contains("call_analyzed"_L1)}};
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (device.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace askpro::net
