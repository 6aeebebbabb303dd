#include "scenes.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::tests {

namespace {

constexpr int clinicCalls = 1255;

void selectRow(const DeskFixture &f, int row)
{
    auto *table = f.find<QTableView>(u"callsTable"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
}

void trigger(const DeskFixture &f, const QString &action)
{
    f.window->registry().find(action)->trigger();
}

void type(const DeskFixture &f, const QString &field, const QString &text)
{
    auto *line = f.find<QLineEdit>(field);
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, text);
}

const Error stopped{ErrorCode::Storage, u"The database does not answer (no reply within 5 s)."_s, u"detail"_s};

QList<Scene> callScenes()
{
    return {
        {u"calls"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { selectRow(f, 0); }},
        {u"calls-list"_s, clinicCalls, u"calls"_s, {}, {}},
        {u"calls-search"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { type(f, u"searchField"_s, u"Weiß"_s); }},
        {u"calls-filtered-empty"_s, clinicCalls, u"calls?branch=2&period=today"_s, {}, [](DeskFixture &f) { type(f, u"searchField"_s, u"Xaver"_s); }},
        {u"calls-chips"_s, clinicCalls, u"calls?mood=negative&urgency=high&hour=9"_s, {}, {}},
        {u"calls-marked"_s, clinicCalls, u"calls?view=unassigned"_s, {},
         [](DeskFixture &f) {
             auto *table = f.find<QTableView>(u"callsTable"_s);
             for (int row = 0; row < 3; ++row) {
                 table->setCurrentIndex(table->model()->index(row, 0));
                 trigger(f, u"calls.mark"_s);
             }
         }},
        {u"calls-slow"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { f.page()->showState(u"slow"_s); }},
        {u"calls-forbidden"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { f.page()->showState(u"forbidden"_s); }},
        {u"calls-unassigned"_s, clinicCalls, u"calls?view=unassigned"_s, {}, [](DeskFixture &f) { selectRow(f, 0); }},
        {u"calls-loading"_s, clinicCalls, u"calls"_s, [](DeskFixture &f) { f.jobs.runsByItself = false; }, {}},
        {u"calls-error"_s, clinicCalls, u"calls"_s, [](DeskFixture &f) { f.jobs.fail(stopped); }, {}},
        {u"calls-offline"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { Q_EMIT f.hub.lost(u"gone"_s); }},
        {u"calls-empty"_s, 1, u"calls"_s, [](DeskFixture &f) { f.desk.data.rows.calls.clear(); }, {}},
    };
}

/// The clinic with two running calls, one of them with a conversation.
void letCallsRun(DeskFixture &f)
{
    Call first = runningCall(clinicNow - std::chrono::seconds(102), u"Petra Hohenstein-Ritter"_s, u"+4917604069084"_s);
    first.utterances = f.desk.call(f.desk.data.rows.calls.size()).utterances.mid(0, 7);
    first.fields = f.desk.call(f.desk.data.rows.calls.size()).fields.mid(0, 3);
    f.desk.put(first);
    f.desk.put(runningCall(clinicNow - std::chrono::seconds(15), {}, u"anonymous"_s));
}

QList<Scene> otherScenes()
{
    return {
        {u"overview"_s, clinicCalls, u"overview"_s, {}, {}},
        {u"overview-empty"_s, 1, u"overview"_s, [](DeskFixture &f) { f.desk.data.rows.calls.clear(); }, {}},
        {u"overview-error"_s, clinicCalls, u"overview"_s, [](DeskFixture &f) { f.jobs.fail(stopped); }, {}},
        {u"overview-loading"_s, clinicCalls, u"overview"_s, [](DeskFixture &f) { f.jobs.runsByItself = false; }, {}},
        {u"live"_s, clinicCalls, u"live"_s, letCallsRun, {}},
        {u"live-empty"_s, clinicCalls, u"live"_s, {}, {}},
        {u"live-lost"_s, clinicCalls, u"live"_s, letCallsRun, [](DeskFixture &f) { Q_EMIT f.hub.lost(u"gone"_s); }},
        {u"call"_s, clinicCalls, u"call?id=1255"_s, {}, {}},
        {u"call-not-booked"_s, clinicCalls, u"call?id=1248"_s, {}, {}},
        {u"call-unassigned"_s, clinicCalls, u"call?id=1247"_s, {}, {}},
        {u"call-missing"_s, clinicCalls, u"call?id=999999"_s, {}, {}},
        {u"call-error"_s, clinicCalls, u"call?id=1255"_s, [](DeskFixture &f) { f.jobs.fail(stopped); }, {}},
    };
}

QList<Scene> shellScenes()
{
    return {
        {u"first-run"_s, 0, {}, {}, {}},
        {u"waiting"_s, 0, {}, {}, [](DeskFixture &f) { f.window->setWaiting(stopped.userText); }},
        {u"demo"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { f.window->setDemo(true); }},
        {u"palette"_s, clinicCalls, u"calls"_s, {},
         [](DeskFixture &f) {
             trigger(f, u"palette"_s);
             type(f, u"paletteField"_s, u"weiß"_s);
         }},
        {u"palette-commands"_s, clinicCalls, u"calls"_s, {}, [](DeskFixture &f) { trigger(f, u"palette"_s); }},
        {u"filters-active"_s, clinicCalls, u"calls?branch=2&period=7d"_s, {}, {}},
        {u"undo-toast"_s, clinicCalls, u"calls?view=unassigned"_s, {},
         [](DeskFixture &f) {
             selectRow(f, 0);
             QTest::qWait(400);
             if (auto *assign = f.find<QAbstractButton>(u"assignButton"_s))
                 assign->click();
         }},
    };
}

} // namespace

QList<Scene> allScenes()
{
    return shellScenes() + callScenes() + otherScenes();
}

} // namespace askpro::tests
