#include "ui/calls/callstates.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CallStates)
};

QString textOf(StateWay way)
{
    switch (way) {
    case StateWay::None: return {};
    case StateWay::ResetFilters: return Texts::tr("Reset filters");
    case StateWay::WidenPeriod: return Texts::tr("Extend period");
    case StateWay::TryAgain: return Texts::tr("Try again");
    case StateWay::CopyDetails: return Texts::tr("Copy details");
    case StateWay::LoadDemo: return Texts::tr("Load demo data");
    }
    Q_UNREACHABLE();
}

CallState state(Tone tone, const QString &symbol, const QString &title, const QString &text, StateWay action = StateWay::None,
                StateWay second = StateWay::None)
{
    return {{tone, symbol, title, text, textOf(action), textOf(second)}, action, second};
}

QString wordOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return u"invalid"_s;
    case ErrorCode::NotFound: return u"not found"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::Unauthorized: return u"unauthorized"_s;
    case ErrorCode::Busy: return u"busy"_s;
    case ErrorCode::Timeout: return u"timeout"_s;
    case ErrorCode::Remote: return u"remote"_s;
    case ErrorCode::Storage: return u"storage"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CallState stateOfEmpty(const EmptyList &list)
{
    const bool limited = list.global.period != Period::All;
    const StateWay widen = limited ? StateWay::WidenPeriod : StateWay::None;
    QStringList active = list.filters;
    if (!list.unassigned && !list.global.branches.isEmpty())
        active.append(Texts::tr("%n branch(es)", nullptr, int(list.global.branches.size())));
    if (!active.isEmpty()) {
        if (limited)
            active.append(list.period);
        const StateWay reset = list.filters.isEmpty() ? StateWay::None : StateWay::ResetFilters;
        return state(Tone::Neutral, u"search-x"_s, Texts::tr("No call matches the filters"), Texts::tr("Active: %1.").arg(active.join(u", "_s)), reset, widen);
    }
    if (list.unassigned)
        return state(Tone::Success, u"circle-check"_s, Texts::tr("Every call has its branch"), Texts::tr("Calls that cannot be assigned appear here."),
                     StateWay::None, widen);
    if (limited)
        return state(Tone::Accent, u"phone"_s, Texts::tr("No calls in this period"), Texts::tr("New calls appear here by themselves."), StateWay::None, widen);
    return state(Tone::Accent, u"phone"_s, Texts::tr("No calls yet"),
                 Texts::tr("As soon as the first phone number is connected, calls appear here by themselves."), StateWay::None,
                 list.mayLoadDemo ? StateWay::LoadDemo : StateWay::None);
}

CallState stateOfFailure(const Error &error, const QString &id)
{
    return state(Tone::Danger, u"octagon-alert"_s, Texts::tr("The calls could not be loaded"),
                 error.userText + u'\n' + Texts::tr("Error %1.").arg(id), StateWay::TryAgain, StateWay::CopyDetails);
}

CallState stateOfCancelled()
{
    return state(Tone::Neutral, u"hourglass"_s, Texts::tr("Loading was cancelled"), {}, StateWay::TryAgain);
}

CallState stateOfForbidden()
{
    return state(Tone::Neutral, u"lock"_s, Texts::tr("Your role may not see calls without a branch"),
                 Texts::tr("Ask somebody with the role Administration."));
}

QString detailsOf(const Error &error, const QString &id, Instant at)
{
    return u"AskProAI Desk %1\nerror %2\nat %3\ncode %4\n%5"_s.arg(QCoreApplication::applicationVersion(), id,
        QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODate), wordOf(error.code), error.detail);
}

} // namespace askpro::ui
