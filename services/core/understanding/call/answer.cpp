#include "services/core/understanding/call/answer.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

constexpr std::array factQuestions{Cue::AsksName, Cue::AsksPhone, Cue::AsksEmail, Cue::AsksBirth, Cue::AsksPerson, Cue::AsksService};
constexpr std::array slotQuestions{Cue::AsksWhen, Cue::AsksRight, Cue::Offer, Cue::Summary};

bool anyIn(const HeardTurn &turn, std::span<const Cue> cues, int sentence)
{
    return std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
        return std::ranges::find(cues, hit.cue) != cues.end() && turn.words[static_cast<std::size_t>(hit.from)].sentence == sentence;
    });
}

bool slotIn(const HeardTurn &turn, int sentence)
{
    return std::ranges::any_of(turn.words, [&](const TurnWord &word) {
        return word.mention >= 0 && word.sentence == sentence && turn.mentions[static_cast<std::size_t>(word.mention)].role == TimeRole::Slot;
    });
}

std::optional<Focus> focusOfSentence(const HeardTurn &turn, int sentence)
{
    constexpr std::array more{Cue::AsksMore};
    if (slotIn(turn, sentence))
        return Focus::Slot;
    if (anyIn(turn, more, sentence))
        return Focus::More;
    if (anyIn(turn, factQuestions, sentence))
        return Focus::Facts;
    if (turn.asks(sentence) && anyIn(turn, slotQuestions, sentence))
        return Focus::Slot;
    return std::nullopt;
}

/// "No" at the beginning, behind a time or a filler; "he has no choice", "no nail varnish" refuse nothing.
bool refusesByNo(const HeardTurn &turn)
{
    static constexpr auto before = wordTable("oh", "ah", "um", "er", "well", "sorry", "but", "ach", "aeh", "na", "also", "no", "nein", "nee", "yes", "ja", "hm", "hmm");
    return std::ranges::any_of(turn.cues, [&](const CueHit &hit) {
        if (hit.cue != Cue::No)
            return false;
        const auto word = turn.words[static_cast<std::size_t>(hit.from)].folded;
        if (word == "ne" || word == "na")
            return hit.from <= 1;                        // later it only asks for assent
        if (hit.from <= 2 || word != "no")
            return true;
        const TurnWord &last = turn.words[static_cast<std::size_t>(hit.from - 1)];
        return last.mention >= 0 || before.contains(last.folded);
    });
}

int lastOf(const HeardTurn &turn, std::initializer_list<Cue> cues)
{
    int last = -1;
    for (const CueHit &hit : turn.cues) {
        // "Passt das?" of a caller takes nothing.
        const bool asked = hit.cue == Cue::Accept && turn.asks(turn.words[static_cast<std::size_t>(hit.from)].sentence);
        if (std::ranges::find(cues, hit.cue) != cues.end() && !asked)
            last = std::max(last, hit.from);
    }
    return last;
}

} // namespace

Focus focusOf(const HeardTurn &agent)
{
    for (auto asking = agent.askingSentences.rbegin(); asking != agent.askingSentences.rend(); ++asking) {
        if (const auto focus = focusOfSentence(agent, *asking))
            return *focus;
        return *asking > 0 && slotIn(agent, *asking - 1) ? Focus::Slot : Focus::Facts;   // "… am Freitag um zehn. Soll ich?"
    }
    for (int sentence = agent.sentences() - 1; sentence >= 0 && sentence >= agent.sentences() - 3; --sentence) {
        if (const auto focus = focusOfSentence(agent, sentence))
            return *focus;
    }
    return Focus::Nothing;
}

namespace {

/// "Dann muss ich auch nicht meine Mutter fragen": a condition that is none.
int lastCondition(const HeardTurn &turn)
{
    static constexpr auto denials = wordTable("nicht", "net", "ned", "not", "dont", "wont");
    int last = -1;
    for (const CueHit &hit : turn.cues) {
        const auto begin = turn.words.begin() + hit.from;
        const bool denied = std::any_of(begin + 1, turn.words.begin() + hit.to, [&](const TurnWord &word) { return denials.contains(word.folded); });
        if (hit.cue == Cue::Conditional && !denied)
            last = std::max(last, hit.from);
    }
    return last;
}

/// "I have to ask my wife, if she agrees we'll take it": what is taken hangs on the condition.
bool followsCondition(const HeardTurn &turn, int condition, int accept)
{
    static constexpr auto ifs = wordTable("if", "wenn", "falls");
    return condition >= 0 && accept > condition && std::any_of(turn.words.begin() + condition, turn.words.begin() + accept, [&](const TurnWord &word) { return ifs.contains(word.folded); });
}

} // namespace

Answer answerIn(const HeardTurn &caller, bool noCounts)
{
    Answer answer;
    const int yes = lastOf(caller, {Cue::Yes});
    const int accept = lastOf(caller, {Cue::Accept, Cue::Either});
    const bool no = noCounts && refusesByNo(caller);
    const bool consents = yes >= 0 || accept >= 0 || caller.has(Cue::Then);
    const int busy = consents ? -1 : lastOf(caller, {Cue::Busy});    // "ja, dann morgen, da hole ich ihn ab" refuses nothing
    const int refuse = std::max({lastOf(caller, {Cue::Reject, Cue::Wrong}), busy, no ? lastOf(caller, {Cue::No}) : -1});
    answer.yes = yes >= 0 || accept >= 0;
    answer.accepts = accept >= 0 && accept > refuse;
    answer.refuses = refuse >= 0 && !answer.accepts && yes < refuse;
    answer.undecided = refuse >= 0 && !answer.accepts && !answer.refuses;
    answer.wrong = lastOf(caller, {Cue::Wrong}) >= 0 || no;
    answer.withdraws = caller.has(Cue::Withdraw);
    answer.drops = caller.has(Cue::Drops);
    answer.conditional = lastCondition(caller) > accept || followsCondition(caller, lastCondition(caller), accept);
    answer.postpones = lastOf(caller, {Cue::Postponed}) > accept;
    answer.unsure = caller.has(Cue::Unsure);
    answer.stays = caller.has(Cue::Stays);
    return answer;
}

Choice choiceIn(const HeardTurn &caller)
{
    struct Row
    {
        Cue cue;
        Choice choice;
    };
    static constexpr std::array rows{Row{Cue::First, {true, 0, -1, false, false}},  Row{Cue::Second, {true, 1, -1, false, false}},
                                     Row{Cue::Third, {true, 2, -1, false, false}},  Row{Cue::Last, {true, -1, -1, false, false}},
                                     Row{Cue::Earlier, {true, 0, -1, true, false}}, Row{Cue::Later, {true, -1, -1, true, false}},
                                     Row{Cue::Other, {true, 0, -1, false, true}},   Row{Cue::Middle, {true, 1, -1, true, false}}};
    Choice choice;
    for (std::size_t i = 0; i < caller.cues.size(); ++i) {
        const CueHit &hit = caller.cues[i];
        const auto row = std::ranges::find(rows, hit.cue, &Row::cue);
        if (row == rows.end())
            continue;
        // "The first one is too early, I'd take the second": what is refused right after it was not chosen.
        const bool refused = std::ranges::any_of(caller.cues, [&](const CueHit &other) {
            return (other.cue == Cue::Reject || other.cue == Cue::No) && other.from >= hit.from && other.from <= hit.to + 3;
        });
        if (!refused) {
            choice = row->choice;
            choice.word = hit.from;
        }
    }
    return choice;
}

} // namespace askpro::core
