#include "app/cli/output.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::app {

namespace {

/// A transcript must not be able to move the cursor of a terminal or forge a line.
QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = u' ';
    }
    return text;
}

} // namespace

Output::Output(bool json, std::FILE *out, std::FILE *err) : m_json(json), m_out(out), m_err(err) {}

void Output::document(const QJsonObject &document)
{
    write(m_out, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void Output::line(const QString &text)
{
    write(m_out, text + u'\n');
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &heading : headings)
        widths.append(heading.size());
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < std::min(row.size(), widths.size()); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column)
            text += printable(cells[column]).leftJustified(column + 1 < cells.size() ? widths[column] + 2 : 0);
        line(text);
    };
    print(headings);
    for (const QStringList &row : rows)
        print(row);
}

void Output::diagnostic(const QString &text)
{
    write(m_err, u"askpro: "_s + printable(text) + u'\n');
}

ExitCode Output::fail(const models::Error &error)
{
    diagnostic(error.userText);
    if (m_json)
        document({{u"error"_s, QJsonObject{{u"code"_s, errorWord(error.code)}, {u"message"_s, error.userText}}}});
    return exitCodeFor(error.code);
}

void Output::write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

} // namespace askpro::app
