#pragma once

#include <QtGlobal>
#include <QHashFunctions>

#include <compare>

namespace askpro::models {

/// A database identity: 64 bit, ours, never a vendor's. Each entity has its own type, so that a
/// CallId does not compile where a BranchId belongs. 0 means "none yet".
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using TenantId = Id<struct TenantTag>;
using CompanyId = Id<struct CompanyTag>;
using BranchId = Id<struct BranchTag>;
using PhoneNumberId = Id<struct PhoneNumberTag>;
using ServiceId = Id<struct ServiceTag>;
using StaffId = Id<struct StaffTag>;
using CustomerId = Id<struct CustomerTag>;
using CallId = Id<struct CallTag>;
using DeliveryId = Id<struct DeliveryTag>;
using FollowUpId = Id<struct FollowUpTag>;

} // namespace askpro::models
