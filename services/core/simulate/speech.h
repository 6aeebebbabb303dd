#pragma once

#include <QList>
#include <QString>

namespace askpro::core {

struct SpokenWord
{
    QString text;
    double startS;                   ///< seconds from the start of the audio
    double endS;
};

/// The words of a turn with their times, at the pace of the recorded calls.
[[nodiscard]] QList<SpokenWord> spokenWords(const QString &text, double startS);
/// When a turn that begins at `startS` is over.
[[nodiscard]] double spokenUntil(const QString &text, double startS);

} // namespace askpro::core
