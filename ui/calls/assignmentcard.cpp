#include "ui/calls/assignmentcard.h"

#include "models/calls/callderivation.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/words.h"
#include "ui/theme/calmstyle.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace askpro::ui {

AssignmentCard::AssignmentCard(const Formats &formats, bool mayAssign, QWidget *parent)
    : Panel(&Tokens::surface2, parent), m_formats(formats), m_mayAssign(mayAssign),
      m_title(new Label(FontRole::BodyStrong, &Tokens::danger, this)), m_why(new Label(FontRole::Body, &Tokens::text, this)),
      m_similarNumbers(new Label(FontRole::Body, &Tokens::text2, this)), m_how(new Label(FontRole::Caption, &Tokens::text2, this)), m_branch(new QComboBox(this)), m_register(new QCheckBox(this)),
      m_assign(new QPushButton(this))
{
    setCard(8);
    setObjectName(u"assignmentCard"_s);
    m_why->setObjectName(u"assignmentWhy"_s);
    m_branch->setObjectName(u"assignmentBranch"_s);
    m_register->setObjectName(u"assignmentRegister"_s);
    m_assign->setObjectName(u"assignButton"_s);
    m_branch->setItemDelegate(new QStyledItemDelegate(m_branch));
    setButtonWeight(m_assign, ButtonWeight::Primary);
    m_similarNumbers->setObjectName(u"assignmentSimilar"_s);
    for (Label *label : {m_why, m_similarNumbers, m_how})
        label->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_branch, 1);
    row->addWidget(m_assign);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(4);
    for (Label *label : {m_title, m_why, m_similarNumbers, m_how})
        layout->addWidget(label);
    layout->addSpacing(6);
    layout->addLayout(row);
    layout->addSpacing(2);
    layout->addWidget(m_register);
    m_branch->setVisible(mayAssign);
    m_assign->setVisible(mayAssign);

    connect(m_branch, &QComboBox::currentIndexChanged, this, &AssignmentCard::present);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        m_assign->setEnabled(false); // until the call comes back, with or without a branch
        Q_EMIT assignmentChosen(models::BranchId(m_branch->currentData().toLongLong()), m_register->isVisibleTo(this) && m_register->isChecked());
    });
    retranslate();
}

void AssignmentCard::setBranches(const QList<core::BranchEntry> &branches)
{
    m_branches = branches;
    fillBranches();
}

void AssignmentCard::show(const models::CallSummary &call, const QList<core::NumberSuggestion> &similar)
{
    if (call.id != m_call.id) {
        m_branch->setCurrentIndex(0);
        m_register->setChecked(false);
    }
    m_call = call;
    m_similar = similar;
    retranslate();
    setVisible(call.branch.isNull());
}

void AssignmentCard::fillBranches()
{
    const QSignalBlocker quiet(m_branch);
    const QVariant chosen = m_branch->currentData();
    m_branch->clear();
    m_branch->addItem(tr("Choose a branch"));
    for (const core::BranchEntry &branch : std::as_const(m_branches)) {
        if (branch.active)
            m_branch->addItem(branch.name, branch.id.value());
    }
    m_branch->setCurrentIndex(chosen.isValid() ? qMax(0, m_branch->findData(chosen)) : 0);
    present();
}

void AssignmentCard::present()
{
    m_assign->setEnabled(m_branch->currentIndex() > 0);
}

QString AssignmentCard::similarWords() const
{
    QStringList numbers;
    for (const core::NumberSuggestion &one : m_similar) {
        const QString number = m_formats.phone(one.number);
        numbers.append(one.branchName.isEmpty() ? number : u"%1 (%2)"_s.arg(number, one.branchName));
    }
    return tr("Similar numbers: %1").arg(numbers.join(u", "_s));
}

void AssignmentCard::retranslate()
{
    m_title->setText(tr("Not assigned to a branch"));
    m_why->setText(sentenceOf(m_call.resolution, m_formats));
    m_similarNumbers->setText(similarWords());
    m_similarNumbers->setVisible(!m_similar.isEmpty());
    m_how->setText(tr("Until then the call is not booked, counted or billed."));
    m_branch->setAccessibleName(tr("Branch"));
    const QString number = m_formats.phone(clinicNumber(m_call));
    m_register->setText(tr("Register the number with this branch"));
    m_register->setToolTip(tr("All calls of %1 that are not assigned follow.").arg(number));
    m_register->setAccessibleDescription(m_register->toolTip());
    m_register->setVisible(m_mayAssign && !number.isEmpty() && m_call.resolution.why == "unknown-number"_L1);
    m_assign->setText(tr("Assign"));
    fillBranches();
}

void AssignmentCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace askpro::ui
