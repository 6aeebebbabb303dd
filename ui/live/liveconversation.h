#pragma once

#include "models/common/ids.h"

#include <QWidget>

class QBoxLayout;

namespace askpro::ui {

class Badge;
class Formats;
class Label;
class LiveFields;
class LiveTranscript;
class StepList;
struct LiveCall;

/// One running call: who calls, what is said, what was captured of it, and what was done.
class LiveConversation final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveConversation(const Formats &formats, QWidget *parent = nullptr);

    void show(const LiveCall &live);
    /// What was captured and done stands below the conversation instead of beside it.
    void setNarrow(bool narrow);
    void followEnd();

Q_SIGNALS:
    /// The call's own page is wanted.
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeSide();
    void retranslate();

    const Formats &m_formats;
    Label *m_name;
    Label *m_acquaintance;
    Badge *m_mood;
    LiveTranscript *m_transcript;
    QWidget *m_side;
    QBoxLayout *m_columns;
    QBoxLayout *m_cards;
    LiveFields *m_fields;
    Label *m_stepsTitle;
    StepList *m_steps;
};

} // namespace askpro::ui
