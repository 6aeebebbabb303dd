#pragma once

#include <QAbstractButton>

namespace askpro::ui {

/// One way to go on: symbol, title, what happens. The whole card is the button.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(QString symbol, bool recommended, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);

    [[nodiscard]] QSize sizeHint() const override { return {520, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    QString m_text;
    bool m_recommended;
};

} // namespace askpro::ui
