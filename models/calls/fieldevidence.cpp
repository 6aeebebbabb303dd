#include "models/calls/fieldevidence.h"

#include "models/calls/evidenceplaces.h"
#include "models/calls/fieldcomparison.h"
#include "models/calls/fieldextraction.h"
#include "models/calls/heardfields.h"
#include "models/calls/spokenforms.h"
#include "models/common/fold.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

constexpr qsizetype longestValue = 20; ///< words of a value that are looked for
constexpr qsizetype shortestMatch = 3; ///< letters

struct SpokenWord
{
    QString folded;
    qsizetype from = 0;
    qsizetype length = 0;
    bool lower = false;              ///< begins with a small letter
};

struct Turn
{
    int utterance = 0;
    QList<SpokenWord> words;
};

struct Run
{
    qsizetype first = 0;             ///< word of the turn
    qsizetype count = 0;
};

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Runs of letters, digits and the marks on them, surrogate pairs kept whole.
QList<SpokenWord> wordsOf(const QString &text)
{
    QList<SpokenWord> words;
    qsizetype start = -1;
    const auto close = [&](qsizetype end) {
        if (start >= 0)
            words.append({folded(QStringView(text).sliced(start, end - start)), start, end - start, text.at(start).isLower()});
        start = -1;
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (!isPartOfWord(c))
            close(i);
        else if (start < 0)
            start = i;
        i += pair ? 2 : 1;
    }
    close(text.size());
    return words;
}

qsizetype lettersOf(const QStringList &words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype(0), [](qsizetype sum, const QString &word) { return sum + word.size(); });
}

bool standsAt(const Turn &turn, qsizetype at, const QStringList &words)
{
    return at + words.size() <= turn.words.size()
        && std::ranges::equal(words, turn.words.sliced(at, words.size()), {}, {}, &SpokenWord::folded);
}

std::optional<Run> wholeIn(const Turn &turn, const QStringList &words)
{
    for (qsizetype at = 0; at < turn.words.size(); ++at) {
        if (standsAt(turn, at, words))
            return Run{at, words.size()};
    }
    return std::nullopt;
}

/// Digits may be said in any groups.
std::optional<Run> numberIn(const Turn &turn, const QStringList &numbers)
{
    for (qsizetype at = 0; at < turn.words.size(); ++at) {
        QString said;
        for (qsizetype end = at; end < turn.words.size() && std::ranges::all_of(turn.words.at(end).folded, [](QChar c) { return c.isDigit(); }); ++end) {
            said += turn.words.at(end).folded;
            if (numbers.contains(said))
                return Run{at, end - at + 1};
        }
    }
    return std::nullopt;
}

class Finder
{
public:
    explicit Finder(const QList<Utterance> &conversation)
    {
        for (qsizetype i = 0; i < conversation.size(); ++i) {
            if (conversation.at(i).speaker == Speaker::User)
                m_turns.append({int(i), wordsOf(conversation.at(i).text)});
        }
    }

    [[nodiscard]] std::optional<EvidenceSpan> find(const ExtractedField &field) const
    {
        if (yesOrNo(field.value))
            return std::nullopt; // "ja" says nothing about what was asked
        if (field.name == field::phone)
            return firstOf([&](const Turn &turn) { return numberIn(turn, numberWords(field.value)); });
        const QList<QStringList> forms = field.name == field::date ? spokenDates(writtenDate(field.value).toString(Qt::ISODate))
                                       : field.name == field::time ? spokenTimes(writtenTime(field.value).toString(u"HH:mm"_s)) : QList<QStringList>();
        for (const QStringList &form : forms) {
            if (const auto found = firstOf([&](const Turn &turn) { return wholeIn(turn, form); }))
                return found;
        }
        return forms.isEmpty() ? byWords(field) : std::nullopt;
    }

private:
    template<class Search>
    [[nodiscard]] std::optional<EvidenceSpan> firstOf(const Search &search) const
    {
        for (const Turn &turn : m_turns) {
            if (const std::optional<Run> run = search(turn))
                return spanOf(turn, *run);
        }
        return std::nullopt;
    }

