#include "services/core/understanding/call/mood.h"

#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_map>

namespace askpro::core {

namespace {

using models::Sentiment;

struct MoodRow
{
    std::string_view words;          ///< folded, parted by blanks; a trailing * stands for any ending of a single word
    int weight = 0;                  ///< tenths
};

// "Danke", "super", "perfekt" end half of all calls and say nothing about them. Of the rows that begin at a word the longest counts,
// so that a phrase of weight 0 takes the tone from its words ("have a nice day").
constexpr std::array german{
    MoodRow{"herzlichen", 5},   MoodRow{"recht herzlich", 5}, MoodRow{"vielmals", 4},   MoodRow{"merci vielmal", 0},  MoodRow{"tausend dank", 8},
    MoodRow{"tausendmal", 6},   MoodRow{"toll", 4},         MoodRow{"lieb", 5},          MoodRow{"liebe", 3},         MoodRow{"lieben dank", 4},
    MoodRow{"vielen lieben dank", 7}, MoodRow{"vielen vielen dank", 8}, MoodRow{"danke danke", 4}, MoodRow{"nett", 5},  MoodRow{"nette", 5},
    MoodRow{"freundlich", 5},   MoodRow{"begeistert", 12},  MoodRow{"wunderbar", 5},     MoodRow{"fantastisch", 8},   MoodRow{"grossartig", 9},
    MoodRow{"genial", 9},       MoodRow{"spitze", 6},       MoodRow{"klasse", 5},        MoodRow{"freu mich", 6},     MoodRow{"freue mich", 6},     MoodRow{"freu ich mich", 6}, MoodRow{"freue ich mich", 6},
    MoodRow{"freut mich", 5},   MoodRow{"mich freuen", 4},  MoodRow{"gerettet", 10},     MoodRow{"retten mich", 9},   MoodRow{"retten uns", 9},
    MoodRow{"sie retten", 8},   MoodRow{"rettung", 7},      MoodRow{"engel", 9},         MoodRow{"ein schatz", 8},    MoodRow{"goldstueck", 10},
    MoodRow{"goldig", 7},       MoodRow{"erleichtert", 8},  MoodRow{"stein vom herzen", 10}, MoodRow{"dankbar", 9},   MoodRow{"super", 2},
    MoodRow{"perfekt", 2},      MoodRow{"mega", 6},         MoodRow{"hervorragend", 7},  MoodRow{"gluecklich", 8},    MoodRow{"so froh", 8},
    MoodRow{"richtig froh", 8}, MoodRow{"klappt", 1},       MoodRow{"danke", 1},         MoodRow{"dank", 1},          MoodRow{"wow", 4},
    MoodRow{"traumhaft", 8},    MoodRow{"ein traum", 8},    MoodRow{"tag gerettet", 12}, MoodRow{"super service", 7}, MoodRow{"guter service", 7},
    MoodRow{"toller service", 8}, MoodRow{"weiterempfehlen", 8}, MoodRow{"toller laden", -9}, MoodRow{"schoener laden", -9}, MoodRow{"sauladen", -14},
    MoodRow{"beschwer*", -12},  MoodRow{"unverschaemt*", -14}, MoodRow{"frechheit", -14}, MoodRow{"frech", -8},        MoodRow{"zumutung", -12},
    MoodRow{"unmoeglich", -6},  MoodRow{"ist ja unmoeglich", -9},  MoodRow{"katastroph*", -10}, MoodRow{"skandal*", -12},   MoodRow{"stinksauer", -14},  MoodRow{"sauer", -9},
    MoodRow{"wuetend", -12},    MoodRow{"veraergert", -12}, MoodRow{"aerger*", -7},      MoodRow{"enttaeusch*", -9},  MoodRow{"unzufrieden", -11},
    MoodRow{"nicht zufrieden", -10}, MoodRow{"zufrieden bin ich nicht", -10}, MoodRow{"nerv", 0}, MoodRow{"nerven", 0}, MoodRow{"nervt", -9},
    MoodRow{"nervig", -9},      MoodRow{"auf die nerven", -9}, MoodRow{"genervt", -11},  MoodRow{"saftladen", -14},   MoodRow{"sauerei", -12},
    MoodRow{"schlamperei", -12}, MoodRow{"sauhaufen", -12}, MoodRow{"chaos", -6},        MoodRow{"anwalt", -9},       MoodRow{"unglaublich", -7},
    MoodRow{"lachhaft", -10},   MoodRow{"laecherlich", -10}, MoodRow{"schlimm", -1},     MoodRow{"mist", -4},         MoodRow{"scheiss*", -9},
    MoodRow{"verarsch*", -12},  MoodRow{"veralber*", -10},  MoodRow{"so ein automat", -7}, MoodRow{"automat", -4},    MoodRow{"unfreundlich", -11},
    MoodRow{"unerhoert", -12},  MoodRow{"es reicht", -7},   MoodRow{"jetzt reicht", -9},   MoodRow{"mir reichts", -9},   MoodRow{"die nase voll", -10},
    MoodRow{"endlich", -3},     MoodRow{"endlich mal", -5}, MoodRow{"schnauze", -12},    MoodRow{"bloedsinn", -9},    MoodRow{"schwachsinn", -10},
    MoodRow{"schlecht", -1},    MoodRow{"zu fassen", -9},   MoodRow{"nicht fassen", -9}, MoodRow{"schade", -2},       MoodRow{"umsonst gewartet", -5},
    MoodRow{"witz", -8},        MoodRow{"vergeblich", -4},  MoodRow{"ihr ernst", -9},    MoodRow{"euer ernst", -9},   MoodRow{"dein ernst", -9},
    MoodRow{"nicht wahr sein", -9}, MoodRow{"kann nicht sein", -7}, MoodRow{"doch nicht sein", -7}, MoodRow{"gibt es doch nicht", -6}, MoodRow{"gibts doch nicht", -6},
    MoodRow{"gehts noch", -10}, MoodRow{"ja wohl", -5},     MoodRow{"nicht normal", -8}, MoodRow{"so geht das nicht", -9}, MoodRow{"so nicht", -5},
    MoodRow{"geht gar nicht", -4}, MoodRow{"wahnsinn", -4}, MoodRow{"irrsinn", -8},      MoodRow{"jedes mal", -3},    MoodRow{"dauernd", -4},
    MoodRow{"staendig", -4},    MoodRow{"schon wieder so", -5}, MoodRow{"besetzt", -3},  MoodRow{"geht keiner ran", -6}, MoodRow{"keiner ran", -6},
    MoodRow{"niemand ran", -6}, MoodRow{"nie wer", -5},     MoodRow{"nie jemand", -5},   MoodRow{"nie einer", -5},    MoodRow{"hoert keiner", -5},
    MoodRow{"ueberhaupt zu", -6}, MoodRow{"zum dritten mal", -5}, MoodRow{"das dritte mal", -5}, MoodRow{"das vierte mal", -6}, MoodRow{"das fuenfte mal", -7},
    MoodRow{"zum vierten mal", -6}, MoodRow{"zum zweiten mal", -3}, MoodRow{"das zweite mal", -3}, MoodRow{"verschlossener tuer", -6}, MoodRow{"verschlossenen tuer", -6},
    MoodRow{"bleibt mir anderes", -4}, MoodRow{"bewertung", -4}, MoodRow{"hingehalten", -9}, MoodRow{"abgewimmelt", -10}, MoodRow{"abwimmeln", -9},
    MoodRow{"abzocke", -13},    MoodRow{"armselig", -11},   MoodRow{"erbaermlich", -12}, MoodRow{"hoffentlich klappts diesmal", -4}, MoodRow{"zum kotzen", -12},
    MoodRow{"nie wieder", -8},  MoodRow{"mach ich das nicht mit", -6}, MoodRow{"mache ich nicht mit", -6}};
constexpr std::array english{
    MoodRow{"lovely", 3},       MoodRow{"wonderful", 5},    MoodRow{"fantastic", 7},     MoodRow{"brilliant", 4},     MoodRow{"amazing", 7},
    MoodRow{"delighted", 12},   MoodRow{"grateful", 10},    MoodRow{"appreciate", 6},    MoodRow{"kind", 5},          MoodRow{"kind of", 0},
    MoodRow{"what kind", 0},    MoodRow{"which kind", 0},   MoodRow{"any kind", 0},      MoodRow{"lifesaver", 12},    MoodRow{"life saver", 12},
    MoodRow{"saved me", 10},    MoodRow{"saved my", 10},    MoodRow{"relieved", 8},      MoodRow{"relief", 7},        MoodRow{"excellent", 4},
    MoodRow{"marvellous", 6},   MoodRow{"thrilled", 12},    MoodRow{"happy", 4},         MoodRow{"a star", 9},        MoodRow{"superstar", 9},
    MoodRow{"a gem", 9},        MoodRow{"a legend", 8},     MoodRow{"angel", 9},         MoodRow{"bless you", 8},     MoodRow{"god bless", 8},
    MoodRow{"great", 1},        MoodRow{"perfect", 1},      MoodRow{"thank", 1},         MoodRow{"thanks", 1},        MoodRow{"awesome", 6},
    MoodRow{"helpful", 6},      MoodRow{"a great help", 7}, MoodRow{"such a help", 7},   MoodRow{"pleased", 7},       MoodRow{"love it", 5},
    MoodRow{"love that", 5},    MoodRow{"easier", 4},       MoodRow{"impressed", 10},    MoodRow{"sweet of you", 8},  MoodRow{"nice", 4},
    MoodRow{"nice one", 2},     MoodRow{"nice day", 0},     MoodRow{"nice evening", 0},  MoodRow{"nice weekend", 0},  MoodRow{"nice afternoon", 0},
    MoodRow{"lovely day", 1},   MoodRow{"lovely weekend", 1}, MoodRow{"lovely evening", 1}, MoodRow{"good of you", 8}, MoodRow{"good to me", 7},
    MoodRow{"youre very good", 8}, MoodRow{"youre so good", 8}, MoodRow{"youre too good", 8}, MoodRow{"good news", 5}, MoodRow{"feel better", 4},
    MoodRow{"made my day", 12}, MoodRow{"made my week", 12}, MoodRow{"a million", 8},    MoodRow{"thanks a bunch", 6}, MoodRow{"thanks a lot", 3},
    MoodRow{"thank you so much", 8}, MoodRow{"thanks so much", 8}, MoodRow{"thank you so so much", 10}, MoodRow{"thanks so so much", 10},
    MoodRow{"thank you ever so much", 9}, MoodRow{"thanks ever so much", 9}, MoodRow{"thank you thank you", 6}, MoodRow{"thanks thanks", 3},
    MoodRow{"many many thanks", 8}, MoodRow{"cant thank you enough", 12}, MoodRow{"weight off", 9}, MoodRow{"best news", 9},
    MoodRow{"not bothered", 0}, MoodRow{"complain*", -12},  MoodRow{"unacceptable", -14}, MoodRow{"not acceptable", -12}, MoodRow{"ridiculous", -12},
    MoodRow{"appalling", -14},  MoodRow{"appalled", -14},   MoodRow{"disgusted", -13},   MoodRow{"disgusting", -12},  MoodRow{"outrageous", -14},
    MoodRow{"disgrace*", -14},  MoodRow{"furious", -14},    MoodRow{"fuming", -14},      MoodRow{"livid", -14},       MoodRow{"angry", -11},
    MoodRow{"annoyed", -11},    MoodRow{"annoying", -9},    MoodRow{"frustrat*", -10},   MoodRow{"disappoint*", -9},  MoodRow{"unbelievable", -9},
    MoodRow{"rude", -11},       MoodRow{"useless", -11},    MoodRow{"a joke", -9},       MoodRow{"joking", -6},       MoodRow{"kidding me", -9},
    MoodRow{"are you kidding", -9}, MoodRow{"lawyer", -8},  MoodRow{"solicitor", -8},    MoodRow{"terrible", -4},     MoodRow{"terrible service", -12},
    MoodRow{"awful", -3},       MoodRow{"unprofessional", -12}, MoodRow{"fed up", -11},  MoodRow{"sick of", -9},      MoodRow{"sick and tired", -12},
    MoodRow{"nonsense", -9},    MoodRow{"rubbish", -8},     MoodRow{"waste of time", -9}, MoodRow{"wasting my", -9},  MoodRow{"wasted my", -9},
    MoodRow{"bloody", -6},      MoodRow{"pathetic", -12},   MoodRow{"hopeless", -9},     MoodRow{"shambles", -13},    MoodRow{"shocking", -9},
    MoodRow{"absurd", -9},      MoodRow{"insult*", -10},    MoodRow{"incompetent", -13}, MoodRow{"upset", -8},        MoodRow{"apologise", -6},
    MoodRow{"refund", -5},      MoodRow{"money back", -5},  MoodRow{"for gods sake", -9}, MoodRow{"for heavens sake", -8}, MoodRow{"finally", -3},
    MoodRow{"about time", -4},  MoodRow{"not normal", -8},  MoodRow{"not good enough", -11}, MoodRow{"not how you treat", -10}, MoodRow{"nobody picks up", -6},
    MoodRow{"no one picks up", -6}, MoodRow{"nobody answers", -6}, MoodRow{"no one answers", -6}, MoodRow{"pick up the phone", -5}, MoodRow{"hung up on", -8},
    MoodRow{"how many times", -7}, MoodRow{"every single time", -5}, MoodRow{"like every time", -5}, MoodRow{"third time", -4}, MoodRow{"fourth time", -6},
    MoodRow{"fifth time", -7},  MoodRow{"had enough", -9},  MoodRow{"messed up", -6},    MoodRow{"mucked about", -8}, MoodRow{"messed about", -8},
    MoodRow{"rip off", -10},    MoodRow{"the cheek", -9},   MoodRow{"really poor", -7},  MoodRow{"poor service", -10}, MoodRow{"bad service", -10}, MoodRow{"not happy", -9},
    MoodRow{"not impressed", -11}, MoodRow{"you people", -5}, MoodRow{"you lot", -5},    MoodRow{"yes obviously", -3}, MoodRow{"never again", -9},
    MoodRow{"seriously", -3},        MoodRow{"kept me waiting", -6}, MoodRow{"been waiting", -2}, MoodRow{"on hold", -4}};
/// Turn the words behind them round.
constexpr auto negations = wordTable("nicht", "nich", "kein", "keine", "nie", "net", "ned", "nit", "not", "never", "isnt", "wasnt", "dont");
/// Make the word behind them stronger.
constexpr auto boosters = wordTable("so", "sehr", "ganz", "echt", "wirklich", "super", "voll", "total", "richtig", "unheimlich", "wahnsinnig", "furchtbar", "very", "really", "incredibly",
                                    "extremely", "absolutely", "truly", "terribly", "awfully", "bloody", "too");
constexpr double enough = 8;             ///< tenths: one strong word or several mild ones
constexpr double calmer = -9;
constexpr int boost = 3;
constexpr int boostable = 4;             ///< what is milder stays so: "sehr gut", "really great"
constexpr std::size_t longestPhrase = 5;

/// The rows of a language by their first word.
class Lexicon
{
public:
    explicit Lexicon(std::span<const MoodRow> rows)
    {
        for (const MoodRow &row : rows) {
            if (row.words.ends_with('*'))
                m_stems.push_back({row.words.substr(0, row.words.size() - 1), row.weight});
            else
                m_rows[row.words.substr(0, row.words.find(' '))].push_back(row);
        }
    }

