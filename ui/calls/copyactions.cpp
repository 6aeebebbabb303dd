#include "ui/calls/copyactions.h"

#include "models/calls/callderivation.h"
#include "ui/common/actions.h"
#include "ui/common/route.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CopyActions)
};

struct Row
{
    const char *CopyIds::*id;
    const char *text;
    const char *symbol;
    QString (*value)(const Call &);
};

constexpr std::array rows{
    Row{&CopyIds::number, QT_TRANSLATE_NOOP("Action", "Copy phone number"), "copy", [](const Call &call) { return callerNumber(call); }},
    Row{&CopyIds::id, QT_TRANSLATE_NOOP("Action", "Copy call ID"), "hash", [](const Call &call) { return call.retellCallId; }},
    Row{&CopyIds::link, QT_TRANSLATE_NOOP("Action", "Copy link"), "link", [](const Call &call) { return callLink(call.id); }},
};

} // namespace

void addCopyActions(Actions &actions, QWidget &where, const CopyIds &ids, const std::function<const Call &()> &call,
                    const std::function<void(const QString &)> &told)
{
    for (const Row &row : rows) {
        actions.add(where, {ids.*row.id, row.text, row.symbol, ActionGroup::Call}, [value = row.value, call, told] {
            const QString text = call().id.isNull() ? QString() : value(call());
            if (text.isEmpty())
                return told(Texts::tr("There is nothing to copy."));
            QGuiApplication::clipboard()->setText(text);
            told(Texts::tr("Copied."));
        });
    }
}

QString callLink(CallId call)
{
    return Route{u"call"_s, {{u"id"_s, QString::number(call.value())}}}.toString();
}

} // namespace askpro::ui
