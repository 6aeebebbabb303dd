#pragma once

#include "ui/common/tone.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace askpro::ui {

/// What happened one after the other: symbols on a line, a title, up to two lines of detail, the time. Each step is a child
/// of its own, so that a screen reader can walk them. Texts are shown as plain text; the owner names the list.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        Tone tone = Tone::Neutral;
        QString symbol;
        QString title;
        QString detail;          ///< empty = the title stands alone
        QString time;

        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit StepList(QWidget *parent = nullptr);

    /// Only steps that are other ones than before are laid out and painted again.
    void show(const QList<Step> &steps);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;

    void lay();

    QList<Row *> m_rows;
};

} // namespace askpro::ui
