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
