#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace askpro::ui {

/// A label in one of the house's type roles and inks. Always plain text: what it shows may come from outside.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(FontRole role, Ink ink = &Tokens::text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// One line that ends in "…" when there is no room; the whole text is then the tooltip.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ink();

    FontRole m_role;
    Ink m_ink;
    bool m_elided = false;
    bool m_inking = false;
};

} // namespace askpro::ui
