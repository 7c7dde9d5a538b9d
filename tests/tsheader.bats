#!/usr/bin/env bats
# tsheader: the covers in tests/filings against the records in tests/expected,
# however they are given; then options, names, messages and statuses.

load helper

setup() {
	work=$(mktemp -d)
	cd "$ROOT/tests/filings" || return 1
}

teardown() {
	rm -rf "$work"
}

# header ARG...: runs tsheader; its outcome is in $work/out, $work/err, $status.
header() {
	status=0
	ts tsheader "$@" >"$work/out" 2>"$work/err" || status=$?
}

# cover LINE...: a cover that ends in these.
cover() {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: May 1, 2003' '' "$@"
}

# The names of all filings that have expected records.
names() {
	(cd ../expected && ls -- *.tsheader.tsv) | sed 's/\.tsheader\.tsv$//; /^shared-/d'
}

# want NAME: the outcome that tests/expected has, in $work/want.{out,err,status}.
want() {
	local kind
	for kind in err status; do
		cp "../expected/$1.tsheader.$kind" "$work/want.$kind"
	done
	cp "../expected/$1.tsheader.tsv" "$work/want.out"
}

# Whether the outcome is the wanted one; shows where not.
as_wanted() {
	diff -u "$work/want.out" "$work/out" &&
		diff -u "$work/want.err" "$work/err" &&
		diff <(cat "$work/want.status") <(echo "$status")
}

# The wanted outcome with records and messages named after "-": standard input's.
want_as_input() {
	sed "s/^tsheader: $1:/tsheader: -:/" "$work/want.err" >"$work/named"
	mv "$work/named" "$work/want.err"
	awk -F '\t' -v OFS='\t' -v name="$1" '
		$1 == name { $1 = "-" }
		index($1, name "#") == 1 { sub(/.*#/, "-#", $1) }
		{ print }' "$work/want.out" >"$work/named"
	mv "$work/named" "$work/want.out"
}

# says STATUS MESSAGE: nothing but this message was printed.
says() {
	[ "$status" = "$1" ]
	[ ! -s "$work/out" ]
	echo "$2" | diff - "$work/err"
}

# signing LINE...: the filing of a cover, an Item and pages for signatures, in $work/in.
signing() {
	cover \
		'Item 5. Other Events' '' "$@" >"$work/in"
	header -n -f signed,signer,signer_title,signature_date "$work/in"
	[ "$status" = 0 ]
}

# document TYPE SEQUENCE NAME: a document without a header above it.
document() {
	printf '%s\n' '<DOCUMENT>' "<TYPE>$1" "<SEQUENCE>$2" '<TEXT>' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' \
		'Date of Report: May 1, 2003' '' "$3" '(Exact name of registrant as specified in its charter)' '' \
		'Item 5. Other Events' '</TEXT>' '</DOCUMENT>'
}

# items WANT LINE...: whether a cover that ends in these lines has the wanted Items and titles.
items() {
	local want=$1
	shift
	cover "$@" '' '     Text.' '' 'SIGNATURES' >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "$want" ]
}

# above WANT LINE...: whether these lines above the row of the state give the wanted registrant, role and series, with
# a caption of the name between and without. Where WANT has no tab, it is the registrant alone.
above() {
	local caption fields=registrant,role,series want=$1
	shift
	[[ $want = *"$TAB"* ]] || fields=registrant
	for caption in '   (Exact name of registrant as specified in its charter)' ''; do
		cover "$@" "$caption" '' '   Delaware          333-51332          95-4449516' \
			'   (State)         (Commission        (IRS Employer' '                   File Number)         No.)' '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f $fields,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$want${TAB}95-4449516" ]
	done
}

preamble=('Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant'
	'has caused this report to be signed by the undersigned thereunto duly authorized.' '')
unsigned=('   CEDAR RIDGE CORP.' '   (Registrant)' '' '   By:' '      ---------------' '      Ann Hughes'
	'      Vice President' '' 'Dated: May 6, 2003')
conformed=('   CEDAR RIDGE CORP.' '' '   By: /s/ Bea Miller' '      ---------------' '      Treasurer' ''
	'Dated: May 7, 2003')

@test "each filing gives its record, its messages and its status" {
	for name in $(names); do
		want "$name"
		header "$name.txt"
		as_wanted
	done
}

@test "all covers are tested" {
	for file in cover-*.txt; do
		[ -f "../expected/${file%.txt}.tsheader.tsv" ]
	done
	[ "$(names | wc -l)" -ge 41 ]
}

@test "a record has all columns, each in its place" {
	echo "filing accession cik form report_date filed registrant role securities series \
jurisdiction file_number irs_number address zip phone former_name items item_titles signed \
signer signer_title signature_date" | tr ' ' '\t' >"$work/columns"
	for name in $(names); do
		header "$name.txt"
		head -n 1 "$work/out" | diff "$work/columns" -
		awk -F '\t' 'NF != 23 { exit 1 }' "$work/out"
	done
}

@test "items and their titles are as many" {
	for name in $(names); do
		header -n -f items,item_titles "$name.txt"
		awk -F '\t' 'gsub(/;/, "", $1) != gsub(/;/, "", $2) { exit 1 }' "$work/out"
	done
}

@test "carriage returns and trailing blanks change nothing" {
	for name in $(names); do
		want "$name"
		want_as_input "$name.txt"
		sed 's/$/\r/' "$name.txt" >"$work/crlf"
		header <"$work/crlf"
		as_wanted
		sed "s/$/  $TAB/" "$name.txt" >"$work/blanks"
		header <"$work/blanks"
		as_wanted
	done
}

@test "-n leaves the line of names out" {
	for name in $(names); do
		want "$name"
		sed 1d "$work/want.out" >"$work/rows"
		mv "$work/rows" "$work/want.out"
		header -n "$name.txt"
		as_wanted
		header --no-header "$name.txt"
		as_wanted
	done
}

@test "standard input is read, and called what --label says" {
	for name in $(names); do
		want "$name"
		want_as_input "$name.txt"
		header <"$name.txt"
		as_wanted
		header - <"$name.txt"
		as_wanted
		want "$name"
		sed "s/^tsheader: $name.txt:/tsheader: -:/" "$work/want.err" >"$work/named"
		mv "$work/named" "$work/want.err"
		header --label="$name.txt" <"$name.txt"
		as_wanted
	done
}

@test "several operands give their records in order under one header" {
	: >"$work/records"
	: >"$work/messages"
	for name in $(names); do
		want "$name"
		sed 1d "$work/want.out" >>"$work/records"
		cat "$work/want.err" >>"$work/messages"
	done
	head -n 1 ../expected/cover-wrapped.tsheader.tsv | cat - "$work/records" >"$work/want.out"
	mv "$work/messages" "$work/want.err"
	echo 2 >"$work/want.status"
	# shellcheck disable=SC2046 # names have no blanks
	header $(names | sed 's/$/.txt/')
	as_wanted
}

@test "one stream of many filings gives all their records, in order" {
	: >"$work/stream"
	: >"$work/records"
	filings=0
	for name in $(names); do
		filings=$((filings + 1))
		awk -F '\t' -v OFS='\t' -v n="$filings" -v name="$name.txt" '
			$1 == name { $1 = n == 1 ? "-" : "-#" n }
			NR > 1' "../expected/$name.tsheader.tsv" >>"$work/records"
		cat "$name.txt" >>"$work/stream"
		[ "$name" != cover-cut-off ] || echo >>"$work/stream"
	done
	header -n <"$work/stream"
	diff "$work/records" "$work/out"
}

@test "filings that no newline parts are parted, and the date before is read" {
	printf '%s' "$(cat cover-registrants.txt)" >"$work/stream"
	printf '%s' "$(sed -n '/SECURITIES/,$p' cover-apposition.txt | sed '1s/^ *//')" >>"$work/stream"
	cat cover-wrapped.txt >>"$work/stream"
	grep -q '2003SECURITIES' "$work/stream"
	header -n -f filing,registrant,signature_date <"$work/stream"
	[ "$status" = 0 ]
	diff - "$work/out" <<-END
		-${TAB}Silverbrook Home Loan Owner Trust 2003-2; Silverbrook Mortgage Conduit, Inc.${TAB}2003-08-25
		-#2${TAB}BLUE HERON STRUCTURED ASSETS INC.${TAB}2000-02-11
		-#3${TAB}HARBORLIGHT MORTGAGE FUNDING CORP.${TAB}1999-06-04
	END
}

@test "a filing starts with the Commission's name, however it is printed and wherever it stands" {
	local name
	for name in 'UNITED STATES SECURITIES AND EXCHANGE COMMISSION' 'U.S. SECURITIES AND EXCHANGE COMMISSION' \
		'U. S. Securities and Exchange Commission' 'SECURITIES & EXCHANGE COMMISSION' \
		'United States of America Securities and Exchange Commission, Washington, D.C. 20549' \
		'SECURITIES AND EXCHANGE\n      COMMISSION' 'SECURITES AND EXCHANGE COMMISSION' \
		'SECURITIES AND EXCHANGE COMMISION' 'Securities and Exchange Commisssion'; do
		awk -v name="$name" 'NR == 1 { $0 = name } { print }' cover-us-commission.txt |
			cat cover-wrapped.txt - | ts tsheader -n -f filing,series | diff - /dev/fd/3 3<<-END
			-${TAB}
			-#2${TAB}2002-8
		END
	done
	for name in '   UNITED STATES SECURITIES AND EXCHANGE COMMISSION' '   U.S. SECURITIES AND EXCHANGE COMMISSION' \
		'   SECURITIES & EXCHANGE COMMISSION'; do
		{
			printf '%s' "$(cat cover-wrapped.txt)"
			awk -v name="$name" 'NR == 1 { $0 = name } { print }' cover-us-commission.txt
		} | ts tsheader -n -f filing,series,signature_date | diff - /dev/fd/3 3<<-END
			-${TAB}${TAB}1999-06-04
			-#2${TAB}2002-8${TAB}
		END
	done
}

@test "-l prints the same, a record a stated field" {
	for name in $(names); do
		header -n "$name.txt"
		awk -F '\t' -v OFS='\t' '
			NR == 1 { split($0, names) }
			NR > 1 { for (i = 2; i <= NF; i++) if ($i != "") print $1, names[i], $i }' \
			"../expected/$name.tsheader.tsv" >"$work/fields"
		header -ln "$name.txt"
		[ "$status" = "$(cat "../expected/$name.tsheader.status")" ]
		cut -f 1-3 "$work/out" >"$work/cut"
		# that nobody signed is said of a filing without a signature page, too
		grep -q "${TAB}signed$TAB" "$work/cut" || sed -i "/${TAB}signed${TAB}no$/d" "$work/fields"
		diff "$work/fields" "$work/cut"
	done
	header --long cover-wrapped.txt
	[ "$(head -n 1 "$work/out")" = "filing${TAB}field${TAB}value${TAB}line" ]
}

@test "a long record names the line on which its value is printed" {
	for name in $(names); do
		header -ln "$name.txt"
		grep -vE "$TAB(signed|form|report_date|filed|signature_date)$TAB" "$work/out" >"$work/fields" || :
		while IFS=$TAB read -r _ field value line; do
			word=${value%% *}
			word=${word%%;*}
			[ "$word" != "" ] || continue
			sed -n "${line}p" "$name.txt" | tr -d ' ' | grep -qF -- "${word// /}" || {
				echo "$name: $field: '$value' is not on line $line"
				return 1
			}
		done <"$work/fields"
	done
}

@test "-f chooses the columns, in the order given" {
	header -f zip,series,filing,zip cover-asides.txt
	[ "$status" = 0 ]
	diff - "$work/out" <<-END
		zip${TAB}series${TAB}filing${TAB}zip
		60201${TAB}1998-PL4${TAB}cover-asides.txt${TAB}60201
	END
	header -n --fields=form -f role,phone cover-asides.txt
	[ "$(cat "$work/out")" = "8-K${TAB}depositor${TAB}(847) 555-0123" ]
	header -nl -f phone,role,former_name cover-asides.txt
	diff - "$work/out" <<-END
		cover-asides.txt${TAB}phone${TAB}(847) 555-0123${TAB}34
		cover-asides.txt${TAB}role${TAB}depositor${TAB}14
	END
}

@test "a field that is none is wrong usage" {
	header -f form,colour cover-wrapped.txt
	says 2 "tsheader: no such field: 'colour'; see --help"
	header --fields= cover-wrapped.txt
	says 2 "tsheader: no such field: ''; see --help"
	header -f form, cover-wrapped.txt
	says 2 "tsheader: no such field: ''; see --help"
	header -f
	says 2 "tsheader: option needs an argument: '-f'; see --help"
	header -x
	says 2 "tsheader: no such option: '-x'; see --help"
}

@test "--help and --version print and exit with 0" {
	header --help
	[ "$status" = 0 ]
	[ ! -s "$work/err" ]
	[ "$(head -n 1 "$work/out")" = "Usage: tsheader [OPTION]... [FILE]..." ]
	header --version
	[ "$status" = 0 ]
	grep -qE '^tsheader \(term sheet filters\) [0-9.]+$' "$work/out"
}

@test "-- ends the options" {
	cp cover-wrapped.txt "$work/-n"
	cd "$work"
	header -f filing -- -n
	[ "$status" = 0 ]
	[ "$(tail -n 1 "$work/out")" = "-n" ]
}

@test "text that is no filing gives no record and status 1" {
	seq 10000 >"$work/text"
	header "$work/text"
	[ "$status" = 1 ]
	[ ! -s "$work/err" ]
	[ "$(wc -l <"$work/out")" = 1 ]
	header -n /dev/null
	[ "$status" = 1 ]
	header -n <<<'SIGNATURES: By: /s/ Nobody'
	[ "$status" = 1 ]
	[ ! -s "$work/out" ]
}

@test "text before and behind a filing is passed over" {
	{ seq 5000; cat cover-rulers.txt; seq 5000; } >"$work/text"
	sed 's/^cover-rulers.txt/-/' ../expected/cover-rulers.tsheader.tsv >"$work/want"
	header <"$work/text"
	[ "$status" = 0 ]
	diff "$work/want" "$work/out"
}

# Each filing puts other bytes before its marks: they stand at every place of what is read at once.
@test "marks are found and lines are counted wherever they stand" {
	local pad=0
	for end in $'\n' $'\r\n' $' \t\n'; do
		for ((pad = 0; pad < 140; pad++)); do
			printf 'SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\n\nItem 5. Other Events\n\n'
			printf '%*s%s' "$pad" '' "$end$end"
			printf 'Forth in Pulp.%s   in a loan%s\n' "$end" "$end"
			printf '<PAGE>%s--------%s        1,200%s\fa 1\n\n' "$end" "$end" "$end"
			printf '%*d x<b 7%s%sITEM 7. Exhibits\n\n' "$pad" 1 "$end" "$end"
			printf '        S I G N A T U R E S%sBy: /s/ John Smith\n\n' "$end"
		done
	done >"$work/text"
	ts tsheader --parallel=1 -l -f items,signer,signed "$work/text" | cut -f 2- >"$work/out"
	awk '/^SECURITIES/ { item = 0 }
	     /^Item 5/ { item = NR }
	     /^By:/ { printf "items\t5;7\t%d\nsigner\tJohn Smith\t%d\nsigned\tyes\t%d\n", item, NR, NR }
	     BEGIN { print "field\tvalue\tline" }' "$work/text" >"$work/want"
	[ "$(wc -l <"$work/want")" = 1261 ]
	diff "$work/want" "$work/out"
}

@test "a file that can't be read is named; the others are" {
	header -n -f filing cover-wrapped.txt missing.txt cover-rulers.txt
	[ "$status" = 2 ]
	echo "tsheader: missing.txt: No such file or directory" | diff - "$work/err"
	printf '%s\n' cover-wrapped.txt cover-rulers.txt | diff - "$work/out"
}

@test "a filing cut off at any line gives what was stated before" {
	total=$(wc -l <cover-asides.txt)
	header -n -l --label=x <cover-asides.txt
	sort "$work/out" >"$work/whole"
	for count in $(seq 5 3 "$total"); do
		head -n "$count" cover-asides.txt >"$work/part"
		header -n -l --label=x -f form,report_date,jurisdiction,irs_number,zip,phone <"$work/part"
		[ "$status" = 0 ]
		[ "$(sort "$work/out" | comm -23 - "$work/whole")" = "" ]
	done
}

@test "each filing of a stream counts, whatever its envelope begins and ends with" {
	local message='/PRIVACY-ENHANCED/d; 1,/^$/d' drop
	for drop in '' "$message" "$message; /SEC-DOCUMENT>/d" "$message; /SEC-DOCUMENT>/d; /DOCUMENT>$/d" \
		"$message; 1,/<.SEC-HEADER>/d"; do
		sed "$drop" cover-disagrees.txt >"$work/in"
		header -n -f registrant,signed "$work/in" "$work/in"
		[ "$(wc -l <"$work/out")" = 2 ]
		mv "$work/out" "$work/apart"
		cat "$work/in" "$work/in" >"$work/both"
		header -n -f registrant,signed "$work/both"
		diff "$work/apart" "$work/out"
	done
}

@test "of documents without a header, the first one again begins another filing" {
	local threads

	{
		document 8-K 1 'ALDER LOANS, INC.'
		document EX-99 2 'BIRCH LOANS, INC.'
		document 8-K 1 'CEDAR LOANS, INC.'
		document 8-K 1 'DATE LOANS, INC.'
	} >"$work/in"
	for threads in 1 2; do
		header -n --parallel=$threads -f filing,registrant "$work/in"
		[ "$status" = 0 ]
		printf '%s\n' "$work/in${TAB}ALDER LOANS, INC." "$work/in#2${TAB}CEDAR LOANS, INC." \
			"$work/in#3${TAB}DATE LOANS, INC." | diff - "$work/out"
	done
	{
		echo '<SEC-HEADER>0000912057-02-123456.hdr.sgml : 20021206'
		echo '</SEC-HEADER>'
		cat "$work/in"
	} >"$work/headed"
	header -n -f filing,registrant "$work/headed"
	[ "$(cat "$work/out")" = "0000912057-02-123456${TAB}ALDER LOANS, INC." ]
}

@test "the cover's words count before the envelope's, and a message says so" {
	header -n -f form,report_date,irs_number,registrant,filed cover-disagrees.txt
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = \
		"8-K/A${TAB}2001-03-15${TAB}33-0912354${TAB}The Marigold Mortgage Corporation${TAB}2001-03-22" ]
	sed 's/MARIGOLD MORTGAGE CORP/MARIGOLD LEASING CORP/' cover-disagrees.txt >"$work/other"
	header -n -f registrant <"$work/other"
	[ "$status" = 0 ]
	grep -qxF "tsheader: -:55: registrant is not what line 17 of the envelope says: \
'The Marigold Mortgage Corporation'" "$work/err"
	sed 's/MARIGOLD MORTGAGE CORP/MARIGOLD BANK F S B/; s/Marigold Mortgage Corporation/Marigold Bank, F.S.B./' \
		cover-disagrees.txt >"$work/other"
	header -n -f registrant <"$work/other"
	[ "$(cat "$work/out")" = "The Marigold Bank, F.S.B." ]
	[ "$(grep -c registrant "$work/err")" = 0 ]
}

@test "a long name may be shortened in the envelope, or have the series behind it" {
	local count name printed

	while IFS='|' read -r count name printed; do
		sed "s/MARIGOLD MORTGAGE CORP/$name/; s/The Marigold Mortgage Corporation/$printed/" cover-disagrees.txt \
			>"$work/other"
		header -n -f registrant <"$work/other"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$printed" ]
		[ "$(grep -c 'registrant is not' "$work/err")" = "$count" ]
	done <<-'END'
		0|MARIGOLD ASSET SECURITIES CORP MORT PASS THR CERT SER 2001-4|Marigold Asset Securities Corporation
		0|MARIGOLD ASSET SEC CORP MORT PASS THR CERTS SERIES 2001-4|Marigold Asset Securities Corporation
		0|MARIGOLD RESIDENTIAL MRT PAS TH CR SERIES 2001-AB4 TRUST|Marigold Residential Mortgage Pass-Through Certificates Series 2001-AB4 Trust
		1|MARIGOLD ASSET SECURITIES CORP MORT PASS THR CERT SER 2001-4|Marigold Bank
		1|MARIGOLD ASSET SECURITIES CORP MORT PASS THR CERT SER 2001-4|Cedar Asset Securities Corporation
		1|MARIGOLD ASSET SEC CORP|Marigold Asset Securities Corporation
	END
}

@test "dates that are none are named, and empty" {
	header -n -f report_date,signature_date cover-beside.txt
	[ "$status" = 2 ]
	[ "$(cat "$work/out")" = "$TAB" ]
	diff - "$work/err" <<-'END'
		tsheader: cover-beside.txt:7: report_date is no date: 'Febuary 30, 1999'
		tsheader: cover-beside.txt:26: signature_date is no date: 'Mrhac 3, 1999'
	END
}

