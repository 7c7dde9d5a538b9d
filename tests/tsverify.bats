#!/usr/bin/env bats
# tsverify: each check by records made for it, then options, records in any
# order, malformed records.
# shellcheck disable=SC2016,SC2030,SC2031 # dollars; bats runs tests apart

load helper

FACTS='filing series pool class fact op value unit line'
ROWS='filing series table pool dimension kind label low high loans balance line'

# Words to fields; "-" is an empty one and "~" a blank.
words() {
	sed '/^[[:space:]]*$/d; s/^[[:space:]]*//; s/  */ /g
		:again
		s/ - /  /; t again' | tr ' ~' '\t '
}

# The same of filing f and series s.
fields() {
	sed '/^[[:space:]]*$/d; s/^[[:space:]]*/f s /' | words
}

# POOL CLASS FACT OP VALUE UNIT LINE a line
facts() {
	tr ' ' '\t' <<<"$FACTS"
	fields
}

# TABLE POOL DIMENSION KIND LABEL LOW HIGH LOANS BALANCE LINE a line
rows() {
	tr ' ' '\t' <<<"$ROWS"
	fields
}

# Verifies standard input; $output is what was found by one check (all: every
# one), without filing and series, with "|" for tabs.
verify() {
	local check=$1
	shift
	run ts tsverify -n "$@"
	output=$(awk -F '\t' -v OFS='|' -v check="$check" '
		check == "all" || $3 == check { $1 = $1; print substr($0, 5) }' <<<"$output")
	printf 'status %s\n%s\n' "$status" "$output"
}

# Asserts status and findings.
is() {
	[ "$status" = "$1" ]
	[ "$output" = "${2-}" ]
}

@test "foot: rows that add up to the total are ok" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state row Ohio - - 2 1000 10
		1 I state row Texas - - 3 2500 11
		1 I state total Total - - 5 3500 13
	END
	verify foot.loans <"$BATS_TEST_TMPDIR/in"
	is 0 'foot.loans|I|table 1 state|ok|5|5.00|0.00|13'
	verify foot.balance <"$BATS_TEST_TMPDIR/in"
	is 0 'foot.balance|I|table 1 state|ok|3500|3500.00|0.00|13'
}

@test "foot: n rounded rows and a rounded total may be (n + 1) / 2 apart" {
	for total in 3499 3500 3501 3502 3498; do
		rows >"$BATS_TEST_TMPDIR/in" <<-END
			1 I state row Ohio - - 2 1000 10
			1 I state row Texas - - 3 2500 11
			1 I state total Total - - 5 $total 13
		END
		verify foot.balance -q <"$BATS_TEST_TMPDIR/in"
		case $total in
		3499 | 3500 | 3501) is 0 ;;
		3502) is 1 'foot.balance|I|table 1 state|FAIL|3502|3500.00|-2.00|13' ;;
		3498) is 1 'foot.balance|I|table 1 state|FAIL|3498|3500.00|2.00|13' ;;
		esac
	done
}

@test "foot: one row and its total may touch, and no more" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state row Ohio - - 2 1000 10
		1 I state total Total - - 2 1001 13
		2 I units row 1-family 1 1 2 1000.00 20
		2 I units total Total - - 2 1001 23
		3 I ltv row 80.00%~and~below - 80.00 2 1000.50 30
		3 I ltv total Total - - 2 1001 33
	END
	verify foot.balance <"$BATS_TEST_TMPDIR/in"
	is 1 'foot.balance|I|table 1 state|rounded|1001|1000.00|-1.00|13
foot.balance|I|table 2 units|FAIL|1001|1000.00|-1.00|23
foot.balance|I|table 3 ltv|rounded|1001|1000.50|-0.50|33'
}

@test "foot: with -x what is rounded fails" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state row Ohio - - 2 1000 10
		1 I state total Total - - 2 1001 13
	END
	verify foot.balance <"$BATS_TEST_TMPDIR/in"
	is 0 'foot.balance|I|table 1 state|rounded|1001|1000.00|-1.00|13'
	verify foot.balance -x <"$BATS_TEST_TMPDIR/in"
	is 1 'foot.balance|I|table 1 state|FAIL|1001|1000.00|-1.00|13'
}

@test "foot: counts are exact" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state row Ohio - - 2 1000 10
		1 I state row Texas - - 3 2500 11
		1 I state total Total - - 6 3500 13
	END
	verify foot.loans <"$BATS_TEST_TMPDIR/in"
	is 1 'foot.loans|I|table 1 state|FAIL|6|5.00|-1.00|13'
}

@test "foot: a table without a total, or whose total lacks the column, is not tested" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state row Ohio - - 2 1000 10
		2 I state row Ohio - - 2 1000 20
		2 I state total Total - - 2 - 21
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'foot.loans|I|table 2 state|ok|2|2.00|0.00|21'
}

@test "foot: a total on top of its rows is not tested, the total of none is" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state total Total - - 5 3500 13
		2 I state total Total~East - - 5 3500 20
		2 I state row Ohio - - 5 3500 21
		2 I state total Total - - 5 3500 22
	END
	verify foot.balance <"$BATS_TEST_TMPDIR/in"
	is 1 'foot.balance|I|table 1 state|FAIL|3500|0.00|-3500.00|13
foot.balance|I|table 2 state|ok|3500|3500.00|0.00|22'
	verify foot.loans -q <"$BATS_TEST_TMPDIR/in"
	is 1 'foot.loans|I|table 1 state|FAIL|5|0.00|-5.00|13'
}

@test "foot: a total of a part is the sum of the rows since the one before" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state row Ohio - - 2 1000 10
		1 I state total Total~East - - 2 1000 11
		1 I state row Texas - - 3 2500 12
		1 I state row Utah - - 1 500 13
		1 I state total Total~West - - 4 3000 14
		1 I state total Total - - 6 4000 15
	END
	verify foot.balance <"$BATS_TEST_TMPDIR/in"
	is 0 'foot.balance|I|table 1 state|ok|1000|1000.00|0.00|11
foot.balance|I|table 1 state|ok|3000|3000.00|0.00|14
foot.balance|I|table 1 state|ok|4000|4000.00|0.00|15'
}

@test "agree: each later table of a pool against its first" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I state total Total - - 5 3500 13
		2 II state total Total - - 7 9999 23
		3 I ltv total Total - - 5 3501 33
		4 I units total Total - - 6 3503 43
		5 I note_rate total Total - - - 3500.00 53
	END
	verify agree.loans <"$BATS_TEST_TMPDIR/in"
	is 1 'agree.loans|I|table 3 ltv|ok|5|5.00|0.00|13
agree.loans|I|table 4 units|FAIL|5|6.00|1.00|13'
	verify agree.balance <"$BATS_TEST_TMPDIR/in"
	is 1 'agree.balance|I|table 3 ltv|rounded|3500|3501.00|1.00|13
agree.balance|I|table 4 units|FAIL|3500|3503.00|3.00|13
agree.balance|I|table 5 note_rate|ok|3500|3500.00|0.00|13'
	verify agree.balance -xq <"$BATS_TEST_TMPDIR/in"
	is 1 'agree.balance|I|table 3 ltv|FAIL|3500|3501.00|1.00|13
agree.balance|I|table 4 units|FAIL|3500|3503.00|3.00|13'
}

