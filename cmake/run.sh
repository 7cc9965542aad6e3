#!/bin/sh
# The one command to see the portal: installs what is missing, builds, makes the store on the first
# start, and serves. It decides nothing that the coopnet program could decide for itself.
#
# Usage: sh cmake/run.sh [--port N] [--data DIR] [--no-demo [--manager EMAIL]]
# With --no-demo the store is empty but for a network manager, whose one-time link is printed.
set -eu
root="$(cd "$(dirname "$0")/.." && pwd)"
. "$root/cmake/environment.sh"

usage() { echo "usage: sh cmake/run.sh [--port N] [--data DIR] [--no-demo [--manager EMAIL]]" >&2; exit 2; }
stop() { echo "run: $*" >&2; exit 1; }

port=8080
data="$root/data"
demo=yes
manager=manager@network.example
while [ $# -gt 0 ]; do
    case "$1" in
        --port) [ $# -ge 2 ] || usage; port="$2"; shift 2 ;;
        --port=*) port="${1#*=}"; shift ;;
        --data) [ $# -ge 2 ] || usage; data="$2"; shift 2 ;;
        --data=*) data="${1#*=}"; shift ;;
        --no-demo) demo=no; shift ;;
        --manager) [ $# -ge 2 ] || usage; manager="$2"; shift 2 ;;
        *) usage ;;
    esac
done
case "$port" in '' | *[!0-9]*) usage ;; esac
[ -n "$data" ] || usage

sh "$root/cmake/packages.sh" run

# Ninja sees for itself whether anything changed, and reruns CMake where the build files did.
build="$root/build/release"
log="$build/run.log"
mkdir -p "$build"
cd "$root"
if [ ! -f "$build/build.ninja" ]; then
    echo "run: configuring"
    cmake --preset release >"$log" 2>&1 || { tail -n 20 "$log" >&2; stop "CMake failed; see $log"; }
fi
if [ -x "$build/bin/coopnet" ]; then
    echo "run: bringing the program up to date"
else
    echo "run: building (several minutes the first time)"
fi
watched "$log" cmake --build --preset release --target coopnet ||
    { tail -n 30 "$log" >&2; stop "the build failed; see $log"; }

# The caller's folder is where a relative --data belongs.
cd "$OLDPWD"
mkdir -p "$data" || stop "cannot make the folder $data"
data="$(cd "$data" && pwd)"
store="sqlite:$data/network.sqlite"
coopnet="$build/bin/coopnet"
if [ ! -s "$data/network.sqlite" ]; then
    # Made beside and renamed when whole, so an interrupted first start leaves nothing half done.
    fresh="$data/.fresh.$$"
    trap 'rm -rf "$fresh"' EXIT
    mkdir -p "$fresh"
    "$coopnet" init --store "sqlite:$fresh/network.sqlite" || stop "the store could not be made"
    if [ "$demo" = yes ]; then
        echo "run: loading the demo network"
        "$coopnet" demo --store "sqlite:$fresh/network.sqlite" || stop "the demo could not be loaded"
    else
        link="$("$coopnet" person add --store "sqlite:$fresh/network.sqlite" --email "$manager" \
            --name "Network manager" --role administrator \
            --public-url "http://127.0.0.1:$port")" || stop "the network manager could not be added"
        echo "run: $manager sets a password, once, at $link"
    fi
    mv "$fresh"/* "$data"/
    rm -rf "$fresh"
    trap - EXIT
fi
exec "$coopnet" serve --listen "127.0.0.1:$port" --store "$store"
