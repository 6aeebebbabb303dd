#pragma once

#include "ui/live/livewords.h"

#include <QWidget>

namespace askpro::ui {

class Label;

/// "Captured details 3 of 6": what is known of the caller's wish so far. Each line is a child of its own, so that a screen
/// reader can walk them.
class LiveFields final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveFields(QWidget *parent = nullptr);

    void show(const QList<LiveField> &fields);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;

    void count();

    Label *m_title;
    Label *m_count;
    QList<LiveField> m_fields;
    QList<Row *> m_rows;
};

} // namespace askpro::ui
