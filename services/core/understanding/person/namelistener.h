#pragma once

#include "services/core/understanding/person/agentnames.h"
#include "services/core/understanding/person/heardperson.h"
#include "services/core/understanding/person/namequestion.h"
#include "services/core/understanding/person/replies.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace askpro::core {

/// A name of ours in the agent's words.
struct ReadBack
{
    bool patient = false;
    QString given;                   ///< as the agent wrote it; empty where it was not said
    QString family;
    QString letters;                 ///< spelled by the agent
    TurnSpan span;
    bool brief = false;              ///< the turn is about nothing else
};

/// Follows a call turn by turn and keeps what is known of the caller's and the patient's name.
class NameListener
{
public:
    explicit NameListener(models::Language language) : m_language(language) {}

    /// Turns in their order; `index` counts from 0.
    void hear(const SpokenTurn &turn, int index);
    [[nodiscard]] HeardValue result();

private:
    // What the agent says.
    void hearAgent(WordsView words);
    void confirmTentative(WordsView words);
    void learnAddressed(WordsView words);
    void adoptAnswer(WordsView words);
    void reviseAddressed(WordsView words);
    [[nodiscard]] bool wasSaid(const QString &name) const;
    void takeAddressed(WordsView turn);
    void expectPerson(WordsView words);
    void takeExpected(Reply reply);
    void learnOrder(WordsView words);
    void learnGiven(WordsView words);
    [[nodiscard]] std::optional<ReadBack> readBackIn(WordsView words) const;
    [[nodiscard]] std::optional<ReadBack> readBackOf(const HeardPerson &person, WordsView words) const;

    // What the caller says.
    void hearCaller(WordsView words);
    void fillFromGreeting();
    void fillFromAgent(HeardPerson &person);
    void answerReadBack(WordsView words, Reply reply);
    void takeMentions(WordsView words, Reply reply);
    void takeMention(const NameMention &mention, WordsView words, bool correction);
    bool takeRepeated(WordsView words);
    bool takeSecondTime(const NameMention &mention, WordsView words);
    bool takeAnswer(WordsView words, const std::vector<NameMention> &introduced);
    void takeStrays(WordsView words);
    void takeLateGiven(WordsView words);
    void takeContrast(WordsView words);
    void takeCorrection(WordsView words);
    void takeLetters(WordsView words);
    void takeHints(WordsView words);
    [[nodiscard]] bool isRemark(WordsView words, const SpelledRun &run) const;
    bool takePiece(WordsView words, const SpelledRun &run);
    HeardPerson &personFor(Whose whose);
    [[nodiscard]] bool isSpelled(const NamePhrase &phrase) const;
    [[nodiscard]] bool isOwn(const NamePhrase &phrase) const;

    models::Language m_language;
    HeardPerson m_caller;
    HeardPerson m_patient;
    bool m_forOther = false;
    bool m_lastIsPatient = false;    ///< who was named last
    NameQuestion m_question;
    bool m_backchannel = false;
    std::optional<ReadBack> m_readBack;
    std::optional<AgentName> m_expected; ///< "Am I speaking with …?"
    std::vector<AgentName> m_agentNames;
    std::vector<LetterHint> m_agentHints; ///< "Mit D T?"
    QString m_agentHintWord;
    std::vector<SpelledRun> m_runs;  ///< of the caller's turn
    std::vector<NameMention> m_tentative;
    std::vector<TurnSpan> m_tentativeSpans;
    std::set<std::string> m_own;     ///< words of the agent's greeting: its name, the practice, its doctors
    std::set<std::string> m_callerWords;
    std::set<std::string> m_titledByCaller; ///< people the caller speaks of: "bei frau arndt"
    std::vector<QString> m_addressed; ///< names by which the agent spoke to the caller before we knew one
    std::vector<HeardWords> m_firstTurns; ///< the caller's
    HeardWords m_lastTurn;           ///< the caller's
    QStringList m_lastLetters;       ///< spelled in it
    bool m_answered = false;         ///< it was an answer to a question for a name
    QString m_openLetters;           ///< spelled up to the end of the caller's last turn
    bool m_everAsked = false;
    int m_agentTurns = 0;
    int m_callerTurns = 0;
};

} // namespace askpro::core
