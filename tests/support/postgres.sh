#!/bin/sh
# A private PostgreSQL for tests, in a temporary folder, reached by a Unix socket in that folder.
# It never touches a cluster of the machine, and durability is off: it holds nothing worth keeping.
#
#   postgres.sh with COMMAND...   starts one, runs COMMAND, stops and removes it whatever happens
#   postgres.sh start DIR         starts one in DIR (a leftover of an earlier run is removed first)
#   postgres.sh stop DIR          stops and removes it
#   postgres.sh url DIR           prints the address it has in DIR
#
# "with" exports NETWORK_TEST_POSTGRES, e.g. postgresql://postgres@%2Ftmp%2Fdir/postgres; the role is
# a superuser, so that a test may create its own database beside and drop it again.
set -eu
PATH="${PATH:-/usr/bin:/bin}:/usr/sbin:/sbin"

stop() { echo "postgres.sh: $*" >&2; exit 1; }

# initdb refuses root: then the user that Debian's package made runs it.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u "$owner" -- "$@"
    else
        "$@"
    fi
}

find_programs() {
    owner=postgres
    id "$owner" >/dev/null 2>&1 || owner=nobody
    for bin in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin; do
        if [ -x "$bin/initdb" ] && [ -x "$bin/postgres" ]; then return 0; fi
    done
    stop "no PostgreSQL server programs; sh cmake/packages.sh test installs them"
}

url() { printf 'postgresql://postgres@%s/postgres\n' "$(printf %s "$1" | sed 's|/|%2F|g')"; }

remove() {
    if [ -e "$1/data/postmaster.pid" ]; then
        as_postgres "$bin/pg_ctl" -D "$1/data" -m immediate -w -t 30 stop >/dev/null 2>&1 || true
    fi
    rm -rf "$1"
}

start() {
    case "$1" in /*) ;; *) stop "the folder must be an absolute path: $1" ;; esac
    # The path of a Unix socket is short by its nature.
    [ "${#1}" -le 80 ] || stop "too long a path for a socket: $1"
    [ ! -e "$1" ] || { [ -O "$1" ] || [ "$(id -u)" = 0 ] || stop "$1 belongs to somebody else"; remove "$1"; }
    mkdir -m 700 "$1"
    if [ "$(id -u)" = 0 ]; then chown "$owner" "$1"; fi
    # Run from there: the caller's folder may be closed to that user.
    cd "$1"
    as_postgres "$bin/initdb" -D "$1/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
        --no-sync >"$1.log" 2>&1 || { cat "$1.log" >&2; remove "$1"; stop "initdb failed"; }
    rm -f "$1.log"
    cat >>"$1/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$1'
max_connections = 200
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
max_wal_size = 256MB
log_min_messages = warning
CONF
    as_postgres "$bin/pg_ctl" -D "$1/data" -l "$1/log" -w -t 60 start >/dev/null 2>&1 ||
        { cat "$1/log" >&2; remove "$1"; stop "the server did not start"; }
}

case "${1:-}" in
    with)
        shift
        [ $# -gt 0 ] || stop "nothing to run"
        find_programs
        here="$(pwd)"
        dir="$(mktemp -u "${TMPDIR:-/tmp}/network-postgres-XXXXXXXX")"
        trap 'remove "$dir"' EXIT
        trap 'exit 130' INT TERM HUP
        start "$dir"
        cd "$here"
        NETWORK_TEST_POSTGRES="$(url "$dir")"
        export NETWORK_TEST_POSTGRES
        status=0
        "$@" || status=$?
        exit "$status"
        ;;
    start) find_programs; start "${2:?a folder}" ;;
    stop) find_programs; remove "${2:?a folder}" ;;
    url) url "${2:?a folder}" ;;
    *) echo "usage: postgres.sh with COMMAND... | start DIR | stop DIR | url DIR" >&2; exit 2 ;;
esac
