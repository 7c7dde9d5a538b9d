#!/usr/bin/env bats
# The examples of README.md and of the manual pages: lines that begin with "$ "
# in an indented block, or between .Bd -literal and .Ed, are commands ("> " goes
# on with one), and the lines behind them their output. They are run from the
# project's folder.

load helper

setup() {
	work=$(mktemp -d)
	mkdir "$work/bin"
	local program
	for program in "$BIN"/ts*; do
		printf '#!/bin/sh\nexec %s "%s" "$@"\n' "${TS_WRAPPER-}" "$program" \
			>"$work/bin/${program##*/}"
	done
	chmod +x "$work/bin"/*
	PATH=$work/bin:$PATH
	cd "$ROOT" || return 1
}

teardown() {
	rm -rf "$work"
}

# The indented blocks of a text, without their indent, a line "--" behind each.
blocks_of_readme() {
	awk '
		/^    / { for (; blanks > 0; blanks--) print ""; sub(/^    /, ""); print; inside = 1; next }
		/^$/ { blanks += inside; next }
		inside { print "--"; inside = 0 }
		{ blanks = 0 }
		END { if (inside) print "--" }' "$1"
}

# The literal blocks of a manual page, in the same way.
blocks_of_page() {
	awk '
		/^\.Ed/ { if (inside) print "--"; inside = 0 }
		inside {
			gsub(/\\&/, ""); gsub(/\\-/, "-"); gsub(/\\\(dq/, "\""); gsub(/\\e/, "\\")
			print
		}
		/^\.Bd -literal/ { inside = 1 }' "$1"
}

# Cuts blocks into $work/N.command and $work/N.output; prints how many.
cut_examples() {
	awk -v work="$work" '
		function close_example() {
			if (n) { close(work "/" n ".command"); close(work "/" n ".output") }
		}
		/^--$/ { inside = 0; next }
		/^\$ / {
			close_example()
			n++
			printf "" >(work "/" n ".output")
			inside = 1
		}
		inside && /^[$>] / { print substr($0, 3) >(work "/" n ".command"); next }
		inside { print >(work "/" n ".output") }
		END { close_example(); print n + 0 }'
}

# run_examples COUNT [TEXT]: runs the examples that were cut out, or those whose
# command has the text, each in a shell of its own.
run_examples() {
	local n
	for n in $(seq "$1"); do
		grep -qF -- "${2-}" "$work/$n.command" || continue
		sh "$work/$n.command" >"$work/got" 2>&1 || :
		cat "$work/$n.command"
		diff -u "$work/$n.output" "$work/got"
	done
}

@test "README.md: every example gives what it shows" {
	count=$(blocks_of_readme README.md | cut_examples)
	[ "$count" -ge 12 ]
	run_examples "$count"
}

@test "manual pages: every example gives what it shows" {
	for page in man/*.[157]; do
		count=$(blocks_of_page "$page" | cut_examples)
		run_examples "$count"
	done
	[ "$(blocks_of_page man/tstables.1 | cut_examples)" -ge 4 ]
}

@test "the examples with awk give what they show in each awk" {
	local awk page
	awks >"$work/awks"
	while read -r awk; do
		# shellcheck disable=SC2016 # the wrapper's: where it is not found itself
		printf '#!/bin/sh\nPATH=${PATH#*:}\nexec %s "$@"\n' "$awk" >"$work/bin/awk"
		chmod +x "$work/bin/awk"
		echo "$awk"
		for page in README.md man/*.[157]; do
			case $page in
			README.md) count=$(blocks_of_readme "$page" | cut_examples) ;;
			*) count=$(blocks_of_page "$page" | cut_examples) ;;
			esac
			run_examples "$count" 'awk '
		done
	done <"$work/awks"
}

@test "manual pages: no word of a text that is shown is taken for a macro" {
	run grep -nE '^\.(Dl|D1|Ql|Dq|Sq)( .*)? (No|An|At|In|Do|Me)( |$)' man/*.[1-9]
	echo "$output"
	[ "$status" = 1 ]
}

@test "manual pages: no quotation stands inside another one by mistake" {
	# mandoc closes the first quotation at a comma, groff at the line's end.
	run grep -nE '^\..*(Dq|Ql|Sq)( .*)? (Dq|Ql|Sq) ' man/*.[1-9]
	echo "$output"
	[ "$status" = 1 ]
}

@test "manual pages: no line is too wide for a terminal of 80 columns" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	for page in man/*.[1-9]; do
		mandoc -Tascii -O width=78 "$page" | sed "s/.$(printf '\b')//g" >"$work/page"
		run awk 'length > 80' "$work/page"
		echo "$page: $output"
		[ -z "$output" ]
	done
}

@test "README.md: all programs, make's targets and manual pages are there" {
	for program in "$BIN"/ts*; do
		grep -q "^| \`${program##*/}\`" README.md
		[ -f "man/${program##*/}.1" ] || echo "no page for ${program##*/}"
	done
	grep -oE '(^    |.)make [a-z-]+' README.md | sed 's/.*make //' | sort -u | while read -r target; do
		echo "make $target"
		grep -q "^$target:" Makefile
	done
	grep -o 'man \./man/[a-z.0-9]*' README.md | while read -r _ page; do
		[ -f "$page" ]
	done
}

@test "make demo ends in the totals that README.md shows" {
	[ "$BIN" = "$ROOT/bin" ] || skip 'the demo runs the programs in bin'
	sh tests/demo.sh >"$work/demo"
	blocks_of_readme README.md | sed -n '/^state/,/^--/p' | sed '/^--/,$d' >"$work/shown"
	[ "$(wc -l <"$work/shown")" -gt 2 ]
	tail -n "$(wc -l <"$work/shown")" "$work/demo" | diff "$work/shown" -
}

# The messages that the tests expect of a program: the reasons, each once.
reasons() {
	cat tests/expected/*."$1".err | sed -n "s/^$1: .*:[0-9][0-9]*: //p" |
		sed "s/: '.*//; s/^[a-z_]* is /FIELD is /; s/ line [0-9]* / line N /" | sort -u
}

@test "manual pages: every message that the tests expect is there" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	for program in tsheader tsfacts tstables; do
		mandoc -Tascii -O width=200 "man/$program.1" | sed "s/.$(printf '\b')//g" >"$work/page"
		reasons "$program" >"$work/reasons"
		[ -s "$work/reasons" ]
		while read -r reason; do
			echo "$program: $reason"
			sed -n '/^DIAGNOSTICS/,/^SEE/p' "$work/page" | grep -qF "$reason"
		done <"$work/reasons"
	done
}

@test "tssum(1): every message about the input is there" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	mandoc -Tascii -O width=200 man/tssum.1 | sed "s/.$(printf '\b')//g" |
		sed -n '/^DIAGNOSTICS/,/^SEE/p' >"$work/page"
	# The strings in the lines that make a fault; behind a semicolon stands advice.
	grep -hE 'fault_is\(|plain_fault\(|reason = ' src/record/*.c | grep -oE '"[a-z][^";]* [^";]*' |
		sed 's/^"//' | sort -u >"$work/reasons"
	[ "$(wc -l <"$work/reasons")" -ge 7 ]
	while read -r reason; do
		echo "$reason"
		grep -qF "$reason" "$work/page"
	done <"$work/reasons"
}

@test "tsverify(1): every message about records is there" {
	command -v mandoc >/dev/null || skip 'no mandoc here'
	mandoc -Tascii -O width=200 man/tsverify.1 | sed "s/.$(printf '\b')//g" |
		sed -n '/^DIAGNOSTICS/,/^SEE/p' >"$work/page"
	grep -ohE 'malformed\(records, "[^"]*' src/check/records.c | sed 's/.*"//' | sort -u >"$work/reasons"
	[ "$(wc -l <"$work/reasons")" -ge 9 ]
	while read -r reason; do
		echo "$reason"
		grep -qF "$reason" "$work/page"
	done <"$work/reasons"
}

@test "tsrecords(5): every fact, dimension and column that the tests expect is there" {
	mandoc -Tascii man/tsrecords.5 2>/dev/null | sed 's/.'"$(printf '\b')"'//g' >"$work/page" ||
		skip 'no mandoc here'
	[ -s "$work/page" ] || skip 'no mandoc here'
	for file in tests/expected/*.ts*.tsv; do
		head -n 1 "$file" | tr '\t' '\n'
	done | sort -u >"$work/words"
	sed -n 's/^[^\t]*\t[^\t]*\t[^\t]*\t[^\t]*\t\([a-z_0-9]*\)\t.*/\1/p' tests/expected/*.tsfacts.tsv |
		sort -u >>"$work/words"
	[ "$(wc -l <"$work/words")" -gt 40 ]
	while read -r word; do
		grep -qw "$word" "$work/page" || echo "$word"
	done <"$work/words" >"$work/missing"
	diff /dev/null "$work/missing"
}
