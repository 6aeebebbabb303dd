#include "ui/live/livecallsmodel.h"

#include "ui/common/formats.h"
#include "ui/common/words.h"
#include "ui/live/livewords.h"

#include <algorithm>

using namespace askpro::models;

namespace askpro::ui {

LiveCallsModel::LiveCallsModel(const Formats &formats, QObject *parent) : QAbstractListModel(parent), m_formats(formats) {}

void LiveCallsModel::show(const QList<LiveCall> &calls)
{
    const auto runs = [&](CallId id) { return std::ranges::any_of(calls, [id](const LiveCall &live) { return live.call.id == id; }); };
    for (int row = int(m_calls.size()) - 1; row >= 0; --row) {
        if (runs(m_calls.at(row).call.id))
            continue;
        beginRemoveRows({}, row, row);
        m_calls.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < calls.size(); ++row)
        upsert(row, calls.at(row));
}

/// The rows above are those of the new list already.
void LiveCallsModel::upsert(int row, const LiveCall &live)
{
    const int held = rowOf(live.call.id);
    if (held < 0) {
        beginInsertRows({}, row, row);
        m_calls.insert(row, live);
        endInsertRows();
        return;
    }
    if (held != row) { // its start became known
        beginMoveRows({}, held, held, {}, row);
        m_calls.move(held, row);
        endMoveRows();
    }
    const bool changed = m_calls.at(row).call.revision != live.call.revision || m_calls.at(row).call.customerName != live.call.customerName;
    m_calls[row] = live;
    if (changed)
        Q_EMIT dataChanged(index(row), index(row));
}

void LiveCallsModel::refreshTexts()
{
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_calls.size()) - 1));
}

const LiveCall *LiveCallsModel::at(int row) const
{
    return row < 0 || row >= m_calls.size() ? nullptr : &m_calls.at(row);
}

int LiveCallsModel::rowOf(CallId id) const
{
    const auto found = std::ranges::find_if(m_calls, [id](const LiveCall &live) { return live.call.id == id; });
    return found == m_calls.cend() ? -1 : int(found - m_calls.cbegin());
}

int LiveCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

QVariant LiveCallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LiveCall &live = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return callerText(live.call, m_formats);
    case OriginRole: return originOf(live.call, m_formats);
    case PhaseRole: return wordOf(live.phase);
    case DurationRole: return duration(live.call);
    case IdRole: return live.call.id.value();
    case Qt::AccessibleTextRole:
        return tr("Running call, %1, %2, for %3, %4")
            .arg(callerText(live.call, m_formats), originOf(live.call, m_formats), duration(live.call), wordOf(live.phase));
    default: return {};
    }
}

QString LiveCallsModel::duration(const Call &call) const
{
    const Instant now = m_frozenAt.value_or(m_formats.now());
    return m_formats.duration(std::max(Milliseconds(0), now - call.startedAt.value_or(call.sortAt)));
}

} // namespace askpro::ui
