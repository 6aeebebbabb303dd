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
constexpr double bias = -1.28;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.45},   Weight{&AgreementFeatures::yes, 1.12},        Weight{&AgreementFeatures::confirmed, 0.96},
    Weight{&AgreementFeatures::echoed, 0.00},    Weight{&AgreementFeatures::restated, 1.19},   Weight{&AgreementFeatures::restatedDate, 0.50},
    Weight{&AgreementFeatures::committed, 0.50},  Weight{&AgreementFeatures::contested, -1.66}, Weight{&AgreementFeatures::differs, -0.99},
    Weight{&AgreementFeatures::dayOpen, -0.08},   Weight{&AgreementFeatures::approx, -0.50},    Weight{&AgreementFeatures::ambiguous, -1.46},
    Weight{&AgreementFeatures::changes, 0.00},   Weight{&AgreementFeatures::service, 1.96},
    Weight{&AgreementFeatures::agentService, 0.86}, Weight{&AgreementFeatures::weakService, -1.19}, Weight{&AgreementFeatures::unlisted, 1.84},
    Weight{&AgreementFeatures::unnamed, -0.92}, Weight{&AgreementFeatures::doubts, -0.80}, Weight{&AgreementFeatures::contact, 0.15},
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
