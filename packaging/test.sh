#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests without a screen: they start their own PostgreSQL and their own Xvfb.
#   packaging/test.sh [PRESET]     default: dev
set -euo pipefail
cd "$(dirname "$0")/.."
preset="${1:-dev}"

packaging/install.sh tests
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
ctest --preset "$preset" --parallel 2
