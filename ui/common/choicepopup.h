#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QVariant>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace askpro::ui {

/// A value to choose and what it is called; text from outside is fine.
struct Choice
{
    QString text;
    QVariant value;
};

/// A list to choose one thing from; when it is long, with a field to search in. Enter or a click chooses, Esc closes and
/// gives the focus back to where it was.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    /// From so many choices on there is a field to search in.
    static constexpr qsizetype manyFrom = 9;

    explicit ChoicePopup(QWidget *parent);

    /// Opens with its corner at a place of the screen. Nothing is preselected when `current` is among no choice.
    void open(const QString &accessibleName, const QList<Choice> &choices, const QVariant &current, const QPoint &topLeft);

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    void take(const QListWidgetItem *item);

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace askpro::ui
