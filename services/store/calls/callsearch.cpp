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

} // namespace

std::unique_ptr<CallSearch> CallSearch::make(DatabaseSession &session)
{
    if (session.engine() == Engine::Sqlite)
        return std::make_unique<SqliteCallSearch>(session);
    return std::make_unique<PostgresCallSearch>(session);
}

QStringList callWords(const Call &call, const QStringList &ofCustomer)
{
    QString texts = call.customerName + u' ' + call.serviceText;
    for (const ExtractedField &field : call.fields) {
        if (field.name == "name"_L1)
            texts += u' ' + field.value;
    }
    for (const Utterance &turn : call.utterances) {
        if (isSpoken(turn))
            texts += u' ' + turn.text;
    }
    QStringList words = ofCustomer + numberWords(call.direction == CallDirection::Outbound ? call.toNumber : call.fromNumber) + foldedWords(texts);
    words.removeDuplicates();
    return words;
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
