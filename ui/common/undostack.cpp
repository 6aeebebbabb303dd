#include "ui/common/undostack.h"

#include <QPointer>

using namespace askpro::models;

namespace askpro::ui {

UndoStack::UndoStack(QObject *parent) : QObject(parent) {}

void UndoStack::push(const Step &step)
{
    m_done.append(step);
    if (m_done.size() > kept)
        m_done.removeFirst();
    m_undone.clear();
    Q_EMIT changed();
    Q_EMIT told(step.text, true);
}

void UndoStack::undo()
{
    if (!canUndo())
        return;
    const Step step = m_done.takeLast();
    run(step.undo, [this, step] {
        if (step.redo)
            m_undone.append(step);
        Q_EMIT told(step.undoneText, false);
    });
}

void UndoStack::redo()
{
    if (!canRedo())
        return;
    const Step step = m_undone.takeLast();
    run(step.redo, [this, step] {
        m_done.append(step);
        Q_EMIT told(step.text, true);
    });
}

/// A step that fails is gone: the world has moved on, and trying it again would fail again.
void UndoStack::run(const std::function<void(Done)> &work, std::function<void()> then)
{
    m_busy = true;
    Q_EMIT changed();
    work([self = QPointer(this), generation = m_generation, then = std::move(then)](const Result<void> &result) {
        if (!self || generation != self->m_generation)
            return;
        self->m_busy = false;
        if (result)
            then();
        else
            Q_EMIT self->failed(result.error());
        Q_EMIT self->changed();
    });
}

void UndoStack::clear()
{
    ++m_generation;
    m_done.clear();
    m_undone.clear();
    m_busy = false;
    Q_EMIT changed();
}

} // namespace askpro::ui
