#pragma once

#include "services/core/calls/calldossier.h"
#include "ui/calls/factcard.h"

class QPushButton;

namespace askpro::ui {

class Formats;

/// Who called, and how often.
class CallerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CallerCard(const Formats &formats, QWidget *parent = nullptr);

    void show(const core::CallDossier &dossier);

Q_SIGNALS:
    /// All calls of this person.
    void callsWanted(askpro::models::CustomerId customer);

private:
    class Person;

    const Formats &m_formats;
    models::CustomerId m_customer;
    FactCard *m_card;
    Person *m_person;
    QPushButton *m_calls;
};

} // namespace askpro::ui
