#include "services/core/understanding/call/servicechoice.h"

#include "services/core/understanding/service/servicewording.h"
#include "services/core/understanding/text/utf16span.h"

#include <algorithm>
#include <array>
#include <optional>

namespace askpro::core {

namespace {

constexpr qsizetype longestTurn = 4000;   ///< nobody names a service after that many characters
constexpr int denialReach = 3;
constexpr int asideReach = 5;
constexpr int landmarkReach = 2;
constexpr int firstStepReach = 8;
constexpr double clearlyBetter = 0.1;
constexpr double asideLikeness = 0.6;
constexpr double generalLikeness = 0.5;      ///< of a consultation that nobody named

struct Named
{
    int entry = -1;
    double likeness = 0;
    ServiceGrade grade = ServiceGrade::None;
    int sentence = 0;
    bool tied = false;               ///< another entry fits as well
    bool corrects = false;           ///< the caller corrects it, or the agent begins with it
    TurnSpan span;
};

/// The words of a mention: positions, half-open.
struct WordSpan
{
    int from = -1;
    int to = -1;
};

WordSpan wordsOf(const HeardTurn &turn, const Utf16Map &map, const ServiceMention &mention)
{
    WordSpan span;
    for (int i = 0; i < static_cast<int>(turn.words.size()); ++i) {
        const TextSpan &word = turn.words[static_cast<std::size_t>(i)].span;
        if (span.from < 0 && map.unitAt(word.to) > mention.from)
            span.from = i;
        if (map.unitAt(word.from) >= mention.to)
            break;
        span.to = i + 1;
    }
    return span;
}

/// Whether a word of that kind stands among so many before and behind, within the sentence.
bool near(const HeardTurn &turn, WordSpan span, ServiceHint hint, int before, int behind)
{
    const int sentence = turn.words[static_cast<std::size_t>(span.from)].sentence;
    const int end = std::min(span.to + behind, static_cast<int>(turn.words.size()));
    for (int i = std::max(0, span.from - before); i < end; ++i) {
        const TurnWord &word = turn.words[static_cast<std::size_t>(i)];
        const bool own = i >= span.from && i < span.to;
        if (!own && word.sentence == sentence && hints(hint, word.folded))
            return true;
    }
    return false;
}

/// A time to come, or that it is entered, in the same sentence.
bool besideSlot(const HeardTurn &turn, int sentence)
{
    const bool time = std::ranges::any_of(turn.words, [&](const TurnWord &word) {
        return word.mention >= 0 && word.sentence == sentence && turn.mentions[static_cast<std::size_t>(word.mention)].role == TimeRole::Slot;
    });
    return time || std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
        return (hit.cue == Cue::Commit || hit.cue == Cue::Offer) && turn.words[static_cast<std::size_t>(hit.from)].sentence == sentence;
    });
}

ServiceGrade gradeOf(const HeardTurn &turn, WordSpan span, const ServiceMention &mention)
{
    const int sentence = turn.words[static_cast<std::size_t>(span.from)].sentence;
    if (mention.hinted && !turn.agent)
        return ServiceGrade::Hinted;
    if (near(turn, span, ServiceHint::Past, asideReach, 1))
        return turn.agent && turn.asks(sentence) ? ServiceGrade::None : ServiceGrade::Mentioned;
    if (near(turn, span, ServiceHint::Landmark, landmarkReach, 0))
        return ServiceGrade::Mentioned;
    if (turn.agent && near(turn, span, ServiceHint::AgentAside, asideReach, 3))
        return ServiceGrade::Mentioned;
    if (!turn.agent && near(turn, span, ServiceHint::CallerAside, asideReach, 3))
        return ServiceGrade::Mentioned;
    if (turn.agent && mention.loose && !besideSlot(turn, sentence))
        return ServiceGrade::Mentioned;
    if (turn.agent)
        return mention.hinted ? ServiceGrade::Hinted : besideSlot(turn, sentence) ? ServiceGrade::WithSlot : ServiceGrade::ByAgent;
    return ServiceGrade::ByCaller;
}

std::vector<Named> namedIn(const HeardTurn &turn, const QString &text, ServiceReader &services)
{
    std::vector<Named> named;
    if (turn.words.empty())
        return named;
    const auto mentions = services.allMentionsIn(QStringView(text).left(longestTurn));
    if (mentions.isEmpty())
        return named;
    const Utf16Map map(turn.text);
    for (const ServiceMention &mention : mentions) {
        const WordSpan span = wordsOf(turn, map, mention);
        if (span.from < 0 || span.to <= span.from || near(turn, span, ServiceHint::Denial, denialReach, 0))
            continue;
        const bool corrects = turn.agent ? near(turn, span, ServiceHint::FirstStep, firstStepReach, firstStepReach)
                                         : near(turn, span, ServiceHint::Correction, asideReach, 0);
        named.push_back({mention.entry, mention.confidence, gradeOf(turn, span, mention), turn.words[static_cast<std::size_t>(span.from)].sentence, mention.tied, corrects,
                         {turn.index, mention.from, mention.to}});
    }
    return named;
}

