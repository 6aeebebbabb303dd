#include "ui/calls/callskeleton.h"

#include "ui/calls/callcolumns.h"
#include "ui/calls/callrowdelegate.h"
#include "ui/calls/calltable.h"
#include "ui/calls/calltableheader.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QPainter>

namespace askpro::ui {

CallSkeleton::CallSkeleton(CallTable &table, QWidget *parent) : QWidget(parent), m_table(table) {}

void CallSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), t.surface);
    const int head = m_table.header().height();
    painter.fillRect(0, 0, width(), head, t.surface2);
    const int row = m_table.verticalHeader()->defaultSectionSize();
    for (int y = head; y < height(); y += row) {
        painter.fillRect(0, y + row - 1, width(), 1, t.divider);
        for (const CallColumn &column : callColumns()) {
            if (!m_table.isColumnHidden(column.column))
                paintAwaitedCell(painter, QRect(m_table.columnViewportPosition(column.column), y, m_table.columnWidth(column.column), row), column.column);
        }
    }
}

} // namespace askpro::ui
