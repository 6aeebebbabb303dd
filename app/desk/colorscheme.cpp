#include "app/desk/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace askpro::app {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString scheme = u"color-scheme"_s;
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

ColorScheme::ColorScheme(QObject *parent) : QObject(parent)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return; // asking for a bus would start one
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(takeIn(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question.setArguments({appearance, scheme});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 3000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(reply.value().variant());
        answer->deleteLater();
    });
}

void ColorScheme::takeIn(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == scheme)
        tell(value.variant());
}

/// The portal's Read wraps the value twice.
void ColorScheme::tell(const QVariant &value)
{
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint preference = plain.toUInt();
    if (preference == prefersDark || preference == prefersLight)
        Q_EMIT darkPreferred(preference == prefersDark);
}

} // namespace askpro::app
