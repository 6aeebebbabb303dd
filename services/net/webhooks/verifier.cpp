#include "services/net/webhooks/verifier.h"

#include "services/net/calcom/signature.h"
#include "services/net/retell/signature.h"

using namespace askpro::models;

namespace askpro::net {

namespace {

constexpr QByteArrayView forgedKey = "key_of_nobody";

class RetellVerifier final : public Verifier
{
public:
    SignatureVerdict verify(const HttpRequest &request, const core::Endpoint &endpoint, Instant now) const override
    {
        switch (request.count(retell::signatureHeader)) {
        case 0:
            return SignatureVerdict::Missing;
        case 1:
            return retell::verify(request.body, request.header(retell::signatureHeader), core::validKeys(endpoint.retellKeys, now), now);
        default:
            return SignatureVerdict::Repeated;
        }
    }
    QPair<QByteArray, QByteArray> forgery(QByteArrayView body, Instant now) const override
    {
        return {retell::signatureHeader.toByteArray(), retell::sign(body, forgedKey, now)};
    }
};

class CalcomVerifier final : public Verifier
{
public:
    SignatureVerdict verify(const HttpRequest &request, const core::Endpoint &endpoint, Instant now) const override
    {
        switch (request.count(calcom::signatureHeader)) {
        case 0:
            return SignatureVerdict::Missing;
        case 1:
            return calcom::verify(request.body, request.header(calcom::signatureHeader), core::validKeys(endpoint.calcomSecrets, now));
        default:
            return SignatureVerdict::Repeated;
        }
    }
    QPair<QByteArray, QByteArray> forgery(QByteArrayView body, Instant) const override
    {
        return {calcom::signatureHeader.toByteArray(), calcom::sign(body, forgedKey)};
    }
};

} // namespace

const Verifier &retellVerifier()
{
    static const RetellVerifier verifier;
    return verifier;
}

const Verifier &calcomVerifier()
{
    static const CalcomVerifier verifier;
    return verifier;
}

} // namespace askpro::net
