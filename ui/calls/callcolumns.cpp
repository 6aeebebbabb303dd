#include "ui/calls/callcolumns.h"

#include "ui/calls/calllistmodel.h"
#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

using M = CallListModel;

constexpr std::array columns{
    CallColumn{M::TimeColumn, "time"_L1, 1, 108, 0, 100},
    CallColumn{M::CallerColumn, "caller"_L1, 1, 0, 57, 150},
    CallColumn{M::ConcernColumn, "concern"_L1, 2, 0, 43, 120},
    CallColumn{M::OutcomeColumn, "outcome"_L1, 1, 146, 0, 60},
    CallColumn{M::SentimentColumn, "mood"_L1, 2, 38, 0, 34},
    CallColumn{M::DurationColumn, "duration"_L1, 1, 66, 0, 50},
    CallColumn{M::BranchColumn, "branch"_L1, 3, 130, 0, 60, true},
    CallColumn{M::CostColumn, "cost"_L1, 3, 80, 0, 50, true},
    CallColumn{M::UrgencyColumn, "urgency"_L1, 3, 90, 0, 50, true},
    CallColumn{M::AgentColumn, "agent"_L1, 3, 130, 0, 60, true},
    CallColumn{M::NumberColumn, "number"_L1, 3, 80, 0, 50, true},
};

int needed(const CallColumn &column)
{
    return column.width > 0 ? column.width : column.least;
}

/// The time column holds the longest day that is written out.
int timeWidth()
{
    return 44 + qCeil(qMax(metricsOf(FontRole::Caption).horizontalAdvance(u"Mo., 30. Sept."_s), metricsOf(FontRole::Caption).horizontalAdvance(u"Wed, 30 Sept"_s))) + 8;
}

} // namespace

QList<CallColumn> callColumns()
{
    QList<CallColumn> all(columns.begin(), columns.end());
    all.first().width = timeWidth();
    return all;
}

QList<CallColumn> fittingColumns(const QList<CallColumn> &wanted, int room)
{
    QList<CallColumn> fitting = wanted;
    const auto sum = [&] {
        int all = 0;
        for (const CallColumn &column : std::as_const(fitting))
            all += needed(column);
        return all;
    };
    for (int priority = 3; priority > 1; --priority) {
        for (qsizetype i = fitting.size() - 1; i >= 0 && sum() > room; --i) {
            if (fitting.at(i).priority == priority)
                fitting.removeAt(i);
        }
    }
    return fitting;
}

CallColumns::CallColumns(QTableView &table) : QObject(&table), m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &CallColumns::takeWidth);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_widths.remove(column); // as wide as it was meant
        lay();
        Q_EMIT changed();
    });
}

void CallColumns::lay()
{
    if (!m_table.model())
        return;
    const QScopedValueRollback laying(m_laying, true);
    QList<CallColumn> wanted = callColumns();
    wanted.removeIf([this](const CallColumn &column) { return !isWanted(column); });
    for (CallColumn &column : wanted) {
        if (m_widths.contains(column.column) && column.column != M::CallerColumn) // the caller takes what the others leave
            column.width = qMax(column.least, m_widths.value(column.column));
    }
    const int room = m_table.viewport()->width();
    const QList<CallColumn> shown = fittingColumns(wanted, room);
    int left = room;
    int shares = 0;
    for (const CallColumn &column : shown) {
        left -= column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    for (const CallColumn &column : columns) {
        const auto found = std::ranges::find(shown, column.column, &CallColumn::column);
        m_table.setColumnHidden(column.column, found == shown.end());
        if (found != shown.end())
            m_table.setColumnWidth(column.column, found->width > 0 ? found->width : qMax(found->least, left * found->share / qMax(1, shares)));
    }
}

void CallColumns::setWanted(int column, bool wanted)
{
    m_wanted.insert(column, wanted);
    lay();
    Q_EMIT changed();
}

void CallColumns::fill(QMenu &menu)
{
    menu.clear();
    for (const CallColumn &column : columns) {
        if (column.priority == 1)
            continue;
        QAction *entry = menu.addAction(m_table.model()->headerData(column.column, Qt::Horizontal).toString());
        entry->setObjectName(u"column-"_s + column.id);
        entry->setCheckable(true);
        entry->setChecked(isWanted(column));
        connect(entry, &QAction::toggled, this, [this, id = column.column](bool wanted) { setWanted(id, wanted); });
    }
}

QVariantMap CallColumns::state() const
{
    QVariantMap state;
    for (const CallColumn &column : columns) {
        if (m_wanted.contains(column.column))
            state.insert(u"shown-"_s + column.id, m_wanted.value(column.column));
        if (m_widths.contains(column.column))
            state.insert(u"width-"_s + column.id, m_widths.value(column.column));
    }
    return state;
}

void CallColumns::restore(const QVariantMap &state)
{
    m_wanted.clear();
    m_widths.clear();
    for (const CallColumn &column : columns) {
        if (const QVariant shown = state.value(u"shown-"_s + column.id); shown.isValid())
            m_wanted.insert(column.column, shown.toBool());
        if (const QVariant width = state.value(u"width-"_s + column.id); width.isValid())
            m_widths.insert(column.column, qBound(24, width.toInt(), 1000));
    }
    lay();
}

bool CallColumns::isWanted(const CallColumn &column) const
{
    return column.priority == 1 || m_wanted.value(column.column, !column.optional);
}

void CallColumns::takeWidth(int column, int before, int width)
{
    if (m_laying || width == before || width == 0)
        return;
    m_widths.insert(column, width);
    lay();
    Q_EMIT changed();
}

} // namespace askpro::ui
