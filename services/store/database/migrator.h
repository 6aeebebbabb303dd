#pragma once

#include "models/common/result.h"

#include <QList>
#include <QString>

namespace askpro::store {

class DatabaseSession;

/// Brings a database to this program's schema with the numbered files of its engine, each in a transaction of its own.
/// What has run is recorded with a checksum. Two processes that migrate at once take turns.
class Migrator
{
public:
    /// `folder` holds files named NNNN_subject.sql; the program's own by default.
    explicit Migrator(DatabaseSession &session, QString folder = {});

    /// How far the database is, and how far this program can bring it. Changes nothing. Conflict as below.
    struct Versions
    {
        qsizetype applied = 0;       ///< 0 = no schema yet
        qsizetype known = 0;
    };
    [[nodiscard]] models::Result<Versions> versions();

    /// Conflict = the schema is newer than the program or not what the program wrote, or old and `mayMigrate` is false.
    /// Unauthorized = an administrator has to create the role first; the text says how.
    [[nodiscard]] models::Result<void> bringUpToDate(bool mayMigrate);

private:
    struct Step
    {
        int version = 0;
        QString name;
        QString sql;
        QString checksum;
    };

    [[nodiscard]] models::Result<QList<Step>> steps() const;
    /// How many of the steps have run.
    [[nodiscard]] models::Result<qsizetype> applied(const QList<Step> &steps);
    [[nodiscard]] models::Result<void> ensureRole();
    [[nodiscard]] models::Result<void> applyNext(const QList<Step> &steps);
    [[nodiscard]] models::Result<void> apply(const Step &step);
    [[nodiscard]] models::Result<void> run(const QString &sql);
    [[nodiscard]] models::Result<bool> holds(const QString &question);

    DatabaseSession &m_session;
    QString m_folder;
};

} // namespace askpro::store
