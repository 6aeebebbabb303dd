#include "clinicday.h"

#include "models/calls/evidenceplaces.h"
#include "models/calls/heardfields.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::tests {

namespace {

struct Story
{
    const char *name;
    const char *number;
    const char *service;
    int branch; ///< 0 = quarantine
    CallOutcome outcome;
    NoBookingReason reason;
    std::optional<Sentiment> mood;
    Urgency urgency;
    int seconds;
};

using O = CallOutcome;
using R = NoBookingReason;
using S = Sentiment;

const std::array stories{
    Story{"Hannelore Weiß-Zimmermann", "+4917604069012", "Professionelle Zahnreinigung", 1, O::Booked, R::None, S::Positive, Urgency::Normal, 138},
    Story{"", "anonymous", "Auskunft: Öffnungszeiten", 2, O::Information, R::NoWish, S::Neutral, Urgency::Low, 42},
    Story{"Karl-Friedrich Oberländer-Schmidtbauer", "+493023125118", "Wurzelkanalbehandlung", 3, O::WishOpen, R::NoSlot, S::Negative, Urgency::High, 245},
    Story{"Mehmet Yıldırım", "+4917604069031", "Kontrolluntersuchung", 1, O::Booked, R::None, S::Positive, Urgency::Normal, 96},
    Story{"Aylin Demir", "+493023125204", "Rückfrage zur Rechnung", 1, O::Callback, R::NoWish, S::Negative, Urgency::High, 201},
    Story{"", "+491713920045", "", 3, O::Missed, R::NotConnected, {}, Urgency::Unknown, 0},
    Story{"Johanna von Plettenberg-Herrhausen", "+493023125377", "Kieferorthopädische Erstberatung", 2, O::Booked, R::None, S::Positive, Urgency::Normal, 172},
    Story{"Oleksandr Kovalenko", "+4915228817386", "Implantatsprechstunde", 1, O::WishOpen, R::NotAccepted, S::Neutral, Urgency::Normal, 190},
    Story{"", "+491713920061", "Kontrolluntersuchung", 0, O::WishOpen, R::UnknownNumber, S::Neutral, Urgency::Normal, 88},
    Story{"Sieglinde Kämmerer", "+493023125640", "Notdienst, Schmerzen nach Behandlung", 3, O::Aborted, R::HungUpEarly, S::Negative, Urgency::High, 58},
    Story{"Thomas Krüger", "+4917604069058", "Professionelle Zahnreinigung", 1, O::Changed, R::None, S::Neutral, Urgency::Normal, 109},
    Story{"Nguyễn Thị Lan", "+491713920062", "Kinderzahnheilkunde", 2, O::Booked, R::None, S::Positive, Urgency::Normal, 153},
    Story{"Renate Großmann-Köhler", "+493023125711", "Schienentherapie besprechen", 3, O::WishOpen, R::MappingMissing, S::Neutral, Urgency::Low, 302},
    Story{"Jörg Süßmilch", "+4917604069077", "Kontrolluntersuchung", 1, O::Cancelled, R::None, S::Neutral, Urgency::Normal, 87},
};

const std::array branches{"Charlottenburg"_L1, "Babelsberg"_L1, "Prenzlauer Berg"_L1};

using Turns = QList<std::pair<Speaker, QString>>;

Turns booked(const QString &surname)
{
    return {
        {Speaker::Agent, u"Zahnzentrum Bergmann, guten Tag. Sie sprechen mit der digitalen Assistenz. Wie kann ich Ihnen helfen?"_s},
        {Speaker::User, u"Guten Tag, %1 am Apparat. Ich hätte gern einen Termin für eine professionelle Zahnreinigung."_s.arg(surname)},
        {Speaker::Agent, u"Sehr gern. An welchem Tag würde es Ihnen passen?"_s},
        {Speaker::User, u"Am liebsten nächsten Montag, nachmittags ab 14 Uhr."_s},
        {Speaker::ToolCall, {}},
        {Speaker::ToolResult, u"{\"frei\":true}"_s},
        {Speaker::Agent, u"Montag, der 13. Oktober, 14:00 Uhr bei Frau Dr. Wiesenthal ist frei. Soll ich den Termin verbindlich eintragen?"_s},
        {Speaker::User, u"Ja, das passt wunderbar."_s},
        {Speaker::Agent, u"Ihr Termin ist eingetragen. Sie erhalten eine Bestätigung per SMS. Auf Wiederhören."_s},
    };
}

/// Offers were made, and none was taken.
Turns declined(const QString &surname)
{
    return {
        {Speaker::Agent, u"Zahnzentrum Bergmann, guten Tag. Sie sprechen mit der digitalen Assistenz. Wie kann ich Ihnen helfen?"_s},
        {Speaker::User, u"Guten Morgen, %1. Ich möchte zur Implantatsprechstunde kommen."_s.arg(surname)},
        {Speaker::Agent, u"Gern. Wann passt es Ihnen?"_s},
        {Speaker::User, u"Ich kann nur donnerstags von 16 bis 19 Uhr, wegen der Arbeit."_s},
        {Speaker::Agent, u"Donnerstag um 16:30 Uhr ist leider nicht frei. Ich könnte Ihnen Dienstag, 14. Oktober, 15:15 Uhr oder Freitag, 17. Oktober, 11:00 Uhr anbieten."_s},
        {Speaker::User, u"Nein, das geht beides nicht. Dienstag und Freitag arbeite ich bis abends. Rufen Sie mich an, wenn donnerstags etwas frei wird."_s},
        {Speaker::Agent, u"Das habe ich notiert. Die Praxis meldet sich bei Ihnen, sobald ein Donnerstagstermin ab 16 Uhr frei wird."_s},
    };
}

QList<Utterance> conversation(const Turns &turns)
{
    QList<Utterance> utterances;
    double at = 0;
    for (const auto &[speaker, text] : turns) {
        Utterance utterance;
        utterance.index = int(utterances.size());
        utterance.speaker = speaker;
        utterance.text = text;
        if (speaker == Speaker::ToolCall)
            utterance.toolName = u"check_availability"_s;
        if (speaker != Speaker::ToolResult)
            utterance.startS = at;
        at += 4 + double(text.size()) / 14;
        utterances.append(utterance);
    }
    return utterances;
}

/// As if it had been read in the transcript.
void hear(Call &call, QLatin1StringView name, const QString &words, std::optional<double> confidence = {})
{
    for (qsizetype turn = 0; turn < call.utterances.size(); ++turn) {
        if (const qsizetype from = call.utterances.at(turn).text.indexOf(words); from >= 0) {
            call.fields.append({name, words, FieldSource::Transcript, confidence, evidenceText({{int(turn), from, from + words.size()}}), true});
            return;
        }
    }
}

void explainRefusal(Call &call, const QString &surname)
{
    call.summary = u"Bittet um einen Termin in der Implantatsprechstunde, donnerstags von 16 bis 19 Uhr. Zwei andere Termine passten nicht."_s;
    call.utterances = conversation(declined(surname));
    call.fields = {{u"name"_s, call.customerName, FieldSource::CollectedVariable, {}, {}, true},
                   {u"phone"_s, call.fromNumber, FieldSource::Caller, {}, {}, true},
                   {u"service"_s, call.serviceText, FieldSource::CollectedVariable, {}, {}, true}};
    hear(call, heard::timeWish, u"donnerstags von 16 bis 19 Uhr"_s, 1.0);
    hear(call, heard::refusal, u"Nein, das geht beides nicht."_s);
    call.fields.append({heard::agreement, u"not_accepted"_s, FieldSource::Transcript, {}, evidenceText({{4, 0, 10}}), true});
    call.appointmentRequested = true;
}

void explain(Call &call)
{
    if (call.branch.isNull()) {
        call.resolution = {ResolutionStep::Quarantine, u"+493023125999"_s, u"unknown-number"_s};
        call.toNumber = u"+493023125999"_s;
    } else {
        call.resolution = {ResolutionStep::PhoneNumber, u"+493023125100"_s, {}};
        call.toNumber = u"+493023125100"_s;
    }
    if (call.outcome == O::Missed)
        return;
    call.summary = u"Bittet um einen Termin am Montagnachmittag. Termin am 13. Oktober um 14:00 Uhr bei Dr. Wiesenthal vereinbart und bestätigt."_s;
    const QString surname = call.customerName.isEmpty() ? u"Petersen"_s : call.customerName.section(u' ', -1);
    if (call.reason == R::NotAccepted)
        return explainRefusal(call, surname);
    call.utterances = conversation(booked(surname));
    call.fields = {{u"service"_s, call.serviceText, FieldSource::CollectedVariable, {}, {}, true},
                   {u"date"_s, u"2025-10-13"_s, FieldSource::FunctionArgument, 0.97, {}, true},
                   {u"time"_s, u"14:00"_s, FieldSource::CustomAnalysis, 0.62, {}, true},
                   {u"versicherung"_s, u"gesetzlich"_s, FieldSource::UnderscoreField, {}, {}, true}};
    if (call.outcome == O::Booked)
        hear(call, heard::consent, u"Ja, das passt wunderbar"_s);
}

Call tell(const Story &story, Instant at)
{
    Call call;
    call.retellCallId = u"call_%1"_s.arg(toMs(at));
    call.status = story.outcome == O::Missed ? CallStatus::NotConnected : CallStatus::Ended;
    call.fromNumber = QString::fromUtf8(story.number);
    call.customerName = QString::fromUtf8(story.name);
    call.serviceText = QString::fromUtf8(story.service);
    call.branch = BranchId(story.branch);
    call.sortAt = at;
    call.startedAt = at;
    if (story.seconds > 0)
        call.durationMs = story.seconds * 1000;
    call.outcome = story.outcome;
    call.reason = story.reason;
    call.sentiment = story.mood;
    call.urgency = story.urgency;
    call.revision = 1;
    explain(call);
    return call;
}

} // namespace

void fillClinic(FakeDesk &desk, int calls)
{
    FakeRows &rows = desk.data.rows;
    rows.tenants = {{TenantId(1), u"bergmann"_s, u"Zahnzentrum Bergmann"_s, u"token"_s, int(branches.size())}};
    for (size_t i = 0; i < branches.size(); ++i) {
        core::BranchEntry branch;
        branch.id = BranchId(qint64(i + 1));
        branch.name = branches[i];
        branch.slug = QString(branches[i]).toLower();
        branch.zone = "Europe/Berlin";
        branch.region = u"DE"_s;
        rows.branches[TenantId(1)].append(branch);
    }
    for (int i = calls - 1; i >= 0; --i)
        desk.put(tell(stories[size_t(i) % stories.size()], clinicNow - std::chrono::minutes(3) - std::chrono::minutes(13) * i));
}

Call runningCall(Instant at, const QString &name, const QString &number)
{
    Call call;
    call.status = CallStatus::Ongoing;
    call.fromNumber = number;
    call.customerName = name;
    call.branch = BranchId(1);
    call.sortAt = at;
    call.revision = 1;
    return call;
}

} // namespace askpro::tests
