#include "services/core/understanding/person/heardperson.h"

#include "services/core/understanding/person/namewords.h"
#include "services/core/understanding/service/servicewords.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

/// First names that are family names as often: they do not tell that the order is "Nachname Vorname".
ASKPRO_WORD_LIST(alsoFamilies,
    "albert albrecht alexander anton arnold benedikt bernhard christian christoph claus conrad craig daniel david dietrich dominik eberhard eckhard edgar ernst eugen felix ferdinand "
    "florian franz friedrich fritz gabriel george gerhard gordon graham guenther gunter guenter hans hartmut heinrich helmut hermann herbert hubert hugo jack jacob jakob james joachim johannes john jonas "
    "jordan joseph kaspar keith konrad lars leonhard leopold lorenz ludwig lukas marco mark martin marx matthias maurice max michael michel moritz neil niklas nikolaus norman oliver oswald otto owen "
    "patrick paul peter philipp philip pascal ralf reinhard reinhold richard robert robin roger roland roman rudolf ryan samuel scott sebastian siegfried simon stephan stefan steffen stuart thomas todd tristan "
    "ulrich valentin victor vincent volker walter wenzel werner wilhelm william winfried wolf wolfgang xaver kay lutz rosa kim linda marie maria ali hassan hasan yusuf yildiz kaya can ibrahim ahmed mohamed "
    "murat lennard wayne kenneth gareth nick nils sven anders maxwell maynard melville chester samson sebald erdmann ewald jochem pauli gregor egbert hilmar duarte fred ambros ambrose benedict jude clement germain gilles costa lama cyril "
    "anselm bertram petri ostap bernardo alonso santiago rosario bernard bertrand laurent regis romain marino gernot fern ruby");

constexpr int otherName = 1000;

bool isKnownGiven(const QString &name)
{
    const HeardWords words = heardWords(name, 0);
    return !words.empty() && nameWord(words.front()) == NameWord::Given;
}

bool tellsGiven(const QString &name) { return isKnownGiven(name) && !alsoFamilies.contains(foldedName(name)); }

/// The heard form stays where the letters say the same: it may have capitals and accents.
QString spelledForm(const QString &letters, const QString &heard)
{
    const bool same = !heard.isEmpty() && foldedName(letters) == foldedName(heard);
    const bool special = std::ranges::any_of(letters, [&](QChar c) { return c.unicode() > 0x7F && !heard.contains(c, Qt::CaseInsensitive); });
    return same && !special && (heard.contains(u'-') || !letters.contains(u'-')) ? heard : writtenName(letters);
}

/// "Lo Cascio" for "Locascio", "El-Hadi" for "Hadi".
bool isFullerForm(const QString &form, const QString &name)
{
    const auto parts = [](const QString &text) { return text.count(u' ') + text.count(u'-') + text.count(u'\''); };
    const std::string whole = foldedName(form);
    const std::string known = foldedName(name);
    if (known.empty() || parts(form) <= parts(name))
        return false;
    const qsizetype cut = form.size() - name.size() - 1;
    return whole == known || (cut > 0 && whole.ends_with(known) && (form[cut] == u' ' || form[cut] == u'-'));
}

/// How many letters differ; many where the two are no recordings of one name.
int distanceOf(const QString &letters, const QString &name)
{
    const std::string a = foldedName(letters);
    const std::string b = foldedName(name);
    const int most = static_cast<int>(std::max(a.size(), b.size()) * 2 / 5) + (std::min(a.size(), b.size()) > 3 ? 1 : 0);
    const int distance = editDistance(a, b, most);
    return name.isEmpty() || distance > most ? otherName : distance;
}

} // namespace

std::string foldedName(const QString &name)
{
    std::string all;
    for (const HeardWord &word : heardWords(name, 0))
        all += word.isWord() ? word.folded : std::string();
    return all;
}

bool isNearlySameName(const QString &a, const QString &b)
{
    const std::string left = foldedName(a);
    const std::string right = foldedName(b);
    if (left.empty() || right.empty())
        return false;
    const std::size_t shorter = std::min(left.size(), right.size());
    const int most = shorter < 4 ? 0 : shorter < 7 ? 1 : shorter < 11 ? 2 : 3;
    return editDistance(left, right, most) <= most || soundOf(left) == soundOf(right);
}

bool HeardPerson::resembles(const QString &word) const
{
    const QStringList parts = m_given.split(u' ');
    return isNearlySameName(word, m_given) || isNearlySameName(word, m_family)
        || (parts.size() > 1 && std::ranges::any_of(parts, [&](const QString &part) { return isNearlySameName(word, part); }));
}

void HeardPerson::addEvidence(const TurnSpan &span, double strength)
{
    if (!m_evidence.contains(span))
        m_evidence.append(span);
    m_strength = std::max(m_strength, strength);
}

void HeardPerson::swap()
{
    std::swap(m_given, m_family);
    std::swap(m_givenSpelled, m_familySpelled);
}

