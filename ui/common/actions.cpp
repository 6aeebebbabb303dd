#include "ui/common/actions.h"

#include "ui/common/painting.h"
#include "ui/theme/tinticonengine.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr auto groupProperty = "askproGroup";
constexpr auto paletteProperty = "askproInPalette";

bool isSingleLetter(const QKeySequence &keys)
{
    return keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier && keys[0].key() >= Qt::Key_Exclam && keys[0].key() <= Qt::Key_AsciiTilde;
}

} // namespace

Actions::Actions(QWidget &window) : QObject(&window), m_window(window) {}

QAction *Actions::add(QWidget &where, const ActionSpec &spec, std::function<void()> act)
{
    Q_ASSERT(!find(QString::fromLatin1(spec.id)));
    auto *action = new QAction(&where);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setProperty(groupProperty, int(spec.group));
    action->setProperty(paletteProperty, spec.inPalette);
    action->setShortcutContext(&where == &m_window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    action->setCheckable(spec.checkable);
    if (spec.symbol)
        action->setIcon(iconOf(QString::fromLatin1(spec.symbol)));
    connect(action, &QAction::triggered, &where, std::move(act));
    connect(action, &QObject::destroyed, this, [this, action] { m_entries.removeIf([&](const Entry &entry) { return entry.action == action; }); });
    where.addAction(action);
    m_entries.append({spec, action, &where});
    dress(m_entries.last());
    return action;
}

void Actions::dress(const Entry &entry) const
{
    entry.action->setText(QCoreApplication::translate("Action", entry.spec.text));
    QList<QKeySequence> keys = entry.spec.keys;
    if (!m_singleKeys)
        keys.removeIf(isSingleLetter);
    entry.action->setShortcuts(keys);
}

QAction *Actions::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) { return id == QLatin1StringView(entry.spec.id); });
    return found == m_entries.end() ? nullptr : found->action;
}

QList<QAction *> Actions::reachableFrom(const QWidget *page) const
{
    QList<QAction *> reachable;
    for (const Entry &entry : m_entries) {
        if (entry.where == &m_window || (page && (entry.where == page || page->isAncestorOf(entry.where))))
            reachable.append(entry.action);
    }
    return reachable;
}

ActionGroup Actions::groupOf(const QAction &action)
{
    return ActionGroup(action.property(groupProperty).toInt());
}

bool Actions::isInPalette(const QAction &action)
{
    return action.property(paletteProperty).toBool();
}

QString Actions::keyOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString Actions::symbolOf(const QAction &action) const
{
    const auto found = std::ranges::find(m_entries, &action, &Entry::action);
    return found == m_entries.end() ? QString() : QString::fromLatin1(found->spec.symbol);
}

void Actions::bind(QAbstractButton &button, const QString &id)
{
    QAction *action = find(id);
    Q_ASSERT(action);
    const auto follow = [&button, action] {
        const QString key = keyOf(*action);
        button.setAccessibleName(action->text());
        button.setToolTip(tipOf(key.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), key)));
        button.setEnabled(action->isEnabled());
        button.setVisible(action->isVisible());
    };
    connect(&button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, &button, follow);
    follow();
}

void Actions::fill(QMenu &menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else if (QAction *action = find(id))
            menu.addAction(action);
    }
}

void Actions::setSingleKeysEnabled(bool enabled)
{
    m_singleKeys = enabled;
    retranslate();
}

void Actions::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries))
        dress(entry);
}

QString wordOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Pages: return QCoreApplication::translate("ActionGroup", "Pages");
    case ActionGroup::View: return QCoreApplication::translate("ActionGroup", "View");
    case ActionGroup::List: return QCoreApplication::translate("ActionGroup", "List");
    case ActionGroup::Call: return QCoreApplication::translate("ActionGroup", "Call");
    case ActionGroup::Application: return QCoreApplication::translate("ActionGroup", "Application");
    }
    Q_UNREACHABLE();
}

} // namespace askpro::ui
