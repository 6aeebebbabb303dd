#pragma once

namespace askpro::core {

/// What speaks for and against an agreed slot. Filled by the reader of a call; each is 0 or 1 unless said otherwise.
struct AgreementFeatures
{
    double accepted = 0;             ///< in so many words ("das passt", "den nehme ich"), or chosen out of what was offered
    double yes = 0;                  ///< a plain word of consent
    double confirmed = 0;            ///< the caller proposed it and the agent confirmed
    double echoed = 0;               ///< only repeated, or stated by the agent and let stand
    double restated = 0;             ///< the agent repeated it afterwards
    double restatedDate = 0;         ///< … with day and month
    double committed = 0;            ///< the agent said that it is entered
    double contested = 0;            ///< the caller objected and it was not settled since
    double differs = 0;              ///< the agent's last statement is another one
    double dayOpen = 0;              ///< the day was said by a weekday alone, or taken from what was said before
    double approx = 0;
    double ambiguous = 0;
    double changes = 0;              ///< how often the agreement changed, up to 3
    double service = 0;              ///< 0…1, how well the words name the service; 0 = none
    double agentService = 0;         ///< the agent named it
    double weakService = 0;          ///< only hinted at, mentioned beside something else, or one of several
    double unlisted = 0;             ///< a service was named that is not on the list
    double unnamed = 0;              ///< none was named
    double doubts = 0;               ///< how much in the call speaks of something else than booking a slot, up to 3
    double contact = 0;              ///< a number or an address was heard
};

/// How probable it is that date, time and service are right, 0…1. A logistic model; its weights were fitted by
/// tests/data/understanding/fit_confidence.py on the labelled calls that are not kept apart.
[[nodiscard]] double confidenceOf(const AgreementFeatures &features);

} // namespace askpro::core