@test "the caption of a former name may be set to its line's full width" {
	local caption value

	for caption in '(Former  Name or Former Address, if Changed Since Last Report)' \
		'(Former  name, former  address and  former fiscal year, if  changed' \
		'(Former Name or  Former Address, if Changed Since Last Report)'; do
		for value in 'Not Applicable' 'No Change' 'Lakeside Paper Corp.'; do
			cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
				"                                 $value" "          $caption" '' 'Item 5. Other Events' >"$work/in"
			header -n -f registrant,former_name "$work/in"
			[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE CORP.${TAB}${value##No*}" ]
		done
	done
}

@test "a former address may have a zip code with a caption of its own, and words may say that there is none" {
	local words former='          (Former name or former address, if changed since last report)'

	cover "Registrant's telephone number, including area code: (612) 555-0142" '' \
		'        7485 New Horizon Way                                 21703' \
		'        Frederick, MD                                       (Zip Code)' "$former" '' 'Item 5. Other Events' >"$work/in"
	header -n -f phone,former_name "$work/in"
	[ "$(cat "$work/out")" = "(612) 555-0142${TAB}7485 New Horizon Way Frederick, MD" ]
	for words in Inapplicable 'Does not apply' 'DOES NOT APPLY.' 'No Changes' 'Not Applicable (N/A)' \
		'No change since last report.'; do
		cover "        $words" "$former" '' 'Item 5. Other Events' >"$work/in"
		header -n -f former_name,items "$work/in"
		[ "$(cat "$work/out")" = "${TAB}5" ]
	done
}

@test "a date may have hyphens" {
	local date

	for date in 11-08-02 11-8-2002 8-Nov-02 8-November-2002; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' \
			"Date of Report (Date of earliest event reported)  $date" '' 'Item 5. Other Events' '' "${conformed[@]}" \
			>"$work/in"
		header -n -f report_date "$work/in"
		[ "$(cat "$work/out")" = 2002-11-08 ]
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' "        $date" \
			"Date of Report (Date of earliest event reported)" '' 'Item 5. Other Events' '' 'SIGNATURES' '' \
			'  By: /s/ Bea Miller' '' "Dated: $date" >"$work/in"
		header -n -f form,report_date,signature_date "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "8-K${TAB}2002-11-08${TAB}2002-11-08" ]
	done
	for date in 333-11-08-02 11-08-02-1 11-08-02A 11-08-1802; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' "Date of Report: $date" '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f report_date "$work/in"
		[ "$status" = 2 ]
		[ "$(cat "$work/err")" = "tsheader: $work/in:3: report_date is no date: '$date'" ]
	done
}

@test "a signer's name and title may stand behind labels without a colon, or flush left below" {
	local below

	while IFS= read -r below; do
		mapfile -t lines < <(printf '%b\n' "$below")
		signing 'SIGNATURES' '' "${preamble[@]}" \
			'Dated: May 9, 2003                       By: /s/ Bea Miller' "${lines[@]}"
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President${TAB}2003-05-09" ]
	done <<-'END'
		                                         Name    Bea Miller\n                                         Title   Vice President
		                                         (Name)  Bea Miller\n                                         (Title) Vice President
		                                         Name  Bea Miller\n                                         Title Vice President
		Bea Miller\nVice President
		\nBea Miller\nVice President
	END
	signing 'SIGNATURES' '' "${preamble[@]}" 'By: /s/ Bea Miller' '    Title Officer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Title Officer${TAB}" ]
	signing 'SIGNATURES' '' "${preamble[@]}" 'By: /s/ Bea Miller, Treasurer' '    Name      Title'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
}

@test "a date of signing may stand behind \"authorized as of\", or in brackets" {
	local text

	for text in 'authorized as of May 9, 2003.' 'authorized, as of May 9, 2003.' 'authorized.\n\n(Dated May 9, 2003)'; do
		mapfile -t lines < <(printf '%b\n' "has caused this report to be signed by the undersigned thereunto duly $text")
		signing 'SIGNATURES' '' "${preamble[0]}" "${lines[@]}" '' '   By: /s/ Bea Miller' '      Bea Miller' '      Treasurer'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-09" ]
	done
	signing 'SIGNATURES' '' "${preamble[0]}" 'has caused this report under the Agreement dated as of May 9, 2003 to be signed.' \
		'' '   By: /s/ Bea Miller'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller$TAB$TAB" ]
}

@test "months with a slip of the typist's are read" {
	for date in 'Janauary 13, 2000' 'Janaury 13, 2000' 'JANURAY 13, 2000' 'Januaary 13,2000'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' "Date of Report: $date" >"$work/slip"
		header -n -f report_date "$work/slip"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = 2000-01-13 ]
	done
}

@test "an Item's title goes on below its start, behind a joint, and between underlines" {
	cover \
		'Item 2.  Acquisition or Disposition' '         of Assets.' '' \
		'Item 5.  Other Events' '         Filing of Term Sheets' '' '     A term sheet is attached.' '' \
		'Item 7.  Financial Statements, Pro Forma Financial' '         Information and Exhibits.' '' \
		'Item 9.  Regulation' '         ----------' '         FD Disclosure' '         -------------' '' \
		'Item 1.  Changes in Control' '- ----   ------------------' '         of Registrant' \
		'         -------------' '' 'Item 8.  Change in' 'Fiscal Year' '' \
		'Item 4.(a)  Other Matters*' '' '     Text.' '' 'Item 3.  Legal Proceedings' '         None.' '' \
		'SIGNATURES' >"$work/in"
	header -n -l -f items,item_titles "$work/in"
	[ "$status" = 0 ]
	diff - "$work/out" <<-END
	$work/in${TAB}items${TAB}2;5;7;9;1;8;4(a);3${TAB}5
	$work/in${TAB}item_titles${TAB}Acquisition or Disposition of Assets;Other Events;Financial Statements, Pro Forma Financial Information and Exhibits;Regulation FD Disclosure;Changes in Control of Registrant;Change in Fiscal Year;Other Matters;Legal Proceedings${TAB}5
	END
}

@test "an Item's title ends before a list's entry, a sentence and what says nothing" {
	local title='Financial Statements, Pro Forma Financial Information and Exhibits' below lines

	while read -r below; do
		printf '%b\n' "$below" >"$work/below"
		mapfile -t lines <"$work/below"
		items "7$TAB$title" "Item 7.  $title" "${lines[@]}"
		items "7$TAB$title" 'Item 7.  Financial Statements, Pro Forma Financial Information' '         and Exhibits' \
			"         ${lines[0]}"
		items "7${TAB}Financial Statements and Exhibits" \
			'Item 7.  Financial Statements and Exhibits' "         ${lines[0]}"
	done <<-'END'
		(a) Financial statements of business acquired.
		(c)  Exhibits:
		(c) Exhibits
		Exhibit 99.1  Collateral Term Sheets
		Exhibit No.   Description
		99   Collateral Term Sheets
		99.1 Collateral Term Sheets
		1.   Collateral Term Sheets
		The following exhibits are filed herewith:
		None.
		Not applicable
	END
}

@test "a sentence in capitals that starts with Items is no heading" {
	local words

	for words in 'ITEMS 1 THROUGH 6 AND ITEM 8 ARE NOT INCLUDED BECAUSE THEY ARE NOT APPLICABLE.' \
		'ITEMS 1-4, 6 AND 8 ARE NOT APPLICABLE.' 'ITEM 5 IS HEREBY AMENDED.'; do
		items "7${TAB}EXHIBITS" "$words" '' 'ITEM 7.  EXHIBITS'
	done
}

@test "an Item's title may be set to the line's full width" {
	local want="5;7${TAB}Other Events;Financial Statements, Pro Forma Financial Information and Exhibits"

	items "$want" 'Item  5.   Other  Events.' '' '     Text.' '' \
		'Item  7.    Financial   Statements,   Pro  Forma   Financial   Information   and' \
		'------------------------------------------------------------------------------' 'Exhibits' '--------'
	items "$want" 'Item  5.   Other  Events.' '' '     Text.' '' \
		'Item  7.   Financial  Statements,  Pro   Forma  Financial   Information  and' '           Exhibits.'
	items "5${TAB}Other Matters" 'Item 5.   Other Matters   See below   or above'
}

@test "what says that there is nothing to say is no part of an Item's title" {
	items "1-4;5;6 through 8${TAB}Not Applicable;Other Events;Not applicable" 'Items 1-4.  Not Applicable.' '' \
		'Item 5.  Other Events.' '' 'Text.' '' \
		'Items 6 through 8.  Not applicable'
	items "1;2;5${TAB}N/A;None;Other Events" 'Item 1.  N/A' 'Item 2.  None.' '' 'Item 5.  Other Events'
	items "1/2;5${TAB}Not Applicable;Other Events" 'Items 1/2.' '' '     Not Applicable.' '' 'Item 5.  Other Events'
	items "1;2;3;6$TAB"'Changes in Control of Registrant;Acquisition or Disposition of Assets;'"Bankruptcy or \
Receivership;Resignations of Registrant's Directors" \
		'Item 1.  Changes in Control of Registrant           Not Applicable' \
		'Item 2.  Acquisition or Disposition of Assets - Not Applicable' \
		'Item 3.  Bankruptcy or Receivership (Not Applicable)' \
		"Item 6.  Resignations of Registrant's Directors: None"
	items "2${TAB}Acquisition of Canone" 'Item 2.  Acquisition of Canone'
	items "2${TAB}Assets of None" 'Item 2.  Assets of None'
}

@test "a state one blank before the numbers needs no whole caption" {
	local ruler state

	for ruler in '' '- ---------------------------------'; do
		for state in Delaware 'New Jersey' 'District of Columbia'; do
			cover 'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in charter)' \
				"$state 33-63714 95-4449516" ${ruler:+"$ruler"} \
				'(State or other (Commission File No. (I.R.S. Employer' 'jurisdiction of Identification No.)' \
				'organization)' 'Item 5. Other Events' >"$work/in"
			header -n -f registrant,jurisdiction,file_number,irs_number "$work/in"
			[ "$(cat "$work/out")" = "CEDAR RIDGE CORP.${TAB}$state${TAB}33-63714${TAB}95-4449516" ]
		done
	done
	cover 'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in charter)' \
		'Ohio (law of the Agreement) 33-63714 95-4449516' '(State or other (Commission File No. (I.R.S. Employer' \
		'jurisdiction of Identification No.)' 'organization)' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number "$work/in"
	[ "$(cat "$work/out")" = "${TAB}33-63714" ]
}

@test "an Item's heading may have no word Item, no number, or quotes" {
	local page

	for page in '' '<PAGE>'; do
		items "5${TAB}Other Events" 'Telephone number: (212) 559-3435' '' $page '' '5.   Other Events.'
		items "5${TAB}OTHER EVENTS" 'Telephone number: (212) 559-3435' '' $page '' '5)   OTHER EVENTS'
		items "5${TAB}Other Events" 'Telephone number: (212) 559-3435' '' $page '' '"Item 5.  Other Events"'
		items "7(c)${TAB}Exhibits" 'Telephone number: (212) 559-3435' '' $page '' '"Item 7(c).  Exhibits."'
		items "7${TAB}Financial Statements, Pro Forma Financial Information and Exhibits" \
			'Telephone number: (212) 559-3435' '' $page '' \
			'7. Financial Statements, Pro Forma Financial Information' '   and Exhibits.'
		items "5;7${TAB}Other Events;Exhibits" 'Telephone number: (212) 559-3435' '' $page '' '5.   Other Events' '' \
			'     Loans are described below.' '' '7.   Exhibits'
		items "$TAB" 'Telephone number: (212) 559-3435' '' $page '' '2.   Other Events'
		items "$TAB" 'Telephone number: (212) 559-3435' '' $page '' '5.   Loans and other events'
	done
	items "${TAB}OTHER EVENTS" 'Telephone number: (212) 559-3435' '' '<PAGE>' '' 'OTHER EVENTS'
	items "5${TAB}Other Events" 'Telephone number: (212) 559-3435' '' '<PAGE>' '' 'CEDAR RIDGE CORP.' '' '5. Other Events'
	items "5${TAB}Other Events" 'Telephone number: (212) 559-3435' '' '<PAGE>' '' 'Item 5. Other Events' '' \
		'7. Exhibits'
}

@test "an Item's title in capitals goes on behind a blank line with AND" {
	items "7${TAB}FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS" \
		'Item 7.  FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION' '' '         AND EXHIBITS'
}

@test "an Item's title that is none of the form's goes on below its start, or where its line is full" {
	items "8${TAB}Collateral Term Sheets Reports of Servicers" \
		'Item 8. Collateral Term Sheets' '        Reports of Servicers' '' 'The text follows.'
	items "8${TAB}Collateral Term Sheets" \
		'Item 8. Collateral Term Sheets' '        Reports of servicers follow.' '' 'The text follows.'
	items "8${TAB}Additional Information Supplied by the Several Underwriters Thereof Respecting the Pool" \
		'Item 8. Additional Information Supplied by the Several Underwriters Thereof' 'Respecting the Pool' '' 'Text.'
	items "8${TAB}Additional Information" 'Item 8. Additional Information' 'Respecting the Pool' 'stand sheets of terms.'
}

@test "an Item stands right below a list's entry, or a line that had room for it" {
	local line

	for line in '99.1      Collateral Term Sheets' '     99   Computational Materials prepared by CMSI' 'Not applicable' \
		'     A copy is attached as Exhibit 99'; do
		items "7;9${TAB}Exhibits;Regulation FD Disclosure" \
			'Item 7.  Exhibits' '' "$line" 'Item 9.  Regulation FD Disclosure.'
	done
}

@test "an Item that a sentence speaks of is none, though a line starts with it" {
	local line

	for line in 'See' '     For the exhibits see' 'This report is filed under' \
		'     The registrant files this report, as it filed the last, under' 'The exhibits are those of this report, and of its'; do
		items "5${TAB}Other Events" 'Item 5.  Other Events' '' "$line" '     Item 7(c).'
		items "5${TAB}Other Events" 'Item 5.  Other Events' '' "$line" 'Item 7 "Exhibits".  It is complete.'
	done
}

@test "an Item's number may stand behind a sign or a word, and be one" {
	local lead

	for lead in 'Item No. 5.' 'ITEM - 5:' 'Item #5' 'Item Number 5' 'ITEM NO 5.' 'Item No.: 5'; do
		cover "$lead  Other Events" '' '     Text.' >"$work/in"
		header -n -l -f items,item_titles "$work/in"
		[ "$status" = 0 ]
		printf '%s\t%s\t5\n' "$work/in" "items${TAB}5" "$work/in" "item_titles${TAB}Other Events" |
			diff - "$work/out"
	done
	for lead in 'Item. 5.' 'Item Five.' 'ITEM FIVE:' 'Item V.' 'Item No. Five.' 'Item FIVE  '; do
		items "5${TAB}Other Events" "$lead  Other Events"
	done
	for lead in 'Item five is' 'Item Five of' 'Item Fives.' 'Item v.' 'Item IL.'; do
		items "7${TAB}Exhibits" 'Item 7. Exhibits' '' "$lead Other Events"
	done
	cover 'Item not 5 is of a form.' '' '     Text.' >"$work/in"
	header -n -l -f items "$work/in"
	[ "$status" = 1 ]
	[ ! -s "$work/out" ]
}

@test "a telephone number is what stands behind its caption, with a blank or without, and no sentence's end" {
	local number

	for number in ': (612) 555-0142' ':(612) 555-0142' '.....(612) 555-0142' ' ....... (612) 555-0142' ' (612) 555-0142.' ':  (612) 555-0142,'; do
		cover \
			"Registrant's telephone number, including area code$number" '' 'Item 5. Other Events' >"$work/in"
		header -n -l -f phone "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$work/in${TAB}phone${TAB}(612) 555-0142${TAB}5" ]
	done
}

@test "the role is that of the registrant, where another company's stands before it" {
	cover \
		'      HARBOR HOME LOANS, INC. (as Master Servicer)' \
		'      HMBS, INC., (as depositor under the Pooling and Servicing' \
		'      Agreement, dated as of May 1, 2003, Series 2003-9).' '' \
		'                         HMBS, INC.' '      ------------------------------' \
		'      (Exact name of registrant as specified in its charter)' '' \
		'      Delaware                33-99328             36-1234567' \
		'(State or other juris-      (Commission           (IRS Employer' \
		' diction of incorp.)        File Number)          I.D. No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,jurisdiction "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "HMBS, INC.${TAB}depositor${TAB}Delaware" ]
}

@test "registrants side by side" {
	cover \
		'   LAKESIDE ASSET SECURITIES INC.       LAKESIDE HOME LOAN CORPORATION' \
		'   (Depositor)                          (Master Servicer)' \
		'   (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE ASSET SECURITIES INC.; LAKESIDE HOME LOAN CORPORATION${TAB}Depositor" ]
}

@test "what stands in brackets behind a company's name is none of it" {
	local aside

	for aside in '(Delaware)' '(a Delaware corporation)' '("CMSI")'; do
		cover \
			"       LAKESIDE MORTGAGE SECURITIES, INC. $aside" '         (Packager and Servicer)' \
			'   (Exact name of registrant as specified in charter)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,role "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Packager and Servicer" ]
	done
}

@test "a role above the securities' title, or a series alone, is the registrant's" {
	local role title want

	while IFS='|' read -r want role; do
		for title in 'Mortgage Pass-Through Certificates, Series 2002-11' 'Series 2002-11' '\nSeries 2002-11' \
			'-------------\nMortgage Pass-Through Certificates, Series 2002-11'; do
			printf '%b\n' "CWMBS, INC.$role" "$title" | sed 's/^/    /' >"$work/lines"
			mapfile -t lines <"$work/lines"
			above "CWMBS, INC.$TAB$want${TAB}2002-11" "${lines[@]}"
		done
	done <<-'END'
		Depositor| (Depositor)
		Depositor|\n(Depositor)
		Depositor|\n(as Depositor)
		Packager and Servicer|\n(Packager and Servicer)
		Depositor|, as Depositor
		Depositor|\nas Depositor
		Depositor|\nDepositor
		Packager and Servicer|\nPackager and Servicer
		SELLER|\n\nSELLER
	END
	above "CWMBS, INC.${TAB}Depositor${TAB}2002-11" '    CWMBS, INC.' '   (Depositor)' \
		'   Issuer of Mortgage Bonds, Series 2002-11'
	above "CWMBS, INC.${TAB}Depositor${TAB}2002-11" '    CWMBS, INC.' '   as Depositor' \
		'   (Issuer of the Mortgage Bonds, Series 2002-11)'
	above "CWMBS, INC.${TAB}Depositor${TAB}" '    CWMBS, INC.' '   Depositor'
}

@test "a series alone below a trust's name is part of it" {
	above "CWMBS LOAN TRUST Series 2002-11${TAB}${TAB}2002-11" '    CWMBS LOAN TRUST' '   Series 2002-11'
}

@test "what stands in brackets below a company's name is none of it" {
	local aside

	for aside in '(a Delaware corporation)' '(wholly-owned subsidiary of Lake Bank, N.A.)' '("CMSI")' '(the "Company")'; do
		above "CWMBS, INC.${TAB}${TAB}" '    CWMBS, INC.' "   $aside"
		above "CWMBS, INC.${TAB}Seller${TAB}" '    CWMBS, INC.' "   $aside" '   (Seller)'
	done
	for aside in '(now Lake Bank, N.A.)' '(Successor by merger to Lake Corp.)'; do
		above "CWMBS, INC.${TAB}${TAB}" '    CWMBS, INC.' "   $aside"
	done
}

@test "classes alone on a line below the title of securities are no name" {
	local title='   Lake Home Equity Asset Backed Certificates, Series 2003-1'

	above "LAKE TRUST 2003-A${TAB}${TAB}2003-1" '   LAKE TRUST 2003-A' "$title" '      Class A-1' '      and Class A-2'
	above "CWMBS, INC.${TAB}${TAB}2003-1" "$title" '      Class A Certificates' '   CWMBS, INC.'
	above "CWMBS, INC.${TAB}${TAB}" '   CWMBS, INC.' '   Home Loan Certificates' '         2003-1'
	above "CWMBS, INC. CLASS ACT FUNDING TRUST${TAB}${TAB}" '   CWMBS, INC.' '   CLASS ACT FUNDING TRUST'
}

@test "several registrants, with a caption of their names" {
	cover \
		'   LAKESIDE MORTGAGE TRUST 2003-3' '   (Issuer)' '   LAKESIDE ASSET SECURITIES INC.' '   (Depositor)' \
		'   (Exact names of registrants as specified in their charters)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE TRUST 2003-3; LAKESIDE ASSET SECURITIES INC.${TAB}Issuer" ]
}

@test "a state's caption may end with the jurisdiction" {
	cover \
		'   LAKESIDE ASSET SECURITIES INC.' '   (Exact name of registrant as specified in charter)' '' \
		'   13-3408713                   Delaware                     333-72082' \
		' (I.R.S. Employer             (State or other               (Commission' \
		'  Identification No.)          jurisdiction)                 File No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware${TAB}333-72082${TAB}13-3408713" ]
}

@test "captions side by side go on below in their order, where the columns do not show which does" {
	local captions lines

	while read -r captions; do
		printf '%b\n' "$captions" >"$work/captions"
		mapfile -t lines <"$work/captions"
		cover 'LAKESIDE ASSET SECURITIES INC.' '(Exact name of registrant as specified in charter)' '' \
			'Delaware             333-51332            95-4449516' "${lines[@]}" '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "Delaware${TAB}333-51332${TAB}95-4449516" ]
	done <<-'END'
		(State or Other Jurisdiction   (Commission   (I.R.S. Employer\nof Incorporation)   File No.)   Identification No.)
		(State or Other Jurisdiction  (Commission  (I.R.S. Employer\nof Incorporation)  File No.)  Identification No.)
		(State of Incorporation)   (Commission       (I.R.S. Employer\nFile No.)                  Identification No.)
	END
}

@test "a registrant that acts on behalf of another, an aside between them" {
	cover \
		'       LAKESIDE MORTGAGE SECURITIES, INC.' '         (Packager and Servicer)' \
		'              on behalf of' '       LAKESIDE MORTGAGE TRUST 2003-3' \
		'   (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC. on behalf of LAKESIDE MORTGAGE TRUST 2003-3${TAB}Packager and Servicer" ]
}

@test "a series' name is joined at its hyphen, and freed of what is glued to it, in all programs' records" {
	local series want

	while IFS='|' read -r series want; do
		printf '%b\n' "$series" >"$work/series"
		{
			cover \
				'LAKESIDE MORTGAGE SECURITIES, INC.' '(Issuer in Respect of the Certificates,'
			cat "$work/series"
			printf '%s\n' '(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' '' \
				'The total number of mortgage loans was 875.'
		} >"$work/in"
		header -n -f series "$work/in"
		[ "$(cat "$work/out")" = "$want" ]
		[ "$(ts tsfacts -n "$work/in" | cut -f 2)" = "$want" ]
	done <<-'END'
		Series 2002-\n   12)|2002-12
		Series 2002 - 12)|2002-12
		Series 2002- 12, Class A)|2002-12
		Series 1990-\r\nA)|1990-A
		Series 1994-\n S23)|1994-S23
		SERIES 2003 5 TRUST)|2003-5
		SERIES 2003 5A TRUST|2003-5A
		SERIES 2003 - 5 TRUST|2003-5
		SERIES 2003 -5 TRUST|2003-5
		SERIES 2003 TRUST|2003
		SERIES 2003 5 CLASSES|2003
		Series 2003 A Trust|2003
		Series 2002 - 30 Year Loans)|2002
		Series 2001 - A Delaware Trust)|2001
		Series 2002 - 6.75% Class A)|2002
		Series 2002-\n   6.75% Class A)|2002
		Series 1994-3 - 6 Classes)|1994-3
		Series 2002-\n--------)|2002
		Series 2003-1(1)|2003-1
		Series 2003-1(the "Certificates")|2003-1
		Series 2003-1[B])|2003-1[B]
		Series 1993-12(B)|1993-12(B)
		Series 2003-[1]|2003-[1]
		Series 2003-__|
		Series 2003-__, Series 2003-4|2003-4
		Series2003-1)|2003-1
	END
}

@test "the role may stand below a name that stands below its caption" {
	cover \
		'Exact name of registrant as specified in its charter:' 'LAKESIDE MORTGAGE SECURITIES, INC.' \
		'(Packager and Servicer)' '' 'State of incorporation:   Delaware' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,jurisdiction "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Packager and Servicer${TAB}Delaware" ]
}

@test "a zip code or telephone number may stand in brackets, which are none of it" {
	local first second caption='   (Address of principal executive offices)'

	while IFS='|' read -r first second; do
		cover "$first" "$caption$second" '' "Registrant's telephone number: [(612) 555-0142]" '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f address,zip,phone "$work/in"
		[ "$(cat "$work/out")" = "1 Lake Street, Erie, PA${TAB}16501${TAB}(612) 555-0142" ]
	done <<-'END'
		1 Lake Street, Erie, PA            (16501)|          (Zip Code)
		1 Lake Street, Erie, PA (16501)|          (Zip Code)
		1 Lake Street, Erie, PA (16501)|
		1 Lake Street, Erie, PA, [16501]|
	END
	cover '1 Lake Street, Suite (16)' "$caption" '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$(cat "$work/out")" = "1 Lake Street, Suite (16)$TAB" ]
}

@test "a zip code may stand beside the first line of the address's caption, its own below" {
	cover 'Erie, Pennsylvania' '(Address of Principal                16501' 'Executive Offices)' \
		'                 (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$(cat "$work/out")" = "Erie, Pennsylvania${TAB}16501" ]
}

@test "a telephone number may be wrapped behind its area code" {
	cover \
		"     Registrant's telephone number, including area code: (612)" '                         555-0142' '' \
		'(Former name, if changed since last report)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f phone,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "(612) 555-0142${TAB}" ]
}

@test "a date of report may be wrapped, wherever its rest stands" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' \
		'      Date of Report (Date of earliest event reported): December' '                       6, 2002' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f report_date "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = 2002-12-06 ]
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: December' \
		'Trust of May 1, 2003' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date "$work/in"
	[ "$status" = 2 ]
}

@test "captions with a slip of the typist's name their fields" {
	cover \
		'       LAKESIDE MORTGAGE SECURITIES, INC.' '   (Exact name of registrant as specified in its charter)' '' \
		'     Delaware                 333-72082                 13-3408713' \
		'  (State or other jursi-     (Comission                (I.R.S. Emloyer' \
		'diction of organizaton)        File Nos.)            Identifcation No.)' '' \
		'  1 Lake Street, Erie, Pennsylvania        16501' \
		' (Address of prinicpal excutive offices)  (Zip Code)' '' \
		'          (814) 555-0142' "(Registrant's Telephnoe Number)" '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number,address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware${TAB}333-72082${TAB}13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
}

@test "short words of a caption, with a slip or grown together, are no value" {
	local telephone former

	for telephone in 'including arae code' 'including area cdoe' 'including areacode' 'incl. area code'; do
		for former in 'and ofrmer fsical year, if changed' 'nad former fiscal year, if cahnged' \
			'andformer fiscalyear, if changed'; do
			cover '       LAKESIDE MORTGAGE SECURITIES, INC.' '   (Exact name of registrant as specified in its charter)' '' \
				"Registrant's Telephone Number, $telephone: (814) 555-0142" '' \
				"(Former name, former address $former since lats" 'report.)' '' 'Item 5. Other Events' >"$work/in"
			header -n -f phone,former_name "$work/in"
			[ "$status" = 0 ]
			echo "(814) 555-0142${TAB}" | diff - "$work/out"
		done
	done
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'Year 2000 Report Corp.' '(Former name, if changed since last report)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f former_name "$work/in"
	echo 'Year 2000 Report Corp.' | diff - "$work/out"
}

