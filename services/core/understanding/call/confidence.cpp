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
constexpr double bias = -0.88;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.72},   Weight{&AgreementFeatures::yes, 1.14},        Weight{&AgreementFeatures::confirmed, 0.92},
    Weight{&AgreementFeatures::echoed, 0.00},    Weight{&AgreementFeatures::restated, 1.13},   Weight{&AgreementFeatures::restatedDate, 0.73},
    Weight{&AgreementFeatures::committed, 0.44},  Weight{&AgreementFeatures::contested, -1.69}, Weight{&AgreementFeatures::differs, -1.06},
    Weight{&AgreementFeatures::dayOpen, 0.00},   Weight{&AgreementFeatures::approx, -0.50},    Weight{&AgreementFeatures::ambiguous, -1.48},
    Weight{&AgreementFeatures::changes, 0.00},   Weight{&AgreementFeatures::service, 2.00},
    Weight{&AgreementFeatures::agentService, 0.84}, Weight{&AgreementFeatures::weakService, -1.44}, Weight{&AgreementFeatures::unlisted, 1.86},
    Weight{&AgreementFeatures::unnamed, -0.51}, Weight{&AgreementFeatures::doubts, -1.03}, Weight{&AgreementFeatures::contact, 0.05},
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
