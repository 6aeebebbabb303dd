#pragma once

#include "ui/common/panel.h"

namespace askpro::core {
struct CallDossier;
}

namespace askpro::ui {

class Actions;
class CallBadges;
class Formats;
class IconButton;
class Label;

/// The header of a call's page: the way back, who and when, more actions, the calls before and after.
class CallPageHeader final : public Panel
{
    Q_OBJECT

public:
    explicit CallPageHeader(const Formats &formats, QWidget *parent = nullptr);

    /// Gives the buttons their actions, once these exist.
    void bind(Actions &actions);
    void show(const core::CallDossier &dossier);
    /// No call: only the way back stays.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void popUpMenu();
    void retranslate();

    const Formats &m_formats;
    Actions *m_actions = nullptr;
    IconButton *m_back;
    Label *m_name;
    CallBadges *m_badges;
    Label *m_meta;
    IconButton *m_more;
    IconButton *m_previous;
    IconButton *m_next;
};

} // namespace askpro::ui
