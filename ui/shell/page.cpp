#include "ui/shell/page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using askpro::models::Right;
using askpro::models::Role;

namespace askpro::ui {

namespace {

constexpr std::array rows{
    PageRow{Page::Overview, "overview"_L1, QT_TRANSLATE_NOOP("Page", "Overview"), QT_TRANSLATE_NOOP("Action", "Go to the overview"), "layout-dashboard",
            Qt::Key_1, PageGroup::Daily, {}, Page::Overview},
    PageRow{Page::Live, "live"_L1, QT_TRANSLATE_NOOP("Page", "Live calls"), QT_TRANSLATE_NOOP("Action", "Go to the live calls"), "radio",
            Qt::Key_2, PageGroup::Daily, Right::SeeLive, Page::Live},
    PageRow{Page::Calls, "calls"_L1, QT_TRANSLATE_NOOP("Page", "Calls"), QT_TRANSLATE_NOOP("Action", "Go to the calls"), "phone",
            Qt::Key_3, PageGroup::Daily, {}, Page::Calls},
    PageRow{Page::Call, "call"_L1, QT_TRANSLATE_NOOP("Page", "Call"), nullptr, "phone", 0, PageGroup::Daily, {}, Page::Calls},
};

} // namespace

std::span<const PageRow> pageRows()
{
    return rows;
}

const PageRow &rowOf(Page page)
{
    return *std::ranges::find(rows, page, &PageRow::page);
}

Page firstPage(Role role)
{
    return std::ranges::find_if(rows, [role](const PageRow &row) { return row.goTo && maySee(role, row.page); })->page;
}

bool maySee(Role role, Page page)
{
    const auto &right = rowOf(page).right;
    return !right || models::may(role, *right);
}

std::optional<Page> pageOf(const QString &route, Role role)
{
    const auto row = std::ranges::find(rows, route, &PageRow::route);
    return row != rows.end() && maySee(role, row->page) ? std::optional(row->page) : std::nullopt;
}

QString titleOf(Page page)
{
    return QCoreApplication::translate("Page", rowOf(page).title);
}

QString titleOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Daily: return {};
    case PageGroup::Setup: return QCoreApplication::translate("PageGroup", "Setup");
    case PageGroup::System: return QCoreApplication::translate("PageGroup", "System");
    }
    Q_UNREACHABLE();
}

} // namespace askpro::ui
