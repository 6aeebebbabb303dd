#include "services/core/understanding/person/namelistener.h"
#include "services/core/understanding/person/personreader.h"

namespace askpro::core {

HeardValue readName(const QList<SpokenTurn> &turns, models::Language language)
{
    NameListener listener(language);
    for (qsizetype i = 0; i < turns.size(); ++i)
        listener.hear(turns[i], static_cast<int>(i));
    return listener.result();
}

} // namespace askpro::core
