#include "ui/calls/callactions.h"

#include "models/calls/callderivation.h"
#include "ui/calls/calllistmodel.h"
#include "ui/calls/callmarks.h"
#include "ui/calls/calltable.h"
#include "ui/calls/calltableheader.h"
#include "ui/common/actions.h"
#include "ui/common/formats.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

const QStringList menuEntries{u"calls.open"_s, {}, u"calls.assign"_s, u"calls.call"_s, u"calls.mark"_s, {},
                              u"calls.copy-number"_s, u"calls.copy-id"_s, u"calls.copy-link"_s, u"calls.copy-row"_s, {},
                              u"calls.only-number"_s, u"calls.only-service"_s};

} // namespace

CallActions::CallActions(const PageContext &context, CallTable &table, CallListModel &model, CallMarks &marks)
    : QObject(&table), m_actions(context.actions), m_formats(context.formats), m_works(may(context.role, Right::WorkOnCalls)), m_table(table),
      m_model(model), m_marks(marks), m_menu(new QMenu(table.parentWidget()))
{
    m_menu->setObjectName(u"callMenu"_s);
    const auto row = [this] { return m_table.currentIndex().row(); };
    const auto order = [this](int column) {
        if (const auto next = m_table.header().orderAfterClick(column))
            Q_EMIT orderChosen(*next);
    };
    struct Row
    {
        ActionSpec spec;
        std::function<void()> act;
    };
    constexpr auto list = ActionGroup::List;
    constexpr auto call = ActionGroup::Call;
    const Row rows[]{
        {{"calls.open", QT_TRANSLATE_NOOP("Action", "Open call"), nullptr, call, {Qt::Key_Return, Qt::Key_Enter}},
         [this] { if (current()) Q_EMIT opened(current()->id); }},
        {{"calls.preview", QT_TRANSLATE_NOOP("Action", "Show or hide details"), nullptr, list, {Qt::Key_Space}}, [this] { Q_EMIT previewToggled(); }},
        {{"calls.next", QT_TRANSLATE_NOOP("Action", "Next call"), nullptr, list, {Qt::Key_J}, false}, [this, row] { go(row() + 1); }},
        {{"calls.previous", QT_TRANSLATE_NOOP("Action", "Previous call"), nullptr, list, {Qt::Key_K}, false}, [this, row] { go(row() - 1); }},
        {{"calls.first", QT_TRANSLATE_NOOP("Action", "First call"), nullptr, list, {Qt::Key_Home}, false}, [this] { go(0); }},
        {{"calls.last", QT_TRANSLATE_NOOP("Action", "Last loaded call"), nullptr, list, {Qt::Key_End}, false}, [this] { go(m_model.rowCount() - 1); }},
        {{"calls.mark", QT_TRANSLATE_NOOP("Action", "Mark call"), nullptr, list, {Qt::Key_X}}, [this, row] { m_marks.toggle(row()); }},
        {{"calls.mark-loaded", QT_TRANSLATE_NOOP("Action", "Mark all loaded calls"), nullptr, list, {Qt::CTRL | Qt::Key_A}}, [this] { m_marks.markLoaded(); }},
        {{"calls.unmark", QT_TRANSLATE_NOOP("Action", "Clear marks"), nullptr, list}, [this] {
             m_marks.clear();
             m_table.setFocus(Qt::OtherFocusReason);
         }},
        {{"calls.assign", QT_TRANSLATE_NOOP("Action", "Assign to a branch …"), "building-2", call, {Qt::Key_B}}, [this] { Q_EMIT assignmentWanted(besideCurrent()); }},
        {{"calls.call", QT_TRANSLATE_NOOP("Action", "Call back"), "phone", call, {Qt::Key_A}}, [this] { callBack(); }},
        {{"calls.copy-row", QT_TRANSLATE_NOOP("Action", "Copy as text"), nullptr, list, {QKeySequence::Copy}}, [this] { copyRows(); }},
        {{"calls.copy-number", QT_TRANSLATE_NOOP("Action", "Copy phone number"), "copy", call}, [this] { copyNumbers(); }},
        {{"calls.copy-id", QT_TRANSLATE_NOOP("Action", "Copy call number"), nullptr, call}, [this] { copyIds(); }},
        {{"calls.copy-link", QT_TRANSLATE_NOOP("Action", "Copy link"), "link", call}, [this] { copyLinks(); }},
        {{"calls.only-number", QT_TRANSLATE_NOOP("Action", "Only this phone number"), nullptr, list},
         [this] { if (current()) Q_EMIT searchWanted(m_formats.phone(callerNumber(*current()))); }},
        {{"calls.only-service", QT_TRANSLATE_NOOP("Action", "Only this service"), nullptr, list},
         [this] { if (current()) Q_EMIT serviceWanted(current()->serviceText); }},
        {{"calls.sort-time", QT_TRANSLATE_NOOP("Action", "Sort by time"), nullptr, ActionGroup::View}, [order] { order(CallListModel::TimeColumn); }},
        {{"calls.sort-duration", QT_TRANSLATE_NOOP("Action", "Sort by duration"), nullptr, ActionGroup::View}, [order] { order(CallListModel::DurationColumn); }},
        {{"calls.menu", QT_TRANSLATE_NOOP("Action", "Menu of the call"), nullptr, list, {Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu}, false},
         [this] { showMenu(besideCurrent()); }},
    };
    for (const Row &entry : rows)
        m_actions.add(table, entry.spec, entry.act);
    connect(&table, &CallTable::menuWanted, this, &CallActions::showMenu);
    connect(&marks, &CallMarks::changed, this, &CallActions::present);
    present();
}

