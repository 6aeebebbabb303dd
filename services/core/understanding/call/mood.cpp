#include "services/core/understanding/call/mood.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;
using models::Sentiment;

struct MoodRow
{
    std::string_view word;           ///< folded; a trailing * stands for any ending
    int weight = 0;                  ///< tenths
};

// "Danke", "super", "perfekt" end half of all calls and say nothing about them.
constexpr std::array german{
    MoodRow{"herzlichen", 5},   MoodRow{"vielmals", 4},     MoodRow{"tausend", 6},       MoodRow{"toll", 4},          MoodRow{"lieb", 7},
    MoodRow{"liebe", 3},        MoodRow{"liebsten", 0},     MoodRow{"nett", 7},          MoodRow{"nette", 6},         MoodRow{"freundlich", 6},
    MoodRow{"begeistert", 12},  MoodRow{"wunderbar", 6},    MoodRow{"fantastisch", 9},   MoodRow{"grossartig", 9},    MoodRow{"genial", 9},
    MoodRow{"spitze", 6},       MoodRow{"klasse", 5},       MoodRow{"freu", 6},          MoodRow{"freue", 6},         MoodRow{"freuen", 4},
    MoodRow{"gerettet", 10},    MoodRow{"retten", 8},       MoodRow{"engel", 9},         MoodRow{"schatz", 6},        MoodRow{"erleichtert", 8},
    MoodRow{"dankbar", 9},      MoodRow{"super", 2},        MoodRow{"perfekt", 2},       MoodRow{"mega", 6},          MoodRow{"hervorragend", 6},
    MoodRow{"gluecklich", 8},   MoodRow{"klappt", 1},       MoodRow{"danke", 1},         MoodRow{"dank", 1},          MoodRow{"wow", 4},
    MoodRow{"beschwer*", -12},  MoodRow{"unverschaemt*", -14}, MoodRow{"frechheit", -14}, MoodRow{"zumutung", -12},   MoodRow{"unmoeglich", -6},
    MoodRow{"katastrophe", -10}, MoodRow{"skandal", -12},   MoodRow{"stinksauer", -14},  MoodRow{"sauer", -9},        MoodRow{"wuetend", -12},
    MoodRow{"veraergert", -12}, MoodRow{"aerger*", -7},     MoodRow{"enttaeusch*", -9},  MoodRow{"unzufrieden", -11}, MoodRow{"nerv*", -9},
    MoodRow{"genervt", -11},    MoodRow{"saftladen", -14},  MoodRow{"sauerei", -12},     MoodRow{"schlamperei", -12}, MoodRow{"anwalt", -9},
    MoodRow{"unglaublich", -7}, MoodRow{"lachhaft", -10},   MoodRow{"laecherlich", -10}, MoodRow{"schlimm", -2},      MoodRow{"mist", -5},
    MoodRow{"scheiss*", -10},   MoodRow{"verarsch*", -12},  MoodRow{"automat", -4},      MoodRow{"unfreundlich", -11}, MoodRow{"unerhoert", -12},
    MoodRow{"reicht", -2},      MoodRow{"endlich", -3},     MoodRow{"schnauze", -12},    MoodRow{"bloedsinn", -9},    MoodRow{"schlecht", -1},
    MoodRow{"fassen", -8},      MoodRow{"schade", -2},      MoodRow{"gewartet", -2},     MoodRow{"witz", -8},         MoodRow{"vergeblich", -4}};
