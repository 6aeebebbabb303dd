#pragma once

#include "ui/common/tone.h"

#include <QWidget>

class QPushButton;

namespace askpro::ui {

class Label;

/// What stands where data would be: a symbol, what is so, why, and a way out.
class StateView final : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);

    struct Face
    {
        Tone tone = Tone::Neutral;
        QString symbol;
        QString title;
        QString text;
        QString action;       ///< empty = no button
        QString secondAction; ///< empty = no link
    };
    void show(const Face &face);

Q_SIGNALS:
    void acted();
    void actedSecond();

private:
    class Disc;
    Disc *m_disc;
    Label *m_title;
    Label *m_text;
    QPushButton *m_action;
    QPushButton *m_second;
};

} // namespace askpro::ui
