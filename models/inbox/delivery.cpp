#include "models/inbox/delivery.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

std::span<const Word<DeliverySource>> deliverySourceWords()
{
    static constexpr std::array words{
        Word<DeliverySource>{DeliverySource::Retell, "retell"_L1},
        Word<DeliverySource>{DeliverySource::Calcom, "calcom"_L1},
        Word<DeliverySource>{DeliverySource::Stripe, "stripe"_L1},
    };
    return words;
}

std::span<const Word<DeliveryKind>> deliveryKindWords()
{
    static constexpr std::array words{
        Word<DeliveryKind>{DeliveryKind::Event, "event"_L1},
        Word<DeliveryKind>{DeliveryKind::Inbound, "inbound"_L1},
        Word<DeliveryKind>{DeliveryKind::Function, "function"_L1},
    };
    return words;
}

std::span<const Word<DeliveryStatus>> deliveryStatusWords()
{
    static constexpr std::array words{
        Word<DeliveryStatus>{DeliveryStatus::Received, "received"_L1},
        Word<DeliveryStatus>{DeliveryStatus::Processing, "processing"_L1},
        Word<DeliveryStatus>{DeliveryStatus::Retrying, "retrying"_L1},
        Word<DeliveryStatus>{DeliveryStatus::Done, "done"_L1},
        Word<DeliveryStatus>{DeliveryStatus::Dead, "dead"_L1},
        Word<DeliveryStatus>{DeliveryStatus::Rejected, "rejected"_L1},
    };
    return words;
}

QByteArray deliveryDigestHead(DeliverySource source, DeliveryKind kind, const QString &event, qsizetype bodySize)
{
    return wordFor(deliverySourceWords(), source).toLatin1() + '\n' + wordFor(deliveryKindWords(), kind).toLatin1() + '\n' + event.toUtf8() + '\n'
         + QByteArray::number(bodySize) + '\n';
}

QByteArray deliveryDigest(DeliverySource source, DeliveryKind kind, const QString &event, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(deliveryDigestHead(source, kind, event, body.size()));
    hash.addData(body);
    return hash.result();
}

} // namespace askpro::models
