#include "ui/shell/palette.h"

#include "models/tenancy/tenantscope.h"
#include "ui/common/actions.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/panel.h"
#include "ui/common/searchfield.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettesearch.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int panelWidth = 640;
constexpr int mostHeight = 470;
constexpr qsizetype recentKept = 5;

} // namespace

Palette::Palette(const Actions &actions, PaletteSearch &search, std::function<const QWidget *()> page, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_search(search), m_page(std::move(page)), m_model(new PaletteModel(this)),
      m_panel(new Panel(&Tokens::surface, this)), m_field(new SearchField(m_panel)), m_list(new QListView(m_panel)),
      m_nothing(new Label(FontRole::Body, &Tokens::text2, m_panel)), m_hints(new Label(FontRole::Caption, &Tokens::text2, m_panel))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_panel->setCard(12);
    m_field->setFrame(false);
    m_field->setFont(fontOf(FontRole::Heading));
    m_field->setMaxLength(200);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field has it; its keys move the selection
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_nothing->setContentsMargins(14, 10, 14, 10);
    m_nothing->setWordWrap(true);
    m_hints->setContentsMargins(14, 8, 14, 8);
    m_hints->setElided(true);
    m_hints->setFixedHeight(32);
    auto *line = new Panel(&Tokens::divider, m_panel);
    line->setFixedHeight(1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 10, 12, 10);
    top->addWidget(m_field);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(line);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(7, 6, 7, 6);
    inside->addWidget(m_nothing);
    inside->addWidget(m_list, 1);
    layout->addLayout(inside, 1);
    layout->addWidget(m_hints);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);

    connect(m_field, &SearchField::textChanged, this, &Palette::present);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_search, &PaletteSearch::found, this, &Palette::addFound);
    connect(&m_search, &PaletteSearch::failed, this, [this](const QString &problem) {
        if (isVisible())
            sayNothingFound(tr("Calls cannot be searched now. %1").arg(problem));
    });
    hide();
    retranslate();
}

void Palette::open()
{
    if (isVisible())
        return m_field->selectAll();
    m_before = QApplication::focusWidget();
    m_field->clear();
    present({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    if (!isVisible())
        return;
    m_search.cancel();
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::forget()
{
    m_recent.clear();
    close();
}

void Palette::present(const QString &typed)
{
    const QString text = typed.trimmed();
    m_search.cancel();
    m_model->clear();
    m_nothing->hide();
    const bool commandsOnly = text.startsWith(u'>');
    if (text.isEmpty())
        addRecent();
    if (!text.startsWith(u'#'))
        addCommands(commandsOnly ? text.mid(1) : text);
    select(m_model->nextEntry(-1, 1));
    if (!text.isEmpty() && !commandsOnly)
        m_search.ask(text);
    else if (m_model->entries() == 0)
        sayNothingFound(tr("Nothing is called that."));
}

void Palette::addRecent()
{
    m_model->append({tr("Opened last"), m_recent});
}

/// With nothing typed all of them, in the order they were registered.
void Palette::addCommands(const QString &typed)
{
    PaletteSection commands{tr("Commands"), {}};
    for (const QAction *action : m_actions.reachableFrom(m_page())) {
        const bool offered = Actions::isInPalette(*action) && action->isEnabled() && action->isVisible();
        if (offered && (typed.trimmed().isEmpty() || matchesWords(typed, action->text())))
            commands.entries.append({PaletteEntry::Kind::Command, action->objectName(), m_actions.symbolOf(*action), action->text(), {}, Actions::keyOf(*action)});
    }
    m_model->append(commands);
}

void Palette::addFound(const QList<PaletteSection> &sections)
{
    if (!isVisible())
        return;
    for (const PaletteSection &section : sections)
        m_model->append(section);
    if (!m_list->currentIndex().isValid())
        select(m_model->nextEntry(-1, 1));
    if (m_model->entries() == 0)
        sayNothingFound(tr("No call and no command fits."));
}

void Palette::sayNothingFound(const QString &text)
{
    m_nothing->setText(text);
    m_nothing->show();
}

void Palette::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (row == m_model->nextEntry(-1, 1))
        m_list->scrollToTop(); // with its heading
}

void Palette::choose(int row, bool inWindow)
{
    const PaletteEntry *chosen = m_model->entry(row);
    if (!chosen)
        return;
    const PaletteEntry entry = *chosen;
    close();
    m_recent.removeAll(entry);
    m_recent.prepend(entry);
    m_recent = m_recent.mid(0, recentKept);
    if (entry.kind == PaletteEntry::Kind::Link) {
        if (inWindow)
            Q_EMIT windowChosen(entry.target);
        else
            Q_EMIT routeChosen(entry.target);
    } else if (QAction *action = m_actions.find(entry.target)) {
        action->trigger();
    }
}

bool Palette::handleKey(const QKeyEvent &event)
{
    const int row = m_list->currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Up: select(m_model->nextEntry(row, -1)); return true;
    case Qt::Key_Down: select(m_model->nextEntry(row, 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row, event.modifiers().testFlag(Qt::ControlModifier)); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // stays here until it is closed
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_field && isVisible()) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept(); // no key of the window acts while it is open
            return true;
        }
        if (event->type() == QEvent::KeyPress)
            return handleKey(*static_cast<QKeyEvent *>(event));
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(panelWidth, this->width() - 48);
    m_panel->setGeometry((this->width() - width) / 2, qMin(110, height() / 8), width, qMin(mostHeight, height() - 160));
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, tokens().dark ? 140 : 90));
}

void Palette::mousePressEvent(QMouseEvent *)
{
    close();
}

void Palette::retranslate()
{
    setAccessibleName(tr("Search and commands"));
    m_field->setAccessibleName(tr("Search and commands"));
    m_field->setPlaceholderText(tr("Search calls or commands"));
    m_list->setAccessibleName(tr("Results"));
    m_hints->setText(tr("\u2191 \u2193 choose  \u00b7  Enter opens  \u00b7  Ctrl Enter in a window  \u00b7  > commands  \u00b7  # call number  \u00b7  Esc closes"));
}

void Palette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
