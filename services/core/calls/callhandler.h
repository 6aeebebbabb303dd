#pragma once

#include "services/core/calls/callvendor.h"
#include "services/core/inbox/deliveryhandler.h"

namespace askpro::core {

/// What deliveries of the voice vendor do: every kind is recorded in its call. An in-call function that we could not
/// carry out besides opens a follow-up with what was asked for: that keeps the promise which the live answer gave.
class CallHandler final : public DeliveryHandler
{
public:
    /// The vendor outlives the handler.
    explicit CallHandler(const CallVendor &vendor) : m_vendor(vendor) {}

    [[nodiscard]] models::DeliverySource source() const override { return m_vendor.source(); }
    [[nodiscard]] models::Result<PreparedDelivery> prepare(const models::Delivery &delivery) const override;

private:
    const CallVendor &m_vendor;
};

} // namespace askpro::core
