#include "services/core/understanding/service/catalogueindex.h"

#include "services/core/understanding/service/servicewords.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace askpro::core {

namespace {

using Kind = ServiceConcept::Kind;

// Words that name no service by themselves.
ASKPRO_WORD_LIST(emptyWords, "und oder fuer der die das den dem des mit ohne zur zum bei von vom im in am an ein eine einen einer termin the and or for of with a an "
                             "appointment to minuten minutes min nach inkl inklusive per ab up professionelle professioneller professional professionell auf ihr ihre "
                             "medizinische medical free kostenlose neue new das ist sich later latter");

constexpr std::size_t longestWord = 40;
constexpr std::size_t shortestAlike = 4;
constexpr double whole = 0.95;
constexpr std::array plainnessQuality{1.0, 0.92, 0.58};

bool isModifier(int index)
{
    return conceptKind(index) == Kind::Modifier || conceptKind(index) == Kind::Usual;
}

bool isCheckUp(const ServiceWord &word)
{
    return word.isCode() && word.folded.front() == 'u';
}

bool saysNothing(std::string_view word)
{
    return word.size() < 2 || emptyWords.contains(word) || (word.front() >= '0' && word.front() <= '9');
}

/// A small hearing error changes one word, not a part of a compound into the whole.
bool isPartial(std::string_view one, std::string_view other)
{
    return std::max(one.size(), other.size()) - std::min(one.size(), other.size()) >= 3;
}

/// Part of a service's words: what they say besides counts little. Two services in the same words are one.
bool within(const ConceptHit &inner, const ConceptHit &outer)
{
    const bool same = inner.to - inner.from == outer.to - outer.from;
    return inner.from >= outer.from && inner.to <= outer.to && !(same && isSpecial(conceptKind(inner.index)));
}

using Company = CatalogueIndex::Company;

Company companyOf(std::span<const ConceptHit> hits)
{
    const auto has = [hits](Kind kind) { return std::ranges::any_of(hits, [kind](const ConceptHit &hit) { return conceptKind(hit.index) == kind; }); };
    Company company;
    company.service = has(Kind::Service) || has(Kind::Condition);
    company.visit = has(Kind::Visit);
    company.field = has(Kind::Field);
    company.other = std::ranges::any_of(hits, [](const ConceptHit &hit) { return conceptKind(hit.index) != Kind::Frame && conceptKind(hit.index) != Kind::Field; });
    return company;
}

/// What a part of a name is worth, by what stands beside it; `inside` = in the words of a service.
double weightOf(Kind kind, bool inside, const Company &beside)
{
    switch (kind) {
    case Kind::Service:
    case Kind::Condition:
        return inside ? 0.25 : 1.0;
    case Kind::General:
        return inside || beside.service ? 0.35 : beside.visit ? 0.8 : 1.0;
    case Kind::Visit:
        return inside || beside.service ? 0.35 : 1.0;
    case Kind::Modifier:
    case Kind::Usual:
        return inside ? 0.1 : 0.7;
    case Kind::Field:
        return inside ? 0.1 : beside.service ? 0.25 : beside.other ? 0.35 : 0.7;
    case Kind::Frame:
        return inside ? 0.05 : beside.service ? 0.2 : beside.other ? 0.4 : beside.field ? 0.75 : 1.0;
    }
    return 0;
}

/// The concepts that a name is made of.
std::vector<ConceptHit> namingHits(std::span<const ServiceWord> words)
{
    std::vector<ConceptHit> hits = conceptsIn(words);
    // A catalogue says what callers say where its own words are not known.
    const bool named = std::ranges::any_of(hits, [](const ConceptHit &hit) { return hit.plainness == Plainness::Named && !isModifier(hit.index) && conceptKind(hit.index) != Kind::Field; });
    std::erase_if(hits, [&](const ConceptHit &hit) { return hit.plainness == Plainness::Hinted || (named && hit.plainness == Plainness::Said); });
    return hits;
}

/// Whether other words of a service hold these.
bool isInside(const ConceptHit &hit, std::span<const ConceptHit> hits)
{
    return std::ranges::any_of(hits, [&](const ConceptHit &outer) {
        const Kind kind = conceptKind(outer.index);
        const bool holds = isSpecial(kind) || (kind == Kind::Visit && conceptKind(hit.index) == Kind::Frame);
        return outer.index != hit.index && holds && within(hit, outer);
    });
}

} // namespace

