#pragma once

#include <QTableView>

namespace askpro::ui {

class CallColumns;
class CallListModel;
class CallMarks;
class CallTableHeader;

/// The list of calls: its rows by keyboard and mouse, marks, which rows are in sight; keeps what is read in place when rows
/// arrive above it.
class CallTable final : public QTableView
{
    Q_OBJECT

public:
    CallTable(CallListModel &model, CallMarks &marks, QWidget *parent = nullptr);

    /// Rows of one line, 36 px.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// The folded words whose hits are marked.
    void setSearchWords(const QStringList &words);
    [[nodiscard]] const QStringList &searchWords() const { return m_words; }
    /// Where the transcript's sentence stands while there are words.
    [[nodiscard]] int snippetColumn() const;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool showsMarks() const;
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] CallColumns &columns() { return *m_columns; }
    [[nodiscard]] CallTableHeader &header() { return *m_header; }
    /// Makes that row the current one, inside the list.
    void go(int row);
    void tellInSight();

Q_SIGNALS:
    void rowsInSight(int first, int last);
    void rowChosen(int row);  ///< -1 = none
    void rowOpened(int row);  ///< double click
    void menuWanted(const QPoint &at); ///< of the screen; the row is the current one
    /// Rows came in above what is in sight.
    void arrivedAbove(int rows);
    void reachedTop();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int rowPx() const;
    [[nodiscard]] bool isMarkSpace(const QPoint &at) const;
    void keepInPlace(int first, int last);
    void setHovered(int row);
    void updateRow(int row);

    CallMarks &m_marks;
    CallTableHeader *m_header;
    CallColumns *m_columns;
    QStringList m_words;
    int m_hovered = -1;
    bool m_compact = false;
};

} // namespace askpro::ui
