#pragma once

#include <QString>

#include <functional>

class QObject;

namespace askpro::ui {

/// A question before something that cannot be undone. Verbs on both buttons; the safe one has the focus.
struct Question
{
    QString title;                   ///< the question
    QString text;                    ///< what follows from it
    QString confirm;                 ///< verb: "Cancel appointment"
    QString keep;                    ///< verb of the safe way: "Keep"
};

/// Asks people; never blocks. Tests answer in their place.
class Prompt
{
public:
    virtual ~Prompt() = default;

    /// `confirmed` is called when the answer is yes, unless `asker` is gone.
    virtual void ask(const Question &question, QObject *asker, std::function<void()> confirmed) = 0;
    /// A message that is closed by the reader.
    virtual void tell(const QString &title, const QString &text) = 0;
};

} // namespace askpro::ui
