#pragma once

#include <QStringList>
#include <QWidget>

namespace askpro::ui {

/// The way through the set-up as numbered steps, one of which is under way. Says something, does nothing.
class SetupSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupSteps(QWidget *parent = nullptr);

    void show(const QStringList &steps, int current);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace askpro::ui