@test "the words before a form's, a series' or an Item's number may have a slip, or grow to it" {
	local form item series

	for form in 'FORM 8-K' 'FORM8-K'; do
		for item in 'Item 5.  Other Events' 'Item5.  Other Events' 'Itme 5. Other Events' 'Itm 5. Other Events'; do
			for series in Series Sereis Seris; do
				printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' "$form" 'Date of Report: May 1, 2003' '' \
					'       LAKESIDE MORTGAGE SECURITIES, INC.' \
					"  (Issuer in Respect of Mortgage Certificates, $series 2003-4)" \
					'   (Exact name of registrant as specified in its charter)' '' "$item" >"$work/in"
				header -n -f form,series,items,item_titles "$work/in"
				[ "$status" = 0 ]
				echo "8-K${TAB}2003-4${TAB}5${TAB}Other Events" | diff - "$work/out"
			done
		done
	done
	# other words before a number
	items "5${TAB}Other Events" 'Item 5. Other Events' '' 'Its 2. Other names' '' 'It 3. Item'
}

@test "a colon may stand apart behind a caption in brackets, or behind one without" {
	cover 'Gray Harbor Trust' '(Exact name of registrant)' '' '(Commission File Number) : 333-55501' \
		'State of Incorporation : Delaware' '' 'SIGNATURES' >"$work/in"
	header -n -f registrant,jurisdiction,file_number "$work/in"
	[ "$status" = 0 ]
	diff <(echo "Gray Harbor Trust${TAB}Delaware${TAB}333-55501") "$work/out"
}

@test "captions in brackets may lack the blank between two words" {
	local row

	for row in '(State or Other Juris-     (CommissionFile      (I.R.S.Employer' \
		'(StateorOther Juris-       (CommissionFile      (IRSEmployer'; do
		cover '     LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
			'Delaware                   333-72082            13-3408713' "$row" \
			'diction ofIncorporation)   Number)              IdentificationNumber)' '' \
			'1 Lake Street, Erie, Pennsylvania               16501' \
			'(Address of principalexecutive offices)         (ZipCode)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number,address,zip "$work/in"
		[ "$status" = 0 ]
		echo "Delaware${TAB}333-72082${TAB}13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501" |
			diff - "$work/out"
	done
}

@test "several registrants, an aside below each" {
	cover \
		'       LAKESIDE MORTGAGE TRUST 2003-3' '              (Issuer)' '' \
		'     LAKESIDE MORTGAGE SECURITIES, INC.' '             (Depositor)' '' \
		'   (Exact name of registrants as specified in their charters)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	cp "$work/out" "$work/both"
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE TRUST 2003-3; LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Issuer" ]
	sed -i 's/registrants as specified in their charters/registrant as specified in its charter/' "$work/in"
	header -n -f registrant,role "$work/in"
	diff "$work/both" "$work/out"
	sed -i '/Depositor/d' "$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cut -f 1 "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC." ]
}

@test "a trust below another registrant's aside is one, too" {
	cover \
		'     LAKESIDE MORTGAGE CORPORATION' '             (Depositor)' '' \
		'        LAKESIDE HOME LOAN TRUST' '              (Issuer)' \
		'   (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE CORPORATION; LAKESIDE HOME LOAN TRUST${TAB}Depositor" ]
	sed -i '6,7d' "$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE CORPORATION LAKESIDE HOME LOAN TRUST${TAB}Issuer" ]
}

@test "a caption without brackets ends at a blank line, whatever it could go on with" {
	cover \
		'201 North Street, Charlotte, North Carolina          28255' '------------------------------------------------------------' \
		'Address of principal executive offices               (Zip Code)' '' \
		"Registrant's telephone number, including area code   (704) 555-0142" \
		'                                                     --------------' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "201 North Street, Charlotte, North Carolina${TAB}28255${TAB}(704) 555-0142" ]
}

@test "a numbered trust below a company is another registrant, but for the end of a name" {
	local trust blank

	for blank in '' x; do
		for trust in 'Birch Loan Trust 2003-1' 'Alder Mortgage Backed Securities 2003-8 Trust' 'Alder 2002-K Trust'; do
			lines=('   Alder Securities Corporation' '' "  $trust")
			[ -z "$blank" ] || unset 'lines[1]'
			above "Alder Securities Corporation; $trust" "${lines[@]}"
		done
	done
	for trust in 'Mortgage Loan Trust 2003-1' 'Home Equity Loan Trust 2003-1' 'Birch Loan Trust'; do
		above "Alder Securities Corporation $trust" '   Alder Securities Corporation' "  $trust"
	done
}

@test "banks and trusts side by side are two registrants" {
	above 'ALDER AMERICA BANK, N.A.; ALDER MASTER CREDIT CARD TRUST II' \
		'ALDER AMERICA BANK, N.A.             ALDER MASTER CREDIT CARD TRUST II'
	above 'ALDER LOAN TRUST 2003-1; ALDER BANK' 'ALDER LOAN TRUST 2003-1          ALDER BANK'
	above 'ALDER BANK TRUST' 'ALDER BANK   TRUST'
	cover 'ALDER AMERICA BANK, N.A.             ALDER MASTER CREDIT CARD TRUST II' \
		'(Exact name of registrant            (Exact name of registrant' \
		'as specified in its charter)         as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER AMERICA BANK, N.A.; ALDER MASTER CREDIT CARD TRUST II' ]
}

@test "what leads up to a name from the securities' title is none of it" {
	cover \
		'   REMIC Pass-Through Certificates, Series 2003-3' '              issued by' \
		'       LAKESIDE MORTGAGE SECURITIES, INC.' '   (Exact name of registrant as specified in its charter)' \
		'   1 Lake Street, Erie, Pennsylvania' '   (Address of principle executive offices)' \
		'' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities,series,address "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC.${TAB}REMIC Pass-Through Certificates${TAB}2003-3${TAB}1 Lake Street, Erie, Pennsylvania" ]
}

@test "a date of signing that is to be filled in states nothing" {
	local date

	for date in '______________, 1997' '               , 1997' 'August   , 1997' 'August __, 1997'; do
		cover \
			'Item 5. Other Events' '' 'SIGNATURES' '' 'Pursuant to the requirements of the Act, the registrant' \
			'has caused this report to be signed.' '' 'By: Ann Hughes' "Dated: $date" >"$work/in"
		header -n -f report_date,signature_date "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "2003-05-01$TAB" ]
	done
}

@test "a date of report that is to be filled in states nothing" {
	for date in 'May __, 2003' 'May  , 2003' '_______, 2003'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' \
			"Date of Report (Date of earliest event reported): $date" '' 'Item 5. Other Events' >"$work/in"
		header -n -f report_date,items "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "${TAB}5" ]
	done
}

@test "a date that is filled in, but none, is told of" {
	local date

	for date in 'Mxy 15 , 2003' 'Mxy 15, 2003 ______'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' "Date of Report: $date" '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f report_date "$work/in"
		[ "$status" = 2 ]
		[ "$(cat "$work/err")" = "tsheader: $work/in:3: report_date is no date: '${date% ______}'" ]
	done
	cover \
		'Item 5. Other Events' '' "${preamble[@]}" 'By: /s/ Bea Miller' '    Treasurer' 'Date: Mxy 7 , 2003' >"$work/in"
	header -n -f signature_date "$work/in"
	[ "$status" = 2 ]
	[ "$(cat "$work/err")" = "tsheader: $work/in:12: signature_date is no date: 'Mxy 7 , 2003'" ]
}

@test "of a date that is to be filled in, another caption may give the day" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: May __, 2003' \
		'Date of earliest event reported: May 1, 2003' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = 2003-05-01 ]
}

@test "the date of signing may stand in the sentence before the signatures" {
	local day sentence

	for sentence in 'authorized on this 7th day of May, 2003.' 'authorized, as of the 7th day of May, 2003.' \
		'authorized this seventh day of May, 2003.' $'authorized as of this Seventh\nday of May, 2003.' \
		$'authorized this 7th\nday of May, 2003.' $'authorized this 7TH DAY OF\n   MAY, 2003:' \
		'authorized on this 7 May, 2003.' $'authorized on the 7th day  of   May,\r\n2003.\r'; do
		signing SIGNATURES '' 'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant' \
			"has caused this report to be signed by the undersigned thereunto duly $sentence" '' \
			'   By: /s/ Bea Miller' '       Treasurer'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	for day in '01 first' '19 nineteenth' '20 TWENTIETH' '23 twenty-third' '29 Twenty Ninth' '30 thirtieth' \
		'31 thirty-first'; do
		signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea Miller' '' "Dated: this ${day#* } day of May, 2003"
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}${TAB}2003-05-${day%% *}" ]
	done
	for sentence in 'authorized. Dated: May 7, 2003' $'authorized.  DATE:  May 7,\n2003'; do
		signing SIGNATURES '' "Signed by the undersigned thereunto duly $sentence" '' '   By: /s/ Bea Miller'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}${TAB}2003-05-07" ]
	done
	for sentence in 'on this ___ day of May, 2003.' 'under the Agreement dated as of the 1st day of May, 2003.' \
		'by an agreement of the 1st day of May, 2003.'; do
		signing SIGNATURES '' "Signed by the undersigned $sentence" '' '   By: /s/ Bea Miller'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}${TAB}" ]
	done
}

@test "a conformed signature's mark may be underlined, quoted or glued to the name" {
	local by

	for by in 'By:____/s/ Bea Miller____' 'By:_/s/_Bea Miller___' 'By: "/s/ Bea Miller"' 'By: (/s/ Bea Miller)' \
		'By: (/s/) Bea Miller' 'By: s/Bea Miller' 'By:/S/Bea Miller'; do
		signing SIGNATURES '' "${preamble[@]}" "   $by" '      Treasurer' '' 'DATED: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
}

@test "a dash may part a signer's name from the title, and a place may stand before the date" {
	signing SIGNATURES '' "${preamble[@]}" 'Erie, Pennsylvania, May 7, 2003' '' '   By: /s/ Bea Miller' \
		'       Bea Miller - Vice President -' '       Capital Markets'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President - Capital Markets${TAB}2003-05-07" ]
	signing SIGNATURES '' 'Signed by the undersigned, who may do so by what was' \
		'agreed with the Bank, May 1, 2003' 'at Erie.' '' '   By: /s/ Bea Miller'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}${TAB}" ]
}

@test "the start of a title behind a name goes on below" {
	local name

	for name in 'Bea Miller - Senior Vice' 'Bea Miller, Senior Vice' 'Bea Miller -- Senior Vice'; do
		signing SIGNATURES '' "${preamble[@]}" 'May 7, 2003         By: /s/ BEA MILLER' \
			'                        --------------------' "                        $name" \
			'                        President and Treasurer'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Senior Vice President and Treasurer${TAB}2003-05-07" ]
	done
}

@test "a title may stand one blank behind the signer's name" {
	local by

	for by in 'By: /s/ Bea Miller Vice President' 'By: -------------- Bea Miller Vice President' \
		'By: /s/ Bea Miller as Vice President' 'By: /s/ Bea Miller\n    Bea Miller Vice President' \
		'By: -------------- Bea Miller Vice\nPresident' 'By: /s/ Bea Miller\n    Vice President'; do
		signing SIGNATURES '' "${preamble[@]}" "$(printf '%b' "$by")" '' 'DATED: May 7, 2003'
		[ "$(cut -f 2- "$work/out")" = "Bea Miller${TAB}Vice President${TAB}2003-05-07" ]
	done
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Miller Senior Vice' 'President' '' 'DATED: May 7, 2003'
	[ "$(cut -f 2- "$work/out")" = "Bea Miller${TAB}Senior Vice President${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ J. Member' '' 'DATED: May 7, 2003'
	[ "$(cut -f 2- "$work/out")" = "J. Member${TAB}${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Q. Senior' '' 'DATED: May 7, 2003'
	[ "$(cut -f 2- "$work/out")" = "Bea Q. Senior${TAB}${TAB}2003-05-07" ]
}

@test "a conformed signature's mark may stand behind the name" {
	local by

	for by in 'By: Bea Miller /s/' 'By: Bea Miller  /s/' 'Bea Miller /s/'; do
		signing SIGNATURES '' "${preamble[@]}" "   $by" '       Treasurer' '' 'DATED: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	for by in 'By: Bea Miller /s/    Treasurer' 'Bea Miller, Treasurer /s/' 'By: Bea Miller, Treasurer  /s/'; do
		signing SIGNATURES '' "${preamble[@]}" "   $by" '' 'DATED: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	for by in 'HILLTOP BANK  /s/' 'HILLTOP BANK /s/' 'May 7, 2003  /s/' 'By: (s)' 'By: /s/' 'By Hilltop Bank /s/'; do
		signing SIGNATURES '' "${preamble[@]}" "   $by" '       Bea Miller' '       Treasurer' '' 'DATED: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
}

@test "a signer's name may stand in brackets" {
	signing SIGNATURES '' "${preamble[@]}" '   By:____________________________' '      (Bea K. Miller)' '      (Treasurer)'
	[ "$(cat "$work/out")" = "no${TAB}Bea K. Miller${TAB}Treasurer${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ B. Miller' '      (Bea K. Miller)' '      Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea K. Miller${TAB}Treasurer${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea Miller' '      (Authorized Signature)' '      Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
}

@test "a title with commas below a signature is no name" {
	local titles='Vice President, Assistant Counsel and Assistant Secretary'

	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea Miller' '      ---------------' "      $titles" '' \
		'Dated: May 6, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}$titles${TAB}2003-05-06" ]
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ B. Miller' '      ---------------' \
		'      Bea K. Miller, Vice President, Treasurer' '' 'Dated: May 6, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea K. Miller${TAB}Vice President, Treasurer${TAB}2003-05-06" ]
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea Miller' '      ---------------' '      Vice President,' \
		'      Treasurer' '' 'Dated: May 6, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President, Treasurer${TAB}2003-05-06" ]
}

@test "a title may stand behind the name that is typed again, without a comma" {
	local by

	for by in '/s/ Bea K. Miller' 'BEA K. MILLER'; do
		signing SIGNATURES '' "${preamble[@]}" "   By: $by" '      ---------------' \
			'      Bea K. Miller Vice President, Assistant' '      Treasurer'
		[ "$(cut -f 2- "$work/out" | tr '[:upper:]' '[:lower:]')" = "bea k. miller${TAB}vice president, assistant treasurer${TAB}" ]
	done
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea K. Miller' '      ---------------' \
		'      Bea K. Miller - Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea K. Miller${TAB}Treasurer${TAB}" ]
}

@test "a title alone below a signature that is not filled in is no name" {
	local title

	for title in 'Vice President' 'Senior Vice President, Treasurer' Treasurer 'Assistant Secretary' 'General Counsel'; do
		signing SIGNATURES '' "${preamble[@]}" '   By:____________________________' "      $title"
		[ "$(cat "$work/out")" = "no${TAB}${TAB}$title${TAB}" ]
	done
}

@test "what stands in the place of a signature is no name" {
	signing SIGNATURES '' "${preamble[@]}" '   By: [Signature of Bea Miller]' '      Bea K. Miller' '      Treasurer'
	[ "$(cat "$work/out")" = "no${TAB}Bea K. Miller${TAB}Treasurer${TAB}" ]
}

@test "the brackets around a title are none of it" {
	signing SIGNATURES '' "${preamble[@]}" '   By /s/ Bea Miller' '     ---------------' '     (Bea Miller)' \
		'     (Treasurer)' '' 'DATED: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea Miller' '       (Treasurer) (Principal Officer)'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}(Treasurer) (Principal Officer)${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" '   By: /s/ Bea Miller' '       ( Treasurer )'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
}

@test "a page mark may stand between the words before the signatures and these" {
	signing SIGNATURES '' "${preamble[@]}" '<PAGE>  7' '' "${unsigned[@]}" '<PAGE>' 'By: /s/ Somebody'
	[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}2003-05-06" ]
	signing "${preamble[@]}" '<PAGE>' "${conformed[@]}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing "${preamble[@]}" '   CEDAR RIDGE CORP.' '   (Registrant)' '' '    - 7 -' '<PAGE>' "${conformed[@]:2}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' 'The registrant, whose duty it is to file this report, has had it signed for it' \
		'by the person named below, who is authorized to do so:' '' '<PAGE>   7' '' "${conformed[@]}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "of several signature pages the first signed one counts" {
	signing SIGNATURES '' "${preamble[@]}" "${unsigned[@]}" '<PAGE>' SIGNATURES '' "${preamble[@]}" \
		"${conformed[@]}" '<PAGE>' "${preamble[@]}" 'By: /s/ Carl North' 'Dated: May 8, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" "${unsigned[@]}" '<PAGE>' SIGNATURES '' \
		'IN WITNESS WHEREOF, the parties have signed this agreement.' '' "${conformed[@]}"
	[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}2003-05-06" ]
}

@test "who attests a signature is not the signer" {
	signing "${preamble[@]}" 'Attest:                         CEDAR RIDGE CORP.' '' \
		'/s/ Ann Hughes                  By: /s/ Bea Miller' '--------------                      --------------' \
		'Ann Hughes                          Bea Miller' 'Secretary                           Treasurer of' \
		'                                    Cedar Ridge Corp.' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer of Cedar Ridge Corp.${TAB}2003-05-07" ]
}

@test "labels of a signature stand beside its mark, and their colons apart" {
	for lines in $'   By: /s/ Bea Miller      Title : Treasurer\n   Name : Bea Miller' \
		$'   By: /s/ Bea Miller\n   Name : Bea Miller\n   Title : Treasurer)' \
		'   By: /s/ Bea Miller          Title: Treasurer' \
		'   By: /s/ Bea Miller          Treasurer'; do
		signing 'SIGNATURES' "${preamble[@]}" '   CEDAR RIDGE CORP.' "$lines"
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
		diff /dev/null "$work/err"
	done
}

@test "a title behind its label goes on right below its start" {
	signing 'SIGNATURES' "${preamble[@]}" '   By: /s/ Bea Miller' '   Name:  Bea Miller' \
		'   Title: Vice President, Structured' '          Finance Group' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President, Structured Finance Group${TAB}2003-05-07" ]
	for below in '   Finance Group' '          May 7, 2003' '          Cedar Ridge Corp.' '          Cedar Bank, as Trustee'; do
		signing 'SIGNATURES' "${preamble[@]}" '   By: /s/ Bea Miller' '   Name:  Bea Miller' \
			'   Title: Vice President' "$below" '' 'Dated: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President${TAB}2003-05-07" ]
	done
}

@test "a conformed signature may stand in brackets" {
	signing "${preamble[@]}" '     CEDAR RIDGE CORP.' '' 'By: [/s/ Bea Miller]' '    Bea Miller' '    Treasurer' '' \
		'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing "${preamble[@]}" '     CEDAR RIDGE CORP.' '' '[/s/ Bea Miller]' 'Treasurer [Bond Desk]' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer [Bond Desk]${TAB}2003-05-07" ]
}

@test "the date may stand one blank before the signature" {
	local date

	for date in 'May 7, 2003 By: /s/ Bea Miller' 'May 7, 2003 /s/ Bea Miller' 'Erie, Ohio, May 7, 2003 By: /s/ Bea Miller' \
		'Dated: May 7, 2003 By: /s/ Bea Miller' '5/7/2003 /s/ Bea Miller'; do
		signing SIGNATURES '' "${preamble[@]}" "$date" 'Bea Miller' 'Treasurer'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
}

@test "the date may stand alone on the page behind the signature" {
	local page=('<PAGE>' '' 'Dated: May 8, 2003')

	signing SIGNATURES '' "${preamble[@]}" "${conformed[@]:0:5}" '' "${page[@]}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-08" ]
	signing SIGNATURES '' "${preamble[@]}" "${conformed[@]}" '' "${page[@]}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" "${conformed[@]:0:5}" '' "${page[@]:0:2}" 'EXHIBIT INDEX' '' "${page[@]:2}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" "${conformed[@]:0:5}" '' "${page[@]:0:2}" "${page[2]}, between the Seller and" 'the Purchaser'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
}

@test "a table on the signature page has no title in the signatures" {
	local table=('                INDEX TO EXHIBITS' '                -----------------' ''
		'                                       Paper (P) or' 'Exhibit No.       Description          Electronic (E)'
		'- -----------       -----------          --------------' '' '   (99)           Term Sheets                E')

	signing "${preamble[@]}" '   CEDAR RIDGE CORP.' '' 'May 7, 2003' '' '   By: /s/ Bea Miller' '   Treasurer' '' \
		"${table[@]}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing "${preamble[@]}" "${unsigned[@]}" '' "${table[@]}"
	[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}2003-05-06" ]
}

@test "what stands below the heading of an index, or below another's name, is no title" {
	local index

	for index in 'EXHIBIT INDEX' 'Index to Exhibits' 'Exhibits'; do
		signing "${preamble[@]}" '                                By: /s/ Bea Miller' '' "$index" \
			'                                Managing Director'"'"'s Certificate'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}${TAB}" ]
	done
	signing "${preamble[@]}" 'By: /s/ Bea Miller' 'Name: Bea Miller' 'Assistant Treasurer' 'The Bank of Erie,' \
		'as Trustee'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Assistant Treasurer${TAB}" ]
}

@test "a title may end in the registrant, and a day need not be called one" {
	signing "${preamble[@]}" 'By: /s/ Bea Miller' '    Assistant General Counsel of the' '    Registrant' '' \
		'Dated as of the 7th of May, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Assistant General Counsel of the Registrant${TAB}2003-05-07" ]
}

@test "a caption below a title that ends in a comma is none of it" {
	local caption

	for caption in '(Registrant)' 'Signature'; do
		signing "${preamble[@]}" 'By: /s/ Bea Miller' '    Vice President,' "    $caption"
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President$TAB" ]
	done
}

@test "a date of signing may be wrapped" {
	local date

	for date in $'Dated: May 7,\n2003' $'Dated: May\n7, 2003' $'Date:  May 7,\n       2003'; do
		signing "${preamble[@]}" 'By: /s/ Bea Miller' '    Treasurer' '' "$date"
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	signing "${preamble[@]}" 'Dated: May 7,       By: /s/ Bea Miller' '2003                    Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "an Item's title that can't end yet goes on wherever the next line starts" {
	cover \
		'Item 7.   Financial Statements, Pro Forma Financial' '     Information and Exhibits.' '' \
		"Item 4.   Changes in Registrant's Certifying" 'Accountant' '' 'Item 5.   Other Events' \
		'     Collateral Term Sheets' >"$work/in"
	header -n -f item_titles "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Financial Statements, Pro Forma Financial Information and Exhibits;Changes in Registrant's Certifying Accountant;Other Events" ]
}

@test "a state's name and a number that are wrapped are one" {
	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'     New                    333-                  13-3408713' \
		'   Jersey                  72082' \
		'(State or other juris-   (Commission            (I.R.S. Employer' \
		'diction)                  File Nos.)             Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "New Jersey${TAB}333-72082${TAB}13-3408713" ]
}

@test "an Item may stand right below its section" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: May 1, 2004' '' \
		'Section 8 - Other Events' 'Item 8.01  Other Events.' '' 'Text.' '' \
		'Section 9 - Financial Statements and Exhibits' 'Item 9.01  Exhibits.' >"$work/in"
	header -n -f items "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = '8.01;9.01' ]
}

@test "what is left of a caption that can't be read is no address" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report: May 1, 2003' \
		'(Date of event reported)' 'LAKESIDE MORTGAGE SECURITIES, INC.' \
		'(Exact name of registrant as specified in its charter)' \
		'   Delaware               333-72082              13-3408713' \
		'(State or other juris-   (Commission            (I.R.S.' 'Employer' \
		'diction)                  File Nos.)             Identification' 'No.)' \
		'1 Lake Street, Erie, Pennsylvania        16501' \
		'(Address of principal executive offices)  (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date,registrant,file_number,address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "2003-05-01${TAB}LAKESIDE MORTGAGE SECURITIES, INC.${TAB}333-72082${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501" ]
}

