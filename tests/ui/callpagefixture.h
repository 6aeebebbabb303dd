#pragma once

#include "deskfixture.h"

#include "ui/calls/callpage.h"
#include "ui/common/actions.h"
#include "ui/common/prompt.h"
#include "ui/common/undostack.h"

#include <QBoxLayout>

namespace askpro::tests {

class SilentPrompt final : public ui::Prompt
{
public:
    void ask(const ui::Question &, QObject *, std::function<void()>) override {}
    void tell(const QString &, const QString &) override {}
};

/// A call's page alone in a window, over the fake database; its jobs run by themselves.
class CallPageFixture
{
public:
    explicit CallPageFixture(models::Role role = models::Role::Administration, QSize size = {1194, 840})
    {
        fillClinic(desk, 28);
        jobs.runsByItself = true;
        formats.setHome("Europe/Berlin", QStringLiteral("DE"));
        page = new ui::CallPage({jobs, hub, clock, formats, status, actions, undo, prompt, role}, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window.resize(size);
        window.show();
        page->follow(scopeOfTenant(desk.data), desk.data.rows.branches.value(models::TenantId(1)));
    }
    Q_DISABLE_COPY_MOVE(CallPageFixture)

    void open(qint64 id) { page->openRoute({{QStringLiteral("id"), QString::number(id)}}); }
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    void commit(const models::Call &call) { Q_EMIT hub.changed({desk.put(call)}); }

    FakeClock clock{clinicNow};
    FakeDesk desk;
    SteppedJobs jobs{desk};
    core::EventHub hub;
    FakeStatus status;
    ui::Formats formats{clock};
    QWidget window;
    ui::Actions actions{window};
    ui::UndoStack undo;
    SilentPrompt prompt;
    ui::CallPage *page = nullptr;
};

/// A call with everything a page can show, as if the vendor's analysis had just arrived; not stored yet.
[[nodiscard]] inline models::Call toldCall()
{
    using namespace models;
    using namespace Qt::StringLiterals;
    Call call;
    call.retellCallId = u"call_told"_s;
    call.status = CallStatus::Ended;
    call.fromNumber = u"+4915228817386"_s;
    call.toNumber = u"+493023125100"_s;
    call.customerName = u"Oleksandr Kovalenko"_s;
    call.customer = CustomerId(9);
    call.serviceText = u"Implantatsprechstunde"_s;
    call.branch = BranchId(1);
    call.resolution = {ResolutionStep::PhoneNumber, u"+493023125100"_s, {}};
    call.sortAt = clinicNow - std::chrono::minutes(97);
    call.startedAt = call.sortAt;
    call.endedAt = call.sortAt + std::chrono::seconds(190);
    call.durationMs = 190'000;
    call.outcome = CallOutcome::WishOpen;
    call.reason = NoBookingReason::NoSlot;
    call.sentiment = Sentiment::Neutral;
    call.urgency = Urgency::Normal;
    call.analyzed = true;
    call.successful = false;
    call.appointmentRequested = true;
    call.disconnectionReason = u"user_hangup"_s;
    call.agentName = u"Empfang Charlottenburg"_s;
    call.costTotal = u"43.4083334"_s;
    call.costs = {{u"elevenlabs_tts"_s, {}, u"22.1666667"_s, false}, {u"gpt_4_1"_s, {}, u"20.6"_s, false}, {u"background_voice_cancellation"_s, {}, u"0.6416667"_s, false}};
    call.summary = u"Bittet um einen Termin in der Implantatsprechstunde, donnerstags ab 16 Uhr. Donnerstag ist ausgebucht."_s;
    const auto say = [&](Speaker speaker, double at, const QString &text, const QString &tool = {}) {
        call.utterances.append({int(call.utterances.size()), speaker, text, speaker == Speaker::ToolResult ? std::nullopt : std::optional(at), {}, tool, {}});
    };
    say(Speaker::Agent, 0, u"Zahnzentrum Bergmann, guten Tag. Sie sprechen mit der digitalen Assistenz. Wie kann ich Ihnen helfen?"_s);
    say(Speaker::User, 9, u"Guten Morgen, Kovalenko. Ich möchte einen Termin in der Implantatsprechstunde."_s);
    say(Speaker::Agent, 18, u"Gern. Wann passt es Ihnen?"_s);
    say(Speaker::User, 23, u"Am liebsten Donnerstag um 16 Uhr, wegen der Arbeit."_s);
    say(Speaker::ToolCall, 44, u"{}"_s, u"check_availability"_s);
    say(Speaker::ToolResult, 45, u"{\"status\":\"ok\",\"freie_termine\":[]}"_s);
    say(Speaker::Agent, 52, u"Donnerstag um 16 Uhr ist leider nicht frei. Ich könnte Ihnen Dienstag, 14. Oktober, 15:15 Uhr anbieten."_s);
    say(Speaker::User, 74, u"Nein, das geht nicht. Rufen Sie mich an, wenn donnerstags etwas frei wird."_s);
    say(Speaker::Agent, 91, u"Das habe ich notiert. Die Praxis meldet sich bei Ihnen."_s);
    const auto learn = [&](QLatin1StringView name, const QString &value, FieldSource source, std::optional<double> confidence) {
        call.fields.append({name, value, source, confidence, {}, true});
    };
    learn("name"_L1, call.customerName, FieldSource::CollectedVariable, {});
    learn("phone"_L1, call.fromNumber, FieldSource::Caller, {});
    learn("service"_L1, call.serviceText, FieldSource::CollectedVariable, {});
    learn("date"_L1, u"2025-10-16"_s, FieldSource::CustomAnalysis, 0.97);
    learn("time"_L1, u"16:00"_s, FieldSource::CustomAnalysis, 0.62);
    return call;
}

} // namespace askpro::tests
