#include "services/core/understanding/call/wording/tables.h"

namespace askpro::core {

// What the agent asks for: the answer is read in this light.
static constexpr CueRow rows[] = {
    {Cue::AsksName, Side::Agent, "name|surname|names"},
    {Cue::AsksName, Side::Agent, "who ~ for|speaking|calling"},
    {Cue::AsksName, Side::Agent, "spell|spelled|spelt|written"},
    {Cue::AsksPhone, Side::Agent, "number|phone|telephone|mobile|reach"},
    {Cue::AsksEmail, Side::Agent, "email|mail"},
    {Cue::AsksEmail, Side::Agent, "where ~ send"},
    {Cue::AsksBirth, Side::Agent, "birth|born|birthday"},
    {Cue::AsksBirth, Side::Agent, "how old"},
    {Cue::AsksPerson, Side::Agent, "insured|insurance|before|patient|address|referral|privately|publicly|private"},
    {Cue::AsksService, Side::Agent, "treatment|service|regarding|reason|what for|kind|about"},
    {Cue::AsksWhen, Side::Agent, "when|which|what day|time|date|would|suits|works|could"},
    {Cue::AsksWhen, Side::Agent, "preferred|prefer|particular ~ time|day|date"},
    {Cue::AsksMore, Side::Agent, "anything|something|else|further|other ~ else|help|do|question|questions"},
    {Cue::AsksMore, Side::Agent, "anything else"},
    {Cue::AsksMore, Side::Agent, "any questions"},
    {Cue::AsksRight, Side::Agent, "right|correct|okay|alright"},
    {Cue::AsksCallback, Side::Agent, "when ~ call|reach|ring|phone"},
    {Cue::Thanks, Side::Caller, "thank|thanks|cheers|ta|merci|appreciate"},
    {Cue::Farewell, Side::Both, "bye|goodbye|cheerio|ciao|farewell|tata|byebye"},
    {Cue::Farewell, Side::Both, "see you|ya"},
    {Cue::Farewell, Side::Both, "have a ~ day|one|evening|weekend|afternoon"},
    {Cue::Farewell, Side::Both, "good night|bye"},
    {Cue::Farewell, Side::Both, "take care"},
};

std::span<const CueRow> englishQuestionCues()
{
    return rows;
}

} // namespace askpro::core
