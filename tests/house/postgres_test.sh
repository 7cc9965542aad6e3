#!/bin/sh
# The private PostgreSQL answers, passes on how its command ended, and leaves nothing behind, even
# where the command kills itself.
set -eu
script="$1/tests/support/postgres.sh"
TMPDIR="$(mktemp -d /tmp/house-XXXXXX)"
chmod 755 "$TMPDIR"
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
fail() { echo "postgres_test: $*" >&2; exit 1; }

answer="$(sh "$script" with sh -c \
    'psql "$NETWORK_TEST_POSTGRES" -Atc "select 6 * 7, current_setting(\$\$listen_addresses\$\$)"')"
[ "$answer" = "42|" ] || fail "answered $answer"

status=0
sh "$script" with sh -c 'exit 7' || status=$?
[ "$status" = 7 ] || fail "a command that ended with 7 was told as $status"

status=0
sh "$script" with sh -c 'kill -9 $$' || status=$?
[ "$status" = 137 ] || fail "a killed command was told as $status"

[ -z "$(ls -A "$TMPDIR")" ] || fail "left behind: $(ls -A "$TMPDIR")"
