#include "services/core/understanding/service/servicereader.h"

#include "services/core/understanding/service/servicewords.h"
#include "services/core/understanding/service/servicesynonyms.h"
#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/text/tokens.h"
#include "services/core/understanding/text/utf16span.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>

namespace askpro::core {

namespace {

// Words that name no service by themselves.
constexpr std::array<std::string_view, 42> emptyWords{"und", "oder", "fuer", "der", "die", "das", "den", "dem", "des", "mit", "ohne", "zur", "zum", "bei", "von", "vom", "im", "in",
    "am", "an", "ein", "eine", "einen", "einer", "termin", "the", "and", "or", "for", "of", "with", "a", "an", "appointment", "to", "minuten", "minutes", "min", "nach", "inkl", "inklusive", "per"};

bool saysNothing(std::string_view word)
{
    return word.size() < 2 || std::ranges::find(emptyWords, word) != emptyWords.end();
}

/// "U7", "J 1", "u sieben": a letter or two and a number are one word.
std::string codeAt(const std::vector<Token> &tokens, std::size_t at)
{
    if (at + 1 >= tokens.size() || tokens[at].kind != Token::Kind::Word || tokens[at].folded.size() > 2)
        return {};
    const Token &next = tokens[at + 1];
    if (next.kind == Token::Kind::Number && next.folded.size() <= 2)
        return tokens[at].folded + next.folded;
    const auto spoken = tokens[at].folded.size() == 1 && next.kind == Token::Kind::Word ? numberWord(next.folded, models::Language::German) : std::nullopt;
    return spoken && !spoken->ordinal && spoken->value >= 1 && spoken->value < 20 ? tokens[at].folded + std::to_string(spoken->value) : std::string();
}

/// One way to name a service: its words, the last of which says most.
struct Variant
{
    int entry = 0;
    std::vector<std::string> words;
};

/// A word of the catalogue and where it occurs.
struct CatalogueWord
{
    std::string text;
    std::string sound;               ///< of its stem
    std::set<int> entries;
};

struct SaidWord
{
    std::string folded;
    TextSpan span;
    std::size_t tokens = 1;          ///< 2 = two words that recognition took apart
};

struct Hit
{
    std::size_t token = 0;           ///< position of the (first) token
    std::size_t tokens = 1;
    std::size_t word = 0;            ///< of the catalogue
    double quality = 0;
    TextSpan span;
};

} // namespace

class ServiceReader::Index
{
public:
    explicit Index(const QList<ServiceEntry> &catalogue)
    {
        for (int entry = 0; entry < catalogue.size(); ++entry) {
            addVariant(entry, catalogue.at(entry).name);
            for (const QString &alias : catalogue.at(entry).aliases)
                addVariant(entry, alias);
        }
        addSynonyms();
    }

    std::vector<Hit> hits(const std::vector<Token> &tokens)
    {
        std::vector<Hit> found;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (tokens[at].kind != Token::Kind::Word)
                continue;
            if (const std::string code = codeAt(tokens, at); !code.empty()) {
                addHits(found, at, {code, {tokens[at].span.from, tokens[at + 1].span.to}, 2});
                continue;
            }
            addHits(found, at, {tokens[at].folded, tokens[at].span, 1});
            const std::size_t next = at + 1 < tokens.size() && tokens[at + 1].folded == "-" ? at + 2 : at + 1;
            if (next < tokens.size() && tokens[next].kind == Token::Kind::Word)
                addHits(found, at, {tokens[at].folded + tokens[next].folded, {tokens[at].span.from, tokens[next].span.to}, next - at + 1});
        }
        return found;
    }

    struct Choice
    {
        int entry = -1;
        double score = 0;
        bool tied = false;
        TextSpan span;
    };

