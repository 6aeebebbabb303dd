#pragma once

#include <QAbstractButton>

namespace askpro::ui {

/// Looks like a field, opens the palette; in the narrow rail only the magnifier.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);

    /// `keys` as they are written on the keyboard.
    void setTexts(const QString &text, const QString &keys);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override { return {m_narrow ? 40 : 226, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    bool m_narrow = false;
};

} // namespace askpro::ui
