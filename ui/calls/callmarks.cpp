#include "ui/calls/callmarks.h"

#include "ui/calls/calllistmodel.h"

#include <algorithm>

using namespace askpro::models;

namespace askpro::ui {

namespace {

QSet<CallId> between(const CallListModel &model, int a, int b)
{
    QSet<CallId> calls;
    for (int row = qMin(a, b); row <= qMax(a, b); ++row) {
        if (const CallSummary *call = model.call(row))
            calls.insert(call->id);
    }
    return calls;
}

} // namespace

CallMarks::CallMarks(CallListModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &CallListModel::modelReset, this, &CallMarks::clear);
    connect(&model, &CallListModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) { leave(first, last); });
}

void CallMarks::toggle(int row)
{
    const CallSummary *call = m_model.call(row);
    if (!call)
        return;
    if (m_everything)
        m_calls = between(m_model, 0, m_model.rowCount() - 1);
    m_everything = false;
    if (!m_calls.remove(call->id))
        m_calls.insert(call->id);
    m_anchor = call->id;
    m_range.clear();
    tell();
}

void CallMarks::extend(int fromRow, int toRow)
{
    int anchor = m_model.rowOf(m_anchor);
    if (isEmpty() || anchor < 0) {
        const CallSummary *first = m_model.call(fromRow);
        if (!first)
            return;
        m_anchor = first->id;
        anchor = fromRow;
    }
    m_calls.subtract(m_range);
    m_range = between(m_model, anchor, toRow);
    m_calls.unite(m_range);
    m_everything = false;
    tell();
}

void CallMarks::markLoaded()
{
    m_calls = between(m_model, 0, m_model.rowCount() - 1);
    m_range.clear();
    m_everything = false;
    tell();
}

void CallMarks::markEverything()
{
    m_everything = true;
    tell();
}

void CallMarks::clear()
{
    if (isEmpty())
        return;
    m_calls.clear();
    m_range.clear();
    m_anchor = {};
    m_everything = false;
    tell();
}

QList<CallId> CallMarks::calls() const
{
    QList<CallId> calls(m_calls.cbegin(), m_calls.cend());
    std::ranges::sort(calls, std::ranges::greater());
    return calls;
}

void CallMarks::leave(int firstRow, int lastRow)
{
    const QSet<CallId> gone = between(m_model, firstRow, lastRow);
    if (!m_calls.intersects(gone))
        return;
    m_calls.subtract(gone);
    m_range.subtract(gone);
    tell();
}

void CallMarks::tell()
{
    m_model.setMarked(m_calls, m_everything);
    Q_EMIT changed();
}

} // namespace askpro::ui