@test "total: tables against their pool's control totals" {
	{
		facts <<-'END'
			I - loans eq 5 count 3
			I - balance eq 3500.40 usd 4
			all - balance eq 9000.00 usd 5
		END
		rows <<-'END'
			1 I state total Total - - 5 3500 13
			2 I ltv total Total - - 6 3501 23
			3 II ltv total Total - - 6 3501 33
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify total.loans <"$BATS_TEST_TMPDIR/in"
	is 1 'total.loans|I|table 1 state|ok|5|5.00|0.00|3
total.loans|I|table 2 ltv|FAIL|5|6.00|1.00|3'
	verify total.balance <"$BATS_TEST_TMPDIR/in"
	is 1 'total.balance|I|table 1 state|rounded|3500.40|3500.0000|-0.4000|4
total.balance|I|table 2 ltv|FAIL|3500.40|3501.0000|0.6000|4'
}

@test "total: pools beyond the eighth have their own numbers" {
	{
		facts <<-'END'
			all - loans eq 78 count 1
			I - loans eq 1 count 2
			II - loans eq 2 count 3
			III - loans eq 3 count 4
			IV - loans eq 4 count 5
			V - loans eq 5 count 6
			VI - loans eq 6 count 7
			VII - loans eq 7 count 8
			VIII - loans eq 8 count 9
			IX - loans eq 9 count 10
			X - loans eq 10 count 11
			XI - loans eq 11 count 12
			XII - loans eq 13 count 13
		END
		rows <<-'END'
			1 IX state row Ohio - - 9 - 19
			1 IX state total Total - - 9 - 20
			2 XII state row Ohio - - 12 - 21
			2 XII state total Total - - 12 - 22
			3 IX units row One - - 8 - 23
			3 IX units total Total - - 8 - 24
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'foot.loans|IX|table 1 state|ok|9|9.00|0.00|20
foot.loans|XII|table 2 state|ok|12|12.00|0.00|22
foot.loans|IX|table 3 units|ok|8|8.00|0.00|24
total.loans|IX|table 1 state|ok|9|9.00|0.00|10
total.loans|XII|table 2 state|FAIL|13|12.00|-1.00|13
total.loans|IX|table 3 units|FAIL|9|8.00|-1.00|10
agree.loans|IX|table 3 units|FAIL|9|8.00|-1.00|20
pools.loans|all|pools I, II, III, IV, V, VI, VII, VIII, IX, X, XI, XII|FAIL|78|79.00|1.00|1'
}

@test "total: a pool's number that is stated anew is tested where it differs" {
	{
		facts <<-'END'
			I - loans eq 5 count 3
			I - loans eq 5 count 7
			I - loans eq 6 count 9
		END
		rows <<-'END'
			1 I state total Total - - 5 3500 13
			2 I ltv total Total - - 5 3500 23
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify total.loans <"$BATS_TEST_TMPDIR/in"
	is 1 'total.loans|I|table 1 state|ok|5|5.00|0.00|3
total.loans|I|table 2 ltv|ok|5|5.00|0.00|3
total.loans|I|table 1 state|FAIL|6|5.00|-1.00|9'
}

@test "total: what is stated anew is tested on the first table that has a total" {
	{
		facts <<-'END'
			I - loans eq 5 count 3
			I - loans eq 6 count 9
		END
		rows <<-'END'
			1 I state row Ohio - - 5 3500 12
			2 I ltv total Total - - 5 3500 23
			3 I units total Total - - 5 3500 33
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify total.loans <"$BATS_TEST_TMPDIR/in"
	is 1 'total.loans|I|table 2 ltv|ok|5|5.00|0.00|3
total.loans|I|table 3 units|ok|5|5.00|0.00|3
total.loans|I|table 2 ltv|FAIL|6|5.00|-1.00|9'
}

@test "what is stated of a class is none of its pool's numbers" {
	{
		facts <<-'END'
			I - balance eq 3500 usd 3
			all A balance eq 2000 usd 4
			all B balance eq 1500 usd 5
			I A balance eq 2000 usd 6
			I A balance eq 1500 usd 7
		END
		rows <<-'END'
			1 I state row Ohio - - 5 3500 12
			1 I state total Total - - 5 3500 13
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'foot.loans|I|table 1 state|ok|5|5.00|0.00|13
foot.balance|I|table 1 state|ok|3500|3500.00|0.00|13
total.balance|I|table 1 state|ok|3500|3500.00|0.00|3'
}

@test "pools: sums, and means weighted by balance" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 400.00 usd 1
		I - balance eq 100.00 usd 2
		II - balance eq 300.00 usd 3
		all - loans eq 7 count 4
		I - loans eq 3 count 5
		II - loans eq 4 count 6
		all - wac eq 6.75 percent 7
		I - wac eq 6.0 percent 8
		II - wac eq 7.0 percent 9
		all - wam eq 351 months 10
		I - wam eq 360.0 months 11
		II - wam eq 350.0 months 12
		all - wa_ltv eq 70.0 percent 13
		I - wa_ltv eq 70.0 percent 14
		all - wa_original_term eq 359.00 months 15
		I - wa_original_term eq 360.05 months 16
		II - wa_original_term eq 358.64 months 17
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'pools.loans|all|pools I, II|ok|7|7.00|0.00|4
pools.balance|all|pools I, II|ok|400.00|400.0000|0.0000|1
pools.wac|all|pools I, II|ok|6.75|6.7500|0.0000|7
pools.wam|all|pools I, II|FAIL|351|352.50|1.50|10
pools.wa_original_term|all|pools I, II|rounded|359.00|358.9925|-0.0075|15'
}

@test "pools: no check where a pool states nothing" {
	{
		facts <<-'END'
			all - balance eq 400.00 usd 1
			I - balance eq 100.00 usd 2
		END
		rows <<-'END'
			1 II state row Ohio - - 5 300 13
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1
}

@test "pools: one that is part of another counts once" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000.00 usd 1
		I - balance eq 600.00 usd 2
		I-A - balance eq 400.00 usd 3
		I-B - balance eq 200.00 usd 4
		II - balance eq 400.00 usd 5
		all - loans eq 10 count 6
		I-A - loans eq 4 count 7
		I-B - loans eq 2 count 8
		II - loans eq 4 count 9
		all - wac eq 6.400 percent 10
		I - wac eq 6.000 percent 11
		I-A - wac eq 5.500 percent 12
		II - wac eq 7.000 percent 13
		all - wam eq 350.00 months 14
		I-A - wam eq 350.00 months 15
		II - wam eq 350.00 months 16
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'pools.loans|all|pools I-A, I-B, II|ok|10|10.00|0.00|6
pools.balance|all|pools I, II|ok|1000.00|1000.0000|0.0000|1
pools.wac|all|pools I, II|ok|6.400|6.40000|0.00000|10'
}

@test "pools: those that all make the whole are no parts, and one alone may be no whole" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000.00 usd 1
		1 - balance eq 600.00 usd 2
		1-A - balance eq 400.00 usd 3
		all - wac eq 6.400 percent 4
		1 - wac eq 6.000 percent 5
		1-A - wac eq 7.000 percent 6
		all - loans eq 10 count 7
		1 - loans eq 10 count 8
		1-A - loans eq 4 count 9
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'pools.loans|all|pool 1|ok|10|10.00|0.00|7
pools.balance|all|pools 1, 1-A|ok|1000.00|1000.0000|0.0000|1
pools.wac|all|pools 1, 1-A|ok|6.400|6.40000|0.00000|4'
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		I - loans eq 5 count 2
		I-A - balance eq 400 usd 3
		II - balance eq 300 usd 4
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 ''
}

@test "pools: parts of parts, and parts of what is no pool" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 900.00 usd 1
		I-A-1 - balance eq 100.00 usd 2
		I-A-2 - balance eq 200.00 usd 3
		I-A - balance eq 300.00 usd 4
		I-B - balance eq 300.00 usd 5
		II-A - balance eq 300.00 usd 6
		II-A-1 - loans eq 3 count 7
		I - loans eq 5 count 8
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'pools.balance|all|pools I-A, I-B, II-A|ok|900.00|900.0000|0.0000|1'
}

@test "means: the derived interval is that of all values the printed ones stand for" {
	# 6.0 and 7.0 stand for up to 0.05 more or less, 100 and 300 for 0.5: the
	# means go from (100.5 * 5.95 + 299.5 * 6.95) / 400 = 6.69875
	# to (99.5 * 6.05 + 300.5 * 7.05) / 400 = 6.80125.
	for all in 6.6:FAIL 6.7:ok 6.8:ok 6.9:FAIL 6.6987:rounded 6.6986:FAIL \
		6.8013:rounded 6.8014:FAIL 6.7500:ok 6.7499:rounded; do
		facts >"$BATS_TEST_TMPDIR/in" <<-END
			all - wac eq ${all%:*} percent 7
			I - wac eq 6.0 percent 8
			II - wac eq 7.0 percent 9
			I - balance eq 100 usd 2
			II - balance eq 300 usd 3
		END
		verify pools.wac <"$BATS_TEST_TMPDIR/in"
		echo "expected $all"
		[[ $output == *"|${all#*:}|"* ]]
	done
}

@test "means: their least and greatest are those of all corners of random intervals" {
	[ -x "$BIN/unit-mean" ] || skip "make units"
	run ts unit-mean
	echo "$output"
	[ "$status" = 0 ]
}

@test "means: pools without a balance have none" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - wac eq 6.5 percent 7
		I - wac eq 6.5 percent 8
		I - balance eq 0 usd 9
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1
}

@test "split: premium and discount loans make the pool, or premium loans alone" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		I - balance eq 303477577.68 usd 1
		I - premium_balance eq 300330962 usd 2
		I - discount_balance eq 3146616 usd 3
		I - wac eq 6.662 percent 4
		I - premium_wac eq 6.667 percent 5
		I - discount_wac eq 6.109 percent 6
		I - wam eq 356.07 months 7
		I - premium_wam eq 356.04 months 8
		I - discount_wam eq 353.22 months 9
		II - balance eq 126464144.67 usd 11
		II - premium_balance eq 126464145 usd 12
		II - wac eq 6.213 percent 13
		II - premium_wac eq 6.214 percent 14
		II - discount_net_rate lt 5.250 percent 15
		III - balance eq 100 usd 16
		III - premium_balance eq 60 usd 17
		III - discount_wac eq 6.0 percent 18
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'split.balance|I|premium and discount loans|rounded|303477577.68|303477578.0000|0.3200|1
split.balance|II|premium loans|rounded|126464144.67|126464145.0000|0.3300|11
split.wac|I|premium and discount loans|rounded|6.662|6.66121|-0.00079|4
split.wac|II|premium loans|rounded|6.213|6.21400|0.00100|13
split.wam|I|premium and discount loans|FAIL|356.07|356.0108|-0.0592|7'
}

@test "range: the average lies between those of the bounds" {
	for wac in 6.249:rounded 6.248:FAIL 6.250:ok 6.5:ok 6.700:ok 6.701:rounded 6.702:FAIL; do
		{
			facts <<-END
				I - wac eq ${wac%:*} percent 1
			END
			rows <<-'END'
				1 I note_rate row 6.000%~-~6.500% 6.000 6.500 1 1000000 10
				1 I note_rate row None 9.000 9.500 0 0 11
				1 I note_rate row 6.500%~-~6.900% 6.500 6.900 1 1000000 12
			END
		} >"$BATS_TEST_TMPDIR/in"
		verify range.wac <"$BATS_TEST_TMPDIR/in"
		[[ $output == *"|${wac#*:}|"* ]]
	done
	[ "$output" = 'range.wac|I|table 1 note_rate|FAIL|6.702|6.70000|-0.00200|1' ]
}

@test "range: ratios that are not those at origination are held against nothing" {
	local heading
	for heading in 'Current LTV' LTV; do
		printf '%s\n' 'The weighted average loan-to-value ratio at origination of the mortgage loans is 69.5%.' \
			'No mortgage loan has a loan-to-value ratio at origination above 80%.' '' "            $heading RATIOS OF THE MORTGAGE LOANS" '' \
			"$(printf %-20s "$heading") Loans         Balance" '------------------   -----   -------------' \
			'50.01 - 60.00           30   $3,000,000.00' '80.01 - 90.00           10   $1,000,000.00' \
			'                     -----   -------------' 'Total                   40   $4,000,000.00' >"$BATS_TEST_TMPDIR/in"
		verify all "$BATS_TEST_TMPDIR/in"
		case $heading in
		LTV) [[ $status = 1 && $output = *range.wa_ltv*bound.ltv* ]] ;;
		*) [[ $status = 0 && $output != *range.wa_ltv* && $output != *bound.ltv* && $output = *foot.balance* ]] ;;
		esac
	done
}

@test "range: no lower bound is 0, no upper bound is no end" {
	{
		facts <<-'END'
			I - wa_ltv eq 34.0 percent 1
			I - wac eq 25 percent 2
		END
		rows <<-'END'
			1 I ltv row 50.00%~and~below - 50.00 1 1000 10
			1 I ltv row 68.00%~-~75.00% 68.00 75.00 1 1000 11
			2 I note_rate row 6.000%~and~more 6.000 - 1 1000 20
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify range.wa_ltv <"$BATS_TEST_TMPDIR/in"
	is 0 'range.wa_ltv|I|table 1 ltv|ok|34.0|34.000|0.000|1'
	verify range.wac <"$BATS_TEST_TMPDIR/in"
	is 0 'range.wac|I|table 2 note_rate|ok|25|6.00|-19.00|2'
}

@test "a row with dashes for its numbers has no loans" {
	{
		facts <<-'END'
			I - wac eq 6.40 percent 1
			I - wa_ltv eq 70.0 percent 2
			I - ltv_over_80_balance eq 400 usd 3
			I - ltv le 90 percent 4
		END
		rows <<-'END'
			1 I dwelling_type row Multi-family - - 2 400 10
			2 I units row 1-family 1 1 6 1200 20
			2 I units row 2-family 2 2 2 400 21
			2 I units row 3-family 3 3 - - 22
			2 I units row Unknown - - - - 23
			3 I note_rate row 6.000%~-~6.500% 6.000 6.500 6 1200 30
			3 I note_rate row 6.501%~-~7.000% 6.501 7.000 2 400 31
			3 I note_rate row 7.001%~and~more 7.001 - - - 32
			4 I ltv row 65.001%~-~80.000% 65.001 80.000 6 1200 40
			4 I ltv row 80.001%~-~90.000% 80.001 90.000 2 400 41
			4 I ltv row 90.001%~-~99.000% 90.001 99.000 - - 42
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify range.wac <"$BATS_TEST_TMPDIR/in"
	is 0 'range.wac|I|table 3 note_rate|ok|6.40|6.6250|0.2250|1'
	verify range.wa_ltv <"$BATS_TEST_TMPDIR/in"
	is 0 'range.wa_ltv|I|table 4 ltv|ok|70.0|68.751|-1.249|2'
	verify bound.ltv <"$BATS_TEST_TMPDIR/in"
	is 0 'bound.ltv|I|table 4 ltv: 80.001% - 90.000%|ok|90|90.00|0.00|4'
	verify ltv_over_80 <"$BATS_TEST_TMPDIR/in"
	is 0 'ltv_over_80|I|table 4 ltv|ok|400|400.00|0.00|3'
	verify multifamily <"$BATS_TEST_TMPDIR/in"
	is 0 'multifamily|I|table 1 dwelling_type: Multi-family, loans|ok|2|2.00|0.00|10
multifamily|I|table 1 dwelling_type: Multi-family, balance|ok|400|400.00|0.00|10'
	# One that states its loans, but not their balance, is another thing.
	sed 's/\t90.001\t99.000\t\t/\t90.001\t99.000\t1\t/' "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/lacking"
	verify ltv_over_80 <"$BATS_TEST_TMPDIR/lacking"
	is 1
}

@test "a row whose numbers are noughts, however many digits they have, has no loans" {
	local nought=0.000000000000000000000000000
	for loans in 0 "$nought" 10000000000000000000000000; do
		{
			rows <<-END
				1 I ltv row 80.00%~and~below - 80.00 2 1000 30
				1 I ltv row 90.00% 80.01 90.00 $loans $nought 31
			END
			facts <<-'END'
				I - ltv le 80 percent 1
			END
		} >"$BATS_TEST_TMPDIR/in"
		verify bound.ltv <"$BATS_TEST_TMPDIR/in"
		case $loans in
		1*) is 1 'bound.ltv|I|table 1 ltv: 90.00%|FAIL|80|90.00|10.00|1' ;;
		*) is 0 'bound.ltv|I|table 1 ltv: 80.00% and below|ok|80|80.00|0.00|1' ;;
		esac
	done
}

