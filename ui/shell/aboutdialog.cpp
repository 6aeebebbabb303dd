#include "ui/shell/aboutdialog.h"

#include "ui/common/label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

QString textOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About AskProAI Desk"));
    auto *title = new Label(FontRole::Title, &Tokens::text, this);
    title->setText(u"AskProAI Desk " ASKPRO_VERSION ""_s);
    auto *licence = new Label(FontRole::Body, &Tokens::text2, this);
    licence->setWordWrap(true);
    licence->setText(tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1. Licences of the built-in parts:")
                         .arg(QString::fromLatin1(qVersion())));
    auto *texts = new QPlainTextEdit(this);
    texts->setReadOnly(true);
    texts->setFont(fontOf(FontRole::Mono));
    texts->setAccessibleName(tr("Licences"));
    texts->setPlainText(u"Inter\n\n%1\n\nLucide\n\n%2"_s.arg(textOf(u":/fonts/LICENSE.txt"_s), textOf(u":/icons/LICENSE.txt"_s)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(licence);
    layout->addWidget(texts, 1);
    layout->addWidget(buttons);
    resize(640, 480);
}

} // namespace askpro::ui
