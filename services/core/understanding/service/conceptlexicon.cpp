#include "services/core/understanding/service/conceptlexicon.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace askpro::core {

namespace {

constexpr std::size_t keyLength = 4;
constexpr std::size_t widestGap = 3;         ///< words that `~` leaps over
constexpr std::size_t shortestInflected = 5;
constexpr std::size_t shortestJoined = 7;    ///< of two words that are one in the table
constexpr std::size_t longestWord = 40;

/// One choice of one word.
struct Form
{
    std::string_view text;
    bool openEnd = false;
    bool openStart = false;
};

struct Element
{
    std::vector<Form> forms;
    bool gapBefore = false;
};

struct Phrase
{
    int index = 0;
    Plainness plainness = Plainness::Named;
    std::vector<Element> elements;
};

/// Takes the part up to a separator off a text.
std::string_view takePart(std::string_view &text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

Form formOf(std::string_view text)
{
    Form form{text};
    if (form.text.starts_with('*')) {
        form.openStart = true;
        form.text.remove_prefix(1);
    }
    if (form.text.ends_with('*')) {
        form.openEnd = true;
        form.text.remove_suffix(1);
    }
    return form;
}

std::vector<Element> elementsOf(std::string_view phrase)
{
    std::vector<Element> elements;
    bool gap = false;
    while (!phrase.empty()) {
        std::string_view word = takePart(phrase, ' ');
        if (word == "~") {
            gap = true;
            continue;
        }
        Element element;
        element.gapBefore = gap;
        gap = false;
        while (!word.empty())
            element.forms.push_back(formOf(takePart(word, '/')));
        if (!element.forms.empty())
            elements.push_back(std::move(element));
    }
    return elements;
}

bool isInflection(std::string_view ending)
{
    constexpr std::array<std::string_view, 8> endings{"e", "n", "s", "r", "en", "er", "es", "em"};
    return std::ranges::find(endings, ending) != endings.end();
}

bool fits(const Form &form, std::string_view word)
{
    if (form.openStart)
        return form.openEnd ? word.find(form.text) != std::string_view::npos : word.ends_with(form.text);
    if (!word.starts_with(form.text))
        return false;
    const std::string_view rest = word.substr(form.text.size());
    return rest.empty() || form.openEnd || (form.text.size() >= shortestInflected && isInflection(rest));
}

// Heads of compounds: what stands before them says what it is ("kronenanpassung", "spangenkontrolle").
constexpr std::array<std::string_view, 25> heads{"beratung", "sprechstunde", "untersuchung", "behandlung", "therapie", "anpassung", "kontrolle", "entfernung", "messung", "test", "gespraech",
    "schulung", "reparatur", "reinigung", "termin", "ambulanz", "vorsorge", "check", "versorgung", "diagnostik", "op", "operation", "pflege", "wechsel", "korrektur"};
constexpr std::size_t shortestFirstPart = 4;

/// The part of a compound before its head, without the letter that links them; empty = no such compound.
std::string_view firstPart(std::string_view word)
{
    for (const std::string_view head : heads) {
        if (!word.ends_with(head) || word.size() < head.size() + shortestFirstPart)
            continue;
        word.remove_suffix(head.size());
        return word.ends_with('s') && !word.ends_with("ss") && word.size() > shortestFirstPart ? word.substr(0, word.size() - 1) : word;
    }
    return {};
}

bool fits(const Element &element, std::string_view word)
{
    return std::ranges::any_of(element.forms, [word](const Form &form) { return fits(form, word); });
}

class Lexicon
{
public:
    Lexicon()
    {
        for (const auto &table : {dentalConcepts, skinConcepts, beautyConcepts, movementConcepts, womenConcepts, familyConcepts, vaccinationConcepts, childrenConcepts, earConcepts,
                                  eyeConcepts, mindConcepts, innerConcepts, imagingConcepts, footConcepts, animalConcepts, naturalConcepts, visitConcepts, fieldConcepts, modifierConcepts}) {
            for (const ServiceConcept &row : table()) {
                m_kinds.push_back(row.kind);
                add(row.named, Plainness::Named);
                add(row.said, Plainness::Said);
                add(row.hinted, Plainness::Hinted);
            }
        }
    }

    std::vector<ConceptHit> hits(std::span<const ServiceWord> words) const
    {
        std::vector<ConceptHit> found;
        for (std::size_t at = 0; at < words.size(); ++at) {
            const std::string_view word = words[at].folded;
            if (word.size() > longestWord)
                continue;
            lookUp(m_byStart, word.substr(0, keyLength), words, at, found);
            if (word.size() > keyLength)
                lookUp(m_byEnd, word.substr(word.size() - keyLength), words, at, found);
            compound(words, at, found);
            joined(words, at, found);
        }
        return found;
    }

    ServiceConcept::Kind kind(int index) const { return m_kinds[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_kinds.size()); }

private:
    using Buckets = std::unordered_map<std::string_view, std::vector<std::size_t>>;

    void add(std::string_view phrases, Plainness plainness)
    {
        while (!phrases.empty()) {
            Phrase phrase{static_cast<int>(m_kinds.size()) - 1, plainness, elementsOf(takePart(phrases, '|'))};
            if (phrase.elements.empty())
                continue;
            for (const Form &form : phrase.elements.front().forms)
                enter(form);
            m_phrases.push_back(std::move(phrase));
        }
    }

    void enter(const Form &form)
    {
        const bool end = form.openStart;
        const std::size_t length = std::min(form.text.size(), keyLength);
        auto &bucket = end ? m_byEnd[form.text.substr(form.text.size() - length)] : m_byStart[form.text.substr(0, length)];
        if (bucket.empty() || bucket.back() != m_phrases.size())
            bucket.push_back(m_phrases.size());
    }

    void lookUp(const Buckets &buckets, std::string_view key, std::span<const ServiceWord> words, std::size_t at, std::vector<ConceptHit> &found) const
    {
        const auto bucket = buckets.find(key);
        if (bucket == buckets.end())
            return;
        for (const std::size_t number : bucket->second) {
            const Phrase &phrase = m_phrases[number];
            if (const std::size_t end = endOf(phrase, words, at); end > at)
                found.push_back({phrase.index, phrase.plainness, at, end, isTail(phrase, words[at].folded)});
        }
    }

    static bool isTail(const Phrase &phrase, std::string_view word)
    {
        if (phrase.elements.size() > 1)
            return false;
        return std::ranges::all_of(phrase.elements.front().forms, [word](const Form &form) { return form.openStart && word.size() >= form.text.size() + shortestFirstPart; });
    }

    /// Behind the phrase's last word, 0 = it does not stand there. A gap takes the nearest word that fits.
    static std::size_t endOf(const Phrase &phrase, std::span<const ServiceWord> words, std::size_t at)
    {
        if (!fits(phrase.elements.front(), words[at].folded))
            return 0;
        std::size_t next = at + 1;
        for (std::size_t i = 1; i < phrase.elements.size(); ++i) {
            const Element &element = phrase.elements[i];
            const std::size_t last = std::min(next + (element.gapBefore ? widestGap : 0) + 1, words.size());
            while (next < last && words[next].sentence == words[at].sentence && !fits(element, words[next].folded))
                ++next;
            if (next >= last || words[next].sentence != words[at].sentence)
                return 0;
            ++next;
        }
        return next;
    }

    /// Whole phrases of one word that are the first part of a compound; those with an open end are found without.
    void compound(std::span<const ServiceWord> words, std::size_t at, std::vector<ConceptHit> &found) const
    {
        const std::string_view part = firstPart(words[at].folded);
        if (part.empty())
            return;
        const auto bucket = m_byStart.find(part.substr(0, keyLength));
        if (bucket == m_byStart.end())
            return;
        for (const std::size_t number : bucket->second) {
            const Phrase &phrase = m_phrases[number];
            if (phrase.elements.size() == 1 && fits(phrase.elements.front(), part))
                found.push_back({phrase.index, phrase.plainness, at, at + 1, false});
        }
    }

    /// "zahn reinigung": recognition takes compounds apart.
    void joined(std::span<const ServiceWord> words, std::size_t at, std::vector<ConceptHit> &found) const
    {
        if (at + 1 >= words.size() || words[at + 1].sentence != words[at].sentence)
            return;
        const std::string &first = words[at].folded;
        const std::string &second = words[at + 1].folded;
        if (first.size() < 3 || second.size() < 3 || first.size() + second.size() < shortestJoined || second.size() > longestWord)
            return;
        std::array<char, keyLength> key{};
        for (std::size_t i = 0; i < keyLength; ++i)
            key[i] = i < first.size() ? first[i] : second[i - first.size()];
        const auto bucket = m_byStart.find(std::string_view(key.data(), keyLength));
        if (bucket == m_byStart.end())
            return;
        const std::string word = first + second;
        for (const std::size_t number : bucket->second) {
            const Phrase &phrase = m_phrases[number];
            const bool whole = phrase.elements.size() == 1 && std::ranges::any_of(phrase.elements.front().forms, [&](const Form &form) {
                return form.text.size() > first.size() + 2 && fits(form, word);
            });
            if (whole)
                found.push_back({phrase.index, phrase.plainness, at, at + 2, false});
        }
    }

    std::vector<ServiceConcept::Kind> m_kinds;
    std::vector<Phrase> m_phrases;
    Buckets m_byStart;
    Buckets m_byEnd;
};

const Lexicon &lexicon()
{
    static const Lexicon compiled;
    return compiled;
}

} // namespace

std::vector<ConceptHit> conceptsIn(std::span<const ServiceWord> words)
{
    return lexicon().hits(words);
}

ServiceConcept::Kind conceptKind(int index)
{
    return lexicon().kind(index);
}

int conceptCount()
{
    return lexicon().count();
}

} // namespace askpro::core
