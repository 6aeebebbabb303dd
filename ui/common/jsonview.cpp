#include "ui/common/jsonview.h"

#include "ui/common/jsonhighlighter.h"
#include "ui/common/label.h"
#include "ui/common/searchfield.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonDocument>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr qsizetype portion = 24 * 1024;
constexpr qsizetype colouredUpTo = 1'000'000;
constexpr qsizetype longestLine = 2000;
constexpr int gutterSpace = 20;

/// The end of the next portion: after a line, unless a line is longer than that.
qsizetype portionEnd(const QString &text, qsizetype from)
{
    if (from + portion >= text.size())
        return text.size();
    const qsizetype line = text.lastIndexOf(u'\n', from + portion - 1);
    return line > from ? line + 1 : from + portion;
}

} // namespace

/// The text with its line numbers at the left.
class JsonView::Page final : public QPlainTextEdit
{
public:
    explicit Page(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(*this))
    {
        setReadOnly(true);
        setUndoRedoEnabled(false);
        setFrameShape(QFrame::NoFrame);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setFont(fontOf(FontRole::Mono));
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setCursorWidth(1);
        connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { place(); });
        connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
            if (dy != 0)
                m_gutter->scroll(0, dy);
            m_gutter->update();
        });
        place();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        place();
    }

private:
    class Gutter final : public QWidget
    {
    public:
        explicit Gutter(Page &page) : QWidget(&page), m_page(page) {}

    protected:
        void paintEvent(QPaintEvent *) override { m_page.paintNumbers(*this); }

    private:
        Page &m_page;
    };

    [[nodiscard]] int gutterWidth() const
    {
        const auto digits = int(QString::number(blockCount()).size());
        return gutterSpace + qCeil(metricsOf(FontRole::Mono).horizontalAdvance(u'9') * digits);
    }

    void place()
    {
        setViewportMargins(gutterWidth(), 0, 0, 0);
        const QRect area = contentsRect();
        m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
    }

    void paintNumbers(QWidget &gutter) const
    {
        QPainter painter(&gutter);
        const Tokens &t = tokens();
        painter.fillRect(gutter.rect(), t.surface2);
        painter.setFont(fontOf(FontRole::Mono));
        painter.setPen(t.text3);
        QTextBlock block = firstVisibleBlock();
        qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
        while (block.isValid() && top <= gutter.height()) {
            const qreal height = blockBoundingRect(block).height();
            painter.drawText(QRectF(0, top, gutter.width() - gutterSpace / 2.0, height), Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
            top += height;
            block = block.next();
        }
    }

    Gutter *m_gutter;
};

JsonView::JsonView(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(this)), m_result(new Label(FontRole::Caption, &Tokens::text2, this)), m_page(new Page(this))
{
    m_page->setObjectName(u"jsonText"_s);
    m_search->setObjectName(u"jsonSearch"_s);
    m_result->setObjectName(u"jsonResult"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 12, 20, 10);
    top->addWidget(m_search, 1);
    top->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_page, 1);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &JsonView::takeMore);
    connect(m_search, &SearchField::searched, this, &JsonView::searchFor);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    setFocusProxy(m_page);
    retranslate();
}

JsonView::~JsonView() = default;

void JsonView::setText(const QString &formatted)
{
    if (formatted == m_text)
        return;
    m_text = formatted;
    m_scroll = 0;
    begin();
}

void JsonView::begin()
{
    m_taken = 0;
    delete m_highlighter;
    m_highlighter = nullptr;
    m_page->clear();
    if (m_text.size() <= colouredUpTo)
        m_highlighter = new JsonHighlighter(m_page->document());
    takeMore();
}

void JsonView::takeMore()
{
    const qsizetype end = portionEnd(m_text, m_taken);
    QTextCursor cursor(m_page->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_taken, end - m_taken));
    m_taken = end;
    if (!isComplete())
        return m_next.start();
    m_page->verticalScrollBar()->setValue(m_scroll);
}

void JsonView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JsonView::searchFor(const QString &text)
{
    m_searched = text;
    m_page->moveCursor(QTextCursor::Start);
    m_result->setText({});
    step(1);
}

void JsonView::step(int by)
{
    if (m_searched.isEmpty())
        return;
    const QTextDocument::FindFlags flags = by < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_page->find(m_searched, flags);
    if (!found) {
        m_page->moveCursor(by < 0 ? QTextCursor::End : QTextCursor::Start);
        found = m_page->find(m_searched, flags);
    }
    m_result->setText(found ? QString() : tr("Not found"));
}

void JsonView::retranslate()
{
    m_page->setAccessibleName(tr("Raw data"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the raw data"));
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_scroll = m_page->verticalScrollBar()->value();
        begin(); // the colours of the other theme, again in portions
    }
}

QString jsonText(const QJsonObject &object)
{
    const QString whole = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    QString text;
    text.reserve(whole.size() + whole.size() / longestLine);
    for (QStringView line : QStringView(whole).split(u'\n')) {
        while (line.size() > longestLine) {
            const qsizetype end = line.at(longestLine - 1).isHighSurrogate() ? longestLine - 1 : longestLine;
            text += line.first(end);
            text += u'\n';
            line = line.sliced(end);
        }
        text += line;
        text += u'\n';
    }
    return text.trimmed();
}

} // namespace askpro::ui
