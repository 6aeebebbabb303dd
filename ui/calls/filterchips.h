#pragma once

#include "ui/calls/callfilters.h"

#include <QWidget>

class QPushButton;

namespace askpro::ui {

/// The filters that narrow the list, each to be taken away by itself, and all of them at once; as many lines as it takes.
/// Without a filter it has no height.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void show(const CallFilterChoice &choice, const FilterSources &sources, bool searched);

Q_SIGNALS:
    void removed(const QString &filter);
    void resetWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QList<QWidget *> m_chips;
    QPushButton *m_reset;
};

} // namespace askpro::ui
