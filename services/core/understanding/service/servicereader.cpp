#include "services/core/understanding/service/servicereader.h"

#include "services/core/understanding/service/catalogueindex.h"
#include "services/core/understanding/text/utf16span.h"

#include <algorithm>

namespace askpro::core {

namespace {

using Choice = CatalogueIndex::Choice;

constexpr std::size_t widestGap = 8;         ///< words between two that speak of one service
constexpr std::size_t largestCluster = 64;
constexpr double leastSaid = 0.6;            ///< the quality of a hit that is no mere complaint
constexpr double leastForeign = 0.95;        ///< "my back" is a wish only where something is done about it
constexpr double hintedConfidence = 0.55;
constexpr double unlistedConfidence = 0.7;

double confidenceOf(const Choice &choice)
{
    const double sure = std::min(1.0, 0.5 + choice.score / 2);
    return (choice.hinted ? hintedConfidence : sure) * (choice.tied ? 0.5 : 1.0);
}

/// Whether a clinic may have it in its catalogue or not.
bool isDone(ServiceConcept::Kind kind)
{
    return isSpecial(kind) || kind == ServiceConcept::Kind::General;
}

/// Says more than whom it is for and what it is called everywhere.
bool namesMore(ServiceConcept::Kind kind)
{
    return isDone(kind) || kind == ServiceConcept::Kind::Visit;
}

bool overlaps(const ServiceHit &hit, std::size_t from, std::size_t to)
{
    return hit.from < to && hit.to > from;
}

} // namespace

class ServiceReader::Impl
{
public:
    explicit Impl(const QList<ServiceEntry> &catalogue) : m_index(catalogue) {}

    int general() const { return m_index.generalEntry(); }

    QList<ServiceMention> read(QStringView text)
    {
        const QByteArray utf8 = text.toUtf8();
        const std::string_view view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        const std::vector<ServiceWord> words = serviceWords(view);
        const std::vector<ServiceHit> hits = m_index.hitsIn(words);
        if (hits.empty())
            return {};
        for (const ServiceHit &hit : hits) {
            if (hit.index >= 0 && conceptKind(hit.index) == ServiceConcept::Kind::Modifier)
                m_index.remember(hit.index);
        }
        const Utf16Map units(view);
        QList<ServiceMention> mentions;
        for (std::size_t begin = 0; begin < hits.size();) {
            const std::size_t end = clusterEnd(hits, words, begin);
            for (const Found &found : inCluster({hits.begin() + static_cast<std::ptrdiff_t>(begin), hits.begin() + static_cast<std::ptrdiff_t>(end)})) {
                const Utf16Span span = units.of({words[found.from].span.from, words[found.to - 1].span.to});
                mentions.append({found.entry, span.from, span.to, found.confidence, found.tied, found.loose, found.hinted});
            }
            begin = end;
        }
        std::ranges::stable_sort(mentions, {}, &ServiceMention::from);
        return mentions;
    }

private:
    struct Found
    {
        int entry = -1;
        std::size_t from = 0;
        std::size_t to = 0;
        double confidence = 0;
        bool tied = false;
        bool loose = false;
        bool hinted = false;
    };

    static std::size_t clusterEnd(const std::vector<ServiceHit> &hits, const std::vector<ServiceWord> &words, std::size_t begin)
    {
        std::size_t end = begin + 1;
        std::size_t last = hits[begin].to;
        while (end < hits.size() && end - begin < largestCluster && hits[end].from < last + widestGap && words[hits[end].from].sentence == words[hits[begin].from].sentence)
            last = std::max(last, hits[end++].to);
        return end;
    }

    /// Several services may stand side by side: what one has taken is not the other's.
    std::vector<Found> inCluster(std::vector<ServiceHit> cluster) const
    {
        std::vector<ServiceHit> known = cluster;
        std::erase_if(known, [this](const ServiceHit &hit) { return hit.index < 0 || hit.quality < leastSaid || !m_index.knows(hit.index) || !namesMore(conceptKind(hit.index)); });
        std::vector<Found> found;
        while (const auto choice = m_index.best(cluster)) {
            const bool again = std::ranges::any_of(found, [&](const Found &one) { return one.entry == choice->entry; });
            if (!again)
                found.push_back({choice->entry, choice->from, choice->to, confidenceOf(*choice), choice->tied, choice->loose, choice->hinted});
            std::erase_if(cluster, [&](const ServiceHit &hit) { return overlaps(hit, choice->from, choice->to); });
        }
        for (const ServiceHit &hit : cluster) {
            const bool foreign = hit.index >= 0 && hit.quality >= leastForeign && isDone(conceptKind(hit.index)) && !m_index.knows(hit.index);
            // What may be something of the list as well is not foreign.
            if (foreign && !std::ranges::any_of(known, [&](const ServiceHit &one) { return overlaps(one, hit.from, hit.to); }))
                found.push_back(withoutEntry(hit));
        }
        return found;
    }

    /// What one has is looked at in the general consultation, where there is one; what is done is done or not.
    Found withoutEntry(const ServiceHit &hit) const
    {
        const int general = conceptKind(hit.index) == ServiceConcept::Kind::Condition ? m_index.generalEntry() : -1;
        return {general, hit.from, hit.to, general < 0 ? unlistedConfidence * hit.quality : hintedConfidence, false, false, general >= 0};
    }

    CatalogueIndex m_index;
};

ServiceReader::ServiceReader(const QList<ServiceEntry> &catalogue) : m_impl(std::make_unique<Impl>(catalogue)) {}
ServiceReader::~ServiceReader() = default;

int ServiceReader::generalEntry() const
{
    return m_impl->general();
}

QList<ServiceMention> ServiceReader::allMentionsIn(QStringView text)
{
    return m_impl->read(text);
}

QList<ServiceMention> ServiceReader::mentionsIn(QStringView text)
{
    QList<ServiceMention> mentions = m_impl->read(text);
    mentions.removeIf([](const ServiceMention &mention) { return mention.entry < 0; });
    return mentions;
}

} // namespace askpro::core
