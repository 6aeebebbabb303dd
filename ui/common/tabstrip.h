#pragma once

#include <QTabBar>

namespace askpro::ui {

/// Tabs as words on a line, the current one underlined in the accent; a number beside a word if there is one to count.
/// Tabs are chosen by mouse, arrow keys, or Ctrl+Tab of what they belong to.
class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// Empty = no number.
    void setCount(int tab, const QString &count);
    void setTitle(int tab, const QString &title);

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void paintEvent(QPaintEvent *event) override;

private:
    void name(int tab);
    [[nodiscard]] qreal pillWidth(int tab) const;
};

} // namespace askpro::ui
