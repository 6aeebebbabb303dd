#include "ui/common/route.h"

#include <QUrlQuery>

#include <algorithm>

namespace askpro::ui {

namespace {

bool isWord(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

} // namespace

QString Route::toString() const
{
    QUrlQuery parts;
    for (auto part = query.cbegin(); part != query.cend(); ++part)
        parts.addQueryItem(part.key(), part.value());
    return parts.isEmpty() ? page : page + u'?' + parts.toString(QUrl::FullyEncoded);
}

std::optional<Route> Route::parse(const QString &text)
{
    const qsizetype mark = text.indexOf(u'?');
    Route route{mark < 0 ? text : text.left(mark), {}};
    if (!isWord(route.page))
        return std::nullopt;
    const QUrlQuery parts(mark < 0 ? QString() : text.mid(mark + 1));
    for (const auto &[key, value] : parts.queryItems(QUrl::FullyDecoded)) {
        if (!isWord(key))
            return std::nullopt;
        route.query.insert(key, value);
    }
    return route;
}

} // namespace askpro::ui
