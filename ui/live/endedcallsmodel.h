#pragma once

#include "models/calls/call.h"

#include <QAbstractListModel>

namespace askpro::ui {

class Formats;

/// The calls that ended last, newest first: few, and read as a whole.
class EndedCallsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, ResultRole, TimeRole };

    explicit EndedCallsModel(const Formats &formats, QObject *parent = nullptr);

    void show(const QList<models::CallSummary> &calls);
    /// The language is another one.
    void refreshTexts();

    /// Null when there is no such row.
    [[nodiscard]] const models::CallSummary *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Formats &m_formats;
    QList<models::CallSummary> m_calls;
};

} // namespace askpro::ui
