#include "models/calls/fieldextraction.h"

#include "models/calls/exactdecimal.h"
#include "models/calls/fieldnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace askpro::models {

namespace {

/// Where keys are read from, in the facts of the call.
enum class Keys { Plain, Underscored };

struct Source
{
    QLatin1StringView parent;        ///< top-level key
    QLatin1StringView child;         ///< key below it; empty = the parent itself
    Keys keys;
    FieldSource source;
};

constexpr Source collected{"collected_dynamic_variables"_L1, {}, Keys::Plain, FieldSource::CollectedVariable};
constexpr Source passedIn{"retell_llm_dynamic_variables"_L1, {}, Keys::Plain, FieldSource::DynamicVariable};
constexpr Source underscoredPassedIn{"retell_llm_dynamic_variables"_L1, {}, Keys::Underscored, FieldSource::UnderscoreField};
constexpr Source underscoredCollected{"collected_dynamic_variables"_L1, {}, Keys::Underscored, FieldSource::UnderscoreField};
constexpr Source underscoredMetadata{"metadata"_L1, {}, Keys::Underscored, FieldSource::UnderscoreField};
constexpr Source underscoredAnalysis{"call_analysis"_L1, "custom_analysis_data"_L1, Keys::Underscored, FieldSource::UnderscoreField};
constexpr Source analysis{"call_analysis"_L1, "custom_analysis_data"_L1, Keys::Plain, FieldSource::CustomAnalysis};

constexpr std::array inboundOrder{collected, passedIn, underscoredPassedIn, underscoredCollected, underscoredMetadata, underscoredAnalysis, analysis};
constexpr std::array outboundOrder{collected, underscoredCollected, underscoredMetadata, underscoredAnalysis, analysis, passedIn, underscoredPassedIn};

class Extraction
{
public:
    explicit Extraction(const QList<FieldMapping> &mappings) : m_names(mappings) {}

    void readObject(const QJsonObject &object, Keys keys, FieldSource source, const QString &path)
    {
        const qsizetype first = m_fields.size();
        QList<int> weights;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            if (key.startsWith(u'_') != (keys == Keys::Underscored))
                continue;
            const QString plainKey = keys == Keys::Underscored ? key.mid(1) : key;
            const QString text = usableText(it.value());
            if (text.isEmpty() || plainKey.isEmpty())
                continue;
            insertByWeight(first, weights, m_names.weight(plainKey), {m_names.canonical(plainKey), text, source, {}, path + u'.' + key, false});
        }
    }

    void readCaller(const QString &number, QLatin1StringView key)
    {
        if (number.startsWith(u'+'))
            m_fields.append({field::phone, number, FieldSource::Caller, {}, key, false});
    }

    [[nodiscard]] QList<ExtractedField> chosen() &&
    {
        QSet<QString> seen;
        for (ExtractedField &one : m_fields) {
            one.chosen = !seen.contains(one.name);
            seen.insert(one.name);
        }
        return std::move(m_fields);
    }

private:
    void insertByWeight(qsizetype first, QList<int> &weights, int weight, ExtractedField found)
    {
        const auto at = std::ranges::find_if(weights, [&](int other) { return other < weight; }) - weights.begin();
        weights.insert(at, weight);
        m_fields.insert(first + at, std::move(found));
    }

    FieldNames m_names;
    QList<ExtractedField> m_fields;
};

/// The caller may change the wish: what the agent wrote down last counts first.
void readFunctions(Extraction &extraction, const QJsonArray &turns)
{
    for (qsizetype i = turns.size() - 1; i >= 0; --i) {
        const QJsonObject turn = turns[i].toObject();
        if (turn.value("role"_L1) != "tool_call_invocation"_L1)
            continue;
        const auto arguments = QJsonDocument::fromJson(turn.value("arguments"_L1).toString().toUtf8()).object();
        extraction.readObject(arguments, Keys::Plain, FieldSource::FunctionArgument,
                              u"transcript_with_tool_calls[%1].arguments"_s.arg(i));
    }
}

void readSource(Extraction &extraction, const QJsonObject &facts, const Source &source)
{
    const QJsonObject parent = facts.value(source.parent).toObject();
    if (source.child.isEmpty())
        extraction.readObject(parent, source.keys, source.source, source.parent);
    else
        extraction.readObject(parent.value(source.child).toObject(), source.keys, source.source, source.parent + u'.' + source.child);
}

} // namespace

QString usableText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return exactDecimal(value.toDouble());
    case QJsonValue::Array:
        return value.toArray().isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return value.toObject().isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::String: {
        const QString text = value.toString();
        const QStringView trimmed = QStringView(text).trimmed();
        const bool placeholder = trimmed.startsWith("{{"_L1) && trimmed.endsWith("}}"_L1); // left by the vendor for unknown variables
        return trimmed.isEmpty() || placeholder ? QString() : text;
    }
    default:
        return {};
    }
}

QList<ExtractedField> extractFields(const QJsonObject &facts, CallDirection direction, const QList<FieldMapping> &mappings)
{
    Extraction extraction(mappings);
    const bool outbound = direction == CallDirection::Outbound;
    readFunctions(extraction, facts.value("transcript_with_tool_calls"_L1).toArray());
    for (const Source &source : outbound ? outboundOrder : inboundOrder)
        readSource(extraction, facts, source);
    const QLatin1StringView callerKey = outbound ? "to_number"_L1 : "from_number"_L1;
    extraction.readCaller(facts.value(callerKey).toString(), callerKey);
    return std::move(extraction).chosen();
}

const ExtractedField *chosenField(const QList<ExtractedField> &fields, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(fields, [&](const ExtractedField &one) { return one.chosen && one.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

QString chosenValue(const QList<ExtractedField> &fields, QLatin1StringView name)
{
    const ExtractedField *found = chosenField(fields, name);
    return found ? found->value.trimmed() : QString();
}

std::optional<bool> yesOrNo(const QString &text)
{
    static constexpr std::array yes{"true"_L1, "ja"_L1, "yes"_L1, "1"_L1};
    static constexpr std::array no{"false"_L1, "nein"_L1, "no"_L1, "0"_L1};
    const QString word = text.trimmed().toLower();
    const auto is = [&](QLatin1StringView known) { return word == known; };
    if (std::ranges::any_of(yes, is))
        return true;
    if (std::ranges::any_of(no, is))
        return false;
    return std::nullopt;
}

Urgency urgencyOf(const QString &text)
{
    static constexpr std::array words{
        Word<Urgency>{Urgency::High, "hoch"_L1},      Word<Urgency>{Urgency::High, "sehr hoch"_L1}, Word<Urgency>{Urgency::High, "dringend"_L1},
        Word<Urgency>{Urgency::High, "akut"_L1},      Word<Urgency>{Urgency::High, "notfall"_L1},   Word<Urgency>{Urgency::High, "high"_L1},
        Word<Urgency>{Urgency::High, "urgent"_L1},    Word<Urgency>{Urgency::High, "emergency"_L1}, Word<Urgency>{Urgency::Normal, "mittel"_L1},
        Word<Urgency>{Urgency::Normal, "normal"_L1},  Word<Urgency>{Urgency::Normal, "medium"_L1},  Word<Urgency>{Urgency::Low, "niedrig"_L1},
        Word<Urgency>{Urgency::Low, "gering"_L1},     Word<Urgency>{Urgency::Low, "low"_L1},
    };
    return valueFor(std::span<const Word<Urgency>>(words), QString(text.trimmed().toLower())).value_or(Urgency::Unknown);
}

} // namespace askpro::models
