#include "ui/common/choicepopup.h"

#include "models/common/fold.h"
#include "ui/theme/calmcontrols.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

/// Takes the focus without proposing its first entry.
class Entries final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const int chosen = currentRow();
        QListWidget::focusInEvent(event);
        setCurrentRow(chosen);
    }
};

} // namespace

ChoicePopup::ChoicePopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new Entries(this))
{
    setObjectName(u"choicePopup"_s);
    setFrameShape(QFrame::NoFrame);
    m_search->setObjectName(u"choiceSearch"_s);
    m_search->setMaxLength(200);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setItemDelegate(new QStyledItemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->setSpacing(5);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
}

void ChoicePopup::open(const QString &accessibleName, const QList<Choice> &choices, const QVariant &current, const QPoint &topLeft)
{
    m_search->clear();
    m_list->clear();
    setAccessibleName(accessibleName);
    m_list->setAccessibleName(accessibleName);
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setPlaceholderText(tr("Search"));
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        if (choice.value == current)
            m_list->setCurrentItem(item);
    }
    const bool many = choices.size() >= manyFrom;
    m_search->setVisible(many);
    const int rows = int(qBound(qsizetype(1), choices.size(), qsizetype(10)));
    m_list->setFixedSize(qBound(190, m_list->sizeHintForColumn(0) + 26, 360), rows * qMax(30, m_list->sizeHintForRow(0)) + 2);
    adjustSize();
    const QRect screen = QGuiApplication::screenAt(topLeft) ? QGuiApplication::screenAt(topLeft)->availableGeometry() : QRect(topLeft, size());
    move(qMin(topLeft.x(), screen.right() - width()), qMin(topLeft.y(), screen.bottom() - height()));
    show();
    (many ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString &words)
{
    const QString wanted = models::folded(words.trimmed());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!models::folded(item->text()).contains(wanted));
    }
    if (m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentItem(nullptr);
}

void ChoicePopup::take(const QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    const QVariant value = item->data(Qt::UserRole);
    close();
    Q_EMIT chosen(value);
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloatingPanel(painter, rect(), tokens());
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentItem());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched == m_search)
            m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->currentItem() || key->key() == Qt::Key_Up)
            return QFrame::eventFilter(watched, event);
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace askpro::ui
