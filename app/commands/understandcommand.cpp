#include "app/commands/understandcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/wording.h"
#include "app/commands/understandstored.h"
#include "services/core/understanding/call/callreader.h"
#include "services/core/understanding/call/callreadingjson.h"
#include "services/core/understanding/call/transcriptline.h"
#include "services/core/understanding/time/timereader.h"
#include "services/core/understanding/time/timerequest.h"
#include "services/core/understanding/time/timewishjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::app {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CommandLine) };

const QString batchOption = u"batch"_s;
const QString transcriptsOption = u"transcripts"_s;
const QString storedOption = u"stored"_s;
const QString applyOption = u"apply"_s;
const QString atOption = u"at"_s;
const QString zoneOption = u"zone"_s;

/// An option and the member of a request that it fills.
struct RequestOption
{
    QString name;
    QString member;
    QString value;
    QString help;
};

QList<RequestOption> requestOptions()
{
    return {
        {u"language"_s, u"language"_s, u"de|en"_s, Text::tr("The language that is spoken (default: as the words say).")},
        {atOption, u"ref"_s, u"time"_s, Text::tr("When it is said, for example 2026-04-14T09:30:00+02:00[Europe/Berlin] (default: now).")},
        {zoneOption, u"zone"_s, u"iana"_s, Text::tr("Zone of a time that names none (default: Europe/Berlin).")},
        {u"opening"_s, u"opening"_s, u"hours"_s, Text::tr("Opening hours of every day, for example 08:00-12:00,14:00-18:00.")},
        {u"expected"_s, u"expected"_s, u"word"_s, Text::tr("What was asked for: none, date, time, date_time.")},
        {u"topic-date"_s, u"topic_date"_s, u"date"_s, Text::tr("The day under discussion, for example 2026-04-17.")},
    };
}

QString faultText(core::RequestFault fault)
{
    switch (fault) {
    case core::RequestFault::NotJson:
        return Text::tr("This is no JSON object.");
    case core::RequestFault::NotText:
        return Text::tr("There is no text.");
    case core::RequestFault::BadTime:
        return Text::tr("The time cannot be read. Write 2026-04-14T09:30, with offset or zone: 2026-04-14T09:30:00+02:00[Europe/Berlin].");
    case core::RequestFault::UnknownZone:
        return Text::tr("There is no such time zone. Write a name such as Europe/Berlin.");
    case core::RequestFault::BadLanguage:
        return Text::tr("The language is de or en.");
    case core::RequestFault::BadOpening:
        return Text::tr("The opening hours cannot be read. Write 08:00-18:00, or several with commas between: 08:00-12:00,14:00-18:00.");
    case core::RequestFault::BadExpected:
        return Text::tr("What was asked for is one of: none, date, time, date_time.");
    case core::RequestFault::BadTopicDate:
        return Text::tr("The day under discussion cannot be read. Write 2026-04-17.");
    }
    Q_UNREACHABLE();
}

/// The members that options give.
QJsonObject givenMembers(const QCommandLineParser &parser)
{
    QJsonObject members;
    for (const RequestOption &option : requestOptions()) {
        if (parser.isSet(option.name))
            members.insert(option.member, parser.value(option.name));
    }
    return members;
}

QJsonObject answerOf(const core::TimeRequest &request)
{
    return core::toJson(core::readTime(request.text, request.context));
}

ExitCode understandText(CommandContext &context, QJsonObject members)
{
    members.insert(u"text"_s, context.arguments().join(u' '));
    if (!context.parser().isSet(atOption)) {
        members.insert(u"ref"_s, isoInstant(context.clock().now(), {}));
        if (!context.parser().isSet(zoneOption))
            members.insert(u"zone"_s, QString::fromLatin1(core::homeZone));
    }
    const auto request = core::readTimeRequest(members);
    if (!request)
        return context.output().fail({ErrorCode::Invalid, faultText(request.error()), {}});
    context.output().document(answerOf(*request));
    return ExitCode::Good;
}

