#include "ui/calls/factcard.h"

#include "ui/common/label.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

constexpr int narrowest = 40; ///< of a value, also when a word of it is longer

} // namespace

FactCard::FactCard(QWidget *parent)
    : Panel(&Tokens::surface, parent), m_title(new Label(FontRole::BodyStrong, &Tokens::text, this)),
      m_sum(new Label(FontRole::BodyStrong, &Tokens::text, this)), m_column(new QVBoxLayout(this)), m_grid(new QGridLayout)
{
    setCard(10);
    m_sum->setObjectName(u"factSum"_s);
    m_sum->setVisible(false);
    m_column->setContentsMargins(16, 12, 16, 14);
    m_column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_sum);
    m_column->addLayout(top);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FactCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void FactCard::setSum(const QString &sum)
{
    m_sum->setText(sum);
    m_sum->setVisible(!sum.isEmpty());
}

void FactCard::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    qDeleteAll(m_labels);
    m_labels.clear();
    for (int row = 0; row < facts.size(); ++row) {
        auto *name = new Label(FontRole::Body, &Tokens::text2, this);
        name->setText(facts.at(row).name);
        auto *value = new Label(FontRole::BodyMedium, &Tokens::text, this);
        value->setText(facts.at(row).value);
        value->setWordWrap(true);
        value->setMinimumWidth(narrowest);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(u"%1: %2"_s.arg(facts.at(row).name, facts.at(row).value));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        m_labels.append({name, value});
    }
}

void FactCard::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FactCard::addAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_grid), widget);
}

} // namespace askpro::ui
