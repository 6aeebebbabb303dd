#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <type_traits>

namespace askpro::store {

/// A record as it is (null = not there) and as it should be.
template<class Stored>
struct Pairing
{
    using Value = std::remove_cvref_t<decltype(std::declval<Stored>().value)>;

    const Stored *stored = nullptr;
    Value wanted;

    [[nodiscard]] bool differs() const { return !stored || stored->value != wanted; }
    [[nodiscard]] std::optional<bool> wasActive() const { return stored ? std::optional(stored->value.active) : std::nullopt; }
};

/// Brings records and the wanted values together by their key. What is stored but not wanted is wanted inactive.
/// `stored` must outlive the pairings.
template<class Stored, class Value>
[[nodiscard]] QList<Pairing<Stored>> pairUp(const QList<Stored> &stored, const QList<Value> &wanted, QString Value::*key)
{
    QList<Pairing<Stored>> pairings;
    for (const Value &value : wanted) {
        const auto found = std::ranges::find_if(stored, [&](const Stored &record) { return record.value.*key == value.*key; });
        pairings.append({found == stored.cend() ? nullptr : &*found, value});
    }
    for (const Stored &record : stored) {
        const bool named = std::ranges::any_of(wanted, [&](const Value &value) { return record.value.*key == value.*key; });
        if (named)
            continue;
        Value value = record.value;
        value.active = false;
        pairings.append({&record, value});
    }
    return pairings;
}

} // namespace askpro::store
