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
constexpr double bias = -0.89;
constexpr std::array weights{
    Weight{&AgreementFeatures::accepted, 1.70},
    Weight{&AgreementFeatures::yes, 1.22},
    Weight{&AgreementFeatures::confirmed, 0.90},
    Weight{&AgreementFeatures::echoed, 0.00},
    Weight{&AgreementFeatures::restated, 1.07},
    Weight{&AgreementFeatures::restatedDate, 0.81},
    Weight{&AgreementFeatures::committed, 0.37},
    Weight{&AgreementFeatures::contested, -1.73},
    Weight{&AgreementFeatures::differs, -1.07},
    Weight{&AgreementFeatures::dayOpen, 0.00},
    Weight{&AgreementFeatures::approx, -0.50},
    Weight{&AgreementFeatures::ambiguous, -1.48},
    Weight{&AgreementFeatures::changes, 0.00},
    Weight{&AgreementFeatures::service, 2.08},
    Weight{&AgreementFeatures::agentService, 0.84},
    Weight{&AgreementFeatures::weakService, -1.49},
    Weight{&AgreementFeatures::unlisted, 1.84},
    Weight{&AgreementFeatures::unnamed, -0.54},
    Weight{&AgreementFeatures::doubts, -1.02},
    Weight{&AgreementFeatures::contact, 0.10},
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
