#pragma once

#include <QLineEdit>
#include <QTimer>

namespace askpro::ui {

/// A line to search with: magnifier, key hint while empty, and a signal when typing has rested.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setKeyHint(const QString &keys);
    /// Without telling.
    void clearQuietly();

Q_SIGNALS:
    /// 250 ms after the last key, at once on Enter or when cleared. Trimmed.
    void searched(const QString &text);
    /// The key Down: to what was found.
    void leftDownwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] int hintWidth() const;

    QTimer m_rest;
    QString m_keys;
    QString m_told;
};

} // namespace askpro::ui
