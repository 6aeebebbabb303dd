#include "services/net/retell/wordtimings.h"

#include <QByteArrayView>

namespace askpro::net::retell {

namespace {

constexpr QByteArrayView key = "\"words\"";

/// Reads forward through JSON; every method answers whether it found what it was to find.
class Cursor
{
public:
    Cursor(QByteArrayView text, qsizetype at) : m_text(text), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }

    bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool takeString(QByteArrayView &content)
    {
        if (!take('"'))
            return false;
        const qsizetype start = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"') {
                content = m_text.sliced(start, m_at++ - start);
                return true;
            }
        }
        return false;
    }
    bool takeNumber(QByteArrayView &digits)
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNumeric(m_text[m_at]))
            ++m_at;
        digits = m_text.sliced(start, m_at - start);
        return !digits.isEmpty();
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }
    static bool isNumeric(char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E'; }

    QByteArrayView m_text;
    qsizetype m_at;
};

struct Word
{
    QByteArrayView start;
    QByteArrayView end;
};

bool takeWord(Cursor &cursor, Word &word)
{
    if (!cursor.take('{'))
        return false;
    do {
        QByteArrayView name, text;
        if (!cursor.takeString(name) || !cursor.take(':'))
            return false;
        const bool good = name == "word" ? cursor.takeString(text)
                        : name == "start" ? cursor.takeNumber(word.start)
                        : name == "end" && cursor.takeNumber(word.end);
        if (!good)
            return false;
    } while (cursor.take(','));
    return cursor.take('}');
}

/// After the key: `:[{…},…]`, at least one word, the outer two of them timed.
bool takeTimings(Cursor &cursor, Word &span)
{
    if (!cursor.take(':') || !cursor.take('['))
        return false;
    bool first = true;
    do {
        Word word;
        if (!takeWord(cursor, word))
            return false;
        if (first)
            span.start = word.start;
        span.end = word.end;
        first = false;
    } while (cursor.take(','));
    return cursor.take(']') && !span.start.isEmpty() && !span.end.isEmpty();
}

} // namespace

QByteArray withoutWordTimings(const QByteArray &body)
{
    QByteArray shortened;
    qsizetype copied = 0;
    for (qsizetype hit = body.indexOf(key); hit >= 0; hit = body.indexOf(key, hit + 1)) {
        if (hit > 0 && body[hit - 1] == '\\')
            continue; // inside a text that quotes it
        Cursor cursor(body, hit + key.size());
        Word span;
        if (!takeTimings(cursor, span))
            continue;
        shortened.append(QByteArrayView(body).sliced(copied, hit - copied));
        shortened.append("\"start\":").append(span.start).append(",\"end\":").append(span.end);
        copied = cursor.at();
        hit = copied - 1;
    }
    return copied == 0 ? body : shortened.append(QByteArrayView(body).sliced(copied));
}

} // namespace askpro::net::retell
