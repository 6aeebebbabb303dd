#pragma once

#include "services/core/ports/callstore.h"

#include <QStringList>

namespace askpro::store {

class DatabaseSession;

/// For each of these calls the first turn in which somebody says a word that begins like one of `words` (folded). However
/// long a conversation is, only its beginning is looked at.
[[nodiscard]] models::Result<QList<core::CallSnippet>> findSnippets(DatabaseSession &session, const models::TenantScope &scope,
                                                                    const QList<models::CallId> &calls, const QStringList &words);

} // namespace askpro::store
