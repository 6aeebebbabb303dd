#pragma once

#include "models/common/ids.h"
#include "models/common/vocabulary.h"
#include "services/core/ports/tenantstore.h"

#include <QByteArray>

namespace askpro::core {

/// Words as in the database, in sealed values and in lists of changes.
[[nodiscard]] std::span<const models::Word<SecretKind>> secretKindWords();

/// What a tenant's secret is sealed with, so that it opens nowhere else: "tenant:<id>:<kind word>".
[[nodiscard]] QByteArray secretContext(models::TenantId tenant, SecretKind kind);

} // namespace askpro::core
