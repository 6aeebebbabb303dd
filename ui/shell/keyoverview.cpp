#include "ui/shell/keyoverview.h"

#include "ui/common/actions.h"
#include "ui/common/label.h"
#include "ui/common/panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr ActionGroup groups[]{ActionGroup::Pages, ActionGroup::View, ActionGroup::List, ActionGroup::Call, ActionGroup::Application};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u" \u00b7 "_s);
}

/// A heading and a line for each action of the group that has a key.
void addGroup(QGridLayout &grid, ActionGroup group, const QList<QAction *> &actions)
{
    bool first = true;
    for (const QAction *action : actions) {
        if (Actions::groupOf(*action) != group || action->shortcuts().isEmpty() || !action->isVisible())
            continue;
        if (first) {
            auto *heading = new Label(FontRole::BodyStrong, &Tokens::text);
            heading->setText(wordOf(group));
            heading->setContentsMargins(0, grid.count() > 0 ? 12 : 0, 0, 2);
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
            first = false;
        }
        auto *text = new Label(FontRole::Body, &Tokens::text2);
        text->setText(action->text());
        auto *keys = new Label(FontRole::BodyMedium, &Tokens::text);
        keys->setText(keysOf(*action));
        keys->setAccessibleName(u"%1: %2"_s.arg(action->text(), keys->text()));
        const int row = grid.rowCount();
        grid.addWidget(text, row, 0);
        grid.addWidget(keys, row, 1, Qt::AlignRight);
    }
}

} // namespace

KeyOverview::KeyOverview(const Actions &actions, const QWidget *page, const QString &pageTitle, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keyOverview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *title = new Label(FontRole::Title, &Tokens::text, this);
    title->setText(pageTitle.isEmpty() ? tr("Keys") : tr("Keys on the page %1").arg(pageTitle));

    auto *sheet = new Panel(&Tokens::bg);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    const QList<QAction *> reachable = actions.reachableFrom(page);
    for (const ActionGroup group : groups)
        addGroup(*grid, group, reachable);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(title->text());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(480, 560);
}

} // namespace askpro::ui
