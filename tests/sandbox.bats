#!/usr/bin/env bats
# The sandbox: what it refuses, what it must not get in the way of.

load helper

setup() {
	work=$(mktemp -d)
	: >"$work/here"
}

teardown() {
	rm -rf "$work"
}

# Sanitizer and valgrind builds run without it, other systems have none.
need_sandbox() {
	case $(uname -sm) in
	'Linux x86_64'|'Linux i686'|'Linux aarch64'|'Linux armv'*|'Linux s390x') ;;
	*) skip "no sandbox on $(uname -sm)" ;;
	esac
	[ -z "${TS_WRAPPER-}" ] || skip 'this build runs under a wrapper'
	! grep -qa __asan_init "$BIN/unit-sandbox" || skip 'this build has a sanitizer'
}

# tried MODE: what came of each thing tried.
tried() {
	ts unit-sandbox "$1" "$work" </dev/null
}

@test "without the sandbox all that the test tries is possible" {
	run tried without
	echo "$output"
	[ "$status" = 0 ]
	[ "${#lines[@]}" = 15 ]
	[ "$(tried without | grep -vc ': done$')" = 0 ]
	[ -e "$work/new" ]
}

@test "a program with FILEs can open them for reading and do nothing else" {
	need_sandbox
	run tried files
	echo "$output"
	[ "$status" = 0 ]
	[ "$output" = 'read: done
memory: done
threads: done
open to read: done
open to write: Operation not permitted
open to read and write: Operation not permitted
open to cut: Operation not permitted
open to make: Operation not permitted
write elsewhere: Operation not permitted
socket: Operation not permitted
fork: Operation not permitted
exec: Operation not permitted
kill: Operation not permitted
unlink: Operation not permitted
executable memory: Operation not permitted' ]
	[ ! -e "$work/new" ]
}

@test "a program that reads standard input alone can't open anything" {
	need_sandbox
	run tried nothing
	echo "$output"
	[ "$status" = 0 ]
	[ "${lines[3]}" = 'open to read: Operation not permitted' ]
	[ "$(tried nothing | grep -c 'Operation not permitted')" = 12 ]
	[ "$(tried nothing | grep -c ': done$')" = 3 ]
}

@test "every program enters it once its options are parsed" {
	need_sandbox
	local program
	for program in "$BIN"/ts*; do
		echo "${program##*/}"
		mkfifo "$work/fifo-${program##*/}"
		"$program" <"$work/fifo-${program##*/}" >/dev/null 2>&1 &
		exec 9>"$work/fifo-${program##*/}"
		for _ in 1 2 3 4 5 6 7 8 9 10; do
			mode=$(awk '$1 == "Seccomp:" { print $2 }' "/proc/$!/status")
			[ "$mode" != 2 ] || break
			sleep 0.1
		done
		exec 9>&-
		wait $! || true
		[ "$mode" = 2 ]
	done
}

@test "ten thousand FILE operands can be read inside it" {
	local program
	printf 'loans\n1\n' >"$work/one.tsv"
	for program in "$BIN"/ts*; do
		echo "${program##*/}"
		# shellcheck disable=SC2086 # the wrapper is words
		yes "$work/one.tsv" | head -n 10000 |
			xargs -s 2000000 -n 10000 ${TS_WRAPPER-} "$program" >"$work/out" 2>"$work/err" || true
		[ "$(grep -c 'not permitted\|Too many' "$work/err")" = 0 ]
	done
	if [ -x "$BIN/tssum" ]; then
		# shellcheck disable=SC2086 # the wrapper is words
		yes "$work/one.tsv" | head -n 10000 |
			xargs -s 2000000 -n 10000 ${TS_WRAPPER-} "$BIN/tssum" >"$work/out"
		[ "$(cat "$work/out")" = $'loans\n10000' ]
	fi
}
