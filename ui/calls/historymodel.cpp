#include "ui/calls/historymodel.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryModel)
};

struct Row
{
    QLatin1StringView word;
    const char *text;                ///< English source text in the context "HistoryModel"
};

constexpr std::array events{
    Row{"call_started"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Start reported")},
    Row{"call_ended"_L1, QT_TRANSLATE_NOOP("HistoryModel", "End reported")},
    Row{"call_analyzed"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Evaluation arrived")},
    Row{"transfer_started"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Transfer begun")},
    Row{"transfer_bridged"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Transfer connected")},
    Row{"transfer_cancelled"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Transfer broken off")},
    Row{"transfer_ended"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Transfer ended")},
};

constexpr std::array changeWords{
    Row{"assigned"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Assigned to a branch by a person")},
    Row{"unassigned"_L1, QT_TRANSLATE_NOOP("HistoryModel", "Assignment taken back")},
};

constexpr QLatin1StringView interim{"transcript_updated"};

template<size_t Size>
const char *look(const std::array<Row, Size> &rows, const QString &word)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return word == row.word; });
    return found == rows.end() ? nullptr : found->text;
}

QString subjectOf(const Delivery &delivery)
{
    if (delivery.kind == DeliveryKind::Inbound)
        return Texts::tr("Call announced");
    if (delivery.kind == DeliveryKind::Function)
        return Texts::tr("Function called during the call");
    const char *known = look(events, delivery.event);
    return known ? Texts::tr(known) : Texts::tr("Message received");
}

QString sentenceOf(const Delivery &delivery)
{
    const QString subject = subjectOf(delivery);
    switch (delivery.status) {
    case DeliveryStatus::Received:
    case DeliveryStatus::Processing: return Texts::tr("%1, not processed yet").arg(subject);
    case DeliveryStatus::Retrying: return Texts::tr("%1; processing failed and is tried again").arg(subject);
    case DeliveryStatus::Dead: return Texts::tr("%1; it could not be processed").arg(subject);
    case DeliveryStatus::Rejected: return Texts::tr("%1, refused: the signature is not valid").arg(subject);
    case DeliveryStatus::Done: break;
    }
    return delivery.attempts > 1 ? Texts::tr("%1, processed at attempt %2").arg(subject).arg(delivery.attempts) : subject;
}

bool isTrouble(const Delivery &delivery)
{
    return delivery.status == DeliveryStatus::Retrying || delivery.status == DeliveryStatus::Dead || delivery.status == DeliveryStatus::Rejected;
}

} // namespace

HistoryModel::HistoryModel(const Formats &formats, QObject *parent) : QAbstractListModel(parent), m_formats(formats) {}

void HistoryModel::show(const core::CallDossier &dossier)
{
    beginResetModel();
    m_zone = dossier.call.zone;
    m_lines.clear();
    addTimes(dossier.call);
    addDeliveries(dossier.deliveries);
    addChanges(dossier.changes);
    std::ranges::stable_sort(m_lines, {}, &Line::at);
    endResetModel();
}

void HistoryModel::addTimes(const Call &call)
{
    if (call.startedAt)
        m_lines.append({*call.startedAt, Texts::tr("Call began")});
    if (call.endedAt)
        m_lines.append({*call.endedAt, Texts::tr("Call ended")});
}

/// The interim transcripts of a running call are many and say little: one line for all of them.
void HistoryModel::addDeliveries(const QList<Delivery> &deliveries)
{
    int transcripts = 0;
    Instant last{};
    for (const Delivery &one : deliveries) {
        if (one.event == interim && one.status == DeliveryStatus::Done) {
            ++transcripts;
            last = std::max(last, one.receivedAt);
            continue;
        }
        m_lines.append({one.receivedAt, sentenceOf(one), isTrouble(one)});
        if (one.kind == DeliveryKind::Function && one.status == DeliveryStatus::Done)
            m_lines.append({one.finishedAt.value_or(one.receivedAt), Texts::tr("Follow-up opened")});
    }
    if (transcripts > 0)
        m_lines.append({last, Texts::tr("%n interim transcript(s) received", nullptr, transcripts)});
}

void HistoryModel::addChanges(const QList<core::Change> &changes)
{
    for (const core::Change &change : changes) {
        if (const char *text = look(changeWords, change.action))
            m_lines.append({change.at, Texts::tr(text)});
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    const QString time = m_formats.moment(line.at, m_zone);
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(time, line.text);
    case TimeRole: return time;
    case TroubleRole: return line.trouble;
    default: return {};
    }
}

} // namespace askpro::ui
