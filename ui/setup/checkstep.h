#pragma once

#include "services/core/config/configcheck.h"

#include <QWidget>

class QListWidget;

namespace askpro::ui {

class Badge;
class Label;

/// What an import brought, and what a check of it found.
struct SetupCheck
{
    QString clinic;                  ///< names, as in the document
    int branches = 0;
    int numbers = 0;
    QList<core::ConfigFinding> findings;
};

/// The last step: what is set up now, and what is still missing before calls can arrive.
class CheckStep final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);

    void show(const SetupCheck &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();

    SetupCheck m_check;
    Label *m_title;
    Label *m_summary;
    Badge *m_verdict;
    QListWidget *m_findings;
};

} // namespace askpro::ui
