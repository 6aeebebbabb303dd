#include "services/net/webhooks/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace askpro::net {

namespace {

// QJsonDocument gives up at 1024.
constexpr int deepest = 512;
constexpr int deepestKnown = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Where the run of characters ends that mean nothing in a string: at a quote, a backslash or a control character.
/// Eight at a time; bodies are strings for the most part.
const char *endOfPlain(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101010101010101, highs = 0x8080808080808080;
    const auto hasZero = [](quint64 bytes) { return (bytes - ones) & ~bytes & highs; };
    for (; end - at >= 8; at += 8) {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const quint64 controls = (bytes - ones * 0x20) & ~bytes & highs;
        if ((hasZero(bytes ^ (ones * '"')) | hasZero(bytes ^ (ones * '\\')) | controls) != 0)
            break;
    }
    while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

} // namespace

// Walks the text once. Every method moves over what it is named after and says whether it was there.
class JsonObject::Reader
{
public:
    Reader(QByteArrayView text, JsonObject &object) : m_at(text.begin()), m_end(text.end()), m_object(object) {}

    bool whole()
    {
        space();
        if (!members(1))
            return false;
        space();
        return m_at == m_end;
    }

private:
    bool is(char c) const { return m_at != m_end && *m_at == c; }
    bool skip(char c)
    {
        const bool there = is(c);
        m_at += there ? 1 : 0;
        return there;
    }
    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool members(int depth)
    {
        if (depth > deepest || !skip('{'))
            return false;
        space();
        if (skip('}'))
            return true;
        do {
            space();
            const char *key = m_at;
            if (!string())
                return false;
            const char *keyEnd = m_at;
            space();
            if (!skip(':'))
                return false;
            space();
            const char *from = m_at;
            if (!value(depth))
                return false;
            if (depth <= deepestKnown)
                m_object.m_members.append({QByteArrayView(key + 1, keyEnd - 1), QByteArrayView(from, m_at), depth});
            space();
        } while (skip(','));
        return skip('}');
    }

    bool elements(int depth)
    {
        if (depth > deepest || !skip('['))
            return false;
        space();
        if (skip(']'))
            return true;
        do {
            space();
            if (!value(depth))
                return false;
            space();
        } while (skip(','));
        return skip(']');
    }

    bool value(int depth)
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '{':
            return members(depth + 1);
        case '[':
            return elements(depth + 1);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(QByteArrayView wanted)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    bool string()
    {
        if (!skip('"'))
            return false;
        for (;;) {
            m_at = endOfPlain(m_at, m_end);
            if (skip('"'))
                return true;
            if (!skip('\\') || !escape())
                return false;
        }
    }

    bool escape()
    {
        if (m_at == m_end)
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(c);
        const bool whole = m_end - m_at >= 4 && std::all_of(m_at, m_at + 4, isHexDigit);
        m_at += whole ? 4 : 0;
        return whole;
    }

    bool digits()
    {
        const char *from = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != from;
    }

    bool number()
    {
        const char *from = m_at;
        skip('-');
        if (!skip('0') && !digits())
            return false;
        if (skip('.') && !digits())
            return false;
        const bool hasExponent = skip('e') || skip('E');
        if (hasExponent && !skip('+'))
            skip('-');
        if (hasExponent && !digits())
            return false;
        const bool isSmall = !hasExponent && m_at - from < 300;
        return isSmall || isRepresentable(QByteArrayView(from, m_at));
    }

    // The grammar knows no limit, but Qt has no number for 1e400.
    static bool isRepresentable(QByteArrayView number)
    {
        bool representable = false;
        static_cast<void>(number.toDouble(&representable));
        return representable;
    }

    const char *m_at;
    const char *m_end;
    JsonObject &m_object;
};

std::optional<JsonObject> JsonObject::read(QByteArrayView text)
{
    JsonObject object;
    if (!Reader(text, object).whole() || !text.isValidUtf8())
        return std::nullopt;
    return object;
}

QByteArrayView JsonObject::raw(QByteArrayView key) const
{
    for (auto member = m_members.crbegin(); member != m_members.crend(); ++member) {
        if (member->depth == 1 && member->key == key)
            return member->value;
    }
    return {};
}

QString JsonObject::string(QByteArrayView key) const
{
    const QByteArrayView value = raw(key);
    if (!value.startsWith('"'))
        return {};
    const QByteArrayView text = value.sliced(1).chopped(1);
    if (!text.contains('\\'))
        return QString::fromUtf8(text);
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().first().toString();
}

std::optional<JsonObject> JsonObject::object(QByteArrayView key) const
{
    const QByteArrayView text = raw(key);
    if (!text.startsWith('{'))
        return std::nullopt;
    JsonObject object;
    for (const Member &member : m_members) {
        if (member.depth == 2 && member.value.begin() > text.begin() && member.value.end() < text.end())
            object.m_members.append({member.key, member.value});
    }
    return object;
}

} // namespace askpro::net
