#include "services/core/understanding/call/servicechoice.h"

#include "services/core/understanding/text/utf16span.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype longestTurn = 4000;   ///< nobody names a service after that many characters
constexpr std::array denials{"kein"sv, "keine"sv, "keinen"sv, "nicht"sv, "statt"sv, "ohne"sv, "no"sv, "not"sv, "without"sv, "dont"sv};
constexpr std::size_t denialReach = 3;

struct Named
{
    int entry = -1;
    double likeness = 0;
    ServiceGrade grade = ServiceGrade::None;
    TurnSpan span;
};

/// The word a mention begins with.
int wordAt(const HeardTurn &turn, const Utf16Map &map, qsizetype unit)
{
    const auto found = std::ranges::find_if(turn.words, [&](const TurnWord &word) { return map.unitAt(word.span.to) > unit; });
    return found == turn.words.end() ? -1 : static_cast<int>(found - turn.words.begin());
}

bool denied(const HeardTurn &turn, int at)
{
    for (int i = at - 1; i >= 0 && i >= at - static_cast<int>(denialReach); --i) {
        const TurnWord &word = turn.words[static_cast<std::size_t>(i)];
        if (word.sentence != turn.words[static_cast<std::size_t>(at)].sentence)
            return false;
        if (std::ranges::find(denials, word.folded) != denials.end())
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

std::vector<Named> namedIn(const HeardTurn &turn, const QString &text, ServiceReader &services)
{
    std::vector<Named> named;
    if (turn.words.empty())
        return named;
    const auto mentions = services.mentionsIn(QStringView(text).left(longestTurn));
    if (mentions.isEmpty())
        return named;
    const Utf16Map map(turn.text);
    for (const ServiceMention &mention : mentions) {
        const int word = wordAt(turn, map, mention.from);
        if (word < 0 || denied(turn, word))
            continue;
        const bool slot = turn.agent && besideSlot(turn, turn.words[static_cast<std::size_t>(word)].sentence);
        const ServiceGrade grade = slot ? ServiceGrade::WithSlot : turn.agent ? ServiceGrade::ByAgent : ServiceGrade::ByCaller;
        named.push_back({mention.entry, mention.confidence, grade, {turn.index, mention.from, mention.to}});
    }
    return named;
}

bool namesSeveral(const std::vector<Named> &named)
{
    return std::ranges::any_of(named, [&](const Named &one) { return one.entry != named.front().entry; });
}

/// Of several in one breath the best of the best grade, where there is one.
std::optional<Named> singleOf(std::vector<Named> named)
{
    if (named.empty())
        return std::nullopt;
    const ServiceGrade best = std::ranges::max(named, {}, &Named::grade).grade;
    std::erase_if(named, [&](const Named &one) { return one.grade != best; });
    if (!namesSeveral(named))
        return named.front();
    const double likeness = std::ranges::max(named, {}, &Named::likeness).likeness;
    std::erase_if(named, [&](const Named &one) { return one.likeness < likeness; });
    return namesSeveral(named) ? std::nullopt : std::optional(named.front());
}

} // namespace

ServiceChoice chooseService(const std::vector<HeardTurn> &heard, const QList<SpokenTurn> &turns, const QList<ServiceEntry> &catalogue)
{
    ServiceReader services(catalogue);
    std::vector<Named> all;
    ServiceChoice choice;
    bool contested = false;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        auto named = namedIn(heard[i], turns.at(static_cast<qsizetype>(i)).text, services);
        all.insert(all.end(), named.begin(), named.end());
        const bool several = namesSeveral(named);
        const auto one = singleOf(std::move(named));
        if (!one) {
            contested = contested || (several && !heard[i].agent);
            continue;
        }
        if (one->grade < choice.grade)
            continue;
        contested = contested && one->grade == ServiceGrade::ByCaller;
        choice.entry = one->entry;
        choice.grade = one->grade;
        choice.likeness = one->likeness;
    }
    if (choice.entry >= 0 && contested && choice.grade < ServiceGrade::WithSlot)
        choice.grade = ServiceGrade::Contested;
    for (const Named &one : all) {
        if (one.entry == choice.entry)
            choice.evidence.append(one.span);
    }
    return choice;
}

} // namespace askpro::core