/// A word of something that wants looking at.
std::optional<TurnSpan> complaintIn(const HeardTurn &turn)
{
    const auto word = std::ranges::find_if(turn.words, [](const TurnWord &one) { return hints(ServiceHint::Complaint, one.folded); });
    if (word == turn.words.end())
        return std::nullopt;
    const Utf16Map map(turn.text);
    return TurnSpan{turn.index, map.unitAt(word->span.from), map.unitAt(word->span.to)};
}

/// "by hand", "as a special appointment".
bool phraseOffList(std::string_view before, std::string_view word)
{
    struct Pair
    {
        std::string_view first;
        std::string_view second;
    };
    static constexpr std::array pairs{Pair{"by", "hand"}, Pair{"von", "hand"}, Pair{"per", "hand"}, Pair{"special", "appointment"}, Pair{"special", "slot"}, Pair{"special", "booking"},
        Pair{"special", "entry"}};
    return std::ranges::any_of(pairs, [&](const Pair &pair) { return pair.first == before && pair.second == word; });
}

/// The sentence in which an agent says that it can book a service only aside from its list, -1 = none.
int offListIn(const HeardTurn &turn)
{
    int sentence = -1;
    bool negated = false;
    bool listed = false;
    bool waiting = false;
    std::string_view before;
    for (const TurnWord &word : turn.words) {
        if (word.sentence != sentence) {
            sentence = word.sentence;
            negated = listed = waiting = false;
        }
        negated = negated || hints(ServiceHint::Negation, word.folded);
        listed = listed || hints(ServiceHint::List, word.folded);
        waiting = waiting || hints(ServiceHint::WaitList, word.folded);
        const bool aside = phraseOffList(before, word.folded);
        before = word.folded;
        if (aside || hints(ServiceHint::OffList, word.folded) || (negated && listed && !waiting))
            return sentence;
    }
    return -1;
}

bool namesSeveral(const std::vector<Named> &named)
{
    return std::ranges::any_of(named, [&](const Named &one) { return one.entry != named.front().entry; });
}

/// Of several in one breath the best of the best grade, where there is one; of corrected ones the last.
std::optional<Named> singleOf(std::vector<Named> named)
{
    if (named.empty())
        return std::nullopt;
    const ServiceGrade best = std::ranges::max(named, {}, &Named::grade).grade;
    std::erase_if(named, [&](const Named &one) { return one.grade != best; });
    if (!namesSeveral(named))
        return named.front();
    if (named.back().corrects)
        return named.back();
    const double likeness = std::ranges::max(named, {}, &Named::likeness).likeness;
    std::erase_if(named, [&](const Named &one) { return one.likeness < likeness - clearlyBetter; });
    return namesSeveral(named) ? std::nullopt : std::optional(named.front());
}

/// Follows what is named from turn to turn.
class Chooser
{
public:
    void take(const HeardTurn &turn, std::vector<Named> named, bool refusedNext, bool askedBack)
    {
        m_callerSpoke = m_callerSpoke || !turn.agent;
        if (!turn.agent && !m_complaint)
            m_complaint = complaintIn(turn);
        // How a practice calls itself says nothing of the call.
        if (!m_callerSpoke)
            return;
        if (const int sentence = turn.agent ? offListIn(turn) : -1; sentence >= 0) {
            m_choice = {};
            m_choice.unlisted = true;
            m_blocked = true;
            std::erase_if(named, [sentence](const Named &one) { return one.sentence <= sentence; });
        }
        if (refusedNext)
            std::erase_if(named, [&](const Named &one) { return turn.asks(one.sentence); });
        // An answer to "when were you here last" is no new wish.
        if (askedBack && m_choice.grade >= ServiceGrade::ByCaller) {
            for (Named &one : named)
                one.grade = one.corrects ? one.grade : std::min(one.grade, ServiceGrade::Mentioned);
        }
        takeForeign(turn, named);
        m_spokeOfListed = m_spokeOfListed || std::ranges::any_of(named, [](const Named &one) { return one.entry >= 0 && one.grade != ServiceGrade::Hinted; });
        // The first that several entries fit stands for them until one is named.
        const auto tied = std::ranges::find(named, true, &Named::tied);
        if (tied != named.end() && m_tied.entry < 0 && !m_blocked)
            m_tied = *tied;
        std::erase_if(named, [](const Named &one) { return one.entry < 0 || one.tied; });
        takeListed(turn, std::move(named));
    }

    /// `general` = the entry for what has no entry of its own, -1 = none.
    ServiceChoice result(int general)
    {
        if (m_choice.entry < 0 && !m_choice.unlisted && m_tied.entry >= 0)
            fallBack(m_tied.entry, m_tied.likeness, ServiceGrade::Contested, m_tied.span);
        else if (m_choice.entry < 0 && !m_choice.unlisted && m_complaint && general >= 0)
            fallBack(general, generalLikeness, ServiceGrade::Hinted, *m_complaint);
        if (m_choice.entry >= 0 && m_contested && m_choice.grade < ServiceGrade::ByAgent)
            m_choice.grade = ServiceGrade::Contested;
        for (const Named &one : m_all) {
            if (one.entry == m_choice.entry)
                m_choice.evidence.append(one.span);
        }
        return m_choice;
    }

private:
    void fallBack(int entry, double likeness, ServiceGrade grade, const TurnSpan &span)
    {
        m_choice.entry = entry;
        m_choice.grade = grade;
        m_choice.likeness = likeness;
        m_choice.evidence.append(span);
    }

