#include "tests/e2e/askprochild.h"

#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace askpro::e2e {

namespace {

const QString program = QStringLiteral(ASKPRO_PROGRAM);

} // namespace

Installation::Installation(const QString &databaseUrl) : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    m_environment.insert(u"ASKPRO_KEY_FILE"_s, m_folder.filePath(u"master.key"_s));
    m_environment.insert(u"ASKPRO_DATABASE"_s, databaseUrl.isEmpty() ? u"sqlite:"_s + m_folder.filePath(u"askpro.db"_s) : databaseUrl);
}

CommandResult Installation::run(const QStringList &arguments, int longest) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.waitForFinished(longest);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void Installation::import(const QString &document) const
{
    const auto result = run({u"config"_s, u"import"_s, QStringLiteral(ASKPRO_TEST_DATA "/config/") + document});
    if (result.exitCode != 0)
        qFatal("config import: %d %s%s", result.exitCode, result.out.constData(), result.err.constData());
}

ServingChild::~ServingChild()
{
    kill();
}

bool ServingChild::start(const QStringList &options)
{
    m_process.setProcessEnvironment(m_installation.environment());
    m_process.start(program, QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(tests::soon)) {
            collectLog();
            qWarning("askpro serve does not listen: %s", m_log.constData());
            return false;
        }
    }
    const QByteArray line = m_process.readLine().trimmed();
    const QByteArray expected = "listening on ";
    m_url = line.startsWith(expected) ? QString::fromLatin1(line.mid(expected.size())) : QString();
    return !m_url.isEmpty();
}

void ServingChild::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(tests::soon);
    collectLog();
}

int ServingChild::terminate()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(2 * tests::soon);
    collectLog();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace askpro::e2e
