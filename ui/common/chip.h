#pragma once

#include <QPushButton>

namespace askpro::ui {

/// A filter of the page: symbol, what it filters, its value; opens a menu. Accent tint while it narrows what is shown, and
/// then a cross that takes it off (keyboard: Delete).
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(QString symbol, QWidget *parent = nullptr);

    void setFilter(const QString &label, const QString &value, bool active);
    /// Leaves out the label where there is little room.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] QRect crossRect() const;

    QString m_symbol;
    QString m_label;
    QString m_value;
    bool m_active = false;
    bool m_compact = false;
};

} // namespace askpro::ui
