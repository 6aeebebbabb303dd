#include "services/core/understanding/time/timerequest.h"

#include "services/core/understanding/text/detectlanguage.h"
#include "services/core/understanding/time/referencetime.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::core {

namespace {

constexpr std::array faultWords{
    Word<RequestFault>{RequestFault::NotJson, "not_json"_L1},         Word<RequestFault>{RequestFault::NotText, "not_text"_L1},
    Word<RequestFault>{RequestFault::BadTime, "bad_ref"_L1},          Word<RequestFault>{RequestFault::UnknownZone, "unknown_zone"_L1},
    Word<RequestFault>{RequestFault::BadLanguage, "bad_language"_L1}, Word<RequestFault>{RequestFault::BadOpening, "bad_opening"_L1},
    Word<RequestFault>{RequestFault::BadExpected, "bad_expected"_L1}, Word<RequestFault>{RequestFault::BadTopicDate, "bad_topic_date"_L1},
};

constexpr std::array expectedWords{
    Word<Expected>{Expected::None, "none"_L1},
    Word<Expected>{Expected::Date, "date"_L1},
    Word<Expected>{Expected::Time, "time"_L1},
    Word<Expected>{Expected::DateTime, "date_time"_L1},
};

using Fault = std::optional<RequestFault>;

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// "de", "en", and with a region: "de-DE", "en_GB".
Fault readLanguage(const QJsonValue &value, TimeRequest &request)
{
    if (isMissing(value)) {
        request.context.language = detectLanguage(request.text);
        return {};
    }
    const QString word = value.toString().toLower();
    const QString primary = word.left(2);
    if ((primary != "de"_L1 && primary != "en"_L1) || (word.size() > 2 && word[2] != u'-' && word[2] != u'_'))
        return RequestFault::BadLanguage;
    request.context.language = primary == "de"_L1 ? Language::German : Language::English;
    return {};
}

std::optional<ClockSpan> readSpan(QStringView text)
{
    const QByteArray ascii = text.trimmed().toUtf8();
    const auto dash = ascii.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const auto from = readIsoClock(std::string_view(ascii.constData(), static_cast<std::size_t>(dash)));
    const auto to = readIsoClock(std::string_view(ascii.constData() + dash + 1, static_cast<std::size_t>(ascii.size() - dash - 1)));
    return from && to && *from < *to ? std::optional(ClockSpan{*from, *to}) : std::nullopt;
}

Fault readOpening(const QJsonValue &value, TimeRequest &request)
{
    if (isMissing(value))
        return {};
    std::vector<ClockSpan> spans;
    const auto parts = QStringView(value.toString()).split(u',');
    for (const QStringView part : parts) {
        const auto span = readSpan(part);
        if (!span || (!spans.empty() && span->from < spans.back().to))
            return RequestFault::BadOpening;
        spans.push_back(*span);
    }
    request.context.hours.fill(spans);
    return {};
}

Fault readExpected(const QJsonValue &value, TimeRequest &request)
{
    if (isMissing(value))
        return {};
    const auto expected = valueFor(std::span<const Word<Expected>>(expectedWords), value.toString());
    if (!expected)
        return RequestFault::BadExpected;
    request.context.expected = *expected;
    return {};
}

Fault readTopicDate(const QJsonValue &value, TimeRequest &request)
{
    if (isMissing(value))
        return {};
    request.context.topicDate = readIsoDay(value.toString().toStdString());
    return request.context.topicDate ? Fault() : RequestFault::BadTopicDate;
}

Fault readNow(const QJsonObject &fields, TimeRequest &request)
{
    QTimeZone zone;
    if (const QJsonValue name = fields["zone"_L1]; !isMissing(name)) {
        const auto named = readZone(name.toString().toUtf8());
        if (!named)
            return RequestFault::UnknownZone;
        zone = *named;
    }
    const auto now = readReferenceTime(fields["ref"_L1].toString().toStdString(), zone);
    if (!now)
        return now.error() == ReferenceFault::UnknownZone ? RequestFault::UnknownZone : RequestFault::BadTime;
    request.context.now = now->local;
    request.context.zone = now->zone.isValid() ? now->zone : QTimeZone(homeZone);
    return {};
}

} // namespace

std::span<const Word<RequestFault>> requestFaultWords()
{
    return faultWords;
}

tl::expected<TimeRequest, RequestFault> readTimeRequest(const QJsonObject &fields)
{
    TimeRequest request;
    if (!fields["text"_L1].isString())
        return tl::unexpected(RequestFault::NotText);
    request.text = fields["text"_L1].toString().toStdString();
    for (const Fault fault : {readNow(fields, request), readLanguage(fields["language"_L1], request), readOpening(fields["opening"_L1], request),
                              readExpected(fields["expected"_L1], request), readTopicDate(fields["topic_date"_L1], request)}) {
        if (fault)
            return tl::unexpected(*fault);
    }
    return request;
}

TimeLine readTimeLine(const QByteArray &line, const QJsonObject &defaults)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {QJsonValue::Null, tl::unexpected(RequestFault::NotJson)};
    QJsonObject fields = defaults;
    const QJsonObject own = document.object();
    for (auto member = own.begin(); member != own.end(); ++member) {
        if (!member->isNull())
            fields.insert(member.key(), *member);
    }
    return {own.contains("id"_L1) ? own["id"_L1] : QJsonValue(QJsonValue::Null), readTimeRequest(fields)};
}

} // namespace askpro::core
