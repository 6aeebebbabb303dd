#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace askpro::ui {

/// A symbol that is a button: 32 px square, its text is the tooltip and the accessible name.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit IconButton(QString symbol, QWidget *parent = nullptr);

    void setName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
};

} // namespace askpro::ui
