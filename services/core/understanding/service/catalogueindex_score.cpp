#include "services/core/understanding/service/catalogueindex.h"

#include <algorithm>
#include <cmath>

namespace askpro::core {

namespace {

using Kind = ServiceConcept::Kind;

constexpr double enough = 0.48;
constexpr double leastSaid = 0.6;            ///< the quality of what is no mere complaint
constexpr double fromContext = 0.95;
constexpr double usually = 0.4;
constexpr double whole = 0.95;
constexpr double literally = 0.03;           ///< more for an entry in whose own words it was said
constexpr double fieldAlone = 0.9;
constexpr double modifierAlone = 0.6;        ///< the score of "Beine" where there is "Laser Beine" and "Laser Gesicht"

} // namespace

const ServiceHit *CatalogueIndex::bestFor(const Unit &unit, std::span<const ServiceHit> cluster)
{
    const ServiceHit *found = nullptr;
    for (const ServiceHit &hit : cluster) {
        const bool means = hit.index >= 0 ? std::ranges::find(unit.concepts, hit.index) != unit.concepts.end()
                                          : std::ranges::find(unit.words, hit.word) != unit.words.end() && (unit.concepts.empty() || !hit.partial);
        if (means && (!found || hit.quality > found->quality))
            found = &hit;
    }
    return found;
}

bool CatalogueIndex::saidLiterally(const Unit &unit, std::span<const ServiceHit> cluster)
{
    return std::ranges::any_of(cluster, [&](const ServiceHit &hit) {
        return hit.index < 0 && hit.quality >= whole && !hit.partial && std::ranges::find(unit.words, hit.word) != unit.words.end();
    });
}

int CatalogueIndex::generalEntry() const
{
    int entry = -1;
    for (const Variant &variant : m_variants) {
        if (!variant.general || variant.entry == entry)
            continue;
        if (entry >= 0)
            return -1;
        entry = variant.entry;
    }
    return entry;
}

/// How far a modifier that stands nowhere near is meant all the same.
double CatalogueIndex::unsaid(const Unit &unit) const
{
    const bool heard = unit.modifier && std::ranges::any_of(unit.concepts, [&](int index) { return m_heard[static_cast<std::size_t>(index)]; });
    return heard ? fromContext : unit.usual && !m_modified ? usually : 0;
}

CatalogueIndex::Choice CatalogueIndex::score(const Variant &variant, std::span<const ServiceHit> cluster, bool foreign) const
{
    Choice choice;
    choice.entry = variant.entry;
    choice.loose = variant.loose;
    choice.hinted = true;
    double got = 0;
    double solid = 0;
    double literal = 0;
    double field = 0;
    bool framesOnly = !variant.loose;
    for (const Unit &unit : variant.units) {
        const ServiceHit *found = bestFor(unit, cluster);
        if (!found) {
            got += unit.weight * unsaid(unit);
            continue;
        }
        got += unit.weight * found->quality;
        solid += unit.modifier ? 0 : unit.weight;
        literal += saidLiterally(unit, cluster) ? unit.weight : 0;
        if (!unit.concepts.empty() && conceptKind(unit.concepts.front()) == Kind::Field)
            field = std::max(field, found->quality);
        framesOnly = framesOnly && (unit.modifier || (!unit.concepts.empty() && conceptKind(unit.concepts.front()) == Kind::Frame));
        choice.hinted = choice.hinted && (unit.modifier || found->quality < leastSaid);
        choice.from = choice.to == 0 ? found->from : std::min(choice.from, found->from);
        choice.to = std::max(choice.to, found->to);
    }
    // "Implantatberatung" is no advice on anything else.
    if (choice.to == 0 || (solid <= 0 && !variant.sibling) || (foreign && framesOnly && solid > 0))
        return {};
    choice.got = got;
    choice.family = variant.family;
    choice.score = solid > 0 ? got / variant.weight : modifierAlone;
    // Whatever belongs to the field is for its consultation.
    if (variant.general)
        choice.score = std::max(choice.score, field * fieldAlone);
    choice.rank = choice.score + 0.05 * std::min(got, 3.0) + literally * literal / variant.weight;
    return choice;
}

std::optional<CatalogueIndex::Choice> CatalogueIndex::best(std::span<const ServiceHit> cluster) const
{
    const bool foreign = std::ranges::any_of(cluster, [this](const ServiceHit &hit) {
        return hit.index >= 0 && hit.quality >= leastSaid && isSpecial(conceptKind(hit.index)) && !knows(hit.index);
    });
    Choice choice;
    for (const Variant &variant : m_variants) {
        const Choice scored = score(variant, cluster, foreign);
        if (scored.score < enough)
            continue;
        // "Zahnspange" tells neither "Beratung Zahnspange" nor "Kontrolle Zahnspange".
        const bool same = std::abs(scored.got - choice.got) < 0.001 && scored.family == choice.family && std::max(scored.score, choice.score) < whole;
        const bool tied = choice.entry >= 0 && scored.entry != choice.entry && (same || std::abs(scored.rank - choice.rank) < 0.001);
        if (tied)
            choice.tied = true;
        else if (scored.rank > choice.rank)
            choice = scored;
    }
    return choice.entry >= 0 ? std::optional(choice) : std::nullopt;
}

} // namespace askpro::core
