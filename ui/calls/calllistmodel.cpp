#include "ui/calls/calllistmodel.h"

#include "models/calls/callderivation.h"
#include "ui/calls/costwords.h"
#include "ui/common/formats.h"
#include "ui/common/words.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

const QString dash = u"\u2013"_s;

} // namespace

CallListModel::CallListModel(const Formats &formats, QObject *parent) : QAbstractTableModel(parent), m_formats(formats) {}

void CallListModel::clear(core::CallOrder order)
{
    beginResetModel();
    m_pages.clear(order);
    endResetModel();
}

void CallListModel::append(const QList<CallSummary> &calls, bool more)
{
    QList<CallSummary> unknown;
    for (const CallSummary &call : calls) {
        if (!m_pages.rowOf(call.id))
            unknown.append(call);
    }
    if (unknown.isEmpty()) {
        m_pages.setMore(more);
        return;
    }
    beginInsertRows({}, m_pages.size(), m_pages.size() + int(unknown.size()) - 1);
    m_pages.append(unknown, more);
    endInsertRows();
}

void CallListModel::fill(quint64 page, const QList<CallSummary> &calls, bool more)
{
    const auto span = m_pages.spanOf(page);
    if (!span)
        return;
    if (span->last)
        m_pages.setMore(more);
    if (span->filled)
        fillAgain(page, calls);
    else
        fillEmpty(page, *span, calls);
}

void CallListModel::fillEmpty(quint64 page, const CallPages::Span &span, const QList<CallSummary> &calls)
{
    QList<CallSummary> unknown;
    for (const CallSummary &call : calls) {
        if (!m_pages.rowOf(call.id))
            unknown.append(call);
    }
    const int count = int(unknown.size());
    if (count > span.count) {
        beginInsertRows({}, span.first + span.count, span.first + count - 1);
        m_pages.resize(page, count);
        endInsertRows();
    } else if (count < span.count) {
        beginRemoveRows({}, span.first + count, span.first + span.count - 1);
        m_pages.resize(page, count);
        endRemoveRows();
    }
    if (count == 0)
        return;
    m_pages.fill(page, unknown);
    tellChanged(span.first, span.first + count - 1);
}

void CallListModel::fillAgain(quint64 page, const QList<CallSummary> &calls)
{
    QSet<CallId> there;
    for (const CallSummary &call : calls)
        there.insert(call.id);
    const QList<CallSummary> held = m_pages.callsOf(page);
    for (const CallSummary &call : held) {
        if (!there.contains(call.id))
            remove(call.id);
    }
    for (const CallSummary &call : calls)
        upsert(call);
}

void CallListModel::upsert(const CallSummary &call)
{
    const int row = rowOf(call.id);
    if (row >= 0) {
        const CallSummary &held = *m_pages.at(row);
        if (held.revision > call.revision)
            return;
        if (m_pages.keyOf(held).key != m_pages.keyOf(call).key)
            return move(row, call);
        m_pages.replace(row, call);
        return tellChanged(row, row);
    }
    const auto place = m_pages.placeOf(m_pages.keyOf(call));
    if (!place)
        return;
    beginInsertRows({}, *place, *place);
    m_pages.insert(*place, call);
    endInsertRows();
}

void CallListModel::move(int from, const CallSummary &call)
{
    const auto place = m_pages.placeOf(m_pages.keyOf(call));
    if (!place)
        return remove(call.id);
    const bool moves = *place != from && *place != from + 1;
    if (moves)
        beginMoveRows({}, from, from, {}, *place);
    const int to = *place > from ? *place - 1 : *place;
    m_pages.remove(from);
    m_pages.insert(to, call);
    if (moves)
        endMoveRows();
    tellChanged(to, to);
}

void CallListModel::remove(CallId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_pages.remove(row);
    endRemoveRows();
}

void CallListModel::keepAround(int firstRow, int lastRow, int pages)
{
    if (m_pages.filledPages() > pages)
        m_pages.emptyFarFrom(firstRow, lastRow, pages);
}

