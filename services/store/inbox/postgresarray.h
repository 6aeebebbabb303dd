#pragma once

#include <QByteArray>
#include <QtEndian>

namespace askpro::store {

/// A one-dimensional array without nulls in PostgreSQL's binary format, for a parameter of libpq.
class PostgresArray
{
public:
    enum class Element : quint32 { Bytea = 17, Int8 = 20, Text = 25 }; // object ids of the built-in types

    PostgresArray(Element element, qsizetype count, qsizetype bytes = 0)
    {
        m_bytes.reserve(20 + 4 * count + bytes);
        for (const quint32 word : {1U, 0U, quint32(element), quint32(count), 1U}) // dimensions, has nulls, type, length, first index
            appendWord(word);
    }

    void append(QByteArrayView element)
    {
        appendWord(quint32(element.size()));
        m_bytes.append(element);
    }
    void append(qint64 number)
    {
        char bytes[8];
        qToBigEndian(number, bytes);
        append(QByteArrayView(bytes, 8));
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void appendWord(quint32 word)
    {
        char bytes[4];
        qToBigEndian(word, bytes);
        m_bytes.append(bytes, 4);
    }

    QByteArray m_bytes;
};

} // namespace askpro::store