void HeardPerson::hear(const NamePhrase &phrase, NamePart part, bool givenFirst, bool correction)
{
    if (phrase.isEmpty())
        return;
    const bool one = phrase.parts() == 1;
    const std::string family = foldedName(m_family);
    const std::string said = foldedName(phrase.words.first());
    if (one && !correction && m_family.contains(u'-')
        && std::ranges::any_of(m_family.split(u'-'), [&](const QString &half) { return foldedName(half) == said; }))
        return; // half of the double name that is known
    if (one && !correction && part == NamePart::Family && family.size() > said.size() && family.starts_with(said))
        return; // "wackernagel": "ja, wacker und nagel"
    if (part == NamePart::Given && (one || !isNearlySameName(phrase.words.last(), m_family))) {
        m_given = phrase.words.join(u' ');
        m_givenSpelled = false;
    } else if (part == NamePart::Family && (one || !isNearlySameName(phrase.words.first(), m_given))) {
        if (!one && isKnownGiven(phrase.words.first()))
            return hearFull(phrase);
        if (m_given.isEmpty() && !m_family.isEmpty() && !isNearlySameName(phrase.words.last(), m_family) && !m_familySpelled)
            m_given = m_family; // asked for the surname: what was said before was the first name
        m_family = phrase.words.join(u' ');
        m_familySpelled = false;
    } else if (one) {
        hearOne(phrase, givenFirst, correction);
    } else {
        hearFull(phrase);
    }
}

void HeardPerson::hearOne(const NamePhrase &phrase, bool givenFirst, bool correction)
{
    const QString &word = phrase.words.first();
    const auto set = [&](QString &part, bool &spelled) {
        if (part.isEmpty() || correction || !spelled)
            part = word;
        spelled = spelled && !correction;
    };
    if (isNearlySameName(word, m_family) || (correction && distanceOf(word, m_family) < otherName)) {
        if (correction)
            set(m_family, m_familySpelled);
    } else if (isNearlySameName(word, m_given) || (correction && distanceOf(word, m_given) < otherName)) {
        if (correction)
            set(m_given, m_givenSpelled);
    } else if (phrase.titled) {
        set(m_family, m_familySpelled);
    } else if (m_given.isEmpty() && (givenFirst || (phrase.knownGiven && !m_family.isEmpty()) || (isEmpty() && tellsGiven(word)))) {
        m_given = word;
    } else if (m_family.isEmpty()) {
        m_family = word;
    } else if (m_given.isEmpty() && !correction) {
        m_given = word;
    } else if (phrase.knownGiven) {
        set(m_given, m_givenSpelled);
    } else {
        set(m_family, m_familySpelled);
    }
}

void HeardPerson::hearFull(const NamePhrase &phrase)
{
    SplitName name = splitName(phrase);
    const bool knownOrder = phrase.familyFirst || isNearlySameName(name.family, m_family);
    const bool plain = phrase.knownGiven && !isKnownGiven(name.family);
    const bool familyFirst = (isNearlySameName(name.given, m_family) && !plain) || (phrase.parts() == 2 && !phrase.knownGiven && isKnownGiven(name.family)); // "ebner paul": likelier than an unknown first name
    if (!knownOrder && familyFirst)
        std::swap(name.given, name.family);
    if (!(m_familySpelled && isNearlySameName(name.family, m_family))) {
        m_family = name.family;
        m_familySpelled = false;
    }
    if (!(m_givenSpelled && isNearlySameName(name.given, m_given))) {
        m_given = name.given;
        m_givenSpelled = false;
    }
}

/// "Krause-Lindner" and only "l i n d n e r" spelled.
bool HeardPerson::spellDoublePart(const QString &letters)
{
    QStringList parts = m_family.split(u'-');
    if (parts.size() < 2 || letters.contains(u'-'))
        return false;
    for (QString &part : parts) {
        if (!isNearlySameName(part, letters) && distanceOf(letters, part) > 2)
            continue;
        part = spelledForm(letters, part);
        m_family = parts.join(u'-');
        m_familySpelled = true;
        return true;
    }
    return false;
}

/// "s a r a h, and then m c i n t y r e": both names in one breath, in either order; parted where they are most like what was heard.
bool HeardPerson::spellBoth(const QString &letters)
{
    const bool turned = isNearlySameName(letters, m_family + m_given) && !isNearlySameName(letters, m_given + m_family);
    if (m_given.isEmpty() || m_given.contains(u' ') || letters.size() < 6 || (!turned && !isNearlySameName(letters, m_given + m_family)) || isNearlySameName(letters, m_family))
        return false;
    const QString &left = turned ? m_family : m_given;
    const QString &right = turned ? m_given : m_family;
    qsizetype best = 0;
    int least = otherName;
    for (qsizetype split = 2; split + 2 <= letters.size(); ++split) {
        const int distance = distanceOf(letters.first(split), left) + distanceOf(letters.mid(split), right);
        if (distance <= least) { // of two equal splits the later: "sarah" before "hmcintyre"
            least = distance;
            best = split;
        }
    }
    if (best == 0)
        return false;
    m_given = spelledForm(turned ? letters.mid(best) : letters.first(best), m_given);
    m_family = spelledForm(turned ? letters.first(best) : letters.mid(best), m_family);
    m_givenSpelled = m_familySpelled = true;
    return true;
}

