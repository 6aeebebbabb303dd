#include "services/store/calls/callviews.h"

#include <array>

using namespace askpro::core;
using namespace askpro::models;

namespace askpro::store {

namespace {

/// One of the desk's views: the number it has, and how it narrows the list.
struct View
{
    qint64 CallCounts::*number;
    void (*narrow)(CallFilter &);
};

constexpr std::array views{
    View{&CallCounts::all, [](CallFilter &) {}},
    View{&CallCounts::wishOpen, [](CallFilter &filter) { filter.outcome = CallOutcome::WishOpen; }},
    View{&CallCounts::critical, [](CallFilter &filter) { filter.critical = true; }},
    View{&CallCounts::missed, [](CallFilter &filter) { filter.outcome = CallOutcome::Missed; }},
    View{&CallCounts::booked, [](CallFilter &filter) { filter.outcome = CallOutcome::Booked; }},
    View{&CallCounts::callback, [](CallFilter &filter) { filter.outcome = CallOutcome::Callback; }},
    View{&CallCounts::unassigned, [](CallFilter &filter) { filter.unassignedOnly = true; }},
};

} // namespace

CallViews::CallViews(const CallFilter &filter) : m_common(filter)
{
    m_common.outcome.reset();
    m_common.sentiment.reset();
    m_common.urgency.reset();
    m_common.critical = false;
    m_common.unassignedOnly = false;
    for (const View &view : views) {
        m_each.append(m_common);
        view.narrow(m_each.last());
    }
}

CallCounts CallViews::counts(const QList<qint64> &each)
{
    CallCounts counts;
    for (size_t i = 0; i < views.size(); ++i)
        counts.*views.at(i).number = each.at(qsizetype(i));
    return counts;
}

} // namespace askpro::store