@test "the state's caption may have its bracket closed nowhere" {
	cover 'HOLLYHOCK STRUCTURED ASSETS, INC.' '(Exact name of registrant as specified in its charter)' '' '' \
		'New York (governing law of          333-72082-04   13-3408713' \
		'Pooling and Servicing Agreement)    (Commission    IRS EIN' \
		'(State or other                     File Number)' 'jurisdiction' '' \
		'        c/o Lakeside Bank, N.A.' '        1 Lake Street                              16501' \
		'        Erie, Pennsylvania                        (Zip Code)' \
		'        (Address of principal executive offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number,address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "New York (governing law of Pooling and Servicing Agreement)${TAB}333-72082-04${TAB}13-3408713${TAB}c/o Lakeside Bank, N.A. 1 Lake Street Erie, Pennsylvania${TAB}16501" ]
	for rest in '                                                               of incorporation)' \
		'       1 Lake Street'; do
		cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
			'Delaware                             333-72082                  13-3408713' \
			'(State or other jurisdiction of  (Commission File Number)      (I.R.S. Employer' \
			"$rest" '                                                             Identification No.)' '' \
			'1 Lake Street, Erie, Pennsylvania        16501' \
			'(Address of principal executive offices)  (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number,zip "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "Delaware${TAB}333-72082${TAB}13-3408713${TAB}16501" ]
	done
}

@test "captions whose columns one blank parts may be closed in any order" {
	local captions row

	for captions in '(State or Other (Commission (I.R.S. Employer|Jurisdiction of File Number) Identification No.)|Incorporation)' \
		'(State or other jurisdiction (Commission File Number) (IRS Employer|of incorporation) Identification No.)' \
		'(State or Other Jurisdiction (Commission (I.R.S.|Employer|of Incorporation) File Number) Identification|No.)' \
		'(State or other jurisdiction       (Commission|(IRS Employer|of incorporation or           File Number)|Identification|organization)           Number)'; do
		for row in 'New York|333-72082|13-3408713' 'New York|33-72082|Applied For' 'Delaware|333-72082|T/B/D' 'Delaware|333-72082|N/A'; do
			IFS='|' read -r -a lines <<<"$captions"
			cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' \
				"${row//|/ }" '-------- --------- ---------' "${lines[@]}" \
				'1 Lake Street, Erie, Pennsylvania 16501' '(Address of principal executive offices) (Zip Code)' \
				'' 'Item 5. Other Events' >"$work/in"
			header -n -f jurisdiction,file_number,irs_number,address,zip "$work/in"
			[ "$status" = 0 ]
			row=${row%N/A}
			[ "$(cat "$work/out")" = "${row//|/$TAB}${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501" ]
		done
	done
	# the row may stand before them, as in a paragraph that was filled
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'Delaware 333-72082 13-3408713 (State or other (Commission (I.R.S. Employer jurisdiction)' \
		'File Number) Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware${TAB}333-72082${TAB}13-3408713" ]
	# and there may be two
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' \
		'New York 13-3408713' '(State or other jurisdiction (I.R.S. Employer' \
		'of incorporation or Identification No.)' 'organization)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "New York${TAB}13-3408713" ]
}

@test "lines that covers repeat are read as they stand, wherever they stand and whatever differs in them" {
	# filing INDENT NUMBERS: a report in its envelope
	filing() {
		printf '<SEC-DOCUMENT>\n<SEC-HEADER>\n</SEC-HEADER>\n<TYPE>8-K\n'
		cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' "$2" \
			'(State or other           (Commission            (I.R.S. Employer' \
			'jurisdiction of           File Number)         Identification No.)' 'incorporation)' '' \
			'Item 5. Other Events' | sed "s/^./$1&/"
		printf '</SEC-DOCUMENT>\n'
	}
	short='Delaware                   333-55555                   13-5555555'
	long='Delaware                   333-55555-01                13-5555555'
	far='                              '
	{
		filing '' "$short"
		filing '' "$short"
		filing '' "$short"
		filing '' "$long"
		filing "$far" "${short/13-/22-}"
		filing "$far" "$short"
		filing '' "${short/ 333-55555/$'\t'333-55555}"
	} >"$work/in"
	header -n -f registrant,jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	while read -r numbers; do
		printf '%s\tDelaware\t%s\n' 'LAKESIDE MORTGAGE SECURITIES, INC.' "${numbers/ /$'\t'}"
	done >"$work/want" <<-'EOF'
		333-55555 13-5555555
		333-55555 13-5555555
		333-55555 13-5555555
		333-55555-01 13-5555555
		333-55555 22-5555555
		333-55555 13-5555555
		333-55555 13-5555555
	EOF
	diff "$work/want" "$work/out"
}

@test "what stands in for an employer's number is printed as it is, on one line or two, and other words are none" {
	while IFS='|' read -r above below number; do
		cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
			"                                                   $above" \
			"   Delaware               333-72082                $below" \
			'(State of incorporation)  (Commission File Number)  (IRS Employer' \
			'                                                   Identification No.)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "Delaware${TAB}$number" ]
	done <<-END
		|Pending|Pending
		|T/B/D|T/B/D
		To be|Applied For|To be Applied For
		Application|Pending|Application Pending
		Applied|for|Applied for
		Pending|Pending|Pending; Pending
		Not|Applicable|
		|(null)|
		|Lakeside|
	END
}

@test "a zip code's caption above the address's parts neither, and a ruler may have a gap" {
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'   1 Lake Street                                               16501' \
		'   Erie, Pennsylvania                                        ---------' \
		'   ------------------                                        (Zip Code)' \
		'   (Address of Principal' '     Executive Offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street Erie, Pennsylvania${TAB}16501" ]
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'                  1 Lake Street' '            Erie, Pennsylvania 16501' \
		'------------------------------------------------- -' \
		'    (Address of principal executive offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street Erie, Pennsylvania${TAB}16501" ]
}

@test "two employer's numbers are two, and a bracket may stand right behind one" {
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'New York        333-72082       13-3408713   13-3408714' \
		'(State of       (Commission     (IRS Employer' 'organization)   File Number)    Identification No.)' \
		'' 'Item 5. Other Events' >"$work/in"
	header -n -f file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "333-72082${TAB}13-3408713; 13-3408714" ]
	cover 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'     Commission File Number 333-72082' '' '     13-3408713(I.R.S. Employer Identification NO.)' \
		'' 'Item 5. Other Events' >"$work/in"
	header -n -f file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "333-72082${TAB}13-3408713" ]
}

@test "a caption may end its line behind another one or an address, or have its file number below it" {
	cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'         1 Harbor Towers' '   Erie, Pennsylvania 16501-1639              (814) 555-0142' \
		'   --------------------------------------     --------------' \
		'   Address of principal executive offices     Telephone' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Harbor Towers Erie, Pennsylvania${TAB}16501-1639${TAB}(814) 555-0142" ]
	cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'     1Lake Boulevard,  Suite 600,  Erie,  PA 16501 (Address' \
		'         of principal executive offices) (Zip code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1Lake Boulevard, Suite 600, Erie, PA${TAB}16501" ]
	cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'New Jersey                                        Applied For' '' \
		'State or other            (Commission             (IRS Employer' \
		'jurisdiction of           File Number)            ID Number)' 'incorporation)            333-72082' \
		'' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "New Jersey${TAB}333-72082${TAB}Applied For" ]
}

@test "a telephone number may end the line of an address whose caption names both" {
	local caption='(Address of principal executive offices, including zip code, and telephone number)'

	for line in '1 Lake Street, Erie, PA   16501   (814) 555-0142' $'1 Lake Street,\nErie, PA 16501  (814) 555-0142' \
		$'1 Lake Street,\nErie, PA 16501\n(814) 555-0142'; do
		cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' "$line" "$caption" '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f address,zip,phone "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "1 Lake Street, Erie, PA${TAB}16501${TAB}(814) 555-0142" ]
	done
	cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Lake Street, Erie, PA 16501-0635' "$caption" '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$(cat "$work/out")" = "1 Lake Street, Erie, PA${TAB}16501-0635${TAB}" ]
}

@test "a caption may have a slip without brackets, or in brackets on a cover that captions no name" {
	local slip cover

	cover=$(cover 'Commission File No. 333-72082' '' '               Lakeside Mortgage Corp.' \
		'-----------------------------------' '' \
		'     Delaware                                  13-3408713' \
		'(State of Incorporation)         (I.R.S. Employer Identification No.)' '' \
		'1 Lake Street' 'Erie, Pennsylvania                               16501' \
		'Address of principal executive offices           (Zip Code)' '' \
		'                    (814) 555-0142' "     Registrant's telephone number, including area code" '' \
		'Former name, former address and former fiscal year, if changed since last report' '' 'Item 5. Other Events')
	for slip in Incorporation/Incoproration Identification/Identifcation Identification/Identificaiton \
		executive/executvie offices/offcies including/incldung fiscal/ficsal changed/chagned; do
		printf '%s\n' "${cover/"${slip%/*}"/"${slip#*/}"}" >"$work/in"
		header -n -f registrant,jurisdiction,file_number,irs_number,address,zip,phone,former_name "$work/in"
		[ "$status" = 0 ]
		printf '%s\t' 'Lakeside Mortgage Corp.' Delaware 333-72082 13-3408713 '1 Lake Street Erie, Pennsylvania' 16501 \
			'(814) 555-0142' | tr '\t' '|' >"$work/want"
		tr '\t' '|' <"$work/out" | tr -d '\n' | diff "$work/want" -
	done
}

@test "a caption may be cut short, or run into by the next one" {
	local file

	for file in 'Fil(I.R.S. Employer' 'File(I.R.S. Employer' 'File (I.R.S. Employer'; do
		cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
			'     Delaware                   33-72082                    0742739' \
			"(State or other jurisdiction    (Commission $file" \
			'     of Incorporation)           Number)         Identification No.)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "Delaware${TAB}33-72082${TAB}0742739" ]
	done
}

@test "an address may go on behind its zip code, with whose attention it is for" {
	local rest

	for rest in 'Attention: General Counsel' 'ATTN: Trust Department' 'U.S.A.'; do
		cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
			'                  Lakeside Mortgage Corp.' '                       1 Lake Street' \
			'               Erie, Pennsylvania 16501-0635' "                $rest" \
			'               (Address of Principal Executive' '                   Offices and Zip Code)' '' \
			"Registrant's telephone number, including area code (814) 555-0142" '' 'Item 5. Other Events' >"$work/in"
		header -nl -f address,zip,phone "$work/in"
		[ "$status" = 0 ]
		[ "$(cut -f 2- "$work/out")" = "address${TAB}Lakeside Mortgage Corp. 1 Lake Street Erie, Pennsylvania $rest${TAB}8
zip${TAB}16501-0635${TAB}10
phone${TAB}(814) 555-0142${TAB}15" ]
	done
	cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Lake Street, P.O. Box 16501' 'Attention: Counsel, Erie' '(Address of principal executive offices)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$(cat "$work/out")" = "1 Lake Street, P.O. Box 16501 Attention: Counsel, Erie$TAB" ]
}

@test "an address may go on, or be no more than its zip code, on the line of its caption" {
	local name=('LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '')

	cover "${name[@]}" '      12Lake Boulevard, Suite 600, Erie, Pennsylvania' \
		'        16501 (Address of principal executive offices) (Zip' '                           code)' '' \
		'Registrant'"'"'s telephone number, including area code: (814) 555-0142' '' 'Item 5. Other Events' >"$work/in"
	header -nl -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cut -f 2- "$work/out")" = "address${TAB}12Lake Boulevard, Suite 600, Erie, Pennsylvania${TAB}8
zip${TAB}16501${TAB}9
phone${TAB}(814) 555-0142${TAB}12" ]
	cover "${name[@]}" '(814) 555-0142' '3 Ada' 'Erie, Pennsylvania        (Address of principal executive offices)' \
		'16501                                   (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "3 Ada Erie, Pennsylvania${TAB}16501" ]
}

@test "a telephone number may stand below its caption's brackets, a zip code have a digit too many" {
	cover 'LAKESIDE MORTGAGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'Delaware                 333-72082            13-3408713' \
		'(State of                (Commission          (IRS Employer' \
		'organization)            File Number)         Identification No.)' \
		'                                              Lakeside Trust' '                                                 Services' '' \
		'1 Lake Street, Erie, Pennsylvania           165011-7137' \
		'(Address of principal executive offices)    (Zip Code)' '' \
		'     (Registrant'"'"'s telephone number, including area code):' '              (814) 555-0142' \
		'' 'Item 5. Other Events' >"$work/in"
	header -n -f irs_number,address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}165011-7137${TAB}(814) 555-0142" ]
}

@test "a bracket in an address is no caption's" {
	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Lake Street (North' 'Side), Erie, Pennsylvania        16501' \
		'(Address of principal executive offices)  (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street (North Side), Erie, Pennsylvania${TAB}16501" ]
}

@test "captions in brackets may stand above their values" {
	local rows="Delaware${TAB}333-72082${TAB}13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142"

	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' '(Date of Report)' 'May 1, 2003' '' \
		'(Exact name of registrant as specified in its charter)' 'LAKESIDE MORTGAGE SECURITIES, INC.' '' \
		'(State or other jurisdiction of incorporation)' 'Delaware' '' '(Commission File Number)' '333-72082' '' \
		'(I.R.S. Employer Identification No.)' '13-3408713' '' \
		'(Address of principal executive offices)' '1 Lake Street,' 'Erie, Pennsylvania' '' '(Zip Code)' '16501' '' \
		"(Registrant's telephone number, including area code)" '(814) 555-0142' '' \
		'(Former name or former address, if changed since last report)' 'N/A' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date,registrant,jurisdiction,file_number,irs_number,address,zip,phone,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "2003-05-01${TAB}LAKESIDE MORTGAGE SECURITIES, INC.${TAB}$rows$TAB" ]
	cover \
		'(Exact name of registrant as specified in its charter)' 'LAKESIDE MORTGAGE SECURITIES, INC.' '(Depositor)' '' \
		'(State of Incorporation)   (Commission File Number)   (I.R.S. Employer Identification No.)' \
		'Delaware                   333-72082                  13-3408713' '' \
		'(Address of principal executive offices)              (Zip Code)' \
		'1 Lake Street, Erie, Pennsylvania                     16501' '' \
		"(Registrant's telephone number, including area code)" '(814) 555-0142' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,jurisdiction,file_number,irs_number,address,zip,phone "$work/in"
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Depositor${TAB}$rows" ]
}

@test "a name that nobody filled in is not what stands below its caption" {
	cover \
		'____________________________' '(Exact name of registrant as specified in its charter)' \
		'    Delaware                 333-72082                 13-3408713' \
		'(State of Incorporation)   (Commission File Number)   (I.R.S. Employer Identification No.)' \
		'1 Lake Street, Erie, Pennsylvania                     16501' \
		'(Address of principal executive offices)              (Zip Code)' '(814) 555-0142' \
		"(Registrant's telephone number, including area code)" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,file_number,irs_number,address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "${TAB}Delaware${TAB}333-72082${TAB}13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
}

@test "the last words of a name are none of the caption below it" {
	local name

	for name in 'Lakeside Trust' 'The Lakeside Company' 'Lakeside Funding Limited Partnership' 'The Lakeside Small Business Trust'; do
		cover \
			"          $name" '   ----------------------------------' \
			'   Exact name of registrant as specified in its charter' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$name" ]
	done
	cover '       Lakeside Mortgage' '       Trust' \
		'   Exact name of registrant as specified in its charter' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'Lakeside Mortgage Trust' ]
}

@test "the number that ends a company's name is none of the securities' title below it" {
	local name

	for name in 'LAKESIDE FUNDING CORPORATION I' 'LAKESIDE HOME EQUITY TRUST XII'; do
		cover \
			"     $name" '     REMIC Pass-Through Certificates' '     Series 2003-1' \
			'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,securities,series "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$name${TAB}REMIC Pass-Through Certificates${TAB}2003-1" ]
	done
}

@test "a name right above the row of values is none of them, nor is a date above it of the name" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' 'Date of Report (Date of earliest event reported)' \
		'                    May 1, 2003' '           Lakeside Mortgage Securities, Inc.' \
		'        (Mortgage Pass-Through Certificates, Series 2003-3)' \
		'     Delaware                 333-72082                 13-3408713' \
		'  (State or other          (Commission               (I.R.S. Employer' \
		'   jurisdiction)            File Number)           Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date,registrant,securities,series,jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "2003-05-01${TAB}Lakeside Mortgage Securities, Inc.${TAB}Mortgage Pass-Through Certificates${TAB}2003-3${TAB}Delaware${TAB}333-72082${TAB}13-3408713" ]
}

@test "what stands over several captions may be the first line of a value" {
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' '  Delaware (LAKESIDE' \
		'  FUNDING)         333-72082       13-3408713' '(State of        (Commission     (IRS Employer' \
		'incorporation)   File Number)    Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware (LAKESIDE FUNDING)${TAB}333-72082${TAB}13-3408713" ]
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'                 333-72082-01 (Trust)' '  Delaware         333-72082       13-3408713' \
		'(State of        (Commission     (IRS Employer' \
		'incorporation)   File Number)    Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "Delaware${TAB}333-72082-01; 333-72082${TAB}13-3408713" ]
}

@test "values of several registrants may stand side by side over one caption" {
	cover \
		'   LAKESIDE FUNDING LLC                  LAKESIDE RECEIVABLES, INC.' \
		'(Exact name of registrants as specified in their charters)' '' \
		'   New   Jersey        Nevada' '(States of incorporation)' '' \
		'   333-11111           333-22222' '(Commission File Numbers)' '' \
		'   11-1111111          22-2222222' '(I.R.S. Employer Identification Nos.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE FUNDING LLC; LAKESIDE RECEIVABLES, INC.${TAB}New Jersey; Nevada${TAB}333-11111; 333-22222${TAB}11-1111111; 22-2222222" ]
}

@test "of addresses and telephone numbers side by side the first counts, and a state is told once" {
	local caption

	for caption in "(Address and telephone number of registrants' principal executive offices)" \
		$'(Addresses of principal executive offices)\n\n   (814) 555-0142           (814) 555-0143\n(Telephone numbers)'; do
		cover '   LAKESIDE BANK, N.A.                LAKESIDE RECEIVABLES, INC.' \
			'(Exact name of registrants as specified in their charters)' '' \
			'   New Jersey               New Jersey' '(States of incorporation)' '' \
			'   1 Lake Street            2 Lake Street' '   Erie, PA 16501           Erie, PA 16502' >"$work/in"
		[[ $caption == *numbers* ]] || echo '   (814) 555-0142           (814) 555-0143' >>"$work/in"
		printf '%s\n' "$caption" '' 'Item 5. Other Events' >>"$work/in"
		header -n -f registrant,jurisdiction,address,zip,phone "$work/in"
		[ "$status" = 0 ]
		echo "LAKESIDE BANK, N.A.; LAKESIDE RECEIVABLES, INC.${TAB}New Jersey${TAB}1 Lake Street Erie, PA${TAB}16501${TAB}(814) 555-0142" |
			diff - "$work/out"
	done
	cover '   LAKESIDE BANK, N.A.' '(Exact name of registrant as specified in its charter)' '' \
		'   1 Lake Street            Suite 500' '   Erie, PA                 16501' \
		'(Address of principal executive offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$(cat "$work/out")" = "1 Lake Street Suite 500 Erie, PA${TAB}16501" ]
}

@test "a state's name goes on in a bracket, and a telephone may be that of the offices" {
	cover \
		'     LAKESIDE MORTGAGE TRUST 2003-3' '   (Exact name of registrant as specified in its charter)' '' \
		'New York (governing law of' 'pooling and servicing' 'agreement)                       333-72082           13-3408713' \
		'(State or other jurisdiction   (Commission           (I.R.S. Employer' \
		'of incorporation)               File Number)         Identification No.)' '' \
		'1 Lake Street, Erie, Pennsylvania 16501' '(Address of Principal Executive Offices) (Zip Code)' '' \
		'(814) 555-0142' '(Telephone number of Principal Executive Offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number,address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "New York (governing law of pooling and servicing agreement)${TAB}333-72082${TAB}13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
}

@test "a zip code and a telephone number may be parted by blanks" {
	local line

	for line in '1 Lake Street, Erie, Pennsylvania     16501 - 0635' '   1 Lake Street, Erie, Pennsylvania 16501 - 0635' \
		'  1 Lake Street, Erie, Pennsylvania - 16501- 0635'; do
		cover \
			'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' "$line" \
			'(Address of principal executive offices)  (Zip Code)' '' \
			"Registrant's telephone number, including area code: ( 814 ) 555-0142" '' 'Item 5. Other Events' >"$work/in"
		header -n -f address,zip,phone "$work/in"
		[ "$status" = 0 ]
		[ "$(sed 's/16501- /16501 - /' "$work/out")" = "1 Lake Street, Erie, Pennsylvania${TAB}16501 - 0635${TAB}( 814 ) 555-0142" ]
	done
}

@test "a cover without an Item ends at the page mark behind its captions" {
	cover \
		'Lakeside Mortgage Securities, Inc.' '(Exact name of registrant as specified in its charter)' '<PAGE>' \
		'TERM SHEET for Pass-Through Certificates' 'Call the desk. Telephone number: (212) 555-9999.' 'Zip code: 90210' \
		'Name: J. Trader' 'Address: 5 Wall St.' >"$work/in"
	header -n -f registrant,securities,address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Lakeside Mortgage Securities, Inc.$TAB$TAB$TAB$TAB" ]
	sed -i '/<PAGE>/d' "$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'Lakeside Mortgage Securities, Inc.' ]
	cover \
		'Lakeside Mortgage Securities, Inc.' '(Exact name of registrant as specified in its charter)' '' \
		'                    1' '' 'Mortgage Pass-Through Certificates, Series 2003-4' '' 'Zip code: 90210' >"$work/in"
	header -n -f registrant,securities,series,zip "$work/in"
	[ "$(cat "$work/out")" = "Lakeside Mortgage Securities, Inc.${TAB}Mortgage Pass-Through Certificates${TAB}2003-4$TAB" ]
}

@test "a cover goes on behind a page mark or number with captions that hardly other text has" {
	local mark

	for mark in '<PAGE>' '                              1'; do
		cover \
			'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' "$mark" '' \
			'State of incorporation: Delaware' 'Commission File Number: 333-72082' \
			"Registrant's telephone number, including area code: (814) 555-0142" '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,jurisdiction,file_number,phone "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC.${TAB}Delaware${TAB}333-72082${TAB}(814) 555-0142" ]
		sed -i '/^Reg/d' "$work/in"
		header -n -f jurisdiction,file_number "$work/in"
		[ "$(cat "$work/out")" = "Delaware${TAB}333-72082" ]
	done
}

@test "what stands before an employer's number, without captions of its own, is none of it" {
	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'  Delaware          333-72082          13-3408713' '      (I.R.S. Employer Identification No.)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = 13-3408713 ]
}

@test "what a wide gap parts may be one value" {
	local value

	for value in 'United     States' 'Cayman     Islands' 'British      Virgin     Islands' 'Puerto     Rico'; do
		cover \
			'LAKESIDE, LTD.' '(Exact name of registrant as specified in its charter)' '' "       $value" \
			'(State of incorporation)' '' '    333-72082      (1933 Act)' '(Commission File Number)' '' '   Applied     for' \
			'(IRS Employer Identification No.)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$(tr -s ' ' <<<"$value")${TAB}333-72082 (1933 Act)${TAB}Applied for" ]
	done
}

@test "the state of an address is none of incorporation" {
	local state='(State of incorporation)'

	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' 'Delaware' "$state" '' \
		' 1 Lake Street             Erie          Pennsylvania       16501' \
		'(Address of principal     (City)           (State)       (Zip Code)' \
		' executive offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware${TAB}16501" ]
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' 'Delaware' "$state" '' \
		'Address: 1 Lake Street' 'City: Erie' 'State: Pennsylvania' 'Zip: 16501' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,zip "$work/in"
	[ "$(cat "$work/out")" = "Delaware${TAB}16501" ]
}

@test "what several registrants state is told once, in any case, and whole" {
	local name='(Exact name of registrant as specified in its charter)' state='(State of incorporation)'

	cover \
		'LAKESIDE FUNDING, INC.' "$name" '' 'WEST VIRGINIA' "$state" '' '333-72082' '(Commission File Number)' '' \
		'   on behalf of' 'LAKESIDE TRUST 2003-3' "$name" '' 'Virginia' "$state" '' '33-72082' '(Commission File Number)' '' \
		'Lakeside Funding, Inc.' "$name" '' 'West Virginia' "$state" '' 'Hilltop Corp.' \
		'(Exact name of sponsor as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,file_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC.; LAKESIDE TRUST 2003-3${TAB}WEST VIRGINIA; Virginia${TAB}333-72082; 33-72082" ]
}

@test "a telephone number or a zip code below a file number is none" {
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'Commission File Number: 333-72082' '                        814-555-0142' \
		"          (Registrant's telephone number)" '' 'Item 5. Other Events' >"$work/in"
	header -n -f file_number,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "333-72082${TAB}814-555-0142" ]
	sed -i "s/814-555-0142/16501-0635/; s/(Registrant.*/                (Zip Code)/" "$work/in"
	header -n -f file_number,zip "$work/in"
	[ "$(cat "$work/out")" = "333-72082${TAB}16501-0635" ]
}

@test "an address above a telephone number is none of it, nor is a blank in brackets one" {
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Lake Street, Erie, Pennsylvania 16501' '(Address of principal executive offices)' '' \
		'1 Lake Street, Erie, Pennsylvania 16501' '(814) 555-0142' \
		'(Address and telephone number of principal executive offices)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street, Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
	cover \
		"Registrant's telephone number, including area code: (   )" '' 'Item 5. Other Events' >"$work/in"
	header -n -f form,phone "$work/in"
	[ "$(cat "$work/out")" = "8-K$TAB" ]
}

@test "a zip code may be parted from its rest" {
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Lake Street, Erie, Pennsylvania 16501-' '0635' '(Address of principal executive offices)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street, Erie, Pennsylvania${TAB}16501-0635" ]
	sed -i 's/^0635$/7/' "$work/in"
	header -n -f address,zip "$work/in"
	[ "$(cat "$work/out")" = "1 Lake Street, Erie, Pennsylvania${TAB}16501" ]
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Lake Street, Erie, Pennsylvania           16501-' '                                            0635' \
		'(Address of principal executive offices)   (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -l -f address,zip "$work/in"
	[ "$(cut -f 3- "$work/out" | tr '\n' '|')" = "1 Lake Street, Erie, Pennsylvania${TAB}8|16501-0635${TAB}8|" ]
}

@test "dots or a line may lead up to a date, or another value that is no number" {
	for date in '.....March 12, 2001' ' ........... March 12, 2001' '_____March 12, 2001___' ':____March 12, 2001' \
		'......3/12/01'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' \
			"Date of Report (Date of earliest event reported)$date" \
			'Exact name of registrant as specified in charter.....Cedar Ridge Corp.' \
			'State of incorporation.....Delaware' '' 'Item 5. Other Events' >"$work/in"
		header -n -f report_date,registrant,jurisdiction "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "2001-03-12${TAB}Cedar Ridge Corp.${TAB}Delaware" ]
	done
}

@test "a date of report may have its year alone on the line below" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '    Date of Report: May 1,' '                    2003' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -l -f report_date "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "$work/in${TAB}report_date${TAB}2003-05-01${TAB}3" ]
	sed -i 's/May 1,/Mya 1,/' "$work/in"
	header -n -f report_date "$work/in"
	[ "$status" = 2 ]
	[ "$(cat "$work/err")" = "tsheader: $work/in:3: report_date is no date: 'Mya 1'" ]
}

@test "a date of report that is cut off behind its caption is told, or read with its year below" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' \
		'Date of Report (Date of earliest event reported)  May 1,' '2003' '' 'LAKESIDE FUNDING, INC.' \
		'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -l -f report_date "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "$work/in${TAB}report_date${TAB}2003-05-01${TAB}3" ]
	sed -i '4d' "$work/in"
	header -n -f report_date "$work/in"
	[ "$status" = 2 ]
	[ "$(cat "$work/err")" = "tsheader: $work/in:3: report_date is no date: 'May 1'" ]
}