    /// The service that the words of one place name best.
    std::optional<Choice> best(std::span<const Hit> cluster) const
    {
        Choice choice;
        for (const Variant &variant : m_variants) {
            const Choice scored = score(variant, cluster);
            if (scored.score > choice.score + 0.001) {
                choice = scored;
            } else if (scored.score > choice.score - 0.001 && scored.entry != choice.entry && scored.score > 0) {
                choice.tied = true;
            }
        }
        constexpr double enough = 0.45;
        return choice.score >= enough ? std::optional(choice) : std::nullopt;
    }

private:
    void addVariant(int entry, const QString &name)
    {
        Variant variant;
        variant.entry = entry;
        const std::string utf8 = name.toStdString();
        const std::vector<Token> tokens = tokenize(utf8);
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const std::string code = codeAt(tokens, at);
            if (!code.empty())
                variant.words.push_back(code);
            else if (tokens[at].kind == Token::Kind::Word && !saysNothing(tokens[at].folded))
                variant.words.push_back(tokens[at].folded);
        }
        if (variant.words.empty())
            return;
        for (const std::string &word : variant.words) {
            const auto [it, isNew] = m_index.try_emplace(word, m_words.size());
            if (isNew)
                m_words.push_back({word, soundOf(stemOf(word)), {}});
            m_words[it->second].entries.insert(entry);
        }
        m_variants.push_back(std::move(variant));
    }

    /// What people call a service whose catalogue says it in other words, or in another language.
    void addSynonyms()
    {
        const std::size_t named = m_variants.size();
        for (std::size_t i = 0; i < named; ++i) {
            for (const ServiceSynonym &synonym : serviceSynonyms()) {
                const auto &words = m_variants[i].words;
                const bool means = std::ranges::any_of(words, [&](const std::string &word) { return word == synonym.catalogued || stemOf(word) == stemOf(synonym.catalogued) || word.ends_with(synonym.catalogued); });
                if (means)
                    addVariant(m_variants[i].entry, QString::fromUtf8(synonym.said.data(), static_cast<qsizetype>(synonym.said.size())));
            }
        }
    }

    void addHits(std::vector<Hit> &found, std::size_t at, const SaidWord &said)
    {
        if (said.folded.size() > 40 || saysNothing(said.folded))
            return;
        for (const auto &[word, quality] : alike(said.folded)) {
            // Two words only where they are one in the catalogue.
            if (said.tokens == 1 || quality >= 0.88)
                found.push_back({at, said.tokens, word, quality, said.span});
        }
    }

    /// The catalogue's words that a word stands for; remembered, because people repeat themselves.
    const std::vector<std::pair<std::size_t, double>> &alike(const std::string &said)
    {
        const auto [it, isNew] = m_known.try_emplace(said);
        if (isNew) {
            const std::string sound = soundOf(stemOf(said));
            for (std::size_t word = 0; word < m_words.size(); ++word) {
                if (const double quality = likeness(said, sound, m_words[word].text, m_words[word].sound); quality > 0)
                    it->second.emplace_back(word, quality);
            }
        }
        return it->second;
    }

    /// What a word says of its variant: long words say more, the last most, shared ones little.
    double weight(const Variant &variant, std::size_t position) const
    {
        const std::string &word = variant.words[position];
        constexpr double code = 12;
        if (word.back() >= '0' && word.back() <= '9')
            return code;
        const bool head = position + 1 == variant.words.size();
        const auto shared = static_cast<double>(m_words[m_index.at(word)].entries.size());
        return std::min<double>(static_cast<double>(word.size()), 12) * (head ? 1.6 : 1.0) / shared;
    }

    Choice score(const Variant &variant, std::span<const Hit> cluster) const
    {
        Choice choice;
        choice.entry = variant.entry;
        double all = 0;
        double got = 0;
        bool own = false;
        for (std::size_t position = 0; position < variant.words.size(); ++position) {
            const double worth = weight(variant, position);
            all += worth;
            const Hit *bestHit = nullptr;
            for (const Hit &hit : cluster) {
                if (m_words[hit.word].text == variant.words[position] && (!bestHit || hit.quality > bestHit->quality))
                    bestHit = &hit;
            }
            if (!bestHit)
                continue;
            got += worth * bestHit->quality;
            own = own || m_words[bestHit->word].entries.size() == 1;
            choice.span = choice.span.empty() ? bestHit->span
                                              : TextSpan{std::min(choice.span.from, bestHit->span.from), std::max(choice.span.to, bestHit->span.to)};
        }
        choice.score = all > 0 ? got / all : 0;
        // A word that only this service has may stand for all of it; one that several share must not.
        if (!own && choice.score < 0.75)
            choice.score *= 0.6;
        return choice;
    }

    std::vector<Variant> m_variants;
    std::vector<CatalogueWord> m_words;
    std::map<std::string, std::size_t, std::less<>> m_index;
    std::map<std::string, std::vector<std::pair<std::size_t, double>>, std::less<>> m_known;
};

ServiceReader::ServiceReader(const QList<ServiceEntry> &catalogue) : m_index(std::make_unique<Index>(catalogue)) {}
ServiceReader::~ServiceReader() = default;

QList<ServiceMention> ServiceReader::mentionsIn(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const std::vector<Hit> hits = m_index->hits(tokenize(view));
    if (hits.empty())
        return {};
    const Utf16Map units(view);
    QList<ServiceMention> mentions;
    constexpr std::size_t widestGap = 3;
    constexpr std::size_t largestCluster = 48;
    for (std::size_t begin = 0; begin < hits.size();) {
        std::size_t end = begin + 1;
        while (end < hits.size() && end - begin < largestCluster && hits[end].token <= hits[end - 1].token + hits[end - 1].tokens - 1 + widestGap)
            ++end;
        // Several services may stand side by side: what one has taken is not the other's.
        std::vector<Hit> cluster(hits.begin() + static_cast<std::ptrdiff_t>(begin), hits.begin() + static_cast<std::ptrdiff_t>(end));
        while (const auto choice = m_index->best(cluster)) {
            ServiceMention mention;
            mention.entry = choice->entry;
            const Utf16Span span = units.of(choice->span);
            mention.from = span.from;
            mention.to = span.to;
            mention.confidence = std::min(1.0, 0.5 + choice->score / 2) * (choice->tied ? 0.5 : 1.0);
            mentions.append(mention);
            std::erase_if(cluster, [&](const Hit &hit) { return hit.span.from < choice->span.to && hit.span.to > choice->span.from; });
        }
        begin = end;
    }
    std::ranges::stable_sort(mentions, {}, &ServiceMention::from);
    return mentions;
}

} // namespace askpro::core
