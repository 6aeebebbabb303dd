#pragma once

#include "models/common/ids.h"
#include "models/common/instant.h"
#include "models/common/vocabulary.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace askpro::models {

/// Who sent it.
enum class DeliverySource { Retell, Calcom, Stripe };

/// How it is answered: events are acknowledged and worked on later, the other two are answered while a caller waits.
enum class DeliveryKind { Event, Inbound, Function };

/// The life of a delivery:
/// received → processing → done | retrying (n, next at) | dead; `rejected` = bad signature, kept without effect.
enum class DeliveryStatus { Received, Processing, Retrying, Done, Dead, Rejected };

[[nodiscard]] std::span<const Word<DeliverySource>> deliverySourceWords();
[[nodiscard]] std::span<const Word<DeliveryKind>> deliveryKindWords();
[[nodiscard]] std::span<const Word<DeliveryStatus>> deliveryStatusWords();

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// What the listener hands to the inbox: verified (or rejected), not yet stored.
struct NewDelivery
{
    TenantId tenant;
    DeliverySource source = DeliverySource::Retell;
    DeliveryKind kind = DeliveryKind::Event;
    DeliveryStatus status = DeliveryStatus::Received; ///< Received, or Rejected
    QString event;         ///< vendor's event name or the function's name, as far as the listener could tell; may be empty
    QByteArray body;       ///< raw bytes as received
    HeaderList headers;    ///< those that matter, no secrets
    QByteArray digest;     ///< 32 bytes: what makes two deliveries the same one (see deliveryDigest)
    QString verdict;       ///< why it was accepted or rejected, e.g. "signed" or "signature-mismatch"
    QString correlationId;
    QString peer;          ///< sender's address
    Instant receivedAt{};
};

/// The inbox's answer. A duplicate is a normal answer, not an error: id is then the first one's.
struct StoredDelivery
{
    DeliveryId id;
    bool duplicate = false;
    QByteArray earlierReply; ///< of a duplicate Inbound or Function: what was answered then; empty if not yet answered
};

/// A delivery as a list or a worker sees it.
struct Delivery
{
    DeliveryId id;
    TenantId tenant;
    DeliverySource source = DeliverySource::Retell;
    DeliveryKind kind = DeliveryKind::Event;
    DeliveryStatus status = DeliveryStatus::Received;
    QString event;
    QByteArray body;       ///< empty in lists
    HeaderList headers;
    QString verdict;
    QString correlationId;
    QString peer;
    int attempts = 0;      ///< how often a worker has begun it
    Instant receivedAt{};
    std::optional<Instant> nextAttemptAt;
    std::optional<Instant> finishedAt;
    QString lastError;     ///< for people; without personal data
    CallId call;           ///< the call it changed, if any
};

/// SHA-256 over source, kind, event name and body, with lengths between: equal for a vendor's retry of the same
/// delivery, different for everything else. Functions are signed anew on a retry, so headers do not count.
[[nodiscard]] QByteArray deliveryDigest(DeliverySource source, DeliveryKind kind, const QString &event, const QByteArray &body);
/// What stands before the body in it, for a reader of large bodies with a faster SHA-256 at hand.
[[nodiscard]] QByteArray deliveryDigestHead(DeliverySource source, DeliveryKind kind, const QString &event, qsizetype bodySize);

} // namespace askpro::models
