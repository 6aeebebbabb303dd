#include "ui/shell/palettemodel.h"

#include "models/common/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

void PaletteModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void PaletteModel::append(const PaletteSection &section)
{
    if (section.entries.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + section.entries.size()));
    PaletteEntry heading;
    heading.title = section.heading;
    m_rows.append({true, heading});
    for (const PaletteEntry &entry : section.entries)
        m_rows.append({false, entry});
    endInsertRows();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows.at(row).heading ? &m_rows.at(row).entry : nullptr;
}

int PaletteModel::nextEntry(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (!m_rows.at(next).heading)
            return next;
    }
    return row;
}

int PaletteModel::entries() const
{
    return int(std::ranges::count(m_rows, false, &Row::heading));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.entry.title;
    case Qt::AccessibleTextRole: return row.entry.detail.isEmpty() ? row.entry.title : u"%1, %2"_s.arg(row.entry.title, row.entry.detail);
    case HeadingRole: return row.heading;
    case SymbolRole: return row.entry.symbol;
    case DetailRole: return row.entry.detail;
    case KeyRole: return row.entry.key;
    case LastRole: return index.row() + 1 == m_rows.size();
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool choosable = !m_rows.at(index.row()).heading;
    return choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

bool matchesWords(const QString &typed, const QString &text)
{
    const QStringList wanted = models::foldedWords(typed);
    const QStringList words = models::foldedWords(text);
    return !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString &begin) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(begin); });
    });
}

} // namespace askpro::ui
