#include "ui/calls/callfaces.h"

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

FaceLook lookOf(CallFace face)
{
    switch (face) {
    case CallFace::Running: return {Tone::Accent, u"phone-call"_s};
    case CallFace::Evaluating: return {Tone::Neutral, u"hourglass"_s};
    case CallFace::Unassigned: return {Tone::Danger, u"unlink"_s};
    case CallFace::Booked: return {Tone::Success, u"calendar-check"_s};
    case CallFace::Changed: return {Tone::Accent, u"calendar-sync"_s};
    case CallFace::Cancelled: return {Tone::Neutral, u"calendar-minus"_s};
    case CallFace::WishOpen: return {Tone::Warning, u"calendar-x"_s};
    case CallFace::Callback: return {Tone::Accent, u"phone-forwarded"_s};
    case CallFace::Information: return {Tone::Neutral, u"info"_s};
    case CallFace::Missed: return {Tone::Danger, u"phone-missed"_s};
    case CallFace::Aborted: return {Tone::Neutral, u"phone-off"_s};
    }
    Q_UNREACHABLE();
}

FaceLook lookOf(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive: return {Tone::Success, u"smile"_s};
    case Sentiment::Neutral: return {Tone::Neutral, u"meh"_s};
    case Sentiment::Negative: return {Tone::Danger, u"frown"_s};
    case Sentiment::Unknown: return {Tone::Neutral, u"circle-question-mark"_s};
    }
    Q_UNREACHABLE();
}

} // namespace askpro::ui
