#pragma once

#include "ui/common/route.h"

#include <QList>
#include <QVariantMap>

#include <optional>

namespace askpro::ui {

/// One place that was looked at: its route, and what the page wants to find again there (search words, scroll position).
struct Place
{
    Route route;
    QVariantMap memory;
};

/// Back and forward. Of one tenant, in memory only.
class History
{
public:
    /// A new place after the current one; what was ahead is gone. The same route again is no new place.
    void push(const Place &place);
    /// The current place looks different now.
    void replace(const Place &place);
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] std::optional<Place> back();
    [[nodiscard]] std::optional<Place> forward();

private:
    static constexpr qsizetype kept = 100;

    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace askpro::ui
