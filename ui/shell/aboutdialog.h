#pragma once

#include <QDialog>

namespace askpro::ui {

/// Version, licence, and the licences of what is built in. Opened without blocking.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace askpro::ui
