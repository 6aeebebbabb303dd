#include "models/calls/branchresolution.h"

#include <QTest>

#include <map>

using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace {

/// What each clue leads to: nothing was sent, something unknown, branch A or branch B.
enum class Clue { None, Unknown, A, B };
/// The agent's branches.
enum class Agent { None, Unknown, A, B, AandB, BandC };

constexpr BranchId a{1}, b{2}, c{3};
constexpr std::array clueNames{"-", "?", "A", "B"};
constexpr std::array agentNames{"-", "?", "A", "B", "AB", "BC"};

BranchId branchOf(Clue clue)
{
    return clue == Clue::A ? a : clue == Clue::B ? b : BranchId();
}

QList<BranchId> branchesOf(Agent agent)
{
    switch (agent) {
    case Agent::None:
    case Agent::Unknown:
        return {};
    case Agent::A:
        return {a};
    case Agent::B:
        return {b};
    case Agent::AandB:
        return {a, b};
    case Agent::BandC:
        return {b, c};
    }
    Q_UNREACHABLE();
}

BranchDecision decide(Clue metadata, Clue number, Agent agent, bool otherTenant = false)
{
    ResolutionClues clues;
    clues.metadataBranch = metadata == Clue::None ? QString() : u"branch"_s;
    clues.ourNumber = number == Clue::None ? QString() : u"+493023125100"_s;
    clues.agentId = agent == Agent::None ? QString() : u"agent"_s;
    ResolutionFindings findings;
    findings.byMetadata = branchOf(metadata);
    findings.metadataKnown = !findings.byMetadata.isNull();
    findings.byNumber = branchOf(number);
    findings.number = findings.byNumber.isNull() ? PhoneNumberId() : PhoneNumberId(7);
    findings.numberInOtherTenant = otherTenant;
    findings.byAgent = branchesOf(agent);
    return decideBranch(clues, findings);
}

/// "A number" = branch A by the number; "- unknown-number" = quarantine and why.
QString told(const BranchDecision &decision)
{
    if (decision.branch.isNull())
        return decision.resolution.step == ResolutionStep::Quarantine ? "- "_L1 + decision.resolution.why : u"impossible"_s;
    return (decision.branch == a ? "A "_L1 : decision.branch == b ? "B "_L1 : "C "_L1) + wordFor(resolutionStepWords(), decision.resolution.step);
}

} // namespace

class TestBranchResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombination();
    void aNumberOfAnotherTenantIsAlwaysQuarantine();
    void theDecisionSaysWhatMatched();
};