CatalogueIndex::CatalogueIndex(const QList<ServiceEntry> &catalogue)
    : m_concepts(static_cast<std::size_t>(conceptCount())), m_heard(static_cast<std::size_t>(conceptCount()))
{
    for (int entry = 0; entry < catalogue.size(); ++entry) {
        addVariant(entry, catalogue.at(entry).name);
        for (const QString &alias : catalogue.at(entry).aliases)
            addVariant(entry, alias);
    }
    findSiblings();
}

void CatalogueIndex::findSiblings()
{
    const auto family = [](const Variant &variant) {
        std::vector<int> parts;
        for (const Unit &unit : variant.units) {
            if (!unit.modifier)
                parts.insert(parts.end(), unit.concepts.begin(), unit.concepts.end());
        }
        std::ranges::sort(parts);
        return parts;
    };
    for (Variant &variant : m_variants) {
        for (const Unit &unit : variant.units) {
            if (!unit.modifier && !unit.plain && !unit.concepts.empty())
                variant.family = std::max(variant.family, unit.concepts.front());
        }
    }
    for (Variant &variant : m_variants) {
        const std::vector<int> own = family(variant);
        const bool plain = std::ranges::all_of(variant.units, [](const Unit &unit) { return unit.modifier || unit.plain; });
        variant.loose = std::ranges::all_of(variant.units, [](const Unit &unit) {
            return std::ranges::all_of(unit.concepts, [](int index) { return conceptKind(index) == Kind::Frame; }) && !unit.concepts.empty();
        });
        variant.general = std::ranges::all_of(variant.units, [](const Unit &unit) {
            return !unit.concepts.empty() && std::ranges::all_of(unit.concepts, [](int index) { return conceptKind(index) == Kind::Frame || conceptKind(index) == Kind::Field; });
        });
        variant.sibling = plain || (!own.empty() && std::ranges::any_of(m_variants, [&](const Variant &other) { return other.entry != variant.entry && family(other) == own; }));
    }
}

void CatalogueIndex::remember(int modifier)
{
    const auto at = static_cast<std::size_t>(modifier);
    m_heard[at] = true;
    m_modified = m_modified || m_concepts[at];
}

void CatalogueIndex::addVariant(int entry, const QString &name)
{
    const std::vector<ServiceWord> words = serviceWords(name.toStdString());
    Variant variant;
    variant.entry = entry;
    std::vector<bool> covered(words.size());
    addConcepts(variant, words, covered);
    const bool special = std::ranges::any_of(variant.units, [](const Unit &unit) { return !unit.modifier && unit.weight >= 1; });
    addCodes(variant, words);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!covered[at] && !isCheckUp(words[at]))
            addWord(variant, words[at].folded, special);
    }
    for (const Unit &unit : variant.units)
        variant.weight += unit.weight;
    if (variant.weight > 0)
        m_variants.push_back(std::move(variant));
}

void CatalogueIndex::addWord(Variant &variant, const std::string &word, bool special)
{
    if (!saysNothing(word))
        variant.units.push_back({special ? 0.4 : word.size() >= 5 ? 0.9 : 0.5, {}, {wordNumber(word)}, false, false, false});
}

/// One check-up of children is not another; "U2-U9" is any of them.
void CatalogueIndex::addCodes(Variant &variant, std::span<const ServiceWord> words)
{
    std::optional<int> first;
    Unit codes{1.5, {}, {}, false, false, false};
    for (const ServiceWord &word : words) {
        if (!isCheckUp(word))
            continue;
        const int number = word.folded.size() == 2 ? word.folded[1] - '0' : 10;
        for (int between = first.value_or(number) + 1; between < number; ++between)
            codes.words.push_back(wordNumber('u' + std::to_string(between)));
        codes.words.push_back(wordNumber(word.folded));
        if (first && *first < 7 && number > 7)
            codes.words.push_back(wordNumber("u7a"));
        first = number;
    }
    if (first)
        variant.units.push_back(std::move(codes));
}

