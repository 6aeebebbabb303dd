#include "app/runtime/keychain.h"

#include <QCoreApplication>
#include <QTimer>

#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <qt6keychain/keychain.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

const auto service = u"AskProAI Desk"_s;
const auto entry = u"master-key"_s;
constexpr std::chrono::seconds patience{10}; // a person may have to unlock the key store first

QString tr(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

/// Runs the job on the main event loop, which does not run yet when the database is opened. False = no answer in time.
bool runBeforeTheProgram(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QObject::connect(&job, &QKeychain::Job::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, QCoreApplication::instance(), &QCoreApplication::quit);
    limit.start(patience);
    job.start();
    QCoreApplication::exec();
    return limit.isActive();
}

tl::unexpected<Error> unavailable(const QString &detail)
{
    return failure(ErrorCode::Storage, tr("The key store of this system does not answer."), detail);
}

Result<QByteArray> makeKey()
{
    QByteArray key(core::Sealer::keySize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), core::Sealer::keySize) != 1)
        return failure(ErrorCode::Storage, tr("No random numbers for a new master key."));
    QKeychain::WritePasswordJob job(service);
    job.setKey(entry);
    job.setBinaryData(key.toHex());
    if (!runBeforeTheProgram(job) || job.error() != QKeychain::NoError)
        return unavailable(job.errorString());
    return key;
}

} // namespace

Result<QByteArray> KeychainSource::key(bool mayCreate)
{
    // Without a session there is nobody to ask, and asking would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return failure(ErrorCode::NotFound, tr("There is no session with a key store here."));
    QKeychain::ReadPasswordJob job(service);
    job.setKey(entry);
    if (!runBeforeTheProgram(job))
        return unavailable(u"no answer in time"_s);
    if (job.error() == QKeychain::EntryNotFound)
        return mayCreate ? makeKey() : failure(ErrorCode::NotFound, tr("The key store holds no master key."));
    if (job.error() != QKeychain::NoError)
        return unavailable(job.errorString());
    return QByteArray::fromHex(job.binaryData());
}

} // namespace askpro::app