@test "file numbers go on below the first of them" {
	cover \
		'Commission File Numbers: 333-72082' '                         333-72082-09' '' \
		'                         200 Lake Street' '                         Erie, Pennsylvania  16501' \
		'         (Address of principal executive offices)  (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f file_number,address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "333-72082; 333-72082-09${TAB}200 Lake Street Erie, Pennsylvania${TAB}16501" ]
	sed -i '3d' "$work/in"
	header -n -f file_number,address,zip "$work/in"
	[ "$(cut -f 1 "$work/out")" = '333-72082; 333-72082-09' ]
	cover \
		'Commission File Nos. 333-72082 (Lakeside Funding, Inc.)' '                     333-72082-09 (Lakeside Trust)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f file_number "$work/in"
	[ "$(cat "$work/out")" = '333-72082 (Lakeside Funding, Inc.); 333-72082-09 (Lakeside Trust)' ]
}

@test "a form's name may be spaced, its amendment, too, and quoted is none" {
	for form in '8-K/A' '8 - K / A' '8-K /A' '8-K / A' '8-K/ A' '8-K/A.'; do
		cover 'Lake Trust' '(Exact name of registrant)' | sed "s|FORM 8-K|FORM $form|" >"$work/in"
		header -n -f form,registrant,report_date "$work/in"
		[ "$(cat "$work/out")" = "8-K/A${TAB}Lake Trust${TAB}2003-05-01" ]
	done
	cover 'Lake Trust' '(Exact name of registrant)' | sed 's|FORM 8-K|FORM *8-K|' >"$work/in"
	header -n -f form,registrant,report_date "$work/in"
	[ "$(cat "$work/out")" = "${TAB}Lake Trust${TAB}2003-05-01" ]
}

@test "two captions of a file number, and securities that a word joins" {
	cover 'Collateral and Mortgage Certificates' 'Lake Bonds Inc.' '(Exact name of registrant)' \
		'Commission File Number: 333-12345' 'Commission File No.: 333-54321' '' '<PAGE>' '' 'Other text is here.' >"$work/in"
	header -n -f registrant,securities,file_number "$work/in"
	[ "$(cat "$work/out")" = "Lake Bonds Inc.${TAB}Collateral and Mortgage Certificates${TAB}333-12345; 333-54321" ]
}

@test "an Item's title goes on behind a company's short name" {
	cover 'Item 5. Acquisition by Lake Co. of the loans. The company is new.' >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$(cat "$work/out")" = "5${TAB}Acquisition by Lake Co. of the loans" ]
}

@test "a former address may stand in its caption, and an employer's number may be applied for" {
	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'   New York               333-55555               To be applied for' \
		'(State or other          (Commission              (I.R.S. Employer' \
		' jurisdiction)            File Number)             Identification No.)' '' \
		'(Former Address: 2 Lake Street, Erie, Pennsylvania)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,irs_number,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "New York${TAB}To be applied for${TAB}2 Lake Street, Erie, Pennsylvania" ]
}

@test "a caption of a former name may say it twice, and one of another issuer is no registrant's" {
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'Lakeside Trust 2003-1' '(Name of issuer, if different)' '' 'LAKESIDE ONE, INC.' \
		'(Former name: former name or address, if changed since last report)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC.${TAB}LAKESIDE ONE, INC." ]
	sed -i 's/^(Former name.*/(Former name of registrant, if different from last report)/' "$work/in"
	header -n -f former_name "$work/in"
	[ "$(cat "$work/out")" = 'LAKESIDE ONE, INC.' ]
	sed -i '/LAKESIDE ONE/d; s/^(Former name.*/(Former name: former name or address, if changed since last report)/' "$work/in"
	header -n -f registrant,former_name "$work/in"
	[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC.$TAB" ]
}

@test "a series beside or below a file number is no number" {
	local row

	for row in '    Delaware           333-55555     Series 2003-1      13-3408713' \
		$'    Delaware           333-55555                     13-3408713\n                       Series 2003-1' \
		'    Delaware      333-55555      13-3408713     Series 2003-1' \
		'    Delaware           333-55555 Series 2003-1         13-3408713'; do
		cover \
			'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' "$row" \
			'(State of             (Commission                (I.R.S. Employer' \
			' incorporation)        File Number)               Identification No.)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f series,jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "2003-1${TAB}Delaware${TAB}333-55555${TAB}13-3408713" ]
	done
	for row in '333-55555     Series 2003-1' '333-55555 Series 2003-1'; do
		cover "Commission File Number: $row" '' 'Item 5. Other Events' >"$work/in"
		header -n -f series,file_number "$work/in"
		[ "$(cat "$work/out")" = "2003-1${TAB}333-55555" ]
	done
}

@test "a sentence that tells another's state is no caption" {
	local sentence

	for sentence in 'The state of organization of the Trust is New York.' \
		$'The notes are those of a trust.\nThe state of organization of the Trust is New York, as is\nthat of the bank.'; do
		cover \
			'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
			'    Delaware               333-55555               13-3408713' \
			'(State or other          (Commission              (I.R.S. Employer' \
			' jurisdiction)            File Number)             Identification No.)' '' "$sentence" '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "Delaware${TAB}333-55555" ]
	done
	cover 'State of incorporation Delaware' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction "$work/in"
	[ "$(cat "$work/out")" = Delaware ]
	cover 'State of incorporation is: Delaware' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction "$work/in"
	[ "$(cat "$work/out")" = Delaware ]
}

@test "registrants side by side have captions of their own" {
	cover \
		' LAKESIDE HOME EQUITY TRUST 2003-1    LAKESIDE FINANCIAL SERVICES, INC.' \
		' (Exact name of registrant            (Exact name of registrant' \
		' as specified in its charter)         as specified in its charter)' '' \
		' Delaware                             New York' ' (State or other jurisdiction         (State or other jurisdiction' \
		' of incorporation)                    of incorporation)' '' \
		' 333-11111-01                         333-11111' ' (Commission File Number)             (Commission File Number)' '' \
		' 51-1111111                           13-2222222' ' (I.R.S. Employer                     (I.R.S. Employer' \
		' Identification No.)                  Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE HOME EQUITY TRUST 2003-1; LAKESIDE FINANCIAL SERVICES, INC.${TAB}Delaware; New York${TAB}333-11111-01; 333-11111${TAB}51-1111111; 13-2222222" ]
	sed -i 's/New York/Delaware/' "$work/in"
	header -n -f jurisdiction "$work/in"
	[ "$(cat "$work/out")" = Delaware ]
}

@test "the names of registrants side by side may be wrapped" {
	local name='LAKESIDE HOME EQUITY LOAN TRUST 1999-2; LAKESIDE FINANCIAL SERVICES, INC.'

	cover \
		'   LAKESIDE HOME EQUITY LOAN            LAKESIDE FINANCIAL' \
		'       TRUST 1999-2                       SERVICES, INC.' \
		'       (Issuer)                           (Depositor)' \
		'   (Exact name of registrant            (Exact name of registrant' \
		'   as specified in its charter)         as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "$name${TAB}Issuer" ]
	cover \
		'LAKESIDE FUNDING           LAKESIDE HOME LOAN          LAKESIDE CAPITAL' \
		'CORPORATION                TRUST 2003-1                COMPANY, L.L.C.' \
		'(Exact names of registrants as specified in their charters)' '' 'Item 5. Other Events' >"$work/three"
	header -n -f registrant "$work/three"
	[ "$(cat "$work/out")" = 'LAKESIDE FUNDING CORPORATION; LAKESIDE HOME LOAN TRUST 2003-1; LAKESIDE CAPITAL COMPANY, L.L.C.' ]
	sed -i 's/LAKESIDE FINANCIAL$/LAKESIDE FINANCIAL SERVICES, INC./; s/TRUST 1999-2 .*/TRUST 1999-2/' "$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = "$name" ]
	cover \
		'        LAKESIDE    HOME    LOANS' '           TRUST    COMPANY,    INC.' \
		'   (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'LAKESIDE HOME LOANS TRUST COMPANY, INC.' ]
}

@test "registrants one behind the other have captions of their own" {
	local caption='(Exact name of registrant as specified in its charter)'

	cover \
		'LAKESIDE HOME EQUITY TRUST 2003-1' "$caption" '    Delaware           51-1111111' \
		'(State of organization)   (I.R.S. Employer Number)' '' 'Lakeside Loan Certificates' 'LAKESIDE FINANCIAL' \
		'SERVICES, INC.' '(Depositor)' "$caption" \
		'    New York           13-2222222' '(State of organization)   (I.R.S. Employer Number)' '' \
		'LAKESIDE HOME EQUITY TRUST 2003-1' "$caption" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,jurisdiction,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE HOME EQUITY TRUST 2003-1; LAKESIDE FINANCIAL SERVICES, INC.${TAB}${TAB}Delaware; New York${TAB}51-1111111; 13-2222222" ]
}

@test "a row of values closed up over captions that are not is dealt out by what they look like" {
	local state

	for state in Delaware 'New Jersey' 'District of Columbia'; do
		cover \
			'LAKESIDE FINANCIAL CORP.' '(Exact name of registrant as specified in its charter)' '' \
			"$state 333-72082 13-3408713" \
			'(State or other jurisdiction of incorporation) (Commission File Number) (IRS Employer Identification No.)' '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$state${TAB}333-72082${TAB}13-3408713" ]
	done
}

@test "a note beside an employer's number is no jurisdiction, and file numbers go on over a joint" {
	local captions='(State of incorporation)    (Commission File Number)  (IRS Employer Identification No.)'

	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' '       Delaware' \
		'                              333-72082            EIN 13-3408713' "$captions" '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware${TAB}333-72082" ]
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'Delaware 333-72082 and 333-72083 13-3408713' "$captions" '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "Delaware${TAB}333-72082 and 333-72083${TAB}13-3408713" ]
}

@test "the role of who acts for the registrant is without the name" {
	cover \
		'LAKESIDE MORTGAGE LOAN TRUST 2003-C' '(BY LAKESIDE DEPOSITOR CORP., AS DEPOSITOR)' \
		'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE LOAN TRUST 2003-C${TAB}DEPOSITOR" ]
}

@test "an employer's number below its caption is no zip code and no address" {
	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'(I.R.S. Employer Identification No.)' '            13-3408713' \
		'1 Lake Street, Erie, Pennsylvania        16501' \
		'(Address of principal executive offices)  (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f irs_number,address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "13-3408713${TAB}1 Lake Street, Erie, Pennsylvania${TAB}16501" ]
}

@test "a line of a label and its value is the signature's wherever it stands" {
	signing SIGNATURES '' "${preamble[@]}" \
		'Date:  May 7, 2003                      By:      /s/ Bea Miller' 'Name:  Bea K. Miller' 'Title:   Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea K. Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "a sentence below an Item's number is not its title" {
	cover 'ITEM 5.' '' \
		'     The following are Collateral Term Sheets prepared in connection with' 'an offering.' '' 'ITEM 7.' '' \
		'     Financial Statements and Exhibits' >"$work/sentence"
	header -n -f items,item_titles "$work/sentence"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "5;7$TAB;Financial Statements and Exhibits" ]
}

@test "a mark of backslashes may be glued to the name, too" {
	signing SIGNATURES '' "${preamble[@]}" '   By: \s\Bea Miller' '       ----------' '       Bea Miller' '       Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
}

@test "a title goes on with the word of, and not with another's name" {
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Miller' 'Name: Bea Miller' 'Title: Managing Director' \
		'       of the Depositor' '       Lakeside Bank'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Managing Director of the Depositor${TAB}" ]
}

@test "a name over the state of a row is no state, nor is what it ends in part of the securities" {
	cover \
		'THE LAKESIDE STORE INC. (as Representative under an Agreement for The Lakeside Store' \
		'Home Equity Loan Certificates, Series 2003-D)' '' 'The Lakeside Store Inc.' \
		'Delaware                    333-14075        22-2293022' \
		'State or other              (Commission      (IRS Employer' \
		'jurisdiction of             File Number)      ID Number)' 'incorporation' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,securities,jurisdiction,file_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "The Lakeside Store Inc.${TAB}Representative${TAB}Home Equity Loan Certificates${TAB}Delaware${TAB}333-14075" ]
	sed -i 's/Delaware/De1aware/' "$work/in"
	header -n -f jurisdiction,file_number "$work/in"
	[ "$(cat "$work/out")" = "${TAB}333-14075" ]
}

@test "a line of an address may have a gap where the zip code stands" {
	cover \
		'LAKESIDE FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'   1 Lake Street' '   Erie, Pennsylvania                    16501' '   Attention:  General Counsel' \
		'(Address of principal executive offices)   (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street Erie, Pennsylvania Attention: General Counsel${TAB}16501" ]
}

@test "a line of an address may have more gaps than its captions have" {
	cover \
		'LAKESIDE FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'   c/o Union Trust Company     1 Lake Street     Suite 20     Erie, Pennsylvania     16501' \
		'   (Address of principal executive offices)                                      (Zip Code)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "c/o Union Trust Company 1 Lake Street Suite 20 Erie, Pennsylvania${TAB}16501" ]
}

