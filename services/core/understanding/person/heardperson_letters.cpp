#include "services/core/understanding/person/heardperson.h"

#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/service/servicewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

// Letters that are only a piece of a name.

namespace {

/// The name with the letters in place of the end (or beginning) that is most like them; empty where nothing there is.
QString withPiece(const QString &name, const QString &letters, bool atEnd)
{
    const qsizetype size = letters.size();
    qsizetype best = -1;
    int least = static_cast<int>(size / 2) + 1;
    for (qsizetype taken = std::max<qsizetype>(1, size - 1); taken <= std::min(name.size() - 1, size + 1); ++taken) {
        const QString piece = atEnd ? name.last(taken) : name.first(taken);
        const int distance = editDistance(foldedName(piece), foldedName(letters), least);
        if (distance < least) {
            least = distance;
            best = taken;
        }
    }
    if (best < 0)
        return {};
    return atEnd ? name.chopped(best) + letters : writtenName(letters + name.mid(best));
}

/// "poel" of "van der Poel", "sullivan" of "O'Sullivan".
bool isLastWord(const QString &name, const std::string &letters)
{
    const qsizetype cut = std::max(name.lastIndexOf(u' '), name.lastIndexOf(u'\''));
    return cut >= 0 && foldedName(name.mid(cut + 1)) == letters;
}

} // namespace

/// "c z e r n y wie cäsar zacharias …", "with an l h o l m": a name exactly as it was heard and, beside it, letters of it once more.
QString HeardPerson::withoutRepeats(const QString &letters) const
{
    constexpr std::size_t shortest = 4;
    const std::string said = foldedName(letters);
    for (const QString &name : {m_family, m_given}) {
        const std::string heard = foldedName(name);
        const bool middleLost = said.size() > shortest && heard.size() > said.size() + 1 && heard.front() == said.front() && heard.ends_with(said.substr(1));
        if (middleLost)
            return name; // "papadakis, papa like daddy and then d a k i s"
        if (heard.size() < shortest || said.size() <= heard.size() || letters.contains(u'-') || letters.contains(u' '))
            continue;
        const std::size_t more = said.size() - heard.size();
        const bool behind = more > 1 && said.starts_with(heard) && heard.find(said.substr(heard.size())) != std::string::npos;
        const std::string front = said.substr(0, more);
        const bool doubled = more == 1 && front[0] == heard[0] && std::string_view("alo").find(front[0]) != std::string_view::npos; // "Lloyd"
        const bool before = said.ends_with(heard) && heard.find(front) != std::string::npos && !doubled;
        if (behind || before)
            return name;
        const std::size_t half = std::max(heard.size() / 2, shortest); // "r ü e g g äh also ü e g g"
        const bool twice = more >= 3 && said.starts_with(heard) && heard.ends_with(said.substr(said.size() - std::min(half, more - 1)));
        if (twice)
            return name;
    }
    return letters;
}

bool HeardPerson::spellPiece(const QString &letters, LetterHint::Place place)
{
    constexpr std::size_t missing = 3; // who leaves out less has spelled the whole
    const std::string piece = foldedName(letters);
    if (piece.size() < 2 || letters.contains(u' ') || letters.contains(u'-'))
        return false;
    for (QString *name : {&m_family, &m_given}) {
        if (isLastWord(*name, piece))
            return true;
    }
    for (QString *name : {&m_family, &m_given}) {
        const std::string whole = foldedName(*name);
        const bool within = place != LetterHint::Place::Front && whole.ends_with(piece);
        if ((within || (place != LetterHint::Place::End && whole.starts_with(piece))) && whole.size() >= piece.size() + missing)
            return true; // it is so already
    }
    for (QString *name : {&m_family, &m_given}) {
        const bool shorter = foldedName(*name).size() >= piece.size() && !isNearlySameName(letters, *name);
        const QString changed = place == LetterHint::Place::Unsaid || !shorter ? QString() : withPiece(*name, letters, place == LetterHint::Place::End);
        if (changed.isEmpty())
            continue;
        *name = changed;
        return true;
    }
    constexpr std::size_t fewest = 3; // of a name that is spelled in full
    return piece.size() < fewest && place == LetterHint::Place::Unsaid && m_family.size() > static_cast<qsizetype>(piece.size() + 1);
}

} // namespace askpro::core
