#pragma once

#include <QString>

#include <sqlite3.h>

namespace askpro::store {

/// SQLite's own answer to "has another connection committed?", from this process or another one. A connection of its
/// own, because a connection does not count its own commits. One thread.
class DataVersion
{
public:
    explicit DataVersion(QString path) : m_path(std::move(path)) {}
    ~DataVersion() { close(); }
    Q_DISABLE_COPY_MOVE(DataVersion)

    /// Since the last time it was asked. True at first, and whenever the database cannot be asked: who follows it will
    /// find out why.
    [[nodiscard]] bool hasChanged();

private:
    [[nodiscard]] bool open();
    void close();

    const QString m_path;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
    qint64 m_version = -1;
};

} // namespace askpro::store
