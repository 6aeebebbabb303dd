#include "app/desk/deskservice.h"

#include "app/runtime/keychain.h"
#include "app/runtime/listenoptions.h"
#include "services/core/config/configcheck.h"
#include "services/core/config/configdocument.h"
#include "services/core/config/configimport.h"
#include "services/core/secrets/masterkey.h"
#include "services/store/inspectdatabase.h"

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

/// What the document set up, in figures, and what is still wrong with it.
Result<ui::SetupCheck> checkOf(core::Stores &stores, const ConfigDocument &document)
{
    ui::SetupCheck check;
    QStringList names;
    for (const TenantConfig &tenant : document.tenants) {
        names.append(tenant.name);
        for (const CompanyConfig &company : tenant.companies) {
            check.branches += static_cast<int>(company.branches.size());
            for (const BranchConfig &branch : company.branches)
                check.numbers += static_cast<int>(branch.phoneNumbers.size());
        }
        const auto findings = core::checkConfig(stores, tenant.slug);
        if (!findings)
            return failureOf(findings);
        check.findings += *findings;
    }
    check.clinic = names.join(u", "_s);
    return check;
}

} // namespace

DeskService::DeskService(const Settings &settings, core::StoresFactory &factory, const core::Clock &clock, QByteArray keychainKey, bool demo)
    : m_settings(settings), m_factory(factory), m_clock(clock), m_keychainKey(std::move(keychainKey)), m_demo(demo), m_retry(this)
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
    if (m_demo)
        fillDemo();
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
    const auto listening_ = listenOptions(m_settings);
    if (!listening_) {
        Q_EMIT listening(Listening::Failed, listening_.error().userText);
        return;
    }
    auto started = startRuntime(*listening_);
    const bool taken = !started && started.error().code == ErrorCode::Conflict;
    if (taken && m_demo) { // whose address it is, the demo's callers have nothing to do with
        net::ListenerOptions anywhere = *listening_;
        anywhere.http.host = u"127.0.0.1"_s;
        anywhere.http.port = 0;
        started = startRuntime(anywhere);
    }
    if (started)
        Q_EMIT listening(Listening::Here, m_runtime->address()->url());
    else if (started.error().code == ErrorCode::Conflict)
        Q_EMIT listening(Listening::Elsewhere, m_settings.listenAddress); // another process holds the address; its deliveries are worked on here too
    else
        Q_EMIT listening(Listening::Failed, started.error().userText);
}

Result<void> DeskService::startRuntime(const net::ListenerOptions &listening)
{
    ServiceOptions options;
    options.listening = listening;
    m_runtime = std::make_unique<ServiceRuntime>(m_factory, *m_sealer, m_clock, options);
    return m_runtime->start(*m_stores);
}

void DeskService::fillDemo()
{
    m_filling = std::make_unique<DemoFilling>(m_factory, *m_sealer, m_clock, DemoOptions{.resume = true});
    connect(m_filling.get(), &DemoFilling::progressed, this, &DeskService::demoProgressed);
    connect(m_filling.get(), &DemoFilling::failed, this, &DeskService::demoFailed);
    connect(m_filling.get(), &DemoFilling::ready, this, [this] {
        if (m_runtime)
            m_runtime->catalog().reload();
        Q_EMIT demoReady();
    });
    m_filling->start();
}

void DeskService::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDocument) {
        Q_EMIT failed(tr("The file cannot be read: %1").arg(file.size() > largestDocument ? tr("it is too large") : file.errorString()));
        return;
    }
    const auto check = importDocument(file.readAll());
    if (check)
        Q_EMIT imported(*check);
    else
        Q_EMIT failed(check.error().userText);
}

void DeskService::testConnection(const QString &address)
{
    const auto url = store::DatabaseUrl::parse(address);
    const auto found = url ? store::inspectDatabase(*url) : Result<store::DatabaseFindings>(failureOf(url));
    if (!found)
        Q_EMIT connectionTested(false, found.error().userText);
    else if (found->version == 0)
        Q_EMIT connectionTested(true, tr("The database is empty. It is set up when you connect."));
    else if (found->version < found->known)
        Q_EMIT connectionTested(true, tr("The database is of an older version (schema %1 of %2). It is updated when you connect.").arg(found->version).arg(found->known));
    else
        Q_EMIT connectionTested(true, tr("%n tenants are set up there.", nullptr, static_cast<int>(found->tenants)) + u' '
                                          + tr("Schema version %1.").arg(found->version));
}

Result<ui::SetupCheck> DeskService::importDocument(const QByteArray &json)
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
    return checkOf(*m_stores, parsed.document);
}

void DeskService::follow(const QList<core::Change> &changes)
{
    if (m_runtime)
        m_runtime->catalog().follow(changes);
}

} // namespace askpro::app
