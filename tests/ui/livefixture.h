#pragma once

#include "clinicday.h"
#include "deskfixture.h"

#include "ui/common/label.h"
#include "ui/live/livepage.h"

#include <QBoxLayout>

namespace askpro::tests {

class SilentPrompt final : public ui::Prompt
{
public:
    void tell(const QString &, const QString &) override {}
    void ask(const ui::Question &, QObject *, std::function<void()>) override {}
};

/// The live page alone over the fake database, in a window of the size its place in the desk has.
class LiveFixture
{
public:
    explicit LiveFixture(int endedCalls = 10, QSize size = {1194, 800}, const QString &language = QStringLiteral("en"))
    {
        fillClinic(desk, endedCalls);
        jobs.runsByItself = true;
        if (m_texts.load(QStringLiteral(":/i18n/askpro_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_texts);
        formats.setLanguage(language);
        formats.setHome("Europe/Berlin", QStringLiteral("DE"));
        page = new ui::LivePage({jobs, hub, clock, formats, status, *actions, undo, prompt, models::Role::Administration}, &window);
        auto *header = new QHBoxLayout;
        header->setContentsMargins(24, 18, 24, 18);
        header->addStretch();
        header->addWidget(page->headerExtra());
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addLayout(header);
        layout->addWidget(page, 1);
        window.resize(size);
        window.show();
        page->follow(scopeOfTenant(desk.data), desk.data.rows.branches.value(models::TenantId(1)));
    }
    ~LiveFixture() { QCoreApplication::removeTranslator(&m_texts); }
    Q_DISABLE_COPY_MOVE(LiveFixture)

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    /// Stores the call and tells; gives its id.
    models::CallId commit(models::Call call)
    {
        ++call.revision;
        const core::Change change = desk.put(call);
        Q_EMIT hub.changed({change});
        return models::CallId(change.entityId);
    }
    /// A call that began so long ago.
    models::CallId begin(const QString &name, const QString &number, std::chrono::seconds ago = std::chrono::seconds(15), qint64 branch = 1)
    {
        models::Call call = runningCall(clinicNow - ago, name, number);
        call.startedAt = call.sortAt;
        call.branch = models::BranchId(branch);
        call.resolution = {models::ResolutionStep::PhoneNumber, QStringLiteral("+493023125100"), {}};
        return commit(call);
    }
    /// Somebody says something, four seconds after the turn before.
    void say(models::CallId id, models::Speaker speaker, const QString &text, const QString &tool = {})
    {
        models::Call call = desk.call(id.value());
        models::Utterance turn;
        turn.index = int(call.utterances.size());
        turn.speaker = speaker;
        turn.text = text;
        turn.toolName = tool;
        if (speaker != models::Speaker::ToolCall && speaker != models::Speaker::ToolResult)
            turn.startS = 4.0 * turn.index;
        call.utterances.append(turn);
        commit(call);
    }
    void learn(models::CallId id, QLatin1StringView name, const QString &value)
    {
        models::Call call = desk.call(id.value());
        call.fields.append({name, value, models::FieldSource::CollectedVariable, {}, {}, true});
        commit(call);
    }
    void end(models::CallId id, models::CallOutcome outcome)
    {
        models::Call call = desk.call(id.value());
        call.status = models::CallStatus::Ended;
        call.outcome = outcome;
        commit(call);
    }

    FakeClock clock{clinicNow};
    ui::Formats formats{clock};
    FakeDesk desk;
    SteppedJobs jobs{desk};
    core::EventHub hub;
    FakeStatus status;
    ui::UndoStack undo;
    SilentPrompt prompt;
    QWidget window;
    ui::Actions *actions = new ui::Actions(window);
    ui::LivePage *page = nullptr;

private:
    QTranslator m_texts;
};

} // namespace askpro::tests
