#pragma once

#include "models/common/ids.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace askpro::models {

// The configuration of a clinic group as one document (cli: `config import`). Values only; the checks are in
// services/core/config. Local times are wall-clock times of the branch's zone.

struct Money
{
    qint64 amountMinor = 0;
    QString currency;                ///< ISO 4217
    friend bool operator==(const Money &, const Money &) = default;
};

struct OpeningHours
{
    QList<int> days;                 ///< Qt::DayOfWeek values, sorted
    QTime from;
    QTime to;                        ///< later than from; two rows of a day make a break
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

struct PhoneNumberConfig
{
    QString number;                  ///< E.164
    QString retellAgentId;
    bool primary = false;
    bool active = true;
    friend bool operator==(const PhoneNumberConfig &, const PhoneNumberConfig &) = default;
};

struct ServiceConfig
{
    QString slug;
    QString name;
    QStringList aliases;
    int durationMin = 0;
    std::optional<Money> price;
    std::optional<qint64> calcomEventTypeId;
    int bufferBeforeMin = 0;
    int bufferAfterMin = 0;
    QJsonArray segments;
    bool active = true;
    friend bool operator==(const ServiceConfig &, const ServiceConfig &) = default;
};

struct StaffConfig
{
    QString slug;
    QString name;
    QStringList services;            ///< slugs of this branch's services
    std::optional<qint64> calcomUserId;
    QList<OpeningHours> workingHours;
    bool active = true;
    friend bool operator==(const StaffConfig &, const StaffConfig &) = default;
};

struct BranchConfig
{
    QString slug;
    QString name;
    QByteArray zone;                 ///< IANA
    QString region;                  ///< ISO 3166-1 alpha-2; how national numbers are read
    QString address;
    QList<OpeningHours> openingHours;
    QString holidays;                ///< ISO 3166-2, e.g. DE-BE; empty = none
    QList<PhoneNumberConfig> phoneNumbers;
    QList<ServiceConfig> services;
    QList<StaffConfig> staff;
    bool active = true;
    friend bool operator==(const BranchConfig &, const BranchConfig &) = default;
};

struct CompanyConfig
{
    QString name;                    ///< unique within the tenant
    QList<BranchConfig> branches;
    friend bool operator==(const CompanyConfig &, const CompanyConfig &) = default;
};

struct FieldMapping
{
    QString retellField;
    QString target;
    QString type;
    bool required = false;
    QJsonObject rules;
    friend bool operator==(const FieldMapping &, const FieldMapping &) = default;
};

struct BookingPolicy
{
    double minConfidence = 0.8;      ///< never below 0.8
    int alternativesDays = 7;
    int alternativesCount = 3;
    bool bookNearest = false;
    friend bool operator==(const BookingPolicy &, const BookingPolicy &) = default;
};

/// Secrets are write-only: they come in with an import, are sealed at once and never go out again.
struct TenantConfig
{
    QString slug;
    QString name;
    QString endpoint;                ///< random token in the webhook URL
    QString retellApiKey;            ///< import only; empty = leave as it is
    QString retellWebhookKey;        ///< import only
    QString calcomApiKey;            ///< import only
    QString calcomWebhookSecret;     ///< import only
    std::optional<qint64> calcomTeamId;
    QList<CompanyConfig> companies;
    QList<FieldMapping> fieldMappings;
    BookingPolicy policy;
    friend bool operator==(const TenantConfig &, const TenantConfig &) = default;
};

struct ConfigDocument
{
    QList<TenantConfig> tenants;
};

} // namespace askpro::models
