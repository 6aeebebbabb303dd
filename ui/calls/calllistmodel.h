#pragma once

#include "ui/calls/callpages.h"

#include <QAbstractTableModel>
#include <QSet>

namespace askpro::ui {

class Formats;

/// Calls as rows, in one order: rows in, roles out. Rows whose page is not held are there without content (FilledRole)
/// until filled again. Changes are the smallest signals that tell them, never a reset, so a selection stays.
class CallListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn, CallerColumn, ConcernColumn, OutcomeColumn, SentimentColumn, DurationColumn,
        BranchColumn, CostColumn, UrgencyColumn, AgentColumn, NumberColumn, ColumnCount
    };
    enum Role {
        SecondLineRole = Qt::UserRole, ///< QString, the smaller line below
        SortRole,                      ///< raw value of the column
        IdRole,                        ///< qint64
        FaceRole,                      ///< int of CallFace
        SentimentRole,                 ///< int of Sentiment; invalid until analysed
        CriticalRole,                  ///< bool
        FilledRole,                    ///< bool
        MarkedRole,                    ///< bool
        SnippetRole,                   ///< QString, what was said where a search hit the transcript
    };

    explicit CallListModel(const Formats &formats, QObject *parent = nullptr);

    void clear() { clear(m_pages.order()); }
    void clear(core::CallOrder order);
    void append(const QList<models::CallSummary> &calls, bool more);
    /// What was read for a gap. `more` counts for the last page only.
    void fill(quint64 page, const QList<models::CallSummary> &calls, bool more);
    /// Inserts, changes or moves the row of this call; an older revision than the one held is ignored.
    void upsert(const models::CallSummary &call);
    void remove(models::CallId id);
    /// Gives up pages far from these rows.
    void keepAround(int firstRow, int lastRow, int pages);
    /// For an action on several; with `everything` all rows, also those not held.
    void setMarked(const QSet<models::CallId> &calls, bool everything);
    /// Adds what a search hit; `anew` drops the earlier ones.
    void setSnippets(const QList<core::CallSnippet> &snippets, bool anew);
    /// The day or the language is another one: every text may have changed.
    void refreshTexts();

    [[nodiscard]] const CallPages &pages() const { return m_pages; }
    [[nodiscard]] int rowOf(models::CallId id) const; ///< -1 = not held
    [[nodiscard]] const models::CallSummary *call(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString firstLine(const models::CallSummary &call, int column) const;
    [[nodiscard]] QString secondLine(const models::CallSummary &call, int column) const;
    [[nodiscard]] QString costOf(const models::CallSummary &call) const;
    [[nodiscard]] QVariant sortValue(const models::CallSummary &call, int column) const;
    [[nodiscard]] QString sentence(const models::CallSummary &call) const;
    void fillEmpty(quint64 page, const CallPages::Span &span, const QList<models::CallSummary> &calls);
    void fillAgain(quint64 page, const QList<models::CallSummary> &calls);
    void move(int from, const models::CallSummary &call);
    void tellChanged(int firstRow, int lastRow);

    const Formats &m_formats;
    CallPages m_pages;
    QSet<models::CallId> m_marked;
    bool m_everythingMarked = false;
    QHash<models::CallId, QString> m_snippets;
};

} // namespace askpro::ui
