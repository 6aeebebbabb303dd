#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QVariantMap>

class QMenu;
class QTableView;

namespace askpro::ui {

/// One column of the list of calls, as one row of a table.
struct CallColumn
{
    int column;                      ///< of the model
    QLatin1StringView id;            ///< in kept layouts; never rename one
    int priority;                    ///< 1 is always there; 3 leaves first when there is little room
    int width;                       ///< px; 0 = shares what is left
    int share;
    int least;                       ///< px
    bool optional = false;           ///< not shown until somebody wants it
};

[[nodiscard]] QList<CallColumn> callColumns();
/// Those of `wanted` that have room in so many pixels, in order.
[[nodiscard]] QList<CallColumn> fittingColumns(const QList<CallColumn> &wanted, int room);

/// Room and presence of the columns of the list of calls: by priority, and as people want them. GUI thread.
class CallColumns final : public QObject
{
    Q_OBJECT

public:
    explicit CallColumns(QTableView &table);

    void lay();
    void setWanted(int column, bool wanted);
    /// Ticks for all columns that may be hidden.
    void fill(QMenu &menu);

    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    /// By people.
    void changed();

private:
    [[nodiscard]] bool isWanted(const CallColumn &column) const;
    void takeWidth(int column, int before, int width);

    QTableView &m_table;
    QHash<int, bool> m_wanted;       ///< where people decided
    QHash<int, int> m_widths;        ///< where people dragged
    bool m_laying = false;
};

} // namespace askpro::ui
