#pragma once

#include "models/calls/callprogress.h"
#include "models/calls/fieldevidence.h"
#include "services/core/ports/callstore.h"

#include <optional>

namespace askpro::ui {

/// A running call as the live page shows it. Made where the database sessions live, so that the window's thread gets
/// nothing that grows with the conversation. Pure value.
struct LiveCall
{
    models::Call call;               ///< of the conversation only the end
    qsizetype earlierTurns = 0;      ///< what was left out before it
    models::CallPhase phase = models::CallPhase::Ringing;
    QList<models::SpeechBar> speech;
    QList<models::ProgressStep> progress;
    QList<models::EvidenceSpan> evidence; ///< in what is kept of the conversation
    bool awaitsAssistant = false;
    std::optional<models::Instant> lastCall; ///< of the same person, before this one
};

/// How much of a conversation is kept for showing: its last turns, or fewer when they are long.
inline constexpr qsizetype turnsShown = 250;
inline constexpr qsizetype lettersShown = 40'000;

[[nodiscard]] LiveCall liveCallOf(models::Call call);

/// Everything the live page shows, read at one time.
struct LiveBoard
{
    QList<LiveCall> running;         ///< oldest first
    QList<models::CallSummary> ended; ///< newest first; a call that never got its end is among them, with its running status
    core::CallCounts today;
    std::optional<models::Instant> receivedAt; ///< when the newest event of the followed call arrived, if it is a new one
};

} // namespace askpro::ui
