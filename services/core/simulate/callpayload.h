#pragma once

#include "services/core/simulate/callstory.h"

#include <QByteArray>

namespace askpro::core {

/// The bodies Retell sends about one call, as compact UTF-8 in the key order of the recorded ones.
class CallPayload
{
public:
    /// `story` must outlive it.
    explicit CallPayload(const CallStory &story);

    [[nodiscard]] QByteArray inbound(models::Instant sentAt) const;
    [[nodiscard]] QByteArray started(models::Instant sentAt) const;
    /// The transcript as far as it goes with `turns` elements.
    [[nodiscard]] QByteArray transcriptUpdated(models::Instant sentAt, qsizetype turns) const;
    /// `name`: transfer_started, transfer_bridged, transfer_ended.
    [[nodiscard]] QByteArray transfer(const QByteArray &name, models::Instant sentAt, qsizetype turns) const;
    /// The request of the function that is the transcript's element `turn`.
    [[nodiscard]] QByteArray function(qsizetype turn) const;
    [[nodiscard]] QByteArray ended(models::Instant sentAt) const;
    [[nodiscard]] QByteArray analyzed(models::Instant sentAt) const;

    /// How many first turns can carry word times so that `analyzed` stays within `bytes`.
    [[nodiscard]] static qsizetype wordTurnsWithin(CallStory story, qsizetype bytes);

private:
    const CallStory &m_story;
};

} // namespace askpro::core
