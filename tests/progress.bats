#!/usr/bin/env bats
# The status line that SIGUSR1 asks for, and that the run goes on undisturbed.

load helper

setup() {
	work=$(mktemp -d)
	cd "$work" || return 1
	cat "$ROOT/tests/filings/two-envelopes.txt" "$ROOT/tests/filings/crlf.txt" >filings
	ts tstables filings >records
	mkfifo fifo
}

teardown() {
	cd /
	rm -rf "$work"
}

# The programs that are built.
programs() {
	local program
	for program in "$BIN"/ts*; do
		echo "${program##*/}"
	done
}

# What a program reads.
input() {
	[ "$1" = tssum ] && echo records || echo filings
}

# start PROGRAM ARG...: runs it on the fifo, which is open on 9 once it listens.
start() {
	local program=$1
	shift
	# shellcheck disable=SC2086
	${TS_WRAPPER-} "$BIN/$program" "$@" fifo >got 2>said 9>&- &
	exec 9>fifo
}

# finish: closes the fifo and waits; the status is in $status.
finish() {
	exec 9>&-
	status=0
	wait $! || status=$?
}

# ask PATTERN: sends signals until a line that matches comes.
ask() {
	for _ in $(seq 100); do
		kill -USR1 $!
		sleep 0.1
		! grep -qx "$1" said || return 0
	done
	cat said
	return 1
}

@test "a program that waits for input says how far it is" {
	local program size
	for program in $(programs); do
		echo "$program"
		size=$(wc -c <"$(input "$program")")
		start "$program"
		ask "$program: 0 bytes,.* 0 records"
		cat "$(input "$program")" >&9
		case $program in
		tssum) ask "tssum: $size bytes, $(($(wc -l <records) - 1)) records" ;;
		*) ask "$program: $size bytes, 3 filings, [0-9]* records*" ;;
		esac
		finish
		[ "$(grep -vc "^$program: [0-9]* bytes" said)" = 0 ]
		mv got disturbed
		mv "$(input "$program")" fifo
		ts "$program" fifo >got || true
		mv fifo "$(input "$program")"
		mkfifo fifo
		diff got disturbed
	done
}

@test "filings and records are counted as they come" {
	start tstables -n
	cat filings >&9
	cat filings >&9
	ask 'tstables: [0-9]* bytes, 6 filings, [0-9]* records'
	[ "$(tail -n 1 said | sed 's/.* \([0-9]*\) records/\1/')" -ge "$(sed 1d records | wc -l)" ]
	finish
	[ "$status" = 0 ]
	[ "$(wc -l <got)" = $((2 * $(sed 1d records | wc -l))) ]
}

@test "a storm of signals changes nothing, on one thread or several" {
	local program copies=50
	[ -z "${TS_WRAPPER-}" ] || copies=3
	for ((i = 0; i < copies; i++)); do
		cat filings
	done >many
	mv many filings
	ts tstables filings >records
	for program in $(programs); do
		for threads in 1 2; do
			echo "$program --parallel=$threads"
			! ts "$program" "--parallel=$threads" "$(input "$program")" 2>&1 >/dev/null |
				grep -q 'no such option' || continue
			start "$program" "--parallel=$threads"
			cat "$(input "$program")" >&9
			finish
			mv got want
			want=$status
			start "$program" "--parallel=$threads"
			run=$!
			while kill -USR1 "$run" 2>/dev/null; do sleep 0.001; done 3>&- 9>&- &
			storm=$!
			cat "$(input "$program")" >&9
			exec 9>&-
			status=0
			wait "$run" || status=$?
			wait "$storm" || true
			[ "$status" = "$want" ]
			cmp want got
			grep -qx "$program: [0-9]* bytes,.* [0-9]* records*" said
		done
	done
}

@test "the whole file is counted once, whatever the number of threads" {
	for ((i = 0; i < 100; i++)); do
		cat filings
	done >many
	size=$(wc -c <many)
	# of its output one byte is read until it has told
	mkfifo out
	${TS_WRAPPER-} "$BIN/tstables" many >out 2>said &
	exec 8<out
	dd bs=1 count=1 <&8 >/dev/null 2>&1
	ask "tstables: [0-9]* bytes, [0-9]* filings, [0-9]* records"
	cat <&8 >/dev/null
	exec 8<&-
	wait $!
	[ "$(sed 's/.*: \([0-9]*\) bytes.*/\1/' said | sort -n | tail -n 1)" -le "$size" ]
}

@test "a signal that the caller ignores stays ignored" {
	start_ignoring() {
		trap '' USR1
		# shellcheck disable=SC2086 # the wrapper is words
		exec ${TS_WRAPPER-} "$BIN/tstables" fifo
	}
	start_ignoring >got 2>said 9>&- &
	exec 9>fifo
	kill -USR1 $!
	cat filings >&9
	kill -USR1 $!
	finish
	[ "$status" = 0 ]
	[ ! -s said ]
	diff got <(sed "s/^records/fifo/" records | sed 's/^filings/fifo/')
}
