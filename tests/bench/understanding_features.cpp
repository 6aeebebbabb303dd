#include "services/core/understanding/call/callreader.h"
#include "tests/support/callcorpus.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>

// What the confidence of every labelled call with an agreed slot rests on, a JSON object a line: the input of
// tests/data/understanding/fit_confidence.py. The order of the features is that of confidence.cpp.

namespace {

using askpro::core::AgreementFeatures;

struct Feature
{
    const char *name;
    double AgreementFeatures::*value;
};
constexpr std::array features{
    Feature{"accepted", &AgreementFeatures::accepted}, Feature{"yes", &AgreementFeatures::yes}, Feature{"confirmed", &AgreementFeatures::confirmed},
    Feature{"echoed", &AgreementFeatures::echoed}, Feature{"restated", &AgreementFeatures::restated}, Feature{"restatedDate", &AgreementFeatures::restatedDate},
    Feature{"committed", &AgreementFeatures::committed}, Feature{"contested", &AgreementFeatures::contested}, Feature{"differs", &AgreementFeatures::differs},
    Feature{"dayOpen", &AgreementFeatures::dayOpen}, Feature{"approx", &AgreementFeatures::approx}, Feature{"ambiguous", &AgreementFeatures::ambiguous},
    Feature{"changes", &AgreementFeatures::changes}, Feature{"service", &AgreementFeatures::service}, Feature{"agentService", &AgreementFeatures::agentService},
    Feature{"weakService", &AgreementFeatures::weakService}, Feature{"unlisted", &AgreementFeatures::unlisted}, Feature{"unnamed", &AgreementFeatures::unnamed},
    Feature{"doubts", &AgreementFeatures::doubts}, Feature{"contact", &AgreementFeatures::contact}};

constexpr std::array uses{"open", "calibration", "kept apart"};

} // namespace

int main()
{
    for (const char *file : {"calls_de", "calls_en"}) {
        for (const auto &labelled : askpro::tests::labelledCalls(QString::fromUtf8(file))) {
            const auto reading = askpro::core::readCall(labelled.call.turns, labelled.call.context);
            if (!reading.bookedIntent)
                continue;
            std::printf("{\"id\":\"%s\",\"use\":\"%s\",\"right\":%s,\"features\":{", qPrintable(labelled.id), uses[static_cast<std::size_t>(labelled.use)],
                        askpro::tests::slotIsRight(reading, labelled.label) ? "true" : "false");
            for (std::size_t i = 0; i < features.size(); ++i)
                std::printf("%s\"%s\":%.3f", i == 0 ? "" : ",", features[i].name, reading.features.*features[i].value);
            std::printf("}}\n");
        }
    }
    return 0;
}
