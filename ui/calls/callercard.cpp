#include "ui/calls/callercard.h"

#include "models/calls/callderivation.h"
#include "models/calls/fieldextraction.h"
#include "ui/calls/callheading.h"
#include "ui/common/words.h"
#include "ui/common/formats.h"
#include "ui/common/painting.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

/// Initials, name, and below it what the clinic knows of the person.
class CallerCard::Person final : public QWidget
{
public:
    explicit Person(QWidget *parent) : QWidget(parent)
    {
        setObjectName(u"callerPerson"_s);
        setFixedHeight(40);
    }

    void show(const QString &name, const QString &note, bool isName)
    {
        m_name = name;
        m_note = note;
        m_isName = isName;
        setAccessibleName(u"%1, %2"_s.arg(name, note));
        setToolTip(metricsOf(FontRole::BodyMedium).horizontalAdvance(name) > width() - textLeft ? tipOf(name) : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const QRectF disc(0, 2, 36, 36);
        if (m_isName) {
            drawMonogram(painter, disc, m_name, t.successTint, t.success, 18);
        } else {
            roundRect(painter, disc, 18, t.neutralTint);
            drawSymbol(painter, u"user"_s, QRectF(10, 12, 16, 16), t.text2);
        }
        drawText(painter, QRectF(textLeft, 0, width() - textLeft, 20), FontRole::BodyMedium, t.text, m_name);
        drawText(painter, QRectF(textLeft, 20, width() - textLeft, 18), FontRole::Caption, t.text2, m_note);
    }

private:
    static constexpr int textLeft = 46;
    QString m_name;
    QString m_note;
    bool m_isName = false;
};

CallerCard::CallerCard(const Formats &formats, QWidget *parent)
    : QWidget(parent), m_formats(formats), m_card(new FactCard(this)), m_person(new Person(m_card)), m_calls(new QPushButton(m_card))
{
    setObjectName(u"callerCard"_s);
    m_calls->setObjectName(u"callsOfCaller"_s);
    setButtonWeight(m_calls, ButtonWeight::Link);
    m_card->addAbove(m_person);
    m_card->addWidget(m_calls);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_calls, &QPushButton::clicked, this, [this] { Q_EMIT callsWanted(m_customer); });
}

void CallerCard::show(const core::CallDossier &dossier)
{
    const Call &call = dossier.call;
    m_customer = call.customer;
    const bool known = dossier.callsOfCustomer > 1;
    const QString note = call.customer.isNull() ? tr("Not on record") : known ? tr("Known caller") : tr("First call");
    m_card->setTitle(tr("Caller"));
    m_person->show(callerText(call, m_formats), note, !call.customerName.isEmpty());
    const QString phone = m_formats.phone(callerNumber(call));
    const QString email = !call.customerEmail.isEmpty() ? call.customerEmail : chosenValue(call.fields, field::email);
    QList<FactCard::Fact> facts;
    if (!phone.isEmpty())
        facts.append({tr("Phone number"), phone});
    if (!email.isEmpty())
        facts.append({tr("E-mail"), email});
    if (dossier.callsOfCustomer > 0)
        facts.append({tr("Calls in total"), m_formats.number(dossier.callsOfCustomer)});
    m_card->setFacts(facts);
    m_calls->setText(tr("Show all calls"));
    m_calls->setVisible(known);
}

} // namespace askpro::ui
