#include "ui/common/jsonhighlighter.h"

#include "ui/theme/tokens.h"

namespace askpro::ui {

namespace {

/// Behind the closing quote of the string that begins at `from`.
int endOfString(const QString &text, int from)
{
    int at = from + 1;
    while (at < text.size() && text.at(at) != u'"')
        at += text.at(at) == u'\\' ? 2 : 1;
    return qMin(at + 1, int(text.size()));
}

bool isKey(const QString &text, int end)
{
    while (end < text.size() && text.at(end).isSpace())
        ++end;
    return end < text.size() && text.at(end) == u':';
}

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Tokens &t = tokens();
    for (int at = 0; at < text.size();) {
        const QChar c = text.at(at);
        int end = at + 1;
        if (c == u'"') {
            end = endOfString(text, at);
            setFormat(at, end - at, isKey(text, end) ? t.accentText : t.success);
        } else if (c.isLetterOrNumber() || c == u'-') {
            while (end < text.size() && (text.at(end).isLetterOrNumber() || QStringView(u".+-").contains(text.at(end))))
                ++end;
            setFormat(at, end - at, c.isLetter() ? t.danger : t.warning);
        }
        at = end;
    }
}

} // namespace askpro::ui
