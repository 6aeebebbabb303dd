#pragma once

#include "models/common/vocabulary.h"
#include "services/core/understanding/time/timecontext.h"

#include <QJsonObject>

#include <tl/expected.hpp>

#include <span>
#include <string>

namespace askpro::core {

/// Where a time is read that says neither offset nor zone: where our clinics are.
inline constexpr auto homeZone = "Europe/Berlin";

/// One utterance with all that decides what it means.
struct TimeRequest
{
    std::string text;                ///< UTF-8
    TimeContext context;
};

enum class RequestFault { NotJson, NotText, BadTime, UnknownZone, BadLanguage, BadOpening, BadExpected, BadTopicDate };

/// "not_json", "not_text", "bad_ref" …: the reasons of a line that could not be read.
[[nodiscard]] std::span<const models::Word<RequestFault>> requestFaultWords();

/// Reads {"text","ref","zone","language","opening","expected","topic_date"}; a member that is missing or null has its default.
/// `text` and `ref` have none. `zone` counts for a `ref` without brackets. `opening` is "08:00-18:00" or several such spans with
/// commas between, for every day. Without `language` the words say it.
[[nodiscard]] tl::expected<TimeRequest, RequestFault> readTimeRequest(const QJsonObject &fields);

/// A line of a batch, over members that lines may leave out. `id` is given back as it came, null when it could not be read.
struct TimeLine
{
    QJsonValue id{QJsonValue::Null};
    tl::expected<TimeRequest, RequestFault> request;
};
[[nodiscard]] TimeLine readTimeLine(const QByteArray &line, const QJsonObject &defaults);

} // namespace askpro::core