@test "bucket.average: each loan size row against its nearer bound" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I loan_size row $99,999~and~under - 99999 3 299999 10
		1 I loan_size row $100,000~through~$149,999 100000 149999 2 300000 11
		1 I loan_size row $150,000~through~$199,999 150000 199999 1 149999 12
		1 I loan_size row $200,000~through~$249,999 200000 249999 2 399998 13
		1 I loan_size row $250,000~through~$299,999 250000 299999 0 0 14
		1 I loan_size row $300,000~and~over 300000 - 2 600000 15
	END
	verify bucket.average <"$BATS_TEST_TMPDIR/in"
	is 1 'bucket.average|I|table 1 loan_size: $99,999 and under|rounded|99999|99999.67|0.67|10
bucket.average|I|table 1 loan_size: $100,000 through $149,999|FAIL|149999|150000.00|1.00|11
bucket.average|I|table 1 loan_size: $150,000 through $199,999|rounded|150000|149999.00|-1.00|12
bucket.average|I|table 1 loan_size: $200,000 through $249,999|FAIL|200000|199999.00|-1.00|13
bucket.average|I|table 1 loan_size: $300,000 and over|ok|300000|300000.00|0.00|15'
}

@test "bucket.order: bounds ascend and do not overlap" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I ltv row 65.00%~and~below - 65.00 1 1000 10
		1 I ltv row 65.001%~-~75.000% 65.001 75.000 1 1000 11
		1 I ltv row 75.000%~-~80.000% 75.000 80.000 1 1000 12
		1 I ltv row Unknown - - 1 1000 13
		1 I ltv row 80.001%~and~more 80.001 - 1 1000 14
		2 I origination_year row 2001 2001 2001 1 1000 20
		2 I origination_year row 2001 2001 2001 1 1000 21
		3 I note_rate row 6.000%~-~6.500% 6.000 6.500 1 1000 30
		3 I note_rate row 6.499%~-~7.000% 6.499 7.000 1 1000 31
		4 I note_rate row 6.500%~-~6.000% 6.500 6.000 1 1000 40
		5 I loan_size row $500,000~and~over 500000 - 1 1000 50
		5 I loan_size row $600,000~and~over 600000 - 1 1000 51
		6 I units row 1-family 1 1 1 1000 60
		7 I state row Ohio - - 1 1000 70
		8 I note_rate row Below~5.500% - 5.500 1 1000 80
		8 I note_rate row 5.500% 5.500 5.500 1 1000 81
		9 I zip_code row 94110 94110 94110 1 1000 90
		9 I zip_code row 06830 06830 06830 1 1000 91
	END
	verify bucket.order <"$BATS_TEST_TMPDIR/in"
	is 1 'bucket.order|I|table 1 ltv|ok|75.000|75.00000|0.00000|11
bucket.order|I|table 2 origination_year|FAIL|2001|2001.00|0.00|20
bucket.order|I|table 3 note_rate|FAIL|6.500|6.49900|-0.00100|30
bucket.order|I|table 4 note_rate|FAIL|6.500|6.00000|-0.50000|40
bucket.order|I|table 5 loan_size|FAIL|500000|600000.00|100000.00|50
bucket.order|I|table 6 units|ok|1|1.00|0.00|60
bucket.order|I|table 8 note_rate|ok|5.500|5.50000|0.00000|80'
}

