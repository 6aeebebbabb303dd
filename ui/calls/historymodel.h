#pragma once

#include "services/core/calls/calldossier.h"

#include <QAbstractListModel>

namespace askpro::ui {

class Formats;

/// What happened to a call, in words, oldest first: what the vendor says of its times, what was delivered, what people
/// decided. Passive: shows the dossier it is given.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole + 1, TroubleRole };

    explicit HistoryModel(const Formats &formats, QObject *parent = nullptr);

    void show(const core::CallDossier &dossier);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        models::Instant at{};
        QString text;
        bool trouble = false;        ///< something went wrong
    };

    void addTimes(const models::Call &call);
    void addDeliveries(const QList<models::Delivery> &deliveries);
    void addChanges(const QList<core::Change> &changes);

    const Formats &m_formats;
    QByteArray m_zone;
    QList<Line> m_lines;
};

} // namespace askpro::ui
