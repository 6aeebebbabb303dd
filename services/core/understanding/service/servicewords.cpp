#include "services/core/understanding/service/servicewords.h"

#include <algorithm>
#include <array>

namespace askpro::core {

namespace {

constexpr double same = 1.0;
constexpr double inflected = 0.95;
constexpr double soundsAlike = 0.88;
constexpr double compoundOfIt = 0.85; ///< "routinekontrolle" for "kontrolle"
constexpr double partOfIt = 0.78;     ///< "reinigung" for "zahnreinigung"
constexpr double oneLetterOff = 0.78;
constexpr double twoLettersOff = 0.66;

constexpr std::size_t shortestStem = 5;
constexpr std::size_t longestWord = 40;

struct Spelling
{
    std::string_view written;
    std::string_view heard;
};
constexpr std::array spellings{Spelling{"tsch", "c"}, Spelling{"sch", "s"}, Spelling{"ph", "f"}, Spelling{"th", "t"}, Spelling{"dt", "t"}, Spelling{"tz", "z"},
    Spelling{"ck", "k"}, Spelling{"ch", "c"}, Spelling{"qu", "kw"}, Spelling{"ie", "i"}, Spelling{"ae", "e"}, Spelling{"oe", "o"}, Spelling{"ue", "u"}, Spelling{"ks", "x"},
    Spelling{"v", "f"}, Spelling{"y", "i"}, Spelling{"c", "k"}, Spelling{"d", "t"}, Spelling{"b", "p"}, Spelling{"g", "k"}, Spelling{"h", ""}};

} // namespace

std::string_view stemOf(std::string_view folded)
{
    constexpr std::array<std::string_view, 7> endings{"en", "em", "er", "es", "e", "n", "s"};
    for (const std::string_view ending : endings) {
        if (folded.ends_with(ending) && folded.size() >= shortestStem + ending.size())
            return folded.substr(0, folded.size() - ending.size());
    }
    return folded;
}

std::string soundOf(std::string_view folded)
{
    std::string sound;
    for (std::size_t at = 0; at < folded.size();) {
        const std::string_view rest = folded.substr(at);
        // Most letters begin no spelling: the comparison of the first one spares most of the time of a call.
        const auto it = std::ranges::find_if(spellings, [rest](const Spelling &spelling) {
            return spelling.written.front() == rest.front() && rest.starts_with(spelling.written);
        });
        const std::string_view heard = it == spellings.end() ? folded.substr(at, 1) : it->heard;
        at += it == spellings.end() ? 1 : it->written.size();
        for (const char letter : heard) {
            if (sound.empty() || sound.back() != letter)
                sound += letter;
        }
    }
    return sound;
}

int editDistance(std::string_view one, std::string_view other, int most)
{
    const auto far = static_cast<std::size_t>(most);
    if (one.size() > longestWord || other.size() > longestWord || one.size() > other.size() + far || other.size() > one.size() + far)
        return most + 1;
    std::array<int, longestWord + 1> row{};
    for (std::size_t j = 0; j <= other.size(); ++j)
        row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= one.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min(row[other.size()], most + 1);
}

double likeness(std::string_view said, std::string_view catalogued)
{
    return likeness(said, soundOf(stemOf(said)), catalogued, soundOf(stemOf(catalogued)));
}

double likeness(std::string_view said, std::string_view saidSound, std::string_view catalogued, std::string_view sound)
{
    if (said == catalogued)
        return same;
    const std::string_view saidStem = stemOf(said);
    const std::string_view stem = stemOf(catalogued);
    if (saidStem == stem)
        return inflected;
    if (said.size() < 4 || catalogued.size() < 4)
        return 0;
    const bool endsInIt = stem.size() >= shortestStem && (said.ends_with(catalogued) || saidStem.ends_with(stem));
    if (endsInIt)
        return compoundOfIt;
    const bool isPart = saidStem.size() >= shortestStem + 1 && (stem.ends_with(saidStem) || catalogued.ends_with(said) || stem.starts_with(saidStem));
    if (isPart)
        return partOfIt;
    if (saidSound == sound && sound.size() >= 4)
        return soundsAlike;
    const int allowed = sound.size() >= 9 ? 2 : sound.size() >= 5 ? 1 : 0;
    if (allowed == 0 || saidSound.size() < 4 || saidSound.front() != sound.front())
        return 0;
    const int distance = editDistance(saidSound, sound, allowed);
    return distance > allowed ? 0 : distance == 1 ? oneLetterOff : twoLettersOff;
}

} // namespace askpro::core
