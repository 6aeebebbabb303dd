#include "models/common/fold.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr qsizetype longestWord = 64;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

bool looksLikeNumber(QStringView text)
{
    const bool allowed = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || u" +-/().\u00a0"_s.contains(c); });
    return allowed && digitsOf(text).size() >= 3;
}

} // namespace

QString folded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    struct Spelling
    {
        char16_t letter;
        QLatin1StringView letters;
    };
    static constexpr std::array spellings{Spelling{u'ä', "ae"_L1}, Spelling{u'ö', "oe"_L1}, Spelling{u'ü', "ue"_L1},
                                          Spelling{u'ß', "ss"_L1}, Spelling{u'ø', "oe"_L1}, Spelling{u'æ', "ae"_L1}, Spelling{u'ł', "l"_L1}};
    // Composed first: an ä may come as a and a mark.
    QString result = text.toString().normalized(QString::NormalizationForm_C).toLower();
    for (const Spelling &spelling : spellings)
        result.replace(QChar(spelling.letter), spelling.letters);
    return isAscii(result) ? result : withoutMarks(result).toCaseFolded();
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QSet<QString> seen;
    const QString all = folded(text) + u' ';
    qsizetype start = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).isLetterOrNumber()) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start < 0)
            continue;
        const QString word = all.sliced(start, std::min(i - start, longestWord));
        start = -1;
        const qsizetype before = seen.size();
        seen.insert(word);
        if (seen.size() > before)
            words << word;
    }
    return words;
}

QStringList numberWords(QStringView e164)
{
    const QString digits = digitsOf(e164);
    if (digits.isEmpty())
        return {};
    QStringList words{digits};
    for (const QLatin1StringView country : {"49"_L1, "43"_L1, "41"_L1}) {
        if (e164.startsWith(u'+') && digits.startsWith(country))
            words << u'0' + digits.sliced(country.size());
    }
    return words;
}

QStringList searchWords(QStringView query)
{
    if (!looksLikeNumber(query))
        return foldedWords(query);
    QString digits = digitsOf(query);
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    return {digits};
}

} // namespace askpro::models
