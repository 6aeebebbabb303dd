#include "ui/common/undostack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace askpro;
using namespace askpro::models;
using Done = ui::UndoStack::Done;

namespace {

/// Undoing and redoing as work that answers when the test says so.
class Ledger
{
public:
    QStringList log;
    std::optional<Done> pending;

    ui::UndoStack::Step step(const QString &name)
    {
        const auto work = [this](const QString &entry) {
            return [this, entry](Done done) {
                log.append(entry);
                pending = std::move(done);
            };
        };
        return {name + u" done"_s, name + u" undone"_s, work(u"undo "_s + name), work(u"redo "_s + name)};
    }
    void answer(const Result<void> &result = {}) { (*std::exchange(pending, {}))(result); }
};

} // namespace

class UndoStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackTheNewestFirstAndDoesItAgain()
    {
        ui::UndoStack stack;
        Ledger ledger;
        QSignalSpy told(&stack, &ui::UndoStack::told);
        stack.push(ledger.step(u"a"_s));
        stack.push(ledger.step(u"b"_s));
        stack.undo();
        ledger.answer();
        stack.undo();
        ledger.answer();
        QVERIFY(!stack.canUndo());
        stack.redo();
        ledger.answer();
        QCOMPARE(ledger.log, (QStringList{u"undo b"_s, u"undo a"_s, u"redo a"_s}));
        QStringList texts;
        for (const auto &one : told)
            texts.append(one.at(0).toString() + (one.at(1).toBool() ? u" (undo)"_s : QString()));
        QCOMPARE(texts, (QStringList{u"a done (undo)"_s, u"b done (undo)"_s, u"b undone"_s, u"a undone"_s, u"a done (undo)"_s}));
        QVERIFY(stack.canUndo() && stack.canRedo());
        stack.push(ledger.step(u"c"_s));
        QVERIFY(!stack.canRedo()); // the world went another way
    }

    void oneStepAtATime()
    {
        ui::UndoStack stack;
        Ledger ledger;
        stack.push(ledger.step(u"a"_s));
        stack.push(ledger.step(u"b"_s));
        stack.undo();
        stack.undo();
        stack.redo();
        QCOMPARE(ledger.log, QStringList{u"undo b"_s});
        ledger.answer();
        stack.undo();
        QCOMPARE(ledger.log.size(), 2);
    }

    void aStepThatFailsIsToldAndGone()
    {
        ui::UndoStack stack;
        Ledger ledger;
        QSignalSpy failed(&stack, &ui::UndoStack::failed);
        stack.push(ledger.step(u"a"_s));
        stack.undo();
        ledger.answer(failure(ErrorCode::Conflict, u"moved on"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!stack.canUndo() && !stack.canRedo());
    }

    void anotherTenantHasNothingToTakeBack()
    {
        ui::UndoStack stack;
        Ledger ledger;
        stack.push(ledger.step(u"a"_s));
        stack.undo();
        stack.clear();
        QSignalSpy told(&stack, &ui::UndoStack::told);
        ledger.answer(); // of the earlier tenant: nobody hears of it
        QVERIFY(told.isEmpty());
        QVERIFY(!stack.canUndo() && !stack.canRedo());
    }

    void keepsFiftySteps()
    {
        ui::UndoStack stack;
        Ledger ledger;
        for (int i = 0; i < 60; ++i)
            stack.push(ledger.step(QString::number(i)));
        int steps = 0;
        for (; stack.canUndo(); ++steps) {
            stack.undo();
            ledger.answer();
        }
        QCOMPARE(steps, 50);
    }
};

QTEST_GUILESS_MAIN(UndoStackTest)
#include "tst_undostack.moc"