@test "bound: tables stay inside the stated dates, ratio and balance" {
	{
		facts <<-'END'
			I - origination_date ge 2001-10-01 date 1
			I - origination_date le 2002-11-01 date 2
			all - ltv le 95 percent 3
			II - ltv le 80 percent 4
			I - original_balance le 1000000 usd 5
			II - original_balance le 900000 usd 6
		END
		rows <<-'END'
			1 I origination_year row 2000 2000 2000 0 0 10
			1 I origination_year row 2001 2001 2001 1 1000 11
			1 I origination_year row 2003 2003 2003 1 1000 12
			2 I ltv row 90.001%~-~95.000% 90.001 95.000 1 1000 20
			2 I ltv row 95.001%~-~99.000% 95.001 99.000 0 0 21
			3 II ltv row 80.001%~-~85.000% 80.001 85.000 1 1000 30
			4 I loan_size row $950,000~-~$1,049,999 950000 1049999 1 1000000 40
			5 II loan_size row $950,000~-~$1,049,999 950000 1049999 1 1000000 50
			6 III ltv row 95.001%~-~95.500% 95.001 95.500 1 1000 60
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify bound.origination <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.origination|I|table 1 origination_year: 2001|ok|2001-10-01|2001|0|1
bound.origination|I|table 1 origination_year: 2003|FAIL|2002-11-01|2003|1|2'
	verify bound.ltv <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.ltv|all|table 2 ltv: 90.001% - 95.000%|ok|95|95.00|0.00|3
bound.ltv|II|table 3 ltv: 80.001% - 85.000%|FAIL|80|85.00|5.00|4
bound.ltv|all|table 6 ltv: 95.001% - 95.500%|rounded|95|95.50|0.50|3'
	verify bound.balance <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.balance|I|table 4 loan_size: $950,000 - $1,049,999|ok|1000000|950000.00|-50000.00|5
bound.balance|II|table 5 loan_size: $950,000 - $1,049,999|FAIL|900000|950000.00|50000.00|6'
}

@test "bound: years that are one row lie outside where all of them do" {
	{
		facts <<-'END'
			I - origination_date ge 2001-03-01 date 1
			I - origination_date le 2002-11-01 date 2
			II - origination_date ge 2002-03-01 date 3
			II - origination_date le 2000-11-01 date 4
		END
		rows <<-'END'
			1 I origination_year row 2000-2001 2000 2001 1 1000 11
			1 I origination_year row 2002-2003 2002 2003 1 1000 12
			2 II origination_year row 2000-2001 2000 2001 1 1000 21
			2 II origination_year row 2002~and~later 2002 - 1 1000 22
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify bound.origination <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.origination|I|table 1 origination_year: 2000-2001|ok|2001-03-01|2001|0|1
bound.origination|II|table 2 origination_year: 2000-2001|FAIL|2002-03-01|2001|-1|3
bound.origination|I|table 1 origination_year: 2002-2003|ok|2002-11-01|2002|0|2
bound.origination|II|table 2 origination_year: 2002 and later|FAIL|2000-11-01|2002|2|4'
}

@test "bound: years without an end lie outside only at the other one" {
	{
		facts <<-'END'
			I - origination_date ge 1999-03-01 date 1
			I - origination_date le 2001-11-01 date 2
			II - origination_date ge 2001-03-01 date 3
			II - origination_date le 1999-11-01 date 4
		END
		rows <<-'END'
			1 I origination_year row 1998~and~later 1998 - 1 1000 11
			2 II origination_year row 2000~and~before - 2000 1 1000 21
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify bound.origination <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.origination|II|table 2 origination_year: 2000 and before|FAIL|2001-03-01|2000|-1|3
bound.origination|I|table 1 origination_year: 1998 and later|ok|2001-11-01|1998|-3|2'
}

@test "bound: limits that are themselves outside" {
	{
		facts <<-'END'
			I - origination_date gt 2001-12-31 date 1
			I - origination_date lt 2003-01-01 date 2
			II - origination_date gt 2001-12-30 date 3
			II - origination_date lt 2003-01-02 date 4
			I - ltv lt 95 percent 5
			I - original_balance lt 900000 usd 6
		END
		rows <<-'END'
			1 I origination_year row 2001 2001 2001 1 1000 11
			1 I origination_year row 2002 2002 2002 1 1000 12
			1 I origination_year row 2003 2003 2003 1 1000 13
			2 II origination_year row 2001 2001 2001 1 1000 21
			2 II origination_year row 2003 2003 2003 1 1000 23
			3 I ltv row 90.001%~-~99.000% 90.001 99.000 1 1000 30
			4 I loan_size row $950,000~and~over 950000 - 1 1000000 40
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify bound.origination <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.origination|I|table 1 origination_year: 2001|FAIL|2001-12-31|2001|-1|1
bound.origination|II|table 2 origination_year: 2001|ok|2001-12-30|2001|0|3
bound.origination|I|table 1 origination_year: 2003|FAIL|2003-01-01|2003|1|2
bound.origination|II|table 2 origination_year: 2003|ok|2003-01-02|2003|0|4'
	verify bound.ltv <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.ltv|I|table 3 ltv: 90.001% - 99.000%|FAIL|95|99.00|4.00|5'
	verify bound.balance <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.balance|I|table 4 loan_size: $950,000 and over|FAIL|900000|950000.00|50000.00|6'
}

@test "bound: each limit of all loans is held against pools that state none" {
	{
		facts <<-'END'
			all - ltv le 95 percent 1
			all - ltv le 90 percent 2
			I - ltv le 99 percent 3
		END
		rows <<-'END'
			1 I ltv row 90.001%~-~95.000% 90.001 95.000 1 1000 10
			2 II ltv row 90.001%~-~95.000% 90.001 95.000 1 1000 20
			3 III ltv row 90.001%~-~95.000% 90.001 95.000 1 1000 30
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify bound.ltv <"$BATS_TEST_TMPDIR/in"
	is 1 'bound.ltv|I|table 1 ltv: 90.001% - 95.000%|ok|99|95.00|-4.00|3
bound.ltv|all|table 2 ltv: 90.001% - 95.000%|ok|95|95.00|0.00|1
bound.ltv|all|table 3 ltv: 90.001% - 95.000%|ok|95|95.00|0.00|1
bound.ltv|all|table 2 ltv: 90.001% - 95.000%|FAIL|90|95.00|5.00|2'
}

@test "ltv_over_80: the rows above 80% add up" {
	for stated in 3000:ok 3001:rounded 3002:FAIL; do
		{
			facts <<-END
				I - ltv_over_80_balance eq ${stated%:*} usd 1
			END
			rows <<-'END'
				1 I ltv row 80.00%~and~below - 80.00 9 9000 10
				1 I ltv row 80.001%~-~85.000% 80.001 85.000 1 1000 11
				1 I ltv row 85.001%~and~more 85.001 - 1 2000 12
			END
		} >"$BATS_TEST_TMPDIR/in"
		verify ltv_over_80 <"$BATS_TEST_TMPDIR/in"
		[[ $output == *"|${stated#*:}|${stated%:*}|3000.00|"*"|1" ]]
	done
}

@test "ltv_over_80: bounds of more digits than a number has room for" {
	{
		rows <<-'END'
			2 I ltv row 80.00%~and~below - 80.000000000000000000000000000 2 1000.50 30
			2 I ltv row 90.00% 80.000000000000000000000000001 90.00 2 500 31
		END
		facts <<-'END'
			I - ltv_over_80_balance eq 500 usd 1
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify ltv_over_80 <"$BATS_TEST_TMPDIR/in"
	is 0 'ltv_over_80|I|table 2 ltv|ok|500|500.00|0.00|1'
}

@test "ltv_over_80: a row that may hold loans on both sides counts for as much as it takes" {
	for stated in 1999:rounded 1998:FAIL 2000:ok 4000:ok 7000:ok 7002:FAIL; do
		{
			facts <<-END
				I - ltv_over_80_balance eq ${stated%:*} usd 1
			END
			rows <<-'END'
				1 I ltv row 70.00%~-~79.99% 70.00 79.99 9 9000 10
				1 I ltv row 80.00%~-~89.99% 80.00 89.99 1 5000 11
				1 I ltv row 90.00%~and~more 90.00 - 1 2000 12
			END
		} >"$BATS_TEST_TMPDIR/in"
		verify ltv_over_80 <"$BATS_TEST_TMPDIR/in"
		[[ $output == *"|${stated#*:}|${stated%:*}|"* ]]
	done
	{
		facts <<-'END'
			I - ltv_over_80_balance eq 7000 usd 1
		END
		rows <<-'END'
			1 I ltv row 70.00%~-~80.00% 70.00 80.00 9 9000 10
			1 I ltv row 80.00%~-~90.00% 80.00 90.00 1 5000 11
			1 I ltv row 90.00%~and~more 90.00 - 1 2001 12
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify ltv_over_80 <"$BATS_TEST_TMPDIR/in"
	is 0 'ltv_over_80|I|table 1 ltv|rounded|7000|7001.00|1.00|1'
}

@test "ltv_over_80: another ratio gives another check" {
	{
		facts <<-'END'
			I - ltv_over_80_balance eq 3000 usd 1
			I - ltv_over_90_balance eq 2000 usd 2
			I - ltv_over_85.5_balance eq 2000 usd 3
			I - ltv_over_8_balance eq 3000 usd 4
			I - ltv_over_90_balance eq 2002 usd 5
			I - ltv_over_90_balance eq 2000 usd 6
			II - ltv_over_90_balance eq 2000 usd 7
			I A ltv_over_90_balance eq 1 usd 8
			I - ltv_over_90_share eq 1 percent 9
			I - ltv_over_9.0.1_balance eq 1 usd 10
			I - ltv_over_._balance eq 1 usd 11
			I - ltv_over__balance eq 1 usd 12
			I - ltv_over_90_loans eq 1 count 13
		END
		rows <<-'END'
			1 I ltv row 80.00%~and~below - 80.00 9 9000 10
			1 I ltv row 80.001%~-~90.000% 80.001 90.000 1 1000 11
			1 I ltv row 90.001%~and~more 90.001 - 1 2000 12
			2 I ltv row 90.00%~and~below - 90.00 9 10000 20
			2 I ltv row 90.001%~and~more 90.001 - 1 2000 21
		END
	} >"$BATS_TEST_TMPDIR/in"
	verify all <"$BATS_TEST_TMPDIR/in"
	output=$(grep ltv_over <<<"$output")
	is 1 'ltv_over_80|I|table 1 ltv|ok|3000|3000.00|0.00|1
ltv_over_80|I|table 2 ltv|ok|3000|2000.00|-1000.00|1
ltv_over_90|I|table 1 ltv|ok|2000|2000.00|0.00|2
ltv_over_90|I|table 2 ltv|ok|2000|2000.00|0.00|2
ltv_over_85.5|I|table 1 ltv|ok|2000|2000.00|0.00|3
ltv_over_85.5|I|table 2 ltv|ok|2000|2000.00|0.00|3
ltv_over_8|I|table 1 ltv|ok|3000|3000.00|0.00|4
ltv_over_8|I|table 2 ltv|ok|3000|2000.00|-1000.00|4
ltv_over_90|I|table 1 ltv|FAIL|2002|2000.00|-2.00|5'
}

@test "multifamily: the row is the sum of the rows of two and more units" {
	rows >"$BATS_TEST_TMPDIR/in" <<-'END'
		1 I dwelling_type row Detached - - 5 5000 10
		1 I dwelling_type row Multi-family~Dwellings - - 3 3001 11
		2 II dwelling_type row Two-~to~four-family - - 2 900 20
		3 I units row 1-family 1 1 5 5000 30
		3 I units row 2-family 2 2 1 1000 31
		3 I units row 3-4~family 3 4 2 2000 32
		4 II units row 1-4~family 1 4 2 900 40
		5 III dwelling_type row Multifamily - - 2 900 50
	END
	verify multifamily <"$BATS_TEST_TMPDIR/in"
	is 0 'multifamily|I|table 1 dwelling_type: Multi-family Dwellings, loans|ok|3|3.00|0.00|11
multifamily|I|table 1 dwelling_type: Multi-family Dwellings, balance|rounded|3001|3000.00|-1.00|11'
}

@test "multifamily: the row goes by several names" {
	local name
	for name in Multi-Family Multifamily~Homes '(Multi~family)' 2-4~Family 2-4-family 2~-~4~units \
		2~to~4~family 2-to-4-unit Two-~to~four-family Two~to~Four~Units Two-Four~Family; do
		rows >"$BATS_TEST_TMPDIR/in" <<-END
			1 I dwelling_type row Detached - - 5 5000 10
			1 I dwelling_type row $name - - 3 3001 11
			2 I units row 2-family 2 2 3 3000 31
		END
		verify multifamily <"$BATS_TEST_TMPDIR/in"
		[[ $output == *", loans|ok|3|3.00|0.00|11"*", balance|rounded|3001|3000.00|-1.00|11" ]]
	done
	for name in 1-4~Family 2-family Four-family One-~to~four-family 12-4~family 2-4~stories \
		'Condominium~(two~to~four~stories)' 'Low-rise~Condo~(2-4~unit~building)' \
		'Attached~(two-to-four~stories~high)' 'Co-op~(multi-family~building)'; do
		rows >"$BATS_TEST_TMPDIR/in" <<-END
			1 I dwelling_type row $name - - 3 3001 11
			2 I units row 2-family 2 2 3 3000 31
		END
		verify multifamily <"$BATS_TEST_TMPDIR/in"
		is 0
	done
}

@test "multifamily: condominiums of so many units may be among those of the table of units" {
	for name in '2-4~Unit~Condominium' 'Multi-family~co-op'; do
		rows >"$BATS_TEST_TMPDIR/in" <<-END
			1 I dwelling_type row Two-~to~four-family - - 2 200 11
			1 I dwelling_type row $name - - 1 100 12
			2 I units row 1-family 1 1 5 500 21
			2 I units row 2-4~unit 2 4 3 300 22
		END
		verify multifamily <"$BATS_TEST_TMPDIR/in"
		is 0 ''
	done
	sed -i 's/Multi-family co-op/Condominium of 2-4 stories/' "$BATS_TEST_TMPDIR/in"
	verify multifamily <"$BATS_TEST_TMPDIR/in"
	is 1 'multifamily|I|table 1 dwelling_type: Two- to four-family, loans|FAIL|2|3.00|1.00|11
multifamily|I|table 1 dwelling_type: Two- to four-family, balance|FAIL|200|300.00|100.00|11'
}

@test "classes: balances make the whole, levels are what is below over the whole" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 647138638.77 usd 1
		all A class_balance eq 630312639 usd 2
		all B-1 class_balance eq 7442000 usd 3
		all B-2 class_balance eq 9383999.77 usd 4
		all A subordination_level eq 2.600061062956 percent 5
		all B-1 subordination_level eq 1.450075641881 percent 6
		all B-2 subordination_level eq 0.1 percent 7
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'classes.balance|all|classes|ok|647138638.77|647138638.7700|0.0000|1
classes.subordination|all|class A|ok|2.600061062956|2.60006106295565|-0.00000000000035|5
classes.subordination|all|class B-1|rounded|1.450075641881|1.45007564188038|-0.00000000000062|6
classes.subordination|all|class B-2|FAIL|0.1|0.000|-0.100|7'
}

@test "classes: those of one level that follow each other have none of them below" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000000 usd 1
		all A-1 class_balance eq 600000 usd 2
		all A-2 class_balance eq 300000 usd 3
		all A-R class_balance eq 65000 usd 4
		all B-1 class_balance eq 25000 usd 5
		all B-2 class_balance eq 10000 usd 6
		all A-1 subordination_level eq 3.50 percent 7
		all A-2 subordination_level eq 3.5 percent 8
		all A-R subordination_level eq 3.50 percent 9
		all B-1 subordination_level eq 1.10 percent 10
	END
	verify classes.subordination <"$BATS_TEST_TMPDIR/in"
	is 1 'classes.subordination|all|class A-1|ok|3.50|3.5000|0.0000|7
classes.subordination|all|class A-2|ok|3.5|3.500|0.000|8
classes.subordination|all|class A-R|ok|3.50|3.5000|0.0000|9
classes.subordination|all|class B-1|FAIL|1.10|1.0000|-0.1000|10'
	# A level that is only by a wrong digit that of the class before it.
	sed '/A-[2R]/d; s/\t1.10\t/\t3.50\t/' "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/wrong"
	verify classes.subordination <"$BATS_TEST_TMPDIR/wrong"
	is 1 'classes.subordination|all|class A-1|FAIL|3.50|1.0000|-2.5000|7
classes.subordination|all|class B-1|FAIL|3.50|1.0000|-2.5000|10'
}

@test "classes: each level that one states is tested, also a part's" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000000 usd 1
		all A class_balance eq 965000 usd 2
		all A-1 class_balance eq 600000 usd 3
		all A-2 class_balance eq 365000 usd 4
		all B-1 class_balance eq 25000 usd 5
		all B-2 class_balance eq 10000 usd 6
		all A subordination_level eq 3.50 percent 7
		all B-1 subordination_level eq 1.00 percent 8
		all B-1 subordination_level eq 3.50 percent 9
		all B-1 subordination_level eq 1.00 percent 10
		all A-1 subordination_level eq 3.50 percent 11
		all A subordination_level eq 3.5 percent 12
		all A-1 subordination_level eq 40.00 percent 13
		all A subordination_level eq 3.6 percent 14
	END
	verify classes.subordination <"$BATS_TEST_TMPDIR/in"
	is 1 'classes.subordination|all|class A|ok|3.50|3.5000|0.0000|7
classes.subordination|all|class A|ok|3.5|3.500|0.000|12
classes.subordination|all|class A|FAIL|3.6|3.500|-0.100|14
classes.subordination|all|class A-1|ok|3.50|3.5000|0.0000|11
classes.subordination|all|class A-1|ok|40.00|40.0000|0.0000|13
classes.subordination|all|class B-1|ok|1.00|1.0000|0.0000|8
classes.subordination|all|class B-1|FAIL|3.50|1.0000|-2.5000|9'
}

@test "classes: those of pools add up, and are parts of one of all pools" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 20000000 usd 1
		I A class_balance eq 10000000 usd 2
		II A class_balance eq 8000000 usd 3
		all B-1 class_balance eq 2000000 usd 4
		I A subordination_level eq 9.1 percent 5
		all B-1 subordination_level eq 0 percent 6
	END
	local found='classes.balance|all|classes|ok|20000000|20000000.00|0.00|1
classes.subordination|all|class B-1|ok|0|0.00|0.00|6'
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 "$found"
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 20000000 usd 1
		all A class_balance eq 18000000 usd 2
		I A class_balance eq 10000000 usd 3
		II A class_balance eq 8000000 usd 4
		all B-1 class_balance eq 2000000 usd 5
		all B-1 subordination_level eq 0 percent 6
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 "$found"
}

@test "classes: those that make up the one before them count once" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000000 usd 1
		all A class_balance eq 965000 usd 2
		all A-1 class_balance eq 600000 usd 3
		all A-2 class_balance eq 365000 usd 4
		all B class_balance eq 35000.00 usd 5
		all B-1 class_balance eq 25000 usd 6
		all B-2 class_balance eq 10000 usd 7
		all A subordination_level eq 3.50 percent 8
		all A-1 subordination_level eq 3.50 percent 9
		all A-2 subordination_level eq 3.60 percent 10
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'classes.balance|all|classes|ok|1000000|1000000.00|0.00|1
classes.subordination|all|class A|ok|3.50|3.5000|0.0000|8
classes.subordination|all|class A-1|ok|3.50|3.5000|0.0000|9
classes.subordination|all|class A-2|FAIL|3.60|3.5000|-0.1000|10'
	# One of them may be below another.
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 100000000 usd 1
		all A class_balance eq 97000000 usd 2
		all B class_balance eq 3000000 usd 3
		all B-1 class_balance eq 2000000 usd 4
		all B-2 class_balance eq 1000000.00 usd 5
		all A subordination_level eq 3.000 percent 6
		all B-1 subordination_level eq 1.000 percent 7
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.balance|all|classes|ok|100000000|100000000.00|0.00|1
classes.subordination|all|class A|ok|3.000|3.00000|0.00000|6
classes.subordination|all|class B-1|ok|1.000|1.00000|0.00000|7'
	sed 's/\t1.000\t/\t1.200\t/' "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/wrong"
	verify classes.subordination -q <"$BATS_TEST_TMPDIR/wrong"
	is 1 'classes.subordination|all|class B-1|FAIL|1.200|1.00000|-0.20000|7'
	# The numbers of groups may stand before the name.
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all A class_balance eq 970 usd 2
		all IA class_balance eq 600 usd 3
		all II-A class_balance eq 370 usd 4
		all B class_balance eq 30 usd 5
		all IA subordination_level eq 3.00 percent 6
		all II-A subordination_level eq 3.00 percent 7
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.balance|all|classes|ok|1000|1000.00|0.00|1
classes.subordination|all|class IA|ok|3.00|3.0000|0.0000|6
classes.subordination|all|class II-A|ok|3.00|3.0000|0.0000|7'
	# Classes by such names that do not make it up stand beside it.
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000000 usd 1
		all A class_balance eq 964900 usd 2
		all A-R class_balance eq 100 usd 3
		all AB class_balance eq 35000 usd 4
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.balance|all|classes|ok|1000000|1000000.00|0.00|1'
	# Nor do those without which the classes would not make all loans.
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all A class_balance eq 800 usd 2
		all B class_balance eq 100 usd 3
		all B-1 class_balance eq 60 usd 4
		all B-2 class_balance eq 40 usd 5
		all B subordination_level eq 10.00 percent 6
		all B-1 subordination_level eq 4.00 percent 7
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.balance|all|classes|ok|1000|1000.00|0.00|1
classes.subordination|all|class B|ok|10.00|10.0000|0.0000|6
classes.subordination|all|class B-1|ok|4.00|4.0000|0.0000|7'
}

@test "classes: the balance of one class alone is held against nothing" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all A class_balance eq 900 usd 2
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1
}

@test "classes: those by the names of subordinate ones alone are not all" {
	for names in 'B-1 B-2' 'M B' '1-B-1 2-M1' 'IB-1 IIB-1'; do
		# shellcheck disable=SC2086 # two names
		set -- $names
		facts >"$BATS_TEST_TMPDIR/in" <<-END
			all - balance eq 100000 usd 1
			all $1 class_balance eq 2000 usd 2
			all $2 class_balance eq 1000 usd 3
			all $1 subordination_level eq 1.000 percent 4
		END
		verify all <"$BATS_TEST_TMPDIR/in"
		is 0 "classes.subordination|all|class $1|ok|1.000|1.00000|0.00000|4"
	done
	for name in A IA BC X; do
		sed "s/\t[^\t]*\tclass_balance\teq\t2000/\t$name\tclass_balance\teq\t2000/; /level/d" \
			"$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/senior"
		verify all <"$BATS_TEST_TMPDIR/senior"
		is 1 'classes.balance|all|classes|FAIL|100000|3000.00|-97000.00|1'
	done
}

@test "classes: a balance that is stated anew is not added again, but tested" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all A class_balance eq 9000 usd 1
		all A class_balance eq 9001 usd 2
		all A class_balance eq 9003 usd 3
		all A class_balance eq 9000 usd 4
		all B class_balance eq 1000 usd 5
		all B-1 class_balance eq 600 usd 6
		all B-2 class_balance eq 400 usd 7
		all B-2 class_balance eq 300 usd 8
		all - balance eq 10000 usd 9
		all A subordination_level eq 10.00 percent 10
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'classes.balance|all|classes|ok|10000|10000.00|0.00|9
classes.balance|all|class A|rounded|9001|9000.00|-1.00|2
classes.balance|all|class A|FAIL|9003|9000.00|-3.00|3
classes.subordination|all|class A|ok|10.00|10.0000|0.0000|10'
	# The first one may be the wrong one.
	sed '1,4s/\t9000\t/\t7000\t/; s/\t9003\t/\t9000\t/; /level/d; /\t9001\t/d; /\t300\t/d' "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/wrong"
	verify all -q <"$BATS_TEST_TMPDIR/wrong"
	is 1 'classes.balance|all|classes|FAIL|10000|8000.00|-2000.00|9'
	# Nothing is left where all loans state no balance, or some class does not.
	sed '/\tbalance\t/d' "$BATS_TEST_TMPDIR/in" >"$BATS_TEST_TMPDIR/none"
	verify all <"$BATS_TEST_TMPDIR/none"
	is 1
}