@test "a piece of a caption is no line of an address" {
	cover \
		'LAKESIDE FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'   Delaware                   333-72082                  13-3408713' \
		'  (State or other juris-       (Commission                 (I.R.S. Employer' '' \
		'1 Lake Street, Erie, Pennsylvania            16501' \
		'(Address of principal executive offices)   (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street, Erie, Pennsylvania${TAB}16501" ]
}

@test "a company's name may end in a roman number where several stand" {
	cover \
		'   LAKESIDE FUNDING CORPORATION' '   LAKESIDE FUNDING CORPORATION II' '   LAKESIDE FINANCE COMPANY' \
		'   (Exact names of registrants as specified in their charters)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = 'LAKESIDE FUNDING CORPORATION; LAKESIDE FUNDING CORPORATION II; LAKESIDE FINANCE COMPANY' ]
}

@test "a name may do business as another, or be known formerly as one" {
	local former

	cover \
		'   LAKESIDE FUNDING, INC.' '   d/b/a Hilltop Home Loans, Inc.' \
		'   (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC. d/b/a Hilltop Home Loans, Inc.$TAB" ]
	for former in 'f/k/a Hilltop Home Loans, Inc.' '(f/k/a Hilltop Home Loans, Inc.)' \
		'formerly known as Hilltop Home Loans, Inc.' '(formerly Hilltop Home Loans, Inc.)'; do
		cover \
			'   LAKESIDE FUNDING, INC.' "   $former" \
			'   (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,former_name "$work/in"
		[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC.${TAB}Hilltop Home Loans, Inc." ]
	done
}

@test "a joint alone on a line parts two names" {
	local joint

	for joint in and 'on behalf of' by; do
		cover \
			'          LAKESIDE MORTGAGE SECURITIES CORP.' "                     $joint" \
			'            LAKESIDE MORTGAGE TRUST 2003-2' \
			'(Exact names of registrants as specified in their charters)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES CORP. $joint LAKESIDE MORTGAGE TRUST 2003-2" ]
	done
}

@test "captions need no blank between their brackets" {
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' \
		'Delaware 333-48481 56-1643598' \
		'(State of Incorporation)(Commission File Number)(I.R.S. Employer Identification No.)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Delaware${TAB}333-48481${TAB}56-1643598" ]
}

@test "a role that ends the line above the securities is none of their title" {
	cover \
		'LAKESIDE FUNDING, INC.' '(as Depositor under the Agreement among the Depositor and Meadow Bank, as Trustee' \
		'Lakeside Pass-Through Certificates, Series 2003-3)' '(Exact name of registrant as specified in its charter)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f role,securities "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Depositor${TAB}Lakeside Pass-Through Certificates" ]
}

@test "a mark behind the envelope's name is none of it" {
	local mark

	for mark in /DE/ /NEW/ /NEW /DE/DE; do
		sed "s,MARIGOLD MORTGAGE CORP.*,MARIGOLD MORTGAGE CORP $mark," cover-disagrees.txt >"$work/in"
		grep -q "MARIGOLD MORTGAGE CORP $mark\$" "$work/in"
		header -n -f registrant "$work/in"
		[ "$status" = 0 ]
		[ "$(grep -c 'registrant is not' "$work/err")" = 0 ]
	done
}

@test "the title page of a report's exhibits is no cover" {
	local page=('<PAGE>' '       SECURITIES AND EXCHANGE COMMISSION' '           Washington, D.C. 20549' '')

	for title in 'EXHIBITS' 'Exhibits to'; do
		signing SIGNATURES '' "${preamble[@]}" "${conformed[@]}" '' "${page[@]}" "          $title" '' \
			'          FORM 8-K' '' '      CEDAR RIDGE CORP.'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	signing SIGNATURES '' "${preamble[@]}" "${conformed[@]}" '' "${page[@]}" '   Exhibit Index on page 4' '' \
		'          FORM 8-K' '' '      CEDAR RIDGE CORP.'
	[ "$(wc -l <"$work/out")" = 2 ]
}

@test "a date may be wrapped behind its month, with no colon before it" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' \
		'  Date of Report (Date of earliest event reported)  January' '                          25, 2003' '' \
		'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date,registrant "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "2003-01-25${TAB}CEDAR RIDGE CORP." ]
	sed 's/25, 2003/and so on/' "$work/in" >"$work/other"
	header -n -f report_date "$work/other"
	[ "$(cat "$work/out")" = '' ]
}

@test "an index whose page numbers stand near or below its titles is no Item" {
	local body=('ITEM 5. OTHER EVENTS' '' 'A report was made.' '' 'ITEM 7. EXHIBITS' '' 'Exhibits are filed.')

	cover \
		'INDEX' '' '                  Page Number' '     Item 5.   Other Events                       3' '' \
		'     Item 7.   Exhibits  3' '' 'SIGNATURES                                        4' '' "${body[@]}" >"$work/in"
	header -n -l -f items,item_titles "$work/in"
	[ "$status" = 0 ]
	diff - "$work/out" <<-END
		$work/in${TAB}items${TAB}5;7${TAB}14
		$work/in${TAB}item_titles${TAB}OTHER EVENTS;EXHIBITS${TAB}14
	END
	cover \
		'INDEX' '' '     Item 5.        Other Events' '3' '' '     Item 7.        Financial Statements and' \
		'                    Exhibits                       3' '' "${body[@]}" >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$(cat "$work/out")" = "5;7${TAB}OTHER EVENTS;EXHIBITS" ]
	cover \
		'INDEX' '' '     Item 7.   Exhibits  3' '' "${body[@]:0:3}" >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$(cat "$work/out")" = "7;5${TAB}Exhibits 3;OTHER EVENTS" ]
	cover \
		'INDEX' '' "Item 5.${TAB}Other Events${TAB}${TAB}3" '' "Item 7.${TAB}Exhibits${TAB} 3" '' "${body[@]}" >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$(cat "$work/out")" = "5;7${TAB}OTHER EVENTS;EXHIBITS" ]
	cover \
		'Item 5. Other Events' '2' '<PAGE>' "${body[@]}" >"$work/in"
	header -n -f items "$work/in"
	[ "$(cat "$work/out")" = '5;7' ]
}

@test "a note's mark is no part of an Item's title, nor the title's first letter of its number" {
	cover \
		'ITEM 5.  Other Events.(1)' '' 'A report was made.' '' 'Item 7Financial Statements and Exhibits' >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "5;7${TAB}Other Events;Financial Statements and Exhibits" ]
	for mark in '*' '**' 1 12; do
		items "5;7${TAB}Other Events;Exhibit No.1" "Item 5. Other Events.$mark" 'Item 7. Exhibit No.1'
	done
	cover \
		'Item 5. Other Events(12)' '' 'A report was made.' '' 'Item 9A. Controls (1) and Procedures' >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$(cat "$work/out")" = "5;9A${TAB}Other Events;Controls (1) and Procedures" ]
}

@test "a name behind its label is taken before what stands behind By" {
	signing SIGNATURES '' "${preamble[@]}" 'By: Lakeside Brothers' 'Name: Ann Hughes' 'Title: Vice President'
	[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" 'By: Ann Hughes' 'Title: Vice President' '' 'By: Bea Miller' 'Name: Bea Miller'
	[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" 'Name: Ann Hughes' 'Title: Vice President' '' 'Name: Bea Miller'
	[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}" ]
}

@test "an amendment's form may be written in other ways" {
	local form name

	while IFS='|' read -r form name; do
		cover \
			'Item 5. Other Events' | form=$form awk 'NR == 2 { $0 = ENVIRON["form"] } { print }' >"$work/in"
		header -n -f form "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$name" ]
	done <<-'END'
		FORM 8-KA|8-K/A
		FORM 10-KA|10-K/A
		FORM 10-QA|10-Q/A
		FORM 8-K-A|8-K/A
		FORM 8-K\A|8-K/A
		FORM 8-K/AMENDMENT NO. 1|8-K/A
		FORM 8-K (A)|8-K/A
		FORM 8-K A|8-K/A
		FORM 8-K, AMENDED|8-K/A
		AMENDED FORM 8-K|8-K/A
		FORM 8-K/A|8-K/A
		FORM 8-K|8-K
		FORM 10-KSB|10-KSB
	END
}

@test "brackets, quotes and words that stand with a value are left out of it" {
	cover \
		'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'   Delaware                 (333-55555/333-55555-01)         13-3408713' \
		'   (State or other          (Commission File Number)         (I.R.S. Employer' \
		'   jurisdiction of                                           Identification No.)' '   incorporation)' '' \
		"Master Servicer's telephone number, including area code814/555-0142" '' \
		'        Formerly Lakeside Equity Corp.' '(Former name or former address, if changed since last report)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f file_number,phone,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "333-55555/333-55555-01${TAB}814/555-0142${TAB}Lakeside Equity Corp." ]
	sed -i 's/(333-55555.333-55555-01)/[333-5 and 333-5-01]/; s/Formerly .*/"Lakeside Equity Corp."/' "$work/in"
	header -n -f file_number,former_name "$work/in"
	[ "$(cat "$work/out")" = "333-5 and 333-5-01${TAB}Lakeside Equity Corp." ]
	sed -i 's/\[333-5 and 333-5-01\]/333-5 (33 Act)/' "$work/in"
	header -n -f file_number "$work/in"
	[ "$(cat "$work/out")" = '333-5 (33 Act)' ]
}

@test "what is underlined is read without its line" {
	cover \
		' Cedar_Ridge_Mortgage_Securities_Company,_Inc._________________' \
		' (Exact name of registrant as specified in its charter)' '' \
		' ________Delaware_________    _____________13-3408713_______________' \
		' State of Incorporation)       (I.R.S. Employer Identification No.)' '' \
		' 125_Lake_Street,_Erie_,_Pennsylvania__    _______16501__________' \
		' Address of principal executive offices              (Zip Code)' '' \
		' ________________(814)_555-0142_______________________________________' \
		" Registrant's_Telephone_Number,_including_area_code" '' \
		' _____________________________________________________________________' \
		' (Former name, former address and former fiscal year, if changed since last' ' report)' '' \
		'ITEM 5.    Other_Events______' >"$work/in"
	header -n -l "$work/in"
	[ "$status" = 0 ]
	cut -f 2-3 "$work/out" >"$work/cut"
	diff - "$work/cut" <<-END
		form${TAB}8-K
		report_date${TAB}2003-05-01
		registrant${TAB}Cedar Ridge Mortgage Securities Company, Inc.
		jurisdiction${TAB}Delaware
		irs_number${TAB}13-3408713
		address${TAB}125 Lake Street, Erie , Pennsylvania
		zip${TAB}16501
		phone${TAB}(814) 555-0142
		items${TAB}5
		item_titles${TAB}Other Events
	END
	cover \
		'CEDAR RIDGE CORP.' '(as issuer of Mortgage Pass-Through' '=============Certificates, Series 2003_A)=============' \
		'(Exact name of registrant as specified in its charter)' '' \
		'125 Lake Street' 'Erie, Pennsylvania                    ==16501==' \
		'(Address of principal executive offices)  (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f securities,series,address,zip "$work/in"
	[ "$(cat "$work/out")" = "Mortgage Pass-Through Certificates${TAB}2003_A${TAB}125 Lake Street Erie, Pennsylvania${TAB}16501" ]
}

@test "a telephone number without a caption may stand alone below the address's" {
	local address=('         125 Lake Street' '    Erie, Pennsylvania 16501' '  (principal executive offices)')

	cover \
		"${address[@]}" '         (814) 555-0142' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "125 Lake Street Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
	for line in '         333-55555' '         814 555-0142 (fax)' '         0000900001-03-000007'; do
		cover \
			"${address[@]}" "$line" '' 'Item 5. Other Events' >"$work/in"
		header -n -f phone "$work/in"
		[ "$(cat "$work/out")" = '' ]
	done
	cover \
		"${address[@]}" '         (814) 555-0143' '' "Registrant's telephone number: (814) 555-0142" '' 'Item 5. Other Events' >"$work/in"
	header -n -f phone "$work/in"
	[ "$(cat "$work/out")" = '(814) 555-0142' ]
}

@test "a role's bracket may have been forgotten to be opened" {
	local rest=('(Issuer in Respect of Mortgage Pass-Through' 'Certificates, Series 2003-1)'
		'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events')

	cover \
		'  Cedar Ridge Funding Corporation' '           Sponsor)' "${rest[@]}" >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "Cedar Ridge Funding Corporation${TAB}Sponsor" ]
	cover \
		'  Cedar Ridge Funding Corporation Master Servicer)' "${rest[@]}" >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "Cedar Ridge Funding Corporation${TAB}Master Servicer" ]
}

@test "lines that a spreadsheet saved in quotes are read without them" {
	cover \
		'                     CEDAR RIDGE TRUST 2003-1' '"  (Exact name of registrant as specified in its charter)"' '' \
		'"                    125 Lake Street, Erie, Pennsylvania 16501"' \
		'                   (Address of principal executive offices) (Zip Code)' '' \
		'"       Registrant'"'"'s telephone number, including area code:(814)555-0142"' '' \
		'                                           N/A' \
		'"       (Former name or former address, if changed since last report.)  "' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,address,zip,phone,former_name "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "CEDAR RIDGE TRUST 2003-1${TAB}125 Lake Street, Erie, Pennsylvania${TAB}16501${TAB}(814)555-0142${TAB}" ]
}

@test "a cover may stand in a box, of asterisks or bars, and its values in one of theirs" {
	local box=('    SECURITIES AND EXCHANGE COMMISSION' '' '               FORM 8-K' '' '      Date of Report: May 1, 2003' ''
		'            CEDAR RIDGE CORP.' '(Exact name of registrant as specified' '              in charter)' ''
		'Delaware     333-51332    95-4449516' '(State)      (Commission  (IRS Employer'
		'              File No.)    No.)')
	local sign row

	for sign in '*' '|'; do
		{
			printf '%44s\n' '' | tr ' ' "$sign"
			printf "$sign %-40s $sign\n" "${box[@]}"
			printf '%44s\n' '' | tr ' ' "$sign"
			printf '%s\n' '' 'Item 5. Other Events'
		} >"$work/in"
		header -n -f form,report_date,registrant,jurisdiction,file_number,irs_number,items "$work/in"
		[ "$status" = 0 ]
		printf '%s\t' 8-K 2003-05-01 'CEDAR RIDGE CORP.' Delaware 333-51332 95-4449516 >"$work/want"
		echo 5 >>"$work/want"
		diff "$work/want" "$work/out"
		cat cover-floor.txt "$work/in" >"$work/both"
		header -n -f registrant "$work/both"
		[ "$(sed -n 2p "$work/out")" = 'CEDAR RIDGE CORP.' ]
	done
	for row in '|  125 Lake Street, Erie, PA  |  16501   |' '| 125 Lake Street, Erie, PA | 16501 |'; do
		cover 'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in charter)' '' \
			'+------------------------------------+' '|  Delaware | 333-51332 | 95-4449516 |' \
			'|------------------------------------|' '|  (State)  | (Commis-  | (I.R.S. Em-|' \
			'|           | sion File | ployer No.)|' '|           | Number)   |            |' \
			'+------------------------------------+' "$row" '|  (Address of principal      |(Zip Code)|' \
			'|     executive offices)      |          |' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,jurisdiction,file_number,address,zip "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "CEDAR RIDGE CORP.${TAB}Delaware${TAB}333-51332${TAB}125 Lake Street, Erie, PA${TAB}16501" ]
	done
}

@test "the last of several file numbers may stand behind an and on the next line" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 10-K' \
		'        For Year Ended                      Commission File Numbers:' \
		'        December 31, 2003                       2-55555; 33-55556;' \
		'                                                  and 33-55557' '     ' '       CEDAR RIDGE CORP.' \
		'(Exact name of registrant as specified in its charter)' >"$work/in"
	header -n -f file_number,registrant,report_date "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "2-55555; 33-55556; 33-55557${TAB}CEDAR RIDGE CORP.${TAB}2003-12-31" ]
	sed -i 's/and 33-55557/and so on/' "$work/in"
	header -n -f file_number "$work/in"
	[ "$(cat "$work/out")" = '2-55555; 33-55556' ]
}

@test "a line of text with a number in it is no file number and no employer's" {
	cover \
		'CEDAR RIDGE FUNDING CORPORATION' 'Mortgage Pass-Through Certificates, Series 2003-1 Trust' \
		'New York (governing law of 333-55555 13-3408713' 'Pooling and Servicing Agreement) (Commission IRS EIN' \
		'(State or other File Number)' 'jurisdiction' '' 'Item 5. Other Events' >"$work/in"
	header -n -f file_number,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "$TAB" ]
	cover \
		'CEDAR RIDGE FUNDING CORPORATION' '(Exact name of registrant as specified in its charter)' '' \
		'      Delaware             33 Act File 333-55555            No. 133408713' \
		'  (State or other         (Commission File Number)       (I.R.S. Employer' \
		'   jurisdiction)                                         Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "33 Act File 333-55555${TAB}No. 133408713" ]
}

@test "the date of an issue is no part of a name" {
	cover \
		'                 CEDAR RIDGE FUNDING CORP.' '          MORTGAGE PASS-THROUGH CERTIFICATES,' \
		'                       SERIES 2003-1' '               ISSUE DATE:  MAY 31, 2003' \
		'  (Exact name of the registrant as specified in charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities,series "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "CEDAR RIDGE FUNDING CORP.${TAB}MORTGAGE PASS-THROUGH CERTIFICATES${TAB}2003-1" ]
}

@test "a cover that is printed again on the next page is no other filing's" {
	local page=('SECURITIES AND EXCHANGE COMMISSION' '' 'FORM 8-K' 'Date of Report: May 1, 2003' '' 'CEDAR RIDGE TRUST 2003-1'
		'(Exact name of registrant as specified in its charter)' ''
		"Registrant's telephone number, including area code: (814) 555-0142" '')
	local envelope=('<SEC-DOCUMENT>0000900001-03-000007.txt' '<SEC-HEADER>' '</SEC-HEADER>' '<DOCUMENT>' '<TYPE>8-K' '<TEXT>')
	local name=$work/in second

	printf '%s\n' "${page[@]}" '<PAGE>' '' "${page[@]/EXCHANGE /EXCHANGE   }" 'Item 5. Other Events' >"$work/in"
	header -n -f filing,registrant,items "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "$name${TAB}CEDAR RIDGE TRUST 2003-1${TAB}5" ]
	printf '%s\n' "${envelope[@]}" "${page[@]}" '<PAGE>' 'UNITED STATES' "${page[@]}" '<PAGE>' "${page[@]:0:7}" \
		'<PAGE>' 'Item 5. Other Events' '</TEXT>' '</DOCUMENT>' '</SEC-DOCUMENT>' >"$work/in"
	header -n -f filing,registrant,items "$work/in"
	[ "$(cat "$work/out")" = "0000900001-03-000007${TAB}CEDAR RIDGE TRUST 2003-1${TAB}5" ]
	printf '%s\n' "${page[@]}" '<PAGE>' '' "${page[@]/2003-1/2003-2}" 'Item 5. Other Events' >"$work/in"
	header -n -f filing,registrant,items "$work/in"
	diff - "$work/out" <<-END
		$name${TAB}CEDAR RIDGE TRUST 2003-1${TAB}
		$name#2${TAB}CEDAR RIDGE TRUST 2003-2${TAB}5
	END
	for second in "$(printf '%s\n' "${page[@]}")" $'<PAGE>\nSECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\n'; do
		printf '%s\n' "${page[@]}" "$second" 'Item 5. Other Events' >"$work/in"
		header -n -f filing "$work/in"
		[ "$(wc -l <"$work/out")" = 2 ]
	done
}

@test "an Item may stand right below a heading in capitals, and its parts behind its title" {
	cover \
		'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'INFORMATION TO BE INCLUDED IN THE REPORT' 'Item 5. Other Events' 'A report was made.' '' \
		'Item 7. Financial Statements and Exhibits (a) Not applicable (b) None (c) See Item 5' >"$work/in"
	header -n -f items,item_titles "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "5;7${TAB}Other Events;Financial Statements and Exhibits" ]
	cover \
		'Item 5. Other Events' '' 'THE REPORT IS MADE IN ACCORDANCE WITH AND UNDER' 'ITEM 7 OF THE FORM.' >"$work/in"
	header -n -f items "$work/in"
	[ "$(cat "$work/out")" = 5 ]
}

@test "a title's own article is written large" {
	local article want

	while IFS='|' read -r article want; do
		cover \
			'Cedar Mortgage Inc. (as Representative under a Pooling and Servicing Agreement' \
			"dated as of May 1, 2003 providing for the issuance of $article Lake Store Home Improvement" \
			'Loan Backed Certificates, Series 2003-1)' '             Cedar Mortgage Inc.' \
			'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f securities "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "$want" ]
		cover \
			"$article Lake Store Home Improvement Loan Backed Certificates, Series 2003-1, under a Pooling" \
			'and Servicing Agreement' '' 'Cedar Mortgage Inc.' '(Exact name of registrant as specified in its charter)' '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f securities "$work/in"
		[ "$(cat "$work/out")" = "$want" ]
	done <<-'END'
		The|The Lake Store Home Improvement Loan Backed Certificates
		the|Lake Store Home Improvement Loan Backed Certificates
	END
}

@test "a letter to the Commission that names the form is no cover" {
	local greeting letter

	for greeting in 'Ladies and Gentlemen:' 'Dear Sir or Madam:' 'Gentlemen:' 'Attention: Filing Desk' 'To Whom It May Concern:' 'Subject: A report' 'VIA EDGAR' \
		'Re:   Cedar Ridge Corp.'; do
		letter=('Securities and Exchange Commission' '450 Fifth Street, N.W.' 'Washington, D.C. 20549' '' "$greeting"
			'      Current Report on Form 8-K' '' 'Enclosed for filing is a report.' '' '/s/ Carl Dunn' '' 'Carl Dunn' '<PAGE>')
		{
			printf '%s\n' '<SEC-DOCUMENT>0000000001-03-000001.txt' '<SEC-HEADER>' '</SEC-HEADER>' '<DOCUMENT>' '<TYPE>8-K' '<TEXT>' \
				"${letter[@]}"
			cover \
				'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events'
		} >"$work/in"
		header -n -f filing,registrant,form,signer,items "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "0000000001-03-000001${TAB}CEDAR RIDGE CORP.${TAB}8-K${TAB}${TAB}5" ]
	done
	cover \
		'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' |
		sed '1a 450 Fifth Street, N.W.' >"$work/in"
	header -n -f registrant,items "$work/in"
	[ "$(cat "$work/out")" = "CEDAR RIDGE CORP.${TAB}5" ]
}

@test "the caption of an address ends where that of the registrant's telephone number starts" {
	cover \
		'1 Lake Street' 'Erie, Pennsylvania 16501' 'Address of Principal Executive Offices, including Zip Code' \
		"Registrant's Telephone Number, Including Area Code: (814) 555-0142" '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "1 Lake Street Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
}

@test "a party below a title alone is none of it, and no joint ends a role" {
	signing SIGNATURES '' "${preamble[@]}" 'By: ______________________' '    Authorized Signatory' '    Hilltop Bank, as Trustee'
	[ "$(cat "$work/out")" = "no${TAB}${TAB}Authorized Signatory${TAB}" ]
	cover \
		'LAKESIDE BANK' '(Seller and Servicer, and as originator of the Lakeside Trust)' \
		'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "LAKESIDE BANK${TAB}Seller and Servicer" ]
}

@test "a telephone number may be wrapped at its hyphen" {
	cover \
		"Registrant's telephone number, including area code   (814) 555-" '                                                     0142' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = '(814) 555-0142' ]
}

@test "the examples of the manual run" {
	mkdir "$work/filings"
	cp cover-[a-d]*.txt "$work/filings"
	cp cover-wrapped.txt "$work/filing.txt"
	cd "$work"
	mkdir bin
	for program in "$BIN"/ts*; do
		printf '#!/bin/sh\nexec %s "%s" "$@"\n' "${TS_WRAPPER-}" "$program" >"bin/${program##*/}"
		chmod +x "bin/${program##*/}"
	done
	PATH=$work/bin:$PATH
	sed -n 's/^\.Dl \$ //p' "$ROOT/man/tsheader.1" | sed 's/\\-/-/g; s/\\e/\\/g' >commands
	[ "$(wc -l <commands)" -ge 5 ]
	while read -r command; do
		bash -o pipefail -c "$command" >printed 2>/dev/null || [ $? = 2 ]
		[ -s printed ]
	done <commands
	tail -n 1 printed | grep -q "telephone number, including area code: (410) 555-0142"
}

# Real filings are no part of this project; where they lie beside it, they are read.
REAL=$ROOT/../shared/filings

