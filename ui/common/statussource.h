#pragma once

#include "models/common/instant.h"

#include <QObject>
#include <QString>

#include <optional>

namespace askpro::ui {

/// Facts for the status bar. Never patient data.
struct DeskStatus
{
    enum class Database { Connecting, Connected, Lost };
    enum class Listener { Off, Here, Elsewhere, Failed };

    Database database = Database::Connecting;
    Listener listener = Listener::Off;
    QString listenerAddress;         ///< Here: "http://127.0.0.1:8787"
    QString listenerProblem;         ///< Failed: for people, translated
    std::optional<models::Instant> lastRetellEvent;
    std::optional<models::Instant> lastCalcomEvent;
    qint64 queued = 0;               ///< deliveries stored and not processed yet
};

/// Where the status bar's facts come from. Lives on the GUI thread; never blocks.
class StatusSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual DeskStatus status() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace askpro::ui
