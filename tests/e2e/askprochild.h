#pragma once

#include "tests/support/waiting.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace askpro::e2e {

struct CommandResult
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// A fresh installation: data folder, master key and database of its own, and the environment that names them.
class Installation
{
public:
    /// `databaseUrl` empty = SQLite in the folder.
    explicit Installation(const QString &databaseUrl = {});

    /// Runs `askpro` to its end, for at most `longest` ms.
    [[nodiscard]] CommandResult run(const QStringList &arguments, int longest = 4 * tests::soon) const;
    /// Imports a document of tests/data/config, or ends the test program.
    void import(const QString &document) const;

    [[nodiscard]] QString databaseUrl() const { return m_environment.value(QStringLiteral("ASKPRO_DATABASE")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// `askpro serve` as a child process, on a port the system chooses.
class ServingChild
{
public:
    explicit ServingChild(const Installation &installation) : m_installation(installation) {}
    ~ServingChild();

    /// True when it listens; url() is then its address.
    [[nodiscard]] bool start(const QStringList &options = {});
    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// kill -9, and waits for it to be gone.
    void kill();
    /// SIGTERM; the exit code, or -1 when it did not end in time or crashed.
    [[nodiscard]] int terminate();
    [[nodiscard]] QByteArray log() const { return m_log; } ///< stderr of all runs so far

private:
    void collectLog() { m_log += m_process.readAllStandardError(); }

    const Installation &m_installation;
    QProcess m_process;
    QString m_url;
    QByteArray m_log;
};

} // namespace askpro::e2e
