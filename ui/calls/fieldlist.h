#pragma once

#include "models/calls/fieldevidence.h"

#include <QWidget>

namespace askpro::ui {

class Formats;

/// What was learned from a call: name, value, where it came from and how sure it is, the words it rests on, and whether the
/// transcript says something else. A row whose sentence is known
/// points to it while the mouse or the focus is on it, and shows it when it is chosen.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(const Formats &formats, QWidget *parent = nullptr);

    /// Room for the names, before rows are shown.
    void setNameWidth(int width) { m_nameWidth = width; }
    /// The chosen value of each name; an empty list hides everything.
    void show(const QList<models::ExtractedField> &fields, const QList<models::EvidenceSpan> &evidence = {},
              const QList<models::Utterance> &conversation = {});
    /// Marks the row of this field: its sentence is pointed at. Empty = none.
    void setPointed(const QString &field);

Q_SIGNALS:
    void pointed(const QString &field);
    /// Click, Enter or Space on a row with evidence.
    void chosen(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;

    [[nodiscard]] QString quoteOf(const QString &field, const QString &value) const;

    const Formats &m_formats;
    int m_nameWidth = 110;
    QList<models::ExtractedField> m_fields;
    QList<models::EvidenceSpan> m_evidence;
    QList<models::Utterance> m_conversation;
    QList<Row *> m_rows;
};

} // namespace askpro::ui
