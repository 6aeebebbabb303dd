#include "services/net/retell/retellvendor.h"

#include "services/net/retell/payload.h"

using namespace askpro::models;

namespace askpro::net::retell {

Result<CallEvent> RetellVendor::read(DeliveryKind kind, const QString &name, const QByteArray &body) const
{
    switch (kind) {
    case DeliveryKind::Event:
        return readEvent(body);
    case DeliveryKind::Inbound:
        return readInbound(body);
    case DeliveryKind::Function:
        return readFunction(body, name, m_argsAtRoot.contains(name) ? FunctionForm::ArgsAtRoot : FunctionForm::NameArgsCall);
    }
    Q_UNREACHABLE();
}

QByteArray RetellVendor::inboundReply(const core::InboundAnswer &answer) const
{
    return retell::inboundReply(answer);
}

} // namespace askpro::net::retell
