#include "services/core/understanding/time/slotmatch.h"
#include "services/core/understanding/time/timereader.h"
#include "services/core/understanding/time/timewishjson.h"

#include <QJsonDocument>

// One byte chooses language, day and what was asked for; the rest is what the caller says. Whatever it is, the answer must hold what
// the types promise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace askpro::core;
    if (size == 0)
        return 0;
    static const QTimeZone berlin("Europe/Berlin");
    TimeContext context;
    context.language = data[0] & 1 ? askpro::models::Language::English : askpro::models::Language::German;
    context.expected = static_cast<Expected>((data[0] >> 1) & 3);
    context.now = LocalMinutes(LocalDays(std::chrono::year(2026) / 1 / 1) + std::chrono::days(13 * (data[0] >> 3))) + std::chrono::minutes(570);
    context.zone = berlin;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    const TimeReading reading = readTime(text, context);
    (void)QJsonDocument(toJson(reading)).toJson();
    (void)slotMatchText(matches(reading.wish, context.now + std::chrono::hours(30), ClockMinutes(30), context.now), context.language);
    const TextSpan span = reading.wish.span;
    if (span.to > text.size() || span.from > span.to)
        __builtin_trap();
    if ((reading.wish.kind == WishKind::None) != (!reading.reason.empty() && reading.wish.kind == WishKind::None))
        __builtin_trap();            // without a value there is a reason
    return 0;
}
