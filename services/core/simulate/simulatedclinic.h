#pragma once

#include "models/clinic/clinic.h"
#include "models/common/instant.h"
#include "models/common/result.h"
#include "services/core/simulate/random.h"

#include <QDateTime>
#include <QTimeZone>

namespace askpro::core {

/// A branch that calls can be invented for.
struct SimulatedBranch
{
    QString slug;
    bool slugIsUnique = true;        ///< within the tenant; only then may a call's metadata name it
    QString name;
    QString clinicName;              ///< as the assistant says it
    QTimeZone zone;
    QString address;
    QString number;                  ///< E.164
    QString agentId;
    QList<models::OpeningHours> openingHours;
    QList<models::ServiceConfig> services; ///< active ones
    QStringList doctors;

    [[nodiscard]] QDateTime local(models::Instant instant) const;
    [[nodiscard]] models::Instant instant(const QDateTime &local) const;
    [[nodiscard]] bool isOpen(const QDateTime &local) const;
    /// A day with opening hours, counted from `from` (which itself does not count): the n-th, n >= 1. Without opening hours: working days.
    [[nodiscard]] QDate openDay(QDate from, int n) const;
    /// A quarter of an hour that lies in the opening hours of the day.
    [[nodiscard]] QTime slotOn(QDate day, Random &random) const;
};

/// What the generator has to know of a clinic group.
struct SimulatedClinic
{
    QString endpoint;                ///< token in the webhook's URL
    QList<SimulatedBranch> branches; ///< only those that can be called: active, with an active number
    QStringList ownNumbers;          ///< never a caller's
    bool isOurAgent(const QString &agentId) const;
};

/// Invalid = no branch of the tenant has an active telephone number.
[[nodiscard]] models::Result<SimulatedClinic> simulatedClinic(const models::TenantConfig &tenant);

} // namespace askpro::core
