#pragma once

#include "ui/common/prompt.h"

class QWidget;

namespace askpro::ui {

/// Questions and messages as dialogs of a window; they do not block.
class WindowPrompt final : public Prompt
{
public:
    /// The window outlives it.
    explicit WindowPrompt(QWidget &window) : m_window(window) {}

    void ask(const Question &question, QObject *asker, std::function<void()> confirmed) override;
    void tell(const QString &title, const QString &text) override;

private:
    QWidget &m_window;
};

} // namespace askpro::ui
