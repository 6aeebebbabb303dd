#pragma once

#include <QString>

#include <string_view>

namespace askpro::store {

/// A statement's text, in the words of each engine where they differ.
class SystemSql
{
public:
    template<size_t N>
    constexpr SystemSql(const char16_t (&both)[N]) : m_sqlite(both, N - 1), m_postgres(both, N - 1)
    {
    }
    template<size_t N, size_t M>
    constexpr SystemSql(const char16_t (&sqlite)[N], const char16_t (&postgres)[M]) : m_sqlite(sqlite, N - 1), m_postgres(postgres, M - 1)
    {
    }

    [[nodiscard]] std::u16string_view sqlite() const { return m_sqlite; }
    [[nodiscard]] std::u16string_view postgres() const { return m_postgres; }

private:
    std::u16string_view m_sqlite;
    std::u16string_view m_postgres;
};

/// A statement about one tenant's data. A text without `:tenant` does not compile.
class ScopedSql : public SystemSql
{
public:
    template<size_t N>
    consteval ScopedSql(const char16_t (&both)[N]) : SystemSql(both)
    {
        demandTenant(std::u16string_view(both, N - 1));
    }
    template<size_t N, size_t M>
    consteval ScopedSql(const char16_t (&sqlite)[N], const char16_t (&postgres)[M]) : SystemSql(sqlite, postgres)
    {
        demandTenant(std::u16string_view(sqlite, N - 1));
        demandTenant(std::u16string_view(postgres, M - 1));
    }

private:
    static consteval void demandTenant(std::u16string_view text)
    {
        if (text.find(u":tenant") == std::u16string_view::npos)
            throw "a statement of a tenant's data must contain :tenant";
    }
};

} // namespace askpro::store
