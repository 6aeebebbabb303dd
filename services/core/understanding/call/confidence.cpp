#include "services/core/understanding/call/confidence.h"

#include <array>
#include <cmath>

namespace askpro::core {

namespace {

struct Weight
{
    double AgreementFeatures::*feature;
    double weight;
};

// Printed by fit_confidence.py; the order is that of its feature lines.
constexpr double bias = -2.11;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.90},   Weight{&AgreementFeatures::yes, 0.86},        Weight{&AgreementFeatures::confirmed, 0.35},
    Weight{&AgreementFeatures::echoed, -0.23},    Weight{&AgreementFeatures::restated, 1.41},   Weight{&AgreementFeatures::restatedDate, 0.80},
    Weight{&AgreementFeatures::committed, 0.31},  Weight{&AgreementFeatures::contested, -1.68}, Weight{&AgreementFeatures::differs, -0.83},
    Weight{&AgreementFeatures::dayOpen, -1.21},   Weight{&AgreementFeatures::approx, -0.50},    Weight{&AgreementFeatures::ambiguous, -1.50},
    Weight{&AgreementFeatures::changes, -0.08},   Weight{&AgreementFeatures::service, 1.91},
    Weight{&AgreementFeatures::agentService, 0.0}, Weight{&AgreementFeatures::weakService, -1.0}, Weight{&AgreementFeatures::unlisted, 1.0},
    Weight{&AgreementFeatures::unnamed, 0.0}, Weight{&AgreementFeatures::doubts, -0.6}, Weight{&AgreementFeatures::contact, 0.31},
};

} // namespace

double confidenceOf(const AgreementFeatures &features)
{
    double sum = bias;
    for (const Weight &row : weights)
        sum += row.weight * features.*row.feature;
    return 1 / (1 + std::exp(-sum));
}

} // namespace askpro::core
