#pragma once

#include <QAbstractButton>

namespace askpro::ui {

/// One of several ways to go on: symbol, title, what happens, and the ring of a radio button. The whole card is the button.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QString symbol, QWidget *parent = nullptr);

    /// `badge`: a few words beside the title; may be empty.
    void setTexts(const QString &title, const QString &text, const QString &badge = {});

    [[nodiscard]] QSize sizeHint() const override { return {532, 86}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRing(QPainter &painter) const;

    QString m_symbol;
    QString m_text;
    QString m_badge;
};

} // namespace askpro::ui
