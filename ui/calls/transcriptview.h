#pragma once

#include "models/calls/fieldevidence.h"
#include "ui/calls/transcripttext.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace askpro::ui {

/// The conversation: time in a gutter, who speaks, what was said; where a field's value was said, or an offer was taken or refused,
/// is marked and labelled.
/// Plain text, whatever it contains. Only what is in sight is laid out: heights are estimated until one scrolls there,
/// so that a transcript of any length opens at once.
class TranscriptView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /// What stands above the conversation and scrolls with it. The view owns it.
    void setHead(QWidget *head);
    /// Space at both sides.
    void setInset(int inset);
    /// `caller`: what to call the caller; empty = a neutral word. Results of tools are left out: they repeat what is said next.
    void show(const QList<models::Utterance> &utterances, const QList<models::EvidenceSpan> &evidence, const QString &caller);
    void scrollToTop();

    /// Tints the turn in which this field's value was said. Empty = none.
    void setPointed(const QString &field);
    /// Scrolls there.
    void reveal(const QString &field);

    /// Marks the places and shows the first; empty = none.
    void search(const QString &text);
    /// The next place (1) or the one before (-1), around the ends.
    void step(int by);
    [[nodiscard]] qsizetype hits() const { return m_hits.size(); }
    [[nodiscard]] qsizetype currentHit() const { return m_hit; }
    static constexpr qsizetype mostHits = 1000;

Q_SIGNALS:
    /// The mouse is where this field's value was said, or Shift with an arrow has gone there; empty = nowhere, or at words that no
    /// field holds (consent, refusal).
    void pointed(const QString &field);
    void searched();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Piece
    {
        TextPiece place;
        bool first = true;           ///< carries time and speaker
        bool last = true;            ///< the turn ends with it
        bool measured = false;
        qreal height = 0;
        std::unique_ptr<QTextLayout> text; ///< only while in sight
    };

    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] qreal scrolled() const;
    [[nodiscard]] size_t pieceAt(qreal y) const;
    [[nodiscard]] const models::Utterance &turnOf(const Piece &piece) const { return m_conversation.at(piece.place.turn); }
    [[nodiscard]] QString speakerOf(const models::Utterance &utterance) const;
    void estimate();
    void addUp(size_t from);
    void measure(Piece &piece);
    void embolden(Piece &piece) const;
    void laySight();
    void placeHead();
    void range();
    void describe();
    void revealPlace(int turn, qsizetype offset);
    void revealHit();
    void stepEvidence(int by);
    /// Null = no evidence there.
    [[nodiscard]] const models::EvidenceSpan *spanAt(const QPointF &position) const;
    void pointAt(const models::EvidenceSpan *span);
    [[nodiscard]] bool isPointed(const models::EvidenceSpan &span) const { return span.field == m_pointed && span.kind == m_pointedKind; }

    void paintPiece(QPainter &painter, const Piece &piece, qreal y) const;
    void paintHeading(QPainter &painter, const Piece &piece, qreal y) const;
    void paintPills(QPainter &painter, int turn, const QRectF &room) const;
    void paintWords(QPainter &painter, const Piece &piece, qreal y) const;
    void paintMarks(QPainter &painter, const Piece &piece, qreal y) const;
    void paintMark(QPainter &painter, const Piece &piece, qreal y, qsizetype from, qsizetype length, const QColor &ground, const QColor &line,
                   int thickness = 2) const;

    QList<models::Utterance> m_conversation;
    QList<models::EvidenceSpan> m_evidence;
    QString m_caller;
    std::vector<Piece> m_pieces;
    std::vector<qreal> m_tops;       ///< of each piece, and the end of the last one; from the conversation's beginning
    QPointer<QWidget> m_head;
    int m_headHeight = 0;
    int m_inset = 0;
    int m_laidWidth = 0;
    bool m_laying = false;
    int m_describedFrom = -1;
    QString m_pointed;               ///< name of a field; empty = nothing
    models::EvidenceKind m_pointedKind = models::EvidenceKind::Value;
    qsizetype m_steppedTo = -1;      ///< in m_evidence
    QString m_searched;
    QList<TextHit> m_hits;
    qsizetype m_hit = -1;
};

} // namespace askpro::ui
