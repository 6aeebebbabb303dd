#include "ui/common/searchhits.h"

#include "models/common/fold.h"
#include "ui/common/painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int wordsBefore = 2;

/// Runs of letters and digits.
QList<TextSpan> wordsOf(const QString &text)
{
    QList<TextSpan> words;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
            ++end;
        if (end > at)
            words.append({at, end - at});
        at = end + 1;
    }
    return words;
}

/// How much of `word` the folded beginning `wanted` covers; 0 = it does not begin so.
qsizetype covered(QStringView word, const QString &wanted)
{
    if (wanted.isEmpty() || !models::folded(word).startsWith(wanted))
        return 0;
    qsizetype length = 1;
    while (length < word.size() && models::folded(word.first(length)).size() < wanted.size())
        ++length;
    return length;
}

} // namespace

QList<TextSpan> hitsIn(const QString &text, const QStringList &words)
{
    QList<TextSpan> hits;
    for (const TextSpan &word : wordsOf(text)) {
        qsizetype longest = 0;
        for (const QString &wanted : words)
            longest = qMax(longest, covered(QStringView(text).sliced(word.from, word.length), wanted));
        if (longest > 0)
            hits.append({word.from, longest});
    }
    return hits;
}

QString aroundFirstHit(const QString &text, const QStringList &words)
{
    const QString line = text.simplified();
    const QList<TextSpan> hits = hitsIn(line, words);
    if (hits.isEmpty())
        return line;
    const QList<TextSpan> all = wordsOf(line);
    const auto at = std::ranges::find(all, hits.first().from, &TextSpan::from) - all.begin();
    return at <= wordsBefore ? line : u"… "_s + line.sliced(all.at(at - wordsBefore).from);
}

void drawHits(QPainter &painter, const QRectF &rect, FontRole role, const QColor &ink, const QString &text, const QStringList &words)
{
    const QFontMetricsF &metrics = metricsOf(role);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const double height = metrics.height();
    for (const TextSpan &hit : hitsIn(shown, words)) {
        const double from = rect.left() + metrics.horizontalAdvance(shown, int(hit.from));
        const double to = rect.left() + metrics.horizontalAdvance(shown, int(hit.from + hit.length));
        const QRectF mark(from - 1, rect.center().y() - height / 2, to - from + 2, height);
        painter.fillRect(mark, tokens().evidence);
        painter.fillRect(QRectF(mark.left(), mark.bottom() - 1.5, mark.width(), 1.5), tokens().evidenceLine);
    }
    drawText(painter, rect, role, ink, shown);
}

} // namespace askpro::ui
