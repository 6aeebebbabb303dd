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
constexpr double bias = -2.78;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.69},   Weight{&AgreementFeatures::yes, -0.96},        Weight{&AgreementFeatures::confirmed, -0.80},
    Weight{&AgreementFeatures::echoed, 0.00},    Weight{&AgreementFeatures::restated, 1.26},   Weight{&AgreementFeatures::restatedDate, 0.98},
    Weight{&AgreementFeatures::committed, 0.24},  Weight{&AgreementFeatures::contested, 0.37}, Weight{&AgreementFeatures::differs, 0.54},
    Weight{&AgreementFeatures::dayOpen, -1.04},   Weight{&AgreementFeatures::approx, 0.00},    Weight{&AgreementFeatures::ambiguous, 0.00},
    Weight{&AgreementFeatures::changes, 0.56},   Weight{&AgreementFeatures::service, 1.50},    Weight{&AgreementFeatures::name, -0.12},
    Weight{&AgreementFeatures::contact, 1.33},    Weight{&AgreementFeatures::parting, -0.12},
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
