#include "services/net/simulate/callplayer.h"

#include "services/core/ports/clock.h"
#include "services/net/retell/signature.h"
#include "services/net/simulate/simulator.h"

using namespace askpro::models;
using askpro::core::Forgery;

namespace askpro::net {

namespace {

constexpr Milliseconds tooOld{310'000};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// The body that goes out: a forger changes one byte of what was signed, and it stays JSON.
QByteArray outgoing(const core::PlannedDelivery &planned)
{
    QByteArray body = planned.delivery.body;
    if (planned.forgery == Forgery::ChangedByte) {
        const qsizetype digit = body.lastIndexOf('1');
        body[digit >= 0 ? digit : 0] = digit >= 0 ? '7' : ' ';
    }
    return body;
}

QByteArray signatureOf(const core::PlannedDelivery &planned, const QByteArray &key, Instant now)
{
    const auto &body = planned.delivery.body;
    switch (planned.forgery) {
    case Forgery::WrongKey: return retell::sign(body, QByteArray("not-" + key), now);
    case Forgery::OldTimestamp: return retell::sign(body, key, now - tooOld);
    case Forgery::ChangedByte:
    case Forgery::None: return retell::sign(body, key, now);
    }
    Q_UNREACHABLE();
}

} // namespace

CallPlayer::CallPlayer(boost::asio::io_context &context, Stage &stage, std::shared_ptr<LoadChannel> channel)
    : m_stage(stage), m_timer(context), m_channel(std::move(channel))
{
}

void CallPlayer::start()
{
    beginCall();
}

void CallPlayer::stop()
{
    m_stopped = true;
    m_timer.cancel();
    m_channel->close();
}

void CallPlayer::checkDeadline(TimePoint now)
{
    m_channel->checkDeadline(now);
}

void CallPlayer::beginCall()
{
    TimePoint begin;
    auto call = m_stage.nextCall(begin);
    if (!call)
        return m_stage.finished(m_stopped);
    m_call = std::move(*call);
    for (qsizetype i = 0; i < m_call.deliveries.size(); ++i) {
        const std::chrono::milliseconds offset(m_stage.options().realtime ? m_call.deliveries[i].delivery.offsetMs : 0);
        m_agenda.emplace(begin + offset, Attempt{i, 0});
    }
    next();
}

void CallPlayer::next()
{
    if (m_stopped)
        return m_stage.finished(true);
    if (m_agenda.empty())
        return beginCall();
    const auto [due, attempt] = *m_agenda.begin();
    if (due <= LoadChannel::Clock::now()) {
        m_agenda.erase(m_agenda.begin());
        return send(due, attempt);
    }
    m_timer.expires_at(due);
    m_timer.async_wait([this](boost::system::error_code) { next(); });
}

void CallPlayer::send(TimePoint due, Attempt attempt)
{
    const auto &planned = m_call.deliveries[attempt.delivery];
    const auto &options = m_stage.options();
    m_body = outgoing(planned);
    writeHead(planned);
    const auto now = LoadChannel::Clock::now();
    // At a rate the wait for a free connection is the listener's doing and counts.
    m_sentAt = options.callsPerMinute > 0 && attempt.number == 0 && (options.realtime || attempt.delivery == 0) ? due : now;
    m_channel->exchange(m_head, m_body, now + options.timeout, [this, attempt](int status) { heard(attempt, status); });
}

void CallPlayer::writeHead(const core::PlannedDelivery &planned)
{
    const auto &target = m_stage.target();
    const auto put = [this](QByteArrayView part) { m_head.append(part.data(), static_cast<size_t>(part.size())); };
    m_head.clear();
    put("POST ");
    put(target.pathOf(planned.delivery.kind, planned.delivery.name));
    put(" HTTP/1.1\r\nHost: ");
    put(target.authority());
    put("\r\nContent-Type: application/json\r\nUser-Agent: askpro-simulate/" ASKPRO_VERSION "\r\nX-Retell-Signature: ");
    put(signatureOf(planned, m_stage.options().key, m_stage.clock().now()));
    put("\r\nContent-Length: ");
    put(QByteArray::number(m_body.size()));
    put("\r\n\r\n");
}

void CallPlayer::heard(Attempt attempt, int status)
{
    const auto &options = m_stage.options();
    auto &report = m_stage.report();
    const auto now = LoadChannel::Clock::now();
    if (status != 0)
        report.latenciesUs.push_back(static_cast<quint32>(std::chrono::duration_cast<std::chrono::microseconds>(now - m_sentAt).count()));
    const auto &planned = m_call.deliveries[attempt.delivery];
    const bool forged = planned.forgery != Forgery::None;
    const bool again = !forged && !isSuccess(status) && attempt.number < options.retries && !m_stopped;
    count(planned, status, !again);
    if (again) {
        ++report.retries;
        m_agenda.emplace(now + options.retryAfter * (1 << attempt.number), Attempt{attempt.delivery, attempt.number + 1});
    } else {
        m_stage.answered(m_call, planned, status);
    }
    next();
}

void CallPlayer::count(const core::PlannedDelivery &planned, int status, bool last)
{
    auto &report = m_stage.report();
    if (planned.forgery != Forgery::None) {
        ++report.forged;
        if (status == 401)
            ++report.refused;
        else if (status == 429)
            ++report.throttled;
        else
            ++report.unexpected[status];
        return;
    }
    if (isSuccess(status))
        ++report.accepted;
    else
        ++report.unexpected[status];
    if (!last)
        return;
    ++report.deliveries;
    if (planned.repeat)
        ++report.repeats;
    if (!isSuccess(status))
        ++report.givenUp;
}

} // namespace askpro::net