void CallListModel::refreshTexts()
{
    if (m_pages.size() > 0)
        tellChanged(0, m_pages.size() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CallListModel::setMarked(const QSet<CallId> &calls, bool everything)
{
    m_marked = calls;
    m_everythingMarked = everything;
    if (m_pages.size() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(m_pages.size() - 1, TimeColumn), {MarkedRole, Qt::AccessibleTextRole});
}

void CallListModel::setSnippets(const QList<core::CallSnippet> &snippets, bool anew)
{
    if (anew)
        m_snippets.clear();
    for (const core::CallSnippet &snippet : snippets) {
        m_snippets.insert(snippet.call, snippet.text);
        if (const int row = rowOf(snippet.call); row >= 0)
            tellChanged(row, row);
    }
}

int CallListModel::rowOf(CallId id) const
{
    return m_pages.rowOf(id).value_or(-1);
}

const CallSummary *CallListModel::call(int row) const
{
    return row < 0 || row >= m_pages.size() ? nullptr : m_pages.at(row);
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.size();
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallSummary *held = m_pages.at(index.row());
    if (role == FilledRole)
        return held != nullptr;
    if (!held)
        return {};
    switch (role) {
    case Qt::DisplayRole: return firstLine(*held, index.column());
    case SecondLineRole: return secondLine(*held, index.column());
    case Qt::AccessibleTextRole: return sentence(*held);
    case SortRole: return sortValue(*held, index.column());
    case IdRole: return held->id.value();
    case FaceRole: return int(faceOf(*held));
    case SentimentRole: return held->sentiment ? QVariant(int(*held->sentiment)) : QVariant();
    case CriticalRole: return isCritical(*held);
    case MarkedRole: return m_everythingMarked || m_marked.contains(held->id);
    case SnippetRole: return m_snippets.value(held->id);
    default: return {};
    }
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    static constexpr std::array titles{
        QT_TR_NOOP("Time"), QT_TR_NOOP("Caller"), QT_TR_NOOP("Concern"), QT_TR_NOOP("Outcome"), QT_TR_NOOP("Mood"), QT_TR_NOOP("Duration"),
        QT_TR_NOOP("Branch"), QT_TR_NOOP("Costs"), QT_TR_NOOP("Urgency"), QT_TR_NOOP("Agent"), QT_TR_NOOP("Call no."),
    };
    static_assert(titles.size() == ColumnCount);
    return section >= 0 && section < ColumnCount ? tr(titles[size_t(section)]) : QString();
}

QString CallListModel::firstLine(const CallSummary &call, int column) const
{
    switch (column) {
    case TimeColumn: return m_formats.time(call.sortAt, call.zone);
    case CallerColumn: return callerText(call, m_formats);
    case ConcernColumn: return call.serviceText.isEmpty() ? dash : call.serviceText;
    case OutcomeColumn: return wordOf(faceOf(call));
    case SentimentColumn: return call.sentiment ? wordOf(*call.sentiment) : dash;
    case DurationColumn: return call.durationMs ? m_formats.duration(Milliseconds(*call.durationMs)) : dash;
    case BranchColumn: return call.branch.isNull() ? tr("No branch") : call.branchName;
    case CostColumn: return costOf(call);
    case UrgencyColumn: return call.urgency == Urgency::Unknown ? dash : wordOf(call.urgency);
    case AgentColumn: return call.agentId.isEmpty() ? dash : call.agentId;
    case NumberColumn: return QString::number(call.id.value());
    default: return {};
    }
}

QString CallListModel::secondLine(const CallSummary &call, int column) const
{
    switch (column) {
    case TimeColumn: return m_formats.day(call.sortAt, call.zone);
    case CallerColumn: {
        const QString phone = m_formats.phone(callerNumber(call));
        if (phone.isEmpty())
            return tr("Anonymous");
        return call.customerName.isEmpty() ? tr("Name not known") : phone;
    }
    case ConcernColumn: return call.branch.isNull() ? tr("No branch") : call.branchName;
    default: return {};
    }
}

QString CallListModel::costOf(const CallSummary &call) const
{
    const QString cost = dollars(call.costTotal, m_formats.locale());
    return cost.isEmpty() ? dash : cost;
}

QVariant CallListModel::sortValue(const CallSummary &call, int column) const
{
    switch (column) {
    case TimeColumn: return toMs(call.sortAt);
    case CallerColumn: return call.customerName;
    case ConcernColumn: return call.serviceText;
    case OutcomeColumn: return int(faceOf(call));
    case SentimentColumn: return call.sentiment ? int(*call.sentiment) : -1;
    case DurationColumn: return call.durationMs.value_or(-1);
    case CostColumn: return call.costTotal;
    case UrgencyColumn: return int(call.urgency);
    case NumberColumn: return call.id.value();
    default: return firstLine(call, column);
    }
}

QString CallListModel::sentence(const CallSummary &call) const
{
    const QString begin = tr("Call %1 %2, %3, %4").arg(m_formats.day(call.sortAt, call.zone), m_formats.time(call.sortAt, call.zone),
                                                       callerText(call, m_formats), wordOf(faceOf(call)));
    const QString all = call.sentiment ? tr("%1, mood %2").arg(begin, wordOf(*call.sentiment)) : begin;
    return m_everythingMarked || m_marked.contains(call.id) ? tr("%1, marked").arg(all) : all;
}

void CallListModel::tellChanged(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1));
}

} // namespace askpro::ui
