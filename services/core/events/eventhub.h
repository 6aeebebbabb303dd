#pragma once

#include "services/core/ports/changestore.h"

#include <QList>
#include <QObject>

namespace askpro::core {

/// Tells this process what was committed, by whomever: batches of values, at most a few a second apart when idle and
/// coalesced under load. Lives on the thread that made it; signals are emitted there.
class EventHub : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// In commit order, of all tenants this process follows.
    void changed(const QList<askpro::core::Change> &changes);
    /// The database cannot be read any more / again. `error` is for people.
    void lost(const QString &error);
    void restored();
};

} // namespace askpro::core
