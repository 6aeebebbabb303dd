#include "services/core/config/objectreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

constexpr qsizetype longestText = 2000;

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator; });
}

} // namespace

ObjectReader::ObjectReader(const QJsonValue &value, QString path, QList<ConfigFault> &faults)
    : m_object(value.toObject()), m_path(std::move(path)), m_faults(faults), m_isObject(value.isObject())
{
    if (!m_isObject)
        m_faults.append({m_path, tr("must be an object")});
}

QString ObjectReader::text(Key key, Need need)
{
    const QJsonValue found = value(key, need);
    if (found.isUndefined())
        return {};
    const QString text = found.toString().trimmed();
    if (!found.isString())
        fault(key, tr("must be text"));
    else if (text.isEmpty() && need == Need::Required)
        fault(key, tr("must not be empty"));
    else if (text.size() > longestText || !isOneLine(text))
        fault(key, tr("must be one line of at most %1 characters").arg(longestText));
    return text;
}

QString ObjectReader::slug()
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9_-]{0,63}$"_s);
    const QString slug = text("slug"_L1);
    if (!slug.isEmpty() && !form.match(slug).hasMatch())
        fault("slug"_L1, tr("must be at most 64 lower-case letters, digits, - and _"));
    return slug;
}

bool ObjectReader::flag(Key key, bool fallback)
{
    const QJsonValue found = value(key, Need::Optional);
    if (!found.isUndefined() && !found.isBool())
        fault(key, tr("must be true or false"));
    return found.toBool(fallback);
}

std::optional<qint64> ObjectReader::integer(Key key, qint64 least, qint64 most, Need need)
{
    const QJsonValue found = value(key, need);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble();
    if (!found.isDouble() || std::trunc(number) != number) {
        fault(key, tr("must be a whole number"));
        return std::nullopt;
    }
    if (number < double(least) || number > double(most)) {
        fault(key, tr("must lie between %1 and %2").arg(least).arg(most));
        return std::nullopt;
    }
    return found.toInteger();
}

std::optional<qint64> ObjectReader::vendorId(Key key)
{
    constexpr qint64 largest = Q_INT64_C(1) << 53; // beyond it JSON numbers are not exact
    return integer(key, 1, largest, Need::Optional);
}

qint64 ObjectReader::integerOr(Key key, qint64 least, qint64 most, qint64 fallback)
{
    return integer(key, least, most, Need::Optional).value_or(fallback);
}

std::optional<double> ObjectReader::number(Key key, double least, double most)
{
    const QJsonValue found = value(key, Need::Optional);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isDouble()) {
        fault(key, tr("must be a number"));
        return std::nullopt;
    }
    if (found.toDouble() < least || found.toDouble() > most) {
        fault(key, tr("must lie between %1 and %2").arg(least).arg(most));
        return std::nullopt;
    }
    return found.toDouble();
}

QJsonObject ObjectReader::object(Key key)
{
    const QJsonValue found = value(key, Need::Optional);
    if (!found.isUndefined() && !found.isObject())
        fault(key, tr("must be an object"));
    return found.toObject();
}

QJsonArray ObjectReader::list(Key key, Need need)
{
    const QJsonValue found = value(key, need);
    if (!found.isUndefined() && !found.isArray())
        fault(key, tr("must be a list"));
    return found.toArray();
}

QJsonValue ObjectReader::value(Key key, Need need)
{
    m_asked.insert(key);
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isNull())
        return found;
    if (need == Need::Required && m_isObject)
        fault(key, tr("is missing"));
    return QJsonValue::Undefined;
}

void ObjectReader::refuseUnknownKeys()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            m_faults.append({pathOf(key), tr("unknown key")});
    }
}

QString ObjectReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void ObjectReader::fault(Key key, const QString &text)
{
    m_faults.append({pathOf(key), text});
}

} // namespace askpro::core