constexpr std::array english{
    MoodRow{"lovely", 3},       MoodRow{"wonderful", 6},    MoodRow{"fantastic", 7},     MoodRow{"brilliant", 4},     MoodRow{"amazing", 8},
    MoodRow{"delighted", 12},   MoodRow{"grateful", 10},    MoodRow{"appreciate", 7},    MoodRow{"kind", 4},          MoodRow{"lifesaver", 12},
    MoodRow{"relieved", 8},     MoodRow{"relief", 7},       MoodRow{"excellent", 4},     MoodRow{"marvellous", 8},    MoodRow{"thrilled", 12},
    MoodRow{"happy", 4},        MoodRow{"star", 7},         MoodRow{"angel", 9},         MoodRow{"bless", 8},         MoodRow{"great", 1},
    MoodRow{"perfect", 1},      MoodRow{"thank", 1},        MoodRow{"thanks", 1},        MoodRow{"awesome", 6},       MoodRow{"helpful", 7},
    MoodRow{"pleased", 7},      MoodRow{"love", 2},         MoodRow{"easier", 4},        MoodRow{"impressed", 10},    MoodRow{"ever", 2},
    MoodRow{"sweet", 5},        MoodRow{"complain*", -12},  MoodRow{"unacceptable", -14}, MoodRow{"ridiculous", -12}, MoodRow{"appalling", -14},
    MoodRow{"disgusted", -13},  MoodRow{"disgusting", -12}, MoodRow{"outrageous", -14},  MoodRow{"disgrace*", -14},   MoodRow{"furious", -14},
    MoodRow{"angry", -11},      MoodRow{"annoyed", -11},    MoodRow{"annoying", -9},     MoodRow{"frustrat*", -10},   MoodRow{"disappoint*", -9},
    MoodRow{"unbelievable", -9}, MoodRow{"rude", -11},      MoodRow{"useless", -11},     MoodRow{"joke", -8},         MoodRow{"lawyer", -9},
    MoodRow{"terrible", -6},    MoodRow{"awful", -4},       MoodRow{"unprofessional", -12}, MoodRow{"fed", -7},       MoodRow{"sick", 0},
    MoodRow{"nonsense", -9},    MoodRow{"rubbish", -8},     MoodRow{"waste", -7},        MoodRow{"bloody", -8},       MoodRow{"pathetic", -12},
    MoodRow{"incompetent", -13}, MoodRow{"upset", -9},      MoodRow{"apologise", -6},    MoodRow{"refund", -5},       MoodRow{"again", 0}};
constexpr std::array negations{"nicht"sv, "kein"sv, "keine"sv, "nie"sv, "net"sv, "ned"sv, "not"sv, "no"sv, "never"sv, "isnt"sv, "wasnt"sv, "dont"sv};
constexpr double enough = 8;             ///< tenths: one strong word or several mild ones
constexpr double calmer = -9;

class Lexicon
{
public:
    explicit Lexicon(std::span<const MoodRow> rows)
    {
        for (const MoodRow &row : rows) {
            if (row.word.ends_with('*'))
                m_stems.push_back({row.word.substr(0, row.word.size() - 1), row.weight});
            else
                m_words.emplace(row.word, row.weight);
        }
    }

    int weight(std::string_view word) const
    {
        if (const auto found = m_words.find(word); found != m_words.end())
            return found->second;
        const auto stem = std::ranges::find_if(m_stems, [&](const MoodRow &row) { return word.starts_with(row.word); });
        return stem == m_stems.end() ? 0 : stem->weight;
    }

private:
    std::unordered_map<std::string_view, int> m_words;
    std::vector<MoodRow> m_stems;
};

bool negated(const HeardTurn &turn, std::size_t at)
{
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        if (std::ranges::find(negations, turn.words[at - back].folded) != negations.end())
            return true;
    }
    return false;
}

/// A call's words turned round ("nicht nett") are annoyed, "nicht schlimm" is not delighted.
double toneOf(const HeardTurn &turn, const Lexicon &lexicon)
{
    double tone = 0;
    for (std::size_t i = 0; i < turn.words.size(); ++i) {
        const int weight = turn.words[i].mention < 0 ? lexicon.weight(turn.words[i].folded) : 0;
        if (weight != 0)
            tone += negated(turn, i) ? (weight > 0 ? -weight : 0) : weight;
    }
    return std::clamp(tone, -25.0, 25.0);
}

} // namespace

Sentiment moodOf(const std::vector<HeardTurn> &heard, models::Language language)
{
    static const Lexicon germanLexicon{german};
    static const Lexicon englishLexicon{english};
    const Lexicon &lexicon = language == models::Language::German ? germanLexicon : englishLexicon;
    double tone = 0;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        if (!heard[i].agent)
            tone += toneOf(heard[i], lexicon) * (0.7 + 0.6 * static_cast<double>(i + 1) / static_cast<double>(heard.size()));
    }
    return tone >= enough ? Sentiment::Positive : tone <= calmer ? Sentiment::Negative : Sentiment::Neutral;
}

} // namespace askpro::core
