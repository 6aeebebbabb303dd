#include "services/core/understanding/text/detectlanguage.h"

#include "services/core/understanding/text/numberwords.h"
#include "services/core/understanding/text/tokens.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace askpro::core {

namespace {

// Folded words that one of the two languages has and the other has not, sorted. Words of both ("am", "so", "in", "was", "die", "hat",
// "not", "april", "august", "september", "november", "arm", "art") are in neither.
constexpr std::array<std::string_view, 242> germanWords{
    "ab", "abend", "abends", "aber", "acht", "alle", "allem", "allen", "als", "anfang", "anfangs", "auch", "auf", "aus", "ausser",
    "ausserhalb", "baldmoeglichst", "bei", "beim", "bin", "bis", "bisschen", "bitte", "braeuchte", "brauche", "da", "dann", "das",
    "dass", "dem", "den", "denn", "der", "dezember", "dich", "dienstag", "diese", "diesem", "diesen", "dieser", "dieses", "doch",
    "donnerstag", "dort", "dreiviertel", "dritten", "durch", "egal", "ein", "eine", "einem", "einen", "einer", "eines", "ende",
    "entweder", "erst", "ersten", "es", "etwa", "etwas", "euch", "fasching", "fastnacht", "februar", "frei", "freitag", "fronleichnam",
    "frueh", "frueher", "fruehestens", "fuer", "ganz", "gar", "gegen", "gehen", "geht", "gern", "gerne", "gestern", "gleich", "guten",
    "haben", "haette", "halb", "heiligabend", "heuer", "heute", "hier", "himmelfahrt", "hoechstens", "ich", "ihm", "ihn", "ihnen",
    "ihr", "ihre", "immer", "innerhalb", "irgendwann", "ist", "ja", "jahr", "jahre", "jahres", "januar", "jede", "jeden", "jeder",
    "jederzeit", "jetzt", "jeweils", "juli", "juni", "kann", "karfreitag", "kein", "keine", "keinen", "koennen", "koennte", "kommende",
    "kommenden", "kommendes", "kontrolle", "leider", "letzte", "letzten", "letzter", "lieber", "liebsten", "machen", "maerz", "mehr",
    "mein", "meine", "mich", "mir", "mit", "mittag", "mittags", "mitte", "mittwoch", "moechte", "moeglich", "moeglichst", "monat",
    "monate", "monaten", "monats", "montag", "morgen", "morgens", "muss", "nach", "nachher", "nachmittag", "nachmittags", "nachts",
    "naechste", "naechsten", "naechster", "naechstes", "nee", "nein", "neujahr", "nicht", "nie", "noch", "nur", "ob", "oder", "ohne",
    "oktober", "ostern", "passt", "pfingsten", "rosenmontag", "samstag", "schlecht", "schon", "sehr", "sein", "seit", "sich", "sie",
    "silvester", "sind", "sofort", "sondern", "sonnabend", "sonntag", "spaet", "spaeter", "spaetestens", "stunde", "stunden", "tag",
    "tage", "tagen", "termin", "uebermorgen", "uebernaechste", "uebernaechsten", "uhr", "um", "und", "ungefaehr", "unter",
    "untersuchung", "viel", "vielleicht", "viertel", "vierten", "vom", "von", "vor", "vorher", "vormittag", "vormittags", "waere",
    "wann", "weihnachten", "wenn", "werde", "werden", "werktags", "wieder", "wir", "woche", "wochen", "wochenende", "wochenenden",
    "wollte", "wuerde", "zahnreinigung", "zu", "zum", "zur", "zurueck", "zweiten", "zwischen",
};
constexpr std::array<std::string_view, 226> englishWords{
    "about", "actually", "after", "afternoon", "afternoons", "again", "ago", "always", "and", "any", "anything", "anytime",
    "appointment", "approximately", "around", "as", "asap", "at", "aug", "available", "back", "be", "before", "beginning", "between",
    "book", "booking", "but", "by", "can", "checkup", "christmas", "cleaning", "clock", "come", "coming", "could", "couple", "day",
    "days", "dec", "december", "dentist", "doctor", "does", "doesn", "don", "during", "each", "earliest", "early", "easter", "either",
    "end", "eve", "evening", "evenings", "every", "except", "feb", "february", "fine", "first", "following", "for", "fortnight", "fri",
    "friday", "fridays", "from", "get", "go", "good", "half", "have", "hello", "holiday", "hour", "hours", "i", "if", "instead", "is",
    "isn", "jan", "january", "jul", "july", "jun", "june", "just", "last", "late", "later", "latest", "leave", "let", "like", "ll",
    "look", "lunch", "lunchtime", "m", "make", "march", "maundy", "may", "maybe", "me", "mid", "midday", "middle", "midnight",
    "minutes", "mon", "monday", "mondays", "month", "months", "morning", "mornings", "my", "nd", "never", "new", "next", "nine", "no",
    "none", "noon", "nope", "now", "oclock", "oct", "october", "of", "off", "on", "once", "one", "only", "or", "other", "our", "out",
    "p", "palm", "past", "pentecost", "please", "pm", "possible", "quarter", "rather", "rd", "right", "sat", "saturday", "saturdays",
    "schedule", "set", "since", "sometime", "soon", "sorry", "sun", "sunday", "sundays", "th", "than", "thanks", "that", "the",
    "their", "them", "then", "there", "these", "they", "third", "this", "thu", "thurs", "thursday", "thursdays", "till", "time", "to",
    "today", "tomorrow", "tonight", "too", "tue", "tuesday", "tuesdays", "twice", "until", "untill", "up", "valentine", "we", "wed",
    "wednesday", "wednesdays", "week", "weekday", "weekdays", "weekend", "weekends", "weeks", "well", "what", "when", "whenever",
    "whit", "with", "within", "work", "works", "would", "year", "years", "yes", "yesterday", "you", "your",
};
static_assert(std::ranges::is_sorted(germanWords) && std::ranges::is_sorted(englishWords));

// What compounds and inflected forms of such words end with.
constexpr std::array<std::string_view, 9> germanEndings{"tag", "tags", "woche", "wochen", "morgen", "abend", "mittag", "mittags", "lich"};
constexpr std::array<std::string_view, 3> englishEndings{"day", "days", "ish"};

// What is written against a number: "15ten", "3pm".
constexpr std::array<std::string_view, 6> germanAfterNumbers{"te", "ten", "ter", "tes", "uhr", "ste"};
constexpr std::array<std::string_view, 6> englishAfterNumbers{"am", "pm", "st", "nd", "rd", "th"};

bool speaks(std::string_view word, std::span<const std::string_view> words, std::span<const std::string_view> endings, models::Language language)
{
    return std::ranges::binary_search(words, word) || numberWord(word, language)
           || std::ranges::any_of(endings, [word](std::string_view ending) { return word.ends_with(ending); });
}

} // namespace

models::Language detectLanguage(std::string_view utf8)
{
    std::ptrdiff_t german = 0;
    std::ptrdiff_t english = 0;
    bool afterNumber = false;
    for (const Token &token : tokenize(utf8)) {
        const bool follows = std::exchange(afterNumber, token.kind == Token::Kind::Number) && token.glued;
        if (token.kind != Token::Kind::Word)
            continue;
        if (follows) {
            german += std::ranges::count(germanAfterNumbers, token.folded);
            english += std::ranges::count(englishAfterNumbers, token.folded);
            continue;
        }
        german += speaks(token.folded, germanWords, germanEndings, models::Language::German) ? 1 : 0;
        english += speaks(token.folded, englishWords, englishEndings, models::Language::English) ? 1 : 0;
    }
    return english > german ? models::Language::English : models::Language::German;
}

} // namespace askpro::core
