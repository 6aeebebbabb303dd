#pragma once

#include <QSyntaxHighlighter>

namespace askpro::ui {

/// Colours keys, strings, numbers and literals of a JSON document, line by line. Colours are those of the theme at the
/// time a line is highlighted.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace askpro::ui
