#include "ui/calls/fieldlist.h"

#include "models/calls/fieldcomparison.h"
#include "models/calls/heardfields.h"
#include "ui/calls/transcripttext.h"
#include "ui/common/focus.h"
#include "ui/common/formats.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace askpro::models;

namespace askpro::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FieldList)
};

constexpr int narrowest = 60;         ///< of a value, also when a word of it is longer
constexpr qsizetype longest = 1000;   ///< characters of a value that are shown
constexpr qsizetype longestQuote = 80; ///< characters
constexpr qsizetype mostQuotes = 3;
constexpr int inset = 6;

} // namespace

class FieldList::Row final : public QWidget
{
public:
    /// `heard`: what the transcript says beside it, or null. `quote`: the words it rests on, empty = none known.
    Row(FieldList &list, const ExtractedField &field, const ExtractedField *heard, bool hasEvidence, const QString &quote) : QWidget(&list), m_list(list), m_field(field.name), m_hasEvidence(hasEvidence)
    {
        setObjectName(u"field_"_s + field.name);
        auto *name = new Label(FontRole::Body, &Tokens::text2, this);
        name->setText(fieldWord(field.name));
        name->setWordWrap(true);
        name->setElided(true);
        name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // else layouts take no notice of its width
        name->setFixedWidth(list.m_nameWidth);
        auto *value = new Label(FontRole::BodyMedium, &Tokens::text, this);
        value->setText(field.value.size() > longest ? field.value.left(longest) + u'\u2026' : field.value);
        value->setWordWrap(true);
        value->setMinimumWidth(narrowest);
        if (!hasEvidence)
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const bool agrees = heard && sameFieldValue(field.name, field.value, heard->value);
        const bool differs = heard && !agrees && isSure(*heard);
        const bool unsure = !isSure(field) || differs;
        auto *source = new Label(FontRole::Caption, unsure ? &Tokens::warning : &Tokens::text3, this);
        source->setText(originOf(field, agrees || differs ? heard : nullptr, differs, unsure));
        source->setWordWrap(true);
        source->setMinimumWidth(narrowest);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(value);
        cell->addWidget(source);
        if (!quote.isEmpty()) {
            auto *evidence = new Label(FontRole::Caption, &Tokens::text2, this);
            evidence->setObjectName(u"evidence_"_s + field.name);
            evidence->setText(quote);
            evidence->setWordWrap(true);
            evidence->setMinimumWidth(narrowest);
            cell->addWidget(evidence);
        }
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(inset, 3, inset, 3);
        layout->setSpacing(12);
        layout->addWidget(name, 0, Qt::AlignTop);
        layout->addLayout(cell, 1);
        setAccessibleName(u"%1: %2"_s.arg(name->text(), value->text()));
        setAccessibleDescription(quote.isEmpty() ? source->text() : u"%1. %2"_s.arg(source->text(), quote));
        if (hasEvidence) {
            setFocusPolicy(Qt::TabFocus);
            setCursor(Qt::PointingHandCursor);
            setToolTip(Texts::tr("Show where it was said"));
        }
    }

    [[nodiscard]] const QString &field() const { return m_field; }
    void setPointed(bool isPointed)
    {
        m_pointed = isPointed;
        update();
    }

protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Enter:
        case QEvent::FocusIn: point(m_field); break;
        case QEvent::Leave:
        case QEvent::FocusOut: point({}); break;
        case QEvent::MouseButtonRelease: choose(); break;
        case QEvent::KeyPress:
            if (const int key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
                choose();
                return true;
            }
            break;
        default: break;
        }
        return QWidget::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_pointed)
            roundRect(painter, rect(), 6, tokens().hover);
        drawFocus(painter, *this);
    }

private:
    [[nodiscard]] QString sourceOf(const ExtractedField &field) const
    {
        const QString source = wordOf(field.source);
        return field.confidence ? u"%1 \u00b7 %2"_s.arg(source, m_list.m_formats.percent(*field.confidence)) : source;
    }
    [[nodiscard]] QString originOf(const ExtractedField &field, const ExtractedField *heard, bool differs, bool unsure) const
    {
        QString origin = sourceOf(field);
        if (differs)
            origin = Texts::tr("%1 \u00b7 heard: %2").arg(origin, heard->value.left(longest));
        else if (heard)
            origin = u"%1 \u00b7 %2"_s.arg(origin, sourceOf(*heard));
        return unsure ? Texts::tr("%1 \u00b7 please check").arg(origin) : origin;
    }
    void point(const QString &field)
    {
        if (m_hasEvidence)
            Q_EMIT m_list.pointed(field);
        setPointed(m_hasEvidence && !field.isEmpty());
    }
    void choose()
    {
        if (m_hasEvidence)
            Q_EMIT m_list.chosen(m_field);
    }

    FieldList &m_list;
    QString m_field;
    bool m_hasEvidence;
    bool m_pointed = false;
};

namespace {

bool holds(const EvidenceSpan &span, const QString &field)
{
    return span.kind == EvidenceKind::Value && span.field == field;
}

/// What the clinic itself passed into the call, or the agent's own bookkeeping, tells nobody anything about the caller; it is
/// among the raw data.
bool isLearned(const ExtractedField &field)
{
    if (isAboutConversation(field))
        return false; // is told by the steps
    const bool ours = fieldWord(field.name) != field.name;
    return ours || (field.source != FieldSource::DynamicVariable && field.name != "current_state"_L1 && field.name != "previous_state"_L1);
}

} // namespace

FieldList::FieldList(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void FieldList::show(const QList<ExtractedField> &fields, const QList<EvidenceSpan> &evidence, const QList<Utterance> &conversation)
{
    m_fields = fields;
    m_conversation = conversation;
    m_evidence = evidence;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const ExtractedField &field : fields) {
        if (!field.chosen || field.value.isEmpty() || !isLearned(field))
            continue;
        const auto beside = std::ranges::find_if(fields, [&](const ExtractedField &other) {
            return other.source == FieldSource::Transcript && !other.chosen && other.name == field.name;
        });
        const bool said = std::ranges::any_of(evidence, [&](const EvidenceSpan &span) { return holds(span, field.name); });
        m_rows.append(new Row(*this, field, beside == fields.end() ? nullptr : &*beside, said, quoteOf(field.name, field.value)));
        layout()->addWidget(m_rows.last());
    }
    setVisible(!m_rows.isEmpty());
}

/// The words a value rests on as far as they are others, each place once.
QString FieldList::quoteOf(const QString &field, const QString &value) const
{
    QStringList quotes;
    for (const EvidenceSpan &span : m_evidence) {
        if (!holds(span, field) || span.utterance >= m_conversation.size())
            continue;
        const QString words = harmless(QStringView(m_conversation.at(span.utterance).text).mid(span.from, qMin(span.length, longestQuote))).simplified();
        if (words == value)
            continue; // it stands there already
        const QString quote = m_formats.locale().quoteString(span.length > longestQuote ? words + u'\u2026' : words);
        if (!quotes.contains(quote) && quotes.size() < mostQuotes)
            quotes.append(quote);
    }
    return quotes.join(u" \u2026 "_s);
}

void FieldList::setPointed(const QString &field)
{
    for (Row *row : std::as_const(m_rows))
        row->setPointed(row->field() == field);
}

void FieldList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(QList(m_fields), QList(m_evidence), QList(m_conversation));
}

} // namespace askpro::ui
