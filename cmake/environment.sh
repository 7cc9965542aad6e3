# Sourced by run.sh and test.sh: a sound environment where a service or a bare machine gives little,
# and how both build.
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
# npm trusts what the machine trusts: many a council reads its outgoing TLS with a CA of its own.
if [ -z "${NODE_EXTRA_CA_CERTS:-}" ] && [ -r /etc/ssl/certs/ca-certificates.crt ]; then
    NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
    export NODE_EXTRA_CA_CERTS
fi

# watched LOG COMMAND...: runs a build. LOG has all it says; every fiftieth step is shown, so that a long
# build is seen to move.
watched() {
    watched_log="$1"
    shift
    {
        status=0
        "$@" 2>&1 </dev/null || status=$?
        echo "$status" >"$watched_log.status"
    } | tee "$watched_log" | awk '/^\[/ && ++steps % 50 == 0 { print substr($0, 1, 100); fflush() }'
    return "$(cat "$watched_log.status")"
}
