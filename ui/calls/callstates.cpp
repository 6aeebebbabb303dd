#include "ui/calls/callstates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CallStates)
};

} // namespace

StateView::Face faceOfEmpty(const EmptyList &list)
{
    const bool limited = !list.unassigned && list.global.period != Period::All;
    const QString widen = limited ? Texts::tr("Show all times") : QString();
    QStringList active = list.filters;
    if (!list.unassigned && !list.global.branches.isEmpty())
        active.append(Texts::tr("%n branch(es)", nullptr, int(list.global.branches.size())));
    if (!active.isEmpty()) {
        if (limited)
            active.append(wordOf(list.global.period));
        return {Tone::Neutral, u"search-x"_s, Texts::tr("No call matches the filters"), Texts::tr("Active: %1.").arg(active.join(u", "_s)),
                list.filters.isEmpty() ? QString() : Texts::tr("Reset filters"), widen};
    }
    if (list.unassigned)
        return {Tone::Success, u"circle-check"_s, Texts::tr("Every call has its branch"), Texts::tr("Calls that cannot be assigned appear here."), {}, {}};
    if (limited)
        return {Tone::Accent, u"phone"_s, Texts::tr("No calls in this period"), Texts::tr("New calls appear here by themselves."), {}, widen};
    return {Tone::Accent, u"phone"_s, Texts::tr("No calls yet"),
            Texts::tr("As soon as the first phone number is connected, calls appear here by themselves."), {}, {}};
}

StateView::Face faceOfFailure(const models::Error &error)
{
    return {Tone::Danger, u"octagon-alert"_s, Texts::tr("The calls could not be loaded"), error.userText, Texts::tr("Try again"), {}};
}

} // namespace askpro::ui
