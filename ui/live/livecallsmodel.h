#pragma once

#include "ui/live/livecall.h"

#include <QAbstractListModel>

namespace askpro::ui {

class Formats;

/// The running calls, oldest first. A call keeps its row while it runs, so that nothing jumps under the reader's hand.
class LiveCallsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, OriginRole, PhaseRole, DurationRole };

    explicit LiveCallsModel(const Formats &formats, QObject *parent = nullptr);

    void show(const QList<LiveCall> &calls);
    /// Durations stand still at this time, because nobody knows whether the calls still run; none = they run on.
    void freeze(std::optional<models::Instant> at) { m_frozenAt = at; }
    /// The language is another one.
    void refreshTexts();

    /// Null when there is no such row.
    [[nodiscard]] const LiveCall *at(int row) const;
    /// -1 when the call does not run.
    [[nodiscard]] int rowOf(models::CallId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void upsert(int row, const LiveCall &live);
    [[nodiscard]] QString duration(const models::Call &call) const;

    const Formats &m_formats;
    QList<LiveCall> m_calls;
    std::optional<models::Instant> m_frozenAt;
};

} // namespace askpro::ui
