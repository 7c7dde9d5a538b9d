#!/usr/bin/env bats
# tssum: whole outputs, exact messages, exit statuses.
# shellcheck disable=SC2016 # dollars are amounts

bats_require_minimum_version 1.5.0
load helper

setup() {
	cd "$BATS_TEST_TMPDIR" || exit 1
}

# Runs tssum on the lines of standard input, in which "|" stands for a tab.
sum() {
	tr '|' '\t' >in
	run --separate-stderr ts tssum "$@" <in
	show
}

# Runs tssum on files.
sum_files() {
	run --separate-stderr ts tssum "$@"
	show
}

show() {
	echo "status: $status"
	echo "$output"
	echo "stderr: $stderr"
}

# The output is standard input, in which "|" stands for a tab; the status is 0 or as given.
prints() {
	[ "$status" = "${1:-0}" ]
	[ "$output" = "$(tr '|' '\t')" ]
}

# Nothing is printed but this message; status 2.
fails() {
	[ "$status" = 2 ]
	[ -z "$output" ]
	[ "$stderr" = "tssum: $1" ]
}

file() {
	tr '|' '\t' >"$1"
}

too_slow_in_a_wrapper() {
	[ -z "${TS_WRAPPER-}" ] || skip "too slow in a wrapper"
}

STATES='state|loans|balance
CA|3|$1,000.50
NY|2|5
CA|1|(0.25)'

@test "loans and balance are summed by a column, in order of first appearance" {
	sum -k state <<<"$STATES"
	prints <<-'END'
		state|loans|balance
		CA|4|1000.25
		NY|2|5
	END
	[ -z "$stderr" ]
}

@test "without a key there is one record" {
	sum <<<"$STATES"
	prints <<-'END'
		loans|balance
		6|1005.25
	END
}

@test "several keys, given at once or one by one, in any order" {
	file data <<-'END'
		pool|x|state|loans
		I|1|CA|2
		II|2|CA|3
		I|3|CA|4
	END
	sum_files -k state,pool data
	prints <<-'END'
		state|pool|loans
		CA|I|6
		CA|II|3
	END
	sum_files -k state -k pool data
	prints <<-'END'
		state|pool|loans
		CA|I|6
		CA|II|3
	END
	sum_files --key=x,state data
	prints <<-'END'
		x|state|loans
		1|CA|2
		2|CA|3
		3|CA|4
	END
}

@test "columns are named or, where no column has that name, numbered" {
	file data <<-'END'
		3|b|2
		k|10|5
		l|10|7
		k|100|9
	END
	sum_files -k 3 -f b data
	prints <<-'END'
		3|b
		k|110
		l|10
	END
	sum_files -k 2 -f 2 data
	fails "data:1: two columns of the output would have this name: '2'"
	sum_files -k 1 -f b data
	prints <<-'END'
		3|b
		k|110
		l|10
	END
}

@test "a column whose name can't be given is given by its number, in each file by that name" {
	file a <<<$'|b,c|loans\nx|1|5\nx|2|7'
	file b <<<$'loans||b,c\n9|x|4'
	sum_files -k 1 -f 2 a b
	prints <<<$'|b,c\nx|7'
	printf 'a\001\tloans\nx\t1\n' >odd
	sum_files -k 1 odd
	prints <<<$'a\001|loans\nx|1'
	file twice <<<$'a|a|loans\nx|y|1'
	sum_files -k 2 twice twice # the same header has the same columns
	prints <<<$'a|loans\ny|2'
}

@test "-c, -p and -t add a count, shares and the total" {
	sum -k state -ctp <<<"$STATES"
	prints <<-'END'
		state|loans|loans_percent|balance|balance_percent|records
		CA|4|66.67|1000.25|99.50|2
		NY|2|33.33|5|0.50|1
		Total|6|100.00|1005.25|100.00|3
	END
	sum --key=state --count --total --percent --fields=loans <<<"$STATES"
	prints <<-'END'
		state|loans|loans_percent|records
		CA|4|66.67|2
		NY|2|33.33|1
		Total|6|100.00|3
	END
}

