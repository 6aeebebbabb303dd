#pragma once

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace askpro::ui {

class JsonHighlighter;
class Label;
class SearchField;

/// A JSON document to be read: line numbers, colours, search. Takes text in portions between events, so that no length
/// holds the window up; from 1 MB on without colours. Formatting is the asker's: jsonText() in a job.
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;

    void setText(const QString &formatted);
    void clear() { setText({}); }
    [[nodiscard]] bool isComplete() const { return m_taken >= m_text.size(); }

    void focusSearch();
    /// The next place of what is searched (1) or the one before (-1), around the ends.
    void step(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Page;

    void begin();
    void takeMore();
    void searchFor(const QString &text);
    void retranslate();

    QString m_text;
    qsizetype m_taken = 0;
    int m_scroll = 0;                ///< where to go back to when everything has been taken
    QString m_searched;
    QTimer m_next;
    SearchField *m_search;
    Label *m_result;
    Page *m_page;
    JsonHighlighter *m_highlighter = nullptr;
};

/// Indented, a key a line; any thread. Lines of more than 2,000 characters are broken, because laying one out at once
/// would hold the window up: a copy of such a line is no JSON any more.
[[nodiscard]] QString jsonText(const QJsonObject &object);

} // namespace askpro::ui
