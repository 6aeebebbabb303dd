#pragma once

#include "models/common/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace askpro::ui {

/// What was done and can be taken back: the last 50 steps of one tenant. Steps work in the database, so undoing one answers
/// later; one at a time. GUI thread.
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const models::Result<void> &)>;
    struct Step
    {
        QString text;                ///< what was done, a sentence for the toast: "3 calls assigned."
        QString undoneText;          ///< what is then said when it was taken back
        std::function<void(Done)> undo;
        std::function<void(Done)> redo; ///< empty = cannot be done again
    };

    explicit UndoStack(QObject *parent = nullptr);

    /// It has been done. Tells, and drops what could be done again.
    void push(const Step &step);
    /// Takes the newest step back; nothing while one is under way or when there is none.
    void undo();
    void redo();
    /// Another tenant.
    void clear();

    [[nodiscard]] bool canUndo() const { return !m_busy && !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_busy && !m_undone.isEmpty(); }

Q_SIGNALS:
    /// To be shown as a toast; `undoable`: with the button that takes it back.
    void told(const QString &text, bool undoable);
    void failed(const askpro::models::Error &error);
    void changed();

private:
    static constexpr qsizetype kept = 50;

    void run(const std::function<void(Done)> &work, std::function<void()> then);

    QList<Step> m_done;
    QList<Step> m_undone;
    quint64 m_generation = 0;        ///< +1 with clear(): answers of an earlier tenant's steps are dropped
    bool m_busy = false;
};

} // namespace askpro::ui
