#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariantMap>

namespace askpro::ui {

/// What the window remembers of a user. Values in, values out; where they are kept is the application's business.
struct DeskSettings
{
    QString language = QStringLiteral("en"); ///< "de" or "en"
    ThemeMode theme = ThemeMode::System;
    QByteArray geometry;             ///< QWidget::saveGeometry; empty = 1440 x 900
    QMap<QString, QVariantMap> pages; ///< PageView::layoutState by page
    bool singleKeys = true;          ///< keys that are a single letter act in lists
    QString page;                    ///< route of the page last shown; empty = the first
    QString tenant;                  ///< slug of the tenant last shown
};

} // namespace askpro::ui
