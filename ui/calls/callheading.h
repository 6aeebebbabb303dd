#pragma once

#include "services/core/calls/calldossier.h"

#include <QWidget>

namespace askpro::ui {

class Badge;
class Formats;

/// Number, branch, day and time, duration and cost, as far as they are known.
[[nodiscard]] QString callLine(const models::CallSummary &call, const Formats &formats);
/// How the caller is named in the conversation: the surname; empty = nobody knows.
[[nodiscard]] QString callerWord(const models::CallSummary &call);

/// Outcome, mood, urgency, and whether the clinic knows the caller.
class CallBadges final : public QWidget
{
    Q_OBJECT

public:
    explicit CallBadges(QWidget *parent = nullptr);

    void show(const core::CallDossier &dossier);

private:
    Badge *m_outcome;
    Badge *m_mood;
    Badge *m_urgency;
    Badge *m_known;
};

} // namespace askpro::ui
