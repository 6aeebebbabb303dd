#include "services/core/calls/functionfollowup.h"

#include "models/calls/fieldextraction.h"
#include "services/core/ports/followupstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace askpro::models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::core {

namespace {

constexpr Milliseconds callBackWithin = 1h;
constexpr qsizetype longestNote = 2000;

struct FunctionRow
{
    QLatin1StringView name;          ///< empty = all others
    bool success;                    ///< what the agent is told
    QLatin1StringView status;
    QLatin1StringView followUp;      ///< its reason
    QStringView english;
    QStringView german;
};

constexpr std::array functions{
    FunctionRow{"request_callback"_L1, true, "noted"_L1, "callback"_L1, u"Noted. A colleague will call back.",
                u"Notiert. Ein Mitarbeiter ruft zurück."},
    FunctionRow{{}, false, "not_possible"_L1, "function-unavailable"_L1,
                u"This is not possible on this line yet; nothing was booked or changed. A colleague will call back.",
                u"Das ist über diese Leitung noch nicht möglich; es wurde nichts gebucht oder geändert. Ein Mitarbeiter ruft zurück."},
};

const FunctionRow &rowOf(const QString &function)
{
    return *std::ranges::find_if(functions, [&](const FunctionRow &row) { return row.name.isEmpty() || function == row.name; });
}

/// "book_appointment: datum=2026-10-15, uhrzeit=10:30"
QString noteOf(const CallEvent &event)
{
    QStringList parts;
    for (auto it = event.arguments.begin(); it != event.arguments.end(); ++it) {
        if (const QString text = usableText(it.value()); !text.isEmpty())
            parts.append(it.key() + u'=' + text);
    }
    return (event.name + ": "_L1 + parts.join(", "_L1)).left(longestNote);
}

} // namespace

QByteArray functionReply(const QString &function)
{
    const FunctionRow &row = rowOf(function);
    return QJsonDocument(QJsonObject{
                             {u"success"_s, row.success},
                             {u"status"_s, row.status},
                             {u"message"_s, row.english.toString()},
                             {u"ansage"_s, row.german.toString()},
                         })
        .toJson(QJsonDocument::Compact);
}

QString functionFollowUpKey(DeliveryId delivery)
{
    return u"function:%1"_s.arg(delivery.value());
}

Result<void> openFunctionFollowUp(WorkerContext &context, const TenantScope &scope, const CallEvent &event, const Call &call,
                                  DeliveryId delivery, Instant receivedAt)
{
    if (call.test)
        return {};
    const NewFollowUp followUp{functionFollowUpKey(delivery), call.id, call.branch, call.customer,
                               rowOf(event.name).followUp, noteOf(event), receivedAt + callBackWithin};
    const auto opened = context.stores().followUps().open(scope, followUp, context.now());
    return opened ? Result<void>() : Result<void>(failureOf(opened));
}

} // namespace askpro::core
