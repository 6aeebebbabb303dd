#pragma once

#include <QtGlobal>

#include <cstring>
#include <memory>

namespace askpro::net {

/// The bytes of one connection that were received and not yet understood. Fixed size, reserved once.
class InputBuffer
{
public:
    explicit InputBuffer(size_t capacity) : m_bytes(new char[capacity]), m_capacity(capacity) {}

    [[nodiscard]] const char *data() const { return m_bytes.get() + m_begin; }
    [[nodiscard]] size_t size() const { return m_end - m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }

    /// Where the next bytes may be written, and how many; moves what is left to the front.
    [[nodiscard]] char *room()
    {
        if (m_begin > 0) {
            std::memmove(m_bytes.get(), data(), size());
            m_end -= m_begin;
            m_begin = 0;
        }
        return m_bytes.get() + m_end;
    }
    [[nodiscard]] size_t free() const { return m_capacity - size(); }

    void wrote(size_t count) { m_end += count; }
    void consume(size_t count) { m_begin += count; }
    void clear() { m_begin = m_end = 0; }

private:
    std::unique_ptr<char[]> m_bytes;
    size_t m_capacity;
    size_t m_begin = 0;
    size_t m_end = 0;
};

} // namespace askpro::net
