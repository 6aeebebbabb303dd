#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace askpro::tests {

/// `root` with `value` put at a path like "tenants[0].companies[1].name"; an undefined value takes the key away.
/// An index behind the end appends.
[[nodiscard]] inline QJsonValue edited(const QJsonValue &root, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        const qsizetype index = path.mid(1, end - 1).toInt();
        QString rest = path.mid(end + 1);
        if (rest.startsWith(u'.'))
            rest.remove(0, 1);
        QJsonArray list = root.toArray();
        const QJsonValue changed = edited(index < list.size() ? list.at(index) : QJsonValue(), rest, value);
        if (changed.isUndefined())
            list.removeAt(index);
        else if (index < list.size())
            list.replace(index, changed);
        else
            list.append(changed);
        return list;
    }
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    QJsonObject object = root.toObject();
    const QString key = path.left(end);
    object.insert(key, edited(object.value(key), path.mid(end < path.size() && path[end] == u'.' ? end + 1 : end), value));
    return object;
}

} // namespace askpro::tests
