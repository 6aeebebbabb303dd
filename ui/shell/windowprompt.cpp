#include "ui/shell/windowprompt.h"

#include <QMessageBox>
#include <QPushButton>

namespace askpro::ui {

void WindowPrompt::ask(const Question &question, QObject *asker, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *yes = box->addButton(question.confirm, QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(question.keep, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, asker, [yes, confirmed = std::move(confirmed)](const QAbstractButton *clicked) {
        if (clicked == yes)
            confirmed();
    });
    box->open();
}

void WindowPrompt::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace askpro::ui
