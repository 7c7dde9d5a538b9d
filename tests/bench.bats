#!/usr/bin/env bats
# The bench: that it runs, and that it can tell an inexact total.

load helper

bench() {
	run env MEGABYTES=1 KEYS=100 LARGEST=1 ROUNDS=1 JOBS="$1" TS_BIN="${2-$BIN}" \
		sh "$ROOT/tests/bench/bench.sh"
	echo "$output"
}

@test "totals are compared, and each tool that is here has its line" {
	[ -z "${TS_WRAPPER-}" ] || skip "no speed in a wrapper"
	bench "exact tsv money stations groups filings"
	[ "$status" = 0 ]
	[[ ${lines[0]} = "tssum's totals of loans are exact: 9251 lines, 51 groups" ]]
	[[ ${lines[1]} = "tssum's totals of money are exact: 9251 lines, 51 groups" ]]
	[[ $output != *failed* ]]
	[ "$(grep -cE '^  (tssum|tstables|tsfacts|tsheader|tsverify) ' <<<"$output")" = 13 ]
	[ "$(grep -cE '^  cat  .* [0-9.]+x  *[0-9.]+x$' <<<"$output")" = 3 ]
}

@test "inexact totals are an error" {
	mkdir "$BATS_TEST_TMPDIR/bin"
	cat >"$BATS_TEST_TMPDIR/bin/tssum" <<-END
		#!/bin/sh
		"$BIN/tssum" "\$@" | sed '7s/.\$/x/'
	END
	chmod +x "$BATS_TEST_TMPDIR/bin/tssum"
	bench exact "$BATS_TEST_TMPDIR/bin"
	[ "$status" = 1 ]
	[[ ${lines[0]} = "bench: tssum's totals of loans are not exact:" ]]
}

@test "medians and ratios" {
	cd "$BATS_TEST_TMPDIR"
	printf '%s\n' one two >tools
	printf '%s\t%s\t%s\t%s\n' one 3000000 2000000 1000 two 9000000 8000000 500 \
		one 1000000 1000000 3000 two 6000000 6000000 500 one 2000000 1500000 1000 \
		two 2000000 2000000 500 >runs
	run awk -F '\t' -v size=4000000 -f "$ROOT/tests/bench/medians.awk" tools runs
	echo "$output"
	[ "$(tail -n 2 <<<"$output" | tr -s ' ')" = " one 2000 0.002 0.002 3 MB 1.00x 1.00x
 two 667 0.006 0.006 0 MB 3.00x 4.00x" ]
}
