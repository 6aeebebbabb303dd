#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace askpro::core {

/// Writes compact UTF-8 JSON in the order of the calls, as vendors put it on the wire: QJsonDocument sorts the keys and
/// builds a tree first. The caller keeps the nesting right.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(QByteArrayView name);           ///< ASCII
    JsonWriter &text(QStringView value);
    JsonWriter &text(QByteArrayView ascii);
    JsonWriter &number(qint64 value);
    JsonWriter &decimal(double value, int digits);  ///< without trailing zeros
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &raw(QByteArrayView json);           ///< a value that is JSON already

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();
    void quote(QByteArrayView utf8);

    QByteArray m_bytes;
    bool m_comma = false; ///< the next value is not the first of its object or array
};

} // namespace askpro::core
