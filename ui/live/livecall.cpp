#include "ui/live/livecall.h"

using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int barsShown = 24;

/// The first turn that is kept.
qsizetype firstShown(const QList<Utterance> &conversation)
{
    qsizetype letters = 0;
    qsizetype first = conversation.size();
    while (first > 0 && conversation.size() - first < turnsShown) {
        letters += conversation.at(first - 1).text.size();
        if (letters > lettersShown && first < conversation.size())
            break;
        --first;
    }
    return first;
}

} // namespace

LiveCall liveCallOf(Call call)
{
    LiveCall live;
    live.phase = phaseOf(call);
    live.speech = speechOf(call.utterances, barsShown);
    live.progress = progressOf(call);
    live.awaitsAssistant = awaitsAssistant(call);
    live.earlierTurns = firstShown(call.utterances);
    call.utterances = call.utterances.mid(live.earlierTurns);
    for (Utterance &turn : call.utterances) {
        if (turn.text.size() > lettersShown) // a single one that is longer than all that is shown
            turn.text = u'\u2026' + turn.text.right(lettersShown);
    }
    live.evidence = evidenceOf(call);
    live.call = std::move(call);
    return live;
}

} // namespace askpro::ui
