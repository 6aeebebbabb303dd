#pragma once

#include "ui/common/panel.h"

#include <QList>
#include <QString>

class QGridLayout;
class QVBoxLayout;

namespace askpro::ui {

class Label;

/// A card of facts: a title, and rows of a word and its value.
class FactCard final : public Panel
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
    };

    explicit FactCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title; empty = nothing.
    void setSum(const QString &sum);
    void setFacts(const QList<Fact> &facts);
    /// Below the facts.
    void addWidget(QWidget *widget);
    /// Between title and facts.
    void addAbove(QWidget *widget);

    [[nodiscard]] QList<Fact> facts() const { return m_facts; }

private:
    QList<Fact> m_facts;
    QList<Label *> m_labels;
    Label *m_title;
    Label *m_sum;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
};

} // namespace askpro::ui
