#pragma once

#include "ui/common/pageview.h"
#include "ui/common/panel.h"

#include <QPointer>

class QBoxLayout;
class QMenu;
class QPushButton;

namespace askpro::ui {

class Badge;
class BranchMenu;
class Chip;
class DateRangePopup;
class Formats;
class Label;

/// Title of the page, its count, what the page itself puts there, and the filters that all pages share. 60 px high.
class PageHeader final : public Panel
{
    Q_OBJECT

public:
    explicit PageHeader(const Formats &formats, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A count or a few words beside the title; empty = nothing.
    void setSubtitle(const QString &text);
    /// Stands left of the filters while it is set; stays the caller's. Null = none.
    void setExtra(QWidget *extra);
    void setFilters(HeaderFilters filters);
    void setBranches(const QList<core::BranchEntry> &branches);
    /// Calls that belong to no branch. `offered`: the role may see them.
    void setUnassigned(qint64 calls, bool offered);
    void setFilter(const GlobalFilter &filter);
    void setDemo(bool demo);
    void setNarrow(bool narrow);
    /// The first chip that is there.
    void focusMain();

Q_SIGNALS:
    void filterChosen(const askpro::ui::GlobalFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void choose(const GlobalFilter &filter);
    void present();
    void fillPeriodMenu();
    [[nodiscard]] QString branchText() const;

    const Formats &m_formats;
    GlobalFilter m_filter;
    HeaderFilters m_filters;
    QList<core::BranchEntry> m_branches;
    std::optional<qint64> m_unassigned; ///< none = not offered
    bool m_isDemo = false;
    QPointer<QWidget> m_extra;
    Label *m_title;
    Label *m_subtitle;
    Badge *m_demo;
    QBoxLayout *m_extraPlace;
    QPushButton *m_reset;
    Chip *m_branch;
    Chip *m_period;
    BranchMenu *m_branchMenu;
    QMenu *m_periodMenu;
    DateRangePopup *m_days;
};

} // namespace askpro::ui
