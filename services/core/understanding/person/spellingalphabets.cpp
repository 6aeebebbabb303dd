#include "services/core/understanding/person/letters.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

struct Row
{
    std::string_view word;           ///< folded
    QStringView letters;
};

constexpr auto sortedRows(auto rows)
{
    std::ranges::sort(rows, {}, &Row::word);
    return rows;
}

constexpr auto alphabets = sortedRows(std::array{
    // The classic German table, with the Austrian and Swiss words.
    Row{"anton", u"a"}, Row{"anna", u"a"}, Row{"aerger", u"ä"}, Row{"aesch", u"ä"}, Row{"berta", u"b"}, Row{"bertha", u"b"}, Row{"caesar", u"c"},
    Row{"casar", u"c"}, Row{"zaesar", u"c"}, Row{"christine", u"ch"}, Row{"charlotte", u"ch"}, Row{"dora", u"d"}, Row{"daniel", u"d"}, Row{"emil", u"e"},
    Row{"friedrich", u"f"}, Row{"gustav", u"g"}, Row{"heinrich", u"h"}, Row{"ida", u"i"}, Row{"julius", u"j"}, Row{"jakob", u"j"}, Row{"jacob", u"j"},
    Row{"konrad", u"k"}, Row{"kaufmann", u"k"}, Row{"kaiser", u"k"}, Row{"ludwig", u"l"}, Row{"leopold", u"l"}, Row{"martha", u"m"}, Row{"marta", u"m"},
    Row{"marie", u"m"}, Row{"nordpol", u"n"}, Row{"niklaus", u"n"}, Row{"norbert", u"n"}, Row{"nathan", u"n"}, Row{"otto", u"o"}, Row{"oekonom", u"ö"}, Row{"oesterreich", u"ö"},
    Row{"oerlikon", u"ö"}, Row{"paula", u"p"}, Row{"peter", u"p"}, Row{"quelle", u"q"}, Row{"quasi", u"q"}, Row{"richard", u"r"}, Row{"rosa", u"r"},
    Row{"samuel", u"s"}, Row{"siegfried", u"s"}, Row{"sophie", u"s"}, Row{"sofie", u"s"}, Row{"schule", u"sch"}, Row{"theodor", u"t"}, Row{"ulrich", u"u"},
    Row{"uebermut", u"ü"}, Row{"uebel", u"ü"}, Row{"uetliberg", u"ü"}, Row{"viktor", u"v"}, Row{"victor", u"v"}, Row{"wilhelm", u"w"}, Row{"xanthippe", u"x"},
    Row{"xantippe", u"x"}, Row{"xaver", u"x"}, Row{"ypsilon", u"y"}, Row{"yverdon", u"y"}, Row{"zacharias", u"z"}, Row{"zeppelin", u"z"}, Row{"zuerich", u"z"},
    Row{"eszett", u"ß"}, Row{"david", u"d"}, Row{"samstag", u"s"}, Row{"siegmund", u"s"}, Row{"zeppelien", u"z"},
    // DIN 5009:2022
    Row{"aachen", u"a"}, Row{"berlin", u"b"}, Row{"chemnitz", u"c"}, Row{"duesseldorf", u"d"}, Row{"essen", u"e"}, Row{"frankfurt", u"f"}, Row{"goslar", u"g"},
    Row{"hamburg", u"h"}, Row{"ingelheim", u"i"}, Row{"jena", u"j"}, Row{"koeln", u"k"}, Row{"leipzig", u"l"}, Row{"muenchen", u"m"}, Row{"nuernberg", u"n"},
    Row{"offenbach", u"o"}, Row{"potsdam", u"p"}, Row{"quickborn", u"q"}, Row{"rostock", u"r"}, Row{"salzwedel", u"s"}, Row{"tuebingen", u"t"},
    Row{"unna", u"u"}, Row{"voelklingen", u"v"}, Row{"wuppertal", u"w"}, Row{"xanten", u"x"}, Row{"zwickau", u"z"},
    // NATO
    Row{"alpha", u"a"}, Row{"alfa", u"a"}, Row{"bravo", u"b"}, Row{"charlie", u"c"}, Row{"delta", u"d"}, Row{"echo", u"e"}, Row{"foxtrot", u"f"},
    Row{"golf", u"g"}, Row{"hotel", u"h"}, Row{"india", u"i"}, Row{"juliet", u"j"}, Row{"juliett", u"j"}, Row{"kilo", u"k"}, Row{"lima", u"l"}, Row{"mike", u"m"},
    Row{"november", u"n"}, Row{"oscar", u"o"}, Row{"oskar", u"o"}, Row{"papa", u"p"}, Row{"quebec", u"q"}, Row{"romeo", u"r"}, Row{"sierra", u"s"},
    Row{"tango", u"t"}, Row{"uniform", u"u"}, Row{"whiskey", u"w"}, Row{"whisky", u"w"}, Row{"xray", u"x"}, Row{"yankee", u"y"}, Row{"zulu", u"z"},
});

} // namespace

QString alphabetLetters(std::string_view folded)
{
    const auto it = std::ranges::lower_bound(alphabets, folded, {}, &Row::word);
    return it != alphabets.end() && it->word == folded ? it->letters.toString() : QString();
}

} // namespace askpro::core
