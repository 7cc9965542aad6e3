#!/bin/sh
# The one command to test: installs what tests need, builds, and runs every test. Without a word it
# does what must hold before a change lands: dev in full (as the preset "whole", which is built once
# and faster), ASan on core and C, TSan on store and C.
#
# Usage: sh cmake/test.sh [dev|asan|tsan|long]...
set -u
root="$(cd "$(dirname "$0")/.." && pwd)"
. "$root/cmake/environment.sh"
cd "$root" || exit 1

usage() { echo "usage: sh cmake/test.sh [dev|asan|tsan|long]..." >&2; exit 2; }
for stage in "$@"; do
    case "$stage" in dev | asan | tsan | long) ;; *) usage ;; esac
done

began="$(date +%s)"
minutes() { echo "$((($(date +%s) - began) / 60)) min"; }
story=""
failed=0

# ctest's closing lines end the output of the last stage; this line follows them.
finish() {
    story="${story# }"
    echo "test: ${story%,} ($(minutes))"
    exit "$failed"
}
note() {
    story="$story $1 $2,"
    [ "$2" = passed ] || failed=1
}

configured_and_built() { cmake --preset "$1" && cmake --build --preset "$1"; }
build() {
    folder="build/$1"
    mkdir -p "$folder"
    echo "test: building $1 ($(minutes))"
    if watched "$folder/build.log" configured_and_built "$1"; then return 0; fi
    grep -E -A 5 ' error: |FAILED: |CMake Error|undefined reference' "$folder/build.log" | head -n 60
    echo "test: $1 does not build; see $folder/build.log"
    note "$1" "does not build"
    return 1
}

# The sanitizers of g++ 12 cannot map their memory where the kernel randomises addresses widely.
still=""
if setarch "$(uname -m)" -R true 2>/dev/null; then still="setarch $(uname -m) -R"; fi
run() {
    echo "test: running $1 ($(minutes))"
    preset="$1"
    shift
    plain=""
    case "$preset" in asan | tsan) plain="$still" ;; esac
    # shellcheck disable=SC2086
    if $plain ctest --preset "$preset" "$@" </dev/null; then
        note "$preset" passed
    else
        note "$preset" FAILED
    fi
}

sh cmake/packages.sh test || exit 1

if [ $# -eq 0 ]; then
    # If dev does not build, that is all; its tests come last, so that theirs is the last word.
    build whole || finish
    for stage in asan tsan; do
        if build "$stage"; then run "$stage"; fi
    done
    run whole
    finish
fi
for stage in "$@"; do
    case "$stage" in
        # Fuzzing, fault injection, sweeps and large networks: everything that carries the label.
        long)
            if build dev; then NETWORK_TEST_LONG=1 run long; fi
            ;;
        *) if build "$stage"; then run "$stage"; fi ;;
    esac
done
finish
