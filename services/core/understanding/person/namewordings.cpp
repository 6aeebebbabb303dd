#include "services/core/understanding/person/namewordings.h"

#include "services/core/understanding/text/wordtable.h"

#include <array>

namespace askpro::core {

namespace {

constexpr auto caller = Whose::Caller;
constexpr auto patient = Whose::Patient;
constexpr auto anyone = Whose::Unsaid;
constexpr auto whole = NamePart::Unsaid;

/// The longest that fits counts.
constexpr std::array leads{
    NameLead{"mein name ist", caller}, NameLead{"mein name waere", caller}, NameLead{"mein name lautet", caller}, NameLead{"meine name ist", caller}, NameLead{"mein name", caller},
    NameLead{"der name ist", anyone}, NameLead{"der name waere", anyone}, NameLead{"der name lautet", anyone}, NameLead{"name ist", anyone}, NameLead{"name", anyone},
    NameLead{"ich heisse", caller}, NameLead{"ich heiss", caller}, NameLead{"heisse ich", caller}, NameLead{"i heiss", caller}, NameLead{"hier ist", caller, whole, true}, NameLead{"hier spricht", caller}, NameLead{"hier", caller, whole, true},
    NameLead{"hier is", caller, whole, true}, NameLead{"ich bin", caller, whole, true}, NameLead{"ich bins", caller, whole, true}, NameLead{"i bins", caller, whole, true}, NameLead{"ich bin die", caller, whole, true}, NameLead{"ich bin der", caller, whole, true},
    NameLead{"hier ist die", caller, whole, true}, NameLead{"hier ist der", caller, whole, true}, NameLead{"da ist", caller, whole, true, true}, NameLead{"auf den namen", anyone},
    NameLead{"auf den nachnamen", anyone, NamePart::Family}, NameLead{"unter dem namen", anyone}, NameLead{"er heisst", patient}, NameLead{"sie heisst", patient},
    NameLead{"die heisst", patient}, NameLead{"der heisst", patient}, NameLead{"es heisst", patient}, NameLead{"kind heisst", patient}, NameLead{"namens", patient},
    NameLead{"sein name ist", patient}, NameLead{"ihr name ist", patient}, NameLead{"sein name", patient}, NameLead{"ihr name", patient}, NameLead{"name ist dann", anyone}, NameLead{"name vom kind ist", patient},
    NameLead{"vorname ist", anyone, NamePart::Given}, NameLead{"vorname", anyone, NamePart::Given}, NameLead{"vornamen ist", anyone, NamePart::Given},
    NameLead{"mit vornamen", anyone, NamePart::Given}, NameLead{"nachname ist", anyone, NamePart::Family}, NameLead{"nachname", anyone, NamePart::Family},
    NameLead{"mit nachnamen", anyone, NamePart::Family}, NameLead{"familienname ist", anyone, NamePart::Family}, NameLead{"familienname", anyone, NamePart::Family},
    NameLead{"zuname", anyone, NamePart::Family}, NameLead{"fuer", patient, whole, false, true}, NameLead{"fuer den", patient, whole, false, true},
    NameLead{"fuer die", patient, whole, false, true}, NameLead{"es geht um", patient, whole, false, true}, NameLead{"patient ist", patient}, NameLead{"patientin ist", patient},
    NameLead{"der termin ist fuer", patient}, NameLead{"fuer mich", caller, whole, true},
    NameLead{"sie mich auf", caller, whole, true}, NameLead{"tragen sie mich ein", caller, whole, true}, NameLead{"sie mich ein als", caller}, NameLead{"put me down as", caller}, NameLead{"down as", anyone, whole, true},
    NameLead{"my name is", caller}, NameLead{"my names", caller}, NameLead{"the name is", anyone}, NameLead{"the names", anyone}, NameLead{"name is", anyone}, NameLead{"names", anyone, whole, true},
    NameLead{"this is", caller, whole, true}, NameLead{"i am", caller, whole, true}, NameLead{"im", caller, whole, true}, NameLead{"its", caller, whole, true},
    NameLead{"it is", caller, whole, true}, NameLead{"under the name of", anyone}, NameLead{"under the name", anyone}, NameLead{"in the name of", anyone}, NameLead{"in the name", anyone},
    NameLead{"under", anyone, whole, true}, NameLead{"his name is", patient}, NameLead{"her name is", patient}, NameLead{"his names", patient}, NameLead{"her names", patient},
    NameLead{"hes called", patient}, NameLead{"shes called", patient}, NameLead{"is called", patient}, NameLead{"called", patient, whole, false, true}, NameLead{"named", patient, whole, false, true},
    NameLead{"first name is", anyone, NamePart::Given}, NameLead{"first name", anyone, NamePart::Given}, NameLead{"first names", anyone, NamePart::Given},
    NameLead{"last name is", anyone, NamePart::Family}, NameLead{"last name", anyone, NamePart::Family}, NameLead{"last names", anyone, NamePart::Family},
    NameLead{"surname is", anyone, NamePart::Family}, NameLead{"surname", anyone, NamePart::Family}, NameLead{"surnames", anyone, NamePart::Family},
    NameLead{"family name is", anyone, NamePart::Family}, NameLead{"family name", anyone, NamePart::Family}, NameLead{"patient is", patient}, NameLead{"patients name is", patient},
    NameLead{"for", patient, whole, false, true}, NameLead{"for me", caller, whole, true}, NameLead{"speaking to", caller, whole, true}, NameLead{"sprechen mit", caller, whole, true}, NameLead{"full name is", anyone}, NameLead{"full name", anyone}};

/// Words behind a name.
constexpr std::array trails{
    NameTrail{"mein name"}, NameTrail{"ist mein name"}, NameTrail{"heisse ich"}, NameTrail{"heiss ich"}, NameTrail{"am apparat"}, NameTrail{"am telefon"}, NameTrail{"hier", true}, NameTrail{"is my name"}, NameTrail{"speaking"},
    NameTrail{"here", true}, NameTrail{"is the name"}, NameTrail{"ist der name"}, NameTrail{"calling", true}, NameTrail{"am hoerer"}, NameTrail{"bin i", true}, NameTrail{"bin ich", true}, NameTrail{"my name"}, NameTrail{"mit nachnamen", false, NamePart::Family}, NameTrail{"mit vornamen", false, NamePart::Given}, NameTrail{"mei name"}};
constexpr auto vague = wordTable("ich bin", "im", "i am", "its", "it is", "under", "names", "fuer mich", "for me", "speaking to", "sprechen mit");

template<typename Row, std::size_t n>
const Row *longestAt(const std::array<Row, n> &rows, WordsView words, std::size_t at, std::size_t &length)
{
    const Row *best = nullptr;
    length = 0;
    for (const Row &row : rows) {
        const std::size_t found = phraseLength(words, at, row.words);
        if (found > length) {
            length = found;
            best = &row;
        }
    }
    return best;
}

} // namespace

bool NameLead::isVague() const { return vague.contains(words); }

const NameLead *nameLeadAt(WordsView words, std::size_t at, std::size_t &length) { return longestAt(leads, words, at, length); }

const NameTrail *nameTrailAt(WordsView words, std::size_t at, std::size_t &length) { return longestAt(trails, words, at, length); }

} // namespace askpro::core
