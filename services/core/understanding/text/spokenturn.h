#pragma once

#include <QList>
#include <QString>

namespace askpro::core {

/// One thing said. Tool calls are no turns.
struct SpokenTurn
{
    bool agent = false;
    QString text;                    ///< from outside, as recognised
};

/// Where something was said: UTF-16 units of that turn's text, half-open.
struct TurnSpan
{
    int turn = 0;                    ///< position in the turns
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const TurnSpan &, const TurnSpan &) = default;
};

/// A value and the words it rests on. A value without evidence never books.
struct HeardValue
{
    QString value;                   ///< empty = not heard
    QList<TurnSpan> evidence;
    double confidence = 0;           ///< 0…1: of all values near 0.9 nine in ten are right
};

} // namespace askpro::core
