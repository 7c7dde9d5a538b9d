#!/usr/bin/env bats
# Options in the source, in --help and in the manual page are the same, for
# every program, and wrong ones are refused in one line.

load helper

setup() {
	work=$(mktemp -d)
}

teardown() {
	rm -rf "$work"
}

programs() {
	local program
	for program in "$BIN"/ts*; do
		echo "${program##*/}"
	done
}

# Each option on a line of its own, sorted, and those that take an argument
# with a "=": -k= --key= --count. As the source has them:
in_source() {
	{
		sed -n 's/.*program_letters("+:\([^"]*\)".*/\1/p' "$ROOT/src/$1.c" |
			grep -o '[a-zA-Z]:*' | sed 's/^/-/; s/:/=/'
		# program.h has those of all programs, and in a line those of some
		{
			cat "$ROOT/src/$1.c"
			if grep -q PROGRAM_FILING_OPTIONS "$ROOT/src/$1.c"; then
				cat "$ROOT/src/util/program.h"
			else
				grep -v PROGRAM_FILING_OPTIONS "$ROOT/src/util/program.h"
			fi
		} | sed -n 's/.*{ "\([a-z-]*\)", *\([a-z]*\)_argument.*/--\1 \2/p' |
			sed 's/ no$//; s/ required$/=/'
	} | sort -u
}

# The options that tell themselves apart in a text: -k, --key=KEY. A short one
# takes an argument where the long one beside it does.
options_of() {
	awk '
		match($0, /^ *-/) {
			long = match($0, /--[a-z][a-z-]*=?/) ? substr($0, RSTART, RLENGTH) : ""
			if (match($0, /^ *-[a-zA-Z]/))
				print substr($0, RLENGTH - 1, 2) (long ~ /=$/ ? "=" : "")
			text = $0
			while (match(text, /--[a-z][a-z-]*=?/)) {
				print substr(text, RSTART, RLENGTH)
				text = substr(text, RSTART + RLENGTH)
			}
		}' | sort -u
}

# A manual page's section as plain text.
section() {
	mandoc -T ascii -O width=200 "$ROOT/man/$1.1" | sed "s/.$(printf '\b')//g" |
		awk -v name="$2" '/^[A-Z]/ { inside = $0 == name; next } inside'
}

@test "--help names the options that the source has, in the form that shells complete" {
	local p
	for p in $(programs); do
		echo "$p"
		ts "$p" --help >"$work/help"
		in_source "$p" >"$work/source"
		[ -s "$work/source" ]
		options_of <"$work/help" | diff "$work/source" -
		head -n 1 "$work/help" | grep -qx "Usage: $p \[OPTION\]\.\.\. \[FILE\]\.\.\."
		[ "$(tail -n 1 "$work/help")" = "Full documentation: man $p" ]
		grep '^ *-' "$work/help" >"$work/lines"
		[ "$(grep -vcE '^  (-[a-zA-Z], |    )--[a-z-]+(=[][A-Z,.]+)?( .*)?$' "$work/lines")" = 0 ]
		[ "$(awk 'length > 80' "$work/help" | wc -l)" = 0 ]
	done
}

@test "the manual describes the options that the source has" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	local p
	for p in $(programs); do
		echo "$p"
		in_source "$p" >"$work/source"
		section "$p" DESCRIPTION | grep -E '^ +-' | options_of | diff "$work/source" -
	done
}

@test "SYNOPSIS has every option" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	local p
	for p in $(programs); do
		echo "$p"
		section "$p" SYNOPSIS | tr '\n' ' ' >"$work/synopsis"
		# Short options, in clusters or with an argument; then what has no short one.
		in_source "$p" | grep '^-[a-zA-Z]' | tr -d '=-' | sort >"$work/want"
		grep -oE '(^|[^-])-[a-zA-Z]+' "$work/synopsis" | sed 's/.*-//' | fold -w 1 | sort |
			diff "$work/want" -
		ts "$p" --help | sed -n 's/^ \{6\}--\([a-z-]*\).*/\1/p' | grep -vx 'help\|version' |
			sort >"$work/want"
		grep -oE -e '--[a-z-]+' "$work/synopsis" | sed 's/^--//' | grep -vx 'help\|version' | sort |
			diff "$work/want" -
	done
}

@test "a wrong option, a missing argument and one too many are refused in one line" {
	local p option
	for p in $(programs); do
		echo "$p"
		run ts "$p" --no-such-option
		[ "$status" = 2 ]
		[ "$output" = "$p: no such option: '--no-such-option'; see --help" ]
		run ts "$p" -nZ
		[ "$status" = 2 ]
		[ "$output" = "$p: no such option: '-Z'; see --help" ]
		for option in $(in_source "$p" | sed -n 's/=$//p'); do
			run ts "$p" "$option"
			[ "$status" = 2 ]
			[ "$output" = "$p: option needs an argument: '$option'; see --help" ]
		done
		for option in $(in_source "$p" | grep '^--.*[^=]$'); do
			run ts "$p" "$option=1" -n
			[ "$status" = 2 ]
			[ "$output" = "$p: option takes no argument: '$option=1'; see --help" ]
		done
		run ts "$p" --version
		[ "$status" = 0 ]
		[[ "$output" = "$p (term sheet filters) "[0-9]* ]]
		ts "$p" -- --no-such-file >/dev/null 2>"$work/err" && false
		[ "$(cat "$work/err")" = "$p: --no-such-file: No such file or directory" ]
	done
}

@test "a long option may be cut short, but not to what several start with" {
	local p start
	for p in $(programs); do
		echo "$p"
		run ts "$p" --vers
		[ "$status" = 0 ]
		for start in $(in_source "$p" | grep '^--' | cut -c -3 | sort | uniq -d); do
			for option in "$start" "$start=1"; do
				run ts "$p" "$option"
				[ "$status" = 2 ]
				[ "$output" = "$p: option is ambiguous: '$option'; see --help" ]
			done
		done
	done
	run ts tssum --p
	[ "$output" = "tssum: option is ambiguous: '--p'; see --help" ]
}

@test "options may stand behind a FILE, unless POSIXLY_CORRECT is set" {
	local p
	printf 'loans\n1\n' >"$work/in"
	for p in $(programs); do
		echo "$p"
		ts "$p" "$work/in" --version | grep -q "^$p "
		POSIXLY_CORRECT=1 ts "$p" "$work/in" --version >/dev/null 2>"$work/err" && false
		[ "$(tail -n 1 "$work/err")" = "$p: --version: No such file or directory" ]
	done
}

@test "every program has a manual page with the sections that it should have" {
	local p section
	for p in $(programs); do
		for section in NAME SYNOPSIS DESCRIPTION 'EXIT STATUS' EXAMPLES 'SEE ALSO'; do
			echo "$p: $section"
			grep -qx "\.Sh $section" "$ROOT/man/$p.1"
		done
	done
}

@test "mandoc finds nothing to say about the manual pages" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	for page in "$ROOT"/man/*.[1-9]; do
		run mandoc -T lint -W warning "$page"
		echo "$output"
		[ "$status" = 0 ]
		[ -z "$output" ]
		# Of style too, but for pages that are not installed here, a heading and widths.
		run bash -c 'mandoc -T lint "$1" 2>/dev/null | grep -vE \
			"referenced manual not found|instead of ERRORS|longer than 80 bytes"' bash "$page"
		echo "$output"
		[ -z "$output" ]
	done
}