    struct Found
    {
        int weight = 0;
        std::size_t words = 1;
    };

    Found at(const std::vector<TurnWord> &words, std::size_t at) const
    {
        const std::string_view first = words[at].folded;
        Found found{0, 0};
        if (const auto rows = m_rows.find(first); rows != m_rows.end()) {
            for (const MoodRow &row : rows->second) {
                const std::size_t length = lengthOf(row.words, words, at);
                if (length > found.words)
                    found = {row.weight, length};
            }
        }
        if (found.words > 0)
            return found;
        const auto stem = std::ranges::find_if(m_stems, [&](const MoodRow &row) { return first.starts_with(row.words); });
        return stem == m_stems.end() ? Found{} : Found{stem->weight, 1};
    }

private:
    /// How many words of the turn the phrase is; 0 = it does not stand there.
    static std::size_t lengthOf(std::string_view phrase, const std::vector<TurnWord> &words, std::size_t at)
    {
        std::size_t length = 0;
        while (!phrase.empty()) {
            const std::string_view word = phrase.substr(0, phrase.find(' '));
            if (length == longestPhrase || at + length >= words.size() || words[at + length].folded != word)
                return 0;
            ++length;
            phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
        }
        return length;
    }

    std::unordered_map<std::string_view, std::vector<MoodRow>> m_rows;
    std::vector<MoodRow> m_stems;
};

bool negated(const HeardTurn &turn, std::size_t at)
{
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const std::string_view word = turn.words[at - back].folded;
        if (negations.contains(word) || (back == 1 && word == "no")) // "no that's lovely" denies something else
            return true;
    }
    return false;
}

/// A call's words turned round ("nicht nett") are annoyed, "nicht schlimm" is not delighted.
double toneOf(const HeardTurn &turn, const Lexicon &lexicon)
{
    double tone = 0;
    for (std::size_t i = 0; i < turn.words.size();) {
        const Lexicon::Found found = turn.words[i].mention < 0 ? lexicon.at(turn.words, i) : Lexicon::Found{};
        int weight = found.weight;
        if (std::abs(weight) >= boostable && i > 0 && boosters.contains(turn.words[i - 1].folded))
            weight += weight > 0 ? boost : -boost;
        if (weight != 0)
            tone += negated(turn, i) && found.words == 1 ? (weight > 0 ? -weight : 0) : weight;
        i += found.words;
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
