#!/usr/bin/env bats
# Shells complete options by reading --help: bash-completion's _longopt and zsh's
# _gnu_generic, the real ones, against the options that the manual pages list.

load helper

COMPLETION=/usr/share/bash-completion/bash_completion

setup() {
	work=$(mktemp -d)
	mkdir "$work/bin"
	local program
	for program in "$BIN"/ts*; do
		printf '#!/bin/sh\nexec %s "%s" "$@"\n' "${TS_WRAPPER-}" "$program" >"$work/bin/${program##*/}"
	done
	chmod +x "$work/bin"/*
	PATH=$work/bin:$PATH
}

teardown() {
	rm -rf "$work"
}

# manual PROGRAM: the long options that its page lists, with "=" where they take a value.
manual() {
	sed -n 's/^\.It Fl/.It Fl/p' "$ROOT/man/$1.1" | sed 's/Fl Fl /Fl -/g; s/\\-/-/g' |
		grep -o -- 'Fl --*[a-z][-a-z]*\( Ns = \)\{0,1\}' |
		sed -n 's/^Fl -\([a-z][-a-z]*\)/--\1/; s/ Ns = $/=/; /^--/p' | grep . | sort -u
}

# complete_with_bash PROGRAM WORD: what _longopt offers, a word a line.
complete_with_bash() {
	# shellcheck disable=SC2016 # the inner shell's
	bash -c '
		source "$1"
		COMP_WORDS=("$2" "$3") COMP_CWORD=1 COMP_LINE="$2 $3" COMP_TYPE=9 COMP_KEY=9
		COMP_POINT=${#COMP_LINE}
		compopt() { :; }
		_longopt "$2" "$3" "$2"
		printf "%s\n" "${COMPREPLY[@]}"' bash "$COMPLETION" "$1" "$2" | sort
}

@test "bash completes every option of every program, and nothing else" {
	[ -e "$COMPLETION" ] || skip 'no bash-completion here'
	local program
	for program in "$BIN"/ts*; do
		program=${program##*/}
		echo "$program"
		manual "$program" >"$work/manual"
		[ "$(wc -l <"$work/manual")" -ge 3 ]
		complete_with_bash "$program" -- | diff "$work/manual" -
	done
}

@test "bash completes the start of an option" {
	[ -e "$COMPLETION" ] || skip 'no bash-completion here'
	[ "$(complete_with_bash tstables --no)" = --no-header ]
	[ "$(complete_with_bash tssum --p)" = $'--parallel=\n--percent' ]
}

# complete_with_zsh PROGRAM: what _gnu_generic lists for "--", with its explanations.
complete_with_zsh() {
	zsh -f "$ROOT/tests/completion.zsh" "$1" | tr -d '\r\a' |
		sed "s/$(printf '\033')\[[0-9;?]*[a-zA-Z]//g"
}

@test "zsh completes every option of every program, and explains it" {
	command -v zsh >/dev/null || skip 'no zsh here'
	local program
	for program in "$BIN"/ts*; do
		program=${program##*/}
		complete_with_zsh "$program" >"$work/shown"
		sed 's/=$//' <(manual "$program") | while read -r option; do
			echo "$program $option"
			grep -q "^ *$option  *-- [a-z]" "$work/shown"
		done
	done
}
