#include "ui/common/symbolnote.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace askpro::ui {

namespace {

constexpr int symbolSize = 14;
constexpr int textLeft = symbolSize + 6;

} // namespace

SymbolNote::SymbolNote(QString symbol, Ink symbolInk, QWidget *parent) : QWidget(parent), m_symbol(std::move(symbol)), m_symbolInk(symbolInk)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolNote::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SymbolNote::sizeHint() const
{
    return {textLeft + qCeil(metricsOf(FontRole::Caption).horizontalAdvance(m_text)) + 1, 20};
}

void SymbolNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    drawSymbol(painter, m_symbol, QRectF(0, (height() - symbolSize) / 2.0, symbolSize, symbolSize), t.*m_symbolInk);
    drawText(painter, rect().adjusted(textLeft, 0, 0, 0), FontRole::Caption, t.text2, m_text);
}

} // namespace askpro::ui
