#include "ui/calls/fieldlist.h"

#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

constexpr double sureFrom = 0.8; ///< below it a person should look

} // namespace

FieldList::FieldList(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FieldList::show(const QList<ExtractedField> &fields)
{
    m_fields = fields;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ExtractedField &field : fields) {
        if (field.chosen && !field.value.isEmpty())
            addRow(row++, field);
    }
    layout()->addWidget(m_rows);
    setVisible(row > 0);
}

void FieldList::addRow(int row, const ExtractedField &field)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    auto *name = new Label(FontRole::Body, &Tokens::text2, m_rows);
    name->setText(fieldWord(field.name));
    name->setWordWrap(true);
    auto *value = new Label(FontRole::BodyMedium, &Tokens::text, m_rows);
    value->setText(field.value);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const bool unsure = field.confidence && *field.confidence < sureFrom;
    auto *source = new Label(FontRole::Caption, unsure ? &Tokens::warning : &Tokens::text3, m_rows);
    const QString origin = field.confidence ? u"%1 \u00b7 %2"_s.arg(wordOf(field.source), m_formats.percent(*field.confidence)) : wordOf(field.source);
    source->setText(unsure ? tr("%1 \u00b7 please check").arg(origin) : origin);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(value);
    cell->addWidget(source);
    grid->addLayout(cell, row, 1);
}

void FieldList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(QList(m_fields));
}

} // namespace askpro::ui
