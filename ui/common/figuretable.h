#pragma once

#include <QStringList>
#include <QTableView>

namespace askpro::ui {

class FigureTableModel;

/// A chart's data as a table. Ctrl+C copies it whole, with headings.
class FigureTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setSheet(const QStringList &headings, const QList<QStringList> &rows);
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    FigureTableModel *m_model;
    int m_first = 0;                 ///< width that the longest name needs
};

} // namespace askpro::ui
