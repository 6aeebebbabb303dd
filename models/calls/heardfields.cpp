#include "models/calls/heardfields.h"

#include "models/calls/fieldextraction.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

bool isEmergency(const ExtractedField &one)
{
    return one.source == FieldSource::Transcript && one.name == field::urgency && urgencyOf(one.value) == Urgency::High;
}

/// Where a heard field stands: an emergency first, else behind what was written down.
qsizetype placeOf(const QList<ExtractedField> &fields, const ExtractedField &one)
{
    if (isEmergency(one))
        return 0;
    if (!isSure(one))
        return fields.size();
    const auto caller = std::ranges::find(fields, FieldSource::Caller, &ExtractedField::source);
    return caller - fields.begin();
}

void chooseFirst(QList<ExtractedField> &fields)
{
    QSet<QString> seen;
    for (ExtractedField &one : fields) {
        if (isAboutConversation(one)) {
            one.chosen = true; // beside a vendor's field of this name, not instead of it
            continue;
        }
        one.chosen = !seen.contains(one.name);
        seen.insert(one.name);
    }
}

} // namespace

void setHeard(Call &call, const QList<ExtractedField> &fields)
{
    call.fields.removeIf([](const ExtractedField &one) { return one.source == FieldSource::Transcript; });
    for (const ExtractedField &one : fields)
        call.fields.insert(placeOf(call.fields, one), one);
    chooseFirst(call.fields);
    readChosen(call);
}

const ExtractedField *heardField(const QList<ExtractedField> &fields, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(fields, [&](const ExtractedField &one) { return one.source == FieldSource::Transcript && one.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

QString heardValue(const QList<ExtractedField> &fields, QLatin1StringView name)
{
    const ExtractedField *found = heardField(fields, name);
    return found ? found->value : QString();
}

bool isAboutConversation(const ExtractedField &field)
{
    static constexpr std::array names{heard::intent, heard::agreement, heard::stoppedBy, heard::consent, heard::refusal};
    return field.source == FieldSource::Transcript && std::ranges::any_of(names, [&](QLatin1StringView name) { return field.name == name; });
}

void readChosen(Call &call)
{
    call.customerName = chosenValue(call.fields, field::name);
    call.serviceText = chosenValue(call.fields, field::service);
    call.urgency = urgencyOf(chosenValue(call.fields, field::urgency));
    call.appointmentRequested = yesOrNo(chosenValue(call.fields, field::appointmentRequested));
}

} // namespace askpro::models
