#!/usr/bin/env bats
# shellcheck disable=SC2016 # amounts have dollar signs
# tstables: the filings in tests/filings against the records in tests/expected,
# however they are given and whatever their line ends; then layouts one by one.

load helper

setup() {
	work=$(mktemp -d)
	cd "$ROOT/tests/filings" || return 1
}

teardown() {
	rm -rf "$work"
}

# tables ARG...: runs tstables; its outcome is in $work/out, $work/err, $status.
tables() {
	status=0
	ts tstables "$@" >"$work/out" 2>"$work/err" || status=$?
}

# The names of all filings in tests/filings that have expected records.
names() {
	(cd ../expected && ls -- *.tstables.tsv) | sed 's/\.tstables\.tsv$//; /^shared-/d'
}

# want NAME: the outcome that tests/expected has, in $work/want.{out,err,status}.
want() {
	local kind
	for kind in err status; do
		cp "../expected/$1.tstables.$kind" "$work/want.$kind"
	done
	cp "../expected/$1.tstables.tsv" "$work/want.out"
}

# Whether the outcome is the wanted one; shows where not.
as_wanted() {
	diff -u "$work/want.out" "$work/out" &&
		diff -u "$work/want.err" "$work/err" &&
		diff <(cat "$work/want.status") <(echo "$status")
}

# The wanted outcome with records and messages named after "-": standard input's.
want_as_input() {
	sed "s/^tstables: $1:/tstables: -:/" "$work/want.err" >"$work/named"
	mv "$work/named" "$work/want.err"
	awk -F '\t' -v OFS='\t' -v name="$1" '
		$1 == name { $1 = "-" }
		index($1, name "#") == 1 { sub(/.*#/, "-#", $1) }
		{ print }' "$work/want.out" >"$work/named"
	mv "$work/named" "$work/want.out"
}

@test "each filing gives its records, its messages and its status" {
	for name in $(names); do
		want "$name"
		tables -t "$name.txt"
		as_wanted
	done
}

@test "all filings are tested" {
	for name in $(names); do
		[ -f "$name.txt" ]
	done
	[ "$(names | wc -l)" -ge 28 ]
}

@test "without -t the stated totals are left out" {
	for name in $(names); do
		want "$name"
		awk -F '\t' 'NR == 1 || $6 == "row"' "$work/want.out" >"$work/rows"
		mv "$work/rows" "$work/want.out"
		tables "$name.txt"
		as_wanted
	done
}

@test "-n leaves the line of names out" {
	for name in $(names); do
		want "$name"
		sed 1d "$work/want.out" >"$work/rows"
		mv "$work/rows" "$work/want.out"
		tables --no-header --totals "$name.txt"
		as_wanted
		tables -nt "$name.txt"
		as_wanted
	done
}

@test "standard input is read, and called what --label says" {
	for name in $(names); do
		want "$name"
		want_as_input "$name.txt"
		tables -t <"$name.txt"
		as_wanted
		tables -t - <"$name.txt"
		as_wanted
		want "$name"
		sed "s/^tstables: $name.txt:/tstables: -:/" "$work/want.err" >"$work/named"
		mv "$work/named" "$work/want.err"
		tables -t --label="$name.txt" - <"$name.txt"
		as_wanted
	done
}

@test "a label does not change the names of files" {
	want wrapped-labels
	tables -t --label=other wrapped-labels.txt
	as_wanted
}

@test "several operands give each one's records under one header" {
	: >"$work/records"
	: >"$work/messages"
	for name in $(names); do
		want "$name"
		sed 1d "$work/want.out" >>"$work/records"
		cat "$work/want.err" >>"$work/messages"
	done
	head -n 1 ../expected/bounds.tstables.tsv | cat - "$work/records" >"$work/want.out"
	mv "$work/messages" "$work/want.err"
	echo 2 >"$work/want.status"
	# shellcheck disable=SC2046 # names have no blanks
	tables -t $(names | sed 's/$/.txt/')
	as_wanted
}

@test "carriage returns change nothing" {
	for name in $(names); do
		want "$name"
		mkdir -p "$work/crlf"
		tr -d '\r' <"$name.txt" | sed 's/$/\r/' >"$work/crlf/$name.txt"
		cd "$work/crlf"
		tables -t "$name.txt"
		cd "$ROOT/tests/filings"
		as_wanted
	done
}

@test "line feeds alone change nothing" {
	want crlf
	want_as_input crlf.txt
	tr -d '\r' <crlf.txt >"$work/lf"
	tables -t <"$work/lf"
	as_wanted
}

@test "trailing blanks change nothing" {
	for name in $(names); do
		want "$name"
		want_as_input "$name.txt"
		sed "s/\(\r*\)$/   $TAB  \1/" "$name.txt" >"$work/blanks"
		tables -t <"$work/blanks"
		as_wanted
	done
}

@test "one stream of all filings gives all their records" {
	: >"$work/stream"
	: >"$work/records"
	: >"$work/messages"
	filings=0
	# a table that the input's end cuts off comes last, the other one not at all
	for name in $(names | sed '/^cut-off/d') cut-off; do
		offset=$(wc -l <"$work/stream")
		want "$name"
		awk -F '\t' -v OFS='\t' -v filings="$filings" -v offset="$offset" -v name="$name.txt" '
			function numbered(n) { return n == 1 ? "-" : "-#" n }
			$1 == name { $1 = numbered(filings + 1) }
			index($1, name "#") == 1 { sub(/.*#/, "", $1); $1 = numbered(filings + $1) }
			NR > 1 { $12 += offset; print }' "$work/want.out" >>"$work/records"
		awk -F ':' -v OFS=':' -v offset="$offset" '
			{ $2 = " -"; $3 += offset }
			/tables without/ {
				gsub(/[^0-9 ]/, "", $NF)
				count = split($NF, at, " ")
				$NF = ""
				for (i = 1; i <= count; i++)
					$NF = $NF (i > 1 ? ", " : " '\''") at[i] + offset
				$NF = $NF "'\''"
			}
			{ print }' "$work/want.err" >>"$work/messages"
		cat "$name.txt" >>"$work/stream"
		case $name in
		mixed-stream | three-bare) filings=$((filings + 3)) ;;
		two-envelopes) filings=$((filings + 2)) ;;
		*) filings=$((filings + 1)) ;;
		esac
	done
	head -n 1 ../expected/bounds.tstables.tsv | cat - "$work/records" >"$work/want.out"
	mv "$work/messages" "$work/want.err"
	echo 2 >"$work/want.status"
	tables -t <"$work/stream"
	as_wanted
}

# Real filings are no part of this project; where they lie beside it, they are read.
REAL=../shared/filings

need_real_filings() {
	cd "$ROOT" || return 1
	[ -d "$REAL" ] || skip "no $REAL here"
}

# adds_up FILE: whether the rows of each table in a file of records make its total.
adds_up() {
	awk -F '\t' '
		NR == 1 { next }
		$6 == "total" {
			if (loans[$1, $3] != $10 || balance[$1, $3] != $11) {
				print "filing " $1 ", table " $3 ": " loans[$1, $3], balance[$1, $3]
				wrong = 1
			}
			next
		}
		{ loans[$1, $3] += $10; balance[$1, $3] += $11 }
		END { exit wrong }' "$1"
}

@test "real filings: every row of every table, with its line" {
	need_real_filings
	for golden in tests/expected/shared-*.tstables.tsv; do
		name=${golden#*shared-}
		name=${name%%.*}
		cp "$golden" "$work/want.out"
		: >"$work/want.err"
		[ "$(wc -l <"$golden")" -gt 1 ] && echo 0 >"$work/want.status" || echo 1 >"$work/want.status"
		tables -t --label="$name" <"$(echo "$REAL/$name"_*.txt)"
		as_wanted
	done
}

@test "real filings: 21, 14, 7 and 0 tables, and each one's rows add up to its total" {
	need_real_filings
	counts=
	for file in "$REAL"/*.txt; do
		tables -t "$file"
		[ ! -s "$work/err" ]
		adds_up "$work/out"
		counts="$counts $(sed 1d "$work/out" | cut -f 3 | sort -u | wc -l)"
		[ "$(sed 1d "$work/out" | cut -f 3 | sort -u | wc -l)" = \
			"$(grep -c "${TAB}total${TAB}" "$work/out")" ]
	done
	[ "$counts" = ' 21 14 7 0' ]
}

@test "real filings: in one stream as one by one" {
	need_real_filings
	cat "$REAL"/*.txt | ts tstables -t | cut -f 2-11 >"$work/stream"
	# shellcheck disable=SC2046 # no blanks in them
	ts tstables -t $(echo "$REAL"/*.txt) | cut -f 2-11 >"$work/files"
	[ "$(wc -l <"$work/files")" = 475 ]
	cmp "$work/stream" "$work/files"
	cat "$REAL"/*.txt | ts tstables -n | cut -f 1 | uniq >"$work/names"
	diff "$work/names" <(printf '%s\n' - '-#2' '-#3')
}

@test "real filings: the tables of a pool all come to its loans and balance" {
	need_real_filings
	cat "$REAL"/*.txt | ts tstables | ts tssum -k series,pool,dimension >"$work/sums"
	sed 1d "$work/sums" | cut -f 1,2,4,5 | sort | uniq -c | sed 's/^ *//' >"$work/times"
	diff - "$work/times" <<-END
		7 2002-11${TAB}I${TAB}674${TAB}303477578
		7 2002-11${TAB}II${TAB}278${TAB}126464145
		7 2002-11${TAB}III${TAB}235${TAB}102458414
		7 2002-12${TAB}I${TAB}993${TAB}452246360
		7 2002-12${TAB}II${TAB}283${TAB}130905483
		7 2003-1${TAB}all${TAB}875${TAB}405860263
	END
	[ "$(head -n 1 "$work/sums")" = "series${TAB}pool${TAB}dimension${TAB}loans${TAB}balance" ]
	cat "$REAL"/*.txt | ts tstables | ts tssum -k state >"$work/states"
	[ "$(sed 1d "$work/states" | cut -f 1 | sort | uniq -d | wc -l)" = 0 ]
	[ "$(awk -F '\t' '{ loans += $2; balance += $3 } END { print loans, balance }' "$work/states")" = \
		'3338 1521412243' ]
}

# Layouts, one a test. `given` holds the lines; `gives STATUS [MESSAGE]...` compares
# all records, with "|" for the tab and without filing and series, and all messages.

given() {
	cat >"$work/in"
}

gives() {
	echo "$1" >"$work/want.status"
	shift
	cat >"$work/want.out"
	: >"$work/want.err"
	[ $# = 0 ] || printf 'tstables: -:%s\n' "$@" >"$work/want.err"
	tables -nt <"$work/in"
	cut -f 3- "$work/out" | tr '\t' '|' >"$work/records"
	mv "$work/records" "$work/out"
	as_wanted
}

@test "layout: a ruler of spaced dashes beside rulers of close ones" {
	given <<-'END'
	                                MORTGAGE RATES

	                               NUMBER OF                          PERCENTAGE OF
	                               MORTGAGE          PRINCIPAL          MORTGAGE
	MORTGAGE RATES (%)               LOANS            BALANCE             LOANS
	- - - - - - - - - -            ----------      ---------------     -------------
	 6.750 - 6.874 ..........            3        $   1,041,022           0.41%
	 6.875 - 6.999 ..........           41           13,904,110           5.53
	                                   ---        -------------        -------
	   Total.................           44        $  14,945,132           5.94%
	                                   ===        =============        =======
	END
	gives 0 <<-'END'
	1|all|note_rate|row|6.750 - 6.874|6.750|6.874|3|1041022|7
	1|all|note_rate|row|6.875 - 6.999|6.875|6.999|41|13904110|8
	1|all|note_rate|total|Total|||44|14945132|10
	END
}

@test "layout: rulers with what PEM puts before them twice" {
	given <<-'END'
	                   YEARS OF ORIGINATION OF MORTGAGE LOANS

	                                Number of         Aggregate Principal
	Year Originated                   Loans           Balances Outstanding
	- - ---------------             ---------         --------------------
	2001                                  3               $  1,233,009
	2002                                  9                  4,000,991
	- - --------                        ---               ------------
	Total                                12               $  5,234,000
	                                    ===               ============
	END
	gives 0 <<-'END'
	1|all|origination_year|row|2001|2001|2001|3|1233009|6
	1|all|origination_year|row|2002|2002|2002|9|4000991|7
	1|all|origination_year|total|Total|||12|5234000|9
	END
}

@test "layout: bars around a table, or around all of its page" {
	local table=$work/table

	cat >"$table" <<-'END'
	|            YEARS OF ORIGINATION OF MORTGAGE LOANS              |
	|                                                                |
	|                         Number of         Aggregate Principal  |
	| Year Originated           Loans           Balances Outstanding |
	+----------------------------------------------------------------+
	| 2001                           3               $  1,233,009    |
	| 2002                           9                  4,000,991    |
	|----------------------------------------------------------------|
	| Total                         12               $  5,234,000    |
	+----------------------------------------------------------------+
	END
	for sign in '|' '*'; do
		tr '|' "$sign" <"$table" | given
		gives 0 <<-'END'
		1|all|origination_year|row|2001|2001|2001|3|1233009|6
		1|all|origination_year|row|2002|2002|2002|9|4000991|7
		1|all|origination_year|total|Total|||12|5234000|9
		END
	done
}

@test "pools: a name with its number apart, in a list above the table" {
	given <<-'END'
	Loan Group   :  2
	As of        :  March 1, 2001
	Stratified by:  Note Rate

	Note Rate         Count         Balance        %
	6.000-6.499           3         301,000     3.01
	6.500-6.999          60       9,699,000    96.99
	                     63      10,000,000   100.00

	Mortgage Pool            No. 3
	As of        :  March 1, 2001
	Stratified by:  Note Rate

	Note Rate         Count         Balance        %
	6.000-6.499           3         301,000     3.01
	6.500-6.999          60       9,699,000    96.99
	                     63      10,000,000   100.00
	END
	gives 0 <<-'END'
	1|II|note_rate|row|6.000-6.499|6.000|6.499|3|301000|6
	1|II|note_rate|row|6.500-6.999|6.500|6.999|60|9699000|7
	1|II|note_rate|total||||63|10000000|8
	2|III|note_rate|row|6.000-6.499|6.000|6.499|3|301000|15
	2|III|note_rate|row|6.500-6.999|6.500|6.999|60|9699000|16
	2|III|note_rate|total||||63|10000000|17
	END
}

@test "dimensions: a title's, without the letter or the number before it" {
	given <<-'END'
	II.  ADJUSTABLE RATE LOANS

	A.  Gross Margin
	                         Number       Unpaid Balance        % of Loans
	2.000% - 2.249%             3         $   600,000.00             6.00%
	2.250% - 2.499%            12         $ 2,400,000.00            24.00%
	2.500% - 2.749%            35         $ 7,000,000.00            70.00%
	Total                      50         $10,000,000.00           100.00%

	B.  Months to Roll
	                         Number       Unpaid Balance        % of Loans
	6 or less                   3         $   600,000.00             6.00%
	7 - 12                     47         $ 9,400,000.00            94.00%
	Total                      50         $10,000,000.00           100.00%
	END
	gives 0 <<-'END'
	1|all|gross_margin|row|2.000% - 2.249%|2.000|2.249|3|600000.00|5
	1|all|gross_margin|row|2.250% - 2.499%|2.250|2.499|12|2400000.00|6
	1|all|gross_margin|row|2.500% - 2.749%|2.500|2.749|35|7000000.00|7
	1|all|gross_margin|total|Total|||50|10000000.00|8
	2|all|months_to_roll|row|6 or less||6|3|600000.00|12
	2|all|months_to_roll|row|7 - 12|7|12|47|9400000.00|13
	2|all|months_to_roll|total|Total|||50|10000000.00|14
	END
}

@test "dimensions: a title's, without its pool, its note's mark and words in brackets" {
	given <<-'END'
	                       OCCUPANCY STATUS (1)

	                                                     PERCENTAGE OF
	                       NUMBER OF    CUT-OFF DATE     CUT-OFF DATE
	                       LOANS        BALANCE          POOL BALANCE

	PRIMARY RESIDENCE (2)        90     $9,000,000.00      90.00%
	SECOND HOME (3)               6        600,000.00       6.00%
	INVESTMENT (4)                4        400,000.00       4.00%
	TOTAL                       100    $10,000,000.00     100.00%

	(1) As told by the borrowers.

	                       OCCUPANCY STATUS
	                            POOL 1

	                       NUMBER OF    CUT-OFF DATE
	                       LOANS        BALANCE

	PRIMARY RESIDENCE            90     $9,000,000.00
	SECOND HOME                   6        600,000.00
	TOTAL                        96     $9,600,000.00

	                       DOCUMENTATION PROGRAM
	                    (Loan Group 2; amounts are rounded)

	                       NUMBER OF    CUT-OFF DATE
	                       LOANS        BALANCE

	FULL                         90     $9,000,000.00
	REDUCED                       6        600,000.00
	TOTAL                        96     $9,600,000.00

	                       CREDIT GRADE - POOL 2

	                       NUMBER OF    CUT-OFF DATE
	                       LOANS        BALANCE

	A                            90     $9,000,000.00
	B                             6        600,000.00
	TOTAL                        96     $9,600,000.00

	                            POOL 3:
	                       PREPAYMENT PENALTY (2)

	                       NUMBER OF    CUT-OFF DATE
	                       LOANS        BALANCE

	YES                          90     $9,000,000.00
	NO                            6        600,000.00
	TOTAL                        96     $9,600,000.00

	                   POOL 4 -- PREPAYMENT PENALTY

	                       NUMBER OF    CUT-OFF DATE
	                       LOANS        BALANCE

	YES                          90     $9,000,000.00
	NO                            6        600,000.00
	TOTAL                        96     $9,600,000.00

	                   SELF-EMPLOYED BORROWERS (GROUP II)

	                       NUMBER OF    CUT-OFF DATE
	                       LOANS        BALANCE

	YES                          90     $9,000,000.00
	NO                            6        600,000.00
	TOTAL                        96     $9,600,000.00
	END
	gives 0 <<-'END'
	1|all|occupancy_status|row|PRIMARY RESIDENCE|||90|9000000.00|7
	1|all|occupancy_status|row|SECOND HOME|||6|600000.00|8
	1|all|occupancy_status|row|INVESTMENT|||4|400000.00|9
	1|all|occupancy_status|total|TOTAL|||100|10000000.00|10
	2|I|occupancy_status|row|PRIMARY RESIDENCE|||90|9000000.00|20
	2|I|occupancy_status|row|SECOND HOME|||6|600000.00|21
	2|I|occupancy_status|total|TOTAL|||96|9600000.00|22
	3|II|documentation_program|row|FULL|||90|9000000.00|30
	3|II|documentation_program|row|REDUCED|||6|600000.00|31
	3|II|documentation_program|total|TOTAL|||96|9600000.00|32
	4|II|credit_grade|row|A|||90|9000000.00|39
	4|II|credit_grade|row|B|||6|600000.00|40
	4|II|credit_grade|total|TOTAL|||96|9600000.00|41
	5|III|prepayment_penalty|row|YES|||90|9000000.00|49
	5|III|prepayment_penalty|row|NO|||6|600000.00|50
	5|III|prepayment_penalty|total|TOTAL|||96|9600000.00|51
	6|IV|prepayment_penalty|row|YES|||90|9000000.00|58
	6|IV|prepayment_penalty|row|NO|||6|600000.00|59
	6|IV|prepayment_penalty|total|TOTAL|||96|9600000.00|60
	7|II|self_employed_borrowers|row|YES|||90|9000000.00|67
	7|II|self_employed_borrowers|row|NO|||6|600000.00|68
	7|II|self_employed_borrowers|total|TOTAL|||96|9600000.00|69
	END
}

@test "labels: lines that known words join, whatever their width" {
	given <<-'END'
	Property Types

	Property Type                  Loans        Balance
	House                             10      1,000,000
	Condo                             12      1,200,000
	Planned Unit
	Development                       25      2,500,000
	Co-op                              8        800,000
	Total                             55      5,500,000

	Property Types

	Property Type                  Loans        Balance
	House                             10      1,000,000
	Condo                             12      1,200,000
	Planned Unit                      25      2,500,000
	Development
	Co-op                              8        800,000
	Total                             55      5,500,000

	Property Types

	Property Type                  Loans        Balance
	Single Family Residence           10      1,000,000
	High-Rise
	Condo                             12      1,200,000
	Planned Unit
	Development                       25      2,500,000
	Total                             47      4,700,000

	Property Types

	Property Type                  Loans        Balance
	Single Family Residence           10      1,000,000
	High-Rise                         12      1,200,000
	Condo
	Planned Unit                      25      2,500,000
	Development
	Total                             47      4,700,000

	TYPE OF DWELLING

	Dwelling                       Loans        Balance
	One Family                        10      1,000,000
	Two to Four
	Family
	Units                             12      1,200,000
	High
	Rise
	Condominium                        8        800,000
	Co-op                              1        100,000
	Total                             31      3,100,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|House|||10|1000000|4
	1|all|dwelling_type|row|Condo|||12|1200000|5
	1|all|dwelling_type|row|Planned Unit Development|||25|2500000|7
	1|all|dwelling_type|row|Co-op|||8|800000|8
	1|all|dwelling_type|total|Total|||55|5500000|9
	2|all|dwelling_type|row|House|||10|1000000|14
	2|all|dwelling_type|row|Condo|||12|1200000|15
	2|all|dwelling_type|row|Planned Unit Development|||25|2500000|16
	2|all|dwelling_type|row|Co-op|||8|800000|18
	2|all|dwelling_type|total|Total|||55|5500000|19
	3|all|dwelling_type|row|Single Family Residence|||10|1000000|24
	3|all|dwelling_type|row|High-Rise Condo|||12|1200000|26
	3|all|dwelling_type|row|Planned Unit Development|||25|2500000|28
	3|all|dwelling_type|total|Total|||47|4700000|29
	4|all|dwelling_type|row|Single Family Residence|||10|1000000|34
	4|all|dwelling_type|row|High-Rise Condo|||12|1200000|35
	4|all|dwelling_type|row|Planned Unit Development|||25|2500000|37
	4|all|dwelling_type|total|Total|||47|4700000|39
	5|all|dwelling_type|row|One Family|||10|1000000|44
	5|all|dwelling_type|row|Two to Four Family Units|||12|1200000|47
	5|all|dwelling_type|row|High Rise Condominium|||8|800000|50
	5|all|dwelling_type|row|Co-op|||1|100000|51
	5|all|dwelling_type|total|Total|||31|3100000|52
	END
}

@test "headings: two lines more of that of the labels, without a ruler" {
	given <<-'END'
	Mortgage Rates

	                    Number      Principal
	Mortgage            of Loans    Balance
	Rates
	(in percent)
	6.000 - 6.500             10    1,000,000.00
	6.501 - 7.000             20    2,000,000.00
	Total                     30    3,000,000.00

	Original Terms

	                    Number      Principal
	Original            of Loans    Balance
	Term of the
	Loans in months
	   0 - 180                10    1,000,000.00
	 181 - 360                20    2,000,000.00
	Total                     30    3,000,000.00

	Loan Sizes

	Original            Number      Principal
	Balance             of Loans    Balance
	Not more than
	$50,000                   10    1,000,000.00
	$50,001 - $99,999         20    2,000,000.00
	Total                     30    3,000,000.00
	END
	gives 0 <<-'END'
	1|all|note_rate|row|6.000 - 6.500|6.000|6.500|10|1000000.00|7
	1|all|note_rate|row|6.501 - 7.000|6.501|7.000|20|2000000.00|8
	1|all|note_rate|total|Total|||30|3000000.00|9
	2|all|original_term_of_the_loans_in_months|row|0 - 180|0|180|10|1000000.00|17
	2|all|original_term_of_the_loans_in_months|row|181 - 360|181|360|20|2000000.00|18
	2|all|original_term_of_the_loans_in_months|total|Total|||30|3000000.00|19
	3|all|loan_size|row|Not more than $50,000||50000|10|1000000.00|26
	3|all|loan_size|row|$50,001 - $99,999|50001|99999|20|2000000.00|27
	3|all|loan_size|total|Total|||30|3000000.00|28
	END
}

@test "dimensions: a title flush above the labels' heading, which starts anew" {
	given <<-'END'
	POOL 1

	Documentation Levels
	Type of                Number of     Aggregate
	Program                Loans         Balance
	-------------          ---------     ------------
	Full                          10     1,000,000.00
	Reduced                       20     2,000,000.00
	                       ---------     ------------
	Total                         30     3,000,000.00
	END
	gives 0 <<-'END'
	1|I|type_of_program|row|Full|||10|1000000.00|7
	1|I|type_of_program|row|Reduced|||20|2000000.00|8
	1|I|type_of_program|total|Total|||30|3000000.00|10
	END
}

@test "pools: a name with an underline of its own, and above a heading that ends in a short word" {
	given <<-'END'
	                      MORTGAGE RATES - POOL
	                               II
	                               --

	                    Number of       Principal        % of
	Mortgage Rate       Loans           Balance          Pool
	-------------       ---------       ----------       ------
	6.000 - 6.499              10        1,000,000        33.33
	6.500 - 6.999              20        2,000,000        66.67
	                    ---------       ----------       ------
	Total                      30        3,000,000       100.00

	                 Mortgage Rates of Loan Group
	                 ----------------------------
	                               II
	                               --
	                    Number of       Principal        % of
	Mortgage Rate       Loans           Balance          Pool
	-------------       ---------       ----------       ------
	6.000 - 6.499              10        1,000,000        33.33
	6.500 - 6.999              20        2,000,000        66.67
	                    ---------       ----------       ------
	Total                      30        3,000,000       100.00

	                      MORTGAGE RATES - POOL
	                                B
	                                -

	                    Number of       Principal        % of
	Mortgage Rate       Loans           Balance          Pool
	-------------       ---------       ----------       ------
	6.000 - 6.499              10        1,000,000        33.33
	6.500 - 6.999              20        2,000,000        66.67
	                    ---------       ----------       ------
	Total                      30        3,000,000       100.00

	                  Mortgage Rates - Pool II

	                                          Pool by Wtd. Avg.
	                 Number    Aggregate      Principal  Orig.
	     Rate      of Loans      Balance      Balance     LTV
	-------------  --------    ---------      ---------  -----
	6.000 - 6.499       10  1,000,000.00       33.33   70.00
	6.500 - 6.999       20  2,000,000.00       66.67   71.00
	Total               30  3,000,000.00      100.00   70.66
	END
	gives 0 <<-'END'
	1|II|note_rate|row|6.000 - 6.499|6.000|6.499|10|1000000|8
	1|II|note_rate|row|6.500 - 6.999|6.500|6.999|20|2000000|9
	1|II|note_rate|total|Total|||30|3000000|11
	2|II|note_rate|row|6.000 - 6.499|6.000|6.499|10|1000000|20
	2|II|note_rate|row|6.500 - 6.999|6.500|6.999|20|2000000|21
	2|II|note_rate|total|Total|||30|3000000|23
	3|B|note_rate|row|6.000 - 6.499|6.000|6.499|10|1000000|32
	3|B|note_rate|row|6.500 - 6.999|6.500|6.999|20|2000000|33
	3|B|note_rate|total|Total|||30|3000000|35
	4|II|note_rate|row|6.000 - 6.499|6.000|6.499|10|1000000.00|43
	4|II|note_rate|row|6.500 - 6.999|6.500|6.999|20|2000000.00|44
	4|II|note_rate|total|Total|||30|3000000.00|45
	END
}

@test "headings: a title whose words happen to stand over columns one blank apart" {
	given <<-'END'
	              GROSS MORTGAGE RATES
	 RATE RANGE   LOANS UNPAID BALANCE
	 -----------  ----- --------------
	 5.000 - 5.999   10   1,000,000.00
	 6.000 - 6.999   20   2,000,000.00
	 TOTAL           30   3,000,000.00
	END
	gives 0 <<-'END'
	1|all|note_rate|row|5.000 - 5.999|5.000|5.999|10|1000000.00|4
	1|all|note_rate|row|6.000 - 6.999|6.000|6.999|20|2000000.00|5
	1|all|note_rate|total|TOTAL|||30|3000000.00|6
	END
}

@test "headings: a title over a column that is headed 'Mortgage Loans', below the pool's name" {
	given <<-'END'
	                     POOL 1

	                First Payment Dates
	                   Mortgage Loans     Principal Balance
	January                        10          1,000,000.00
	February                       20          2,000,000.00
	Total                          30          3,000,000.00

	                     POOL 1
	                First Payment Dates
	Month              Mortgage Loans     Principal Balance
	January                        10          1,000,000.00
	February                       20          2,000,000.00
	Total                          30          3,000,000.00

	          POOL 2

	                               Interest Rate
	Lien         Number of         of the              Principal
	Position     Mortgage Loans    Mortgage Loans      Balance
	First                    10        7.00         1,000,000.00
	Second                   20        8.00         2,000,000.00
	Total                    30        7.66         3,000,000.00
	END
	gives 0 <<-'END'
	1|I|first_payment_dates|row|January|||10|1000000.00|5
	1|I|first_payment_dates|row|February|||20|2000000.00|6
	1|I|first_payment_dates|total|Total|||30|3000000.00|7
	2|I|month|row|January|||10|1000000.00|12
	2|I|month|row|February|||20|2000000.00|13
	2|I|month|total|Total|||30|3000000.00|14
	3|II|lien_position|row|First|||10|1000000.00|21
	3|II|lien_position|row|Second|||20|2000000.00|22
	3|II|lien_position|total|Total|||30|3000000.00|23
	END
}

@test "pages: a mark with blank lines inside the headings, and below a label's first line" {
	given <<-'END'
	                  CREDIT SCORES

	                       NUMBER OF        AGGREGATE
	CREDIT                 MORTGAGE         PRINCIPAL

	<PAGE>

	SCORES                 LOANS            BALANCE

	600 - 650                    100      20,000,000.00
	651 - 700                     12       2,500,000.00
	TOTAL                        112      22,500,000.00

	                  MORTGAGE RATES

	                       NUMBER OF        AGGREGATE
	RANGE OF               MORTGAGE         PRINCIPAL
	RATES                  LOANS            BALANCE

	6.000 -

	<PAGE>

	6.999                         12       2,500,000.00
	7.000 - 7.999                 10       1,500,000.00
	TOTAL                         22       4,000,000.00
	END
	gives 0 <<-'END'
	1|all|credit_scores|row|600 - 650|600|650|100|20000000.00|10
	1|all|credit_scores|row|651 - 700|651|700|12|2500000.00|11
	1|all|credit_scores|total|TOTAL|||112|22500000.00|12
	2|all|note_rate|row|6.000 - 6.999|6.000|6.999|12|2500000.00|24
	2|all|note_rate|row|7.000 - 7.999|7.000|7.999|10|1500000.00|25
	2|all|note_rate|total|TOTAL|||22|4000000.00|26
	END
}

@test "layout: numbers glued to the label and to each other" {
	given <<-'END'
	                 LOAN-TO-VALUE RATIOS

	                                  Number of                 Aggregate Principal
	Loan-To-Value Ratio               Loans                    Balances Outstanding
	-------------------               ---------                --------------------
	65.00% and below                  1,042                       $19,680,625,000.11
	65.001% - 75.000%                39 17,677,311
	75.001% - 80.000%                143$61,257,693
	80.001% - 85.000%                  1 $317,942
	85.001% - 90.000% 9 3,352,864
	Total                             1,234                       $19,763,231,000.11
	END
	gives 0 <<-'END'
	1|all|ltv|row|65.00% and below||65.00|1042|19680625000.11|6
	1|all|ltv|row|65.001% - 75.000%|65.001|75.000|39|17677311|7
	1|all|ltv|row|75.001% - 80.000%|75.001|80.000|143|61257693|8
	1|all|ltv|row|80.001% - 85.000%|80.001|85.000|1|317942|9
	1|all|ltv|row|85.001% - 90.000%|85.001|90.000|9|3352864|10
	1|all|ltv|total|Total|||1234|19763231000.11|11
	END
}

@test "rows: numbers that something else than blanks joins are named" {
	given <<-'END'
	                    Distribution by State

	                    Number         Principal   Percent
	State             of Loans           Balance   of Pool
	------------------  ------  ----------------  --------
	California             332       155,377,681     38.28
	New York               169/80,425,053            32.81
	Texas 169/80,425,053 32.81
	Ohio               169 80,425,053/32.81
	Virginia                23         9,295,272      2.29

	                    Distribution by Type

	                    Number         Principal
	Type              of Loans           Balance
	------------------  ------  ----------------
	Condominium            332       155,377,681
	2 to 4-family          169/80,425,053
	Cooperative            169-80,425,053
	Planned Unit 169-----------------------80,425,053
	Townhouse              169~~~80,425,053
	Detached                23         9,295,272
	Total                  524       245,098,006
	END
	gives 2 "7: no number of loans in the row: 'New York               169/80,425,053            32.81'" \
		"8: unreadable row: 'Texas 169/80,425,053 32.81'" \
		"9: unreadable row: 'Ohio               169 80,425,053/32.81'" \
		"18: unreadable row: '2 to 4-family          169/80,425,053'" \
		"19: unreadable row: 'Cooperative            169-80,425,053'" \
		"20: unreadable row: 'Planned Unit 169-----------------------80,425,053'" \
		"21: unreadable row: 'Townhouse              169~~~80,425,053'" <<-'END'
	1|all|state|row|California|||332|155377681|6
	1|all|state|row|Virginia|||23|9295272|10
	2|all|type|row|Condominium|||332|155377681|17
	2|all|type|row|Detached|||23|9295272|22
	2|all|type|total|Total|||524|245098006|23
	END
}

@test "rows: a blank inside a number of loans is named, and no label goes on over it" {
	given <<-'END'
	                    Distribution by State

	State                Loans           Balance
	------------------  ------  ----------------
	California             332       155,377,681
	Nevada                 1 4         6,058,685
	Ohio 1 4 6,058,685
	Virginia                23         9,295,272
	Total                  524       245,098,006

	                Distribution by Loan Size

	Loan Size            Loans           Balance
	------------------  ------  ----------------
	$ 50,000 - $ 75,000    332       155,377,681
	$ 75,001 -    99,999 12         9,295,272
	Tier 620                23         9,295,272
	Total                  524       245,098,006
	END
	gives 2 "6: unreadable row: 'Nevada                 1 4         6,058,685'" \
		"7: unreadable row: 'Ohio 1 4 6,058,685'" "17: label's bounds can't be read: 'Tier 620'" <<-'END'
	1|all|state|row|California|||332|155377681|5
	1|all|state|row|Virginia|||23|9295272|8
	1|all|state|total|Total|||524|245098006|9
	2|all|loan_size|row|$ 50,000 - $ 75,000|50000|75000|332|155377681|15
	2|all|loan_size|row|$ 75,001 - 99,999|75001|99999|12|9295272|16
	2|all|loan_size|row|Tier 620|||23|9295272|17
	2|all|loan_size|total|Total|||524|245098006|18
	END
}

@test "layout: a dash, or a word, says that there is no number" {
	given <<-'END'
	                 NUMBER OF UNITS

	                            Number of        Aggregate       Percent of
	Units                         Loans           Balance         Balance
	-----                       ---------        ---------       ----------
	1                               812        301,222,101         80.11 %
	2                                --                 --            --
	3                                 0                  0          0.00 %
	4                               N/A                N/A           N/A
	5                              none               $ --          none
	6                                 -                  0          0.00 %
	7                                 -                               nil
	8                                12                N/A           0.00 %
	9                                12                N/A           none
	Grand Total                     812        301,222,101        100.00 %
	END
	gives 2 '12: unreadable row: '\''7                                 -                               nil'\' \
		'13: no balance in the row: '\''8                                12                N/A           0.00 %'\' \
		'14: no balance in the row: '\''9                                12                N/A           none'\' <<-'END'
	1|all|units|row|1|1|1|812|301222101|6
	1|all|units|row|2|2|2|||7
	1|all|units|row|3|3|3|0|0|8
	1|all|units|row|4|4|4|||9
	1|all|units|row|5|5|5|||10
	1|all|units|row|6|6|6||0|11
	1|all|units|total|Grand Total|||812|301222101|15
	END
}

@test "layout: bounds that go on behind a line's end" {
	given <<-'END'
	                 SIZE OF MORTGAGE LOANS

	Outstanding Principal             Number of                 Aggregate Principal
	Balance by Loan Size              Loans                    Balances Outstanding
	---------------------             ---------                --------------------
	$100,000 through
	$149,999                             17                         $  1,669,187
	$150,000 through
	$199,999                              3                              510,098
	Total                                20                         $  2,179,285
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$100,000 through $149,999|100000|149999|17|1669187|7
	1|all|loan_size|row|$150,000 through $199,999|150000|199999|3|510098|9
	1|all|loan_size|total|Total|||20|2179285|10
	END
}

@test "layout: a line that heads some rows" {
	given <<-'END'
	                 GEOGRAPHIC DISTRIBUTION

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             ---------                --------------------
	California:
	   Northern                          12                         $  5,100,221
	   Southern                          31                           12,883,004
	New York                             18                            8,110,099
	Total                                61                         $ 26,093,324
	END
	gives 0 <<-'END'
	1|all|state|row|Northern|||12|5100221|7
	1|all|state|row|Southern|||31|12883004|8
	1|all|state|row|New York|||18|8110099|9
	1|all|state|total|Total|||61|26093324|10
	END
}

@test "layout: subtotals, and averages below the total" {
	given <<-'END'
	              GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             ---------                --------------------
	Northern California                  12                         $  5,100,221
	Southern California                  31                           12,883,004
	                                  -----                         ------------
	  Subtotal California                43                           17,983,225
	New York                             18                            8,110,099
	                                  -----                         ------------
	  Total                              61                         $ 26,093,324
	                                  =====                         ============
	Average                                                         $    427,758
	Weighted Average                                                       7.102%

	              YEARS OF ORIGINATION

	                                  Number of                 Aggregate Principal
	Year                              Loans                    Balances Outstanding
	-----                             ---------                --------------------
	1998                                 12                         $  5,100,221
	END
	gives 2 '22: table cut off by the end of input: '\''1998                                 12                         $  5,100,221'\' <<-'END'
	1|all|state|row|Northern California|||12|5100221|6
	1|all|state|row|Southern California|||31|12883004|7
	1|all|state|total|Subtotal California|||43|17983225|9
	1|all|state|row|New York|||18|8110099|10
	1|all|state|total|Total|||61|26093324|12
	2|all|origination_year|row|1998|1998|1998|12|5100221|22
	END
}

@test "layout: what stands at a page's foot and head is no part of a label" {
	given <<-'END'
	                 GEOGRAPHIC DISTRIBUTION OF GROUP 2

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             ---------                --------------------
	Alabama                               4                         $  1,797,528
	Arizona                               7                            3,768,066
	                                 Page 3 of 12
	<PAGE>
	                                                                       8-K
	California                          207                           94,687,749
	Total                               218                         $100,253,343
	END
	gives 0 <<-'END'
	1|II|state|row|Alabama|||4|1797528|6
	1|II|state|row|Arizona|||7|3768066|7
	1|II|state|row|California|||207|94687749|11
	1|II|state|total|Total|||218|100253343|12
	END
}

@test "layout: page heads and feet, with the headings repeated or not, part no table" {
	given <<-'END'
	                  GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             --------                 --------------------
	Alabama                               4                         $  1,797,528
	Arizona                               7                            3,768,066
	California                          207                           94,687,749
	                                      12
	<PAGE>
	ABC MORTGAGE SECURITIES TRUST 1999-4                         COMPUTATIONAL MATERIALS
	--------------------------------------------------------------------------------
	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             --------                 --------------------
	Colorado                             18                            7,664,679
	Connecticut                          23                           11,288,503
	- --------------------------------------------------------------------------------
	This page must be accompanied by the disclaimer on its first page. If you did not
	receive it please call your salesman.
	                                    Page 13
	<PAGE>
	ABC MORTGAGE SECURITIES TRUST 1999-4                         COMPUTATIONAL MATERIALS
	--------------------------------------------------------------------------------
	Delaware                              1                              374,320
	New Hampshire                         1                            1,000,000

	Total                               261                         $120,580,845
	                                    ===                         ============
	END
	gives 0 <<-'END'
	1|all|state|row|Alabama|||4|1797528|6
	1|all|state|row|Arizona|||7|3768066|7
	1|all|state|row|California|||207|94687749|8
	1|all|state|row|Colorado|||18|7664679|16
	1|all|state|row|Connecticut|||23|11288503|17
	1|all|state|row|Delaware|||1|374320|25
	1|all|state|row|New Hampshire|||1|1000000|26
	1|all|state|total|Total|||261|120580845|28
	END
}

@test "layout: lines at a page's foot and head that say the table goes on" {
	given <<-'END'
	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Ohio                          40           $1,000,000

	(table continued on following page)

	                                3
	<PAGE>
	(table continued from previous page)

	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Utah                          40           $1,000,000

	District of
	Continued on next page
	                                4
	<PAGE>
	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Columbia                      20           $1,000,000
	(continued)
	<PAGE>
	Continued from page 4
	Iowa                          10           $1,000,000
	Total                        110           $4,000,000

	     The foregoing is approximate.
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||40|1000000|3
	1|all|state|row|Utah|||40|1000000|13
	1|all|state|row|District of Columbia|||20|1000000|21
	1|all|state|row|Iowa|||10|1000000|25
	1|all|state|total|Total|||110|4000000|26
	END
}

@test "layout: the start of a label above a page mark, nothing repeated" {
	given <<-'END'
	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Utah, with some               40           $1,000,000
	  of Nevada

	District of
	                                4
	<PAGE>
	Columbia                      20           $1,000,000
	Texas and
	(continued on page 5)
	<PAGE>
	                              THE LOANS
	Arkansas                      10           $1,000,000

	Prospectus of June 1,
	<PAGE>
	Iowa                          10           $1,000,000
	Total                         80           $4,000,000
	END
	gives 0 <<-'END'
	1|all|state|row|Utah, with some of Nevada|||40|1000000|3
	1|all|state|row|District of Columbia|||20|1000000|9
	1|all|state|row|Texas and Arkansas|||10|1000000|14
	1|all|state|row|Iowa|||10|1000000|18
	1|all|state|total|Total|||80|4000000|19
	END
}

@test "layout: a label that a page mark parts, title and headings repeated below it" {
	given <<-'END'
	                  TYPES OF DWELLINGS SUBJECT TO MORTGAGE LOANS

	Type of                           Number of                 Aggregate Principal
	Dwelling Unit                     Loans                    Balances Outstanding
	-------------                     ---------                --------------------

	Detached Houses                      10                         $  1,000,000
	Condominium Units (one to            10                            1,000,000
	<PAGE>

	                  TYPES OF DWELLINGS SUBJECT TO MORTGAGE LOANS (Continued)

	Type of                           Number of                 Aggregate Principal
	Dwelling Unit                     Loans                    Balances Outstanding
	-------------                     ---------                --------------------

	four stories high)
	Cooperative Units                    10                            1,000,000
	Planned Unit

	                                      7
	<PAGE>
	Type of                           Number of                 Aggregate Principal
	Dwelling Unit                     Loans                    Balances Outstanding
	-------------                     ---------                --------------------
	  Developments                       10                            1,000,000
	Condominium Units (over four         10                            1,000,000
	<PAGE>
	                  TYPES OF DWELLINGS SUBJECT TO MORTGAGE LOANS

	Type of                           Number of                 Aggregate Principal
	Dwelling Unit                     Loans                    Balances Outstanding
	-------------                     ---------                --------------------
	stories high)

	                                     ---                         ------------
	Total                                50                         $  5,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Detached Houses|||10|1000000|7
	1|all|dwelling_type|row|Condominium Units (one to four stories high)|||10|1000000|8
	1|all|dwelling_type|row|Cooperative Units|||10|1000000|18
	1|all|dwelling_type|row|Planned Unit Developments|||10|1000000|26
	1|all|dwelling_type|row|Condominium Units (over four stories high)|||10|1000000|27
	1|all|dwelling_type|total|Total|||50|5000000|37
	END
}

@test "layout: a loan size that a page mark parts, headings without a ruler repeated below it" {
	given <<-'END'
	              SIZES OF MORTGAGE LOANS

	Original                   Number of     Aggregate Principal
	Balance                    Loans        Balances Outstanding

	$149,999 and under             10             $  1,000,000
	$150,000 through               10                2,000,000
	<PAGE>
	Original                   Number of     Aggregate Principal
	Balance                    Loans        Balances Outstanding

	  $199,999
	$200,000 through
	<PAGE>
	              SIZES OF MORTGAGE LOANS

	Original                   Number of     Aggregate Principal
	Balance                    Loans        Balances Outstanding

	  $249,999                     10                3,000,000
	Total                          30             $  6,000,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$149,999 and under||149999|10|1000000|6
	1|all|loan_size|row|$150,000 through $199,999|150000|199999|10|2000000|7
	1|all|loan_size|row|$200,000 through $249,999|200000|249999|10|3000000|20
	1|all|loan_size|total|Total|||30|6000000|21
	END
}

@test "totals: one alone below a ruler and repeated headings that have none" {
	given <<-'END'
	          YEARS OF ORIGINATION OF MORTGAGE LOANS

	Year Originated        Number of Loans       Aggregate Principal
	                                            Balances Outstanding

	2001                         5                   $  1,000,000
	2002                        10                      2,000,000
	<PAGE>
	          YEARS OF ORIGINATION OF MORTGAGE LOANS

	Year Originated        Number of Loans       Aggregate Principal
	                                            Balances Outstanding

	                            --                   ------------
	                            15                   $  3,000,000
	                            ==                   ============
	END
	gives 0 <<-'END'
	1|all|origination_year|row|2001|2001|2001|5|1000000|6
	1|all|origination_year|row|2002|2002|2002|10|2000000|7
	1|all|origination_year|total||||15|3000000|15
	END
}

@test "layout: page heads above rows, nothing repeated" {
	given <<-'END'
	                  GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             ---------                --------------------
	Alabama                               4                         $  1,797,528
	California                          207                           94,687,749

	                                      12
	<PAGE>
	                    ABC Mortgage Securities Trust 1999-4

	Colorado                             18                            7,664,679
	Connecticut                          23                           11,288,503

	                                      13
	<PAGE>
	ABC Mortgage Securities Trust 1999-4

	Delaware                              1                              374,320
	New Hampshire                         1                            1,000,000
	                                      14
	<PAGE>
	ABC Mortgage Securities Trust 1999-4
	New Jersey                            1                              374,320

	Total                               255                         $117,187,099
	                                    ===                         ============
	END
	gives 0 <<-'END'
	1|all|state|row|Alabama|||4|1797528|6
	1|all|state|row|California|||207|94687749|7
	1|all|state|row|Colorado|||18|7664679|13
	1|all|state|row|Connecticut|||23|11288503|14
	1|all|state|row|Delaware|||1|374320|20
	1|all|state|row|New Hampshire|||1|1000000|21
	1|all|state|row|New Jersey|||1|374320|25
	1|all|state|total|Total|||255|117187099|27
	END
}

@test "layout: page marks between a table's title, headings and rows" {
	given <<-'END'
	                 MORTGAGE RATES OF THE POOL I LOANS

	                       Number of        Aggregate
	Mortgage Rate            Loans           Balance
	                               14
	<PAGE>
	6.250%                        40       $1,000,000
	Total                         40       $1,000,000

	                 STATES

	State                  Number of Loans          Balance

	                               15
	<PAGE>

	-------------          ---------------     ------------
	Ohio                          40           $1,000,000
	Total                         40           $1,000,000

	             LOAN-TO-VALUE RATIOS OF THE POOL II LOANS

	                               16
	<PAGE>

	Range                  Number of Loans          Balance
	-------------          ---------------     ------------
	75.00%                        40           $1,000,000
	Total                         40           $1,000,000

	             The loans were made in several states.

	                               17
	<PAGE>

	Range                  Number of Loans          Balance
	-------------          ---------------     ------------
	6.250%                        40           $1,000,000
	Total                         40           $1,000,000

	                               18
	<PAGE>
	                 DEAL SUMMARY
	                               19
	<PAGE>
	6.250%                        40           $1,000,000
	END
	gives 0 <<-'END'
	1|I|note_rate|row|6.250%|6.250|6.250|40|1000000|7
	1|I|note_rate|total|Total|||40|1000000|8
	2|all|state|row|Ohio|||40|1000000|18
	2|all|state|total|Total|||40|1000000|19
	3|II|ltv|row|75.00%|75.00|75.00|40|1000000|28
	3|II|ltv|total|Total|||40|1000000|29
	4|all|range|row|6.250%|6.250|6.250|40|1000000|38
	4|all|range|total|Total|||40|1000000|39
	END
}

@test "layout: all loans' table behind a pool's, without totals, titles of nothing known" {
	given <<-'END'
	                    PURPOSE OF POOL II MORTGAGE LOANS

	                                  Number of                 Aggregate Principal
	Purpose                           Loans                    Balances Outstanding
	-------                           --------                 --------------------
	Purchase                             14                         $  6,400,885
	Refinance                             8                            5,846,420

	                         PURPOSE OF MORTGAGE LOANS

	                                  Number of                 Aggregate Principal
	Purpose                           Loans                    Balances Outstanding
	-------                           --------                 --------------------
	Purchase                             41                         $ 19,007,413
	Refinance                            20                           11,230,046

	                   CREDIT SCORES OF POOL II CREDITS

	                                  Number of                 Aggregate Principal
	Credit Score                      Loans                    Balances Outstanding
	------------                      --------                 --------------------
	640 - 679                            14                         $  6,400,885
	680 - 719                             8                            5,846,420
	<PAGE>
	                       CREDIT SCORES OF CREDITS

	                                  Number of                 Aggregate Principal
	Credit Score                      Loans                    Balances Outstanding
	------------                      --------                 --------------------
	640 - 679                            41                         $ 19,007,413
	680 - 719                            20                           11,230,046

	Total                                61                         $ 30,237,459
	END
	gives 0 <<-'END'
	1|II|purpose|row|Purchase|||14|6400885|6
	1|II|purpose|row|Refinance|||8|5846420|7
	2|all|purpose|row|Purchase|||41|19007413|14
	2|all|purpose|row|Refinance|||20|11230046|15
	3|II|credit_score|row|640 - 679|640|679|14|6400885|22
	3|II|credit_score|row|680 - 719|680|719|8|5846420|23
	4|all|credit_score|row|640 - 679|640|679|41|19007413|30
	4|all|credit_score|row|680 - 719|680|719|20|11230046|31
	4|all|credit_score|total|Total|||61|30237459|33
	END
}

@test "layout: long headings in small letters, a few blanks apart, above a ruler or tags" {
	given <<-'END'
	             Mortgage interest rates of the Group 2 mortgage loans

	Mortgage interest        Number of mortgage   Aggregate principal   Percent of
	rate                     loans                balance outstanding   principal
	----------------------   ------------------   -------------------   ----------
	6.001% to 6.500%                         83           $50,206,115       27.23%
	6.501% to 7.000%                        217           134,157,221       72.77%


	        Remaining months to stated maturity of the Group 3 mortgage loans
	                                                              Percentage of Cut-off
	                                      # of      Aggregate           Date Pool
	Remaining Term to Maturity (months)  Loans  Principal Balance   Principal Balance
	-----------------------------------  ------ ----------------- ---------------------
	337 - 348                                83       $50,206,115                27.23%
	349 - 360                               217       134,157,221                72.77%


	              Original terms of the Group 2 mortgage loans
	<TABLE>
	<CAPTION>
	Original term (months)   Number of mortgage loans   Aggregate principal balance
	<S>                      <C>                        <C>
	180                                            83                   $50,206,115
	360                                           217                   134,157,221
	Total                                         300                  $184,363,336
	</TABLE>

	              Original terms of the Group 3 mortgage loans
	Original term (months)   Number of mortgage loans   Aggregate principal balance
	===============================================================================
	180                                            83                   $50,206,115
	360                                           217                   134,157,221
	Total                                         300                  $184,363,336
	END
	gives 0 <<-'END'
	1|II|note_rate|row|6.001% to 6.500%|6.001|6.500|83|50206115|6
	1|II|note_rate|row|6.501% to 7.000%|6.501|7.000|217|134157221|7
	2|III|remaining_term_to_maturity_months|row|337 - 348|337|348|83|50206115|15
	2|III|remaining_term_to_maturity_months|row|349 - 360|349|360|217|134157221|16
	3|II|original_term_months|row|180|180|180|83|50206115|24
	3|II|original_term_months|row|360|360|360|217|134157221|25
	3|II|original_term_months|total|Total|||300|184363336|26
	4|III|original_term_months|row|180|180|180|83|50206115|32
	4|III|original_term_months|row|360|360|360|217|134157221|33
	4|III|original_term_months|total|Total|||300|184363336|34
	END
}

@test "unreadable: a total of one number below rows of which none could be read" {
	given <<-'END'
	               YEAR OF ORIGINATION OF THE GROUP 2 MORTGAGE LOANS
	                                           Aggregate               Weighted
	                         Number of Principal Balance      % of      Average
	Year of Origination Mortgage Loans       Outstanding      Pool Original LTV
	---------------------------------------------------------------------------
	1994                             2           840,440     13.70       70.00%   7.1  3
	1995                            10         5,294,344     86.30       71.50%   7.2  3
	TOTAL                           12        $6,134,784    100.00
	END
	gives 2 "6: unreadable row: '1994                             2           840,440     13.70       70.00%   7.1  3'" \
		"7: unreadable row: '1995                            10         5,294,344     86.30       71.50%   7.2  3'" \
		"8: unreadable row: 'TOTAL                           12        \$6,134,784    100.00'" <<-'END'
	END
}

@test "headings: one blank apart above labels that are numbers and totals without the averages" {
	given <<-'END'
	               YEAR OF ORIGINATION OF THE GROUP 2 MORTGAGE LOANS
	                                           Aggregate               Weighted
	                         Number of Principal Balance      % of      Average
	Year of Origination Mortgage Loans       Outstanding      Pool Original LTV
	---------------------------------------------------------------------------
	1994                             2           840,440     13.70       70.00%
	1995                            10         5,294,344     86.30       71.50%
	TOTAL                           12        $6,134,784    100.00

	           YEARS OF ORIGINATION OF MORTGAGE LOANS
	           --------------------------------------
	                 AGGREGATE   PERCENTAGE OF TOTAL
	                 PRINCIPAL     AGGREGATE UNPAID
	YEAR # OF LOANS   BALANCE     PRINCIPAL BALANCE
	1998          9   $1,369,201                0.36
	1999      1,604  376,845,718               99.64
	          1,613 $378,214,919              100.00

	                    Remaining Terms to Stated Maturity

	                           Statistical Cut-Off
	                              Date Principal   % of Aggregate Average Loan
	  Original Term # of Loans       Balance          Balance       Balance
	--------------------------------------------------------------------------
	  61 - 120       3            475,824.18         2.00%        158,608.06
	  121 - 180      4            617,008.68         2.60%        154,252.17
	                ---------- ------------------- -------------- ------------
	  All Loans      7          1,092,832.86       100.00%
	                ========== =================== ============== ============
	END
	gives 0 <<-'END'
	1|II|origination_year|row|1994|1994|1994|2|840440|6
	1|II|origination_year|row|1995|1995|1995|10|5294344|7
	1|II|origination_year|total|TOTAL|||12|6134784|8
	2|all|origination_year|row|1998|1998|1998|9|1369201|15
	2|all|origination_year|row|1999|1999|1999|1604|376845718|16
	2|all|origination_year|total||||1613|378214919|17
	3|all|original_term|row|61 - 120|61|120|3|475824.18|25
	3|all|original_term|row|121 - 180|121|180|4|617008.68|26
	3|all|original_term|total|All Loans|||7|1092832.86|28
	END
}

@test "layout: a page head, then another table" {
	given <<-'END'
	                  TYPES OF LOAN PURPOSE

	                                  Number of                 Aggregate Principal
	Loan Purpose                      Loans                    Balances Outstanding
	------------                      ---------                --------------------
	Purchase                              4                         $  1,797,528
	Refinance                           207                           94,687,749
	                                      12
	<PAGE>
	ABC Mortgage Securities Trust 1999-4                                   Page 13

	                  STATES

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             ---------                --------------------
	Alabama                               4                         $  1,797,528
	California                          207                           94,687,749
	                                    ---                         ------------
	Total                               211                         $ 96,485,277
	END
	gives 0 <<-'END'
	1|all|loan_purpose|row|Purchase|||4|1797528|6
	1|all|loan_purpose|row|Refinance|||207|94687749|7
	2|all|state|row|Alabama|||4|1797528|17
	2|all|state|row|California|||207|94687749|18
	2|all|state|total|Total|||211|96485277|20
	END
}

@test "layout: a table of classes behind a page mark is no more of the table before" {
	given <<-'END'
	                  STATES

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	-----                             ---------                --------------------
	Alabama                               4                         $  1,797,528
	California                          207                           94,687,749
	<PAGE>
	                  CERTIFICATES

	                                  Interest                  Expected
	Class                             Rate                      Life
	-----                             ---------                 --------------------
	A-1                                6.500%                           3.7
	A-2                                6.750%                           5.1
	END
	gives 0 \
		'9: tables without loans or balances at lines: '\''9'\''' <<-'END'
	1|all|state|row|Alabama|||4|1797528|6
	1|all|state|row|California|||207|94687749|7
	END
}

@test "layout: a continued table under another title" {
	given <<-'END'
	       DISTRIBUTION OF POOL I MORTGAGE LOANS BY LOAN-TO-VALUE RATIOS

	                                  Number of                 Aggregate Principal
	Loan-to-Value Ratio               Loans                    Balances Outstanding
	-------------------               ---------                --------------------
	65.00% and below                      4                         $  1,797,528
	<PAGE>
	       POOL I LOAN-TO-VALUE RATIOS -- CONTINUED

	                                  Number of                 Aggregate Principal
	Loan-to-Value Ratio               Loans                    Balances Outstanding
	-------------------               ---------                --------------------
	65.01% - 70.00%                     207                           94,687,749
	Total                               211                         $ 96,485,277
	END
	gives 0 <<-'END'
	1|I|ltv|row|65.00% and below||65.00|4|1797528|6
	1|I|ltv|row|65.01% - 70.00%|65.01|70.00|207|94687749|13
	1|I|ltv|total|Total|||211|96485277|14
	END
}

@test "layout: two pools side by side are a table each" {
	given <<-'END'
	              DISTRIBUTION OF MORTGAGE LOANS BY NOTE RATE

	                           POOL I                              POOL II
	                  Number of     Aggregate            Number of     Aggregate
	Note Rate           Loans        Balance               Loans        Balance
	---------         ---------   -------------          ---------   -------------
	6.000%                 12     $   5,100,221                3     $   1,200,300
	6.125%                 31        12,883,004                9         3,811,004
	Total                  43     $  17,983,225               12     $   5,011,304
	END
	gives 0 <<-'END'
	1|I|note_rate|row|6.000%|6.000|6.000|12|5100221|7
	1|I|note_rate|row|6.125%|6.125|6.125|31|12883004|8
	1|I|note_rate|total|Total|||43|17983225|9
	2|II|note_rate|row|6.000%|6.000|6.000|3|1200300|7
	2|II|note_rate|row|6.125%|6.125|6.125|9|3811004|8
	2|II|note_rate|total|Total|||12|5011304|9
	END
}

@test "layout: the names of two pools side by side, to the left of their columns" {
	local names
	for names in '        Pool I                          Pool II' '   Pool I                          Pool II'; do
		given <<-END
		                  Years of origination of mortgage loans

		$names
		              Number     Aggregate           Number     Aggregate
		Year          of loans   balance             of loans   balance
		----          --------   ---------           --------   ---------
		1999               5     \$  500,000               7     \$ 700,000
		2000               6        600,000               8       800,000
		Total             11     \$1,100,000              15    \$1,500,000
		END
		gives 0 <<-'END'
		1|I|origination_year|row|1999|1999|1999|5|500000|7
		1|I|origination_year|row|2000|2000|2000|6|600000|8
		1|I|origination_year|total|Total|||11|1100000|9
		2|II|origination_year|row|1999|1999|1999|7|700000|7
		2|II|origination_year|row|2000|2000|2000|8|800000|8
		2|II|origination_year|total|Total|||15|1500000|9
		END
	done
}

@test "layout: a table between tags behind the signatures" {
	given <<-'END'
	SECURITIES AND EXCHANGE COMMISSION
	FORM 8-K
	Date of Report: May 1, 2003

	Item 5. Other Events

	SIGNATURES

	Pursuant to the requirements of the Act, the registrant has duly caused this report to be signed.

	Gray Harbor Trust
	By: /s/ Tom Sawtell

	<TABLE>
	              Years of origination of mortgage loans
	              Number     Aggregate
	Year          of loans   balance
	<S>           <C>        <C>
	1999               5     $  500,000
	2000               6        600,000
	Total             11     $1,100,000
	</TABLE>
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1999|1999|1999|5|500000|19
	1|all|origination_year|row|2000|2000|2000|6|600000|20
	1|all|origination_year|total|Total|||11|1100000|21
	END
}

@test "layout: tags of columns above the headings" {
	given <<-'END'
	<TABLE>
	<CAPTION>
	                 GEOGRAPHIC DISTRIBUTION OF GROUP 2

	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	<S>                               <C>                       <C>
	Alabama                               4                         $  1,797,528
	Arizona                               7                            3,768,066
	</TABLE>
	                                      S-31
	<PAGE>
	<TABLE>
	<CAPTION>
	                                  Number of                 Aggregate Principal
	State                             Loans                    Balances Outstanding
	<S>                               <C>                       <C>
	California                          207                           94,687,749
	Total                               218                         $100,253,343
	</TABLE>
	<TABLE>
	<CAPTION>
	                 YEARS OF ORIGINATION OF GROUP 2
	<S>                               <C>                       <C>
	                                  Number of                 Aggregate Principal
	Year                              Loans                    Balances Outstanding
	1998                                 18                         $ 10,253,343
	1999                                200                           90,000,000
	Total                               218                         $100,253,343
	</TABLE>
	END
	gives 0 <<-'END'
	1|II|state|row|Alabama|||4|1797528|8
	1|II|state|row|Arizona|||7|3768066|9
	1|II|state|row|California|||207|94687749|18
	1|II|state|total|Total|||218|100253343|19
	2|II|origination_year|row|1998|1998|1998|18|10253343|27
	2|II|origination_year|row|1999|1999|1999|200|90000000|28
	2|II|origination_year|total|Total|||218|100253343|29
	END
}

@test "layout: tags of columns amid the headings, right of them, or not below them at all" {
	given <<-'END'
	<TABLE>
	<CAPTION>
	                     LOAN PURPOSES

	                            Number of      Aggregate        % of
	Loan Purpose                Loans          Balance          Pool
	<S>                           <C>            <C>              <C>
	Purchase                           4       $ 1,200,000       30.0%
	Refinance                         40         2,800,000       70.0%
	Total                             44       $ 4,000,000      100.0%
	</TABLE>
	<TABLE>
	<CAPTION>
	                     OCCUPANCY

	Occupancy                   Number of      Aggregate        % of
	Status                      Loans          Balance          Pool
	<S>    <C>    <C>    <C>
	Primary Home                       4       $ 1,200,000       30.0%
	Investment                        40         2,800,000       70.0%
	Total                             44       $ 4,000,000      100.0%
	</TABLE>
	<TABLE>
	<CAPTION>
	                     MORTGAGE LOANS BY STATE

	                            Number of      Aggregate        % of
	                            Loans          Balance          Pool
	<S>                             <C>              <C>              <C>
	Ohio                               4       $ 1,200,000       30.0%
	Utah                              40         2,800,000       70.0%
	Total                             44       $ 4,000,000      100.0%
	</TABLE>
	<TABLE>
	<CAPTION>
	                     LIENS

	                            Number of        Aggregate        % of
	Lien                        Loans              Balance        Pool
	<S>                         <C>         <C>  <C>              <C>
	First                              4       $ 1,200,000       30.0%
	Second                            40         2,800,000       70.0%
	Total                             44       $ 4,000,000      100.0%
	</TABLE>
	<TABLE>
	<CAPTION>
	                     DOCUMENTATION

	                            Number of      Aggregate Balance  % of
	Documentation               Loans          As of June 1       Pool
	<S>                         <C>            <C>                <C>
	Full                               4       $ 1,200,000       30.0%
	None                              40         2,800,000       70.0%
	Total                             44       $ 4,000,000      100.0%
	</TABLE>
	END
	gives 0 <<-'END'
	1|all|loan_purpose|row|Purchase|||4|1200000|8
	1|all|loan_purpose|row|Refinance|||40|2800000|9
	1|all|loan_purpose|total|Total|||44|4000000|10
	2|all|occupancy_status|row|Primary Home|||4|1200000|19
	2|all|occupancy_status|row|Investment|||40|2800000|20
	2|all|occupancy_status|total|Total|||44|4000000|21
	3|all|state|row|Ohio|||4|1200000|30
	3|all|state|row|Utah|||40|2800000|31
	3|all|state|total|Total|||44|4000000|32
	4|all|lien|row|First|||4|1200000|41
	4|all|lien|row|Second|||40|2800000|42
	4|all|lien|total|Total|||44|4000000|43
	5|all|documentation|row|Full|||4|1200000|52
	5|all|documentation|row|None|||40|2800000|53
	5|all|documentation|total|Total|||44|4000000|54
	END
}

@test "layout: a narrow table under a short title" {
	given <<-'END'
	      UNITS
	            Loans    Balance
	1 Unit        100 41,000,200
	2 Units         4  1,402,110
	3 Units         1    299,000
	4 Units         1    510,000
	Total         106 43,211,310
	END
	gives 0 <<-'END'
	1|all|units|row|1 Unit|1|1|100|41000200|3
	1|all|units|row|2 Units|2|2|4|1402110|4
	1|all|units|row|3 Units|3|3|1|299000|5
	1|all|units|row|4 Units|4|4|1|510000|6
	1|all|units|total|Total|||106|43211310|7
	END
}

@test "layout: one row, and a ruler of columns below it" {
	given <<-'END'
	                 POOL II MORTGAGE LOANS BY YEAR OF ORIGINATION

	                                   Number of     Principal Balance
	Year Originated                       Loans        of the Loans
	-------------------                ---------     -----------------

	1999                                   57     $      27,338,724
	                                   ---------     -----------------
	Total                                  57     $      27,338,724
	                                   =========     =================
	END
	gives 0 <<-'END'
	1|II|origination_year|row|1999|1999|1999|57|27338724|7
	1|II|origination_year|total|Total|||57|27338724|9
	END
}

@test "filings made at random: each table is there, and its rows add up to its total" {
	${CC:-cc} -std=c11 -o "$work/filings" "$ROOT/tests/bench/filings.c"
	for seed in 1 2 3; do
		"$work/filings" 2 "$seed" >"$work/in"
		tables -t --label=random <"$work/in"
		[ "$status" = 0 ]
		[ ! -s "$work/err" ]
		adds_up "$work/out"
		[ "$(grep -c "${TAB}total${TAB}Total${TAB}" "$work/out")" = "$(grep -c '^Total ' "$work/in")" ]
		# a row is a line that ends in an amount, or in its share of the pool
		[ "$(sed 1d "$work/out" | wc -l)" = "$(grep -cE ' [0-9]{1,3}(,[0-9]{3})+( +[0-9.]+%)?$' "$work/in")" ]
	done
}

@test "layout: one blank between all numbers, blank lines between the rows" {
	given <<-'END'
	                  POOL I MORTGAGE LOANS BY YEAR OF ORIGINATION

	                                   Number of     Principal Balance      Percent
	Year Originated                       Loans        of the Loans          of Pool
	-------------------                ---------     -----------------      -------

	1998 22 $ 9,926,073 4.59%

	1999 455 206,423,455 95.41%

	                                   ---------     -----------------
	Total 477 $ 216,349,528 100.00%
	END
	gives 0 <<-'END'
	1|I|origination_year|row|1998|1998|1998|22|9926073|7
	1|I|origination_year|row|1999|1999|1999|455|206423455|9
	1|I|origination_year|total|Total|||477|216349528|12
	END
}

@test "layout: one blank between all numbers, which end in shares without a sign, rates or terms" {
	given <<-'END'
	                    Distribution by State

	                    Number         Principal      Percent
	State             of Loans           Balance      of Pool
	------------------  ------  ----------------  -----------
	California 332 155,377,681 63.40
	New York 169 80,425,053 .20
	Virginia 23 9,295,272 4
	Total                  524       245,098,006          100

	                    Distribution by Year of Origination

	                    Number         Principal      Percent
	Year              of Loans           Balance      of Pool
	2001                   332      $155,377,681        38.28
	2002 169 80,425,053 19.82
	2003                    23        $9,295,272         2.29
	Total 524 245,098,006 60.39

	                    Distribution by Credit Score

	                   Number       Principal  Percent  Average
	Credit Score     of Loans         Balance  of Pool  Balance    LTV   Rate
	500 - 599 1 212,000.00 0.21% 212,000 80.0 7.875%
	600 - 699 4 1,212,000.00 10.21% 303,000 80.0 7.875%
	Total 5 1,424,000.00 10.42% 284,800 80.0 7.875%
	END
	gives 0 <<-'END'
	1|all|state|row|California|||332|155377681|6
	1|all|state|row|New York|||169|80425053|7
	1|all|state|row|Virginia|||23|9295272|8
	1|all|state|total|Total|||524|245098006|9
	2|all|origination_year|row|2001|2001|2001|332|155377681|15
	2|all|origination_year|row|2002|2002|2002|169|80425053|16
	2|all|origination_year|row|2003|2003|2003|23|9295272|17
	2|all|origination_year|total|Total|||524|245098006|18
	3|all|credit_score|row|500 - 599|500|599|1|212000.00|24
	3|all|credit_score|row|600 - 699|600|699|4|1212000.00|25
	3|all|credit_score|total|Total|||5|1424000.00|26
	END
}

@test "pages: a row whose numbers one blank parts right above a page mark, the first of its table or not" {
	given <<-'END'
	                    Distribution by State

	                    Number         Principal
	State             of Loans           Balance
	------------------  ------  ----------------
	New York 169 80,425,053
	<PAGE>
	California             332       155,377,681

	Virginia 23 9,295,272
	<PAGE>
	Texas                   44         1,000,000
	Total                  568       246,098,006
	END
	gives 0 <<-'END'
	1|all|state|row|New York|||169|80425053|6
	1|all|state|row|California|||332|155377681|8
	1|all|state|row|Virginia|||23|9295272|10
	1|all|state|row|Texas|||44|1000000|12
	1|all|state|total|Total|||568|246098006|13
	END
}

@test "layout: one blank between labels and the only number is a row's below its heading, or a state's" {
	given <<-'END'
	          Distribution by State

	State                Loans
	------------------  ------
	New York 169
	California             332

	Ohio 4
	<PAGE>
	Virginia                23
	Total                  528

	          Distribution by State

	                     Principal
	State                Balance
	------------------  ------------
	California           155,377,681
	New York 80,425,053
	Virginia               9,295,272
	Total                245,098,006

	          Types of Dwellings

	Property Type        Loans
	------------------  ------
	Single-family          332
	2-family                12
	3-4 units 3
	Planned Unit Development 9
	Units of the
	  Group 12              14
	Condominium Level 2
	or higher               10
	Total 380

	          Types of Dwellings

	Property Type        Loans
	------------------  ------
	1 unit 860
	<PAGE>
	2 units                 12
	Total                  872
	END
	gives 2 "8: unreadable row: 'Ohio 4'" "29: unreadable row: '3-4 units 3'" \
		"41: unreadable row: '1 unit 860'" <<-'END'
	1|all|state|row|New York|||169||5
	1|all|state|row|California|||332||6
	1|all|state|row|Virginia|||23||10
	1|all|state|total|Total|||528||11
	2|all|state|row|California||||155377681|18
	2|all|state|row|New York||||80425053|19
	2|all|state|row|Virginia||||9295272|20
	2|all|state|total|Total||||245098006|21
	3|all|dwelling_type|row|Single-family|||332||27
	3|all|dwelling_type|row|2-family|||12||28
	3|all|dwelling_type|row|Planned Unit Development|||9||30
	3|all|dwelling_type|row|Units of the Group 12|||14||32
	3|all|dwelling_type|row|Condominium Level 2 or higher|||10||34
	3|all|dwelling_type|total|Total|||380||35
	4|all|dwelling_type|row|2 units|||12||43
	4|all|dwelling_type|total|Total|||872||44
	END
}

@test "layout: one blank between all numbers, none of them an amount, or no ruler above" {
	given <<-'END'
	                    Distribution by State

	                    Number           Percent
	State             of Loans           of Pool
	------------------  ------  ----------------
	California             332             63.40
	New York 169 32.81
	Virginia                23              3.79
	Group 7 12 3.5 9.9
	Total 524 100.00

	                    Distribution by State

	                    Number         Principal
	State             of Loans           Balance

	California 332 155,377,681
	New York 169 80,425,053
	Total 501 235,802,734

	                    Distribution by State

	                    Principal          Number
	State               Balance          of Loans
	------------------  ------------  -----------
	California           155,377,681          332
	New York 80,425,053 169
	Total 235,802,734 501
	END
	gives 2 "9: unreadable row: 'Group 7 12 3.5 9.9'" <<-'END'
	1|all|state|row|California|||332||6
	1|all|state|row|New York|||169||7
	1|all|state|row|Virginia|||23||8
	1|all|state|total|Total|||524||10
	2|all|state|row|California|||332|155377681|17
	2|all|state|row|New York|||169|80425053|18
	2|all|state|total|Total|||501|235802734|19
	3|all|state|row|California|||332|155377681|26
	3|all|state|row|New York|||169|80425053|27
	3|all|state|total|Total|||501|235802734|28
	END
}

@test "layout: headings without a ruler above a last row that has one below" {
	given <<-'END'
	                  POOL I MORTGAGE LOANS BY YEAR OF ORIGINATION

	                                   Number of     Principal Balance      Percent
	Year Originated                       Loans        of the Loans          of Pool
	1998                                   22     $       9,926,073         4.59%

	                                 S-12
	<PAGE>
	                            Series 1999-4

	                                   Number of     Principal Balance      Percent
	Year Originated                       Loans        of the Loans          of Pool
	1999                                  455           206,423,455        95.41%
	                                   ---------     -----------------      -------
	Total                                 477     $     216,349,528       100.00%
	                                   =========     =================      =======
	END
	gives 0 <<-'END'
	1|I|origination_year|row|1998|1998|1998|22|9926073|5
	1|I|origination_year|row|1999|1999|1999|455|206423455|13
	1|I|origination_year|total|Total|||477|216349528|15
	END
}

@test "layout: labels that part behind a preposition, and a page head above a total" {
	given <<-'END'
	                    POOL I MORTGAGE LOANS BY STATE

	                                   Number of     Principal Balance
	State                                 Loans        of the Loans
	-------------------                ---------     -----------------
	Delaware                               10             3,605,333
	District of
	Columbia                               12             4,000,100
	Florida                                 8             3,111,001
	New York (Borough of
	Queens)                                 8             3,111,001

	                               11
	<PAGE>
	Harbor Mills Trust                           1999-4

	                                   ---------     -----------------
	Total                                  38     $      13,827,435
	                                   =========     =================
	END
	gives 0 <<-'END'
	1|I|state|row|Delaware|||10|3605333|6
	1|I|state|row|District of Columbia|||12|4000100|8
	1|I|state|row|Florida|||8|3111001|9
	1|I|state|row|New York (Borough of Queens)|||8|3111001|11
	1|I|state|total|Total|||38|13827435|18
	END
}

@test "layout: headings repeated above a total whose own ruler is shorter" {
	given <<-'END'
	                 POOL III MORTGAGE LOANS BY YEAR OF ORIGINATION

	                                   Number of     Principal Balance      Percent
	Year Originated                       Loans        of the Loans          of Pool
	-------------------                ---------     -----------------      -------

	2003                                   42     $      19,312,656       100.00%

	<PAGE>

	                                   Number of     Principal Balance      Percent
	Year Originated                       Loans        of the Loans          of Pool
	-------------------                ---------     -----------------      -------


	                                   ---------     -----------------
	Total                                  42     $      19,312,656       100.00%
	                                   =========     =================
	END
	gives 0 <<-'END'
	1|III|origination_year|row|2003|2003|2003|42|19312656|7
	1|III|origination_year|total|Total|||42|19312656|17
	END
}

@test "pages: a total alone below a page's head that says 'by', and headings that could be another table's" {
	given <<-'END'
	                   Loan Types (Loan Group I)

	                     Number of
	                      Mortgage      Cut-off Date
	Type                   Loans      Principal Balance
	---------------------------------------------------
	One Year CMT              100        $42,000,000.00
	Six-Month LIBOR           900        168,000,000.00
	                      -------       ---------------
	                         14
	<PAGE>
	XYZ MORTGAGE LOANS, SERIES 1997-6
	PRINTED 10/14/97 BY: A. CLERK

	                     Number of
	                      Mortgage      Cut-off Date
	Type                   Loans      Principal Balance
	---------------------------------------------------
	Totals                  1,000       $210,000,000.00
	END
	gives 0 <<-'END'
	1|I|type|row|One Year CMT|||100|42000000.00|7
	1|I|type|row|Six-Month LIBOR|||900|168000000.00|8
	1|I|type|total|Totals|||1000|210000000.00|19
	END
}

@test "pages: a total below a page's head that ends in an amount, above another table's title" {
	given <<-'END'
	                       TYPES OF DWELLINGS

	     Dwelling Type             Total Outstanding  Number
	                                    Balance
	     _______________________  ________________  ________
	     Row Home                      106,000,000       900
	     PUD (attached)                307,000,000     2,000
	<PAGE>
	XYZ Securities                XYZ LOAN TRUST 2001-2
	Mortgage Finance                      $401,500,000 (Approx.)

	                    TYPES OF DWELLINGS (cont.)
	                    --------------------------

	     Total Mortgage Loans     $    413,000,000     2,900
	                              ================  ========

	                       CREDIT SCORES
	                       -------------
	     Credit Score             Total Outstanding  Number
	                                    Balance
	     _______________________  ________________  ________
	     540-559                       106,000,000       900
	     Total                         106,000,000       900
	END
	gives 2 "10: unreadable row: 'Mortgage Finance                      \$401,500,000 (Approx.)'" <<-'END'
	1|all|dwelling_type|row|Row Home|||900|106000000|6
	1|all|dwelling_type|row|PUD (attached)|||2000|307000000|7
	1|all|dwelling_type|total|Total Mortgage Loans|||2900|413000000|15
	2|all|credit_score|row|540-559|540|559|900|106000000|23
	2|all|credit_score|total|Total|||900|106000000|24
	END
}

@test "layout: columns a blank apart, times of something, a total that lacks the last number" {
	given <<-'END'
	CUT-OFF DATE BALANCES

	                           NUMBER OF        CUT-OFF                 % OF    LTV RATIO
	                           MORTGAGE         DATE        UW        POOL       AT
	CUT-OFF DATE BALANCES      LOANS           BALANCE     DSCR      BALANCE  MATURITY
	- ------------------------ --------- ------------------ --------- --------- ----------
	$899,055 - $1,999,999         17         $24,898,261     1.54x     12.6%     50.0%
	$2,000,000 - $2,999,999       24          59,944,059     2.07x     30.4      46.7
	$5,000,000 - $6,999,999       20         112,461,478     1.42X     57.0      58.0
	                           --------- ------------------ --------- --------- ----------
	TOTAL                         61        $197,303,798     1.63x    100.0%
	                           ========= ================== ========= ========= ==========
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$899,055 - $1,999,999|899055|1999999|17|24898261|7
	1|all|loan_size|row|$2,000,000 - $2,999,999|2000000|2999999|24|59944059|8
	1|all|loan_size|row|$5,000,000 - $6,999,999|5000000|6999999|20|112461478|9
	1|all|loan_size|total|TOTAL|||61|197303798|11
	END
}

@test "layout: rows that end in so many times something" {
	given <<-'END'
	                     MORTGAGE LOANS BY STATE

	                        Number of        Aggregate         UW
	State                     Loans           Balance         DSCR
	------------------      ---------     --------------    -------
	Alabama                        17        $24,898,261      1.54x
	California                     24         59,944,059      1.44X
	                        ---------     --------------    -------
	Total                          41        $84,842,320      1.50x
	END
	gives 0 <<-'END'
	1|all|state|row|Alabama|||17|24898261|6
	1|all|state|row|California|||24|59944059|7
	1|all|state|total|Total|||41|84842320|9
	END
}

@test "layout: rows that all end in a word, and the total below that does not" {
	given <<-'END'
	                     MORTGAGE LOANS BY STATE

	                        Number of        Aggregate        Servicer
	State                     Loans           Balance
	------------------      ---------     --------------    ----------
	Alabama                        17        $24,898,261      Lakeside
	California                     24         59,944,059      Harbor
	                        ---------     --------------    ----------
	Total                          41        $84,842,320
	END
	gives 0 <<-'END'
	1|all|state|row|Alabama|||17|24898261|6
	1|all|state|row|California|||24|59944059|7
	1|all|state|total|Total|||41|84842320|9
	END
}

@test "layout: a last column of dates, below no ruler" {
	given <<-'END'
	                         NUMBER       PRINCIPAL         LATEST
	SERVICER               OF LOANS         BALANCE       MATURITY
	Lakeside                     17   24,898,261.10       12/01/28
	Harbor                        4    9,944,059.20       11/2027
	Meadow                        3    1,100,000.00       Jun-28
	Brook                         2    1,200,000.00       March 1, 2028
	Total                        26  $37,142,320.30       12/01/28

	     The servicers collect what is due on the loans.
	END
	gives 0 <<-'END'
	1|all|servicer|row|Lakeside|||17|24898261.10|3
	1|all|servicer|row|Harbor|||4|9944059.20|4
	1|all|servicer|row|Meadow|||3|1100000.00|5
	1|all|servicer|row|Brook|||2|1200000.00|6
	1|all|servicer|total|Total|||26|37142320.30|7
	END
	given <<-'END'
	                         NUMBER       PRINCIPAL         LATEST
	SERVICER               OF LOANS         BALANCE       MATURITY
	Lakeside                     17   24,898,261.10       12/01/28
	                       --------  --------------
	Total                        17  $24,898,261.10
	END
	gives 0 <<-'END'
	1|all|servicer|row|Lakeside|||17|24898261.10|3
	1|all|servicer|total|Total|||17|24898261.10|5
	END
}

@test "layout: a last column of bounds, and one of words above a total of numbers" {
	given <<-'END'
	SERVICER               LOANS       BALANCE            RATES
	Lakeside                  17    24,898,261    6.25% - 7.50%
	Harbor                     4     9,944,059    6.00% to 7.00%
	Meadow                     3     1,100,000        5.50-7.25
	Total                     24   $35,942,320    5.50% - 7.50%

	RATING                 LOANS       BALANCE        INSURED
	First                     21    34,842,320              Y
	Second                     3     1,100,000              N
	Total                     24   $35,942,320
	END
	gives 0 <<-'END'
	1|all|servicer|row|Lakeside|||17|24898261|2
	1|all|servicer|row|Harbor|||4|9944059|3
	1|all|servicer|row|Meadow|||3|1100000|4
	1|all|servicer|total|Total|||24|35942320|5
	2|all|rating|row|First|||21|34842320|8
	2|all|rating|row|Second|||3|1100000|9
	2|all|rating|total|Total|||24|35942320|10
	END
}

@test "layout: rows that all end in words or in N/A, and the total does" {
	given <<-'END'
	                         LOAN PURPOSE

	                         NUMBER       PRINCIPAL       AVERAGE
	PURPOSE                OF LOANS         BALANCE          TERM
	-------------------------------------------------------------
	Purchase                     17  $24,898,261.10      356 mos.
	Refinance of an
	  Existing Loan               4    9,944,059.20    178 months
	Construction, by              3    1,100,000.00        28 yrs
	  Stages
	-------------------------------------------------------------
	Total                        24  $35,942,320.30      340 mos.

	OCCUPANCY         LOANS       BALANCE    SCORE     TYPE
	Owner                20   $34,842,320      N/A    Fixed
	Tenant                4     1,100,000      701      ARM
	(1) Rounded to the nearest dollar.

	SERVICER          LOANS       BALANCE    SCORE
	Lakeside             20   $34,842,320      N/A
	Harbor                4     1,100,000      N/A
	                  -----   -----------    -----
	Total                24   $35,942,320      N/A
	END
	gives 0 <<-'END'
	1|all|purpose|row|Purchase|||17|24898261.10|6
	1|all|purpose|row|Refinance of an Existing Loan|||4|9944059.20|8
	1|all|purpose|row|Construction, by Stages|||3|1100000.00|9
	1|all|purpose|total|Total|||24|35942320.30|12
	2|all|occupancy|row|Owner|||20|34842320|15
	2|all|occupancy|row|Tenant|||4|1100000|16
	3|all|servicer|row|Lakeside|||20|34842320|20
	3|all|servicer|row|Harbor|||4|1100000|21
	3|all|servicer|total|Total|||24|35942320|23
	END
}

@test "layout: columns of dates, bounds and words among those of numbers" {
	given <<-'END'
	                         OCCUPANCY

	                    Loans           Balance     Latest          Rates      FICO
	                    -----  ----------------   --------  -------------  --------
	Primary Home          801  1,273,807,618.18   12/01/28  6.00% - 7.50%       701
	Second Home             4      9,944,059.20   Nov 2027  6.25% - 7.00%       N/A
	Rented Home             3      1,100,000.00     Jun-28           7.00%      699
	                    -----  ----------------                            --------
	Total                 808  1,284,851,677.38                                 701

	                   SERVICERS

	Servicer          Loans       Balance    City        Score
	Meadow                4     1,100,000    Lakeside      N/A
	Brook                20   $34,842,320    San Rafael    701
	Total                24   $35,942,320                  701
	END
	gives 0 <<-'END'
	1|all|occupancy|row|Primary Home|||801|1273807618.18|5
	1|all|occupancy|row|Second Home|||4|9944059.20|6
	1|all|occupancy|row|Rented Home|||3|1100000.00|7
	1|all|occupancy|total|Total|||808|1284851677.38|9
	2|all|servicer|row|Meadow|||4|1100000|14
	2|all|servicer|row|Brook|||20|34842320|15
	2|all|servicer|total|Total|||24|35942320|16
	END
}

@test "a title of scores right above a column of numbers of loans is no part of its heading" {
	given <<-'END'
	              CREDIT SCORES
	                                Aggregate
	                                Principal
	Credit Score    Loan Cnt           Amount
	Not Known            522   196,848,810.10
	500 - 549            726   130,728,642.42
	Total              1,248   327,577,452.52
	END
	gives 0 <<-'END'
	1|all|credit_score|row|Not Known|||522|196848810.10|5
	1|all|credit_score|row|500 - 549|500|549|726|130728642.42|6
	1|all|credit_score|total|Total|||1248|327577452.52|7
	END
}

@test "layout: a last column of words, its cells parted by tabs" {
	printf '%s\t%s\t%s\t%s\n' STATE LOANS BALANCE SERVICER Alabama 17 "\$24,898,261" Lakeside \
		California 24 59,944,059 Harbor >"$work/in"
	printf 'Total\t41\t%s\n' "\$84,842,320" >>"$work/in"
	gives 0 <<-'END'
	1|all|state|row|Alabama|||17|24898261|2
	1|all|state|row|California|||24|59944059|3
	1|all|state|total|Total|||41|84842320|4
	END
}

@test "filings made at random: other layouts of the same tables give the same records" {
	${CC:-cc} -std=c11 -o "$work/filings" "$ROOT/tests/bench/filings.c"
	"$work/filings" 1 4 >"$work/plain"
	ts tstables -nt --label=random <"$work/plain" | cut -f 1-11 >"$work/want.out"
	for layout in closed single double tabs leaders cheap bare paged headed; do
		awk -v layout=$layout -f "$ROOT/tests/relayout.awk" "$work/plain" >"$work/in"
		[ "$(cmp -s "$work/plain" "$work/in"; echo $?)" = 1 ]
		tables -nt --label=random <"$work/in"
		echo "$layout"
		[ ! -s "$work/err" ]
		cut -f 1-11 "$work/out" | diff "$work/want.out" - | head -n 20
		cut -f 1-11 "$work/out" | cmp "$work/want.out" -
	done
}

@test "layout: original balances beside the current ones" {
	given <<-'END'
	                       GEOGRAPHIC DISTRIBUTION

	                 Number of   Original Principal    Current Principal
	State              Loans         Balance               Balance
	-----            ---------   ------------------    -----------------
	Ohio                    12       $ 5,200,000          $ 5,100,221
	Utah                     3         1,000,000              900,111
	Total                   15       $ 6,200,000          $ 6,000,332

	                 Number of   Original Principal
	State              Loans         Balance
	-----            ---------   ------------------
	Ohio                    12       $ 5,200,000
	Total                   12       $ 5,200,000
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||12|5100221|6
	1|all|state|row|Utah|||3|900111|7
	1|all|state|total|Total|||15|6000332|8
	2|all|state|row|Ohio|||12|5200000|13
	2|all|state|total|Total|||12|5200000|14
	END
}

@test "layout: rows without headings are named" {
	given <<-'END'
	     Loan Group 1: Principal Balances

	$ 50,000 or less                     4       $    171,022
	$ 50,001 - $100,000                 14          1,110,411
	$100,001 - $200,000                 40          6,022,118
	Total                               58       $  7,303,551
	END
	gives 2 "3: numbers without headings: '\$ 50,000 or less                     4       \$    171,022'" </dev/null
}

@test "layout: pools named by words, numbers and letters" {
	local name
	for name in 'POOL ONE' 'Pool No. 1' 'Loan Group #1' 'Pool I'; do
		given <<-END
		         $name MORTGAGE LOANS BY STATE

		State        Number of Loans     Balance
		-----        ---------------     -------
		Alabama             4            \$1,000
		Total               4            \$1,000
		END
		gives 0 <<-'END'
		1|I|state|row|Alabama|||4|1000|5
		1|I|state|total|Total|||4|1000|6
		END
	done
}

@test "layout: a total without a label below a table without a ruler" {
	given <<-'END'
	               SIZE OF POOL I MORTGAGE LOANS

	Original Balance          Number of Loans      Aggregate Balance

	$100,000 and under              50                $ 5,000,000
	$100,001 - $200,000            600                250,000,000

	                               650               $255,000,000

	The loans were originated by the company and others, and sold to the trust.
	END
	gives 0 <<-'END'
	1|I|loan_size|row|$100,000 and under||100000|50|5000000|5
	1|I|loan_size|row|$100,001 - $200,000|100001|200000|600|250000000|6
	1|I|loan_size|total||||650|255000000|8
	END
}

@test "layout: a row without a label between others is named, and one that input ends in" {
	given <<-'END'
	               SIZE OF POOL I MORTGAGE LOANS

	Original Balance          Number of Loans      Aggregate Balance

	$100,000 and under              50                $ 5,000,000
	                               600                250,000,000
	$200,001 and over               24                 50,000,000
	                               674                305,000,000
	END
	gives 2 "6: unreadable row: '600                250,000,000'" \
		"8: unreadable row: '674                305,000,000'" \
		"8: table cut off by the end of input: '674                305,000,000'" <<-'END'
	1|I|loan_size|row|$100,000 and under||100000|50|5000000|5
	1|I|loan_size|row|$200,001 and over|200001||24|50000000|7
	END
}

@test "layout: labels whose first line is an amount" {
	given <<-'END'
	               SIZE OF LOANS

	Size                   Number of Loans      Aggregate Balance
	--------               ---------------      -----------------

	$100,000
	and under                     50                $ 5,000,000
	$100,001
	to $200,000                   60                  6,000,000
	$200,001 and
	over                           4                  1,000,000
	Total                        114                $12,000,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$100,000 and under||100000|50|5000000|7
	1|all|loan_size|row|$100,001 to $200,000|100001|200000|60|6000000|9
	1|all|loan_size|row|$200,001 and over|200001||4|1000000|11
	1|all|loan_size|total|Total|||114|12000000|12
	END
}

@test "layout: a blank line inside a label that calls for its rest" {
	given <<-'END'
	               TYPES OF DWELLINGS

	Type of                Number of Loans      Aggregate Balance
	Dwelling
	--------               ---------------      -----------------

	Detached houses               50                $ 5,000,000

	Condominium Units (one

	to four stories)              60                  6,000,000

	Two- to

	four-family                    4                  1,000,000

	Cooperative

	units                          4                  1,000,000

	Total                        118                $13,000,000
	END
	gives 2 "17: row without numbers: 'Cooperative'" <<-'END'
	1|all|dwelling_type|row|Detached houses|||50|5000000|7
	1|all|dwelling_type|row|Condominium Units (one to four stories)|||60|6000000|11
	1|all|dwelling_type|row|Two- to four-family|||4|1000000|15
	1|all|dwelling_type|row|units|||4|1000000|19
	1|all|dwelling_type|total|Total|||118|13000000|21
	END
}

@test "layout: sentences below a table that end in an amount" {
	local total
	for total in 'Total                         60                $ 6,000,000' ''; do
		given <<-END
		               STATES

		State                  Number of Loans      Aggregate Balance
		--------               ---------------      -----------------

		Alabama                       50                \$ 5,000,000
		Texas                         10                  1,000,000
		$total
		The average balance of the mortgage loans as of the cut-off date is \$100,000
		The largest loan is  \$500,000
		<PAGE>
		END
		tables -n <"$work/in"
		[ "$status" = 0 ]
		[ "$(cut -f 7 "$work/out")" = $'Alabama\nTexas' ]
		[ ! -s "$work/err" ]
	done
}

@test "layout: long dashes in place of numbers" {
	local dash
	for dash in $'\342\200\224' $'\342\200\223' $'\226' $'\227'; do
		given <<-END
		             DISTRIBUTION BY STATE

		State         Number of Loans       Balance
		-----         ---------------    -------------
		California          60           \$ 6,000,000
		Guam                $dash                    $dash
		Texas               40             4,000,000
		Total              100           \$10,000,000
		END
		gives 0 <<-'END'
		1|all|state|row|California|||60|6000000|5
		1|all|state|row|Guam|||||6
		1|all|state|row|Texas|||40|4000000|7
		1|all|state|total|Total|||100|10000000|8
		END
	done
}

@test "layout: grades of credit, and a label that goes on behind a dash" {
	given <<-'END'
	              CREDIT GRADE

	                             # of           Principal        % of
	Credit Grade                 Loans          Balance          Pool
	------------------------     -----      ---------------     ------
	A+                              10      $  1,000,000.00      10.00
	A-                              30      $  3,000,000.00      30.00
	BBB-                            40      $  4,000,000.00      40.00
	No Income Verifier -
	  Full Asset                    20      $  2,000,000.00      20.00
	$1,000 -                        20      $  2,000,000.00      20.00
	------------------------     -----      ---------------     ------
	TOTAL:                         100      $ 10,000,000.00     100.00
	END
	gives 2 "11: unreadable row: '\$1,000 -                        20      \$  2,000,000.00      20.00'" <<-'END'
	1|all|credit_grade|row|A+|||10|1000000.00|6
	1|all|credit_grade|row|A-|||30|3000000.00|7
	1|all|credit_grade|row|BBB-|||40|4000000.00|8
	1|all|credit_grade|row|No Income Verifier - Full Asset|||20|2000000.00|10
	1|all|credit_grade|total|TOTAL:|||100|10000000.00|13
	END
}

@test "layout: a label that goes on over long lines" {
	local more
	more=$(printf '%0100000d' 0 | sed 's/0/a/g; s/$/,/')
	given <<-END
	                            STATES

	State                  Number of Loans      Aggregate Balance
	--------               ---------------      -----------------

	Alabama,                       5                \$ 5,000,000
	$more
	$more
	$more
	$more
	$more
	$more

	Texas                          1                  1,000,000
	Total                          6                \$ 6,000,000
	END
	gives 0 <<-END
	1|all|state|row|Alabama, $more $more $more $more $more $more|||5|5000000|6
	1|all|state|row|Texas|||1|1000000|14
	1|all|state|total|Total|||6|6000000|15
	END
}

@test "layout: a total without the averages that the rows have, and short dot leaders" {
	given <<-'END'
	             CURRENT MORTGAGE LOAN PRINCIPAL BALANCES

	                                                                  Weighted   Weighted    Weighted
	                         Number of    Aggregate       Percent     Average    Average     Average
	                         Mortgage     Principal         of        Mortgage  Remaining   Original
	Range ($)                  Loans       Balance        Balance     Rate (%)     Term     LTV (%)
	---------------------------------------------------------------------------------------------------
	50,000.01 - 300,000.00 ..   143    $   31,900,951.36    27.85%     7.588      344.6       64.65
	300,000.01 and above ....   200    $   82,644,880.00    72.15%     6.085      360.0       74.77
	---------------------------------------------------------------------------------------------------
	Total/Avg./Wtd. Avg. ....   343    $  114,545,831.36   100.00%
	===================================================================================================
	END
	gives 0 <<-'END'
	1|all|loan_size|row|50,000.01 - 300,000.00|50000.01|300000.00|143|31900951.36|8
	1|all|loan_size|row|300,000.01 and above|300000.01||200|82644880.00|9
	1|all|loan_size|total|Total/Avg./Wtd. Avg.|||343|114545831.36|11
	END
}

@test "layout: totals that say 'all loans', and rows that only sound so" {
	given <<-'END'
	                         LOAN PURPOSES

	                                  Number of                 Aggregate Principal
	Loan Purpose                      Loans                    Balances Outstanding
	------------                      -----                    --------------------
	Purchase                             12                         $  5,100,221
	All other loans                      31                           12,883,004
	All Pool 1 Loans                     43                         $ 17,983,225

	                  MAXIMUM MORTGAGE RATES

	Maximum                           Number of                 Aggregate Principal
	Mortgage Rate                     Loans                    Balances Outstanding
	-------------                     -----                    --------------------
	11.000% - 11.999%                    43                         $ 17,983,225
	Average/Total                        43                         $ 17,983,225
	END
	gives 0 <<-'END'
	1|all|loan_purpose|row|Purchase|||12|5100221|6
	1|all|loan_purpose|row|All other loans|||31|12883004|7
	1|all|loan_purpose|total|All Pool 1 Loans|||43|17983225|8
	2|all|maximum_mortgage_rate|row|11.000% - 11.999%|11.000|11.999|43|17983225|15
	2|all|maximum_mortgage_rate|total|Average/Total|||43|17983225|16
	END
}

@test "layout: a pool that only the headings name" {
	given <<-'END'
	                  GEOGRAPHIC DISTRIBUTION

	                      Number of             Aggregate Principal
	State             Pool II Loans            Balances Outstanding
	-----             -------------            --------------------
	Ohio                         12                    $  5,100,221
	Total                        12                    $  5,100,221
	END
	gives 0 <<-'END'
	1|II|state|row|Ohio|||12|5100221|6
	1|II|state|total|Total|||12|5100221|7
	END
}

@test "layout: another table behind a total whose label has two lines" {
	given <<-'END'
	                             MORTGAGE LOAN PURPOSE

	                        NUMBER OF                 PERCENTAGE   AVERAGE       WEIGHTED
	                        MORTGAGE     PRINCIPAL        OF       PRINCIPAL      AVERAGE
	LOAN PURPOSE              LOANS       BALANCE    MORTGAGE LOANS BALANCE   LTV RATIO
	----------------------  ---------  ------------  -----------  ----------    ---------
	Purchase                    162     $56,224,862      18.00%   $347,067    62.24%
	Rate/Term Refinance         282     104,686,610      33.52     371,229    61.88
	Equity Refinance            446     151,434,206      48.48     339,538    78.68
	                        ---------  ------------  -----------  ----------
	Total, Average or
	  Weighted Average          890    $312,345,678     100.00%   $350,950    68.22%
	                        =========  ============  ===========  ==========
	                            MORTGAGED PROPERTY TYPES

	                        NUMBER OF                 PERCENTAGE   AVERAGE       WEIGHTED
	                        MORTGAGE     PRINCIPAL        OF       PRINCIPAL      AVERAGE
	PROPERTY TYPE             LOANS       BALANCE    MORTGAGE LOANS BALANCE   LTV RATIO
	----------------------  ---------  ------------  -----------  ----------    ---------
	Single-family detached       80     $27,939,490       8.95%   $349,243    71.64%
	PUD (detached)              103      36,134,478      11.57     350,820    72.09
	PUD (attached)              145      53,823,365      17.23     371,195    60.72
	Condo Low-Rise (less
	than 5 stories)             259      86,860,343      27.81     335,368    62.13
	Leasehold                   303     107,588,002      34.45     355,075    62.62
	                        ---------  ------------  -----------  ----------
	Total, Average or
	  Weighted Average          890    $312,345,678     100.00%   $350,950    68.22%
	                        =========  ============  ===========  ==========
	END
	gives 0 <<-'END'
	1|all|loan_purpose|row|Purchase|||162|56224862|7
	1|all|loan_purpose|row|Rate/Term Refinance|||282|104686610|8
	1|all|loan_purpose|row|Equity Refinance|||446|151434206|9
	1|all|loan_purpose|total|Total, Average or Weighted Average|||890|312345678|12
	2|all|dwelling_type|row|Single-family detached|||80|27939490|20
	2|all|dwelling_type|row|PUD (detached)|||103|36134478|21
	2|all|dwelling_type|row|PUD (attached)|||145|53823365|22
	2|all|dwelling_type|row|Condo Low-Rise (less than 5 stories)|||259|86860343|24
	2|all|dwelling_type|row|Leasehold|||303|107588002|25
	2|all|dwelling_type|total|Total, Average or Weighted Average|||890|312345678|28
	END
}

@test "layout: words that say there is no number, in columns that are passed over" {
	given <<-'END'
	                     DOCUMENTATION

	                  Number of        Balance      W.A.     W.A.
	Documentation       Loans                       FICO      LTV
	-------------     ---------    -----------      ----     -----
	None                   4           800,000       N/A      NAP
	Full                  40        $8,000,000       701     70.1
	Stated                 1            90,000       NA      70.2
	Reduced                2           100,000       702      N.A.
	Limited                             10,000       702      none
	Streamlined            2               N/A       703     70.3
	Total                 49        $9,100,000       701      N/A

	                     LIENS

	                  Number of        Balance      W.A.
	Lien                Loans                       FICO
	First                  4           800,000       NAV
	Second                 2            70,000       702
	Third, of a            5           100,000       NAV
	  junior rank
	Total                 11           970,000       N/A

	The rate of None is N/A.
	END
	gives 2 "10: no number of loans in the row: 'Limited                             10,000       702      none'" \
		"11: no balance in the row: 'Streamlined            2               N/A       703     70.3'" <<-'END'
	1|all|documentation|row|None|||4|800000|6
	1|all|documentation|row|Full|||40|8000000|7
	1|all|documentation|row|Stated|||1|90000|8
	1|all|documentation|row|Reduced|||2|100000|9
	1|all|documentation|total|Total|||49|9100000|12
	2|all|lien|row|First|||4|800000|18
	2|all|lien|row|Second|||2|70000|19
	2|all|lien|row|Third, of a junior rank|||5|100000|20
	2|all|lien|total|Total|||11|970000|22
	END
}

@test "layout: percentages that only say what they are below" {
	given <<-'END'
	                     CREDIT SCORES

	                  Number of        Balance    % of     W.A.
	Credit Scores         Loans                   Pool      LTV
	-------------     ---------    -----------   -----    -----
	<500                      1     $   10,000   <0.1%     70.1
	500 to 600               40      9,970,000    99.9     70.3
	601 to 700               <5         20,000     0.1     70.3
	Total                    45    $10,000,000   100.0     70.2

	                     STATES

	State                  Number of Loans          Balance   Percent
	Ohio                           1           $   10,000      <0.1%
	Texas                          1           $    5,000     <0.05
	Utah                          39            9,985,000       99.9
	Total                         41           $10,000,000     100.0

	                     LTV RATIOS

	Ratio                  Number of Loans          Balance
	-------------          ---------------     ------------
	<80.00                         1           $   10,000      <0.1%
	<80.00                         1           $   10,000
	80.00                         40           $9,990,000      99.9%
	Total                         41          $10,000,000     100.0%

	     The foregoing is approximate.
	END
	gives 2 "8: no number of loans in the row: '601 to 700               <5         20,000     0.1     70.3'" <<-'END'
	1|all|credit_scores|row|<500||500|1|10000|6
	1|all|credit_scores|row|500 to 600|500|600|40|9970000|7
	1|all|credit_scores|total|Total|||45|10000000|9
	2|all|state|row|Ohio|||1|10000|14
	2|all|state|row|Texas|||1|5000|15
	2|all|state|row|Utah|||39|9985000|16
	2|all|state|total|Total|||41|10000000|17
	3|all|ltv|row|<80.00||80.00|1|10000|23
	3|all|ltv|row|<80.00||80.00|1|10000|24
	3|all|ltv|row|80.00|80.00|80.00|40|9990000|25
	3|all|ltv|total|Total|||41|10000000|26
	END
}

@test "layout: balances of certificates, and payments on them, are no rows" {
	given <<-'END'
	                     INITIAL PRINCIPAL BALANCES

	                     Initial               Pass-Through       Expected Rating
	Class            Principal Balance             Rate           (Fitch/S&P)
	-----            -----------------         ------------       ---------------
	A-1                 $ 100,000,000             6.500%             AAA/AAA
	B-1                     3,000,000             6.750%              AA/NR
	Total               $ 103,000,000

	                     CERTIFICATES

	                     Balance                   Rate
	                 -----------------         ------------
	Class A-1           $ 100,000,000             6.500%
	Class B-1               3,000,000             6.750%
	Total               $ 103,000,000

	                     BALANCES

	Payment              Class A-1             Planned
	Date                  Balance              Balance
	-------------    -----------------         ------------
	June 25, 1999       $ 100,000,000         $  3,000,000
	July 25, 1999          98,000,000            2,900,000

	                     CREDIT CLASSES

	                     Number of              Principal
	Class                  Loans                 Balance
	-------------    -----------------         ------------
	A                             2           $  3,000,000
	B                             1              2,900,000
	Total                         3           $  5,900,000
	END
	gives 0 "1: tables without loans or balances at lines: '1, 10, 18'" <<-'END'
	4|all|class|row|A|||2|3000000|31
	4|all|class|row|B|||1|2900000|32
	4|all|class|total|Total|||3|5900000|33
	END
}

@test "layout: classes whose rows end in words are no rows, and loans whose rows do are" {
	given <<-'END'
	                     INITIAL CLASS BALANCES

	              Initial Principal    Pass-Through     Ratings
	Class             Balance             Rate       (S&P/Fitch)
	-----         -----------------    ------------  -----------
	A-1            $ 50,000,000           6.75%        AAA/AAA
	A-2              25,000,000           6.75%        AAA/AAA

	                     STRUCTURE

	                 Original      Avg Life     Principal
	                  Balance       (yrs)        Window          Type
	              -------------    --------    -----------    --------
	Class A-1      $ 50,000,000       1.10     06/98-12/00     SEQ
	Class PO          1,000,000       4.20     06/98-06/28     PO

	                     CERTIFICATES

	                    Class            Initial     Expected
	Tranche            Balance            Rate       Ratings
	<S>           <C>                  <C>           <C>
	A-1            $ 50,000,000           6.75%        AAA
	B-1               1,000,000           6.75%        AA

	                     MORTGAGE LOANS BY STATE

	                        Number of        Aggregate        Servicer
	State                     Loans           Balance
	<S>                     <C>              <C>               <C>
	Alabama                        17        $24,898,261      Lakeside
	California                     24         59,944,059      Harbor

	     The foregoing is approximate.
	END
	gives 0 "1: tables without loans or balances at lines: '1, 9, 17'" <<-'END'
	4|all|state|row|Alabama|||17|24898261|30
	4|all|state|row|California|||24|59944059|31
	END
}

@test "layout: leaders of two dots, and a repeated title that says so in short" {
	given <<-'END'
	                          GEOGRAPHIC AREAS

	State                   Loans       Balance
	-----------             -----     ------------
	Calif. .....               2      $  3,000,000
	Connecticut..              4         5,000,000
	                            - 12 -
	<PAGE>
	                          GEOGRAPHIC AREAS (cont.)

	Oregon                     2         3,000,000
	Total                      8      $ 11,000,000
	END
	gives 0 <<-'END'
	1|all|state|row|Calif.|||2|3000000|5
	1|all|state|row|Connecticut|||4|5000000|6
	1|all|state|row|Oregon|||2|3000000|11
	1|all|state|total|Total|||8|11000000|12
	END
}

@test "layout: a sentence that leads to a table names its pool, and what it is about" {
	given <<-'END'
	     The loans in Pool I are not shown. The following table sets forth the Pool II
	mortgage loans by state:

	Location                Loans       Balance
	-----------             -----     ------------
	Ohio                       2      $  3,000,000

	The Group 3 loans, by year of origination, are as follows. Sums may not add up.
	Year                    Loans       Balance
	-----------             -----     ------------
	1998                       2      $  3,000,000
	Total                      2         3,000,000

	     The pool I loans have the principal balances and scores below:

	FICO Score              Loans       Balance
	-----------             -----     ------------
	650-700                    2      $  3,000,000
	Total                      2         3,000,000

	     Pool I loans are in the next table, which says so.

	                        LOANS BY STATE

	State                   Loans       Balance
	-----------             -----     ------------
	Ohio                       2      $  3,000,000
	Total                      2         3,000,000

	     The pool I and pool II loans have the following loan-to-value ratios:
	Range (%)               Loans       Balance
	-----------             -----     ------------
	80.00 and under            2      $  3,000,000
	Total                      2         3,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Ohio|||2|3000000|6
	2|III|origination_year|row|1998|1998|1998|2|3000000|11
	2|III|origination_year|total|Total|||2|3000000|12
	3|I|fico_score|row|650-700|650|700|2|3000000|18
	3|I|fico_score|total|Total|||2|3000000|19
	4|all|state|row|Ohio|||2|3000000|27
	4|all|state|total|Total|||2|3000000|28
	5|all|ltv|row|80.00 and under||80.00|2|3000000|33
	5|all|ltv|total|Total|||2|3000000|34
	END
}

@test "layout: a sentence that leads to several tables names their pool" {
	given <<-'END'
	     The following tables set forth certain information on the Pool II mortgage
	loans as of December 1, 1998.

	                               STATES

	State                   Loans       Balance
	-----------             -----     ------------
	Ohio                       2      $  3,000,000
	Total                      2         3,000,000

	     The weighted average mortgage rate was 6.000%.

	                               MORTGAGE RATES

	Rate                    Loans       Balance
	-----------             -----     ------------
	6.00%                      2      $  3,000,000
	Total                      2         3,000,000

	     The following tables set forth certain characteristics of the mortgage loans:

	State                   Loans       Balance
	-----------             -----     ------------
	Ohio                       2      $  3,000,000
	Total                      2         3,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Ohio|||2|3000000|8
	1|II|state|total|Total|||2|3000000|9
	2|II|note_rate|row|6.00%|6.00|6.00|2|3000000|17
	2|II|note_rate|total|Total|||2|3000000|18
	3|all|state|row|Ohio|||2|3000000|24
	3|all|state|total|Total|||2|3000000|25
	END
}

@test "layout: sentences that lead to a table, or to several, by other words" {
	given <<-'END'
	     Set forth below is a distribution of the pool II mortgage loans by
	loan-to-value ratio.

	Ratio                   Loans       Balance
	-----------             -----     ------------
	80.00 and under            2      $  3,000,000
	Total                      2         3,000,000

	     The weighted average ratio is 68.2%.

	Rate                    Loans       Balance
	-----------             -----     ------------
	6.00%                      2      $  3,000,000
	Total                      2         3,000,000

	     Losses on the Pool V loans are dealt out as described below under "Losses".

	Units                   Loans       Balance
	-----------             -----     ------------
	2                          2      $  3,000,000
	Total                      2         3,000,000

	     The Group 3 loans are secured by properties in the following states.

	State                   Loans       Balance
	-----------             -----     ------------
	Ohio                       2      $  3,000,000
	Total                      2         3,000,000

	     Information on the Pool IV loans is listed below.

	                        STATES

	State                   Loans       Balance
	-----------             -----     ------------
	Ohio                       2      $  3,000,000
	Total                      2         3,000,000

	                        UNITS

	Units                   Loans       Balance
	-----------             -----     ------------
	1                          2      $  3,000,000
	Total                      2         3,000,000
	END
	gives 0 <<-'END'
	1|II|ltv|row|80.00 and under||80.00|2|3000000|6
	1|II|ltv|total|Total|||2|3000000|7
	2|all|note_rate|row|6.00%|6.00|6.00|2|3000000|13
	2|all|note_rate|total|Total|||2|3000000|14
	3|all|units|row|2|2|2|2|3000000|20
	3|all|units|total|Total|||2|3000000|21
	4|III|state|row|Ohio|||2|3000000|27
	4|III|state|total|Total|||2|3000000|28
	5|IV|state|row|Ohio|||2|3000000|36
	5|IV|state|total|Total|||2|3000000|37
	6|IV|units|row|1|1|1|2|3000000|43
	6|IV|units|total|Total|||2|3000000|44
	END
}

@test "layout: numbered titles right above headings that have none for the labels" {
	given <<-'END'
	1.  PRINCIPAL BALANCE AT ORIGINATION ($)
	              COUNT        BALANCE        PCT
	0-50000           1          50000       1.0
	50001-100000      2         150000       3.0
	TOTAL             3         200000       4.0

	2.  CURRENT GROSS COUPON (%)
	              COUNT        BALANCE        PCT
	5.001-5.250       1          50000       1.0
	5.251-5.500       2         150000       3.0
	TOTAL             3         200000       4.0

	(3) STATE
	              COUNT        BALANCE        PCT
	CA                1          50000       1.0
	TOTAL             1          50000       4.0

	Table 4: Lien Position
	              COUNT        BALANCE        PCT
	First             1          50000       1.0
	TOTAL             1          50000       4.0
	END
	gives 0 <<-'END'
	1|all|loan_size|row|0-50000|0|50000|1|50000|3
	1|all|loan_size|row|50001-100000|50001|100000|2|150000|4
	1|all|loan_size|total|TOTAL|||3|200000|5
	2|all|note_rate|row|5.001-5.250|5.001|5.250|1|50000|9
	2|all|note_rate|row|5.251-5.500|5.251|5.500|2|150000|10
	2|all|note_rate|total|TOTAL|||3|200000|11
	3|all|state|row|CA|||1|50000|15
	3|all|state|total|TOTAL|||1|50000|16
	4|all|lien_position|row|First|||1|50000|20
	4|all|lien_position|total|TOTAL|||1|50000|21
	END
}

@test "layout: labels that stand left of their heading, and a heading longer than its ruler" {
	given <<-'END'
	                     CUT-OFF DATE BALANCES

	                        Range of
	                        Principal        Number of     Aggregate Principal
	                        Balances         Loans         Balance
	                        ---------        ---------     -----------------
	$      0 - $ 99,999                           3        $      222,000
	$100,000 - $199,999                          30             4,222,000
	$200,000 and over                             3             1,222,000
	Total                                        36        $    5,666,000

	                     NEXT RATE ADJUSTMENT

	                      Number of       Aggregate
	Next Adjustment Date    Loans          Balance
	------------          ---------      -----------
	01/01/99                   10          1,000,000
	Total                      10          1,000,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$ 0 - $ 99,999|0|99999|3|222000|7
	1|all|loan_size|row|$100,000 - $199,999|100000|199999|30|4222000|8
	1|all|loan_size|row|$200,000 and over|200000||3|1222000|9
	1|all|loan_size|total|Total|||36|5666000|10
	2|all|next_adjustment_date|row|01/01/99|||10|1000000|17
	2|all|next_adjustment_date|total|Total|||10|1000000|18
	END
}

@test "layout: amounts in thousands are named, and read as they are" {
	local head
	for head in '(Dollars in Thousands)' "(\$000)" "(000's)" "(in \$000s)"; do
		given <<-END
		         DISTRIBUTION BY STATE

		                         Balance
		State      Loans    $head
		-----      -----    --------------
		Ohio           4          \$  811
		Total          4          \$  811
		END
		gives 0 "4: amounts are not in dollars: 'State      Loans    $head'" <<-'END'
		1|all|state|row|Ohio|||4|811|6
		1|all|state|total|Total|||4|811|7
		END
	done
	given <<-'END'
	         LOANS OVER $100,000 BY STATE

	State      Loans          Balance
	-----      -----    --------------
	Ohio           4       $  811,000
	Total          4       $  811,000
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||4|811000|5
	1|all|state|total|Total|||4|811000|6
	END
}

@test "layout: labels below a line that heads them, and one that starts left of the one before" {
	given <<-'END'
	                          TYPES OF MORTGAGED PROPERTIES

	                                       Number of       Principal
	 Property                                Loans         Balance
	 ----------------------------------    ---------       ------------
	 Condominium units
	    1-4 stories...................           10        $  3,000,000
	    5+ stories....................            2             400,000
	 Planned unit
	    developments
	    - attached....................            2             400,000
	 Other............................            2             400,000
	 Total............................           16        $  4,200,000

	 Number of loans per property                 1
	 Range of balances           $100,000 -     $300,000

	              ASSUMED LOANS

	                                       Principal
	 Pool                     Rate         Balance
	 ------------------    ---------       ------------
	 1                        6.500%        $ 4,200,000
	END
	gives 0 "18: tables without loans or balances at lines: '18'" <<-'END'
	1|all|dwelling_type|row|1-4 stories|||10|3000000|7
	1|all|dwelling_type|row|5+ stories|||2|400000|8
	1|all|dwelling_type|row|Planned unit developments - attached|||2|400000|11
	1|all|dwelling_type|row|Other|||2|400000|12
	1|all|dwelling_type|total|Total|||16|4200000|13
	END
}

@test "layout: blank lines part headings from a ruler that the labels have no piece of" {
	given <<-'END'
	                         STATES

	                            Number of     Aggregate
	Loan-to-Value Ratio           Loans        Balance

	                                3
	<PAGE>
	                            _________   ______________
	60.00% and below               12       $  1,200,000
	60.01% to 70.00%               10          1,000,000
	Total                          22       $  2,200,000
	END
	gives 0 <<-'END'
	1|all|ltv|row|60.00% and below||60.00|12|1200000|9
	1|all|ltv|row|60.01% to 70.00%|60.01|70.00|10|1000000|10
	1|all|ltv|total|Total|||22|2200000|11
	END
}

@test "layout: the pages that exhibits are on are no numbers of loans" {
	given <<-'END'
	                 INDEX TO EXHIBITS

	Exhibit No.     Description                    Page No.
	-----------     -----------                    --------
	99.1            Collateral Term Sheet             5

	              BALANCES BY STATE

	State             Number of Loans        Balance
	-----             ---------------      -----------
	Ohio                     4             $   400,000
	Total                    4             $   400,000
	END
	gives 0 "1: tables without loans or balances at lines: '1'" <<-'END'
	2|all|state|row|Ohio|||4|400000|11
	2|all|state|total|Total|||4|400000|12
	END
}

@test "layout: an index of exhibits by numbers of several kinds is no stratification" {
	given <<-'END'
	Exhibit       Regulation S-K      Numbered
	Number        Exhibit No.         Description                     Page

	1             99                  Computational Materials         6
	2             99                  Collateral Term Sheet           25
	END
	gives 1 "1: tables without loans or balances at lines: '1'" </dev/null
	given <<-'END'
	Exhibit  Regulation S-K                                      Numbered
	Number   Exhibit No.              Description                  Page
	- ------ -----------              -----------                  ----
	1        99.1                     Collateral Term Sheet          5

	END
	gives 1 "1: tables without loans or balances at lines: '1'" </dev/null
	given <<-'END'
	Exhibit No.     Description                   No. of Pages
	-----------     -----------                   ------------
	99.1            Collateral Term Sheet             12
	99.2            Structural Term Sheet              3
	END
	gives 1 "1: tables without loans or balances at lines: '1'" </dev/null
}

@test "layout: titles, headings and columns of several pools" {
	given <<-'END'
	              MORTGAGE LOANS IN POOL I AND POOL II BY STATE

	State             Number of Loans        Balance
	-----             ---------------      -----------
	Ohio                     4             $   400,000
	Total                    4             $   400,000

	              BALANCES BY STATE

	                      Pool I            Pool II
	State                Balance            Balance
	-----             ---------------      -----------
	Ohio                $    300,000       $   400,000
	Total               $    300,000       $   400,000

	              POOL I, POOL II

	              STATES

	State                Balance
	-----             ---------------
	Ohio                $    300,000
	Total               $    300,000

	   STRATIFICATION OF LOANS IN POOL III

	              STATES

	State                Balance
	-----             ---------------
	Ohio                $    300,000
	Total               $    300,000
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||4|400000|5
	1|all|state|total|Total|||4|400000|6
	2|I|state|row|Ohio||||300000|13
	2|I|state|total|Total||||300000|14
	3|II|state|row|Ohio||||400000|13
	3|II|state|total|Total||||400000|14
	4|all|state|row|Ohio||||300000|22
	4|all|state|total|Total||||300000|23
	5|III|state|row|Ohio||||300000|31
	5|III|state|total|Total||||300000|32
	END
}

@test "layout: tables without a total, a blank line or a title between them" {
	given <<-'END'
	          WEIGHTED AVERAGE LIVES (IN YEARS)
	Class                      0%       100%       250%       400%
	-----                    ------    ------     ------     ------
	A-1                      17.90      8.21       3.10       1.99
	B-1                      20.33     13.96      10.10       8.77
	                           GEOGRAPHIC DISTRIBUTION OF
	                          MORTGAGED PROPERTIES BY AREA
	                                  Number of                 Aggregate Principal
	Area                              Loans                    Balances Outstanding
	-----                             --------                 --------------------
	California                          221                          $94,310,772
	Connecticut                          57                           27,190,969
	                                  Number of                 Aggregate Principal
	Loan Purpose                      Loans                    Balances Outstanding
	------------                      --------                 --------------------
	Purchase                            221                          $94,310,772
	Refinance                            57                           27,190,969
	END
	sed -i '$d' "$work/in"
	echo 'The rest are others.' >>"$work/in"
	gives 0 "1: tables without loans or balances at lines: '1'" <<-'END'
	2|all|state|row|California|||221|94310772|11
	2|all|state|row|Connecticut|||57|27190969|12
	3|all|loan_purpose|row|Purchase|||221|94310772|16
	END
}

@test "layout: a ruler under the headings of numbers only" {
	given <<-'END'
	                                                   NUMBER OF       PRINCIPAL
	YEAR OF ORIGINATION                                  LOANS          BALANCE
	                                                   ---------     --------------
	1997 ...........................................          4      $   400,100.10
	1998 ...........................................         40        4,400,100.10
	                                                   ---------     --------------
	                                                         44      $ 4,800,200.20
	                                                   =========     ==============
	                                                   NUMBER OF       PRINCIPAL
	ORIGINAL TERM (MONTHS)                               LOANS          BALANCE
	                                                   ---------     --------------
	360 ............................................         44        4,800,200.20
	                                                   ---------     --------------
	                                                         44      $ 4,800,200.20
	                                                   =========     ==============
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1997|1997|1997|4|400100.10|4
	1|all|origination_year|row|1998|1998|1998|40|4400100.10|5
	1|all|origination_year|total||||44|4800200.20|7
	2|all|original_term_months|row|360|360|360|44|4800200.20|12
	2|all|original_term_months|total||||44|4800200.20|14
	END
}

@test "layout: titles that speak of balances by something else" {
	given <<-'END'
	         SCHEDULED PRINCIPAL BALANCES BY FICO

	FICO       NUMBER OF LOANS  BALANCE
	700               100       $ 30,000,000.00
	TOTAL             100       $ 30,000,000.00

	         SCHEDULED PRINCIPAL BALANCES BY RATE

	RATE       NUMBER OF LOANS  BALANCE
	6.000%            100       $ 30,000,000.00
	TOTAL             100       $ 30,000,000.00

	         NET INTEREST RATES

	RATE       NUMBER OF LOANS  BALANCE
	6.000%            100       $ 30,000,000.00
	TOTAL             100       $ 30,000,000.00
	END
	gives 0 <<-'END'
	1|all|fico|row|700|700|700|100|30000000.00|4
	1|all|fico|total|TOTAL|||100|30000000.00|5
	2|all|note_rate|row|6.000%|6.000|6.000|100|30000000.00|10
	2|all|note_rate|total|TOTAL|||100|30000000.00|11
	3|all|rate|row|6.000%|6.000|6.000|100|30000000.00|16
	3|all|rate|total|TOTAL|||100|30000000.00|17
	END
}

@test "layout: abbreviated headings, columns that only sound like balances, short totals" {
	given <<-'END'
	                           Aggregate      Cumulative      Maximum
	LTV                #        UPB           Balance         Balance
	-----        -------   --------------   ------------    ---------
	60.00             12   $ 3,000,000.00   3,000,000.00      500,000
	70.00             12     3,000,000.00   6,000,000.00      600,000
	Aggregate         24   $ 6,000,000.00   6,000,000.00      600,000

	State        No. of     Sched. Bal.
	             Mtg Lns
	-----        -------   --------------
	Ohio              12     $ 3,000,000.00 (50.0%)
	Utah              12       3,000,000.00 (50.0%)
	All               24     $ 6,000,000.00 (100.0%)

	                              Monthly         Number of      Outstanding
	Purpose                       Principal       Loans          Principal
	                              and Interest                   Balance
	---------------------         -----------     ---------      ---------------
	Purchase                       $ 3,000.00           12       $  3,000,000.00
	Overall                        $ 3,000.00           12       $  3,000,000.00

	          Mortgage Loans with Original LTV over 80%

	                            No. of      Principal
	   Insurance Coverage       Loans        Balance
	   ------------------       ------      ---------
	   12%                           3      $ 300,000
	                                 -      ---------
	                                 3      $ 300,000
	                                 =      =========
	END
	gives 0 <<-'END'
	1|all|ltv|row|60.00|60.00|60.00|12|3000000.00|4
	1|all|ltv|row|70.00|70.00|70.00|12|3000000.00|5
	1|all|ltv|total|Aggregate|||24|6000000.00|6
	2|all|state|row|Ohio|||12|3000000.00|11
	2|all|state|row|Utah|||12|3000000.00|12
	2|all|state|total|All|||24|6000000.00|13
	3|all|purpose|row|Purchase|||12|3000000.00|19
	3|all|purpose|total|Overall|||12|3000000.00|20
	4|all|insurance_coverage|row|12%|12|12|3|300000|27
	4|all|insurance_coverage|total||||3|300000|29
	END
}

@test "layout: bounds in two columns, titles right behind totals without labels" {
	given <<-'END'
	                           MORTGAGE RATES
	 Minimum    Maximum          Loans              Cut-off Balance
	 --------------------------------------------------------------
	   6.000%       6.249%         12            $1,200,000.00
	   6.250%       6.499%         22             2,200,000.00
	 --------------------------------------------------------------
	  Total                        34            $3,400,000.00

	                    LOAN GROUP III

	   PURPOSES

	                                  # OF       AGGREGATE PRINCIPAL
	                                 LOANS       BALANCE
	   -------------------------------------------------------------
	   Purchase                         12       $ 1,200,000.00
	   -------------------------------------------------------------
	                                    12       $ 1,200,000.00
	   OCCUPANCY
	                                  # OF       AGGREGATE PRINCIPAL
	                                 LOANS       BALANCE
	   -------------------------------------------------------------
	   Owner-Occupied                   60       $ 6,000,000.00
	   -------------------------------------------------------------
	                                    60       $ 6,000,000.00
	END
	gives 0 <<-'END'
	1|all|note_rate|row|6.000% 6.249%|6.000|6.249|12|1200000.00|4
	1|all|note_rate|row|6.250% 6.499%|6.250|6.499|22|2200000.00|5
	1|all|note_rate|total|Total|||34|3400000.00|7
	2|III|purposes|row|Purchase|||12|1200000.00|16
	2|III|purposes|total||||12|1200000.00|18
	3|III|occupancy|row|Owner-Occupied|||60|6000000.00|23
	3|III|occupancy|total||||60|6000000.00|25
	END
}

@test "layout: bounds in two columns whose headings end alike" {
	given <<-'END'
	  Minimum      Maximum     Number       Aggregate
	  Balance      Balance    of Loans       Balance
	----------   ----------  ---------   ---------------
	     $0.01   $50,000.00      4       $    100,000.00
	 50,000.01   100,000.00     40          2,900,000.00
	Total                       44       $  3,000,000.00

	                    MORTGAGE RATES

	Lower Limit of   Upper Limit of   Number       Aggregate
	Rates (%)        Rates (%)       of Loans       Balance
	--------------   --------------  ---------   ---------------
	6.000            6.499                4       $   100,000.00
	6.500            6.999               40         2,900,000.00
	Total                                44       $ 3,000,000.00
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$0.01 $50,000.00|0.01|50000.00|4|100000.00|4
	1|all|loan_size|row|50,000.01 100,000.00|50000.01|100000.00|40|2900000.00|5
	1|all|loan_size|total|Total|||44|3000000.00|6
	2|all|note_rate|row|6.000 6.499|6.000|6.499|4|100000.00|13
	2|all|note_rate|row|6.500 6.999|6.500|6.999|40|2900000.00|14
	2|all|note_rate|total|Total|||44|3000000.00|15
	END
}

@test "layout: headings of numbers, none for the labels, shifted any way" {
	local shift
	for shift in $(seq 6 26); do
		echo "headings from column $shift"
		{
			printf 'STATES\n\n'
			printf '%*s%s\n' "$shift" '' 'Number of        Aggregate'
			printf '%*s%s\n\n' "$shift" '' '  Loans           Balance'
			# shellcheck disable=SC2016 # dollars
			printf '%s\n' 'New York          12          $3,000,000' \
				'California       112         $23,456,789' 'Total            124         $26,456,789'
		} | given
		gives 0 <<-'END'
		1|all|state|row|New York|||12|3000000|6
		1|all|state|row|California|||112|23456789|7
		1|all|state|total|Total|||124|26456789|8
		END
	done
}

@test "layout: titles right above headings, the last line short" {
	given <<-'END'
	            DISTRIBUTION OF GROUP 2 MORTGAGE LOANS BY NOTE
	                                RATES
	                            Number of          Aggregate
	Note Rate                Mortgage Loans         Balance
	---------                --------------    ---------------
	6.000% and below                  12       $    5,100,221
	6.001% - 6.500%                   31           12,883,004
	Total                             43       $   17,983,225

	Distribution of Group 2 Mortgage Loans by
	Documentation
	                            Number of          Aggregate
	Documentation Type            Loans             Balance
	------------------         -----------     ---------------
	Full                              43       $   17,983,225
	Total                             43       $   17,983,225
	END
	gives 0 <<-'END'
	1|II|note_rate|row|6.000% and below||6.000|12|5100221|6
	1|II|note_rate|row|6.001% - 6.500%|6.001|6.500|31|12883004|7
	1|II|note_rate|total|Total|||43|17983225|8
	2|II|documentation_type|row|Full|||43|17983225|15
	2|II|documentation_type|total|Total|||43|17983225|16
	END
}

@test "layout: headings much wider than what stands below them" {
	given <<-'END'
	                     OCCUPANCY

	                                     Aggregate Principal Balances
	Occupancy Status    No. of Loans             Outstanding
	Primary Residence           12               $ 5,100,221
	Second Home                 31                12,883,004
	Total                       43               $17,983,225

	                     ORIGINAL TERMS
	                                     Aggregate Scheduled Principal
	Range of Terms      No. of Loans     Balance
	(months)                             as of May 1, 1999
	120 - 180                   43       $17,983,225
	Total                       43       $17,983,225

	                     NOTE RATES

	Range of Mortgage Rates
	(%)                                  Total Balance
	--------------------------------------------------
	6.000 and below                      $ 5,100,221
	6.001 - 6.500                         12,883,004
	Total                                $17,983,225
	END
	gives 0 <<-'END'
	1|all|occupancy_status|row|Primary Residence|||12|5100221|5
	1|all|occupancy_status|row|Second Home|||31|12883004|6
	1|all|occupancy_status|total|Total|||43|17983225|7
	2|all|range_of_terms_months|row|120 - 180|120|180|43|17983225|13
	2|all|range_of_terms_months|total|Total|||43|17983225|14
	3|all|note_rate|row|6.000 and below||6.000||5100221|21
	3|all|note_rate|row|6.001 - 6.500|6.001|6.500||12883004|22
	3|all|note_rate|total|Total||||17983225|23
	END
}

@test "layout: titles and headings of seven lines without a blank one" {
	given <<-'END'
	TYPES OF DWELLINGS SUBJECT TO LOAN GROUP I
	MORTGAGE LOANS
	                                  Scheduled
	                                  Principal          Number of
	                                  Balance            Mortgage
	Type of Dwelling Unit             Outstanding        Loans
	_____________________________________________________________

	Detached                        $ 5,100,221               12
	Townhouses                       12,883,004               31
	Total                           $17,983,225               43
	END
	gives 0 <<-'END'
	1|I|dwelling_type|row|Detached|||12|5100221|9
	1|I|dwelling_type|row|Townhouses|||31|12883004|10
	1|I|dwelling_type|total|Total|||43|17983225|11
	END
}

@test "layout: headings side by side that name no pool together" {
	given <<-'END'
	                           STATES

	State       Loan Count     Balance        % of Pool     W.A. Rate
	-----       ----------     -----------    ---------     ---------
	Ohio                12     $ 5,100,221       28.36%        7.103%
	Utah                31      12,883,004       71.64%        6.880%
	Total               43     $17,983,225      100.00%        6.943%
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||12|5100221|5
	1|all|state|row|Utah|||31|12883004|6
	1|all|state|total|Total|||43|17983225|7
	END
}

@test "layout: totals whose labels go on below their numbers, and tables behind them" {
	given <<-'END'
	              NOTE RATES OF POOL I MORTGAGE LOANS

	                            Number of          Aggregate
	Note Rate                     Loans             Balance
	---------                   ---------      ---------------
	6.000% and below                  12       $    5,100,221
	6.001% - 6.500%                   31           12,883,004
	                            ---------      ---------------
	Total/Weighted                    43       $   17,983,225
	Average
	                            =========      ===============

	              STATES OF POOL I MORTGAGE LOANS

	                            Number of          Aggregate
	State                         Loans             Balance
	----------------------------------------------------------
	Ohio                              12       $    5,100,221
	Utah                              31           12,883,004
	Total Mortgage                    43       $   17,983,225
	Loans

	              UNITS OF POOL I MORTGAGE LOANS
	                            Number of          Aggregate
	Units                         Loans             Balance

	1                                 43       $   17,983,225
	END
	gives 2 "27: table cut off by the end of input: '1                                 43       \$   17,983,225'" <<-'END'
	1|I|note_rate|row|6.000% and below||6.000|12|5100221|6
	1|I|note_rate|row|6.001% - 6.500%|6.001|6.500|31|12883004|7
	1|I|note_rate|total|Total/Weighted Average|||43|17983225|9
	2|I|state|row|Ohio|||12|5100221|18
	2|I|state|row|Utah|||31|12883004|19
	2|I|state|total|Total Mortgage Loans|||43|17983225|20
	3|I|units|row|1|1|1|43|17983225|27
	END
}

@test "layout: titles right below totals, underlined or above narrow headings, end no label" {
	given <<-'END'
	              NOTE RATES
	Note Rate                Number of Loans             Balance
	---------                ---------------      --------------
	6.000%                                12       $   5,100,221
	6.500%                                31          12,883,004
	Total                                 43       $  17,983,225
	   LOANS BY SIZE (IN THOUSANDS)
	Size          Loans      Balance     % of Pool
	-------       -----      -------     ---------
	0-100            12        1,100          6.1%
	101-900          31       16,883         93.9
	Total            43       17,983        100.0%
	States - Group 2 Loans
	======================
	State                    Number of Loans             Balance
	Ohio                                  12       $   5,100,221
	Utah                                  31          12,883,004
	Total                                 43       $  17,983,225
	END
	gives 0 "7: amounts are not in dollars: 'LOANS BY SIZE (IN THOUSANDS)'" <<-'END'
	1|all|note_rate|row|6.000%|6.000|6.000|12|5100221|4
	1|all|note_rate|row|6.500%|6.500|6.500|31|12883004|5
	1|all|note_rate|total|Total|||43|17983225|6
	2|all|loan_size|row|0-100|0|100|12|1100|10
	2|all|loan_size|row|101-900|101|900|31|16883|11
	2|all|loan_size|total|Total|||43|17983|12
	3|II|state|row|Ohio|||12|5100221|16
	3|II|state|row|Utah|||31|12883004|17
	3|II|state|total|Total|||43|17983225|18
	END
}

@test "layout: labels of several lines, the numbers beside the last" {
	given <<-'END'
	                  TYPES OF DWELLINGS

	                         Number of
	Type of Dwelling Unit      Loans            Balance
	---------------------    ---------      -----------
	Detached houses                  3      $ 1,000,001
	Planned Unit
	Developments                     4        2,000,002
	Condominium Units
	(over four stories
	high)                            5        3,000,003
	Single Family
	Residence                        6        4,000,004
	Total Mortgage
	Loans                           18      $10,000,010
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Detached houses|||3|1000001|6
	1|all|dwelling_type|row|Planned Unit Developments|||4|2000002|8
	1|all|dwelling_type|row|Condominium Units (over four stories high)|||5|3000003|11
	1|all|dwelling_type|row|Single Family Residence|||6|4000004|13
	1|all|dwelling_type|total|Total Mortgage Loans|||18|10000010|15
	END
}

@test "layout: labels of several lines, the numbers beside the first" {
	given <<-'END'
	                  TYPES OF DWELLINGS

	                         Number of
	Type of Dwelling Unit      Loans            Balance
	---------------------    ---------      -----------
	Planned Unit                     4      $ 2,000,002
	Developments
	Condominium Units                5        3,000,003
	(over four stories
	high)
	Two- to                          6        4,000,004
	Four-Family
	Manufactured                     3        1,000,001
	Housing
	                                18      $10,000,010

	The loans were made by others, and sold to the trust by them.
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Planned Unit Developments|||4|2000002|6
	1|all|dwelling_type|row|Condominium Units (over four stories high)|||5|3000003|8
	1|all|dwelling_type|row|Two- to Four-Family|||6|4000004|11
	1|all|dwelling_type|row|Manufactured Housing|||3|1000001|13
	1|all|dwelling_type|total||||18|10000010|15
	END
}

@test "layout: labels that end where their dot leaders start" {
	given <<-'END'
	                  DOCUMENTATION

	                         Number of
	Documentation              Loans            Balance
	---------------------    ---------      -----------
	Full Documentation ............. 3      $ 1,000,001
	No Income/No Asset
	Verification ................... 4        2,000,002
	Stated Income .................. 5        3,000,003
	Total ......................... 12      $ 6,000,006
	END
	gives 0 <<-'END'
	1|all|documentation|row|Full Documentation|||3|1000001|6
	1|all|documentation|row|No Income/No Asset Verification|||4|2000002|8
	1|all|documentation|row|Stated Income|||5|3000003|9
	1|all|documentation|total|Total|||12|6000006|10
	END
}

@test "layout: bounds on the lines below the numbers" {
	given <<-'END'
	                  SIZE OF LOANS

	                         Number of
	Loan Size                  Loans            Balance
	---------------------    ---------      -----------
	Less than or equal               3      $   130,001
	to $50,000
	$50,001 through                  4          250,002
	$75,000
	$75,001 -                        5          400,003
	   $100,000
	$100,001                         5          700,004
	through
	$150,000
	Greater than                     1          200,005
	$150,000
	Total                           18      $ 1,680,015
	END
	gives 0 <<-'END'
	1|all|loan_size|row|Less than or equal to $50,000||50000|3|130001|6
	1|all|loan_size|row|$50,001 through $75,000|50001|75000|4|250002|8
	1|all|loan_size|row|$75,001 - $100,000|75001|100000|5|400003|10
	1|all|loan_size|row|$100,001 through $150,000|100001|150000|5|700004|12
	1|all|loan_size|row|Greater than $150,000|150000||1|200005|15
	1|all|loan_size|total|Total|||18|1680015|17
	END
}

@test "layout: bounds below a label that ends in 'including', with and without its indent" {
	given <<-'END'
	                                  NOTE RATES

	NOTE RATE                          NUMBER        BALANCE       PERCENT
	----------------------------      -------   ------------    ----------
	6.000% or less                          7      1,050,000        10.50%
	6.001% through and including           14      2,100,001        21.00%
	6.499%
	6.500% THROUGH AND INCLUDING            2        100,000         1.00%
	6.525%
	over 6.525%                            21      3,150,002        31.50%
	                                  -------   ------------    ----------
	Total                                  44      6,400,003        64.00%

	                                  LOAN SIZES

	Original Balance                   Number        Balance
	$50,000 and under                      40     $1,000,000
	$50,001 to and including                3        200,000
	  $100,000
	$100,001 to and including               2        200,000
	Over $150,000                           4        800,000
	Total                                  49     $2,200,000
	END
	gives 2 "20: unreadable row: '\$100,001 to and including               2        200,000'" <<-'END'
	1|all|note_rate|row|6.000% or less||6.000|7|1050000|5
	1|all|note_rate|row|6.001% through and including 6.499%|6.001|6.499|14|2100001|6
	1|all|note_rate|row|6.500% THROUGH AND INCLUDING 6.525%|6.500|6.525|2|100000|8
	1|all|note_rate|row|over 6.525%|6.525||21|3150002|10
	1|all|note_rate|total|Total|||44|6400003|12
	2|all|loan_size|row|$50,000 and under||50000|40|1000000|17
	2|all|loan_size|row|$50,001 to and including $100,000|50001|100000|3|200000|18
	2|all|loan_size|row|Over $150,000|150000||4|800000|21
	2|all|loan_size|total|Total|||49|2200000|22
	END
}

@test "layout: totals by other names below a ruler" {
	given <<-'END'
	                            PROPERTY TYPES

	                           Number of       Aggregate        % of
	Property Type                Loans          Balance         Pool
	-----------------------    ---------    ---------------    ------
	Single Family                   40      $12,000,000.00      30.00%
	Condominium                      4        1,200,000.00       3.00%
	                               ---      --------------     ------
	Mortgage Pool                   44      $13,200,000.00      33.00%

	                            STATES

	                           Number of       Aggregate        % of
	State                        Loans          Balance         Pool
	-----------------------    ---------    ---------------    ------
	Ohio                            --                  --         --
	Utah                         1,004       $1,200,000.00       3.00%
	                               ---      --------------     ------
	Combined                     1,004       $1,200,000.00       3.00%

	                            LIENS

	                           Number of       Aggregate        % of
	Lien                         Loans          Balance         Pool
	-----------------------    ---------    ---------------    ------
	First                           40      $12,000,000.00      30.00%
	-----------------------    ---------    ---------------    ------
	Second                          40       12,000,000.00      30.00%
	                               ---      --------------     ------
	Other                            4      $ 1,200,000.00       3.00%

	     The foregoing is approximate.
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Single Family|||40|12000000.00|6
	1|all|dwelling_type|row|Condominium|||4|1200000.00|7
	1|all|dwelling_type|total|Mortgage Pool|||44|13200000.00|9
	2|all|state|row|Ohio|||||16
	2|all|state|row|Utah|||1004|1200000.00|17
	2|all|state|total|Combined|||1004|1200000.00|19
	3|all|lien|row|First|||40|12000000.00|26
	3|all|lien|row|Second|||40|12000000.00|28
	3|all|lien|row|Other|||4|1200000.00|30
	END
}

@test "layout: totals by other names that have the sums of the rows" {
	given <<-'END'
	               MORTGAGED PROPERTIES BY STATE

	                    Aggregate        % of
	State                 Balance        Pool
	-----           -------------      ------
	Ohio            $2,000,000.40       20.0%
	Utah             8,000,000.40       80.0
	                -------------      ------
	All States     $10,000,000.80      100.0%

	               MORTGAGED PROPERTIES BY STATE

	                    Aggregate        % of
	State                 Balance        Pool
	-----           -------------      ------
	Ohio               $2,000,000       20.0%
	Utah                8,000,000       80.0
	                -------------      ------
	Pool I            $10,000,001      100.0%

	               MORTGAGED PROPERTIES BY STATE

	                    Aggregate        % of
	State                 Balance        Pool
	-----           -------------      ------
	Ohio               $2,000,000       20.0%
	Utah                5,000,000       50.0
	                -------------      ------
	Other states       $3,000,000       30.0%

	               LOAN PURPOSES

	                    Number of          Aggregate
	Purpose                 Loans            Balance
	-------             ---------        -----------
	Purchase                    2         $2,000,000

	<PAGE>
	                    Number of          Aggregate
	Purpose                 Loans            Balance
	-------             ---------        -----------
	Refinance                   3         $5,000,000

	Mortgage Pool               5         $7,000,000

	               SIZES

	                    Number of          Aggregate
	Size                    Loans            Balance
	----                ---------        -----------
	$100,000                    1           $100,000
	$200,000                    1            200,000
	$300,000 and over           2            300,000

	     The foregoing is approximate.
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio||||2000000.40|6
	1|all|state|row|Utah||||8000000.40|7
	1|all|state|total|All States||||10000000.80|9
	2|all|state|row|Ohio||||2000000|16
	2|all|state|row|Utah||||8000000|17
	2|all|state|total|Pool I||||10000001|19
	3|all|state|row|Ohio||||2000000|26
	3|all|state|row|Utah||||5000000|27
	3|all|state|row|Other states||||3000000|29
	4|all|purpose|row|Purchase|||2|2000000|36
	4|all|purpose|row|Refinance|||3|5000000|42
	4|all|purpose|total|Mortgage Pool|||5|7000000|44
	5|all|loan_size|row|$100,000|100000|100000|1|100000|51
	5|all|loan_size|row|$200,000|200000|200000|1|200000|52
	5|all|loan_size|row|$300,000 and over|300000||2|300000|53
	END
}

@test "layout: a total without a label at a page's foot" {
	given <<-'END'
	                  STATES

	                         Number of
	State                      Loans            Balance
	---------------------    ---------      -----------
	Ohio                             3      $ 1,000,001
	Utah                             4        2,000,002
	                                 7      $ 3,000,003

	                        (12)
	<PAGE>

	                  UNITS

	                         Number of
	Units                      Loans            Balance
	---------------------    ---------      -----------
	1                                7      $ 3,000,003
	Total                            7      $ 3,000,003
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||3|1000001|6
	1|all|state|row|Utah|||4|2000002|7
	1|all|state|total||||7|3000003|8
	2|all|units|row|1|1|1|7|3000003|18
	2|all|units|total|Total|||7|3000003|19
	END
}

@test "layout: page heads above repeated titles, and pages' numbers in brackets" {
	local folio
	for folio in '(12)' '[12]' '- 12 -' 'Page 12 of 20'; do
		given <<-END
		                      POOL 2

		          YEARS OF ORIGINATION OF MORTGAGE LOANS

		                     Number of     Aggregate
		Year Originated        Loans        Balance
		---------------      ---------    ----------
		1997                        3     \$1,000,001
		                       $folio
		<PAGE>
		          YEARS OF ORIGINATION OF MORTGAGE LOANS

		                     Number of     Aggregate
		Year Originated        Loans        Balance
		---------------      ---------    ----------
		1998                        4      2,000,002
		                       $folio
		<PAGE>
		ABC Mortgage Securities Trust 1999-4

		                       $folio
		                                   Aggregate Balances
		Year Originated      No. of Loans      Outstanding
		1999                        5      3,000,003
		Total                      12     \$6,000,006
		END
		gives 0 <<-'END'
		1|II|origination_year|row|1997|1997|1997|3|1000001|8
		1|II|origination_year|row|1998|1998|1998|4|2000002|16
		1|II|origination_year|row|1999|1999|1999|5|3000003|24
		1|II|origination_year|total|Total|||12|6000006|25
		END
	done
}

@test "layout: headings repeated below a page mark, the first wider than its column" {
	given <<-'END'
	          DISTRIBUTION OF POOL I LOANS BY TERM

	Remaining Term                                Aggregate Principal
	to Stated                                     Balances Outstanding
	Maturity (Months)     Number of Loans         as of the Cut-off
	                                              Date

	120 - 180                    3                    $ 1,000,001
	<PAGE>
	Remaining Term                                Aggregate Principal
	to Stated                                     Balances Outstanding
	Maturity (Months)     Number of Loans         as of the Cut-off
	                                              Date

	181 - 240                    4                      2,000,002
	<PAGE>
	Remaining Term                                Aggregate Principal
	to Stated                                     Balances Outstanding
	Maturity (Months)     Number of Loans         as of the Cut-off
	                                              Date

	241 - 360                    5                      3,000,003
	Total                       12                    $ 6,000,006
	END
	gives 0 <<-'END'
	1|I|remaining_term_to_stated_maturity_months|row|120 - 180|120|180|3|1000001|8
	1|I|remaining_term_to_stated_maturity_months|row|181 - 240|181|240|4|2000002|15
	1|I|remaining_term_to_stated_maturity_months|row|241 - 360|241|360|5|3000003|22
	1|I|remaining_term_to_stated_maturity_months|total|Total|||12|6000006|23
	END
}

@test "layout: titles of several pools, and of one beside other words" {
	local name pool
	while IFS='|' read -r name pool; do
		given <<-END
		         $name BY STATE

		State        Number of Loans     Balance
		-----        ---------------     -------
		Alabama             4            \$1,000
		Total               4            \$1,000
		END
		gives 0 <<-END
		1|$pool|state|row|Alabama|||4|1000|5
		1|$pool|state|total|Total|||4|1000|6
		END
	done <<-'END'
	GROUP 1 AND 2 LOANS|all
	Pools I & II|all
	LOAN GROUPS A, B AND C|all
	Pool I, II and III Mortgage Loans|all
	GROUP 1 AND 2-FAMILY LOANS|I
	POOL II AND A RESERVE|II
	POOL I, 2001 LOANS|I
	END
}

@test "layout: a table behind a cover that nothing ends" {
	given <<-'END'
	SECURITIES AND EXCHANGE COMMISSION
	FORM 8-K

	GRANITE BAY MORTGAGE SECURITIES, INC.
	(Exact name of registrant as specified in charter)

	   Delaware                     333-72082                     13-3408713
	  (State of                    (Commission                 (I.R.S. Employer
	 organization)                  File No.)                 Identification No.)

	The loans were made by others, and sold to the trust by them in January 2003.

	                         STATES OF POOL I LOANS

	State       Number of Loans       Balance
	-----       ---------------     -----------
	Ohio                     12     $ 5,100,221
	Utah                     31      12,883,004
	Total                    43     $17,983,225
	END
	gives 0 <<-'END'
	1|I|state|row|Ohio|||12|5100221|17
	1|I|state|row|Utah|||31|12883004|18
	1|I|state|total|Total|||43|17983225|19
	END
}

@test "layout: a title right below the ruler of a total by another name" {
	given <<-'END'
	STATES OF THE LOANS

	                     Number of     Aggregate
	State                  Loans        Balance
	---------------      ---------    ----------
	Ohio                        3     $1,000,001
	Utah                        4      2,000,002
	All Mortgage Loans          7     $3,000,003
	                     =========    ==========
	LOANS BY DEBT RATIO

	                     Number of     Aggregate
	Debt Ratio             Loans        Balance
	---------------      ---------    ----------
	20.00% THROUGH              7     $3,000,003
	30.00%
	Total                       7     $3,000,003
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||3|1000001|6
	1|all|state|row|Utah|||4|2000002|7
	1|all|state|total|All Mortgage Loans|||7|3000003|8
	2|all|debt_ratio|row|20.00% THROUGH 30.00%|20.00|30.00|7|3000003|15
	2|all|debt_ratio|total|Total|||7|3000003|17
	END
}

@test "layout: headings that one blank parts, as the ruler shows" {
	given <<-'END'
	            SEASONING OF THE LOANS

	                     Aggregate
	           Number of Principal
	Loan Age       Loans Balance
	---------- --------- -----------
	0                  3 $ 1,000,001
	1 - 6              4   2,000,002
	Total              7 $ 3,000,003
	END
	gives 0 <<-'END'
	1|all|loan_age|row|0|0|0|3|1000001|7
	1|all|loan_age|row|1 - 6|1|6|4|2000002|8
	1|all|loan_age|total|Total|||7|3000003|9
	END
}

@test "layout: rows of more amounts than there are headings are named" {
	given <<-'END'
	            CREDIT GRADES

	Credit Grade                        Balance
	-------------------------------------------
	A+ ................. $ 1,000,001          3
	B                      2,000,002          4
	Total                $ 3,000,003          7

	            SIZE OF LOANS

	Size                                Balance
	-------------------------------------------
	Up to     $50,000               $ 1,000,001
	Over      $50,000               $ 2,000,002
	Total                           $ 3,000,003

	            STATES

	State                               Balance
	-------------------------------------------
	Ohio                            $ 1,000,001
	Utah  4,000                     $ 2,000,002
	Total                           $ 3,000,003
	END
	gives 2 "5: unreadable row: 'A+ ................. \$ 1,000,001          3'" \
		"6: unreadable row: 'B                      2,000,002          4'" \
		"7: unreadable row: 'Total                \$ 3,000,003          7'" \
		"22: unreadable row: 'Utah  4,000                     \$ 2,000,002'" <<-'END'
	2|all|loan_size|row|Up to $50,000||50000||1000001|13
	2|all|loan_size|row|Over $50,000|50000|||2000002|14
	2|all|loan_size|total|Total||||3000003|15
	3|all|state|row|Ohio||||1000001|21
	3|all|state|total|Total||||3000003|23
	END
}

@test "layout: headings that one blank parts, as the rows below show" {
	given <<-'END'
	            LIEN POSITIONS

	                   Aggregate
	                   Principal
	Lien    # of Loans Balance
	--------------------------------------
	First          747 $111,320,928.49
	Second           3    1,353,246.09
	Total          750 $112,674,174.58

	            SEASONING

	LOAN AGE          # OF LOANS PRINCIPAL BALANCE
	0 . . . . . . . . . . . . 89     $  29,863,416
	1 - 6 . . . . . . . . . 1,476       72,513,364
	Total . . . . . . . . . 1,565    $ 102,376,780

	            PREPAYMENT TERMS OF POOL 2

	                                                               Average Loan-to-Value
	Prepayment Term Number of Loans Total Balance Percent of Total Ratio

	12                            5 $   1,080,785           2.72 %               73.39 %
	24                           53    35,991,081          90.51 %               72.95 %
	Grand Total                  58 $  37,071,866          93.23 %               88.61 %

	            NUMBER OF UNITS IN DWELLINGS

	================ =============== =================== =====================
	Type of Dwelling                 Scheduled Principal Average Loan-to-Value
	Unit             Number of Loans Balance Outstanding         Ratio

	1-family                      46         $23,003,496                 83.88
	2-family                       7           3,235,974                 58.64
	Total                         53         $26,239,470                 51.41

	            LIENS

	                            Number of    Balances
	Lien                   Mortgage Loans Outstanding

	First Lien....................... 900 386,066,700
	All Mortgage Loans............... 900 386,066,700
	END
	gives 0 <<-'END'
	1|all|lien|row|First|||747|111320928.49|7
	1|all|lien|row|Second|||3|1353246.09|8
	1|all|lien|total|Total|||750|112674174.58|9
	2|all|loan_age|row|0|0|0|89|29863416|14
	2|all|loan_age|row|1 - 6|1|6|1476|72513364|15
	2|all|loan_age|total|Total|||1565|102376780|16
	3|II|prepayment_term|row|12|12|12|5|1080785|23
	3|II|prepayment_term|row|24|24|24|53|35991081|24
	3|II|prepayment_term|total|Grand Total|||58|37071866|25
	4|all|units|row|1-family|1|1|46|23003496|33
	4|all|units|row|2-family|2|2|7|3235974|34
	4|all|units|total|Total|||53|26239470|35
	5|all|lien|row|First Lien|||900|386066700|42
	5|all|lien|total|All Mortgage Loans|||900|386066700|43
	END
}

@test "pool: headings over several tables, among other words and below others" {
	local heading

	for heading in "LOAN GROUP 1 - FIXED RATE MORTGAGE LOANS" "ABC TRUST 1999-3 - LOAN GROUP 1" \
		"A. Group 1 Mortgage Loans" "SUBPOOL 1" "Collateral Group: 1" \
		"POOL 1 (30-YEAR)" "Pool 1 Mortgage Loans as of May 1, 1998"; do
		given <<-END
		<PAGE>

		          ABC MORTGAGE TRUST 1999-3

		          $heading

		                 MORTGAGE RATES

		Mortgage Rate          Number of Loans          Balance
		-------------          ---------------     ------------
		6.250%                        40           \$1,000,000
		Total                         40           \$1,000,000

		                 STATES

		State                  Number of Loans          Balance
		-------------          ---------------     ------------
		Ohio                          40           \$1,000,000
		Total                         40           \$1,000,000

		          TOTAL POOL

		                 STATES

		State                  Number of Loans          Balance
		-------------          ---------------     ------------
		Utah                          40           \$1,000,000
		Total                         40           \$1,000,000
		END
		gives 0 <<-'END'
		1|I|note_rate|row|6.250%|6.250|6.250|40|1000000|11
		1|I|note_rate|total|Total|||40|1000000|12
		2|I|state|row|Ohio|||40|1000000|18
		2|I|state|total|Total|||40|1000000|19
		3|all|state|row|Utah|||40|1000000|27
		3|all|state|total|Total|||40|1000000|28
		END
	done
}

@test "bounds: \"and up\", \"up to and including\", \"through\" before the only number" {
	given <<-'END'
	                 CREDIT SCORES

	Credit Score           Number of Loans          Balance
	-------------          ---------------     ------------
	Through 500                    1             $1,000,000
	Up to and including 600        1             $1,000,000
	601 through 649                1             $1,000,000
	650 up to 699                  1             $1,000,000
	700 and up                     1             $1,000,000
	700 & up                       1             $1,000,000
	greater than or equal to 720   1             $1,000,000
	Total                          7             $7,000,000

	                 LOAN-TO-VALUE RATIOS

	LTV                    Number of Loans          Balance
	-------------          ---------------     ------------
	LTV <= 50                      1             $1,000,000
	50 < LTV <= 60                 1             $1,000,000
	Total                          2             $2,000,000
	END
	gives 0 <<-'END'
	1|all|credit_score|row|Through 500||500|1|1000000|5
	1|all|credit_score|row|Up to and including 600||600|1|1000000|6
	1|all|credit_score|row|601 through 649|601|649|1|1000000|7
	1|all|credit_score|row|650 up to 699|650|699|1|1000000|8
	1|all|credit_score|row|700 and up|700||1|1000000|9
	1|all|credit_score|row|700 & up|700||1|1000000|10
	1|all|credit_score|row|greater than or equal to 720|720||1|1000000|11
	1|all|credit_score|total|Total|||7|7000000|12
	2|all|ltv|row|LTV <= 50||50|1|1000000|18
	2|all|ltv|row|50 < LTV <= 60|50|60|1|1000000|19
	2|all|ltv|total|Total|||2|2000000|20
	END
}

@test "bounds: in excess of, and upward" {
	given <<-'END'
	                    SIZES OF LOANS

	Size                          Loans       Balance
	--------------------------    -----   -----------
	not in excess of $100,000        10    $1,000,000
	$300,001 and upward               1       400,000
	In excess of $500,000             2     1,200,000
	                              -----   -----------
	Total                            13    $2,600,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|not in excess of $100,000||100000|10|1000000|5
	1|all|loan_size|row|$300,001 and upward|300001||1|400000|6
	1|all|loan_size|row|In excess of $500,000|500000||2|1200000|7
	1|all|loan_size|total|Total|||13|2600000|9
	END
}

@test "bounds: what ends a bound by itself, and a number behind it" {
	given <<-'END'
	                LOAN-TO-VALUE RATIOS

	Loan-to-Value Ratio          Number of Loans     Balance
	-------------------          ---------------   ---------
	65.00% and below and 85                    1      10,000
	65.00% or less 85                          1      10,000
	65.00% & under 85                          1      10,000
	over 70 and below 85                       1      10,000
	70.01 and above and below 80               1      10,000
	70 and less than 75                        1      10,000
	70 and not more than 75                    1      10,000
	70 and up to 75                            1      10,000
	Total                                      8      80,000
	END
	gives 2 "5: label's bounds can't be read: '65.00% and below and 85'" \
		"6: label's bounds can't be read: '65.00% or less 85'" \
		"7: label's bounds can't be read: '65.00% & under 85'" <<-'END'
	1|all|ltv|row|65.00% and below and 85|||1|10000|5
	1|all|ltv|row|65.00% or less 85|||1|10000|6
	1|all|ltv|row|65.00% & under 85|||1|10000|7
	1|all|ltv|row|over 70 and below 85|70|85|1|10000|8
	1|all|ltv|row|70.01 and above and below 80|70.01|80|1|10000|9
	1|all|ltv|row|70 and less than 75|70|75|1|10000|10
	1|all|ltv|row|70 and not more than 75|70|75|1|10000|11
	1|all|ltv|row|70 and up to 75|70|75|1|10000|12
	1|all|ltv|total|Total|||8|80000|13
	END
}

@test "bounds: a part of a year, told by its months, is of the year where no other row is" {
	given <<-'END'
	                YEARS OF ORIGINATION

	Year Originated              Number of Loans     Balance
	---------------              ---------------   ---------
	Through June 1989                          1      10,000
	1990 (Jan.-June)                           1      10,000
	1990 (July-Dec.)                           1      10,000
	1991 (second half)                         1      10,000
	March 1992                                 1      10,000
	1993 (sold in May)                         1      10,000
	1994 (January through May)                 1      10,000
	Total                                      7      70,000
	END
	gives 2 "5: label's bounds can't be read: 'Through June 1989'" \
		"6: label's bounds can't be read: '1990 (Jan.-June)'" \
		"7: label's bounds can't be read: '1990 (July-Dec.)'" \
		"10: label's bounds can't be read: '1993 (sold in May)'" <<-'END'
	1|all|origination_year|row|Through June 1989|||1|10000|5
	1|all|origination_year|row|1990 (Jan.-June)|||1|10000|6
	1|all|origination_year|row|1990 (July-Dec.)|||1|10000|7
	1|all|origination_year|row|1991 (second half)|1991|1991|1|10000|8
	1|all|origination_year|row|March 1992|1992|1992|1|10000|9
	1|all|origination_year|row|1993 (sold in May)|||1|10000|10
	1|all|origination_year|row|1994 (January through May)|1994|1994|1|10000|11
	1|all|origination_year|total|Total|||7|70000|12
	END
}

@test "totals: a bucket of what is called a total, and totals of some buckets" {
	given <<-'END'
	                TOTAL DEBT TO INCOME

	Debt Ratio                   Number of Loans     Balance
	---------------              ---------------   ---------
	Total Debt under 20                        1      10,000
	Total Debt 20 to 30                        2      20,000
	Total Debt over 30                         3      30,000
	Total Pools 1 and 2                        6      60,000

	                TOTAL DEBT TO INCOME

	Debt Ratio                   Number of Loans     Balance
	---------------              ---------------   ---------
	No Debt                                    4      40,000
	Total Debt under 20                        1      10,000
	Total Debt 20 and over                     2      20,000
	Total                                      7      70,000

	                DEBT TO INCOME

	Debt Ratio                   Number of Loans     Balance
	---------------              ---------------   ---------
	Under 10                                   1      10,000
	10 to 20                                   2      20,000
	Total under 20                             3      30,000
	20 to 30                                   4      40,000
	Total over 20                              4      40,000
	Total                                      7      70,000
	END
	gives 0 <<-'END'
	1|all|debt_ratio|row|Total Debt under 20|||1|10000|5
	1|all|debt_ratio|row|Total Debt 20 to 30|||2|20000|6
	1|all|debt_ratio|row|Total Debt over 30|||3|30000|7
	1|all|debt_ratio|total|Total Pools 1 and 2|||6|60000|8
	2|all|debt_ratio|row|No Debt|||4|40000|14
	2|all|debt_ratio|row|Total Debt under 20|||1|10000|15
	2|all|debt_ratio|row|Total Debt 20 and over|||2|20000|16
	2|all|debt_ratio|total|Total|||7|70000|17
	3|all|debt_ratio|row|Under 10||10|1|10000|23
	3|all|debt_ratio|row|10 to 20|10|20|2|20000|24
	3|all|debt_ratio|total|Total under 20|||3|30000|25
	3|all|debt_ratio|row|20 to 30|20|30|4|40000|26
	3|all|debt_ratio|total|Total over 20|||4|40000|27
	3|all|debt_ratio|total|Total|||7|70000|28
	END
}

@test "totals: what is some of one, below 'of which:', is no row" {
	given <<-'END'
	  Payments          No. of              Balance
	  Remaining          Loans        (June 1, 2002)
	  ---------         ------        --------------
	  1-120                 10          1,000,000.00
	  121-180               35          3,500,000.00
	                    ------        --------------
	  Total                 45          4,500,000.00
	  of which:
	   in Ohio               5            400,000.00

	  Payments          No. of              Balance
	  Remaining          Loans        (June 1, 2002)
	  ---------         ------        --------------
	  1-120                 10          1,000,000.00
	  121-180               35          3,500,000.00
	                    ------        --------------
	  Total                 45          4,500,000.00
	  of which
	   in Ohio               5            400,000.00

	  Payments          No. of              Balance
	  Remaining          Loans        (June 1, 2002)
	  ---------         ------        --------------
	  1-120                 10          1,000,000.00
	  121-180               35          3,500,000.00
	                    ------        --------------
	  Total                 45          4,500,000.00

	  Including:
	  In Ohio                5            400,000.00
	  In Utah                6            600,000.00

	  The numbers may change.
	END
	gives 0 <<-'END'
	1|all|payments_remaining|row|1-120|1|120|10|1000000.00|4
	1|all|payments_remaining|row|121-180|121|180|35|3500000.00|5
	1|all|payments_remaining|total|Total|||45|4500000.00|7
	2|all|payments_remaining|row|1-120|1|120|10|1000000.00|14
	2|all|payments_remaining|row|121-180|121|180|35|3500000.00|15
	2|all|payments_remaining|total|Total|||45|4500000.00|17
	3|all|payments_remaining|row|1-120|1|120|10|1000000.00|24
	3|all|payments_remaining|row|121-180|121|180|35|3500000.00|25
	3|all|payments_remaining|total|Total|||45|4500000.00|27
	END
}

@test "totals: of the buckets over a bound, or up to one" {
	given <<-'END'
	Loan-to-Value Ratios

	                          Number        Principal
	LTV                       of Loans      Balance
	-------------------       --------     ----------
	60.00 and below                 10      1,000,000
	60.01 - 80.00                   20      2,000,000
	80.01 - 85.00                    2        200,000
	85.01 - 90.00                    3        300,000
	                          --------     ----------
	Total over 80.00                 5        500,000
	                          --------     ----------
	Total                           35      3,500,000

	Loan Balances

	                          Number        Principal
	Balance                   of Loans      Balance
	-------------------       --------     ----------
	Under 50,000                    10        400,000
	50,000 to 100,000               20      1,600,000
	Total to 100,000                30      2,000,000
	100,001 to 200,000              10      1,500,000
	200,001 to 300,000              10      2,500,000
	Total 100,001 to 300,000        20      4,000,000
	Total                           50      6,000,000
	END
	gives 0 <<-'END'
	1|all|ltv|row|60.00 and below||60.00|10|1000000|6
	1|all|ltv|row|60.01 - 80.00|60.01|80.00|20|2000000|7
	1|all|ltv|row|80.01 - 85.00|80.01|85.00|2|200000|8
	1|all|ltv|row|85.01 - 90.00|85.01|90.00|3|300000|9
	1|all|ltv|total|Total over 80.00|||5|500000|11
	1|all|ltv|total|Total|||35|3500000|13
	2|all|loan_size|row|Under 50,000||50000|10|400000|20
	2|all|loan_size|row|50,000 to 100,000|50000|100000|20|1600000|21
	2|all|loan_size|total|Total to 100,000|||30|2000000|22
	2|all|loan_size|row|100,001 to 200,000|100001|200000|10|1500000|23
	2|all|loan_size|row|200,001 to 300,000|200001|300000|10|2500000|24
	2|all|loan_size|total|Total 100,001 to 300,000|||20|4000000|25
	2|all|loan_size|total|Total|||50|6000000|26
	END
}

@test "headings: those that only two lines together tell, one blank apart above a ruler, are named" {
	local rows="California            42           19,680,625
	Texas                 39           17,677,311
	Total                 81           37,357,936"

	given <<-END
	                STATES

	 Number of Aggregate
	State Loans Balance
	----------------------------------------------
	$rows

	                STATES

	 Number of Principal Percent of
	State Loans Balance Balance
	----------------------------------------------
	California            42           19,680,625   50.00%
	Texas                 39           17,677,311   50.00%
	Total                 81           37,357,936  100.00%
	END
	gives 2 "4: headings that can't be told apart: 'State Loans Balance'" \
		"12: headings that can't be told apart: 'Number of Principal Percent of'" </dev/null
}

@test "parts: an unknown line below a total heads the rows right below, and is named where their total is another" {
	given <<-'END'
	              LOAN CHARACTERISTICS

	                           Number of      Aggregate Principal
	Item                        Loans        Balances Outstanding
	-------------------        ---------     --------------------
	Cash Out                         42                19,680,625
	Purchase                         39                17,677,311
	Total                            81                37,357,936

	Flood Zone Status
	In Zone                          31                17,357,936
	Out of Zone                      50                20,000,000
	Total                            81                37,357,936


	   Servicer

	Bank One                         30                17,357,936
	Bank Two                         50                20,000,000
	Total                            80                37,357,936
	END
	gives 2 "16: unknown heading of rows below a total: 'Servicer'" <<-'END'
	1|all|item|row|Cash Out|||42|19680625|6
	1|all|item|row|Purchase|||39|17677311|7
	1|all|item|total|Total|||81|37357936|8
	2|all|flood_zone_status|row|In Zone|||31|17357936|11
	2|all|flood_zone_status|row|Out of Zone|||50|20000000|12
	2|all|flood_zone_status|total|Total|||81|37357936|13
	3|all|servicer|row|Bank One|||30|17357936|18
	3|all|servicer|row|Bank Two|||50|20000000|19
	3|all|servicer|total|Total|||80|37357936|20
	END
}

@test "rows: below a total, in its columns and without headings, are named" {
	given <<-'END'
	              LOAN CHARACTERISTICS

	                           Number of      Aggregate Principal
	Item                        Loans        Balances Outstanding
	-------------------        ---------     --------------------
	Cash Out                         42                19,680,625
	Purchase                         39                17,677,311
	Total                            81                37,357,936
	Flood Zone Status
	In Zone                          31                17,357,936
	Out of Zone                      50                20,000,000
	Total                            81                37,357,936
	END
	gives 2 "10: numbers without headings: 'In Zone                          31                17,357,936'" <<-'END'
	1|all|item|row|Cash Out|||42|19680625|6
	1|all|item|row|Purchase|||39|17677311|7
	1|all|item|total|Total|||81|37357936|8
	END
}

@test "titles: tables without any, and without totals, whose headings do not say what they divide by" {
	given <<-'END'
	                     CHARACTERISTICS

	Range                   Number of Loans     Principal Balance
	-------------------     ---------------     -----------------
	5.000 - 5.999                        42           $19,680,625
	6.000 - 6.999                        39            17,677,311

	Range                   Number of Loans     Principal Balance
	-------------------     ---------------     -----------------
	600 - 649                            42           $19,680,625
	650 - 699                            39            17,677,311
	---------------------------------------------------------------
	Range                   Number of Loans     Principal Balance
	Cash                                 42           $19,680,625
	Other                                39            17,677,311

	                     OCCUPANCY

	Range                   Number of Loans     Principal Balance
	Owner                                42           $19,680,625
	Other                                39            17,677,311

	                     TERMS

	Range                   Number of Loans     Principal Balance
	120                                  42           $19,680,625
	<PAGE>
	Range                   Number of Loans     Principal Balance
	180                                  39            17,677,311
	Total                                81           $37,357,936
	END
	gives 0 <<-'END'
	1|all|range|row|5.000 - 5.999|5.000|5.999|42|19680625|5
	1|all|range|row|6.000 - 6.999|6.000|6.999|39|17677311|6
	2|all|range|row|600 - 649|600|649|42|19680625|10
	2|all|range|row|650 - 699|650|699|39|17677311|11
	3|all|range|row|Cash|||42|19680625|14
	3|all|range|row|Other|||39|17677311|15
	4|all|range|row|Owner|||42|19680625|20
	4|all|range|row|Other|||39|17677311|21
	5|all|range|row|120|120|120|42|19680625|26
	5|all|range|row|180|180|180|39|17677311|29
	5|all|range|total|Total|||81|37357936|30
	END
}

@test "prose: justified, with all the padding of a line in one gap, is no table" {
	given <<-'END'
	     The total balances of the group 1 loans, the group 2      loans
	and of all mortgage loans of the trust, as of the first of May  2003
	were $2,000, $3,000 and $5,000. The principal balance of the   loans
	in California was, on the same day and before any payments,   $1,234

	The number of mortgage loans of the trust that are in          Texas
	and have a principal balance of more than a million,        rounded,
	is 5.  Each  mortgage  loan's  principal balance        was at least
	$300,001 when it was made and is now, together with interest, $9,000
	or more.
	END
	gives 1 </dev/null
}

@test "titles: right above headings over whose column or labels they stand" {
	local title

	for title in "                             ORIGINAL LTV RATIOS" "LTV RATIOS"; do
		given <<-END
		$title
		                                                      Aggregate        Percentage of
		                           Number of Mortgage     Principal Balance      Aggregate
		Original LTV Ratios (%)          Loans             Outstanding ($)   Principal Balance
		-----------------------    ------------------     -----------------  -----------------
		Not more than 50.000                      111           443,014,442             85.90%
		55.001 to 60.000                          259            72,735,664             14.10%
		Total                                     370           515,750,106            100.00%
		END
		gives 0 <<-'END'
		1|all|ltv|row|Not more than 50.000||50.000|111|443014442|6
		1|all|ltv|row|55.001 to 60.000|55.001|60.000|259|72735664|7
		1|all|ltv|total|Total|||370|515750106|8
		END
	done
	for title in "OCCUPANCY" "Occupancy of Group I" "Occupancy of the Mortgage
	Loans"; do
		given <<-END
		${title}
		Occupancy              Number of    Principal
		Status                   Loans        Balance
		---------              ---------    ---------
		Primary                        1       10,000
		Total                          1       10,000
		END
		gives 0 < <(at=$((4 + $(wc -l <<<"$title"))) pool=all
			[[ $title != *I ]] || pool=I
			echo "1|$pool|occupancy_status|row|Primary|||1|10000|$at"
			echo "1|$pool|occupancy_status|total|Total|||1|10000|$((at + 1))")
	done
}

@test "titles: a state's in a title right above headings of numbers, and a pool's name that is A" {
	local title

	for title in "          POOL A STATE DISTRIBUTION" "          Loan Group A State Distribution" \
		"          State Distribution - Pool A" "          LOAN GROUP A STATE DISTRIBUTION"; do
		given <<-END
		$title
		Geographic
		Location        Number of Mortgage Loans     Unpaid Principal Balance
		----------      ------------------------     ------------------------
		Kentucky                             256                   29,824,105
		Total                                256                   29,824,105
		END
		gives 0 <<-'END'
		1|A|state|row|Kentucky|||256|29824105|5
		1|A|state|total|Total|||256|29824105|6
		END
	done
}

@test "titles: a pool's number alone on the title's second line" {
	given <<-'END'
	         GEOGRAPHIC DISTRIBUTION OF THE MORTGAGED PROPERTIES - GROUP
	                                    2

	State              Number of Loans     Unpaid Principal Balance
	---------------------------------------------------------------
	Alaska                          59                $  39,476,757
	Delaware                         2                $  67,826,471
	Total                           61                $ 107,303,228
	END
	gives 0 <<-'END'
	1|II|state|row|Alaska|||59|39476757|6
	1|II|state|row|Delaware|||2|67826471|7
	1|II|state|total|Total|||61|107303228|8
	END
}

@test "pages: a note below a grand total, and the page's number" {
	given <<-'END'
	                 PROPERTY TYPES

	Property Type             Number of Loans    Principal Balance
	---------------           ---------------    -----------------
	Condominium                           269           27,538,679
	Grand Total                           269          $27,538,679
	                          ===============    =================

	The weighted average loan-to-value ratio at origination of the loans is
	approximately 72.31%.

	                               9
	<PAGE>

	                          GROUP III

	                 OCCUPANCY STATUS OF THE LOANS

	Occupancy Status          Number of Loans    Principal Balance
	----------------          ---------------    -----------------
	Vacation Home                          89         $177,482,349
	Grand Total                            89         $177,482,349
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Condominium|||269|27538679|5
	1|all|dwelling_type|total|Grand Total|||269|27538679|6
	2|III|occupancy_status|row|Vacation Home|||89|177482349|21
	2|III|occupancy_status|total|Grand Total|||89|177482349|22
	END
}

@test "titles: right above headings that say the same again, or another column's" {
	given <<-'END'
	Margins of the Loans
	    Gross Margin         Number of Loans   Principal Balance
	    ------------         ---------------   -----------------
	2.000 - 2.249                        526           2,906,862
	Total                                526           2,906,862

	                       FIRST PAYMENT DATES
	                                             Outstanding
	First                      Number of           Principal
	Payment                    Contracts             Balance
	March 1998                        10           4,405,452
	Total                             10           4,405,452

	Cut-off Date Principal Balances: Pool
	One
	                           Number of           Aggregate
	Loan Size                  Mortgages             Balance
	---------------------------------------------------------
	$ 50,000 or less                 300           4,374,094
	Total                            300           4,374,094
	END
	gives 0 <<-'END'
	1|all|gross_margin|row|2.000 - 2.249|2.000|2.249|526|2906862|4
	1|all|gross_margin|total|Total|||526|2906862|5
	2|all|first_payment|row|March 1998|||10|4405452|11
	2|all|first_payment|total|Total|||10|4405452|12
	3|I|loan_size|row|$ 50,000 or less||50000|300|4374094|19
	3|I|loan_size|total|Total|||300|4374094|20
	END
}

@test "headings: of seven lines, of which one goes on below the others, behind a table without a total" {
	given <<-'END'
	                  CREDIT SCORES - Pool I

	RANGE              NUMBER         AGGREGATE          % OF
	                 OF LOANS         PRINCIPAL         TOTAL
	                                    BALANCE
	640 - 659              39         4,999,228         21.68%



	             FICO Scores of the Pool Two Mortgage Loans
	             ------------------------------------------

	FICO SCORE         NUMBER         SCHEDULED          % OF
	                       OF         PRINCIPAL     AGGREGATE
	                  INITIAL           BALANCE     PRINCIPAL
	                 MORTGAGE       OUTSTANDING       BALANCE
	                    LOANS         AS OF THE
	                                    CUT-OFF
	                                       DATE

	560 - 579              11           607,798         20.30%
	Total                  11           607,798        100.00%
	END
	gives 0 <<-'END'
	1|I|range|row|640 - 659|640|659|39|4999228|6
	2|II|fico_score|row|560 - 579|560|579|11|607798|21
	2|II|fico_score|total|Total|||11|607798|22
	END
}

@test "columns: amounts with commas that come to stand below a share are named" {
	given <<-'END'
	<TABLE>
	                              First Payment Dates
	<CAPTION>
	First Payment Month      Number of Contracts Current Balance Percentage of Aggregate Principal
	                                                                          Balance
	<S>                                      <C>             <C>                               <C>
	January 1998                             653       6,209,485                             3.26%
	Total                                    653       6,209,485                           100.00%
	</TABLE>
	END
	gives 2 "7: numbers do not fit the headings: 'January 1998                             653       6,209,485                             3.26%'" \
		"8: numbers do not fit the headings: 'Total                                    653       6,209,485                           100.00%'" </dev/null
}

@test "pages: repeated headings one blank apart keep the columns, whatever the rows below tell of them" {
	given <<-'END'
	            MORTGAGED PROPERTY TYPES - Group 1

	                                                CUT-OFF     PERCENTAGE
	                                                  DATE          OF
	PROPERTY                  NUMBER OF PERCENT    PRINCIPAL     MORTGAGE
	TYPE                      CONTRACTS OF LOANS    BALANCE        POOL
	Condominium                      19   4.53 %     603,395.00    15.25 %
	Low-rise Condominium             81  19.33 %     492,320.00    17.26 %
	<PAGE>

	            MORTGAGED PROPERTY TYPES - Group 1

	                                                CUT-OFF     PERCENTAGE
	                                                  DATE          OF
	PROPERTY                  NUMBER OF PERCENT    PRINCIPAL     MORTGAGE
	TYPE                      CONTRACTS OF LOANS    BALANCE        POOL
	Single-Family                    39   9.31 %     935,078.00     7.90 %
	Total                           139  99.99 %   2,030,793.00   100.00 %
	END
	gives 0 <<-'END'
	1|I|dwelling_type|row|Condominium|||19|603395.00|7
	1|I|dwelling_type|row|Low-rise Condominium|||81|492320.00|8
	1|I|dwelling_type|row|Single-Family|||39|935078.00|17
	1|I|dwelling_type|total|Total|||139|2030793.00|18
	END
}

@test "labels: two rows in small letters below a line that heads both" {
	given <<-'END'
	PROPERTY TYPE                NUMBER        PRINCIPAL BALANCE
	Single Family (1)               301          $ 88,222,111.22
	Condominium
	    low-rise                     30             9,222,111.40
	    high-rise                     4             1,555,333.21
	TOTAL                           335          $ 98,999,555.83

	(1)  Includes attached dwellings.
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Single Family|||301|88222111.22|2
	1|all|dwelling_type|row|low-rise|||30|9222111.40|4
	1|all|dwelling_type|row|high-rise|||4|1555333.21|5
	1|all|dwelling_type|total|TOTAL|||335|98999555.83|6
	END
}

@test "dimensions: bounds in two columns below a title of original balances" {
	given <<-'END'
	           DISTRIBUTION OF LOANS BY ORIGINAL BALANCE

	   From              To            Loans          Current Balance
	 -----------    -----------       ------        -----------------
	 $      0.01    $ 50,000.00           12             $ 422,333.12
	   50,000.01     and over            233            64,333,222.11
	 -----------    -----------       ------        -----------------
	 Total                               245           $64,755,555.23
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$ 0.01 $ 50,000.00|0.01|50000.00|12|422333.12|5
	1|all|loan_size|row|50,000.01 and over|50000.01||233|64333222.11|6
	1|all|loan_size|total|Total|||245|64755555.23|8
	END
}

@test "columns: numbers told for balances, and an amount that is more than these, are named" {
	given <<-'END'
	                 GROSS MORTGAGE RATES

	                                                          PERCENT
	                                                               OF
	                                                          CUT-OFF
	                                                   UNPAID    DATE
	                               NUMBER OF        PRINCIPAL    POOL
	  RANGE OF MORTGAGE RATES      MORTGAGES          BALANCE BALANCE
	  ---------------------------------------------------------------
	  <S>                                <C>              <C>     <C>

	  6.000 and below . . . . .          170 $  81,676,956.00   79.95
	  Total . . . . . . . . . .          170 $  81,676,956.00  100.00

	Years of Origination (Group A)
	        AGGREGATE
	        UNPAID
	        PRINCIPAL    NUMBER   % OF
	YEAR    BALANCE      OF LOANS POOL
	-------------------------------------
	1995    $    604,533      264   2.77%
	Total   $    604,533      264 100.00%
	END
	tables -nt <"$work/in"
	[ "$status" = 2 ]
	# no row with a number of loans, or a share, for its balance
	[ "$(awk -F '\t' '$11 != "" && length($11) < 6' "$work/out")" = '' ]
}

@test "columns: amounts that may be more than the balance" {
	given <<-'END'
	Original Term of the Loans

	                      Number     Balance        Average    Wtd Avg
	Term (months)         of Loans   (000s)         Balance    Rate
	-------------         --------   --------       --------   -------
	120 - 180                  12       1,234        102,833     7.125
	181 - 240                   4         456        114,000     7.250
	241 - 360                 111      19,790        178,288     7.300
	                     --------   ---------       --------
	Total                     127      21,480        169,133     7.280

	Loan-to-Value Ratios

	                            Number   Principal     Appraised      Credit
	Original LTV               of Loans  Balance       Amount         Score
	-------------              --------  -----------   -----------    -----
	60.00 or less                    3       94,000       210,000      720
	60.01 to 70.00                   5      990,000     1,450,000      710
	70.01 to 80.00                  11    2,000,000     2,800,000      690
	                           --------  -----------   -----------    -----
	Total                           19    3,084,000     4,460,000      703

	     Mortgage Rates

	                    Number         Original       Principal
	Mortgage            of             Principal      Balance as of
	Rate                Loans          Balance        Cut-off Date
	--------            ------         ----------     -------------
	6.00 - 6.49              1            101,000            99,000
	6.50 - 6.99             10          1,501,000         1,490,000
	                    ------         ----------     -------------
	                        11          1,602,000         1,589,000

	Distribution by Sale Price

	                            Number   Principal     Sale           First
	Lien Status                of Loans  Balance       Proceeds       Mortgage
	-------------              --------  -----------   -----------    ---------
	First lien                       3       94,000       210,000       94,000
	Second lien                      5      990,000     1,450,000    1,900,000
	                           --------  -----------   -----------    ---------
	Total                            8    1,084,000     1,660,000    1,994,000
	END
	gives 0 "4: amounts are not in dollars: 'Term (months)         of Loans   (000s)         Balance    Rate'" <<-'END'
	1|all|term_months|row|120 - 180|120|180|12|1234|6
	1|all|term_months|row|181 - 240|181|240|4|456|7
	1|all|term_months|row|241 - 360|241|360|111|19790|8
	1|all|term_months|total|Total|||127|21480|10
	2|all|ltv|row|60.00 or less||60.00|3|94000|17
	2|all|ltv|row|60.01 to 70.00|60.01|70.00|5|990000|18
	2|all|ltv|row|70.01 to 80.00|70.01|80.00|11|2000000|19
	2|all|ltv|total|Total|||19|3084000|21
	3|all|note_rate|row|6.00 - 6.49|6.00|6.49|1|99000|29
	3|all|note_rate|row|6.50 - 6.99|6.50|6.99|10|1490000|30
	3|all|note_rate|total||||11|1589000|32
	4|all|lien_status|row|First lien|||3|94000|39
	4|all|lien_status|row|Second lien|||5|990000|40
	4|all|lien_status|total|Total|||8|1084000|42
	END
}

@test "columns: headings that lost their indents, over numbers of loans taken for balances, are named" {
	given <<-'END'
	LOAN-TO-VALUE RATIOS

	Number of                 Aggregate Principal
	Loan-To-Value Ratio               Loans                    Balances Outstanding
	-------------------               ---------                --------------------
	65.00% and below                     42                          $19,680,625.11
	65.001% - 75.000%                    39                           17,677,311.00
	Total                                81                          $37,357,936.11
	END
	tables -nt <"$work/in"
	[ "$status" = 2 ]
	[ ! -s "$work/out" ]
	[ "$(grep -c 'numbers do not fit the headings' "$work/err")" = 3 ]
}

@test "columns: original, initial and average balances beside the balances" {
	local heading

	for heading in "Orig. Balance" "Orig Bal     " "Original Bal." "Initial Prin. Bal" "At Origination" \
		"Avg Balance  " "Ave. Balance " "Balance/Per Loan" "Mean Balance"; do
		given <<-END
		                 OCCUPANCY

		Occupancy       Number of Loans   $heading   Principal Balance
		---------       ---------------   --------------   -----------------
		Primary                      40     9,999,999.00        8,000,000.00
		Total                        40     9,999,999.00        8,000,000.00
		END
		gives 0 <<-'END'
		1|all|occupancy|row|Primary|||40|8000000.00|5
		1|all|occupancy|total|Total|||40|8000000.00|6
		END
	done
}

@test "columns: what is headed by other words than loans and balances" {
	given <<-'END'
	Occupancy                  Mortgages      Aggregate     Percent
	---------                  ---------   ------------     -------
	Primary                           40   8,000,000.00       80.0%
	Total                             40   8,000,000.00      100.0%

	Documentation                  Nbr.     Outstanding     Percent
	-------------                  ----     -----------     -------
	Full                              40   8,000,000.00       80.0%
	Total                             40   8,000,000.00      100.0%
	END
	gives 0 <<-'END'
	1|all|occupancy|row|Primary|||40|8000000.00|3
	1|all|occupancy|total|Total|||40|8000000.00|4
	2|all|documentation|row|Full|||40|8000000.00|8
	2|all|documentation|total|Total|||40|8000000.00|9
	END
}

@test "layout: the same headings again and again, the first of which is no label's" {
	given <<-'END'
	NUMBER OF           OUTSTANDING    NUMBER OF           OUTSTANDING    NUMBER OF           OUTSTANDING
	TOTAL                    43                  $17,983,225    TOTAL                    43                  $17,983,225    TOTAL                    43                  $17,983,225
	END
	gives 2 "$(head -n 1 "$work/in" | sed "s/.*/1: more columns of loans and balances than the first are not read: '&'/")" \
		"$(tail -n 1 "$work/in" | sed "s/.*/2: numbers do not fit the headings: '&'/")" </dev/null
}

# The dimension of a table of this title, the labels of which have that heading.
dimension_of() {
	printf '%s\n' "     $1" "" "$2             Number of Loans     Balance" \
		"-------------   ---------------     -------" \
		"5 - 6                       7     900,000" \
		"Total                       7     900,000" >"$BATS_TEST_TMPDIR/titled"
	ts tstables -n "$BATS_TEST_TMPDIR/titled" | cut -f 5
}

@test "dimension: titles that speak of rates, and of something else" {
	local title heading dimension

	while IFS='|' read -r title heading dimension; do
		diff - <(echo "$title: $dimension") <<<"$title: $(dimension_of "$title" "$heading" | head -n 1)"
	done <<-'END'
	SERVICING FEE RATES|Rate (%)|rate
	INTEREST RATE INDEX|Index   |index
	INTEREST RATE TYPE|Type    |type
	PASS-THROUGH RATES|Rate    |rate
	GEOGRAPHIC DISTRIBUTION|Zip Code|zip_code
	GEOGRAPHIC DISTRIBUTION|Region  |region
	GEOGRAPHIC DISTRIBUTION|Location|state
	LOCATION OF MORTGAGED PROPERTIES|Location|state
	CURRENT BALANCE|Range   |loan_size
	MORTGAGE AMOUNTS|Range   |loan_size
	COLLATERAL TYPE|Property|dwelling_type
	TABLE 1. YEAR IN WHICH ORIGINATED|Year    |origination_year
	YEAR ORIGINATED|Years   |origination_year
	YEARS IN WHICH MORTGAGE LOANS WERE ORIGINATED|Calendar Year|origination_year
	POOL SUMMARY|Vintage |origination_year
	UNITS PER DWELLING|Type    |units
	UNITS|Category|units
	MORTGAGED PROPERTIES BY TYPE|Type    |dwelling_type
	OLTV|Ratio   |ltv
	CONTRACT RATES|Range of Rates|note_rate
	CUT-OFF DATE BALANCES|Ranges  |loan_size
	STATES|Jurisdiction|state
	END
}

@test "pool: a title's own beside a page's head, headings glued to titles, titles of other pools" {
	given <<-'END'
	          CMSI Series 2003-1 Pools I and II

	          YEARS OF ORIGINATION OF POOL I MORTGAGE LOANS

	Year                   Number of Loans          Balance
	-------------          ---------------     ------------
	2002                          40           $1,000,000
	Total                         40           $1,000,000

	          POOL II

	          YEARS OF ORIGINATION

	Year                   Number of Loans          Balance
	-------------          ---------------     ------------
	2001                          40           $1,000,000
	Total                         40           $1,000,000

	          STATES

	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Guam                          40           $1,000,000
	Total                         40           $1,000,000

	          POOL III
	          YEARS OF ORIGINATION

	Year                   Number of Loans          Balance
	-------------          ---------------     ------------
	2000                          40           $1,000,000
	Total                         40           $1,000,000

	          STATES

	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Ohio                          40           $1,000,000
	Total                         40           $1,000,000

	          STATES OF POOL I

	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Utah                          40           $1,000,000
	Total                         40           $1,000,000

	          STATES

	State                  Number of Loans          Balance
	-------------          ---------------     ------------
	Iowa                          40           $1,000,000
	Total                         40           $1,000,000
	END
	tables -n <"$work/in"
	[ "$(cut -f 4,7 "$work/out" | tr '\t\n' '= ')" = "I=2002 II=2001 II=Guam III=2000 III=Ohio I=Utah all=Iowa " ]
}

@test "columns: balances at origination in any words, counts of other things than loans" {
	local heading

	for heading in "Original Scheduled Balance|Number of Loans" "Principal Balance, Original|Number of Loans" \
		"Delinquent Balance|Number of Loans" "Initial Scheduled Principal|Number of Loans"; do
		given <<-END
		                 OCCUPANCY

		Occupancy       Number of Dwelling Units   ${heading#*|}   ${heading%|*}   Principal Balance
		---------       ------------------------   ---------------   ---------------------------   -----------------
		Primary                               99                40                 9,999,999.00        8,000,000.00
		Total                                 99                40                 9,999,999.00        8,000,000.00
		END
		gives 0 <<-'END'
		1|all|occupancy|row|Primary|||40|8000000.00|5
		1|all|occupancy|total|Total|||40|8000000.00|6
		END
	done
}

@test "layout: titles right above the headings" {
	given <<-'END'
	                 Mortgage Loans By Debt Ratio
	                      Aggregate Principal
	Debt Ratio (%)        Balances Outstanding    No. of Loans
	----------------      --------------------    ------------
	20.01% to 25.00%            2,303,248                8
	Total                       2,303,248                8

	                     Credit Scores of the Mortgage Loans
	                                          Principal
	Credit Score             Number of Loans    Balance
	600                            4          1,527,316
	Total                          4          1,527,316

	                    1)  GROSS MARGINS

	GROSS MARGIN                                                      SCHEDULED
	                    WEIGHTED AVERAGE                             PRINCIPAL BALANCE
	                    LTV              # OF LOANS WTD. AVG. COUPON OUTSTANDING
	-------------------------------------------------------------------------------
	2.001% - 2.250% ......   61.15 %          7          6.909 %    $      782,229
	Grand Total ..........   61.15 %          7          6.909 %    $      782,229
	END
	gives 0 <<-'END'
	1|all|debt_ratio|row|20.01% to 25.00%|20.01|25.00|8|2303248|5
	1|all|debt_ratio|total|Total|||8|2303248|6
	2|all|credit_score|row|600|600|600|4|1527316|11
	2|all|credit_score|total|Total|||4|1527316|12
	3|all|gross_margin|row|2.001% - 2.250%|2.001|2.250|7|782229|20
	3|all|gross_margin|total|Grand Total|||7|782229|21
	END
}

@test "layout: labels of apart numbers do not part headings" {
	given <<-'END'
	            PRINCIPAL BALANCES

	Principal Balance        Number       Amount
	$50,001  to  $75,000          3      180,000
	$75,001  to  $90,000          4      320,000
	Total                         7      500,000

	            NOTE RATES

	Mortgage Rates           Number       Amount
	6.000  -  6.125               3      180,000
	6.126  -  6.250               4      320,000
	Total                         7      500,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$50,001 to $75,000|50001|75000|3|180000|4
	1|all|loan_size|row|$75,001 to $90,000|75001|90000|4|320000|5
	1|all|loan_size|total|Total|||7|500000|6
	2|all|note_rate|row|6.000 - 6.125|6.000|6.125|3|180000|11
	2|all|note_rate|row|6.126 - 6.250|6.126|6.250|4|320000|12
	2|all|note_rate|total|Total|||7|500000|13
	END
}

@test "layout: bounds behind \"<=\" that stand in the line below" {
	given <<-'END'
	            PRINCIPAL BALANCES

	Loan Size                  Outstanding    # of Loans
	_________                  ___________    __________
	<= $50,000.............. $23,026,936              76
	> $50,000 <=................ 629,175               5
	  $100,000
	> $100,000 ................. 344,925               7
	Total................... $24,001,036              88
	END
	gives 0 <<-'END'
	1|all|loan_size|row|<= $50,000||50000|76|23026936|5
	1|all|loan_size|row|> $50,000 <= $100,000|50000|100000|5|629175|6
	1|all|loan_size|row|> $100,000|100000||7|344925|8
	1|all|loan_size|total|Total|||88|24001036|9
	END
}

@test "layout: tables whose labels have no heading, and none a total" {
	given <<-'END'
	<PAGE>
	          6. THE LOANS BY DEBT RATIO

	                     Number of     Aggregate
	                       Loans        Balance
	---------------      ---------    ----------
	20.01% to 25.00%            7     $3,000,003
	<PAGE>
	          7. THE LOANS BY CREDIT HISTORY

	                     Number of     Aggregate
	                       Loans        Balance
	---------------      ---------    ----------
	A                           7     $3,000,003
	<PAGE>
	END
	gives 0 <<-'END'
	1|all|debt_ratio|row|20.01% to 25.00%|20.01|25.00|7|3000003|7
	2|all|credit_history|row|A|||7|3000003|14
	END
}

@test "numbers: a zero between dashes is a zero" {
	given <<-'END'
	              NUMBER OF UNITS IN DWELLINGS

	                                 Number of        Aggregate Principal
	Type of Dwelling Unit            Loans           Balances Outstanding
	---------------------            ---------       --------------------

	1-family                             444                 $158,500,464
	2-family                             -0-                        $ -0-
	3-family                             -0-                          -0-
	4-family                               1                      280,002

	Total                                445                 $158,780,466
	END
	gives 0 <<-'END'
	1|all|units|row|1-family|1|1|444|158500464|7
	1|all|units|row|2-family|2|2|0|0|8
	1|all|units|row|3-family|3|3|0|0|9
	1|all|units|row|4-family|4|4|1|280002|10
	1|all|units|total|Total|||445|158780466|12
	END
}

@test "numbers: percentages in brackets that blanks fill up" {
	given <<-'END'
	                 CUT-OFF DATE PRINCIPAL BALANCES

	     Principal Balance            Loans             Balance    Percentage
	     -----------------            -----      --------------    ----------
	     $200,000 or less .........       3      $   519,003.90    (  0.17%)
	     $200,001 to $250,000 .....      38        9,100,412.11    ( 18.44 %)
	                                  -----      --------------    ----------
	         Total ................      41      $ 9,619,416.01    (100.00%)
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$200,000 or less||200000|3|519003.90|5
	1|all|loan_size|row|$200,001 to $250,000|200001|250000|38|9100412.11|6
	1|all|loan_size|total|Total|||41|9619416.01|8
	END
}

@test "totals: the last row without a label at the end of input is the sum of the others" {
	given <<-'END'
	            GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES

	                                 Number of           Balances
	State                            Loans              Outstanding
	-----                            ---------          -----------

	Ohio                                 4             $  1,000,000
	Texas                               21                6,931,008

	                                    25             $  7,931,008
	                                   ===             ============
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||4|1000000|7
	1|all|state|row|Texas|||21|6931008|8
	1|all|state|total||||25|7931008|10
	END
	given <<-'END'
	State                            Loans              Outstanding
	-----                            ---------          -----------
	Ohio                                 4             $  1,000,000
	Texas                               21                6,931,008
	                                    26                7,931,008
	END
	gives 2 "5: unreadable row: '26                7,931,008'" \
		"5: table cut off by the end of input: '26                7,931,008'" <<-'END'
	1|all|state|row|Ohio|||4|1000000|3
	1|all|state|row|Texas|||21|6931008|4
	END
}

@test "pools: a heading above a title that sounds like a column's heading" {
	given <<-'END'
	                    WESTERN MORTGAGE TRUST 2001-2
	                       GROUP II MORTGAGE LOANS

	                Distribution by Original Principal Balance

	                        Number of   Unpaid Principal    % of
	Original Balance ($)      Loans       Balance ($)       Pool
	--------------------    ---------   ----------------  --------
	     1 -  25,000              10        201,337.12      10.10
	25,001 -  50,000              88      3,500,001.77      89.90
	Total                         98      3,701,338.89     100.00

	                     Distribution by Gross Margin

	                        Number of   Unpaid Principal    % of
	Gross Margin (%)          Loans       Balance ($)       Pool
	--------------------    ---------   ----------------  --------
	3.001 - 4.000                 98      3,701,338.89     100.00
	Total                         98      3,701,338.89     100.00
	END
	gives 0 <<-'END'
	1|II|loan_size|row|1 - 25,000|1|25000|10|201337.12|9
	1|II|loan_size|row|25,001 - 50,000|25001|50000|88|3500001.77|10
	1|II|loan_size|total|Total|||98|3701338.89|11
	2|II|gross_margin|row|3.001 - 4.000|3.001|4.000|98|3701338.89|18
	2|II|gross_margin|total|Total|||98|3701338.89|19
	END
}

@test "pools: a heading above a title that a ruler parts from the headings" {
	given <<-'END'
	      Collateral Summary - Group I

	Current Loan Balance
	-----------------------------------------------------------
	                          # of       Current Principal       % of
	                          Loans      Balance                 Pool
	-----------------------------------------------------------------
	$0.01 - $50,000.00           12      $   522,100.89           7.77%
	$50,000.01 +                 70      $ 6,200,112.12          92.23%
	-----------------------------------------------------------------
	Total                        82      $ 6,722,213.01         100.00%

	Lien Position
	-----------------------------------------------------------------
	                          # of       Current Principal       % of
	                          Loans      Balance                 Pool
	-----------------------------------------------------------------
	First Lien                   82      $ 6,722,213.01         100.00%
	-----------------------------------------------------------------
	Total                        82      $ 6,722,213.01         100.00%
	END
	gives 0 <<-'END'
	1|I|loan_size|row|$0.01 - $50,000.00|0.01|50000.00|12|522100.89|8
	1|I|loan_size|row|$50,000.01 +|50000.01||70|6200112.12|9
	1|I|loan_size|total|Total|||82|6722213.01|11
	2|I|lien_position|row|First Lien|||82|6722213.01|18
	2|I|lien_position|total|Total|||82|6722213.01|20
	END
}

@test "dimensions: cities and counties are no states, coupon rates are note rates" {
	given <<-'END'
	           GEOGRAPHIC DISTRIBUTION BY CITY
	                     Number       Principal
	City                 of Loans      Balance
	---------------      --------    -----------
	Los Angeles, CA             2    $   712,000
	Total                       2    $   712,000

	           PROPERTY LOCATION BY COUNTY
	                     Number       Principal
	County/State         of Loans      Balance
	---------------      --------    -----------
	Marin, CA                   2    $   712,000
	Total                       2    $   712,000

	           CURRENT COUPON RATES
	Range of             Number       Principal
	Coupon Rates         of Loans      Balance
	---------------      --------    -----------
	6.000% - 6.500%             2    $   712,000
	Total                       2    $   712,000
	END
	gives 0 <<-'END'
	1|all|city|row|Los Angeles, CA|||2|712000|5
	1|all|city|total|Total|||2|712000|6
	2|all|county_state|row|Marin, CA|||2|712000|12
	2|all|county_state|total|Total|||2|712000|13
	3|all|note_rate|row|6.000% - 6.500%|6.000|6.500|2|712000|19
	3|all|note_rate|total|Total|||2|712000|20
	END
}

@test "layout: a short title right above the headings that stands over one of them" {
	given <<-'END'
	                               MORTGAGE RATES OF
	                                MORTGAGE LOANS
	                                     Number of       Aggregate      Percent of
	            Mortgage Rate         Mortgage Loans  Unpaid Balance  Mortgage Pool
	            --------------        --------------  --------------  -------------
	            6.250%                       1        $     355,811           .05%
	            6.500                       14            5,022,197           .70
	                Total                   15        $   5,378,008          .75%

	                                 CREDIT SCORES
	                                  Number of                 Aggregate Principal
	Credit Score                      Loans                    Balances Outstanding
	------------                      --------                 --------------------
	620 - 649                            15                            7,616,088
	Total                                15                            7,616,088
	END
	gives 0 <<-'END'
	1|all|note_rate|row|6.250%|6.250|6.250|1|355811|6
	1|all|note_rate|row|6.500|6.500|6.500|14|5022197|7
	1|all|note_rate|total|Total|||15|5378008|8
	2|all|credit_score|row|620 - 649|620|649|15|7616088|14
	2|all|credit_score|total|Total|||15|7616088|15
	END
}

@test "pools: a heading right above the title of the first of several tables" {
	given <<-'END'
	                                 POOL II
	                          YEARS OF ORIGINATION

	                                                     AGGREGATE PRINCIPAL
	     YEAR ORIGINATED       NUMBER OF LOANS          BALANCES OUTSTANDING
	     ---------------       ---------------          --------------------
	          1997                    2                     $    612,005
	          TOTAL                   2                     $    612,005

	                           TYPES OF DWELLINGS

	                                                     AGGREGATE PRINCIPAL
	     TYPE OF DWELLING      NUMBER OF LOANS          BALANCES OUTSTANDING
	     ----------------      ---------------          --------------------
	     Detached houses              2                     $    612,005
	          TOTAL                   2                     $    612,005

	Pool III
	--------
	                          LOANS BY PURPOSE

	     PURPOSE               NUMBER OF LOANS                PRINCIPAL
	     -------               ---------------          --------------------
	     Purchase                     2                     $    612,005
	     TOTAL                        2                     $    612,005

	                          LOANS BY GRADE

	     GRADE                 NUMBER OF LOANS                PRINCIPAL
	     -----                 ---------------          --------------------
	     A                            2                     $    612,005
	     TOTAL                        2                     $    612,005
	END
	gives 0 <<-'END'
	1|II|origination_year|row|1997|1997|1997|2|612005|7
	1|II|origination_year|total|TOTAL|||2|612005|8
	2|II|dwelling_type|row|Detached houses|||2|612005|15
	2|II|dwelling_type|total|TOTAL|||2|612005|16
	3|III|purpose|row|Purchase|||2|612005|24
	3|III|purpose|total|TOTAL|||2|612005|25
	4|III|grade|row|A|||2|612005|31
	4|III|grade|total|TOTAL|||2|612005|32
	END
}

@test "unreadable: a point where amounts have a comma, and percentages with commas or of thousands" {
	given <<-'END'
	FORM 8-K

	                    LOAN-TO-VALUE RATIOS

	Loan-to-Value                  Number of                 Aggregate Principal
	Ratio                          Loans                    Balances Outstanding
	-------------                  --------                 --------------------
	65,000% and below                  5                         $   500,000
	65.001% - 75000%                   6                             600.000
	75.001% - 80.000%                  7                             700,000.50
	Total                             18                         $ 1,800,000.50
	END
	gives 2 "9: not an amount: '65.001% - 75000%                   6                             600.000'" \
		"8: label's bounds can't be read: '65,000% and below'" <<-'END'
	1|all|ltv|row|65,000% and below|||5|500000|8
	1|all|ltv|row|75.001% - 80.000%|75.001|80.000|7|700000.50|10
	1|all|ltv|total|Total|||18|1800000.50|11
	END
	given <<-'END'
	FORM 8-K

	                     LOAN SIZES ($ in thousands)

	                               Number of                 Aggregate Principal
	Loan Size                      Loans                    Balances Outstanding
	-------------                  --------                 --------------------
	$50,000 - $59.999                  5                         $   500.125
	Total                              5                         $   500.125
	END
	gives 2 "3: amounts are not in dollars: 'LOAN SIZES ($ in thousands)'" \
		"8: label's bounds can't be read: '\$50,000 - \$59.999'" <<-'END'
	1|all|loan_size|row|$50,000 - $59.999|||5|500.125|8
	1|all|loan_size|total|Total|||5|500.125|9
	END
}

@test "pools: the word for one is misspelt, or has grown to its name or to what follows" {
	local title
	for title in 'POOLII MORTGAGE LOANS' 'POOL IIMORTGAGE LOANS' 'GROUP2 MORTGAGE LOANS' 'GRUOP 2 LOANS' 'OPOL II LOANS' \
		'POL II MORTGAGE LOANS'; do
		given <<-END
		FORM 8-K

		                 YEARS OF ORIGINATION OF $title

		                                  Number of                 Aggregate Principal
		Year Originated                   Loans                    Balances Outstanding
		---------------                   --------                 --------------------
		2001                                  5                         $   500,000
		2002                                  6                             600,000
		Ttoal                                11                         $ 1,100,000
		END
		gives 0 <<-'END'
		1|II|origination_year|row|2001|2001|2001|5|500000|8
		1|II|origination_year|row|2002|2002|2002|6|600000|9
		1|II|origination_year|total|Ttoal|||11|1100000|10
		END
	done
	# no word for a pool, and no name of one
	for title in 'POOR II RATED LOANS' 'WHOLE II MORTGAGE LOANS' 'GROUPED MORTGAGE LOANS' 'POOLED MORTGAGE LOANS'; do
		given <<-END
		FORM 8-K

		                 YEARS OF ORIGINATION OF $title

		                                  Number of                 Aggregate Principal
		Year Originated                   Loans                    Balances Outstanding
		---------------                   --------                 --------------------
		2001                                  5                         $   500,000
		Total                                 5                         $   500,000
		END
		gives 0 <<-'END'
		1|all|origination_year|row|2001|2001|2001|5|500000|8
		1|all|origination_year|total|Total|||5|500000|9
		END
	done
}

@test "pools: a heading between stars is no note" {
	given <<-'END'
	                  *** GROUP 1 ***

	              STATES

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah*                      433             $204,599,919
	Total                      433             $204,599,919

	* Salt Lake City

	                  *** GROUP 2 ***

	              STATES

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Ohio                       433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|I|state|row|Utah|||433|204599919|8
	1|I|state|total|Total|||433|204599919|9
	2|II|state|row|Ohio|||433|204599919|20
	2|II|state|total|Total|||433|204599919|21
	END
}

@test "pools: a note between stars is no heading" {
	given <<-'END'
	              STATES OF GROUP 1

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah*                      433             $204,599,919
	Total                      433             $204,599,919
	* Group 2 loans are not counted *

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Ohio                       433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|I|state|row|Utah|||433|204599919|6
	1|I|state|total|Total|||433|204599919|7
	2|all|state|row|Ohio|||433|204599919|13
	2|all|state|total|Total|||433|204599919|14
	END
}

@test "titles: a value stated below a table is no title of the next" {
	given <<-'END'
	            DISTRIBUTION BY NOTE RATES

	Note Rate               Loans          Balances
	---------               -----       -----------
	6.001% - 6.500%            75       $35,989,657
	Total                      75       $35,989,657

	Weighted average note rate: 6.249%

	            DISTRIBUTION BY AGE

	Loan Age                Loans          Balances
	--------                -----       -----------
	0 - 6                      75       $35,989,657
	Total                      75       $35,989,657

	Average age: 4 months

	            DISTRIBUTION BY CREDIT

	Grade                   Loans          Balances
	-----                   -----       -----------
	A                          75       $35,989,657
	Total                      75       $35,989,657
	END
	gives 0 <<-'END'
	1|all|note_rate|row|6.001% - 6.500%|6.001|6.500|75|35989657|5
	1|all|note_rate|total|Total|||75|35989657|6
	2|all|loan_age|row|0 - 6|0|6|75|35989657|14
	2|all|loan_age|total|Total|||75|35989657|15
	3|all|grade|row|A|||75|35989657|23
	3|all|grade|total|Total|||75|35989657|24
	END
}

@test "pools: lines inside a table that head the rows of each pool" {
	given <<-'END'
	               YEARS OF ORIGINATION

	                     Number of     Aggregate Principal
	Year Originated      Loans        Balances Outstanding
	---------------      --------     --------------------
	   Pool I
	1999                        4             $  1,233,009
	2000                      670              302,244,569
	Total                     674             $303,477,578
	                          ===             ============
	   Pool II
	1999                        2             $    744,707
	2000                      276              125,719,438
	Total                     278             $126,464,145
	                          ===             ============

	              DISTRIBUTION BY NOTE RATES

	                     Number of     Aggregate Principal
	Note Rate            Loans        Balances Outstanding
	---------            --------     --------------------
	Group 1 Loans:
	7.000%                      2             $  1,146,228
	Total Group 1               2             $  1,146,228
	Group 2 Loans:

	7.000%                      2             $  1,146,228
	7.125%                      4                1,520,769
	Total Group 2               6             $  2,666,997

	Total                       8             $  3,813,225

	              DISTRIBUTION BY PURPOSE

	                     Number of     Aggregate Principal
	Purpose              Loans        Balances Outstanding
	-------              --------     --------------------
	Group A:
	   Purchase                 2             $  1,146,228
	   Refinance                4                1,520,769
	Group B:
	   Purchase                 1             $  1,000,000
	Total                       7             $  3,666,997
	END
	gives 0 <<-'END'
	1|I|origination_year|row|1999|1999|1999|4|1233009|7
	1|I|origination_year|row|2000|2000|2000|670|302244569|8
	1|I|origination_year|total|Total|||674|303477578|9
	2|II|origination_year|row|1999|1999|1999|2|744707|12
	2|II|origination_year|row|2000|2000|2000|276|125719438|13
	2|II|origination_year|total|Total|||278|126464145|14
	3|I|note_rate|row|7.000%|7.000|7.000|2|1146228|23
	3|I|note_rate|total|Total Group 1|||2|1146228|24
	4|II|note_rate|row|7.000%|7.000|7.000|2|1146228|27
	4|II|note_rate|row|7.125%|7.125|7.125|4|1520769|28
	4|II|note_rate|total|Total Group 2|||6|2666997|29
	5|all|note_rate|total|Total|||8|3813225|31
	6|A|purpose|row|Purchase|||2|1146228|39
	6|A|purpose|row|Refinance|||4|1520769|40
	7|B|purpose|row|Purchase|||1|1000000|42
	8|all|purpose|total|Total|||7|3666997|43
	END
}

@test "pools: a list behind a total, below a line that names a pool, is none of its rows" {
	given <<-'END'
	               YEARS OF ORIGINATION

	                     Number of     Aggregate Principal
	Year Originated      Loans        Balances Outstanding
	---------------      --------     --------------------
	1999                        4             $  1,233,009
	Total                       4             $  1,233,009

	Pool I
	Balance of its loans                      $  1,233,009
	Balance of others                            1,000,000
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1999|1999|1999|4|1233009|6
	1|all|origination_year|total|Total|||4|1233009|7
	END
}

@test "pages: a mark between the lines of a title" {
	given <<-'END'
	             DISTRIBUTION OF POOL II MORTGAGE LOANS

	<PAGE>

	             BY LOAN-TO-VALUE RATIOS AT ORIGINATION

	                      Number of     Aggregate Principal
	Ratio                 Loans        Balances Outstanding
	-----                 --------     --------------------
	65.00% and below           433             $204,599,919
	Total                      433             $204,599,919

	                   GEOGRAPHIC DISTRIBUTION OF

	                              - 7 -
	<PAGE>
	              POOL III MORTGAGED PROPERTIES BY STATE

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|II|ltv|row|65.00% and below||65.00|433|204599919|10
	1|II|ltv|total|Total|||433|204599919|11
	2|III|state|row|Utah|||433|204599919|22
	2|III|state|total|Total|||433|204599919|23
	END
}

@test "pages: a mark between the lines of the headings" {
	given <<-'END'
	          TYPES OF DWELLINGS SUBJECT TO POOL II MORTGAGE LOANS

	Type of               Number of     Aggregate Principal
	<PAGE>
	                              - 7 -

	Dwelling Unit         Loans        Balances Outstanding
	-------------         --------     --------------------
	Detached houses            433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|II|dwelling_type|row|Detached houses|||433|204599919|9
	1|II|dwelling_type|total|Total|||433|204599919|10
	END
}

@test "labels: the last point of initials is no leader" {
	given <<-'END'
	                     GEOGRAPHIC DISTRIBUTION

	State                       Loans        Balances
	-----                       -----     -----------
	Calif. .................        4     $ 1,233,009
	D.C.....................        1         230,000
	N.Y. ...................        1         230,000
	U.S.                            1         230,000
	Utah....................      669     302,014,569
	Total...................      676    $303,937,578
	END
	gives 0 <<-'END'
	1|all|state|row|Calif.|||4|1233009|5
	1|all|state|row|D.C.|||1|230000|6
	1|all|state|row|N.Y.|||1|230000|7
	1|all|state|row|U.S.|||1|230000|8
	1|all|state|row|Utah|||669|302014569|9
	1|all|state|total|Total|||676|303937578|10
	END
}

@test "pages: a head of the page between title and headings, and inside either" {
	given <<-'END'
	               NUMBER OF UNITS OF POOL II MORTGAGE LOANS

	                              - 7 -
	<PAGE>
	CEDAR MORTGAGE SECURITIES, INC. SERIES 2002-12

	Type of               Number of     Aggregate Principal
	Dwelling Unit         Loans        Balances Outstanding
	-------------         -----        --------------------
	1-family                   433             $204,599,919
	Total                      433             $204,599,919

	             DISTRIBUTION OF POOL II MORTGAGE LOANS
	<PAGE>

	Cedar Mortgage Securities, Inc.      Series 2002-12

	             BY LOAN-TO-VALUE RATIOS AT ORIGINATION

	                      Number of     Aggregate Principal
	Ratio                 Loans        Balances Outstanding
	-----                 --------     --------------------
	65.00% and below           433             $204,599,919
	Total                      433             $204,599,919

	             NOTE RATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	<PAGE>
	CEDAR MORTGAGE SECURITIES, INC. SERIES 2002-12

	Note Rate             Loans        Balances Outstanding
	---------             --------     --------------------
	7.000%                     433             $204,599,919
	Total                      433             $204,599,919

	              STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	<PAGE>
	CEDAR MORTGAGE SECURITIES, INC. SERIES 2002-12

	-----                 --------     --------------------
	Utah                       433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|II|units|row|1-family|1|1|433|204599919|10
	1|II|units|total|Total|||433|204599919|11
	2|II|ltv|row|65.00% and below||65.00|433|204599919|23
	2|II|ltv|total|Total|||433|204599919|24
	3|II|note_rate|row|7.000%|7.000|7.000|433|204599919|34
	3|II|note_rate|total|Total|||433|204599919|35
	4|II|state|row|Utah|||433|204599919|45
	4|II|state|total|Total|||433|204599919|46
	END
}

@test "pages: heads of several lines between the parts of a table" {
	local head
	for head in \
		$'Cedar Mortgage Securities, Inc.\nREMIC Pass-Through Certificates, Series 2002-12' \
		$'CEDAR MORTGAGE SECURITIES, INC.\nSERIES 2002-12' \
		$'Cedar Mortgage Securities, Inc.\n                       Term Sheet,  Page 7' \
		$'CEDAR MORTGAGE SECURITIES, INC.\n'; do
		given <<-END
		                  NUMBER OF UNITS OF POOL II MORTGAGE LOANS

		<PAGE>
		$head

		Type of               Number of     Aggregate Principal
		Dwelling Unit         Loans        Balances Outstanding
		-------------         -----        --------------------
		1-family                   433             \$204,599,919
		Total                      433             \$204,599,919

		              NOTE RATES OF POOL II MORTGAGE LOANS

		                      Number of     Aggregate Principal
		<PAGE>
		$head

		Note Rate             Loans        Balances Outstanding
		---------             --------     --------------------
		7.000%                     433             \$204,599,919
		Total                      433             \$204,599,919

		              STATES OF POOL II MORTGAGE LOANS

		                      Number of     Aggregate Principal
		State                 Loans        Balances Outstanding
		<PAGE>
		$head

		-----                 --------     --------------------
		Utah                       433             \$204,599,919
		Total                      433             \$204,599,919

		              SIZES OF POOL II MORTGAGE LOANS

		                      Number of     Aggregate Principal
		Size                  Loans        Balances Outstanding
		----                  --------     --------------------
		<PAGE>
		$head

		Over \$100,000              433             \$204,599,919
		Total                      433             \$204,599,919
		END
		gives 0 <<-'END'
		1|II|units|row|1-family|1|1|433|204599919|10
		1|II|units|total|Total|||433|204599919|11
		2|II|note_rate|row|7.000%|7.000|7.000|433|204599919|22
		2|II|note_rate|total|Total|||433|204599919|23
		3|II|state|row|Utah|||433|204599919|34
		3|II|state|total|Total|||433|204599919|35
		4|II|loan_size|row|Over $100,000|100000||433|204599919|46
		4|II|loan_size|total|Total|||433|204599919|47
		END
	done
}

@test "pages: feet of text, underlined heads" {
	given <<-'END'
	         NUMBER OF UNITS OF POOL II MORTGAGE LOANS

	                    Cedar Series 2002-12
	<PAGE>

	Cedar Mortgage Securities, Inc.
	-------------------------------

	                      Number of     Aggregate Principal
	Units                 Loans        Balances Outstanding
	-----                 --------     --------------------
	1                          433             $204,599,919
	Total                      433             $204,599,919

	              STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding

	                            - 7 -
	                    Cedar Series 2002-12
	<PAGE>
	-----                 --------     --------------------
	Utah                       433             $204,599,919

	Cedar Series 2002-12
	<PAGE>
	                      --------     --------------------
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|II|units|row|1|1|1|433|204599919|12
	1|II|units|total|Total|||433|204599919|13
	2|II|state|row|Utah|||433|204599919|24
	2|II|state|total|Total|||433|204599919|29
	END
}

@test "pages: heads and feet that end in the page's number are no rows" {
	given <<-'END'
	                    STATES OF POOL II MORTGAGE LOANS

	                               Number of          Aggregate Principal
	State                          Loans             Balances Outstanding
	-----                          --------          --------------------
	Iowa                                432                  $200,000,919
	Ohio                                  4                     4,000,000

	SERIES 2002-12                                                      7
	<PAGE>

	Utah                                  4                     4,000,000

	<PAGE>
	Cedar Mortgage Securities, Inc.                                     8

	Texas                                 4                     4,000,000
	Total                               444                  $212,000,919

	SERIES 2002-12                                                      9

	<PAGE>
	                 UNITS OF POOL II MORTGAGE LOANS

	                               Number of          Aggregate Principal
	Units                          Loans             Balances Outstanding
	-----                          --------          --------------------
	1                                   444                  $212,000,919
	Total                               444                  $212,000,919
	END
	gives 0 <<-'END'
	1|II|state|row|Iowa|||432|200000919|6
	1|II|state|row|Ohio|||4|4000000|7
	1|II|state|row|Utah|||4|4000000|12
	1|II|state|row|Texas|||4|4000000|17
	1|II|state|total|Total|||444|212000919|18
	2|II|units|row|1|1|1|444|212000919|28
	2|II|units|total|Total|||444|212000919|29
	END
}

@test "pages: a foot and a head between the line that heads a pool's rows and these" {
	given <<-'END'
	                    STATES

	                     Number of     Aggregate Principal
	State                Loans        Balances Outstanding
	---------------      --------     --------------------

	Pool II

	                    Term Sheet
	<PAGE>
	Cedar Mortgage Securities, Inc.
	Series 2002-12
	-------------------------------

	Iowa                        2             $  1,000,000
	Utah                        2             $  1,000,000
	Total                       4             $  2,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Iowa|||2|1000000|15
	1|II|state|row|Utah|||2|1000000|16
	1|II|state|total|Total|||4|2000000|17
	END
}

@test "pages: a foot that ends in a company's name is no label's rest" {
	given <<-'END'
	STATES OF POOL II MORTGAGE LOANS

	                     Number of     Aggregate Principal
	State                Loans        Balances Outstanding
	---------------      --------     --------------------
	Iowa                        2             $  1,000,000
	Term Sheet for Cedar Mortgage Securities, Inc.

	<PAGE>
	STATES OF POOL II MORTGAGE LOANS (continued)

	                     Number of     Aggregate Principal
	State                Loans        Balances Outstanding
	---------------      --------     --------------------
	Utah                        2             $  1,000,000
	Total                       4             $  2,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Iowa|||2|1000000|6
	1|II|state|row|Utah|||2|1000000|15
	1|II|state|total|Total|||4|2000000|16
	END
}

@test "pages: a row without its other number is no page's foot" {
	given <<-'END'
	                    STATES OF POOL II MORTGAGE LOANS

	                               Number of          Aggregate Principal
	State                          Loans             Balances Outstanding
	-----                          --------          --------------------
	Iowa                                432                  $200,000,919
	Ohio                                                              950
	<PAGE>
	Utah                                  4                     4,000,000
	Total                               436                  $204,000,919

	                    STATES OF POOL I MORTGAGE LOANS

	                    Aggregate Principal           Number of
	State              Balances Outstanding               Loans
	-----              --------------------           ---------
	Iowa                       $200,000,919                 432

	Ohio                                                      7

	<PAGE>
	Utah                                                      8
	Total                      $204,000,919                 447
	END
	gives 2 "7: no number of loans in the row: 'Ohio                                                              950'" \
		"19: no balance in the row: 'Ohio                                                      7'" \
		"22: no balance in the row: 'Utah                                                      8'" <<-'END'
	1|II|state|row|Iowa|||432|200000919|6
	1|II|state|row|Utah|||4|4000000|9
	1|II|state|total|Total|||436|204000919|10
	2|I|state|row|Iowa|||432|200000919|17
	2|I|state|total|Total|||447|204000919|23
	END
}

@test "pages: a title at the head of a page is none of the page's head" {
	given <<-'END'
	              STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433             $204,599,919
	Total                      433             $204,599,919

	<PAGE>
	                    OTHER CHARACTERISTICS

	                      Number of     Aggregate Principal
	                      Loans        Balances Outstanding
	                      --------     --------------------
	Convertible                433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|II|state|row|Utah|||433|204599919|6
	1|II|state|total|Total|||433|204599919|7
	2|all|other_characteristics|row|Convertible|||433|204599919|15
	2|all|other_characteristics|total|Total|||433|204599919|16
	END
}

@test "labels: one that a page's foot and head part, its bracket open" {
	given <<-'END'
	                   TYPES OF DWELLINGS

	                                Number of     Aggregate Principal
	Dwelling Unit                   Loans        Balances Outstanding
	-------------                   --------     --------------------
	Condominium (one to four              10               $1,000,000

	                              - 7 -
	<PAGE>
	CEDAR MORTGAGE SECURITIES, INC. SERIES 2002-12

	stories high)

	Condominium (over four                10                1,000,000
	stories high)

	Townhouses                             3                1,000,000
	Total                                 23               $3,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Condominium (one to four stories high)|||10|1000000|6
	1|all|dwelling_type|row|Condominium (over four stories high)|||10|1000000|14
	1|all|dwelling_type|row|Townhouses|||3|1000000|17
	1|all|dwelling_type|total|Total|||23|3000000|18
	END
}

@test "labels: one that a page's foot of text parts, in its row or above it" {
	given <<-'END'
	                   TYPES OF DWELLINGS

	                                Number of     Aggregate Principal
	Dwelling Unit                   Loans        Balances Outstanding
	-------------                   --------     --------------------
	Condominium (one to four              10               $1,000,000

	Series 2002-12 Term Sheet
	                              - 7 -
	<PAGE>
	stories high)

	Townhouses                             3                1,000,000
	Condominium (over four

	Series 2002-12 Term Sheet
	                              - 8 -
	<PAGE>
	stories high)                         10                1,000,000
	Total                                 23               $3,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Condominium (one to four stories high)|||10|1000000|6
	1|all|dwelling_type|row|Townhouses|||3|1000000|13
	1|all|dwelling_type|row|Condominium (over four stories high)|||10|1000000|19
	1|all|dwelling_type|total|Total|||23|3000000|20
	END
}

@test "labels: a page's foot of text above repeated headings starts none" {
	given <<-'END'
	                   TYPES OF DWELLINGS

	                                Number of     Aggregate Principal
	Dwelling Unit                   Loans        Balances Outstanding
	-------------                   --------     --------------------
	Townhouses                            10               $1,000,000

	                              - 7 -
	Series 2002-12
	Term Sheet
	<PAGE>

	                                Number of     Aggregate Principal
	Dwelling Unit                   Loans        Balances Outstanding
	-------------                   --------     --------------------
	Condominium (over four
	stories high)                         10                1,000,000

	Planned unit developments,
	<PAGE>
	                                Number of     Aggregate Principal
	Dwelling Unit                   Loans        Balances Outstanding
	-------------                   --------     --------------------
	attached                               3                1,000,000

	Series 2002-12
	<PAGE>
	                                Number of     Aggregate Principal
	Dwelling Unit                   Loans        Balances Outstanding
	-------------                   --------     --------------------
	Total                                 23               $3,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Townhouses|||10|1000000|6
	1|all|dwelling_type|row|Condominium (over four stories high)|||10|1000000|17
	1|all|dwelling_type|row|Planned unit developments, attached|||3|1000000|24
	1|all|dwelling_type|total|Total|||23|3000000|31
	END
}

@test "labels: two hyphens at a line's end, with a blank before them or glued to a word" {
	given <<-'END'
	Loan Purpose            Loans      Balance
	------------            -----   -----------
	Refinance --
	  Cashout                 100   $10,000,000
	Refinance--
	  Rate/Term               100    10,000,000
	Total                     200   $20,000,000
	END
	gives 0 <<-'END'
	1|all|loan_purpose|row|Refinance -- Cashout|||100|10000000|4
	1|all|loan_purpose|row|Refinance--Rate/Term|||100|10000000|6
	1|all|loan_purpose|total|Total|||200|20000000|7
	END
}

@test "labels: bounds without numbers above other bounds are named, and no part of these" {
	given <<-'END'
	                Current Mortgage Rates

	                        Number of     Aggregate
	Mortgage Rates            Loans        Balance
	-------------------   -----------    ------------
	5.501% - 6.000%                10      $1,000,000
	6.001% - 6.500%
	6.501% - 7.000%                 5         500,000
	7.001% to
	  7.500%                        5         500,000
	7.501% - 8.000%......
	8.001% and over                 1         500,000
	Total                          21      $2,500,000
	END
	gives 2 "7: row without numbers: '6.001% - 6.500%'" "11: row without numbers: '7.501% - 8.000%......'" <<-'END'
	1|all|note_rate|row|5.501% - 6.000%|5.501|6.000|10|1000000|6
	1|all|note_rate|row|6.501% - 7.000%|6.501|7.000|5|500000|8
	1|all|note_rate|row|7.001% to 7.500%|7.001|7.500|5|500000|10
	1|all|note_rate|row|8.001% and over|8.001||1|500000|12
	1|all|note_rate|total|Total|||21|2500000|13
	END
}

@test "labels: bounds without numbers right above a total that no ruler parts from its rows" {
	given <<-'END'
	                            Number of     Aggregate
	Original Term                 Loans        Balance
	-------------------------  ---------    ------------
	121 - 180 months........          10      $1,000,000
	181 - 240 months........           5         500,000
	241 - 300 months........
	Total/Weighted Average..          15      $1,500,000
	END
	gives 2 "6: row without numbers: '241 - 300 months........'" <<-'END'
	1|all|original_term|row|121 - 180 months|121|180|10|1000000|4
	1|all|original_term|row|181 - 240 months|181|240|5|500000|5
	1|all|original_term|total|Total/Weighted Average|||15|1500000|7
	END
}

@test "labels: two words that belong together on two lines, below rows that a line without numbers heads" {
	given <<-'END'
	                              Number of     Aggregate
	Property Type                   Loans        Balance
	---------------------------  ---------    ------------
	Condominiums
	   Low-rise                          5      $1,000,000
	   High-rise                         5       1,000,000
	Planned Unit
	   Development                       1       1,000,000
	Total                               11      $3,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Low-rise|||5|1000000|5
	1|all|dwelling_type|row|High-rise|||5|1000000|6
	1|all|dwelling_type|row|Planned Unit Development|||1|1000000|8
	1|all|dwelling_type|total|Total|||11|3000000|9
	END
}

@test "labels: a line without numbers that heads rows, the first of which is of two lines" {
	given <<-'END'
	                              Number of     Aggregate
	Property                        Loans        Balance
	---------------------------  ---------    ------------
	Two- to four-family                  1      $1,000,000
	Condominiums
	     High-rise (more than
	       four stories)                 5       1,000,000
	     Low-rise (four stories or
	       less)                         5       1,000,000
	Total                               11      $3,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Two- to four-family|||1|1000000|4
	1|all|dwelling_type|row|High-rise (more than four stories)|||5|1000000|7
	1|all|dwelling_type|row|Low-rise (four stories or less)|||5|1000000|9
	1|all|dwelling_type|total|Total|||11|3000000|10
	END
}

@test "labels: a fraction in a bound is named" {
	given <<-'END'
	              DISTRIBUTION BY NOTE RATES

	                      Number of     Aggregate Principal
	Note Rate             Loans        Balances Outstanding
	---------             --------     --------------------
	6%                         400             $100,000,000
	Over 6% to 6 1/2%           30               10,000,000
	7-15/16% and over            3                1,000,000
	7/8% and under               1                  100,000
	Total                      434             $111,100,000

	                  TYPES OF LOANS

	                      Number of     Aggregate Principal
	Type of Loan          Loans        Balances Outstanding
	------------          --------     --------------------
	5/1 ARM                    400             $100,000,000
	Balloon 15/30               30               10,000,000
	Owner/Investor 1 or 1/2      4                1,100,000
	Total                      434             $111,100,000
	END
	gives 2 "7: fraction in a bound is not read: 'Over 6% to 6 1/2%'" \
		"8: fraction in a bound is not read: '7-15/16% and over'" \
		"9: fraction in a bound is not read: '7/8% and under'" <<-'END'
	1|all|note_rate|row|6%|6|6|400|100000000|6
	1|all|note_rate|row|Over 6% to 6 1/2%|||30|10000000|7
	1|all|note_rate|row|7-15/16% and over|||3|1000000|8
	1|all|note_rate|row|7/8% and under|||1|100000|9
	1|all|note_rate|total|Total|||434|111100000|10
	2|all|type_of_loan|row|5/1 ARM|||400|100000000|17
	2|all|type_of_loan|row|Balloon 15/30|||30|10000000|18
	2|all|type_of_loan|row|Owner/Investor 1 or 1/2|||4|1100000|19
	2|all|type_of_loan|total|Total|||434|111100000|20
	END
}

@test "labels: digits from which no bounds are read are named where a table goes by numbers" {
	given <<-'END'
	            DISTRIBUTION BY LOAN SIZES

	                              Number of     Aggregate Principal
	Loan Size                     Loans        Balances Outstanding
	---------                     --------     --------------------
	$149,999 and under                   4                 $500,000
	$150,00O through $199,999           10                1,700,000
	Not Available (7)                    1                  100,000
	Total                               15               $2,300,000

	               TYPES OF DWELLINGS

	                              Number of     Aggregate Principal
	Dwelling Unit                 Loans        Balances Outstanding
	-------------                 --------     --------------------
	Condominium (over 4 stories)        15               $2,300,000
	Total                               15               $2,300,000
	END
	gives 2 "7: label's bounds can't be read: '\$150,00O through \$199,999'" <<-'END'
	1|all|loan_size|row|$149,999 and under||149999|4|500000|6
	1|all|loan_size|row|$150,00O through $199,999|||10|1700000|7
	1|all|loan_size|row|Not Available|||1|100000|8
	1|all|loan_size|total|Total|||15|2300000|9
	2|all|dwelling_type|row|Condominium (over 4 stories)|||15|2300000|16
	2|all|dwelling_type|total|Total|||15|2300000|17
	END
}

@test "labels: a number that no column was left for is no bound in silence" {
	given <<-'END'
	            DISTRIBUTION BY LOAN SIZES

	Outstanding Principal
	Balance by Loan Size Percentage of Pool by Balance        No. of Loans     Scheduled Principal Balance
	--------------------------------------------------        ------------     ---------------------------
	$149,999 and under                       9.09%                       2                        $200,000
	$150,000 through $199,999               31.82%                       4                         700,000
	$950,000 and over                       59.09%                       1                       1,300,000
	Total                                  100.00%                       7                      $2,200,000
	END
	gives 2 "6: label's bounds can't be read: '\$149,999 and under 9.09%'" \
		"7: label's bounds can't be read: '\$150,000 through \$199,999 31.82%'" \
		"8: label's bounds can't be read: '\$950,000 and over 59.09%'" <<-'END'
	1|all|loan_size|row|$149,999 and under 9.09%|||2|200000|6
	1|all|loan_size|row|$150,000 through $199,999 31.82%|||4|700000|7
	1|all|loan_size|row|$950,000 and over 59.09%|||1|1300000|8
	1|all|loan_size|total|Total 100.00%|||7|2200000|9
	END
}

@test "tags: those of a document on a row's line are no part of it" {
	given <<-'END'
	<DOCUMENT>
	<TYPE>EX-99
	<TEXT>            YEARS OF ORIGINATION

	Year of      Number of      Aggregate Principal
	Origination  Loans          Balances Outstanding
	-----------  ---------      --------------------
	2000               198      $50,000,000
	2001               200       51,000,000
	Total              398     $101,000,000</TEXT></DOCUMENT>
	END
	gives 0 <<-'END'
	1|all|origination_year|row|2000|2000|2000|198|50000000|8
	1|all|origination_year|row|2001|2001|2001|200|51000000|9
	1|all|origination_year|total|Total|||398|101000000|10
	END
}

@test "totals: one without a number that the rows have is named" {
	given <<-'END'
	                   YEARS OF ORIGINATION

	Year of      Number of      Aggregate Principal
	Origination  Loans          Balances Outstanding
	-----------  ---------      --------------------
	2000               198      $50,000,000
	2001               200       51,000,000
	Total                      $101,000,000

	                      STATES

	             Number of      Aggregate Principal
	State        Loans          Balances Outstanding
	-----        ---------      --------------------
	Ohio               198      $50,000,000
	Utah               200       51,000,000
	Total              398

	     The foregoing is approximate.
	END
	gives 2 "8: no number of loans in the total: 'Total                      \$101,000,000'" \
		"17: no balance in the total: 'Total              398'" <<-'END'
	1|all|origination_year|row|2000|2000|2000|198|50000000|6
	1|all|origination_year|row|2001|2001|2001|200|51000000|7
	1|all|origination_year|total|Total||||101000000|8
	2|all|state|row|Ohio|||198|50000000|15
	2|all|state|row|Utah|||200|51000000|16
	2|all|state|total|Total|||398||17
	END
}

@test "pages: a note above a page mark is no title of the table below a line that names none" {
	given <<-'END'
	              STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433             $204,599,919
	Total                      433             $204,599,919

	Loan-to-value ratios are at origination
	<PAGE>
	                    OTHER CHARACTERISTICS

	                      Number of     Aggregate Principal
	Characteristic        Loans        Balances Outstanding
	--------------        --------     --------------------
	Convertible                433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|II|state|row|Utah|||433|204599919|6
	1|II|state|total|Total|||433|204599919|7
	2|all|characteristic|row|Convertible|||433|204599919|16
	2|all|characteristic|total|Total|||433|204599919|17
	END
}

@test "pools: the start of a pool's first label behind a page mark is no page's head" {
	given <<-'END'
	                    STATES

	                     Number of     Aggregate Principal
	State                Loans        Balances Outstanding
	---------------      --------     --------------------
	Group 1:
	  Ohio                      4             $  1,233,009
	  Total                     4             $  1,233,009
	Group 2:
	<PAGE>
	  District of
	  Columbia                  2                  744,707
	  Ohio                      3                  744,708
	  Total                     5             $  1,489,415
	END
	gives 0 <<-'END'
	1|I|state|row|Ohio|||4|1233009|7
	1|I|state|total|Total|||4|1233009|8
	2|II|state|row|District of Columbia|||2|744707|12
	2|II|state|row|Ohio|||3|744708|13
	2|II|state|total|Total|||5|1489415|14
	END
}

@test "pools: a page mark and a page's head below a line that heads a pool's rows, behind a total" {
	given <<-'END'
	               SIZES OF LOANS

	                     Number of     Aggregate Principal
	Size                 Loans        Balances Outstanding
	---------------      --------     --------------------
	Group 1:
	  $100,000                  4             $  1,233,009
	  Total                     4             $  1,233,009
	Group 2:

	<PAGE>
	Cedar Mortgage Securities, Inc.
	Series 2002-12

	  $100,000                  2                  744,707
	  Total                     2             $    744,707

	Group 3 Loans
	<PAGE>
	CHARACTERISTICS

	                     Number of     Aggregate Principal
	Characteristic       Loans        Balances Outstanding
	---------------      --------     --------------------
	Convertible                 4             $  1,233,009
	Total                       4             $  1,233,009
	END
	gives 0 <<-'END'
	1|I|loan_size|row|$100,000|100000|100000|4|1233009|7
	1|I|loan_size|total|Total|||4|1233009|8
	2|II|loan_size|row|$100,000|100000|100000|2|744707|15
	2|II|loan_size|total|Total|||2|744707|16
	3|III|characteristic|row|Convertible|||4|1233009|25
	3|III|characteristic|total|Total|||4|1233009|26
	END
}

@test "pages: a title above a page mark that names only a pool" {
	given <<-'END'
	              STATES OF POOL I MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433             $204,599,919
	Total                      433             $204,599,919

	            PURPOSES OF POOL II MORTGAGE LOANS

	                              - 7 -
	<PAGE>

	                      Number of     Aggregate Principal
	Purpose               Loans        Balances Outstanding
	-------               --------     --------------------
	Purchase                   433             $204,599,919
	Total                      433             $204,599,919

	            Credit Scores of the Group Two Loans
	<PAGE>
	                      Number of     Aggregate Principal
	Credit Score          Loans        Balances Outstanding
	-------               --------     --------------------
	700 - 719                  433             $204,599,919
	Total                      433             $204,599,919

	Averages of the scores of the loans of pool I are weighted
	<PAGE>
	                      Number of     Aggregate Principal
	Occupancy             Loans        Balances Outstanding
	-------               --------     --------------------
	Primary                    433             $204,599,919
	Total                      433             $204,599,919
	END
	gives 0 <<-'END'
	1|I|state|row|Utah|||433|204599919|6
	1|I|state|total|Total|||433|204599919|7
	2|II|purpose|row|Purchase|||433|204599919|17
	2|II|purpose|total|Total|||433|204599919|18
	3|II|credit_score|row|700 - 719|700|719|433|204599919|25
	3|II|credit_score|total|Total|||433|204599919|26
	4|all|occupancy|row|Primary|||433|204599919|33
	4|all|occupancy|total|Total|||433|204599919|34
	END
}

@test "pools: a line that heads a pool's rows is the last of its page" {
	given <<-'END'
	               YEARS OF ORIGINATION

	                     Number of     Aggregate Principal
	Year Originated      Loans        Balances Outstanding
	---------------      --------     --------------------
	Pool I
	1999                        4             $  1,233,009
	Pool II

	                              - 7 -
	<PAGE>
	1999                        2                  744,707
	Total                       6             $  1,977,716
	END
	gives 0 <<-'END'
	1|I|origination_year|row|1999|1999|1999|4|1233009|7
	2|II|origination_year|row|1999|1999|1999|2|744707|12
	3|all|origination_year|total|Total|||6|1977716|13
	END
}

# Lines with "|" for each tab.
given_tabs() {
	tr '|' '\t' | given
}

@test "tabs: cells that single tabs part count by their order" {
	given_tabs <<-'END'
	|OCCUPANCY OF PROPERTIES

	|Number of|Aggregate|Percent
	Occupancy Status|Loans|Principal Balance|of Total
	----------------|---------|-----------------|--------
	Owner-occupied|498|$|166,900,318|95.12%
	Second home|20|6,117,029|3.49%
	Investor's property, of which the owner lives elsewhere|11|2,440,100|1.39|%
	Total|529|$|175,457,447|100.00%

	Rates (%)|Loans|Balance
	5.000 -  5.500|3|$171,979.00
	5.501 -  6.000|60|9,757,913.10
	|63|$9,929,892.10
	END
	gives 0 <<-'END'
	1|all|occupancy_status|row|Owner-occupied|||498|166900318|6
	1|all|occupancy_status|row|Second home|||20|6117029|7
	1|all|occupancy_status|row|Investor's property, of which the owner lives elsewhere|||11|2440100|8
	1|all|occupancy_status|total|Total|||529|175457447|9
	2|all|note_rate|row|5.000 - 5.500|5.000|5.500|3|171979.00|12
	2|all|note_rate|row|5.501 - 6.000|5.501|6.000|60|9757913.10|13
	2|all|note_rate|total||||63|9929892.10|14
	END
}

@test "tabs: labels without a heading, headings that are all indented, empty cells" {
	given_tabs <<-'END'
	STATES

	Number of Loans|Balance|Percent
	Ohio|5|$1,000,000|40.00%
	Utah||$500,000|20.00%
	Iowa|5|$1,000,000|40.00%
	Total|10|$2,500,000|100.00%

	LOAN PURPOSES

	|Purpose|Number|Balance
	Purchase|5|$1,000,000
	Refinance|6|$1,500,000
	Total|11|$2,500,000

	CREDIT SCORES

	||Average|
	Credit Score|Loans|Balance|Balance
	600|5|200,000|$1,000,000
	700|6|250,000|1,500,000
	Total|11|227,273|$2,500,000
	END
	gives 2 "5: no number of loans in the row: 'Utah??\$500,000?20.00%'" <<-'END'
	1|all|state|row|Ohio|||5|1000000|4
	1|all|state|row|Iowa|||5|1000000|6
	1|all|state|total|Total|||10|2500000|7
	2|all|purpose|row|Purchase|||5|1000000|12
	2|all|purpose|row|Refinance|||6|1500000|13
	2|all|purpose|total|Total|||11|2500000|14
	3|all|credit_score|row|600|600|600|5|1000000|20
	3|all|credit_score|row|700|700|700|6|1500000|21
	3|all|credit_score|total|Total|||11|2500000|22
	END
}

@test "tabs: several that reach true columns are read as those" {
	given_tabs <<-'END'
	STATES

	State||Number||Balance
	-----||------||-------
	Ohio||5||$1,000,000
	Connecticut|6||1,500,000
	Total||11||$2,500,000
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||5|1000000|5
	1|all|state|row|Connecticut|||6|1500000|6
	1|all|state|total|Total|||11|2500000|7
	END
}

@test "tabs: headings that do not say which columns they stand over are named" {
	given_tabs <<-'END'
	CURRENT RATES

	|Number|Weighted
	Rates|of Loans|Balance|Rate
	6.125%|58|$21,400,773|6.410%
	6.500%|10|4,220,108|6.853
	Total|68|$25,620,881|6.483%
	END
	gives 2 "3: headings that may stand over other columns: 'Number?Weighted'" <<-'END'
	1|all|note_rate|row|6.125%|6.125|6.125|58||5
	1|all|note_rate|row|6.500%|6.500|6.500|10||6
	1|all|note_rate|total|Total|||68||7
	END
}

@test "tabs: headings behind blanks that pass over the labels" {
	given_tabs <<-'END'
	YEARS OF ORIGINATION OF MORTGAGE LOANS

	                                  Number of|Aggregate Principal
	Year Originated|Loans|Balances Outstanding
	---------------|--------|--------------------
	2001|5|$1,405,860
	2002|875|$405,860,263
	Total|880|$407,266,123
	END
	gives 0 <<-'END'
	1|all|origination_year|row|2001|2001|2001|5|1405860|6
	1|all|origination_year|row|2002|2002|2002|875|405860263|7
	1|all|origination_year|total|Total|||880|407266123|8
	END
}

@test "tabs: headings that say balances over numbers of loans are named" {
	given_tabs <<-'END'
	YEARS OF ORIGINATION OF MORTGAGE LOANS

	Number of|Aggregate Principal
	Year Originated|Loans|Balances Outstanding
	2001|5|$1,405,860
	2002|875|$405,860,263
	Total|880|$407,266,123
	END
	gives 2 "3: headings that may stand over other columns: 'Number of?Aggregate Principal'" \
		"5: numbers do not fit the headings: '2001?5?\$1,405,860'" \
		"6: numbers do not fit the headings: '2002?875?\$405,860,263'" \
		"7: numbers do not fit the headings: 'Total?880?\$407,266,123'" </dev/null
}

@test "columns: one heading over labels and numbers of loans, one blank between its words" {
	given <<-'END'
	          MORTGAGED PROPERTY TYPES

	PROPERTY TYPE LOANS        BALANCE
	-------------------   ------------
	Detached      58       $16,400,120
	Condominium    8         2,081,377
	Total         66       $18,481,497

	          MORTGAGE INTEREST RATES

	                         Number  Aggregate
	Mortgage Interest Rate of Loans    Balance
	5.250% - 5.500%               2 $1,146,228
	5.501% - 6.000%              24 11,520,769
	Total                        26 12,666,997
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Detached|||58|16400120|5
	1|all|dwelling_type|row|Condominium|||8|2081377|6
	1|all|dwelling_type|total|Total|||66|18481497|7
	2|all|note_rate|row|5.250% - 5.500%|5.250|5.500|2|1146228|13
	2|all|note_rate|row|5.501% - 6.000%|5.501|6.000|24|11520769|14
	2|all|note_rate|total|Total|||26|12666997|15
	END
}

@test "columns: rows below their labels, which have no heading" {
	given <<-'END'
	          LOAN PURPOSES

	                                 Number of          Principal
	                                   Loans             Balance
	Purchase of a new or existing dwelling
	                                    61           $25,871,003
	Refinance with cash taken out
	                                    44            19,928,224
	Total                              105           $45,799,227
	END
	gives 0 <<-'END'
	1|all|loan_purposes|row|Purchase of a new or existing dwelling|||61|25871003|6
	1|all|loan_purposes|row|Refinance with cash taken out|||44|19928224|8
	1|all|loan_purposes|total|Total|||105|45799227|9
	END
}

@test "columns: numbers that contradict their headings are named, and no row of the table is read" {
	given <<-'END'
	          LOAN SIZES

	Loan Size	Loans  Balances
	--------------------  -----  ------------
	$299,999 and under        1  $    171,979
	$300,000 and over        60    19,757,913
	Total                    61  $ 19,929,892

	          STATES

	                 Number   Percent of
	State            of Loans  Balance
	Ohio                   5  $1,000,000
	Utah                   6   1,500,000
	Total                 11  $2,500,000
	END
	gives 2 \
		"5: numbers do not fit the headings: '\$299,999 and under        1  \$    171,979'" \
		"6: numbers do not fit the headings: '\$300,000 and over        60    19,757,913'" \
		"7: numbers do not fit the headings: 'Total                    61  \$ 19,929,892'" \
		"13: numbers do not fit the headings: 'Ohio                   5  \$1,000,000'" \
		"14: numbers do not fit the headings: 'Utah                   6   1,500,000'" \
		"15: numbers do not fit the headings: 'Total                 11  \$2,500,000'" </dev/null
}

@test "columns: a row of more loans than dollars is named, where these are not in thousands" {
	given <<-'END'
	          STATES

	State            Number of Loans   Balance
	-----            ---------------  ---------
	Ohio                          5   1,000,000
	Utah                    150,000           6
	Iowa                          4           0
	Total                   150,009   1,000,006

	          STATES (IN THOUSANDS)

	State            Number of Loans   Balance
	-----            ---------------  ---------
	Ohio                        105      10,000
	Utah                        110       9,000
	Iowa                        100          90
	Total                       315      19,090
	END
	gives 2 "6: more loans than dollars: 'Utah                    150,000           6'" \
		"10: amounts are not in dollars: 'STATES (IN THOUSANDS)'" <<-'END'
	1|all|state|row|Ohio|||5|1000000|5
	1|all|state|row|Iowa|||4|0|7
	1|all|state|total|Total|||150009|1000006|8
	2|all|state|row|Ohio|||105|10000|14
	2|all|state|row|Utah|||110|9000|15
	2|all|state|row|Iowa|||100|90|16
	2|all|state|total|Total|||315|19090|17
	END
}

@test "pools: a line that says where a pool's tables end names none" {
	given <<-'END'
	POOL I

	                STATES

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433            $204,599,919
	Total                      433            $204,599,919

	End of Pool I
	<PAGE>
	                      Number of     Aggregate Principal
	Purpose               Loans        Balances Outstanding
	-----                 --------     --------------------
	Purchase                   433            $204,599,919
	Total                      433            $204,599,919

	                *** END OF GROUP 2 TABLES ***

	                      Number of     Aggregate Principal
	Occupancy             Loans        Balances Outstanding
	-----                 --------     --------------------
	Primary                    433            $204,599,919
	Total                      433            $204,599,919
	END
	gives 0 <<-'END'
	1|I|state|row|Utah|||433|204599919|8
	1|I|state|total|Total|||433|204599919|9
	2|all|purpose|row|Purchase|||433|204599919|16
	2|all|purpose|total|Total|||433|204599919|17
	3|all|occupancy|row|Primary|||433|204599919|24
	3|all|occupancy|total|Total|||433|204599919|25
	END
}

@test "totals: a label that a page mark parts from its numbers, or from its rest" {
	given <<-'END'
	           STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Iowa                         2              $1,000,000
	Utah                         2              $1,000,000
	Total

	                           - 7 -
	<PAGE>
	Pool II                      4              $2,000,000

	          PURPOSES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	Purpose               Loans        Balances Outstanding
	-----                 --------     --------------------
	Purchase                     4              $2,000,000

	Totals:

	Term Sheet
	<PAGE>
	CEDAR
	                             4              $2,000,000

	           TERMS OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	Term                  Loans        Balances Outstanding
	-----                 --------     --------------------
	360                          4              $2,000,000
	Total
	<PAGE>
	     TERMS OF POOL II MORTGAGE LOANS (continued)

	                      Number of     Aggregate Principal
	Term                  Loans        Balances Outstanding
	-----                 --------     --------------------
	Pool II                      4              $2,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Iowa|||2|1000000|6
	1|II|state|row|Utah|||2|1000000|7
	1|II|state|total|Total Pool II|||4|2000000|12
	2|II|purpose|row|Purchase|||4|2000000|19
	2|II|purpose|total|Totals:|||4|2000000|26
	3|II|term|row|360|360|360|4|2000000|33
	3|II|term|total|Total Pool II|||4|2000000|41
	END
}

@test "titles: right below a sentence, without a blank line" {
	given <<-'END'
	The mortgage loans of pool I are told elsewhere. The tables that follow
	are those of the rest.
	          STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433            $204,599,919
	Total                      433            $204,599,919

	The pool I loans may change before the closing date, as others may be
	taken for them.
	Loan Purposes
	(Group 2)

	                      Number of     Aggregate Principal
	Purpose               Loans        Balances Outstanding
	-----                 --------     --------------------
	Purchase                   433            $204,599,919
	Total                      433            $204,599,919
	END
	gives 0 <<-'END'
	1|II|state|row|Utah|||433|204599919|8
	1|II|state|total|Total|||433|204599919|9
	2|II|purpose|row|Purchase|||433|204599919|19
	2|II|purpose|total|Total|||433|204599919|20
	END
}

@test "pools: lines that head a pool's rows, right above a label of several lines" {
	given <<-'END'
	             TYPES OF DWELLINGS

	                      Number of     Aggregate Principal
	Dwelling              Loans        Balances Outstanding
	-----                 --------     --------------------
	Pool I
	Condominium (over
	four stories)                4              $1,233,009
	Townhouse                    1               1,000,000
	Total                        5              $2,233,009
	Pool II
	Planned Unit
	Developments                 2                 744,707
	Total                        2                $744,707
	END
	gives 0 <<-'END'
	1|I|dwelling_type|row|Condominium (over four stories)|||4|1233009|8
	1|I|dwelling_type|row|Townhouse|||1|1000000|9
	1|I|dwelling_type|total|Total|||5|2233009|10
	2|II|dwelling_type|row|Planned Unit Developments|||2|744707|13
	2|II|dwelling_type|total|Total|||2|744707|14
	END
}

@test "pools: headings with a blank between the letters" {
	given <<-'END'
	                CEDAR TRUST
	                G R O U P  2

	                   STATES

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433            $204,599,919
	Total                      433            $204,599,919

	G R O U P  3

	                  PURPOSES

	                      Number of     Aggregate Principal
	Purpose               Loans        Balances Outstanding
	-----                 --------     --------------------
	Purchase                   433            $204,599,919
	Total                      433            $204,599,919

	             P O O L   I V   S T A T E S

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	P O O L  V
	Utah                       433            $204,599,919
	Total                      433            $204,599,919
	P O O L  V I
	Utah                         4              $4,000,000
	Total                        4              $4,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Utah|||433|204599919|9
	1|II|state|total|Total|||433|204599919|10
	2|III|purpose|row|Purchase|||433|204599919|19
	2|III|purpose|total|Total|||433|204599919|20
	3|V|state|row|Utah|||433|204599919|28
	3|V|state|total|Total|||433|204599919|29
	4|VI|state|row|Utah|||4|4000000|31
	4|VI|state|total|Total|||4|4000000|32
	END
}

@test "pools: a firm's group at a page's head, above a title that is counted or a page's number" {
	given <<-'END'
	PRUDENTIAL SECURITIES INCORPORATED
	FINANCIAL STRATEGIES GROUP
	                             D. YEAR OF ORIGINATION

	Year         Number of
	Originated     Loans
	----------   ---------
	1988              700
	1987               90
	               ------
	Total             790
	<PAGE>
	XYZ Capital Markets Group
	   4

	                  Mortgage Rates of the Group II Mortgage Loans

	Mortgage     Number of
	Rate           Loans
	----------   ---------
	6.000%            700
	Total             700
	<PAGE>
	XYZ Mortgage Group

	                  E. Mortgage Rates

	Mortgage     Number of
	Rate           Loans
	----------   ---------
	6.000%            700
	Total             700
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1988|1988|1988|700||8
	1|all|origination_year|row|1987|1987|1987|90||9
	1|all|origination_year|total|Total|||790||11
	2|II|note_rate|row|6.000%|6.000|6.000|700||21
	2|II|note_rate|total|Total|||700||22
	3|all|note_rate|row|6.000%|6.000|6.000|700||31
	3|all|note_rate|total|Total|||700||32
	END
}

@test "pools: the loans of one beside the balance of another are named" {
	given <<-'END'
	                  PROPERTY TYPES

	                       Pool I                Pool II
	                Number of  Percent       Principal   Percent
	Type              Loans    of Pool        Balance    of Pool
	-----           ---------  --------    ------------  --------
	Condominium           2      100.00     $2,000,000    100.00
	Total                 2      100.00     $2,000,000    100.00
	END
	gives 2 \
		"5: more columns of loans and balances than the first are not read: 'Type              Loans    of Pool        Balance    of Pool'" <<-'END'
	1|I|dwelling_type|row|Condominium|||2|2000000|7
	1|I|dwelling_type|total|Total|||2|2000000|8
	END
}

@test "totals: one of all pools below that of a pool's table" {
	given <<-'END'
	           STATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                         2                $744,707
	Total                        2                $744,707
	Total, All Pools             6              $1,977,716

	          PURPOSES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	Purpose               Loans        Balances Outstanding
	-----                 --------     --------------------
	Purchase                     2                $744,707
	Total                        2                $744,707

	Grand Total                  6              $1,977,716

	           TYPES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	Type                  Loans        Balances Outstanding
	-----                 --------     --------------------
	Fixed 30                     1                $372,353
	Total                        1                $372,353
	Balloon                      1                $372,354
	Total                        1                $372,354
	Grand Total                  2                $744,707
	END
	gives 0 <<-'END'
	1|II|state|row|Utah|||2|744707|6
	1|II|state|total|Total|||2|744707|7
	2|all|state|total|Total, All Pools|||6|1977716|8
	3|II|purpose|row|Purchase|||2|744707|15
	3|II|purpose|total|Total|||2|744707|16
	4|all|purpose|total|Grand Total|||6|1977716|18
	5|II|type|row|Fixed 30|||1|372353|25
	5|II|type|total|Total|||1|372353|26
	5|II|type|row|Balloon|||1|372354|27
	5|II|type|total|Total|||1|372354|28
	5|II|type|total|Grand Total|||2|744707|29
	END
}

@test "totals: notes right below one are not of its label" {
	given <<-'END'
	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	in Iowa

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	1/ As of June 1

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	Note: rounded

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	As of the cut-off date

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	May not add due to rounding

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	Score at closing: 712

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	- Rounded

	STATES

	                                    Number of     Aggregate Principal
	State                               Loans        Balances Outstanding
	-----                               --------     --------------------
	Utah                                     433            $204,599,919
	Total of all loans in the pool           433            $204,599,919
	(a) As of June 1
	END
	gives 0 <<-'END'
	1|all|state|row|Utah|||433|204599919|6
	1|all|state|total|Total of all loans in the pool in Iowa|||433|204599919|7
	2|all|state|row|Utah|||433|204599919|15
	2|all|state|total|Total of all loans in the pool|||433|204599919|16
	3|all|state|row|Utah|||433|204599919|24
	3|all|state|total|Total of all loans in the pool|||433|204599919|25
	4|all|state|row|Utah|||433|204599919|33
	4|all|state|total|Total of all loans in the pool|||433|204599919|34
	5|all|state|row|Utah|||433|204599919|42
	5|all|state|total|Total of all loans in the pool|||433|204599919|43
	6|all|state|row|Utah|||433|204599919|51
	6|all|state|total|Total of all loans in the pool|||433|204599919|52
	7|all|state|row|Utah|||433|204599919|60
	7|all|state|total|Total of all loans in the pool|||433|204599919|61
	8|all|state|row|Utah|||433|204599919|69
	8|all|state|total|Total of all loans in the pool|||433|204599919|70
	END
}

@test "pools: a heading of several tables below others of a page, without a blank line" {
	given <<-'END'
	CEDAR MORTGAGE SECURITIES 1999-5
	COLLATERAL CHARACTERISTICS - GROUP I

	RATE             COUNT        BALANCE       PCT
	6.250               1      300,000.00     30.00
	6.375               2      700,000.00     70.00
	TOTALS              3    1,000,000.00    100.00

	LTV              COUNT        BALANCE       PCT
	 0.00 - 50.00       1      300,000.00     30.00
	50.01 - 80.00       2      700,000.00     70.00
	TOTALS              3    1,000,000.00    100.00
	<PAGE>
	                         CEDAR 1999-5
	                         Loan Group 2
	                        Mortgage Rates
	-----------------------------------------------------
	                        Number of       Aggregate
	Mortgage Rates (%)        Loans          Balance
	-----------------------------------------------------
	6.375 ..............          2       $   800,000.00
	  Total ............          2       $   800,000.00

	             Principal Balances
	-----------------------------------------------------
	                        Number of       Aggregate
	Balances                  Loans          Balance
	-----------------------------------------------------
	$400,000 ...........          2       $   800,000.00
	  Total ............          2       $   800,000.00

	CEDAR

	Pool 3: 30 Year Loans
	Stratified by Original Term
	                          Loan        Scheduled
	Original Term            Count          Balance
	-----------------------------------------------
	240                          2       500,000.00
	Total/Weighted Average       2       500,000.00

	Stratified by Loan Purpose
	                          Loan        Scheduled
	Purpose                  Count          Balance
	-----------------------------------------------
	Purchase                     2       500,000.00
	Total/Weighted Average       2       500,000.00

	DISTRIBUTION OF POOL 4 LOANS
	BY NOTE RATE
	                          Loan        Scheduled
	Note Rate                Count          Balance
	-----------------------------------------------
	6.000%                       2       500,000.00
	Total                        2       500,000.00

	DISTRIBUTION
	BY LOAN-TO-VALUE RATIO
	                          Loan        Scheduled
	Ratio                    Count          Balance
	-----------------------------------------------
	60.00%                       2       500,000.00
	Total                        2       500,000.00
	END
	gives 0 <<-'END'
	1|I|note_rate|row|6.250|6.250|6.250|1|300000.00|5
	1|I|note_rate|row|6.375|6.375|6.375|2|700000.00|6
	1|I|note_rate|total|TOTALS|||3|1000000.00|7
	2|I|ltv|row|0.00 - 50.00|0.00|50.00|1|300000.00|10
	2|I|ltv|row|50.01 - 80.00|50.01|80.00|2|700000.00|11
	2|I|ltv|total|TOTALS|||3|1000000.00|12
	3|II|note_rate|row|6.375|6.375|6.375|2|800000.00|21
	3|II|note_rate|total|Total|||2|800000.00|22
	4|II|loan_size|row|$400,000|400000|400000|2|800000.00|29
	4|II|loan_size|total|Total|||2|800000.00|30
	5|III|original_term|row|240|240|240|2|500000.00|39
	5|III|original_term|total|Total/Weighted Average|||2|500000.00|40
	6|III|purpose|row|Purchase|||2|500000.00|46
	6|III|purpose|total|Total/Weighted Average|||2|500000.00|47
	7|IV|note_rate|row|6.000%|6.000|6.000|2|500000.00|54
	7|IV|note_rate|total|Total|||2|500000.00|55
	8|all|ltv|row|60.00%|60.00|60.00|2|500000.00|62
	8|all|ltv|total|Total|||2|500000.00|63
	END
}

@test "layout: a line that heads some rows right below headings without a ruler of columns" {
	given <<-'END'
	PROPERTY TYPES

	                         Number of     Principal
	Property Type              Loans        Balance
	-------------------------------------------------
	Single Family:
	   Detached                    30   $  9,000,000
	   Attached                     5      1,500,000
	Condominium:
	   Low Rise                     5      1,500,000
	Total                          40   $ 12,000,000

	PURPOSES

	                         Number of     Principal
	Purpose                    Loans        Balance
	-------------------------------------------------

	Refinance:
	   Cash-Out                    30   $  9,000,000
	Total                          30   $  9,000,000
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Detached|||30|9000000|7
	1|all|dwelling_type|row|Attached|||5|1500000|8
	1|all|dwelling_type|row|Low Rise|||5|1500000|10
	1|all|dwelling_type|total|Total|||40|12000000|11
	2|all|purpose|row|Cash-Out|||30|9000000|20
	2|all|purpose|total|Total|||30|9000000|21
	END
}

@test "pools: a heading among the cells of a page's head, at the input's first byte" {
	given <<-'END'
	INDYMAC MBS 2003-A8  COLLATERAL STRATS                          GROUP I    PAGE 1

	1. ORIGINAL BALANCE
	                          LOANS        ORIGINAL         CURRENT         %
	0 - 300,000                   4       1,000,000         990,000        9.9
	300,001 - 500,000            15       6,100,000       6,010,000       60.1
	500,001 +                     5       3,100,000       3,000,000       30.0
	TOTAL                        24      10,200,000      10,000,000      100.0
	AVG: 416,667   MIN: 240,000   MAX: 750,000

	2. CURRENT BALANCE
	                          LOANS        ORIGINAL         CURRENT         %
	0 - 300,000                   4       1,000,000         990,000        9.9
	300,001 - 500,000            15       6,100,000       6,010,000       60.1
	500,001 +                     5       3,100,000       3,000,000       30.0
	TOTAL                        24      10,200,000      10,000,000      100.0
	AVG: 416,667   MIN: 240,000   MAX: 750,000
	<PAGE>
	INDYMAC MBS 2003-A8  COLLATERAL STRATS                          GROUP I    PAGE 2

	3. PROPERTY TYPE
	                          LOANS        ORIGINAL         CURRENT         %
	SFR                          14       6,200,000       6,000,000       60.0
	PUD                           8       3,000,000       3,000,000       30.0
	CONDO                         2       1,000,000       1,000,000       10.0
	TOTAL                        24      10,200,000      10,000,000      100.0
	END
	gives 0 <<-'END'
	1|I|loan_size|row|0 - 300,000|0|300000|4||5
	1|I|loan_size|row|300,001 - 500,000|300001|500000|15||6
	1|I|loan_size|row|500,001 +|500001||5||7
	1|I|loan_size|total|TOTAL|||24||8
	2|I|loan_size|row|0 - 300,000|0|300000|4||13
	2|I|loan_size|row|300,001 - 500,000|300001|500000|15||14
	2|I|loan_size|row|500,001 +|500001||5||15
	2|I|loan_size|total|TOTAL|||24||16
	3|I|dwelling_type|row|SFR|||14||23
	3|I|dwelling_type|row|PUD|||8||24
	3|I|dwelling_type|row|CONDO|||2||25
	3|I|dwelling_type|total|TOTAL|||24||26
	END
}

@test "pools: a heading of several tables that ends a paragraph of two lines" {
	given <<-'END'
	CEDAR TRUST 2001-1

	                              ANNEX A
	                     GROUP 1 COLLATERAL

	LTV               # Loans       Unpaid Balance         %
	<=50.00                 5         1,000,000.00     10.00
	50.01-80.00            30         8,000,000.00     80.00
	>80.00                  5         1,000,000.00     10.00
	SUM                    40        10,000,000.00    100.00

	Purpose           # Loans       Unpaid Balance         %
	Purchase               25         6,000,000.00     60.00
	Rate/Term Refi         10         3,000,000.00     30.00
	Cash Out                5         1,000,000.00     10.00
	SUM                    40        10,000,000.00    100.00

	                     GROUP 2 COLLATERAL

	LTV               # Loans       Unpaid Balance         %
	<=50.00                 5         1,000,000.00     50.00
	50.01-80.00             5         1,000,000.00     50.00
	SUM                    10         2,000,000.00    100.00

	Purpose           # Loans       Unpaid Balance         %
	Purchase               10         2,000,000.00    100.00
	SUM                    10         2,000,000.00    100.00

	                     AGGREGATE COLLATERAL

	LTV               # Loans       Unpaid Balance         %
	<=50.00                10         2,000,000.00     16.67
	50.01-80.00            35         9,000,000.00     75.00
	>80.00                  5         1,000,000.00      8.33
	SUM                    50        12,000,000.00    100.00
	END
	gives 0 <<-'END'
	1|I|ltv|row|<=50.00||50.00|5|1000000.00|7
	1|I|ltv|row|50.01-80.00|50.01|80.00|30|8000000.00|8
	1|I|ltv|row|>80.00|80.00||5|1000000.00|9
	1|I|ltv|total|SUM|||40|10000000.00|10
	2|I|purpose|row|Purchase|||25|6000000.00|13
	2|I|purpose|row|Rate/Term Refi|||10|3000000.00|14
	2|I|purpose|row|Cash Out|||5|1000000.00|15
	2|I|purpose|total|SUM|||40|10000000.00|16
	3|II|ltv|row|<=50.00||50.00|5|1000000.00|21
	3|II|ltv|row|50.01-80.00|50.01|80.00|5|1000000.00|22
	3|II|ltv|total|SUM|||10|2000000.00|23
	4|II|purpose|row|Purchase|||10|2000000.00|26
	4|II|purpose|total|SUM|||10|2000000.00|27
	5|all|ltv|row|<=50.00||50.00|10|2000000.00|32
	5|all|ltv|row|50.01-80.00|50.01|80.00|35|9000000.00|33
	5|all|ltv|row|>80.00|80.00||5|1000000.00|34
	5|all|ltv|total|SUM|||50|12000000.00|35
	END
}

@test "totals: those of parts, without labels, in a table that a page mark parts" {
	given <<-'END'
	CEDAR TRUST 2001-1

	          OCCUPANCY AND PURPOSE (GROUP 1)

	                         Number of     Principal
	Type                       Loans        Balance
	- --------------------   ---------   -------------
	Primary
	  Purchase                     1   $    100,000
	  Refinance                    2        200,000
	                         ---------   -------------
	                               3        300,000
	Investor
	  Purchase                     4        400,000
	<PAGE>
	                         Number of     Principal
	Type                       Loans        Balance
	- --------------------   ---------   -------------
	  Refinance                    5        500,000
	                         ---------   -------------
	                               9        900,000
	                         ---------   -------------
	Total                         12   $  1,200,000
	                         =========   =============

	          LOAN SIZES (GROUP 1)

	                         Number of     Principal
	Original Balance           Loans        Balance
	- --------------------   ---------   -------------
	$ 50,000 -  99,999             6   $    500,000
	$100,000 - 149,999             6        700,000
	                         ---------   -------------
	Total                         12   $  1,200,000
	                         =========   =============
	Average original balance:      $100,000
	Largest original balance:      $149,000
	END
	gives 0 <<-'END'
	1|I|type|row|Purchase|||1|100000|9
	1|I|type|row|Refinance|||2|200000|10
	1|I|type|total||||3|300000|12
	1|I|type|row|Purchase|||4|400000|14
	1|I|type|row|Refinance|||5|500000|19
	1|I|type|total||||9|900000|21
	1|I|type|total|Total|||12|1200000|23
	2|I|loan_size|row|$ 50,000 - 99,999|50000|99999|6|500000|31
	2|I|loan_size|row|$100,000 - 149,999|100000|149999|6|700000|32
	2|I|loan_size|total|Total|||12|1200000|34
	END
}

@test "pages: a title that says that the table is continued, and then concluded" {
	given <<-'END'
	        CONTRACT RATES OF POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	Contract Rate         Loans        Balances Outstanding
	-------------         --------     --------------------
	6.000%                       1                 $100,000
	<PAGE>
	   CONTRACT RATES OF POOL II MORTGAGE LOANS (continued)

	                      Number of     Aggregate Principal
	Contract Rate         Loans        Balances Outstanding
	-------------         --------     --------------------
	6.125%                       2                 $200,000
	<PAGE>
	   CONTRACT RATES OF POOL II MORTGAGE LOANS (concluded)

	                      Number of     Aggregate Principal
	Contract Rate         Loans        Balances Outstanding
	-------------         --------     --------------------
	6.250%                       3                 $300,000
	Total                        6                 $600,000
	END
	gives 0 <<-'END'
	1|II|note_rate|row|6.000%|6.000|6.000|1|100000|6
	1|II|note_rate|row|6.125%|6.125|6.125|2|200000|13
	1|II|note_rate|row|6.250%|6.250|6.250|3|300000|20
	1|II|note_rate|total|Total|||6|600000|21
	END
}

@test "headings: \"No.\" and the like above the rest of a heading number no title" {
	given <<-'END'
	              LOANS BY STATE - GROUP B

	                   No.         Percent of
	                    of         Aggregate
	State             Loans    Principal Balance
	-----             -----    -----------------
	Ohio                131               71.19
	Utah                 12                6.42

	              LOANS BY PURPOSE

	                            Avg.     Principal
	                   No.     Score    Balance of
	                    of       of      Mortgage
	Purpose           Loans    Loans       Loans
	-------           -----    -----    -----------
	Purchase            131      701    $ 5,202,027
	Refinance            12      699        230,161

	iv.           SCORES

	Score              Loans    Balance
	-----              -----    ---------
	Over 700               4    2,000,100
	Total                  4    2,000,100
	END
	gives 0 <<-'END'
	1|B|state|row|Ohio|||131||7
	1|B|state|row|Utah|||12||8
	2|all|purpose|row|Purchase|||131|5202027|17
	2|all|purpose|row|Refinance|||12|230161|18
	3|all|score|row|Over 700|700||4|2000100|24
	3|all|score|total|Total|||4|2000100|25
	END
}

@test "headings: \"Loans by\" and \"Mortgage Loans\" alone inside one of shares, beside a balance's" {
	given <<-'END'
	CURRENT COUPON

	                           PERCENTAGE OF
	                              LOANS BY
	     MORTGAGE                PRINCIPAL     PRINCIPAL
	     RATE                     BALANCE       BALANCE
	     --------------------  -------------  -----------
	     5.000% or less            25.00%     $16,000,000
	     Over 5.000%               75.00%      48,000,000
	     Total                    100.00%     $64,000,000

	GEOGRAPHIC DISTRIBUTION

	                          PERCENTAGE OF
	                         MORTGAGE LOANS
	                           BY PRINCIPAL     PRINCIPAL
	     STATE                  BALANCE          BALANCE
	     ----------------    --------------    -----------
	     Ohio                       25.00%     $16,000,000
	     Iowa                       75.00       48,000,000
	     Total                     100.00%     $64,000,000
	END
	gives 0 <<-'END'
	1|all|note_rate|row|5.000% or less||5.000||16000000|8
	1|all|note_rate|row|Over 5.000%|5.000|||48000000|9
	1|all|note_rate|total|Total||||64000000|10
	2|all|state|row|Ohio||||16000000|19
	2|all|state|row|Iowa||||48000000|20
	2|all|state|total|Total||||64000000|21
	END
}

@test "titles: right above headings, over a column of something else" {
	given <<-'END'
	                            LOAN-TO-VALUE RATIOS
	                   Number of       Aggregate
	Loan-to-Value       Mortgage   Principal Balances
	Ratio                Loans        Outstanding
	-------------      ---------   ------------------
	60.00% and below          12           $1,911,985
	60.01% - 65.00%            2              651,999

	                      GROUP II LOANS
	                             MORTGAGE RATES
	                               Aggregate         Percentage   Number of
	Mortgage                   Principal Balances   of Mortgage    Mortgage
	Rates                         Outstanding          Loans        Loans
	--------                   ------------------   -----------   ---------
	5.000% and below                   $7,282,447         7.33%          27

	                             NUMBER OF UNITS
	                               Aggregate         Percentage   Number of
	                           Principal Balances   of Mortgage    Mortgage
	Units                         Outstanding          Loans        Loans
	--------                   ------------------   -----------   ---------
	1-family                           $7,282,447         7.33%          27
	Total                              $7,282,447         7.33%          27
	END
	gives 0 <<-'END'
	1|all|ltv|row|60.00% and below||60.00|12|1911985|6
	1|all|ltv|row|60.01% - 65.00%|60.01|65.00|2|651999|7
	2|II|note_rate|row|5.000% and below||5.000|27|7282447|15
	3|II|units|row|1-family|1|1|27|7282447|22
	3|II|units|total|Total|||27|7282447|23
	END
}

@test "dimensions: a title that tells of states where the heading says but location" {
	given <<-'END'
	                  STATE DISTRIBUTION

	Location         Number of Loans   Principal Balance
	--------         ---------------   -----------------
	Maryland                       8            $959,184

	                  STATE CONCENTRATIONS

	Property Location   Number of Loans   Principal Balance
	-----------------   ---------------   -----------------
	Maryland                          8            $959,184
	Total                             8            $959,184
	END
	gives 0 <<-'END'
	1|all|state|row|Maryland|||8|959184|5
	2|all|state|row|Maryland|||8|959184|11
	2|all|state|total|Total|||8|959184|12
	END
}

@test "labels: a leader of one dot, and leaders that leave the width of labels to tell where they go on" {
	given <<-'END'
	       LOANS BY LOAN-TO-VALUE RATIO

	                        Number of     Aggregate
	Loan-to-Value Ratio       Loans   Principal Balance
	-------------------     --------- -----------------
	Not more than 50.0 .            7      $    904,411
	50.1 to 60.0 .......           12         1,204,411
	Total ..............           19      $  2,108,822

	                        DOCUMENTATION

	                                 Number of      Aggregate Principal
	Documentation                  Mortgage Loans   Balances Outstanding
	-------------                  --------------   --------------------
	Full ........................               2               $795,034
	Reduced .....................             172             64,743,813
	Stated Income, Stated .......               3              1,132,241
	Assets
	No Ratio ....................               3                228,117
	Total .......................             180             66,899,205
	END
	gives 0 <<-'END'
	1|all|ltv|row|Not more than 50.0||50.0|7|904411|6
	1|all|ltv|row|50.1 to 60.0|50.1|60.0|12|1204411|7
	1|all|ltv|total|Total|||19|2108822|8
	2|all|documentation|row|Full|||2|795034|15
	2|all|documentation|row|Reduced|||172|64743813|16
	2|all|documentation|row|Stated Income, Stated Assets|||3|1132241|17
	2|all|documentation|row|No Ratio|||3|228117|19
	2|all|documentation|total|Total|||180|66899205|20
	END
}

@test "pools: a title ends in the letter of one, and a heading over several columns follows" {
	given <<-'END'
	              LOANS BY STATE - GROUP A

	                          The Mortgage Loans
	                 -------------------------------------
	                   Number of      Aggregate Principal    Percent of
	State            Mortgage Loans   Balances Outstanding    Balance
	-----            --------------   --------------------   ----------
	Ohio                        133            $25,432,160       92.67%
	Total                       133            $25,432,160       92.67%

	              LOANS BY PURPOSE - GROUP A

	<TABLE>
	                       The Mortgage Loans
	                 -------------------------------
	Purpose          Number of Loans         Balance
	=======          ===============     ===========
	Purchase                     133     $25,432,160
	Total                        133     $25,432,160
	</TABLE>
	END
	gives 0 <<-'END'
	1|A|state|row|Ohio|||133|25432160|8
	1|A|state|total|Total|||133|25432160|9
	2|A|purpose|row|Purchase|||133|25432160|18
	2|A|purpose|total|Total|||133|25432160|19
	END
}

@test "rows: dashes behind a year are those of its columns, and no page's number" {
	given_tabs <<-'END'
	|YEARS OF ORIGINATION

	Year|||    Unpaid
	Originated     Count|   Balance
	----------     -----| -----------
	1991|| 133| $36,662,337
	1992||  --||  --
	1993||  40|  12,771,575
	Total|| 173| $49,433,912
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1991|1991|1991|133|36662337|6
	1|all|origination_year|row|1992|1992|1992|||7
	1|all|origination_year|row|1993|1993|1993|40|12771575|8
	1|all|origination_year|total|Total|||173|49433912|9
	END
}

@test "totals: a ruler of two dashes above the total of a narrow column" {
	given <<-'END'
	       LOANS BY STATE

	                  Number of
	State           Mortgage Loans
	-----           --------------
	Illinois                     7
	Texas                       12
	                            --
	Total                       19
	END
	gives 0 <<-'END'
	1|all|state|row|Illinois|||7||6
	1|all|state|row|Texas|||12||7
	1|all|state|total|Total|||19||9
	END
}

@test "headings: the last line of the labels' own, below the others, and no ruler" {
	given <<-'END'
	      ORIGINAL TERMS TO MATURITY

	Original         Number     Aggregate
	Term to            of       Principal
	Stated          Mortgage     Balances
	Maturity         Loans     Outstanding
	(Months)
	160 and below          1      $205,072
	161 - 172              7     1,143,030

	      ORIGINAL BALANCES

	Original         Number     Aggregate
	Balance of         of       Principal
	Mortgage        Mortgage     Balances
	Loans            Loans     Outstanding
	on Closing
	$100,000 and under     3      $205,072
	$100,001 - $172,000    7     1,143,030

	      ORIGINAL TERMS

	Original         Number     Aggregate
	Term             of Loans    Balances
	Not more than
	160                    1      $205,072
	161 - 172              7     1,143,030
	Total                  8     1,348,102
	END
	gives 0 <<-'END'
	1|all|original_term_to_stated_maturity_months|row|160 and below||160|1|205072|8
	1|all|original_term_to_stated_maturity_months|row|161 - 172|161|172|7|1143030|9
	2|all|loan_size|row|$100,000 and under||100000|3|205072|18
	2|all|loan_size|row|$100,001 - $172,000|100001|172000|7|1143030|19
	3|all|original_term|row|Not more than 160||160|1|205072|26
	3|all|original_term|row|161 - 172|161|172|7|1143030|27
	3|all|original_term|total|Total|||8|1348102|28
	END
}

@test "pools: a blank line parts a title in the name of one" {
	given <<-'END'
	              Loans by State of Loan Group

	                   2 Mortgage Loans

	State            Number of Loans       Balance
	-----            ---------------   -----------
	Ohio                         133   $25,432,160
	Total                        133   $25,432,160
	END
	gives 0 <<-'END'
	1|II|state|row|Ohio|||133|25432160|7
	1|II|state|total|Total|||133|25432160|8
	END
}

@test "tabs: where they only align numbers, what counts is where these are displayed" {
	unexpand -a >"$work/in" <<-'END'
	                 STATES

	                               Weighted
	                   Number       Average        Aggregate
	State             of Loans       Score          Balance
	-----             --------      --------      ----------
	Ohio                   133           701      $5,400,120
	Rhode Island            12           698         902,330
	Massachusetts            8                       600,450
	Utah                   ---           ---             ---
	Total                  153                    $6,902,900

	          LOAN-TO-VALUE RATIOS

	  Ratio                 Number        Aggregate
	                       of Loans        Balance
	  -----                --------       ----------
	  60.0 or less                7       $1,200,000
	  Total                       7       $1,200,000

	            LOAN PURPOSES

	                                 Percent      Aggregate
	  Purpose         Number         of Pool       Balance
	  -------         ------         -------      ----------
	  Purchase           7            80.00%       1,200,000
	  Refinance         12            20.00%         300,000
	  Total             19           100.00%       1,500,000
	END
	grep -q "	" "$work/in"
	gives 0 <<-'END'
	1|all|state|row|Ohio|||133|5400120|7
	1|all|state|row|Rhode Island|||12|902330|8
	1|all|state|row|Massachusetts|||8|600450|9
	1|all|state|row|Utah|||||10
	1|all|state|total|Total|||153|6902900|11
	2|all|ltv|row|60.0 or less||60.0|7|1200000|18
	2|all|ltv|total|Total|||7|1200000|19
	3|all|purpose|row|Purchase|||7|1200000|26
	3|all|purpose|row|Refinance|||12|300000|27
	3|all|purpose|total|Total|||19|1500000|28
	END
}

@test "columns: a dollar sign below values alone contradicts nothing" {
	given <<-'END'
	                 STATES

	State        Number of Loans    Balance   Appraised Value
	-----        ---------------  ---------   ---------------
	Ohio                      12  5,000,000       $10,000,000
	Utah                       2    500,000         1,000,000
	Total                     14  5,500,000       $11,000,000
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||12|5000000|5
	1|all|state|row|Utah|||2|500000|6
	1|all|state|total|Total|||14|5500000|7
	END
}

@test "columns: more signs that amounts are not in dollars, and more loans than dollars and cents" {
	given <<-'END'
	                 STATES

	                              Balance
	State        Number of Loans     $000
	-----        ---------------  ---------
	Ohio                     112     10,000
	Utah                     120         50
	Total                    232     10,050

	                 PURPOSES

	Purpose      Number of Loans  Balance ($MM)
	-----        ---------------  ------------
	Purchase                1120         90.5
	Total                   1120         90.5

	                 UNITS

	Units        Number of Loans  Aggregate
	-----        ---------------  ---------
	1-family                 112      48.30
	2-family                  41      51.70
	Total                    153     100.00
	END
	gives 2 "4: amounts are not in dollars: 'State        Number of Loans     \$000'" \
		"12: amounts are not in dollars: 'Purpose      Number of Loans  Balance (\$MM)'" \
		"21: more loans than dollars: '1-family                 112      48.30'" <<-'END'
	1|all|state|row|Ohio|||112|10000|6
	1|all|state|row|Utah|||120|50|7
	1|all|state|total|Total|||232|10050|8
	2|all|purpose|row|Purchase|||1120|90.5|14
	2|all|purpose|total|Total|||1120|90.5|15
	3|all|units|row|2-family|2|2|41|51.70|22
	3|all|units|total|Total|||153|100.00|23
	END
}

@test "titles: two lines right above headings, below which a column of loans stands" {
	given <<-'END'
	                                        REMAINING TERM TO
	                                         STATED MATURITY
	Remaining Term to Maturity (Months)        No. of Loans        Aggregate Principal Balance
	-----------------------------------        ------------        ---------------------------

	No greater than 160                                   1                   $        112,824
	161-172                                           2,091                        211,165,990
	Total                                             2,092                   $    211,278,814
	END
	gives 0 <<-'END'
	1|all|remaining_term_to_maturity_months|row|No greater than 160||160|1|112824|6
	1|all|remaining_term_to_maturity_months|row|161-172|161|172|2091|211165990|7
	1|all|remaining_term_to_maturity_months|total|Total|||2092|211278814|8
	END
}

@test "labels: which line has the numbers, where only the widths of the lines tell" {
	given <<-'END'
	     Types                             Number of  Aggregate Unpaid
	     of                                 Mortgage     Principal
	     Dwellings                           Loans        Balance
	     Single Family Dwelling                  477     93,116,619.17
	     Individual Unit in one Condominium
	     Project                                   1         93,138.18

	     Total                                   478     93,209,757.35

	                   PROPERTY TYPES

	     Type                               No.             Date
	     of                                  of        Principal
	     Property                         Loans          Balance
	     Single Family Detached ........    133   $33,382,241.11
	     Planned Unit ..................      2       154,679.33
	     Development
	     Condominium ...................     40    14,590,551.45
	     Total                              175    48,127,471.89
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Single Family Dwelling|||477|93116619.17|4
	1|all|dwelling_type|row|Individual Unit in one Condominium Project|||1|93138.18|6
	1|all|dwelling_type|total|Total|||478|93209757.35|8
	2|all|dwelling_type|row|Single Family Detached|||133|33382241.11|15
	2|all|dwelling_type|row|Planned Unit Development|||2|154679.33|16
	2|all|dwelling_type|row|Condominium|||40|14590551.45|18
	2|all|dwelling_type|total|Total|||175|48127471.89|19
	END
}

@test "labels: an article parts no label, and a number alone below may end one" {
	given <<-'END'
	            Types of Dwellings

	Type                     Number of        Total
	-----                    ---------   ----------
	Single Family Dwelling          13   $1,925,295
	Individual Unit in a
	Condominium Project              3      780,734
	Attached Dwelling in a
	Planned Unit Development         3      461,840
	Total                           19   $3,167,869

	            Remaining Terms

	Remaining                  Loan     Principal Balance
	Term (Months)             Count     of Mortgage Loans
	-------------             -----     -----------------
	Equal to or less than       9         $3,049,583.16
	160
	161 to 220                  1           272,120.20
	Up to and including         3           272,120.20
	240
	Total                      13        $3,593,823.56
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Single Family Dwelling|||13|1925295|5
	1|all|dwelling_type|row|Individual Unit in a Condominium Project|||3|780734|7
	1|all|dwelling_type|row|Attached Dwelling in a Planned Unit Development|||3|461840|9
	1|all|dwelling_type|total|Total|||19|3167869|10
	2|all|remaining_term_months|row|Equal to or less than 160||160|9|3049583.16|17
	2|all|remaining_term_months|row|161 to 220|161|220|1|272120.20|19
	2|all|remaining_term_months|row|Up to and including 240||240|3|272120.20|20
	2|all|remaining_term_months|total|Total|||13|3593823.56|22
	END
}

@test "titles: right above headings of loans, below a line that names the pool" {
	given <<-'END'
	                          LOAN GROUP I
	                     CURRENT MORTGAGE RATES
	Gross                  Number of Initial       Total Principal
	Coupon                  Mortgage Loans       Balance Outstanding
	------                 -----------------     -------------------
	6.01 - 6.25                          133             $18,910,616
	Total                                133             $18,910,616
	END
	gives 0 <<-'END'
	1|I|note_rate|row|6.01 - 6.25|6.01|6.25|133|18910616|6
	1|I|note_rate|total|Total|||133|18910616|7
	END
}

@test "titles: a note below a table, with a mark and no stop, or with one, is of none" {
	local note
	for note in '(1)  Dwellings of four families are of two or three.' '[a]  Dwellings of cooperatives are condominiums' 'Note: dwellings are occupied'; do
		given <<-END
		                               GROUP 2

		                              NUMBER OF UNITS

		Number       Number of      Aggregate Principal
		of Units   Mortgage Loans   Balances Outstanding
		--------   --------------   --------------------
		1-family                5               \$500,000
		                      ---            -----------
		Total                   5               \$500,000
		                      ===            ===========
		------------
		$note


		                    (2) PLACES OF MORTGAGED PROPERTIES

		                   Number of      Aggregate Principal
		Location         Mortgage Loans   Balances Outstanding
		--------         --------------   --------------------
		Maryland                      5               \$500,000
		                            ---            -----------
		Total                         5               \$500,000
		                            ===            ===========
		END
		gives 0 <<-'END'
		1|II|units|row|1-family|1|1|5|500000|8
		1|II|units|total|Total|||5|500000|10
		2|II|state|row|Maryland|||5|500000|21
		2|II|state|total|Total|||5|500000|23
		END
	done
}

@test "pools: lines that head a pool's rows, long ones, and below a total that ends in a pool's number" {
	local head total
	for head in 'Pool %s:' 'Loan Group %s Mortgage Loans:' 'Group %s Adjustable Rate Mortgage Loans:'; do
		for total in 'Total' 'Total Pool %s'; do
			given <<-END
			                                   Number of      Aggregate Principal
			State                            Mortgage Loans   Balance Outstanding
			-----                            --------------   --------------------
			${head/\%s/1}
			Arizona                                       1               \$365,000
			                                 --------------   --------------------
			$(printf '%-44s 1' "${total/\%s/1}")               \$365,000

			${head/\%s/2}
			Arizona                                     149            \$59,000,000
			                                 --------------   --------------------
			$(printf '%-42s 149' "${total/\%s/2}")            \$59,000,000

			Total All Pools                             150            \$59,365,000
			END
			gives 0 <<-END
			1|I|state|row|Arizona|||1|365000|5
			1|I|state|total|${total/\%s/1}|||1|365000|7
			2|II|state|row|Arizona|||149|59000000|10
			2|II|state|total|${total/\%s/2}|||149|59000000|12
			3|all|state|total|Total All Pools|||150|59365000|14
			END
		done
	done
}

@test "tables: headings that end in numbers, below text, begin another table" {
	local page total
	for page in '' '<PAGE>'; do
		for total in 'total|Aggregate' 'total|Grand Total' 'row|Washington'; do
			given <<-END
			GEOGRAPHIC DISTRIBUTION OF LOAN GROUP 1 MORTGAGE LOANS

			                  Number of      Aggregate Principal
			State           Mortgage Loans   Balances Outstanding
			-----           --------------   --------------------
			Arizona                    133            \$25,000,000
			California                   7              2,000,000
			$(printf %-11s "${total#*|}")                140            \$20,000,000

			$page

			Percentages of Balances for the Class A-1 Certificates

			                                  Prepayment Assumption
			Distribution Date                    0       150       275
			-----------------                    -       ---       ---
			Initial Percentage......           100       100       100
			November 25, 2003                   85        80        75
			Weighted Average Life             5.20      4.60      4.10

			     The mortgage loans were originated by banks.
			END
			gives 0 '12: tables without loans or balances at lines: '"'12'" <<-END
			1|I|state|row|Arizona|||133|25000000|6
			1|I|state|row|California|||7|2000000|7
			1|I|state|$total|||140|20000000|8
			END
		done
	done
}

@test "tables: rows of other columns below a total and text, and a list of balances, are none of the table" {
	given <<-'END'
	                       DOCUMENTATION PROGRAMS

	                    Number of      Aggregate Principal
	Program           Mortgage Loans   Balances Outstanding
	-------           --------------   --------------------
	Full                         100            $25,000,000
	Reduced                       40              2,000,000
	                             ---            -----------
	                             140            $27,000,000

	     Amounts at the rates assumed are those of the Class A-1 Certificates.

	<PAGE>
	Date                    0       150       275       400       500
	Initial               100       100       100       100       100
	May 25, 2003           85        80        75        70        65
	END
	gives 0 '14: tables without loans or balances at lines: '"'14'" <<-'END'
	1|all|program|row|Full|||100|25000000|6
	1|all|program|row|Reduced|||40|2000000|7
	1|all|program|total||||140|27000000|9
	END
	given <<-'END'
	                       DOCUMENTATION PROGRAMS

	                    Number of      Aggregate Principal
	Program           Mortgage Loans   Balances Outstanding
	-------           --------------   --------------------
	Full                         100            $25,000,000
	Reduced                       40              2,000,000
	                             ---            -----------
	Total                        140            $27,000,000

	Number of Mortgage Loans                            140
	Aggregate Principal Balance                 $27,000,000
	Average Principal Balance                      $193,000
	END
	gives 0 <<-'END'
	1|all|program|row|Full|||100|25000000|6
	1|all|program|row|Reduced|||40|2000000|7
	1|all|program|total|Total|||140|27000000|9
	END
}

@test "tables: the last row of one, alone on its page above a ruler, is no heading" {
	given <<-'END'
	                  Number of      Aggregate Principal
	State           Mortgage Loans   Balances Outstanding
	-----           --------------   --------------------
	Arizona                    133            $25,000,000
	California                   7              2,000,000

	<PAGE>
	Computational Materials

	Wyoming                      8              3,000,000
	-----           --------------   --------------------
	Total                      148            $30,000,000
	END
	gives 0 <<-'END'
	1|all|state|row|Arizona|||133|25000000|4
	1|all|state|row|California|||7|2000000|5
	1|all|state|row|Wyoming|||8|3000000|10
	1|all|state|total|Total|||148|30000000|12
	END
}

@test "labels: the rest of the last one above an indented total, or below one that is short of a total's width" {
	given <<-'END'
	                         TYPES OF DWELLINGS

	Type of                         Number of      Aggregate Principal
	Dwelling Unit                 Mortgage Loans   Balances Outstanding
	-------------                 --------------   --------------------
	Single Family Dwelling                     3               $475,000
	Individual Unit in a                     133             27,000,000
	Condominium Project
	Attached Dwelling Unit in a                7              2,000,000
	Planned Unit Development
	    Total                                143            $29,475,000
	                                         ===            ===========
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Single Family Dwelling|||3|475000|6
	1|all|dwelling_type|row|Individual Unit in a Condominium Project|||133|27000000|7
	1|all|dwelling_type|row|Attached Dwelling Unit in a Planned Unit Development|||7|2000000|9
	1|all|dwelling_type|total|Total|||143|29475000|11
	END
	given <<-'END'
	                        TYPES OF DWELLINGS

	Type of                       Number of      Aggregate Principal
	Dwelling Unit               Mortgage Loans   Balances Outstanding
	-------------               --------------   --------------------
	SINGLE FAMILY                           40             $7,000,000
	RESIDENCE
	PUD                                     12              4,000,000
	                                       ---            -----------
	Total or Weighted Average               52            $11,000,000
	                                       ===            ===========
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|SINGLE FAMILY RESIDENCE|||40|7000000|6
	1|all|dwelling_type|row|PUD|||12|4000000|8
	1|all|dwelling_type|total|Total or Weighted Average|||52|11000000|10
	END
	given <<-'END'
	              GEOGRAPHIC DISTRIBUTION

	               Number of      Aggregate Principal
	State        Mortgage Loans   Balances Outstanding
	-----        --------------   --------------------
	Ohio                     40             $7,000,000
	Utah                     12              4,000,000
	Fixed Rate
	   Total                 52            $11,000,000
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||40|7000000|6
	1|all|state|row|Utah|||12|4000000|7
	1|all|state|total|Fixed Rate Total|||52|11000000|9
	END
}

@test "tables: one goes on below a page's number and a label of two lines that ends in its bound" {
	given <<-'END'
	  ORIGINAL BALANCES

	  Original                        Mortgage        Principal Balances
	  Balance                          Loans             Outstanding
	  --------                       ---------        ------------------
	  0.01 through 100,000.00              133               $13,000,000
	  100,000.01 through                    40                11,000,000
	      200,000.00

	  (continued on next page)

	                                  3


	  200,000.01 through                   100                29,000,000
	      300,000.00
	  >= 300,000.01                          1                   133,000
	                                 ---------        ------------------
	  Total                                274               $53,133,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|0.01 through 100,000.00|0.01|100000.00|133|13000000|6
	1|all|loan_size|row|100,000.01 through 200,000.00|100000.01|200000.00|40|11000000|7
	1|all|loan_size|row|200,000.01 through 300,000.00|200000.01|300000.00|100|29000000|15
	1|all|loan_size|row|>= 300,000.01|300000.01||1|133000|17
	1|all|loan_size|total|Total|||274|53133000|19
	END
}

@test "pages: an underlined heading over several columns is repeated below a page's head" {
	given <<-'END'
	                        YEARS OF ORIGINATION

	                    Mortgage Loans
	        -------------------------------------
	          Number of      Aggregate Principal    Percent of Aggregate
	Year    Mortgage Loans   Balances Outstanding    Principal Balance
	----    --------------   --------------------   --------------------
	1991                 1               $150,000                  1.00%
	1992                 2                400,000                  3.00%

	<PAGE>
	Computational Materials

	                    Mortgage Loans
	        -------------------------------------
	          Number of      Aggregate Principal    Percent of Aggregate
	Year    Mortgage Loans   Balances Outstanding    Principal Balance
	----    --------------   --------------------   --------------------
	1993               133             14,000,000                 96.00%
	                   ---            -----------                -------
	Total              136            $14,550,000                100.00%
	                   ===            ===========                =======
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1991|1991|1991|1|150000|8
	1|all|origination_year|row|1992|1992|1992|2|400000|9
	1|all|origination_year|row|1993|1993|1993|133|14000000|19
	1|all|origination_year|total|Total|||136|14550000|21
	END
}

@test "labels: the rest of one that starts as a note does, right below its row, on a table's last page but one" {
	local rest
	for rest in 'Stated Income with|Source of Funds' 'Full Documentation,|As of Origination' 'Alternative|  Note Holder Verified'; do
		given <<-END
		DOCUMENTATION PROGRAMS

		                              Number of      Aggregate Principal
		Program                     Mortgage Loans   Balances Outstanding
		-------                     --------------   --------------------
		$(printf %-19s "${rest%|*}")                      3               \$500,000
		${rest#*|}
		<PAGE>
		ABC Trust

		Reduced                                  2                400,000
		Total                                    5               \$900,000
		END
		gives 0 <<-END
		1|all|program|row|$(tr -s '| ' '  ' <<<"$rest")|||3|500000|6
		1|all|program|row|Reduced|||2|400000|11
		1|all|program|total|Total|||5|900000|12
		END
	done
}

@test "totals: those of parts that lines head, and their sum by any name, are of one pool's table" {
	given <<-'END'
	GROUP I MORTGAGE LOAN PROGRAMS

	                              Number of      Aggregate Principal
	Program                     Mortgage Loans   Balances Outstanding
	-------                     --------------   --------------------
	Fixed:
	Full                                     3               $500,000
	Total Fixed                              3                500,000

	Adjustable:
	Reduced                                  2                400,000
	Total Adjustable                         2                400,000

	Total Mortgage Loans                     5               $900,000
	Grand Total                              5               $900,000
	END
	gives 0 <<-'END'
	1|I|program|row|Full|||3|500000|7
	1|I|program|total|Total Fixed|||3|500000|8
	1|I|program|row|Reduced|||2|400000|11
	1|I|program|total|Total Adjustable|||2|400000|12
	1|I|program|total|Total Mortgage Loans|||5|900000|14
	1|I|program|total|Grand Total|||5|900000|15
	END
}

@test "titles: an end that is no end of a pool's tables, and a pool in a list" {
	given <<-'TEXT'
	The certificates are backed by the assets that follow:
	     Pool I Mortgage Loans

	The mortgage loans have been originated by banks in the ordinary course of
	their business.

	STATES

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Utah                       433            $204,599,919

	END OF INTEREST-ONLY PERIOD - GROUP II

	                      Number of     Aggregate Principal
	Range                 Loans        Balances Outstanding
	-----                 --------     --------------------
	12                         433            $204,599,919
	Total                      433            $204,599,919
	TEXT
	gives 0 <<-'END'
	1|all|state|row|Utah|||433|204599919|12
	2|II|range|row|12|12|12|433|204599919|19
	2|II|range|total|Total|||433|204599919|20
	END
}

@test "labels: a line below a label with dot leaders, short of a total's width, is named" {
	given <<-'END'
	                                              Number            Unpaid
	Type of Dwelling Unit                        of Loans          Balance
	-------------------------------------------------------------------------
	Single Family Detached ....................     2             402,268.19
	Co-operative ..............................     2             369,109.59
	Building
	Condominium ...............................     7           1,174,776.91
	Two- to Four-Family .......................    16           4,163,238.57
	                                             ========        ============
	    Total or Weighted Average                  27           6,109,393.26
	END
	gives 2 "6: row without numbers: 'Building'" <<-'END'
	1|all|dwelling_type|row|Single Family Detached|||2|402268.19|4
	1|all|dwelling_type|row|Co-operative|||2|369109.59|5
	1|all|dwelling_type|row|Condominium|||7|1174776.91|7
	1|all|dwelling_type|row|Two- to Four-Family|||16|4163238.57|8
	1|all|dwelling_type|total|Total or Weighted Average|||27|6109393.26|10
	END
}

@test "totals: one that repeats the one above, below rows of another kind, is named" {
	given <<-'END'
	           CHARACTERISTICS OF THE MORTGAGE LOANS

	                      Number of     Aggregate Principal
	                      Loans        Balances Outstanding
	                      --------     --------------------
	Ohio                       433             204,599,919
	Utah                         3                 600,000
	Total                      436            $205,199,919
	Primary                    430             204,500,919
	Second                       6                 699,000
	Total                      436            $205,199,919
	END
	gives 2 "11: total as the one above: 'Total                      436            \$205,199,919'" <<-'END'
	1|all|characteristics_of_the_mortgage_loans|row|Ohio|||433|204599919|6
	1|all|characteristics_of_the_mortgage_loans|row|Utah|||3|600000|7
	1|all|characteristics_of_the_mortgage_loans|total|Total|||436|205199919|8
	1|all|characteristics_of_the_mortgage_loans|row|Primary|||430|204500919|9
	1|all|characteristics_of_the_mortgage_loans|row|Second|||6|699000|10
	1|all|characteristics_of_the_mortgage_loans|total|Total|||436|205199919|11
	END
}

@test "parts: lines that say by what else the rows below divide the loans" {
	given <<-'END'
	           CHARACTERISTICS OF THE MORTGAGE LOANS

	                      Number of     Aggregate Principal
	                      Loans        Balances Outstanding
	                      --------     --------------------
	Ohio                       433             204,599,919
	Utah                         3                 600,000
	Total                      436            $205,199,919

	Occupancy:
	Primary                    430             204,500,919
	Second                       6                 699,000
	Total                      436            $205,199,919

	Fixed:
	Ohio                         9                 500,000
	Total                        9                $500,000

	Original Loan-to-Value Ratio
	60.00% or less             430             204,500,919
	60.01% to 70.00%             6                 699,000
	Total                      436            $205,199,919

	LOAN PURPOSE
	------------
	Purchase                   430             204,500,919
	Refinance                    6                 699,000
	                      --------     --------------------
	                           436            $205,199,919
	END
	gives 0 <<-'END'
	1|all|characteristics_of_the_mortgage_loans|row|Ohio|||433|204599919|6
	1|all|characteristics_of_the_mortgage_loans|row|Utah|||3|600000|7
	1|all|characteristics_of_the_mortgage_loans|total|Total|||436|205199919|8
	2|all|occupancy|row|Primary|||430|204500919|11
	2|all|occupancy|row|Second|||6|699000|12
	2|all|occupancy|total|Total|||436|205199919|13
	3|all|fixed|row|Ohio|||9|500000|16
	3|all|fixed|total|Total|||9|500000|17
	4|all|ltv|row|60.00% or less||60.00|430|204500919|20
	4|all|ltv|row|60.01% to 70.00%|60.01|70.00|6|699000|21
	4|all|ltv|total|Total|||436|205199919|22
	5|all|loan_purpose|row|Purchase|||430|204500919|26
	5|all|loan_purpose|row|Refinance|||6|699000|27
	5|all|loan_purpose|total||||436|205199919|29
	END
}

@test "parts: such a line right below the headings, on a page of its own, and none that heads rows of the same kind" {
	given <<-'END'
	POOL II MORTGAGE LOANS

	                      Number of     Aggregate Principal
	                      Loans        Balances Outstanding
	                      --------     --------------------
	Loan Purpose:
	Purchase                   430             204,500,919
	Refinance                    6                 699,000
	Total                      436            $205,199,919
	Note Rate:
	6.000%                     430             204,500,919
	<PAGE>
	6.125%                       6                 699,000
	Total                      436            $205,199,919

	DWELLINGS

	                      Number of     Aggregate Principal
	                      Loans        Balances Outstanding
	                      --------     --------------------
	Attached Dwellings:
	Townhouse                    1                  99,000
	Detached Dwellings:
	House                        2                 200,000
	Total                        3                $299,000
	END
	gives 0 <<-'END'
	1|II|loan_purpose|row|Purchase|||430|204500919|7
	1|II|loan_purpose|row|Refinance|||6|699000|8
	1|II|loan_purpose|total|Total|||436|205199919|9
	2|II|note_rate|row|6.000%|6.000|6.000|430|204500919|11
	2|II|note_rate|row|6.125%|6.125|6.125|6|699000|13
	2|II|note_rate|total|Total|||436|205199919|14
	3|II|dwelling_type|row|Townhouse|||1|99000|22
	3|II|dwelling_type|row|House|||2|200000|24
	3|II|dwelling_type|total|Total|||3|299000|25
	END
}

@test "pools: a heading glued to the title of a table of shares alone, which is none" {
	given <<-'END'
	                   POOL I
	           Geographic Distribution

	           Ohio                     60.00%
	           Utah                     40.00%

	                 Note Rates

	                  Number of     Principal
	Note Rate             Loans       Balance
	---------         ---------   -----------
	6.000%                   12    $3,000,000
	Total                    12    $3,000,000
	END
	gives 0 <<-'END'
	1|I|note_rate|row|6.000%|6.000|6.000|12|3000000|12
	1|I|note_rate|total|Total|||12|3000000|13
	END
}

@test "titles: above a line that names the pool and ends in a colon, and headings without one of labels" {
	given <<-'END'
	             MORTGAGE LOANS BY STATE

	Group 1 Loans:
	                  Number of     Principal
	                      Loans       Balance
	                  ---------   -----------
	Ohio                     12    $3,000,000
	Total                    12    $3,000,000
	END
	gives 0 <<-'END'
	1|I|state|row|Ohio|||12|3000000|7
	1|I|state|total|Total|||12|3000000|8
	END
}

@test "layout: one column, and nothing above the labels" {
	given <<-'END'
	        Mortgage Loans by State

	                        Principal Balance
	                        -----------------
	California                  $3,000,000.00
	Texas                        2,000,000.00
	                        -----------------
	Total                       $5,000,000.00

	        Mortgage Loans by Amount

	                          Number of
	                              Loans

	$0 - $99,999                    512
	$100,000 - $199,999             733
	                              -----
	                               1245

	                    5
	<PAGE>
	        Mortgage Loans by Property Type

	                           Number of Loans
	                           ===============
	Single Family                    3
	Condominium                      2
	                                 -
	                                 5
	END
	gives 0 <<-'END'
	1|all|state|row|California||||3000000.00|5
	1|all|state|row|Texas||||2000000.00|6
	1|all|state|total|Total||||5000000.00|8
	2|all|loan_size|row|$0 - $99,999|0|99999|512||15
	2|all|loan_size|row|$100,000 - $199,999|100000|199999|733||16
	2|all|loan_size|total||||1245||18
	3|all|dwelling_type|row|Single Family|||3||26
	3|all|dwelling_type|row|Condominium|||2||27
	3|all|dwelling_type|total||||5||29
	END
}

@test "totals: a number alone below the ruler of the only column, and a page's number that is none" {
	given <<-'END'
	        Mortgage Loans by State

	State                      Number of Loans
	-----                      ---------------
	Ohio                             3
	Utah                             2
	                           ---------------

	                                 7
	<PAGE>

	        Mortgage Loans by Property Type

	Property Type              Number of Loans
	-------------              ---------------
	Single Family                    3
	Condominium                      2
	                           ---------------
	                                 5
	END
	gives 0 <<-'END'
	1|all|state|row|Ohio|||3||5
	1|all|state|row|Utah|||2||6
	2|all|dwelling_type|row|Single Family|||3||16
	2|all|dwelling_type|row|Condominium|||2||17
	2|all|dwelling_type|total||||5||19
	END
}

@test "headings: one blank apart, over rows whose numbers they do not stand over, are named" {
	given <<-'END'
	MORTGAGE LOANS BY STATE
	State Number of Loans Principal Balance % of Total
	California     12       $3,000,000.00       60.00%
	Texas           8        2,000,000.00       40.00
	Total          20       $5,000,000.00      100.00%

	MORTGAGE LOANS BY PURPOSE
	Purpose Number of Loans Principal Balance % of Total
	Purchase 12 $3,000,000.00 60.00%
	Refinance 8 2,000,000.00 40.00%
	Total 20 $5,000,000.00 100.00%
	END
	gives 2 "8: headings that can't be told apart: 'Purpose Number of Loans Principal Balance % of Total'" \
		<<-'END'
	1|all|state|row|California|||12|3000000.00|3
	1|all|state|row|Texas|||8|2000000.00|4
	1|all|state|total|Total|||20|5000000.00|5
	END
}

@test "labels: a remark right below a row is no part of its label" {
	given <<-'END'
	STATES

	                 Number of     Aggregate Principal
	State            Loans        Balances Outstanding
	-----            --------     --------------------
	Utah                    1                 $200,000
	- Rounded
	Ohio                    2                  300,000
	  (rounded)
	Iowa                    3                  100,000
	Rounded to the nearest dollar
	Maine                   1                  100,000
	 (rounding houses)
	Total                   7                 $700,000
	- Rounded
	END
	gives 0 <<-'END'
	1|all|state|row|Utah|||1|200000|6
	1|all|state|row|Ohio|||2|300000|8
	1|all|state|row|Iowa|||3|100000|10
	1|all|state|row|Maine (rounding houses)|||1|100000|12
	1|all|state|total|Total|||7|700000|14
	END
}

@test "parts: underlined lines, the first of them below the headings, behind totals without labels" {
	given <<-'END'
	                      POOL STRATIFICATION

	                   No. of        Unpaid
	                    Loans       Balance
	                   ------   -----------
	ORIGINAL BALANCE
	----------------
	Under $100,000         60   $ 9,000,000
	$100,000 or more        8     1,000,000
	                   ------   -----------
	                       68   $10,000,000
	PURPOSE
	-------
	Purchase               60   $ 9,000,000
	Refinance               8     1,000,000
	                   ------   -----------
	                       68   $10,000,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|Under $100,000||100000|60|9000000|8
	1|all|loan_size|row|$100,000 or more|100000||8|1000000|9
	1|all|loan_size|total||||68|10000000|11
	2|all|purpose|row|Purchase|||60|9000000|14
	2|all|purpose|row|Refinance|||8|1000000|15
	2|all|purpose|total||||68|10000000|17
	END
}

@test "titles: one over the middle of headings that leave the labels out" {
	given <<-'END'
	                     DOCUMENTATION
	                   NUMBER OF        PRINCIPAL     % OF
	                   LOANS            BALANCE      TOTAL
	======================================================
	FULL                      60  $ 18,400,000.00     92.0
	REDUCED                    7     1,600,000.00      8.0
	======================================================
	TOTAL                     67  $ 20,000,000.00    100.0

	                   MORTGAGE
	                   LOANS            BALANCE      TOTAL
	======================================================
	FULL                      60  $ 18,400,000.00     92.0
	TOTAL                     60  $ 18,400,000.00    100.0
	END
	gives 0 <<-'END'
	1|all|documentation|row|FULL|||60|18400000.00|5
	1|all|documentation|row|REDUCED|||7|1600000.00|6
	1|all|documentation|total|TOTAL|||67|20000000.00|8
	2|all||row|FULL|||60|18400000.00|13
	2|all||total|TOTAL|||60|18400000.00|14
	END
}

@test "totals: one that the end of input cuts off before its balance is named" {
	given <<-'END'
	               GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES

	                      Number of     Aggregate Principal
	State                 Loans        Balances Outstanding
	-----                 --------     --------------------
	Ohio                       433             204,599,919
	Utah                         3                 600,000

	Total                      436
	END
	gives 2 "9: table cut off by the end of input: 'Total                      436'" <<-'END'
	1|all|state|row|Ohio|||433|204599919|6
	1|all|state|row|Utah|||3|600000|7
	1|all|state|total|Total|||436||9
	END
}

@test "dimension: the greatest and least note rates are no note rates" {
	local most heading
	for most in Maximum Minimum; do
		for heading in 'Note Rate' 'Mortgage Loan Note Rate'; do
			given <<-END
				          DISTRIBUTION OF MORTGAGE LOANS BY ${most^^} ${heading^^}S

				                              Number of          Aggregate Principal
				$(printf '%-32s' "$most $heading")Loans              Balances Outstanding
				-----------------------------   ---------          --------------------
				11.000% - 11.999%                      43                  \$ 17,983,225
				Total                                  43                  \$ 17,983,225
			END
			heading=${heading// /_}
			gives 0 <<-END
				1|all|${most,,}_${heading,,}|row|11.000% - 11.999%|11.000|11.999|43|17983225|6
				1|all|${most,,}_${heading,,}|total|Total|||43|17983225|7
			END
		done
	done
}

@test "pools: three side by side, one of them all, with dashes, and with a number missing" {
	given <<-'END'
	                             STATES

	                Group 1              Group 2               Total
	          ------------------   ------------------   ------------------
	State     Loans      Balance   Loans      Balance   Loans      Balance
	-----     -----   ----------   -----   ----------   -----   ----------
	Ohio          3   $  300,000       1   $  100,000       4   $  400,000
	Utah          2      200,000      --           --       2      200,000
	Iowa          1      100,000       1                    2      200,000
	Total         6   $  600,000       2   $  200,000       8   $  800,000

	PURPOSES

	             Pool I                Pool II
	          Loans     Balance    Loans     Balance
	Purchase      3   $ 300,000        1   $ 100,000
	<PAGE>
	          Loans     Balance    Loans     Balance
	Refinance     3   $ 300,000        1   $ 100,000
	Total         6   $ 600,000        2   $ 200,000
	END
	gives 2 "9: no balance in the row: 'Iowa          1      100,000       1                    2      200,000'" \
		"15: more columns of loans and balances than the first are not read: 'Loans     Balance    Loans     Balance'" <<-'END'
	1|I|state|row|Ohio|||3|300000|7
	1|I|state|row|Utah|||2|200000|8
	1|I|state|row|Iowa|||1|100000|9
	1|I|state|total|Total|||6|600000|10
	2|II|state|row|Ohio|||1|100000|7
	2|II|state|row|Utah|||||8
	2|II|state|total|Total|||2|200000|10
	3|all|state|row|Ohio|||4|400000|7
	3|all|state|row|Utah|||2|200000|8
	3|all|state|row|Iowa|||2|200000|9
	3|all|state|total|Total|||8|800000|10
	4|I|purposes|row|Purchase|||3|300000|16
	4|I|purposes|row|Refinance|||3|300000|19
	4|I|purposes|total|Total|||6|600000|20
	END
}

@test "layout: lists of amounts below one heading are no tables of loans" {
	given <<-'END'
	                          Original
	                          Principal Balance
	Senior Certificates       $180,000,000
	Mezzanine Certificates      10,000,000

	                              Amount
	Cash                         $180,000
	Receivables                    10,000

	          Schedule of payments

	                            Principal
	January 25, 2002              $20,000
	February 25, 2002              20,000

	          States

	                            Principal
	Ohio                          $20,000
	Utah                           20,000
	Total                         $40,000
	END
	gives 0 "1: tables without loans or balances at lines: '1'" <<-'END'
	2|all|state|row|Ohio||||20000|19
	2|all|state|row|Utah||||20000|20
	2|all|state|total|Total||||40000|21
	END
}

@test "pages: a foot of words and the page's number between any two lines of a table" {
	local foot at table
	mapfile -t table <<-'END'
		     STATES OF POOL II MORTGAGE LOANS

		                     Number of     Aggregate Principal
		State                Loans        Balances Outstanding
		---------------      ---------    --------------------

		Iowa                        2             $  1,000,000

		Utah                        2             $  1,000,000

		Total                       4             $  2,000,000
	END
	for foot in 'Term Sheet                                  Page 7' 'Cedar Series 2002-12          Page 7 of 12' \
		'Term Sheet                                   - 7 -'; do
		for ((at = 1; at < ${#table[@]}; at++)); do
			printf '%s\n' "${table[@]:0:at}" "$foot" '<PAGE>' "${table[@]:at}" | given
			gives 0 <<-END
				1|II|state|row|Iowa|||2|1000000|$((at > 6 ? 7 : 9))
				1|II|state|row|Utah|||2|1000000|$((at > 8 ? 9 : 11))
				1|II|state|total|Total|||4|2000000|$((at > 10 ? 11 : 13))
			END
		done
	done
}

@test "pages: what heads a pool's tables, or a table, is no foot by the page's number beside it" {
	given <<-'END'
	GROUP II MORTGAGE LOANS                        Page 3

	Types of Dwellings                             Page 3

	                     Number of     Aggregate Principal
	Type                 Loans        Balances Outstanding
	---------------      ---------    --------------------
	Houses                      4             $  2,000,000
	Total                       4             $  2,000,000
	END
	gives 0 <<-'END'
	1|II|dwelling_type|row|Houses|||4|2000000|8
	1|II|dwelling_type|total|Total|||4|2000000|9
	END
}

@test "pages: a foot and a head that end in a number alone between any two lines of a table" {
	local page at table lines
	mapfile -t table <<-'END'
		     TYPES OF DWELLINGS OF POOL II MORTGAGE LOANS

		                     Number of     Aggregate Principal
		Type                 Loans        Balances Outstanding
		---------------      ---------    --------------------

		Houses                      2             $  1,000,000

		Condominiums (over          2             $  1,000,000
		four stories high)

		Total                       4             $  2,000,000
	END
	for page in $'\nTerm Sheet                                      7\n\n<PAGE>\n' \
		$'\n             7\n<PAGE>\nCedar Series 2002-12 Term Sheet            8\n' \
		$'\nTerm Sheet                                      7\n<PAGE>\nCedar Series 2002-12                    Page 8\n'; do
		lines=$(wc -l <<<"$page")
		for ((at = 1; at < ${#table[@]}; at++)); do
			printf '%s\n' "${table[@]:0:at}" "$page" "${table[@]:at}" | given
			gives 0 <<-END
				1|II|dwelling_type|row|Houses|||2|1000000|$((at > 6 ? 7 : 7 + lines))
				1|II|dwelling_type|row|Condominiums (over four stories high)|||2|1000000|$((at > 8 ? 9 : 9 + lines))
				1|II|dwelling_type|total|Total|||4|2000000|$((at > 11 ? 12 : 12 + lines))
			END
		done
	done
}

@test "pages: an entry of a list goes on behind a foot that ends in a number, and is no table" {
	given <<-'END'
	     2.    such mortgage loans have an aggregate scheduled principal balance

	Term Sheet                                      7
	<PAGE>

	           of 3,193,905 dollars;

	     STATES OF POOL II MORTGAGE LOANS

	                     Number of     Aggregate Principal
	State                Loans        Balances Outstanding
	---------------      ---------    --------------------
	Iowa                        2             $  1,000,000
	Total                       2             $  1,000,000
	END
	gives 0 <<-'END'
	1|II|state|row|Iowa|||2|1000000|13
	1|II|state|total|Total|||2|1000000|14
	END
}

@test "labels: one that goes on in a small letter behind a page's end" {
	local page table lines at
	mapfile -t table <<-'END'
		     PURPOSES OF POOL II MORTGAGE LOANS

		                     Number of     Aggregate Principal
		Purpose              Loans        Balances Outstanding
		---------------      ---------    --------------------
		Purchase                    2             $  1,000,000

		Refinance in which
		the borrower took
		no cash out                 2             $  1,000,000

		Total                       4             $  2,000,000
	END
	for page in '<PAGE>' $'\n             7\n' $'\n             7\n<PAGE>\n           (continued)\n' \
		$'\n         - 7 -\n<PAGE>\nCedar Mortgage Securities, Inc.\n'; do
		lines=$(wc -l <<<"$page")
		for at in 8 9; do
			printf '%s\n' "${table[@]:0:at}" "$page" "${table[@]:at}" | given
			gives 0 <<-END
				1|II|purpose|row|Purchase|||2|1000000|6
				1|II|purpose|row|Refinance in which the borrower took no cash out|||2|1000000|$((10 + lines))
				1|II|purpose|total|Total|||4|2000000|$((12 + lines))
			END
		done
	done
	mapfile -t table <<-'END'
		     OCCUPANCY OF POOL II MORTGAGE LOANS

		                     Number of     Aggregate Principal
		Occupancy            Loans        Balances Outstanding
		---------------      ---------    --------------------
		Primary residence,          2             $  1,000,000
		as the borrower
		stated to the bank

		Second home                 2             $  1,000,000
		Total                       4             $  2,000,000
	END
	for page in '<PAGE>' $'\n             7\n' $'\n             7\n<PAGE>\n           (continued)\n'; do
		lines=$(wc -l <<<"$page")
		for at in 6 7; do
			printf '%s\n' "${table[@]:0:at}" "$page" "${table[@]:at}" | given
			gives 0 <<-END
				1|II|occupancy|row|Primary residence, as the borrower stated to the bank|||2|1000000|6
				1|II|occupancy|row|Second home|||2|1000000|$((10 + lines))
				1|II|occupancy|total|Total|||4|2000000|$((11 + lines))
			END
		done
	done
	given <<-'END'
	     TYPES OF DWELLINGS OF POOL II MORTGAGE LOANS

	                     Number of     Aggregate Principal
	Type                 Loans        Balances Outstanding
	---------------      ---------    --------------------
	Houses                      2             $  1,000,000
	<PAGE>
	stories high)
	Total                       2             $  1,000,000
	END
	gives 2 "8: row without numbers: 'stories high)'" <<-'END'
	1|II|dwelling_type|row|Houses|||2|1000000|6
	1|II|dwelling_type|total|Total|||2|1000000|9
	END
}

@test "pages: a mark above the pool in brackets that ends a title" {
	given <<-'END'
	     MORTGAGED PROPERTIES BY STATE
	<PAGE>
	     (GROUP I MORTGAGE LOANS)

	                     Number of     Aggregate Principal
	Location             Loans        Balances Outstanding
	---------------      ---------    --------------------
	Iowa                        2             $  1,000,000
	Total                       2             $  1,000,000
	END
	gives 0 <<-'END'
	1|I|state|row|Iowa|||2|1000000|8
	1|I|state|total|Total|||2|1000000|9
	END
}

@test "labels: the rest of an open bracket behind blank lines, in a double-spaced table" {
	given <<-'END'
	     TYPES OF DWELLINGS OF POOL II MORTGAGE LOANS

	                     Number of     Aggregate Principal
	Type                 Loans        Balances Outstanding
	---------------      ---------    --------------------

	Condominiums (one           2             $  1,000,000

	to four stories)

	Condominiums (over          2             $  1,000,000


	four stories)

	Total                       4             $  2,000,000
	END
	gives 0 <<-'END'
	1|II|dwelling_type|row|Condominiums (one to four stories)|||2|1000000|7
	1|II|dwelling_type|row|Condominiums (over four stories)|||2|1000000|11
	1|II|dwelling_type|total|Total|||4|2000000|16
	END
}

@test "input: a double-spaced table is cut off behind a blank line, too" {
	local end
	for end in '' $'\n'; do
		{
			cat <<-'END'
				     STATES OF POOL II MORTGAGE LOANS

				                     Number of     Aggregate Principal
				State                Loans        Balances Outstanding
				---------------      ---------    --------------------

				Iowa                        2             $  1,000,000

				Utah                        2             $  1,000,000
			END
			printf %s "$end"
		} | given
		gives 2 "9: table cut off by the end of input: 'Utah                        2             \$  1,000,000'" <<-'END'
			1|II|state|row|Iowa|||2|1000000|7
			1|II|state|row|Utah|||2|1000000|9
		END
	done
	# blank lines that do not part the rows end the table
	sed -i '8d' "$work/in"
	gives 0 <<-'END'
		1|II|state|row|Iowa|||2|1000000|7
		1|II|state|row|Utah|||2|1000000|8
	END
}

@test "dimensions: behind \"by\" in a title where the labels have no heading" {
	given <<-'END'
	         Distribution of Pool II by Documentation

	                           Number of      Aggregate Unpaid
	                             Loans        Principal Balance
	-----------------------------------------------------------
	Full Documentation               1              $   242,000
	Other Documentation             99               99,758,000

	Totals                         100             $100,000,000

	ORIG YR                           # LOANS     BALANCE ($)
	-------                           -------     -----------
	1999                                  140      47,000,000
	2000                                  109      33,000,000
	                                      249      80,000,000
	END
	gives 0 <<-'END'
	1|II|documentation|row|Full Documentation|||1|242000|6
	1|II|documentation|row|Other Documentation|||99|99758000|7
	1|II|documentation|total|Totals|||100|100000000|9
	2|all|origination_year|row|1999|1999|1999|140|47000000|13
	2|all|origination_year|row|2000|2000|2000|109|33000000|14
	2|all|origination_year|total||||249|80000000|15
	END
}

@test "dimensions: rates over a loan's life, indexed ones, combined and current ratios are others" {
	local title heading
	while IFS='|' read -r title heading dimension; do
		echo "title $title, heading $heading"
		{
			printf '%s\n\n' "$title"
			printf '%-26s%s\n%s\n' "$heading" 'Loans     Balance' \
				'-----------------------   -----   ---------'
			printf '%-26s%s\n' '6.00 or less' '    4     400,000' \
				'6.01 - 8.00' '   10   1,000,000' 'Total' '   14   1,400,000'
		} | given
		gives 0 <<-END
		1|all|$dimension|row|6.00 or less||6.00|4|400000|5
		1|all|$dimension|row|6.01 - 8.00|6.01|8.00|10|1000000|6
		1|all|$dimension|total|Total|||14|1400000|7
		END
	done <<-'END'
	Maximum Lifetime Mortgage Rates|Range of Rates|range_of_rates
	Lifetime Mortgage Rates|Lifetime Rates|lifetime_rates
	Fully Indexed Mortgage Rates|Range of Rates|range_of_rates
	Maximum Rates|Rate (%)|rate
	Minimum Gross Coupons|Coupon|coupon
	Original Combined LTV|Range of Combined LTVs|range_of_combined_ltvs
	Combined LTV|Range of LTVs|range_of_ltvs
	Current Loan-to-Value Ratios|Loan-to-Value Ratio|loan_to_value_ratio
	Loan-to-Value Ratios|Current LTV Ratio|current_ltv_ratio
	Current LTV|Ratio|ratio
	Loan-to-Value Ratios|Range of LTVs|ltv
	Loan-to-Value Ratios of Loans with Current LTV below 8|LTV|ltv
	Mortgage Rates|Range of Rates|note_rate
	END
}

@test "bounds: a second year in two digits is one where it is no month" {
	given <<-'END'
	                      Years of Origination

	Year of
	Origination         Number of Loans      Balance
	-------------       ---------------   -------------
	1986-88                    10          $4,000,000.00
	1989 - '91                 20           4,000,000.00
	1992/93                    20           4,000,000.00
	1994-94                    10           4,000,000.00
	1998-02                    30           4,000,000.00
	Total                      90         $20,000,000.00

	                      Next Adjustment Dates

	Adjustment          Number of Loans      Balance
	-------------       ---------------   -------------
	2001-06                    30          $4,000,000.00
	2001-07                    60           5,000,000.00
	Total                      90          $9,000,000.00

	                          Credit Scores

	FICO Score          Number of Loans      Balance
	-------------       ---------------   -------------
	FICO below 620             30          $4,000,000.00
	620 or higher              60           5,000,000.00
	Total                      90          $9,000,000.00
	END
	gives 2 "9: label's bounds can't be read: '1994-94'" "10: label's bounds can't be read: '1998-02'" <<-'END'
	1|all|origination_year|row|1986-88|1986|1988|10|4000000.00|6
	1|all|origination_year|row|1989 - '91|1989|1991|20|4000000.00|7
	1|all|origination_year|row|1992/93|1992|1993|20|4000000.00|8
	1|all|origination_year|row|1994-94|||10|4000000.00|9
	1|all|origination_year|row|1998-02|||30|4000000.00|10
	1|all|origination_year|total|Total|||90|20000000.00|11
	2|all|adjustment|row|2001-06|||30|4000000.00|17
	2|all|adjustment|row|2001-07|||60|5000000.00|18
	2|all|adjustment|total|Total|||90|9000000.00|19
	3|all|fico_score|row|FICO below 620||620|30|4000000.00|25
	3|all|fico_score|row|620 or higher|620||60|5000000.00|26
	3|all|fico_score|total|Total|||90|9000000.00|27
	END
}

@test "bounds: in two columns whose headings have a line over both, or other words" {
	given <<-'END'
	                TABLE OF LOAN AMOUNTS - POOL II

	   Loan Amount Range                 Number               Outstanding
	 From             To                Of Loans           Principal Balance
	 ----             --                --------           -----------------
	$      0      $ 99,999                  12                    $  900,000
	 100,000       199,999                 100                    15,000,000
	 300,000       and over                  1                       310,000
	                                       ---                   -----------
	 TOTAL                                 113                   $16,210,000

	                INTEREST RATES - POOL II

	 Over            Not Over             Loans            Principal Balance
	 -----------------------------------------------------------------------
	6.000%        6.250%                    12                    $  900,000
	6.250         6.500                    100                    15,000,000
	 TOTAL                                 112                   $15,900,000

	                LOAN-TO-VALUE RATIOS - POOL III

	 LTV             CLTV                 Loans            Principal Balance
	 -----------------------------------------------------------------------
	60.00           62.00                   12                    $  900,000
	65.00           66.00                  100                    15,000,000
	 TOTAL          65.77                  112                   $15,900,000
	END
	gives 0 <<-'END'
	1|II|loan_size|row|$ 0 $ 99,999|0|99999|12|900000|6
	1|II|loan_size|row|100,000 199,999|100000|199999|100|15000000|7
	1|II|loan_size|row|300,000 and over|300000||1|310000|8
	1|II|loan_size|total|TOTAL|||113|16210000|10
	2|II|note_rate|row|6.000% 6.250%|6.000|6.250|12|900000|16
	2|II|note_rate|row|6.250 6.500|6.250|6.500|100|15000000|17
	2|II|note_rate|total|TOTAL|||112|15900000|18
	3|III|ltv|row|60.00|60.00|60.00|12|900000|24
	3|III|ltv|row|65.00|65.00|65.00|100|15000000|25
	3|III|ltv|total|TOTAL|||112|15900000|26
	END
}

@test "totals: numbers that fill their columns, one blank apart, below headings of signs" {
	given <<-'END'
	                   Mortgage Loans by State
	State     #      $        %
	CA      123  45,000,000  45.0
	NY       50  25,000,000  25.0
	Other    77  30,000,000  30.0
	        250 100,000,000 100.0

	                   Mortgage Loans by Rate
	Rate             #      $        %
	6.000-6.499    123  45,000,000  45.0
	7.000+         127  55,000,000  55.0
	               250 100,000,000 100.0

	                   Mortgage Loans by Size
	Size               Count     Balance    Pct
	<= $100,000          123  45,000,000  45.0
	> $200,000            77  30,000,000  30.0
	Total                200 175,000,000  75.0
	END
	gives 0 <<-'END'
	1|all|state|row|CA|||123|45000000|3
	1|all|state|row|NY|||50|25000000|4
	1|all|state|row|Other|||77|30000000|5
	1|all|state|total||||250|100000000|6
	2|all|note_rate|row|6.000-6.499|6.000|6.499|123|45000000|10
	2|all|note_rate|row|7.000+|7.000||127|55000000|11
	2|all|note_rate|total||||250|100000000|12
	3|all|loan_size|row|<= $100,000||100000|123|45000000|16
	3|all|loan_size|row|> $200,000|200000||77|30000000|17
	3|all|loan_size|total|Total|||200|175000000|18
	END
}

@test "dimensions: a line over all columns of numbers, and its ruler, are no title" {
	given <<-'END'
	      FICO Scores - Pool 1

	                                         Mortgage Loans
	                              ------------------------------------
	                                                % of
	                                              Mortgage
	                              Unpaid Balance    Pool    # of Loans
	                              --------------  --------  ----------
	620 - 639 ..................     $13,163,596     58.00          52
	640 - 659 ..................       9,555,646     42.00          38
	Total ......................     $22,719,242    100.00          90
	END
	gives 0 <<-'END'
	1|I|fico_scores|row|620 - 639|620|639|52|13163596|9
	1|I|fico_scores|row|640 - 659|640|659|38|9555646|10
	1|I|fico_scores|total|Total|||90|22719242|11
	END
}

@test "dimensions: a title with its number right above headings without one of labels" {
	given <<-'END'
	                      8. Loan Purposes
	                          Aggregate
	                          Principal
	                            Balance   Percent   No. of Loans
	------------------------------------------------------------
	Purchase                $71,897,352     87.71            542
	Refinance                10,087,040     12.29             76
	Total                   $81,984,392    100.00            618

	                      9. Loan Sizes
	                          Aggregate               Wtd.
	                          Principal    Number     Avg.
	                            Balance   of Loans     LTV
	------------------------------------------------------------
	$100,000 or less        $71,897,352        542   70.00
	Total                   $71,897,352        542   70.00
	END
	gives 0 <<-'END'
	1|all|loan_purposes|row|Purchase|||542|71897352|6
	1|all|loan_purposes|row|Refinance|||76|10087040|7
	1|all|loan_purposes|total|Total|||618|81984392|8
	2|all|loan_size|row|$100,000 or less||100000|542|71897352|15
	2|all|loan_size|total|Total|||542|71897352|16
	END
}

@test "pages: a mark right behind headings, with title and headings repeated below" {
	given <<-'END'
	     Mortgaged Properties by State of Pool III

	                    Number of    Unpaid      Avg.
	                      Loans      Balance      LTV
	                    ---------  -----------  ------

	                         3
	<PAGE>
	ACME MORTGAGE TRUST 2001-4

	     Mortgaged Properties by State of Pool III

	                    Number of    Unpaid      Avg.
	                      Loans      Balance      LTV
	                    ---------  -----------  ------
	Alabama                    87   42,548,178   78.00
	Arizona                    18    8,709,069   69.00
	Total                     105   51,257,247   76.47
	END
	gives 0 <<-'END'
	1|III|state|row|Alabama|||87|42548178|16
	1|III|state|row|Arizona|||18|8709069|17
	1|III|state|total|Total|||105|51257247|18
	END
}

@test "titles: a long one from the left that says it is continued" {
	given <<-'END'
	Number of Units in Dwellings Subject to Pool II Mortgage Loans (continued)

	Type of Dwelling       Count           Balance
	----------------       -----   ---------------
	1-family                 116       $48,536,622
	2-family                  53        23,232,888
	Total                    169       $71,769,510
	END
	gives 0 <<-'END'
	1|II|units|row|1-family|1|1|116|48536622|5
	1|II|units|row|2-family|2|2|53|23232888|6
	1|II|units|total|Total|||169|71769510|7
	END
}

@test "pages: a label's first line above a mark, its bracket open, and headings repeated below" {
	given <<-'END'
	                 PROPERTY TYPES

	Type of Dwelling              Number of Loans      Unpaid Balance
	================              ===============      ==============
	Condominium Units (one to
	  four stories) . . . . . . .              44       20,287,007.60
	Condominium (over four

	                       - 2 -
	<PAGE>
	                 ACME MORTGAGE TRUST 2001-4

	Type of Dwelling              Number of Loans      Unpaid Balance
	================              ===============      ==============
	  stories) . . . . . . . . .               94       43,329,426.94
	Townhouse  . . . . . . . . .               28       12,886,805.73
	                              ===============      ==============
	Total                                     166       76,503,240.27
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Condominium Units (one to four stories)|||44|20287007.60|6
	1|all|dwelling_type|row|Condominium (over four stories)|||94|43329426.94|15
	1|all|dwelling_type|row|Townhouse|||28|12886805.73|16
	1|all|dwelling_type|total|Total|||166|76503240.27|18
	END
}

@test "totals: one without a label, alone below headings that are repeated" {
	local labels dimension
	while IFS='|' read -r labels dimension; do
		echo "heading of the labels: $labels"
		given <<-END
		          REMAINING TERMS TO STATED MATURITY

		$labels               Balance         No. of Loans
		                    ---------------      ------------
		300 - 311           \$143,567,088.22               788
		312 - 323             66,519,507.70               365
		                    ---------------      ------------
		                          1
		<PAGE>
		          REMAINING TERMS TO STATED MATURITY (continued)

		$labels               Balance         No. of Loans
		                    ---------------      ------------
		                    \$210,086,595.92             1,153
		                    ---------------      ------------
		END
		gives 0 <<-END
		1|all|$dimension|row|300 - 311|300|311|788|143567088.22|5
		1|all|$dimension|row|312 - 323|312|323|365|66519507.70|6
		1|all|$dimension|total||||1153|210086595.92|14
		END
	done <<-'END'
	Remaining Term|remaining_term
	              |remaining_terms_to_stated_maturity
	END
}

@test "headings: a line more of those of numbers, behind the labels, above rows without a ruler" {
	given <<-'END'
	              Purposes of the Loans

	                                  NO. OF     AGGREGATE       W.A.
	                                  LOANS      PRINCIPAL       COUPON
	                                              BALANCE

	  Purchase                           90    $25,168,631.79    6.080
	  Rate/Term Refinance                97     27,160,714.44    6.520
	  Total                             187    $52,329,346.23    6.308
	END
	gives 0 <<-'END'
	1|all|purposes_of_the_loans|row|Purchase|||90|25168631.79|7
	1|all|purposes_of_the_loans|row|Rate/Term Refinance|||97|27160714.44|8
	1|all|purposes_of_the_loans|total|Total|||187|52329346.23|9
	END
}

@test "pools: a heading of several tables right above a page mark, below a total without a label" {
	local foot
	for foot in '' '                - 6 -'; do
		{
			cat <<-'END'
			GROUP 1 MORTGAGE LOANS

			                    State Distribution

			State               Loans            Balance
			-----               -----       ------------
			California             10          3,000,000
			Nevada                  1            300,000
			                    -----       ------------
			                       11         $3,300,000
			                    =====       ============

			GROUP 2 MORTGAGE LOANS
			END
			printf '\n%s\n<PAGE>\n' "$foot"
			cat <<-'END'
			                    State Distribution

			State               Loans            Balance
			-----               -----       ------------
			California             12          3,600,000
			Total                  12         $3,600,000
			                    =====       ============
			END
		} | given
		gives 0 <<-'END'
		1|I|state|row|California|||10|3000000|7
		1|I|state|row|Nevada|||1|300000|8
		1|I|state|total||||11|3300000|10
		2|II|state|row|California|||12|3600000|21
		2|II|state|total|Total|||12|3600000|22
		END
	done
}

@test "pages: a label's first lines right below headings, and these repeated below the page's head" {
	given <<-'END'
	     Loan Sizes - Pool I

	     Loan Size               Balance     No. of Loans
	     ---------        --------------     ------------

	     Less than or
	       equal to

	                         9
	<PAGE>
	                    ACME TRUST

	     Loan Sizes - Pool I (continued)

	     Loan Size               Balance     No. of Loans
	     ---------        --------------     ------------
	       $100,000         $ 10,532,998              112
	     Over $100,000        20,532,998              100
	     Total            $ 31,065,996                212
	END
	gives 0 <<-'END'
	1|I|loan_size|row|Less than or equal to $100,000||100000|112|10532998|17
	1|I|loan_size|row|Over $100,000|100000||100|20532998|18
	1|I|loan_size|total|Total|||212|31065996|19
	END
}

@test "pages: a mark right behind a ruler without columns, and headings alone repeated below" {
	given <<-'END'
	Table 2: Mortgaged Properties by State of Group 2

	                           AGGREGATE     % OF
	                            BALANCE    MORTGAGE
	LOCATION      LOAN COUNT  OUTSTANDING    POOL     WA LTV
	--------------------------------------------------------

	                          Page 1
	<PAGE>
	                           AGGREGATE     % OF
	                            BALANCE    MORTGAGE
	LOCATION      LOAN COUNT  OUTSTANDING    POOL     WA LTV
	--------------------------------------------------------
	Colorado             110   47,690,519     95.59    79.00
	Illinois               6    2,200,000      4.41    73.00
	--------------------------------------------------------
	Total                116   49,890,519    100.00    78.74
	END
	gives 0 <<-'END'
	1|II|state|row|Colorado|||110|47690519|14
	1|II|state|row|Illinois|||6|2200000|15
	1|II|state|total|Total|||116|49890519|17
	END
}

@test "headings: whose known words stand alone on the lines below" {
	given <<-'END'
	                     DOCUMENTATION PROGRAMS
	GROUP 1
	-------
	                                      Cut-off Date  Percent of Total
	                                         Principal
	                                           Balance
	Full/Alternative ...................   $19,882,413             4.65%
	Stated Income ......................  $408,083,523            95.35
	                                      ============  ================
	Total: .............................  $427,965,936           100.00%
	                                      ============  ================

	                    STATE DISTRIBUTION
	GROUP 1
	-------
	                                      Cut-off Date  Percent of Total
	                                         Principal
	                                           Balance
	CT .................................   $53,313,457            12.46%
	FL .................................   374,652,479            87.54
	                                      ============  ================
	Total: .............................  $427,965,936           100.00%
	END
	gives 0 <<-'END'
	1|I|documentation_programs|row|Full/Alternative||||19882413|7
	1|I|documentation_programs|row|Stated Income||||408083523|8
	1|I|documentation_programs|total|Total:||||427965936|10
	2|I|state|row|CT||||53313457|19
	2|I|state|row|FL||||374652479|20
	2|I|state|total|Total:||||427965936|22
	END
}

@test "pools: side by side, their names between the headings of columns, not above one" {
	given <<-'END'
	                                 Pool I                  Pool II
	                           -------------------     -------------------
	                           Loans       Balance     Loans       Balance
	State
	  California                  12     3,600,000        10     3,000,000
	  New York                     8     2,400,000        20     6,000,000
	    Total                     20     6,000,000        30     9,000,000

	                                 Pool I                  Pool II
	Note Rate                  Loans       Balance     Loans       Balance
	6.00 - 6.49                   12     3,600,000        10     3,000,000
	Total                         12     3,600,000        10     3,000,000
	END
	gives 0 <<-'END'
	1|I|state|row|California|||12|3600000|5
	1|I|state|row|New York|||8|2400000|6
	1|I|state|total|Total|||20|6000000|7
	2|II|state|row|California|||10|3000000|5
	2|II|state|row|New York|||20|6000000|6
	2|II|state|total|Total|||30|9000000|7
	3|I|note_rate|row|6.00 - 6.49|6.00|6.49|12|3600000|11
	3|I|note_rate|total|Total|||12|3600000|12
	4|II|note_rate|row|6.00 - 6.49|6.00|6.49|10|3000000|11
	4|II|note_rate|total|Total|||10|3000000|12
	END
}

@test "dimensions: a heading of the labels below the others', a property's location without a title" {
	given <<-'END'
	                           Loans       Balance
	State
	  California                  12     3,600,000
	  New York                     8     2,400,000
	    Total                     20     6,000,000

	PROPERTY LOCATION          Loans       Balance
	CA                            12     3,600,000
	NY                             8     2,400,000
	Total                         20     6,000,000
	END
	gives 0 <<-'END'
	1|all|state|row|California|||12|3600000|3
	1|all|state|row|New York|||8|2400000|4
	1|all|state|total|Total|||20|6000000|5
	2|all|state|row|CA|||12|3600000|8
	2|all|state|row|NY|||8|2400000|9
	2|all|state|total|Total|||20|6000000|10
	END
}

@test "dimensions: a title's, without the pool's name that it starts or ends with" {
	local title pool dimension
	while IFS='|' read -r title pool dimension; do
		echo "title $title"
		given <<-END
		$title

		                      Loans       Balance
		                      -----     ---------
		A                         4       400,000
		Total                     4       400,000
		END
		gives 0 <<-END
		1|$pool|$dimension|row|A|||4|400000|5
		1|$pool|$dimension|total|Total|||4|400000|6
		END
	done <<-'END'
	POOL I CREDIT GRADES|I|credit_grades
	Group 1 and Group 2 Credit Grades|all|credit_grades
	Loan Group 2 Credit Grades|II|credit_grades
	Credit Grades of the Loan Group 2 Mortgage Loans|II|credit_grades
	Pool I Mortgage Loans by Credit Grade|I|credit_grade
	Credit Grades of Pool III|III|credit_grades
	Credit Grades|all|credit_grades
	END
}

@test "labels: of three lines, the first an amount and the second a word in small letters" {
	given <<-'END'
	                  MORTGAGE LOAN SIZES

	Range of        # of          Unpaid    Average
	Balances       Loans         Balance    Balance
	=========      =====  ==============  =========
	$99,999 and
	  under ...      361   23,407,939.79  64,841.94
	$100,000
	through
	  $199,999         8    1,214,341.45 151,792.68
	Total            369   24,622,281.24  66,727.05
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$99,999 and under||99999|361|23407939.79|7
	1|all|loan_size|row|$100,000 through $199,999|100000|199999|8|1214341.45|10
	1|all|loan_size|total|Total|||369|24622281.24|11
	END
}

@test "labels: a point that ends a leader behind a digit or a long word, and one of an abbreviation" {
	given <<-'END'
	         Original Balances

	                                   Number of     Principal
	         Balance ($)                 Loans         Balance
	         ------------------        ---------     ---------------
	         0 - 100,000.......                1      $     50,000.00
	         1,400,001-1,500,000.             20        28,000,000.00
	                                   --------      ---------------
	         Total ............               21      $ 28,050,000.00

	         Originators

	                                   Number of     Principal
	         Originator                  Loans         Balance
	         ------------------        ---------     ---------------
	         First Corporation.                1      $    350,000.00
	         Second Bank, Assoc.              19         8,650,000.00
	         Total ............               20      $  9,000,000.00
	END
	gives 0 <<-'END'
	1|all|loan_size|row|0 - 100,000|0|100000|1|50000.00|6
	1|all|loan_size|row|1,400,001-1,500,000|1400001|1500000|20|28000000.00|7
	1|all|loan_size|total|Total|||21|28050000.00|9
	2|all|originator|row|First Corporation|||1|350000.00|16
	2|all|originator|row|Second Bank, Assoc.|||19|8650000.00|17
	2|all|originator|total|Total|||20|9000000.00|18
	END
}

@test "pages: a table goes on below a page's head that names the pool of its section" {
	given <<-'END'
	        CEDAR MORTGAGE CORPORATION, SERIES 1999-2
	       Collateral Term Sheet for Pool 1 Mortgage Loans

	                   Geographic Distribution

	State                  Loans        Balance
	-----                  -----        -------
	Ohio                      12     $3,088,120
	Utah                       3        860,338
	Total                     15     $3,948,458

	                   Mortgage Rates

	Mortgage Rate          Loans        Balance
	-------------          -----        -------
	6.250%                    12     $3,088,120

	                              -6-
	<PAGE>
	        CEDAR MORTGAGE CORPORATION, SERIES 1999-2
	       Collateral Term Sheet for Pool 1 Mortgage Loans

	                   Mortgage Rates (continued)

	Mortgage Rate          Loans        Balance
	-------------          -----        -------
	6.375%                     3        860,338
	Total                     15     $3,948,458
	END
	gives 0 <<-'END'
	1|I|state|row|Ohio|||12|3088120|8
	1|I|state|row|Utah|||3|860338|9
	1|I|state|total|Total|||15|3948458|10
	2|I|note_rate|row|6.250%|6.250|6.250|12|3088120|16
	2|I|note_rate|row|6.375%|6.375|6.375|3|860338|27
	2|I|note_rate|total|Total|||15|3948458|28
	END
}

@test "titles: right above headings of loans, or of several columns one blank apart" {
	given <<-'END'
	                        FICO SCORES
	                        Mortgage        Aggregate Unpaid
	Credit Score Range       Loans        Principal Balance(1)
	------------------      --------      --------------------
	Over 819                       1                214,071.53
	800 - 819                     36             12,528,969.20
	Total                         37             12,743,040.73

	                         Credit Score Distribution
	                                          Aggregate
	                                      Principal Balance Average Loan Pct. of
	Credit Score Number of Mortgage Loans    Outstanding      Balance     Total
	------------ ------------------------ ----------------- ------------ -------
	Over 819                           35    $11,337,940.73  $323,941.16  37.79%
	Total                              35    $11,337,940.73  $323,941.16  37.79%

	                 NUMBERS OF UNITS
	              Number of
	               Mortgage   Total Current
	                  Loans         Balance   Percent of Group
	-----------   ---------   -------------   ----------------
	1 Unit              157     $35,333,558             91.42%
	2 Unit               39       3,315,886              8.58%
	Total               196     $38,649,444            100.00%
	END
	gives 0 <<-'END'
	1|all|credit_score_range|row|Over 819|819||1|214071.53|5
	1|all|credit_score_range|row|800 - 819|800|819|36|12528969.20|6
	1|all|credit_score_range|total|Total|||37|12743040.73|7
	2|all|credit_score|row|Over 819|819||35|11337940.73|14
	2|all|credit_score|total|Total|||35|11337940.73|15
	3|all|units|row|1 Unit|1|1|157|35333558|22
	3|all|units|row|2 Unit|2|2|39|3315886|23
	3|all|units|total|Total|||196|38649444|24
	END
}

@test "pages: a head that says by whom it is prepared, or what accompanies it, is no title" {
	for head in 'This page must be accompanied by the disclaimer' 'Prepared by Cedar Securities' \
		'Information Provided by the Seller'; do
		given <<-END
		                 Occupancy - Loan Group I

		Occupancy        Number         Principal
		Type             of Loans         Balance
		---------------  --------  --------------
		Primary                 4   \$1,176,707.37
		Investor            1,551  476,278,586.96

		<PAGE>
		$head

		Occupancy        Number         Principal
		Type             of Loans         Balance
		---------------  --------  --------------
		Total               1,555 \$477,455,294.33

		                 Number of Units - Loan Group I

		<PAGE>
		$head

		                 Number         Principal
		                 of Loans         Balance
		                 --------  --------------
		1                       4   \$1,176,707.37
		2                   1,551  476,278,586.96
		Total               1,555 \$477,455,294.33
		END
		gives 0 <<-'END'
		1|I|occupancy_type|row|Primary|||4|1176707.37|6
		1|I|occupancy_type|row|Investor|||1551|476278586.96|7
		1|I|occupancy_type|total|Total|||1555|477455294.33|15
		2|I|units|row|1|1|1|4|1176707.37|25
		2|I|units|row|2|2|2|1551|476278586.96|26
		2|I|units|total|Total|||1555|477455294.33|27
		END
	done
}

@test "headings: of loans and balances of a kind that has 'rate' in its name" {
	given <<-'END'
	                     GROSS MARGINS

	                     Number of          Aggregate
	                     Adjustable Rate    Principal
	Gross Margin         Mortgage Loans     Balance
	------------         ---------------    --------------
	2.250%                     1             $   200,000
	2.750%                    13               5,100,000
	Total                     14             $ 5,300,000

	                     ORIGINAL TERM

	                     Number of          Balance of Fixed    Mortgage Rate of
	Original Term        Fixed Rate Loans   Rate Loans          Fixed Rate Loans
	-------------        ----------------   ----------------    ----------------
	180                        1             $   200,000              6.500
	Total                      1             $   200,000              6.500
	END
	gives 0 <<-'END'
	1|all|gross_margin|row|2.250%|2.250|2.250|1|200000|7
	1|all|gross_margin|row|2.750%|2.750|2.750|13|5100000|8
	1|all|gross_margin|total|Total|||14|5300000|9
	2|all|original_term|row|180|180|180|1|200000|16
	2|all|original_term|total|Total|||1|200000|17
	END
}

@test "labels: bounds that leave no room for numbers, which stand on the line below" {
	given <<-'END'
	                     ORIGINAL BALANCES

	Original        Number     Aggregate
	Balance         of Loans   Balance
	-------------------------------------
	$      0-$227,150      8    $     912,330
	$500,001-$1,000,000
	                      50       26,000,000
	Over $1,000,000        5        8,000,000
	Total                 63    $  34,912,330

	                     ORIGINAL BALANCES

	Original             Number     Aggregate
	Balance              of Loans   Balance
	--------------       --------   -------------
	$      0-$227,150          8    $     912,330

	$1,000,001-$10,000,000
	                          50       26,000,000

	Total                     58    $  26,912,330
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$ 0-$227,150|0|227150|8|912330|6
	1|all|loan_size|row|$500,001-$1,000,000|500001|1000000|50|26000000|8
	1|all|loan_size|row|Over $1,000,000|1000000||5|8000000|9
	1|all|loan_size|total|Total|||63|34912330|10
	2|all|loan_size|row|$ 0-$227,150|0|227150|8|912330|17
	2|all|loan_size|row|$1,000,001-$10,000,000|1000001|10000000|50|26000000|20
	2|all|loan_size|total|Total|||58|26912330|22
	END
}

@test "parts: below one line of headings, the totals without labels" {
	given <<-'END'
	                     COLLATERAL TERM SHEET

	Group I                    Loans        Balance     % Bal
	---------------------------------------------------------
	Mortgage Rate
	  6.001% - 6.500%             10   $  3,001,220     18.90
	  6.501% - 7.000%            120     12,880,018     81.10
	                             130   $ 15,881,238    100.00

	Original LTV
	  50.00% or less              40   $  2,001,220     12.60
	  50.01% - 75.00%             90     13,880,018     87.40
	                             130   $ 15,881,238    100.00

	Property Type
	  Single Family              100   $ 10,001,220     62.97
	  PUD                         30      5,880,018     37.03
	                             130   $ 15,881,238    100.00

	                     LOAN PURPOSES

	                      Number of          Principal
	                        Loans             Balance
	Purchase of a dwelling
	  that is new            61           $25,871,003
	Refinance                44            19,928,224
	Total                   105           $45,799,227
	END
	gives 0 <<-'END'
	1|I|note_rate|row|6.001% - 6.500%|6.001|6.500|10|3001220|6
	1|I|note_rate|row|6.501% - 7.000%|6.501|7.000|120|12880018|7
	1|I|note_rate|total||||130|15881238|8
	2|I|ltv|row|50.00% or less||50.00|40|2001220|11
	2|I|ltv|row|50.01% - 75.00%|50.01|75.00|90|13880018|12
	2|I|ltv|total||||130|15881238|13
	3|I|dwelling_type|row|Single Family|||100|10001220|16
	3|I|dwelling_type|row|PUD|||30|5880018|17
	3|I|dwelling_type|total||||130|15881238|18
	4|all|loan_purposes|row|Purchase of a dwelling that is new|||61|25871003|25
	4|all|loan_purposes|row|Refinance|||44|19928224|26
	4|all|loan_purposes|total|Total|||105|45799227|27
	END
}

@test "pools: headings with a term's years, above numbered titles, and as wide as a page" {
	for head in 'Pool 3 (15 year)' 'MASTR 2003-8 - Pool 3: 30-Yr Jumbo ARM Loans' \
		'Cedar 2003-8 Collateral Characteristics - Group 3 (as of August 1, 2003)'; do
		given <<-END
		CEDAR 2003-8           COLLATERAL STRATIFICATION

		$head

		2. ORIGINAL BALANCE
		                          Count      Current Balance
		----------------------------------------------------
		\$0.01 - \$322,700.00           2         \$560,118.20
		\$322,700.01 - \$400,000.00   110       39,118,220.00
		                            112      \$39,678,338.20

		3. GROSS RATE
		                          Count      Current Balance
		----------------------------------------------------
		5.000% - 5.249%             112      \$39,678,338.20
		                            112      \$39,678,338.20

		Note: The Group 1 tables are not shown in this Collateral Term Sheet

		4. STATE
		                          Count      Current Balance
		----------------------------------------------------
		Ohio                        112      \$39,678,338.20
		                            112      \$39,678,338.20
		END
		gives 0 <<-'END'
		1|III|loan_size|row|$0.01 - $322,700.00|0.01|322700.00|2|560118.20|8
		1|III|loan_size|row|$322,700.01 - $400,000.00|322700.01|400000.00|110|39118220.00|9
		1|III|loan_size|total||||112|39678338.20|10
		2|III|note_rate|row|5.000% - 5.249%|5.000|5.249|112|39678338.20|15
		2|III|note_rate|total||||112|39678338.20|16
		3|III|state|row|Ohio|||112|39678338.20|23
		3|III|state|total||||112|39678338.20|24
		END
	done
}

@test "titles: another table's beside says nothing of the one that is read" {
	given <<-'END'
	         Mortgage Rates                              Loan-to-Value Ratios

	Rate        Loans       Balance             LTV              Loans        Balance
	-----       -----    -----------          -------------    -----    -----------
	6.750%         10    $ 3,000,220          60.00 or less       40    $12,000,220
	6.875%         90     30,118,000          60.01 - 75.00       60     21,118,000
	Total         100    $33,118,220          Total              100    $33,118,220
	END
	gives 2 "3: more columns of loans and balances than the first are not read: 'Rate        Loans       Balance             LTV              Loans        Balance'" \
		<<-'END'
	1|all|note_rate|row|6.750%|6.750|6.750|10|3000220|5
	1|all|note_rate|row|6.875%|6.875|6.875|90|30118000|6
	1|all|note_rate|total|Total|||100|33118220|7
	END
}

@test "pages: a total without the averages below a page's head and its own ruler" {
	for head in 'Cedar Residential Securitization                      Series 1998-A' 'CEDAR FIRST BOSTON' \
		'Deal Name:  CEDAR 2002-3      Statistical Information as of 3/1/02'; do
		given <<-END
		                  Zip Codes

		Zip       Number of   Principal      % of      Average
		Code      Loans       Balance        Pool      Balance
		-----     -----       ---------      -----     --------
		10021         5      \$1,000,000      25.00%    \$200,000
		07078        70       3,000,000      75.00%      42,857

		<PAGE>
		$head

		          ---------  ----------      -----     --------
		Total:       75      \$4,000,000      100.00%

		                  State

		State     Number of   Principal
		          Loans       Balance
		-----     -----       ---------
		Ohio          5      \$1,000,000
		Total:        5      \$1,000,000
		END
		gives 0 <<-'END'
		1|all|zip_code|row|10021|10021|10021|5|1000000|6
		1|all|zip_code|row|07078|07078|07078|70|3000000|7
		1|all|zip_code|total|Total:|||75|4000000|13
		2|all|state|row|Ohio|||5|1000000|20
		2|all|state|total|Total:|||5|1000000|21
		END
	done
}

@test "labels: a point that ends a leader behind a bracket or a percent sign" {
	given <<-'END'
	         Geographic Distribution

	                                   Number of     Principal
	         State                     Loans         Balance
	         ------------------        ---------     ---------------
	         Calif...............             1      $    350,000.00
	         Other (less than 2%).           20         9,000,000.00
	                                   --------      ---------------
	         Total ...............           21      $  9,350,000.00

	         Note Rates

	                                   Number of     Principal
	         Rate                      Loans         Balance
	         ------------------        ---------     ---------------
	         Not more than 7.125%.            1      $    350,000.00
	         Total ...............            1      $    350,000.00
	END
	gives 0 <<-'END'
	1|all|state|row|Calif|||1|350000.00|6
	1|all|state|row|Other (less than 2%)|||20|9000000.00|7
	1|all|state|total|Total|||21|9350000.00|9
	2|all|note_rate|row|Not more than 7.125%||7.125|1|350000.00|16
	2|all|note_rate|total|Total|||1|350000.00|17
	END
}

@test "pools: side by side, the first columns of one nearer to the name of another" {
	given <<-'END'
	TYPES OF DWELLINGS

	                                Pool I              Pool II             Total
	                       No.     Balance     No.     Balance     No.     Balance
	Detached               410  140,000,000    100  50,000,000     510  190,000,000
	Attached                22    7,000,000      -           -      22    7,000,000
	Total                  432  147,000,000    100  50,000,000     532  197,000,000
	END
	gives 0 <<-'END'
	1|I|dwelling_type|row|Detached|||410|140000000|5
	1|I|dwelling_type|row|Attached|||22|7000000|6
	1|I|dwelling_type|total|Total|||432|147000000|7
	2|II|dwelling_type|row|Detached|||100|50000000|5
	2|II|dwelling_type|row|Attached|||||6
	2|II|dwelling_type|total|Total|||100|50000000|7
	3|all|dwelling_type|row|Detached|||510|190000000|5
	3|all|dwelling_type|row|Attached|||22|7000000|6
	3|all|dwelling_type|total|Total|||532|197000000|7
	END
}

@test "dimensions: a title of one word above a heading that says less, and least values in short below" {
	given <<-'END'
	PROPERTY

	TYPE                   LOANS      BALANCE ($)
	----                   -----      -----------
	SFR                       11       410,000.00
	CONDO                     90     6,590,000.00
	TOTALS                   101     7,000,000.00

	MIN.:  10,000.00       MAX.:  299,000.00       AVG.:  69,306.93

	RATES

	RANGE                  LOANS      BALANCE ($)
	-----                  -----      -----------
	6.0 TO 6.5                11       410,000.00
	TOTALS                    11       410,000.00
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|SFR|||11|410000.00|5
	1|all|dwelling_type|row|CONDO|||90|6590000.00|6
	1|all|dwelling_type|total|TOTALS|||101|7000000.00|7
	2|all|note_rate|row|6.0 TO 6.5|6.0|6.5|11|410000.00|15
	2|all|note_rate|total|TOTALS|||11|410000.00|16
	END
}

@test "rows: a sign of numbers in a number's place is no heading" {
	given <<-'END'
	State                        Number      Balance
	-----                        ------      -------
	NY                            #      see note
	CA                           12      1,200,000.00
	TX                            #        unknown
	Total                        26      2,700,000.00
	END
	gives 2 "3: unreadable row: 'NY                            #      see note'" \
		"5: unreadable row: 'TX                            #        unknown'" <<-'END'
	1|all|state|row|CA|||12|1200000.00|4
	1|all|state|total|Total|||26|2700000.00|6
	END
}

@test "headings: a heading of rows right below those of numbers is none of them" {
	given <<-'END'
	              Loans            Balance
	                  Northern California
	SF                   12      1,200,000.00
	LA                   14      1,500,000.00
	Total                26      2,700,000.00
	END
	gives 2 "2: row without numbers: 'Northern California'" <<-'END'
	1|all||row|SF|||12|1200000.00|3
	1|all||row|LA|||14|1500000.00|4
	1|all||total|Total|||26|2700000.00|5
	END
}

@test "pages: an end between the first row's label and the rest of it, below the headings" {
	given <<-'END'
	                   PROPERTY TYPES
	TYPE OF UNIT             PRINCIPAL BALANCE     NUMBER OF MORTGAGE LOANS
	----------------         -----------------     ------------------------
	Planned Unit
	                            12
	<PAGE>
	  Development               $11,192,761.57                           37
	Single Family               $45,073,888.29                          150
	Totals                      $56,266,649.86                          187

	                   LOAN TYPES
	TYPE                     PRINCIPAL BALANCE     NUMBER OF MORTGAGE LOANS
	----------------         -----------------     ------------------------
	Fixed Rate
	<PAGE>
	  15 years                  $11,192,761.57                           37
	  30 years                  $45,073,888.29                          150
	Totals                      $56,266,649.86                          187
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Planned Unit Development|||37|11192761.57|7
	1|all|dwelling_type|row|Single Family|||150|45073888.29|8
	1|all|dwelling_type|total|Totals|||187|56266649.86|9
	2|all|type|row|15 years|15|15|37|11192761.57|16
	2|all|type|row|30 years|30|30|150|45073888.29|17
	2|all|type|total|Totals|||187|56266649.86|18
	END
}

@test "input: ended behind a table's headings or title" {
	given <<-'END'
	Rate                      Number       Balance
	-----                     ------       -------
	6.000% to 6.500%              10     1,000,000
	Total                         10     1,000,000

	                  STATES
	State                     Number       Balance
	-----                     ------       -------
	END
	gives 2 "7: table cut off by the end of input: 'State                     Number       Balance'" <<-'END'
	1|all|note_rate|row|6.000% to 6.500%|6.000|6.500|10|1000000|3
	1|all|note_rate|total|Total|||10|1000000|4
	END
	given <<-'END'
	State               Number of Loans      Principal Balance

	<PAGE>
	END
	gives 2 "1: table cut off by the end of input: 'State               Number of Loans      Principal Balance'" </dev/null
	given <<-'END'
	The mortgage loans are these.

	        GEOGRAPHIC DISTRIBUTION OF THE MORTGAGED PROPERTIES

	END
	gives 2 "3: table cut off by the end of input: 'GEOGRAPHIC DISTRIBUTION OF THE MORTGAGED PROPERTIES'" </dev/null
	given <<-'END'
	<TABLE>
	<CAPTION>
	               MORTGAGE RATES
	END
	gives 2 "3: table cut off by the end of input: 'MORTGAGE RATES'" </dev/null
	given <<-'END'
	Exhibit No.     Description             Page
	-----------     -----------             ----
	END
	gives 1 </dev/null
}

@test "dimensions: a heading of amounts that the title does not say are those of loans" {
	given <<-'END'
	          Insurance Coverage

	Amount              Loans       Balance
	------              -----     ---------
	25.00%                 12     1,200,000
	Total                  12     1,200,000

	          Mortgage Loans by Amount

	Amount              Loans       Balance
	------              -----     ---------
	$0 - $99,999           12     1,200,000
	Total                  12     1,200,000
	END
	gives 0 <<-'END'
	1|all|amount|row|25.00%|25.00|25.00|12|1200000|5
	1|all|amount|total|Total|||12|1200000|6
	2|all|loan_size|row|$0 - $99,999|0|99999|12|1200000|12
	2|all|loan_size|total|Total|||12|1200000|13
	END
}

@test "columns: bounds in two, of rows with gaps between them" {
	given <<-'END'
	                    LOAN SIZES
	Loan Amounts             Number of     Principal
	From        Through      Loans         Balance
	--------    --------     ---------     ---------
	$0          $50,000              1        40,000
	$100,001    $150,000             1       120,000
	Total                            2       160,000

	                    NOTE RATES
	Rates                    Number of     Principal
	Greater     Less Than    Loans         Balance
	Than        or Equal to
	--------    --------     ---------     ---------
	5.000%      5.500%               1        40,000
	6.500%      7.000%               1       120,000
	Total                            2       160,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|$0 $50,000|0|50000|1|40000|5
	1|all|loan_size|row|$100,001 $150,000|100001|150000|1|120000|6
	1|all|loan_size|total|Total|||2|160000|7
	2|all|note_rate|row|5.000% 5.500%|5.000|5.500|1|40000|14
	2|all|note_rate|row|6.500% 7.000%|6.500|7.000|1|120000|15
	2|all|note_rate|total|Total|||2|160000|16
	END
}

@test "a title's pool may be named after the series" {
	given <<-'END'
	          OCCUPANCY STATUS - POOL 1993-7T

	                    NUMBER      BALANCE
	Primary Home             2      $40,000
	Second Home              1       20,000
	Total                    3      $60,000
	END
	gives 0 <<-'END'
	1|1993-7T|occupancy_status|row|Primary Home|||2|40000|4
	1|1993-7T|occupancy_status|row|Second Home|||1|20000|5
	1|1993-7T|occupancy_status|total|Total|||3|60000|6
	END
}

@test "a summary with loans and balances in its rows is named" {
	given <<-'END'
	                                  POOL 1          POOL 2        POOL 3
	----------------------------------------------------------------------
	Number of Loans:                     845           2,421           183
	Current Balance:             $70,707,966    $243,255,086   $54,478,825
	Wtd Average Coupon:             10.1516%        10.0286%       9.4874%
	----------------------------------------------------------------------
	END
	gives 1 "3: loans or balances in rows, not in columns: 'Number of Loans'" \
		"1: tables without loans or balances at lines: '1'" </dev/null
}

@test "a label that holds the row of a table on the left is no label" {
	given <<-'END'
	                    PROPERTIES AND THEIR OCCUPANTS

	----------------------------------    ----------------------------------
	PROPERTY          LOANS      BALANCE    OCCUPANT         LOANS      BALANCE
	----------------------------------    ----------------------------------
	House                12    3,456,789    Owner               20    4,456,789
	Flat                 15    4,000,111    Tenant              30    9,000,111
	----------------------------------    ----------------------------------
	Total                27    7,456,900    Total               50   13,456,900

	     The foregoing is approximate.
	END
	gives 2 "6: unreadable row: 'House                12    3,456,789    Owner               20    4,456,789'" \
		"7: unreadable row: 'Flat                 15    4,000,111    Tenant              30    9,000,111'" \
		"9: unreadable row: 'Total                27    7,456,900    Total               50   13,456,900'" </dev/null
}

@test "bounds: a sign behind the number" {
	given <<-'END'
	             CURRENT BALANCES

	Current Balance ($)      Loans          Balance
	-------------------      -----     ------------
	     1 -  50,000            10     $    400,000
	50,001 - 100,000            20        1,500,000
	100,001 >=                   3          410,000
	-------------------      -----     ------------
	Total                       33     $  2,310,000

	             MARGINS

	Margin                   Loans          Balance
	-------------------      -----     ------------
	4.000 to <
	4.500%                      10     $    400,000
	4.500% >                    23        1,910,000
	-------------------      -----     ------------
	Total                       33     $  2,310,000
	END
	gives 0 <<-'END'
	1|all|loan_size|row|1 - 50,000|1|50000|10|400000|5
	1|all|loan_size|row|50,001 - 100,000|50001|100000|20|1500000|6
	1|all|loan_size|row|100,001 >=|100001||3|410000|7
	1|all|loan_size|total|Total|||33|2310000|9
	2|all|margin|row|4.000 to < 4.500%|4.000|4.500|10|400000|16
	2|all|margin|row|4.500% >|4.500||23|1910000|17
	2|all|margin|total|Total|||33|2310000|19
	END
}

@test "a least and a greatest value below a total, and what the pool has, are no rows" {
	given <<-'END'
	2. Balances

	---------------------------------------------
	                    Number          Aggregate
	                   of Loans  Current Balance
	---------------------------------------------
	1 - 25,000                1           $22,500
	25,001 - 700,000        410        66,363,247
	---------------------------------------------
	Total:                  411       $66,385,747
	---------------------------------------------
	Pool Size: $66,385,747.25
	Lowest: $22,500.00
	Highest: $668,317.92
	Average: $161,522.50
	END
	gives 0 <<-'END'
	1|all|loan_size|row|1 - 25,000|1|25000|1|22500|7
	1|all|loan_size|row|25,001 - 700,000|25001|700000|410|66363247|8
	1|all|loan_size|total|Total:|||411|66385747|10
	END
}

@test "dimensions: other names of rates, ratios, balances and dwellings" {
	local heading label low high dimension
	while IFS='|' read -r heading label low high dimension; do
		echo "heading $heading"
		{
			printf '%-30s%s\n%s\n' "$heading" 'Num       Balance' \
				'---------------------------   -----   ---------'
			printf '%-30s%s\n' "$label" '   14   1,400,000' 'Total' '   14   1,400,000'
		} | given
		gives 0 <<-END
		1|all|$dimension|row|$label|$low|$high|14|1400000|3
		1|all|$dimension|total|Total|||14|1400000|4
		END
	done <<-'END'
	Current Coupons (%)|6.01 - 8.00|6.01|8.00|note_rate
	Coupon|6.01 - 8.00|6.01|8.00|note_rate
	Current Rates|6.01 - 8.00|6.01|8.00|note_rate
	Current Rate Caps|6.01 - 8.00|6.01|8.00|current_rate_caps
	Contract Rates|6.01 - 8.00|6.01|8.00|note_rate
	Maximum Contract Rates|6.01 - 8.00|6.01|8.00|maximum_contract_rates
	Gross WAC|6.01 - 8.00|6.01|8.00|note_rate
	OLTV (%)|60.01 - 80.00|60.01|80.00|ltv
	Range of UPB|1 - 50,000|1|50000|loan_size
	Types of Mortgaged Properties|Condominium|||dwelling_type
	Mortgaged Property|Condominium|||dwelling_type
	END
}

@test "labels: 'Over' and 'Below' are none without the bound behind them" {
	local label high low
	while IFS='|' read -r label low high; do
		echo "label $label"
		{
			printf '%s\n' '                         CREDIT SCORES' '' \
				'                                                       PRINCIPAL BALANCE     % OF MORTGAGE' \
				'                FICO SCORE             LOAN COUNT      AS OF CUT-OFF DATE        POOL' \
				'-------------------------------------------------------------------------------------'
			printf '        %-25s      2,828            $178,444,015            92.67%%\n' "$label"
			printf '        %s\n' '680 - 699.........             81             $19,473,752             7.33'
			printf '        %s\n' 'Total                       2,909            $197,917,767           100.00%'
		} | given
		gives 0 <<-END
		1|all|fico_score|row|$label|$low|$high|2828|178444015|6
		1|all|fico_score|row|680 - 699|680|699|81|19473752|7
		1|all|fico_score|total|Total|||2909|197917767|8
		END
	done <<-'END'
	Over 699|699|
	Above 699|699|
	Below 680||680
	Under 680||680
	< 680||680
	Less than 680||680
	END
}

@test "tags: those right of the headings, above a first label of 'Over' and an amount" {
	given <<-'END'
	<TABLE>
	<CAPTION>
	                      SIZES OF GROUP I MORTGAGE LOANS

	Principal               Number of    Aggregate Principal   Percentage of Total      Average
	Balance                     Loans   Balances Outstanding     Principal Balance      Balance
	<S>                            <C>                    <C>                  <C>           <C>
	Over $200,000.........         953         147,596,184.36                44.94%   154,875.32
	$100,001 - $200,000...         753         180,839,972.49                55.06    240,159.33
	END
	gives 2 '9: table cut off by the end of input: '\''$100,001 - $200,000...         753         180,839,972.49                55.06    240,159.33'\' <<-'END'
	1|I|loan_size|row|Over $200,000|200000||953|147596184.36|8
	1|I|loan_size|row|$100,001 - $200,000|100001|200000|753|180839972.49|9
	END
}

@test "titles: right above 'Percent of' that starts the heading of a column of shares" {
	given <<-'END'
	                      Years of Origination - Pool II
	                                 Percent of
	  Year of                         Aggregate    Number of     Total Current
	  Origination             Principal Balance        Loans           Balance
	  ====================    =================    =========    ==============
	  1993 . . . . . . . .               99.82           973       291,257,381
	  1994 . . . . . . . .                0.18             7           520,392
	                          -----------------    ---------    --------------
	  Total                             100.00           980       291,777,773
	END
	gives 0 <<-'END'
	1|II|origination_year|row|1993|1993|1993|973|291257381|6
	1|II|origination_year|row|1994|1994|1994|7|520392|7
	1|II|origination_year|total|Total|||980|291777773|9
	END
}

@test "titles: right above headings, over balances, that say what the heading of the labels says" {
	given <<-'END'
	                             TEN LARGEST ZIP CODES
	                                  AGGREGATE         WEIGHTED
	ZIP                 NUMBER        PRINCIPAL         AVERAGE            W.A.
	CODE                OF LOANS      BALANCE           MORTGAGE RATE      LTV
	---------------------------------------------------------------------------
	20854 . . . .              6      $   685,477              6.476      72.94
	92660 . . . .            876      302,580,352              7.720      78.65
	---------------------------------------------------------------------------
	TOTAL                    882      303,265,829
	END
	gives 0 <<-'END'
	1|all|zip_code|row|20854|20854|20854|6|685477|6
	1|all|zip_code|row|92660|92660|92660|876|302580352|7
	1|all|zip_code|total|TOTAL|||882|303265829|9
	END
}

@test "pages: the second line of a note above a page's number is no row" {
	given <<-'END'
	                 YEARS OF ORIGINATION

	Year       # of Loans         Balance
	---------  ----------  --------------
	1994              570  $  222,603,626
	1995                7         100,000
	           ----------  --------------
	All Loans         577  $  222,703,626
	           ==========  ==============

	(1) The weighted average of the remaining terms was
	    approximately 355 months.


	                     S-8
	<PAGE>

	                 NUMBERS OF UNITS

	Type of
	Dwelling   # of Loans         Balance
	---------  ----------  --------------
	1 Unit            577  $  222,703,626
	           ----------  --------------
	All Loans         577  $  222,703,626
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1994|1994|1994|570|222603626|5
	1|all|origination_year|row|1995|1995|1995|7|100000|6
	1|all|origination_year|total|All Loans|||577|222703626|8
	2|all|units|row|1 Unit|1|1|577|222703626|23
	2|all|units|total|All Loans|||577|222703626|25
	END
}

@test "titles: right above headings of several lines that leave the labels out" {
	local title dimension
	while IFS='|' read -r title dimension; do
		echo "title $title"
		given <<-END
		                                  $title
		                                          Scheduled             Number          Percentage of
		                                      Principal Balance        of Loans        Mortgage Pool(1)
		                                      -----------------        --------        ----------------
		        First                               70,129,820             399                  90.51%
		        Second                               7,351,217              32                   9.49%
		----------------------------------------------------------------------------------------------
		        Total                              \$77,481,037             431                 100.00%
		END
		gives 0 <<-END
		1|all|$dimension|row|First|||399|70129820|5
		1|all|$dimension|row|Second|||32|7351217|6
		1|all|$dimension|total|Total|||431|77481037|8
		END
	done <<-'END'
	Credit Scores|credit_scores
	Geographic Distribution|state
	Loan Purpose|loan_purpose
	Occupancy Status|occupancy_status
	Documentation Types|documentation_types
	END
}

@test "rows: a million loans, and more, are named: they are a balance" {
	given <<-'END'
	NUMBER OF UNITS (POOL II)

	---------------------------------------------------------
	             OUTSTANDING      NUMBER OF    PERCENT GROSS
	UNITS (2) PRINCIPAL BALANCE MORTGAGE LOANS OF POOL WAC(1)
	---------------------------------------------------------
	1 Unit          161,807,587            596  65.22% 6.980%

	2 Unit           86,274,733          1,346  34.78% 6.039%
	          ----------------- -------------- ------- ------
	Totals:         248,082,320          1,942 100.00%
	END
	gives 2 "7: not a number of loans: '1 Unit          161,807,587            596  65.22% 6.980%'" \
		"9: not a number of loans: '2 Unit           86,274,733          1,346  34.78% 6.039%'" \
		"11: not a number of loans: 'Totals:         248,082,320          1,942 100.00%'" \
		"11: table cut off by the end of input: 'Totals:         248,082,320          1,942 100.00%'" </dev/null
}

@test "tags: those right of the headings, above a total that lacks the averages" {
	given <<-'END'
	<TABLE>
	<CAPTION>
	              State Distribution of Mortgaged Properties

	                                       Aggregate
	                                       Principal       Avg.   Percent
	                         Loan Count     Balance      Balance  of Pool
	  <S>                           <C>              <C>      <C>    <C>

	  CA                              9 $      3,266,865 $362,985   1.24%
	  NH                          1,577      259,881,902  164,795  98.76
	                         ---------- ---------------- -------- -------
	  Total                       1,586 $    263,148,767          100.00%
	</TABLE>
	END
	gives 0 <<-'END'
	1|all|state|row|CA|||9|3266865|10
	1|all|state|row|NH|||1577|259881902|11
	1|all|state|total|Total|||1586|263148767|13
	END
}

@test "tags: those that stand where no heading does, amid the columns" {
	given <<-'END'
	<TABLE>
	<CAPTION>
	                 NEXT RATE ADJUSTMENT (POOL I)

	                            Percentage of
	                            Pool by         Cut-off Date
	                            Principal       Principal
	Next Adjustment Month       Balance         Balance
	<S>                 <C>        <C>
	February 2002                   35.42%       $36,000,000.79
	March 2002                      64.58%        65,000,000.11
	Total                          100.00%      $101,000,000.90
	</TABLE>
	END
	gives 0 <<-'END'
	1|I|next_adjustment_month|row|February 2002||||36000000.79|10
	1|I|next_adjustment_month|row|March 2002||||65000000.11|11
	1|I|next_adjustment_month|total|Total||||101000000.90|12
	END
}

@test "labels: the first one's first line below a blank line and a ruler across the table" {
	local above
	for above in '' '-------------------------------------------------------------'; do
		given <<-END
		Purposes of Mortgage Loans

		$above
		                                                           WA
		     Loan Purpose           # of Loans   Aggregate Balance  Coupon
		------------------------------------------------------------------

		Combination/Debt
		  Consolidation                    693        \$259,399,027    6.582
		Refinance - Cashout              1,835         209,768,953    6.331
		                            ----------   -----------------   ------
		Totals                           2,528        \$469,167,980
		END
		gives 0 <<-'END'
		1|all|loan_purpose|row|Combination/Debt Consolidation|||693|259399027|9
		1|all|loan_purpose|row|Refinance - Cashout|||1835|209768953|10
		1|all|loan_purpose|total|Totals|||2528|469167980|12
		END
	done
}

@test "totals: one without a label, a ruler and the averages has the sums of the rows" {
	given <<-'END'
	                           Remaining Term

	                                     Aggregate
	                         # of        Principal         % of        Average
	Original Term            Loans        Balance          Pool        Balance
	------------------------------------------------------------------------
	181 - 240 months           792     $  219,784,208      81.59%     $277,505
	241 - 300 months            78         17,423,964       6.47%      223,384
	301 - 360 months            94         32,173,128      11.94%      342,267
	                           964     $  269,381,300     100.00%


	                           Occupancy

	                                     Aggregate
	                         # of        Principal         % of        Average
	Occupancy                Loans        Balance          Pool        Balance
	------------------------------------------------------------------------
	Primary                    792     $  219,784,208      92.66%     $277,505
	Second                      78         17,423,964       7.34%      223,384
	                           871     $  237,208,172     100.00%

	     The loans are described above.
	END
	gives 2 "21: unreadable row: '871     \$  237,208,172     100.00%'" <<-'END'
	1|all|original_term|row|181 - 240 months|181|240|792|219784208|7
	1|all|original_term|row|241 - 300 months|241|300|78|17423964|8
	1|all|original_term|row|301 - 360 months|301|360|94|32173128|9
	1|all|original_term|total||||964|269381300|10
	2|all|occupancy|row|Primary|||792|219784208|19
	2|all|occupancy|row|Second|||78|17423964|20
	END
}

@test "columns: balances that are the averages of another column are named" {
	given <<-'END'
	<TABLE>
	<CAPTION>
	                            Purpose of Mortgage Loans - Loan Group II

	                                               Aggregate Principal    Avg.      Aggregate Unpaid
	Loan Purpose          Number of Mortgage Loans Balances Outstanding Balance  Principal Balance(1)
	-------------------------------------------------------------------------------------------------
	<S>                    <C>                                 <C>            <C>    <C>
	Cash Out Refinance       5                             847,776       $169,555   0.31
	Purchase               715                         276,122,739        386,185  99.69
	                      ------------------------ -------------------- -------- --------------------
	Total/Weighted Average 720                      $  276,970,515        384,681 100.00
	</TABLE>
	END
	gives 2 "9: numbers do not fit the headings: 'Cash Out Refinance       5                             847,776       \$169,555   0.31'" \
		"10: numbers do not fit the headings: 'Purchase               715                         276,122,739        386,185  99.69'" \
		"12: numbers do not fit the headings: 'Total/Weighted Average 720                      \$  276,970,515        384,681 100.00'" </dev/null
}

@test "columns: a million of another count, and more, are a balance" {
	given <<-'END'
	                              STATES

	             Number     Number of
	State        of Loans   Properties
	----------   --------   ----------
	Ohio            1,012    1,100,304
	Utah            2,434    2,600,120
	Total           3,446    3,700,424

	END
	gives 2 "6: numbers do not fit the headings: 'Ohio            1,012    1,100,304'" \
		"7: numbers do not fit the headings: 'Utah            2,434    2,600,120'" \
		"8: numbers do not fit the headings: 'Total           3,446    3,700,424'" </dev/null
}

@test "columns: numbers of other pools' loans, or of properties, contradict nothing" {
	given <<-'END'
	                              STATES

	                     Pool I                    Pool II
	             -----------------------   ------------------------
	             Number       Principal    Number        Principal
	State        of Loans      Balance     of Loans       Balance
	----------   --------   ------------   --------   -------------
	Ohio                1         90,300        997     201,302,004
	Utah              450     91,302,001      2,434     633,874,028
	             --------   ------------   --------   -------------
	Total             451     91,392,301      3,431     835,176,032


	                              STATES

	             Number     Number of        Principal    Percent
	State        of Loans   Properties        Balance     of Pool
	----------   --------   ----------   -------------   --------
	Ohio            1,012        1,100     201,302,004      24.10
	Utah            2,434        2,600     633,874,028      75.90
	Total           3,446        3,700     835,176,032     100.00
	END
	gives 0 <<-'END'
	1|I|state|row|Ohio|||1|90300|8
	1|I|state|row|Utah|||450|91302001|9
	1|I|state|total|Total|||451|91392301|11
	2|II|state|row|Ohio|||997|201302004|8
	2|II|state|row|Utah|||2434|633874028|9
	2|II|state|total|Total|||3431|835176032|11
	3|all|state|row|Ohio|||1012|201302004|19
	3|all|state|row|Utah|||2434|633874028|20
	3|all|state|total|Total|||3446|835176032|21
	END
}

@test "headings: one blank apart, over balances alone, are named, but not those of certificates" {
	given <<-'END'
	                  Years of Origination

	---------------------------------------------
	                Principal Balance
	Year Originated as of Cut-off Date % of Total
	---------------------------------------------
	1994...........        $526,430.82       1.51
	1995...........     $34,175,173.24      98.22
	1996...........         $92,815.21       0.27
	          ================== ==========
	All Loans       $34,794,419.27     100.00
	END
	gives 2 "4: headings that can't be told apart: 'Principal Balance'" </dev/null
	given <<-'END'
	                 Offered Certificates

	            Initial Class       Pass-Through
	            Principal Balance(1)    Rate
	A-1         $10,000,000          6.500%
	A-2         $20,000,000          6.250%
	A-3         $30,000,000          6.750%
	END
	gives 1 "1: tables without loans or balances at lines: '1'" </dev/null
}

@test "rows that go on in the same columns on the right" {
	given <<-'END'
	                         STATES

	State     Loans    Balance   State     Loans    Balance   State     Loans    Balance
	-----     -----    -------   -----     -----    -------   -----     -----    -------
	Alabama       3    300,000   Georgia       1    100,000   Oregon       20  2,000,000
	Arizona      12  1,200,500   Idaho         2    220,000   Texas         3    340,000
	Florida       7    701,000   Nevada       10    990,000

	Total                                                                  58  5,851,500
	END
	gives 0 <<-'END'
	1|all|state|row|Alabama|||3|300000|5
	1|all|state|row|Arizona|||12|1200500|6
	1|all|state|row|Florida|||7|701000|7
	1|all|state|row|Georgia|||1|100000|5
	1|all|state|row|Idaho|||2|220000|6
	1|all|state|row|Nevada|||10|990000|7
	1|all|state|row|Oregon|||20|2000000|5
	1|all|state|row|Texas|||3|340000|6
	1|all|state|total|Total|||58|5851500|9
	END
	given <<-'END'
	<TABLE>
	<CAPTION>
	                            YEARS OF ORIGINATION

	                 NUMBER                                     NUMBER
	YEAR            OF LOANS     BALANCE       YEAR            OF LOANS     BALANCE
	-----------     --------    ---------      -----------     --------    ---------
	<S>             <C>         <C>            <C>             <C>         <C>
	1991                 118    3,220,187      1993                  31      903,118
	1992                  11      303,552      1994                  18      551,330
	                                           1995                  44    1,287,003
	                                                           --------    ---------
	                                           Total                222    6,265,190
	                                                           ========    =========
	</TABLE>
	END
	gives 0 <<-'END'
	1|all|origination_year|row|1991|1991|1991|118|3220187|9
	1|all|origination_year|row|1992|1992|1992|11|303552|10
	1|all|origination_year|row|1993|1993|1993|31|903118|9
	1|all|origination_year|row|1994|1994|1994|18|551330|10
	1|all|origination_year|row|1995|1995|1995|44|1287003|11
	1|all|origination_year|total|Total|||222|6265190|13
	END
	given <<-'END'
	                         PROPERTY TYPES

	                  Number of   Principal                     Number of   Principal
	Property Type       Loans      Balance    Property Type       Loans      Balance
	----------------  ---------   ----------  ----------------  ---------   ----------
	Single Family           3       300,000   Two- to Four-
	PUD                    12     1,200,500   Family Units            2       220,000
	Condominium             7       701,000   Other                  10       990,000
	-----------------------------------------------------------------------------------
	Total                  34     3,411,500
	END
	gives 0 <<-'END'
	1|all|dwelling_type|row|Single Family|||3|300000|6
	1|all|dwelling_type|row|PUD|||12|1200500|7
	1|all|dwelling_type|row|Condominium|||7|701000|8
	1|all|dwelling_type|row|Two- to Four-Family Units|||2|220000|7
	1|all|dwelling_type|row|Other|||10|990000|8
	1|all|dwelling_type|total|Total|||34|3411500|10
	END
}

@test "two tables side by side are none whose rows go on on the right" {
	given <<-'END'
	       ONE YEAR ADJUSTABLE                  THREE YEARS FIXED

	State     Loans    Balance            State     Loans    Balance
	-----     -----    -------            -----     -----    -------
	Alabama       3    300,000            Georgia       1    100,000
	END
	gives 2 "3: more columns of loans and balances than the first are not read: 'State     Loans    Balance            State     Loans    Balance'" \
		"5: table cut off by the end of input: 'Alabama       3    300,000            Georgia       1    100,000'" <<-'END'
	1|all|state|row|Alabama|||3|300000|5
	END
	given <<-'END'
	State     Loans    Balance            State     Loans    Balance
	-----     -----    -------            -----     -----    -------
	Alabama       3    300,000            Georgia       1    100,000
	Total         3    300,000            Total         1    100,000

	END
	gives 2 "1: more columns of loans and balances than the first are not read: 'State     Loans    Balance            State     Loans    Balance'" <<-'END'
	1|all|state|row|Alabama|||3|300000|3
	1|all|state|total|Total|||3|300000|4
	END
}

@test "a sign before a number in a column that is passed over" {
	given <<-'END'
	               CREDIT SCORE CUTS

	                   Total Balance                  Adjusted
	                ----------------------           Balance[1]   WA Loan
	    FICO          Amount      %[2]      LTV       Amount      Balance
	-------------   ----------   -------  -------   ----------   --------
	a. FICO NA         101,500     1.01%   > 65.0      101,500     50,750
	b. 501 - 550     3,417,900    34.18%   > 70.0    2,965,300    130,272
	c. 551 - 600     6,390,600    63.91%  >= 85.0            -    143,151
	d. 601 +            90,000     0.90%   > 85.0       50,000     90,000
	-------------   ----------   -------            ----------   --------
	TOTAL POOL      10,000,000   100.00%             3,116,800    131,000

	FICO:  AVERAGE  566   MIN:  501   MAX:  617

	               OCCUPANCY

	                Loans      Balance       LTV    Rate
	                -----   ----------   -------    ----
	Owner               8    1,000,000    > 80.0    7.10
	Other            > 10    1,000,000    > 80.0    7.20
	Total              18    2,000,000              7.15
	END
	gives 2 "21: unreadable row: 'Other            > 10    1,000,000    > 80.0    7.20'" <<-'END'
	1|all|fico|row|a. FICO NA||||101500|7
	1|all|fico|row|b. 501 - 550|501|550||3417900|8
	1|all|fico|row|c. 551 - 600|551|600||6390600|9
	1|all|fico|row|d. 601 +|601|||90000|10
	1|all|fico|total|TOTAL POOL||||10000000|12
	2|all|occupancy|row|Owner|||8|1000000|20
	2|all|occupancy|total|Total|||18|2000000|22
	END
}

@test "a title above rows in the columns of the table before, behind its notes" {
	given <<-'END'
	          POOL 2 CHARACTERISTICS

	                                  Mortgage        Principal
	                                   Loans         Balance ($)           %
	                                  --------     ---------------     -------
	Scheduled Principal Balance ($)
	-------------------------------
	      0.01  -    50,000.00            230        8,200,000.10       13.02%
	 50,000.01  -   100,000.00            711       54,800,011.90       86.98
	Total:                                941       63,000,012.00      100.00%

	Mortgage Rates (%)*
	-------------------
	5.001 - 5.500                         230        8,200,000.10       13.02%
	5.501 - 6.000                         711       54,800,011.90       86.98
	Total:                                941       63,000,012.00      100.00%
	                     * Of all loans, as of that date.

	Original Term to Stated Maturity (months)
	-----------------------------------------
	121 - 180                             230        8,200,000.10       13.02%
	301 - 360                             711       54,800,011.90       86.98
	Total:                                941       63,000,012.00      100.00%
	Non-zero Weighted Average: 311

	Geographic Distribution
	(Other states have less than
	3% of all)
	-----------------------
	CA                                    230        8,200,000.10       13.02%
	Other                                 711       54,800,011.90       86.98
	Total:                                941       63,000,012.00      100.00%
	Some states are not shown, as of that date.

	Best of All

	One                                   230        8,200,000.10       13.02%
	Two                                   711       54,800,011.90       86.98
	Total:                                941       63,000,012.00      100.00%
	END
	gives 2 "37: numbers without headings: 'One                                   230        8,200,000.10       13.02%'" <<-'END'
	1|II|loan_size|row|0.01 - 50,000.00|0.01|50000.00|230|8200000.10|8
	1|II|loan_size|row|50,000.01 - 100,000.00|50000.01|100000.00|711|54800011.90|9
	1|II|loan_size|total|Total:|||941|63000012.00|10
	2|II|note_rate|row|5.001 - 5.500|5.001|5.500|230|8200000.10|14
	2|II|note_rate|row|5.501 - 6.000|5.501|6.000|711|54800011.90|15
	2|II|note_rate|total|Total:|||941|63000012.00|16
	3|II|original_term_to_stated_maturity_months|row|121 - 180|121|180|230|8200000.10|21
	3|II|original_term_to_stated_maturity_months|row|301 - 360|301|360|711|54800011.90|22
	3|II|original_term_to_stated_maturity_months|total|Total:|||941|63000012.00|23
	4|II|state|row|CA|||230|8200000.10|30
	4|II|state|row|Other|||711|54800011.90|31
	4|II|state|total|Total:|||941|63000012.00|32
	END
}

@test "rows: numbers of columns that are not known, and labels behind the number of loans" {
	given <<-'END'
	                        STATES

	              Number        Principal      % of
	State        of Loans        Balance       Pool
	-----        --------      ----------     ------
	Iowa                3      $  300,000     42.86%
	Ohio                7         400,000     57.14
	Utah    1    2      8         500,000     57.14
	Guam                4               3     57.14
	Level 7            90          91,000     57.14
	             --------      ----------     ------
	Total             112      $1,291,003    100.00%

	                        STATES

	Number of
	  Loans       State           Balance         %
	---------     --------     ------------     -------
	      3       Iowa         $  300,000       42.86%
	      7       Ohio            400,000       57.14
	END
	gives 2 "8: unreadable row: 'Utah    1    2      8         500,000     57.14'" \
		"9: more loans than dollars: 'Guam                4               3     57.14'" \
		"19: unreadable row: '3       Iowa         \$  300,000       42.86%'" \
		"20: unreadable row: '7       Ohio            400,000       57.14'" \
		"20: table cut off by the end of input: '7       Ohio            400,000       57.14'" <<-'END'
	1|all|state|row|Iowa|||3|300000|6
	1|all|state|row|Ohio|||7|400000|7
	1|all|state|row|Level 7|||90|91000|10
	1|all|state|total|Total|||112|1291003|12
	END
}

@test "columns: a heading of loans or balances over several, which divide them further" {
	given <<-'END'
	            LOANS BY STATE AND YEAR

	                          Loans                      Balance
	                   1999    2000   Total       1999       2000      Total
	                   ----    ----   -----    -------    -------    -------
	Iowa                  1       2       3    100,000    200,000    300,000
	Ohio                  3       4       7    100,000    300,000    400,000
	Total                 4       6      10    200,000    500,000    700,000

	                     NUMBER OF LOANS BY RATE AND TERM

	Mortgage       Number of Mortgage Loans
	Rate (%)       15 Years    30 Years    Other
	---------      --------    --------    -----
	6.00 - 6.49           3           4       10
	6.50 - 6.99           5           8       33
	Total                 8          12       43
	END
	gives 2 "4: more columns of loans and balances than the first are not read: '1999    2000   Total       1999       2000      Total'" \
		"13: more columns of loans and balances than the first are not read: 'Rate (%)       15 Years    30 Years    Other'" <<-'END'
	1|all|state|row|Iowa|||3|300000|6
	1|all|state|row|Ohio|||7|400000|7
	1|all|state|total|Total|||10|700000|8
	2|all|note_rate|row|6.00 - 6.49|6.00|6.49|3||15
	2|all|note_rate|row|6.50 - 6.99|6.50|6.99|5||16
	2|all|note_rate|total|Total|||8||17
	END
}

@test "columns: a heading of balances over those at two times, and a title that is none" {
	given <<-'END'
	            LOANS BY STATE

	                         Principal Balance
	State       Loans      Original       Current     WAC
	-----       -----    -----------   -----------   -----
	Iowa            3        310,000       300,000   7.000
	Ohio            7        420,000       400,000   7.100
	Total          10        730,000       700,000   7.050

	                          LOAN BALANCES
	State       Loans      Score       Margin
	-----       -----    -----------   ------
	Iowa            3            610    2.100
	Ohio            7            620    2.200
	Total          10            615    2.150
	END
	gives 0 <<-'END'
	1|all|state|row|Iowa|||3|300000|6
	1|all|state|row|Ohio|||7|400000|7
	1|all|state|total|Total|||10|700000|8
	2|all|state|row|Iowa|||3||13
	2|all|state|row|Ohio|||7||14
	2|all|state|total|Total|||10||15
	END
}

@test "dimension: a heading that starts with by" {
	given <<-'END'
	                    No. of     Principal
	By Loan Type         Loans       Balance
	------------------------------------------
	2/28 Adjustable         20    34,842,320
	Fixed Rate               4     1,100,000
	------------------------------------------
	Total                   24    35,942,320
	END
	gives 0 <<-'END'
	1|all|loan_type|row|2/28 Adjustable|||20|34842320|4
	1|all|loan_type|row|Fixed Rate|||4|1100000|5
	1|all|loan_type|total|Total|||24|35942320|7
	END
}

@test "a row with words in more columns than any has is refused, however long it is" {
	{
		printf '%s\n' 'State   Loans      Balance   Rating' '-----   -----   ----------   ------'
		printf 'Iowa       12    1,000,000   '
		yes 'AA   ' | head -n 150000 | tr -d '\n'
		printf '\n'
		printf '%s\n' 'Ohio       14    2,000,000   AA' 'Total      26    3,000,000   AA'
	} >"$work/in"
	tables -nt <"$work/in"
	[ "$status" = 2 ]
	[ "$(cut -f 3- "$work/out" | tr '\t' '|')" = "1|all|state|row|Ohio|||14|2000000|4
1|all|state|total|Total|||26|3000000|5" ]
	[ "$(cut -c 1-63 "$work/err")" = "tstables: -:3: unreadable row: 'Iowa       12    1,000,000   AA" ]
}

@test "bounds: footnotes' marks, brackets, slashes, glued words, an amount behind a dash" {
	given <<-'END'
	          SIZES OF MORTGAGE LOANS

	Original                   Number of     Aggregate Principal
	Balance                    Loans        Balances Outstanding
	--------                   ---------    --------------------
	- $99,999                       2            $    60,000
	$149,999 and under /1/         13            $ 1,178,744
	$150,000 through $199,999 1/    1                195,831
	$200,000through$299,999         1                250,831 1/
	$300,000 (Note 1)              20 1/           6,195,831
	$600,001 (and over)[2]         20/1/        $  7,415,129/2/
	$700,000 (under $800,000)       1            $   700,000
	Total /2/                      58           $ 16,086,366

	          LOAN-TO-VALUE RATIOS OF POOL-II MORTGAGE LOANS

	Loan-to-Value              Number of     Aggregate Principal
	Ratio                      Loans        Balances Outstanding
	--------                   ---------    --------------------
	less than/equal to 65%           1               100,000
	66.00% - 67.00% (inclusive)      1               100,000
	Total                            2               200,000

	      YEARS OF ORIGINATION OF POOL I/POOL II MORTGAGE LOANS

	Year                       Number of     Aggregate Principal
	Originated                 Loans        Balances Outstanding
	--------                   ---------    --------------------
	Pre-1986                         1               100,000
	1988/1989                        1               100,000
	since 1990                       1               100,000
	Total                            3               300,000

	      UNITS OF GROUP-1 MORTGAGE LOANS

	Number of                  Number of     Aggregate Principal
	Units                      Loans        Balances Outstanding
	--------                   ---------    --------------------
	2-family (duplex)                1               100,000
	Two-family detached dwellings    1               100,000
	Triplex                          1               100,000
	Fourplex                         1               100,000
	5-family/1/                      1               100,000
	Total                            5               500,000
	END
	gives 2 "12: label's bounds can't be read: '\$700,000 (under \$800,000)'" <<-'END'
	1|all|loan_size|row|- $99,999||99999|2|60000|6
	1|all|loan_size|row|$149,999 and under||149999|13|1178744|7
	1|all|loan_size|row|$150,000 through $199,999|150000|199999|1|195831|8
	1|all|loan_size|row|$200,000through$299,999|200000|299999|1|250831|9
	1|all|loan_size|row|$300,000|300000|300000|20|6195831|10
	1|all|loan_size|row|$600,001 (and over)|600001||20|7415129|11
	1|all|loan_size|row|$700,000 (under $800,000)|||1|700000|12
	1|all|loan_size|total|Total|||58|16086366|13
	2|II|ltv|row|less than/equal to 65%||65|1|100000|20
	2|II|ltv|row|66.00% - 67.00% (inclusive)|66.00|67.00|1|100000|21
	2|II|ltv|total|Total|||2|200000|22
	3|all|origination_year|row|Pre-1986||1986|1|100000|29
	3|all|origination_year|row|1988/1989|1988|1989|1|100000|30
	3|all|origination_year|row|since 1990|1990||1|100000|31
	3|all|origination_year|total|Total|||3|300000|32
	4|I|units|row|2-family (duplex)|2|2|1|100000|39
	4|I|units|row|Two-family detached dwellings|2|2|1|100000|40
	4|I|units|row|Triplex|3|3|1|100000|41
	4|I|units|row|Fourplex|4|4|1|100000|42
	4|I|units|row|5-family|5|5|1|100000|43
	4|I|units|total|Total|||5|500000|44
	END
}

@test "rows: the end of a bracket that no row above opens, and the start of one at the end of input" {
	given <<-'END'
	      STATES OF POOL I MORTGAGE LOANS

	                           Number of     Aggregate Principal
	State                      Loans        Balances Outstanding
	--------                   ---------    --------------------
	Iowa                             1               100,000
	stories high)
	MD                               1               100,000
	MA
	END
	gives 2 '7: row without numbers: '\''stories high)'\''' \
		'9: table cut off by the end of input: '\''MA'\''' <<-'END'
	1|I|state|row|Iowa|||1|100000|6
	1|I|state|row|MD|||1|100000|8
	END
}

@test "totals: one without its balance is named above a ruler that ends the input, too" {
	given <<-'END'
	      STATES OF POOL I MORTGAGE LOANS

	                           Number of     Aggregate Principal
	State                      Loans        Balances Outstanding
	--------                   ---------    --------------------
	Iowa                             1               100,000
	Utah                             1               100,000
	Total                            2
	                               ===          ============
	END
	gives 2 '8: no balance in the total: '\''Total                            2'\''' <<-'END'
	1|I|state|row|Iowa|||1|100000|6
	1|I|state|row|Utah|||1|100000|7
	1|I|state|total|Total|||2||8
	END
}

@test "pools: a title that a page mark parts before 'by' heads its own table only" {
	given <<-'END'
	DISTRIBUTION OF POOL II MORTGAGE LOANS
	<PAGE>
	BY LOAN-TO-VALUE RATIOS AT ORIGINATION

	Loan-To-Value              Number of     Aggregate Principal
	Ratio                      Loans        Balances Outstanding
	-------------              ---------    --------------------
	65.00% and below                 1               100,000
	65.01% - 70.00%                  1               100,000
	                           ---------    --------------------
	Total                            2               200,000
	                           =========    ====================

	YEARS OF ORIGINATION OF MORTGAGE LOANS

	Year                       Number of     Aggregate Principal
	Originated                 Loans        Balances Outstanding
	-------------              ---------    --------------------
	2001                             1               100,000
	2002                             1               100,000
	Total                            2               200,000
	END
	gives 0 <<-'END'
	1|II|ltv|row|65.00% and below||65.00|1|100000|8
	1|II|ltv|row|65.01% - 70.00%|65.01|70.00|1|100000|9
	1|II|ltv|total|Total|||2|200000|11
	2|all|origination_year|row|2001|2001|2001|1|100000|19
	2|all|origination_year|row|2002|2002|2002|1|100000|20
	2|all|origination_year|total|Total|||2|200000|21
	END
}

@test "a table of limits in dollars below one of loans, in columns that it shares, is no rows without headings" {
	given <<-'END'
	YEARS OF ORIGINATION OF MORTGAGE LOANS

	Year               Number of   Aggregate      Average
	Originated           Loans     Balance        Balance
	---------------  ------------  -------------  -----------
	2001                     1      $  100,000     $100,000
	2002                     1         100,000     $100,000
	Total                    2         200,000     $100,000

	                   LOSS LIMITS

	               Special Hazard  Fraud Loss     Bankruptcy
	               Loss Limit        Limit          Limit
	               --------------  ------------   -----------
	Pool I             $3,139,488    $6,069,551      $100,000
	Pool II            $3,139,488    $6,069,551      $100,000
	END
	gives 0 '10: tables without loans or balances at lines: '\''10'\''' <<-'END'
	1|all|origination_year|row|2001|2001|2001|1|100000|6
	1|all|origination_year|row|2002|2002|2002|1|100000|7
	1|all|origination_year|total|Total|||2|200000|8
	END
}

@test "pools: a title above headings whose lines blank lines part" {
	given <<-'END'
	DISTRIBUTION OF POOL I MORTGAGE LOANS

	BY LOAN-TO-VALUE RATIOS AT ORIGINATION

	                           Number of     Aggregate Principal

	Loan-To-Value Ratio        Loans        Balances Outstanding

	------------------------------------------------------------

	65.00% and below                 1               100,000

	65.01% - 70.00%                  1               100,000

	Total                            2               200,000
	END
	gives 0 <<-'END'
	1|I|ltv|row|65.00% and below||65.00|1|100000|11
	1|I|ltv|row|65.01% - 70.00%|65.01|70.00|1|100000|13
	1|I|ltv|total|Total|||2|200000|15
	END
}

@test "pages: a mark between headings without a ruler and a first label of two lines" {
	given <<-'END'
	           DISTRIBUTION OF POOL I MORTGAGE LOANS BY LOAN SIZE

	                             Number       Aggregate Principal
	Loan Size                   of Loans      Balances Outstanding

	<PAGE>

	CEDAR MORTGAGE SECURITIES, INC. SERIES 1999-3

	Up to
	  $149,999                     1                   $459,345
	$150,000 through
	  $199,999                     1                    447,865
	Total                          2                   $907,210
	END
	gives 0 <<-'END'
	1|I|loan_size|row|Up to $149,999||149999|1|459345|11
	1|I|loan_size|row|$150,000 through $199,999|150000|199999|1|447865|13
	1|I|loan_size|total|Total|||2|907210|14
	END
}

@test "rows: a blank typed for a comma leaves a number in the label of a state" {
	given <<-'END'
	STATES OF POOL I MORTGAGE LOANS

	                           Number of     Aggregate Principal
	State                      Loans        Balances Outstanding
	--------                   ---------    --------------------
	Arizona                          7             3 768,066
	California                       7               768 066
	Utah                             1               100,000
	Total                           15             4,636,132
	END
	gives 2 '6: unreadable row: '\''Arizona                          7             3 768,066'\' \
		'7: unreadable row: '\''California                       7               768 066'\' <<-'END'
	1|I|state|row|Utah|||1|100000|8
	1|I|state|total|Total|||15|4636132|9
	END
}
