#!/bin/sh
# What `cmake --install` lays down is enough for a stranger: a project outside the tree finds the C
# library by CMake and by pkg-config, links it and asks its version.
set -eu
build="$1"
source="$(cd "$(dirname "$0")" && pwd)/outside"
stage="$(mktemp -d "${TMPDIR:-/tmp}/house-install-XXXXXX")"
trap 'rm -rf "$stage"' EXIT
fail() { echo "install_test: $*" >&2; exit 1; }

cmake --install "$build" --prefix "$stage/usr" >"$stage/log" || { cat "$stage/log"; fail "install failed"; }
for file in bin/coopnet include/libnetwork.h lib/systemd/system/coopnet.service \
    share/man/man1/coopnet.1 share/bash-completion/completions/coopnet; do
    [ -s "$stage/usr/$file" ] || fail "not installed: $file"
done
grep -q "^ExecStart=$stage/usr/bin/coopnet serve$" "$stage/usr/lib/systemd/system/coopnet.service" ||
    fail "the unit does not name the installed program"
library="$(find "$stage/usr" -name libnetwork.so.1)"
[ -n "$library" ] || fail "no libnetwork.so.1"
LD_LIBRARY_PATH="$(dirname "$library")"
export LD_LIBRARY_PATH

cmake -S "$source" -B "$stage/outside" -DCMAKE_PREFIX_PATH="$stage/usr" >"$stage/log" &&
    cmake --build "$stage/outside" >>"$stage/log" || { cat "$stage/log"; fail "find_package"; }
by_cmake="$("$stage/outside/outside")"

PKG_CONFIG_PATH="$(dirname "$library")/pkgconfig"
export PKG_CONFIG_PATH
# shellcheck disable=SC2046
cc "$source/outside.c" -o "$stage/by_pkg_config" $(pkg-config --cflags --libs libnetwork) ||
    fail "pkg-config"
by_pkg_config="$("$stage/by_pkg_config")"

[ "$by_cmake" = "$(pkg-config --modversion libnetwork)" ] || fail "version: $by_cmake"
[ "$by_cmake" = "$by_pkg_config" ] || fail "two ways, two versions: $by_cmake, $by_pkg_config"