@test "classes: no check where the balance of a class that it needs is not stated" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all B-1 class_balance eq 60 usd 2
		all B-3 class_balance eq 10 usd 3
		all A subordination_level eq 10 percent 4
		all B-1 subordination_level eq 4 percent 5
		all B-2 subordination_level eq 1 percent 6
		all B-3 subordination_level eq 0 percent 7
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.subordination|all|class B-3|ok|0|0.00|0.00|7'
	# What is below a class its level tells, in whatever order the levels are stated.
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all A class_balance eq 900 usd 2
		all B-1 class_balance eq 60 usd 3
		all B-3 class_balance eq 10 usd 4
		all B-3 subordination_level eq 0 percent 5
		all B-2 subordination_level eq 1 percent 6
		all B-1 subordination_level eq 4 percent 7
		all A subordination_level eq 10 percent 8
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.subordination|all|class B-3|ok|0|0.00|0.00|5'
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all B-1 class_balance eq 60 usd 2
		all B-2 class_balance eq 40 usd 3
		all B-1 subordination_level eq 4 percent 4
		all M subordination_level eq 10.0 percent 5
		all A subordination_level eq 10 percent 6
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.subordination|all|class B-1|ok|4|4.00|0.00|4'
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - balance eq 1000 usd 1
		all B-1 class_balance eq 60 usd 2
		all B-2 class_balance eq 40 usd 3
		all A subordination_level eq 10 percent 4
		all B-1 subordination_level eq 4 percent 5
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 0 'classes.subordination|all|class B-1|ok|4|4.00|0.00|5'
}

@test "list.length: as many values as subjects" {
	facts >"$BATS_TEST_TMPDIR/in" <<-'END'
		all - list_subjects eq 2 count 96
		all - list_values eq 3 count 96
		all - list_subjects eq 4 count 97
		all - list_values eq 3 count 97
	END
	verify all <"$BATS_TEST_TMPDIR/in"
	is 1 'list.length|all|list|FAIL|2|3|1|96
list.length|all|list|FAIL|4|3|-1|97'
}

