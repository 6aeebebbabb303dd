#include "app/cli/output.h"
#include "app/cli/paging.h"
#include "app/cli/wording.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace askpro::app;
using namespace askpro::models;
using namespace Qt::StringLiterals;

/// What people and scripts read: texts, times, cursors, errors.
class tst_Output : public QObject
{
    Q_OBJECT

private:
    struct Closer
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    using File = std::unique_ptr<std::FILE, Closer>;

    static QByteArray read(const File &file)
    {
        std::rewind(file.get());
        QByteArray content(65536, '\0');
        content.resize(static_cast<qsizetype>(std::fread(content.data(), 1, 65536, file.get())));
        return content;
    }

private Q_SLOTS:
    void anErrorIsOnBothStreamsWithJson()
    {
        const File out(std::tmpfile());
        const File err(std::tmpfile());
        const ExitCode code = Output(true, out.get(), err.get()).fail({ErrorCode::Storage, u"No disk."_s, u"secret detail"_s});
        QCOMPARE(code, ExitCode::NotAvailable);
        const QJsonObject error = QJsonDocument::fromJson(read(out)).object()[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"storage_failed"_s);
        QCOMPARE(error[u"message"_s].toString(), u"No disk."_s);
        QCOMPARE(read(err), "askpro: No disk.\n"_ba);
    }

    void aTranscriptCannotMoveTheCursor()
    {
        const File out(std::tmpfile());
        Output(false, out.get(), out.get()).table({u"A"_s}, {{u"x\x1b[2Jy\nz\u202e"_s}});
        QCOMPARE(read(out), "A\nx [2Jy z \n"_ba);
    }

    void instantsHaveTheBranchsOffset()
    {
        const Instant summer = instantFromMs(1791789245120); // 12 October 2026, daylight saving
        QCOMPARE(isoInstant(summer, "Europe/Berlin"), u"2026-10-12T09:14:05.120+02:00"_s);
        QCOMPARE(isoInstant(summer, {}), u"2026-10-12T07:14:05.120Z"_s);
    }

    void timesCanBeAges()
    {
        const Instant now = instantFromMs(1791789245120);
        QCOMPARE(*parseInstant(u"7d"_s, now), now - std::chrono::hours(168));
        QCOMPARE(*parseInstant(u"2026-10-12T09:14:05.120+02:00"_s, now), now);
        QVERIFY(!parseInstant(u"yesterday"_s, now));
    }

    void aCursorSurvivesTheRoundTrip()
    {
        using askpro::core::CallOrder;
        for (const CallOrder order : {CallOrder::Newest, CallOrder::Oldest, CallOrder::Longest, CallOrder::Shortest}) {
            for (const qint64 key : {1791789245120LL, 0LL, -1LL}) {
                const auto parsed = parseCallCursor(cursorText({key, CallId(42)}, order), order);
                QVERIFY(parsed);
                QCOMPARE(parsed->id, CallId(42));
                QCOMPARE(parsed->key, key);
            }
        }
        QCOMPARE(cursorText({1791789245120, CallId(42)}, CallOrder::Newest), u"1791789245120-42"_s);
        QCOMPARE(cursorText({61500, CallId(42)}, CallOrder::Longest), u"longest:61500-42"_s);
    }

    void aCursorOfAnotherOrderIsRefused()
    {
        using askpro::core::CallOrder;
        QVERIFY(!parseCallCursor(u"61500-42"_s, CallOrder::Longest));
        QVERIFY(!parseCallCursor(u"longest:61500-42"_s, CallOrder::Shortest));
        QVERIFY(!parseCallCursor(u"longest:61500-42"_s, CallOrder::Newest));
    }

    void aForgedCursorIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"x", "1", "1-", "-", "1-0", "1-2-3", "1--5", "x-5", ":1-5"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void aForgedCursorIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseCallCursor(text, askpro::core::CallOrder::Newest));
    }
};

QTEST_GUILESS_MAIN(tst_Output)
#include "tst_output.moc"
