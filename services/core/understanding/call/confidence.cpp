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
constexpr double bias = -0.64;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.29},   Weight{&AgreementFeatures::yes, -0.75},        Weight{&AgreementFeatures::confirmed, -0.54},
    Weight{&AgreementFeatures::echoed, 0.00},    Weight{&AgreementFeatures::restated, 0.44},   Weight{&AgreementFeatures::restatedDate, 1.00},
    Weight{&AgreementFeatures::committed, 0.12},  Weight{&AgreementFeatures::contested, 0.00}, Weight{&AgreementFeatures::differs, 0.57},
    Weight{&AgreementFeatures::dayOpen, -1.01},   Weight{&AgreementFeatures::approx, 0.00},    Weight{&AgreementFeatures::ambiguous, 0.00},
    Weight{&AgreementFeatures::changes, -0.53},   Weight{&AgreementFeatures::service, 0.70},    Weight{&AgreementFeatures::name, -0.00},
    Weight{&AgreementFeatures::contact, 0.73},    Weight{&AgreementFeatures::parting, -0.05},
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
