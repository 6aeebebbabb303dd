#include "services/store/changes/dataversion.h"

#include <QFile>

#include <utility>

namespace askpro::store {

bool DataVersion::hasChanged()
{
    if (!m_query && !open())
        return true;
    const int step = sqlite3_step(m_query);
    const qint64 version = step == SQLITE_ROW ? sqlite3_column_int64(m_query, 0) : -1;
    sqlite3_reset(m_query);
    if (step != SQLITE_ROW && step != SQLITE_BUSY)
        close();
    return std::exchange(m_version, version) != version || version < 0;
}

bool DataVersion::open()
{
    const bool opened = sqlite3_open_v2(QFile::encodeName(m_path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
                     && sqlite3_prepare_v2(m_database, "PRAGMA data_version", -1, &m_query, nullptr) == SQLITE_OK;
    if (!opened)
        close();
    return opened;
}

void DataVersion::close()
{
    sqlite3_finalize(std::exchange(m_query, nullptr));
    sqlite3_close(std::exchange(m_database, nullptr));
    m_version = -1;
}

} // namespace askpro::store
