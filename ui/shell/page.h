#pragma once

#include "models/people/role.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace askpro::ui {

/// The pages that exist.
enum class Page { Overview, Live, Calls, Call };

enum class PageGroup { Daily, Setup, System };

/// Everything the shell knows of a page: sidebar, palette, keys, routes and titles come from these rows.
struct PageRow
{
    Page page;
    QLatin1StringView route;
    const char *title;               ///< QT_TRANSLATE_NOOP("Page", …)
    const char *goTo;                ///< QT_TRANSLATE_NOOP("Action", …); null = only reached from another page
    const char *symbol;
    int key;                         ///< Alt + this Qt::Key
    PageGroup group;
    std::optional<models::Right> right; ///< none = every role
    Page inSidebar;                  ///< which entry of the sidebar is lit
};

[[nodiscard]] std::span<const PageRow> pageRows();
[[nodiscard]] const PageRow &rowOf(Page page);
/// None = there is no such page, or the role may not see it: for a stranger that is the same.
[[nodiscard]] std::optional<Page> pageOf(const QString &route, models::Role role);
/// Where one begins.
[[nodiscard]] Page firstPage(models::Role role);
[[nodiscard]] bool maySee(models::Role role, Page page);
[[nodiscard]] QString titleOf(Page page);
/// Empty for the first group, which needs no heading.
[[nodiscard]] QString titleOf(PageGroup group);

} // namespace askpro::ui
