#include "services/core/understanding/person/mailcorrection.h"

#include "services/core/understanding/person/letterhints.h"
#include "services/core/understanding/person/maildomain.h"
#include "services/core/understanding/person/replies.h"
#include "services/core/understanding/person/spokenmail.h"
#include "services/core/understanding/text/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace askpro::core {

namespace {

using models::Language;

constexpr auto said = wordTable("das", "ist", "es", "heisst", "schreibt", "sich", "its", "is", "the", "der", "die", "hinten", "vorne", "am", "ende", "steht", "kommt",
                                "at", "aet", "end", "thats", "it", "should", "be", "moment", "da", "ein", "eine", "a", "domain", "sorry", "wait", "ja", "yes");
constexpr auto nots = wordTable("nicht", "not");
constexpr auto buts = wordTable("sondern", "but");

bool isNoise(const HeardWord &word) { return isFiller(word) || said.contains(word.folded) || (word.isMark() && mailCharacter(word).isEmpty()); }

WordsView trimmed(WordsView words)
{
    std::size_t from = 0;
    std::size_t to = words.size();
    for (bool more = true; more && from < to;) {
        const std::size_t corrector = correctorAt(words, from);
        more = corrector > 0 || isNoise(words[from]) || words[from].is(".");
        from += more ? std::max<std::size_t>(corrector, 1) : 0;
    }
    from = std::min(from, to);
    while (to > from && (isNoise(words[to - 1]) || words[to - 1].is(".")))
        --to;
    return words.subspan(from, to - from);
}

QString swapped(QString address, const QString &wrong, const QString &right)
{
    if (wrong.isEmpty() || right.isEmpty())
        return address;
    const bool sign = wrong.size() == 1 && !wrong.front().isLetterOrNumber(); // of the local part: the domain has its dots
    const qsizetype at = address.lastIndexOf(wrong, sign ? address.indexOf(u'@') : address.size());
    return at < 0 ? address : address.replace(at, wrong.size(), right);
}

/// "nicht A sondern B", "nicht A, B", "B, nicht A".
QString contrasted(const QString &address, WordsView words, Language language)
{
    const auto text = [&](WordsView part) { return mailText(trimmed(part), language); };
    const auto no = std::ranges::find_if(words, [](const HeardWord &word) { return nots.contains(word.folded); });
    if (no == words.end())
        return address;
    const auto at = static_cast<std::size_t>(no - words.begin());
    const WordsView after = words.subspan(at + 1);
    const auto split = std::ranges::find_if(after, [](const HeardWord &word) { return buts.contains(word.folded) || word.is(","); });
    if (split != after.end()) {
        const auto middle = static_cast<std::size_t>(split - after.begin());
        return swapped(address, text(after.first(middle)), text(after.subspan(middle + 1)));
    }
    return swapped(address, text(after), text(words.first(at)));
}

/// "punkt net", "at example punkt org": another ending or domain.
QString otherDomain(const QString &address, WordsView words, Language language)
{
    const WordsView rest = trimmed(words);
    if (rest.empty())
        return address;
    const QString local = address.section(u'@', 0, 0);
    if (mailCharacter(rest[0]) == u"." && rest.size() <= 4) {
        const QString ending = mailText(rest, language);
        const QString domain = address.section(u'@', 1);
        const bool short_ = ending.size() >= 3 && ending.size() <= 5;
        return short_ ? local + u'@' + domain.section(u'.', 0, -2) + ending : address;
    }
    const SpokenDomain domain = spokenDomainAt(rest, 0, language);
    return domain.name.isEmpty() || domain.words < rest.size() ? address : local + u'@' + domain.name;
}

/// "krause mit c": the part of the address that is like the word before.
QString hinted(const QString &address, WordsView words, Language language)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        const LetterHints hints = letterHintsAt(words, at, language);
        for (const LetterHint &hint : hints.hints) {
            QString local = address.section(u'@', 0, 0);
            const QString said_ = at > 0 ? mailText(words.subspan(at - 1, 1), language) : QString();
            if (said_.size() > 1) {
                const QString better = withHint(said_, hint);
                if (local.contains(said_))
                    return local.replace(said_, better) + u'@' + address.section(u'@', 1);
            }
            const qsizetype begin = std::max({local.lastIndexOf(u'.'), local.lastIndexOf(u'-'), local.lastIndexOf(u'_')}) + 1;
            return local.first(begin) + withHint(local.mid(begin), hint) + u'@' + address.section(u'@', 1);
        }
    }
    return address;
}

/// "ohne punkt", "mit bindestrich": the one sign of the local part.
QString otherSign(const QString &address, WordsView words)
{
    QString local = address.section(u'@', 0, 0);
    const auto isSign = [](QChar c) { return c == u'.' || c == u'-' || c == u'_'; };
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const QString sign = mailCharacter(words[at + 1]).toString();
        const bool with = words[at].is("mit") || words[at].is("with");
        const bool without = words[at].is("ohne") || words[at].is("without");
        if (sign.isEmpty() || (!with && !without))
            continue;
        if (without)
            local.remove(sign);
        else if (std::ranges::count_if(local, isSign) == 1)
            local.replace(std::ranges::find_if(local, isSign) - local.begin(), 1, sign);
        return local + u'@' + address.section(u'@', 1);
    }
    return address;
}

} // namespace

QString correctedMail(const QString &address, WordsView words, Language language)
{
    constexpr std::size_t longest = 60;
    const WordsView first = words.first(std::min(words.size(), longest));
    QString better = otherSign(address, first);
    if (better == address)
        better = contrasted(address, first, language);
    if (better == address)
        better = otherDomain(address, first, language);
    if (better == address)
        better = hinted(address, first, language);
    return better;
}

} // namespace askpro::core
