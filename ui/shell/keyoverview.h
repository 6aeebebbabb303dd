#pragma once

#include <QDialog>

namespace askpro::ui {

class Actions;

/// What F1 opens: every key that acts on the page that is shown, by group. Read from the registry, so it cannot be wrong.
class KeyOverview final : public QDialog
{
    Q_OBJECT

public:
    KeyOverview(const Actions &actions, const QWidget *page, const QString &pageTitle, QWidget *parent);
};

} // namespace askpro::ui
