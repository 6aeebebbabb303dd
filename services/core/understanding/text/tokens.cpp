#include "services/core/understanding/text/tokens.h"

#include "services/core/understanding/text/utf8.h"

namespace askpro::core {

namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isAsciiLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool isApostrophe(char32_t c) { return c == U'\'' || c == U'\x2019' || c == U'\x00B4' || c == U'`'; }
bool isCombining(char32_t c) { return c >= 0x300 && c <= 0x36F; }
bool isSpace(char32_t c)
{
    return c <= U' ' || c == 0x7F || c == 0xA0 || c == 0xAD || (c >= 0x2000 && c <= 0x200F) || c == 0x202F || c == 0x2060 || c == 0xFEFF;
}
bool isLetter(char32_t c) { return isAsciiLetter(c) || !foldedLetter(c).empty(); }

/// Builds tokens from one character after the other.
class Tokenizer
{
public:
    explicit Tokenizer(std::string_view text) : m_text(text) { m_tokens.reserve(text.size() / 5 + 4); }

    std::vector<Token> run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    void step()
    {
        const Utf8Char character = decodeUtf8(m_text, m_at);
        const char32_t c = character.value;
        if (character.valid && isSpace(c))
            m_at += character.bytes;
        else if (character.valid && isDigit(c))
            takeWhile(Token::Kind::Number, isDigit);
        else if (character.valid && isLetter(c))
            takeWord();
        else if (character.valid && (c < 0x80 || (c >= 0x2010 && c <= 0x2027) || (c >= 0xA1 && c <= 0xBF)))
            takeMark(c, character.bytes);
        else if (character.valid && isCombining(c))
            m_at += character.bytes;
        else
            takeBroken();
    }

    Token &begin(Token::Kind kind)
    {
        Token token;
        token.kind = kind;
        token.span = {m_at, m_at};
        token.glued = !m_tokens.empty() && m_tokens.back().span.to == m_at;
        return m_tokens.emplace_back(std::move(token));
    }

    void takeWhile(Token::Kind kind, bool (*belongs)(char32_t))
    {
        Token &token = begin(kind);
        while (m_at < m_text.size() && belongs(static_cast<unsigned char>(m_text[m_at])))
            token.folded += m_text[m_at++];
        token.span.to = m_at;
    }

    void takeWord()
    {
        Token &token = begin(Token::Kind::Word);
        while (m_at < m_text.size()) {
            const Utf8Char character = decodeUtf8(m_text, m_at);
            if (!character.valid || !(isLetter(character.value) || isCombining(character.value) || joins(character)))
                break;
            append(token.folded, character.value);
            m_at += character.bytes;
        }
        token.span.to = m_at;
    }

    /// An apostrophe between letters belongs to the word: "o'clock", "year's".
    bool joins(const Utf8Char &character) const
    {
        const std::size_t next = m_at + character.bytes;
        return isApostrophe(character.value) && next < m_text.size() && isLetter(decodeUtf8(m_text, next).value);
    }

    static void append(std::string &folded, char32_t c)
    {
        if (isAsciiLetter(c))
            folded += static_cast<char>(c | 0x20);
        else if (c == 0x308 && !folded.empty() && std::string_view("aou").find(folded.back()) != std::string_view::npos)
            folded += 'e';
        else
            folded += foldedLetter(c);
    }

    void takeMark(char32_t c, std::size_t bytes)
    {
        Token &token = begin(Token::Kind::Mark);
        const bool dash = c >= 0x2010 && c <= 0x2015;
        token.folded = dash ? std::string("-") : std::string(m_text.substr(m_at, bytes));
        m_at += bytes;
        token.span.to = m_at;
    }

    void takeBroken()
    {
        const bool extends = !m_tokens.empty() && m_tokens.back().kind == Token::Kind::Broken && m_tokens.back().span.to == m_at;
        Token &token = extends ? m_tokens.back() : begin(Token::Kind::Broken);
        m_at += decodeUtf8(m_text, m_at).bytes;
        token.span.to = m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view utf8)
{
    return Tokenizer(utf8).run();
}

} // namespace askpro::core
