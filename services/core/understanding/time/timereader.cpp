#include "services/core/understanding/time/timereader.h"

#include "services/core/understanding/text/utf8.h"
#include "services/core/understanding/time/composer.h"

#include <QChar>
#include <QDateTime>

namespace askpro::core {

namespace {

constexpr std::size_t longestText = 64 * 1024;
constexpr std::size_t mostTokens = 8 * 1024;

/// How often a wall-clock time exists in the zone: 0 in the hour that is skipped, 2 in the one that is repeated.
int occurrences(LocalMinutes local, const QTimeZone &zone)
{
    const qint64 seconds = local.time_since_epoch().count() * 60;
    const QDateTime early = QDateTime::fromSecsSinceEpoch(seconds - 86'400, Qt::UTC);
    const QDateTime late = QDateTime::fromSecsSinceEpoch(seconds + 86'400, Qt::UTC);
    const int before = zone.offsetFromUtc(early);
    const int after = zone.offsetFromUtc(late);
    if (before == after)
        return 1;
    int count = 0;
    for (const int offset : {before, after})
        count += zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds - offset, Qt::UTC)) == offset ? 1 : 0;
    return count;
}

/// Marks an instant that does not exist or exists twice; the reason says which.
std::string checkClockChange(TimeWish &wish, const QTimeZone &zone)
{
    std::string reason;
    for (TimeWish &choice : wish.choices) {
        if (std::string found = checkClockChange(choice, zone); !found.empty()) {
            wish.ambiguous = true;
            reason = std::move(found);
        }
    }
    if (wish.kind != WishKind::Instant || !wish.start || wish.dateImplied)
        return reason;
    const int times = occurrences(*wish.start, zone);
    if (times == 1)
        return reason;
    wish.ambiguous = true;
    wish.confidence = std::min(wish.confidence, times == 0 ? 0.1 : 0.5);
    return times == 0 ? "no_such_time" : "time_exists_twice";
}

std::string reasonOf(const std::vector<Piece> &pieces, bool anyWord)
{
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Bad)
            return piece.clock.outOfRange ? "no_such_time" : "no_such_day";
        if (piece.kind == Piece::Kind::SchoolHolidays)
            return "school_holidays";
    }
    return anyWord ? "no_time" : "not_text";
}

bool hasWord(const std::vector<Token> &tokens)
{
    return std::ranges::any_of(tokens, [](const Token &token) { return token.kind == Token::Kind::Word || token.kind == Token::Kind::Number; });
}

/// Bytes that are no text, or letters nobody here reads: what they said could have changed the rest.
bool isDamaged(std::string_view utterance, const std::vector<Token> &tokens)
{
    for (const Token &token : tokens) {
        if (token.kind != Token::Kind::Broken)
            continue;
        for (std::size_t at = token.span.from; at < token.span.to;) {
            const Utf8Char character = decodeUtf8(utterance, at);
            if (!character.valid || character.value == QChar::ReplacementCharacter || QChar::isLetter(character.value))
                return true;
            at += character.bytes;
        }
    }
    return false;
}

TimeReading without(std::string reason)
{
    TimeReading reading;
    reading.reason = std::move(reason);
    return reading;
}

} // namespace

TimeReading readTime(std::string_view utterance, const TimeContext &context)
{
    if (utterance.empty())
        return without("empty");
    if (utterance.size() > longestText)
        return without("too_long");
    const std::vector<Token> tokens = tokenize(utterance);
    if (tokens.empty())
        return without("empty");
    if (tokens.size() > mostTokens)
        return without("too_long");
    const std::vector<Lexeme> lexemes = lexemesOf(tokens, context.language);
    const TimeGrammar grammar(lexemes, context);
    const std::vector<Piece> pieces = scan(grammar);
    const std::vector<Frame> frames = framesOf(pieces);
    TimeReading reading;
    for (const Frame &frame : frames)
        reading.mentions.push_back(wishOf(frame, grammar));
    reading.wish = composed(frames, grammar);
    const bool spoiled = std::ranges::any_of(pieces, [](const Piece &piece) { return piece.kind == Piece::Kind::Bad; });
    const bool damaged = isDamaged(utterance, tokens);
    if (reading.wish.kind == WishKind::None || spoiled || damaged) {
        reading.wish = TimeWish();
        reading.reason = damaged ? "not_text" : reasonOf(pieces, hasWord(tokens));
        return reading;
    }
    if (context.zone.isValid())
        reading.reason = checkClockChange(reading.wish, context.zone);
    return reading;
}

} // namespace askpro::core
