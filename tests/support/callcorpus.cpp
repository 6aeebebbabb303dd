#include "tests/support/callcorpus.h"

#include "models/common/fold.h"

#include <QFile>
#include <QJsonDocument>

namespace askpro::tests {

using namespace Qt::StringLiterals;

QList<LabelledCall> labelledCalls(const QString &name)
{
    QFile file(QStringLiteral(ASKPRO_TEST_DATA) + u"/understanding/calls/"_s + name + u".jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QList<LabelledCall> calls;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonObject fields = QJsonDocument::fromJson(line).object();
        core::TranscriptLine read = core::readTranscriptLine(line);
        if (!read.call)
            qFatal("%s cannot be read", qPrintable(fields["id"_L1].toString()));
        using Use = LabelledCall::Use;
        const Use use = !fields["held"_L1].toBool() ? Use::Open : fields["calibration"_L1].toBool() ? Use::Calibration : Use::KeptApart;
        calls.append({fields["id"_L1].toString(), use, std::move(*read.call), fields["label"_L1].toObject()});
    }
    return calls;
}

bool sameText(const QString &one, const QString &other)
{
    const auto plain = [](const QString &text) {
        QString letters;
        for (const QChar c : models::folded(text)) {
            if (c.isLetterOrNumber())
                letters += c;
            else if (c != u'\'' && !letters.endsWith(u' '))
                letters += u' ';
        }
        return letters.trimmed();
    };
    return plain(one) == plain(other);
}

bool slotIsRight(const core::CallReading &reading, const QJsonObject &label)
{
    return label["booked_intent"_L1].toBool() && reading.date.value == label["date"_L1].toString() && reading.time.value == label["time"_L1].toString()
        && sameText(reading.service.value, label["service"_L1].toString());
}

} // namespace askpro::tests
