#pragma once

#include "ui/shell/palettemodel.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QKeyEvent;
class QListView;

namespace askpro::models {
class TenantScope;
}

namespace askpro::ui {

class Actions;
class Label;
class PaletteSearch;
class Panel;
class SearchField;

/// What Ctrl+K opens over the window: whatever can be done or found, by typing. ">" searches commands only, "#" a call by its
/// number, digits a telephone number. Esc closes and gives the focus back to where it was.
class Palette final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `parent`. `page` gives the widget whose actions are offered besides the window's.
    Palette(const Actions &actions, PaletteSearch &search, std::function<const QWidget *()> page, QWidget *parent);

    void open();
    void close();
    /// Another tenant: what was opened last is forgotten.
    void forget();

Q_SIGNALS:
    /// A record was chosen; commands are triggered by the palette itself.
    void routeChosen(const QString &route);
    /// Ctrl+Enter: the same in a window of its own.
    void windowChosen(const QString &route);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void present(const QString &typed);
    void addCommands(const QString &typed);
    void addFound(const QList<PaletteSection> &sections);
    void addRecent();
    void select(int row);
    void choose(int row, bool inWindow = false);
    void place();
    void sayNothingFound(const QString &text);
    void retranslate();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

    const Actions &m_actions;
    PaletteSearch &m_search;
    std::function<const QWidget *()> m_page;
    QList<PaletteEntry> m_recent;    ///< newest first, at most five
    QPointer<QWidget> m_before;      ///< had the focus when it was opened
    PaletteModel *m_model;
    Panel *m_panel;
    SearchField *m_field;
    QListView *m_list;
    Label *m_nothing;
    Label *m_hints;
};

} // namespace askpro::ui
