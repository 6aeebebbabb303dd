#include "services/core/understanding/person/personreader.h"
namespace askpro::core {
HeardValue readName(const QList<SpokenTurn> &, models::Language) { return {}; }
}
