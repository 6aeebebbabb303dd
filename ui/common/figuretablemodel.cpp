#include "ui/common/figuretablemodel.h"

namespace askpro::ui {

namespace {

constexpr Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

void FigureTableModel::setSheet(const QStringList &headings, const QList<QStringList> &rows)
{
    if (headings.size() == m_headings.size() && rows.size() == m_rows.size()) { // selection and scroll position stay
        m_headings = headings;
        m_rows = rows;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_headings.size()) - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_headings.size()) - 1));
        return;
    }
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

QString FigureTableModel::asText() const
{
    QStringList lines{m_headings.join(u'\t')};
    for (const QStringList &row : m_rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole: return m_rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole: return int(alignmentOf(index.column()));
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_headings.at(section);
    case Qt::TextAlignmentRole: return int(alignmentOf(section));
    default: return {};
    }
}

} // namespace askpro::ui
