#pragma once

#include "ui/common/tone.h"

#include <QList>
#include <QString>
#include <QWidget>

class QMenu;

namespace askpro::ui {

class IconButton;
class TabButton;

/// A tab: a word of its own and what people read.
struct Tab
{
    QString id;
    QString text;
    Tone tone = Tone::Neutral;       ///< of the count
};

/// Views of one list, one beside the other, each with its count; 36 px high. What has no room is in a menu at the end, but
/// never the current one. One stop of the Tab key; the arrow keys choose.
class TabRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(QWidget *parent = nullptr);

    /// The current one stays, if it is still among them.
    void setTabs(const QList<Tab> &tabs);
    /// Empty while it is not known.
    void setCount(const QString &id, const QString &written);
    /// Without telling.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

    [[nodiscard]] QSize sizeHint() const override { return {200, 36}; }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void fillMenu();
    void choose(const TabButton *tab);
    void step(int by);
    [[nodiscard]] TabButton *find(const QString &id) const;

    QList<TabButton *> m_tabs;
    QList<TabButton *> m_hidden;
    IconButton *m_more;
    QMenu *m_menu;
};

} // namespace askpro::ui
