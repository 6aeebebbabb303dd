#include "services/core/simulate/speech.h"

namespace askpro::core {

namespace {

constexpr double secondsPerWord = 0.17;
constexpr double secondsPerLetter = 0.055;
constexpr double gap = 0.03;
constexpr double pause = 0.19;       // after a punctuation mark

} // namespace

QList<SpokenWord> spokenWords(const QString &text, double startS)
{
    QList<SpokenWord> words;
    double at = startS;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const double until = at + secondsPerWord + secondsPerLetter * static_cast<double>(word.size());
        words.append({word, at, until});
        at = until + (word.back().isPunct() ? pause : gap);
    }
    return words;
}

double spokenUntil(const QString &text, double startS)
{
    const auto words = spokenWords(text, startS);
    return words.isEmpty() ? startS : words.back().endS;
}

} // namespace askpro::core
