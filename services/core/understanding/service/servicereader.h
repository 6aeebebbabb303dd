#pragma once

#include "services/core/understanding/service/serviceentry.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace askpro::core {

/// One service named in a text.
struct ServiceMention
{
    int entry = 0;                   ///< position in the catalogue
    qsizetype from = 0;              ///< UTF-16 units, half-open
    qsizetype to = 0;
    double confidence = 0;           ///< 0…1; below 1 for aliases that several services share and for small hearing errors
};

/// Finds the services of a catalogue in texts: by name, alias, inflected form, everyday word or with a small hearing error. What is
/// similar to nothing is nothing. Made once for a call; not for several threads at once, because it remembers words.
class ServiceReader
{
public:
    explicit ServiceReader(const QList<ServiceEntry> &catalogue);
    ~ServiceReader();

    /// In the order of the words.
    [[nodiscard]] QList<ServiceMention> mentionsIn(QStringView text);

private:
    class Index;
    std::unique_ptr<Index> m_index;
};

} // namespace askpro::core
