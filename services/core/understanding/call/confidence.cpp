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
constexpr double bias = -0.60;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.30},   Weight{&AgreementFeatures::yes, 0.90},        Weight{&AgreementFeatures::confirmed, 1.00},
    Weight{&AgreementFeatures::echoed, -0.60},    Weight{&AgreementFeatures::restated, 0.90},   Weight{&AgreementFeatures::restatedDate, 0.60},
    Weight{&AgreementFeatures::committed, 0.80},  Weight{&AgreementFeatures::contested, -2.50}, Weight{&AgreementFeatures::differs, -1.50},
    Weight{&AgreementFeatures::dayOpen, -0.40},   Weight{&AgreementFeatures::approx, -0.60},    Weight{&AgreementFeatures::ambiguous, -1.50},
    Weight{&AgreementFeatures::changes, -0.20},   Weight{&AgreementFeatures::service, 1.20},    Weight{&AgreementFeatures::name, 0.40},
    Weight{&AgreementFeatures::contact, 0.30},    Weight{&AgreementFeatures::parting, 0.30},
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
