# What the tests of recipes share: the recipes, cut out of termsheet(7), filings
# for them, and what they should come to.

PAGE=$ROOT/man/termsheet.7
# Filings that have envelopes, and some that have none.
ENVELOPED='two-envelopes edgar-envelope ims-envelope'
FILINGS="$ENVELOPED crlf dollar-signs dot-leaders edgar-tags footnotes page-breaks rulers tabs"

# A folder to work in, with filings, and the programs on PATH.
set_table() {
	work=$(mktemp -d)
	chmod 755 "$work"
	mkdir "$work/bin" "$work/filings"
	local name
	for name in tsheader tstables tssum; do
		printf '#!/bin/sh\nexec %s "%s" "$@"\n' "${TS_WRAPPER-}" "$BIN/$name" >"$work/bin/$name"
	done
	chmod +x "$work/bin"/*
	PATH=$work/bin:$PATH
	for name in $FILINGS; do
		cp "$ROOT/tests/filings/$name.txt" "$work/filings"
	done
	cd "$work" || return 1
}

need() {
	local tool
	for tool in "$@"; do
		command -v "$tool" >/dev/null || skip "no $tool here"
	done
}

# recipe NAME: the lines that stand in the page behind the comment "recipe: NAME".
recipe() {
	awk -v name="$1" '
		$0 == ".\\\" recipe: " name { wanted = 1 }
		inside && /^\.Ed/ { exit }
		inside { gsub(/\\&/, ""); gsub(/\\-/, "-"); gsub(/\\e/, "\\"); print; found = 1 }
		wanted && /^\.Bd -literal/ { inside = 1 }
		END { exit !found }' "$PAGE"
}

# cook NAME [SCRIPT]: runs a recipe, changed by a sed script; its records are in
# the file got. Nothing may be said on standard error.
cook() {
	recipe "$1" | sed "${2-}" >recipe.sh
	sh recipe.sh >got 2>said
	cat said
	[ ! -s said ]
}

# truth DIMENSION [NAME...]: the records that totals by it should be, sorted.
truth() {
	local dimension=$1 name
	shift
	# shellcheck disable=SC2086 # names are words
	[ $# -gt 0 ] || set -- $FILINGS
	for name in "$@"; do
		cat "$ROOT/tests/expected/$name.tstables.tsv"
	done | awk -F '\t' -v OFS='\t' -v dimension="$dimension" '
		$5 == dimension && $6 == "row" { loans[$7] += $10; balance[$7] += $11 }
		END { for (label in loans) printf "%s\t%d\t%.0f\n", label, loans[label], balance[label] }' |
		sort
}

# times COUNT: multiplies the sums of records.
times() {
	awk -F '\t' -v OFS='\t' -v count="$1" '{ printf "%s\t%d\t%.0f\n", $1, count * $2, count * $3 }'
}

# A file of envelopes in one row, some of them in messages, some not.
large_file() {
	local i name
	for name in $ENVELOPED; do
		cat "filings/$name.txt"
	done >once.txt
	for ((i = 0; i < $1; i++)); do
		cat once.txt
	done >all.txt
}
