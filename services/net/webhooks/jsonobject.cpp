#include "services/net/webhooks/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace askpro::net {

namespace {

// QJsonDocument gives up at 1024.
constexpr int deepest = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

// Walks the text once. Every method moves over what it is named after and says whether it was there.
class JsonObject::Reader
{
public:
    explicit Reader(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    bool whole(JsonObject &object)
    {
        space();
        if (!members(&object, 1))
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

    bool members(JsonObject *object, int depth)
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
            if (object)
                object->m_members.append({QByteArrayView(key + 1, keyEnd - 1), QByteArrayView(from, m_at)});
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
            return members(nullptr, depth + 1);
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
        while (m_at != m_end) {
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c == '\\' && !escape())
                return false;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
        }
        return false;
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
        return digitsAndExponent() && isRepresentable(QByteArrayView(from, m_at));
    }

    // Grammar knows no limit, but Qt has no number for 1e400.
    static bool isRepresentable(QByteArrayView number)
    {
        const bool isSmall = number.size() < 300 && !number.contains('e') && !number.contains('E');
        bool representable = true;
        if (!isSmall)
            static_cast<void>(number.toDouble(&representable));
        return representable;
    }

    bool digitsAndExponent()
    {
        skip('-');
        if (!skip('0') && !digits())
            return false;
        if (skip('.') && !digits())
            return false;
        if (!skip('e') && !skip('E'))
            return true;
        if (!skip('+'))
            skip('-');
        return digits();
    }

    const char *m_at;
    const char *m_end;
};

std::optional<JsonObject> JsonObject::read(QByteArrayView text)
{
    JsonObject object;
    if (!Reader(text).whole(object) || !text.isValidUtf8())
        return std::nullopt;
    return object;
}

QByteArrayView JsonObject::raw(QByteArrayView key) const
{
    for (auto member = m_members.crbegin(); member != m_members.crend(); ++member) {
        if (member->key == key)
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
    const QByteArrayView value = raw(key);
    return value.startsWith('{') ? read(value) : std::nullopt;
}

} // namespace askpro::net