void TestBranchResolution::everyCombination()
{
    // metadata · number · agent → decision. By symmetry metadata is never B.
    const std::map<QString, QString> expected{
        {u"- - -"_s, u"- no-clue"_s},
        {u"- - ?"_s, u"- no-clue"_s},
        {u"- - A"_s, u"A agent"_s},
        {u"- - B"_s, u"B agent"_s},
        {u"- - AB"_s, u"- agent-not-unique"_s},
        {u"- - BC"_s, u"- agent-not-unique"_s},
        {u"- ? -"_s, u"- unknown-number"_s},
        {u"- ? ?"_s, u"- unknown-number"_s},
        {u"- ? A"_s, u"A agent"_s},
        {u"- ? B"_s, u"B agent"_s},
        {u"- ? AB"_s, u"- unknown-number"_s},
        {u"- ? BC"_s, u"- unknown-number"_s},
        {u"- A -"_s, u"A phone_number"_s},
        {u"- A ?"_s, u"A phone_number"_s},
        {u"- A A"_s, u"A phone_number"_s},
        {u"- A B"_s, u"- disagreement"_s},
        {u"- A AB"_s, u"A phone_number"_s},
        {u"- A BC"_s, u"- disagreement"_s},
        {u"- B -"_s, u"B phone_number"_s},
        {u"- B ?"_s, u"B phone_number"_s},
        {u"- B A"_s, u"- disagreement"_s},
        {u"- B B"_s, u"B phone_number"_s},
        {u"- B AB"_s, u"B phone_number"_s},
        {u"- B BC"_s, u"B phone_number"_s},
        {u"A - -"_s, u"A metadata"_s},
        {u"A - ?"_s, u"A metadata"_s},
        {u"A - A"_s, u"A metadata"_s},
        {u"A - B"_s, u"- disagreement"_s},
        {u"A - AB"_s, u"A metadata"_s},
        {u"A - BC"_s, u"- disagreement"_s},
        {u"A ? -"_s, u"A metadata"_s},
        {u"A ? ?"_s, u"A metadata"_s},
        {u"A ? A"_s, u"A metadata"_s},
        {u"A ? B"_s, u"- disagreement"_s},
        {u"A ? AB"_s, u"A metadata"_s},
        {u"A ? BC"_s, u"- disagreement"_s},
        {u"A A -"_s, u"A metadata"_s},
        {u"A A ?"_s, u"A metadata"_s},
        {u"A A A"_s, u"A metadata"_s},
        {u"A A B"_s, u"- disagreement"_s},
        {u"A A AB"_s, u"A metadata"_s},
        {u"A A BC"_s, u"- disagreement"_s},
        {u"A B -"_s, u"- disagreement"_s},
        {u"A B ?"_s, u"- disagreement"_s},
        {u"A B A"_s, u"- disagreement"_s},
        {u"A B B"_s, u"- disagreement"_s},
        {u"A B AB"_s, u"- disagreement"_s},
        {u"A B BC"_s, u"- disagreement"_s},
    };
    int compared = 0;
    for (const Clue metadata : {Clue::None, Clue::Unknown, Clue::A}) {
        for (const Clue number : {Clue::None, Clue::Unknown, Clue::A, Clue::B}) {
            for (const Agent agent : {Agent::None, Agent::Unknown, Agent::A, Agent::B, Agent::AandB, Agent::BandC}) {
                const QString key = QString::asprintf("%s %s %s", clueNames[size_t(metadata)], clueNames[size_t(number)], agentNames[size_t(agent)]);
                const QString decision = told(decide(metadata, number, agent));
                if (metadata == Clue::Unknown) {
                    QCOMPARE(key + " "_L1 + decision, key + " - unknown-branch"_L1); // a branch that is stated but unknown is never guessed around
                    continue;
                }
                QCOMPARE(key + " "_L1 + decision, key + " "_L1 + expected.at(key));
                ++compared;
            }
        }
    }
    QCOMPARE(size_t(compared), expected.size());
}

void TestBranchResolution::aNumberOfAnotherTenantIsAlwaysQuarantine()
{
    for (const Clue metadata : {Clue::None, Clue::Unknown, Clue::A}) {
        for (const Agent agent : {Agent::None, Agent::Unknown, Agent::A, Agent::AandB})
            QCOMPARE(told(decide(metadata, Clue::Unknown, agent, true)), u"- other-tenant"_s);
    }
}

void TestBranchResolution::theDecisionSaysWhatMatched()
{
    const BranchDecision byNumber = decide(Clue::None, Clue::A, Agent::A);
    QCOMPARE(byNumber.resolution.matched, u"+493023125100"_s);
    QCOMPARE(byNumber.number, PhoneNumberId(7));
    QVERIFY(byNumber.resolution.why.isEmpty());
    QCOMPARE(decide(Clue::A, Clue::None, Agent::None).resolution.matched, u"branch"_s);
    QCOMPARE(decide(Clue::None, Clue::None, Agent::A).resolution.matched, u"agent"_s);
    QCOMPARE(decide(Clue::None, Clue::Unknown, Agent::None).resolution.matched, u"+493023125100"_s);
    QCOMPARE(decide(Clue::A, Clue::B, Agent::A).resolution.matched, u"branch=branch number=+493023125100 agent=agent"_s);
}

QTEST_GUILESS_MAIN(TestBranchResolution)
#include "tst_branchresolution.moc"
