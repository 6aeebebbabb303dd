#include "ui/common/history.h"

namespace askpro::ui {

void History::push(const Place &place)
{
    if (m_current >= 0 && m_places.at(m_current).route == place.route)
        return replace(place);
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > kept)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void History::replace(const Place &place)
{
    if (m_current >= 0)
        m_places[m_current] = place;
}

void History::clear()
{
    m_places.clear();
    m_current = -1;
}

std::optional<Place> History::back()
{
    return canGoBack() ? std::optional(m_places.at(--m_current)) : std::nullopt;
}

std::optional<Place> History::forward()
{
    return canGoForward() ? std::optional(m_places.at(++m_current)) : std::nullopt;
}

} // namespace askpro::ui
