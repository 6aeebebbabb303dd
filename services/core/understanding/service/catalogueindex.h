#pragma once

#include "services/core/understanding/service/conceptlexicon.h"
#include "services/core/understanding/service/serviceentry.h"

#include <QList>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace askpro::core {

/// Something in a text that speaks of a catalogue: a concept, or a word that stands in it.
struct ServiceHit
{
    int index = -1;                  ///< of a concept
    int word = -1;                   ///< of the catalogue, when no concept
    double quality = 0;              ///< 1 named, less for everyday words, hearing errors, complaints
    bool partial = false;            ///< the word is only part of the catalogue's or the other way round
    std::size_t from = 0;            ///< words of the text, half-open
    std::size_t to = 0;
};

/// The entries of a catalogue as the concepts and words they are made of. Not for several threads at once: it remembers words.
class CatalogueIndex
{
public:
    explicit CatalogueIndex(const QList<ServiceEntry> &catalogue);

    /// In the order of the words.
    [[nodiscard]] std::vector<ServiceHit> hitsIn(std::span<const ServiceWord> words);

    struct Choice
    {
        int entry = -1;
        double score = 0;            ///< how much of the entry's name is meant, 0…1
        double rank = 0;             ///< the score, a little more for an entry that says more
        double got = 0;              ///< the weight of what was said
        int family = -1;             ///< the concept that the entry shares with others of its kind
        bool tied = false;           ///< another entry fits as well
        bool loose = false;          ///< the entry is named in words of every catalogue
        bool hinted = false;         ///< complaints only
        std::size_t from = 0;        ///< words of the text, half-open
        std::size_t to = 0;
    };
    /// The entry that the hits of one place name best.
    [[nodiscard]] std::optional<Choice> best(std::span<const ServiceHit> cluster) const;

    /// Which kinds of concepts stand together in a name.
    struct Company
    {
        bool service = false;
        bool visit = false;
        bool field = false;
        bool other = false;          ///< anything but frames and fields
    };

    /// The one entry that is called no more than a consultation (of the practice's field), -1 = none or several.
    [[nodiscard]] int generalEntry() const;
    [[nodiscard]] bool knows(int index) const { return m_concepts[static_cast<std::size_t>(index)]; }
    /// From now on entries for such people are a little more likely.
    void remember(int modifier);

private:
    /// A part of an entry's name: concepts of the same words, or a word that no concept knows.
    struct Unit
    {
        double weight = 0;
        std::vector<int> concepts;
        std::vector<int> words;
        bool modifier = false;
        bool usual = false;          ///< a modifier that need not be said
        bool plain = false;          ///< a visit or a frame: says little
    };
    struct Variant
    {
        int entry = 0;
        double weight = 0;
        int family = -1;             ///< a concept of what is done
        bool sibling = false;        ///< others differ from it by a modifier only, or there is nothing else to name it by
        bool loose = false;          ///< frames only
        bool general = false;        ///< frames and fields only
        std::vector<Unit> units;
    };
    struct Word
    {
        std::string text;
        std::string sound;           ///< of its stem
    };
    struct Alike
    {
        int word = 0;
        double quality = 0;
        bool partial = false;
    };

    void addCodes(Variant &variant, std::span<const ServiceWord> words);
    void addVariant(int entry, const QString &name);
    void findSiblings();
    void addWord(Variant &variant, const std::string &word, bool special);
    void addConcepts(Variant &variant, std::span<const ServiceWord> words, std::vector<bool> &covered);
    Unit unitOf(const ConceptHit &hit, bool inside, const Company &company, std::span<const ServiceWord> words);
    int wordNumber(const std::string &folded);
    const std::vector<Alike> &alike(const std::string &said);
    [[nodiscard]] static const ServiceHit *bestFor(const Unit &unit, std::span<const ServiceHit> cluster);
    [[nodiscard]] static bool saidLiterally(const Unit &unit, std::span<const ServiceHit> cluster);
    [[nodiscard]] double unsaid(const Unit &unit) const;
    [[nodiscard]] Choice score(const Variant &variant, std::span<const ServiceHit> cluster, bool foreign) const;

    std::vector<Variant> m_variants;
    std::vector<Word> m_words;
    std::vector<bool> m_concepts;
    std::vector<bool> m_heard;
    bool m_modified = false;         ///< the call knows one of the catalogue's modifiers
    std::map<std::string, int, std::less<>> m_numbers;
    std::map<std::string, std::vector<Alike>, std::less<>> m_known;
};

} // namespace askpro::core
