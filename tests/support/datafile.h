#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace askpro::tests {

/// The bytes of a file below tests/data. A missing file ends the test program: it would otherwise test nothing.
[[nodiscard]] inline QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(ASKPRO_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

} // namespace askpro::tests