/// One answer for every line, whatever it holds. False when the line was at fault.
bool answerLine(Output &output, const QByteArray &text, int number, const QJsonObject &defaults)
{
    const core::TimeLine line = core::readTimeLine(text, defaults);
    QJsonObject answer{{u"id"_s, line.id}};
    if (line.request) {
        answer.insert(u"result"_s, answerOf(*line.request));
    } else {
        answer.insert(u"result"_s, core::unreadableJson(wordFor(core::requestFaultWords(), line.request.error())));
        output.diagnostic(Text::tr("Line %1: %2").arg(number).arg(faultText(line.request.error())));
    }
    output.line(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    return line.request.has_value();
}

QString faultText(core::TranscriptFault fault)
{
    switch (fault) {
    case core::TranscriptFault::NotJson:
        return faultText(core::RequestFault::NotJson);
    case core::TranscriptFault::BadTime:
        return faultText(core::RequestFault::BadTime);
    case core::TranscriptFault::BadLanguage:
        return faultText(core::RequestFault::BadLanguage);
    case core::TranscriptFault::BadServices:
        return Text::tr("The services cannot be read. Write a list of names.");
    case core::TranscriptFault::BadTurns:
        return Text::tr("The turns cannot be read. Write [{\"role\":\"agent\",\"text\":\"...\"}, ...]; a role is agent or user.");
    }
    Q_UNREACHABLE();
}

bool answerTranscript(Output &output, const QByteArray &text, int number)
{
    const core::TranscriptLine line = core::readTranscriptLine(text);
    const core::CallReading reading = line.call ? core::readCall(line.call->turns, line.call->context) : core::CallReading();
    QJsonObject answer = core::toJson(reading);
    answer.insert(u"id"_s, line.id);
    if (!line.call) {
        answer.insert(u"reason"_s, u"unreadable"_s);
        output.diagnostic(Text::tr("Line %1: %2").arg(number).arg(faultText(line.call.error())));
    }
    output.line(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    return line.call.has_value();
}

/// What is wrong with the options alone: better said once than with every line.
std::optional<Error> faultOfDefaults(QJsonObject members)
{
    members.insert(u"text"_s, u""_s);
    if (!members.contains("ref"_L1))
        members.insert(u"ref"_s, u"2026-01-01T00:00Z"_s);
    const auto request = core::readTimeRequest(members);
    return request ? std::nullopt : std::optional(Error{ErrorCode::Invalid, faultText(request.error()), {}});
}

Error unreadable(const QFile &file)
{
    return {ErrorCode::Invalid, Text::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()), {}};
}

/// Answers every line of a file, or of standard input, with `answer(line, number)`; blank lines are passed over.
template<class Answer>
ExitCode answerLines(CommandContext &context, const QString &name, const Answer &answer)
{
    QFile file(name);
    if (!(name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return context.output().fail(unreadable(file));
    bool good = true;
    int number = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (++number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (!line.trimmed().isEmpty())
            good = answer(line, number) && good;
    }
    if (file.error() != QFileDevice::NoError)
        return context.output().fail(unreadable(file));
    return good ? ExitCode::Good : ExitCode::FoundWrong;
}

ExitCode understandBatch(CommandContext &context, const QJsonObject &members)
{
    if (const auto fault = faultOfDefaults(members))
        return context.output().fail(*fault);
    return answerLines(context, context.parser().value(batchOption), [&](const QByteArray &line, int number) { return answerLine(context.output(), line, number, members); });
}

ExitCode understandTranscripts(CommandContext &context)
{
    return answerLines(context, context.parser().value(transcriptsOption), [&](const QByteArray &line, int number) { return answerTranscript(context.output(), line, number); });
}

ExitCode understand(CommandContext &context)
{
    const QJsonObject members = givenMembers(context.parser());
    const bool batch = context.parser().isSet(batchOption);
    const bool transcripts = context.parser().isSet(transcriptsOption);
    const bool stored = context.parser().isSet(storedOption);
    const bool apply = context.parser().isSet(applyOption);
    if (int(batch) + int(transcripts) + int(stored) + int(!context.arguments().isEmpty()) != 1)
        return context.output().fail({ErrorCode::Invalid, Text::tr("Give either a text, --batch FILE, --transcripts FILE or --stored."), {}});
    if (apply && !stored)
        return context.output().fail({ErrorCode::Invalid, Text::tr("--apply goes with --stored."), {}});
    if (stored)
        return understandStored(context, apply);
    if (transcripts)
        return understandTranscripts(context);
    return batch ? understandBatch(context, members) : understandText(context, members);
}

void declareUnderstand(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"text"_s, Text::tr("What was said."), u"[text...]"_s);
    for (const RequestOption &option : requestOptions())
        parser.addOption({option.name, option.help, option.value});
    parser.addOption({batchOption, Text::tr("Read lines {\"id\",\"text\",\"ref\"} from a file, - for standard input; a line may set what the options set."), u"file"_s});
    parser.addOption({transcriptsOption, Text::tr("Read whole calls, lines {\"id\",\"lang\",\"ref\",\"services\",\"turns\"}, from a file, - for standard input."), u"file"_s});
    parser.addOption({storedOption, Text::tr("Read the transcripts of the tenant's calls that were stored before they could be read, or were read differently; only tells how many.")});
    parser.addOption({applyOption, Text::tr("With --stored: store what they say.")});
}

} // namespace

Command understandCommand()
{
    return {.path = {u"understand"_s},
            .summary = Text::tr("Say what a time wish means, as JSON."),
            .declare = declareUnderstand,
            .run = understand,
            .least = 0,
            .most = -1};
}

} // namespace askpro::app