@test "the total stands in the first key's column" {
	file data <<-'END'
		a|b|loans
		x|y|1
		x|z|2
	END
	sum_files -t -k a,b data
	prints <<-'END'
		a|b|loans
		x|y|1
		x|z|2
		Total||3
	END
	sum_files -t data
	prints <<-'END'
		loans
		3
	END
}

@test "shares are rounded half to even, and there is none of a whole of 0" {
	sum -p -k a <<-'END'
		a|loans
		half down|1
		half up|3
		rest|1996
		not stated|
	END
	prints <<-'END'
		a|loans|loans_percent
		half down|1|0.05
		half up|3|0.15
		rest|1996|99.80
		not stated||
	END
	sum -p -k a <<-'END'
		a|loans
		x|5
		y|-15
		z|39990
		v|20
	END
	prints <<-'END'
		a|loans|loans_percent
		x|5|0.01
		y|-15|-0.04
		z|39990|99.98
		v|20|0.05
	END
	sum -p -k a <<-'END'
		a|loans
		x|5
		y|-5
	END
	prints <<-'END'
		a|loans|loans_percent
		x|5|
		y|-5|
	END
}

@test "-n leaves out the header, --header names columns where there is none" {
	sum -n -k state <<<"$STATES"
	prints <<-'END'
		CA|4|1000.25
		NY|2|5
	END
	sum --header=who,much -k who -f much <<<$'a|1\nb|2\na|3'
	prints <<-'END'
		who|much
		a|4
		b|2
	END
	sum --header=1,2 -k 1 -f 2 <<<$'1|2\n1|2'
	prints <<-'END'
		1|2
		1|4
	END
	sum --no-header --header a --header b -f b <<<$'1|2\n1|2'
	prints <<<4
}

@test "a dimension is a key where tstables says dimension and label" {
	file tables <<-'END'
		filing|series|table|pool|dimension|kind|label|low|high|loans|balance|line
		f|2002-11|1|I|state|row|California|||7|70.5|3
		f|2002-11|1|I|state|row|New York|||3|30.5|4
		f|2002-11|1|I|state|total||||10|101.0|6
		f|2002-11|2|I|units|row|1-family|||10|101.0|9
		f|2002-12|3|I|state|row|California|||1|1|12
	END
	sum_files -k state tables
	prints <<-'END'
		state|loans|balance
		California|8|71.5
		New York|3|30.5
	END
	sum_files -k series,state tables
	prints <<-'END'
		series|state|loans|balance
		2002-11|California|7|70.5
		2002-11|New York|3|30.5
		2002-12|California|1|1
	END
	sum_files -k units,pool -c tables
	prints <<-'END'
		units|pool|loans|balance|records
		1-family|I|10|101.0|1
	END
	sum_files -k dimension,label -f loans tables
	prints <<-'END'
		dimension|label|loans
		state|California|8
		state|New York|3
		units|1-family|10
	END
	sum_files -k label,state -f loans tables
	prints <<-'END'
		label|state|loans
		California|California|8
		New York|New York|3
	END
	sum_files -k state,units tables
	fails "tables:1: no such column, and another key is a dimension: 'units'"
	sum_files -k colour tables
	prints 1 <<<'colour|loans|balance'
	[ "$stderr" = "tssum: no record has the dimension 'colour'" ]
}

