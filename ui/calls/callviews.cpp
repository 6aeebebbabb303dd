#include "ui/calls/callviews.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

template<CallOutcome outcome>
void only(core::CallFilter &filter)
{
    filter.outcome = outcome;
}

using Counts = core::CallCounts;

constexpr std::array views{
    CallView{allCallsView, QT_TRANSLATE_NOOP("CallView", "All"), [](core::CallFilter &) {}, &Counts::all},
    CallView{"open"_L1, QT_TRANSLATE_NOOP("CallView", "Wish open"), only<CallOutcome::WishOpen>, &Counts::wishOpen, {"outcome"_L1}},
    CallView{"critical"_L1, QT_TRANSLATE_NOOP("CallView", "Critical"), [](core::CallFilter &filter) { filter.critical = true; }, &Counts::critical,
             {"mood"_L1, "urgency"_L1}},
    CallView{"missed"_L1, QT_TRANSLATE_NOOP("CallView", "Missed"), only<CallOutcome::Missed>, &Counts::missed, {"outcome"_L1}},
    CallView{"booked"_L1, QT_TRANSLATE_NOOP("CallView", "Booked"), only<CallOutcome::Booked>, &Counts::booked, {"outcome"_L1}},
    CallView{"callback"_L1, QT_TRANSLATE_NOOP("CallView", "Callback asked for"), only<CallOutcome::Callback>, &Counts::callback, {"outcome"_L1}},
    CallView{unassignedView, QT_TRANSLATE_NOOP("CallView", "Not assigned"), [](core::CallFilter &filter) { filter.unassignedOnly = true; },
             &Counts::unassigned, {}, Tone::Danger, Right::SeeQuarantine},
};

} // namespace

std::span<const CallView> callViews()
{
    return views;
}

const CallView &callView(const QString &id)
{
    const auto found = std::ranges::find(views, id, &CallView::id);
    return found == views.end() ? views.front() : *found;
}

bool maySee(Role role, const CallView &view)
{
    return !view.right || may(role, *view.right);
}

QString titleOf(const CallView &view)
{
    return QCoreApplication::translate("CallView", view.title);
}

} // namespace askpro::ui
