#include "services/core/understanding/call/callreader.h"

// Lines are turns; every second one is the agent's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace askpro::core;
    using namespace Qt::StringLiterals;
    static const QTimeZone berlin("Europe/Berlin");
    if (size == 0)
        return 0;
    CallContext context;
    context.language = data[0] & 1 ? askpro::models::Language::English : askpro::models::Language::German;
    context.now = LocalMinutes(LocalDays(std::chrono::year(2026) / 4 / 14)) + std::chrono::minutes(570);
    context.zone = berlin;
    context.region = u"DE"_s;
    context.services = {{u"Kontrolluntersuchung"_s, {u"Kontrolle"_s}}, {u"Professionelle Zahnreinigung"_s, {u"PZR"_s}}, {u"Check-up"_s, {}}};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    QList<SpokenTurn> turns;
    for (const QString &line : text.split(u'\n'))
        turns.append({turns.size() % 2 == 0, line});
    const CallReading reading = readCall(turns, context);
    for (const HeardValue *value : {&reading.date, &reading.time, &reading.name, &reading.phone, &reading.email, &reading.service}) {
        for (const TurnSpan &span : value->evidence) {
            const bool inside = span.turn >= 0 && span.turn < turns.size() && span.from >= 0 && span.from <= span.to && span.to <= turns.at(span.turn).text.size();
            if (!inside)
                __builtin_trap();
        }
    }
    const bool grounded = !reading.date.evidence.isEmpty() || !reading.time.evidence.isEmpty();
    if (reading.bookedIntent && reading.confidence >= 0.8 && !grounded)
        __builtin_trap();            // without evidence nothing books
    return 0;
}
