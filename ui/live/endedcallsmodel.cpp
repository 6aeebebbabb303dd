#include "ui/live/endedcallsmodel.h"

#include "ui/common/formats.h"
#include "ui/common/words.h"
#include "ui/live/livewords.h"

#include <algorithm>

using namespace askpro::models;

namespace askpro::ui {

EndedCallsModel::EndedCallsModel(const Formats &formats, QObject *parent) : QAbstractListModel(parent), m_formats(formats) {}

void EndedCallsModel::show(const QList<CallSummary> &calls)
{
    const auto listed = [](const QList<CallSummary> &list, CallId id) {
        return std::ranges::any_of(list, [id](const CallSummary &call) { return call.id == id; });
    };
    for (int row = int(m_calls.size()) - 1; row >= 0; --row) {
        if (listed(calls, m_calls.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_calls.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < calls.size(); ++row) {
        if (listed(m_calls, calls.at(row).id))
            continue;
        beginInsertRows({}, std::min(row, int(m_calls.size())), std::min(row, int(m_calls.size())));
        m_calls.insert(std::min(row, int(m_calls.size())), calls.at(row));
        endInsertRows();
    }
    m_calls = calls; // the same calls, each as it is now
    refreshTexts();
}

void EndedCallsModel::refreshTexts()
{
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_calls.size()) - 1));
}

const CallSummary *EndedCallsModel::at(int row) const
{
    return row < 0 || row >= m_calls.size() ? nullptr : &m_calls.at(row);
}

int EndedCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

QVariant EndedCallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallSummary &call = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return callerText(call, m_formats);
    case ResultRole: return resultOf(call);
    case TimeRole: return m_formats.time(call.sortAt, call.zone);
    case IdRole: return call.id.value();
    case Qt::AccessibleTextRole: return tr("Call %1, %2, %3").arg(m_formats.time(call.sortAt, call.zone), callerText(call, m_formats), resultOf(call));
    default: return {};
    }
}

} // namespace askpro::ui
