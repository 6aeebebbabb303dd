#include "services/core/understanding/call/cuefinder.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace askpro::core {

namespace {

constexpr int longestGap = 4;
constexpr std::size_t shortestStem = 2;
constexpr std::size_t longestStem = 20;

/// One place of a wording.
struct Place
{
    enum class Kind { Word, Gap, Time, Start, End };
    Kind kind = Kind::Word;
    bool optional = false;
    bool time = false;               ///< a time expression is one of the choices
    std::vector<std::string_view> words;
    std::vector<std::string_view> stems;

    bool fits(const TurnWord &word) const
    {
        if (word.mention >= 0)
            return time;
        return std::ranges::find(words, word.folded) != words.end()
            || std::ranges::any_of(stems, [&](std::string_view stem) { return word.folded.starts_with(stem); });
    }
};

struct Wording
{
    Cue cue;
    Side side;
    std::vector<Place> places;
};

Place compilePlace(std::string_view text)
{
    Place place;
    if (text == "~")
        place.kind = Place::Kind::Gap;
    else if (text == "@")
        place.kind = Place::Kind::Time;
    else if (text == "^")
        place.kind = Place::Kind::Start;
    else if (text == "$")
        place.kind = Place::Kind::End;
    place.time = place.kind == Place::Kind::Time;
    if (place.kind != Place::Kind::Word)
        return place;
    if (text.ends_with('?')) {
        place.optional = true;
        text.remove_suffix(1);
    }
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('|', from), text.size());
        std::string_view choice = text.substr(from, to - from);
        const bool stem = choice.ends_with('*');
        if (stem)
            choice.remove_suffix(1);
        if (choice == "@")
            place.time = true;
        else
            (stem ? place.stems : place.words).push_back(choice);
        from = to + 1;
    }
    return place;
}

Wording compile(const CueRow &row)
{
    Wording wording{row.cue, row.side, {}};
    for (std::size_t from = 0; from < row.wording.size();) {
        const std::size_t to = std::min(row.wording.find(' ', from), row.wording.size());
        wording.places.push_back(compilePlace(row.wording.substr(from, to - from)));
        from = to + 1;
    }
    return wording;
}

/// All wordings of a language, found by the word they begin with.
class CueIndex
{
public:
    explicit CueIndex(models::Language language)
    {
        for (const auto table : {answerCues, slotCues, subjectCues, questionCues, emergencyCues}) {
            for (const CueRow &row : table(language))
                add(compile(row));
        }
    }

    template<class Visit>
    void visit(const TurnWord &word, Visit &&visitor) const
    {
        if (word.mention >= 0) {
            std::ranges::for_each(m_byTime, visitor);
            return;
        }
        each(m_byWord, word.folded, visitor);
        for (std::size_t length = shortestStem; length <= std::min(word.folded.size(), longestStem); ++length)
            each(m_byStem, word.folded.substr(0, length), visitor);
    }

private:
    using Lookup = std::unordered_map<std::string_view, std::vector<Wording>>;

    template<class Visit>
    static void each(const Lookup &lookup, std::string_view key, Visit &visitor)
    {
        const auto found = lookup.find(key);
        if (found != lookup.end())
            std::ranges::for_each(found->second, visitor);
    }

    void add(const Wording &wording)
    {
        const std::size_t first = wording.places.front().kind == Place::Kind::Start ? 1 : 0;
        const Place &place = wording.places[first];
        if (place.time)
            m_byTime.push_back(wording);
        for (const auto word : place.words)
            m_byWord[word].push_back(wording);
        for (const auto stem : place.stems)
            m_byStem[stem].push_back(wording);
    }

    Lookup m_byWord;
    Lookup m_byStem;
    std::vector<Wording> m_byTime;
};

const CueIndex &cueIndex(models::Language language)
{
    static const CueIndex german(models::Language::German);
    static const CueIndex english(models::Language::English);
    return language == models::Language::German ? german : english;
}

/// "Das passt mir nicht, aber gut": what follows is another matter.
bool turns(const TurnWord &word)
{
    return word.folded == "but" || word.folded == "aber" || word.folded == "sondern" || word.folded == "however";
}

