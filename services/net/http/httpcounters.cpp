#include "services/net/http/httpcounters.h"

namespace askpro::net {

HttpFigures HttpCounters::figures() const
{
    HttpFigures figures{open, accepted, refused, displaced, timedOut, {}};
    for (size_t at = 0; at < m_replies.size(); ++at) {
        if (const qint64 count = m_replies[at])
            figures.replies.insert(first + int(at), count);
    }
    return figures;
}

} // namespace askpro::net
