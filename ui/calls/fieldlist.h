#pragma once

#include "models/calls/call.h"

#include <QWidget>

class QGridLayout;

namespace askpro::ui {

class Formats;

/// What was learned from a call: name, value, where it came from, and how sure it is.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(const Formats &formats, QWidget *parent = nullptr);

    /// The chosen value of each name; an empty list hides everything.
    void show(const QList<models::ExtractedField> &fields);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const models::ExtractedField &field);

    const Formats &m_formats;
    QList<models::ExtractedField> m_fields;
    QWidget *m_rows = nullptr;
};

} // namespace askpro::ui
