#include "services/store/calls/callsearch.h"

#include "models/common/fold.h"
#include "services/store/calls/postgrescallsearch.h"
#include "services/store/calls/sqlitecallsearch.h"
#include "services/store/database/databasesession.h"

using namespace askpro::core;
using namespace askpro::models;
using namespace Qt::StringLiterals;

namespace askpro::store {

namespace {

constexpr qsizetype mostWords = 8;

bool isSpoken(const Utterance &turn)
{
    return turn.speaker == Speaker::Agent || turn.speaker == Speaker::User || turn.speaker == Speaker::TransferTarget;
}

QString spokenNames(const Call &call)
{
    QString names = call.customerName;
    for (const ExtractedField &field : call.fields) {
        if (field.name == "name"_L1)
            names += u' ' + field.value;
    }
    return names;
}

} // namespace

std::unique_ptr<CallSearch> CallSearch::make(DatabaseSession &session)
{
    if (session.engine() == Engine::Sqlite)
        return std::make_unique<SqliteCallSearch>(session);
    return std::make_unique<PostgresCallSearch>(session);
}

QStringList callWords(const Call &call, const QStringList &ofCustomer)
{
    const QString &caller = call.direction == CallDirection::Outbound ? call.toNumber : call.fromNumber;
    QString texts = ofCustomer.join(u' ') + u' ' + numberWords(caller).join(u' ') + u' ' + spokenNames(call) + u' ' + call.serviceText;
    for (const Utterance &turn : call.utterances) {
        if (isSpoken(turn))
            texts += u' ' + turn.text;
    }
    return foldedWords(texts);
}

bool haveSameWords(const Call &left, const Call &right)
{
    return left.direction == right.direction && left.fromNumber == right.fromNumber && left.toNumber == right.toNumber
        && left.customer == right.customer && left.serviceText == right.serviceText && spokenNames(left) == spokenNames(right)
        && left.utterances == right.utterances;
}

QStringList customerWords(const QString &name, const QString &phone, const QString &email)
{
    return numberWords(phone) + foldedWords(name + u' ' + email);
}

QStringList wordsAskedFor(const CallFilter &filter)
{
    return searchWords(filter.search).mid(0, mostWords);
}

} // namespace askpro::store
