#pragma once

#include "services/core/understanding/service/serviceentry.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace askpro::core {

/// One service named in a text.
struct ServiceMention
{
    int entry = 0;                   ///< position in the catalogue; -1 = a service that is not in it
    qsizetype from = 0;              ///< UTF-16 units, half-open
    qsizetype to = 0;
    double confidence = 0;           ///< 0…1; below 0.6 for words that several services share and for complaints
    bool tied = false;               ///< another service fits as well
    bool loose = false;              ///< the entry's name says no more than "Sprechstunde"
    bool hinted = false;             ///< a complaint that the service is for, not its name
};

/// Finds the services of a catalogue in texts: by name, alias, inflected form, everyday word, in the other language or with a small
/// hearing error. What is similar to nothing is nothing. Made once for a call; not for several threads at once, because it
/// remembers words and whom the call is about.
class ServiceReader
{
public:
    explicit ServiceReader(const QList<ServiceEntry> &catalogue);
    ~ServiceReader();

    /// Services of the catalogue, in the order of the words.
    [[nodiscard]] QList<ServiceMention> mentionsIn(QStringView text);
    /// The one entry that is called no more than a consultation, -1 = none or several.
    [[nodiscard]] int generalEntry() const;
    /// The same with services that are not in the catalogue.
    [[nodiscard]] QList<ServiceMention> allMentionsIn(QStringView text);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace askpro::core