@test "a file that lacks the column and has no such dimension is named" {
	local threads
	file sums <<<$'state|loans\nCA|1'
	file states <<<$'dimension|label|loans\nunits|2|8\nstate|CA|4'
	file units <<<$'dimension|label|loans\nunits|2|8'
	sum_files -k state sums states
	prints <<<$'state|loans\nCA|5'
	[ -z "$stderr" ]
	for threads in 1 3; do
		sum_files -k state --parallel="$threads" sums units states units
		prints <<<$'state|loans\nCA|5'
		[ "$stderr" = "tssum: units: no record has the dimension 'state'
tssum: units: no record has the dimension 'state'" ]
	done
	sum -k state - units <<<'state|loans'
	prints 1 <<<'state|loans'
	[ "$stderr" = "tssum: units: no record has the dimension 'state'" ]
	sum_files -k state units sums # where tables come first, not all need have it
	prints <<<$'state|loans\nCA|1'
	[ -z "$stderr" ]
	sum_files -k state sums units missing
	fails 'missing: No such file or directory'
}

@test "the rows of a kind total are not added" {
	sum -c <<-'END'
		loans|kind
		1|row
		2|total
		4|
		8|totals
		x|total
	END
	prints <<-'END'
		loans|records
		13|3
	END
}

@test "each file has its own header, and its own order of columns" {
	file a <<-'END'
		state|loans
		CA|1
	END
	file b <<-'END'
		loans|note|state
		10|x|NY
		100|y|CA
	END
	sum_files -k state a b a
	prints <<-'END'
		state|loans
		CA|102
		NY|10
	END
	sum_files -k 1 -f 2 a b
	prints <<-'END'
		state|loans
		CA|101
		NY|10
	END
	sum_files -k state - b <a
	prints <<-'END'
		state|loans
		CA|101
		NY|10
	END
	file c <<-'END'
		state|balance
		CA|1
	END
	sum_files -k state a c
	fails "c:1: no such column: 'loans'"
	sum_files -k state -c c a
	fails "a:1: the first input has no such column: 'loans'"
}

@test "a later line equal to the header is a header again" {
	sum -k state -c <<<"$STATES"$'\n'"$STATES"$'\nstate|loans|balance'
	prints <<-'END'
		state|loans|balance|records
		CA|8|2000.50|4
		NY|4|10|2
	END
	sum -k a -f a <<<a
	fails "-:1: two columns of the output would have this name: 'a'"
	sum -k 2003 -c <<<$'2003|b\n2003|b\n2003|c'
	prints <<<$'2003|records\n2003|1'
}

@test "sums are exact" {
	sum -f x --header=x <<<$'0.70\n0.79\n1.00\n1.10'
	prints <<<$'x\n3.59'
	sum -f x --header=x <<<$'0.1\n0.2\n-0.3'
	prints <<<$'x\n0.0'
	sum -f x --header=x <<<$'9223372036854775807\n1\n-3'
	prints <<<$'x\n9223372036854775805'
	sum -f x --header=x <<<$'-9223372036854775807\n-1\n-1'
	prints <<<$'x\n-9223372036854775809'
	sum -f x --header=x <<<$'999999999999999999\n0.000000000000000001\n1'
	prints <<<$'x\n1000000000000000000.000000000000000001'
	sum -f x --header=x <<<$'123456789012345678901234567890123456789012345678901234567890\n0.5\n(123456789012345678901234567890123456789012345678901234567891)'
	prints <<<$'x\n-0.5'
	sum -f x --header=x <<<$'$123,456,789,012,345,678,901,234,567,890.12345678901234567890\n1'
	prints <<<$'x\n123456789012345678901234567891.12345678901234567890'
}

@test "sums are exact where 64 bits no longer hold them, or the scale of the next number" {
	{
		echo 'k|loans'
		yes 'a|999999999999999999' | head -n 12
		printf 'b|%s\n' 900000000000000000 0.01 0.000001
		printf 'c|%s\n' 0.000001 900000000000000000
		printf 'd|%s\n' -999999999999999999 -0.001
	} >numbers
	sum -k k <numbers
	prints <<-'END'
		k|loans
		a|11999999999999999988
		b|900000000000000000.010001
		c|900000000000000000.000001
		d|-999999999999999999.001
	END
}

@test "a sum has the largest scale of its group" {
	sum -k a -f x <<-'END'
		a|x
		p|1.5
		q|2
		p|2.250
		q|3
		p|4
	END
	prints <<-'END'
		a|x
		p|7.750
		q|5
	END
}

@test "a cent added ten million times is 100000.00" {
	too_slow_in_a_wrapper
	yes 0.01 | head -n 10000000 >cents
	for threads in 1 2 3; do
		sum_files --header=x -f x -c --parallel="$threads" cents
		prints <<<$'x|records\n100000.00|10000000'
	done
}

@test "numbers as people print them" {
	local number
	while IFS='=' read -r number value; do
		sum --header=x,y -f x <<<"$number|"
		prints <<<$'x\n'"$value"
	done <<-'END'
		5=5
		-5=-5
		+5=5
		.5=0.5
		-.05=-0.05
		007=7
		-0=0
		$5=5
		-$5=-5
		$-5.0=-5.0
		+$5=5
		(5)=-5
		($5.25)=-5.25
		$(5)=-5
		(0.00)=0.00
		1,234=1234
		12,345.67=12345.67
		$1,234,567.89=1234567.89
		($1,234,567,890,123.45)=-1234567890123.45
		123456789=123456789
		12345678901234567=12345678901234567
		1234567890.123456789=1234567890.123456789
		0.00000000000000000001=0.00000000000000000001
	END
}

@test "anything else in a summed field is an error, which names it" {
	local value
	for value in x 1x '1 ' ' 1' '1 2' 1. . - + '$' '()' '(1' '1)' '-(1)' '(-1)' '((1))' '$$1' '1$' \
		--1 +-1 1,23 12,34 ,123 1,2345 1234,567 1,,234 1.2.3 1.2,345 1e5 0x1 5% 1- nan inf ١; do
		sum -k a -f n <<<$'a|n\nx|1\ny|'"$value"$'\nz|1'
		fails "-:3: not a number in column 'n': '$value'"
	done
}

@test "an empty field adds nothing; a sum of nothing is empty" {
	sum -k a -c <<-'END'
		a|loans|balance
		x|1|
		x||
		y|2|3.50
	END
	prints <<-'END'
		a|loans|balance|records
		x|1||2
		y|2|3.50|1
	END
}

@test "malformed input is an error, and no sum is printed" {
	sum -k state <<<$'state|loans\nCA|1\nCA\nCA|2'
	fails '-:3: 1 field instead of 2'
	sum -k state <<<$'state|loans\nCA|1|2'
	fails '-:2: 3 fields instead of 2'
	sum -k state <<<$'state|loans\nCA|1\n\nCA|2'
	fails '-:3: 1 field instead of 2'
	sum -k a -c <<<$'a|b|c\na\nb|c|d|e'
	fails '-:2: 1 field instead of 3'
	sum -k county <<<"$STATES"
	fails "-:1: no such column: 'county'"
	sum -f county <<<"$STATES"
	fails "-:1: no such column: 'county'"
	sum -k 4 <<<"$STATES"
	fails "-:1: no such column: '4'"
	sum -k 0 <<<"$STATES"
	fails "-:1: no such column: '0'"
	sum -k 18446744073709551617 <<<"$STATES"
	fails "-:1: no such column: '18446744073709551617'"
	sum -k a <<<$'a|b\nx|1'
	fails "-:1: no column 'loans' or 'balance' to sum; name others with -f"
	sum -k a -f b <<<$'a|b|a\nx|1|y'
	fails "-:1: more than one column has this name: 'a'"
	sum -k state <<<$'dimension|label|label|loans\nstate|Ohio|Ohio|1'
	fails "-:1: more than one column has this name: 'label'"
	sum -k state <<<$'dimension|label|dimension|loans\nstate|Ohio|state|1'
	fails "-:1: more than one column has this name: 'dimension'"
	sum <<<$'kind|loans|kind\nrow|1|row'
	fails "-:1: more than one column has this name: 'kind'"
	sum -k 1 -f b <<<$'a|b|a\nx|1|y'
	prints <<<$'a|b\nx|1'
}

@test "names of the output that are not distinct are an error" {
	sum -k state,state <<<"$STATES"
	fails "-:1: two columns of the output would have this name: 'state'"
	sum -k state -f loans,2 <<<"$STATES"
	fails "-:1: two columns of the output would have this name: 'loans'"
	sum -c -f records <<<$'records\n1'
	fails "-:1: two columns of the output would have this name: 'records'"
	sum -p -k loans_percent -f loans <<<$'loans|loans_percent\n1|2'
	fails "-:1: two columns of the output would have this name: 'loans_percent'"
}

@test "empty input has no header line, unless its columns are named" {
	sum </dev/null
	fails '-: no header line: the input is empty'
	sum --header=a,b -k a -f b </dev/null
	prints 1 <<<'a|b'
	sum --header=a,b -k c -f b </dev/null
	fails "no such column: 'c'"
	sum --header=a,b,a -k a -f b </dev/null
	fails "more than one column has this name: 'a'"
	sum -t -c <<<'state|loans'
	prints 1 <<<'loans|records'
	sum -n <<<'state|loans'
	[ "$status" = 1 ]
	[ -z "$output$stderr" ]
}

@test "the first bad line of each file is told, whatever the number of threads" {
	file bad <<<$'a|loans\nx|1\nx|y\nx'
	{ printf 'a\tloans\n'; yes "x${TAB}1" | head -n 200000; printf 'x\tz\nx\n'; } >long
	file good <<<$'a|loans\nx|1'
	for threads in 1 2 4; do
		sum_files -k a --parallel="$threads" bad missing long good . bad
		[ "$status" = 2 ]
		[ -z "$output" ]
		[ "$stderr" = "tssum: bad:3: not a number in column 'loans': 'y'
tssum: missing: No such file or directory
tssum: long:200002: not a number in column 'loans': 'z'
tssum: .: Is a directory
tssum: bad:3: not a number in column 'loans': 'y'" ]
	done
}

@test "a wrong number of fields is found wherever it hides" {
	for line in $'a\tb\n1\n2\t3' $'a\tb\n1\t2\t3\n4' $'a\tb\n\t\n1' $'a\tb\n1\n2\n3\t4\t5' \
		$'a\tb\tc\n1\n2\t3' $'a\tb\tc\n1\t2\n3\t4\t5\t6' $'a\tb\tc\n1\t2\t3\t4\n5\t6'; do
		sum -k a -c <<<"$line"
		[ "$status" = 2 ]
		[ -z "$output" ]
		[[ "$stderr" =~ ^tssum:\ -:[234]:\ [1-4]\ fields?\ instead\ of\ [23]$ ]]
	done
}

@test "a line with any number of fields too many is counted" {
	for tabs in 2 63 8190 8191 8192 8193 20000 131072 1000000; do
		{
			printf 'a\tloans\nx\t1\n'
			head -c "$tabs" /dev/zero | tr '\0' '\t'
			printf '\nx\t2\n'
		} >data
		for threads in 1 3; do
			sum_files -k a --parallel="$threads" data
			fails "data:3: $((tabs + 1)) fields instead of 2"
		done
		head -c -5 data >open # and without an end
		sum_files -k a open
		fails "open:3: $((tabs + 1)) fields instead of 2"
	done
}

@test "CRLF, a lone CR, NULs, high bytes and a missing last newline" {
	printf 'a\tloans\r\nx\t1\r\nx\t2\n\xff\0\t4\r\n\r\t8' >data
	ts tssum -k a data >out
	printf 'a\tloans\nx\t3\n\xff\0\t4\n\r\t8\n' | cmp - out
	printf 'a\tloans\r\nx\t\r\ny\t1\r\na\tloans\r\n' >data
	sum_files -k a data
	prints <<<$'a|loans\nx|\ny|1'
	printf 'loans\r\n\r\n1\r\n\r\n' >data
	sum_files -c data
	prints <<<$'loans|records\n1|3'
}

@test "a byte order mark is no part of an operand's first line" {
	local mark=$'\xef\xbb\xbf'
	file a <<<"${mark}a|loans"$'\nx|1'
	file b <<<"${mark}a|loans"$'\r\nx|2\r\n'"$mark|4"$'\r'
	sum_files -k a -f loans a b
	prints <<<$'a|loans\nx|3\n'"$mark|4"
	file c <<<"${mark}x|1"$'\nx|2'
	sum_files --header=a,loans -k a c
	prints <<<$'a|loans\nx|3'
	sum_files --header=loans <(printf '%s1' "$mark")
	prints <<<$'loans\n1'
	sum_files <(printf '%s' "$mark")
	[ "$status" = 2 ]
}

@test "keys are bytes as they stand, of any length" {
	local long
	long=$(printf '%0100000d' 7)
	sum -k a <<<$'a|loans\n  two  blanks |1\n|2\n'"$long"$'|4\n'"${long}8"$'|8\n|16\n'"$long"'|32'
	prints <<<$'a|loans\n  two  blanks |1\n|18\n'"$long"$'|36\n'"${long}8"'|8'
	for length in 1 7 8 9 15 16 17 23 24 25; do
		long=$(printf "%0${length}d" 0)
		sum -k a <<<$'a|loans\n'"$long"$'|1\n'"${long}0"$'|2\n'"$long"'|4'
		prints <<<$'a|loans\n'"$long"$'|5\n'"${long}0|2"
	done
}

@test "totals of parts, concatenated and summed, are the totals of the whole" {
	awk 'BEGIN {
		srand(7)
		print "a\tb\tloans\tbalance"
		for (i = 0; i < 2000; i++)
			printf "k%d\tm%d\t%d\t%s%d.%0*d\n", rand() * 9, rand() * 3, rand() * 100,
			    rand() < 0.2 ? "-" : "", rand() * 1e9, 1 + rand() * 5, rand() * 9
	}' >whole
	sum_files -c -k a,b whole
	[ "$status" = 0 ]
	local expected
	expected=$(echo "$output" | sort)
	split -l 300 <(tail -n +2 whole) part.
	for part in part.*; do
		head -n 1 whole | cat - "$part" | ts tssum -c -k a,b >"sum.$part"
	done
	cat sum.part.* >sums
	sum_files -k a,b -f loans,balance,records sums
	[ "$(echo "$output" | sort)" = "$expected" ]
	sum_files -k a,b -f loans,balance,records sum.part.*
	[ "$(echo "$output" | sort)" = "$expected" ]
}

@test "the result is the same, byte for byte, with any number of threads" {
	awk 'BEGIN {
		srand(11)
		print "k\tx\ty"
		for (i = 0; i < 60000; i++)
			printf "key %d\t%d.%02d\t%s\n", rand() * 25000, rand() * 1e7, rand() * 100,
			    rand() < 0.01 ? "12345678901234567890.5" : int(rand() * 1000)
	}' >data
	ts tssum -k k -f x,y -c -p -t --parallel=1 data >one
	awk -F "$TAB" 'NR > 1 && !($1 in seen) { seen[$1]; print $1 }' data >order
	cut -f 1 one | sed '1d; $d' | cmp - order
	for threads in 2 3 8; do
		ts tssum -k k -f x,y -c -p -t --parallel="$threads" data | cmp - one
		# shellcheck disable=SC2002 # a pipe is what is tested
		cat data | ts tssum -k k -f x,y -c -p -t --parallel="$threads" | cmp - one
	done
}

