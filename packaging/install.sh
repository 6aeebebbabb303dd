#!/usr/bin/env bash
# Installs what building, testing and running need on Debian 12. As root, or with sudo. Does nothing when all is there.
#   packaging/install.sh          to build and run
#   packaging/install.sh tests    to test as well
set -euo pipefail

build=(
  g++ cmake ninja-build ccache mold pkg-config git ca-certificates
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libboost-dev libsqlite3-dev libssl-dev libpq-dev libexpected-dev libphonenumber-dev qtkeychain-qt6-dev libsystemd-dev libgl-dev
)
run=(
  libqt6sql6-sqlite libqt6sql6-psql qt6-translations-l10n qt6-qpa-plugins tzdata
)
tests=(
  postgresql postgresql-common xvfb xauth dbus
)

wanted=("${build[@]}" "${run[@]}")
[[ "${1:-}" == tests ]] && wanted+=("${tests[@]}")

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
  command -v sudo >/dev/null || { echo "These packages are missing and neither root nor sudo is here to install them: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
