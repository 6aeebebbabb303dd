#include "ui/shell/tenantpopup.h"

#include "ui/common/painting.h"
#include "ui/common/searchfield.h"
#include "ui/shell/tenantlistmodel.h"
#include "ui/theme/calmcontrols.h"

#include <QAbstractItemDelegate>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr int rowPx = 46;
constexpr int mostRows = 8;

class TenantDelegate final : public QAbstractItemDelegate
{
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRectF room(option.rect);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver))
            roundRect(*painter, room, 6, selected ? t.selection : t.hover);
        // A colour of its own for each, so that one sees a switch; always with the initials.
        static constexpr std::array tones{Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger, Tone::Neutral};
        const ToneInks inks = inksOf(tones[size_t(index.data(TenantListModel::IdRole).toLongLong()) % tones.size()]);
        drawMonogram(*painter, QRectF(room.left() + 8, room.top() + 7, 32, 32), index.data().toString(), t.*inks.tint, t.*inks.ink, 8);
        drawText(*painter, QRectF(room.left() + 50, room.top() + 5, room.width() - 58, 19), FontRole::BodyStrong, t.text, index.data().toString());
        drawText(*painter, QRectF(room.left() + 50, room.top() + 24, room.width() - 58, 17), FontRole::Caption, t.text2,
                 index.data(TenantListModel::DetailRole).toString());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowPx}; }
};

} // namespace

TenantPopup::TenantPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new TenantListModel(this)), m_field(new SearchField(this)), m_list(new QListView(this))
{
    setObjectName(u"tenantPopup"_s);
    m_field->setObjectName(u"tenantField"_s);
    m_list->setObjectName(u"tenantList"_s);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TenantDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &SearchField::textChanged, this, [this](const QString &typed) {
        m_model->search(typed);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &TenantPopup::choose);
    retranslate();
}

void TenantPopup::open(const QPoint &at, const QList<core::TenantEntry> &tenants, TenantId current)
{
    m_model->setTenants(tenants);
    m_field->clear();
    m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(current))));
    m_list->setFixedSize(300, qMin(mostRows, int(tenants.size())) * rowPx);
    adjustSize();
    move(at);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TenantPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TenantId tenant(index.data(TenantListModel::IdRole).toLongLong());
    close();
    Q_EMIT chosen(tenant);
}

void TenantPopup::step(int rows)
{
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool TenantPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return false;
    }
}

void TenantPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloatingPanel(painter, rect(), tokens());
}

void TenantPopup::retranslate()
{
    setAccessibleName(tr("Tenants"));
    m_field->setAccessibleName(tr("Search tenants"));
    m_field->setPlaceholderText(tr("Search tenants"));
    m_list->setAccessibleName(tr("Tenants"));
}

void TenantPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
