#include "services/core/events/changefollower.h"
#include "services/core/jobs/jobrunner.h"
#include "services/core/tenancy/tenantdirectory.h"
#include "services/net/retell/signature.h"
#include "services/store/changes/openchangesignal.h"
#include "services/store/openstores.h"
#include "tests/e2e/askprochild.h"
#include "tests/e2e/load.h"
#include "tests/support/rawclient.h"
#include "tests/support/waiting.h"
#include "ui/common/actions.h"
#include "ui/common/callcounter.h"
#include "ui/common/formats.h"
#include "ui/common/prompt.h"
#include "ui/common/statussource.h"
#include "ui/common/undostack.h"
#include "ui/live/livefeed.h"
#include "ui/live/livepage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QSignalSpy>

using namespace askpro;
using namespace Qt::StringLiterals;

namespace {

class NoStatus final : public ui::StatusSource
{
public:
    [[nodiscard]] ui::DeskStatus status() const override { return {}; }
};

class NoPrompt final : public ui::Prompt
{
public:
    void tell(const QString &, const QString &) override {}
    void ask(const ui::Question &, QObject *, std::function<void()>) override {}
};

/// The live page over the database of an installation, as the desk has it: nothing in common with the listener but the file.
struct Desk
{
    explicit Desk(const e2e::Installation &installation)
        : url(*store::DatabaseUrl::parse(installation.databaseUrl())), factory(*store::openStores(url)), jobs(*factory),
          follower(*factory, store::openChangeSignal(url)), formats(clock), actions(window), counter(jobs, follower, [this] { return ui::runningCalls(clock.now()); }, nullptr),
          page({jobs, follower, clock, formats, status, actions, undo, prompt, models::Role::Administration}, &window)
    {
        window.resize(1200, 800);
        page.resize(window.size());
        window.show();
        const auto stores = factory->open();
        const auto scope = core::TenantDirectory(**stores).bySlugOrOnly({});
        follower.setScopes({*scope});
        page.follow(*scope, {});
        counter.follow(*scope);
    }
    ~Desk()
    {
        follower.stop();
        jobs.stop();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    store::DatabaseUrl url;
    std::unique_ptr<core::StoresFactory> factory;
    core::JobRunner jobs;
    core::ChangeFollower follower;
    core::SystemClock clock;
    ui::Formats formats;
    NoStatus status;
    NoPrompt prompt;
    ui::UndoStack undo;
    QWidget window;
    ui::Actions actions;
    ui::CallCounter counter;
    ui::LivePage page;
};

/// A call that the test makes itself, event by event, signed as the vendor does.
class OwnCall
{
public:
    explicit OwnCall(const QString &url) : m_target(*net::simulationTarget(url, e2e::clinicConfig().endpoint)) {}

    void say(const QString &role, const QString &text) { m_turns.append(QJsonObject{{u"role"_s, role}, {u"content"_s, text}}); }
    [[nodiscard]] int send(const QString &event, const QString &status) const
    {
        const models::Instant now = core::SystemClock().now();
        const QJsonObject call{{u"call_id"_s, u"call_live_by_hand"_s}, {u"call_type"_s, u"phone_call"_s}, {u"direction"_s, u"inbound"_s},
                               {u"from_number"_s, u"+4917604069084"_s}, {u"to_number"_s, u"+493023125100"_s}, {u"call_status"_s, status},
                               {u"start_timestamp"_s, models::toMs(m_start)}, {u"transcript_with_tool_calls"_s, m_turns}};
        const QJsonObject envelope{{u"event"_s, event}, {u"event_timestamp"_s, models::toMs(now)}, {u"call"_s, call}};
        const QByteArray body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
        const QByteArray signature = net::retell::sign(body, e2e::clinicConfig().retellWebhookKey.toUtf8(), now);
        tests::RawClient client(m_target.port);
        return client
            .ask("POST " + m_target.path + " HTTP/1.1\r\nHost: " + m_target.authority() + "\r\nContent-Type: application/json\r\n"
                 + net::retell::signatureHeader.toByteArray() + ": " + signature + "\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body)
            .status;
    }

private:
    const net::SimulationTarget m_target;
    const models::Instant m_start = core::SystemClock().now();
    QJsonArray m_turns;
};

} // namespace

/// A call is followed while it runs, although another process receives it.
class tst_Live : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsFollowedFromItsBeginningToItsEnd()
    {
        const ui::Theme theme(*qApp);
        const e2e::Installation installation;
        installation.import(u"zahnzentrum.json"_s);
        e2e::ServingChild server(installation);
        QVERIFY(server.start());
        Desk desk(installation);
        const QSignalSpy running(&desk.counter, &ui::CallCounter::counted);
        const auto *cards = desk.page.findChild<QListView *>(u"liveCards"_s);
        const auto *ended = desk.page.findChild<QListView *>(u"endedCalls"_s);
        const auto *transcript = desk.page.findChild<QWidget *>(u"liveTranscript"_s);

        OwnCall call(server.url());
        QCOMPARE(call.send(u"call_started"_s, u"ongoing"_s) / 100, 2);
        QTRY_COMPARE_WITH_TIMEOUT(cards->model()->rowCount(), 1, tests::soon);
        QTRY_COMPARE_WITH_TIMEOUT(running.isEmpty() ? 0 : running.last().first().toLongLong(), 1, tests::soon);
        call.say(u"agent"_s, u"Guten Tag"_s);
        call.say(u"user"_s, u"Ich brauche einen Termin"_s);
        QCOMPARE(call.send(u"transcript_updated"_s, u"ongoing"_s) / 100, 2);
        QTRY_VERIFY_WITH_TIMEOUT(transcript->accessibleDescription().contains(u"Ich brauche einen Termin"_s), tests::soon);
        QCOMPARE(call.send(u"call_ended"_s, u"ended"_s) / 100, 2);
        QTRY_COMPARE_WITH_TIMEOUT(cards->model()->rowCount(), 0, tests::soon);
        QTRY_COMPARE_WITH_TIMEOUT(ended->model()->rowCount(), 1, tests::soon);
        QTRY_COMPARE_WITH_TIMEOUT(running.last().first().toLongLong(), 0, tests::soon);
    }
};

QTEST_MAIN(tst_Live)
#include "tst_live.moc"
