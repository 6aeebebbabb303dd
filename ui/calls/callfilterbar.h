#pragma once

#include "ui/calls/callfilters.h"
#include "ui/common/stayopenmenu.h"

#include <QWidget>

namespace askpro::ui {

class ChoiceButton;
class FilterChips;
class IconButton;
class SearchField;

/// What narrows the list besides the filters of the whole window and its view: words, mood, service, and in a menu the
/// rest of the table of filters; what is set stands below as chips. Also opens the choice of columns.
class CallFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFilterBar(QWidget *parent = nullptr);

    /// Puts its part into a filter.
    void applyTo(core::CallFilter &filter) const;
    [[nodiscard]] bool isNarrowing() const { return !m_words.isEmpty() || !m_choice.isEmpty(); }
    /// In the words of the language, for "nothing found".
    [[nodiscard]] QStringList describe() const;
    void clear();
    void focusSearch();

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const CallFilterChoice &choice() const { return m_choice; }
    /// Without telling.
    void set(const QString &words, const CallFilterChoice &choice);
    /// As if it had been chosen; an empty word takes the filter away.
    void choose(const QString &filter, const QString &word);
    void searchFor(const QString &words);
    void setSources(const FilterSources &sources);
    /// Filters that the view sets itself: not offered, and not set any more.
    void setFixed(const QStringList &filters);
    void setNarrow(bool narrow);
    /// Filled by its owner when it is about to show.
    [[nodiscard]] StayOpenMenu &columnsMenu() { return *m_columnsMenu; }

Q_SIGNALS:
    /// From the search to the list.
    void leftDownwards();
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void present();
    void presentButton(ChoiceButton &button, const QString &filter);
    void fillFilterMenu();
    void tell();

    SearchField *m_search;
    ChoiceButton *m_mood;
    ChoiceButton *m_service;
    IconButton *m_more;
    IconButton *m_columns;
    QMenu *m_filterMenu;
    StayOpenMenu *m_columnsMenu;
    FilterChips *m_chips;
    QString m_words;
    CallFilterChoice m_choice;
    FilterSources m_sources;
    QStringList m_fixed;
    bool m_narrow = false;
};

} // namespace askpro::ui
