#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAbstractButton;
class QAction;
class QMenu;
class QWidget;

namespace askpro::ui {

/// Under which heading the key overview and the palette show an action.
enum class ActionGroup { Pages, View, List, Call, Application };

/// One row of the registry.
struct ActionSpec
{
    const char *id = nullptr;        ///< "calls.assign"; unique in the window
    const char *text = nullptr;      ///< QT_TRANSLATE_NOOP("Action", …)
    const char *symbol = nullptr;    ///< name of an icon; null = none
    ActionGroup group = ActionGroup::View;
    QList<QKeySequence> keys = {};   ///< the first is the one that is shown
    bool inPalette = true;           ///< false: only makes sense where the focus is
    bool checkable = false;
};

/// The registry of what can be done: the only source of menus, palette, tooltips, keys and the key overview (F1).
/// An action belongs to the widget it was added for: the whole window, a page, or a list in it; its keys act while that
/// widget or a child of it has the focus. Single letters belong to lists, never to a window, and can be switched off.
/// GUI thread.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget &window);

    /// `act` runs when it is triggered by whatever way. The action lives as long as `where`.
    QAction *add(QWidget &where, const ActionSpec &spec, std::function<void()> act);
    /// Null when there is none (any more).
    [[nodiscard]] QAction *find(const QString &id) const;
    /// Those of the window and those of `page` and its children, in the order they were added.
    [[nodiscard]] QList<QAction *> reachableFrom(const QWidget *page) const;
    [[nodiscard]] static ActionGroup groupOf(const QAction &action);
    [[nodiscard]] static bool isInPalette(const QAction &action);
    /// "Strg+K", or empty.
    [[nodiscard]] static QString keyOf(const QAction &action);

    /// Name of its icon; empty = none.
    [[nodiscard]] QString symbolOf(const QAction &action) const;

    /// A click triggers the action; tooltip (with key), accessible name and enabled state follow it.
    void bind(QAbstractButton &button, const QString &id);
    /// Adds those that exist, in this order; an empty id is a separator.
    void fill(QMenu &menu, const QStringList &ids) const;

    /// WCAG 2.1.4: keys that are a single letter.
    void setSingleKeysEnabled(bool enabled);
    [[nodiscard]] bool areSingleKeysEnabled() const { return m_singleKeys; }
    /// The language is another one.
    void retranslate();

private:
    struct Entry
    {
        ActionSpec spec;
        QAction *action = nullptr;
        QWidget *where = nullptr;
    };
    void dress(const Entry &entry) const;

    QWidget &m_window;
    QList<Entry> m_entries;
    bool m_singleKeys = true;
};

/// The heading of a group in the words of the language.
[[nodiscard]] QString wordOf(ActionGroup group);

} // namespace askpro::ui
