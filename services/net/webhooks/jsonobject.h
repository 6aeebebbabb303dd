#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace askpro::net {

/// The members of a JSON object, found without building them: the listener has to know whether a body is JSON of the
/// right shape before it is stored, and building 20 KB of it would take longer than everything else together.
/// Strict (RFC 8259, UTF-8): what is accepted here QJsonDocument reads as well. Knows its own members and those of the
/// objects among them, no deeper. Refers to the text it was read from.
class JsonObject
{
public:
    /// The whole text is one object; nothing when it is not, or not JSON.
    [[nodiscard]] static std::optional<JsonObject> read(QByteArrayView text);

    [[nodiscard]] bool contains(QByteArrayView key) const { return !raw(key).isNull(); }
    /// The value's own text; null when there is no such member. A key that is there twice: the last, as QJsonObject.
    [[nodiscard]] QByteArrayView raw(QByteArrayView key) const;
    /// Empty when it is missing or no string.
    [[nodiscard]] QString string(QByteArrayView key) const;
    /// Nothing when it is missing or no object.
    [[nodiscard]] std::optional<JsonObject> object(QByteArrayView key) const;

private:
    struct Member
    {
        QByteArrayView key; ///< as written, without quotes; keys written with escapes are not found
        QByteArrayView value;
        int depth = 1;
    };
    class Reader;
    QVarLengthArray<Member, 48> m_members;
};

} // namespace askpro::net
