#pragma once

#include "models/common/ids.h"

#include <QObject>
#include <QSet>

namespace askpro::ui {

class CallListModel;

/// Which calls of the list are marked for an action on several: one by one, a range, all that are loaded, or everything
/// the list's filter matches. Marks follow the calls, not the rows, and end with them. GUI thread.
class CallMarks final : public QObject
{
    Q_OBJECT

public:
    explicit CallMarks(CallListModel &model, QObject *parent = nullptr);

    void toggle(int row);
    /// All rows from the one toggled last to this one; a longer or shorter range replaces the one before.
    void extend(int fromRow, int toRow);
    void markLoaded();
    /// Also what is not loaded.
    void markEverything();
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_calls.isEmpty() && !m_everything; }
    [[nodiscard]] bool isEverything() const { return m_everything; }
    /// Those marked one by one, newest first; without meaning when everything is.
    [[nodiscard]] QList<models::CallId> calls() const;

Q_SIGNALS:
    void changed();

private:
    void leave(int firstRow, int lastRow);
    void tell();

    CallListModel &m_model;
    QSet<models::CallId> m_calls;
    QSet<models::CallId> m_range;    ///< marked by the range that is being drawn
    models::CallId m_anchor;
    bool m_everything = false;
};

} // namespace askpro::ui
