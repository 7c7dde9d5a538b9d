#!/usr/bin/env bats
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
