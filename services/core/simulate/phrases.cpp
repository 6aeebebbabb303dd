#include "services/core/simulate/phrases.h"

namespace askpro::core {

namespace {

using Table = QList<QList<QStringView>>;

Table tableOf(std::span<const Phrase> phrases)
{
    Table table(static_cast<qsizetype>(Line::Count));
    for (const auto &phrase : phrases)
        table[static_cast<qsizetype>(phrase.line)].append(phrase.text);
    return table;
}

} // namespace

const QList<QStringView> &wordings(Line line, Language language)
{
    static const Table german = tableOf(germanPhrases());
    static const Table english = tableOf(englishPhrases());
    return (language == Language::German ? german : english)[static_cast<qsizetype>(line)];
}

QString filled(QStringView wording, const PhraseFacts &facts)
{
    QString text;
    text.reserve(wording.size() + 32);
    while (!wording.isEmpty()) {
        const qsizetype open = wording.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : wording.indexOf(u'}', open);
        if (close < 0)
            break;
        text += wording.first(open);
        text += facts.value(wording.sliced(open + 1, close - open - 1).toString());
        wording = wording.sliced(close + 1);
    }
    text += wording;
    return text;
}

} // namespace askpro::core