/// Where a wording ends that begins at `at`; -1 = not there.
class Matcher
{
public:
    Matcher(const std::vector<TurnWord> &words, const Wording &wording) : m_words(words), m_places(wording.places) {}

    int endFrom(int at) { return match(0, at, m_words[static_cast<std::size_t>(at)].sentence); }
    int mention() const { return m_mention; }

private:
    bool inside(int at, int sentence) const { return at < static_cast<int>(m_words.size()) && word(at).sentence == sentence; }
    const TurnWord &word(int at) const { return m_words[static_cast<std::size_t>(at)]; }

    int match(std::size_t index, int at, int sentence)
    {
        if (index == m_places.size())
            return at;
        const Place &place = m_places[index];
        if (place.kind == Place::Kind::Start)
            return at == 0 || word(at - 1).sentence != sentence ? match(index + 1, at, sentence) : -1;
        if (place.kind == Place::Kind::End)
            return !inside(at, sentence) ? match(index + 1, at, sentence) : -1;
        if (place.kind == Place::Kind::Gap)
            return matchGap(index + 1, at, sentence);
        if (inside(at, sentence) && place.fits(word(at))) {
            if (word(at).mention >= 0)
                m_over = word(at).mention;
            const int end = match(index + 1, at + 1, sentence);
            if (end >= 0 && place.time && word(at).mention >= 0)
                m_mention = word(at).mention;        // unwinding: the first one remains
            if (end >= 0)
                return end;
        }
        return place.optional ? match(index + 1, at, sentence) : -1;
    }

    int matchGap(std::size_t index, int at, int sentence)
    {
        for (int skipped = 0; skipped <= longestGap; ++skipped) {
            const int end = match(index, at + skipped, sentence);
            if (end >= 0)
                return end;
            if (!inside(at + skipped, sentence) || turns(word(at + skipped)))
                return -1;
            // Over the rest of the expression that has been matched, and over no other.
            if (word(at + skipped).mention >= 0 && word(at + skipped).mention != m_over)
                return -1;
        }
        return -1;
    }

    const std::vector<TurnWord> &m_words;
    const std::vector<Place> &m_places;
    int m_mention = -1;
    int m_over = -1;                 ///< the time expression that was matched last
};

/// "passt" is no acceptance within "passt mir leider nicht".
void dropCovered(std::vector<CueHit> &cues)
{
    const auto covers = [](const CueHit &outer, const CueHit &inner) {
        // What is taken back stays taken back within the longest refusal.
        const bool lasting = (outer.cue == Cue::Reject || outer.cue == Cue::Busy || outer.cue == Cue::Wrong) && (inner.cue == Cue::Withdraw || inner.cue == Cue::Drops);
        return isAnswer(outer.cue) && outer.cue != inner.cue && !lasting && outer.from <= inner.from && outer.to >= inner.to
            && outer.to - outer.from > inner.to - inner.from;
    };
    std::vector<CueHit> kept;
    for (std::size_t i = 0; i < cues.size(); ++i) {
        bool covered = false;
        // Hits are in the order of their beginnings; what covers one begins at most a few words before or at the same word.
        for (std::size_t j = i; j-- > 0 && !covered && cues[i].from - cues[j].from < 16;)
            covered = isAnswer(cues[i].cue) && covers(cues[j], cues[i]);
        for (std::size_t j = i + 1; j < cues.size() && !covered && cues[j].from == cues[i].from; ++j)
            covered = isAnswer(cues[i].cue) && covers(cues[j], cues[i]);
        if (!covered)
            kept.push_back(cues[i]);
    }
    cues = std::move(kept);
}

} // namespace

std::vector<CueHit> findCues(const HeardTurn &turn, models::Language language)
{
    std::vector<CueHit> cues;
    const CueIndex &index = cueIndex(language);
    for (int at = 0; at < static_cast<int>(turn.words.size()); ++at) {
        index.visit(turn.words[static_cast<std::size_t>(at)], [&](const Wording &wording) {
            if (wording.side == (turn.agent ? Side::Caller : Side::Agent))
                return;
            Matcher matcher(turn.words, wording);
            const int end = matcher.endFrom(at);
            if (end > at)
                cues.push_back({wording.cue, at, end, matcher.mention()});
        });
    }
    dropCovered(cues);
    return cues;
}

} // namespace askpro::core