void CallActions::present()
{
    const QList<CallSummary> calls = concerned();
    const CallSummary *one = current();
    const bool some = !calls.isEmpty();
    const auto offer = [this](const char *id, bool possible) {
        QAction *action = m_actions.find(QString::fromLatin1(id));
        action->setEnabled(possible);
        action->setVisible(possible);
    };
    const auto isQuarantined = [](const CallSummary &call) { return call.branch.isNull(); };
    const auto hasNumber = [this](const CallSummary &call) { return !m_formats.phone(callerNumber(call)).isEmpty(); };
    offer("calls.assign", m_works && (m_marks.isEverything() || (some && std::ranges::all_of(calls, isQuarantined))));
    offer("calls.call", m_works && m_marks.isEmpty() && one && hasNumber(*one));
    offer("calls.copy-number", some && std::ranges::any_of(calls, hasNumber));
    for (const char *id : {"calls.copy-id", "calls.copy-link", "calls.copy-row"})
        offer(id, some);
    offer("calls.only-number", one && hasNumber(*one));
    offer("calls.only-service", one && !one->serviceText.isEmpty());
    offer("calls.unmark", !m_marks.isEmpty());
}

QList<CallSummary> CallActions::concerned() const
{
    QList<CallSummary> calls;
    for (const CallId id : m_marks.calls()) {
        if (const CallSummary *call = m_model.call(m_model.rowOf(id)))
            calls.append(*call);
    }
    if (m_marks.isEmpty() && current())
        calls.append(*current());
    return calls;
}

const CallSummary *CallActions::current() const
{
    return m_model.call(m_table.currentIndex().row());
}

QPoint CallActions::besideCurrent() const
{
    const QRect row = m_table.visualRect(m_table.currentIndex());
    return m_table.viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() + QPoint(40, 0) : QPoint(40, 40));
}

void CallActions::go(int row) const
{
    m_table.go(row);
}

void CallActions::showMenu(const QPoint &at)
{
    if (!current() || m_menu->isVisible())
        return;
    present();
    m_menu->clear();
    m_actions.fill(*m_menu, menuEntries);
    m_menu->popup(at);
}

void CallActions::callBack()
{
    const CallSummary *call = current();
    if (!call)
        return;
    const QString number = callerNumber(*call);
    if (!QDesktopServices::openUrl(QUrl(u"tel:"_s + number))) {
        QGuiApplication::clipboard()->setText(number);
        Q_EMIT told(tr("No program makes calls here. The number was copied."));
    }
}

/// As the columns stand, so that a spreadsheet takes it.
void CallActions::copyRows() const
{
    QStringList lines;
    for (const CallSummary &call : concerned()) {
        const int row = m_model.rowOf(call.id);
        QStringList cells;
        for (int column = 0; column < CallListModel::ColumnCount; ++column) {
            if (m_table.isColumnHidden(column))
                continue;
            const QModelIndex index = m_model.index(row, column);
            cells.append(index.data().toString());
            if (const QString second = index.data(CallListModel::SecondLineRole).toString(); !second.isEmpty())
                cells.append(second);
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CallActions::copyNumbers()
{
    QStringList numbers;
    for (const CallSummary &call : concerned()) {
        const QString number = m_formats.phone(callerNumber(call));
        if (!number.isEmpty() && !numbers.contains(number))
            numbers.append(number);
    }
    copy(numbers, tr("%n phone number(s) copied.", nullptr, int(numbers.size())));
}

void CallActions::copyIds()
{
    QStringList ids;
    for (const CallSummary &call : concerned())
        ids.append(QString::number(call.id.value()));
    copy(ids, tr("%n call number(s) copied.", nullptr, int(ids.size())));
}

void CallActions::copyLinks()
{
    QStringList links;
    for (const CallSummary &call : concerned())
        links.append(Route{u"call"_s, {{u"id"_s, QString::number(call.id.value())}}}.toString());
    copy(links, tr("%n link(s) copied.", nullptr, int(links.size())));
}

void CallActions::copy(const QStringList &lines, const QString &what)
{
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT told(what);
}

} // namespace askpro::ui
