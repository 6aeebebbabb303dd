#include "services/core/understanding/call/wording/tables.h"

namespace askpro::core {

std::span<const CueRow> answerCues(models::Language language)
{
    return language == models::Language::German ? germanAnswerCues() : englishAnswerCues();
}

std::span<const CueRow> slotCues(models::Language language)
{
    return language == models::Language::German ? germanSlotCues() : englishSlotCues();
}

std::span<const CueRow> subjectCues(models::Language language)
{
    return language == models::Language::German ? germanSubjectCues() : englishSubjectCues();
}

std::span<const CueRow> questionCues(models::Language language)
{
    return language == models::Language::German ? germanQuestionCues() : englishQuestionCues();
}

} // namespace askpro::core
