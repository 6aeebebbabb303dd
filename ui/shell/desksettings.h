#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

namespace askpro::ui {

/// What the window remembers of a user. Values in, values out; where they are kept is the application's business.
struct DeskSettings
{
    QString language = QStringLiteral("en"); ///< "de" or "en"
    ThemeMode theme = ThemeMode::System;
    QByteArray geometry;             ///< QWidget::saveGeometry; empty = 1440 x 900
    QByteArray callsSplitter;        ///< QSplitter::saveState; empty = 460 px for the details
    QString tenant;                  ///< slug of the tenant last shown
};

} // namespace askpro::ui
