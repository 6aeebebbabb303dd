#pragma once

#include <QWidget>

namespace askpro::ui {

class IconButton;
class Label;
class SearchField;
class TranscriptView;

/// Searches in a conversation: what is looked for, which of the places is shown, and the way to the others.
class TranscriptSearch final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptSearch(TranscriptView &view, QWidget *parent = nullptr);

    void setKeyHint(const QString &keys);
    void focus();
    /// Empties the field; false = it was empty.
    bool clear();
    void step(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();
    void retranslate();

    TranscriptView &m_view;
    SearchField *m_field;
    Label *m_place;
    IconButton *m_previous;
    IconButton *m_next;
};

} // namespace askpro::ui
