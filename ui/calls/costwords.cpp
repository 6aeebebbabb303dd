#include "ui/calls/costwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

QString amount(qint64 cents, const QLocale &locale)
{
    const QString part = QString::number(cents % 100).rightJustified(2, u'0');
    return Texts::tr("$%1").arg(locale.toString(cents / 100) + locale.decimalPoint() + part);
}

} // namespace

QString dollars(const QString &cents, const QLocale &locale)
{
    static const QRegularExpression form(u"^(\\d{1,15})(?:\\.(\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(cents);
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(2);
    const qint64 whole = match.captured(1).toLongLong() + (!fraction.isEmpty() && fraction.at(0) >= u'5' ? 1 : 0);
    const bool nothing = whole == 0 && fraction.count(u'0') == fraction.size();
    return whole == 0 && !nothing ? u"< "_s + amount(1, locale) : amount(whole, locale);
}

} // namespace askpro::ui
