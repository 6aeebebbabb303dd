#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace askpro::app {

/// Whether the desktop prefers dark windows, as its portal says; Qt 6.4 cannot tell. Asks without waiting, follows changes,
/// and stays silent where there is no portal. GUI thread.
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void darkPreferred(bool dark);

private Q_SLOTS:
    void takeIn(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &value);
};

} // namespace askpro::app
