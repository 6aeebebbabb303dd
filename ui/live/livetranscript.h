#pragma once

#include "models/calls/fieldevidence.h"

#include <QWidget>

class QPushButton;

namespace askpro::ui {

class TranscriptView;
struct LiveCall;

/// The conversation of a running call. Follows its end; who scrolls up holds it: nothing moves under the reader's eyes
/// until the end is reached again, and then it catches up.
class LiveTranscript final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveTranscript(QWidget *parent = nullptr);

    /// `caller`: what to call the caller in the conversation. Another call begins at its end.
    void show(const LiveCall &live, const QString &caller);
    void followEnd();
    [[nodiscard]] bool follows() const { return m_follows; }

Q_SIGNALS:
    /// The earlier part of the conversation is wanted.
    void wholeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Footer;
    class TypingDots;

    void place(int value);
    void keepEnd();
    void showNewest();
    void retranslate();

    models::CallId m_call;
    QList<models::Utterance> m_shown;
    QString m_caller;
    QList<models::Utterance> m_newest; ///< what is shown as soon as the end is followed
    QList<models::EvidenceSpan> m_evidence;
    QString m_newestCaller;
    qsizetype m_earlier = 0;
    bool m_follows = true;
    bool m_moving = false;           ///< we move the bar, not the reader

    QPushButton *m_earlierLink;
    TranscriptView *m_view;
    TypingDots *m_dots;
    Footer *m_footer;
};

} // namespace askpro::ui
