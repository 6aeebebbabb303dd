#include "ui/live/livefields.h"

#include "ui/common/label.h"
#include "ui/common/painting.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int nameLeft = 24;
constexpr int valueLeft = 116;

struct StateLook
{
    QString symbol;
    Ink ink;
    Ink valueInk;
};

StateLook lookOf(FieldState state)
{
    switch (state) {
    case FieldState::Captured: return {u"check"_s, &Tokens::success, &Tokens::text};
    case FieldState::Differs: return {u"pencil"_s, &Tokens::warning, &Tokens::text};
    case FieldState::Underway: return {u"loader-circle"_s, &Tokens::accentText, &Tokens::text2};
    case FieldState::Open: return {u"circle-dashed"_s, &Tokens::text3, &Tokens::text3};
    }
    Q_UNREACHABLE();
}

} // namespace

class LiveFields::Row final : public QWidget
{
public:
    explicit Row(QWidget *parent) : QWidget(parent)
    {
        setObjectName(u"liveField"_s);
        setFixedHeight(rowHeight);
    }

    void show(const LiveField &field)
    {
        m_field = field;
        setAccessibleName(u"%1: %2"_s.arg(field.name, field.value));
        const QString state = wordOf(field.state);
        setAccessibleDescription(field.note.isEmpty() ? state : u"%1. %2"_s.arg(state, field.note));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const StateLook look = lookOf(m_field.state);
        drawSymbol(painter, look.symbol, QRectF(0, 8, 14, 14), t.*look.ink);
        drawText(painter, QRectF(nameLeft, 0, valueLeft - nameLeft - 6, rowHeight - 1), FontRole::Body, t.text2, m_field.name);
        const QRectF room(valueLeft, 0, width() - valueLeft, rowHeight - 1);
        drawText(painter, room, m_field.state == FieldState::Open ? FontRole::Body : FontRole::BodyMedium, t.*look.valueInk, m_field.value);
        painter.fillRect(QRect(0, rowHeight - 1, width(), 1), t.divider);
        const bool fits = metricsOf(FontRole::BodyMedium).horizontalAdvance(m_field.value) <= room.width();
        QStringList told{fits ? QString() : m_field.value, m_field.note};
        told.removeAll(QString());
        setToolTip(tipOf(told.join(u'\n')));
    }

private:
    LiveField m_field;
};

LiveFields::LiveFields(QWidget *parent)
    : QWidget(parent), m_title(new Label(FontRole::BodyStrong, &Tokens::text, this)), m_count(new Label(FontRole::Caption, &Tokens::text2, this))
{
    m_count->setObjectName(u"liveFieldCount"_s);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    count();
}

void LiveFields::show(const QList<LiveField> &fields)
{
    while (m_rows.size() < fields.size()) {
        m_rows.append(new Row(this));
        layout()->addWidget(m_rows.last());
    }
    while (m_rows.size() > fields.size())
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i >= m_fields.size() || m_fields.at(i) != fields.at(i))
            m_rows.at(i)->show(fields.at(i));
    }
    m_fields = fields;
    count();
}

void LiveFields::count()
{
    const auto captured = std::ranges::count_if(m_fields, [](const LiveField &field) {
        return field.state == FieldState::Captured || field.state == FieldState::Differs;
    });
    m_title->setText(tr("Captured details"));
    m_count->setText(tr("%1 of %2").arg(captured).arg(m_fields.size()));
}

void LiveFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        count();
}

} // namespace askpro::ui
