#include "ui/calls/callroute.h"

#include "ui/calls/callviews.h"

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

/// A word of the filter's values, or a number where there are none.
bool isValue(const CallFilterKind &kind, const QString &word)
{
    return kind.all ? textOf(kind, word, {}) != word : word.toLongLong() > 0;
}

} // namespace

QMap<QString, QString> CallRoute::query() const
{
    QMap<QString, QString> query;
    if (view != allCallsView)
        query.insert(u"view"_s, view);
    for (const CallFilterKind &kind : callFilterKinds()) {
        if (kind.inRoutes && choice.contains(kind.id))
            query.insert(kind.id, choice.value(kind.id));
    }
    if (!call.isNull())
        query.insert(u"id"_s, QString::number(call.value()));
    return query;
}

CallRoute CallRoute::parse(const QMap<QString, QString> &query)
{
    CallRoute route{callView(query.value(u"view"_s)).id, {}, models::CallId(query.value(u"id"_s).toLongLong())};
    for (const CallFilterKind &kind : callFilterKinds()) {
        const QString word = query.value(kind.id);
        if (kind.inRoutes && !word.isEmpty() && isValue(kind, word))
            route.choice.insert(kind.id, word);
    }
    return route;
}

} // namespace askpro::ui
