#!/usr/bin/env bats
# Every input that a program once crashed on, hung on or got wrong passes
# through all of them: bytes in, a status that is an answer out.

load helper

@test 'what fuzzing found does no harm any more' {
	for file in "$BATS_TEST_DIRNAME"/fuzz/regressions/*; do
		for program in tsheader tsfacts tstables tssum tsverify; do
			[ -x "$BIN/$program" ] || continue
			# shellcheck disable=SC2086
			run timeout 20 ${TS_WRAPPER-} "$BIN/$program" "$file"
			echo "$program ${file##*/}: status $status"
			[ "$status" -le 2 ]
		done
	done
}

# Runs every program on what the command makes; each has to be done soon.
soon() {
	"$@" >"$BATS_TEST_TMPDIR/input"
	for program in tsheader tsfacts tstables tssum tsverify; do
		# shellcheck disable=SC2086
		run timeout 20 ${TS_WRAPPER-} "$BIN/$program" "$BATS_TEST_TMPDIR/input"
		echo "$program on $*: status $status"
		[ "$status" -le 2 ]
	done
}

# A text so many times, without an end of line.
times() {
	awk -v count="$1" -v text="$2" 'BEGIN { while (count-- > 0) printf "%s", text }'
}

@test 'a line of marks is cut without end' {
	soon times 100000 '<TABLE>'
	for mark in '<TABLE>' '<PAGE>' '<SEC-DOCUMENT>1' '1SECURITIES AND EXCHANGE COMMISSION'; do
		soon eval "times 100000 '$mark'; echo x"
		soon eval "echo x; printf x; times 100000 '$mark'"
	done
}