void CatalogueIndex::addConcepts(Variant &variant, std::span<const ServiceWord> words, std::vector<bool> &covered)
{
    const std::vector<ConceptHit> hits = namingHits(words);
    Company company = companyOf(hits);
    const auto onlyEndKnown = [&hits](std::size_t at) {
        return std::ranges::any_of(hits, [at](const ConceptHit &hit) { return hit.from == at && hit.tail; })
            && std::ranges::all_of(hits, [at](const ConceptHit &hit) { return hit.to <= at || hit.from > at || hit.tail; });
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!onlyEndKnown(at))
            continue;
        addWord(variant, words[at].folded, false);
        company.other = true;
    }
    struct Placed
    {
        ConceptHit hit;
        std::size_t unit = 0;
    };
    std::vector<Placed> placed;
    for (const ConceptHit &hit : hits) {
        std::fill(covered.begin() + static_cast<std::ptrdiff_t>(hit.from), covered.begin() + static_cast<std::ptrdiff_t>(hit.to), true);
        m_concepts[static_cast<std::size_t>(hit.index)] = true;
        if (std::ranges::any_of(placed, [&](const Placed &one) { return one.hit.index == hit.index; }))
            continue;
        const auto same = std::ranges::find_if(placed, [&](const Placed &one) {
            return one.hit.from == hit.from && one.hit.to == hit.to && conceptKind(one.hit.index) == conceptKind(hit.index);
        });
        const std::size_t unit = same == placed.end() ? variant.units.size() : same->unit;
        if (same == placed.end())
            variant.units.push_back(unitOf(hit, isInside(hit, hits), company, words));
        else
            variant.units[unit].concepts.push_back(hit.index);
        placed.push_back({hit, unit});
    }
}

CatalogueIndex::Unit CatalogueIndex::unitOf(const ConceptHit &hit, bool inside, const Company &company, std::span<const ServiceWord> words)
{
    const Kind kind = conceptKind(hit.index);
    Unit unit;
    unit.weight = weightOf(kind, inside, company);
    unit.concepts.push_back(hit.index);
    unit.modifier = isModifier(hit.index);
    unit.usual = kind == Kind::Usual;
    unit.plain = kind == Kind::Frame || kind == Kind::Visit;
    if (hit.to == hit.from + 1)
        unit.words.push_back(wordNumber(words[hit.from].folded));
    return unit;
}

int CatalogueIndex::wordNumber(const std::string &folded)
{
    const auto [it, isNew] = m_numbers.try_emplace(folded, static_cast<int>(m_words.size()));
    if (isNew)
        m_words.push_back({folded, soundOf(stemOf(folded))});
    return it->second;
}

const std::vector<CatalogueIndex::Alike> &CatalogueIndex::alike(const std::string &said)
{
    const auto [it, isNew] = m_known.try_emplace(said);
    if (isNew) {
        const std::string sound = soundOf(stemOf(said));
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            if (const double quality = likeness(said, sound, m_words[word].text, m_words[word].sound); quality > 0)
                it->second.push_back({static_cast<int>(word), quality, isPartial(said, m_words[word].text)});
        }
    }
    return it->second;
}

std::vector<ServiceHit> CatalogueIndex::hitsIn(std::span<const ServiceWord> words)
{
    std::vector<ServiceHit> hits;
    for (const ConceptHit &hit : conceptsIn(words))
        hits.push_back({hit.index, -1, plainnessQuality[static_cast<std::size_t>(hit.plainness)], false, hit.from, hit.to});
    const auto add = [&](const std::string &said, std::size_t from, std::size_t to) {
        for (const Alike &one : alike(said)) {
            // Two words only where they are one in the catalogue.
            if (to == from + 1 || one.quality >= 0.88)
                hits.push_back({-1, one.word, one.quality, one.partial, from, to});
        }
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string &word = words[at].folded;
        if (word.size() > longestWord || saysNothing(word))
            continue;
        if (word.size() >= shortestAlike || m_numbers.contains(word))
            add(word, at, at + 1);
        const bool joins = at + 1 < words.size() && words[at + 1].sentence == words[at].sentence && word.size() >= 3 && words[at + 1].folded.size() >= shortestAlike
            && words[at + 1].folded.size() <= longestWord && !saysNothing(words[at + 1].folded);
        if (joins)
            add(word + words[at + 1].folded, at, at + 2);
    }
    std::ranges::stable_sort(hits, {}, &ServiceHit::from);
    return hits;
}

} // namespace askpro::core
