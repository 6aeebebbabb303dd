#include "ui/common/steplist.h"

#include "ui/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace askpro::ui {

namespace {

constexpr int disc = 24;
constexpr int textLeft = 34;
constexpr int titleHeight = 20;
constexpr int detailLine = 17;
constexpr int gap = 11;
constexpr int mostLines = 2;
constexpr int timeGap = 8;

/// The lines a text takes, at most `mostLines`; what does not fit ends in "…".
QStringList linesOf(const QString &text, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, fontOf(FontRole::Caption));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && !text.isEmpty(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() == mostLines - 1;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines.append(metricsOf(FontRole::Caption).elidedText(rest.simplified(), Qt::ElideRight, width));
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

class StepList::Row final : public QWidget
{
public:
    explicit Row(QWidget *parent) : QWidget(parent) { setObjectName(QStringLiteral("step")); }

    void show(const Step &step)
    {
        if (step == m_step)
            return;
        m_step = step;
        m_laidFor = 0;
        setAccessibleName(step.time.isEmpty() ? step.title : QStringLiteral("%1, %2").arg(step.title, step.time));
        setAccessibleDescription(step.detail);
        update();
    }

    int heightFor(int width)
    {
        if (width != m_laidFor) {
            m_laidFor = width;
            m_lines = linesOf(m_step.detail, width - textLeft);
        }
        return titleHeight + detailLine * int(m_lines.size()) + gap;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const ToneInks inks = inksOf(m_step.tone);
        roundRect(painter, QRectF(0, 0, disc, disc), disc / 2.0, t.*inks.tint);
        drawSymbol(painter, m_step.symbol, QRectF(5, 5, 14, 14), t.*inks.ink);
        drawText(painter, titleRoom(), FontRole::BodyMedium, t.text, m_step.title);
        drawTabular(painter, QRectF(textLeft, 0, width() - textLeft, titleHeight), FontRole::Caption, t.text2, m_step.time, Qt::AlignRight);
        qreal y = titleHeight;
        for (const QString &line : std::as_const(m_lines)) {
            drawText(painter, QRectF(textLeft, y, width() - textLeft, detailLine), FontRole::Caption, t.text2, line);
            y += detailLine;
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        QStringList elided;
        if (metricsOf(FontRole::BodyMedium).horizontalAdvance(m_step.title) > titleRoom().width())
            elided.append(m_step.title);
        if (!m_lines.isEmpty() && m_lines.last().endsWith(QChar(0x2026)) && !m_step.detail.endsWith(QChar(0x2026)))
            elided.append(m_step.detail);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tipOf(elided.join(u'\n')), this);
        return true;
    }

private:
    [[nodiscard]] QRectF titleRoom() const
    {
        const qreal time = m_step.time.isEmpty() ? 0 : metricsOf(FontRole::Caption).horizontalAdvance(m_step.time) + timeGap;
        return {textLeft, 0, width() - textLeft - time, titleHeight};
    }

    Step m_step;
    QStringList m_lines;
    int m_laidFor = 0;
};

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepList::show(const QList<Step> &steps)
{
    while (m_rows.size() > steps.size())
        delete m_rows.takeLast();
    while (m_rows.size() < steps.size()) {
        m_rows.append(new Row(this));
        m_rows.last()->setVisible(true);
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_rows.at(i)->show(steps.at(i));
    lay();
    updateGeometry();
}

int StepList::heightForWidth(int width) const
{
    int height = 0;
    for (Row *row : m_rows)
        height += row->heightFor(width);
    return qMax(0, height - gap);
}

QSize StepList::sizeHint() const
{
    return {220, heightForWidth(qMax(160, width()))};
}

void StepList::resizeEvent(QResizeEvent *)
{
    lay();
}

void StepList::lay()
{
    int y = 0;
    for (Row *row : std::as_const(m_rows)) {
        const int height = row->heightFor(width());
        row->setGeometry(0, y, width(), qMax(disc, height));
        y += height;
    }
    setMinimumHeight(heightForWidth(width())); // layouts would let it collapse
    update();
}

/// The line between the discs; the steps paint the rest.
void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        const int from = m_rows.at(i)->y() + disc + 2;
        painter.fillRect(QRect(disc / 2 - 1, from, 2, m_rows.at(i + 1)->y() - 2 - from), tokens().border);
    }
}

} // namespace askpro::ui
