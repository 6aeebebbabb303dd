#pragma once

#include "ui/common/panel.h"

class QPushButton;

namespace askpro::ui {

class Label;

/// A state of the whole page that stays until it is solved, with a way out.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QString symbol, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &action);

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    Label *m_text;
    QPushButton *m_action;
};

} // namespace askpro::ui
