#!/usr/bin/env bash
# Installs the Debian packages of packages.txt that are missing.  usage: packaging/install.sh build|run|test|develop ...
# With DUBAN_SKIP_INSTALL=1 nothing is looked at or installed: for systems where the same things have other names.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

[ $# -gt 0 ] || { echo "usage: $0 build|run|test|develop ..." >&2; exit 2; }

wanted=()
for use in "$@"; do
    mapfile -t of_use < <(awk -v use="$use" '!/^#/ && $2 == use { print $1 }' "$here/packages.txt")
    [ ${#of_use[@]} -gt 0 ] || { echo "$0: packages.txt has no package for \"$use\"" >&2; exit 2; }
    wanted+=("${of_use[@]}")
done

[ "${DUBAN_SKIP_INSTALL:-}" = 1 ] && exit 0

id="" version=""
if [ -r /etc/os-release ]; then
    id="$(. /etc/os-release && echo "${ID:-}")"
    version="$(. /etc/os-release && echo "${VERSION_ID:-0}")"
fi
if [ "$id" != debian ] || [ "${version%%.*}" -lt 12 ] || ! command -v apt-get > /dev/null; then
    {
        echo "This script installs packages on Debian 12 or newer only; this system is ${id:-unknown} ${version}."
        echo "Install what these Debian packages hold, then run again with DUBAN_SKIP_INSTALL=1:"
        printf '  %s\n' "${wanted[@]}"
    } >&2
    exit 1
fi

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2> /dev/null)" = installed ]; }
missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        echo "These packages are missing, and neither root nor sudo is at hand. As root, run:" >&2
        echo "  apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
"${as_root[@]}" apt-get -q update || echo "The package lists could not be renewed; going on with the present ones." >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${missing[@]}"
