#include "app/desk/deskservice.h"

#include "app/runtime/keychain.h"
#include "app/runtime/listenoptions.h"
#include "services/core/config/configdocument.h"
#include "services/core/config/configimport.h"
#include "services/core/ports/tenantstore.h"
#include "services/core/secrets/masterkey.h"
#include "services/core/tenancy/tenantdirectory.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

constexpr qint64 largestDocument = 64LL * 1024 * 1024;
constexpr std::chrono::seconds retryPause{3};

/// A key that the main thread has fetched already.
class FetchedKey final : public core::MasterKeySource
{
public:
    explicit FetchedKey(QByteArray key) : m_key(std::move(key)) {}

    Result<QByteArray> key(bool) override
    {
        if (m_key.isEmpty())
            return failure(ErrorCode::NotFound, DeskService::tr("The key store holds no master key."));
        return m_key;
    }

private:
    QByteArray m_key;
};

} // namespace

DeskService::DeskService(const Settings &settings, core::StoresFactory &factory, const core::Clock &clock, QByteArray keychainKey)
    : m_settings(settings), m_factory(factory), m_clock(clock), m_keychainKey(std::move(keychainKey)), m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DeskService::start);
}

DeskService::~DeskService() = default;

void DeskService::start()
{
    if (const auto opened = open(); !opened) {
        Q_EMIT unavailable(opened.error().userText);
        m_retry.start(retryPause);
        return;
    }
    startRuntime();
}

Result<void> DeskService::open()
{
    if (!m_stores) {
        auto stores = m_factory.open();
        if (!stores)
            return failureOf(stores);
        m_stores = std::move(*stores);
    }
    auto opened = sealer();
    if (!opened)
        return failureOf(opened);
    m_sealer = std::move(*opened);
    return {};
}

Result<core::Sealer> DeskService::sealer()
{
    const QString path = m_settings.keyFile.isEmpty() ? dataFolder() + "/master.key"_L1 : m_settings.keyFile;
    core::KeyFileSource file(path);
    FetchedKey fetched(m_keychainKey);
    core::FallbackKeySource either(fetched, file);
    return QFileInfo::exists(path) ? core::openSealer(*m_stores, file) : core::openSealer(*m_stores, either);
}

void DeskService::startRuntime()
{
    const auto listeningOptions = listenOptions(m_settings);
    if (!listeningOptions) {
        Q_EMIT listening(Listening::Failed, listeningOptions.error().userText);
        return;
    }
    ServiceOptions options;
    options.listening = *listeningOptions;
    m_runtime = std::make_unique<ServiceRuntime>(m_factory, *m_sealer, m_clock, options);
    const auto started = m_runtime->start(*m_stores);
    if (started)
        Q_EMIT listening(Listening::Here, m_runtime->address()->url());
    else if (started.error().code == ErrorCode::Conflict)
        Q_EMIT listening(Listening::Elsewhere, m_settings.listenAddress); // another process holds the address; its deliveries are worked on here too
    else
        Q_EMIT listening(Listening::Failed, started.error().userText);
}

void DeskService::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDocument) {
        Q_EMIT failed(tr("The file cannot be read: %1").arg(file.size() > largestDocument ? tr("it is too large") : file.errorString()));
        return;
    }
    const auto changes = importDocument(file.readAll());
    if (changes)
        Q_EMIT imported(*changes);
    else
        Q_EMIT failed(changes.error().userText);
}

void DeskService::prepareDemo()
{
    if (!m_sealer || !m_runtime || !m_runtime->address()) {
        Q_EMIT failed(tr("The demo needs a listener of its own, and there is none."));
        return;
    }
    const auto tenants = core::TenantDirectory(*m_stores).tenants();
    if (tenants && tenants->isEmpty()) {
        QFile document(u":/demo/clinic.json"_s);
        const auto changes = document.open(QIODevice::ReadOnly) ? importDocument(document.readAll()) : Result<int>(0);
        if (!changes) {
            Q_EMIT failed(changes.error().userText);
            return;
        }
    }
    Q_EMIT demoReady(m_runtime->address()->url());
}

Result<int> DeskService::importDocument(const QByteArray &json)
{
    if (!m_sealer)
        return failure(ErrorCode::Storage, tr("The database cannot be reached now. Try again when it is back."));
    const auto parsed = core::parseConfig(json, [](const QString &name) -> std::optional<QString> {
        const QByteArray variable = name.toLocal8Bit();
        return qEnvironmentVariableIsSet(variable.constData()) ? std::optional(qEnvironmentVariable(variable.constData())) : std::nullopt;
    });
    if (!parsed.faults.isEmpty()) {
        const auto &first = parsed.faults.first();
        return failure(ErrorCode::Invalid, tr("Nothing was imported. %n faults, the first at %1: %2", nullptr, static_cast<int>(parsed.faults.size()))
                                               .arg(first.path, first.text));
    }
    const auto changes = core::ConfigImport(*m_stores, *m_sealer, m_clock).run(parsed.document, core::ConfigImport::Mode::Apply);
    if (!changes)
        return failureOf(changes);
    if (m_runtime)
        m_runtime->catalog().reload();
    return static_cast<int>(changes->size());
}

void DeskService::follow(const QList<core::Change> &changes)
{
    if (m_runtime)
        m_runtime->catalog().follow(changes);
}

} // namespace askpro::app
