#pragma once

#include "ui/common/tabrow.h"

#include <QAbstractButton>

namespace askpro::ui {

/// One tab of a TabRow.
class TabButton final : public QAbstractButton
{
    Q_OBJECT

public:
    TabButton(Tab tab, QWidget *parent);

    void setTab(const Tab &tab);
    void setCount(const QString &written);
    [[nodiscard]] const Tab &tab() const { return m_tab; }
    /// "Missed, 73"
    [[nodiscard]] QString spoken() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double textWidth() const;
    [[nodiscard]] double pillWidth() const;

    Tab m_tab;
    QString m_count;
};

} // namespace askpro::ui
