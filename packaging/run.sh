#!/usr/bin/env bash
# Installs what is missing, builds, and opens the desk. Arguments go to askpro-desk; --demo opens the demo clinic.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install.sh
[[ -f build/release/build.ninja ]] || cmake --preset release >/dev/null
cmake --build --preset release --target askpro askpro-desk

if [[ -z "${DISPLAY:-}" && -z "${WAYLAND_DISPLAY:-}" ]]; then
  cat >&2 <<EOF
There is no display here, so the desk cannot open a window.
Without a window the same listener and workers run with:
    build/release/bin/askpro serve
Set up a clinic first: build/release/bin/askpro config import FILE.json
or look at a demo:     build/release/bin/askpro --database sqlite:/tmp/demo.db demo load
EOF
  exit 3
fi
exec build/release/bin/askpro-desk "$@"