@test "list.length: other problems of a list's line are named all the same" {
	echo 'The numbers of the pool I loans and the pool II loans are 5, 6 and 7, respectively.
		The weighted average remaining term is 355.' | tr -s '\n\t' ' ' >"$BATS_TEST_TMPDIR/in"
	cd "$BATS_TEST_TMPDIR"
	run ts tsverify -n in
	[ "$status" = 2 ]
	[ "$output" = "tsverify: in:1: number without its unit: '355'
in${TAB}${TAB}list.length${TAB}all${TAB}list${TAB}FAIL${TAB}2${TAB}3${TAB}1${TAB}1" ]
}

# Three filings: one with facts and rows, one with facts, one with rows.
mixed() {
	words >"$BATS_TEST_TMPDIR/facts" <<-END
		$FACTS
		in 2002-11 I - loans eq 5 count 3
		in#2 2002-11 I - loans eq 5 count 3
	END
	words >"$BATS_TEST_TMPDIR/rows" <<-END
		$ROWS
		in 2002-11 1 I state row Ohio - - 5 70 12
		in 2002-11 1 I state total Total - - 5 70 13
		in#3 - 1 I state row Ohio - - 5 70 52
		in#3 - 1 I state total Total - - 5 71 53
	END
	words >"$BATS_TEST_TMPDIR/expected" <<-'END'
		in 2002-11 foot.loans I table~1~state ok 5 5.00 0.00 13
		in 2002-11 foot.balance I table~1~state ok 70 70.00 0.00 13
		in 2002-11 total.loans I table~1~state ok 5 5.00 0.00 3
		in#3 - foot.loans I table~1~state ok 5 5.00 0.00 53
		in#3 - foot.balance I table~1~state rounded 71 70.00 -1.00 53
	END
}

# The findings of the mixed filings, and nothing on standard error.
mixed_is() {
	run --separate-stderr ts tsverify -n "$@"
	printf '%s\n' "$output" "$stderr"
	[ "$status" = 0 ]
	[ -z "$stderr" ]
	[ "$output" = "$(cat "$BATS_TEST_TMPDIR/expected")" ]
}

@test "records: facts and rows in either order, as one input or as operands" {
	bats_require_minimum_version 1.5.0
	mixed
	cd "$BATS_TEST_TMPDIR"
	mixed_is facts rows
	mixed_is rows facts
	cat facts rows >both
	mixed_is both
	mixed_is <both
	mixed_is - facts <rows
	sed 's/$/\r/' both >crlf
	mixed_is crlf
	sed G both >spaced
	mixed_is spaced
	{ printf '\n  \n'; cat both; } >blank
	mixed_is blank
	printf '%s' "$(cat both)" >no-newline
	mixed_is no-newline
}

@test "records: columns go by their names, and others are passed over" {
	bats_require_minimum_version 1.5.0
	mixed
	cd "$BATS_TEST_TMPDIR"
	awk -F '\t' -v OFS='\t' '{ for (i = NF; i > 0; i--) printf "%s\t", $i; print "more" }' facts >turned
	awk -F '\t' -v OFS='\t' '{ print $0, "percent", "1" }' rows >wider
	mixed_is turned wider
}

@test "records: a header line may come again, filing by filing" {
	bats_require_minimum_version 1.5.0
	mixed
	cd "$BATS_TEST_TMPDIR"
	{
		grep -v 'in#' facts
		grep -v 'in#' rows
		grep -v "^in$TAB" facts
		grep -v "^in$TAB" rows
	} >both
	mixed_is both
}

@test "the header line, and -n, -q and -s" {
	mixed
	cd "$BATS_TEST_TMPDIR"
	run ts tsverify facts rows
	[ "${lines[0]}" = "filing${TAB}series${TAB}check${TAB}pool${TAB}subject${TAB}status${TAB}expected${TAB}actual${TAB}difference${TAB}line" ]
	[ "${#lines[@]}" = 6 ]
	run ts tsverify -q facts rows
	[ "$status" = 0 ]
	[ "${#lines[@]}" = 1 ]
	run ts tsverify --quiet --no-header --exact facts rows
	[ "$status" = 1 ]
	[ "$output" = "in#3${TAB}${TAB}foot.balance${TAB}I${TAB}table 1 state${TAB}FAIL${TAB}71${TAB}70.00${TAB}-1.00${TAB}53" ]
	run ts tsverify -s facts rows
	[ "$status" = 0 ]
	[ -z "$output" ]
	run ts tsverify --status -x facts rows
	[ "$status" = 1 ]
	[ -z "$output" ]
}

# Asserts that malformed records give a message, status 2, and no finding.
malformed() {
	printf '%s\n' "$output"
	[ "$status" = 2 ]
	[ "$output" = "tsverify: $1" ]
}

@test "records: filings whose lines tell no order stay as they came" {
	{
		rows <<-'END'
			1 I state row Ohio - - 4 - 20
			1 I state total Total - - 4 - 21
		END
		rows <<-'END' | sed '1d; s/^f/b/'
			1 I state row Ohio - - 6 - 10
			1 I state total Total - - 6 - 11
		END
		facts <<-'END' | sed '2,$s/^f/c/'
			all - list_subjects eq 2 count 15
			all - list_values eq 3 count 15
		END
	} >"$BATS_TEST_TMPDIR/in"
	run ts tsverify -n "$BATS_TEST_TMPDIR/in"
	[ "$status" = 1 ]
	[ "$(cut -f 1,3,5 <<<"$output" | tr '\t' '|')" = 'f|foot.loans|table 1 state
b|foot.loans|table 1 state
c|list.length|list' ]
}

@test "records that can't be read: a message, and no check of any record" {
	mixed
	cd "$BATS_TEST_TMPDIR"
	edit() { sed "$1" rows >bad; run ts tsverify -n facts bad; }
	edit '3s/70/7o/'
	malformed "bad:3: no number: '7o'"
	edit '3s/70/-70/'
	malformed "bad:3: no number: '-70'"
	edit '3s/total/sum/'
	malformed "bad:3: neither 'row' nor 'total': 'sum'"
	edit '3s/13$/0/'
	malformed "bad:3: no line number: '0'"
	edit '3s/13$/99999999999999999999/'
	malformed "bad:3: no line number: '99999999999999999999'"
	edit '3s/\t1\t/\tx\t/'
	malformed "bad:3: no table number: 'x'"
	edit '3s/\t13$//'
	malformed "bad:3: not as many fields as the header line has"
	edit '3s/$/\t/'
	malformed "bad:3: not as many fields as the header line has"
	edit '1s/balance/amount/'
	malformed "bad:1: header line without a column: 'balance'"
	edit '4s/in#3/in/; 4s/52$/12/'
	malformed "bad:4: tables start again; two filings have one name: 'in'"
	edit "3s/70/$(printf '%01001d' 7)/"
	malformed "bad:3: number too long"
	sed '2s/eq/is/' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no op: 'is'"
	sed '2s/eq//' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no op: ''"
	sed '2s/count/loans/' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no unit: 'loans'"
	awk -F '\t' -v OFS='\t' 'NR == 2 { $8 = "" } 1' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no unit: ''"
	awk -F '\t' -v OFS='\t' 'NR == 2 { $5 = "" } 1' facts >bad
	run ts tsverify -n bad rows
	malformed 'bad:2: no fact'
	awk -F '\t' -v OFS='\t' 'NR == 2 { $3 = "" } 1' facts >bad
	run ts tsverify -n bad rows
	malformed 'bad:2: no pool'
	awk -F '\t' -v OFS='\t' 'NR == 2 { $1 = "" } 1' facts >bad
	run ts tsverify -n bad rows
	malformed 'bad:2: no filing'
	awk -F '\t' -v OFS='\t' 'NR == 3 { $4 = "" } 1' rows >bad
	run ts tsverify -n facts bad
	malformed 'bad:3: no pool'
	awk -F '\t' -v OFS='\t' 'NR == 3 { $1 = "" } 1' rows >bad
	run ts tsverify -n facts bad
	malformed 'bad:3: no filing'
	sed '2s/count/date/' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no value of its unit: '5'"
	sed '2s/5/5./' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no value of its unit: '5.'"
	sed '2s/[0-9]*$/x/' facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: no line number: 'x'"
	sed "2s/5/$(printf '%01001d' 7)/" facts >bad
	run ts tsverify -n bad rows
	malformed "bad:2: number too long"
}

@test "records behind a byte order mark" {
	mixed
	cd "$BATS_TEST_TMPDIR"
	ts tsverify facts rows >plain || true
	for file in facts rows; do
		printf '\xef\xbb\xbf' | cat - $file | sed 's/$/\r/' >marked-$file
	done
	run ts tsverify marked-facts marked-rows
	[ "$output" = "$(cat plain)" ]
	# A mark elsewhere is no part of a name that there is.
	cat facts marked-rows >bad
	run ts tsverify -n bad
	[ "$status" = 2 ]
	[[ $output == "tsverify: bad:$(($(wc -l <facts) + 1)): not as many fields as the header line has" ]]
}

@test "a number of a filing that is too long: a message, and the other checks" {
	bats_require_minimum_version 1.5.0
	cd "$BATS_TEST_TMPDIR"
	sed "s/ 3,511,260/$(printf '%01001d' 7)/" "$BATS_TEST_DIRNAME/filings/verify-two-pools.txt" >in
	run --separate-stderr ts tsverify -nq in
	[ "$status" = 2 ]
	[ "$stderr" = "tsverify: in:124: number too long" ]
	[ "$(cut -f 3,5,6 <<<"$output" | tr '\t' '|')" = 'foot.loans|table 1 origination_year|FAIL
foot.balance|table 1 origination_year|FAIL' ]
}

@test "nothing to check is status 1" {
	run ts tsverify /dev/null
	[ "$status" = 1 ]
	[ "$output" = "filing${TAB}series${TAB}check${TAB}pool${TAB}subject${TAB}status${TAB}expected${TAB}actual${TAB}difference${TAB}line" ]
	facts </dev/null >"$BATS_TEST_TMPDIR/in"
	run ts tsverify -n "$BATS_TEST_TMPDIR/in"
	[ "$status" = 1 ]
	[ -z "$output" ]
}

@test "amounts in thousands are named, and are no trouble" {
	cd "$BATS_TEST_TMPDIR"
	sed 's/BY STATE$/& (in thousands)/' "$ROOT/tests/filings/term-sheet.txt" >in
	run ts tsverify -s in
	[ "$status" = 0 ]
	[ "$output" = "tsverify: in:275: amounts are not in dollars: 'POOL I MORTGAGE LOANS BY STATE (in thousands)'
tsverify: in:291: amounts are not in dollars: 'POOL II MORTGAGE LOANS BY STATE (in thousands)'" ]
}

@test "a file that is missing among good ones" {
	bats_require_minimum_version 1.5.0
	mixed
	cd "$BATS_TEST_TMPDIR"
	run --separate-stderr ts tsverify -n facts missing rows .
	[ "$status" = 2 ]
	[ "$stderr" = "tsverify: missing: No such file or directory
tsverify: .: Is a directory" ]
	[ "$output" = "$(cat expected)" ]
}

@test "options: help, version, what is wrong" {
	run ts tsverify --help
	[ "$status" = 0 ]
	[ "${lines[0]}" = 'Usage: tsverify [OPTION]... [FILE]...' ]
	run ts tsverify --version
	[ "$status" = 0 ]
	[[ $output == 'tsverify (term sheet filters) '* ]]
	run ts tsverify -z
	[ "$status" = 2 ]
	[ "$output" = "tsverify: no such option: '-z'; see --help" ]
	run ts tsverify --label
	[ "$status" = 2 ]
	[ "$output" = "tsverify: option needs an argument: '--label'; see --help" ]
	run ts tsverify -n -- -z
	[ "$status" = 2 ]
	[ "$output" = "tsverify: -z: No such file or directory" ]
}

# Asserts that a filing's text and its records, in either order, give the same.
same_both_ways() {
	local text records turned
	text=$(ts tsverify "$1" 2>/dev/null) || [ $? -lt 3 ]
	ts tsfacts "$1" >"$BATS_TEST_TMPDIR/facts" 2>/dev/null || [ $? -lt 3 ]
	ts tstables -t "$1" >"$BATS_TEST_TMPDIR/rows" 2>/dev/null || [ $? -lt 3 ]
	records=$(cat "$BATS_TEST_TMPDIR/facts" "$BATS_TEST_TMPDIR/rows" | ts tsverify) || [ $? = 1 ]
	turned=$(cat "$BATS_TEST_TMPDIR/rows" "$BATS_TEST_TMPDIR/facts" | ts tsverify) || [ $? = 1 ]
	echo "$1"
	diff <(echo "$text") <(echo "$records")
	diff <(echo "$text") <(echo "$turned")
}

@test "text and records give the same, for every filing" {
	local filing
	for filing in "$BATS_TEST_DIRNAME"/filings/*.txt; do
		same_both_ways "$filing"
	done
}

@test "text and records give the same for tables side by side, which share their lines" {
	cat >"$BATS_TEST_TMPDIR/filing" <<-'END'
		                              MORTGAGE RATES

		                       Pool I                     Pool II                   Pool III
		              Number of    Principal     Number of    Principal     Number of    Principal
		Mortgage Rate     Loans      Balance         Loans      Balance         Loans      Balance
		------------- ---------   ----------     ---------   ----------     ---------   ----------
		5.750%                2     $200,000            12   $1,200,000             1      $70,000
		6.000%                8      800,000             8      800,000             1       80,000

		Total                10   $1,000,000            20   $2,000,000             2     $150,000
	END
	same_both_ways "$BATS_TEST_TMPDIR/filing"
	run ts tsverify "$BATS_TEST_TMPDIR/rows"
	[ "$status" = 0 ]
	[[ $output == *"foot.balance${TAB}III${TAB}table 3 note_rate${TAB}ok${TAB}150000"* ]]
	# A table that begins above the one before it.
	{
		cat "$BATS_TEST_TMPDIR/rows"
		sed "1d; s/\t1\tI\t/\t4\tI\t/; s/\t7$/\t6/" "$BATS_TEST_TMPDIR/rows"
	} >"$BATS_TEST_TMPDIR/bad"
	cd "$BATS_TEST_TMPDIR"
	run ts tsverify -n bad
	[ "$status" = 2 ]
	[ "$output" = "tsverify: bad:11: tables start again; two filings have one name: '$BATS_TEST_TMPDIR/filing'" ]
}

@test "a table's columns are those that its own rows show, whatever stood before it" {
	local whole=$BATS_TEST_TMPDIR/whole lacking=$BATS_TEST_TMPDIR/lacking number
	found() { ts tsverify -n "$@" 2>/dev/null || [ $? -lt 3 ]; }
	apart() {
		sed "s/$number/$(tr '[:digit:],' ' ' <<<"$number")/" "$whole" >"$lacking"
		diff <(found "$whole" && found "$lacking") <(found "$whole" "$lacking")
		diff <(found "$lacking" && found "$whole") <(found "$lacking" "$whole")
		[[ $(found "$lacking" "$whole") == *"$whole"*"foot.loans"*"ok"* ]]
	}
	# One blank parts the headings; the rows part them where all have as many numbers.
	cat >"$whole" <<-'END'
		            SEASONING

		LOAN AGE          # OF LOANS PRINCIPAL BALANCE
		0 . . . . . . . . . . . . 89     $  29,863,416
		1 - 6 . . . . . . . . . 1,476       72,513,364
		Total . . . . . . . . . 1,565    $ 102,376,780
	END
	number=1,565 apart
	# No ruler stands over the labels, as a row with all numbers shows.
	cat >"$whole" <<-'END'
		            STATES

		State           Number   Balance
		                ------  ---------
		Ohio               300  1,000,000
		Texas              400  2,000,000
		Total              700  3,000,000
	END
	number=300 apart
}

@test "text and records give the same where a page's end and a table cut a sentence" {
	cat >"$BATS_TEST_TMPDIR/filing" <<-'END'
		     As of the cut-off date, the aggregate scheduled principal balance of the
		Pool I
		<PAGE>
		                   Pool I Mortgage Loans by State

		                Number of     Principal
		State            Loans         Balance
		Ohio                5           6,000
		Texas               6           7,000
		Total              11          13,000

		Mortgage Loans was $13,000, and their weighted average interest rate was 6.5%
		as of the same date.
	END
	same_both_ways "$BATS_TEST_TMPDIR/filing"
	ts tsverify "$BATS_TEST_TMPDIR/filing" | grep -q "total.balance${TAB}I${TAB}table 1 state${TAB}ok"
}

@test "text and records give the same, for all filings in one stream" {
	cat "$BATS_TEST_DIRNAME"/filings/*.txt >"$BATS_TEST_TMPDIR/stream"
	same_both_ways "$BATS_TEST_TMPDIR/stream"
}

@test "text and records give the same, for the real filings" {
	local filing
	[ -d "$ROOT/../shared/filings" ] || skip "the real filings are not at hand"
	for filing in "$ROOT"/../shared/filings/*.txt; do
		same_both_ways "$filing"
	done
}

@test "a filing of two pools gives the records that are expected" {
	bats_require_minimum_version 1.5.0
	cd "$BATS_TEST_DIRNAME/filings"
	run --separate-stderr ts tsverify verify-two-pools.txt
	[ "$status" = 0 ]
	[ -z "$stderr" ]
	diff <(echo "$output") ../expected/verify-two-pools.tsverify.tsv
	run ts tsverify -x --label=verify-two-pools.txt <verify-two-pools.txt
	[ "$status" = 0 ]
	diff <(echo "$output") ../expected/verify-two-pools.tsverify.tsv
}

@test "unaccounted: what is left of a filing of two pools is no fact" {
	cd "$BATS_TEST_DIRNAME/filings"
	run ts tsverify -u verify-two-pools.txt
	[ "$status" = 1 ]
	diff <(echo "$output") ../expected/verify-two-pools.unaccounted.tsv
	run ts tsverify -us verify-two-pools.txt
	[ "$status" = 1 ]
	[ -z "$output" ]
}

@test "unaccounted: nothing is left of a filing whose every number is carried" {
	sed '/20549/d; /Section 13/d; /1934/d' \
		"$BATS_TEST_DIRNAME/filings/verify-two-pools.txt" >"$BATS_TEST_TMPDIR/in"
	run ts tsverify -un "$BATS_TEST_TMPDIR/in"
	[ "$status" = 0 ]
	[ -z "$output" ]
}

# Prints the numbers of standard input that are unaccounted, each with its line.
unaccounted() {
	cat >"$BATS_TEST_TMPDIR/in"
	run ts tsverify -un "$BATS_TEST_TMPDIR/in"
	output=$(cut -f 2,3 <<<"$output" | tr '\t\n' ': ')
	printf 'status %s\n%s\n' "$status" "$output"
}

@test "unaccounted: numbers are found among signs and glued to words, words are not" {
	unaccounted <<-'END'
		     They keep $1,001 and 1,002.50 and 10.03% and 6 1/4% and a range of 101-102 and
		103.5%-104.5% and (1,050) and ($1,051.25) and -1,052 and +1053 and .54 and #61 and
		No.62 and *64* and [65] and 71:72 and 75% and 79=80 and 81+82 and 92_93 and <94>.
		357.41months and 30years and $5,000,000of and of$6,000 and about7,000 and U.S.$14.
		A 2-family house, Group 2, Class A-8, 8K, 10-K, the 99th and 2nd, 5x, x6 and 12A.
	END
	[ "$status" = 1 ]
	[ "$output" = "1:1001 1:1002.50 1:10.03 1:6 1:1 1:4 1:101 1:102 \
2:103.5 2:104.5 2:1050 2:1051.25 2:1052 2:1053 2:54 2:61 \
3:62 3:64 3:65 3:71 3:72 3:75 3:79 3:80 3:81 3:82 3:92 3:93 3:94 \
4:357.41 4:30 4:5000000 4:6000 4:7000 4:14 " ]
}

@test "unaccounted: a record carries its number once, and a label its own line's" {
	unaccounted <<-'END'
		     The total number of the mortgage loans was 8, of which 8 are new.

		                  DISTRIBUTION OF MORTGAGE LOANS BY LOAN-TO-VALUE RATIOS

		                         Number of         Aggregate Principal   Average
		Loan-to-Value Ratio      Loans            Balances Outstanding   Ratio
		-------------------      ---------        --------------------   -------
		65.00% and below             5              $     1,200,000      60.00
		65.01% - 70.00% (2)          2                      400,000      70.00
		70.01% - 75.00%              1                      100,000      71.00

		Total                        8              $     1,700,000      65.00
	END
	[ "$status" = 1 ]
	[ "$output" = '1:8 8:60.00 9:2 9:70.00 10:71.00 12:65.00 ' ]
}

@test "unaccounted: pools side by side carry the numbers of their own columns" {
	unaccounted <<-'END'
		                              MORTGAGE RATES

		                       Pool I                     Pool II
		              Number of    Principal     Number of    Principal
		Mortgage Rate     Loans      Balance         Loans      Balance
		------------- ---------   ----------     ---------   ----------
		5.750%                2     $200,000            12   $1,200,000
		6.000% (7)            8      800,000             8      800,000
		6.250%                -            -             5      500,000

		Total                10   $1,000,000            25   $2,500,000
	END
	[ "$status" = 1 ]
	[ "$output" = '8:7 ' ]
}

@test "unaccounted: the ratio that a fact's name tells is carried once near its line" {
	unaccounted <<-'END'
		     The aggregate principal balance of the mortgage loans with loan-to-value ratios
		above 80% is $5,505,457. Of the mortgage loans with loan-to-value ratios above
		90.00%, the number is 12.

		     The paint of 80 doors, 80 windows and 90 gates is new.
	END
	[ "$status" = 1 ]
	[ "$output" = '5:80 5:80 5:90 ' ]
}

@test "unaccounted: numbers of pages that say so are passed over wherever they stand" {
	cat >"$BATS_TEST_TMPDIR/in" <<-'END'
		The registrant has a floor space that is told of on
		page 9

		of its report.
		                                  Page 10
		<PAGE>
		There were offices of 77 square feet.
		Page 11 of 40

		8
		pages 12
	END
	run ts tsverify -nu "$BATS_TEST_TMPDIR/in"
	[ "$(cut -f 2,3 <<<"$output" | tr '\t\n' ': ')" = '7:77 11:12 ' ]
}

@test "unaccounted: a value that is printed on two lines is carried, both parts of it" {
	run ts tsverify -un <<-'END'
		The aggregate balance of the pool I loans is $532,
		400,136.12, and that of the pool II loans $532,400.
	END
	[ "$output" = '' ]
}

@test "unaccounted: of a very long line, each number has the part around it" {
	local words long="$BATS_TEST_TMPDIR/long" out="$BATS_TEST_TMPDIR/out" err="$BATS_TEST_TMPDIR/err"
	words=$(seq 10000 19999 | tr '\n' ' ')
	printf '%s\n%s 77777 %s\n' "The $words" "$(printf 'x%.0s ' {1..3000})" "$(printf 'y%.0s ' {1..3000})" >"$long"
	status=0
	ts tsverify -nu "$long" >"$out" 2>"$err" || status=$?
	[ "$status" = 2 ]
	diff <(echo "tsverify: $long:1: sentence is too long to be read") "$err"
	diff <(seq 10000 19999; echo 77777) <(cut -f 3 "$out")
	awk -F "$TAB" 'length($4) > 4200 || !index(" " $4 " ", " " $3 " ") { exit 1 }' "$out"
	printf '%s 5 %s\n' "$(printf 'x%.0s' {1..2000})" "$(printf 'y%.0s' {1..2000})" >"$long"
	run ts tsverify -nu "$long"
	[ "$output" = "$long${TAB}1${TAB}5$TAB$(cat "$long")" ]
	[ "$status" = 1 ]
}

@test "unaccounted: a line of many facts, and a label of many figures, take a time that grows with their number" {
	local in="$BATS_TEST_TMPDIR/in"
	[ -z "${TS_WRAPPER-}" ] || skip "not under another program"
	# A step for each pair of them would take minutes.
	awk 'BEGIN {
		for (i = 1; i <= 200000; i++)
			printf "The class A-%d subordination level is 1.%d%%. ", i, i
	}' >"$in"
	run timeout 20 "$BIN/tsverify" -un "$in"
	[ "$output" = '' ]
	[ "$status" = 0 ]
	awk '/^1-family / && !n++ { for (i = 10; i < 40000; i++) printf "%d ", i } { print }' \
		"$BATS_TEST_DIRNAME/filings/verify-two-pools.txt" >"$in"
	# Those in the first 1024 bytes of the label are found in it.
	run awk -F "$TAB" '$2 == 160 { print $3 }' < <(timeout 15 "$BIN/tsverify" -un "$in")
	[ "${lines[0]}" = 288 ]
	[ "${lines[-1]}" = 39999 ]
}

@test "unaccounted: records have no text to look in" {
	facts </dev/null >"$BATS_TEST_TMPDIR/in"
	cd "$BATS_TEST_TMPDIR"
	run ts tsverify -un in
	[ "$status" = 2 ]
	[ "$output" = "tsverify: in: records, where -u needs the filing's text" ]
}

@test "the real filings: no check fails but of a list that has too many values" {
	local filing
	[ -d "$ROOT/../shared/filings" ] || skip "the real filings are not at hand"
	cd "$ROOT/../shared/filings"
	run ts tsverify -qn 0*.txt
	[ "$status" = 1 ]
	[ "$output" = "000_79d07866e754e02b.txt${TAB}2002-11${TAB}list.length${TAB}all${TAB}list${TAB}FAIL${TAB}2${TAB}3${TAB}1${TAB}96" ]
	run ts tsverify -n 0*.txt
	[ "$(cut -f 3,4,5,6,9 <<<"$output" | grep rounded | grep -v '^total[.]' | tr '\t' '|')" = "$(
		cat <<-'END'
			split.balance|I|premium and discount loans|rounded|0.3200
			split.balance|II|premium loans|rounded|0.3300
			split.balance|III|premium and discount loans|rounded|-0.7700
			split.wac|I|premium and discount loans|rounded|-0.00079
			split.wam|I|premium and discount loans|rounded|-0.0074
			ltv_over_80|I|table 16 ltv|rounded|-1.00
			multifamily|I|table 4 dwelling_type: Multi-family Dwellings, balance|rounded|1.00
			split.balance|I|premium and discount loans|rounded|0.0200
			split.balance|II|premium loans|rounded|0.4300
			split.wac|I|premium and discount loans|rounded|-0.00056
			split.wam|I|premium and discount loans|rounded|0.0091
			split.balance|all|premium and discount loans|rounded|0.0900
			multifamily|all|table 2 dwelling_type: Multi-family Dwellings, balance|rounded|1.00
			split.balance|I|premium and discount loans|rounded|0.1400
			split.balance|II|premium loans|rounded|0.0900
			classes.subordination|all|class B-1|rounded|-0.00000000000062
		END
	)" ]
}

@test "the real filings: no number in their tables is unaccounted, and in prose none that is a fact" {
	[ -d "$ROOT/../shared/filings" ] || skip "the real filings are not at hand"
	cd "$ROOT/../shared/filings"
	run ts tsverify -un 0*.txt
	[ "$status" = 1 ]
	# Numbers left by kind: addresses and statutes, footnote and list marks,
	# dates of documents, and the list that could not be dealt out.
	output=$(cut -f 4 <<<"$output" | sed -E '
		/20549|Section 13 or|Act of 1934|Statement\(333|Prospectus dated/d
		/mortgage loans\(1\)$|PROPERTIES\(1\)$|^[12] (Terms|Such)|^[1-4][.] /d
		/[0-9]%\(2\)/d
		/scheduled maturity later than November 1, 2032, November 1, 2017/d
		/^2032[.] None of the pool II mortgage loans/d')
	echo "$output"
	[ -z "$output" ]
}

# A stream of N copies of a filing.
copies() {
	local i
	for ((i = 0; i < $1; i++)); do
		cat "$2"
	done
}

@test "memory holds one filing of a stream, not the stream" {
	[ -z "${TS_WRAPPER-}" ] || skip "not under another program"
	"$BIN/tsverify" --version >/dev/null
	# 75 MB; sanitized builds reserve more than they use, and can't be limited.
	copies 4000 "$BATS_TEST_DIRNAME/filings/verify-two-pools.txt" |
		(ulimit -v 40000 2>/dev/null && exec "$BIN/tsverify" -s) || {
		nm "$BIN/tsverify" 2>/dev/null | grep -q -E '__(asan|ubsan|msan)' && skip "a sanitized build"
		false
	}
}

# Changes every digit in the rows and totals of a filing's tables, one at a time
# and each to the digits STEP... after it, and has all that verified in one run.
# Prints what was found with the given options; $detected has the lines. The
# bounds in labels have no redundancy: a change is found only where it puts them
# out of order, or outside what the prose or the row's average allows. States
# and dwelling types have no digits, but for the stories of a condominium.
detect() {
	local options=$1 filing=$2 step
	[ -z "${TS_WRAPPER-}" ] || skip "not under another program"
	shift 2
	cd "$BATS_TEST_TMPDIR" || return
	ts tstables -t "$filing" >rows
	detected=
	for step; do
		awk -v STEP="$step" -v KEY=key -f "$BATS_TEST_DIRNAME/mutate.awk" rows "$filing" >stream
		ts tsverify -n "$options" --label=m - <stream >found || [ $? = 1 ]
		detected+=$(awk -f "$BATS_TEST_DIRNAME/detected.awk" key found | sed "s/^/$step$TAB/")$'\n'
	done
	detected=$(awk -F '\t' '
		NF { made[$2] += $3; seen[$2] += $4; lines[$2] = lines[$2] $6 }
		END {
			for (kind in made)
				printf "%s\t%d\t%d\t%.2f%%\n", kind, made[kind], seen[kind],
					100 * seen[kind] / made[kind]
		}' <<<"$detected" | sort)
	printf '# %s, tsverify %s:\n' "$(basename "$filing")" "$options" >&3
	sed 's/^/#   /; s/\t/ digits changed: /; s/\t/, found: /; s/\t/, /' <<<"$detected" >&3
}

# Asserts that all changes of loans and balances were found.
all_detected() {
	printf '%s\n' "$detected"
	[ "$(grep -c -E '^(row|total) (loans|balance)	' <<<"$detected")" = 4 ]
	[ "$(grep -E '^(row|total) (loans|balance)	' <<<"$detected" | grep -c '100.00%$')" = 4 ]
}

@test "many facts of one name take a time that grows with their number" {
	# A step for each pair of them would take minutes.
	awk -v columns="$FACTS" 'BEGIN {
		OFS = "\t"; gsub(/ /, OFS, columns); print columns
		for (i = 1; i <= 200000; i++)
			if (i <= 100000)
				print "f", "s", "all", "", "balance", "ge", i, "usd", i
			else if (i % 2)
				print "f", "s", "all", "", "balance", "eq", "2003-01-01", "date", i
			else
				print "f", "s", "all", "", "balance", "eq", i, "usd", i
	}' >"$BATS_TEST_TMPDIR/in"
	# shellcheck disable=SC2086 # a command and its options
	run timeout 60 ${TS_WRAPPER-} "$BIN/tsverify" -s "$BATS_TEST_TMPDIR/in"
	[ "$status" = 1 ]
}

@test "pools by other names give the same verdicts" {
	local filing=$BATS_TEST_DIRNAME/filings/verify-two-pools.txt name first second
	verdicts() { ts tsverify -n "$1" | cut -f 3,6-; }
	verdicts "$filing" >"$BATS_TEST_TMPDIR/wanted"
	for name in 'pool A B' 'group A B' 'group 1 2' 'group One Two' 'pool I-A I-B'; do
		read -r name first second <<<"$name"
		# The name is parted from "pool" by the end of a line in one place.
		sed -E "s/(pool )II/\1$second/g; s/(Pool )II/\1$second/g; s/(POOL )II/\1$second/g
			s/(pool )I /\1$first /g; s/(Pool )I /\1$first /g; s/(POOL )I /\1$first /g
			s/(pool )I$/\1$first/g; s/^II mortgage/$second mortgage/; s/^I mortgage/$first mortgage/
			s/pool( [^s]|$)/$name\1/g; s/Pool /${name^} /g; s/POOL /${name^^} /g" \
			"$filing" >"$BATS_TEST_TMPDIR/in"
		echo "$name $first $second"
		diff "$BATS_TEST_TMPDIR/wanted" <(verdicts "$BATS_TEST_TMPDIR/in")
	done
}

@test "a digit changed in a table: with -x every one in loans and balances is found" {
	detect -x "$BATS_TEST_DIRNAME/filings/verify-two-pools.txt" 1 5 8
	all_detected
}

@test "a digit changed in a table: without -x all but a few dollars are" {
	detect -q "$BATS_TEST_DIRNAME/filings/verify-two-pools.txt" 1 5 8
	# Counts are exact, and so every loan is found to be missing.
	[[ $detected == *"row loans"*"100.00%"*"total loans"*"100.00%"* ]]
}

@test "a table whose only row is gone no longer foots, in the text of a filing" {
	printf '%s\n' '      YEARS OF ORIGINATION OF MORTGAGE LOANS' '' \
		'                 Number of    Aggregate Principal' '                 Loans        Balance' '' \
		'2002                  875      $405,860,263' '                     ----      ------------' \
		'Total                 875      $405,860,263' '                     ====      ============' >"$BATS_TEST_TMPDIR/in"
	verify foot.loans "$BATS_TEST_TMPDIR/in"
	[ "$status" = 0 ]
	sed -i /2002/d "$BATS_TEST_TMPDIR/in"
	run ts tsverify -n "$BATS_TEST_TMPDIR/in"
	[ "$status" = 1 ]
	[ "$(cut -f 3-9 <<<"$output" | tr '\t' '|')" = 'foot.loans|all|table 1 origination_year|FAIL|875|0.00|-875.00
foot.balance|all|table 1 origination_year|FAIL|405860263|0.00|-405860263.00' ]
}

@test "a digit changed in the tables of the real filings" {
	local filing
	[ -d "$ROOT/../shared/filings" ] || skip "the real filings are not at hand"
	for filing in "$ROOT"/../shared/filings/*.txt; do
		ts tstables -t "$filing" >/dev/null || continue
		detect -x "$filing" 1
		all_detected
		detect -q "$filing" 1
	done
}

@test "unaccounted: page marks and numbers of pages inside a table and below a cover are none of its numbers" {
	cat >"$BATS_TEST_TMPDIR/in" <<-'END'
		SECURITIES AND EXCHANGE COMMISSION
		FORM 8-K
		ACME MORTGAGE, INC.
		(Exact name of registrant as specified in charter)

		                                   1
		<PAGE>   2
		Item 5. Other Events.

		                  YEARS OF ORIGINATION OF MORTGAGE LOANS

		                     Number of          Aggregate Principal
		Year Originated      Loans              Balances Outstanding
		---------------      ---------          --------------------

		2001                       102                  $ 53,541,536

		                                   - 2 -
		<PAGE>   3

		2002                       198                   109,347,466

		<PAGE>
		                                   4

		Total                      300                  $162,889,002
		                           ===                  ============
	END
	run ts tsverify -un "$BATS_TEST_TMPDIR/in"
	[ "$status" = 0 ]
	[ -z "$output" ]
}
