#include "ui/shell/branchmenu.h"

#include <QAction>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

void BranchMenu::fill(const QList<core::BranchEntry> &branches, const GlobalFilter &filter, const QString &unassigned)
{
    m_filter = filter;
    if (isVisible())
        return; // the open menu has its own ticks
    clear();
    m_none = nullptr;
    connect(addAction(tr("All branches")), &QAction::triggered, this, [this] {
        m_filter.branches.clear();
        m_filter.unassigned = false;
        Q_EMIT filterChosen(m_filter);
    });
    addSeparator();
    for (const core::BranchEntry &branch : branches) {
        QAction *entry = addAction(QString(branch.name).replace(u'&', "&&"_L1));
        entry->setCheckable(true);
        entry->setChecked(filter.branches.contains(branch.id));
        connect(entry, &QAction::toggled, this, [this, id = branch.id](bool wanted) { toggle(id, wanted); });
    }
    if (unassigned.isEmpty())
        return;
    addSeparator();
    m_none = addAction(unassigned);
    m_none->setCheckable(true);
    m_none->setChecked(filter.unassigned);
    connect(m_none, &QAction::toggled, this, [this](bool wanted) {
        for (QAction *entry : actions()) {
            const QSignalBlocker quiet(entry);
            if (entry != m_none && entry->isCheckable())
                entry->setChecked(false);
        }
        m_filter.branches.clear();
        m_filter.unassigned = wanted;
        Q_EMIT filterChosen(m_filter);
    });
}

void BranchMenu::toggle(BranchId branch, bool wanted)
{
    m_filter.branches.removeAll(branch);
    if (wanted)
        m_filter.branches.append(branch);
    m_filter.unassigned = false;
    if (m_none) {
        const QSignalBlocker quiet(m_none);
        m_none->setChecked(false);
    }
    Q_EMIT filterChosen(m_filter);
}

} // namespace askpro::ui
