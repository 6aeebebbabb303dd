#pragma once

#include "models/calls/call.h"
#include "models/calls/fieldevidence.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace askpro::ui {

// A conversation as it can be shown harmlessly, and searched. Offsets are UTF-16 units of a turn's own text throughout.

/// Part of a turn that is laid out at once; long turns have several.
struct TextPiece
{
    int turn = 0;
    qsizetype from = 0;
    qsizetype length = 0;
};

/// A searched word's place.
struct TextHit
{
    int turn = 0;
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Characters of a piece, from its beginning.
struct TextRange
{
    int from = 0;
    int length = 0;                  ///< 0 = nothing of it is in the piece
};

[[nodiscard]] TextRange rangeIn(const TextPiece &piece, qsizetype from, qsizetype length);
/// Of evidence that may be in another turn.
[[nodiscard]] TextRange rangeIn(const TextPiece &piece, const models::EvidenceSpan &span);

/// Cuts a turn where words end if possible, and never inside a surrogate pair or before a combining mark.
[[nodiscard]] QList<TextPiece> piecesOf(int turn, const QString &text);

/// As long as the text itself, so that offsets stay: control characters become visible pictures, and what would turn the
/// direction of everything after it becomes a replacement character.
[[nodiscard]] QString harmless(QStringView text);

/// Places in spoken turns, without regard to case, ä/ae, ß/ss and common accents; at most `most`.
[[nodiscard]] QList<TextHit> hitsOf(const QList<models::Utterance> &conversation, const QString &searched, qsizetype most);

} // namespace askpro::ui
