#include "services/net/http/replyqueue.h"

#include "services/net/http/connection.h"

#include <atomic>
#include <utility>

#include <boost/asio/post.hpp>

namespace askpro::net {

// Shared by all copies of one Answer; the first call wins, and the last copy sees to it that there was one.
class ReplyQueue::Ticket
{
public:
    Ticket(std::shared_ptr<ReplyQueue> queue, std::weak_ptr<Connection> connection, quint64 number)
        : m_queue(std::move(queue)), m_connection(std::move(connection)), m_number(number)
    {
    }
    ~Ticket() { answer(errorReply(500, "internal", "The request could not be answered.")); }
    Q_DISABLE_COPY_MOVE(Ticket)

    void answer(HttpReply reply)
    {
        if (!m_answered.exchange(true))
            m_queue->push({std::move(m_connection), m_number, std::move(reply)});
    }

private:
    std::shared_ptr<ReplyQueue> m_queue;
    std::weak_ptr<Connection> m_connection;
    quint64 m_number;
    std::atomic<bool> m_answered = false;
};

Answer ReplyQueue::answerFor(std::weak_ptr<Connection> connection, quint64 number)
{
    return [ticket = std::make_shared<Ticket>(shared_from_this(), std::move(connection), number)](HttpReply reply) {
        ticket->answer(std::move(reply));
    };
}

void ReplyQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_items.clear();
}

void ReplyQueue::push(Item item)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_items.push_back(std::move(item));
    if (m_items.size() == 1)
        boost::asio::post(m_io, [self = shared_from_this()] { self->deliver(); });
}

void ReplyQueue::deliver()
{
    std::vector<Item> items;
    {
        const std::lock_guard lock(m_mutex);
        items.swap(m_items);
    }
    for (Item &item : items) {
        if (const auto connection = item.connection.lock())
            connection->answer(item.number, std::move(item.reply));
    }
}

} // namespace askpro::net
