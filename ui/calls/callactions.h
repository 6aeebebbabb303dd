#pragma once

#include "models/calls/call.h"
#include "services/core/ports/callstore.h"
#include "ui/common/pageview.h"

#include <QObject>

class QMenu;

namespace askpro::ui {

class CallListModel;
class CallMarks;
class CallTable;

/// What keys, menus and the palette do with the calls of the list: with the marked ones, else with the current one. Does
/// by itself what only concerns list and clipboard, and tells the page the rest.
class CallActions final : public QObject
{
    Q_OBJECT

public:
    CallActions(const PageContext &context, CallTable &table, CallListModel &model, CallMarks &marks);

    /// Beside the current row, or where the mouse is.
    void showMenu(const QPoint &at);
    /// Rows, selection or marks are others: what cannot be done with them is absent.
    void present();
    /// Those that are loaded.
    [[nodiscard]] QList<models::CallSummary> concerned() const;

Q_SIGNALS:
    void opened(askpro::models::CallId call);
    void previewToggled();
    void assignmentWanted(const QPoint &at);
    void orderChosen(askpro::core::CallOrder order);
    void searchWanted(const QString &words);
    void serviceWanted(const QString &service);
    void told(const QString &text);

private:
    [[nodiscard]] const models::CallSummary *current() const;
    [[nodiscard]] QPoint besideCurrent() const;
    void go(int row) const;
    void callBack();
    void copyRows() const;
    void copyNumbers();
    void copyIds();
    void copyLinks();
    void copy(const QStringList &lines, const QString &what);

    Actions &m_actions;
    const Formats &m_formats;
    const bool m_works;              ///< the role may work on calls
    CallTable &m_table;
    CallListModel &m_model;
    CallMarks &m_marks;
    QMenu *m_menu;
};

} // namespace askpro::ui