void HeardPerson::spell(const QString &said, NamePart part)
{
    const QString letters = withoutRepeats(said);
    if (letters.contains(u' ') && foldedName(letters) == foldedName(m_family)) {
        m_familySpelled = true; // "v a n space d y k e"
        return;
    }
    if (letters.contains(u' ')) {
        m_given = writtenName(letters.section(u' ', 0, -2));
        m_family = writtenName(letters.section(u' ', -1));
        m_givenSpelled = m_familySpelled = true;
        return;
    }
    if (spellDoublePart(letters) || spellBoth(letters))
        return;
    const int family = distanceOf(letters, m_family);
    const int given = distanceOf(letters, m_given);
    // "Krause-Lindner" heard as two words: "katharina bohm rüter", spelled "bohm-rüter".
    const QString lastOfGiven = m_given.section(u' ', -1);
    const bool joined = m_given.contains(u' ') && distanceOf(letters, lastOfGiven + m_family) < std::min(family, given);
    if (joined && foldedName(letters) == foldedName(lastOfGiven + m_family) && !letters.contains(u'-')) {
        m_familySpelled = true; // "Ben Salah", spelled without a blank
    } else if (joined) {
        m_given = m_given.section(u' ', 0, -2);
        m_family = spelledForm(letters, lastOfGiven + u'-' + m_family);
        m_familySpelled = true;
    } else if (given < family || (family >= otherName && part == NamePart::Given)) {
        m_given = spelledForm(letters, m_given);
        m_givenSpelled = true;
    } else {
        if (family >= otherName && m_given.isEmpty() && !m_family.isEmpty() && part != NamePart::Family && isKnownGiven(letters) && !isKnownGiven(m_family)) {
            m_given = writtenName(letters); // "reiter t o b i a s"
            m_givenSpelled = true;
            return;
        }
        // One name so far and another one spelled: the one heard was the first name.
        if (family >= otherName && m_given.isEmpty() && isKnownGiven(m_family))
            m_given = m_family;
        m_family = spelledForm(letters, m_family);
        m_familySpelled = true;
    }
}

void HeardPerson::hint(const QString &word, const LetterHint &hint, NamePart part)
{
    const bool named = word.isEmpty() ? part == NamePart::Given : isNearlySameName(word, m_given) && !isNearlySameName(word, m_family);
    const bool ofGiven = named || (!m_given.isEmpty() && part != NamePart::Family && !fitsName(m_family, hint) && fitsName(m_given, hint)); // "sara beck mit h hinten"
    const bool umlaut = hint.kind == LetterHint::Kind::With && !hint.letters.isEmpty() && hint.letters.front().unicode() > 0x7F;
    if (umlaut && m_family.contains(hint.letters, Qt::CaseInsensitive) != m_given.contains(hint.letters, Qt::CaseInsensitive))
        return; // "häberle eugen mit ä": it is there already
    if (hint.kind == LetterHint::Kind::Without && (ofGiven ? m_givenSpelled : m_familySpelled))
        return; // "s e i d l": "ohne e vor dem l?" – "genau, ohne e"
    if (hint.kind == LetterHint::Kind::Hyphen) {
        if (m_given.contains(u' ') && isNearlySameName(word, m_given.section(u' ', -1)) && !isNearlySameName(word, m_family)) {
            m_given.replace(u' ', u'-'); // "anna lena mit bindestrich"
        } else if (m_given.contains(u' ') && !m_family.contains(u'-')) {
            m_family = m_given.section(u' ', -1) + u'-' + m_family;
            m_given = m_given.section(u' ', 0, -2);
        }
        return;
    }
    QString &target = ofGiven || m_family.isEmpty() ? m_given : m_family;
    QStringList parts = target.split(u'-');
    for (QString &one : parts) {
        if (parts.size() == 1 || isNearlySameName(word, one))
            one = withHint(one, hint);
    }
    target = parts.join(u'-');
    m_strength = std::max(m_strength, 0.0);
}

bool HeardPerson::callFamily(const QString &family)
{
    const QString called = QString::fromStdString(foldedName(family));
    const bool known = isNearlySameName(family, m_family) || isNearlySameName(family, m_given) || QString::fromStdString(foldedName(m_family)).contains(called);
    if (m_familySpelled || m_family.isEmpty() || called.isEmpty() || known)
        return false;
    const QStringList given = m_given.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < given.size(); ++i) { // "detlef krzyzaniak ick"
        if (isNearlySameName(family, given[i]))
            m_given = given.first(i).join(u' ');
    }
    m_family = family;
    return true;
}

void HeardPerson::adopt(const QString &given, const QString &family)
{
    if (!given.isEmpty() && (!m_givenSpelled || isFullerForm(given, m_given)))
        m_given = given;
    if (!family.isEmpty() && (!m_familySpelled || isFullerForm(family, m_family)))
        m_family = family;
}

} // namespace askpro::core
