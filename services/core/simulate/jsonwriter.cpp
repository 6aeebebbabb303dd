#include "services/core/simulate/jsonwriter.h"

namespace askpro::core {

void JsonWriter::separate()
{
    if (m_comma)
        m_bytes += ',';
    m_comma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_bytes += bracket;
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    quote(name);
    m_bytes += ':';
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::text(QStringView value)
{
    separate();
    quote(value.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::text(QByteArrayView ascii)
{
    separate();
    quote(ascii);
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonWriter &JsonWriter::decimal(double value, int digits)
{
    QByteArray text = QByteArray::number(value, 'f', digits);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return raw(text);
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_bytes += json;
    return *this;
}

void JsonWriter::quote(QByteArrayView utf8)
{
    m_bytes += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (c == '\n') {
            m_bytes += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_bytes += "\\u00" + QByteArray(1, c).toHex();
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace askpro::core
