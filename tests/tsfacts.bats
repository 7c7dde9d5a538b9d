#!/usr/bin/env bats
# shellcheck disable=SC2016 # amounts have dollar signs
# tsfacts: the filings in tests/filings against the records in tests/expected,
# however they are given, folded and ended; then wordings one by one.

load helper

setup() {
	work=$(mktemp -d)
	cd "$ROOT/tests/filings" || return 1
}

teardown() {
	rm -rf "$work"
}

# facts ARG...: runs tsfacts; its outcome is in $work/out, $work/err, $status.
facts() {
	status=0
	ts tsfacts "$@" >"$work/out" 2>"$work/err" || status=$?
}

# The names of all filings in tests/filings that have expected records.
names() {
	(cd ../expected && ls -- facts-*.tsfacts.tsv) | sed 's/\.tsfacts\.tsv$//'
}

# want NAME: the outcome that tests/expected has, in $work/want.{out,err,status}.
want() {
	local kind
	for kind in err status; do
		cp "../expected/$1.tsfacts.$kind" "$work/want.$kind"
	done
	cp "../expected/$1.tsfacts.tsv" "$work/want.out"
}

# Whether the outcome is the wanted one; shows where not.
as_wanted() {
	diff -u "$work/want.out" "$work/out" &&
		diff -u "$work/want.err" "$work/err" &&
		diff <(cat "$work/want.status") <(echo "$status")
}

# stated TEXT: the facts of a paragraph, as "pool class fact op value unit" with
# one blank between, one a line; the text's messages are in $work/err.
stated() {
	printf '%s\n' "$1" | ts tsfacts -n 2>"$work/err" | cut -f 3-8 | tr -s '\t' ' ' || :
}

# states TEXT FACT...: whether the text states these facts and no others.
states() {
	local text=$1
	shift
	diff -u <([ $# = 0 ] || printf '%s\n' "$@") <(stated "$text")
}

# silent TEXT FACT...: the same, and says nothing on standard error.
silent() {
	states "$@" && diff /dev/null "$work/err"
}

# complains TEXT MESSAGE FACT...: the same, with one message.
complains() {
	local text=$1 message=$2
	shift 2
	states "$text" "$@" && diff <(echo "tsfacts: -:$message") "$work/err"
}

# unties NUMBER...: the messages are that the first line's sentence ties these to nothing.
unties() {
	diff <(printf "tsfacts: -:1: number that the sentence does not tie to what it states: '%s'\n" "$@") "$work/err"
}

@test "each filing gives its records, its messages and its status" {
	for name in $(names); do
		want "$name"
		facts "$name.txt"
		as_wanted
	done
	[ "$(names | wc -l)" -ge 8 ]
}

@test "-n leaves the line of names out" {
	for name in $(names); do
		want "$name"
		sed 1d "$work/want.out" >"$work/rows"
		mv "$work/rows" "$work/want.out"
		facts --no-header "$name.txt"
		as_wanted
		facts -n "$name.txt"
		as_wanted
	done
}

@test "prose begins where it states a number of loans, behind a cover's captions or a signature" {
	local heading above
	local cover=('SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: May 1, 2003' '' 'ALDER LOANS, INC.'
		'(Exact name of registrant as specified in its charter)' ''
		"Registrant's telephone number, including area code: (612) 555-0142" '')
	local signature=('Item 5. Other Events' '' 'SIGNATURES' '' 'Pursuant to the requirements of the Securities Exchange Act'
		'of 1934, the registrant has caused this report to be signed.' '' 'By: /s/ Ann Hughes' '' 'Dated: May 9, 2003' '')
	local balance='On May 30, 2003, Alder is to transfer to the Trustee mortgage loans with an
aggregate scheduled principal balance outstanding as of May 1, 2003 of
$405,860,262.91.'

	for heading in 'Item Five.  Other Events.' 'OTHER EVENTS' '5.   OTHER EVENTS' '"Item 5.  Other Events."' \
		'Section 8. Other Events. Item 8.01. Other Events.' 'Collateral Term Sheets' 'EXHIBIT 99' ''; do
		for above in cover signature; do
			[ $above = cover ] && signature_lines=() || signature_lines=("${signature[@]}")
			silent "$(printf '%s\n' "${cover[@]}" "${signature_lines[@]}" "$heading" '' "$balance")" \
				'all closing_date eq 2003-05-30 date' 'all cut_off_date eq 2003-05-01 date' \
				'all balance eq 405860262.91 usd'
		done
	done
	silent "$(printf '%s\n' "${cover[@]}" 'The total number of mortgage loans was 875.')" 'all loans eq 875 count'
	silent "$(printf '%s\n' "${cover[@]}" 'The weighted average interest rate on the mortgage loans as of May 1, 2003 was' '6.349%.')" \
		'all cut_off_date eq 2003-05-01 date' 'all wac eq 6.349 percent'
}

@test "standard input is read, and called what --label says" {
	for name in $(names); do
		want "$name"
		sed "s/^tsfacts: $name.txt:/tsfacts: -:/" "$work/want.err" >"$work/named"
		mv "$work/named" "$work/want.err"
		facts --label="$name.txt" <"$name.txt"
		as_wanted
		facts --label="$name.txt" - <"$name.txt"
		as_wanted
	done
}

@test "several operands give each one's records under one header" {
	head -n 1 ../expected/facts-lists.tsfacts.tsv >"$work/want.out"
	: >"$work/want.err"
	echo 2 >"$work/want.status"
	for name in $(names); do
		sed 1d "../expected/$name.tsfacts.tsv" >>"$work/want.out"
		cat "../expected/$name.tsfacts.err" >>"$work/want.err"
	done
	# shellcheck disable=SC2046 # names have no blanks
	facts $(names | sed 's/$/.txt/')
	as_wanted
}

@test "one stream of all filings gives all their records" {
	: >"$work/stream"
	: >"$work/rows"
	local count=0 offset
	for name in $(names); do
		count=$((count + 1))
		offset=$(wc -l <"$work/stream")
		awk -F '\t' -v OFS='\t' -v n="$count" -v offset="$offset" '
			NR > 1 { $1 = n == 1 ? "-" : "-#" n; $9 += offset; print }' \
			"../expected/$name.tsfacts.tsv" >>"$work/rows"
		cat "$name.txt" >>"$work/stream"
	done
	facts -n <"$work/stream"
	diff "$work/rows" "$work/out"
}

@test "carriage returns, trailing blanks and a missing last newline change nothing" {
	for name in $(names); do
		want "$name"
		mkdir -p "$work/ends"
		for change in 's/$/\r/' 's/$/   \t /' ''; do
			sed "$change" "$name.txt" >"$work/ends/$name.txt"
			[ -n "$change" ] || printf %s "$(cat "$name.txt")" >"$work/ends/$name.txt"
			cd "$work/ends"
			facts "$name.txt"
			cd "$ROOT/tests/filings"
			as_wanted
		done
	done
}

@test "every value stands on the line that its record names" {
	for name in $(names); do
		ts tsfacts -n "$name.txt" 2>/dev/null | awk -F '\t' '
			NR == FNR { text[FNR] = $0; next }
			$5 ~ /^list_/ || $7 == "0" || $5 ~ /_share$/ { next }
			{
				line = text[$9]
				gsub(/,/, "", line)
				value = $7
				if ($8 == "date") {
					split($7, part, "-")
					value = part[3] + 0
				}
				if (!index(line, value)) {
					print $0 ": " text[$9]
					wrong = 1
				}
			}
			END { exit wrong }' "$name.txt" -
	done
}

# fold_filing FILE WIDTH: the filing with the paragraphs behind its cover folded anew.
fold_filing() {
	awk 'body || /^<PAGE>/ { body = 1; print > rest; next } { print }' rest="$work/rest" "$1"
	awk '/YEARS OF ORIGINATION|SIGNATURES/ { exit } { print }' "$work/rest" |
		awk -v width="$2" -f "$ROOT/tests/rewrap.awk"
}

# same_when_folded FILE WIDTH...: whether only lines change when a filing is folded anew.
same_when_folded() {
	local file=$1 width
	shift
	ts tsfacts -n --label=x <"$file" 2>/dev/null | cut -f 1-8 >"$work/facts"
	for width in "$@"; do
		fold_filing "$file" "$width" | ts tsfacts -n --label=x 2>/dev/null | cut -f 1-8 >"$work/folded"
		cmp "$work/facts" "$work/folded" || {
			echo "$file at $width columns"
			return 1
		}
	done
}

# All widths are for the long runs: a few show as much in a hurry.
widths() {
	if [ -n "${CHECK_ALL-}" ]; then
		seq 40 132
	else
		echo 40 41 53 66 79 80 97 132
	fi
}

@test "folding paragraphs at any width changes lines only" {
	for name in $(names); do
		# its paragraphs are one sentence a line
		[ "$name" = facts-none ] && continue
		# shellcheck disable=SC2046 # numbers have no blanks
		same_when_folded "$name.txt" $(widths)
	done
}

# Real filings are no part of this project; where they lie beside it, they are read.
REAL=../shared/filings

need_real_filings() {
	cd "$ROOT" || return 1
	[ -d "$REAL" ] || skip "no $REAL here"
}

@test "real filings: every number that they state, with its line" {
	need_real_filings
	for golden in tests/expected/shared-*.tsfacts.tsv; do
		name=${golden#*shared-}
		name=${name%%.*}
		cp "$golden" "$work/want.out"
		: >"$work/want.err"
		echo 0 >"$work/want.status"
		if [ "$name" = 000 ]; then
			# it names two pools, and three dates
			echo 2 >"$work/want.status"
			echo "tsfacts: -:96: list has not as many values as subjects:" \
				"'November 1, 2032, November 1, 2017 and November 1, 2032'" >"$work/want.err"
		fi
		facts --label="$name" <"$(echo "$REAL/$name"_*.txt)"
		as_wanted
	done
}

@test "real filings: folding paragraphs at any width changes lines only" {
	need_real_filings
	for file in "$REAL"/*.txt; do
		# shellcheck disable=SC2046 # numbers have no blanks
		same_when_folded "$file" $(widths)
	done
}

@test "real filings: in one stream as one by one" {
	need_real_filings
	cat "$REAL"/*.txt | ts tsfacts -n 2>/dev/null | cut -f 2-8 >"$work/stream" || :
	# shellcheck disable=SC2046 # no blanks in them
	ts tsfacts -n $(echo "$REAL"/*.txt) 2>/dev/null | cut -f 2-8 >"$work/files" || :
	[ "$(wc -l <"$work/files")" = 289 ]
	cmp "$work/stream" "$work/files"
}

@test "one number for several subjects is everybody's where it is a bound or 'each'" {
	silent 'No pool I or pool II mortgage loan had a loan-to-value ratio in excess of 95%.' \
		'I ltv le 95 percent' 'II ltv le 95 percent'
	silent 'The numbers of the pool I loans and the pool II loans are 2 each.' \
		'I loans eq 2 count' 'II loans eq 2 count'
	silent 'The weighted average loan-to-value ratios of the pool I and pool II loans are each 80%.' \
		'I wa_ltv eq 80 percent' 'II wa_ltv eq 80 percent'
	complains 'The pool I and pool II mortgage loans have an aggregate balance of $5,000.' \
		"1: list has not as many values as subjects: '\$5,000'" \
		'all list_subjects eq 2 count' 'all list_values eq 1 count'
}

@test "numbers follow their subjects, or stand before them, or between them" {
	for text in \
		'The weighted average interest rates of pool I and pool II were 6.1% and 6.2%, respectively.' \
		'The weighted average interest rate was 6.1% for pool I and 6.2% for pool II.' \
		'The weighted average interest rates are: pool I, 6.1%; pool II, 6.2%.' \
		'Pool I has a weighted average mortgage rate of 6.1% and pool II one of 6.2%.' \
		'The loans in group 1 and group 2 have weighted average note rates of 6.1% and 6.2%.' \
		'THE WEIGHTED AVERAGE INTEREST RATES OF POOLS I AND II WERE 6.1 AND 6.2 PERCENT, RESPECTIVELY.'; do
		silent "$text" 'I wac eq 6.1 percent' 'II wac eq 6.2 percent'
	done
}

@test "slips of the typist lose no fact" {
	silent 'The weigthed averge intrest rate of the mortgag loans andthe rest was 6.1%.' \
		'all wac eq 6.1 percent'
	silent 'All mortgage loans have orignal maturites of at least 10 yearsand not more than 30years.' \
		'all original_term ge 10 years' 'all original_term le 30 years'
	silent 'None of the mortgage loans was originated prior to Febuary 1, 2002.' \
		'all origination_date ge 2002-02-01 date'
}

@test "words between which a blank was lost are two" {
	local text
	for text in 'The aggregatebalance of the mortgage loans is $9.' 'The aggregate balance ofthe mortgageloans is $9.' \
		'The aggregate balance of themortgage loans is $9.' 'Themortgage loans havean aggregate balanceof $9.' \
		'THE MORTGAGELOANS HAVEA BALANCE OF $9.'; do
		silent "$text" 'all balance eq 9 usd'
	done
	silent 'The weightedaverage interest ratesof the poolI andpool II loans were 6% and 7%, respectively.' \
		'I wac eq 6 percent' 'II wac eq 7 percent'
	silent 'At least95% of the poolII loans are for primaryresidences.' 'II primary_residence ge 95 percent'
	silent 'Nomore than 5% of the loans arein any one zipcode.' 'all zip_share le 5 percent'
	silent 'Noneof the loans was originated priorto January 1, 2002.' 'all origination_date ge 2002-01-01 date'
	silent 'The number of pool I loans asof May 1, 2002 was 5.' 'all cut_off_date eq 2002-05-01 date' 'I loans eq 5 count'
	# words that are no two
	silent 'Regardless of that, 5% of the loans thereafter are respectfully understated.'
	silent 'The creditor and debtor of 12 mortgage loans moreover meantime undertake it.'
}

@test "numbers that are none as they are printed are named" {
	local number
	for number in '$54.000' '$3,842:785' '$7,442;000' '$638/427' '$55-800' '$5 2,549'; do
		complains "The mortgage loans have an aggregate balance of $number." \
			"1: not a number or date that can be read: '${number#$}'"
	done
	for number in '6,349%' '6349%' '9B%' '7l%' '5:25%' '5;250%'; do
		complains "The mortgage loans have a weighted average interest rate of $number." \
			"1: not a number or date that can be read: '${number%\%}'"
	done
	complains 'The mortgage loans have an aggregate balance of 130,905,482.57.' "1: number without its unit: '130,905,482.57'"
}

@test "a time of day before a date is no number" {
	local time
	for time in '5:00 p.m. on' '12:01 a.m.,' '12:00 Noon (New York City time) on' '5:00 P.M., Eastern Standard Time,' '17:00 on'; do
		silent "As of $time May 1, 2002, the mortgage loans had an aggregate balance of \$54.00; 5 were paid." \
			'all cut_off_date eq 2002-05-01 date' 'all balance eq 54.00 usd'
	done
}

# doubts TEXT NUMBER...: the text states nothing, and its messages are that a misspelt word may tell of these.
doubts() {
	local text=$1
	shift
	states "$text" && diff <(printf "tsfacts: -:1: number in a sentence with what may be a misspelt word: '%s'\n" "$@") "$work/err"
}

@test "numbers that a misspelt word would tell otherwise are named" {
	doubts 'No mre than 5% of the loans are in any one zip code.' 5%
	doubts 'No more then 5% of the loans are in any one zip code.' 5%
	doubts 'At leat 95% of the loans are for primary residences.' 95%
	doubts 'The weighted average interest rztes of the pool I and pool II loans are 6% and 7%, respectively.' 6% 7%
	doubts 'The weighted average interest rate of the premium ljans is 6%.' 6%
	doubts 'The mortgage loans1 have weighted average interest rates of 6%.' 6%
	doubts 'All pool II mortgage laons are pool II premium loans.' All
	# what is stated with and without the word is told, and the other is not
	states 'As of May 1, 2002 there were 5 mortgage loans, and no mre than 6% of them were in any one zip code.' \
		'all cut_off_date eq 2002-05-01 date' 'all loans eq 5 count'
	diff <(echo "tsfacts: -:1: number in a sentence with what may be a misspelt word: '6%'") "$work/err"
	silent 'The aggregate balance of the mortgage lons is $9.' 'all balance eq 9 usd'
	# names and words that change nothing leave no doubt
	silent 'On May 1, 2002 Mr. Lan and his bnak say that the mortgage loans have an aggregate balance of $9.' \
		'all balance eq 9 usd'
	silent 'Teh aggregate balance of hte mortgage loans is $9.' 'all balance eq 9 usd'
}

@test "a sentence goes on over a blank line, a page end and the footnotes there" {
	silent "$(printf '%s\n' \
		'The total numbers of the pool I mortgage loans and the pool II' '' \
		'----------' '1    There are 7 footnotes.' '<PAGE>' '' \
		'mortgage loans were 326 and' '<PAGE>' '1,000, respectively.')" \
		'I loans eq 326 count' 'II loans eq 1000 count'
}

@test "a part of the loans is not all of them" {
	for text in \
		'The aggregate principal balance of the mortgage loans secured by condominiums was $5,000,000.' \
		'The aggregate principal balance of the mortgage loans with terms of 15 years was $5,000,000.' \
		'Mortgage loans with an aggregate principal balance of $5,000,000 are secured by condominiums.' \
		'The aggregate principal balance of the largest mortgage loan was $5,000,000.' \
		'The aggregate principal balance of the delinquent mortgage loans was $5,000,000.' \
		'The aggregate principal balance of mortgage loans in Nevada was $5,000,000.' \
		'7 mortgage loans were made in 2001.'; do
		silent "$text"
	done
}

@test "what is assumed, or would be, is no fact" {
	silent 'Assume that the mortgage loans have a weighted average interest rate of 6.25%.'
	silent 'If the weighted average interest rate of the mortgage loans is 6.25%, they prepay.'
	silent 'The weighted average pass-through rate of the certificates is 5.25%.'
}

@test "a cut-off date is told once a filing" {
	silent "$(printf '%s\n' \
		'The number of mortgage loans as of May 1, 2002 was 5.' '' \
		'The weighted average interest rate as of May 1, 2002 was 6%.')" \
		'all cut_off_date eq 2002-05-01 date' 'all loans eq 5 count' 'all wac eq 6 percent'
}

@test "a ratio that parts loans is part of the fact's name" {
	silent 'Loans having an aggregate balance of $7,000 had loan-to-value ratios above 80%.' \
		'all ltv_over_80_balance eq 7000 usd'
	silent 'The aggregate balance of the loans with loan-to-value ratios over 75.00% was $7,000.' \
		'all ltv_over_75_balance eq 7000 usd'
}

@test "a ratio parts the loans of its own clause only" {
	silent "Loans whose loan-to-value ratio was above 80% have an aggregate principal balance of
		\$5,000; no ratio was above 95%." \
		'all ltv_over_80_balance eq 5000 usd' 'all ltv le 95 percent'
	silent "Pool I loans whose loan-to-value ratios were greater than 80% have an aggregate balance
		of \$5,000, but no ratio was greater than 95%." \
		'I ltv_over_80_balance eq 5000 usd' 'I ltv le 95 percent'
	complains "Loans having ratios above 80% have an aggregate balance of \$5,000; having ratios above
		90%, of \$1,000." \
		"2: number that the sentence does not tie to what it states: '\$1,000'" \
		'all ltv_over_80_balance eq 5000 usd'
	silent 'Loans with an aggregate balance of $5,000 had loan-to-value ratios above 80%, and loans
		with an aggregate balance of $1,000 had loan-to-value ratios above 90%.' \
		'all ltv_over_80_balance eq 5000 usd' 'all ltv_over_90_balance eq 1000 usd'
	complains 'Loans having ratios above 80% have an aggregate balance of $5,000, ratios above 90%.' \
		"1: number that the sentence does not tie to what it states: '\$5,000'"
}

@test "of two values of one fact neither is told" {
	states "The weighted average loan-to-value ratio was 64.2%, and at origination was 66.8%."
	diff - "$work/err" <<-'END'
		tsfacts: -:1: one of several values of the same fact: '64.2%'
		tsfacts: -:1: one of several values of the same fact: '66.8%'
	END
	states 'The weighted average interest rates were 6.1% for pool I and 6.2%.'
	[ "$(wc -l <"$work/err")" = 2 ]
	states 'The weighted average interest rate is 6.5% but may range from 6.25% to 6.75%.' \
		'all wac eq 6.5 percent'
}

@test "one more number of a measure that has its own is named" {
	states 'The aggregate balance of pool I is $900 as of May 1, 2003, and $800 as of June 1, 2003.'
	diff - "$work/err" <<-'END'
		tsfacts: -:1: one of several values of the same fact: '$900'
		tsfacts: -:1: one of several values of the same fact: 'May 1, 2003'
		tsfacts: -:1: number that the sentence does not tie to what it states: '$800'
		tsfacts: -:1: one of several values of the same fact: 'June 1, 2003'
	END
	states 'The aggregate balance of pool I as of May 1, 2003 is $900 and as of June 1, 2003 is $800.'
	[ "$(cut -d "'" -f 2 "$work/err" | tr '\n' ';')" = 'May 1, 2003;$900;June 1, 2003;$800;' ]
	silent 'The number of pool I mortgage loans was reduced from 330 to 326.'
	complains 'The pool I premium loans have an aggregate balance of $900 and a weighted average note rate
		of 6.7%; the discount loans, $800.' \
		"2: number that the sentence does not tie to what it states: '\$800'" \
		'I premium_balance eq 900 usd' 'I premium_wac eq 6.7 percent'
}

@test "neither what a share is of nor the lesser of two amounts is told" {
	complains 'The issuer may repurchase the loans if their aggregate balance is less than 10% of $647.' \
		"1: number that the sentence does not tie to what it states: '\$647'"
	complains 'CMSI may repurchase loans when their aggregate balance is under 10% of the aggregate initial balance of $647.' \
		"1: number that the sentence does not tie to what it states: '\$647'" \
		'all repurchase_share lt 10 percent'
	complains 'The fraud loss limit is the lesser of $500 and 1% of the balance of the loans.' \
		"1: number that the sentence does not tie to what it states: '\$500'"
}

@test "nor goes on in a denial" {
	silent 'The loans were not originated before January 1, 2002 nor do any mature after May 1, 2033.' \
		'all origination_date ge 2002-01-01 date' 'all maturity_date le 2033-05-01 date'
}

@test "numbers of a list share their ratio, and have their own pools" {
	silent 'Loans with ratios of more than 80%, having an aggregate balance of $500 in pool I and $100 in pool II, are insured.' \
		'I ltv_over_80_balance eq 500 usd' 'II ltv_over_80_balance eq 100 usd'
	silent 'The aggregate principal balance of pool I is $3,000, of pool II, $4,000, and of pool III, $5,000.' \
		'I balance eq 3000 usd' 'II balance eq 4000 usd' 'III balance eq 5000 usd'
}

@test "a difference is no balance" {
	complains 'Pool I has an aggregate principal balance $5,000 greater than that of pool II.' \
		"1: number that the sentence does not tie to what it states: '\$5,000'"
	complains 'The aggregate principal balance of pool I is $5,000 less than the balance of pool II.' \
		"1: number that the sentence does not tie to what it states: '\$5,000'"
}

@test "a share of the loans is no ratio of theirs" {
	silent "No pool I loan had a loan-to-value ratio of more than 95%, and no more than 4.1% of the
		pool I loans had loan-to-value ratios of more than 90%." \
		'I ltv le 95 percent' 'I ltv_over_90_share le 4.1 percent'
}

@test "what some loans are excepted from is not stated of all" {
	local untied='number that the sentence does not tie to what it states'
	complains 'Except for 3 mortgage loans, no mortgage loan had a loan-to-value ratio above 80%.' \
		"1: $untied: '80%'"
	complains 'No loan (other than loans with a balance of $5,000) had a ratio above 80%.' \
		"1: $untied: '80%'"
	silent 'All but 2 of the mortgage loans have original terms of not more than 30 years.'
	silent 'The aggregate principal balance of the mortgage loans (other than discount loans) is $5.'
	silent 'Pool I consists of all loans other than relocation loans and has an aggregate balance of $5.' \
		'I balance eq 5 usd'
	silent 'The mortgage loans (other than relocation loans), the "pool I loans", have an aggregate balance of $5.' \
		'I balance eq 5 usd'
	silent 'Except as stated below, the number of mortgage loans is 875.' 'all loans eq 875 count'
	complains 'Except for the relocation loans, the pool I loans have an aggregate balance of $900; the aggregate balance of the pool II loans is $800.' \
		"1: number that the sentence does not tie to what it states: '\$900'" 'II balance eq 800 usd'
	silent 'The aggregate balance of the pool I loans is $900; the pool II loans, other than the relocation loans, have an aggregate balance of $800.' \
		'I balance eq 900 usd'
	silent 'Other than the relocation loans, the cut-off date of the mortgage loans is May 1, 2001.' 'all cut_off_date eq 2001-05-01 date'
	complains 'Excluding the relocation loans and premium loans, no mortgage loan has a ratio above 95%.' \
		"1: number that the sentence does not tie to what it states: '95%'"
}

@test "loans are counted, and balances stated, where they are" {
	for text in '326 of the mortgage loans are in pool I, and 1,000 are in pool II.' \
		'Of the 1,326 loans, 326 are in pool I and 1,000 of the mortgage loans in pool II.' \
		'As of the cut-off date, 326 loans are in pool I and 1,000 are included in pool II.'; do
		states "$text" 'I loans eq 326 count' 'II loans eq 1000 count' ||
			states "$text" 'all loans eq 1326 count' 'I loans eq 326 count' 'II loans eq 1000 count'
	done
	silent 'The aggregate balance of the loans is $900, of which $500 is in pool I and $400 in pool II.' \
		'all balance eq 900 usd' 'I balance eq 500 usd' 'II balance eq 400 usd'
	silent '3 of the mortgage loans are in pool I and secured by condominiums.'
	silent '3 of the mortgage loans are in pool I in default.'
}

@test "a measure may stand right behind its number" {
	silent 'The pool I loans total $500.50 in aggregate scheduled principal balance as of May 1, 2002.' \
		'I balance eq 500.50 usd' 'all cut_off_date eq 2002-05-01 date'
	silent 'The loans with ratios over 80% have a total of $500 in aggregate principal balance.' \
		'all ltv_over_80_balance eq 500 usd'
	silent 'The loans have $500 in aggregate principal balance secured by condominiums.'
}

@test "the rate that divides premium from discount loans is theirs" {
	silent 'The net loan rate at or above which a pool I loan is a premium loan is 6.000%.' \
		'I premium_net_rate ge 6.000 percent'
	silent 'The net loan rate below which pool I loans are discount loans is 6%.' \
		'I discount_net_rate lt 6 percent'
}

@test "a portion of the loans is not all of them" {
	for some in 'At least 50 of the' 'A majority of the' 'Some of the' 'Most pool I' 'Only 3 pool I' \
		'Approximately 40% of the' 'Substantially all of the pool I' 'Certain' 'Half of the'; do
		silent "$some mortgage loans have original terms of not more than 15 years."
		silent "$some mortgage loans had original principal balances of more than \$1,000."
	done
	silent "Loans with an aggregate balance of \$500 in pool I and loans with an aggregate balance of
		\$600 in pool II have ratios in excess of 80%." \
		'I ltv_over_80_balance eq 500 usd' 'II ltv_over_80_balance eq 600 usd'
	silent 'Mortgage loans with an aggregate principal balance of $500 in pool I are secured by condominiums.'
	silent 'At least 90% of the loans are secured by primary residences, no more than 2% by second homes.' \
		'all primary_residence ge 90 percent' 'all second_home le 2 percent'
	silent 'The pool I loans in the 10021 zip code have an aggregate balance of $900.'
	silent 'The mortgage loans conveyed by Lake Bank have an aggregate balance of $900.'
	silent 'The pool I loans (other than as described) have an aggregate balance of $900.' 'I balance eq 900 usd'
	silent '$900 is the aggregate balance of the pool I loans that are insured.'
	silent '$900 was the original balance of any mortgage loan.'
	silent 'The discount loans (the "pool I loans") have an aggregate balance of $900.' 'I balance eq 900 usd'
}

@test "a bound of some loans is no bound of all" {
	for text in 'No mortgage loan secured by a second home has a loan-to-value ratio in excess of 75%.' \
		'None of the mortgage loans made in Ohio has a scheduled maturity later than May 1, 2030.' \
		'None of the loans with ratios above 80% has an original principal balance of more than $650.' \
		'No pool I loan with an original term of 15 years has a maturity later than May 1, 2018.' \
		'In pool I, the loans secured by condominiums had ratios of not more than 75%.' \
		'Each mortgage loan originated before 2002 has an interest rate of at least 7%.'; do
		silent "$text"
	done
	silent 'Each loan is secured by a first lien and has an original term of not more than 30 years.' \
		'all original_term le 30 years'
	silent 'Pool I includes loans with an aggregate balance of $500 that are secured by cooperatives.'
	silent 'The latest scheduled maturity of any loan is May 1, 2033, and the earliest is May 1, 2018.' \
		'all maturity_date le 2033-05-01 date' 'all maturity_date ge 2018-05-01 date'
	silent 'Loans that have original balances of more than $650,000, of which there are 12, have original terms of not more than 15 years.'
	silent 'Mortgage loans that have original balances of more than $650,000 and are on 2 to 4 units had ratios at origination of no more than 75%.'
	silent 'The rates of loans originated after May 1, 2001 are higher.'
	silent 'There are no mortgage loans with ratios above 80% without primary mortgage insurance.'
}

@test "a bound of most loans is none of all, whether they are counted or not named" {
	for text in 'Of the 674 mortgage loans, most have original balances of more than $300,000.' \
		'Of the mortgage loans in pool I, some have original balances of more than $300,000.' \
		'Of the mortgage loans in pool I, a majority have original balances of more than $300,000.' \
		'Of the pool I mortgage loans, substantially all were originated after May 1, 2001.' \
		'Some of the 674 mortgage loans were originated after May 1, 2001.' \
		'Most of the 674 mortgage loans have ratios at origination of more than 80%.' \
		'The balance of the pool I relocation loans was $900 and the number of them 7.'; do
		silent "$text"
	done
	silent 'Most have ratios at origination below 80%, and none has a ratio in excess of 95%.' 'all ltv le 95 percent'
	silent 'Each of the 674 mortgage loans was originated before May 1, 2001.' \
		'all loans eq 674 count' 'all origination_date lt 2001-05-01 date'
}

@test "a bound holds for each number of its list" {
	silent 'The largest balance of loans in any one zip code is $500 in pool I and $600 in pool II.' \
		'I zip_balance le 500 usd' 'II zip_balance le 600 usd'
}

@test "one bound of several subjects, respectively, lacks the others" {
	local lacks='list has not as many values as subjects' counts=('all list_subjects eq 2 count' 'all list_values eq 1 count')
	complains 'No more than $350, respectively, of the pool I loans and the pool II loans are secured by properties located in any one zip code.' \
		"1: $lacks: '\$350'" "${counts[@]}"
	complains 'At least 97%, respectively, of the pool I loans and the pool II loans are secured by primary residences.' \
		"1: $lacks: '97%'" "${counts[@]}"
	complains 'No pool I or pool II loan had an original principal balance of not less than $160, respectively, nor more than $900 and $700, respectively.' \
		"1: $lacks: '\$160'" "${counts[@]}" 'I original_balance le 900 usd' 'II original_balance le 700 usd'
	complains 'No pool I or pool II loan was originated prior to June 1, 1990 and July 1, 1990, respectively, or after May 1, 2002, respectively.' \
		"1: $lacks: 'May 1, 2002'" 'I origination_date ge 1990-06-01 date' 'II origination_date ge 1990-07-01 date' \
		"${counts[@]}"
	silent 'No more than $350 of the pool I loans and the pool II loans, respectively, are secured by properties located in any one zip code.' \
		'I zip_balance le 350 usd' 'II zip_balance le 350 usd'
}

@test "counted loans are not all of them" {
	silent 'Two mortgage loans, with original principal balances of $1,100 and $1,250, exceed $1,000.'
	silent '7 pool I mortgage loans had original principal balances exceeding $1,000.'
	complains 'Two mortgage loans have an aggregate principal balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	silent 'The 875 mortgage loans have an aggregate principal balance of $900.' \
		'all loans eq 875 count' 'all balance eq 900 usd'
	silent 'The 875 mortgage loans originated in 2001 have an aggregate principal balance of $900.'
	silent 'Most of the 875 mortgage loans have original principal balances of more than $900.'
	silent 'Two of the pool I loans, with an aggregate principal balance of $900, have additional collateral.' \
		'I pledged_loans eq 2 count' 'I pledged_balance eq 900 usd'
}

@test "loans number so many, some of which are others" {
	silent 'The mortgage loans with terms of 30 years, the "pool I mortgage loans", number 674.' \
		'I loans eq 674 count'
	silent 'The pool I loans and the pool II loans, respectively, number 674 and 278.' \
		'I loans eq 674 count' 'II loans eq 278 count'
	silent 'The total number of mortgage loans was 875, 12 of which are cooperative loans.' \
		'all loans eq 875 count'
	silent 'The number in pool I is 12 and in pool II 9.' 'I loans eq 12 count' 'II loans eq 9 count'
	silent 'The certificates, which number 12, are senior.'
	silent 'There are 12 mortgage loans secured by two-family houses.'
}

@test "a paragraph with more records than are kept at first has each of them" {
	yes 'The principal balances of the mortgage loans in pools I, II, III, IV, V, VI, VII, VIII and IX are $1, $2, $3, $4, $5, $6, $7, $8 and $9, respectively.' |
		head -n 2000 >"$work/in"
	facts -n "$work/in"
	diff <(cut -f 3-8 "$work/out" | sort | uniq -c | tr -s ' \t' ' ') - <<'END'
 2000 I balance eq 1 usd
 2000 II balance eq 2 usd
 2000 III balance eq 3 usd
 2000 IV balance eq 4 usd
 2000 IX balance eq 9 usd
 2000 V balance eq 5 usd
 2000 VI balance eq 6 usd
 2000 VII balance eq 7 usd
 2000 VIII balance eq 8 usd
END
	diff <(cut -f 9 "$work/out" | uniq -c | tr -s ' ') <(seq 2000 | sed 's/^/ 9 /')
	diff /dev/null "$work/err"
	[ "$status" = 0 ]
}

@test "not one is none" {
	silent 'Not one of the mortgage loans had an original principal balance exceeding $1,000.' \
		'all original_balance le 1000 usd'
}

@test "a sentence without end is named and passed over" {
	{
		printf 'The number of mortgage loans is'
		yes ' and the mortgage loans' | head -n 5000 | tr -d '\n'
		printf ' 7.\n\nThe number of mortgage loans is 8.\n'
	} >"$work/long"
	facts -n "$work/long"
	[ "$status" = 2 ]
	[ "$(cut -f 5-7 "$work/out")" = "loans${TAB}eq${TAB}8" ]
	[ "$(cat "$work/err")" = "tsfacts: $work/long:1: sentence is too long to be read" ]
}

@test "nothing stated is status 1" {
	printf 'Nothing.\n' >"$work/empty"
	facts -n "$work/empty"
	[ "$status" = 1 ]
	[ ! -s "$work/out" ]
	[ ! -s "$work/err" ]
}

@test "an operand that can't be read is named, and the others are read" {
	facts -n missing.txt facts-classes.txt
	[ "$status" = 2 ]
	diff <(sed 1d ../expected/facts-classes.tsfacts.tsv) "$work/out"
	[ "$(cat "$work/err")" = 'tsfacts: missing.txt: No such file or directory' ]
}

@test "wrong usage is one line and status 2" {
	facts --nonsense
	[ "$status" = 2 ]
	[ "$(cat "$work/err")" = "tsfacts: no such option: '--nonsense'; see --help" ]
	facts --help
	[ "$status" = 0 ]
	facts --version
	[ "$status" = 0 ]
}

@test "every example of a fact in tsrecords(5) gives its record" {
	awk '
		/^\.Sh FACT RECORDS/ { here = 1 }
		/^\.Sh TABLE RECORDS/ { exit }
		here && /^\.It Ic / { sub(/^\.It Ic /, ""); gsub(/ , /, " "); names = $0 }
		here && /^\.Dl / {
			gsub(/\\\(dq/, "\"")
			sub(/^\.Dl (\\&)?/, "")
			if ($0 ~ /^[^ ]+ (eq|ge|le|lt|gt) [^ ]+ [a-z]+$/) {
				print names "\t" text "\t" $0
				text = ""
			} else
				text = text $0 " "
		}' "$ROOT/man/tsrecords.5" >"$work/examples"
	[ "$(wc -l <"$work/examples")" -ge 40 ]
	while IFS=$TAB read -r names text record; do
		printf '%s\n' "$text" | ts tsfacts -n 2>/dev/null |
			awk -F '\t' -v names=" $names " 'index(names, " " $5 " ") { print $3, $6, $7, $8 }' \
				>"$work/records" || :
		grep -qxF "$record" "$work/records" || {
			echo "$names: $text"
			return 1
		}
	done <"$work/examples"
}

@test "loans are counted behind any adjectives, and where some of them are included" {
	silent 'Loan Group 1 will consist of 612 conventional, fixed-rate, fully-amortizing mortgage loans.' \
		'I loans eq 612 count'
	silent 'The pool consists of 410 first lien, monthly pay loans with original terms of not more than 15 years.' \
		'all loans eq 410 count' 'all original_term le 15 years'
	silent 'The mortgage pool consists of 300 mortgage loans, including 5 mortgage loans in New York.' \
		'all loans eq 300 count'
	silent 'The mortgage pool includes 300 mortgage loans.' 'all loans eq 300 count'
	silent '(3) Includes one loan of 1,000,000'
	silent 'Includes 3 mortgage loans with a principal balance over $1,000,000.'
}

@test "a number in words goes with its digits in parentheses" {
	silent 'The mortgage loans will be one thousand one hundred and twenty-three (1,123) fixed rate mortgage loans.' \
		'all loans eq 1123 count'
	silent 'Not more than two percent (2%) of the mortgage loans are in any single zip code.' \
		'all zip_share le 2 percent'
}

@test "'the mortgage pool' behind pools is all of them" {
	silent 'The weighted average mortgage rates of the loans in loan group 1, loan group 2 and the mortgage
		pool were 6.7%, 6.2% and 6.6%, respectively.' \
		'I wac eq 6.7 percent' 'II wac eq 6.2 percent' 'all wac eq 6.6 percent'
}

@test "none of a class states nothing by a measure that classes have no fact of" {
	facts -n - <<<'None of the Class A Certificates has a weighted average mortgage rate of more than 6.500%.'
	[ "$status" = 1 ]
	diff /dev/null "$work/err"
	diff /dev/null "$work/out"
}

@test "a number that is no list's makes none of it" {
	complains 'The aggregate balances of pool 1 and pool 2 were $1,000 and $2,000, respectively, or $3,000 in the aggregate.' \
		"1: number that the sentence does not tie to what it states: '\$3,000'" \
		'I balance eq 1000 usd' 'II balance eq 2000 usd'
	complains 'The mortgage loans have original terms of 120, 180 and 240 months.' \
		"1: number that the sentence does not tie to what it states: '120, 180 and 240'"
}

@test "rates per annum, units in parentheses, ranges with a dash, ordinals of days" {
	silent 'The loans bear interest at rates ranging from 5.375% per annum to 7.000% per annum.' \
		'all interest_rate ge 5.375 percent' 'all interest_rate le 7.000 percent'
	silent 'Range of Mortgage Rates:    6.750% - 8.875%' \
		'all interest_rate ge 6.750 percent' 'all interest_rate le 8.875 percent'
	silent 'WAM (in months)          357' 'all wam eq 357 months'
	silent 'Weighted Average Remaining Term (months):   178' 'all wam eq 178 months'
	silent 'WA Original LTV          66.20%' 'all wa_ltv eq 66.20 percent'
	silent 'The weighted average number of months to maturity is 355 months.' 'all wam eq 355 months'
	silent 'As of June 30th, 1999 the pool I loans had an aggregate balance of $5,000.' \
		'all cut_off_date eq 1999-06-30 date' 'I balance eq 5000 usd'
}

@test "loans with a balance that are something else than the others are not all" {
	silent 'Mortgage loans with an aggregate principal balance of $4,000 (2.1%) were 30 to 59 days delinquent.'
	silent 'Mortgage loans having an aggregate principal balance of $4,000 provide for prepayment charges.'
	silent 'The trust fund will include additional mortgage loans having an aggregate principal balance of $10,000.'
	silent 'The mortgage rates of 41 mortgage loans exceed 8.000%.'
}

@test "words printed short, with a point or not" {
	silent 'Weighted Avg. Remaining Term:  355 months' 'all wam eq 355 months'
	silent 'Wtd. Avg. Mortgage Rate: 7.1%' 'all wac eq 7.1 percent'
	silent 'Avg. Loan Size: $5,000' 'all average_balance eq 5000 usd'
	silent 'Aggr. Prin. Bal.: $5,000,000.12' 'all balance eq 5000000.12 usd'
}

@test "loans that certificates are backed by are no certificates" {
	silent 'The mortgage pool underlying the Certificates consists of 674 conventional, fixed rate, fully
		amortizing mortgage loans secured by first liens on one- to four-family residential properties,
		having an aggregate outstanding principal balance, after application of payments, of $225.50.' \
		'all loans eq 674 count' 'all balance eq 225.50 usd'
	silent 'The mortgage loans underlying the Certificates had an aggregate principal balance of $225.50.' \
		'all balance eq 225.50 usd'
	silent 'The trust consists of 512 fixed-rate, first lien mortgage loans.' 'all loans eq 512 count'
}

@test "one loan is not all loans" {
	silent 'The largest mortgage loan in pool I has a principal balance of $998,000.' 'I loan_balance le 998000 usd'
	silent 'A mortgage loan with a principal balance of $998,000 was repurchased.'
	silent 'The average principal balance of a mortgage loan was $334,003.57.' \
		'all average_balance eq 334003.57 usd'
	complains 'The policy is equal to the lesser of the principal balance of the mortgage loans and $100,000.' \
		"1: number that the sentence does not tie to what it states: '\$100,000'"
}

@test "numbers of two words, and shares that start a sentence" {
	silent 'Ninety-seven percent of the mortgage loans are secured by primary residences.' \
		'all primary_residence eq 97 percent'
	silent 'The mortgage pool consists of thirty-two mortgage loans.' 'all loans eq 32 count'
	silent 'All mortgage loans have original terms of at least thirty years.' 'all original_term ge 30 years'
}

@test "no one zip code has more than it is said to" {
	for text in 'In no one zip code are more than $500 of the pool I mortgage loans located.' \
		'No single zip code accounts for more than $500 of the pool I mortgage loans.' \
		'The greatest zip code concentration is $500 for pool I.'; do
		silent "$text" 'I zip_balance le 500 usd'
	done
	silent 'More than $500 of the pool I mortgage loans are located in the zip code 10021.'
	complains 'No zip code in California or New York has balances of more than $1,214,070.' \
		"1: number that the sentence does not tie to what it states: '\$1,214,070'"
}

@test "what programs and portfolios are like is no fact of the pool" {
	silent "The Servicer's portfolio consisted of 123 mortgage loans with an aggregate balance of \$14,200."
	silent 'The Company serviced 85,000 mortgage loans having an aggregate principal balance of $9,100.'
	silent "The Company's underwriting guidelines permit loan-to-value ratios of up to 95%."
	silent 'Each mortgage loan must have a loan-to-value ratio of not more than 125%.'
}

@test "such loans are those that the sentence before spoke of" {
	silent 'There are 7 mortgage loans for which additional collateral was pledged. The aggregate
		principal balance of such mortgage loans is $900. Their weighted average loan-to-value ratio
		is 78.5%. The mortgage loans have a weighted average loan-to-value ratio of 64%.' \
		'all pledged_loans eq 7 count' 'all pledged_balance eq 900 usd' 'all pledged_ltv eq 78.5 percent' \
		'all wa_ltv eq 64 percent'
	silent '3 of the mortgage loans were delinquent. Such mortgage loans have an aggregate principal
		balance of $900.'
}

@test "what is said under assumptions is no fact" {
	silent "$(printf '%s\n' \
		'The tables have been prepared on the basis of the following assumptions: (a) the mortgage loans' \
		'have a weighted average interest rate of 7.05%, (b) the closing date is July 29, 1999.')"
	silent "$(printf '%s\n' 'Structuring Assumptions' '' \
		'The mortgage loans have a weighted average interest rate of 7.05%.' '' 'The Loans' '' \
		'The number of mortgage loans is 7.')" 'all loans eq 7 count'
}

@test "an average is that of what is stated before it" {
	silent 'The interest rates of the pool I loans range from 6% to 8%, with a weighted average of 7.1%.' \
		'I interest_rate ge 6 percent' 'I interest_rate le 8 percent' 'I wac eq 7.1 percent'
	silent 'Original terms range from 240 to 360 months, averaging 358 months.' \
		'all original_term ge 240 months' 'all original_term le 360 months' 'all wa_original_term eq 358 months'
	silent 'The weighted average of the loan-to-value ratios is 66.2 per cent. and no ratio is above 95%.' \
		'all wa_ltv eq 66.2 percent' 'all ltv le 95 percent'
	silent 'Mortgage rates range up to 8%. In 1998 average annual losses were 2.1%.' \
		'all interest_rate le 8 percent'
}

@test "a share is of those whose balance it is of" {
	silent 'At least 97% of the aggregate principal balance as of May 1, 2003 of the pool I mortgage loans is
		secured by primary residences.' \
		'I primary_residence ge 97 percent' 'all cut_off_date eq 2003-05-01 date'
	silent 'Loans representing 3.2% of the aggregate principal balance of pool II are secured by second homes.' \
		'II second_home eq 3.2 percent'
	silent 'No pool II loans will be refinanced mortgage loans originated using streamlined policies.' \
		'II streamlined_refinance le 0 percent'
}

@test "loans above a ratio, counted in any way" {
	silent 'About $10 in aggregate principal balance of the pool I loans had loan-to-value ratios above 80%.' \
		'I ltv_over_80_balance eq 10 usd'
	silent 'Pool I loans having an aggregate balance of $10, and pool II loans having an aggregate balance of
		$20, had loan-to-value ratios exceeding 80%.' \
		'I ltv_over_80_balance eq 10 usd' 'II ltv_over_80_balance eq 20 usd'
	silent 'Pool I loans with net loan rates of 6% or more are premium loans.' 'I premium_net_rate ge 6 percent'
}

@test "the number of loans in any wording" {
	local text
	for text in 'Pool I contains 674 mortgage loans and Pool II contains 278.' \
		'Pool I and pool II contain, respectively, 674 and 278 mortgage loans.' \
		'There were, as of the cut-off date, 674 mortgage loans in pool I and 278 in pool II.' \
		'The pool I and pool II mortgage loans totaled 674 and 278, respectively.' \
		'A total of 674 mortgage loans are included in pool I and a total of 278 in pool II.' \
		'The pools are pool I, with 674 mortgage loans, and pool II, with 278 mortgage loans.'; do
		silent "$text" 'I loans eq 674 count' 'II loans eq 278 count'
	done
	for text in 'The pool consists of 952 mortgage loans (674 in pool I and 278 in pool II).' \
		'The trust contains 952 loans, of which 674 and 278 will be included in pool I and pool II, respectively.' \
		'Of the 952 mortgage loans, 674 are pool I mortgage loans and 278 are pool II mortgage loans.'; do
		silent "$text" 'all loans eq 952 count' 'I loans eq 674 count' 'II loans eq 278 count'
	done
	silent 'The mortgage loans number 952.' 'all loans eq 952 count'
	silent 'The pool I mortgage loans, which number 326, have a weighted average interest rate of 6%.' \
		'I loans eq 326 count' 'I wac eq 6 percent'
	silent 'The 674 pool I mortgage loans have a weighted average interest rate of 6%.' \
		'I loans eq 674 count' 'I wac eq 6 percent'
	silent 'The 3 pool I mortgage loans with ratios above 80% have a weighted average interest rate of 6%.'
	silent 'Losses on mortgage loans totaled 12 in 1998. There are 5 relocation loans, 3 in pool II.'
}

@test "balances in any wording" {
	silent 'The pool consists of 412 loans totaling $900.10.' 'all loans eq 412 count' 'all balance eq 900.10 usd'
	silent 'The loans have an aggregate balance of $900 ($500 in pool I and $400 in pool II).' \
		'all balance eq 900 usd' 'I balance eq 500 usd' 'II balance eq 400 usd'
	silent 'Pool I and pool II consist of 3 and 2 loans, respectively, with aggregate balances of $500 and $400.' \
		'I loans eq 3 count' 'II loans eq 2 count' 'I balance eq 500 usd' 'II balance eq 400 usd'
	silent 'Pool I, which consists of 674 loans, has an aggregate balance of $500.' \
		'I loans eq 674 count' 'I balance eq 500 usd'
	silent 'Losses on mortgage loans totaled $5,000.'
	silent 'The premium loans and discount loans of pool I had aggregate balances of $500 and $400.' \
		'I premium_balance eq 500 usd' 'I discount_balance eq 400 usd'
	states 'The aggregate balance of pool II is one third of that of pool I, or $500.'
}

@test "balances that are called no more than that, principal amounts, balances of loans" {
	for text in 'The mortgage loans have balances of $900.' 'The mortgage loans have a balance of $900.' \
		'The principal amount of the mortgage loans is $900.' 'The total mortgage loan balance is $900.' \
		'The mortgage pool balance is $900.' 'The remaining balance of the mortgage loans is $900.'; do
		silent "$text" 'all balance eq 900 usd'
	done
	silent 'Class B-1, a balance of $900.' 'all B-1 class_balance eq 900 usd'
	silent 'Largest individual loan balance: $900' 'all loan_balance le 900 usd'
	complains 'The balance of the mortgage loans is $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	silent 'The conforming balance of a mortgage loan is $900.'
}

@test "an average of balances is no balance, whatever stands between" {
	for text in 'average current' 'average remaining' 'average current unpaid' 'mean' 'mean outstanding'; do
		silent "The $text principal balance of the mortgage loans was \$900." 'all average_balance eq 900 usd'
	done
	silent 'The average principal amount of the mortgage loans was $900.' 'all average_balance eq 900 usd'
	silent 'The average original loan amount was $900.' 'all average_original_balance eq 900 usd'
	for text in 'weighted average principal' 'average aggregate principal'; do
		complains "The $text balance of the mortgage loans was \$900." \
			"1: number that the sentence does not tie to what it states: '\$900'"
	done
}

@test "averages of rates, terms and ratios in any words" {
	for text in 'weighted average current mortgage rate' 'average current interest rate' 'mean mortgage rate' \
		'weighted average fixed mortgage rate' 'weighted average annual percentage rate'; do
		silent "The $text of the mortgage loans was 6.5%." 'all wac eq 6.5 percent'
	done
	silent 'The weighted average initial mortgage rate of the mortgage loans was 6.5%.'
	silent 'The average initial mortgage rate of the mortgage loans was 6.5%.'
	silent 'The weighted average current remaining term of the mortgage loans was 350 months.' 'all wam eq 350 months'
	silent 'The average seasoning of the mortgage loans was 3 months.' 'all wa_age eq 3 months'
	silent 'The weighted average number of months since origination was 3.' 'all wa_age eq 3 months'
	complains 'The weighted average term to maturity of the mortgage loans was 350 months.' \
		"1: number that the sentence does not tie to what it states: '350'"
	silent 'The weighted average ratio of loan to value was 68.2%.' 'all wa_ltv eq 68.2 percent'
	silent 'The weighted average CLTV was 68.2%.' 'all wa_combined_ltv eq 68.2 percent'
	silent 'No. of Mortgage Loans: 875' 'all loans eq 875 count'
	silent 'The mortgage loan count was 875.' 'all loans eq 875 count'
}

@test "a share of a balance is that of the loans told before it" {
	for text in 'represent' 'account for' 'are' 'make up'; do
		silent "Mortgage loans on second homes $text 4.5% of the aggregate balance of the pool I mortgage loans." \
			'I second_home eq 4.5 percent'
	done
	silent 'Second homes are 3% and investment properties 2% of the aggregate balance of the mortgage loans.' \
		'all second_home eq 3 percent' 'all investment_property eq 2 percent'
	silent 'Primary residences secure at least 95% of the pool I loans.' 'I primary_residence ge 95 percent'
	silent '5% of the loans are secured by non-primary residences.'
	silent 'Second homes in California represent 4.5% of the aggregate balance of the mortgage loans.'
}

@test "a pool has its number behind 'No.', too" {
	silent 'The WAC of the loans in Pool No. 1 is 6.5%.

The WAC of the loans in POOL NO. II is 7%.' 'I wac eq 6.5 percent' 'II wac eq 7 percent'
	silent 'In pool I no. 2 is a number without meaning.'
	silent '6.5% is the weighted average mortgage rate of the pool I loans.' 'I wac eq 6.5 percent'
}

@test "loans that constitute the pool are all of them" {
	silent 'The WAC of the mortgage loans constituting the mortgage pool was 6.5%.' 'all wac eq 6.5 percent'
	silent 'The WAC of the mortgage loans representing the trust fund was 6.5%.' 'all wac eq 6.5 percent'
	silent 'The WAC of the mortgage loans constituting the relocation pool was 6.5%.'
}

@test "loans that were sold to the trustee, or that the trust holds, are counted" {
	for text in '875 mortgage loans were sold to the trustee.' 'The trust fund holds 875 mortgage loans.' \
		'A total of 875 mortgage loans were transferred to Any Bank, as trustee.'; do
		silent "$text" 'all loans eq 875 count'
	done
	silent 'On May 1, 2003, 875 mortgage loans were sold to the trustee.' 'all closing_date eq 2003-05-01 date' \
		'all loans eq 875 count'
	silent '875 mortgage loans were sold to an affiliate.'
	silent 'The trust owns 12 mortgage loans secured by two-family houses.'
}

@test "the shortest and the longest term, and the day of the closing" {
	silent 'The shortest original term of any mortgage loan is 20 years.' 'all original_term ge 20 years'
	silent 'The longest original term is 30 years.' 'all original_term le 30 years'
	silent 'The closing took place on May 1, 2003.' 'all closing_date eq 2003-05-01 date'
}

@test "loans total so much, or amount to it, and not what is paid or lost on them" {
	for text in 'total' 'amount to' 'come to'; do
		silent "The pool I loans $text \$9." 'I balance eq 9 usd'
		silent "Pool I loans with ratios above 80% $text \$9." 'I ltv_over_80_balance eq 9 usd'
	done
	silent 'The certificates are backed by pool I loans amounting to $9.' 'I balance eq 9 usd'
	silent 'Losses on pool I loans totaled $9.'
	silent 'Payments on the pool I loans amount to $9.'
	silent 'Sales of pool I loans came to $9.'
}

@test "all loans that were made with full documentation are all" {
	silent 'Every mortgage loan was originated with full documentation.' 'all full_documentation eq 100 percent'
	silent 'All mortgage loans with full documentation were originated in 2001.'
	silent 'All of the mortgage loans were originated with full documentation or with reduced documentation.'
}

@test "there are so many loans with ratios above" {
	silent 'There are 35 pool I mortgage loans with ratios above 80%.' 'I ltv_over_80_loans eq 35 count'
	silent 'The pool contains 35 mortgage loans with ratios in excess of 80%.' 'all ltv_over_80_loans eq 35 count'
	silent 'There are 35 relocation loans with ratios above 80%.'
	silent 'There are 35 mortgage loans with ratios above 80% and rates of 6%.'
}

@test "loans of a kind, or not described before, are not all" {
	for text in 'two-family mortgage loans' 'multi-family loans' 'low balance mortgage loans' \
		'mortgage loans not described above' 'mortgage loans not in pool I'; do
		silent "The aggregate principal balance of the $text was \$9."
		silent "The $text have a weighted average mortgage rate of 6.5%."
	done
	silent 'The one- to four-family mortgage loans have a balance of $9.' 'all balance eq 9 usd'
	silent 'The balance of the mortgage loans in the largest zip code was $9.' 'all zip_balance le 9 usd'
	silent 'The mortgage loans in the largest zip code have a mortgage rate of 6.5%.'
}

@test "loans are made on days, balances are those on a day, terms are of so many yrs." {
	silent 'None of the pool I loans was made before May 1, 2001 or after June 1, 2002.' \
		'I origination_date ge 2001-05-01 date' 'I origination_date le 2002-06-01 date'
	silent 'CMSI will transfer to the trustee mortgage loans with a principal balance outstanding (after deducting
		payments due on or before May 1, 2003) on May 1, 2003 of $900.' \
		'all cut_off_date eq 2003-05-01 date' 'all balance eq 900 usd'
	silent 'The original terms are at least 20 yrs. but not more than 30 yrs.' 'all original_term ge 20 years' \
		'all original_term le 30 years'
}

@test "dollars of the United States are dollars" {
	silent 'The balances of pool I, pool II and pool III are US$9.00, US$8.00 and US$7,000.10, respectively.' \
		'I balance eq 9.00 usd' 'II balance eq 8.00 usd' 'III balance eq 7000.10 usd'
	silent 'No more than US$9 of the mortgage loans are in any one zip code.' 'all zip_balance le 9 usd'
}

@test "collateral is considered or not, income is verified or not" {
	silent 'The weighted average ratio of the mortgage loans for which additional collateral was pledged is 78%
		considering the additional collateral and 93% without considering the additional collateral.' \
		'all pledged_effective_ltv eq 78 percent' 'all pledged_ltv eq 93 percent'
	silent 'No more than 5% of the loans were made under a policy that does not require income verification.' \
		'all reduced_documentation le 5 percent'
}

@test "premium loans of a pool in any order, pools of assets, names in single quotes" {
	silent 'The premium pool I loans have an aggregate balance of $9.' 'I premium_balance eq 9 usd'
	silent 'The aggregate balances of the premium pool I loans and the discount pool I loans were $9 and $8, respectively.' \
		'I premium_balance eq 9 usd' 'I discount_balance eq 8 usd'
	silent 'None of the pool I assets and the pool II assets have maturities later than May 1, 2033.' \
		'I maturity_date le 2033-05-01 date' 'II maturity_date le 2033-05-01 date'
	silent "The mortgage loans with target rates of 5.25%, the 'pool I mortgage loans', have a balance of \$9." \
		'I target_rate eq 5.25 percent' 'I balance eq 9 usd'
	silent "The pool I loans' balance is \$9, and the pool II loans' balance is \$8." 'I balance eq 9 usd' 'II balance eq 8 usd'
	silent 'Each loan was originated with a principal balance of not less than $5.' 'all original_balance ge 5 usd'
}

@test "a short word that starts a sentence is no mark of a list" {
	silent 'The wtd. avg. interest rate on the mortgage loans was 6.349%.' 'all wac eq 6.349 percent'
	silent 'iii. the weighted average interest rate on the mortgage loans was 6.349%.' 'all wac eq 6.349 percent'
}

@test "the final maturity of loans is the last one" {
	silent 'The final scheduled maturity date of the pool I loans is June 1, 2031.' 'I maturity_date le 2031-06-01 date'
	silent 'Final maturity: June 1, 2031' 'all maturity_date le 2031-06-01 date'
	silent 'The final maturity of the Class A certificates is June 1, 2031.'
}

@test "a cut-off date is one where it is called so" {
	silent 'All information is as of July 1, 1999 (the "Cut-off Date").' 'all cut_off_date eq 1999-07-01 date'
	silent 'The information is as of July 1, 1999, the Cut-off Date.' 'all cut_off_date eq 1999-07-01 date'
	silent 'The information is as of July 1, 1999.'
}

@test "shares of joined uses, of the pool, with and without collateral" {
	silent '2% and 1% of the loans are secured by second homes and investment properties, respectively.' \
		'all second_home eq 2 percent' 'all investment_property eq 1 percent'
	silent 'Loans with ratios greater than 80% represent 6.10% of the pool, and no loan had a ratio above 95%.' \
		'all ltv_over_80_share eq 6.10 percent' 'all ltv le 95 percent'
	silent 'The weighted average loan-to-value ratio of the loans for which additional collateral was pledged is
		78% with, and 93% without, taking the additional collateral into account.' \
		'all pledged_effective_ltv eq 78 percent' 'all pledged_ltv eq 93 percent'
	silent 'No loan had a ratio of more than 95% and 12.1% had ratios of more than 80%.' 'all ltv le 95 percent' \
		'all ltv_over_80_share eq 12.1 percent'
}

@test "measures joined share what stands before the first, and have their numbers in order" {
	silent 'The weighted average interest rate, remaining term and loan-to-value ratio of the mortgage loans were
		6.4%, 356 months and 63%.' \
		'all wac eq 6.4 percent' 'all wam eq 356 months' 'all wa_ltv eq 63 percent'
	silent 'The weighted average interest rate, weighted average remaining term and weighted average
		loan-to-value ratio of the pool I loans were 6.4%, 356 months and 63%, respectively.' \
		'I wac eq 6.4 percent' 'I wam eq 356 months' 'I wa_ltv eq 63 percent'
	complains 'The weighted average original and remaining terms to stated maturity of the pool I and pool II loans are 357 months and 350 months.' \
		"1: number that the sentence does not tie to what it states: '357 months and 350'"
	silent 'The weighted average interest rate of the pool I loans and aggregate balance, as of May 1, 2001, of the pool II loans were 6.5% and $900.' \
		'all cut_off_date eq 2001-05-01 date' 'I wac eq 6.5 percent' 'II balance eq 900 usd'
	silent 'The weighted average interest rate and remaining term to stated maturity are 6.5% for pool I, 5.5% for pool II, and 356 months for pool I and 350 months for pool II.' \
		'I wac eq 6.5 percent' 'II wac eq 5.5 percent' 'I wam eq 356 months' 'II wam eq 350 months'
}

@test "subjects that numbers stand between are one list" {
	silent 'No pool I loan and no pool II loan had a loan-to-value ratio in excess of 95% and 90%, respectively.' \
		'I ltv le 95 percent' 'II ltv le 90 percent'
	silent 'With respect to the 5 pool I loans and 2 pool II loans for which additional collateral was pledged, the
		aggregate balances were $900 and $700, respectively.' \
		'I pledged_loans eq 5 count' 'II pledged_loans eq 2 count' \
		'I pledged_balance eq 900 usd' 'II pledged_balance eq 700 usd'
	silent 'The "pool I loans" are the 993 loans that have original maturities of at least 20 years; the "pool II
		loans" are the 283 loans that have original maturities of not more than 15 years.' \
		'I loans eq 993 count' 'I original_term ge 20 years' 'II loans eq 283 count' 'II original_term le 15 years'
	silent 'Pool I has 5 loans, and pool II has 6. Their weighted average remaining terms are 355 and 176 months.' \
		'I loans eq 5 count' 'II loans eq 6 count' 'I wam eq 355 months' 'II wam eq 176 months'
	silent 'No pool I loan was originated before May 1, 1997, and no pool II loan before June 1, 1997. None was
		originated after February 1, 1998.' \
		'I origination_date ge 1997-05-01 date' 'II origination_date ge 1997-06-01 date' \
		'I origination_date le 1998-02-01 date' 'II origination_date le 1998-02-01 date'
}

@test "collateral is taken into account as it is said of each number" {
	silent 'The weighted average loan-to-value ratio of the loans with pledged additional collateral, taking into
		account its value, is 80% for pool I and 79% for pool II and, without taking it into account, 95% for
		pool I and 100% for pool II.' \
		'I pledged_effective_ltv eq 80 percent' 'II pledged_effective_ltv eq 79 percent' \
		'I pledged_ltv eq 95 percent' 'II pledged_ltv eq 100 percent'
}

@test "dates behind at, rates before the servicing fee, dollars and their share" {
	silent 'On May 26, 2003, the loans were transferred to the Trust, with an aggregate balance at May 1, 2003 of $9.' \
		'all closing_date eq 2003-05-26 date' 'all cut_off_date eq 2003-05-01 date' 'all balance eq 9 usd'
	silent 'The weighted average interest rate of pool I, before deduction of the servicing fee, was 6.4%.' \
		'I wac eq 6.4 percent'
	silent 'Pool I loans with an aggregate balance of $9, or 2% of the pool I loans, had ratios in excess of 80%.' \
		'I ltv_over_80_balance eq 9 usd' 'I ltv_over_80_share eq 2 percent'
	silent 'Verification of income was not required for no more than 5% of the pool I loans.' \
		'I reduced_documentation le 5 percent'
}

@test "what is said of other loans, of years and of what may be is no fact of the pool" {
	silent 'From January 1, 1996 on, mortgage loans with an aggregate principal balance of $900 were foreclosed.'
	silent 'In 1998 the Company originated mortgage loans with an aggregate principal balance of $900.'
	silent 'In the previous series the pool I mortgage loans had a weighted average interest rate of 6.9%.'
	silent 'At a yield of 6.5% the weighted average remaining term is 340 months.'
	silent 'The maximum original principal balance under the program is $1,000,000.'
	silent 'For loans over $650,000 the maximum loan-to-value ratio is 75%.'
	silent 'The pool I loans include 12 loans with an aggregate balance of $900 that are secured by condominiums.'
	silent 'Mortgage insurance is required on loans whose principal balance exceeds $500 and whose ratio exceeds 75%.' \
		'all insured_ltv gt 75 percent'
}

@test "bounds of loans that something is said of, limits that are initial, payments that are deducted" {
	silent 'Mortgage loans which had original principal balances of more than $227,150 constitute 93% of the pool.'
	silent 'The Fraud Loss Amount is initially $10,002,469.' 'all fraud_limit eq 10002469 usd'
	silent 'The loans have an aggregate balance, after application of payments due on or before May 1, 2003, of $9.' \
		'all cut_off_date eq 2003-05-01 date' 'all balance eq 9 usd'
	complains 'The senior certificates and class B-1 certificates will have principal balances of $9, $8 and $7.' \
		"1: number that the sentence does not tie to what it states: '\$9, \$8 and \$7'"
}

@test "an average of nothing that is named is no fact" {
	local file=$ROOT/tests/fuzz/regressions/average-of-nothing
	ts tsfacts -n "$file" >"$BATS_TEST_TMPDIR/out" 2>"$BATS_TEST_TMPDIR/err" || [ $? -le 2 ]
	[ "$(awk -F '\t' '$5 == ""' "$BATS_TEST_TMPDIR/out" | wc -l)" = 0 ]
}

@test "loans of one kind are all where a pool consists of them alone" {
	silent 'The pool of loans will consist of approximately 6,657 conventional, adjustable-rate mortgage loans having
		an aggregate principal balance as of July 1, 2000 of approximately $653,875,747.06.' \
		'all loans eq 6657 count' 'all cut_off_date eq 2000-07-01 date' 'all balance eq 653875747.06 usd'
	silent 'Pool I consists of 40 adjustable rate mortgage loans.' 'I loans eq 40 count'
	for text in 'The pool consists of 200 fixed rate mortgage loans and 300 adjustable rate mortgage loans.' \
		'The pool consists of 200 adjustable rate mortgage loans, and 300 fixed rate mortgage loans.'; do
		states "$text"
		[[ $(<"$work/err") = "tsfacts: -:1: number that the sentence does not tie to what it states: '200'"* ]]
	done
	complains 'Pool I contains 40 adjustable rate mortgage loans.' \
		"1: number that the sentence does not tie to what it states: '40'"
	states 'The mortgage pool will include 40 adjustable rate mortgage loans with an aggregate balance of $9.'
	[ "$(cut -d "'" -f 2 "$work/err" | xargs)" = '40 $9' ]
	silent 'The mortgage loans include 40 adjustable rate mortgage loans.'
	silent 'The pool consists of 40 delinquent mortgage loans.'
}

@test "so many loans that a colon divides are all" {
	local parts
	for parts in '674 in pool I and 278 in pool II' '674 pool I mortgage loans and 278 pool II mortgage loans'; do
		silent "The trust fund consists of 952 mortgage loans: $parts." \
			'all loans eq 952 count' 'I loans eq 674 count' 'II loans eq 278 count'
	done
	complains 'The trust fund consists of 952 mortgage loans: 674 fixed rate mortgage loans and 278 adjustable rate mortgage loans.' \
		"1: number that the sentence does not tie to what it states: '674'" 'all loans eq 952 count'
}

@test "a number that only may be so is named" {
	local hedge
	for hedge in 'and probably' perhaps 'and generally'; do
		complains "At least 90%, $hedge 95%, of the mortgage loans are secured by primary residences." \
			"1: number that the sentence does not tie to what it states: '95%'"
	done
}

@test "a bound behind an average is one of each loan" {
	local text
	for text in 'The average balance was $9.10, and none exceeded $80.' 'The average balance was $9.10; no loan had more than $80.'; do
		complains "$text" "1: number that the sentence does not tie to what it states: '\$80'" 'all average_balance eq 9.10 usd'
	done
	silent 'As of the Cut-off Date, the average balance was $9.10 and the largest was $80.' 'all average_balance eq 9.10 usd' \
		'all loan_balance le 80 usd'
	silent 'The average balance does not exceed $80.' 'all average_balance le 80 usd'
}

@test "weighted averages are printed short" {
	silent 'The WA original term of the pool I loans is 359 months.' 'I wa_original_term eq 359 months'
	complains 'W.A. FICO: 732
W.A. Orig. LTV: 69.32%
W.A. Gross Coupon: 4.765%
W.A. Net Coupon: 4.486%
Wtd. Avg. Orig. Term: 359 months
W.A. Rem. Term: 358 months
W.A. Age: 1 months
% over 80 OLTV: 1.81%' "8: number that the sentence does not tie to what it states: '1.81%'" \
		'all wa_credit_score eq 732 count' 'all wa_ltv eq 69.32 percent' 'all wac eq 4.765 percent' \
		'all wa_net_rate eq 4.486 percent' 'all wa_original_term eq 359 months' 'all wam eq 358 months' \
		'all wa_age eq 1 months'
}

@test "the date of the loans that tables describe is the cut-off date" {
	silent 'The following tables set forth information regarding the mortgage loans as of November 1, 2002.' \
		'all cut_off_date eq 2002-11-01 date'
	silent 'Set forth below are certain characteristics of the pool I mortgage loans as of November 1, 2002.' \
		'all cut_off_date eq 2002-11-01 date'
	silent 'The tables below describe the mortgage loans as of November 1, 2002.' 'all cut_off_date eq 2002-11-01 date'
	silent 'The following tables describe the certificates as of November 25, 2002.'
	silent 'The following tables describe 40 of the mortgage loans as of November 1, 2002.'
	silent 'The following table sets forth the delinquencies of mortgage loans serviced by us as of December 31, 2001.'
	silent 'In the table below, 96% of the mortgage loans are secured by primary residences.' 'all primary_residence eq 96 percent'
}

@test "a date as of which only certificates have balances is no cut-off date" {
	silent 'As of June 25, 2003, the principal balance of the Class A-1 Certificates was $900.' 'all A-1 class_balance eq 900 usd'
	silent 'As of June 1, 2003, the mortgage loans have an aggregate balance of $950 and the class A certificates of $900.' \
		'all cut_off_date eq 2003-06-01 date' 'all balance eq 950 usd' 'all A class_balance eq 900 usd'
}

@test "loans that are counted beside others, or in a place, are not all" {
	local text
	for text in 'Pool I consists of 200 mortgage loans and 50 second lien mortgage loans.' \
		'Pool I contains 200 mortgage loans and 50 second lien mortgage loans.' \
		'Pool I consists of 200 mortgage loans, 50 second lien mortgage loans and 12 jumbo mortgage loans.' \
		'Pool I has 200 mortgage loans and 50 jumbo loans.' \
		'Pool I consists of 200 balloon mortgage loans and 50 level pay mortgage loans.' \
		'There are 200 mortgage loans and 50 jumbo loans in pool I.'; do
		complains "$text" "1: number that the sentence does not tie to what it states: '200'"
	done
	states 'Pool I consists of 200 mortgage loans and 50 home equity loans.'
	[ "$(cut -d "'" -f 2 "$work/err" | xargs)" = '200 50' ]
	states 'The pool consists of 20 loans with an aggregate balance of $9 and 7 loans with an aggregate balance of $8.'
	[ "$(cut -d "'" -f 2 "$work/err" | xargs)" = '20 $9 7 $8' ]
	silent 'Pool I contains 278 mortgage loans and 7 mortgage loans are jumbo loans.' 'I loans eq 278 count'
	for text in 'Pool I contains 12 mortgage loans in California.' 'There are 12 mortgage loans in the state of Ohio.' \
		'Pool I contains 12 mortgage loans in default.'; do
		complains "$text" "1: number that the sentence does not tie to what it states: '12'"
	done
	silent 'Pool I consists of 12 mortgage loans in California.' 'I loans eq 12 count'
	silent 'Pool I consists of 278 mortgage loans, including 7 second lien mortgage loans.' 'I loans eq 278 count'
}

@test "pools that a whole consists of, each with its balance" {
	silent 'The pool consisted of approximately 11,705 loans with an aggregate balance of approximately $2,200.17
		consisting of approximately 10,145 Group I Mortgage Loans with an aggregate balance of approximately
		$1,551.12 and approximately 1,560 Group II Mortgage Loans with an aggregate balance of $649.05.' \
		'all loans eq 11705 count' 'all balance eq 2200.17 usd' 'I loans eq 10145 count' \
		'I balance eq 1551.12 usd' 'II loans eq 1560 count' 'II balance eq 649.05 usd'
	silent 'There are 674 loans in Pool I, with an aggregate balance of $303.44, and 278 loans in Pool II, with an
		aggregate balance of $126.55.' \
		'I loans eq 674 count' 'I balance eq 303.44 usd' 'II loans eq 278 count' 'II balance eq 126.55 usd'
	complains 'Pool I consists of 800 loans, and 15 pool II mortgage loans have an aggregate balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'" \
		'I loans eq 800 count' 'II loans eq 15 count'
}

@test "an average balance at origination is that of the original balances" {
	silent 'The average principal balance of the Mortgage Loans at origination was approximately $98,388.11.' \
		'all average_original_balance eq 98388.11 usd'
	silent 'At origination, the average balance of the loans was $900.' 'all average_original_balance eq 900 usd'
	silent 'The average balance was $900, and the weighted average loan-to-value ratio at origination was 70.1%.' \
		'all average_balance eq 900 usd' 'all wa_ltv eq 70.1 percent'
	silent 'At origination the weighted average loan-to-value ratio was 70.1%, and the average balance is $900.' \
		'all wa_ltv eq 70.1 percent' 'all average_balance eq 900 usd'
}

@test "a term of years and months has no unit, and is named" {
	complains 'None of the Mortgage Loans has a remaining term to maturity of less than 14 years and 5 months.' \
		"1: not a number or date that can be read: '14'"
	complains 'The weighted average remaining term of the loans is 29 years and 7 months.' \
		"1: not a number or date that can be read: '29'"
	silent 'All loans have original maturities of at least 19 but no more than 30 years.' \
		'all original_term ge 19 years' 'all original_term le 30 years'
}

@test "a number without its unit is named behind the cut-off date, too" {
	local term='The weighted average remaining term to stated maturity of the' date='as of the cut-off date'
	complains "$term mortgage loans $date was 357.41." "1: number without its unit: '357.41'"
	complains "$term pool I loans and the pool II loans, $date, were 321.21, respectively." "1: number without its unit: '321.21'"
	complains "The aggregate principal balance of the mortgage loans, $date, was 105,000." "1: number without its unit: '105,000'"
	silent "$term mortgage loans, $date, was 357.41 months." 'all wam eq 357.41 months'
}

@test "ranges of numbers that are about so" {
	silent 'The loans had Mortgage Rates ranging from approximately 7.000% per annum to approximately 16.250% per annum.' \
		'all interest_rate ge 7.000 percent' 'all interest_rate le 16.250 percent'
	silent 'The original principal balances range from about $10,500 to approximately $650,000.' \
		'all original_balance ge 10500 usd' 'all original_balance le 650000 usd'
	silent 'The note rates of pool I and pool II range from about 5% to 6% and from 7% to about 8%, respectively.' \
		'I interest_rate ge 5 percent' 'II interest_rate ge 7 percent' \
		'I interest_rate le 6 percent' 'II interest_rate le 8 percent'
}

@test "a range behind the balance of all loans is of all" {
	local lead
	for lead in 'The pool consists of' 'The pool consists of fixed rate' 'First Bank will transfer to the trustee' \
		'The certificates evidence interests in a pool of'; do
		silent "$lead mortgage loans with an aggregate balance of \$9 and note rates from 5% to 8%." \
			'all balance eq 9 usd' 'all interest_rate ge 5 percent' 'all interest_rate le 8 percent'
	done
	silent 'Pool I consists of 674 loans having an aggregate balance of $9, original terms of not more than 15 years and a latest
		maturity date of May 1, 2018.' 'I loans eq 674 count' 'I balance eq 9 usd' 'I original_term le 15 years' \
		'I maturity_date le 2018-05-01 date'
	silent 'Mortgage loans with an aggregate balance of $9 mature after June 1, 2032.'
}

@test "how far two balances are apart is neither of them" {
	local of
	for of in 'difference between the aggregate balance of the mortgage loans and the aggregate balance of the certificates' \
		'excess of the aggregate balance of the mortgage loans over the aggregate balance of the certificates'; do
		complains "The $of was \$9." "1: number that the sentence does not tie to what it states: '\$9'"
		complains "The $of as of the cut-off date was approximately \$9." \
			"1: number that the sentence does not tie to what it states: '\$9'"
	done
	silent 'The loans have an aggregate balance of $9, and any difference between the sum and the total is due to rounding.' \
		'all balance eq 9 usd'
	silent 'Due to the difference between scheduled and actual payments, the aggregate balance of the loans is $9.' \
		'all balance eq 9 usd'
	silent 'No mortgage loan has a ratio in excess of 95%.' 'all ltv le 95 percent'
}

@test "ranges up to their greatest number" {
	local to
	for to in 'up to' 'up to and including' 'to and including' 'to up to' 'to not more than' 'to a maximum of' ', up to about'; do
		silent "The interest rates range from 5% $to 8%." 'all interest_rate ge 5 percent' 'all interest_rate le 8 percent'
	done
	silent 'The loans have original terms of from 10 up to 30 years.' 'all original_term ge 10 years' 'all original_term le 30 years'
	silent 'The original terms range from 10 years up to 30 years.' 'all original_term ge 10 years' 'all original_term le 30 years'
	silent 'The note rates of the pool I loans range from 5% up to 7%, and those of the pool II loans from 6% up to 8%.' \
		'I interest_rate ge 5 percent' 'I interest_rate le 7 percent' 'II interest_rate ge 6 percent' 'II interest_rate le 8 percent'
	silent 'The pool I and pool II loans have note rates from 5% and 6%, respectively, up to 7% and 8%, respectively.' \
		'I interest_rate ge 5 percent' 'II interest_rate ge 6 percent' \
		'I interest_rate le 7 percent' 'II interest_rate le 8 percent'
	silent 'Each mortgage loan has a note rate of up to 8%.' 'all interest_rate le 8 percent'
}

@test "ranges whose ends are lists, one value for each pool" {
	local parted
	for parted in ', respectively,' ''; do
		silent "The pool I and pool II loans have note rates ranging from 5% and 6%$parted to 7% and 8%, respectively." \
			'I interest_rate ge 5 percent' 'II interest_rate ge 6 percent' \
			'I interest_rate le 7 percent' 'II interest_rate le 8 percent'
	done
	silent 'The pool I and pool II loans had original balances from about $5 and $6, respectively, to about $80 and $90,
		respectively, with an average of $30 and $40, respectively.' \
		'I original_balance ge 5 usd' 'II original_balance ge 6 usd' \
		'I original_balance le 80 usd' 'II original_balance le 90 usd' \
		'I average_original_balance eq 30 usd' 'II average_original_balance eq 40 usd'
	silent 'The pool I and pool II loans have remaining terms from 120 and 240 months to 180 and 360 months, respectively,
		and note rates from 5% and 6%, respectively, to 7% and 8%, respectively.' \
		'I remaining_term ge 120 months' 'II remaining_term ge 240 months' \
		'I remaining_term le 180 months' 'II remaining_term le 360 months' \
		'I interest_rate ge 5 percent' 'II interest_rate ge 6 percent' \
		'I interest_rate le 7 percent' 'II interest_rate le 8 percent'
	complains 'The pool I and pool II loans had balances from $5 and $6, respectively, to $7, $8 and $9, respectively.' \
		"1: list has not as many values as subjects: '\$7, \$8 and \$9'" \
		'I loan_balance ge 5 usd' 'II loan_balance ge 6 usd' 'all list_subjects eq 2 count' 'all list_values eq 3 count'
	# no lists of ends, but ranges
	states 'The loans have original terms between 20 and 30 years and 10 to 15 years.'
	unties '20 and 30 years and 10' '30 years and 10 to 15'
	silent 'The pool I and pool II loans have note rates between 5% and 7% and between 6% and 8%, respectively.' \
		'I interest_rate ge 5 percent' 'II interest_rate ge 6 percent' \
		'I interest_rate le 7 percent' 'II interest_rate le 8 percent'
}

@test "ranges in different units come to an end" {
	states 'The note rates range from 89.8 to $532,400.12, and 2 percent to 911,887.'
	unties '89.8 to $532,400.12, and 2'
}

@test "dollars that say a share again have its bound" {
	silent 'The issuer may repurchase the loans when their aggregate balance is less than 10% of the original balance,
		or $900.' 'all repurchase_share lt 10 percent' 'all repurchase_balance lt 900 usd'
	silent 'No more than 2% of the loans are investment properties, and the loans have an aggregate balance of $9.' \
		'all investment_property le 2 percent' 'all balance eq 9 usd'
}

@test "loans of a kind that no table knows are not all loans" {
	local untied='number that the sentence does not tie to what it states'
	complains 'The 15-year mortgage loans have an aggregate scheduled principal balance of $900.' "1: $untied: '\$900'"
	complains 'California mortgage loans had a weighted average note rate of 6.1%.' "1: $untied: '6.1%'"
	complains 'The weighted average interest rate of the twenty-year mortgage loans is 6.4%.' "1: $untied: '6.4%'"
	complains 'At least 97% of the buydown loans are secured by primary residences.' "1: $untied: '97%'"
	complains 'The mortgage loans include 12 buydown mortgage loans with an aggregate balance of $900.' "1: $untied: '\$900'"
	complains 'The pool I 15-year mortgage loans have an aggregate balance of $900.' "1: $untied: '\$900'"
	silent 'Each buydown mortgage loan has an original principal balance of not more than $900.'
	silent 'The pool I loans that are interest-only mortgage loans have a weighted average note rate of 6.1%.'
	silent 'The pool consists of 8 buydown 30-year mortgage loans with an aggregate balance of $900.' \
		'all loans eq 8 count' 'all balance eq 900 usd'
	silent 'The depositor will cause to be delivered to the Trustee mortgage loans with an aggregate balance of $900.' \
		'all balance eq 900 usd'
	silent 'The related mortgage loans have an aggregate principal balance of $900.' 'all balance eq 900 usd'
}

@test "what a share is measured by, in any wording" {
	silent 'At least 95%, by scheduled principal balance, of the pool I loans are secured by primary residences.' \
		'I primary_residence ge 95 percent'
	silent 'At least 95% of the aggregate principal balance of the pool I loans and 93% of that of the pool II loans is
		secured by primary residences.' \
		'I primary_residence ge 95 percent' 'II primary_residence ge 93 percent'
	silent 'At least 95% of the aggregate balance of pool I and 93% of the aggregate balance of pool II is secured by
		primary residences.' \
		'I primary_residence ge 95 percent' 'II primary_residence ge 93 percent'
}

@test "dates and terms of loans that are described first" {
	silent 'Mortgage loans with a principal balance of $900 as of May 1, 2000 are to be transferred to the Trustee on May 25, 2000.' \
		'all balance eq 900 usd' 'all cut_off_date eq 2000-05-01 date' 'all closing_date eq 2000-05-25 date'
	silent 'Pool II consists of the loans that have original terms of not more than 15 years and has an aggregate balance of $900.' \
		'II original_term le 15 years' 'II balance eq 900 usd'
}

@test "bounds in words, of lists, and in no case" {
	silent 'The original maturities of the mortgage loans are not less than ten nor more than thirty years.' \
		'all original_term ge 10 years' 'all original_term le 30 years'
	silent 'The original balances of the pool I and the pool II loans were not less than $5 and $6, respectively, and in no
		case more than $900.' \
		'I original_balance ge 5 usd' 'II original_balance ge 6 usd' \
		'I original_balance le 900 usd' 'II original_balance le 900 usd'
}

@test "collateral that is taken into account if it is said so" {
	silent 'The weighted average loan-to-value ratio of the loans for which additional collateral was pledged is 75% if the
		loanable value of the collateral is taken into account. The weighted average loan-to-value ratio of such
		loans is 89% if it is not taken into account.' \
		'all pledged_effective_ltv eq 75 percent' 'all pledged_ltv eq 89 percent'
}

@test "numbers and dollars of loans with ratios above another" {
	silent '102 of the mortgage loans have loan-to-value ratios in excess of 80%.' 'all ltv_over_80_loans eq 102 count'
	silent '31 pool I loans and 12 pool II loans had ratios in excess of 80%.' \
		'I ltv_over_80_loans eq 31 count' 'II ltv_over_80_loans eq 12 count'
	silent '$900 of the pool I loans and $800 of the pool II loans had loan-to-value ratios of more than 80%.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd'
	silent 'The loan-to-value ratios exceeded 80% for pool I loans with an aggregate balance of $900.' \
		'I ltv_over_80_balance eq 900 usd'
	silent '3 of the mortgage loans with ratios in excess of 80% are delinquent.'
	silent '$900 of the mortgage loans with ratios in excess of 80% is uninsured.'
	silent 'Loan-to-value ratios in excess of 80% apply, as required, to mortgage loans which have an aggregate balance of $9.' \
		'all ltv_over_80_balance eq 9 usd'
	silent 'Ratios above 80% apply, and mortgage loans which have an aggregate balance of $9 are insured.'
	silent 'Ratios exceeded 80% for pool I loans having an aggregate balance of $9; pool II loans having an aggregate balance of $8 are insured.' \
		'I ltv_over_80_balance eq 9 usd'
	silent 'The mortgage loans with ratios above 80% (the "pool I loans") have an aggregate balance of $900.' \
		'I ltv_over_80_balance eq 900 usd'
	silent 'The pool I loans include 12 loans with ratios above 80%, with an aggregate balance of $9.' 'I ltv_over_80_balance eq 9 usd'
	silent 'Loans with ratios above 80%, representing only up to 6% of the pool I loans, are insured.' 'I ltv_over_80_share le 6 percent'
	silent 'The pool I loans, 12 of which are insured, have ratios above 80%.'
}

@test "limits that are joined, sums of balances, numbers of loans behind their pools" {
	silent 'The initial special hazard limit, initial fraud limit and initial bankruptcy limit are $5, $6 and $7.' \
		'all special_hazard_limit eq 5 usd' 'all fraud_limit eq 6 usd' 'all bankruptcy_limit eq 7 usd'
	silent 'The aggregate of the initial principal balances of the class A certificates was $900.' \
		'all A class_balance eq 900 usd'
	silent 'The number of mortgage loans in pool I is 412, in pool II is 133 and in pool III is 88.' \
		'I loans eq 412 count' 'II loans eq 133 count' 'III loans eq 88 count'
	silent 'Pool I comprises 412 mortgage loans, and pool II 133.' 'I loans eq 412 count' 'II loans eq 133 count'
}

@test "what is said of another series, or of what a company services, is no fact of the offering" {
	local cover
	cover=$(printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: May 1, 2003' \
		'(Issuer in Respect of the Certificates, Series 2003-4)' 'Item 5.  Other Events.')
	silent "$cover

		In Series 2003-3, the mortgage loans had a weighted average interest rate of 6.9%.
		The weighted average remaining term of the Series 2003-4 loans is 356 months." \
		'all wam eq 356 months'
	silent 'In Series 2003-3, the mortgage loans had a weighted average interest rate of 6.9%.' \
		'all wac eq 6.9 percent'
	silent 'As of December 31, 2001, CMI serviced mortgage loans with an aggregate principal balance of $900.'
	silent 'The aggregate principal balance of the mortgage loans serviced by CMI was $900.'
	silent 'Granite Bay Mortgage, Inc. originated mortgage loans with an aggregate principal balance of $900 in 2001.'
}

@test "balances of single loans: ranges, extremes, and the one that has more collateral" {
	silent 'The scheduled principal balances of the mortgage loans ranged from $15,944.12 to $998,213.00.' \
		'all loan_balance ge 15944.12 usd' 'all loan_balance le 998213.00 usd'
	silent 'The smallest and the largest principal balances of the pool I loans are $9 and $800.' \
		'I loan_balance ge 9 usd' 'I loan_balance le 800 usd'
	silent 'In the case of the pool I mortgage loan for which additional collateral was pledged, the principal balance of
		such mortgage loan is $900.' \
		'I pledged_balance eq 900 usd'
	silent 'A mortgage loan was repurchased. The principal balance of such mortgage loan was $900.'
}

@test "premium and discount loans in one sentence, and loans that make up a share" {
	silent 'Pool I loans with net loan rates of 6% or higher are pool I premium loans, and pool I loans with net loan rates
		lower than 6% are pool I discount loans.' \
		'I premium_net_rate ge 6 percent' 'I discount_net_rate lt 6 percent'
	silent 'Loans secured by second homes make up no more than 5% and 6% of pool I and pool II, respectively.' \
		'I second_home le 5 percent' 'II second_home le 6 percent'
	silent 'The premium and discount loans in pool I have balances of $5,000 and $6,000.' \
		'I premium_balance eq 5000 usd' 'I discount_balance eq 6000 usd'
}

@test "quotes may be two marks, or those of UTF-8 or of Windows" {
	local marks
	for marks in '``,'"''" $'\xe2\x80\x9c,\xe2\x80\x9d' $'\x93,\x94'; do
		silent "As of May 1, 2003 (the ${marks%,*}Cut-off Date${marks#*,}), the pool contains 674 mortgage loans.
			${marks%,*}Pool I${marks#*,} contains 12 mortgage loans." \
			'all cut_off_date eq 2003-05-01 date' 'all loans eq 674 count' 'I loans eq 12 count'
	done
}

@test "a pool's name may be a number and a letter, or have two digits" {
	silent 'Pool 1A contains 674 mortgage loans, pool 12 contains 12 mortgage loans and pool I-12 contains 14 mortgage loans.' \
		'1A loans eq 674 count' 'XII loans eq 12 count' 'I-12 loans eq 14 count'
}

@test "names of certificates, of pools and of rates that this and that issuer uses" {
	silent 'The aggregate Initial Stated Amount of the Class A CitiCertificates is $900.' 'all A class_balance eq 900 usd'
	silent 'The subordinated CitiCertificates will have an aggregate Initial Stated Amount of $900.'
	silent 'The sum of the initial principal balances of all classes of certificates is $900.' \
		'all certificate_balance eq 900 usd'
	silent 'Subpool I consists of 412 mortgage loans.' 'I loans eq 412 count'
	complains 'The first pool consists of 412 mortgage loans.' \
		"1: number that the sentence does not tie to what it states: '412'"
	silent 'The weighted average maximum Note Rate of the Mortgage Loans is 12.1%.'
	silent 'The Note Rate of each Mortgage Loan may not exceed its initial Note Rate by more than 6%.'
	silent 'At least 95% of the mortgage loans as of May 1, 2003 are secured by primary residences.' \
		'all primary_residence ge 95 percent' 'all cut_off_date eq 2003-05-01 date'
	silent 'No loan was originated before May 1, 1986, nor does any mortgage loan have a maturity later than June 1, 2028.' \
		'all origination_date ge 1986-05-01 date' 'all maturity_date le 2028-06-01 date'
}

@test "balances of loans that are to be transferred, and of those that a clause before speaks of" {
	silent 'The aggregate balance of the mortgage loans that CMSI is to transfer to the Trustee on May 26, 2003 is $900.' \
		'all closing_date eq 2003-05-26 date' 'all balance eq 900 usd'
	silent 'Pool I loans are those with original terms of at least 20 years that are not relocation loans; their aggregate
		balance is $900.' \
		'I original_term ge 20 years' 'I balance eq 900 usd'
	silent 'The loans mature no later than June 1, 2033 and were originated on or after May 1, 2002.' \
		'all maturity_date le 2033-06-01 date' 'all origination_date ge 2002-05-01 date'
}

@test "rates after the servicing fee, and averages that are said to be so once" {
	silent 'The weighted average interest rate, net of the servicing fee, of the pool I loans was 6.4%.' \
		'I wa_net_rate eq 6.4 percent'
	silent 'After deduction of the servicing fee, the weighted average note rate is 6.4%.' 'all wa_net_rate eq 6.4 percent'
	silent 'On a weighted average basis, the loans have an original term of 358 months and a remaining term of 356 months.' \
		'all wa_original_term eq 358 months' 'all wam eq 356 months'
}

@test "a share of the loans' number is no share of their balance" {
	local untied='number that the sentence does not tie to what it states'
	complains 'No more than 4% of the mortgage loans by number have loan-to-value ratios above 80%.' "1: $untied: '4%'"
	complains 'Not more than 6% of the pool II loans (by number) were underwritten with reduced documentation.' \
		"1: $untied: '6%'"
	complains 'At least 94% (by number of loans) of the mortgage loans are secured by primary residences.' "1: $untied: '94%'"
	complains 'At least 91% of the loans, by number, are secured by primary residences.' "1: $untied: '91%'"
	complains 'Approximately 3.2% of the number of the mortgage loans are secured by second homes.' "1: $untied: '3.2%'"
	complains 'By number, at least 95% of the loans are secured by primary residences.' "1: $untied: '95%'"
	complains 'No more than 2% of the pool I loans (measured by number, not by balance) were originated under a reduced
		documentation program.' "1: $untied: '2%'"
	complains 'At least 98% by balance and 95% by number of the pool I loans are secured by primary residences.' \
		"1: $untied: '95%'" 'I primary_residence ge 98 percent'
}

@test "numbers in parentheses behind those that they say again, and behind what they measure" {
	silent '$900 (2.1%) and $800 (0.8%) of the pool I loans and pool II loans, respectively, had loan-to-value ratios
		above 80%.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd' \
		'I ltv_over_80_share eq 2.1 percent' 'II ltv_over_80_share eq 0.8 percent'
	silent '$900 (2.1%) of the pool I loans had loan-to-value ratios above 80%.' \
		'I ltv_over_80_balance eq 900 usd' 'I ltv_over_80_share eq 2.1 percent'
	silent 'The aggregate balances of pool I, pool II and pool III are $900 (60%), $400 (30%) and $100 (10%), respectively.' \
		'I balance eq 900 usd' 'II balance eq 400 usd' 'III balance eq 100 usd'
	silent 'The pool I loans are secured by primary residences (96%), second homes (3%) and investment properties (1%).' \
		'I primary_residence eq 96 percent' 'I second_home eq 3 percent' 'I investment_property eq 1 percent'
}

@test "dollars that make no number are named" {
	local amount
	for amount in 405860,262.91 4,05,860,262.91 405.860.262,91 5.505,457 4O5,860,262.91 405,86l,262.91 l05,860,262.91 -405,860,262.91; do
		complains "The pool I loans have an aggregate scheduled principal balance of \$$amount." \
			"1: not a number or date that can be read: '$amount'"
	done
	silent 'The seller paid $40,58.60 for them.'
}

@test "digits that letters go on behind a comma or a point are no number" {
	complains 'The weighted average interest rate of the pool I premium loans, as of the cut-off date, was 6.2l3%.' \
		"1: not a number or date that can be read: '6.2l3'"
	complains 'The total number of the pool II loans was 1,O74.' \
		"1: not a number or date that can be read: '1,O74'"
	complains 'The weighted average loan-to-value ratio of the loans was 6.l5%.' \
		"1: not a number or date that can be read: '6.l5'"
	complains 'The loans have an aggregate balance of $405,l60,262.91.' \
		"1: not a number or date that can be read: '405,l60,262.91'"
	silent 'The number of the loans was 30.The loans have an aggregate balance of $90,and pool I has one of $80.' \
		'all loans eq 30 count' 'all balance eq 90 usd' 'I balance eq 80 usd'
}

@test "a bound behind its number is turned round by none" {
	local bound
	for bound in 'or more' 'or higher' 'or greater'; do
		silent "No pool I mortgage loan had a loan-to-value ratio of 95% $bound." 'I ltv lt 95 percent'
	done
	silent 'None of the mortgage loans had an original principal balance of $500 or less or of $900 or more.' \
		'all original_balance gt 500 usd' 'all original_balance lt 900 usd'
	silent 'None of the mortgage loans were originated on January 1, 2002 or earlier.' \
		'all origination_date gt 2002-01-01 date'
	silent 'The pool I mortgage loans have loan-to-value ratios of 95% or less.' 'I ltv le 95 percent'
	silent 'No more than 3% of the mortgage loans have credit scores of 620 or less.'
}

@test "a share of loans with one property or another, with none, or without it" {
	local untied='number that the sentence does not tie to what it states'
	silent 'At least 96% of the pool I loans are secured by primary residences or second homes.' \
		'I primary_or_second_home ge 96 percent'
	silent 'At least 98% of the loans will be owner-occupied by the mortgagor as primary or second homes.' \
		'all primary_or_second_home ge 98 percent'
	complains 'No more than 6% of the loans are secured by second homes or investment properties.' "1: $untied: '6%'"
	complains 'No more than 40% of the loans were originated under reduced documentation or streamlined refinance
		programs.' "1: $untied: '40%'"
	silent 'Not more than 4% of the pool II loans are secured by second homes, and none by investment properties.' \
		'II second_home le 4 percent' 'II investment_property le 0 percent'
	silent 'None of the loans are secured by second homes or investment properties.' \
		'all second_home le 0 percent' 'all investment_property le 0 percent'
	complains 'At least 96% of the loans are not secured by investment properties.' "1: $untied: '96%'"
	complains 'Not more than 4% of the loans are secured by properties that are not primary residences.' "1: $untied: '4%'"
	complains '4% of the pool I loans are secured by properties other than primary residences.' "1: $untied: '4%'"
	complains 'At most 5% of the loans were not originated under full documentation programs.' "1: $untied: '5%'"
	silent '97% of the mortgage loans are secured by primary residences or residences that are primary residences.' \
		'all primary_residence eq 97 percent'
	silent '95% of the mortgage loans are secured by primary residences and primary residences.' 'all primary_residence eq 95 percent'
	silent '95% of the mortgage loans secured by primary residences.' 'all primary_residence eq 95 percent'
}

@test "none behind a bound, and none that goes on" {
	silent 'All of the loans were originated on or after May 1, 2002, and none later than August 1, 2002.' \
		'all origination_date ge 2002-05-01 date' 'all origination_date le 2002-08-01 date'
}

@test "loans above a ratio of which some, or none, are insured" {
	local text
	for text in 'Some of' 'Most of' 'Substantially all of' 'At least 92% of'; do
		silent "$text the loans with loan-to-value ratios above 75% have primary mortgage insurance."
	done
	silent 'Loans with an aggregate balance of $900 had ratios in excess of 75% and did not have primary mortgage insurance.'
	silent 'Loans with ratios in excess of 75% without primary mortgage insurance have an aggregate balance of $900.'
	silent 'No more than 3% of the loans had ratios above 75% and no primary mortgage insurance.'
	silent 'Approximately 3.3% of the loans had ratios above 75%, substantially all of which are covered by primary mortgage
		insurance.' 'all ltv_over_75_share eq 3.3 percent'
	silent 'Approximately 3.3% of the loans had ratios above 75%, all of which are covered by primary mortgage insurance.' \
		'all ltv_over_75_share eq 3.3 percent' 'all insured_ltv gt 75 percent'
	silent 'Ratios above 80% are covered by primary mortgage insurance.' 'all insured_ltv gt 80 percent'
}

@test "exceptions of any wording, and bounds of most loans" {
	local untied='number that the sentence does not tie to what it states' text
	for text in 'Excluding the pledged asset loans, no loan' 'Excluding relocation mortgage loans, no mortgage loan' \
		'Apart from two loans, no loan' 'Aside from the relocation loans, no mortgage loan' \
		'No mortgage loan, save one,' 'No mortgage loan but one' 'Not including the relocation loans, no loan'; do
		complains "$text had a ratio of more than 85%." "1: $untied: '85%'"
	done
	complains 'Not including the relocation loans, the weighted average interest rate of pool II was 6.8%.' "1: $untied: '6.8%'"
	states 'No pool I loan had an original balance of more than $900, except that one had an original balance of $950.'
	diff - "$work/err" <<-END
		tsfacts: -:1: $untied: '\$900'
	END
	silent 'Generally, the mortgage loans have loan-to-value ratios of not more than 85%.'
	silent 'The mortgage loans typically have original terms of no more than 25 years.'
	silent 'Almost none of the loans had an original balance of more than $700.'
	silent 'Virtually no mortgage loan had a loan-to-value ratio in excess of 85%.'
	silent 'Without the relocation loans, the weighted average interest rate would have been 6.3%.'
	silent 'Except as stated above, no loan had a ratio of more than 85%.' 'all ltv le 85 percent'
}

@test "bounds and averages that are a clause's own, and numbers that something else has" {
	local untied='number that the sentence does not tie to what it states'
	silent 'No pool I loan had a loan-to-value ratio in excess of 90%, and only 3.1% of pool I and 2.2% of pool II had
		loan-to-value ratios above 75%.' \
		'I ltv le 90 percent' 'I ltv_over_75_share eq 3.1 percent' 'II ltv_over_75_share eq 2.2 percent'
	silent 'The weighted average loan-to-value ratio was 61.7%, and 4.1% of the loans had ratios in excess of 80%.' \
		'all wa_ltv eq 61.7 percent' 'all ltv_over_80_share eq 4.1 percent'
	silent 'Premium loans are loans with net loan rates that equal or exceed 5.25%.' 'all premium_net_rate ge 5.25 percent'
	states 'The weighted average interest rate of pool I decreased from 6.4% to 6.3%.'
	[ "$(grep -c "$untied" "$work/err")" = 2 ]
	silent 'The loans had a weighted average remaining term of 355 months and original term of 358 months.' \
		'all wam eq 355 months' 'all wa_original_term eq 358 months'
	silent 'The current loan-to-value ratios of the loans have a weighted average of 60.2%.' 'all wa_current_ltv eq 60.2 percent'
	silent 'The class A certificates bear interest at a weighted average rate of 5.9%.'
	complains 'The special hazard loss limit will be reduced to $900 on May 1, 2004.' "1: $untied: '\$900'"
	complains 'The aggregate principal balance of pool I, less principal payments of $9, was $900.' \
		"1: $untied: '\$9'" 'I balance eq 900 usd'
	silent 'Rates above the weighted average interest rate of 6.1% are common.' 'all wac eq 6.1 percent'
	silent 'Premium loans have net loan rates at or above the target rate of 5.25%.' 'all premium_net_rate ge 5.25 percent'
	silent 'Discount loans will consist of mortgage loans with net loan rates less than the target rate, 5.25%.' \
		'all discount_net_rate lt 5.25 percent'
	silent 'CMSI repurchased mortgage loans with an aggregate principal balance of $900.'
	silent 'All of the mortgage loans may be repurchased when their aggregate principal balance is less than $900.' \
		'all repurchase_balance lt 900 usd'
	silent 'CMSI will repurchase any mortgage loan with an original principal balance of more than $900.'
	silent 'On June 3, 2003 CMSI will transfer to the trustee subsequent mortgage loans.'
	silent 'On May 27, 2003 CMI sold the mortgage loans to CMSI, and on May 28, 2003 CMSI sold the mortgage loans to Bay Bank, as
		trustee.' 'all closing_date eq 2003-05-28 date'
}

@test "all loans are the whole share; shares in one state's zip codes are none" {
	silent 'All of the pool III mortgage loans are secured by primary residences.' 'III primary_residence eq 100 percent'
	silent 'All of the mortgage loans were originated under full documentation programs.' \
		'all full_documentation eq 100 percent'
	silent 'All pool II loans are secured by properties determined by CitiMortgage, Inc. to be the primary residence of the
		borrower.' 'II primary_residence eq 100 percent'
	silent 'All of the loans are secured by second homes or investment properties.'
	silent 'All of the loans are secured by condominiums and primary residences.'
	silent 'All of the loans other than the relocation loans are secured by primary residences.'
	silent 'All of the mortgage loans are secured by first liens on one-family homes.'
	silent 'No more than 0.6% of the loans will be secured by properties located in any one zip code area in California, and
		no more than 0.5% by properties located in any one zip code area outside California.'
}

@test "more wordings: of transfers, ages, rates, ratios, maturities, documentation and repurchases" {
	silent 'CMSI acquired the mortgage loans from CMI on May 27, 2003 and transferred them to the Trustee on May 28, 2003.' \
		'all closing_date eq 2003-05-28 date'
	silent 'CMSI bought the mortgage loans on May 27, 2003 and sold them to the Trustee.'
	silent 'The weighted average time since origination of the pool I loans is 3.1 months.' 'I wa_age eq 3.1 months'
	silent 'Interest on the loans accrues at rates that range from 6.250% to 8.125% per annum.' \
		'all interest_rate ge 6.250 percent' 'all interest_rate le 8.125 percent'
	silent 'No original loan-to-value ratio exceeded 90%.' 'all ltv le 90 percent'
	silent 'The latest date on which any mortgage loan matures is June 1, 2033.' 'all maturity_date le 2033-06-01 date'
	silent 'Not more than 14% of the loans were originated under a reduced loan documentation program.' \
		'all reduced_documentation le 14 percent'
	silent 'CMSI may repurchase the pool II loans when their aggregate balance is less than 10% of their aggregate balance as of
		May 1, 2003.' 'II repurchase_share lt 10 percent' 'all cut_off_date eq 2003-05-01 date'
	silent 'The weighted average interest rate of the loans before and after deduction of the servicing fee was 6.4% and 6.1%,
		respectively.' 'all wac eq 6.4 percent' 'all wa_net_rate eq 6.1 percent'
}

@test "dollars that are a pool's loans, and the date of what a sentence leads to" {
	silent 'The aggregate balance of the mortgage loans is $900, of which $500 are pool I mortgage loans and $400 are pool II
		mortgage loans.' 'all balance eq 900 usd' 'I balance eq 500 usd' 'II balance eq 400 usd'
	silent 'CMSI will transfer to the Trustee mortgage loans with an aggregate balance outstanding as of May 1, 2003 of $900, of
		which $500 are pool I mortgage loans, $300 are pool II mortgage loans and $100 are pool III mortgage loans.' \
		'all cut_off_date eq 2003-05-01 date' 'all balance eq 900 usd' 'I balance eq 500 usd' 'II balance eq 300 usd' \
		'III balance eq 100 usd'
	silent "$(printf '%s\n' '     The mortgage loans had the following characteristics as of June 1, 2003:' '' \
		'     (a)  the number of mortgage loans was 812.')" \
		'all cut_off_date eq 2003-06-01 date' 'all loans eq 812 count'
}

@test "page numbers and running heads inside a list of numbers" {
	silent "$(printf '%s\n' \
		'     Each pool I mortgage loan and pool II mortgage loan had an original principal' \
		'balance of not less than $160 and' '                                  -3-' '<PAGE>' '' \
		'$558, respectively, nor more than $1,000.')" \
		'I original_balance ge 160 usd' 'II original_balance ge 558 usd' \
		'I original_balance le 1000 usd' 'II original_balance le 1000 usd'
	silent "$(printf '%s\n' \
		'     The total numbers of the pool I mortgage loans and the pool II mortgage loans as of' \
		'June 1, 2003 were 326 and' '' '                 Page 3 of 9' '<PAGE>' \
		'             GRANITE BAY MORTGAGE SECURITIES, INC.' \
		'            Pass-Through Certificates, Series 2003-4' '' '1,000, respectively.')" \
		'all cut_off_date eq 2003-06-01 date' 'I loans eq 326 count' 'II loans eq 1000 count'
}

@test "headings that name a pool, in any form" {
	local heading
	for heading in 'DESCRIPTION OF THE POOL I MORTGAGE LOANS' 'A. Pool I Mortgage Loans' '1.  Pool I' 'Pool I:'; do
		silent "$(printf '%s\n' "     $heading" '' '     The number of mortgage loans is 674.')" 'I loans eq 674 count'
	done
	silent "$(printf '%s\n' '     Pool I. The number of mortgage loans is 674.' '' \
		'     Pool II. The number of mortgage loans is 278.')" 'I loans eq 674 count' 'II loans eq 278 count'
	silent "$(printf '%s\n' 'The pool I mortgage loans:' '' '  -  number 674,' '' \
		'  -  have an aggregate principal balance of $900.')" 'I loans eq 674 count' 'I balance eq 900 usd'
}

@test "a sentence that leads to a list in its own paragraph is no heading" {
	silent 'With respect to the pool III mortgage loans: (a) the number of mortgage loans is 77; and (b) the average
		principal balance is $402,600. All of the mortgage loans were originated on or after March 1, 2002.' \
		'III loans eq 77 count' 'III average_balance eq 402600 usd' 'all origination_date ge 2002-03-01 date'
}

@test "loans that are transferred, counted at the start, and dates far before the transfer" {
	silent '875 mortgage loans with an aggregate balance of $900 will be transferred to the Trustee on May 26, 2003.' \
		'all loans eq 875 count' 'all balance eq 900 usd' 'all closing_date eq 2003-05-26 date'
	silent 'On May 26, 2003 mortgage loans having an aggregate balance of $900 will be sold to the trust.' \
		'all closing_date eq 2003-05-26 date' 'all balance eq 900 usd'
	complains '3 mortgage loans with an aggregate balance of $900 were not transferred to the Trustee.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	silent 'The figures are approximate: the mortgage loans number 875.' 'all loans eq 875 count'
	silent 'The property will be used as a primary residence for at least 6 months of every year.' \
		'all primary_residence_use ge 6 months'
}

@test "ranges before a name, those that are defined, and denials that go on" {
	silent 'The loans that have original terms of 20 to 30 years (the "group 1 loans") have an aggregate balance of $900.' \
		'I original_term ge 20 years' 'I original_term le 30 years' 'I balance eq 900 usd'
	silent 'Discount loans will be those mortgage loans with net loan rates less than 6%.' \
		'all discount_net_rate lt 6 percent'
	silent 'Each pool I and pool II loan had an original balance of not less than $5 and $6, respectively, or more than $900.' \
		'I original_balance ge 5 usd' 'II original_balance ge 6 usd' \
		'I original_balance le 900 usd' 'II original_balance le 900 usd'
}

@test "footnote marks right behind a percentage, however they are printed" {
	local mark
	for mark in '(2)' '[2]' '{2}' '/2/' '2' ' 2' '*' 'A' ' B' '(B)'; do
		silent "At least 94%$mark, 97% and 100%, respectively, of the pool I, pool II and pool III loans are secured by
			primary residences." \
			'I primary_residence ge 94 percent' 'II primary_residence ge 97 percent' 'III primary_residence ge 100 percent'
		silent "At least 94%$mark of the mortgage loans are secured by primary residences." \
			'all primary_residence ge 94 percent'
	done
	silent 'The rates are 6.5% for 30 years.'
}

@test "classes that certificates consist of, and losses above a limit" {
	silent 'The certificates consist of class A, with an initial principal balance of $900, and class B, with an initial
		principal balance of $100.' \
		'all A class_balance eq 900 usd' 'all B class_balance eq 100 usd'
	silent 'Special hazard losses in excess of $900 will be allocated among all classes.'
}

@test "what another term sheet said is no fact, and pools may consist of one kind entirely" {
	silent 'The aggregate principal balance of the mortgage loans was $900 in the prior term sheet.'
	silent 'This supersedes the term sheet in which the aggregate balance of the mortgage loans was $900.'
	silent 'Pool III consists entirely of relocation mortgage loans and has an aggregate balance of $900.' \
		'III balance eq 900 usd'
}

@test "words that tell no loans from others stand before a pool's" {
	silent 'The weighted average interest rates of the outstanding pool I mortgage loans and pool II mortgage loans
		were 6.5% and 6.1%, respectively.' 'I wac eq 6.5 percent' 'II wac eq 6.1 percent'
	silent 'The existing mortgage loans in pool II have an aggregate balance of $900.' 'II balance eq 900 usd'
	silent 'The transferred pool I mortgage loans have an aggregate balance of $900.' 'I balance eq 900 usd'
	silent 'The weighted average interest rate of the outstanding mortgage loans was 7.2%.' 'all wac eq 7.2 percent'
}

@test "loans of a kind in a pool are not the pool" {
	silent 'The jumbo mortgage loans in pool II have an aggregate balance of $900.'
	silent 'The number of delinquent mortgage loans in pool I and pool II is 7 and 8, respectively.'
	silent 'The average remaining term of the cooperative loans in group 2 is 177 months. The mortgage loans in group 2
		have an aggregate balance of $900.' 'II balance eq 900 usd'
	complains 'The seasoned mortgage loans in pool II have an aggregate balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	complains 'The prepaid pool II mortgage loans have an aggregate balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	complains 'The weighted average remaining term of the 20-year mortgage loans in group 2 is 177 months.' \
		"1: number that the sentence does not tie to what it states: '177'"
	silent "The Issuer's fixed-rate mortgage loans in pool I have an aggregate balance of \$900, and the Issuer's pool II
		mortgage loans have an aggregate balance of \$800." 'I balance eq 900 usd' 'II balance eq 800 usd'
}

@test "what a relative clause or an aside names takes no number of those before it" {
	silent 'The class IIA certificates, which represent interests in pool II, have an initial principal balance of $900.' \
		'all IIA class_balance eq 900 usd'
	silent 'The class M certificates, which are subordinated to the class A certificates, have an initial balance of $900.' \
		'all M class_balance eq 900 usd'
	silent 'The class A certificates, to which class M is subordinated, have an initial principal balance of $900.' \
		'all A class_balance eq 900 usd'
	silent 'Pool II, which backs the class IIA certificates, has 278 mortgage loans and an aggregate balance of $900.' \
		'II loans eq 278 count' 'II balance eq 900 usd'
	silent 'The group 2 loans, unlike the group 1 loans, have a weighted average interest rate of 6.5%.' \
		'II wac eq 6.5 percent'
	silent 'Pool II, but not pool I, has original terms of at least 20 years.' 'II original_term ge 20 years'
	silent 'The pool I mortgage loans, which are cooperative loans, have an aggregate balance of $900.' \
		'I balance eq 900 usd'
	silent 'The pool II mortgage loans back the class IIA certificates and have an aggregate balance of $900.' \
		'II balance eq 900 usd'
	silent 'The class IIA certificates are backed by pool II, which has an aggregate balance of $900.' \
		'II balance eq 900 usd'
	silent 'Pool I includes jumbo loans having an aggregate balance of $90, and has an aggregate balance of $900.' \
		'I balance eq 900 usd'
}

@test "an average of loans that are described is no share" {
	silent 'The weighted average loan-to-value ratio of the mortgage loans secured by second homes is 66%.'
	silent 'The average interest rate of the pool I loans originated under a full documentation program is 6.9%.'
	silent 'The maximum ratio for investment properties and second homes is 70%.'
	silent 'The weighted average interest rate of the streamlined refinance loans in pool II was 6.1%.'
	silent 'The interest rates are fixed, and the percentage of the loans secured by primary residences is at least 97%.' \
		'all primary_residence ge 97 percent'
}

@test "a date that tells loans from others is no bound of all" {
	silent 'The pool I loans originated on or before June 1, 2001 have an aggregate balance of $90.'
	silent 'Mortgage loans originated after June 1, 2001 represent no more than 7% of pool I.'
	silent 'All of the loans originated prior to June 1, 2001 are fully documented.'
	silent 'The mortgage loans originated by the bank after June 1, 2001 and on or before May 1, 2002 are balloon loans.'
	silent 'Pool I consists of 674 mortgage loans originated on or after June 1, 2001 and has the cut-off date May 1, 2003.' \
		'I loans eq 674 count' 'I origination_date ge 2001-06-01 date' 'all cut_off_date eq 2003-05-01 date'
	silent 'The mortgage loans, originated on or after June 1, 2001, have an aggregate balance of $900.' \
		'all origination_date ge 2001-06-01 date' 'all balance eq 900 usd'
	complains 'No mortgage loan was originated more than 24 months prior to June 1, 2003.' \
		"1: not a number or date that can be read: 'June 1, 2003'"
}

@test "numbers of loans of which something else is said, and of loans that come or go" {
	silent 'Pool II contains 278 mortgage loans, of which 7, with an aggregate balance of $90, are jumbo loans.' \
		'II loans eq 278 count'
	silent 'Pool II contains 278 mortgage loans, 7 of which have an aggregate balance of $90.' 'II loans eq 278 count'
	silent 'Pool II has 278 mortgage loans, of which 7 are jumbo loans, and has an aggregate balance of $900.' \
		'II loans eq 278 count' 'II balance eq 900 usd'
	silent 'Pool II contains 7 mortgage loans with an aggregate balance of $90 that are balloon loans.'
	complains 'The mortgage pool consists of 600 mortgage loans acquired from one bank and 74 mortgage loans originated by another.' \
		"1: number that the sentence does not tie to what it states: '600'"
	silent 'The pool consists of 674 mortgage loans originated by one bank.' 'all loans eq 674 count'
	silent 'The weighted average interest rate of the pledged asset mortgage loans in pool II is 6.5%.'
	silent 'The pool II loans that have additional collateral have a weighted average remaining term of 350 months.'
	silent 'The mortgage loans to be added to pool II have an aggregate balance of $90.'
	silent 'The loans withdrawn from pool II had a weighted average interest rate of 6.5%.'
	silent 'Loans with an aggregate balance of $90 were deleted from the mortgage pool.'
	silent 'No more than 3% of the pool I loans are second homes. The weighted average rate of those loans is 7.2%.' \
		'I second_home le 3 percent'
	silent 'Pool II contains 278 mortgage loans. Those mortgage loans have an aggregate balance of $900.' \
		'II loans eq 278 count' 'II balance eq 900 usd'
}

@test "what an originator does, or its policies are, is no fact of the pool" {
	silent 'The mortgage insurance may be canceled once the loan-to-value ratio is below 75%.'
	silent 'The bank does not require mortgage insurance on loans with loan-to-value ratios of 75% or less.'
	silent 'In 2002 the bank originated mortgage loans having an aggregate principal balance of $900.'
	silent 'Pool I consists of 674 recently originated mortgage loans with an aggregate balance of $900.' \
		'I loans eq 674 count' 'I balance eq 900 usd'
	silent 'Its affiliates make mortgage loans with loan-to-value ratios of up to 90%.'
	silent 'As of May 1, 2003 the bank serviced about 7,000 mortgage loans with an aggregate principal balance of $900.'
	silent "The bank's underwriting standards require that the borrower have a credit score of at least 640."
	silent 'Under the limited documentation program, loan-to-value ratios may not exceed 70%.'
	silent 'For investment properties, the maximum loan-to-value ratio is 70%, and 60% for second homes.'
	silent 'Mortgage loans with original principal balances of more than $400,000 need two appraisals.'
	silent "The maximum original balance of a mortgage loan under the bank's lending policies is \$900,000."
	silent 'The interest rates of the mortgage loans may be lowered by up to 3%.'
	complains 'The weighted average interest rate of pool I may differ by not more than 0.10%.' \
		"1: number that the sentence does not tie to what it states: '0.10%'"
	states 'The weighted average interest rate of pool I will be within 0.10% of 6.50%.'
}

@test "a rate is net of the servicing fee in parentheses, too" {
	silent 'The weighted average interest rate of the pool II mortgage loans (after deduction of the servicing fee) is 6.104%.' \
		'II wa_net_rate eq 6.104 percent'
	silent 'The weighted average interest rate of the mortgage loans (net of the servicing fee of 0.25%) is 6.104%.' \
		'all wa_net_rate eq 6.104 percent'
	silent 'The weighted average interest rates (after deducting the servicing fee) of the pool I mortgage loans and the pool II mortgage loans were 6.1% and 5.9%, respectively.' \
		'I wa_net_rate eq 6.1 percent' 'II wa_net_rate eq 5.9 percent'
	silent 'The weighted average interest rate of the mortgage loans (before deduction of the servicing fee) is 6.354%.' \
		'all wac eq 6.354 percent'
}

@test "none behind and is a denial of its own, not of what was denied before" {
	silent 'None of the mortgage loans was originated prior to June 1, 1997, and none was originated after August 1, 1998.' \
		'all origination_date ge 1997-06-01 date' 'all origination_date le 1998-08-01 date'
	silent 'None of the pool I loans had an original principal balance of less than $40,000 and none had an original principal balance of more than $900,000.' \
		'I original_balance ge 40000 usd' 'I original_balance le 900000 usd'
	silent 'None of the pool II loans was originated prior to June 1, 1997, and none has a scheduled maturity later than July 1, 2030.' \
		'II origination_date ge 1997-06-01 date' 'II maturity_date le 2030-07-01 date'
	silent 'None of the pool II loans has a scheduled maturity later than July 1, 2030, and no interest rate exceeds 8%.' \
		'II maturity_date le 2030-07-01 date' 'II interest_rate le 8 percent'
	silent 'None of the mortgage loans was originated prior to June 1, 1997, and none of them was originated after August 1, 1998.' \
		'all origination_date ge 1997-06-01 date' 'all origination_date le 1998-08-01 date'
}

@test "what is said of the rest of the loans does not measure a share" {
	silent 'At least 94% of the mortgage loans are secured by primary residences and the remainder by second homes.' \
		'all primary_residence ge 94 percent'
	silent 'At least 94% of the pool I loans are secured by primary residences, and the rest are secured by investment properties.' \
		'I primary_residence ge 94 percent'
	silent 'At least 94% of the pool I loans are secured by primary residences and the balance by second homes.' \
		'I primary_residence ge 94 percent'
	silent 'At least 94% and 92% of the pool I loans and the pool II loans, respectively, are secured by primary residences, and the remaining mortgage loans are secured by second homes.' \
		'I primary_residence ge 94 percent' 'II primary_residence ge 92 percent'
	silent 'At least 94% of the pool I loans are secured by primary residences and the remainder of the loans by second homes.' \
		'I primary_residence ge 94 percent'
	silent '6% of the pool I loans are secured by second homes, and all others by investment properties.' \
		'I second_home eq 6 percent'
}

@test "a trustee may be called by its name in the transfer that dates the closing" {
	silent 'On June 3, 2003, CMSI is to transfer to Bay Bank, N.A., as Trustee, mortgage loans with an aggregate scheduled principal balance of $900.' \
		'all closing_date eq 2003-06-03 date' 'all balance eq 900 usd'
	silent 'On June 3, 2003 (the "closing date"), CMSI will sell to Bay State Bank and Trust Company (the "Trustee") mortgage loans with an aggregate principal balance of $900.' \
		'all closing_date eq 2003-06-03 date' 'all balance eq 900 usd'
	silent 'On June 1, 2003 CMI sold to CMSI, and on June 3, 2003 CMSI transferred to Bay Bank, as trustee, the mortgage loans.' \
		'all closing_date eq 2003-06-03 date'
	silent 'On June 3, 2003, CMI sold to Bay State Bank and Trust Company mortgage loans with an aggregate principal balance of $900.' \
		'all balance eq 900 usd'
	silent 'On June 3, 2003, CMSI will deliver to Bay Bank, as trustee, the class A certificates.'
	silent 'On June 3, 2003, CMSI will convey to Bay Bank, as trustee, subsequent mortgage loans.'
}

@test "the ratio above which loans are insured is that of the pools that they are said to be of" {
	silent 'All of the pool II loans which had loan-to-value ratios greater than 75% at origination had primary mortgage insurance.' \
		'II insured_ltv gt 75 percent'
	silent 'All of the pool I loans and the pool II loans with ratios above 80% had primary mortgage insurance.' \
		'I insured_ltv gt 80 percent' 'II insured_ltv gt 80 percent'
	silent 'All mortgage loans in pool III which had loan-to-value ratios in excess of 80% had primary mortgage insurance.' \
		'III insured_ltv gt 80 percent'
	silent 'The pool I loans with ratios above 80% had an aggregate balance of $700 and had primary mortgage insurance.' \
		'I insured_ltv gt 80 percent' 'I ltv_over_80_balance eq 700 usd'
	silent 'The weighted average loan-to-value ratio of the pool I loans is 65%, and loans with ratios above 80% had primary mortgage insurance.' \
		'I wa_ltv eq 65 percent' 'all insured_ltv gt 80 percent'
}

@test "under a pool's heading, premium and discount loans named without it are its own" {
	silent 'POOL II

The premium loans will consist of mortgage loans with net loan rates greater than or equal to 5.250%. The aggregate scheduled principal balances as of the cut-off date of the premium loans and the discount loans were $700 and $300, respectively. The weighted average interest rate of the premium loans was 5.470%.' \
		'II premium_net_rate ge 5.250 percent' 'II premium_balance eq 700 usd' \
		'II discount_balance eq 300 usd' 'II premium_wac eq 5.470 percent'
	silent 'DESCRIPTION OF THE POOL I MORTGAGE LOANS

All of the mortgage loans are premium loans. All of the mortgage loans are secured by primary residences.' \
		'I premium_share eq 100 percent' 'I primary_residence eq 100 percent'
	silent 'The premium loans have net loan rates of at least 5.250%. The aggregate balance of the premium loans was $700.' \
		'all premium_net_rate ge 5.250 percent' 'all premium_balance eq 700 usd'
}

@test "each of several parts of loans above a ratio has its pool" {
	silent 'Loan-to-value ratios at origination exceeded 80% for pool I loans with an aggregate principal balance of $900 and for pool II loans with an aggregate principal balance of $800.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd'
	silent 'Ratios at origination exceeded 80% for group 1 loans having an aggregate balance of $900, for group 2 loans having an aggregate balance of $800 and for group 3 loans having an aggregate balance of $700.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd' 'III ltv_over_80_balance eq 700 usd'
	silent 'Pool I loans having an aggregate balance of $900, and no pool II loans, had loan-to-value ratios at origination in excess of 80%.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv le 80 percent'
	silent 'Pool I loans having an aggregate balance of $900 as of May 1, 2002 and none of the pool II loans had ratios in excess of 75%.' \
		'I ltv_over_75_balance eq 900 usd' 'all cut_off_date eq 2002-05-01 date' 'II ltv le 75 percent'
	silent 'The pool I loans have an aggregate balance of $900, and no pool II loans had ratios in excess of 80%.' \
		'I balance eq 900 usd' 'II ltv le 80 percent'
}

@test "what numbers are of goes on over the balance that each is a part of" {
	silent 'No more than $900 in aggregate principal balance of the pool I loans, $800 of the pool II loans and $700 of the pool III loans are secured by properties located in any one zip code.' \
		'I zip_balance le 900 usd' 'II zip_balance le 800 usd' 'III zip_balance le 700 usd'
	silent 'Not more than $900 and $800, respectively, of the aggregate principal balance of the pool I loans and the pool II loans are in any one zip code.' \
		'I zip_balance le 900 usd' 'II zip_balance le 800 usd'
	silent 'At least 97% and 95%, respectively, of the aggregate scheduled principal balance of the pool I loans and the pool II loans are secured by primary residences.' \
		'I primary_residence ge 97 percent' 'II primary_residence ge 95 percent'
}

@test "numbers that stand beside one pool are not dealt out to it and the pool before" {
	states 'The aggregate principal balances of the premium loans and the discount loans were: in pool I, $900 and $800; and in pool II, $700 and $600.'
	unties '$900 and $800' '$700 and $600'
}

@test "loans that are not those of another pool get their name behind" {
	silent 'The mortgage loans that have original maturities of at least 20 years but not more than 30 years and that are not pool III mortgage loans, the "pool I mortgage loans", have an aggregate principal balance of $900.' \
		'I original_term ge 20 years' 'I original_term le 30 years' 'I balance eq 900 usd'
}

@test "loans that others are told to be are not whose the next share is" {
	silent 'No more than 67% of the mortgage loans will be refinanced mortgage loans originated using streamlined policies, and no more than 3% will be loans originated under a policy which does not require verification of income.' \
		'all streamlined_refinance le 67 percent' 'all reduced_documentation le 3 percent'
	silent 'No more than 67% of the pool II loans will be refinanced mortgage loans originated using alternative or streamlined policies, and no more than 3% will be secured by second homes.' \
		'II streamlined_refinance le 67 percent' 'II second_home le 3 percent'
}

@test "rates behind premium loans are theirs, though all of a pool's loans are premium loans" {
	silent 'All of the pool I loans are pool I premium loans with net loan rates greater than or equal to 5.500%.' \
		'I premium_net_rate ge 5.500 percent'
	silent 'Pool I premium loans are pool I loans with net loan rates of at least 5.500%.' \
		'I premium_net_rate ge 5.500 percent'
}

@test "what something consists of does not take its number" {
	silent 'The initial principal balance of the class B certificates, consisting of classes B-1, B-2 and B-3, was $900.' \
		'all B class_balance eq 900 usd'
	silent 'The aggregate balance of the pool II loans, including the pool II premium loans, is $900.' \
		'II balance eq 900 usd'
	silent 'The loans consist of pool I and pool II and have aggregate balances of $900 and $800.' \
		'I balance eq 900 usd' 'II balance eq 800 usd'
}

@test "all or none of a pool's loans stand beside shares of others" {
	silent 'At least 94% of the pool I loans and all of the pool II loans are secured by primary residences.' \
		'I primary_residence ge 94 percent' 'II primary_residence eq 100 percent'
	silent 'At least 94% of the pool I loans and all loans are secured by primary residences.' \
		'I primary_residence ge 94 percent' 'all primary_residence ge 94 percent'
	silent 'All of the pool I loans and at least 94% of the pool II loans are secured by primary residences.' \
		'I primary_residence eq 100 percent' 'II primary_residence ge 94 percent'
	silent 'None of the pool I loans and 2% of the pool II loans are secured by second homes.' \
		'I second_home le 0 percent' 'II second_home eq 2 percent'
	silent 'At least 97% of the pool I loans, none of the pool II loans and 96% of the pool III loans are secured by primary residences.' \
		'I primary_residence ge 97 percent' 'II primary_residence le 0 percent' 'III primary_residence ge 96 percent'
	silent 'At least 97%, all and 98%, respectively, of the pool I loans, the pool II loans and the pool III loans are secured by primary residences.' \
		'I primary_residence ge 97 percent' 'II primary_residence ge 100 percent' 'III primary_residence ge 98 percent'
}

@test "what is said of none is said of none in each pool" {
	silent 'No mortgage loan in pool I has a scheduled maturity later than May 1, 2032, in pool II later than June 1, 2017, or in pool III later than July 1, 2032.' \
		'I maturity_date le 2032-05-01 date' 'II maturity_date le 2017-06-01 date' 'III maturity_date le 2032-07-01 date'
	silent 'None of the pool I loans was originated before May 1, 2001, of the pool II loans before June 1, 2001, and of the pool III loans before July 1, 2001.' \
		'I origination_date ge 2001-05-01 date' 'II origination_date ge 2001-06-01 date' 'III origination_date ge 2001-07-01 date'
}

@test "none of so many loans is none" {
	silent 'None of the 674 mortgage loans was originated before May 1, 2001.' 'all origination_date ge 2001-05-01 date'
	silent 'None of the 674 mortgage loans has a loan-to-value ratio at origination in excess of 95%.' 'all ltv le 95 percent'
	silent 'None of the 674 pool I loans has an original balance of more than $900,000.' 'I original_balance le 900000 usd'
	silent 'None of the approximately 674 loans in pool I matures later than May 1, 2031.' 'I maturity_date le 2031-05-01 date'
	silent 'None of the two pool I loans matures later than May 1, 2031.' 'I maturity_date le 2031-05-01 date'
	silent 'None of the 674 mortgage loans matures before May 1, 2015 or later than May 1, 2031, and the aggregate balance is $900.' \
		'all maturity_date ge 2015-05-01 date' 'all maturity_date le 2031-05-01 date' 'all balance eq 900 usd'
	silent 'No mortgage loan among the 674 pool I loans was originated before May 1, 2001.' 'I origination_date ge 2001-05-01 date'
	silent 'No loans but the pool II loans were originated before May 1, 2001.' 'II origination_date lt 2001-05-01 date'
}

@test "what is said of none goes on behind a semicolon" {
	silent 'No mortgage loan in pool I matures later than May 1, 2032; June 1, 2017 in pool II.' \
		'I maturity_date le 2032-05-01 date' 'II maturity_date le 2017-06-01 date'
	silent 'No mortgage loan had an original balance of more than $900,000 for pool I; $800,000 for pool II.' \
		'I original_balance le 900000 usd' 'II original_balance le 800000 usd'
	silent 'No mortgage loan had a loan-to-value ratio at origination in excess of 95% in pool I; 90% in pool II.' \
		'I ltv le 95 percent' 'II ltv le 90 percent'
}

@test "none, but for exceptions, is not none" {
	complains 'None in pool II, with few exceptions, was originated before June 1, 2001.' \
		"1: number that the sentence does not tie to what it states: 'June 1, 2001'"
}

@test "loans are counted of which so many are in each pool" {
	silent 'There are 952 mortgage loans, 674 of which are pool I loans and 278 of which are pool II loans.' \
		'all loans eq 952 count' 'I loans eq 674 count' 'II loans eq 278 count'
	silent 'Pool I contains 674 mortgage loans, 12 of which are relocation loans.' 'I loans eq 674 count'
}

@test "no mortgage loan, behind what is said of several pools, is none of all" {
	silent 'Pool I loans and pool II loans having aggregate balances of $900 and $800, respectively, had loan-to-value ratios in excess of 80%, but no mortgage loans had loan-to-value ratios in excess of 95%.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd' 'all ltv le 95 percent'
	silent 'Pool I loans having an aggregate balance of $900 had loan-to-value ratios in excess of 80%, but no mortgage loan had one in excess of 95%.' \
		'I ltv_over_80_balance eq 900 usd' 'I ltv le 95 percent'
	silent 'In pool I, no mortgage loan had a ratio in excess of 95%, and in pool II, no mortgage loan had a ratio in excess of 90%.' \
		'I ltv le 95 percent' 'II ltv le 90 percent'
	silent 'The pool I loans and the pool II loans have original maturities of at least 20 and 10 years, respectively, and no mortgage loan has an original maturity of more than 30 years.' \
		'I original_term ge 20 years' 'II original_term ge 10 years' 'all original_term le 30 years'
}

@test "the ratio of the one loan with additional collateral is the average" {
	silent 'In the case of the one pool II loan for which additional collateral was pledged, the loan-to-value ratio taking into account the loanable value of the pledged additional collateral is 80%, and the loan-to-value ratio without taking it into account is 100%.' \
		'II pledged_loans eq 1 count' 'II pledged_effective_ltv eq 80 percent' 'II pledged_ltv eq 100 percent'
	silent 'Additional collateral was pledged for 11 of the mortgage loans. None of such mortgage loans had a loan-to-value ratio in excess of 80%.' \
		'all pledged_loans eq 11 count'
}

@test "an average goes on over a list of measures that is dealt out" {
	silent 'The weighted average original term to stated maturity and remaining term to stated maturity of the pool I loans were 358.10 months and 356.07 months, respectively.' \
		'I wa_original_term eq 358.10 months' 'I wam eq 356.07 months'
	silent 'The weighted average interest rates, original terms to stated maturity and remaining terms to stated maturity of the loans were 6.662%, 358.10 months and 356.07 months, respectively.' \
		'all wac eq 6.662 percent' 'all wa_original_term eq 358.10 months' 'all wam eq 356.07 months'
	silent 'The original terms and remaining terms of the loans are not more than 360 and 358 months, respectively.' \
		'all original_term le 360 months' 'all remaining_term le 358 months'
}

@test "rates before the servicing fee and after it stand in one sentence" {
	silent 'The weighted average interest rates of the pool I loans and the pool II loans were 6.662% and 6.213%, respectively, before deduction of the servicing fee and 6.412% and 5.963%, respectively, after deduction of the servicing fee.' \
		'I wac eq 6.662 percent' 'II wac eq 6.213 percent' 'I wa_net_rate eq 6.412 percent' 'II wa_net_rate eq 5.963 percent'
	silent 'The weighted average interest rate of the loans was 6.662% (before deduction of the servicing fee) and 6.412% (after deduction of the servicing fee).' \
		'all wac eq 6.662 percent' 'all wa_net_rate eq 6.412 percent'
	silent 'The weighted average interest rate of the loans (before deduction of the servicing fee) was 6.662%.' \
		'all wac eq 6.662 percent'
}

@test "a share of two uses of properties together is neither's" {
	silent 'At least 97% of the loans are secured by primary residences and second homes.' \
		'all primary_or_second_home ge 97 percent'
	silent 'At least 97% and 95%, respectively, of the pool I loans and the pool II loans are secured by primary residences and second homes.' \
		'I primary_or_second_home ge 97 percent' 'II primary_or_second_home ge 95 percent'
	silent '97% and 1% of the loans are secured by primary residences and second homes, respectively.' \
		'all primary_residence eq 97 percent' 'all second_home eq 1 percent'
	states 'No more than 3% of the loans are secured by second homes and investment properties.'
	unties '3%'
	silent 'At least 97% and no more than 2% of the loans are secured by primary residences and second homes, respectively.' \
		'all primary_residence ge 97 percent' 'all second_home le 2 percent'
}

@test "a remark between commas on all of the loans makes no part of them" {
	silent 'The mortgage loans, which are secured by first liens on residential properties, have an aggregate principal balance of $900.' \
		'all balance eq 900 usd'
	silent 'The pool I loans, all of which are secured by first liens, had an aggregate balance of $900.' \
		'I balance eq 900 usd'
	silent 'The pool I loans which are secured by second liens have an aggregate balance of $900.'
	silent 'The pool I loans, some of which are secured by second liens, have an aggregate balance of $900.' \
		'I balance eq 900 usd'
	silent 'The pool I loans secured by condominiums, which are first liens, have an aggregate balance of $900.'
}

@test "a bound behind \"but none\" goes on with the ratio before it" {
	silent 'Pool I loans and pool II loans having aggregate balances of $900 and $800, respectively, had loan-to-value ratios in excess of 80%, but none in excess of 95%.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd' 'I ltv le 95 percent' 'II ltv le 95 percent'
}

@test "more wordings of averages, balances at origination, shares above a ratio and the right to repurchase" {
	silent 'The weighted average gross coupon is 7.15%.' 'all wac eq 7.15 percent'
	silent 'The weighted average gross mortgage rate of the pool I loans is 7.15%.' 'I wac eq 7.15 percent'
	silent 'The maximum loan size is $985,000 and the average loan balance is $371,900.' \
		'all loan_balance le 985000 usd' 'all average_balance eq 371900 usd'
	silent 'At origination, the mortgage loans had principal balances of not less than $35,000 and not more than $1,000,000.' \
		'all original_balance ge 35000 usd' 'all original_balance le 1000000 usd'
	silent 'Loans with loan-to-value ratios at origination of more than 80% represent 11.5% of the aggregate unpaid principal balance.' \
		'all ltv_over_80_share eq 11.5 percent'
	silent 'CMSI may repurchase all of the mortgage loans if their aggregate principal balance has been reduced to $64,713 or less.' \
		'all repurchase_balance le 64713 usd'
}

@test "no loan of one pool, and no loan of another, are one list" {
	silent 'No pool I loan, and no pool II loan, was originated before October 1, 2001.' \
		'I origination_date ge 2001-10-01 date' 'II origination_date ge 2001-10-01 date'
	silent 'None of the pool I loans and none of the pool II or pool III loans had ratios in excess of 95%.' \
		'I ltv le 95 percent' 'II ltv le 95 percent' 'III ltv le 95 percent'
}

@test "a share of something unknown does not take the measure of the next" {
	silent 'Properties in California secure 42% of the loans, and no more than 1% of the loans are secured by properties in any one zip code.' \
		'all zip_share le 1 percent'
}

@test "a bound holds of dollars and of the share that they are" {
	silent 'CMSI may repurchase all mortgage loans if the aggregate principal balance is less than $900, or 10% of the aggregate balance as of the cut-off date.' \
		'all repurchase_balance lt 900 usd' 'all repurchase_share lt 10 percent'
	silent 'CMSI may repurchase all mortgage loans if their aggregate balance is less than 10% of the original aggregate balance, or $900.' \
		'all repurchase_share lt 10 percent' 'all repurchase_balance lt 900 usd'
	silent 'No more than $900, or no more than 2%, of the mortgage loans are secured by properties in any one zip code.' \
		'all zip_balance le 900 usd' 'all zip_share le 2 percent'
}

@test "a number that has its measure does not take that of the next clause" {
	local share='at least 94% of the pool I loans are secured by primary residences.'
	silent "The weighted average interest rates of the pool I loans and the pool II loans were 6.662% and 6.213%, respectively, and $share" \
		'I wac eq 6.662 percent' 'II wac eq 6.213 percent' 'I primary_residence ge 94 percent'
	silent "The class B-1 subordination level is 1.45%; $share" \
		'all B-1 subordination_level eq 1.45 percent' 'I primary_residence ge 94 percent'
	silent "Pool II loans having an aggregate balance of \$900 had loan-to-value ratios at origination in excess of 80%, and $share" \
		'II ltv_over_80_balance eq 900 usd' 'I primary_residence ge 94 percent'
	silent 'The loans have an aggregate balance of $900, and no more than $5 of all loans are in any one zip code.' \
		'all balance eq 900 usd' 'all zip_balance le 5 usd'
}

@test "limits of losses are the offering's, whoever is named in the clause before" {
	silent 'The total numbers of the pool I loans and the pool II loans were 674 and 278, respectively, and the fraud loss limit was $900.' \
		'I loans eq 674 count' 'II loans eq 278 count' 'all fraud_limit eq 900 usd'
	silent 'The initial balance of class A is $800, and the special hazard loss limit is $900.' \
		'all A class_balance eq 800 usd' 'all special_hazard_limit eq 900 usd'
	silent 'The special hazard loss limit was $900 for pool I.' 'I special_hazard_limit eq 900 usd'
}

@test "what is stated of a part above a ratio stands in a clause of its own" {
	silent 'The aggregate balance of the pool I premium loans was $900, and pool III loans having an aggregate balance of $800 had ratios in excess of 80%.' \
		'I premium_balance eq 900 usd' 'III ltv_over_80_balance eq 800 usd'
	silent 'The loans have an aggregate balance of $900, and pool III loans having an aggregate balance of $800 had ratios in excess of 80%.' \
		'all balance eq 900 usd' 'III ltv_over_80_balance eq 800 usd'
}

@test "the mortgage loans, behind a clause on several pools or classes, are all of them" {
	silent 'The total numbers of the pool I loans and the pool II loans were 674 and 278, respectively; the mortgage loans have an aggregate balance of $900.' \
		'I loans eq 674 count' 'II loans eq 278 count' 'all balance eq 900 usd'
	silent 'The class B-1 subordination level is 1.45%, and no mortgage loan matures later than May 1, 2032.' \
		'all B-1 subordination_level eq 1.45 percent' 'all maturity_date le 2032-05-01 date'
	silent 'No more than $900 of the pool I loans are in any one zip code, and no more than 5% of the mortgage loans are secured by second homes.' \
		'I zip_balance le 900 usd' 'all second_home le 5 percent'
	silent 'In pool I, no more than 5% of the mortgage loans are secured by second homes.' \
		'I second_home le 5 percent'
}

@test "a clause on the mortgage loans behind one on a part or a class is of all of them" {
	silent 'The aggregate balance of the premium loans was $900, and the total number of mortgage loans was 674.' \
		'all premium_balance eq 900 usd' 'all loans eq 674 count'
	silent 'Discount loans will consist of mortgage loans with net loan rates less than 6.000%, and the weighted average loan-to-value ratio at origination of the mortgage loans was 55.9%.' \
		'all discount_net_rate lt 6.000 percent' 'all wa_ltv eq 55.9 percent'
	silent 'The initial balance of class A is $900, and the weighted average interest rate of the mortgage loans was 6.662%.' \
		'all A class_balance eq 900 usd' 'all wac eq 6.662 percent'
	silent 'No more than 7% of the loans will be refinanced mortgage loans originated using streamlined policies, and the total number of mortgage loans was 674.' \
		'all streamlined_refinance le 7 percent' 'all loans eq 674 count'
}

@test "a part of pools that a sentence opens with" {
	silent 'Of the pool I, pool II and pool III loans, $900, $800 and none, respectively, had loan-to-value ratios in excess of 80%.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd' 'III ltv_over_80_balance eq 0 usd'
	silent 'Of the pool I loans, 5.2% had loan-to-value ratios in excess of 80%.' 'I ltv_over_80_share eq 5.2 percent'
	silent 'Not less than 98% and 97%, respectively, by aggregate principal balance, of the pool I loans and the pool II loans are secured by primary residences.' \
		'I primary_residence ge 98 percent' 'II primary_residence ge 97 percent'
}

@test "a sentence that opens with a pool speaks of it in each of its clauses" {
	silent 'With respect to pool II, the special hazard loss limit was $900 and the bankruptcy loss limit was $800.' \
		'II special_hazard_limit eq 900 usd' 'II bankruptcy_limit eq 800 usd'
	silent 'For pool I, no more than $900 of the mortgage loans are in any one zip code, and at least 94% of the mortgage loans are secured by primary residences.' \
		'I zip_balance le 900 usd' 'I primary_residence ge 94 percent'
	silent 'The aggregate balance of the pool II loans was $700, and the bankruptcy loss limit was $800.' \
		'II balance eq 700 usd' 'all bankruptcy_limit eq 800 usd'
}

@test "the servicing fee that a rate is before is not the rate" {
	silent 'The weighted average interest rate of the loans before deduction of the servicing fee of 0.25% was 6.662%.' \
		'all wac eq 6.662 percent'
	silent 'The weighted average interest rates of the pool I loans and the pool II loans, before deduction of the servicing fee of 0.25%, were 6.662% and 6.213%, respectively.' \
		'I wac eq 6.662 percent' 'II wac eq 6.213 percent'
	silent 'The weighted average interest rate of the loans, net of the servicing fee of 0.25%, was 6.412%.' \
		'all wa_net_rate eq 6.412 percent'
	silent 'The pool I loans had a weighted average interest rate (before deduction of the servicing fee) of 6.662%.' \
		'I wac eq 6.662 percent'
}

@test "what a remark between commas states is of all of the loans" {
	silent 'The pool I loans, none of which has a scheduled maturity later than May 1, 2032, have a weighted average interest rate of 6.662%.' \
		'I maturity_date le 2032-05-01 date' 'I wac eq 6.662 percent'
	silent 'The pool I loans, which have original maturities of at least 20 years, have a weighted average interest rate of 6.662%.' \
		'I original_term ge 20 years' 'I wac eq 6.662 percent'
	silent 'The loans, none of which is secured by a second lien, have an aggregate balance of $900.' 'all balance eq 900 usd'
	silent 'The loans which have original maturities of more than 20 years have a weighted average interest rate of 6.662%.'
	silent 'The loans, some of which have original maturities of more than 20 years, have a weighted average interest rate of 6.662%.' \
		'all wac eq 6.662 percent'
}

@test "no loan has more in the case of one pool, or of another" {
	silent 'No mortgage loan had a loan-to-value ratio in excess of 95% in the case of pool I and 90% in the case of pool II.' \
		'I ltv le 95 percent' 'II ltv le 90 percent'
	silent 'No mortgage loan had a loan-to-value ratio in excess of 95% in pool I, or an original principal balance of more than $900 in pool II.' \
		'I ltv le 95 percent' 'II original_balance le 900 usd'
	silent 'No pool I loan matures after May 1, 2032, and 5% of the pool II loans had loan-to-value ratios in excess of 80%.' \
		'I maturity_date le 2032-05-01 date' 'II ltv_over_80_share eq 5 percent'
}

@test "the transfer took place on a date" {
	silent 'The transfer of the mortgage loans to the Trustee took place on March 30, 1999.' 'all closing_date eq 1999-03-30 date'
	silent 'The transfer of the mortgage loans to the Trustee was approved on March 30, 1999.'
}

@test "a share with a verb of its own is no average before it" {
	silent 'The weighted average interest rate of the pool I loans is 6.662%; for all of the mortgage loans, at least 94% are secured by primary residences.' \
		'I wac eq 6.662 percent' 'all primary_residence ge 94 percent'
}

@test "none of them is none of those named before" {
	silent 'The pool I loans number 674, none of them having a scheduled maturity later than May 1, 2032.' \
		'I loans eq 674 count' 'I maturity_date le 2032-05-01 date'
	silent 'The weighted average interest rate of the pool I loans was 6.662%, and none of them was originated prior to October 1, 2001.' \
		'I wac eq 6.662 percent' 'I origination_date ge 2001-10-01 date'
}

@test "a share of them is no average of theirs" {
	silent 'The weighted average interest rate of the pool I loans was 6.662%, and at least 94% of them are secured by primary residences.' \
		'I wac eq 6.662 percent' 'I primary_residence ge 94 percent'
	silent 'The pool I loans have a weighted average loan-to-value ratio of 64.7%, and 5% of them had loan-to-value ratios in excess of 80%.' \
		'I wa_ltv eq 64.7 percent' 'I ltv_over_80_share eq 5 percent'
}

@test "dollars and the share that they are have one measure, whoever they are of" {
	silent 'No more than $900, or 1.2%, of the pool I loans are secured by properties located in any one zip code.' \
		'I zip_balance le 900 usd' 'I zip_share le 1.2 percent'
	silent 'Pool I loans having an aggregate balance of $900, or 3.4%, had loan-to-value ratios in excess of 80%.' \
		'I ltv_over_80_balance eq 900 usd' 'I ltv_over_80_share eq 3.4 percent'
}

@test "a share of something unknown, in commas, does not take the measure of the next" {
	silent 'Properties in New York secure 21%, of the pool I loans, and at least 94% of the pool I loans are secured by primary residences.' \
		'I primary_residence ge 94 percent'
	silent 'Currently 95% of the pool I loans and 94% of the pool II loans are secured by primary residences.' \
		'I primary_residence eq 95 percent' 'II primary_residence eq 94 percent'
}

@test "those that are pool I loans, of all, are so many" {
	silent 'Of the mortgage loans, 674 are pool I mortgage loans and 278 are pool II mortgage loans.' \
		'I loans eq 674 count' 'II loans eq 278 count'
	silent 'The trust has 952 mortgage loans. Of these, 674 mortgage loans are pool I mortgage loans and 278 mortgage loans are
		pool II mortgage loans.' 'all loans eq 952 count' 'I loans eq 674 count' 'II loans eq 278 count'
	silent 'Of these, 674 mortgage loans with an aggregate scheduled principal balance of $900 are pool I mortgage loans, and
		278 mortgage loans with an aggregate scheduled principal balance of $800 are pool II mortgage loans.' \
		'I loans eq 674 count' 'I balance eq 900 usd' 'II loans eq 278 count' 'II balance eq 800 usd'
	silent 'Of these, 674 mortgage loans, with an aggregate balance of $900, are pool I mortgage loans, and 278
		mortgage loans, with an aggregate balance of $800, are pool II mortgage loans.' \
		'I loans eq 674 count' 'I balance eq 900 usd' 'II loans eq 278 count' 'II balance eq 800 usd'
	silent 'The trust contains 674 mortgage loans with an aggregate balance as of May 1, 2003 of $900 in pool I and 278
		mortgage loans with an aggregate balance of $800 in pool II.' 'I loans eq 674 count' \
		'all cut_off_date eq 2003-05-01 date' 'I balance eq 900 usd' 'II loans eq 278 count' 'II balance eq 800 usd'
	silent 'Of these, 7 mortgage loans with a balance of more than $900 are pool I mortgage loans and 2 mortgage loans with a
		balance of more than $800 are pool II mortgage loans.'
	silent 'Of the delinquent mortgage loans, 12 are pool I mortgage loans and 7 are pool II mortgage loans.'
	silent 'Of such mortgage loans, 12 are pool I mortgage loans and 7 are pool II mortgage loans.'
	silent 'Of the mortgage loans originated in 2001, 12 are pool I mortgage loans and 7 are pool II mortgage loans.'
}

@test "the same is said of a part of another pool" {
	silent 'Pool I loans with an aggregate balance of $900 had loan-to-value ratios greater than 80%, as did pool II loans with an aggregate balance of $800.' \
		'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd'
	silent 'The pool I loans mature in May, as do pool II loans with an aggregate balance of $800.'
}

@test "what a part is made of is said of the part" {
	silent 'All of the pool II loans are premium loans, that is, have net loan rates greater than or equal to 6.000%.' \
		'II premium_net_rate ge 6.000 percent'
	silent 'Pool I premium loans consist of pool I mortgage loans with net loan rates of at least 6.000%, and the aggregate balance of such mortgage loans was $900.' \
		'I premium_net_rate ge 6.000 percent' 'I premium_balance eq 900 usd'
}

@test "what bounds such loans with additional collateral bounds no others" {
	silent 'In the case of the loans for which additional collateral was pledged, the aggregate balance of such mortgage loans is $900, and no such mortgage loan had a loan-to-value ratio in excess of 98%.' \
		'all pledged_balance eq 900 usd'
	silent 'In the case of the loans for which additional collateral was pledged, the number of such mortgage loans is 6. None of them has a loan-to-value ratio above 98%.' \
		'all pledged_loans eq 6 count'
}

@test "in either case is that of each pool named" {
	local bound
	for bound in 'in either case' 'in each case'; do
		silent "Each loan had an original principal balance of not less than \$500 in the case of pool I and \$300 in the case of pool II, nor more than \$900 $bound." \
			'I original_balance ge 500 usd' 'II original_balance ge 300 usd' 'I original_balance le 900 usd' 'II original_balance le 900 usd'
	done
}

@test "such loans behind what is stated of loans above a ratio are those" {
	local above='Pool I loans having an aggregate balance of $900 had loan-to-value ratios at origination in excess of 80%.'
	local such wac='have a weighted average interest rate of 7.1%.'
	silent "$above None of them was originated prior to June 1, 2001." 'I ltv_over_80_balance eq 900 usd'
	for such in 'No such mortgage loan is' 'No such pool I loan is' 'All such mortgage loans are' 'None of them is'; do
		silent "$above $such secured by a second home." 'I ltv_over_80_balance eq 900 usd'
	done
	for such in 'Such loans' 'Such pool I loans'; do
		states "$above $such $wac" 'I ltv_over_80_balance eq 900 usd'
		unties '7.1%'
	done
	# what no ratio of theirs exceeds, no other does
	silent "$above No such loan had a loan-to-value ratio in excess of 95%." \
		'I ltv_over_80_balance eq 900 usd' 'I ltv le 95 percent'
	silent "$above The weighted average interest rate as of such date was 7.1%." \
		'I ltv_over_80_balance eq 900 usd' 'I wac eq 7.1 percent'
	states 'All of the loans which had loan-to-value ratios greater than 80% had primary mortgage insurance. There are 12 such loans.' \
		'all insured_ltv gt 80 percent'
	# a ratio that nothing else is read of
	states 'All of the loans with loan-to-value ratios in excess of 80% are insured. The aggregate balance of such loans is $900.'
	unties '$900'
	silent 'None of the loans had ratios in excess of 95%. The aggregate balance of such loans is $900.' \
		'all ltv le 95 percent' 'all balance eq 900 usd'
	complains 'Only pool I contains loans with loan-to-value ratios at origination in excess of 80%; these have an aggregate balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
}

@test "loans that had such ratios are above the same" {
	local had
	for had in 'had such' 'also had such'; do
		silent "Pool I loans having an aggregate balance of \$900 had loan-to-value ratios in excess of 80%, and pool II loans having an aggregate balance of \$800 $had ratios." \
			'I ltv_over_80_balance eq 900 usd' 'II ltv_over_80_balance eq 800 usd'
	done
	silent 'Pool I loans had loan-to-value ratios in excess of 80%, and pool II loans having an aggregate balance of $800 as of May 1, 2002 had such ratios.' \
		'II ltv_over_80_balance eq 800 usd' 'all cut_off_date eq 2002-05-01 date'
}

@test "how a level is calculated is left out" {
	silent 'The subordination levels of the class A and class B-1 certificates, expressed as a percentage of the aggregate scheduled principal balance of all mortgage loans, are 2.6% and 1.4%, respectively.' \
		'all A subordination_level eq 2.6 percent' 'all B-1 subordination_level eq 1.4 percent'
	silent 'The subordination level of the class A certificates as a percentage of the aggregate balance is 2.6%.' \
		'all A subordination_level eq 2.6 percent'
	silent 'The class A subordination level, calculated by dividing the aggregate initial principal balance of the class B certificates by the aggregate balance of the mortgage loans, is 2.6%.' \
		'all A subordination_level eq 2.6 percent'
	silent 'The class A subordination level is 2.6%, expressed as a percentage of the aggregate balance, and the class B-1 subordination level is 1.4%.' \
		'all A subordination_level eq 2.6 percent' 'all B-1 subordination_level eq 1.4 percent'
	silent 'As a percentage of the aggregate balance, at least 95% of the mortgage loans are secured by primary residences.' \
		'all primary_residence ge 95 percent'
	silent 'Calculated by dividing $400 by $500, the weighted average loan-to-value ratio at origination of the pool I loans is 80%.' \
		'I wa_ltv eq 80 percent'
}

@test "all that loans consist of has the numbers behind which" {
	silent 'The mortgage loans consist of the pool I mortgage loans and the pool II mortgage loans, which had aggregate balances of $300 and $200, respectively.' \
		'I balance eq 300 usd' 'II balance eq 200 usd'
}

@test "loans in either pool, and both pools, are all" {
	local in
	for in in 'in either pool' 'in both pools' 'of either pool' 'in either of the pools' 'in any pool' 'in all loan groups'; do
		silent "No pool I loan had a loan-to-value ratio in excess of 95%, and no mortgage loan $in was originated prior to June 1, 2001." \
			'I ltv le 95 percent' 'all origination_date ge 2001-06-01 date'
	done
	silent 'No mortgage loan in either pool I or pool II was originated prior to June 1, 2001.' \
		'I origination_date ge 2001-06-01 date' 'II origination_date ge 2001-06-01 date'
	local loans
	for loans in 'loan, whether in pool I,' 'loan, in pool I,' 'mortgage loan assigned to pool I'; do
		silent "No $loans was originated prior to June 1, 2001." 'I origination_date ge 2001-06-01 date'
	done
	silent 'The number of loans is 674 in pool I, 278 in pool II and 952 in both pools.' \
		'I loans eq 674 count' 'II loans eq 278 count' 'all loans eq 952 count'
	silent 'The weighted average remaining term was 357.0 months for pool I, 177.6 months for pool II and 313.2 months for both pools combined.' \
		'I wam eq 357.0 months' 'II wam eq 177.6 months' 'all wam eq 313.2 months'
	# under a pool's heading, too
	silent 'POOL I

No loan in either pool matures after May 1, 2031. No mortgage loan has an original balance of more than $900.' \
		'all maturity_date le 2031-05-01 date' 'I original_balance le 900 usd'
}

@test "a comma may part a bound's number from its unit" {
	silent 'The pool I loans have original maturities of at least 16, but no more than 30, years.' \
		'I original_term ge 16 years' 'I original_term le 30 years'
}

@test "as of such date speaks of no such loans" {
	silent 'With respect to the pool II mortgage loans, as of that date: the number was 187; the aggregate balance was $900; and the weighted average interest rate was 7.250%.' \
		'II loans eq 187 count' 'II balance eq 900 usd' 'II wac eq 7.250 percent'
	silent '7 pool I loans are delinquent. As of such date, the weighted average interest rate was 7.1%.' \
		'I wac eq 7.1 percent'
}

@test "loans are transferred by somebody" {
	local verb
	for verb in 'are to be transferred' 'were sold' 'will be conveyed'; do
		silent "Mortgage loans with an aggregate balance of \$900 $verb by CMSI to the Trustee on May 30, 2002." \
			'all balance eq 900 usd' 'all closing_date eq 2002-05-30 date'
	done
	silent 'The mortgage loans were sold by the Depositor to the Trustee on May 30, 2002.' \
		'all closing_date eq 2002-05-30 date'
	# to others than the trustee
	silent 'The mortgage loans were transferred by CitiMortgage, Inc. to CMSI on May 30, 2002.'
	silent 'The properties were transferred by the borrower on May 30, 2002.'
	silent 'CMSI acquired the mortgage loans from the bank on May 1, 2003 and will transfer the mortgage loans to the Trustee on June 1, 2003.' \
		'all closing_date eq 2003-06-01 date'
}

@test "what a name is given to goes on behind it" {
	silent 'Mortgage loans, which have original maturities of at least 20 years, the "pool I mortgage loans", have an aggregate balance of $900.' \
		'I original_term ge 20 years' 'I balance eq 900 usd'
}

@test "further wordings of policies and zip codes" {
	silent 'No more than 23% of the loans were originated under policies not requiring verification of income.' \
		'all reduced_documentation le 23 percent'
	silent 'No five-digit zip code accounts for more than 0.68% of the loans.' 'all zip_share le 0.68 percent'
}

@test "bounds of their own are dealt out to joined measures" {
	silent 'At least 95% and 8%, and no more than 5% and 92%, respectively, of the pool I loans and the pool II loans were originated using full documentation and reduced documentation policies, respectively.' \
		'I full_documentation ge 95 percent' 'II full_documentation ge 8 percent' \
		'I reduced_documentation le 5 percent' 'II reduced_documentation le 92 percent'
	silent 'At least 94% of the pool I loans and 3% or less of the pool II loans are secured by primary residences and second homes, respectively.' \
		'I primary_residence ge 94 percent' 'II second_home le 3 percent'
	# one share of both
	states 'At least 95% of the loans were originated using full documentation or reduced documentation.'
	unties '95%'
}

@test "bounds of their own are dealt out to the subjects behind them" {
	local respectively
	for respectively in 'of the pool I loans and the pool II loans, respectively,' \
		'respectively, of the pool I loans and the pool II loans'; do
		silent "At least 94%, and at least 97%, $respectively are secured by primary residences." \
			'I primary_residence ge 94 percent' 'II primary_residence ge 97 percent'
	done
	silent 'No more than $900, and no more than $800, of the pool I loans and the pool II loans, respectively, are secured by properties in any one zip code.' \
		'I zip_balance le 900 usd' 'II zip_balance le 800 usd'
	silent 'No more than 3%, none and no more than 5%, respectively, of the pool I loans, the pool II loans and the pool III loans are secured by second homes.' \
		'I second_home le 3 percent' 'II second_home le 0 percent' 'III second_home le 5 percent'
}

@test "the share that loans above a ratio are told to be in passing" {
	silent 'Loans with loan-to-value ratios at origination in excess of 80%, representing approximately 9.4% of the aggregate principal balance of the loans, are covered by primary mortgage insurance.' \
		'all insured_ltv gt 80 percent' 'all ltv_over_80_share eq 9.4 percent'
	silent 'Loans with loan-to-value ratios in excess of 80% account for 9.4% of the aggregate principal balance.' \
		'all ltv_over_80_share eq 9.4 percent'
}

@test "a sum of each pool, or a limit for both, is not told of all" {
	local for
	for for in 'for both is $900' 'for each is $900' 'for each pool is $900' 'is $900 for each'; do
		states "The special hazard loss limits for pool I and pool II are \$500 and \$300, respectively, and the fraud loss limit $for." \
			'I special_hazard_limit eq 500 usd' 'II special_hazard_limit eq 300 usd'
		unties '$900'
	done
	states 'The number of mortgage loans in each pool is 100.'
	unties '100'
	silent 'The loans in each pool have a weighted average interest rate of 6.5%.' 'all wac eq 6.5 percent'
}

@test "a sentence goes on over a running head, and over footnotes without a ruler" {
	local head
	for head in 'CITICORP MORTGAGE SECURITIES, INC.' '          Collateral Term Sheet (continued)' \
		"          CITICORP MORTGAGE SECURITIES, INC.
     REMIC Pass-Through Certificates, Series 2001-2" 'Citicorp Mortgage Securities, Inc., Series 2001-2'; do
		silent "The weighted average interest rates of the pool 1 mortgage loans and the pool 2

                                  -3-
<PAGE>

$head

mortgage loans were 7.611% and 7.104%, respectively." \
			'I wac eq 7.611 percent' 'II wac eq 7.104 percent'
		silent "None of the pool 1 mortgage loans has a scheduled maturity later than

<PAGE>

$head

November 1, 2031. The number of the mortgage loans is 5." \
			'I maturity_date le 2031-11-01 date' 'all loans eq 5 count' || [ "${head%.}" != "$head" ]
	done
}

@test "a sentence goes on over a page's end by a word with a capital" {
	silent "$(printf '%s\n' 'The weighted average mortgage rates of the Pool I Mortgage Loans and the' 'Pool II' '' \
		'                   3' '<PAGE>' '' 'Mortgage Loans were 5.8% and 5.3%, respectively.')" \
		'I wac eq 5.8 percent' 'II wac eq 5.3 percent'
	silent "$(printf '%s\n' 'The mortgage loans are first liens. The Loan Group I Mortgage Loans have an aggregate balance of' \
		'$9,000 and the Loan Group II' '<PAGE>' '' 'Mortgage Loans have an aggregate balance of $8,000.')" \
		'I balance eq 9000 usd' 'II balance eq 8000 usd'
	# over a running head, too
	silent "$(printf '%s\n' '     The aggregate principal balance of the Pool' '' '<PAGE>     4' '' \
		'   Alpha Mortgage Securities, Inc. Series 2002-11' '' 'I mortgage loans is $900.')" 'I balance eq 900 usd'
	silent "$(printf '%s\n' 'The loans are first liens. The pool I Mortgage' '' '<PAGE>     4' '' \
		'   Alpha Mortgage Securities, Inc. Series 2002-11' '' 'Loans have an aggregate balance of $900.')" \
		'I balance eq 900 usd'
	# what is on top of the next page is no footnote
	silent "$(printf '%s\n' 'The loans are first liens. Pool II consists of' '' '----------' \
		'(1)  Terms have the meaning of the prospectus.' '<PAGE>' '' '38 mortgage loans with an aggregate balance of $900.')" \
		'II loans eq 38 count' 'II balance eq 900 usd'
}

@test "double-spaced lines with a capital at their start are of one sentence" {
	silent "$(printf '%s\n\n' '     The average balance of the Loan Group 1 mortgage loans is $721. There' 'are 9 Loan' \
		'Group 1 mortgage loans. There are 2,932 Loan Group 2 mortgage loans.')" \
		'I average_balance eq 721 usd' 'I loans eq 9 count' 'II loans eq 2932 count'
	silent "$(printf '%s\n\n' '     No more than $900 of the mortgage loans are in any one zip' \
		'code. The number of the mortgage loans is 7.')" 'all zip_balance le 900 usd' 'all loans eq 7 count'
}

@test "a heading behind a sentence without a stop is one" {
	local page
	for page in '' '<PAGE>
'; do
		silent "The following tables describe the mortgage loans as of the cut-off date

${page}Group I Mortgage Loans

The aggregate balance of the mortgage loans is \$900." 'I balance eq 900 usd'
	done
}

@test "a sentence goes on over footnotes at a page's end" {
	silent 'The weighted average interest rates of the pool 1 mortgage loans and the pool 2

(1)  Terms used herein have the meaning
     assigned in the Prospectus.

                                  -3-
<PAGE>

mortgage loans were 7.611% and 7.104%, respectively.' \
		'I wac eq 7.611 percent' 'II wac eq 7.104 percent'
}

@test "what stands between parts of a page is no running head or footnote" {
	local head='The following are the terms of the mortgage loans' page
	silent "$head

Cut-Off Date: June 1, 2001

95% of the mortgage loans are secured by second homes." \
		'all cut_off_date eq 2001-06-01 date' 'all second_home eq 95 percent'
	silent "$head

(1)  The number of the mortgage loans is 674.

95% of the mortgage loans are secured by second homes." \
		'all loans eq 674 count' 'all second_home eq 95 percent'
	silent "$head

Premium Loans

200 loans had an aggregate balance of \$300. The weighted average interest rate is 7.1%." \
		'all premium_balance eq 300 usd' 'all premium_wac eq 7.1 percent'
	# at the page's end, either, where it states something, or may be a list
	silent "$head

Number of Mortgage Loans: 674

<PAGE>

95% of the mortgage loans are secured by second homes." 'all loans eq 674 count' 'all second_home eq 95 percent'
	silent 'The number of mortgage loans in pool I was 674 and the latest maturity of these is

<PAGE>

June 1, 2031

The aggregate balance of the mortgage loans is $300.' \
		'I loans eq 674 count' 'I maturity_date le 2031-06-01 date' 'all balance eq 300 usd'
	for page in '' '<PAGE>

'; do
		silent "The seller represents that

(1)  The number of the mortgage loans is 674; and

(2)  The weighted average interest rate of the mortgage loans is 7.1%.

${page}The aggregate balance of the mortgage loans is \$300." \
			'all loans eq 674 count' 'all wac eq 7.1 percent' 'all balance eq 300 usd'
	done
}

@test "a number goes on with a sentence in capitals" {
	silent 'THE NUMBER OF LOANS IS

674.' 'all loans eq 674 count'
	silent 'THE POOL I LOANS WERE

674 IN NUMBER.' 'I loans eq 674 count'
	silent 'THE LATEST MATURITY IN POOL I IS MAY

1, 2031.' 'I maturity_date le 2031-05-01 date'
}

@test "a heading is no running head" {
	silent 'Description of the mortgage loans

                       POOL I

The number of the mortgage loans is 5.' 'I loans eq 5 count'
	silent 'The mortgage loans in pool II have a weighted average interest rate of 6.5%

                       POOL I

95% of the mortgage loans are secured by second homes.' \
		'II wac eq 6.5 percent' 'I second_home eq 95 percent'
}

@test "the pools that subjects are in are no others" {
	silent 'The class A certificates of both pools have an initial balance of $300.' 'all A class_balance eq 300 usd'
	silent 'The discount loans in both pools have an aggregate balance of $300.' 'all discount_balance eq 300 usd'
	silent 'Neither pool has loans with original terms of less than 20 years.' 'all original_term ge 20 years'
}

@test "what stands behind a formula's comma is no part of it" {
	silent 'The weighted average interest rate of the pool I loans, calculated by dividing the interest by the balance, and the aggregate balance of the loans are 7.1% and $300.' \
		'I wac eq 7.1 percent' 'I balance eq 300 usd'
	silent 'The original term, as a percentage of the balance, of the pool I loans was at least 20 years.' \
		'I original_term ge 20 years'
	silent 'The subordination levels of the class A certificates as a percentage of the aggregate balance, and of the class B-1 certificates, are 2.6% and 1.4%, respectively.' \
		'all A subordination_level eq 2.6 percent' 'all B-1 subordination_level eq 1.4 percent'
}

@test "bounds that pools and measures might both be dealt out to are named" {
	local where
	for where in 'and the pool II loans, respectively, are secured by primary residences and second homes' \
		'and the pool II loans are secured by primary residences and second homes, respectively'; do
		states "At least 95% and no more than 5% of the pool I loans $where."
		unties '95%' '5%'
	done
	silent 'At least 95% and 8%, respectively, of the pool I and pool II loans and no more than 5% and 92%, respectively, of the pool I and pool II loans are full documentation and reduced documentation loans.' \
		'I full_documentation ge 95 percent' 'II full_documentation ge 8 percent' \
		'I reduced_documentation le 5 percent' 'II reduced_documentation le 92 percent'
}

@test "the share that all of a pool's loans are told to be makes no part of them" {
	silent 'The pool I loans, representing approximately 60% of the aggregate principal balance of the loans, have a weighted average interest rate of 7.1%.' \
		'I wac eq 7.1 percent'
	silent 'The pool I loans, representing approximately 60% of the aggregate principal balance of the loans, have loan-to-value ratios above 80%.'
	silent 'The discount loans, constituting $300 of the pool, have a weighted average rate of 7.1%.' \
		'all discount_wac eq 7.1 percent'
	silent 'Pool I loans, representing 6% of the aggregate principal balance of the loans, have a weighted average interest rate of 7.1%.'
}

@test "such loans under a name that is not known are still such" {
	local such
	for such in 'rate of such seasoned accounts was 7.1%.' 'rate was 7.1% and such loans have a balance of $90.'; do
		silent "7 pool I loans are delinquent. The weighted average interest $such"
	done
}

@test "loans that never had such ratios are not above them" {
	[[ $(stated 'Pool I loans having an aggregate balance of $900 had loan-to-value ratios in excess of 80%, and pool II loans having an aggregate balance of $800 never had such ratios.') != *'II ltv_over_80'* ]]
}

@test "a transfer by the trustee is none to it" {
	silent 'The mortgage loans were originated by the Seller and transferred by the Trustee to the Depositor on May 30, 2002.'
	silent 'The mortgage loans will be delivered by the Trustee on May 30, 2002 to the Depositor.'
}

@test "of none of the loans, what is told of some by a clause is not turned round" {
	silent 'None of the loans, of which the pool I loans have original terms of more than 20 years, is delinquent.' \
		'I original_term gt 20 years'
}

@test "a unit behind a comma that goes on is no unit" {
	silent 'The number of loans is 16, months remaining are 300.' 'all loans eq 16 count'
	silent 'The loans number 674, years 2001 and 2002.' 'all loans eq 674 count'
}

@test "a bound of an amount of loans above a ratio is no fact" {
	silent 'At least $9 of the pool I loans had loan-to-value ratios above 80%.'
}

@test "a share of loans with one thing and another is that of neither" {
	local more
	for more in 'and have full documentation' ', and all have full documentation'; do
		states "95% of the loans are secured by primary residences $more."
		unties '95%'
	done
	silent '95% of the loans are secured by primary residences, and 5% have reduced documentation.' \
		'all primary_residence eq 95 percent' 'all reduced_documentation eq 5 percent'
}

@test "their averages are those of several loans named one by one" {
	silent 'The aggregate balance of the pool I premium loans was $900 and that of the pool I discount loans $800; their
		weighted average interest rates were 6.6% and 5.9%, respectively, and their weighted average remaining terms 350.11
		and 340.12 months, respectively.' 'I premium_balance eq 900 usd' 'I discount_balance eq 800 usd' \
		'I premium_wac eq 6.6 percent' 'I discount_wac eq 5.9 percent' \
		'I premium_wam eq 350.11 months' 'I discount_wam eq 340.12 months'
	silent 'The aggregate balance of the pool I loans was $900 and that of the pool II loans $800; their weighted average
		interest rates were 6.6% and 5.9%, respectively.' 'I balance eq 900 usd' 'II balance eq 800 usd' \
		'I wac eq 6.6 percent' 'II wac eq 5.9 percent'
}

@test "what no ratio exceeds, behind the numbers of several pools, is said of all" {
	local none
	for none in '; no ratio' ', and no ratio' '; no mortgage loan has a ratio that'; do
		silent "The aggregate balances are \$900 (pool I) and \$800 (pool II)$none is in excess of 95%." \
			'I balance eq 900 usd' 'II balance eq 800 usd' 'all ltv le 95 percent'
	done
	silent 'For pool I the weighted average loan-to-value ratio is 60%, and no ratio is in excess of 90%; for pool II the
		weighted average loan-to-value ratio is 65%, and no ratio is in excess of 95%.' 'I wa_ltv eq 60 percent' \
		'I ltv le 90 percent' 'II wa_ltv eq 65 percent' 'II ltv le 95 percent'
}

@test "the loans in parentheses behind a number are whom it is of" {
	local of
	for of in '' 'for '; do
		silent "The weighted average remaining terms are 350.1 months (${of}pool I), 170.2 months (${of}pool II) and 300.5
			months (${of}all mortgage loans)." 'I wam eq 350.1 months' 'II wam eq 170.2 months' 'all wam eq 300.5 months'
	done
}

@test "two bounds before a pool are both its own" {
	local least most
	for least in 'not less than' 'at least'; do
		for most in 'nor more than' 'and not more than'; do
			silent "The original principal balances were $least \$500 $most \$900 in pool I and $least \$600 $most \$800 in pool II." \
				'I original_balance ge 500 usd' 'I original_balance le 900 usd' \
				'II original_balance ge 600 usd' 'II original_balance le 800 usd'
		done
	done
	silent 'The original principal balances were not less than $500 nor more than $900 in pool I and $800 in pool II.' \
		'all original_balance ge 500 usd' 'I original_balance le 900 usd' 'II original_balance le 800 usd'
}

@test "a bound of its own behind several pools is that of all" {
	silent 'The original principal balance of each mortgage loan was at least $500 in pool I, $600 in pool II and $700 in pool
		III, and at most $900.' 'I original_balance ge 500 usd' 'II original_balance ge 600 usd' \
		'III original_balance ge 700 usd' 'all original_balance le 900 usd'
}

@test "the date on which loans are to be included in the trust" {
	silent 'The mortgage loans to be included in the trust on September 26, 2002 are divided into two pools.' \
		'all closing_date eq 2002-09-26 date'
	silent 'The mortgage loans to be included in the trust have an aggregate balance of $900 as of May 1, 2003.' \
		'all balance eq 900 usd' 'all cut_off_date eq 2003-05-01 date'
}

@test "ratios that a clause opens with are those of the loans that it goes on to" {
	silent 'Loan-to-value ratios in excess of 80% apply to mortgage loans with a scheduled principal balance of $900.' \
		'all ltv_over_80_balance eq 900 usd'
	silent 'Loan-to-value ratios did not exceed 95%; ratios in excess of 80% were those of mortgage loans with an aggregate
		balance of $900.' 'all ltv le 95 percent' 'all ltv_over_80_balance eq 900 usd'
	silent 'On average, they have an original term of 360.00 months.' 'all wa_original_term eq 360.00 months'
}

@test "a date as of which their balance is told makes no part of loans" {
	silent 'Pool I, whose aggregate balance as of August 1, 2003 was $900, is backed by first liens.' \
		'all cut_off_date eq 2003-08-01 date' 'I balance eq 900 usd'
	silent 'The trust has the pool I mortgage loans and the pool II mortgage loans, whose aggregate balances as of August 1,
		2003 were $900 and $800, respectively, and whose numbers were 5 and 4, respectively.' \
		'all cut_off_date eq 2003-08-01 date' 'I balance eq 900 usd' 'II balance eq 800 usd' \
		'I loans eq 5 count' 'II loans eq 4 count'
}

@test "loans that somebody did something to are all only where they are made the trust's" {
	local untied='number that the sentence does not tie to what it states' verb
	for verb in sell transfer assign deposit; do
		silent "On the closing date the depositor will $verb 1,234 mortgage loans with an aggregate principal balance of \$900
			as of the Cut-off Date to the Trustee." 'all loans eq 1234 count' 'all balance eq 900 usd'
	done
	silent 'The depositor will deposit 1,234 mortgage loans with an aggregate balance of $900 with the Trustee.' \
		'all loans eq 1234 count' 'all balance eq 900 usd'
	silent 'The trust will hold 1,234 mortgage loans with an aggregate balance of $900.' \
		'all loans eq 1234 count' 'all balance eq 900 usd'
	for verb in sold acquired 'foreclosed on' modified damaged removed repurchased; do
		complains "Alpha Bank $verb 210 mortgage loans with an aggregate principal balance of \$610." "1: $untied: '\$610'"
	done
	complains 'Alpha Bank sold 210 mortgage loans with an aggregate balance of $610 to the sponsor, which sold them to the trust.' \
		"1: $untied: '\$610'"
}

@test "such loans of a kind that is not known are not all" {
	complains 'Pool I has 12 defaulted mortgage loans. Such defaulted loans have an average balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
}

@test "loans that certificates are backed by have a balance of their own" {
	local untied='number that the sentence does not tie to what it states'
	silent 'The certificates are backed by 1,234 mortgage loans with an aggregate principal balance of $900.' \
		'all loans eq 1234 count' 'all balance eq 900 usd'
	silent 'The class A certificates are backed by the mortgage loans and have an aggregate principal balance of $900.' \
		'all A class_balance eq 900 usd'
	complains 'The class A certificates are backed by 330 mortgage loans having an aggregate principal balance of $900.' \
		"1: $untied: '\$900'"
	complains 'The group 1 certificates are backed by 330 mortgage loans having an aggregate principal balance of $900.' \
		"1: $untied: '\$900'"
}

@test "a share of loans of one kind that are secured by another is of both" {
	local untied='number that the sentence does not tie to what it states' behind
	for behind in 'full documentation loans and secured by primary residences' \
		'full documentation loans and are secured by primary residences' \
		'full documentation loans secured by primary residences' \
		'secured by primary residences and are full documentation loans'; do
		complains "95% of the mortgage loans are $behind." "1: $untied: '95%'"
	done
	silent '95% of the loans are full documentation loans and 93% of the loans are secured by primary residences.' \
		'all full_documentation eq 95 percent' 'all primary_residence eq 93 percent'
}

@test "a lone number of several together is no list that lacks values" {
	local untied='number that the sentence does not tie to what it states'
	complains 'Pool I and pool II together have an aggregate balance of $900.' "1: $untied: '\$900'"
	complains 'Pool I has an aggregate balance of $500 and pool II has one of $400. Together, they have an aggregate balance of $900.' \
		"1: $untied: '\$900'" 'I balance eq 500 usd' 'II balance eq 400 usd'
	silent 'Together, the mortgage loans have an aggregate balance of $900.' 'all balance eq 900 usd'
	complains 'Class A1, Class A2 and Class R, having an aggregate original principal balance of $900, were sold.' \
		"1: $untied: '\$900'"
	complains 'Class A1 and Class A2 have aggregate balances of $900.' \
		"1: list has not as many values as subjects: '\$900'" 'all list_subjects eq 2 count' 'all list_values eq 1 count'
}

@test "a bound before another whose pools go on is not that of the first alone" {
	complains 'Not less than 5% nor more than 9% in pool 1 and 8% in pool 2 are secured by investment properties.' \
		"1: number that the sentence does not tie to what it states: '5%'" \
		'I investment_property le 9 percent' 'II investment_property le 8 percent'
}

@test "pools between commas are those of the numbers before them" {
	silent 'The weighted average remaining term is 350.1 months, in the case of pool I, 250.0 months, in the case of pool II, and
		300.0 months, in the case of all mortgage loans.' \
		'I wam eq 350.1 months' 'II wam eq 250.0 months' 'all wam eq 300.0 months'
}

@test "what all loans but so many have is named" {
	complains 'The mortgage loans, other than two of them, have an aggregate balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
}

@test "how many loans there are in number, and for what total" {
	silent 'The mortgage loans, 540 in number, have an aggregate balance of $900.' 'all loans eq 540 count' 'all balance eq 900 usd'
	silent 'The properties, 540 in number, are in Ohio.'
	silent 'Pool I consists of 540 mortgage loans for a total of $900.' 'I loans eq 540 count' 'I balance eq 900 usd'
	silent 'Prepayments for a total of $900 were made on 540 mortgage loans.'
}

@test "loans counted among others, or told to be of a kind behind their balance, are not all" {
	silent 'Of the 1,412 mortgage loans, 37 mortgage loans were 30 to 59 days delinquent.'
	silent 'There were 37 mortgage loans with an aggregate principal balance of $900 that were 30 days delinquent.'
	silent 'The pool has 37 mortgage loans with an aggregate balance as of May 1, 2003 of $900 that are delinquent.'
	silent 'The 1,412 mortgage loans, 37 of which were delinquent, have an aggregate balance of $900.' 'all balance eq 900 usd'
}

@test "principal balances with a bound are those of each loan" {
	silent 'The mortgage loans had individual principal balances as of the cut-off date of at least $31,200 but not more than
		$648,900.' 'all loan_balance ge 31200 usd' 'all loan_balance le 648900 usd'
	silent 'Principal balances exceed $500,000 for 120 of the mortgage loans.'
	silent 'The smallest and largest outstanding principal balances of the mortgage loans are $28,400 and $998,750.' \
		'all loan_balance ge 28400 usd' 'all loan_balance le 998750 usd'
}

@test "what is supposed is no fact" {
	silent 'Suppose that an investor pays $900 for a class with a principal balance of $1,000.'
}

@test "words in capitals are no names for their hyphens, and A is an article among them" {
	silent 'THE MORTGAGE LOANS HAVE A WEIGHTED AVERAGE LOAN-TO-VALUE RATIO OF 65.20% AS OF THE CUT-OFF DATE, JUNE 1, 2003.' \
		'all wa_ltv eq 65.20 percent' 'all cut_off_date eq 2003-06-01 date'
	silent 'THE MORTGAGE LOANS, WITH A WEIGHTED AVERAGE INTEREST RATE OF 6.5%, ARE FIXED-RATE, FULLY-AMORTIZING LOANS.' \
		'all wac eq 6.5 percent'
	silent '97% OF THE MORTGAGE LOANS ARE OWNER-OCCUPIED. 3% OF THE MORTGAGE LOANS ARE NON-OWNER-OCCUPIED.' \
		'all primary_residence eq 97 percent' 'all investment_property eq 3 percent'
	silent 'THE CLASS A-IO AND CLASS IA-PO CERTIFICATES HAVE INITIAL BALANCES OF $1,000 AND $2,000.' \
		'all A-IO class_balance eq 1000 usd' 'all IA-PO class_balance eq 2000 usd'
	silent 'THE CLASS A CERTIFICATES HAVE AN INITIAL BALANCE OF $900. POOLS A AND B HAVE AGGREGATE BALANCES OF $500 AND $400.' \
		'all A class_balance eq 900 usd' 'A balance eq 500 usd' 'B balance eq 400 usd'
}

@test "a page's number in a table of contents names no pool" {
	local page
	for page in S-21 21; do
		silent "$(printf 'THE MORTGAGE POOL        %s\n\n     The mortgage loans have an aggregate balance of $900.\n' "$page")" \
			'all balance eq 900 usd'
	done
	silent "$(printf 'POOL 2\n\n     The mortgage loans have an aggregate balance of $900.\n')" 'II balance eq 900 usd'
}

@test "loans of a kind that shares are of are not all" {
	local untied='number that the sentence does not tie to what it states' kind
	for kind in 'full documentation' 'investment property' 'streamlined refinance'; do
		complains "The $kind loans have an aggregate balance of \$900." "1: $untied: '\$900'"
		complains "40% of the $kind loans are secured by properties in Ohio." "1: $untied: '40%'"
	done
	silent 'No more than 67% of the mortgage loans are streamlined refinance loans.' 'all streamlined_refinance le 67 percent'
	complains 'The fixed rate mortgage loans have a weighted average rate of 7% and the adjustable rate mortgage loans have one of 5%.' \
		"1: $untied: '7%'"
	silent 'The fixed rate mortgage loans have a weighted average rate of 7%.' 'all wac eq 7 percent'
}

@test "what a clause on some loans says, or who sold them, makes a part of them" {
	silent 'The mortgage loans that provide for prepayment penalties have a weighted average rate of 6.5%.'
	silent 'The mortgage loans sold by Alpha Bank have an aggregate balance of $900.'
	silent 'The mortgage loans sold by the depositor to the trustee have an aggregate balance of $900.' 'all balance eq 900 usd'
}

@test "what loans have on average may be a credit score" {
	silent 'The mortgage loans, on average, have an original loan-to-value ratio of 69.5% and a credit score of 726.' \
		'all wa_ltv eq 69.5 percent' 'all wa_credit_score eq 726 count'
}

@test "entries of a list that have marks, and no stop, are sentences of their own" {
	local mark
	for mark in - '*' o; do
		silent "$(printf 'The collateral:\n\n%s  WAM of 358 months\n%s  Less than 50%% in one state\n%s  Full documentation: at least 85%%\n' \
			"$mark" "$mark" "$mark")" 'all wam eq 358 months' 'all full_documentation ge 85 percent'
	done
	silent "$(printf 'The mortgage loans have a weighted average rate\n- before the servicing fee -\n- on average - of 6.5%%.\n')" \
		'all wac eq 6.5 percent'
}

@test "the extremes of adjustable rates are no rates" {
	silent 'Each mortgage note provides for a maximum mortgage rate ranging from 10.875% to 13.750%, with a weighted average
		maximum of 11.902%.'
	silent 'The notes provide for a maximum mortgage rate ranging from 10.875% to 13.750%, with a weighted average of 11.902%.'
	silent 'The maximum mortgage rate of any mortgage loan is 8%.' 'all interest_rate le 8 percent'
}

@test "what a servicer is servicing is its portfolio" {
	silent 'As of May 31, 2002, the master servicer was servicing mortgage loans with an aggregate balance of $900.'
}

@test "no loans above a ratio of which more is said are not none" {
	silent 'There are no mortgage loans with ratios greater than 80% that do not have primary mortgage insurance.'
	silent 'No mortgage loan has a ratio greater than 80%.' 'all ltv le 80 percent'
}

@test "loans between two ratios are not all above the first" {
	silent '9.9% of the mortgage loans had a ratio of more than 80% but not more than 90%.'
	silent '9.9% of the mortgage loans had a ratio of more than 80%, and none of more than 90%.' \
		'all ltv_over_80_share eq 9.9 percent'
}

@test "a pool of so many loans has them" {
	silent 'The information is based on a pool of approximately 1,402 mortgage loans with an aggregate balance of $900.' \
		'all loans eq 1402 count' 'all balance eq 900 usd'
	silent 'They were selected from a pool of 1,402 mortgage loans.'
}

@test "those in another pool, behind loans above a ratio, may be all or not" {
	complains 'The pool I loans with ratios above 80% had an aggregate balance of $500, and those in pool II had an aggregate
		balance of $200.' "2: number that the sentence does not tie to what it states: '\$200'" 'I ltv_over_80_balance eq 500 usd'
}

@test "measures joined before numbers of several pools have their turns" {
	local untied='number that the sentence does not tie to what it states'
	silent 'The weighted average mortgage rate, remaining term and loan-to-value ratio are 6.5%, 350 months and 70% for group I, and
		6.0%, 172 months and 61% for group II.' 'I wac eq 6.5 percent' 'I wam eq 350 months' 'I wa_ltv eq 70 percent' \
		'II wac eq 6.0 percent' 'II wam eq 172 months' 'II wa_ltv eq 61 percent'
	silent 'The weighted average mortgage rate and remaining term are 6.5% and 350 months for group I, and 6.0% and 172 months
		for group II.' 'I wac eq 6.5 percent' 'I wam eq 350 months' 'II wac eq 6.0 percent' 'II wam eq 172 months'
	silent 'The weighted average mortgage rate, remaining term and loan-to-value ratio of pool I and pool II are 6.5% and 6.0%,
		350 months and 340 months, and 70% and 61%, respectively.' 'I wac eq 6.5 percent' 'II wac eq 6.0 percent' \
		'I wam eq 350 months' 'II wam eq 340 months' 'I wa_ltv eq 70 percent' 'II wa_ltv eq 61 percent'
	complains 'The weighted average rate, remaining term and loan-to-value ratio are 6.5% and 350 months.' \
		"1: $untied: '6.5%'" 'all wam eq 350 months'
}

@test "numbers of them behind others named are told to be lost" {
	complains 'For group I the weighted average mortgage rate is 6.5%, and for group II, they are 6.0%.' \
		"1: number that the sentence does not tie to what it states: '6.0%'" 'I wac eq 6.5 percent'
}

@test "loans that loans include are some of them" {
	complains "The trust's mortgage loans include 8 loans with an aggregate balance of \$200 originated by affiliates." \
		"1: number that the sentence does not tie to what it states: '\$200'"
	silent 'Pool I includes 8 loans with an aggregate balance of $200.' 'I loans eq 8 count' 'I balance eq 200 usd'
}

@test "an amount may be broken by a hyphen behind its comma" {
	silent "$(printf 'The aggregate principal balance of the mortgage loans was $312,-\n404,118.50.\n')" \
		'all balance eq 312404118.50 usd'
	silent 'The aggregate balance of the mortgage loans is $532,-
and there are 400 mortgage loans.' 'all balance eq 532 usd' 'all loans eq 400 count'
}

@test "not all loans are some, and what is not expected is no more than that" {
	silent 'Not all of the mortgage loans have loan-to-value ratios of 80% or less.'
	silent 'It is not expected that more than 5% of the mortgage loans will be secured by second homes.' 'all second_home le 5 percent'
}

@test "what is paid on, and what no loan is, are no sums and averages" {
	local untied='number that the sentence does not tie to what it states'
	complains 'Interest accrues at a rate of 6.50% on a principal balance of $900.' "1: $untied: '\$900'"
	complains 'The weighted average age is 5 months, and no mortgage loan is more than 14 months old.' \
		"1: $untied: '14'" 'all wa_age eq 5 months'
}

@test "what all loans are secured by makes no part of them" {
	silent 'The pool I loans are secured by properties in 32 states and have an average balance of $201.' \
		'I average_balance eq 201 usd'
	silent 'The pool I loans secured by properties in 32 states have an average balance of $201.'
}

@test "the mortgage pool is all loans, whoever was spoken of before" {
	silent 'The remaining terms of the Group 2 mortgage loans range from 176 months to 304 months. The mortgage pool has an
		aggregate principal balance of $900.' 'II remaining_term ge 176 months' 'II remaining_term le 304 months' 'all balance eq 900 usd'
	silent 'The certificates bear interest at a pass-through rate of 6.250%. The aggregate balance of the mortgage loan pool is
		$900.' 'all balance eq 900 usd'
	silent 'Pool II consists of 9 mortgage loans. The pool has an aggregate balance of $900.' 'II loans eq 9 count' \
		'II balance eq 900 usd'
}

@test "a pool's name may end a sentence before any capital" {
	silent 'As of the Cut-off Date, there were 71 mortgage loans in Pool I. Distributions will be made monthly, beginning on
		December 25, 2002.' 'I loans eq 71 count'
}

@test "a number may be told to be what is named behind it" {
	silent 'The aggregate balance of the mortgage loans is $900, of which $500 is the aggregate balance of the Pool I mortgage
		loans and $400 is the aggregate balance of the Pool II mortgage loans.' 'all balance eq 900 usd' \
		'I balance eq 500 usd' 'II balance eq 400 usd'
}

@test "ranges from a minimum to a maximum, and averages per loan" {
	silent 'The interest rates borne by the mortgage loans range from a minimum of 5.406% to a maximum of 7.091%.' \
		'all interest_rate ge 5.406 percent' 'all interest_rate le 7.091 percent'
	silent 'The mortgage loans had an average outstanding principal balance per mortgage loan of $340.' \
		'all average_balance eq 340 usd'
}

@test "what is told of loans in a place, of a kind or a time is not told of all" {
	local loans
	for loans in 'the mortgage loans in the state of New York' 'the mortgage loans in any one state' \
		'the mortgage loans in one of the pools' 'the mortgage loans in the 10021 zip code' 'the mortgage loans in default'; do
		silent "The weighted average interest rate of $loans was 7.125%."
		silent "At least 93% of $loans are secured by primary residences."
	done
	for loans in 'originated by First Bank' 'originated in 2001' 'with original terms to maturity of 15 years'; do
		silent "The interest rates of the mortgage loans $loans range from 5.111% to 6.222%."
	done
	for loans in 'secured by condominiums' 'which were refinanced' 'without mortgage insurance'; do
		silent "At least 93% of the mortgage loans $loans are secured by primary residences."
	done
	silent 'The number of the mortgage loans originated in 2001 is 37.'
	silent 'No mortgage loan to be added to the pool had an original principal balance of more than $650,000.'
	silent 'At least 93% of the mortgage loans are secured by primary residences.' 'all primary_residence ge 93 percent'
	complains 'The average principal balance of the mortgage loans having balances above $500,000 is $612,345.' \
		"1: number that the sentence does not tie to what it states: '\$612,345'"
	complains 'The weighted average rate of the sample of mortgage loans is 6.5%.' \
		"1: number that the sentence does not tie to what it states: '6.5%'"
}

@test "loans that the trust acquires, or is to, are all of them" {
	local who
	for who in 'The trust will acquire' 'The trust acquired' 'The depositor has selected' 'The information below is based on' \
		'The seller will convey to the depositor'; do
		silent "$who 674 mortgage loans with an aggregate balance of \$900." \
			'all loans eq 674 count' 'all balance eq 900 usd'
	done
	for who in 'sold by the seller to the depositor' 'acquired by the trust on that date' 'owned by the trust' \
		'purchased by the depositor'; do
		silent "The mortgage loans $who have an aggregate balance of \$900." 'all balance eq 900 usd'
	done
	complains 'The bank acquired 674 mortgage loans with an aggregate balance of $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	silent 'The mortgage loans acquired by Alpha Bank have an aggregate balance of $900.'
}

@test "loans that a pool includes and that are then described are some of it" {
	complains 'Pool I includes 12 mortgage loans, with an aggregate balance of $900, made to employees of the seller.' \
		"1: number that the sentence does not tie to what it states: '\$900'"
	silent 'The pool includes 12 loans, with an aggregate balance of $900.' 'all loans eq 12 count' 'all balance eq 900 usd'
}

@test "what was before loans were removed, or is with those added, is not the pool's" {
	local when
	for when in 'Before the removal of 3 mortgage loans' 'Prior to the deletion of 3 mortgage loans from the pool' \
		'Together with 12 mortgage loans to be added'; do
		complains "$when, the aggregate balance of the mortgage loans is \$900." \
			"1: number that the sentence does not tie to what it states: '\$900'"
	done
	silent 'After the removal of 3 mortgage loans, the aggregate balance of the mortgage loans was $900.' 'all balance eq 900 usd'
}

@test "what a number does not vary from is not certain" {
	complains 'The weighted average rate will not vary from 6.5% by more than 0.10%.' \
		"1: number that the sentence does not tie to what it states: '6.5%'"
	silent 'The interest rates on the mortgage loans vary from 5% to 7%.' 'all interest_rate ge 5 percent' 'all interest_rate le 7 percent'
}

@test "what guidelines allow is not told of the loans" {
	silent 'Under the guidelines, no mortgage loan may have a loan-to-value ratio above 95%.'
	silent "Under the seller's underwriting standards, mortgage loans may have loan-to-value ratios of up to 95%."
	silent 'No mortgage loan may have a loan-to-value ratio above 95%.' 'all ltv le 95 percent'
}

@test "fixed rate loans are not all where the next sentence speaks of others" {
	complains 'The fixed rate loans have an aggregate balance of $200. The adjustable rate loans have one of $100.' \
		"1: number that the sentence does not tie to what it states: '\$200'"
}

@test "words of a measure in another order, and rates that are fixed" {
	silent 'The mortgage loans have a remaining weighted average term to maturity of 357 months.' 'all wam eq 357 months'
	silent 'Each Pool I mortgage loan bears interest at a fixed rate between 5.125% and 8.250%.' \
		'I interest_rate ge 5.125 percent' 'I interest_rate le 8.250 percent'
}

@test "what guidelines allow is not told of the loans, wherever the sentence names them" {
	local rule
	for rule in 'In accordance with the underwriting standards' 'Pursuant to the underwriting policies of the bank' \
		"According to the seller's criteria"; do
		silent "$rule, mortgage loans have loan-to-value ratios of no more than 95%."
	done
	for rule in 'under the guidelines' "according to the bank's standards" 'at origination under its policies' \
		'as permitted by the underwriting guidelines'; do
		silent "No mortgage loan may have a loan-to-value ratio above 95% $rule."
	done
	silent 'Under the guidelines, no more than 5% of the mortgage loans may be secured by investment properties.'
	silent 'Under the guidelines, no more than 5% of the mortgage loans may have loan-to-value ratios above 80%.'
	silent "Pursuant to the seller's standards, 5% of the mortgage loans were originated under a reduced documentation program." \
		'all reduced_documentation eq 5 percent'
	silent 'The loans were made in accordance with the guidelines, and no mortgage loan has a loan-to-value ratio above 95%.' \
		'all ltv le 95 percent'
	silent 'No mortgage loan has a loan-to-value ratio above 95%, and all were made under the guidelines.' 'all ltv le 95 percent'
}

@test "a share of the largest loans is not one of all" {
	silent 'Approximately 93% of the ten largest mortgage loans are secured by primary residences.'
	silent 'At least 93% of the 10 largest pool I mortgage loans are secured by primary residences.'
	silent 'At least 93% of the five smallest pool I loans and 92% of the pool II loans are secured by primary residences.' \
		'II primary_residence ge 92 percent'
	silent 'The average loan-to-value ratio of the ten largest mortgage loans is 63.2%.'
}

@test "loans originated in some time, of which more is said, are not all" {
	local said
	for said in 'Mortgage loans originated after June 1, 2001 do not carry prepayment penalties' \
		'For mortgage loans originated after June 1, 2001, no appraisal is required' \
		'An appraisal is required for mortgage loans originated after June 1, 2001' \
		'Mortgage loans originated on or after June 1, 2001 generally require an appraisal'; do
		silent "$said."
	done
	silent 'The certificates evidence interests in a pool of mortgage loans originated on or after June 1, 2000.' \
		'all origination_date ge 2000-06-01 date'
	silent 'Mortgage loans originated on or after June 1, 2000' 'all origination_date ge 2000-06-01 date'
}

@test "values of pools in parentheses are theirs, and what is behind them is not" {
	local values rate='The weighted average interest rate of the mortgage loans is 6.3%'
	for values in '6.1% for pool I and 6.5% for pool II' 'pool I: 6.1%; pool II: 6.5%' \
		'6.1% in the case of the pool I mortgage loans and 6.5% in the case of the pool II mortgage loans' \
		'6.1% and 6.5% for pool I and pool II, respectively'; do
		silent "$rate ($values)." 'all wac eq 6.3 percent' 'I wac eq 6.1 percent' 'II wac eq 6.5 percent'
	done
	silent 'The weighted average remaining term is 350 months (pool I, 357 months; pool II, 170 months).' \
		'all wam eq 350 months' 'I wam eq 357 months' 'II wam eq 170 months'
	silent 'No mortgage loan has a loan-to-value ratio of more than 95% (90% for pool I and 80% for pool II).' \
		'all ltv le 95 percent' 'I ltv le 90 percent' 'II ltv le 80 percent'
	silent 'There are 952 mortgage loans (674 in pool I and 278 in pool II) with an average note rate of 6.3% (6.1% in pool I; 6.5% in pool II) and with an aggregate balance of $900.' \
		'all loans eq 952 count' 'I loans eq 674 count' 'II loans eq 278 count' 'all wac eq 6.3 percent' \
		'I wac eq 6.1 percent' 'II wac eq 6.5 percent' 'all balance eq 900 usd'
	silent "$rate (6.1% for pool I and 6.5% for pool II) as of May 1, 2001, and the mortgage loans have an aggregate balance of \$900." \
		'all wac eq 6.3 percent' 'I wac eq 6.1 percent' 'II wac eq 6.5 percent' 'all cut_off_date eq 2001-05-01 date' \
		'all balance eq 900 usd'
	for values in '6.1% and 6.5% for pools I and II, respectively' 'before pool I changed to 6.1%'; do
		states "$rate ($values)." 'all wac eq 6.3 percent'
		diff <(echo "tsfacts: -:1: number that the sentence does not tie to what it states: '6.1%'") "$work/err"
	done
	states 'No more than 3% (2% of pool I and 4% of pool II) of the mortgage loans are secured by investment properties.' \
		'all investment_property le 3 percent'
	diff <(echo "tsfacts: -:1: number that the sentence does not tie to what it states: '2%'") "$work/err"
}

@test "what is told of the trust fund is told of all loans, whatever was named before" {
	local trust
	for trust in 'The trust fund has an aggregate balance of $300.' 'The aggregate balance of the trust fund is $300.' \
		'The aggregate balance of the mortgage loans of the trust estate is $300.' 'The trust has an aggregate balance of $300.'; do
		silent "Pool I has 5 mortgage loans. $trust" 'I loans eq 5 count' 'all balance eq 300 usd'
	done
	for trust in 'trust fund will consist of' 'trust estate consists primarily of a pool of' 'trust, which consists of'; do
		silent $'POOL I\n\n'"The $trust 7 mortgage loans with an aggregate balance of \$300." \
			'all loans eq 7 count' 'all balance eq 300 usd'
	done
	silent 'The trust fund consists of pool I, with an aggregate balance of $200, and pool II, with an aggregate balance of $100.' \
		'I balance eq 200 usd' 'II balance eq 100 usd'
	silent 'The trust estate consists of the pool I and pool II mortgage loans, with aggregate balances of $200 and $100, respectively.' \
		'I balance eq 200 usd' 'II balance eq 100 usd'
}

@test "such loans on top of a paragraph or page are those of the sentence before" {
	local top
	for top in $'\n\n' $'\n<PAGE>\n\n' $'\n                         4\n<PAGE>\n\n'; do
		silent "Pool I has 5 mortgage loans.${top}Their average note rate is 6.5%. Their average remaining term is 350 months." \
			'I loans eq 5 count' 'I wac eq 6.5 percent' 'I wam eq 350 months'
		silent "Pool I has 5 mortgage loans.${top}These mortgage loans have an average note rate of 6.5%." \
			'I loans eq 5 count' 'I wac eq 6.5 percent'
		silent "Twelve mortgage loans are delinquent.${top}Such mortgage loans have an average note rate of 6.5%."
		silent "Pool I has 5 mortgage loans.${top}The mortgage loans have an average note rate of 6.5%." \
			'I loans eq 5 count' 'all wac eq 6.5 percent'
		silent "The initial balance of class A is \$900.${top}Such mortgage loans have an average note rate of 6.5%." \
			'all A class_balance eq 900 usd' 'all wac eq 6.5 percent'
	done
	silent $'Pool I has 5 mortgage loans.\n\nPOOL II\n\nThese mortgage loans have an average note rate of 6.5%.' \
		'I loans eq 5 count' 'II wac eq 6.5 percent'
}

@test "a percentage that stands behind itself in parentheses is one" {
	local share
	for share in '95 percent (95%)' 'ninety-five percent (95%)' '95% (95%)'; do
		silent "At least $share of the mortgage loans are secured by primary residences." 'all primary_residence ge 95 percent'
	done
	states 'At least 95 percent (96%) of the mortgage loans are secured by primary residences.'
	diff <(printf "tsfacts: -:1: one of several values of the same fact: '%s'\n" 95 96%) "$work/err"
}

@test "bounds in turn of several pools, one after the other" {
	silent 'The pool I and pool II mortgage loans have original maturities of at least 20 but no more than 30 years and at least 10 but no more than 15 years, respectively.' \
		'I original_term ge 20 years' 'I original_term le 30 years' 'II original_term ge 10 years' 'II original_term le 15 years'
	silent 'The pool I and pool II mortgage loans have loan-to-value ratios of not more than 95% and not more than 90%, respectively.' \
		'I ltv le 95 percent' 'II ltv le 90 percent'
	silent 'The pool I and pool II mortgage loans were originated on or after May 1, 2001 and on or after June 1, 2001, respectively.' \
		'I origination_date ge 2001-05-01 date' 'II origination_date ge 2001-06-01 date'
	silent 'The latest original scheduled maturity of any of the Mortgage Loans is April 1, 2028.' 'all maturity_date le 2028-04-01 date'
}

@test "what several pools add up to is of all loans" {
	local sum
	for sum in 'a total' 'an aggregate'; do
		silent "Pool I and pool II contain 4 and 2 mortgage loans, respectively, for $sum of 6 mortgage loans with an aggregate balance of \$900." \
			'I loans eq 4 count' 'II loans eq 2 count' 'all loans eq 6 count' 'all balance eq 900 usd'
	done
	silent 'Of the 674 pool I mortgage loans, 12 are relocation loans.' 'I loans eq 674 count'
}

@test "collateral is taken into account in any wording" {
	local ratio='The weighted average loan-to-value ratio of the pledged asset mortgage loans'
	local said
	for said in 'is 94.2% without taking the additional collateral into account, and 68.4% taking it into account' \
		'is 94.2% without, and 68.4% after, taking the additional collateral into account' \
		'is 94.2% before, and 68.4% after, taking the value of the additional collateral into account'; do
		silent "$ratio $said." 'all pledged_ltv eq 94.2 percent' 'all pledged_effective_ltv eq 68.4 percent'
	done
	silent "$ratio, taking the additional collateral into account, is 68.4%." 'all pledged_effective_ltv eq 68.4 percent'
	silent 'Three mortgage loans are secured by additional collateral.' 'all pledged_loans eq 3 count'
}

@test "what they are is named where a sentence has several pools" {
	states 'The largest original principal balance of any pool I loan is $12; for pool II they are $9 and $8.' \
		'I original_balance le 12 usd'
	diff <(echo "tsfacts: -:1: number that the sentence does not tie to what it states: '\$9 and \$8'") "$work/err"
}

@test "what none of the loans will be, or is, goes on behind or" {
	local said
	for said in 'mortgage loans, none of which was originated before April 15, 1993 or matures after January 1, 2024,' \
		'mortgage loans, none of which will have been originated before April 15, 1993 or will mature after January 1, 2024,'; do
		silent "The $said had an aggregate balance of \$900." 'all origination_date ge 1993-04-15 date' \
			'all maturity_date le 2024-01-01 date' 'all balance eq 900 usd'
	done
	silent 'The mortgage loans will not have been originated before April 15, 1993 or mature after January 1, 2024.' \
		'all origination_date ge 1993-04-15 date' 'all maturity_date le 2024-01-01 date'
}

@test "what no ratio of those above 80% exceeds, no other does" {
	local none
	for none in 'and none exceeded 95%' 'and none had a ratio in excess of 95%'; do
		silent "Approximately 7.25% of the mortgage loans had loan-to-value ratios in excess of 80%, $none." \
			'all ltv_over_80_share eq 7.25 percent' 'all ltv le 95 percent'
	done
}

@test "what a pool's is called with an apostrophe is its own" {
	silent "Pool I's weighted average interest rate is 7.1% and Pool II's is 6.7%." 'I wac eq 7.1 percent' 'II wac eq 6.7 percent'
	silent "The weighted average interest rate of pool I's mortgage loans is 7.1%." 'I wac eq 7.1 percent'
	silent "Class B-1's subordination level is 2.5%." 'all B-1 subordination_level eq 2.5 percent'
}

@test "what loans in one pool after the other are told to be makes parts of both" {
	silent 'Loans with an aggregate balance of $500 in pool I, and of $300 in pool II, are relocation loans.'
	complains 'The aggregate principal balance of the mortgage loans may vary by up to 5% from $300.' \
		"1: number that the sentence does not tie to what it states: '\$300'"
}

@test "a sentence goes on over a page's foot that has the page's number" {
	local foot
	for foot in 'CMSI 2003-1 Term Sheet                 Page 7' '7              Citicorp Mortgage Securities, Inc.' \
		'Collateral Term Sheet                          12' "               Collateral Term Sheet
                         - 7 -"; do
		silent "The weighted average interest rates of the pool 1 mortgage loans and the pool 2

$foot
<PAGE>

mortgage loans were 7.611% and 7.104%, respectively." \
			'I wac eq 7.611 percent' 'II wac eq 7.104 percent'
		silent "None of the pool 1 mortgage loans were originated prior to May 1, 2000 or

$foot
<PAGE>

after June 1, 2001." \
			'I origination_date ge 2000-05-01 date' 'I origination_date le 2001-06-01 date'
	done
	# a number that may be more than the page's is no foot where a sentence may begin behind it
	states 'The following are the terms of the mortgage loans

Number of Mortgage Loans         674

<PAGE>

95% of the mortgage loans are secured by second homes.' 'all loans eq 674 count' 'all second_home eq 95 percent'
}

@test "a sentence of an article alone goes on over a page's head" {
	silent 'The number of the mortgage loans is 875. The

<PAGE>

                  CITICORP MORTGAGE SECURITIES, INC.

weighted average interest rate of the mortgage loans is 6.349%.' 'all loans eq 875 count' 'all wac eq 6.349 percent'
}

@test "a list's entry, and a filled line, that end in an amount are no table" {
	silent 'In the case of the pool I loans and pool II loans for which additional collateral was pledged:

   2.   the aggregate scheduled principal balances of such pool
        I mortgage loans and pool II mortgage loans are $599,780
        and $638,427, respectively;' \
		'I pledged_balance eq 599780 usd' 'II pledged_balance eq 638427 usd'
	silent 'The  weighted average remaining terms to stated maturity  of
the  pool  I  mortgage  loans  and  the  pool II  mortgage
loans as of the  cut-off  date,  November 1, 2002,  were  356.07
months and  177.40 months,  respectively.' \
		'all cut_off_date eq 2002-11-01 date' 'I wam eq 356.07 months' 'II wam eq 177.40 months'
}

@test "a sentence that the end of input cuts off tells nothing" {
	local end
	printf 'The number of the mortgage loans is 5. The aggregate balance of the mortgage loans is $102,458,413' >"$work/in"
	facts -n "$work/in"
	[ "$status" = 2 ]
	[ "$(cut -f 5-7 "$work/out")" = "loans${TAB}eq${TAB}5" ]
	[ "$(cat "$work/err")" = "tsfacts: $work/in:1: sentence cut off by the end of input: '\$102,458,413'" ]
	for end in 'respectively, as of' 'respectively,'; do
		complains "Pool I loans and pool II loans
having aggregate balances of \$7,103,322 and \$717,589, $end" \
			"2: sentence cut off by the end of input: '\$717,589'"
	done
	silent 'The aggregate balance of the mortgage loans is $900' 'all balance eq 900 usd'
	for end in 'pool I loans are secured by p' 'mortgage loans a'; do
		printf 'The loans are fixed. At least 97%% of the %s' "$end" >"$work/in"
		facts -n "$work/in"
		[ "$status" = 2 ]
		[ ! -s "$work/out" ]
		[ "$(cat "$work/err")" = "tsfacts: $work/in:1: sentence cut off by the end of input: '97%'" ]
	done
	complains 'No more than $350 of the mortgage loans are secured by the' "1: sentence cut off by the end of input: '\$350'"
	silent 'At least 97% of the mortgage loans are secured by trees'
	printf 'The number of the mortgage loans is 5.' >"$work/in"
	facts -n "$work/in"
	[ "$status" = 0 ]
}

@test "a pool named in parentheses behind a rate is no share of it" {
	silent 'The mortgage loans that have a target rate of 5.75% (the "pool I mortgage loans") have an aggregate balance of $900.' \
		'I target_rate eq 5.75 percent' 'I balance eq 900 usd'
	silent 'The mortgage loans having a target rate of 5.75% ("pool I") have an aggregate balance of $900.' \
		'I target_rate eq 5.75 percent' 'I balance eq 900 usd'
}

@test "loans in a pool or group may be the name that parentheses give" {
	local name
	for name in 'the "mortgage loans in loan group 2"' '"Loans included in Pool II"' 'the "group 2 loans"'; do
		silent "The mortgage loans that have original maturities of at least 20 years ($name) have an aggregate balance of \$900." \
			'II original_term ge 20 years' 'II balance eq 900 usd'
	done
}

@test "the rate of a target rate strip is no target rate" {
	silent 'The target-rate strip on the affiliated mortgage loans is 0.25%.'
	silent 'The target rate of the pool I loans is 5.25%.' 'I target_rate eq 5.25 percent'
}

@test "a share of loans of one kind or another is of the same kind before its number as behind it" {
	local kinds='originated using policies which require proof of income and liquid assets, or which are refinanced mortgage loans originated using streamlined policies'
	silent "The mortgage loans $kinds, will be at least 83% of the mortgage loans." 'all full_documentation ge 83 percent'
	silent "At least 83% of the mortgage loans will be $kinds." 'all full_documentation ge 83 percent'
	complains 'Mortgage loans secured by second homes or investment properties will be no more than 5% of the mortgage loans.' \
		"1: number that the sentence does not tie to what it states: '5%'"
}

@test "a pool with a balance between commas is no part of it" {
	local with=', with an aggregate balance of $900,'
	silent "The pool I premium loans$with have net loan rates of at least 5.250%." \
		'I premium_balance eq 900 usd' 'I premium_net_rate ge 5.250 percent'
	silent "The mortgage loans$with have a weighted average interest rate of 6.1%." \
		'all balance eq 900 usd' 'all wac eq 6.1 percent'
	states "Mortgage loans$with have a weighted average interest rate of 6.1%." 'all balance eq 900 usd'
	silent 'The pool I mortgage loans, with loan-to-value ratios above 80%, have a weighted average interest rate of 6.1%.'
}

@test "the ratio that no loan exceeds does not part those above another ratio" {
	silent 'Mortgage loans with loan-to-value ratios in excess of 80% had an aggregate balance of $900, but no mortgage loan had a loan-to-value ratio in excess of 95%.' \
		'all ltv_over_80_balance eq 900 usd' 'all ltv le 95 percent'
}

@test "such loans are not all of a pool where the lead-in, or nobody, says which they are" {
	local entry='1. the numbers of such pool I loans and pool II loans are 7 and 2, respectively.' lead
	for lead in 'With respect to the pool I loans and pool II loans which are buydown loans:' \
		'For the pool I loans and pool II loans subject to a buydown agreement:' \
		'Some of the loans are relocation loans. As to these loans:' ''; do
		complains "$lead

$entry" "3: number that the sentence does not tie to what it states: '7 and 2'"
	done
	silent "The following is known of the pool I loans and the pool II loans:

$entry" 'I loans eq 7 count' 'II loans eq 2 count'
	silent "For the pool I loans and pool II loans secured by additional collateral:

$entry" 'I pledged_loans eq 7 count' 'II pledged_loans eq 2 count'
}

@test "the date of the transfer is nobody's of whom the sentence before spoke" {
	silent 'The mortgage loans that are not relocation mortgage loans, the "pool I mortgage loans", have an aggregate balance of $300. On November 26, 2002, CMSI is to transfer to the Trustee mortgage loans with an aggregate balance of $500.' \
		'I balance eq 300 usd' 'all closing_date eq 2002-11-26 date' 'all balance eq 500 usd'
}

@test "a clause on none of the loans is a share of its own" {
	silent 'No more than 15% of the mortgage loans were originated under reduced documentation programs; none of the mortgage loans are streamlined refinance loans.' \
		'all reduced_documentation le 15 percent' 'all streamlined_refinance le 0 percent'
	silent 'No more than 15% of the pool I mortgage loans and none of the pool II mortgage loans were originated under reduced documentation programs, and no pool II mortgage loans are secured by investment properties.' \
		'I reduced_documentation le 15 percent' 'II reduced_documentation le 0 percent' 'II investment_property le 0 percent'
	silent 'At least 95% of the mortgage loans are secured by primary residences; no pool I mortgage loan and no pool II mortgage loan is secured by an investment property.' \
		'all primary_residence ge 95 percent' 'I investment_property le 0 percent' 'II investment_property le 0 percent'
	silent 'At least 95% of the mortgage loans are secured by primary residences, and no mortgage loan secured by an investment property has a ratio above 80%.' \
		'all primary_residence ge 95 percent'
}

@test "loans in a zip code may be what has the balance" {
	silent 'Mortgage loans with an aggregate balance of not more than $350 are secured by properties located in any one zip code.' \
		'all zip_balance le 350 usd'
	silent 'Mortgage loans with an aggregate balance of more than $350 are secured by properties located in the zip code 10021.'
}

@test "averages told of joined measures at once are those of each" {
	silent 'The weighted averages of the interest rates, remaining terms and loan-to-value ratios of the mortgage loans are 7.01%, 357 months and 70.2%.' \
		'all wac eq 7.01 percent' 'all wam eq 357 months' 'all wa_ltv eq 70.2 percent'
	silent 'The weighted average of the interest rates is 7.01% and the remaining terms range from 340 to 359 months.' \
		'all wac eq 7.01 percent' 'all remaining_term ge 340 months' 'all remaining_term le 359 months'
}

@test "names in parentheses of pools that are listed part no list" {
	silent 'The mortgage loans in pool I (the "Pool I Loans"), pool II (the "Pool II Loans") and pool III (the "Pool III Loans") had average note rates of 5%, 6% and 7%.' \
		'I wac eq 5 percent' 'II wac eq 6 percent' 'III wac eq 7 percent'
	silent 'Two pool I mortgage loans are pledged asset mortgage loans.' 'I pledged_loans eq 2 count'
	silent 'The depositor will deposit the mortgage loans into the trust on or about August 28, 2003.' \
		'all closing_date eq 2003-08-28 date'
	silent 'Premium loans have net loan rates of 6.25% or higher. The target rate is therefore 6.25%.' \
		'all premium_net_rate ge 6.25 percent' 'all target_rate eq 6.25 percent'
}

@test "a page's foot right below the lines of a sentence is no part of it" {
	local foot
	for foot in 'Term Sheet                            Page 7' 'Cedar Series 2003-1            Page 7 of 12'; do
		silent "None of the mortgage loans were originated prior to May 1, 2000 or
$foot
<PAGE>
after June 1, 2001. At least 95% of the mortgage loans are secured by second
$foot
<PAGE>
homes." 'all origination_date ge 2000-05-01 date' 'all origination_date le 2001-06-01 date' \
			'all second_home ge 95 percent'
	done
}

@test "two bounds right behind those of a further pool are both its own" {
	local of
	for of in 'those of pool II' 'of the pool II loans' 'those of the pool II loans'; do
		silent "The original maturities of the pool I loans are at least 20 but not more than 30 years and $of at least
10 but not more than 15 years." 'I original_term ge 20 years' 'I original_term le 30 years' \
			'II original_term ge 10 years' 'II original_term le 15 years'
	done
}

@test "none of the properties, and no loans that there are, are a share of none" {
	local text
	for text in 'There are no investment properties' 'No mortgaged property is an investment property' \
		'None of the mortgaged properties are investment properties' \
		'There are no mortgage loans secured by investment properties' \
		'The mortgage pool contains no mortgage loans secured by investment properties' \
		'No investment properties are included in the mortgage pool'; do
		silent "$text." 'all investment_property le 0 percent'
	done
	for text in 'There are no reduced documentation mortgage loans in pool I' \
		'Pool I includes no reduced documentation loans' \
		'No reduced documentation loans are included in pool I'; do
		silent "$text." 'I reduced_documentation le 0 percent'
	done
	silent 'There are no investment properties or second homes in the mortgage pool.' \
		'all investment_property le 0 percent' 'all second_home le 0 percent'
	silent 'None of the properties securing the pool I mortgage loans are investment properties.' \
		'I investment_property le 0 percent'
	silent 'All of the mortgaged properties securing the pool I mortgage loans are owner-occupied.' \
		'I primary_residence eq 100 percent'
	for text in 'No Second Homes' 'There are no reduced documentation programs.' 'No second home is required.' \
		'There are no relocation mortgage loans secured by second homes.' \
		'There are no mortgage loans secured by second homes located in Ohio.' \
		'No reduced documentation loans were originated by the bank.' \
		'There are no such loans secured by second homes.' \
		'There is no primary residence requirement for the mortgage loans.'; do
		silent "$text"
	done
}

@test "a class is of the pool that is named with it" {
	local class
	for class in 'pool I class A certificates' 'class A certificates of pool I' 'class A certificates in pool I' \
		'class A certificates related to the pool I mortgage loans' 'Group 1 Class A Certificates'; do
		silent "The initial principal balance of the $class is \$9,000,000." 'I A class_balance eq 9000000 usd'
		silent "The subordination level of the $class is 2.6%." 'I A subordination_level eq 2.6 percent'
	done
	for class in 'pool I class A certificates and the pool II class A certificates' \
		'pool I and pool II class A certificates' 'class A certificates of pools I and II' \
		'class A certificates of pool I and the class A certificates of pool II'; do
		silent "The initial principal balances of the $class are \$9,000,000 and \$8,000,000, respectively." \
			'I A class_balance eq 9000000 usd' 'II A class_balance eq 8000000 usd'
	done
	silent 'The pool I class A certificates will have an initial principal balance of $9,000,000 and the pool II class A
certificates $8,000,000.' 'I A class_balance eq 9000000 usd' 'II A class_balance eq 8000000 usd'
	for class in 'class A-1 and class A-2 certificates of pool I' 'pool I class A-1 and class A-2 certificates' \
		'pool I class A-1 and A-2 certificates'; do
		silent "The initial principal balances of the $class and of the class B-1 certificates are \$5, \$6 and \$7,
respectively." 'I A-1 class_balance eq 5 usd' 'I A-2 class_balance eq 6 usd' 'all B-1 class_balance eq 7 usd'
	done
	silent 'The class A certificates evidence interests in pool I. Pool I has an aggregate principal balance of $9.' \
		'I balance eq 9 usd'
}

@test "what the policies permit that loans are made by is no bound of the loans" {
	local rule
	for rule in 'policies that permit loan-to-value ratios of no more than' 'guidelines which allow ratios not in excess of' \
		'policies permitting loan-to-value ratios of up to' 'standards which require ratios of no more than'; do
		silent "The mortgage loans were originated under $rule 95%."
		silent "The mortgage loans, which were originated under $rule 95%, have original terms of at least 20 years." \
			'all original_term ge 20 years'
	done
	silent 'At least 95% of the mortgage loans were originated under policies that require proof of income.' \
		'all full_documentation ge 95 percent'
	states 'The weighted average loan-to-value ratio of the mortgage loans, which were originated under policies that
permit ratios of no more than 95%, is 65.2%.'
	[ "$(wc -l <"$work/err")" = 2 ]
}

@test "a date may stand between what consists and its loans" {
	silent 'The mortgage pool will consist, as of the cut-off date, of approximately 674 mortgage loans.' \
		'all loans eq 674 count'
	silent 'The mortgage pool consisted as of May 1, 2002 of 674 loans.' 'all cut_off_date eq 2002-05-01 date' \
		'all loans eq 674 count'
	silent 'Pools I and II consist, as of May 1, 2002, of 674 and 278 mortgage loans, respectively.' \
		'all cut_off_date eq 2002-05-01 date' 'I loans eq 674 count' 'II loans eq 278 count'
	silent 'The mortgage loans consisted, as of May 1, 2002, of 5% adjustable rate loans.'
}

@test "numbers of loans may leave out the verb, or the loans that the last of them names" {
	local told
	for told in 'consists of 674 mortgage loans, pool II of 278 and pool III of 235' \
		'includes 674, pool II 278 and pool III 235 mortgage loans' \
		'contains 674 mortgage loans, pool II 278 and pool III 235'; do
		silent "Pool I $told." 'I loans eq 674 count' 'II loans eq 278 count' 'III loans eq 235 count'
	done
	silent 'Pool I consists of 674 and pool II of 278 mortgage loans.' 'I loans eq 674 count' 'II loans eq 278 count'
	silent 'Pool I includes 12 and pool II 15 delinquent mortgage loans.'
	silent 'Pool I contains 12 and pool II 3 mortgage loans secured by second homes.'
}

@test "the loans may be told to be sold to a bank that is the trustee" {
	local sold
	for sold in 'will be sold to First Bank as trustee' 'are to be conveyed to First Bank and Trust Company, as Trustee,' \
		'will be delivered to First Bank (the "Trustee")' 'are expected to be transferred to First Bank, as trustee,'; do
		silent "The mortgage loans $sold on May 29, 2002." 'all closing_date eq 2002-05-29 date'
		silent "On May 29, 2002, the mortgage loans $sold." 'all closing_date eq 2002-05-29 date'
	done
	for sold in 'The mortgage loans were sold to CMSI by the trustee' 'The mortgage loans were sold to CMSI' \
		'The proceeds of the mortgage loans will be delivered to First Bank, as trustee,' \
		'Payments on the mortgage loans will be delivered to First Bank, as trustee,' \
		'The certificates will be delivered to First Bank, as trustee,'; do
		silent "$sold on May 29, 2002."
	done
}

@test "coverage of losses, and losses, may be limited to an amount" {
	local limited
	for limited in 'coverage is initially limited to' 'losses will be limited to' 'coverage was limited to' \
		'losses are limited to'; do
		silent "Special hazard $limited \$6,471,386.39." 'all special_hazard_limit eq 6471386.39 usd'
		silent "Fraud $limited \$6, and bankruptcy $limited \$7." 'all fraud_limit eq 6 usd' 'all bankruptcy_limit eq 7 usd'
	done
}

@test "shares below one another are those of the labels right before them" {
	silent 'Owner-Occupied 95.0%
Second Home 3.0%
Investor Property 2.0%' 'all primary_residence eq 95.0 percent' 'all second_home eq 3.0 percent' \
		'all investment_property eq 2.0 percent'
	silent 'The mortgage loans have the following characteristics:

Weighted Average Loan-to-Value Ratio 64.7%
Full Documentation 96.3%
Reduced Documentation 3.7%

There are 9 mortgage loans.' 'all wa_ltv eq 64.7 percent' 'all full_documentation eq 96.3 percent' \
		'all reduced_documentation eq 3.7 percent' 'all loans eq 9 count'
	# but not where the lines are those of a sentence
	silent 'The Weighted Average Rates Of The Pool I Mortgage Loans And The
Pool II Mortgage Loans Are 6.5%
And 5.5%, Respectively.' 'I wac eq 6.5 percent' 'II wac eq 5.5 percent'
}

@test "loans that have a balance behind none of others are a subject of their own" {
	local none
	for none in 'No pool I mortgage loans' 'None of the pool I mortgage loans'; do
		silent "$none, and pool II mortgage loans having an aggregate principal balance of \$9, had
loan-to-value ratios at origination in excess of 80%." 'II ltv_over_80_balance eq 9 usd'
	done
	silent 'None of the pool I mortgage loans, and pool II mortgage loans having loan-to-value ratios over 80%, were
originated prior to May 1, 2001.'
}

@test "all loans of several pools may be premium loans, or none discount loans" {
	silent 'All pool I, pool II and pool III mortgage loans are premium loans.' 'I premium_share eq 100 percent' \
		'II premium_share eq 100 percent' 'III premium_share eq 100 percent'
	silent 'None of the pool I and pool II mortgage loans are discount loans.' 'I discount_share le 0 percent' \
		'II discount_share le 0 percent'
	silent 'All pool I and pool II mortgage loans are pool I premium loans.'
}

@test "how many loans are above a ratio may be said again in other units" {
	silent '12 loans, or 3.2% by balance ($9), have loan-to-value ratios over 80%.' 'all ltv_over_80_loans eq 12 count' \
		'all ltv_over_80_share eq 3.2 percent' 'all ltv_over_80_balance eq 9 usd'
	silent '3.2% of the pool I mortgage loans ($9) have loan-to-value ratios over 80%.' \
		'I ltv_over_80_share eq 3.2 percent' 'I ltv_over_80_balance eq 9 usd'
	silent '12 mortgage loans, or 3.2% of the aggregate principal balance, have loan-to-value ratios over 80%.' \
		'all ltv_over_80_loans eq 12 count' 'all ltv_over_80_share eq 3.2 percent'
	silent '3.2% of the mortgage loans ($9) have loan-to-value ratios of no more than 60%.'
}

@test "the share that so many loans above a ratio represent is told, in parentheses, too" {
	local share
	for share in ', representing approximately 3.2% of the mortgage pool,' \
		', constituting 3.2% of the aggregate principal balance of the mortgage loans,' ' (3.2%)' \
		' (representing approximately 3.2% of the mortgage loans by principal balance)' ' (or 3.2% of the mortgage pool)'; do
		silent "12 of the mortgage loans$share have loan-to-value ratios over 80%." \
			'all ltv_over_80_loans eq 12 count' 'all ltv_over_80_share eq 3.2 percent'
		silent "There are 12 mortgage loans$share with loan-to-value ratios over 80%." \
			'all ltv_over_80_loans eq 12 count' 'all ltv_over_80_share eq 3.2 percent'
		silent "12 mortgage loans with an aggregate principal balance of \$9$share had loan-to-value ratios over 80%." \
			'all ltv_over_80_loans eq 12 count' 'all ltv_over_80_balance eq 9 usd' 'all ltv_over_80_share eq 3.2 percent'
	done
	silent '12 loans ($9, or 3.2%) have loan-to-value ratios over 80%.' 'all ltv_over_80_loans eq 12 count' \
		'all ltv_over_80_balance eq 9 usd' 'all ltv_over_80_share eq 3.2 percent'
	silent '3.2% ($9) of the mortgage loans have loan-to-value ratios over 80%.' 'all ltv_over_80_share eq 3.2 percent' \
		'all ltv_over_80_balance eq 9 usd'
	silent 'The mortgage loans (3.2% of which are delinquent) have loan-to-value ratios of no more than 80%.' 'all ltv le 80 percent'
}

@test "so many of the loans that a sentence opens with have ratios, and not all" {
	silent 'Of the 875 mortgage loans, 12, or 1.4%, had loan-to-value ratios in excess of 80%.' \
		'all ltv_over_80_loans eq 12 count' 'all ltv_over_80_share eq 1.4 percent'
	silent 'Of the mortgage loans, 12 had loan-to-value ratios in excess of 80%.' 'all ltv_over_80_loans eq 12 count'
	silent 'Of the pool I loans, approximately 12 had loan-to-value ratios in excess of 80%.' 'I ltv_over_80_loans eq 12 count'
	silent 'Of the 12 loans with loan-to-value ratios above 80%, 3 are insured.'
}

@test "so many loans of a kind represent a share in parentheses" {
	silent '12 mortgage loans (representing approximately 3.2% of the mortgage pool) are secured by second homes and 3 mortgage loans
(representing 0.4% of the mortgage pool) are secured by investment properties.' 'all second_home eq 3.2 percent' \
		'all investment_property eq 0.4 percent'
	silent 'Five of the mortgage loans (1.5% of the mortgage loans by principal balance) are secured by investment properties.' \
		'all investment_property eq 1.5 percent'
	silent 'The pool I mortgage loans (60% of all mortgage loans) are secured by first liens on primary residences.'
}

@test "so many loans that start a clause have the ratios behind them" {
	silent '7 loans have loan-to-value ratios above 80%, and 5 loans have loan-to-value ratios above 90%.' \
		'all ltv_over_80_loans eq 7 count' 'all ltv_over_90_loans eq 5 count'
	silent 'Approximately 2.1% of the pool I loans and none of the pool II loans had loan-to-value ratios greater than 80%.' \
		'I ltv_over_80_share eq 2.1 percent' 'II ltv le 80 percent'
	silent 'No more than 12 of the pool I loans and none of the pool II loans had loan-to-value ratios greater than 80%.' \
		'I ltv_over_80_loans le 12 count' 'II ltv le 80 percent'
	silent '2.1% of the pool I loans are second homes and none of the pool II loans had loan-to-value ratios greater than 80%.' \
		'I second_home eq 2.1 percent' 'II ltv le 80 percent'
	silent 'Each mortgage loan bore interest at an original per annum rate of between 6.000% and 9.000%.' \
		'all interest_rate ge 6.000 percent' 'all interest_rate le 9.000 percent'
}

@test "the latest or last loan matures last of all" {
	local words
	for words in 'latest loan matures on' 'last mortgage loan is scheduled to mature on' \
		'latest maturing mortgage loan is scheduled to mature on' 'last mortgage loan to mature is scheduled to mature on'; do
		silent "The $words June 1, 2033." 'all maturity_date le 2033-06-01 date'
	done
	silent 'The earliest mortgage loan matures on May 1, 2010 and the latest on June 1, 2033.' \
		'all maturity_date ge 2010-05-01 date' 'all maturity_date le 2033-06-01 date'
	silent 'The last mortgage loan was originated on May 1, 2002.' 'all origination_date le 2002-05-01 date'
	complains 'The largest mortgage loan was $998,100.' \
		"1: number that the sentence does not tie to what it states: '\$998,100'"
	silent 'The first mortgage loan matures on May 1, 2010.'
	complains 'The earliest month and year of origination of any mortgage loan is March 2002.' \
		"1: not a number or date that can be read: '2002'"
}

@test "the largest loan is one of the pool of the heading, and an average behind it is none of its own" {
	silent 'The largest mortgage loan has a principal balance of $9 and the smallest has a principal balance of $5. The average
principal balance is $7.' 'all loan_balance le 9 usd' 'all loan_balance ge 5 usd' 'all average_balance eq 7 usd'
	silent $'Group 2\n\nThe largest mortgage loan has a principal balance of $9. The average principal balance is $7.' \
		'II loan_balance le 9 usd' 'II average_balance eq 7 usd'
	silent 'Pool II consists of 5 mortgage loans. The latest mortgage loan matures on May 1, 2030.' 'II loans eq 5 count' \
		'II maturity_date le 2030-05-01 date'
	complains 'The ten largest mortgage loans have an aggregate principal balance of $9. The average balance is $7.' \
		"1: number that the sentence does not tie to what it states: '\$7'"
}

@test "a word in parentheses makes a bound of the number before it" {
	silent $'Loan-to-value ratio: 95% (maximum)\nWeighted average LTV: 71%' 'all ltv le 95 percent' 'all wa_ltv eq 71 percent'
	silent $'Original term: 30 years (maximum)' 'all original_term le 30 years'
	silent 'The original balances were $40,220 (minimum) and $998,100 (maximum).' 'all original_balance ge 40220 usd' \
		'all original_balance le 998100 usd'
}

@test "terms to maturity are original ones where they are told as at origination" {
	silent 'At origination, all of the mortgage loans had terms to maturity of between 120 and 360 months.' \
		'all original_term ge 120 months' 'all original_term le 360 months'
	silent 'Each mortgage loan had at origination a term to stated maturity of not more than 30 years.' 'all original_term le 30 years'
	silent 'Each mortgage loan has a term to maturity from its date of origination of not more than 30 years.' \
		'all original_term le 30 years'
	complains 'No mortgage loan has a term to maturity of more than 30 years.' \
		"1: number that the sentence does not tie to what it states: '30'"
	silent 'Mortgage loans with terms to maturity of 15 years represent 12% of the mortgage loans.'
	silent 'The mortgage loans have remaining terms to maturity of at least 120 months.' 'all remaining_term ge 120 months'
}

@test "an average goes on to the measures joined to it, in whatever unit, without an article" {
	silent 'The mortgage loans have a weighted average interest rate of 7%, remaining term to maturity of 357 months, and
loan-to-value ratio of 70%.' 'all wac eq 7 percent' 'all wam eq 357 months' 'all wa_ltv eq 70 percent'
	silent 'The mortgage loans have a weighted average interest rate of 7% and an original term of 30 years.' \
		'all wac eq 7 percent' 'all original_term eq 30 years'
	silent 'The mortgage loans have a weighted average interest rate of 7% and original terms of 30 years.' \
		'all wac eq 7 percent' 'all original_term eq 30 years'
}

@test "the number of loans before a colon is told, whatever is behind it" {
	silent 'The mortgage pool has 952 loans: 12 are delinquent.' 'all loans eq 952 count'
	silent 'The mortgage pool has 952 mortgage loans: 600 in group 1 and 352 in group 2.' 'all loans eq 952 count' \
		'I loans eq 600 count' 'II loans eq 352 count'
}

@test "the largest and the smallest loan need neither verb nor name" {
	local smallest
	for smallest in 'the smallest' 'the smallest mortgage loan' 'the smallest loan'; do
		silent "The largest mortgage loan has a balance of \$1,487,221 and $smallest a balance of \$38,112." \
			'all loan_balance le 1487221 usd' 'all loan_balance ge 38112 usd'
		silent "The largest had an original balance of \$1,487,221 and $smallest an original balance of \$38,112." \
			'all original_balance le 1487221 usd' 'all original_balance ge 38112 usd'
	done
	silent 'The largest mortgage loan in pool I has a balance of $1,487,221 and the smallest loan in pool II a balance of $38,112.' \
		'I loan_balance le 1487221 usd' 'II loan_balance ge 38112 usd'
	silent 'Pool I consists of 900 loans. The largest has a balance of $1,487,221, and the smallest has a balance of $38,112.' \
		'I loans eq 900 count' 'I loan_balance le 1487221 usd' 'I loan_balance ge 38112 usd'
	# the words of a measure, and no loan
	silent 'The largest mortgage loan balance is $9,000,000, and the smallest mortgage loan balance is $5,000.' \
		'all loan_balance le 9000000 usd' 'all loan_balance ge 5000 usd'
	complains 'The maximum has a balance of $5,000.' "1: number that the sentence does not tie to what it states: '\$5,000'"
}

@test "headings tight over labels and values, and of loans' characteristics, are read" {
	local heading
	for heading in 'Mortgage Loan Characteristics' 'MORTGAGE LOAN CHARACTERISTICS:' 'Loan Statistics' 'Mortgage Loan Data:'; do
		silent "$heading"$'\nNumber of Loans:   606\nWAM:               357 months' 'all loans eq 606 count' 'all wam eq 357 months'
		silent "      $heading"$'\n\nNumber of Loans:   606\nWAM:               357 months' 'all loans eq 606 count' \
			'all wam eq 357 months'
		silent $'Group 2\n\n'"$heading"$'\n\nNumber of Loans:   606\nWAM:               357 months' 'II loans eq 606 count' \
			'II wam eq 357 months'
	done
	for heading in 'Total' 'Total:' 'Aggregate:' 'Combined Pool:'; do
		silent $'Group 1:\nNumber of Loans:   606\nWAM:   357 months\nGroup 2:\nNumber of Loans:   505\nWAM:   177 months\n'"$heading"$'\nNumber of Loans:   1,111\nWAM:   300 months' \
			'I loans eq 606 count' 'I wam eq 357 months' 'II loans eq 505 count' 'II wam eq 177 months' \
			'all loans eq 1111 count' 'all wam eq 300 months'
		silent $'Group 2\n\nNumber of Loans:   505\nWAM:   177 months\n\n'"$heading"$'\n\nNumber of Loans:   1,111\nWAM:   300 months' \
			'II loans eq 505 count' 'II wam eq 177 months' 'all loans eq 1111 count' 'all wam eq 300 months'
	done
	# a term above a heading is an entry, too, and no heading of the rows below
	local gap
	for gap in ':     ' '      '; do
		silent $'Group 1 Mortgage Loans\nNumber of Loans'"$gap"$'606\nAggregate Balance'"$gap"$'$401,234,567\nWAM'"$gap"$'357 months
Group 2 Mortgage Loans\nNumber of Loans'"$gap"$'505\nAggregate Balance'"$gap"$'$98,765,432\nWAM'"$gap"$'177 months
Total Mortgage Loans\nNumber of Loans'"$gap"$'1,111\nAggregate Balance'"$gap"$'$499,999,999\nWAM'"$gap"'300 months' \
			'I loans eq 606 count' 'I balance eq 401234567 usd' 'I wam eq 357 months' \
			'II loans eq 505 count' 'II balance eq 98765432 usd' 'II wam eq 177 months' \
			'all loans eq 1111 count' 'all balance eq 499999999 usd' 'all wam eq 300 months'
	done
	complains $'Relocation Loan Data\nNumber of Loans:   606' "2: number that the sentence does not tie to what it states: '606'"
}

@test "shares are dealt out to programs, and a list of what is not known is none of subjects" {
	silent 'No more than 45.7% and 13.2% of the mortgage loans were underwritten under a reduced documentation program and a full
documentation program, respectively.' 'all reduced_documentation le 45.7 percent' 'all full_documentation le 13.2 percent'
	silent 'No more than 45.7% and 13.2% of the mortgage loans were underwritten under a reduced documentation program and a no
stated income program, respectively.' 'all reduced_documentation le 45.7 percent'
	complains '3.2% and 1.1% of the mortgage loans are secured by investment properties and cooperatives, respectively.' \
		"1: number that the sentence does not tie to what it states: '3.2% and 1.1%'"
	silent 'No more than 5% of the mortgage loans were originated under a no income/no asset verification program.'
}

@test "a share may have its dollars in parentheses behind whose it is" {
	silent 'No more than 5% of the pool I mortgage loans ($9,000,000) are secured by investment properties.' \
		'I investment_property le 5 percent'
	silent '3.2% of the mortgage loans (12 loans) are secured by second homes.' 'all second_home eq 3.2 percent'
}

@test "a sentence goes on over a page's end behind a company's Inc." {
	local inc
	for inc in 'Example Mortgage, Inc.' 'Example Bank, N.A.' 'Example Home Corp.'; do
		silent "At least 96% of the mortgage loans are secured by properties determined by $inc

<PAGE>

to be the primary residence of the borrower. The number of mortgage loans is 9." \
			'all primary_residence ge 96 percent' 'all loans eq 9 count'
	done
	# with a footnote between
	silent 'At least 96%(2) of the mortgage loans are secured by properties determined by Example, Inc.

----------
2    Such percentages are of the aggregate balance of all mortgage loans.
<PAGE>

to be the primary residence of the borrower.' 'all primary_residence ge 96 percent'
	# what else is behind it is a sentence of its own
	local next
	for next in '96% of the mortgage loans are secured by primary residences.' \
		'Mortgage loans that are 96% of all are secured by primary residences.' \
		'In any case, 96% of the mortgage loans are secured by primary residences.'; do
		silent "The servicer of 100 loans is Example, Inc.

<PAGE>

$next" 'all primary_residence eq 96 percent'
	done
	# it is no heading
	silent 'POOL I

The servicer is Example, Inc.

The number of mortgage loans is 9.' 'I loans eq 9 count'
}

@test "a sentence goes on over a page's end behind a name that it gives" {
	local page
	for page in '<PAGE>' $'\n             7\n<PAGE>\n' $'\nTerm Sheet            Page 7\n\n<PAGE>\n' \
		$'\nCollateral Term Sheet                7\n<PAGE>\n' \
		$'\n<PAGE>\n           CEDAR RIDGE MORTGAGE SECURITIES, INC.\n                 Series 2003-4\n' \
		$'\n<PAGE>\n              (continued)\n'; do
		silent "     On December 23, 2003, Cedar Ridge Mortgage Securities, Inc. (\"CRMSI\")
$page
transferred to the Trustee mortgage loans with an aggregate scheduled principal
balance as of December 1, 2003 of \$647,138,638.77." 'all closing_date eq 2003-12-23 date' \
			'all cut_off_date eq 2003-12-01 date' 'all balance eq 647138638.77 usd'
	done
}

@test "text on the line of a document's tags is read" {
	silent '<DOCUMENT>
<TYPE>EX-99
<TEXT>The total number of the mortgage loans was 300.

There are 301 mortgage loans. </TEXT> The aggregate balance is $500.

</TEXT></DOCUMENT>
</DOCUMENT> The number of the pool I mortgage loans is 304.' \
		'all loans eq 300 count' 'all loans eq 301 count' 'all balance eq 500 usd' 'I loans eq 304 count'
}

@test "a justified line with wide gaps above one that ends in a number is no heading" {
	silent 'On November 26, 2002, the  depositor
is  to  transfer  to   the   trustee
mortgage  loans  with  an  aggregate
scheduled     principal      balance
outstanding as of November  1,  2002
of $162,889,002.32 and there are 300
loans  in  all.' 'all closing_date eq 2002-11-26 date' \
		'all cut_off_date eq 2002-11-01 date' 'all balance eq 162889002.32 usd' 'all loans eq 300 count'
}

@test "justified lines with gaps of two blanks that end in a pool's number or a year are no table" {
	silent 'Pool 3 premium loans  will  consist of pool 3 mortgage loans
with  net loan rates  greater  than  or equal to  5.250%. Pool  3
discount loans  will consist  of  pool 3 mortgage  loans with net
loan  rates less  than  5.250%.' 'III premium_net_rate ge 5.250 percent' 'III discount_net_rate lt 5.250 percent'
	silent 'The aggregate initial  principal  balance  of
the class B-1 certificates as of December 1,  2003
was $7,442,000.' 'all B-1 class_balance eq 7442000 usd'
}

@test "at the end of input, a sentence cut off is no title, and the first row of a table no text" {
	printf 'The number of mortgage loans as of May 1, 2004\nwas 642. The weighted average mortgage interest rate of the' >"$work/cut"
	facts -n "$work/cut"
	diff <(printf 'cut_off_date 2004-05-01\nloans 642\n') <(awk '{ print $3, $5 }' "$work/out")
	printf 'LOAN-TO-VALUE RATIOS\n\nRatio    Number of Loans   Principal Balance\n-----    ---------------   -----------------\n65.00%% and below .......' >"$work/cut"
	facts -n "$work/cut"
	diff /dev/null "$work/out"
}

@test "numbers that a blank parts, or that have letters for digits, are named" {
	complains 'The mortgage loans have an aggregate balance of $59,662, 885.' \
		"1: not a number or date that can be read: '59,662, 885'"
	complains 'The mortgage loans have an aggregate balance of $405 860 262.91.' \
		"1: not a number or date that can be read: '405 860 262.91'"
	complains 'The cut-off date is January l, 2003.' "1: not a number or date that can be read: 'l'"
	complains 'There are 67O mortgage loans.' "1: not a number or date that can be read: '67O'"
	complains 'No mortgage loan has a loan-to-value ratio in excess of 9 5%.' \
		"1: not a number or date that can be read: '9'"
	silent 'The weighted average interest rates were: pool 1 5.5%, pool 2 6.5%.' \
		'I wac eq 5.5 percent' 'II wac eq 6.5 percent'
	silent 'The aggregate balance and the number of the pool I loans were $500 and 300.' \
		'I balance eq 500 usd' 'I loans eq 300 count'
}

@test "a word that came before is read as the first time, and so is the number behind it" {
	local balance='The pool I mortgage loans have an aggregate balance of' why='not a number or date that can be read'
	states "$balance \$405 860 262. $balance \$405 860 262.91. $balance \$59,662, 885. $balance \$59,662, 885."
	diff <(printf "tsfacts: -:1: $why: '%s'\n" '405 860 262' '405 860 262.91' '59,662, 885' '59,662, 885') "$work/err"
	states "$balance \$5% 640. $balance \$5% 640."
	diff <(printf "tsfacts: -:1: $why: '%s'\n" '5% 640' '5% 640') "$work/err"
	states 'Pool I. The cut-off date is June l, 2003. The cut-off date is July l, 2003. The cut-off date is June I, 2003.'
	diff <(printf "tsfacts: -:1: $why: '%s'\n" l l I) "$work/err"
	silent 'THE POOL I LOANS HAVE A BALANCE OF $900. THE POOL II LOANS HAVE A BALANCE OF $800.' \
		'I balance eq 900 usd' 'II balance eq 800 usd'
}

@test "bounds behind a number with 'and', and loans none of which is insured" {
	silent 'No mortgage loan had loan-to-value ratios of 95% and above.' 'all ltv lt 95 percent'
	silent 'Mortgage loans with net loan rates of 5.5% and over are premium loans.' \
		'all premium_net_rate ge 5.5 percent'
	silent 'None of the mortgage loans with loan-to-value ratios of 80% or less had primary mortgage insurance.'
	silent 'No mortgage loan with a loan-to-value ratio of 80% or less had primary mortgage insurance.'
}

@test "joined measures, each with a pool of its own before all numbers" {
	silent 'The weighted average interest rates of the pool I mortgage loans and the number of mortgage loans in pool II were 5.577% and 326.' \
		'I wac eq 5.577 percent' 'II loans eq 326 count'
	silent 'The aggregate balance of the pool I mortgage loans, the number of mortgage loans in pool II, and the weighted average interest rate of the pool III loans were $500, 326 and 5%, respectively.' \
		'I balance eq 500 usd' 'II loans eq 326 count' 'III wac eq 5 percent'
}

@test "a pool's own bound in parentheses is said of none, too" {
	silent 'No mortgage loan had an original principal balance of more than $1,000,000 (or, in the case of pool IV, $750,000).' \
		'all original_balance le 1000000 usd' 'IV original_balance le 750000 usd'
	silent 'None of the mortgage loans had a loan-to-value ratio of more than 95% (or, in pool IV, 80%).' \
		'all ltv le 95 percent' 'IV ltv le 80 percent'
}

@test "loans in a zip code may aggregate no more than a balance" {
	silent 'Mortgage Loans in any one zip code do not aggregate more than $500,000.' \
		'all zip_balance le 500000 usd'
}

@test "what a share of a pool consists of, or loans with a band of ratios, is no bound of all" {
	silent 'Approximately 95% of the trust fund consists of mortgage loans with original terms of 30 years.'
	silent '40%, by balance, of pool I consists of mortgage loans with original maturities of at least 20 years.'
	silent 'The trust fund consists of mortgage loans with original terms of at least 20 but not more than 30 years.' \
		'all original_term ge 20 years' 'all original_term le 30 years'
	silent 'Loans with ratios of 80% or more, and under 90%, are insured.'
	silent 'The mortgage loans, which have ratios of not less than 60%, and not more than 90%, are insured.' \
		'all ltv ge 60 percent' 'all ltv le 90 percent'
}

@test "the target rate of a class is no pool's" {
	silent "Class A's target rate is 6.5%."
	silent 'The target rate for the Class A certificates is 6.5%, and that of pool I is 6.25%.' 'I target_rate eq 6.25 percent'
}

@test "none of a second pool goes on from none of the first" {
	silent 'No loan in pool I has a maturity later than May 1, 2030, and none in pool II later than June 1, 2032.' \
		'I maturity_date le 2030-05-01 date' 'II maturity_date le 2032-06-01 date'
	silent 'No loan in pool I was originated prior to May 1, 2001, none in pool II prior to June 1, 2002 and none in pool III prior to July 1, 2002.' \
		'I origination_date ge 2001-05-01 date' 'II origination_date ge 2002-06-01 date' \
		'III origination_date ge 2002-07-01 date'
}

@test "bounds before the verb are those of any loan's measure behind it" {
	silent 'Not less than $60,000 nor more than $500,000 was the balance at origination of any loan.' \
		'all original_balance ge 60000 usd' 'all original_balance le 500000 usd'
	silent 'No more than 95% is the loan-to-value ratio of any mortgage loan.' 'all ltv le 95 percent'
}

@test "numbers of which only the sentence before says what they are are named" {
	local rest='For the pool II loans, these were 180 months and 6.75%.'
	states "The weighted average remaining term and interest rate of the pool I loans were 350 months and 6.5%. $rest" \
		'I wam eq 350 months' 'I wac eq 6.5 percent'
	diff - "$work/err" <<-END
		tsfacts: -:1: number that the sentence does not tie to what it states: '180'
		tsfacts: -:1: number that the sentence does not tie to what it states: '6.75%'
	END
	silent 'These were 30 days delinquent.'
}

@test "what so many or a share of the loans have, and no word names them, is not told of all" {
	complains 'Of the pool I mortgage loans, 15 have an aggregate principal balance of $12,000,000.' \
		"1: number that the sentence does not tie to what it states: '\$12,000,000'"
	complains 'Of the mortgage loans, approximately 15% have a weighted average interest rate of 7.5%.' \
		"1: number that the sentence does not tie to what it states: '7.5%'"
	complains 'Fifteen have a weighted average interest rate of 7.5%.' \
		"1: number that the sentence does not tie to what it states: '7.5%'"
	silent 'Of the pool I mortgage loans, 15 were originated prior to May 1, 1998.'
	silent 'Of the mortgage loans, those in pool I have an aggregate principal balance of $12,000,000.' \
		'I balance eq 12000000 usd'
}

@test "dollars and the share of a pool without a name that says them again are of a part" {
	local share with='Mortgage loans with an aggregate principal balance of $12,345,678,'
	for share in 'or 4.1% of the mortgage pool,' 'or 4.1% of the trust fund,' 'or 4.1% of the aggregate principal balance,' \
		'representing 4.1% of the trust fund,'; do
		silent "$with $share had loan-to-value ratios in excess of 80%." \
			'all ltv_over_80_balance eq 12345678 usd' 'all ltv_over_80_share eq 4.1 percent'
	done
	silent "$with or 4.1% of the mortgage pool, are secured by properties in Texas."
	states "$with or 4.1% of the trust fund, are secured by second homes." 'all second_home eq 4.1 percent'
}

@test "ratios of some loans, told aside, part no others" {
	local balance='have an aggregate balance of $126,000,000.'
	states "The pool I mortgage loans, of which 12 have loan-to-value ratios in excess of 80%, $balance" \
		'I ltv_over_80_loans eq 12 count' 'I balance eq 126000000 usd'
	states "The mortgage loans, 12 of which have loan-to-value ratios in excess of 80%, $balance" \
		'all ltv_over_80_loans eq 12 count' 'all balance eq 126000000 usd'
	states "The pool I mortgage loans, which include loans with loan-to-value ratios in excess of 80%, $balance" \
		'I balance eq 126000000 usd'
	states "The pool I mortgage loans, some of which have loan-to-value ratios in excess of 80%, $balance" \
		'I balance eq 126000000 usd'
}

@test "a part is of the pool that it is told to be a share of" {
	silent 'Discount loans represent 15% of the pool II mortgage loans and have a weighted average remaining term of 356 months.' \
		'II discount_wam eq 356 months'
}

@test "dollars in a zip code and the share that says them again have one bound" {
	local in='are secured by mortgaged properties located in any one zip code.' text
	for text in 'of the pool I mortgage loans, or 1.2% of the pool I mortgage loans,' 'of the pool I mortgage loans (1.2%)' \
		', representing approximately 1.2% of the pool I mortgage loans,'; do
		silent "No more than \$2,345,678 $text $in" 'I zip_balance le 2345678 usd' 'I zip_share le 1.2 percent'
	done
	silent "No more than \$2,345,678 of the mortgage loans, or 1.2% of the aggregate principal balance, $in" \
		'all zip_balance le 2345678 usd' 'all zip_share le 1.2 percent'
}

@test "the balance at which loans may be repurchased has the bound of its share, and each pool its own" {
	local may='CMSI may repurchase the mortgage loans when their aggregate scheduled principal balance is'
	silent "$may less than 10% of the aggregate scheduled principal balance as of the Cut-off Date, or \$40,586,026.29." \
		'all repurchase_share lt 10 percent' 'all repurchase_balance lt 40586026.29 usd'
	silent "$may less than 10% of that as of the cut-off date, or \$40,586,026.29." 'all repurchase_balance lt 40586026.29 usd'
	silent 'The issuer may repurchase the pool I mortgage loans and the pool II mortgage loans when their aggregate principal balances are less than $15,003,082 and $49,710,781, respectively.' \
		'I repurchase_balance lt 15003082 usd' 'II repurchase_balance lt 49710781 usd'
}

@test "what loans total that are told to be some, or another's ratio, is no balance of all" {
	silent 'Loans in pool I totalling $5,000,000 are secured by cooperative apartments.'
	silent 'The loan-to-value ratio of no mortgage loan exceeded 95%, and that of mortgage loans with an aggregate balance of $5,000,000 exceeded 80%.' \
		'all ltv le 95 percent'
}

@test "averages and balances in parentheses that are not read are named" {
	complains 'Loan-to-value ratios of the mortgage loans: from 10.5% to 95.0% (weighted average: 69.1%).' \
		"1: number that the sentence does not tie to what it states: '69.1%'" \
		'all ltv ge 10.5 percent' 'all ltv le 95.0 percent'
	complains 'The pool I mortgage loans ($303,477 aggregate balance) have an average interest rate of 6.1%.' \
		"1: number that the sentence does not tie to what it states: '\$303,477'" 'I wac eq 6.1 percent'
}

@test "a number is of the pool whose loans are counted before it" {
	states 'The weighted average interest rate was 6.662% for the 674 pool I mortgage loans.' 'I wac eq 6.662 percent'
}

@test "what the balances of pools add up to is that of all loans" {
	silent 'The aggregate principal balances of pools I and II are $303 and $126, respectively, for a total of $429.' \
		'I balance eq 303 usd' 'II balance eq 126 usd' 'all balance eq 429 usd'
}

@test "rates as low as, months from the cut-off date, and all payments that are deducted" {
	silent 'The mortgage loans have interest rates as low as 6.25% and as high as 8.75%.' \
		'all interest_rate ge 6.25 percent' 'all interest_rate le 8.75 percent'
	silent 'The weighted average number of months from the Cut-off Date to stated maturity is 354.' 'all wam eq 354 months'
	silent 'The mortgage loans have an aggregate balance, after deduction of all payments of principal due on or before June 1, 2000, of $356.' \
		'all cut_off_date eq 2000-06-01 date' 'all balance eq 356 usd'
	silent 'The mortgage loans have an aggregate balance of $356, after giving effect to payments due on or before June 1, 2000.' \
		'all balance eq 356 usd' 'all cut_off_date eq 2000-06-01 date'
}

@test "so many loans behind the name of the trustee are transferred" {
	silent 'On March 25, 1999, CMSI is to transfer to First State Bank, as Trustee, 412 mortgage loans with an aggregate principal balance of $140.' \
		'all closing_date eq 1999-03-25 date' 'all loans eq 412 count' 'all balance eq 140 usd'
}

@test "so many loans behind the trustee to whom they are transferred are all" {
	local verb
	for verb in 'transferred' 'will transfer' 'sold' 'will cause to be conveyed'; do
		silent "On May 25, 1999, CMSI $verb to the Trustee approximately 611 mortgage loans having an aggregate balance of \$210." \
			'all closing_date eq 1999-05-25 date' 'all loans eq 611 count' 'all balance eq 210 usd'
	done
	silent 'CMSI sold to the Trust 611 delinquent mortgage loans with an aggregate balance of $210.'
	silent 'CMSI sold to the Trust 611 mortgage loans secured by second homes with an aggregate balance of $210.'
}

@test "so many loans that are expected to have a balance are all, and those with more than one are not" {
	silent 'The Trust Estate will contain 678 loans which, as of the Cut-Off Date, are expected to have an aggregate balance of $201.' \
		'all loans eq 678 count' 'all balance eq 201 usd'
	silent 'The trust contains 678 mortgage loans that as of May 1, 2003 had an aggregate balance of $201.' \
		'all loans eq 678 count' 'all cut_off_date eq 2003-05-01 date' 'all balance eq 201 usd'
	silent 'The pool contains 12 mortgage loans that have a balance of more than $600,000.'
	silent 'There are 12 mortgage loans with original principal balances in excess of $600,000.'
	silent 'The pool contains 674 mortgage loans with original principal balances of not more than $600,000.' \
		'all loans eq 674 count' 'all original_balance le 600000 usd'
}

@test "bounds of the balance of all loans are named" {
	local reason="1: number that the sentence does not tie to what it states:" bound
	for bound in 'will be between $395 and $405' 'is not less than $395 and not more than $405' 'will range from $395 to $405'; do
		states "The aggregate principal balance of the pool I mortgage loans $bound."
		diff <(printf 'tsfacts: -:%s\n' "$reason '\$395'" "$reason '\$405'") "$work/err"
	done
	silent 'The aggregate principal balance of the mortgage loans secured by second homes is not more than $5.'
}

@test "an average is told to be between two numbers, or to vary between them" {
	silent 'The weighted average rate of the mortgage loans is expected to be between 7.20% and 7.45% per annum.' \
		'all wac ge 7.20 percent' 'all wac le 7.45 percent'
	silent 'The weighted average remaining term of the pool I loans, as of the cut-off date, is between 354 and 359 months.' \
		'I wam ge 354 months' 'I wam le 359 months'
	states 'The weighted average rate of the mortgage loans varied between 7.20% and 7.45%.'
	unties '7.20%' '7.45%'
	states 'The weighted average rate of the mortgage loans increased from 7.20% to 7.45%.'
	unties '7.20%' '7.45%'
}

@test "what is not expected to be more or less is a bound, and months are from origination" {
	silent 'The average principal balance of the mortgage loans is not expected to exceed approximately $334,201.' \
		'all average_balance le 334201 usd'
	silent 'The latest maturity of any mortgage loan is not expected to be later than May 1, 2033.' 'all maturity_date le 2033-05-01 date'
	silent 'The weighted average number of months from the origination of the mortgage loans is 2 months.' 'all wa_age eq 2 months'
	silent 'The weighted average time from origination to stated maturity is 358 months.' 'all wa_original_term eq 358 months'
}

@test "loans that others are selected from are not those of the pool" {
	complains 'The mortgage loans were selected from 2,000 loans with an aggregate balance of $700.' \
		"1: number that the sentence does not tie to what it states: '\$700'"
	silent 'The mortgage loans were drawn from loans having an aggregate balance of $700.'
	silent 'The mortgage loans are part of a portfolio of loans with an aggregate balance of $700.'
}

@test "pools in parentheses whose loans are counted" {
	silent 'The total number of mortgage loans was 1,203 (consisting of 802 pool I mortgage loans and 401 pool II mortgage loans).' \
		'all loans eq 1203 count' 'I loans eq 802 count' 'II loans eq 401 count'
	silent 'Additional collateral was pledged for four pool I mortgage loans with an aggregate balance of $150.' \
		'I pledged_loans eq 4 count' 'I pledged_balance eq 150 usd'
	silent 'Additional collateral was pledged for four mortgage loans.' 'all pledged_loans eq 4 count'
}

@test "the rest of the loans or balance is a pool's own where it is told to be" {
	silent 'The aggregate balance of all mortgage loans is $532, of which $303 is in pool I, $126 in pool II and the remaining $103 in pool III.' \
		'all balance eq 532 usd' 'I balance eq 303 usd' 'II balance eq 126 usd' 'III balance eq 103 usd'
	silent 'Pool I contains 674 mortgage loans, and the remaining 278 mortgage loans are in pool II.' \
		'I loans eq 674 count' 'II loans eq 278 count'
	complains 'One hundred percent of the mortgage loans are secured by primary residences.' \
		"1: not a number or date that can be read: 'One'"
}

@test "loans with so much a balance, and what is told of them, are not all" {
	states 'As of March 1, 1999, mortgage loans with an aggregate principal balance of $1,000,000 were 30 to 59 days delinquent.'
	silent 'Mortgage loans aggregating $4,000,000 mature after June 1, 2032.'
	silent 'Mortgage loans with an aggregate balance of $4,000,000 mature after June 1, 2032.'
	silent 'Of the pool I mortgage loans originated after June 1, 1998, at least 90% are secured by primary residences.'
	silent 'Of the pool I mortgage loans, at least 90% are secured by primary residences.' 'I primary_residence ge 90 percent'
}

@test "a pool, or loans, that are not known have no average of all" {
	complains 'The larger pool has a weighted average interest rate of 6.6%.' \
		"1: number that the sentence does not tie to what it states: '6.6%'"
	complains 'The average interest rate on 30-year mortgages was 7.0%.' \
		"1: number that the sentence does not tie to what it states: '7.0%'"
}

@test "the balance of loans that are repurchased is no limit" {
	silent 'CMSI may, but need not, repurchase mortgage loans with an aggregate balance of $1,000,000.'
	silent 'CMSI may repurchase mortgage loans when their aggregate balance is less than $1,000,000.' \
		'all repurchase_balance lt 1000000 usd'
}

@test "what a pool does not include is none of its loans" {
	silent 'The trust will not contain mortgage loans with original balances below $20,000.' 'all original_balance ge 20000 usd'
	silent 'Pool I will not include any mortgage loan with an original term of less than 20 years.' \
		'I original_term ge 20 years'
}

@test "an aggregate balance at origination is that of the original balances" {
	silent 'The pool I mortgage loans had an aggregate balance of $310 at origination.' 'I aggregate_original_balance eq 310 usd'
	silent 'The average loan-to-value ratio at origination and the aggregate balance of the pool I mortgage loans are 64% and $310.' \
		'I wa_ltv eq 64 percent' 'I balance eq 310 usd'
}

@test "a pool is not made of a part that it has, or has none of" {
	silent 'Pool III has no discount loans.'
	silent 'Pool III has discount loans.'
	silent 'The pool III mortgage loans are not discount loans.'
	silent 'All pool III mortgage loans will be premium loans.' 'III premium_share eq 100 percent'
}

@test "numbers in turn that are not each pool's in order are named, the first of them, too" {
	states 'The weighted average interest rate and remaining term to stated maturity are 6.5% and 356 months, and 5.5% and 350 months, for pool I and pool II.'
	diff - "$work/err" <<'END'
tsfacts: -:1: number that the sentence does not tie to what it states: '6.5%'
tsfacts: -:1: number that the sentence does not tie to what it states: '356'
tsfacts: -:1: number that the sentence does not tie to what it states: '5.5%'
tsfacts: -:1: number that the sentence does not tie to what it states: '350'
END
	silent 'The weighted average interest rate and aggregate balance are 6.5% and $900 for pool I, and 5.5% and $800 for pool II.' \
		'I wac eq 6.5 percent' 'I balance eq 900 usd' 'II wac eq 5.5 percent' 'II balance eq 800 usd'
}

@test "names from one to another are not read, and named" {
	complains 'The classes B-1 through B-6 will have an aggregate initial balance of $224.' \
		"1: number that the sentence does not tie to what it states: '\$224'"
	complains 'The weighted average interest rate of pools I through III is 6.5%.' \
		"1: number that the sentence does not tie to what it states: '6.5%'"
	silent 'No mortgage loan in pools I through III had a loan-to-value ratio of more than 95%.'
	for text in 'The aggregate balances of pools I through pool III are $900.' \
		'The aggregate balance is $900 for pool I through pool III.' \
		'Pool I to pool III have an aggregate balance of $900.'; do
		complains "$text" "1: number that the sentence does not tie to what it states: '\$900'"
	done
}

@test "so many exceptions, and loans of one of which the sentence before spoke, are not all" {
	complains 'With two exceptions, no mortgage loan had an original balance of more than $1,000,000.' \
		"1: number that the sentence does not tie to what it states: '\$1,000,000'"
	complains 'Pool II has a target rate of 5.25%. Its mortgage loans have an aggregate balance of $126.' \
		"1: number that the sentence does not tie to what it states: '\$126'" 'II target_rate eq 5.25 percent'
	states 'Mortgage loans having a weighted average interest rate of 6.9% are in pool II.'
	silent 'At origination, the pool I mortgage loans had an aggregate balance of $310.' 'I aggregate_original_balance eq 310 usd'
}

@test "dollars in parentheses behind so many loans are their balance" {
	silent 'Pool I had 674 loans ($303,477) and pool II had 278 loans ($126,464).' \
		'I loans eq 674 count' 'I balance eq 303477 usd' 'II loans eq 278 count' 'II balance eq 126464 usd'
	silent 'The mortgage loans, numbering 1,276, have an aggregate balance of $583,151.' \
		'all loans eq 1276 count' 'all balance eq 583151 usd'
	silent 'Pool I loans with balances totaling $710 and pool II loans with balances totaling $71 had ratios above 80% at origination.' \
		'I ltv_over_80_balance eq 710 usd' 'II ltv_over_80_balance eq 71 usd'
}

@test "a half of one percent is not one percent" {
	complains 'No more than one-half of one percent of the mortgage loans are secured by investment properties.' \
		"1: not a number or date that can be read: 'one'"
}

@test "a target rate that parts the loans is the pool's" {
	silent 'Loans at or above the target rate of 5.75% are premium loans.' 'all target_rate eq 5.75 percent'
}

@test "a number of the loans, one or more of them, and cooperative loans in a pool are not all" {
	silent 'A number of the mortgage loans have loan-to-value ratios of no more than 50%.'
	silent 'The number of the mortgage loans is 674.' 'all loans eq 674 count'
	silent 'One or more of the mortgage loans may have loan-to-value ratios of no more than 50%.'
	states '674 mortgage loans, of which 37 are cooperative loans with an aggregate balance of $151, are in pool I.'
	silent 'Mortgage loans with an aggregate balance of $151 are in pool I.' 'I balance eq 151 usd'
}

@test "an average rate of default is no interest" {
	silent 'The weighted average rate of default on the mortgage loans is 0.5%.'
	silent 'The weighted average rate of the mortgage loans is 6.5%.' 'all wac eq 6.5 percent'
}

@test "none in a pool, by a verb of its own, is turned round" {
	silent 'The latest maturity date is June 1, 2033, and none in pool II is later than May 1, 2018.' \
		'all maturity_date le 2033-06-01 date' 'II maturity_date le 2018-05-01 date'
	silent 'No pool I mortgage loan had a ratio above 95%, and none in pool II had a ratio above 90%.' \
		'I ltv le 95 percent' 'II ltv le 90 percent'
	silent 'No pool I mortgage loan was originated before May 1, 2001, and none in pool II was originated before June 1, 2002 or after May 1, 2003.' \
		'I origination_date ge 2001-05-01 date' 'II origination_date ge 2002-06-01 date' 'II origination_date le 2003-05-01 date'
}

@test "what any loan may have, and what could happen to some, is no fact of all" {
	silent "A mortgage loan's loan-to-value ratio is that of its balance to the value of the property, and may be no more than 95%."
	silent 'The loan-to-value ratio of a mortgage loan may be no more than 95%.'
	silent 'A 5% change in prices could affect loans with ratios of no more than 95%.'
	silent 'The loan-to-value ratio of any mortgage loan will be no more than 95%.' 'all ltv le 95 percent'
}

@test "a footnote that says of what a share is one states nothing" {
	silent 'Expressed as a percentage of the aggregate principal balance of the mortgage loans of $910.'
	silent 'Calculated by dividing $5 by $6, the aggregate balance of the mortgage loans.'
}

@test "the following loans, and those that somebody paid for, are not all" {
	complains 'The following mortgage loans have an aggregate balance of $910.' \
		"1: number that the sentence does not tie to what it states: '\$910'"
	complains 'The bank received $920 for mortgage loans with an aggregate balance of $910.' \
		"1: number that the sentence does not tie to what it states: '\$910'"
	silent 'The following mortgage loan data is as of June 1, 2003: the aggregate balance is $910.' \
		'all cut_off_date eq 2003-06-01 date' 'all balance eq 910 usd'
}

@test "the largest of the loans is one loan, and an average behind it is one of all" {
	silent 'The largest of the mortgage loans had an original principal balance of $990,000 and the smallest $25,000.' \
		'all original_balance le 990000 usd' 'all original_balance ge 25000 usd'
	silent 'The largest of the loans in pool I has a balance of $900, and the smallest of the loans in pool II has one of $90.' \
		'I loan_balance le 900 usd' 'II loan_balance ge 90 usd'
	silent 'The largest of the 674 pool I mortgage loans has a principal balance of $900.' 'I loan_balance le 900 usd'
	silent 'The original balance of the largest mortgage loan was $990,000, and that of the smallest was $25,000.' \
		'all original_balance le 990000 usd' 'all original_balance ge 25000 usd'
	silent 'The original balance of the largest of the mortgage loans was $990,000 and of the smallest $25,000.' \
		'all original_balance le 990000 usd' 'all original_balance ge 25000 usd'
	silent 'The last of the mortgage loans to mature matures on May 1, 2033.' 'all maturity_date le 2033-05-01 date'
	silent 'The largest of the mortgage loan balances is $990,000.' 'all loan_balance le 990000 usd'
	silent 'The largest pool II loan has a balance of $900, and the average balance is $400.' \
		'II loan_balance le 900 usd' 'II average_balance eq 400 usd'
	silent 'Pool I consists of 674 mortgage loans. The largest of them has a balance of $900.' 'I loans eq 674 count' \
		'I loan_balance le 900 usd'
	silent 'Pool I consists of 674 mortgage loans. The largest of such mortgage loans has a balance of $900.' \
		'I loans eq 674 count' 'I loan_balance le 900 usd'
	# those of a kind, or several, are not all
	silent 'No more than 5% are relocation loans. The largest such mortgage loan has a balance of $900.'
	silent 'The largest of the mortgage loans secured by condominiums has a balance of $900, and the average balance is $400.'
	silent 'The ten largest of the mortgage loans have a balance of $9,000.'
}

@test "the largest and smallest behind an average are of each loan, and one loan is the pool's named before" {
	local is
	for is in '' ' was'; do
		silent "The average original balance of the pool I loans was \$400, the largest$is \$900 and the smallest$is \$90." \
			'I average_original_balance eq 400 usd' 'I original_balance le 900 usd' 'I original_balance ge 90 usd'
		silent "The weighted average interest rate was 6.5%; the highest$is 7.5% and the lowest$is 5.5%." \
			'all wac eq 6.5 percent' 'all interest_rate le 7.5 percent' 'all interest_rate ge 5.5 percent'
	done
	silent 'The average balances of the pool I and pool II loans were $400 and $500, respectively, and the largest were $900 and
		$950, respectively.' 'I average_balance eq 400 usd' 'II average_balance eq 500 usd' 'I loan_balance le 900 usd' \
		'II loan_balance le 950 usd'
	silent 'The average balance of the pool I loans was $400, the largest mortgage loan was $900, and the smallest mortgage loan
		had a balance of $90.' 'I average_balance eq 400 usd' 'I loan_balance le 900 usd' 'I loan_balance ge 90 usd'
	silent 'The average balance is $4 for the pool I loans and $5 for the pool II loans, and the largest mortgage loan has one of
		$9.' 'I average_balance eq 4 usd' 'II average_balance eq 5 usd' 'all loan_balance le 9 usd'
	complains 'The average balance was $400, and the largest class was $900.' \
		"1: number that the sentence does not tie to what it states: '\$900'" 'all average_balance eq 400 usd'
	complains 'The weighted average rate is 6.5%; the largest concentration is 12% in California.' \
		"1: number that the sentence does not tie to what it states: '12%'" 'all wac eq 6.5 percent'
}

@test "the smallest loan, and the oldest, bound all" {
	silent 'The smallest mortgage loan had an original principal balance of $25,000 and the largest $990,000.' \
		'all original_balance ge 25000 usd' 'all original_balance le 990000 usd'
	silent 'The largest pool I mortgage loan had an original balance of $990,000, and the smallest pool II mortgage loan had an original balance of $25,000.' \
		'I original_balance le 990000 usd' 'II original_balance ge 25000 usd'
	silent 'The newest mortgage loan was originated on May 1, 2003 and the oldest was originated on May 1, 1999.' \
		'all origination_date le 2003-05-01 date' 'all origination_date ge 1999-05-01 date'
	silent 'The largest mortgage loan was originated on May 1, 2003, and had a ratio of 75%.'
	silent 'The largest mortgage loan secured by a condominium had an original balance of $990,000.'
	silent 'The ten largest mortgage loans had original balances of $990,000.'
}

@test "loans bear interest from one rate to another" {
	silent 'The pool I mortgage loans bear interest from 6% to 8%, and the pool II mortgage loans bear interest at from 5% to 7% per annum.' \
		'I interest_rate ge 6 percent' 'I interest_rate le 8 percent' 'II interest_rate ge 5 percent' 'II interest_rate le 7 percent'
	silent 'The certificates bear interest from June 1, 2003.'
}

@test "rates, terms and dates of certificates are none of the loans" {
	silent 'The class A certificates bear interest from 5% to 6%.'
	silent 'The class A certificates have a latest scheduled maturity date of June 1, 2033 and a weighted average remaining term of 350 months.'
	silent 'The latest maturity date of the certificates is June 1, 2033.'
	silent 'No class A certificate has an original balance of less than $1,000.'
	silent 'The certificates are backed by mortgage loans with interest rates from 5% to 6%.' \
		'all interest_rate ge 5 percent' 'all interest_rate le 6 percent'
}

@test "what some or so many of the loans are is a remark, behind which all have a balance" {
	local of
	for of in 'some of which are secured by condominiums' 'many of which were originated in 1999' 'two of which are delinquent' \
		'some of which have loan-to-value ratios above 80%'; do
		silent "The pool I mortgage loans, $of, have an aggregate balance of \$910." 'I balance eq 910 usd'
	done
	silent 'The mortgage loans, some of which have interest rates of no more than 7%, have original terms of at least 20 years.' \
		'all original_term ge 20 years'
	silent 'The mortgage loans, some of which are insured and have an aggregate balance of $910.'
	silent 'The mortgage loans, 12 of which are insured and have an aggregate balance of $910, are in pool I.'
}

@test "so many of the loans may have ratios above one in a remark" {
	silent 'The mortgage loans, 12 of which had loan-to-value ratios in excess of 80%, have an aggregate balance of $910.' \
		'all ltv_over_80_loans eq 12 count' 'all balance eq 910 usd'
	silent 'The mortgage loans, of which 4.5% had loan-to-value ratios in excess of 80%, have an aggregate balance of $910.' \
		'all ltv_over_80_share eq 4.5 percent' 'all balance eq 910 usd'
	silent 'Pool I has 412 mortgage loans, 12 of which have loan-to-value ratios above 80%.' \
		'I loans eq 412 count' 'I ltv_over_80_loans eq 12 count'
	silent 'Pool I has 412 mortgage loans, 12 of which have loan-to-value ratios above 80% and are insured.' 'I loans eq 412 count'
	silent 'The pool I loans secured by condominiums, 12 of which have ratios above 80%, are insured.'
}

@test "of an aggregate balance, so much is attributable to a pool" {
	silent 'Of the aggregate balance of $260, $150 is attributable to pool I, $100 to pool II and $10 to pool III.' \
		'all balance eq 260 usd' 'I balance eq 150 usd' 'II balance eq 100 usd' 'III balance eq 10 usd'
	silent 'Of the aggregate principal balance of the mortgage loans of $250, $150 represents pool I mortgage loans.' \
		'all balance eq 250 usd' 'I balance eq 150 usd'
	silent 'Of the aggregate balance of pool I of $250, $30 is attributable to discount loans.' \
		'I balance eq 250 usd' 'I discount_balance eq 30 usd'
	states 'Of the aggregate balance of $250, $30 is attributable to loans in California.'
	silent 'The fraud loss limit is 2% of the aggregate principal balance, or $10.' 'all fraud_limit eq 10 usd'
}

@test "of a part of all, so much is in a pool" {
	silent 'Of the premium mortgage loans, $50 are in pool I and $40 are in pool II.' \
		'I premium_balance eq 50 usd' 'II premium_balance eq 40 usd'
	silent 'Of the mortgage loans, $50 are in pool I, and the remainder are in pool II.' 'I balance eq 50 usd'
	silent 'Of the premium loans, 120 are in pool I.'
	silent 'Of the mortgage loans in California, $50 are in pool I.'
}

@test "a minimum and a maximum may stand behind their label" {
	silent 'Original principal balances of the pool I mortgage loans: minimum $25,000; maximum $990,000.' \
		'I original_balance ge 25000 usd' 'I original_balance le 990000 usd'
	silent 'Interest rates: lowest 5.25%, highest 7.75%; weighted average 6.51%.' \
		'all interest_rate ge 5.25 percent' 'all interest_rate le 7.75 percent' 'all wac eq 6.51 percent'
}

@test "the share that says the most in a zip code again is the most, too" {
	silent 'The largest concentration in any one zip code is $300, or 1.2% of the mortgage loans.' \
		'all zip_balance le 300 usd' 'all zip_share le 1.2 percent'
}

@test "a pool may be told in labels, and the first of two has no name" {
	silent 'Pool I: 412 loans, $150. Pool II: 201 loans, $80.' \
		'I loans eq 412 count' 'I balance eq 150 usd' 'II loans eq 201 count' 'II balance eq 80 usd'
	silent 'There are two pools. In the first there are 412 mortgage loans and in the second 201.'
}

@test "loans in a pool that are delinquent, and theirs above a ratio, are not all of it" {
	silent 'Mortgage loans in pool I with an aggregate balance of $300 were 30 days delinquent.'
	silent 'Home loans in pool I with an aggregate balance of $300 were 30 days delinquent.'
	silent 'Loan group I with an aggregate balance of $300 was sold.' 'I balance eq 300 usd'
	complains 'Only pool I has loans with loan-to-value ratios above 80%; their aggregate balance is $300.' \
		"1: number that the sentence does not tie to what it states: '\$300'"
	silent 'Mortgage loans in pool I with an aggregate balance of $300 will be sold to the trustee on June 1, 2003.' \
		'I balance eq 300 usd' 'all closing_date eq 2003-06-01 date'
}

@test "balances that total so much, and a rate that also is" {
	silent 'The mortgage loans are 412 in number and have balances that total $150.' \
		'all loans eq 412 count' 'all balance eq 150 usd'
	silent 'The target rate for the pool is also 5.5%.' 'all target_rate eq 5.5 percent'
}

@test "what would be, and an earlier pool, is none of the loans" {
	silent 'The aggregate balance of the mortgage loans would be $240 after the removal of any delinquent loans.'
	silent 'A prior pool had an aggregate balance of $300.'
	silent 'Prior to its sale, pool I had an aggregate balance of $300.' 'I balance eq 300 usd'
}

@test "home loans are mortgage loans, but those of a kind of home are not all" {
	silent 'The number of home loans was 73.' 'all loans eq 73 count'
	silent 'No home loan has a loan-to-value ratio of more than 90%.' 'all ltv le 90 percent'
	silent 'Pool I consists of 73 home loans. The home loans in pool II have an aggregate balance of $500.' \
		'I loans eq 73 count' 'II balance eq 500 usd'
	silent 'The number of manufactured home loans was 73.'
	silent 'No second home loan has a loan-to-value ratio of more than 90%.'
}

@test "the opening of business on a day is as of that day" {
	silent 'As of the opening of business on March 1, 2003, the pool consisted of 45 mortgage loans.' \
		'all cut_off_date eq 2003-03-01 date' 'all loans eq 45 count'
	silent 'The mortgage loans had, at the opening of business on March 1, 2003, an aggregate balance of $500.' \
		'all cut_off_date eq 2003-03-01 date' 'all balance eq 500 usd'
}

@test "loans whose balance at a day is so much are all that a pool contains" {
	silent 'Pool 1 contains 210 loans whose aggregate principal balance at April 30, 2003 is $65,625.' \
		'I loans eq 210 count' 'all cut_off_date eq 2003-04-30 date' 'I balance eq 65625 usd'
	silent 'The pool I loans whose maturity is before May 1, 2030 had a balance of $500.'
	silent 'The pool I loans that had a balance above $300 at April 30, 2003 were worth $500.'
}

@test "so many loans that the trust will own are all" {
	silent 'The Trust will own 57 fixed rate mortgage loans with an aggregate principal balance of $500.' \
		'all loans eq 57 count' 'all balance eq 500 usd'
	silent 'The trust fund will own 57 mortgage loans.' 'all loans eq 57 count'
	silent 'No mortgage loan that the trust will own has a loan-to-value ratio above 90%.' 'all ltv le 90 percent'
	silent 'The trust will own 12 of the mortgage loans. The trust will own 12 delinquent mortgage loans.'
	silent 'The trust will own 12 mortgage loans with loan-to-value ratios above 80%.'
	silent 'The servicer will own 57 mortgage loans.'
}

@test "loans that make up a pool are that pool's" {
	silent 'The loans with a target rate of 5.25% make up pool I, and those with a target rate of 5.50% will make up pool II.' \
		'I target_rate eq 5.25 percent' 'II target_rate eq 5.50 percent'
	silent 'Mortgage loans with original terms of at least 20 but not more than 30 years constitute pool I.' \
		'I original_term ge 20 years' 'I original_term le 30 years'
	silent 'Pool I comprises all loans with original terms over 15 years, and pool II all loans with original terms of 15 years or less.' \
		'I original_term gt 15 years' 'II original_term le 15 years'
	silent 'The mortgage loans have an aggregate balance of $500, of which $300 constitute pool I and $200 constitute pool II.' \
		'all balance eq 500 usd' 'I balance eq 300 usd' 'II balance eq 200 usd'
	silent 'Mortgage loans with original terms of 30 years constitute most of pool I.'
}

@test "when payments are due is no closing date, and a date may be named in parentheses" {
	silent 'On May 28, 2003, the seller will assign the mortgage loans, with all payments due on or after May 1, 2003 (the "Cut-off Date"), to the trustee.' \
		'all closing_date eq 2003-05-28 date' 'all cut_off_date eq 2003-05-01 date'
	silent 'The mortgage loans, with payments received after May 1, 2003 (the "cut-off date"), will be transferred.' \
		'all cut_off_date eq 2003-05-01 date'
	silent 'The mortgage loans will be transferred to the trustee, with the payments payable after May 1, 2003.'
}

@test "so many loans that a place, a bank or borrowers have are not all of a pool" {
	local tie='1: number that the sentence does not tie to what it states'
	complains 'California accounts for 207 pool I mortgage loans with an aggregate balance of $500.' "$tie: '\$500'"
	complains 'Two states, Ohio and Maine, account for 31 pool I mortgage loans with an aggregate balance of $500.' "$tie: '\$500'"
	complains 'Homeside originated 300 pool I mortgage loans with an aggregate balance of $500.' "$tie: '\$500'"
	complains 'Three borrowers have 7 pool I mortgage loans with an aggregate balance of $500.' "$tie: '\$500'"
	silent 'The year 2001 accounts for 4 mortgage loans.'
	silent 'Pool I accounts for 207 mortgage loans with an aggregate balance of $500.' \
		'I loans eq 207 count' 'I balance eq 500 usd'
	silent 'The 4 pool I mortgage loans originated in 2001 have an aggregate balance of $500.'
	silent 'The 674 pool I mortgage loans have an aggregate balance of $500.' 'I loans eq 674 count' 'I balance eq 500 usd'
}

@test "a pool that opens a sentence is that of the parts behind it" {
	silent 'In the case of pool I, premium loans have an aggregate scheduled principal balance of $300 and discount loans $30.' \
		'I premium_balance eq 300 usd' 'I discount_balance eq 30 usd'
	silent 'For pool I, premium loans are those with net loan rates of 6.000% or more.' 'I premium_net_rate ge 6.000 percent'
	silent 'With respect to pool II, the discount loans have a weighted average rate of 5.9%.' 'II discount_wac eq 5.9 percent'
	silent 'The discount loans are the mortgage loans with net loan rates below 5.5%, and all other mortgage loans are premium loans.' \
		'all discount_net_rate lt 5.5 percent'
}

@test "ratios with that collateral, and without it" {
	silent 'Seven mortgage loans have pledged additional collateral; taking that collateral into account, their weighted average loan-to-value ratio is 78.5%, and without it 93.6%.' \
		'all pledged_loans eq 7 count' 'all pledged_effective_ltv eq 78.5 percent' 'all pledged_ltv eq 93.6 percent'
	silent 'The weighted average loan-to-value ratio of the pool I loans with additional collateral is 75.0% with such collateral and 89.1% without it.' \
		'I pledged_effective_ltv eq 75.0 percent' 'I pledged_ltv eq 89.1 percent'
}

@test "a sum or range of balances is no whole of which there is a share" {
	silent 'The range of original principal balances of the pool I mortgage loans is $54 to $1,000.' \
		'I original_balance ge 54 usd' 'I original_balance le 1000 usd'
	silent 'The amount of the aggregate principal balance of the mortgage loans is $500.' 'all balance eq 500 usd'
	silent 'CMSI may repurchase the mortgage loans when their balance is less than ten per cent of the initial aggregate balance.' \
		'all repurchase_share lt 10 percent'
}

@test "so many loans that are made the trust's on a day" {
	silent 'CMSI expects to transfer 187 mortgage loans, with an aggregate balance of $500, to the trustee on May 28, 2003.' \
		'all loans eq 187 count' 'all balance eq 500 usd' 'all closing_date eq 2003-05-28 date'
	silent 'On May 28, 2003, CMSI expects to transfer 187 mortgage loans to the trustee.' \
		'all closing_date eq 2003-05-28 date' 'all loans eq 187 count'
}

@test "loans that number so many, behind what is said of them" {
	silent 'The pool I mortgage loans, all of which have original terms of at least 20 years, number 674 and have a weighted average rate of 6.6%.' \
		'I original_term ge 20 years' 'I loans eq 674 count' 'I wac eq 6.6 percent'
	silent 'The pool I loans for which additional collateral was pledged number 6 and have an aggregate balance of $500.' \
		'I pledged_loans eq 6 count' 'I pledged_balance eq 500 usd'
	silent 'The mortgage loans secured by condominiums number 12.'
}

@test "what the sentence before measured is named behind it, too, and overall is of all" {
	local tie='1: number that the sentence does not tie to what it states'
	complains 'The weighted average rate was 6.6% for pool I. It was 6.2% for pool II.' "$tie: '6.2%'" 'I wac eq 6.6 percent'
	complains 'The weighted average rate was 6.6% for pool I. The corresponding figure for pool II was 6.2%.' \
		"$tie: '6.2%'" 'I wac eq 6.6 percent'
	silent 'The weighted average rate was 6.6% for pool I, 6.2% for pool II, 6.3% for pool III and 6.4% overall.' \
		'I wac eq 6.6 percent' 'II wac eq 6.2 percent' 'III wac eq 6.3 percent' 'all wac eq 6.4 percent'
	silent 'The overall weighted average rate of pool I is 6.48%.' 'I wac eq 6.48 percent'
}

@test "a target rate behind its pool is that pool's, and loans of other deals are none" {
	silent 'Each pool I mortgage loan with a net loan rate below the pool I target rate of 5.25% is a discount loan.' \
		'I target_rate eq 5.25 percent'
	silent 'Alpha has issued 45 series of certificates, backed by mortgage loans with an aggregate balance of $900.'
	silent 'The mortgage loans in the preliminary pool had an aggregate balance of $900.'
}

@test "a bound behind an average is one of each" {
	silent 'The loan-to-value ratios average 64.7% and do not exceed 95%.' 'all wa_ltv eq 64.7 percent' 'all ltv le 95 percent'
	silent 'The interest rates of the pool I loans averaged 6.6% and were not below 5%.' \
		'I wac eq 6.6 percent' 'I interest_rate ge 5 percent'
	silent 'The loan-to-value ratios average at least 64.7%.' 'all wa_ltv ge 64.7 percent'
}

@test "a heading over all loans may end in a word that could lead on" {
	local heading
	for heading in 'Total Pool' 'The Mortgage Pool' 'AGGREGATE' 'Mortgage Pool' 'Description of the Mortgage Pool'; do
		silent "Pool I

     The aggregate principal balance is \$300.

$heading

     The aggregate principal balance is \$500." 'I balance eq 300 usd' 'all balance eq 500 usd'
	done
}

@test "whom a lead-in names is spoken of to the paragraph's end" {
	silent 'With respect to pool I:

There are 674 mortgage loans. Their aggregate balance is $300.

With respect to pool II:

There are 278 mortgage loans. Their aggregate balance is $200.' \
		'I loans eq 674 count' 'I balance eq 300 usd' 'II loans eq 278 count' 'II balance eq 200 usd'
}

@test "what names nobody under a heading of some loans is not told of all" {
	local tie='number that the sentence does not tie to what it states'
	complains 'Relocation Mortgage Loans

     The aggregate principal balance is $300.' "3: $tie: '\$300'"
	complains 'Premium Loans

     The aggregate principal balance is $300.' "3: $tie: '\$300'"
	complains 'Class A Certificates

     The aggregate initial principal balance is $300. The mortgage loans have an aggregate balance of $500.' \
		"3: $tie: '\$300'" 'all balance eq 500 usd'
	silent 'Additional Collateral

     There are 7 mortgage loans for which additional collateral was pledged.' 'all pledged_loans eq 7 count'
	complains 'Relocation Mortgage Loans

     There are 35 mortgage loans.

The Mortgage Pool

     There are 300 mortgage loans.' "3: $tie: '35'" 'all loans eq 300 count'
}

@test "overall is of all only behind one of several numbers" {
	silent 'Pool I loans overall have an aggregate balance of $900.' 'I balance eq 900 usd'
	silent 'The aggregate balance of pool I is $900 overall.' 'I balance eq 900 usd'
	silent 'Overall, the pool I mortgage loans have an aggregate balance of $900.' 'I balance eq 900 usd'
	silent 'The weighted average rate is 6.4% overall, 6.5% for pool I and 6.3% for pool II.' \
		'all wac eq 6.4 percent' 'I wac eq 6.5 percent' 'II wac eq 6.3 percent'
}

@test "certificates that were issued are backed by the loans, unless they were before" {
	silent 'CMSI has issued certificates backed by 674 mortgage loans with an aggregate balance of $500.' \
		'all loans eq 674 count' 'all balance eq 500 usd'
	silent 'The trust has issued class A certificates of $500 and the mortgage loans have an aggregate balance of $900.' \
		'all balance eq 900 usd'
	silent 'Alpha has previously issued certificates backed by mortgage loans with an aggregate balance of $900.'
}

@test "a bound behind an average that has no verb of its own is one of the average" {
	silent 'The loan-to-value ratios average 64.7% for pool I and no more than 70% for pool II.' \
		'I wa_ltv eq 64.7 percent' 'II wa_ltv le 70 percent'
	silent 'The interest rates average at least 6% and at most 7%.' 'all wac ge 6 percent' 'all wac le 7 percent'
}

@test "loans that the trust or the pool will comprise are all" {
	silent 'The mortgage pool will comprise 674 mortgage loans with an aggregate balance of $500.' \
		'all loans eq 674 count' 'all balance eq 500 usd'
	silent 'At the closing date the trust will comprise 674 mortgage loans.' 'all loans eq 674 count'
}

@test "a fraction of the balance is a share of it, too" {
	silent 'The depositor may repurchase the loans at one-tenth of the initial aggregate balance, which was $900.'
}

@test "what stands for a measure is named only behind what was measured" {
	local tie='1: number that the sentence does not tie to what it states'
	silent 'The servicing fee is set monthly. It was 0.25%.'
	silent 'Delinquency percentages were 4.5%.'
	complains 'The weighted average rate was 6.6% for pool I. The corresponding rate for pool II was 6.2%.' \
		"$tie: '6.2%'" 'I wac eq 6.6 percent'
}

@test "a day on which something else was done is no closing date" {
	silent 'On March 1, 2002 the bank bought loans, and will transfer 187 mortgage loans to the trustee.' 'all loans eq 187 count'
}

@test "premium and discount loans in a heading are all" {
	silent 'PREMIUM AND DISCOUNT LOANS

     The aggregate balance is $900.' 'all balance eq 900 usd'
}

@test "loans without such collateral are not all" {
	local loans
	for loans in 'Loans without such collateral' 'The mortgage loans without it'; do
		complains "$loans have ratios of at most 80%." \
			"1: number that the sentence does not tie to what it states: '80%'"
	done
}

@test "none of these loans is none" {
	silent 'None of these 674 loans has a loan-to-value ratio above 95%.' 'all ltv le 95 percent'
}

@test "a corresponding number has the bound of the one before" {
	silent 'At least 96% of the pool I loans are secured by primary residences, and the corresponding percentage for pool II is 97%.' \
		'I primary_residence ge 96 percent' 'II primary_residence ge 97 percent'
}

@test "a fraction of a percentage is named" {
	local spoilt='1: not a number or date that can be read'
	complains 'The weighted average interest rate was 6-1/2%.' "$spoilt: '6-1/2'"
	complains 'The weighted average interest rate was 6 1/2 percent.' "$spoilt: '6 1/2'"
	complains 'The weighted average interest rate of the pool I loans was 1/2%.' "$spoilt: '1/2'"
	complains 'The interest rates of the mortgage loans are at least 6 1/2%.' "$spoilt: '6 1/2'"
	complains 'No mortgage loan has a loan-to-value ratio of more than 97 1/2%.' "$spoilt: '97 1/2'"
	complains 'At least 97-1/2% of the mortgage loans are secured by primary residences.' "$spoilt: '97-1/2'"
	silent 'The servicing fee is 1/4% and the weighted average interest rate is 6.5%.' 'all wac eq 6.5 percent'
	silent 'The number of loans is 6 12/31/2003 hence.' 'all loans eq 6 count'
}

@test "notional balances are no class's balance, and the entire pool is all under a heading" {
	silent 'The initial notional principal balance of the class X certificates is $965,000.'
	silent 'Pool I

     The aggregate balance is $300. The entire mortgage pool has an aggregate balance of $500.' \
		'I balance eq 300 usd' 'all balance eq 500 usd'
}

@test "an entire pool with a name is that pool" {
	silent 'Pool I

     The entire pool I has an aggregate balance of $300.' 'I balance eq 300 usd'
}

@test "mortgages, contracts, receivables and home equity loans are mortgage loans" {
	local loans
	for loans in mortgages 'mortgage notes' contracts receivables HELOCs 'home equity loans' 'first mortgages' \
		'residential mortgages' 'home equity lines of credit' 'installment contracts'; do
		silent "None of the $loans was originated prior to June 1, 2001 or after May 1, 2002." \
			'all origination_date ge 2001-06-01 date' 'all origination_date le 2002-05-01 date'
		silent "The average interest rates of the pool I $loans and the pool II $loans are 6.1% and 6.2%." \
			'I wac eq 6.1 percent' 'II wac eq 6.2 percent'
		silent "Pool II consists of 21 $loans." 'II loans eq 21 count'
	done
	silent 'No Mortgage Note matures later than June 1, 2031.' 'all maturity_date le 2031-06-01 date'
	silent 'The loans are secured by first mortgages or deeds of trust and have an aggregate balance of $900.' \
		'all balance eq 900 usd'
	complains 'The 15-year mortgages have an average interest rate of 6%.' \
		"1: number that the sentence does not tie to what it states: '6%'"
	complains 'The average interest rate on 15-year mortgage loans was 6%.' \
		"1: number that the sentence does not tie to what it states: '6%'"
}

@test "none of the assets, and no borrower's loan, is none" {
	silent 'None of the assets matures later than June 1, 2031.' 'all maturity_date le 2031-06-01 date'
	silent 'No deed of trust matures later than June 1, 2031.' 'all maturity_date le 2031-06-01 date'
	silent 'No borrower has a mortgage loan with an original balance of more than $900.' 'all original_balance le 900 usd'
}

@test "a bound is not told as printed where no table knows what it is denied of" {
	local tie='1: number that the sentence does not tie to what it states'
	complains 'None of the leases matures later than June 1, 2031.' "$tie: 'June 1, 2031'"
	complains 'No lease in pool I or pool II matures later than June 1, 2031.' "$tie: 'June 1, 2031'"
	complains 'No mortgaged property secures a loan with a loan-to-value ratio of more than 95%.' "$tie: '95%'"
	complains 'The original balance of none of the leases exceeds $900.' "$tie: '\$900'"
	complains 'The mortgage loans did not at origination have original balances of more than $900.' "$tie: '\$900'"
	complains 'The mortgage loans are not, we believe, scheduled to mature after June 1, 2031.' "$tie: 'June 1, 2031'"
	complains 'The loans are insured and no lease matures after June 1, 2031.' "$tie: 'June 1, 2031'"
}

@test "what is denied of something else turns no bound round, and hides none" {
	silent 'The mortgage loans are not insured and have original terms of at least 20 years.' \
		'all original_term ge 20 years'
	silent 'The mortgage loans have no subsidies and original terms of at least 20 years.' \
		'all original_term ge 20 years'
	silent 'The mortgage loans, none of which is insured, have original terms of at least 20 years.' \
		'all original_term ge 20 years'
	silent 'No lease is insured, and the pool I loans have original terms of at least 20 years.' \
		'I original_term ge 20 years'
}

@test "loans in this pool, or in the pool, are those of the one spoken of" {
	local tie='1: number that the sentence does not tie to what it states' which
	for which in 'in this pool' 'in that group' 'in such loan group' 'of that pool' 'included in the pool' 'in its pool' \
		'contained in the related loan group' 'in the loan group'; do
		silent "Pool II has 111 mortgage loans. The average interest rate of the loans $which is 6%." \
			'II loans eq 111 count' 'II wac eq 6 percent'
		silent "Pool II has 111 mortgage loans, and the average interest rate of the loans $which is 6%." \
			'II loans eq 111 count' 'II wac eq 6 percent'
		silent "Pool II has 111 mortgage loans. No mortgage loan $which matures after May 1, 2031." \
			'II loans eq 111 count' 'II maturity_date le 2031-05-01 date'
		silent "The mortgage loans $which have an average interest rate of 6%." 'all wac eq 6 percent'
	done
	silent 'Pool II has 111 mortgage loans.

     All of the loans in that pool have original terms of at least 20 years.' \
		'II loans eq 111 count' 'II original_term ge 20 years'
	silent 'Pool II has 111 mortgage loans. None of the loans in that pool is secured by investment properties.' \
		'II loans eq 111 count' 'II investment_property le 0 percent'
	complains 'Pool I has 45 mortgage loans and pool II has 30. The loans in this pool have an average rate of interest of 6%.' \
		"$tie: '6%'" 'I loans eq 45 count' 'II loans eq 30 count'
}

@test "loans in the mortgage pool, or in the pool behind several, are all" {
	silent 'Pool I has 45 mortgage loans. The mortgage loans in the mortgage pool have an average interest rate of 6%.' \
		'I loans eq 45 count' 'all wac eq 6 percent'
	silent 'The pool I loans had a total balance of $5 and the pool II loans had a total balance of $6, and the loans in the pool had an average interest rate of 6%.' \
		'I balance eq 5 usd' 'II balance eq 6 usd' 'all wac eq 6 percent'
}

@test "the mortgage loans that a pool was told to consist of are its, in that paragraph" {
	local rate='The average interest rate of the mortgage loans is 6%.' defined
	for defined in 'Pool I consists of 45 mortgage loans.' 'Pool I contains 45 mortgage loans.' \
		'Pool I consists of 45 mortgage loans secured by first liens.'; do
		states "$defined $rate None of the loans matures after May 1, 2031." \
			'I loans eq 45 count' 'I wac eq 6 percent' 'I maturity_date le 2031-05-01 date'
	done
	silent "Pool I consists of 45 mortgage loans. $rate Pool II consists of 30 mortgage loans. The average rate of interest of the loans is 7%." \
		'I loans eq 45 count' 'I wac eq 6 percent' 'II loans eq 30 count' 'II wac eq 7 percent'
	silent "Pool I consists of 45 mortgage loans. Pool II consists of 30 mortgage loans. $rate" \
		'I loans eq 45 count' 'II loans eq 30 count' 'all wac eq 6 percent'
	silent "Pool I consists of 45 mortgage loans and pool II of 30 mortgage loans. $rate" \
		'I loans eq 45 count' 'II loans eq 30 count' 'all wac eq 6 percent'
	silent "Pool I consists of 45 mortgage loans (the \"pool I mortgage loans\"). $rate" \
		'I loans eq 45 count' 'all wac eq 6 percent'
	silent "Pool I consists of 45 mortgage loans. All mortgage loans are insured. $rate" \
		'I loans eq 45 count' 'all wac eq 6 percent'
	silent "Pool I has 45 mortgage loans. $rate" 'I loans eq 45 count' 'all wac eq 6 percent'
	silent "Pool I consists of 45 mortgage loans.

     $rate" 'I loans eq 45 count' 'all wac eq 6 percent'
}

@test "a share of those that a share is of is none of all" {
	local tie='1: number that the sentence does not tie to what it states' part
	for part in 'of which 40%' '40% of which' 'of which approximately 40%'; do
		complains "95% of the mortgage loans are secured by primary residences, $part have full documentation." \
			"$tie: '40%'" 'all primary_residence eq 95 percent'
	done
	complains '39.5% of the pool consists of loans with loan-to-value ratios above 80%, of which 22.6% of such loans had primary mortgage insurance.' \
		"$tie: '22.6%'" 'all ltv_over_80_share eq 39.5 percent'
	silent '39.5% of the mortgage loans had loan-to-value ratios above 80%, of which 22.6% had primary mortgage insurance.' \
		'all ltv_over_80_share eq 39.5 percent'
	silent 'Pool I consists of 45 mortgage loans, of which 40% are secured by primary residences.' \
		'I loans eq 45 count' 'I primary_residence eq 40 percent'
}

@test "a share of the pool is no average, and may consist of loans above a ratio" {
	silent 'The weighted average loan-to-value ratio is 77.6%; 39.5% of the pool consists of loans with loan-to-value ratios above 80%.' \
		'all wa_ltv eq 77.6 percent' 'all ltv_over_80_share eq 39.5 percent'
	silent '39.5% of the pool I loans consist of mortgage loans with ratios greater than 80%.' \
		'I ltv_over_80_share eq 39.5 percent'
}

@test "an abbreviation in parentheses tears no measure apart" {
	silent 'The weighted average loan-to-value (LTV) ratio is 71%.' 'all wa_ltv eq 71 percent'
	silent 'The weighted average loan-to-value ("LTV") ratio of the pool I loans is 71%.' 'I wa_ltv eq 71 percent'
	silent 'The weighted average credit (FICO) score is 720.' 'all wa_credit_score eq 720 count'
	silent 'The weighted average remaining (stated) term is 358 months.' 'all wam eq 358 months'
	silent 'No mortgage loan has a loan-to-value (LTV) ratio above 95%.' 'all ltv le 95 percent'
	silent 'The weighted average remaining term (WAM) of the loans is 358 months.' 'all wam eq 358 months'
}

@test "a pool of so many loans is all that something consists of" {
	local loans
	for loans in 'a pool of 422 mortgage loans secured by first liens' \
		'a segregated pool (the "Mortgage Pool") of 422 fixed rate mortgage loans (the "Mortgage Loans") secured by liens' \
		'one group of approximately 422 multifamily and commercial mortgage loans' \
		'a pool of 422 30-year, original-term, annual adjustable-rate mortgage loans indexed to a bill'; do
		silent "The trust fund will consist primarily of $loans." 'all loans eq 422 count'
		silent "The certificates are collateralized by $loans." 'all loans eq 422 count'
		silent "The certificates evidence an interest in $loans." 'all loans eq 422 count'
		silent "The assets of the trust fund will include $loans." 'all loans eq 422 count'
	done
	silent 'A pool of 230 mortgage loans secures the certificates.' 'all loans eq 230 count'
	silent 'Pool I consists of a pool of 422 jumbo loans on land and pool II consists of a pool of 111 balloon loans on land.' \
		'I loans eq 422 count' 'II loans eq 111 count'
}

@test "so many loans of any kind are all where something consists of them" {
	local kind
	for kind in 'conventional, 30-year' '15-year, fixed-rate' '20- to 30-year' single-family jumbo balloon \
		'first and second lien' 'home equity' 'recently originated, 23-30-year fixed-rate'; do
		silent "Pool I consists of 649 $kind mortgage loans secured by houses." 'I loans eq 649 count'
	done
	silent 'The deal consists of four groups of adjustable interest rate mortgage loans, secured by liens, with a total of 1,362 loans and an aggregate balance of $900.' \
		'all loans eq 1362 count' 'all balance eq 900 usd'
	silent '2,543 mortgage loans are in the pool.' 'all loans eq 2543 count'
}

@test "so many loans of a pool that is only a part are not all" {
	local said
	for said in 'The trust consists of a pool of loans, of which 30 are secured by second liens.' \
		'The bank sold a pool of 30 mortgage loans secured by second liens.' \
		'The seller bought a pool of 30 mortgage loans from the bank.' \
		'One pool of 30 mortgage loans secured by second liens was sold to the bank.' \
		'The pool I mortgage loans include a pool of 30 mortgage loans secured by second liens.' \
		'The trust consists of a group of 30 mortgage loans on land and a group of 40 mortgage loans on houses.' \
		'The trust consists of loans from a pool of 30 mortgage loans secured by first liens.' \
		'The trust consists of loans, with a total of 30 loans in California.' \
		'30 mortgage loans are in the pool of delinquent loans.'; do
		silent "$said"
	done
}

@test "pools are named after a series and by a letter" {
	silent 'The Pool 1993-7T mortgage loans have a weighted average interest rate of 6.1%, and Pool 1993-7F has one of 6.2%.' \
		'1993-7T wac eq 6.1 percent' '1993-7F wac eq 6.2 percent'
	silent 'The aggregate principal balances of the mortgage loans in pools 2002-11A and 2002-11B are $300 and $200.' \
		'2002-11A balance eq 300 usd' '2002-11B balance eq 200 usd'
	silent 'Pool 1998-26 has an aggregate principal balance of $300.' 'all balance eq 300 usd'
}

@test "a list's total right below it is no class's balance" {
	silent 'The original principal balance of each Class of the Certificates is as follows:

Class B4     $263,000.00
Class B5     $263,305.62
Total :      $526,305.62' \
		'all B4 class_balance eq 263000.00 usd' 'all B5 class_balance eq 263305.62 usd' \
		'all certificate_balance eq 526305.62 usd'
}

@test "classes are named by a number and a letter" {
	silent 'The Certificate Principal Balances are as follows: Class 1 A-2, $208.00, Class 2 A-2, $147.00, Class 7 A,
		$32.00 and the Class 8 A, $51.00.' \
		'all 1 A-2 class_balance eq 208.00 usd' 'all 2 A-2 class_balance eq 147.00 usd' \
		'all 7 A class_balance eq 32.00 usd' 'all 8 A class_balance eq 51.00 usd'
	silent 'The initial principal balances of classes 1 A-1 and 2 A-1 are $1 and $2.' \
		'all 1 A-1 class_balance eq 1 usd' 'all 2 A-1 class_balance eq 2 usd'
	silent 'The class 2 REMIC certificates have a certificate balance of $5.' 'all certificate_balance eq 5 usd'
}

@test "a balance on a day is one as of it, where nothing was done that day" {
	silent 'A pool of 703 mortgage loans with a total balance of approximately $250 on April 1, 1999.' \
		'all loans eq 703 count' 'all balance eq 250 usd' 'all cut_off_date eq 1999-04-01 date'
	silent 'The aggregate principal balance of the mortgage loans was $9 on April 1, 1999.' \
		'all balance eq 9 usd' 'all cut_off_date eq 1999-04-01 date'
	silent 'The bank has bought mortgage loans with an aggregate balance of $9 on April 1, 1999.' 'all balance eq 9 usd'
	silent 'The bank sold mortgage loans with an aggregate balance of $9 on April 1, 1999 to the trust.' \
		'all balance eq 9 usd' 'all closing_date eq 1999-04-01 date'
}

@test "final maturities, and terms from the date of origination" {
	silent 'All of the mortgage loans have a final maturity of at least 20 but no more than 30 years.' \
		'all original_term ge 20 years' 'all original_term le 30 years'
	silent 'The mortgage loans have terms to maturity from the date of origination of not more than 30 years.' \
		'all original_term le 30 years'
	silent 'The final maturity of the pool I mortgage loans is no later than June 1, 2030.' 'I maturity_date le 2030-06-01 date'
}

@test "the statistical pool is the pool" {
	silent 'The aggregate balance of the Mortgage Loans included in the Statistical Calculation Pool is $700, of which $450
		constitute Loan Group 1 Mortgage Loans and $250 constitute Loan Group 2 Mortgage Loans.' \
		'all balance eq 700 usd' 'I balance eq 450 usd' 'II balance eq 250 usd'
}

@test "for the mortgage pool is for all loans, whoever the sentence before speaks of" {
	silent '5% of the mortgage loans are relocation mortgage loans. The weighted average loan-to-value ratio for the mortgage pool is 72%.' \
		'all wa_ltv eq 72 percent'
	silent 'Pool I has 45 mortgage loans. For the mortgage pool, the weighted average loan-to-value ratio is 72%.' \
		'I loans eq 45 count' 'all wa_ltv eq 72 percent'
	silent 'Pool I has 45 mortgage loans. The weighted average loan-to-value ratio for the pool is 72%.' \
		'I loans eq 45 count' 'I wa_ltv eq 72 percent'
}

@test "none of a pool's loans are a part of it, and clauses may tell of several pools" {
	silent 'All pool I mortgage loans are pool I premium loans, and none of the pool II mortgage loans are discount loans.' \
		'I premium_share eq 100 percent' 'II discount_share le 0 percent'
	silent 'None of the mortgage loans is a discount loan.' 'all discount_share le 0 percent'
	silent 'All pool I loans are premium loans; the pool II loans are sold.'
}

@test "not less than one number or more than another is two bounds, however the first prints its unit" {
	local text
	for text in 'The mortgage loans had original terms of not less than 12 or more than 72 months.' \
		'The original terms of the mortgage loans are not less than 12, or more than 72, months.' \
		'The original terms of the mortgage loans will not be less than 12 or be more than 72 months.'; do
		silent "$text" 'all original_term ge 12 months' 'all original_term le 72 months'
	done
	silent 'The original balances of the pool I mortgage loans shall not be less than $5,000 or greater than $9,000.' \
		'I original_balance ge 5000 usd' 'I original_balance le 9000 usd'
	silent 'The loan-to-value ratios of the mortgage loans will not be in excess of 95%.' 'all ltv le 95 percent'
	silent 'The original terms of the mortgage loans are at least 12 months or more than 11 months.' \
		'all original_term ge 12 months' 'all original_term gt 11 months'
}

@test "a range that goes down is of no loan's bounds" {
	states 'The mortgage loans have loan-to-value ratios from 75.0% to 57.3%, and original terms from 10 to 30 years.' \
		'all original_term ge 10 years' 'all original_term le 30 years'
	diff <(printf '%s\n' "tsfacts: -:1: number that the sentence does not tie to what it states: '75.0%'" \
		"tsfacts: -:1: number that the sentence does not tie to what it states: '57.3%'") "$work/err"
	silent 'The mortgage loans have original balances from $9,999.50 to $10,000 and mortgage rates ranging between 5.5% and 5.50%.' \
		'all original_balance ge 9999.50 usd' 'all original_balance le 10000 usd' \
		'all interest_rate ge 5.5 percent' 'all interest_rate le 5.50 percent'
}

@test "what an average is weighted by may stand in parentheses" {
	silent 'The weighted average (by cut-off date pool balance) loan to value ratio of the contracts is not more than 80.25%.' \
		'all wa_ltv le 80.25 percent'
	silent 'The weighted average (by principal balance) remaining term to maturity of the pool I loans is 350 months.' \
		'I wam eq 350 months'
}

@test "a share behind an average is none of it" {
	local average='The weighted average loan-to-value ratio of the mortgage loans is 70%' share
	for share in 'at least 75% of the properties are in Ohio' '75% of the mortgaged properties are in Ohio' \
		'no more than 75% are jumbo loans' '75% had cash taken out' 'at least 75% of the borrowers live in Ohio'; do
		silent "$average and $share." 'all wa_ltv eq 70 percent'
		silent "$average; $share." 'all wa_ltv eq 70 percent'
	done
	silent "$average and 90% is secured by primary residences." 'all wa_ltv eq 70 percent' 'all primary_residence eq 90 percent'
	silent "$average, 90% of the properties are owner-occupied and 5% are second homes." \
		'all wa_ltv eq 70 percent' 'all primary_residence eq 90 percent' 'all second_home eq 5 percent'
	silent "$average and 25% of the pool consists of mortgage loans with loan-to-value ratios above 80%." \
		'all wa_ltv eq 70 percent' 'all ltv_over_80_share eq 25 percent'
}

@test "terms that loans are called by are no number of them" {
	local terms
	for terms in '15- and 30-year' 'five- and 10-year fixed-rate' '10, 15 and 20 year' 'fifteen- to thirty-year' '15- or 30-year (35% and 65%)'; do
		silent "The mortgage pool consists of $terms mortgage loans."
		silent "Pool I consists of $terms mortgage loans with an aggregate balance of \$9." 'I balance eq 9 usd'
	done
	silent 'The mortgage pool consists of 674 conventional 15- and 30-year mortgage loans.' 'all loans eq 674 count'
	silent 'The mortgage pool consists of seven mortgage loans.' 'all loans eq 7 count'
}

@test "the trust's assets may be a pool of so many loans" {
	silent "The trust's main assets will be a pool of 204 fixed rate mortgage loans with original terms to maturity of not more
		than 360 months, secured by first liens." 'all loans eq 204 count' 'all original_term le 360 months'
	silent 'The bank will sell a pool of 204 mortgage loans.'
	silent 'A part of the collateral is a pool of 204 mortgage loans.'
}

@test "FICO credit scores, and net rates of contracts" {
	silent 'The mortgage loans have a weighted average FICO credit score of 735, and no mortgage loan has a FICO credit score below 620.' \
		'all wa_credit_score eq 735 count' 'all credit_score ge 620 count'
	silent 'The average FICO score of the pool I loans is 720.' 'I wa_credit_score eq 720 count'
	silent 'The weighted average net contract rate of the contracts is at least 9.5% per annum.' 'all wa_net_rate ge 9.5 percent'
}

@test "behind a sentence on some loans, the pool is the pool, and nobody is nobody" {
	local some='5% of the mortgage loans are relocation mortgage loans.' text
	for text in "The pool's weighted average loan-to-value ratio is 65%" "The mortgage pool's weighted average loan-to-value ratio is 65%" \
		'The pool has a weighted average loan-to-value ratio of 65%' 'The weighted average loan-to-value ratio for the pool is 65%'; do
		silent "$some $text." 'all wa_ltv eq 65 percent'
	done
	states "$some The weighted average loan-to-value ratio is 65%."
	diff <(echo "tsfacts: -:1: number that the sentence does not tie to what it states: '65%'") "$work/err"
}

@test "loans of a kind that the mortgage pool consists of are all" {
	local kind
	for kind in balloon jumbo 'adjustable rate' '10- to 15-year balloon'; do
		silent "The mortgage pool consists of $kind mortgage loans. The weighted average loan-to-value ratio is 65%." \
			'all wa_ltv eq 65 percent'
		silent "The pool consists of $kind mortgage loans with an average balance of \$9." 'all average_balance eq 9 usd'
	done
	states 'The mortgage pool consists of jumbo loans and relocation loans. The weighted average loan-to-value ratio is 65%.'
	diff <(echo "tsfacts: -:1: number that the sentence does not tie to what it states: '65%'") "$work/err"
	states 'Pool I consists of balloon loans, and pool II consists of jumbo loans. The weighted average loan-to-value ratio is 65%.'
	diff <(echo "tsfacts: -:1: number that the sentence does not tie to what it states: '65%'") "$work/err"
}

@test "a percentage that a clause is about takes no measure from the one before" {
	local share
	for share in 'at least 40% have balances above $300,000' 'at least 40% provide for a prepayment charge' \
		'not more than 40%, by balance, provide for one' 'not more than 40% in number were refinanced' '40% in Ohio were refinanced'; do
		silent "At least 90% of the mortgage loans are secured by primary residences, and $share." 'all primary_residence ge 90 percent'
		silent "The weighted average mortgage rate of the mortgage loans is 6.1%; $share." 'all wac eq 6.1 percent'
	done
	silent 'The weighted average mortgage rate of the mortgage loans is 6.1%, with at least 40% having prepayment charges.' 'all wac eq 6.1 percent'
	silent '5% of the mortgage loans are jumbo loans; 90% are owner-occupied; 40% have balances above $300,000.' \
		'all primary_residence eq 90 percent'
	silent 'The weighted average rate of the mortgage loans is 6.1%, and at least 40%, by balance, have full documentation.' \
		'all wac eq 6.1 percent' 'all full_documentation ge 40 percent'
	silent 'The weighted average remaining term of the mortgage loans is 350 months, and at least 12 months have passed since.' \
		'all wam eq 350 months'
	silent 'The average balance of the mortgage loans is $300, and at least $5,000 are insured.' 'all average_balance eq 300 usd'
}

@test "a share that a clause is about may have the ratios above a threshold" {
	silent 'No pool I loan had a loan-to-value ratio above 95%, and no more than 12% had ratios above 80%.' \
		'I ltv le 95 percent' 'I ltv_over_80_share le 12 percent'
	silent 'The weighted average loan-to-value ratio is 60%; 12% had loan-to-value ratios above 80%.' \
		'all wa_ltv eq 60 percent' 'all ltv_over_80_share eq 12 percent'
	silent 'The mortgage loans have an average balance of $9. Approximately 12% had loan-to-value ratios above 80%.' \
		'all average_balance eq 9 usd' 'all ltv_over_80_share eq 12 percent'
	silent 'No loan had a loan-to-value ratio above 95%, and at least 12% had loan-to-value ratios above 80%.' 'all ltv le 95 percent'
	silent 'No loan had a loan-to-value ratio above 95%, and 12% had loan-to-value ratios above 80% and are insured.' \
		'all ltv le 95 percent'
	silent 'The pool I and pool II loans are fixed; 12% had loan-to-value ratios above 80%.'
}

@test "the name of a date that another is told as of, or after, has no date of its own there" {
	silent 'The latest scheduled maturity date of any mortgage loan as of the cut-off date is June 1, 2026.' \
		'all maturity_date le 2026-06-01 date'
	silent 'The latest maturity of the pool I loans as of the closing date is June 1, 2026.' 'I maturity_date le 2026-06-01 date'
	silent 'The first adjustment date following the cut-off date on any mortgage loan is May 1, 2004.'
	silent 'The first distribution date after the closing date occurs on May 25, 2004.'
	silent 'Interest received after the cut-off date and before May 1, 2004 belongs to the seller.'
	silent 'As of the cut-off date, which is May 1, 2004, the aggregate balance of the mortgage loans is $9.' \
		'all cut_off_date eq 2004-05-01 date' 'all balance eq 9 usd'
	silent 'Payments due after the cut-off date, May 1, 2004, belong to the trust.' 'all cut_off_date eq 2004-05-01 date'
	silent 'On or about the closing date, expected to be June 24, 2003, the loans will be sold.' 'all closing_date eq 2003-06-24 date'
}

@test "rates of loans, contracts and coupons, and an average behind what no loan has" {
	silent 'The weighted average loan rate of the mortgage loans was 9.5% and loan rates ranged from 7.5% to 13%.' \
		'all wac eq 9.5 percent' 'all interest_rate ge 7.5 percent' 'all interest_rate le 13 percent'
	silent 'Each receivable had an annual percentage rate of at least 1% and not more than 30%.' \
		'all interest_rate ge 1 percent' 'all interest_rate le 30 percent'
	silent 'The coupon rates of the pool I mortgage loans range from 7% to 9%.' 'I interest_rate ge 7 percent' 'I interest_rate le 9 percent'
	silent 'The coupon rates of the class A certificates range from 7% to 9%.'
	silent 'No mortgage loan had a combined loan-to-value ratio above 95%, and the weighted average combined loan-to-value ratio was 75%.' \
		'all combined_ltv le 95 percent' 'all wa_combined_ltv eq 75 percent'
}

@test "a share that is told of others has no measure of the next, nor its bound" {
	local share
	for share in 'Cash-out refinances account for 20%' 'Condominiums represent no more than 20%' 'The share of Ohio is no more than 20%' 'Ohio has at least 20%'; do
		silent "$share of the mortgage loans, and 96% of the mortgage loans are secured by primary residences." 'all primary_residence eq 96 percent'
		silent "$share of the mortgage loans, and at least 96% of the properties are owner-occupied." 'all primary_residence ge 96 percent'
	done
	silent 'Second homes secure no more than 3% of the pool I loans, and 4% of the pool II loans.' \
		'I second_home le 3 percent' 'II second_home le 4 percent'
}

@test "a share of the pool that a clause is about is none of some loans named before" {
	silent 'Jumbo loans represent 20% of the pool, and at least 96% of the pool is secured by primary residences.' \
		'all primary_residence ge 96 percent'
	silent 'The relocation loans represent 5% of pool I, and 96% of pool I is owner-occupied.' 'I primary_residence eq 96 percent'
	silent 'Relocation loans, which are 20% of the pool, are secured by primary residences.'
	silent 'Relocation loans secured by primary residences represent 5% of the pool.'
}

@test "a word that is cut at a line's end is joined, whatever its first letters are alone" {
	silent $'No more than 2% of the mortgage loans are secured by in-\nvestment properties.' 'all investment_property le 2 percent'
	silent $'The weighted average in-\nterest rate of the mortgage loans is 6%.' 'all wac eq 6 percent'
	silent $'The prin-\ncipal balance of the pool I loans is $9.' 'I balance eq 9 usd'
	silent $'None of the mortgage loans were orig-\ninated prior to May 1, 2003.' 'all origination_date ge 2003-05-01 date'
	silent $'The bank-\nruptcy loss limit is $100,000.' 'all bankruptcy_limit eq 100000 usd'
	silent $'The class A sub-\nordination level is 3.5%.' 'all A subordination_level eq 3.5 percent'
	silent $'The weighted average loan-\nto-value ratio of the loans is 66%.' 'all wa_ltv eq 66 percent'
	silent $'The weighted average loan-to-value ratio of the loans for which additional collateral was pledged, with-\nout taking it into account, is 93.6%.' \
		'all pledged_ltv eq 93.6 percent'
}

@test "bounds that are equal to, or above or below, in any words" {
	local bound
	for bound in 'equal to or in excess of' 'in excess of or equal to' 'equal to or exceeding' 'equal to or above' 'above or equal to'; do
		silent "Premium loans have net mortgage rates $bound 6.50%." 'all premium_net_rate ge 6.50 percent'
	done
	for bound in 'equal to or below' 'below or equal to' 'under or equal to'; do
		silent "The issuer may repurchase the loans if their aggregate balance is $bound \$5." 'all repurchase_balance le 5 usd'
	done
	for bound in 'but in no event more than' 'but in no case later than' 'but never more than' 'and in no event in excess of'; do
		silent "All mortgage loans have original maturities of at least 19 $bound 30 years." \
			'all original_term ge 19 years' 'all original_term le 30 years'
	done
	silent 'In no event will the mortgage loans have a ratio above 95%.' 'all ltv le 95 percent'
}

@test "loans that are no discount loans are premium loans" {
	silent 'The weighted average mortgage rate of the Non-Discount Mortgage Loans was 7.33%.' 'all premium_wac eq 7.33 percent'
	silent 'There were 611 nondiscount loans with an aggregate balance of $9.' 'all premium_loans eq 611 count' 'all premium_balance eq 9 usd'
	silent 'The non-premium loans have an aggregate balance of $9.' 'all discount_balance eq 9 usd'
	silent '3% of the loans are secured by non-investment properties.'
}

@test "net rates by other names" {
	local name
	for name in 'Net WAC' 'Net weighted average coupon' 'Net weighted average mortgage rate' 'WAC (net of servicing)' 'Weighted average coupon (net)'; do
		silent "$name: 6.859%" 'all wa_net_rate eq 6.859 percent'
	done
	silent 'Weighted average coupon (gross): 6.859%' 'all wac eq 6.859 percent'
}

@test "balances at the date, or at the time, of origination are original ones" {
	local when
	for when in 'At the date of origination' 'At the time of their origination' 'On the date of origination'; do
		silent "$when, each of the mortgage loans had a principal balance of at least \$2 but not more than \$7." \
			'all original_balance ge 2 usd' 'all original_balance le 7 usd'
	done
	silent 'The principal balances at the time of origination of the loans range from $2 to $7.' \
		'all original_balance ge 2 usd' 'all original_balance le 7 usd'
}

@test "loans that somebody manages or services elsewhere are not the pool" {
	silent 'As of June 30, 2001, the bank managed a portfolio of mortgage loans with an aggregate balance of $9.'
	silent 'As of June 30, 2001, the bank provided servicing for mortgage loans with an aggregate balance of $9.'
	silent 'As of June 30, 2001, the bank was master servicing 812 mortgage loans with an aggregate balance of $9.'
}

@test "a pool is called by a roman number and a letter" {
	silent 'Group IIA consists of 811 mortgage loans. The group IB mortgage loans have a weighted average mortgage rate of 6%.' \
		'IIA loans eq 811 count' 'IB wac eq 6 percent'
	silent 'The numbers of the pool IA mortgage loans and the pool IB mortgage loans are 44 and 55, respectively.' \
		'IA loans eq 44 count' 'IB loans eq 55 count'
	complains 'In pool IN, the balance is $9.' "1: number that the sentence does not tie to what it states: '\$9'"
}

@test "lines of a label and its value state one fact each" {
	silent $'Primary Residence:                96.3%\nInvestor Properties:              0.4%\nFull Documentation:               78.1%' \
		'all primary_residence eq 96.3 percent' 'all investment_property eq 0.4 percent' 'all full_documentation eq 78.1 percent'
	silent $'Weighted Average Mortgage Rate   7.1%\nCalifornia      51.2%\nPrimary Residence   96.3%\nLatest Maturity Date:  May 1, 2033' \
		'all wac eq 7.1 percent' 'all primary_residence eq 96.3 percent' 'all maturity_date le 2033-05-01 date'
}

@test "a share has no measure behind the remainder, of whatever kind it is itself" {
	silent 'Approximately 78% of the loans were originated under the Full Documentation Program and the balance under the Reduced Documentation Program.' \
		'all full_documentation eq 78 percent'
	silent '95.3% of the loans are secured by houses, 3.1% by condominiums and the remainder by second homes.'
	silent '55% of the loans are purchase money loans, and the remainder were streamlined refinance loans.'
	silent '12% of the loans were originated under an odd program, and the remaining mortgage loans were originated under the Full Documentation Program.'
}

@test "a limit is that of each of the limits it is told of" {
	local told
	for told in 'The special hazard loss limit and the fraud loss limit were each $9.' 'The special hazard and fraud loss limits are both $9.' \
		'Each of the special hazard loss limit and the fraud loss limit is $9.' 'The special hazard limit and the fraud limit were $9 each.'; do
		silent "$told" 'all special_hazard_limit eq 9 usd' 'all fraud_limit eq 9 usd'
	done
	silent 'The bankruptcy limit is $5 and the fraud limit is $7.' 'all bankruptcy_limit eq 5 usd' 'all fraud_limit eq 7 usd'
}

@test "all loans may be loans made by a policy" {
	silent 'All of the mortgage loans will be mortgage loans originated using policies which require, among other things, proof of income and assets.' \
		'all full_documentation eq 100 percent'
	silent 'None of the pool II loans will be mortgage loans originated using policies that require proof of income.' 'II full_documentation le 0 percent'
	silent 'All of the loans are mortgage loans that are secured by primary residences.'
}

@test "bounds in a row are dealt out to as many subjects, respectively" {
	silent 'Premium loans and discount loans have net loan rates greater than or equal to 5.5% and less than 5.5%, respectively.' \
		'all premium_net_rate ge 5.5 percent' 'all discount_net_rate lt 5.5 percent'
	silent 'The pool I loans and the pool II loans have original maturities of at least 20 years and of not more than 15 years, respectively.' \
		'I original_term ge 20 years' 'II original_term le 15 years'
	silent 'The pool I and pool II loans had original balances of not less than $5 and $6, respectively, nor more than $9 and $10, respectively.' \
		'I original_balance ge 5 usd' 'II original_balance ge 6 usd' 'I original_balance le 9 usd' 'II original_balance le 10 usd'
}

@test "a part of those loans of a pool, and parts that are named one behind the other" {
	silent 'Pool I premium loans will consist of those pool I mortgage loans having net loan rates of at least 5.5%.' 'I premium_net_rate ge 5.5 percent'
	silent '"Premium loans" will consist of mortgage loans with net loan rates of at least 5.5%, and "discount loans" of mortgage loans with net loan rates below 5.5%.' \
		'all premium_net_rate ge 5.5 percent' 'all discount_net_rate lt 5.5 percent'
}

@test "a balance of loans that open a sentence is no fact where what they are is not known" {
	local told
	for told in 'are buydown mortgage loans' 'had primary mortgage insurance' 'were previously in another pool' 'have been outstanding for years'; do
		silent "Mortgage loans having an aggregate balance of \$9 $told."
	done
	silent 'Pool I loans and pool II loans having aggregate balances of $9 and $8, respectively, are buydown loans.'
	silent 'Mortgage loans having an aggregate balance of $9 will be transferred to the trustee on May 1, 2003.' \
		'all balance eq 9 usd' 'all closing_date eq 2003-05-01 date'
	silent 'Pool I loans having an aggregate balance of $9 had loan-to-value ratios above 80%.' 'I ltv_over_80_balance eq 9 usd'
}

@test "what so many dollars of the loans have is no bound of all" {
	silent 'No more than $9 of the mortgage loans have original maturities of 15 years or less.'
	silent '$9 of the mortgage loans were originated prior to January 1, 1990.'
	silent 'Approximately $9 of the mortgage loans had an original principal balance of more than $6.'
	silent 'No more than $9 of the mortgage loans are secured by properties in any one zip code.' 'all zip_balance le 9 usd'
}

@test "none holds for a second bound behind what is told of each pool" {
	silent 'No mortgage loan had an original principal balance of less than $5 (in the case of pool I) or $3 (in the case of pool II), or more than $10.' \
		'I original_balance ge 5 usd' 'II original_balance ge 3 usd' 'all original_balance le 10 usd'
	silent 'None of the loans were originated prior to May 1, 2001 with respect to pool I and July 1, 2001 with respect to pool II, or after November 1, 2002.' \
		'I origination_date ge 2001-05-01 date' 'II origination_date ge 2001-07-01 date' 'all origination_date le 2002-11-01 date'
}

@test "a limit may be as of another date than the cut-off date" {
	silent 'The special hazard loss limit as of June 26, 2003 was $5.' 'all special_hazard_limit eq 5 usd'
	silent 'Fraud losses are limited to $5.' 'all fraud_limit eq 5 usd'
}

@test "a balance that is no bound is none of the right to repurchase" {
	complains 'The issuer may purchase the loans when their balance is less than 10% of the initial balance, which was $300.' \
		"1: number that the sentence does not tie to what it states: '\$300'" 'all repurchase_share lt 10 percent'
}

@test "loans that are described first are not all, though none of the loans is told of" {
	silent 'With respect to the mortgage loans secured by investment properties, no mortgage loan had a ratio above 75%.'
	silent 'Of the mortgage loans originated under the Reduced Documentation Program, no loan had an original balance above $9.'
}

@test "additional collateral loans are those with additional collateral" {
	silent 'The weighted average loan-to-value ratio of the Additional Collateral Mortgage Loans is 97.1%.' 'all pledged_ltv eq 97.1 percent'
	silent '12 of the mortgage loans are Additional Collateral Mortgage Loans.' 'all pledged_loans eq 12 count'
}

@test "more ranges may stand behind one with its average" {
	silent 'The loans have mortgage rates ranging from 5% to 8%, with a weighted average of 6%, original principal balances ranging from $2 to $9 and ratios ranging from 10% to 95%, with a weighted average of 68%.' \
		'all interest_rate ge 5 percent' 'all interest_rate le 8 percent' 'all wac eq 6 percent' \
		'all original_balance ge 2 usd' 'all original_balance le 9 usd' \
		'all ltv ge 10 percent' 'all ltv le 95 percent' 'all wa_ltv eq 68 percent'
	silent 'The original terms range from 20 to 30 years, with a weighted average of 358 months, and the remaining terms range from 230 to 359 months, with a weighted average of 354 months.' \
		'all original_term ge 20 years' 'all original_term le 30 years' 'all wa_original_term eq 358 months' \
		'all remaining_term ge 230 months' 'all remaining_term le 359 months' 'all wam eq 354 months'
}

@test "leaders lead from a label to its value" {
	silent $'Primary Residence................96.3%\nSecond home . . . . . . . . 3.3%\nInvestor Properties......... 0.4%' \
		'all primary_residence eq 96.3 percent' 'all second_home eq 3.3 percent' 'all investment_property eq 0.4 percent'
	silent 'Aggregate balance.......$7,500' 'all balance eq 7500 usd'
	silent $'Cut-off Date ............. June 1, 1996\nClosing Date . . . . . . . June 27, 1996\nNumber of Loans .......... 215' \
		'all cut_off_date eq 1996-06-01 date' 'all closing_date eq 1996-06-27 date' 'all loans eq 215 count'
	silent 'Latest maturity date......February 1, 2026' 'all maturity_date le 2026-02-01 date'
	silent $'Number of Loans...........1,014\nWeighted Average Remaining Term (months)...........357\nWA FICO.....721\nPrimary Residence.....95%' \
		'all loans eq 1014 count' 'all wam eq 357 months' 'all wa_credit_score eq 721 count' 'all primary_residence eq 95 percent'
	silent $'Latest Maturity...........7/01/2029\nAggregate balance.......$0.75' \
		'all maturity_date le 2029-07-01 date' 'all balance eq 0.75 usd'
	silent 'The weighted average rate is 7.5%... 3% of the loans are secured by second homes.' 'all wac eq 7.5 percent' 'all second_home eq 3 percent'
}

@test "labels and values with remarks and ranges state one fact each" {
	local text=$'                     Pricing Information\nGROSS WAC                       7.29%     (+/- 10 bps)
RANGE OF GROSS COUPON           6.750% - 8.250%\nWAM (in months)                 357       (+/- 2 months)
WALTV                           72%       (maximum 77%)\nCALIFORNIA PERCENT              40%       (maximum 50%)
SINGLE LARGEST ZIP CODE PERCENT 2%        (maximum 5%)\nSINGLE FAMILY PERCENT           92%
AVERAGE LOAN BALANCE            $330,000  (maximum $350,000)\nLARGEST INDIVIDUAL LOAN BALANCE $750,000
CASH-OUT REFINANCE PERCENT      12%       (maximum 15%)\nPRIMARY RESIDENCE PERCENT       97%       (minimum 92%)
FULL DOCUMENTATION PERCENT      85%       (minimum 80%)'
	local facts=('all wac eq 7.29 percent' 'all interest_rate ge 6.750 percent' 'all interest_rate le 8.250 percent'
		'all wam eq 357 months' 'all wa_ltv eq 72 percent' 'all zip_share le 2 percent' 'all average_balance eq 330000 usd'
		'all loan_balance le 750000 usd' 'all primary_residence eq 97 percent' 'all full_documentation eq 85 percent')
	silent "$text" "${facts[@]}"
	silent "${text//$'\n'/$'\n\n'}" "${facts[@]}"
	silent $'Average Life: 8 years\nLatest Maturity: May 1, 2033\nWeighted Average Rate: 7% (net: 6%)\nSecond Homes: 3%' \
		'all maturity_date le 2033-05-01 date' 'all wac eq 7 percent' 'all second_home eq 3 percent'
}

@test "a maximum or minimum behind a number bounds it" {
	silent $'Weighted Average LTV:   71% maximum\nPrimary Residence:      95% minimum\nMax LTV:  90%\nWeighted Average Rate:  7%' \
		'all wa_ltv le 71 percent' 'all primary_residence ge 95 percent' 'all ltv le 90 percent' 'all wac eq 7 percent'
	silent 'Loan balances: $20 minimum and $99 maximum.' 'all loan_balance ge 20 usd' 'all loan_balance le 99 usd'
	silent 'The loans had a weighted average rate of 7% and a maximum ratio of 95%.' 'all wac eq 7 percent' 'all ltv le 95 percent'
}

@test "a label names loans above a ratio, and its value is their share" {
	local label
	for label in 'LTV > 80%' 'LTV greater than 80%' 'Loans with LTV over 80%' '% of loans with LTV above 80%'; do
		silent "Weighted Average LTV: 71%
$label: 5%
Weighted Average Rate: 7%" 'all wa_ltv eq 71 percent' 'all ltv_over_80_share eq 5 percent' 'all wac eq 7 percent'
	done
	silent '5% of the loans have ratios > 80%.' 'all ltv_over_80_share eq 5 percent'
	complains $'Weighted Average Rate: 7%\nLTV: 71%\nSecond Homes: 3%' \
		"2: number that the sentence does not tie to what it states: '71%'" 'all wac eq 7 percent' 'all second_home eq 3 percent'
}

@test "a label's number without a unit that can only be months is" {
	silent $'Weighted Average Rate: 7%\nSecond Homes: 3%\nWAM: 357' \
		'all wac eq 7 percent' 'all second_home eq 3 percent' 'all wam eq 357 months'
	complains $'Weighted Average Rate: 7%\nSecond Homes: 3%\nWAM: 29' \
		"3: number without its unit: '29'" 'all wac eq 7 percent' 'all second_home eq 3 percent'
}

@test "a ratio that is told to be one of debts is none of loan to value" {
	local ratio
	for ratio in 'debt ratio' 'housing expense ratio' 'back-end ratio' 'total debt service ratio' \
		'ratio of total monthly obligations to gross income'; do
		silent "No mortgage loan has a $ratio of more than 36%."
		silent "Loans with ${ratio/ratio/ratios} above 38% have an aggregate balance of \$9."
	done
	silent 'AAA RATIO AT OR BELOW 4.25%'
	silent 'The loans have a weighted average loan-to-value ratio of 70.1% and a weighted average debt ratio of 33.2%.' \
		'all wa_ltv eq 70.1 percent'
	silent 'No mortgage loan had a ratio of unpaid principal balance to appraised value of more than 95%.' 'all ltv le 95 percent'
}

@test "a list of labels with marks and numbers is no table" {
	silent $'     o    Number of loans: 812\n     o    Aggregate principal balance: $380,114,209\n     o    Weighted average mortgage rate: 7.10%' \
		'all loans eq 812 count' 'all balance eq 380114209 usd' 'all wac eq 7.10 percent'
}

@test "the number of a thing is none of loans" {
	local thing
	for thing in 'IRS NUMBER' 'FILM NUMBER' 'Account number' 'Loan number'; do
		silent "$thing: 4411"
	done
	silent 'Number of loans: 4411' 'all loans eq 4411 count'
	silent 'Total number: 4411' 'all loans eq 4411 count'
}

@test "a word may be the first value of a list that is dealt out, with its bound behind it" {
	silent 'None and no more than 5%, respectively, of the pool I loans and the pool II loans are secured by investment
properties.' 'I investment_property le 0 percent' 'II investment_property le 5 percent'
	silent 'None, none and no more than approximately 5%, respectively, of the pool I, pool II and pool III mortgage
loans are secured by investment properties.' 'I investment_property le 0 percent' \
		'II investment_property le 0 percent' 'III investment_property le 5 percent'
	silent 'None, no more than 5% and none, respectively, of the pool I, pool II and pool III mortgage loans are
secured by second homes.' 'I second_home le 0 percent' 'II second_home le 5 percent' 'III second_home le 0 percent'
	silent 'None and 5%, respectively, of the pool I loans and the pool II loans are second homes.' \
		'I second_home eq 0 percent' 'II second_home eq 5 percent'
	silent 'All and at least 94%, respectively, of the pool I mortgage loans and the pool II mortgage loans are secured
by primary residences.' 'I primary_residence ge 100 percent' 'II primary_residence ge 94 percent'
	states 'None and no more than 5%, respectively, of the pool I loans, the pool II loans and the pool III loans are
secured by investment properties.' 'all list_subjects eq 3 count' 'all list_values eq 2 count'
	diff <(echo "tsfacts: -:1: list has not as many values as subjects: 'None and no more than 5%'") "$work/err"
}

@test "a balance under an amount is bounded, and no rest" {
	silent 'Each mortgage loan had a balance under $9.' 'all loan_balance lt 9 usd'
	silent 'CMSI may repurchase all remaining mortgage loans if their aggregate balance is less than $9.' 'all repurchase_balance lt 9 usd'
}
