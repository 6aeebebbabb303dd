#pragma once

#include "ui/common/panel.h"

#include <QPushButton>

#include <optional>

namespace askpro::ui {

class Actions;
class Formats;
class IconButton;
class Label;

/// In the place of the filters while calls are marked: how many, and what can be done with all of them. Copying stays in
/// the context menu where there is no room for its buttons.
class MarkBar final : public QWidget
{
    Q_OBJECT

public:
    /// The actions "calls.…" exist already.
    explicit MarkBar(Actions &actions, QWidget *parent = nullptr);

    /// `marked` -1 = everything the list matches; `matching` is offered to be marked when it is known and may be.
    void show(qint64 marked, std::optional<qint64> matching, const Formats &formats);

Q_SIGNALS:
    void everythingWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QPushButton *add(const QString &action);
    void fit();
    void retranslate();

    Actions &m_actions;
    Label *m_count;
    QPushButton *m_assign;
    QPushButton *m_numbers;
    QPushButton *m_links;
    QPushButton *m_everything;
    IconButton *m_clear;
};

} // namespace askpro::ui
