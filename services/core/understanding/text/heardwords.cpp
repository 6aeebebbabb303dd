#include "services/core/understanding/text/heardwords.h"

#include "services/core/understanding/text/utf16span.h"

#include <algorithm>

namespace askpro::core {

HeardWords heardWords(const QString &text, int index)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const Utf16Map map(utf8);
    HeardWords words;
    std::vector<Token> tokens = tokenize(utf8);
    words.reserve(tokens.size());
    for (Token &token : tokens) {
        const Utf16Span span = map.of(token.span);
        words.push_back({std::move(token.folded), text.mid(span.from, span.to - span.from), {index, span.from, span.to}, token.kind, token.glued});
    }
    return words;
}

WordsView spokenPart(const HeardWords &words)
{
    constexpr std::size_t longestTurn = 3000;
    return WordsView(words).first(std::min(words.size(), longestTurn));
}

bool phraseAt(WordsView words, std::size_t at, std::initializer_list<std::string_view> phrase)
{
    if (at + phrase.size() > words.size())
        return false;
    for (const std::string_view word : phrase) {
        if (words[at++].folded != word)
            return false;
    }
    return true;
}

std::size_t phraseLength(WordsView words, std::size_t at, std::string_view phrase)
{
    if (phrase.empty() || at >= words.size() || !words[at].folded.starts_with(phrase.front()))
        return 0;                                        // most phrases begin with another letter
    std::size_t count = 0;
    while (!phrase.empty()) {
        const std::size_t blank = phrase.find(' ');
        if (at + count >= words.size() || words[at + count].folded != phrase.substr(0, blank))
            return 0;
        ++count;
        phrase = blank == std::string_view::npos ? std::string_view() : phrase.substr(blank + 1);
    }
    return count;
}

TurnSpan spanOf(const HeardWord &first, const HeardWord &last)
{
    return {first.span.turn, first.span.from, last.span.to};
}

} // namespace askpro::core
