#include "ui/theme/fonts.h"

#include "ui/log.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

struct Role
{
    double points;
    QFont::Weight weight;
    QLatin1StringView family;
};

// In points, so that the screen's resolution scales them. In the order of FontRole.
constexpr std::array roles{
    Role{9, QFont::Normal, "Inter"_L1},    Role{9, QFont::DemiBold, "Inter"_L1},  Role{10, QFont::Normal, "Inter"_L1},
    Role{10, QFont::Medium, "Inter"_L1},   Role{10, QFont::DemiBold, "Inter"_L1}, Role{11, QFont::DemiBold, "Inter"_L1},
    Role{14, QFont::DemiBold, "Inter"_L1}, Role{15, QFont::DemiBold, "Inter"_L1}, Role{21, QFont::DemiBold, "Inter"_L1},
    Role{9, QFont::Normal, "DejaVu Sans Mono"_L1},
};

QFont made(const Role &role)
{
    QFont font(QStringList{QString(role.family), u"sans-serif"_s});
    if (role.family != "Inter"_L1)
        font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(role.points);
    font.setWeight(role.weight);
    font.setHintingPreference(QFont::PreferNoHinting); // hinting spaces Inter unevenly at 1x
    return font;
}

} // namespace

void loadFonts()
{
    for (const auto &weight : {"Regular"_L1, "Medium"_L1, "SemiBold"_L1}) {
        if (QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(weight)) < 0)
            qCWarning(log, "font Inter %s is missing from the resources", weight.data());
    }
}

const QFont &fontOf(FontRole role)
{
    static const auto fonts = [] {
        std::array<QFont, roles.size()> all;
        std::ranges::transform(roles, all.begin(), made);
        return all;
    }();
    return fonts[size_t(role)];
}

const QFontMetricsF &metricsOf(FontRole role)
{
    static const auto all = [] {
        std::vector<QFontMetricsF> made;
        for (size_t i = 0; i < roles.size(); ++i)
            made.emplace_back(fontOf(FontRole(i)));
        return made;
    }();
    return all[size_t(role)];
}

} // namespace askpro::ui