@test "real filings give all that their covers state" {
	[ -d "$REAL" ] || skip "no filings in $REAL"
	for golden in ../expected/shared-*.tsheader.tsv; do
		name=${golden#*shared-}
		name=${name%.tsheader.tsv}
		header --label="$name" <"$(echo "$REAL/$name"_*.txt)"
		[ "$status" = 0 ]
		[ ! -s "$work/err" ]
		diff "$golden" "$work/out"
	done
}

@test "real filings in one stream give the same records" {
	[ -d "$REAL" ] || skip "no filings in $REAL"
	header -n <(cat "$REAL"/*.txt)
	cut -f 2- "$work/out" >"$work/stream"
	tail -qn 1 ../expected/shared-*.tsheader.tsv | cut -f 2- | diff - "$work/stream"
}

@test "a page's foot with its number is nothing of a cover or signature" {
	local foot='Term Sheet                            Page 7'

	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' "$foot" '(Exact name of registrant as specified in its charter)' '' \
		'  Delaware          333-72082          13-3408713' "$foot" \
		'  (State of         (Commission        (I.R.S. Employer' \
		'incorporation)      File Number)       Identification No.)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Delaware${TAB}13-3408713" ]
	signing SIGNATURES '' "${preamble[@]}" "$foot" '<PAGE>' "${conformed[@]}"
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "a page's end may stand between any two lines of a signature page" {
	local at page words=("${preamble[@]}" '                       CEDAR RIDGE CORP.' '                       (Registrant)' '')
	local unsigned=("${words[@]}" '                       By:' '                          ---------------'
		'                              Ann Hughes' '                              Vice President' '' 'Dated: May 6, 2003')
	local signed=("${words[@]}" '                       By: /s/ Bea Miller' '                          ---------------'
		'                              Treasurer' '' 'Dated: May 7, 2003')

	for page in '<PAGE>' $'\n                  7\n\n<PAGE>\n' $'\f' $'\nTerm Sheet                 7\n<PAGE>\nCedar Series 2003-4\n' \
		$'\nTerm Sheet            Page 7\n<PAGE>\n          (continued)\n'; do
		for ((at = 1; at < ${#unsigned[@]}; at++)); do
			signing SIGNATURES '' "${unsigned[@]:0:at}" "$page" "${unsigned[@]:at}"
			[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}2003-05-06" ]
		done
		for ((at = 1; at < ${#signed[@]}; at++)); do
			signing SIGNATURES '' "${signed[@]:0:at}" "$page" "${signed[@]:at}"
			[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
		done
	done
	# what follows the signatures is none of them
	for page in 'EXHIBIT A' '                       Annex A'; do
		signing SIGNATURES '' "${signed[@]}" '<PAGE>' "$page" '' 'Date of the trade: May 9, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
}

@test "a page mark between the lines of a double-spaced cover" {
	local at fields=form,report_date,registrant,role,series,file_number

	header -n -f "$fields" cover-double-spaced.txt
	mv "$work/out" "$work/whole"
	for at in $(seq 1 26) $(seq 31 32) $(seq 35 50); do
		sed "${at}a <PAGE>" cover-double-spaced.txt >"$work/in"
		header -n -f "$fields" "$work/in"
		[ "$status" = 0 ]
		diff "$work/whole" "$work/out"
	done
}

@test "a page's end before the captions of a cover's foot" {
	local page phone former
	phone="Registrant's telephone number, including area code: (814) 555-0142"
	former='(Former name or former address, if changed since last report)'

	for page in '<PAGE>' $'\n                  1\n\n<PAGE>\n' $'\f\n'; do
		cover \
			'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
			'1 Lake Street, Erie, Pennsylvania                   16501' \
			'(Address of principal executive offices)            (Zip Code)' "$page" \
			"$phone" "$page" 'Lakeside Paper Corp.' "$former" "$page" \
			'Item 5. Other Events' >"$work/in"
		header -n -f registrant,zip,phone,former_name,items "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = \
			"LAKESIDE FUNDING, INC.${TAB}16501${TAB}(814) 555-0142${TAB}Lakeside Paper Corp.${TAB}5" ]
		sed -i 's/telephone/phone/' "$work/in"
		header -n -f zip,phone,former_name,items "$work/in"
		[ "$(cat "$work/out")" = "16501${TAB}(814) 555-0142${TAB}Lakeside Paper Corp.${TAB}5" ]
	done
	# what follows is of no cover that has its telephone number
	for phone in "$phone" "${phone/telephone/phone}"; do
		cover \
			'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
			"$phone" '' '<PAGE>' 'Telephone number of the trading desk: (212) 555-9999' '' 'Zip code: 90210' >"$work/in"
		header -n -f zip,phone "$work/in"
		[ "$(cat "$work/out")" = "${TAB}(814) 555-0142" ]
	done
}

@test "a page's foot and head that end in a number alone are nothing of a cover" {
	cover \
		'LAKESIDE MORTGAGE SECURITIES, INC.' 'Term Sheet                            7' '<PAGE>' \
		'(Exact name of registrant as specified in its charter)' '' \
		'  Delaware          333-72082          13-3408713' '<PAGE>' 'Term Sheet                            8' \
		'  (State of         (Commission        (I.R.S. Employer' \
		'incorporation)      File Number)       Identification No.)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,irs_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Delaware${TAB}13-3408713" ]
}

@test "a page's end with blank lines and its number parts no caption" {
	local page

	for page in $'\n                  2\n\n<PAGE>\n' $'\n\n                 -2-\n\n' $'\n<PAGE>\n\n'; do
		cover \
			'LAKESIDE MORTGAGE SECURITIES, INC.' '(Exact name of registrant as' "$page" 'specified in its charter)' '' \
			'  Delaware          333-72082          13-3408713' \
			'  (State of         (Commission        (I.R.S. Employer' "$page" \
			'incorporation)      File Number)       Identification No.)' '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f registrant,jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = \
			"LAKESIDE MORTGAGE SECURITIES, INC.${TAB}Delaware${TAB}333-72082${TAB}13-3408713" ]
	done
}

@test "a page's head and foot without a number are nothing of a cover" {
	local page

	for page in $'<PAGE>\nLakeside Mortgage Securities, Inc.\n' $'\n<PAGE>\nForm 8-K\n' \
		$'\nCurrent Report on Form 8-K\n<PAGE>\n' $'\nLAKESIDE MORTGAGE SECURITIES, INC.\n\n<PAGE>\nForm 8-K\n\n'; do
		cover \
			'LAKESIDE MORTGAGE SECURITIES, INC.' '(Depositor)' "$page" \
			'(Exact name of registrant as specified in its charter)' '' \
			'  Delaware          333-72082          13-3408713' "$page" \
			'  (State of         (Commission        (I.R.S. Employer' "$page" \
			'incorporation)      File Number)       Identification No.)' '' "$page" \
			'1 Lake Street, Erie, Pennsylvania                   16501' "$page" \
			'(Address of principal executive offices)            (Zip Code)' "$page" \
			"Registrant's telephone number, including area code: (814) 555-0142" '' "$page" \
			'Item 5. Other Events' >"$work/in"
		header -n -f registrant,role,jurisdiction,file_number,irs_number,address,zip,phone "$work/in"
		[ "$status" = 0 ]
		tr '\t' '\n' <"$work/out" | diff - /dev/fd/3 3<<-'END'
			LAKESIDE MORTGAGE SECURITIES, INC.
			Depositor
			Delaware
			333-72082
			13-3408713
			1 Lake Street, Erie, Pennsylvania
			16501
			(814) 555-0142
		END
	done
	# a second registrant's captions and values say the same as the first one's
	cover \
		'LAKESIDE FUNDING, INC.' '(Exact name of registrant as specified in its charter)' '' \
		'Delaware' '(State of incorporation)' '' '<PAGE>' 'LAKESIDE TRUST 2003-1' \
		'(Exact name of registrant as specified in its charter)' '' '<PAGE>' \
		'Delaware' '(State of incorporation)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction "$work/in"
	[ "$(cat "$work/out")" = "LAKESIDE FUNDING, INC.; LAKESIDE TRUST 2003-1${TAB}Delaware" ]
}

@test "a page's head may be the company or the form between the lines of a signature" {
	local page at words=("${preamble[@]}" '                       CEDAR RIDGE CORP.' '                       (Registrant)' ''
		'                       By:' '                          ---------------'
		'                              Ann Hughes' '                              Vice President' '' 'Dated: May 6, 2003')

	for page in $'<PAGE>\nCEDAR RIDGE CORP.\n' $'\n<PAGE>\nForm 8-K\n' $'<PAGE>\nCEDAR RIDGE CORP.\nSeries 2003-4\n' \
		$'\nCedar Ridge Corp.                 Page 7\n<PAGE>\n'; do
		for ((at = 1; at < ${#words[@]}; at++)); do
			signing SIGNATURES '' "${words[@]:0:at}" "$page" "${words[@]:at}"
			[ "$(cat "$work/out")" = "no${TAB}Ann Hughes${TAB}Vice President${TAB}2003-05-06" ]
		done
	done
}

@test "an Item's title goes on over a page's end" {
	local page

	for page in '<PAGE>' $'\n                  7\n\n<PAGE>\n' $'<PAGE>\nCEDAR RIDGE CORP.\n' \
		$'\nTerm Sheet                   7\n<PAGE>\nForm 8-K\n'; do
		cover 'Item 2. Acquisition or' "$page" '        Disposition of Assets.' '' \
			'Item 5.' "$page" '        Other Events' '' '   A sheet is attached.' '' \
			'Item 7. Financial Statements, Pro Forma Financial Information' "$page" 'and Exhibits' '' \
			'Item 9. Regulation FD Disclosure' "$page" '   See the sheet.' >"$work/in"
		header -n -f items,item_titles "$work/in"
		[ "$status" = 0 ]
		tr '\t' '\n' <"$work/out" | diff - /dev/fd/3 3<<-'END'
			2;5;7;9
			Acquisition or Disposition of Assets;Other Events;Financial Statements, Pro Forma Financial Information and Exhibits;Regulation FD Disclosure
		END
	done
}

@test "captions side by side without brackets may stand above the row of their values" {
	cover \
		'ALDER ACCEPTANCE CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'State of            Commission          I.R.S. Employer' \
		'Incorporation       File Number         Identification No.' \
		'-------------       -----------         ------------------' \
		'North Carolina      333-115641          Pending' \
		'                    333-115641-02' '' \
		'      1585 Broadway' '      Charlotte, NC  28255' '(Address of principal executive offices, including zip code)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,file_number,irs_number,address,zip "$work/in"
	[ "$status" = 0 ]
	tr '\t' '\n' <"$work/out" | diff - /dev/fd/3 3<<-'END'
		ALDER ACCEPTANCE CORP.
		North Carolina
		333-115641; 333-115641-02
		Pending
		1585 Broadway Charlotte, NC
		28255
	END
}

@test "a value stands no higher than the caption of the name" {
	cover \
		'                      Union Mill Federal Savings Bank' \
		'                 (Exact name of registrant as specified in' \
		'                                its charter)' '' \
		'State of' 'Incorporation' '' '' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction "$work/in"
	[ "$(cat "$work/out")" = "Union Mill Federal Savings Bank$TAB" ]
}

@test "another registrant's caption needs no brackets, and its name has its own role and securities" {
	cover \
		'     ALDER ACCEPTANCE CORP.' '     Exact name of registrant as specified in its charter' '' \
		'     ELM HOME LOANS, N.A., as Depositor' '     ----------------------------------' \
		'     Exact name of registrant as specified in its charter' '' \
		'     OAK FUNDING TRUST' '     (Depositor)' '     Asset-Backed Certificates, Series 2004-15' \
		'     ----------------------------------' \
		'     Exact name of registrant as specified in its charter' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER ACCEPTANCE CORP.; ELM HOME LOANS, N.A.; OAK FUNDING TRUST$TAB" ]
}

@test "a caption's last word may stand right before the value on the line below it" {
	cover "Registrant's telephone number, including area" 'code: (686) 555-5035' '' 'Item 5. Other Events' >"$work/in"
	header -n -f phone,former_name "$work/in"
	[ "$(cat "$work/out")" = "(686) 555-5035$TAB" ]
}

@test "a caption in brackets may have brackets in it, and an aside's may be open" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' '          March 14, 2004' \
		'(Date of Report (Date of earliest event reported))' '' \
		'   ALDER, INC. (as depositor under the Pooling' '   Agreement, dated as of May 1, 2001, for' \
		'   the Asset-Backed Certificates, Series 2004-1)' \
		'(Exact name of registrant as specified in charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date,registrant,role,series "$work/in"
	[ "$(cat "$work/out")" = "2004-03-14${TAB}ALDER, INC.${TAB}depositor${TAB}2004-1" ]
	cover 'ALDER ACCEPTANCE CORP.' '(Seller and Servicer' '(Exact name of registrant as specified in its charter)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER ACCEPTANCE CORP.${TAB}Seller and Servicer" ]
}

@test "a signer's labels may stand one behind the other, and By: below the signature" {
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Miller' 'Name: Bea Miller Title: Treasurer' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" '      /s/ Bea Miller' 'By:  ------------------' '      Bea Miller' '      Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Miller' '    --------------' '    Bea Miller, as Vice President'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President${TAB}" ]
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Miller' \
		'Title: President and Chief Executive Officer Title: Comptroller'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}President and Chief Executive Officer${TAB}" ]
}

@test "documents' tags may be glued to other lines, and a cover behind a document begins a filing" {
	local mark

	for mark in '</IMS-DOCUMENT><DOCUMENT>' '</SEC-DOCUMENT><DOCUMENT>' 'The end.<DOCUMENT>'; do
		printf '%s\n' 'Text.' "$mark" '<TYPE>8-K' '<TEXT>' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' \
			'Item 5. Other Events' '</DOCUMENT>' '<DOCUMENT>' '<TYPE>EX-99' '<TEXT>' 'Sheet' '</DOCUMENT>' \
			'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K/A' '' 'Item 7. Exhibits' '' >"$work/in"
		header -n -f filing,form,items "$work/in"
		[ "$status" = 0 ]
		diff - "$work/out" <<-END
			$work/in${TAB}8-K${TAB}5
			$work/in#2${TAB}8-K/A${TAB}7
		END
	done
}

@test "captions closed up to three blanks go on in their order, and a file number is no employer's" {
	cover \
		'California   333-61939   Pending' \
		'(State or other jurisdiction  (Commission   (I.R.S. Employer' \
		' of incorporation)   File Number)   Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "California${TAB}333-61939${TAB}Pending" ]
	cover \
		'Pennsylvania   333-65723   30-4291147' '                              333-16972-09' \
		'(State or other jurisdiction  (Commission File No.) (IRS Employer' \
		' of incorporation)   Identification No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "Pennsylvania${TAB}333-65723; 333-16972-09${TAB}30-4291147" ]
}

@test "an Item's title goes on over blank lines where it can't end yet" {
	cover 'Item 1. Changes in Control' '' '        of Registrant.' '' \
		'Item 7. Financial Statements, Pro Forma' '' '        Financial Information and' '' '        Exhibits.' '' \
		'Item 9. Regulation FD Disclosure' '' 'The sheet is attached.' >"$work/in"
	header -n -f items,item_titles "$work/in"
	tr '\t' '\n' <"$work/out" | diff - /dev/fd/3 3<<-'END'
		1;7;9
		Changes in Control of Registrant;Financial Statements, Pro Forma Financial Information and Exhibits;Regulation FD Disclosure
	END
}

@test "a page's end may part an address, captions without brackets and the row of the state" {
	local page=$'\n                    2\n<PAGE>\n' name='ALDER ACCEPTANCE CORP.'
	local exact='(Exact name of registrant as specified in its charter)'

	cover "$name" "$exact" '' 'Address of principal executive offices:' '     60 Livingston Avenue, EP-MN-WS3D' "$page" \
		'     Newport Beach, California 92660' "$page" '       (490) 555-1881' \
		'  (Telephone number, including area code)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$(cat "$work/out")" = "60 Livingston Avenue, EP-MN-WS3D Newport Beach, California${TAB}92660${TAB}(490) 555-1881" ]
	cover "$name" "$exact" '' '  New York                333-109668        95-7493965' \
		'  State or other          Commission        IRS Employer' "$page" \
		'  jurisdiction of         File Number       Identification' \
		'  incorporation                             Number' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "New York${TAB}333-109668${TAB}95-7493965" ]
	cover "$name" "$exact" '' '1 Main Street, Edison, New Jersey 08837' '(Address of principal executive offices)' "$page" \
		'  New York                333-109668        95-7493965' \
		'  (State of               (Commission       (IRS Employer' \
		'  incorporation)          File Number)      Identification No.)' '' \
		"Registrant's telephone number: (490) 555-1881" '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number,phone "$work/in"
	[ "$(cat "$work/out")" = "New York${TAB}333-109668${TAB}95-7493965${TAB}(490) 555-1881" ]
}

@test "a page's end may stand behind the date before a signature, and before labels below its ruler" {
	local page=$'\n                    4\n<PAGE>\n'

	signing SIGNATURES '' "${preamble[@]}" 'Dated:  May 7, 2003' "$page" '     Cedar Ridge Bank' '' \
		'     By: /s/ Bea Miller' '         Treasurer'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" '          By: /s/ Bea Miller' '              ------------' "$page" \
		'              Name:    Bea Miller' '              Its:     Treasurer' '' 'DATED:  MAY 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${conformed[@]:0:5}" "$page" 'DATED:  DECEMBER 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-12-07" ]
}

@test "one bracket may be closed for two, above a name" {
	printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' '          March 14, 2004' \
		'(Date of Report (Date of earliest event reported)' '' '   ALDER, INC. (Depositor)' \
		'(Exact name of registrant as specified in charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f report_date,registrant,role "$work/in"
	[ "$(cat "$work/out")" = "2004-03-14${TAB}ALDER, INC.${TAB}Depositor" ]
}

@test "a role may have a typist's slip" {
	local exact='(Exact name of registrant as specified in its charter)' lines

	while IFS='|' read -r name below role; do
		lines=("$name")
		[ -z "$below" ] || lines+=("$below")
		cover "${lines[@]}" "$exact" '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,role,securities "$work/in"
		[ "$(cat "$work/out")" = "ALDER FUNDING CORP.${TAB}$role$TAB" ]
	done <<-'END'
		ALDER FUNDING CORP.|(Deopsitor)|Deopsitor
		ALDER FUNDING CORP. (Seller and Sevricer)||Seller and Sevricer
		ALDER FUNDING CORP. (as Depositr)||Depositr
		ALDER FUNDING CORP. (Delaware)||
	END
}

@test "an aside that is not closed ends at its line where that ends in a role, or else at its paragraph" {
	local exact='(Exact name of registrant as specified in its charter)'

	cover 'ALDER FUNDING CORP.' '(Depositor under the Agreement' 'dated as of May 1, 2003, for Alder Trust 2003-4' \
		'Mortgage Certificates, Series 2003-4' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER FUNDING CORP.${TAB}Depositor${TAB}2003-4" ]
	cover '(Depositor' 'ALDER FUNDING CORP.' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER FUNDING CORP.${TAB}Depositor" ]
}

@test "a company and the trust below its aside are two" {
	local exact='(Exact name of registrant as specified in its charter)'

	cover 'ALDER FUNDING CORP. (as Depositor under the Pooling' 'and Servicing Agreement)' 'ALDER TRUST 2003-1' \
		"$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER FUNDING CORP.; ALDER TRUST 2003-1${TAB}Depositor" ]
	cover 'ALDER FUNDING CORP. (as Depositor under the Pooling' 'and Servicing Agreement)' 'ALDER FUNDING CORP.' \
		"$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER FUNDING CORP.${TAB}Depositor" ]
}

@test "a trust and its company are two with a blank line, a bank's letters or a role between them" {
	above 'THE ALDER HOME EQUITY TRUST 2003-B; ALDER MORTGAGE INC.' '   THE ALDER HOME EQUITY TRUST 2003-B' '' \
		'   ALDER MORTGAGE INC.'
	above 'ALDER LOAN TRUST 2003-B; ALDER MORTGAGE INC.; ELM MORTGAGE CORP.' '   ALDER LOAN TRUST 2003-B' '' \
		'   ALDER MORTGAGE INC.' '   ELM MORTGAGE CORP.'
	above 'Alder Bank, F.S.B.; Alder Loan Trust 2003-B' '   Alder Bank, F.S.B.' '   Alder Loan Trust 2003-B'
	above 'Alder Bank, National Association; Alder Loan Trust 2003-B' '   Alder Bank, National Association' \
		'   Alder Loan Trust 2003-B'
	above 'ALDER MORTGAGE INC.' '   MORTGAGE LOAN TRUST 2003-B' '' '   ALDER MORTGAGE INC.'
	above "Alder Corp.; Alder Loan Trust 2003-B${TAB}Depositor and Servicer$TAB" \
		'   Alder Corp., as Depositor and Servicer' '   Alder Loan Trust 2003-B'
	above "Alder Corp., and Alder Loan Trust 2003-B${TAB}Depositor$TAB" '   Alder Corp., as Depositor' '   and' \
		'   Alder Loan Trust 2003-B, as Issuer'
	above "Alder Corp.${TAB}Depositor and Servicer$TAB" '   Alder Corp., as Depositor' '   and' '   Servicer'
}

@test "an employer's number may have a slip, and an Item no text" {
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'Delaware      333-12345        133-408713' '(State of     (Commission       (I.R.S. Employer' \
		'formation)    File Number)     Identification No.)' '' 'Item 3. Bankruptcy' '' 'none' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f file_number,irs_number,item_titles "$work/in"
	[ "$(cat "$work/out")" = "333-12345${TAB}133-408713${TAB}Bankruptcy;Other Events" ]
}

@test "a page's end may stand before a row of captions without brackets" {
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'1 Main Street, Edison, New Jersey 08837' '(Address of principal executive offices)' '' '<PAGE>' '' \
		'  New York                333-109668        95-7493965' \
		'  State of                Commission        IRS Employer' \
		'  incorporation           File Number       Identification No.' '' \
		"Registrant's telephone number: (490) 555-1881" '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number,phone "$work/in"
	[ "$(cat "$work/out")" = "New York${TAB}333-109668${TAB}95-7493965${TAB}(490) 555-1881" ]
}

@test "a page's end may stand behind the company that signs for another, and before a name flush left" {
	local page=$'\n                    4\n<PAGE>\n'

	for agent in '     By: Lake Bank, as Servicer' '     By: Lake GP, Ltd., its general partner' $'     By: Lake Securities, Inc.,\n         as Depositor'; do
		signing SIGNATURES '' "${preamble[@]}" '     Cedar Ridge Trust 2003-1' "$agent" "$page" \
			'     By: /s/ Bea Miller' '         Treasurer' '' 'Dated:  May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	signing SIGNATURES '' "${preamble[@]}" 'Cedar Ridge Bank' '' 'By: ____________' "$page" '    Bea Miller, Treasurer' \
		'' 'Dated:  May 7, 2003'
	[ "$(cat "$work/out")" = "no${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "a page's end may part a company's name, its role, and one that signs from the next" {
	local page company second=('     By: /s/ Ann Hughes' '         President' '' 'Dated:  May 7, 2003')

	for page in '<PAGE>' $'\n                    4\n<PAGE>\n'; do
		for company in $'Cedar Ridge Corp.,\nas Depositor' $'Cedar Ridge Mortgage Securities\nCorporation'; do
			signing SIGNATURES '' "${preamble[@]}" "     ${company/$'\n'/$'\n'$page$'\n'     }" '' \
				'     By: /s/ Bea Miller' '         Treasurer' '' 'Dated:  May 7, 2003'
			[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
		done
		for company in '' $'     CEDAR HOLDINGS, INC.\n'; do
			signing SIGNATURES '' "${preamble[@]}" '     CEDAR RIDGE CORP.' '' '     By: /s/ Bea Miller' \
				'         Treasurer' "$page" "$company" "${second[@]}"
			[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
		done
		signing SIGNATURES '' "${preamble[@]}" '     CEDAR RIDGE CORP.' '' '     By: /s/ Bea Miller' \
			'         Treasurer' "$page" 'Dated: as of May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
		# a company's name is the title of what follows, too
		signing SIGNATURES '' "${preamble[@]}" '     By: /s/ Bea Miller' '         Treasurer' "$page" \
			'     CEDAR RIDGE CORP.' '' 'May 9, 2003' '' "${second[@]}"
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer$TAB" ]
	done
}

@test "a subtitle in capitals is no part of a title that is whole" {
	cover 'ITEM 5.   OTHER EVENTS' '          FILING OF TERM SHEETS' '' \
		'ITEM 9.   OTHER EVENTS' '          AND REGULATION FD DISCLOSURE' '' 'ITEM 7.   EXHIBITS' >"$work/in"
	header -n -f item_titles "$work/in"
	[ "$(cat "$work/out")" = "OTHER EVENTS;OTHER EVENTS AND REGULATION FD DISCLOSURE;EXHIBITS" ]
}

@test "a signer's title goes on over a blank line where it can't end yet" {
	signing SIGNATURES '' "${preamble[@]}" 'By: /s/ Bea Miller' '    --------------' '    Bea Miller' \
		'    Vice President and' '' '    Assistant Treasurer' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Vice President and Assistant Treasurer${TAB}2003-05-07" ]
}

@test "an envelope's first part again begins a filing, though the one before was cut off in its header" {
	local first

	for first in '<SEC-DOCUMENT>' '<IMS-DOCUMENT>' '<SEC-HEADER>' '<SUBMISSION>'; do
		printf '%s\n' "${first}0000950109-99-000001.txt : 19990608" '<ACCESSION-NUMBER>0000950109-99-000001' \
			'<TYPE>8-K' "${first}0000950109-99-000002.txt : 19990709" '<ACCESSION-NUMBER>0000950109-99-000002' \
			'<TYPE>8-K' '<DOCUMENT>' '<TYPE>8-K' '<TEXT>' \
			'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' 'Item 5. Other Events' '</TEXT>' '</DOCUMENT>' >"$work/in"
		header -n -f accession,form,items "$work/in"
		[ "$status" = 0 ]
		diff - "$work/out" <<-END
			0000950109-99-000001${TAB}8-K${TAB}
			0000950109-99-000002${TAB}8-K${TAB}5
		END
	done
}

@test "submissions as they were taken in are filings of their own" {
	local cik

	for cik in 0000712345 0000712346; do
		printf '%s\n' '<SUBMISSION>' '<TYPE>8-K' '<PERIOD>05/01/2003' '<FILER>' "<CIK>$cik" '</FILER>' \
			'<DOCUMENT>' '<TYPE>8-K' '<TEXT>'
		cover 'Item 5. Other Events'
		printf '%s\n' '</TEXT>' '</DOCUMENT>' '</SUBMISSION>'
	done >"$work/in"
	header -n -f filing,cik,items "$work/in"
	[ "$status" = 0 ]
	[ ! -s "$work/err" ]
	diff - "$work/out" <<-END
		$work/in${TAB}0000712345${TAB}5
		$work/in#2${TAB}0000712346${TAB}5
	END
}

@test "the role of another company above the registrant is not the registrant's" {
	local exact='   (Exact name of registrant as specified in its charter)'

	cover '   ALDER CREDIT CARD TRUST II' '   (Issuer of the Securities)' '   ELM BANK (USA)' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ELM BANK (USA)$TAB" ]
	cover '   ALDER HOME' '   LOANS, INC. (as depositor under an agreement)' '' '   ALDER HOME LOANS, INC.' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER HOME LOANS, INC.${TAB}depositor" ]
}

@test "of several registrants, as their caption or a wide gap tells, a trust is one" {
	cover '   Alder ABS Corp.' '   Alder Home Equity Loan Trust 2003-2' \
		'   (Exact names of registrants as specified in their charters)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = "Alder ABS Corp.; Alder Home Equity Loan Trust 2003-2" ]
	cover '   ALDER RECEIVABLES COMPANY           ALDER TRUST 1998-A' \
		'   (Exact name of registrant)          (Exact name of registrant)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = "ALDER RECEIVABLES COMPANY; ALDER TRUST 1998-A" ]
}

@test "a zip code may be none, or another country's, and a second telephone is no former name" {
	local zip

	while IFS='|' read -r zip want; do
		cover 'ALDER FUNDING LTD.' '(Exact name of registrant as specified in its charter)' '' \
			"P. O. Box 1, Grand Cayman, Cayman Islands           $zip" \
			'-----------------------------------------           --------' \
			'(Address of principal executive offices)            (Zip Code)' '' \
			"Registrants' telephone numbers:  (610) 555-2000" '                                 (610) 555-2001' \
			'------------------------------------------------------' \
			'(Former name or former address, if changed since last report)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f address,zip,phone,former_name "$work/in"
		[ "$(cat "$work/out")" = "P. O. Box 1, Grand Cayman, Cayman Islands${TAB}$want${TAB}(610) 555-2000$TAB" ]
	done <<-'END'
		N/A|
		EC2V 7AE|EC2V 7AE
		M5J 2J7|M5J 2J7
		KY1-9002|KY1-9002
	END
}

@test "captions in brackets may stand above a row of values that tells itself" {
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'(State or other juris-      (Commission File Number)    (IRS Employer ID No.)' \
		' diction of incorporation)' '       Delaware                     33-99345                 23-2814412' '' \
		'      (Address of principal executive offices)                (Zip Code)' '' \
		'One Alder Plaza, Media, Pennsylvania                              19063' '' \
		"Registrant's telephone number:  (610) 555-2000" '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction,file_number,irs_number,address,zip "$work/in"
	[ "$(cat "$work/out")" = "Delaware${TAB}33-99345${TAB}23-2814412${TAB}One Alder Plaza, Media, Pennsylvania${TAB}19063" ]
}

@test "a row of values below captions of several lines may tell itself by the file number, below a title of securities" {
	local title

	for title in '   Mortgage Pass-Through Certificates, Series 1999-NC1' '              Series 1999-NC1' '              (Depositor)'; do
		cover '              CEDAR RIDGE CORP.' '   (Exact name of registrant as specified in charter)' '' "$title" '' \
			'(State or other       (Commission File      (IRS Employer I.D.' \
			' jurisdiction of       No.)                  Number)' ' incorporation or' ' organization)' '' \
			'Delaware              333-51332             Applied For' '' \
			'           125 Lake Street, Erie, Pennsylvania 16501' \
			'     (Address of principal executive offices) (Zip Code)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number,address,zip "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = \
			"Delaware${TAB}333-51332${TAB}Applied For${TAB}125 Lake Street, Erie, Pennsylvania${TAB}16501" ]
	done
}

@test "a telephone number may stand beside its caption in brackets, below an address beside its own" {
	cover 'CEDAR RIDGE CORP.' '(Exact name of registrant as specified in charter)' '' \
		'(Address of principal executive offices)     125 Lake Street' \
		'                                             20th Floor' \
		'                                             Erie, Pennsylvania 16501' \
		"(Registrant's telephone number, including area code)   (814) 555-0142" '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "125 Lake Street 20th Floor Erie, Pennsylvania${TAB}16501${TAB}(814) 555-0142" ]
}

@test "a state's name may be wrapped behind its article, before a bracket or in small letters" {
	local above

	while IFS='|' read -r above below want; do
		cover 'ALDER BANK' '(Exact name of registrant as specified in its charter)' '' "$above" \
			"$(printf '%-25s%-25s%s' "$below" 33-99345 23-2814412)" \
			'(State or other juris-   (Commission File Number) (IRS Employer ID No.)' \
			' diction of incorporation)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f jurisdiction,file_number,irs_number "$work/in"
		[ "$(cat "$work/out")" = "$want${TAB}33-99345${TAB}23-2814412" ]
	done <<-'END'
		The United|States of America|The United States of America
		New York|(common law trust)|New York (common law trust)
		Federally chartered|instrumentality|Federally chartered instrumentality
	END
}

@test "a signer's name and title may stand in one bracket, or behind labels of print" {
	signing SIGNATURES '' "${preamble[@]}" '  By: /s/ Bea Miller' '      --------------' '      (Bea Miller, Treasurer)' \
		'' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" '  By:' '      --------------' '  Print Name:  Bea Miller' \
		'  Print Title: Treasurer' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "no${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	signing SIGNATURES '' "${preamble[@]}" '  By:  (s) Bea Miller' '       Treasurer' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "an Item's subsections may stand behind its point, and any blanks" {
	while IFS='|' read -r heading number title; do
		cover "$heading" >"$work/in"
		header -n -f items,item_titles "$work/in"
		[ "$(cat "$work/out")" = "$number$TAB$title" ]
	done <<-'END'
		Item 7. (c) Exhibits|7(c)|Exhibits
		Item 7.   (c).   Exhibits.|7(c)|Exhibits
		Item 9.01   (c)   Exhibits|9.01(c)|Exhibits
		Item 7.  (a), (b) and (c).  Exhibits|7(a), (b) and (c)|Exhibits
		Item 1A (b). Events|1A(b)|Events
		Item 7. Financial Statements (c) Exhibits|7|Financial Statements (c) Exhibits
	END
}

@test "the heading of signatures may end in a mark, and their preamble be justified or name a section" {
	local head requirements

	while IFS='|' read -r head requirements; do
		signing "$head" "$requirements" 'the registrant has caused this report to be signed.' '' \
			'  By: /s/ Bea Miller' '      Treasurer' '' 'Dated: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done <<-'END'
		SIGNATURES.|
		Signature:|
		|Pursuant  to  the   requirements  of  the  Securities  Exchange Act of 1934,
		|Pursuant to the requirement of the Securities Exchange Act of 1934,
		|PURSUANT TO THE REQUIREMENTS OF SECTION 13 OR 15(d) OF THE SECURITIES ACT,
	END
	signing SIGNATURES '' "${preamble[@]}" '     CEDAR RIDGE CORP.' '' 'Name:  Bea Miller' 'Title: Treasurer' \
		'Date:  May 7, 2003'
	[ "$(cat "$work/out")" = "no${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "a cover's form may be named by its amendment's number, and the Commission without its and" {
	local lines

	for lines in $'SECURITIES AND EXCHANGE COMMISSION\nAMENDMENT NO. 1 TO FORM 8-K' \
		$'SECURITIES AND EXCHANGE COMMISSION\nAMENDMENT NO. 1 TO CURRENT REPORT ON FORM 8-K' \
		$'SECURITIES EXCHANGE COMMISSION\nFORM 8-K/A'; do
		printf '%s\n' "$lines" '' 'Item 7. Exhibits' >"$work/in"
		header -n -f form,items "$work/in"
		[ "$(cat "$work/out")" = "8-K/A${TAB}7" ]
	done
}

@test "a state may be told as that of a corporation in a row of values" {
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'A Delaware Corporation       33-99345             23-2814412' \
		'(State of incorporation) (Commission File No.) (IRS Employer ID No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction,file_number,irs_number "$work/in"
	[ "$(cat "$work/out")" = "ALDER FUNDING CORP.${TAB}A Delaware Corporation${TAB}33-99345${TAB}23-2814412" ]
}

@test "an aside may call a trust one, and a role may be quoted" {
	local name aside below want role

	while IFS='|' read -r name aside below want role; do
		cover "   $name" "   $aside" ${below:+"   $below"} '   (Exact name of registrant as specified in its charter)' '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f registrant,role "$work/in"
		[ "$(cat "$work/out")" = "$want$TAB$role" ]
	done <<-'END'
		ALDER SECURITIES CORPORATION|(Depositor)|ELM TRUST 1998-2 (Trust)|ALDER SECURITIES CORPORATION; ELM TRUST 1998-2|Depositor
		ELM TRUST 1998-2|(the "Trust")||ELM TRUST 1998-2|
		ELM CORP.|(the "Depositor")||ELM CORP.|Depositor
	END
}

@test "a state's name may have a long aside on its line" {
	cover 'ALDER TRUST 2001-A' '(Exact name of registrant as specified in its charter)' '' \
		'New York (governing law of the pooling and servicing agreement)' '(State of Incorporation)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction "$work/in"
	[ "$(cat "$work/out")" = 'New York (governing law of the pooling and servicing agreement)' ]
}

@test "a signer's name may be typed with the title again, and labels and captions have more words" {
	local lines

	for lines in $'By: /s/ Bea Miller, Treasurer\n    ----------\n    Bea Miller, Treasurer' \
		$'By: /s/ Bea Miller\nName (Print): Bea Miller\nTitle: Treasurer' \
		$'/s/ Bea Miller\nBy: Bea Miller\nAs: Treasurer' $'By: /s/ Bea Miller*\n    Treasurer'; do
		signing SIGNATURES '' "${preamble[@]}" "$lines" '' 'Dated: May 7, 2003'
		[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
	done
	signing SIGNATURES '' "${preamble[@]}" 'By:' '    ------------------' '    Authorized Signature' '' \
		'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "no$TAB$TAB${TAB}2003-05-07" ]
}

@test "file numbers in brackets are others, roles quoted one by one keep quotes, (s) behind a word is no mark" {
	cover 'ALDER FUNDING CORP. ("Depositor" and "Seller")' '(Exact name of registrant as specified in its charter)' '' \
		'   333-49820' '   (333-49820-01)' '   (Commission File Number)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f role,file_number "$work/in"
	[ "$(cat "$work/out")" = "\"Depositor\" and \"Seller\"${TAB}333-49820; 333-49820-01" ]
	signing SIGNATURES '' "${preamble[@]}" '   CEDAR RIDGE CORP.' '' '   Signature (s)' '   By: /s/ Bea Miller' \
		'       Treasurer' '' 'Dated: May 7, 2003'
	[ "$(cat "$work/out")" = "yes${TAB}Bea Miller${TAB}Treasurer${TAB}2003-05-07" ]
}

@test "a company's name above a state, over a row of values, is none of it" {
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'Alder Home Funding Corp.     33-99345             23-2814412' \
		'   Delaware' \
		'(State of incorporation) (Commission File No.) (IRS Employer ID No.)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f jurisdiction "$work/in"
	[ "$(cat "$work/out")" = Delaware ]
}

@test "the Commission's name may follow its article, be wrapped in its middle, or have the form on its line" {
	for name in 'THE SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K' \
		'UNITED STATES\nTHE SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K' \
		'SECURITIES AND\nEXCHANGE COMMISSION\nFORM 8-K' \
		'UNITED STATES SECURITIES AND\nEXCHANGE COMMISSION\nFORM 8-K' \
		'SECURITIES AND EXCHANGE COMMISSION          FORM 8-K' \
		'U.S. SECURITIES AND EXCHANGE COMMISSION FORM 8-K'; do
		{
			cover 'Item 5. Other Events' ''
			for _ in 1 2 3 4 5 6 7 8 9; do
				printf '%s\n' 'The trust has the loans that the depositor sold to it,' 'and' 'exchange is none.' ''
			done
			printf '%b\n\nDate of Report: June 2, 2003\n\nItem 7. Exhibits\n' "$name"
		} >"$work/in"
		header -n -f form,report_date,items "$work/in"
		[ "$status" = 0 ]
		printf '8-K\t%s\t%s\n' 2003-05-01 5 2003-06-02 7 | diff - "$work/out"
	done
}

@test "a form's name may have quotes, brackets, asterisks or a colon" {
	for form in '"FORM 8-K"' '(Form 8-K)' '*FORM 8-K*' 'FORM: 8-K' 'CURRENT REPORT (FORM 8-K)' 'Form 8-K Current Report' \
		'FORM 8-KCURRENT REPORT'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' '' "$form" '' 'Date of Report: May 1, 2003' >"$work/in"
		header -n -f form,report_date "$work/in"
		[ "$(cat "$work/out")" = "8-K${TAB}2003-05-01" ]
	done
	for form in '8K 8-K' '10K405 10-K405' '10q 10-Q' '8KA 8-K/A' 'S3 S3'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' '' "FORM ${form% *}" '' 'Date of Report: May 1, 2003' >"$work/in"
		header -n -f form,report_date "$work/in"
		[ "$(cat "$work/out")" = "${form#* }${TAB}2003-05-01" ]
	done
}

@test "text that tells of the Commission and of a form begins no filing" {
	for form in 'its reports (Form 8-K)' 'Current Report on Form 8-K.' '(a) Reports on Form 8-K' '1. Form 8-K'; do
		cover 'Item 5. Other Events' '' 'Copies were sent to the' 'Securities and Exchange Commission' \
			'under its file, with' "$form" >"$work/in"
		header -n -f form,items "$work/in"
		[ "$(cat "$work/out")" = "8-K${TAB}5" ]
	done
}

@test "a date over or below its caption that is none is told of" {
	for date in '2/29/2001' '13/1/2000' 'Jnue 5, 2000' 'June 31, 2001' '31 June 2001' '2001-13-01'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' "   $date" '   (Date of Report)' '' \
			'Item 5. Other Events' >"$work/above"
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' 'Date of Report' "   $date" '' \
			'Item 5. Other Events' >"$work/below"
		header -n -f report_date "$work/above"
		[ "$status" = 2 ]
		[ "$(cat "$work/err")" = "tsheader: $work/above:4: report_date is no date: '$date'" ]
		header -n -f report_date "$work/below"
		[ "$status" = 2 ]
		[ "$(cat "$work/err")" = "tsheader: $work/below:5: report_date is no date: '$date'" ]
	done
	for text in 'Series 2003-1' 'Columbus, Ohio 43004' '(614) 555-1212' '333-12345'; do
		printf '%s\n' 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '' "   $text" '   (Date of Report)' '' \
			'Item 5. Other Events' >"$work/in"
		header -n -f report_date "$work/in"
		[ "$status" = 0 ]
	done
}

@test "a caption of an address and a telephone number may have no number" {
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'12 Main Street' 'Columbus, Ohio 43004' '(Address and telephone number)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$(cat "$work/out")" = "12 Main Street Columbus, Ohio${TAB}43004${TAB}" ]
	cover 'ALDER FUNDING CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'12 Main Street' 'Columbus, Ohio 43004' '(614) 555-1212' '(Address and telephone number)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f address,zip,phone "$work/in"
	[ "$(cat "$work/out")" = "12 Main Street Columbus, Ohio${TAB}43004${TAB}(614) 555-1212" ]
}

@test "an amount, or the period of a report, is no name above the row of the state" {
	local row='    Delaware          333-61911       94-2521234'
	local captions='    (State or other   (Commission     (IRS Employer'
	local more='    jurisdiction)      File Number)    Identification No.)'

	cover '         ALDER MORTGAGE SECURITIES CORP.' '      as Depositor and Master Servicer under an' \
		'      Agreement dated as of May 1, 2003' '      providing for the issuance of' '' \
		"         \$414,498,021" '' '      MORTGAGE PASS-THROUGH CERTIFICATES' '         SERIES 2003-S6' \
		"$row" '' "$captions" "$more" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,securities,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER MORTGAGE SECURITIES CORP.${TAB}Depositor and Master Servicer${TAB}MORTGAGE \
PASS-THROUGH CERTIFICATES${TAB}2003-S6" ]
	cover '' 'For the Month of May, 2003' 'ALDER MORTGAGE SECURITIES CORP.' "\$414,498,021 (Approximate)" \
		'Pass-Through Certificates, Series 2003-2' "$row" '' "$captions" "$more" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER MORTGAGE SECURITIES CORP.${TAB}Pass-Through Certificates${TAB}2003-2" ]
}

@test "a role, title or series right above the row of the state is none of its values" {
	local line want

	while IFS='|' read -r line want; do
		cover '                     CWMBS, INC.' "       $line" '  Delaware             333-51332            95-4449516' \
			' (State of            (Commission          (I.R.S. Employer' \
			' Incorporation)        File Number)         Identification No.)' '' 'Item 5. Other Events' >"$work/in"
		header -n -f registrant,role,jurisdiction,file_number,irs_number "$work/in"
		[ "$status" = 0 ]
		[ "$(cat "$work/out")" = "CWMBS, INC.$TAB$want${TAB}Delaware${TAB}333-51332${TAB}95-4449516" ]
	done <<-'END'
		Mortgage Pass-Through Certificates, Series 2002-11|
		            Mortgage Pass-Through Certificates, Series 2002-11|
		Series 2002-11|
		(Depositor)|Depositor
		            (Packager and Servicer)|Packager and Servicer
		as Depositor|Depositor
		Depositor|Depositor
	END
}

@test "a name above the row of the state may stand above captions that start on several lines" {
	cover '                   ALDER MORTGAGE SECURITIES, INC.' \
		'         Mortgage Pass-Through Certificates, Series 2003-2 Trust' '' '' \
		'New York (governing law of          333-34957-02   52-2106459' \
		'Pooling and Servicing Agreement)    (Commission    IRS EIN' \
		'(State or other                     File Number)' 'jurisdiction)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities,series,jurisdiction,file_number "$work/in"
	[ "$status" = 0 ]
	[ "$(cat "$work/out")" = "ALDER MORTGAGE SECURITIES, INC.${TAB}Mortgage Pass-Through Certificates${TAB}2003-2${TAB}\
New York (governing law of Pooling and Servicing Agreement)${TAB}333-34957-02" ]
	cover '         Alder Home Equity Loan Trust' '' \
		'New York                            333-110437-07       54-1234567' \
		'                                    (Commission         (IRS Employer' \
		'(State or other                     File Number)        Identification No.)' 'jurisdiction of' \
		'Incorporation)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,jurisdiction "$work/in"
	[ "$(cat "$work/out")" = "Alder Home Equity Loan Trust${TAB}New York" ]
}

@test "a ruler under the first line of a name ends it as little as it ends the last" {
	local exact='         (Exact name of registrant as specified in its charter)'

	cover '          MANUFACTURED HOUSING CONTRACT' '          -----------------------------' \
		'             LOAN TRUST 2003-8' '             -----------------' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'MANUFACTURED HOUSING CONTRACT LOAN TRUST 2003-8' ]
	cover '          Report to Certificateholders' '    ---------------------------------------------' \
		'             ALDER LOAN TRUST 2003-8' '             -----------------' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER LOAN TRUST 2003-8' ]
}

@test "what is left of a name in the possessive is none of the securities' title" {
	cover 'ALDER COMMERCIAL SECURITIES CORP. (as depositor under the Agreement,' \
		'dated as of May 1, 2003, providing for the issuance of' \
		"Alder Commercial Securities Corp.'s Commercial Mortgage Pass-Through" 'Certificates, Series 2003-5)' '' \
		'ALDER COMMERCIAL SECURITIES CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities "$work/in"
	[ "$(cat "$work/out")" = "ALDER COMMERCIAL SECURITIES CORP.${TAB}Commercial Mortgage Pass-Through Certificates" ]
}

@test "a role ends before its quotation, and before the name of another party" {
	local exact='   (Exact name of registrant as specified in its charter)'

	cover 'ALDER SECURITIES INC.' '(as depositor, Elm Mortgage Company, Master Servicer,' \
		'and Birch National Trust Company, as Trustee)' '' 'ALDER SECURITIES INC.' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER SECURITIES INC.${TAB}depositor" ]
	cover 'ALDER SECURITIES INC.' '(as the Depositor (the "Depositor"), Elm Loan Services Inc. as' \
		'Servicer (the "Servicer"))' '' 'ALDER SECURITIES INC.' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER SECURITIES INC.${TAB}Depositor" ]
	cover 'ALDER SECURITIES INC.' '(as Depositor, Trust Administrator and Seller)' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER SECURITIES INC.${TAB}Depositor, Trust Administrator and Seller" ]
}

@test "a role is the registrant's though its name is shortened, or stands a line higher or below its caption" {
	local exact='   (Exact name of registrant as specified in its charter)'

	cover 'ALDER MORTGAGE SECURITIES INC.' '(as depositor under the Agreement)' '' \
		'ALDER MORTGAGE SEC INC ASSET BCK PS THR CERT 2003-3' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f role "$work/in"
	[ "$(cat "$work/out")" = depositor ]
	cover 'ALDER MORTGAGE CORPORATION' 'ALDER TRUST 2003-1' '(as Depositor of Alder Trust 2003-1)' '' \
		'ALDER MORTGAGE CORPORATION' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER MORTGAGE CORPORATION${TAB}Depositor" ]
	cover 'ALDER MORTGAGE INC' "$exact" '' 'Alder Mortgage Inc. (as Seller under' \
		'an Agreement dated as of May 1, 2003)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER MORTGAGE INC${TAB}Seller" ]
	cover 'ALDER OWNER TRUST' 'Series 1998-A, Series 1998-B and Series 1999-A' '(Issuer of the Securities)' '' \
		'ALDER BANK' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role "$work/in"
	[ "$(cat "$work/out")" = "ALDER BANK$TAB" ]
}

@test "a series alone on its line is no zip code of the form's title" {
	cover 'ALDER CORP. (as depositor under the Agreement relating' \
		'to the Alder Trust Pass-Through Certificates, Series' '2000-6).' '' 'ALDER CORP.' \
		'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER CORP.${TAB}depositor${TAB}2000-6" ]
}

@test "a caption of former names may speak of several years" {
	cover 'ALDER CORP.' '(Exact name of registrant as specified in its charter)' '' \
		'            (Former names, former addresses and former fiscal years,' \
		'                                if changed since' 'last report)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,former_name "$work/in"
	[ "$(cat "$work/out")" = "ALDER CORP.$TAB" ]
}

@test "a title of securities may start behind the company's name on its line" {
	local exact='   (Exact name of registrant as specified in its charter)'

	cover 'Alder Capital I Inc. Commercial Mortgage' 'Pass-Through Certificates Series 2003-XL1' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities,series "$work/in"
	[ "$(cat "$work/out")" = "Alder Capital I Inc.${TAB}Commercial Mortgage Pass-Through Certificates${TAB}2003-XL1" ]
	cover 'Alder Mortgage Funding, Inc., Multifamily / Commercial' 'Mortgage Certificates, Series 2003-MC1' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities "$work/in"
	[ "$(cat "$work/out")" = "Alder Mortgage Funding, Inc.${TAB}Multifamily / Commercial Mortgage Certificates" ]
	cover 'ALDER ABS CORPORATION HOME EQUITY ASSET-BACKED CERTIFICATES,' 'SERIES 2003-1.' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant,securities "$work/in"
	[ "$(cat "$work/out")" = "ALDER ABS CORPORATION${TAB}HOME EQUITY ASSET-BACKED CERTIFICATES" ]
	cover 'Alder Corporation, Mortgage Pass-Through Certificates,' 'Series 2003-6 Trust' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'Alder Corporation, Mortgage Pass-Through Certificates, Series 2003-6 Trust' ]
}

@test "a servicer's name with a caption of its own is no registrant's" {
	cover '   ALDER LOAN TRUST 2003-1' '   (Exact name of registrant as specified in its charter)' \
		'   ALDER FINANCE CORPORATION' '   (Servicer of the Trust)' \
		"   (Exact name as specified in Servicer's charter)" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER LOAN TRUST 2003-1' ]
}

@test "what a series is called is none of the title behind it, nor are quotes of a former name" {
	cover 'Alder ABS, Inc. (as depositor under the Agreement providing for' \
		'the issuance of the Alder Home Loan Trust, Series SPMD 2003-A Home' \
		'Loan Asset-Backed Certificates, Series SPMD 2003-A).' '' 'Alder ABS, Inc.' \
		"(formerly known as 'Elm Securities, Inc.')" '(Exact name of registrant as specified in its charter)' '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f securities,former_name "$work/in"
	[ "$(cat "$work/out")" = "Home Loan Asset-Backed Certificates${TAB}Elm Securities, Inc." ]
}

@test "two registrants may be a trust and its bank, or companies with a blank line between them" {
	local exact='   (Exact name of registrant as specified in its charter)'

	cover '   ALDER AUTO FINANCE TRUST' '          ALDER BANK' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER AUTO FINANCE TRUST; ALDER BANK' ]
	cover '   FIRST ALDER TRUST' '   NATIONAL BANK' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'FIRST ALDER TRUST NATIONAL BANK' ]
	cover '   ALDER CORP LOAN TRUST' '   ALDER LOAN CERTIFICATES, SERIES 2003-2 TRUST' "$exact" '' \
		'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER CORP LOAN TRUST ALDER LOAN CERTIFICATES, SERIES 2003-2 TRUST' ]
	cover '   ALDER CONTRACT TRUST II' '' '' '   ELM BANK, FSB' \
		'   (EXACT NAME OF REGISTRANTS AS SPECIFIED IN ITS CHARTER)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER CONTRACT TRUST II; ELM BANK, FSB' ]
	cover '   ELM HOMES, INC.' '' '   ALDER MORTGAGE AND FINANCE, INC.' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ELM HOMES, INC.; ALDER MORTGAGE AND FINANCE, INC.' ]
	cover '   ALDER MORTGAGE CORPORATION' '' '   ALDER MORTGAGE CORP.' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant "$work/in"
	[ "$(cat "$work/out")" = 'ALDER MORTGAGE CORP.' ]
}

@test "a series may stand right behind SER in a name as EDGAR shortens it" {
	local exact='   (Exact name of registrant as specified in its charter)'

	cover '   ALDER MORTGAGE SEC INC ASSET BCK PS THR CERT SER 2003-3' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER MORTGAGE SEC INC ASSET BCK PS THR CERT SER 2003-3${TAB}2003-3" ]
	cover '   ALDER SER FUNDING INC 2003-3' "$exact" '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER SER FUNDING INC 2003-3$TAB" ]
}

@test "trust certificates are securities" {
	cover 'ALDER SECURITIES VII, INC.' '(AS DEPOSITOR UNDER THE TRUST AGREEMENT DATED AS OF MAY 1, 2003,' \
		'PROVIDING FOR THE ISSUANCE OF TRUST CERTIFICATES, SERIES 2003-6)' '' 'Alder Securities VII, Inc.' \
		'(Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f role,securities,series "$work/in"
	[ "$(cat "$work/out")" = "DEPOSITOR${TAB}TRUST CERTIFICATES${TAB}2003-6" ]
}

@test "a ruler in an aside is none of its words, and ends no title" {
	cover '                     ALDER FUNDING, INC.' '         (Issuer in Respect of COMMERCIAL MORTGAGE' \
		'         --------------------------------------' '          PASS-THROUGH CERTIFICATES, SERIES 2003-C6)' \
		'          ------------------------------------------' '' \
		'         (Exact name of registrant as specified in its charter)' '' 'Item 5. Other Events' >"$work/in"
	header -n -f registrant,role,securities,series "$work/in"
	[ "$(cat "$work/out")" = "ALDER FUNDING, INC.${TAB}Issuer${TAB}COMMERCIAL MORTGAGE PASS-THROUGH CERTIFICATES${TAB}\
2003-C6" ]
}
