#include "models/calls/evidenceplaces.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr qsizetype mostDigits = 7;
constexpr qsizetype mostPlaces = 100;

std::optional<int> numberIn(QStringView text)
{
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<EvidencePlace> placeIn(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype dash = text.indexOf(u'-');
    if (colon < 0 || dash < colon)
        return std::nullopt;
    const auto utterance = numberIn(text.first(colon));
    const auto from = numberIn(text.sliced(colon + 1, dash - colon - 1));
    const auto to = numberIn(text.sliced(dash + 1));
    if (!utterance || !from || !to || *from >= *to)
        return std::nullopt;
    return EvidencePlace{*utterance, *from, *to};
}

} // namespace

QString evidenceText(const QList<EvidencePlace> &places)
{
    QStringList parts;
    for (const EvidencePlace &place : places.first(qMin(places.size(), mostPlaces)))
        parts.append(u"%1:%2-%3"_s.arg(place.utterance).arg(place.from).arg(place.to));
    return parts.join(u',');
}

QList<EvidencePlace> evidencePlaces(QStringView text)
{
    QList<EvidencePlace> places;
    for (const QStringView part : text.tokenize(u',')) {
        const auto place = placeIn(part);
        if (!place || places.size() == mostPlaces)
            return {};
        places.append(*place);
    }
    return places;
}

} // namespace askpro::models
