#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace askpro::ui {

/// A small table of finished texts: the first column says of what, the others are figures.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const QStringList &headings, const QList<QStringList> &rows);
    /// Headings and all rows, with tabs between, as spreadsheets take it.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace askpro::ui
