#!/bin/sh
# Knows which Debian 12 packages the portal needs, and installs those that are missing.
# It changes nothing on a machine that has them all, and starts no service that it installs.
#
# Usage: sh cmake/packages.sh run|test|bench
set -eu
PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"

build_packages="build-essential g++ cmake ninja-build ccache pkg-config
    libboost1.81-dev libboost-url1.81-dev libboost-program-options1.81-dev
    libsoci-dev libsqlite3-dev libpq-dev libsodium-dev liboath-dev zlib1g-dev libbrotli-dev
    libctemplate-dev libcurl4-openssl-dev libxlsxwriter-dev libutf8proc-dev
    libhowardhinnant-date-dev libgumbo-dev libpugixml-dev libstemmer-dev libzip-dev tzdata ca-certificates"
test_packages="libboost-test1.81-dev sqlite3 postgresql-15 chromium-headless-shell abigail-tools clang clang-format lld
    python3 python3-aiosmtpd curl"
bench_packages="wrk nginx-light"

say() { echo "packages: $*"; }
stop() { echo "packages: $*" >&2; exit 1; }

# Only Debian's own names are asked for; a Node.js from elsewhere is used as it stands.
wanted() {
    echo "$build_packages"
    command -v node >/dev/null || echo nodejs
    command -v npm >/dev/null || echo npm
    case "$1" in test | bench) echo "$test_packages" ;; esac
    case "$1" in test | bench)
        [ -e /usr/include/node/node_api.h ] || [ -e /usr/include/nodejs/src/node_api.h ] ||
            echo libnode-dev
        ;;
    esac
    if [ "$1" = bench ]; then echo "$bench_packages"; fi
}

missing() {
    for package in $(wanted "$1"); do
        case "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" in
            installed*) ;;
            *) echo "$package" ;;
        esac
    done
}

# What we install must not start: no default PostgreSQL cluster is made, no service is run.
# Both marks are taken away again, so the machine keeps its own settings.
policy=/usr/sbin/policy-rc.d
cluster=/etc/postgresql-common/createcluster.d/no-main-cluster.conf
hold_services() {
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | $root tee "$policy" >/dev/null
        $root chmod 755 "$policy"
        held="$policy"
    fi
    if ! dpkg-query -W postgresql-common >/dev/null 2>&1; then
        $root mkdir -p "${cluster%/*}"
        echo 'create_main_cluster = false' | $root tee "$cluster" >/dev/null
        held="$held $cluster"
    fi
}
release_services() {
    # shellcheck disable=SC2086
    [ -z "$held" ] || $root rm -f $held
    rm -f "$log"
}

install() {
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get install -y -q \
        --no-install-recommends -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
        -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@" >"$log" 2>&1 </dev/null
}
update() {
    $root env LC_ALL=C.UTF-8 apt-get update -q -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 >"$log" 2>&1 </dev/null
}

case "${1:-}" in run | test | bench) ;; *) echo "usage: sh cmake/packages.sh run|test|bench" >&2; exit 2 ;; esac
command -v dpkg-query >/dev/null || stop "this is not Debian; install by hand: $(wanted "$1" | xargs)"
needed="$(missing "$1" | xargs)"
[ -n "$needed" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    root=""
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    root="sudo"
else
    stop "missing, and neither root nor sudo is at hand: apt-get install --no-install-recommends $needed"
fi

say "installing $(echo "$needed" | wc -w) packages and what they need: $needed"
held=""
log="$(mktemp)"
trap release_services EXIT
trap 'exit 130' INT TERM
hold_services
# Lists may be absent or old: then fetch them and try once more.
# shellcheck disable=SC2086
if ! install $needed; then
    update || say "apt-get update complained: $(grep -E '^(E|W):' "$log" | head -n 1)"
    install $needed || {
        grep -E '^(E:|dpkg: error)| Depends: ' "$log" | head -n 5 >&2
        stop "apt-get could not install: $needed"
    }
fi
say "installed"
