#pragma once

#include "services/net/http/requesthandler.h"

#include <memory>
#include <mutex>
#include <vector>

#include <boost/asio/io_context.hpp>

namespace askpro::net {

class Connection;

/// Brings answers from any thread to the server's: one wake-up for all that came together. Answers to connections that
/// are gone, and all answers once it is closed, are dropped.
class ReplyQueue final : public std::enable_shared_from_this<ReplyQueue>
{
public:
    /// `io` is not used any more after close().
    explicit ReplyQueue(boost::asio::io_context &io) : m_io(io) {}

    /// The way back for request `number` of a connection.
    [[nodiscard]] Answer answerFor(std::weak_ptr<Connection> connection, quint64 number);
    void close();

private:
    struct Item
    {
        std::weak_ptr<Connection> connection;
        quint64 number = 0;
        HttpReply reply;
    };
    class Ticket;

    void push(Item item);
    void deliver();

    boost::asio::io_context &m_io;
    std::mutex m_mutex;
    std::vector<Item> m_items;
    bool m_closed = false;
};

} // namespace askpro::net
