#include "services/net/http/connection.h"

#include "services/net/http/httpcounters.h"
#include "services/net/http/replyqueue.h"

#include <utility>

using namespace askpro::models;

namespace askpro::net {

namespace {

// Room behind the largest header, so that the parser and not the buffer is the one to say "too large".
constexpr qint64 roomBehindHeader = 4096;
constexpr int retrySeconds = 5;

HttpReply tooSlow()
{
    return errorReply(408, "too-slow", "The request was not sent in time.");
}

HttpReply notAnswered()
{
    return retryAfter(errorReply(503, "not-answered", "The answer took too long. Send it again."), retrySeconds);
}

HttpReply tooManyBodies()
{
    return retryAfter(errorReply(503, "busy", "Too much is being received. Send it again."), retrySeconds);
}

} // namespace

Connection::Connection(ConnectionHost &host, QString peer)
    : m_host(host), m_peer(std::move(peer)), m_input(size_t(host.limits.header + roomBehindHeader))
{
}

Connection::~Connection() = default;

void Connection::begin()
{
    enter(Phase::Handshake, m_host.limits.handshake);
    handshake();
}

void Connection::answer(quint64 number, HttpReply reply)
{
    if (m_phase == Phase::Handling && number == m_number)
        send(reply, m_keepAlive);
}

void Connection::checkTime(Time now)
{
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Header:
    case Phase::Body:
        ++m_host.counters.timedOut;
        return refuse(tooSlow());
    case Phase::Handling:
        ++m_host.counters.timedOut;
        return refuse(notAnswered());
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Writing:
    case Phase::Parting:
        return drop();
    case Phase::Closed:
        return;
    }
}

void Connection::finish()
{
    if (m_phase == Phase::Handshake || m_phase == Phase::Idle)
        drop();
}

void Connection::drop()
{
    if (m_phase == Phase::Closed)
        return;
    const auto self = shared_from_this(); // the table lets go of it
    m_phase = Phase::Closed;
    accountBody(0);
    closeSocket();
    m_host.onClosed(*this);
}

bool Connection::mayMakeRoom() const
{
    return m_phase == Phase::Handshake || m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Parting;
}

void Connection::enter(Phase phase, Milliseconds limit)
{
    m_phase = phase;
    m_since = std::chrono::steady_clock::now();
    m_deadline = m_since + limit;
}

void Connection::afterHandshake(const ErrorCode &fault)
{
    if (m_phase == Phase::Closed)
        return;
    if (fault)
        return drop();
    awaitRequest();
}

void Connection::awaitRequest()
{
    if (m_host.stopping)
        return part();
    m_parser.emplace(m_host.limits);
    enter(Phase::Idle, m_host.limits.idle);
    if (m_input.isEmpty())
        read();
    else
        understand();
}

void Connection::read()
{
    if (m_reading)
        return;
    m_reading = true;
    char *room = m_input.room();
    readSome(boost::asio::buffer(room, m_input.free()));
}

void Connection::afterRead(const ErrorCode &fault, size_t count)
{
    m_reading = false;
    if (m_phase != Phase::Idle && m_phase != Phase::Header && m_phase != Phase::Body)
        return; // refused or closed meanwhile
    if (fault)
        return drop();
    m_input.wrote(count);
    understand();
}

void Connection::understand()
{
    if (m_phase == Phase::Idle)
        enter(Phase::Header, m_host.limits.headerTime);
    const RequestParser::Step step = m_parser->feed(m_input.data(), m_input.size());
    m_input.consume(step.consumed);
    switch (step.state) {
    case RequestParser::State::HeaderDone:
        return afterHeader();
    case RequestParser::State::Complete:
        return dispatch();
    case RequestParser::State::Refused:
        return refuse(m_parser->refusal());
    case RequestParser::State::NeedMore:
        accountBody(m_parser->request().body.size());
        return m_host.bodiesInHand > m_host.limits.bodiesInHand ? refuse(tooManyBodies()) : read();
    }
}

void Connection::afterHeader()
{
    const HttpRequest &head = m_parser->request();
    m_headOnly = head.method == "HEAD";
    const auto limits = m_host.handler.limitsFor(head);
    // Kept alive only when there is no body: one that was not asked for is not read either.
    if (!limits)
        return send(limits.error(), m_parser->isComplete() && m_parser->keepsAlive());
    if (m_parser->declaredLength() > limits->body)
        return refuse(errorReply(413, "body-too-large", "The body is too large."));
    m_answerTime = limits->answer;
    if (m_parser->isComplete())
        return dispatch();
    m_parser->limitBody(limits->body);
    enter(Phase::Body, m_host.limits.bodyTime);
    if (!m_input.isEmpty())
        understand();
    else if (m_parser->expectsContinue())
        askForBody();
    else
        read();
}

void Connection::askForBody()
{
    static constexpr char interim[] = "HTTP/1.1 100 Continue\r\n\r\n";
    m_asking = true;
    write(boost::asio::buffer(interim, sizeof interim - 1));
}

void Connection::dispatch()
{
    accountBody(0);
    m_keepAlive = m_parser->keepsAlive();
    enter(Phase::Handling, m_answerTime);
    HttpRequest request = m_parser->take();
    request.peer = m_peer;
    m_host.handler.handle(std::move(request), m_host.replies.answerFor(weak_from_this(), ++m_number));
}

void Connection::send(const HttpReply &reply, bool keepAlive)
{
    if (m_asking)
        return drop(); // the caller does not even take the 100: no answer would reach it
    accountBody(0);
    m_keepAlive = keepAlive && !m_host.stopping;
    m_output = wireForm(reply, m_keepAlive, !m_headOnly);
    m_host.counters.countReply(reply.status);
    enter(Phase::Writing, m_host.limits.writing);
    write(boost::asio::buffer(m_output.constData(), size_t(m_output.size())));
}

void Connection::afterWrite(const ErrorCode &fault)
{
    if (m_phase == Phase::Closed)
        return;
    if (fault)
        return drop();
    if (std::exchange(m_asking, false))
        return read();
    m_output.clear();
    if (m_keepAlive)
        awaitRequest();
    else
        part();
}

// Closing at once while the caller still sends would reset the connection and take our answer with it. So the caller
// is told that nothing follows, and what it still sends is taken off the wire until it closes.
void Connection::part()
{
    enter(Phase::Parting, m_host.limits.parting);
    endWriting();
}

void Connection::afterEndWriting()
{
    if (m_phase == Phase::Parting)
        throwAway();
}

void Connection::throwAway()
{
    m_input.clear();
    char *room = m_input.room();
    readAnything(boost::asio::buffer(room, m_input.free()));
}

void Connection::afterReadAnything(const ErrorCode &fault, size_t count)
{
    if (m_phase != Phase::Parting)
        return;
    m_thrownAway += qint64(count);
    if (fault || m_thrownAway > m_host.limits.unread)
        return drop();
    throwAway();
}

void Connection::accountBody(qint64 bytes)
{
    m_host.bodiesInHand += bytes - m_bodyInHand;
    m_bodyInHand = bytes;
}

} // namespace askpro::net
