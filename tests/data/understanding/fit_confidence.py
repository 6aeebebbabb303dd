#!/usr/bin/env python3
"""Fits the weights of services/core/understanding/call/confidence.cpp.

usage: understanding_features | fit_confidence.py

Input: one JSON object a line, as tests/bench/understanding_features prints them:
  {"id", "use": "open|calibration|kept apart", "right": bool, "features": {name: value, ...}}
one for every labelled call in which a slot was found agreed. `right` says that the call is to be booked and that date, time and
service are those of its label. Weights are fitted by gradient descent on the logistic loss, each
held near what it is expected to be (EXPECTED) as far as the calls do not say otherwise: there are few calls, and a feature that never
failed in them must not count for everything. A feature that speaks for a slot never gets a weight below zero, one that speaks against it
never one above. Fitted on the calibration calls and, at a smaller weight, on the open ones - the rules know those too well to say how
often they err. Reported on all three. No package is needed and the result is the same every time.
"""
import json
import math
import sys

PENALTY = 1.5          # how firmly weights are held near what is expected
OPEN_SHARE = 0.4       # what an open call counts against a calibration call

# What a person would say beforehand. The bias is that of a slot that was only repeated, with nothing else known.
EXPECTED_BIAS = -1.6
EXPECTED = {
    "accepted": 1.5, "yes": 1.2, "confirmed": 1.0, "echoed": -0.3, "restated": 0.9, "restatedDate": 0.8, "committed": 0.6, "contested": -2.0,
    "differs": -1.0, "dayOpen": -0.7, "approx": -0.5, "ambiguous": -1.5, "changes": -0.2, "service": 1.5, "agentService": 0.8, "weakService": -1.5, "unlisted": 1.5, "unnamed": -0.5, "doubts": -0.7, "contact": 0.3,
}
STEPS = 6000
RATE = 0.05


def probability(weights, bias, row):
    total = bias + sum(weight * row.get(name, 0.0) for name, weight in weights.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows, names):
    """`rows`: (features, right, weight of the call)."""
    weights = {name: EXPECTED[name] for name in names}
    bias = EXPECTED_BIAS
    total = sum(share for _, _, share in rows)
    for _ in range(STEPS):
        slope = {name: PENALTY * (weights[name] - EXPECTED[name]) / total for name in names}
        slope_bias = PENALTY * (bias - EXPECTED_BIAS) / total
        for features, right, share in rows:
            error = (probability(weights, bias, features) - right) * share / total
            slope_bias += error
            for name, value in features.items():
                slope[name] += error * value
        bias -= RATE * slope_bias
        for name in names:
            weight = weights[name] - RATE * slope[name]
            weights[name] = max(0.0, weight) if EXPECTED[name] > 0 else min(0.0, weight)
    return weights, bias


def report(title, rows, weights, bias):
    if not rows:
        return
    pairs = [(probability(weights, bias, features), right) for features, right in rows]
    brier = sum((p - right) ** 2 for p, right in pairs) / len(pairs)
    print(f"\n{title}: {len(pairs)} calls, Brier score {brier:.3f}")
    error = 0.0
    for low in range(10):
        group = [(p, right) for p, right in pairs if min(9, int(p * 10)) == low]
        if group:
            said = sum(p for p, _ in group) / len(group)
            seen = sum(right for _, right in group) / len(group)
            error += abs(said - seen) * len(group) / len(pairs)
            print(f"  {low / 10:.1f}-{low / 10 + 0.1:.1f}  {len(group):4d} calls  said {said:.2f}  right {seen:.2f}")
    print(f"  calibration error {error:.3f}")


def main():
    lines = [json.loads(line) for line in sys.stdin if line.strip()]
    if not lines:
        sys.exit("no feature lines; pipe understanding_features into this script")
    names = list(lines[0]["features"])
    rows = {}
    for line in lines:
        rows.setdefault(line["use"], []).append((line["features"], 1.0 if line["right"] else 0.0))
    shares = {"calibration": 1.0, "open": OPEN_SHARE}
    weights, bias = fit([(*row, share) for use, share in shares.items() for row in rows.get(use, [])], names)
    print(f"constexpr double bias = {bias:.2f};")
    for name in names:
        print(f"    Weight{{&AgreementFeatures::{name}, {weights[name]:.2f}}},")
    for use in ("calibration", "open", "kept apart"):
        report(use, rows.get(use, []), weights, bias)


if __name__ == "__main__":
    main()
