#include "ui/common/searchfield.h"

#include "ui/common/painting.h"
#include "ui/theme/tinticonengine.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace askpro::ui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setTextMargins(30, 0, 8, 0);
    setMaxLength(200);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            tell();
        else
            m_rest.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    setTextMargins(30, 0, hintWidth() + 8, 0);
    update();
}

void SearchField::clearQuietly()
{
    clear();
    m_rest.stop();
    m_told.clear();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = tokens();
    drawSymbol(painter, u"search"_s, QRectF(10, (height() - 16) / 2, 16, 16), t.text3);
    if (!text().isEmpty() || m_keys.isEmpty())
        return;
    const int hint = hintWidth();
    const QRectF rect(width() - hint - 6, (height() - 20) / 2, hint, 20);
    roundRect(painter, rect, 4, t.neutralTint);
    drawText(painter, rect, FontRole::CaptionStrong, t.text2, m_keys, Qt::AlignHCenter);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        tell();
        Q_EMIT leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent *event)
{
    // Esc empties the field first; only an empty one leaves it to the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

int SearchField::hintWidth() const
{
    return m_keys.isEmpty() ? 0 : qCeil(metricsOf(FontRole::CaptionStrong).horizontalAdvance(m_keys)) + 12;
}

void SearchField::tell()
{
    m_rest.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT searched(wanted);
}

} // namespace askpro::ui
