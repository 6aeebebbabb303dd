#pragma once

#include <QFile>
#include <QProcessEnvironment>
#include <QString>

namespace askpro::e2e {

/// The test's end of faultydisk.cpp: lets the disk under a folder fail for a child process.
class FaultSwitch
{
public:
    /// `folder`: what lies in it fails; the switch itself lies beside it.
    explicit FaultSwitch(const QString &folder) : m_folder(folder), m_file(folder + QStringLiteral(".fault"))
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || m_file.write("\0", 1) != 1)
            qFatal("cannot write %s", qUtf8Printable(m_file.fileName()));
    }
    ~FaultSwitch() { m_file.remove(); }

    void putInto(QProcessEnvironment &environment) const
    {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(ASKPRO_FAULTYDISK));
        environment.insert(QStringLiteral("ASKPRO_FAULT_FOLDER"), m_folder);
        environment.insert(QStringLiteral("ASKPRO_FAULT_SWITCH"), m_file.fileName());
    }

    /// Everything fails with this errno from now on; 0 = the disk is well again.
    void set(int error)
    {
        m_file.seek(0);
        const char byte = static_cast<char>(error);
        if (m_file.write(&byte, 1) != 1)
            qFatal("cannot write %s", qUtf8Printable(m_file.fileName()));
    }

private:
    const QString m_folder;
    QFile m_file;
};

} // namespace askpro::e2e
