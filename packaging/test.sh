#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test without a display.
# The last line is "N passed, N failed": test cases, a program without test cases counts as one.
#   --fast   leaves out the tests labelled slow
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"

selection=()
for argument in "$@"; do
    case "$argument" in
    --fast) selection=(-LE slow) ;;
    *)
        echo "usage: packaging/test.sh [--fast]" >&2
        exit 2
        ;;
    esac
done
case "$(locale charmap 2> /dev/null || true)" in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac

packaging/install.sh build run test
cmake --preset dev
cmake --build --preset dev

# No desktop of the person who runs this may leak into the tests.
unset DISPLAY WAYLAND_DISPLAY
export QT_QPA_PLATFORM=offscreen
results="$root/build/dev/test-results.xml"
rm -f "$results"
status=0
ctest --preset dev -j "$(nproc)" --no-tests=error "${selection[@]}" --output-junit "$results" \
    --test-output-size-passed 1000000 --test-output-size-failed 1000000 --test-output-truncation head || status=$?
[ -f "$results" ] || { echo "ctest did not run" >&2; exit 1; }
counts="$(awk -f packaging/count_tests.awk "$results")"
[ "$status" -eq 0 ] || echo "All output is in $results"
echo "$counts"
case "$counts" in *", 0 failed") ;; *) status=1 ;; esac
exit "$status"