@test "input in pieces of any size gives the same result" {
	sum -k state <<<"$STATES"
	[ "$status" = 0 ]
	local expected=$output
	for size in 1 2 3 7 64; do
		run --separate-stderr bash -c "dd if=in bs=$size status=none | ${TS_WRAPPER-} '$BIN/tssum' -k state"
		[ "$output" = "$expected" ]
	done
}

@test "a line that can't be held is named, and the rest is still read" {
	too_slow_in_a_wrapper
	{ printf 'a\tloans\nx\t1\n'; head -c 150000000 /dev/zero; printf '\nx\ty\n'; } >data
	sum_files -k a data missing
	[ "$status" = 2 ]
	[ -z "$output" ]
	[ "$stderr" = "tssum: data:3: line too long, passed over
tssum: data:4: not a number in column 'loans': 'y'
tssum: missing: No such file or directory" ]
}

@test "lines between two that can't be held are still read" {
	too_slow_in_a_wrapper
	printf 'a\tloans\n' >data
	truncate -s 134500000 data
	printf '\nx\ty\n' >>data
	truncate -s 269000000 data
	printf '\nx\ty\n' >>data
	sum_files -k a data
	[ "$status" = 2 ]
	[ -z "$output" ]
	[ "$stderr" = "tssum: data:2: line too long, passed over
tssum: data:3: not a number in column 'loans': 'y'" ]
}

@test "wrong usage is one line, status 2" {
	sum --nope <<<''
	fails "no such option: '--nope'; see --help"
	sum -x <<<''
	fails "no such option: '-x'; see --help"
	sum -k <<<''
	fails "option needs an argument: '-k'; see --help"
	sum -k '' <<<"$STATES"
	fails "--key: a column's name can't be empty or hold control characters"
	sum -f loans, <<<"$STATES"
	fails "--fields: a column's name can't be empty or hold control characters"
	sum --header=$'a\tb' <<<"$STATES"
	fails "--header: a column's name can't be empty or hold control characters"
	for threads in 0 -1 x 1x ''; do
		sum --parallel="$threads" <<<"$STATES"
		fails "--parallel: not a number of threads: '$threads'"
	done
	sum --parallel=99999999999999999999 <<<"$STATES"
	[ "$status" = 0 ]
}

@test "options end at --, and - is standard input" {
	file -k <<<$'loans\n1'
	sum -- -k - <<<$'loans\n2'
	prints <<<$'loans\n3'
	sum - - <<<$'loans\n2'
	fails '-: no header line: the input is empty'
}

@test "standard input has ended where its first bad line ends what is read of it" {
	{ printf 'loans\nx\n'; yes 1 | head -n 1000000; } >data
	for threads in 1 2 3; do
		run --separate-stderr ts tssum --parallel="$threads" - - <data
		fails "-:2: not a number in column 'loans': 'x'
tssum: -: no header line: the input is empty"
	done
}

@test "--help and --version go to standard output" {
	sum --help <<<''
	[ "$status" = 0 ]
	[ "${lines[0]}" = 'Usage: tssum [OPTION]... [FILE]...' ]
	[ -z "$stderr" ]
	sum --version <<<''
	[ "$status" = 0 ]
	[[ "$output" =~ ^tssum\ \(term\ sheet\ filters\)\ [0-9.]+$ ]]
}

@test "output that can't be written is an error" {
	[ -w /dev/full ] || skip "no /dev/full here"
	file data <<<"$STATES"
	run bash -c "${TS_WRAPPER-} '$BIN/tssum' data 2>&1 >/dev/full"
	[ "$status" = 2 ]
	[ "$output" = 'tssum: standard output: No space left on device' ]
	run bash -c "${TS_WRAPPER-} '$BIN/tssum' data 2>&1 >&-"
	[ "$status" = 2 ]
	[ "$output" = 'tssum: standard output: Bad file descriptor' ]
}
