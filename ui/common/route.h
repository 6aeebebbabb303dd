#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace askpro::ui {

/// Where one is in the desk, as text: "calls?branch=2&id=559&view=open". Ids and words of vocabularies, never names, so
/// that a link can be copied, sent and logged.
struct Route
{
    QString page;                    ///< [a-z-]+
    QMap<QString, QString> query;

    [[nodiscard]] QString toString() const;
    /// None = not of this form. Says nothing about whether such a page or record exists.
    [[nodiscard]] static std::optional<Route> parse(const QString &text);

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace askpro::ui
