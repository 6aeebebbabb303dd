#include "app/commands/practice.h"

#include "app/cli/commandcontext.h"
#include "services/core/config/configdocument.h"
#include "services/core/ports/configstore.h"
#include "services/core/secrets/secretcontext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

std::optional<QString> fromEnvironment(const QString &name)
{
    const QByteArray key = name.toLocal8Bit();
    return qEnvironmentVariableIsSet(key.constData()) ? std::optional(qEnvironmentVariable(key.constData())) : std::nullopt;
}

Result<Practice> practiceFromDocument(const QString &path, const QString &slug)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const auto parsed = core::parseConfig(file.readAll(), fromEnvironment);
    if (!parsed.faults.isEmpty())
        return failure(ErrorCode::Invalid, parsed.faults.first().path + u": "_s + parsed.faults.first().text);
    const auto &tenants = parsed.document.tenants;
    const auto found = slug.isEmpty() && tenants.size() == 1 ? tenants.cbegin() : std::ranges::find(tenants, slug, &TenantConfig::slug);
    if (found == tenants.cend())
        return failure(ErrorCode::NotFound, Text::tr("Choose a tenant of the document with --tenant SLUG."));
    return Practice{*found, found->retellWebhookKey.toUtf8()};
}

Result<QByteArray> currentWebhookKey(CommandContext &context, core::Stores &stores, const TenantScope &scope)
{
    const auto sealer = context.sealer();
    if (!sealer)
        return failureOf(sealer);
    const auto secrets = stores.tenants().secrets(scope);
    if (!secrets)
        return failureOf(secrets);
    for (const auto &secret : *secrets) {
        if (secret.kind == core::SecretKind::RetellWebhookKey && !secret.validUntil)
            return sealer->open(secret.sealed, core::secretContext(scope.tenant(), secret.kind));
    }
    return QByteArray();
}

Result<Practice> practiceFromDatabase(CommandContext &context)
{
    const auto stores = context.stores();
    if (!stores)
        return failureOf(stores);
    const auto scope = context.tenant();
    if (!scope)
        return failureOf(scope);
    const auto tenant = (*stores)->config().load(*scope);
    if (!tenant)
        return failureOf(tenant);
    const auto key = currentWebhookKey(context, **stores, *scope);
    if (!key)
        return failureOf(key);
    return Practice{*tenant, *key};
}

} // namespace

Result<Practice> readPractice(CommandContext &context, const QString &documentPath)
{
    auto found = documentPath.isEmpty() ? practiceFromDatabase(context) : practiceFromDocument(documentPath, context.settings().tenant);
    if (found && found->key.isEmpty())
        return failure(ErrorCode::Invalid, Text::tr("The tenant has no Retell webhook key to sign with."));
    return found;
}

} // namespace askpro::app
