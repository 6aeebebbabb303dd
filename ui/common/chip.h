#pragma once

#include <QPushButton>

namespace askpro::ui {

/// A filter of the page: symbol, what it filters, its value; opens a menu. Accent tint while it narrows what is shown.
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(QString symbol, QWidget *parent = nullptr);

    void setFilter(const QString &label, const QString &value, bool active);
    /// Leaves out the label where there is little room.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal labelWidth() const;

    QString m_symbol;
    QString m_label;
    QString m_value;
    bool m_active = false;
    bool m_compact = false;
};

} // namespace askpro::ui
