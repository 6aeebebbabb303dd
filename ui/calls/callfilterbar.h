#pragma once

#include "services/core/ports/callstore.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace askpro::ui {

class SearchField;

/// What narrows the list besides the filters of the whole window: words, outcome, mood.
class CallFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFilterBar(QWidget *parent = nullptr);

    /// Puts its part into a filter.
    void applyTo(core::CallFilter &filter) const;
    [[nodiscard]] bool isNarrowing() const;
    /// In the words of the language, for "nothing found".
    [[nodiscard]] QStringList describe() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();

    SearchField *m_search;
    QComboBox *m_outcome;
    QComboBox *m_mood;
    QPushButton *m_reset;
    QString m_words;
};

} // namespace askpro::ui
