#!/usr/bin/env python3
"""Fits the weights of services/core/understanding/call/confidence.cpp.

usage: understanding_features | fit_confidence.py

Input: one JSON object a line, as tests/bench/understanding_features prints them:
  {"id", "use": "open|calibration|kept apart", "right": bool, "features": {name: value, ...}}
one for every labelled call in which a slot was found agreed. `right` says that the call is to be booked and that date, time and
service are those of its label. Weights are fitted on the calibration calls - the rules know the open ones too well to say how often they
err - by gradient descent on the logistic loss with an L2 penalty; they are reported on all three. No package is needed and the result is the same every time.
"""
import json
import math
import sys

PENALTY = 0.3          # keeps weights small: there are few calls
STEPS = 20000
RATE = 0.05


def probability(weights, bias, row):
    total = bias + sum(weight * row.get(name, 0.0) for name, weight in weights.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(rows, names):
    weights = {name: 0.0 for name in names}
    bias = 0.0
    for _ in range(STEPS):
        slope = {name: PENALTY * weights[name] / len(rows) for name in names}
        slope_bias = 0.0
        for features, right in rows:
            error = probability(weights, bias, features) - right
            slope_bias += error / len(rows)
            for name, value in features.items():
                slope[name] += error * value / len(rows)
        bias -= RATE * slope_bias
        for name in names:
            weights[name] -= RATE * slope[name]
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
    weights, bias = fit(rows["calibration"], names)
    print(f"constexpr double bias = {bias:.2f};")
    for name in names:
        print(f"    Weight{{&AgreementFeatures::{name}, {weights[name]:.2f}}},")
    for use in ("calibration", "open", "kept apart"):
        report(use, rows.get(use, []), weights, bias)


if __name__ == "__main__":
    main()
