#include "services/core/understanding/call/transcriptline.h"

#include "services/core/understanding/text/detectlanguage.h"
#include "services/core/understanding/time/timerequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace askpro::core {

using namespace Qt::StringLiterals;

namespace {

using Call = TranscriptLine::Call;
using Read = tl::expected<void, TranscriptFault>;

Read readTurns(const QJsonObject &fields, QList<SpokenTurn> &turns)
{
    if (!fields["turns"_L1].isArray())
        return tl::unexpected(TranscriptFault::BadTurns);
    const QJsonArray lines = fields["turns"_L1].toArray();
    for (const QJsonValue &line : lines) {
        const QJsonObject turn = line.toObject();
        const QString role = turn["role"_L1].toString();
        if ((role != "agent"_L1 && role != "user"_L1) || !turn["text"_L1].isString())
            return tl::unexpected(TranscriptFault::BadTurns);
        turns.append({role == "agent"_L1, turn["text"_L1].toString()});
    }
    return {};
}

Read readServices(const QJsonObject &fields, QList<ServiceEntry> &services)
{
    const QJsonArray entries = fields["services"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        ServiceEntry service{entry.isString() ? entry.toString() : entry.toObject()["name"_L1].toString(), {}};
        for (const QJsonValue &alias : entry.toObject()["aliases"_L1].toArray())
            service.aliases.append(alias.toString());
        if (service.name.isEmpty())
            return tl::unexpected(TranscriptFault::BadServices);
        services.append(service);
    }
    return {};
}

/// What the turns are spoken in, where nothing says it.
QString spokenLanguage(const QList<SpokenTurn> &turns)
{
    QString words;
    for (const SpokenTurn &turn : turns)
        words += turn.text + u' ';
    return detectLanguage(words.toStdString()) == models::Language::German ? u"de"_s : u"en"_s;
}

/// Where the clinic is, as its zone tells; Germany for zones of no country.
QString regionOf(const QTimeZone &zone)
{
    const QString code = QLocale::territoryToCode(zone.territory());
    return code.size() == 2 ? code : u"DE"_s;
}

/// Time, zone, language and opening hours are read as those of a single utterance.
Read readContext(const QJsonObject &fields, Call &call)
{
    QJsonObject members{{u"text"_s, u""_s}, {u"ref"_s, fields["ref"_L1]}, {u"opening"_s, fields["opening"_L1]}};
    members.insert(u"language"_s, fields.contains("lang"_L1) ? fields["lang"_L1] : QJsonValue(spokenLanguage(call.turns)));
    const auto request = readTimeRequest(members);
    if (!request)
        return tl::unexpected(request.error() == RequestFault::BadLanguage ? TranscriptFault::BadLanguage : TranscriptFault::BadTime);
    call.context.language = request->context.language;
    call.context.now = request->context.now;
    call.context.zone = request->context.zone;
    call.context.hours = request->context.hours;
    call.context.region = fields["region"_L1].toString(regionOf(call.context.zone));
    return {};
}

} // namespace

TranscriptLine readTranscriptLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    TranscriptLine read{QJsonValue::Null, tl::unexpected(TranscriptFault::NotJson)};
    if (!document.isObject())
        return read;
    const QJsonObject fields = document.object();
    read.id = fields["id"_L1];
    Call call;
    const Read done = readTurns(fields, call.turns).and_then([&] { return readServices(fields, call.context.services); }).and_then([&] {
        return readContext(fields, call);
    });
    read.call = done ? tl::expected<Call, TranscriptFault>(std::move(call)) : tl::unexpected(done.error());
    return read;
}

} // namespace askpro::core
