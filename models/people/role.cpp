#include "models/people/role.h"

#include <algorithm>
#include <array>

namespace askpro::models {

namespace {

constexpr std::array words{
    Word<Role>{Role::Administration, QLatin1StringView("administration")},
    Word<Role>{Role::Management, QLatin1StringView("management")},
    Word<Role>{Role::Team, QLatin1StringView("team")},
    Word<Role>{Role::ReadOnly, QLatin1StringView("read_only")},
};

struct Grant
{
    Right right;
    std::array<bool, 4> roles; // administration, management, team, read only
};

constexpr std::array grants{
    Grant{Right::SeeLive, {true, true, true, false}},      Grant{Right::SeeQuarantine, {true, true, true, false}},
    Grant{Right::WorkOnCalls, {true, true, true, false}},  Grant{Right::SeeRawData, {true, false, false, false}},
    Grant{Right::EditSetup, {true, false, false, false}},
};

} // namespace

std::span<const Word<Role>> roleWords()
{
    return words;
}

bool may(Role role, Right right)
{
    const auto grant = std::ranges::find(grants, right, &Grant::right);
    return grant != grants.end() && grant->roles[size_t(role)];
}

} // namespace askpro::models
