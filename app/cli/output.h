#pragma once

#include "app/cli/exitcode.h"
#include "models/common/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <cstdio>

namespace askpro::app {

/// Where a command speaks: one JSON document on stdout with --json, aligned text for people without; diagnostics only
/// on stderr. Text from outside is cleaned of control characters before it reaches a terminal.
class Output
{
public:
    explicit Output(bool json, std::FILE *out = stdout, std::FILE *err = stderr);

    [[nodiscard]] bool json() const { return m_json; }

    void document(const QJsonObject &document);
    /// One line of JSON Lines, or of plain text that a script reads; flushed at once.
    void line(const QString &text);
    void table(const QStringList &headings, const QList<QStringList> &rows);
    void diagnostic(const QString &text);
    /// Says the error on stderr, with --json also as {"error":{…}} on stdout, and gives the exit code for it.
    ExitCode fail(const models::Error &error);

private:
    void write(std::FILE *to, const QString &text);

    bool m_json;
    std::FILE *m_out;
    std::FILE *m_err;
};

} // namespace askpro::app