    /// A service that nobody here offers is what the call is about until one of the list is named by who books it.
    void takeForeign(const HeardTurn &turn, const std::vector<Named> &named)
    {
        const auto grade = [&](bool listed) {
            ServiceGrade best = ServiceGrade::None;
            for (const Named &one : named) {
                if ((one.entry >= 0) == listed)
                    best = std::max(best, one.grade);
            }
            return best;
        };
        const ServiceGrade foreign = grade(false);
        // What is asked about, brought along or answered once something of the list was spoken of is no other wish.
        if ((m_spokeOfListed && !m_foreign) || foreign < ServiceGrade::ByCaller || m_choice.grade >= ServiceGrade::ByCaller || grade(true) >= (turn.agent ? ServiceGrade::ByAgent : ServiceGrade::ByCaller))
            return;
        m_choice = {};
        m_choice.unlisted = true;
        m_blocked = m_foreign = true;
    }

    /// Both have named one service; another that only the agent names, away from any time, does not replace it.
    bool speaksAside(const HeardTurn &turn, const Named &one) const
    {
        const auto names = [](const std::vector<int> &entries, int entry) { return std::ranges::find(entries, entry) != entries.end(); };
        return turn.agent && one.grade == ServiceGrade::ByAgent && one.entry != m_choice.entry && names(m_byAgent, m_choice.entry) && names(m_byCaller, m_choice.entry)
            && !names(m_byCaller, one.entry);
    }

    void takeListed(const HeardTurn &turn, std::vector<Named> named)
    {
        if (named.empty())
            return;
        if (m_blocked)
            std::erase_if(named, [&](const Named &one) { return turn.agent ? one.grade < ServiceGrade::ByAgent : !one.corrects; });
        if (!turn.agent && m_choice.grade >= ServiceGrade::ByAgent) {
            // After the agent has named it only a correction changes it.
            for (Named &one : named) {
                if (one.corrects && one.grade == ServiceGrade::ByCaller)
                    one.grade = ServiceGrade::WithSlot;
            }
        }
        for (const Named &one : named) {
            if (one.grade >= ServiceGrade::ByCaller)
                (turn.agent ? m_byAgent : m_byCaller).push_back(one.entry);
        }
        m_all.insert(m_all.end(), named.begin(), named.end());
        const bool several = namesSeveral(named);
        const auto one = singleOf(std::move(named));
        if (!one) {
            m_contested = m_contested || (several && !turn.agent);
            return;
        }
        if (one->grade == ServiceGrade::None || one->grade < m_choice.grade || speaksAside(turn, *one))
            return;
        m_contested = m_contested && one->grade <= ServiceGrade::ByCaller;
        m_blocked = false;
        m_choice.entry = one->entry;
        m_choice.grade = one->grade;
        m_choice.likeness = one->grade == ServiceGrade::Mentioned ? one->likeness * asideLikeness : one->likeness;
        m_choice.unlisted = false;
    }

    ServiceChoice m_choice;
    Named m_tied;
    std::vector<Named> m_all;
    std::vector<int> m_byAgent;          ///< entries
    std::vector<int> m_byCaller;
    bool m_spokeOfListed = false;
    bool m_callerSpoke = false;
    bool m_foreign = false;              ///< and the caller said so
    std::optional<TurnSpan> m_complaint; ///< the first of the caller
    bool m_contested = false;
    bool m_blocked = false;              ///< what was wished is not in the list
};

/// Whether the agent asks for what was.
bool asksBack(const HeardTurn &turn)
{
    return std::ranges::any_of(turn.words, [&](const TurnWord &word) { return hints(ServiceHint::Past, word.folded) && turn.asks(word.sentence); });
}

/// Whether the caller says no to what the agent has just asked.
bool refuses(const HeardTurn &turn)
{
    return !turn.agent && std::ranges::any_of(turn.cues, [](const CueHit &hit) { return hit.cue == Cue::No && hit.from == 0; });
}

} // namespace

ServiceChoice chooseService(const std::vector<HeardTurn> &heard, const QList<SpokenTurn> &turns, const QList<ServiceEntry> &catalogue)
{
    ServiceReader services(catalogue);
    Chooser chooser;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        const bool refused = heard[i].agent && i + 1 < heard.size() && refuses(heard[i + 1]);
        const bool askedBack = !heard[i].agent && i > 0 && heard[i - 1].agent && asksBack(heard[i - 1]);
        chooser.take(heard[i], namedIn(heard[i], turns.at(static_cast<qsizetype>(i)).text, services), refused, askedBack);
    }
    return chooser.result(services.generalEntry());
}

} // namespace askpro::core
