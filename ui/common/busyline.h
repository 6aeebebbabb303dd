#pragma once

#include <QTimer>
#include <QWidget>

namespace askpro::ui {

/// Two pixels that say that what stands below is being read again. Appears when that takes longer than a moment.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);
    [[nodiscard]] bool isRunning() const { return m_step.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_patience;
    QTimer m_step;
    int m_at = 0;
};

} // namespace askpro::ui
