#pragma once

#include "models/calls/call.h"

#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace askpro::ui {

/// The conversation: time in a gutter, who speaks, what was said. Plain text, laid out once for a width; only what is
/// in sight is painted.
class TranscriptView final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /// `caller`: what to call the caller; empty = a neutral word. Results of tools are left out: they repeat what is said next.
    void show(const QList<models::Utterance> &utterances, const QString &caller);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Turn
    {
        models::Utterance utterance;
        QString time;
        QString speaker;
        std::unique_ptr<QTextLayout> text;
        qreal top = 0;
        qreal height = 0;
    };

    void lay(qreal width);
    void name();
    void paintTurn(QPainter &painter, const Turn &turn) const;

    std::vector<Turn> m_turns;
    QString m_caller;
    qreal m_width = 0;
    qreal m_height = 0;
};

} // namespace askpro::ui
