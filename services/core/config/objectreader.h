#pragma once

#include "services/core/config/configfault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

namespace askpro::core {

/// Reads one JSON object key by key and notes what is wrong with it, each fault with its path; reading goes on, so that
/// one pass finds all. What was not asked for by the time of refuseUnknownKeys() is a fault. `null` is "not there".
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)

public:
    enum class Need { Required, Optional };
    using Key = QLatin1StringView;

    /// `path` is that of the object; empty = the document. `faults` outlives the reader.
    ObjectReader(const QJsonValue &value, QString path, QList<ConfigFault> &faults);

    /// Trimmed; without line breaks and other control characters; not empty when required.
    QString text(Key key, Need need = Need::Required);
    /// Of the key "slug": lower-case letters, digits, - and _; what a person types after --tenant and --branch.
    QString slug();
    bool flag(Key key, bool fallback);
    std::optional<qint64> integer(Key key, qint64 least, qint64 most, Need need = Need::Required);
    /// A vendor's numeric id; may be missing.
    std::optional<qint64> vendorId(Key key);
    qint64 integerOr(Key key, qint64 least, qint64 most, qint64 fallback);
    std::optional<double> number(Key key, double least, double most);
    QJsonObject object(Key key);
    /// The raw value; undefined when it is not there.
    QJsonValue value(Key key, Need need);

    /// Calls `read(item, path)` for each item of the list.
    template<class Read>
    void each(Key key, Need need, Read read)
    {
        const QJsonArray items = list(key, need);
        for (qsizetype i = 0; i < items.size(); ++i)
            read(items.at(i), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i));
    }

    void refuseUnknownKeys();

    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] QString pathOf(const QString &key) const;
    void fault(Key key, const QString &text);
    [[nodiscard]] QList<ConfigFault> &faults() { return m_faults; }

private:
    QJsonArray list(Key key, Need need);

    QJsonObject m_object;
    QString m_path;
    QList<ConfigFault> &m_faults;
    QSet<QString> m_asked;
    bool m_isObject = false;
};

} // namespace askpro::core
