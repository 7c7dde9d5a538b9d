#!/bin/sh
# Runs the tests: every tests/*.bats, or those named. Gets Bats from the
# system's packages where it is missing. BATSFLAGS goes to Bats, CHECK_ALL=1
# asks for the long runs, and TS_WRAPPER ("valgrind -q") runs the programs.
set -eu
cd "$(dirname "$0")/.."

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		return 1
	fi
}

get_bats() {
	command -v apt-get >/dev/null || return 1
	echo "Bats is missing: installing the package 'bats' with apt-get" >&2
	as_root apt-get -q update >&2
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install bats >&2
}

if ! command -v bats >/dev/null && ! get_bats; then
	echo "The tests need Bats: install your system's package 'bats' and try again" >&2
	exit 2
fi
# Two files at a time, where GNU parallel is there to do that for Bats.
if parallel --version 2>/dev/null | grep -q '^GNU'; then
	BATSFLAGS="${BATSFLAGS-} --jobs 2 --no-parallelize-within-files"
fi
[ $# -gt 0 ] || set -- tests/*.bats
# shellcheck disable=SC2086 # flags are words
exec bats ${BATSFLAGS-} "$@"
