# Sourced by run.sh and test.sh: a sound environment where a service or a bare machine gives little.
# shellcheck shell=sh disable=SC2154
PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin"
LC_ALL=C.UTF-8
export PATH LC_ALL
# ccache, npm and Chromium keep files at home; without a home they get one in the build folder.
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
    HOME="$root/build/home"
    mkdir -p "$HOME"
    export HOME
fi
# Objects of one checkout serve another on the same machine.
CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}"
CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"
export CCACHE_BASEDIR CCACHE_NOHASHDIR
