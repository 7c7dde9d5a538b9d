#!/usr/bin/env bats
# Every input that a program once crashed on, hung on or got wrong passes
# through all of them: bytes in, a status that is an answer out.

load helper

@test 'what fuzzing found does no harm any more' {
	for file in "$BATS_TEST_DIRNAME"/fuzz/regressions/*; do
		for program in tsheader tsfacts tstables tssum tsverify; do
			[ -x "$BIN/$program" ] || continue
			code=0
			# shellcheck disable=SC2086
			timeout 20 ${TS_WRAPPER-} "$BIN/$program" "$file" \
				>"$BATS_TEST_TMPDIR/out" 2>"$BATS_TEST_TMPDIR/err" || code=$?
			echo "$program ${file##*/}: status $code"
			[ "$code" -le 2 ]
		done
	done
}

# Runs every program on what the command makes; each has to be done soon.
soon() {
	"$@" >"$BATS_TEST_TMPDIR/input"
	for program in tsheader tsfacts tstables tssum tsverify; do
		code=0
		# shellcheck disable=SC2086
		timeout 20 ${TS_WRAPPER-} "$BIN/$program" "$BATS_TEST_TMPDIR/input" \
			>"$BATS_TEST_TMPDIR/out" 2>"$BATS_TEST_TMPDIR/err" || code=$?
		echo "$program on $*: status $code"
		[ "$code" -le 2 ]
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

@test 'a table ends well wherever it is handed out in parts' {
	for count in $(seq 2040 2052) $(seq 4090 4100); do
		for end in '' '<PAGE>\n' '\n' '7\n' '=====\n' '</TABLE>\n'; do
			{
				printf 'State  Number   Balance\n=====  ======  ======\n'
				times "$count" 'Ohio     5   6\n'
				# shellcheck disable=SC2059
				printf "$end"
			} >"$BATS_TEST_TMPDIR/input"
			rows=$(ts tstables -n "$BATS_TEST_TMPDIR/input" 2>"$BATS_TEST_TMPDIR/err" | wc -l)
			echo "$count rows, then '$end': $rows"
			[ "$rows" -eq "$count" ]
			[ "$(grep -vc 'table cut off' "$BATS_TEST_TMPDIR/err")" -eq 0 ]
		done
	done
}

@test 'a head of more columns than any table has is read soon' {
	head() {
		times 100000 'ab  '; echo
		times 100000 '--  '; echo
		times 100000 '5   '; echo
	}
	soon head
	soon eval "times 100000 'ab  '; echo; echo 'Number   Balance'; times 100000 '5   '; echo"
}

@test 'threads share no lines of an operand that has no such column' {
	for _ in $(seq 50); do
		run ts tssum --parallel=3 --fields=2 <<<$'name\nx'
		[ "$status" = 2 ]
		[ "$output" = "tssum: -:1: no such column: '2'" ]
	done
}

# cover TEXT: a cover whose next line holds the text so many times.
cover() {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'CURRENT REPORT'
	times 100000 "$1"
}

@test 'a line of brackets, or of captions, on a cover has no end' {
	soon cover '(a '
	soon cover '95% (*'
	soon cover 'Date of Report:  '
	soon cover '(Commission file number) '
}

# signature TEXT: a signature page whose next lines are all the text.
signature() {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Item 5. Other Events' \
		SIGNATURES 'the registrant has duly caused this report to be signed on its behalf'
	yes "$1" | head -n 2000
}

@test 'rulers and titles on a signature page have no end' {
	soon signature "$(times 40 '---- its Form in ______ ')"
	soon signature "$(times 40 'By: /s/ A. Smith, its President and ')"
	[ "$(signature "$(times 40 '---- its Form in ______ ')" | ts tsheader | wc -c)" -lt 10000 ]
}
