#include "ui/calls/transcripttext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr qsizetype pieceLength = 1500; ///< laid out in about a millisecond

bool continuesAt(const QString &text, qsizetype at)
{
    return at < text.size() && (text.at(at).isLowSurrogate() || text.at(at).isMark());
}

/// Where the piece that begins at `from` ends.
qsizetype endOf(const QString &text, qsizetype from)
{
    const qsizetype full = from + pieceLength;
    if (full >= text.size())
        return text.size();
    for (qsizetype end = full; end > full - pieceLength / 5; --end) {
        if (text.at(end - 1).isSpace() && !continuesAt(text, end))
            return end;
    }
    for (qsizetype end = full; end > from + 1; --end) {
        if (!continuesAt(text, end))
            return end;
    }
    return full; // nothing but marks
}

QChar shown(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\t')
        return c;
    if (code == u'\n' || code == 0x2029)
        return QChar::LineSeparator;
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code));
    if (code == 0x7f)
        return QChar(0x2421);
    const bool turnsAround = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return (code >= 0x80 && code < 0xa0) || turnsAround ? QChar(QChar::ReplacementCharacter) : c;
}

/// Spellings that are the same letter to somebody who searches; longer ones first.
struct Spelling
{
    QStringView typed;
    QStringView pattern;
};

constexpr std::array spellings{
    Spelling{u"ae", u"(?:ä|ae|a\u0308)"}, Spelling{u"oe", u"(?:ö|oe|ø|o\u0308)"}, Spelling{u"ue", u"(?:ü|ue|u\u0308)"}, Spelling{u"ss", u"(?:ß|ss)"},
    Spelling{u"ä", u"(?:ä|ae|a\u0308)"},  Spelling{u"ö", u"(?:ö|oe|ø|o\u0308)"},  Spelling{u"ü", u"(?:ü|ue|u\u0308)"},  Spelling{u"ß", u"(?:ß|ss)"},
    Spelling{u"a", u"[aàáâãå]"},          Spelling{u"c", u"[cçć]"},               Spelling{u"e", u"[eèéêë]"},           Spelling{u"g", u"[gğ]"},
    Spelling{u"i", u"[iìíîïı]"},          Spelling{u"n", u"[nñń]"},               Spelling{u"o", u"[oòóôõ]"},           Spelling{u"s", u"[sşš]"},
    Spelling{u"u", u"[uùúû]"},
};

QRegularExpression patternOf(const QString &searched)
{
    const QString typed = searched.normalized(QString::NormalizationForm_C).toLower();
    QString pattern;
    for (qsizetype i = 0; i < typed.size();) {
        const QStringView rest = QStringView(typed).sliced(i);
        const auto same = std::ranges::find_if(spellings, [&](const Spelling &one) { return rest.startsWith(one.typed); });
        const qsizetype letters = same != spellings.end() ? same->typed.size() : rest.at(0).isHighSurrogate() && rest.size() > 1 ? 2 : 1;
        pattern += same != spellings.end() ? same->pattern.toString() : QRegularExpression::escape(rest.first(letters));
        i += letters;
    }
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

TextRange rangeIn(const TextPiece &piece, qsizetype from, qsizetype length)
{
    const qsizetype begin = qMax(from, piece.from) - piece.from;
    const qsizetype end = qMin(from + length, piece.from + piece.length) - piece.from;
    return begin < end ? TextRange{int(begin), int(end - begin)} : TextRange{};
}

TextRange rangeIn(const TextPiece &piece, const EvidenceSpan &span)
{
    return span.utterance == piece.turn ? rangeIn(piece, span.from, span.length) : TextRange{};
}

QList<TextPiece> piecesOf(int turn, const QString &text)
{
    QList<TextPiece> pieces;
    qsizetype from = 0;
    do {
        const qsizetype end = endOf(text, from);
        pieces.append({turn, from, end - from});
        from = end;
    } while (from < text.size());
    return pieces;
}

QString harmless(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), shown);
    return result;
}

QList<TextHit> hitsOf(const QList<Utterance> &conversation, const QString &searched, qsizetype most)
{
    QList<TextHit> hits;
    const QRegularExpression pattern = patternOf(searched);
    if (searched.isEmpty() || !pattern.isValid())
        return hits;
    for (qsizetype turn = 0; turn < conversation.size(); ++turn) {
        const Utterance &one = conversation.at(turn);
        if (one.speaker == Speaker::ToolCall || one.speaker == Speaker::ToolResult)
            continue;
        for (auto matches = pattern.globalMatch(one.text); matches.hasNext() && hits.size() < most;) {
            const QRegularExpressionMatch match = matches.next();
            hits.append({int(turn), match.capturedStart(), match.capturedLength()});
        }
    }
    return hits;
}

} // namespace askpro::ui
