#pragma once

#include "services/core/calls/callvendor.h"

#include <QSet>
#include <QString>

namespace askpro::net::retell {

/// Retell AI as the voice vendor. Thread-safe.
class RetellVendor final : public core::CallVendor
{
public:
    /// `argsAtRoot`: names of the functions that are set up as "Payload: args only" at Retell.
    explicit RetellVendor(QSet<QString> argsAtRoot = {}) : m_argsAtRoot(std::move(argsAtRoot)) {}

    [[nodiscard]] models::DeliverySource source() const override { return models::DeliverySource::Retell; }
    [[nodiscard]] models::Result<models::CallEvent> read(models::DeliveryKind kind, const QString &name, const QByteArray &body) const override;
    [[nodiscard]] QByteArray inboundReply(const core::InboundAnswer &answer) const override;

private:
    const QSet<QString> m_argsAtRoot;
};

} // namespace askpro::net::retell