    static EvidenceSpan spanOf(const Turn &turn, const Run &run)
    {
        const SpokenWord &last = turn.words.at(run.first + run.count - 1);
        const qsizetype from = turn.words.at(run.first).from;
        return {{}, turn.utterance, from, last.from + last.length - from};
    }

    /// The longest run of the value's words in one turn: most of the value, or of a name its end.
    [[nodiscard]] std::optional<EvidenceSpan> byWords(const ExtractedField &field) const
    {
        QStringList wanted;
        const QList<SpokenWord> words = wordsOf(field.value.left(1000)).mid(0, longestValue);
        for (const SpokenWord &word : words)
            wanted.append(word.folded);
        const bool isName = field.name == field::name;
        const qsizetype letters = lettersOf(wanted);
        std::optional<EvidenceSpan> best;
        qsizetype bestLetters = shortestMatch - 1;
        for (const Turn &turn : m_turns) {
            for (qsizetype at = 0; at < turn.words.size(); ++at) {
                if (isName && turn.words.at(at).lower)
                    continue; // a surname may be a common word: "ich weiß nicht"
                for (qsizetype word = 0; word < wanted.size(); ++word) {
                    const qsizetype count = commonFrom(turn, at, wanted, word);
                    const qsizetype said = lettersOf(wanted.mid(word, count));
                    const bool surname = isName && word + count == wanted.size();
                    if (said > bestLetters && (said * 2 >= letters || surname)) {
                        best = spanOf(turn, {at, count});
                        bestLetters = said;
                    }
                }
            }
        }
        return best;
    }

    static qsizetype commonFrom(const Turn &turn, qsizetype at, const QStringList &wanted, qsizetype word)
    {
        qsizetype count = 0;
        while (at + count < turn.words.size() && word + count < wanted.size() && turn.words.at(at + count).folded == wanted.at(word + count))
            ++count;
        return count;
    }

    QList<Turn> m_turns;
};

/// The places that a field names, as far as they exist.
QList<EvidenceSpan> stated(const Call &call, const ExtractedField &field)
{
    QList<EvidenceSpan> spans;
    for (const EvidencePlace &place : evidencePlaces(field.evidence)) {
        if (place.utterance < call.utterances.size() && place.to <= call.utterances.at(place.utterance).text.size())
            spans.append({field.name, place.utterance, place.from, place.to - place.from});
    }
    return spans;
}

/// None for what is told in other words than the caller's.
std::optional<EvidenceKind> kindOf(const ExtractedField &field)
{
    if (!isAboutConversation(field))
        return EvidenceKind::Value;
    if (field.name == heard::consent)
        return EvidenceKind::Consent;
    return field.name == heard::refusal ? std::optional(EvidenceKind::Refusal) : std::nullopt;
}

/// Where the transcript says the same as the chosen field.
QList<EvidenceSpan> heardTheSame(const Call &call, const ExtractedField &chosen)
{
    for (const ExtractedField &other : call.fields) {
        if (other.source == FieldSource::Transcript && other.name == chosen.name && sameFieldValue(chosen.name, other.value, chosen.value))
            return stated(call, other);
    }
    return {};
}

/// Of a value that names no place.
QList<EvidenceSpan> searched(const Call &call, const ExtractedField &field, const Finder &finder)
{
    QList<EvidenceSpan> found = heardTheSame(call, field);
    if (!found.isEmpty() || field.name == field::urgency) // a judgement: its word in a sentence means something else
        return found;
    if (auto said = finder.find(field)) {
        said->field = field.name;
        found.append(*said);
    }
    return found;
}

} // namespace

QList<EvidenceSpan> evidenceOf(const Call &call)
{
    const Finder finder(call.utterances);
    QList<EvidenceSpan> spans;
    for (const ExtractedField &field : call.fields) {
        const auto kind = kindOf(field);
        if (!field.chosen || !kind)
            continue;
        QList<EvidenceSpan> found = stated(call, field);
        for (EvidenceSpan &span : found)
            span.kind = *kind;
        if (found.isEmpty() && kind == EvidenceKind::Value)
            found = searched(call, field, finder);
        spans.append(found);
    }
    std::ranges::stable_sort(spans, {}, [](const EvidenceSpan &span) { return std::pair(span.utterance, span.from); });
    return spans;
}

} // namespace askpro::models
