#pragma once

#include "ui/common/tone.h"

#include <QAbstractButton>

namespace askpro::ui {

/// One page in the sidebar: symbol, name, count. In the narrow rail the symbol alone, with a dot for the count.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavButton(QString symbol, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &keys = {});
    /// 0 shows none. `text` is the count as it is written, `what` the count in words, for ears.
    void setCount(qint64 count, const QString &text, const QString &what, Tone tone);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override { return {m_narrow ? 40 : 226, 31}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_symbol;
    QString m_keys;
    QString m_count;
    QString m_what;
    Tone m_tone = Tone::Neutral;
    bool m_narrow = false;
};

} // namespace askpro::ui
