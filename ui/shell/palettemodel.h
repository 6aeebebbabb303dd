#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace askpro::ui {

/// One line of the palette.
struct PaletteEntry
{
    enum class Kind { Command, Link };

    Kind kind = Kind::Command;
    QString target;                  ///< Command: id of the action; Link: a route
    QString symbol;
    QString title;
    QString detail;                  ///< smaller line below; may be empty
    QString key;                     ///< shown at the right; may be empty

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

struct PaletteSection
{
    QString heading;
    QList<PaletteEntry> entries;
};

/// Sections with headings as one list. What comes later is appended, so that nothing moves under the selection.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole,  ///< bool
        SymbolRole,
        DetailRole,
        KeyRole,
        LastRole                     ///< bool: the last of the list
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Nothing for a section without entries.
    void append(const PaletteSection &section);
    /// Null for a heading or a row that is not there.
    [[nodiscard]] const PaletteEntry *entry(int row) const;
    /// The next row that is no heading, `step` = 1 or -1; stays where it is at the ends.
    [[nodiscard]] int nextEntry(int row, int step) const;
    [[nodiscard]] int entries() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool heading = false;
        PaletteEntry entry;          ///< of a heading only the title counts
    };
    QList<Row> m_rows;
};

/// True when each word of `typed` begins a word of `text`; case, umlauts and accents do not matter. No words match nothing.
[[nodiscard]] bool matchesWords(const QString &typed, const QString &text);

} // namespace askpro::ui
