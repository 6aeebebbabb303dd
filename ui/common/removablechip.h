#pragma once

#include <QAbstractButton>

namespace askpro::ui {

/// A filter that narrows what is shown: "Outcome: Booked ✕". Pressing it takes the filter away.
class RemovableChip final : public QAbstractButton
{
    Q_OBJECT

public:
    RemovableChip(const QString &title, const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace askpro::ui
