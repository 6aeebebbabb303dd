#include "models/calls/functionanswer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

struct FunctionStep
{
    QLatin1StringView function;
    QLatin1StringView step;
};

constexpr std::array functions{
    FunctionStep{"check_availability"_L1, "availability"_L1},   FunctionStep{"book_appointment"_L1, "booking"_L1},
    FunctionStep{"reschedule_appointment"_L1, "change"_L1},     FunctionStep{"cancel_appointment"_L1, "cancellation"_L1},
    FunctionStep{"request_callback"_L1, "callback"_L1},
};

struct Answer
{
    QLatin1StringView status;        ///< of the function's reply
    QLatin1StringView word;
    bool good;
};

constexpr std::array answers{
    Answer{"gebucht"_L1, "booked"_L1, true},     Answer{"booked"_L1, "booked"_L1, true},         Answer{"belegt"_L1, "taken"_L1, false},
    Answer{"taken"_L1, "taken"_L1, false},       Answer{"verlegt"_L1, "moved"_L1, true},         Answer{"moved"_L1, "moved"_L1, true},
    Answer{"abgesagt"_L1, "cancelled"_L1, true}, Answer{"cancelled"_L1, "cancelled"_L1, true},   Answer{"notiert"_L1, "noted"_L1, true},
    Answer{"noted"_L1, "noted"_L1, true},        Answer{"not_possible"_L1, "not_possible"_L1, false},
    Answer{"fehler"_L1, "failed"_L1, false},     Answer{"error"_L1, "failed"_L1, false},
};

constexpr Answer unanswered{{}, "no_answer"_L1, false};
constexpr Answer otherwise{{}, "answered"_L1, true};
constexpr Answer refused{{}, "failed"_L1, false};
constexpr Answer free{{}, "slots"_L1, true};
constexpr Answer full{{}, "no_slots"_L1, false};

/// The result that belongs to the call at `at`: by its id, else the next one before another call.
const Utterance *resultOf(const QList<Utterance> &conversation, qsizetype at)
{
    const QString &id = conversation.at(at).toolCallId;
    for (qsizetype i = at + 1; i < conversation.size(); ++i) {
        const Utterance &one = conversation.at(i);
        if (one.speaker == Speaker::ToolResult && (id.isEmpty() || one.toolCallId.isEmpty() || one.toolCallId == id))
            return &one;
        if (id.isEmpty() && one.speaker == Speaker::ToolCall)
            return nullptr;
    }
    return nullptr;
}

Answer availabilityIn(const QJsonObject &reply, const Answer &byStatus)
{
    for (const QLatin1StringView key : {"freie_termine"_L1, "slots"_L1}) {
        if (reply.value(key).isArray())
            return reply.value(key).toArray().isEmpty() ? full : free;
    }
    if (reply.value("frei"_L1).isBool())
        return reply.value("frei"_L1).toBool() ? free : full;
    return byStatus.word == "taken"_L1 ? full : byStatus;
}

Answer answerIn(const QJsonObject &reply, QLatin1StringView step)
{
    const QString status = reply.value("status"_L1).toString();
    const auto known = std::ranges::find_if(answers, [&](const Answer &one) { return status == one.status; });
    const bool denied = reply.value("success"_L1).isBool() && !reply.value("success"_L1).toBool();
    const Answer byStatus = known != answers.end() ? *known : denied ? refused : otherwise;
    return step == "availability"_L1 ? availabilityIn(reply, byStatus) : byStatus;
}

} // namespace

QList<FunctionUse> functionUses(const QList<Utterance> &conversation)
{
    QList<FunctionUse> uses;
    for (qsizetype i = 0; i < conversation.size(); ++i) {
        const Utterance &one = conversation.at(i);
        const auto known = std::ranges::find_if(functions, [&](const FunctionStep &row) { return one.toolName == row.function; });
        if (one.speaker != Speaker::ToolCall || known == functions.end())
            continue;
        const Utterance *result = resultOf(conversation, i);
        const Answer answer = result ? answerIn(QJsonDocument::fromJson(result->text.toUtf8()).object(), known->step) : unanswered;
        uses.append({known->step, answer.word, answer.good, int(i), one.startS});
    }
    return uses;
}

} // namespace askpro::models
