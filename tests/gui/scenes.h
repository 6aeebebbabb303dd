#pragma once

#include "deskfixture.h"

#include <QList>
#include <QString>

#include <functional>

namespace askpro::tests {

/// A page in a state, reached as a person or the world would bring it about.
struct Scene
{
    QString name;
    int calls = 0;                   ///< of the clinic; 0 = none is set up
    QString route;                   ///< empty = where one begins
    std::function<void(DeskFixture &)> prepare; ///< before the window is shown; may be empty
    std::function<void(DeskFixture &)> act;     ///< once it is loaded; may be empty
};

[[nodiscard]] QList<Scene> allScenes();

} // namespace askpro::tests
