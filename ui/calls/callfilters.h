#pragma once

#include "services/core/ports/callstore.h"

#include <QMap>

#include <span>

namespace askpro::ui {

/// One value of a filter: a word for routes, and what it is called.
struct FilterValue
{
    QString word;
    QString text;
};

/// Values that depend on the clinic.
struct FilterSources
{
    QStringList services;                       ///< asked for lately, the most frequent first
    QStringList agents;                         ///< the vendor's ids
};

/// A way to narrow the list of calls, as one row of a table.
struct CallFilterKind
{
    QLatin1StringView id;                       ///< for routes; never rename one
    const char *title;                          ///< in the context "CallFilter"
    const char *all;                            ///< its value that narrows nothing; null = cannot be chosen from a list
    QList<FilterValue> (*values)(const FilterSources &sources);
    void (*narrow)(core::CallFilter &filter, const QString &word);
    bool inRoutes = true;                       ///< false: its values come from callers or are names
};

/// Filter → word of its value. What is not set does not narrow.
using CallFilterChoice = QMap<QString, QString>;

[[nodiscard]] std::span<const CallFilterKind> callFilterKinds();
[[nodiscard]] const CallFilterKind *callFilterKind(const QString &id);
[[nodiscard]] QString titleOf(const CallFilterKind &kind);
[[nodiscard]] QString allTextOf(const CallFilterKind &kind);
/// Of a value; the word itself when it is none of the known ones.
[[nodiscard]] QString textOf(const CallFilterKind &kind, const QString &word, const FilterSources &sources);
void narrow(core::CallFilter &filter, const CallFilterChoice &choice);

} // namespace askpro::ui
