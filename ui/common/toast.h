#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace askpro::ui {

class Label;

/// What was just done, with a way to take it back: bottom centre of its parent, 8 s, longer while the mouse or the
/// keyboard rests on it. A newer one replaces it.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// `action` empty = nothing to take back.
    void show(const QString &text, const QString &action = {});

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();

    Label *m_text;
    QPushButton *m_action;
    QTimer m_time;
};

} // namespace askpro::ui
