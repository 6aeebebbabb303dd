#pragma once

#include "ui/overview/overviewtexts.h"

#include <QAbstractButton>

namespace askpro::ui {

/// One figure with its name and how it has changed. Opens the records behind it.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `divided`: a line at the left parts it from its neighbour.
    explicit FigureButton(bool divided, QWidget *parent = nullptr);

    void show(const FigureText &figure);
    /// Not read yet: grey where the figure will be.
    void setAwaited();
    void setStale(bool stale);
    [[nodiscard]] const FigureText &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override { return {180, 55}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 55}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureText m_figure;
    bool m_divided;
    bool m_stale = false;
};

} // namespace askpro::ui
