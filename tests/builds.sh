#!/bin/sh
# Builds the programs with other compilers and libraries, and for other
# machines, which qemu plays: each must say of every test filing, and of its
# records, what this machine's build in bin/ says, byte for byte: records,
# messages and status. Then runs all tests of the programs on it.
# Usage: tests/builds.sh [clang|musl|i386|s390x|aarch64|tuned]...
# Exit status: 0 all the same, 1 not, 77 a compiler or qemu is missing.
set -u
cd "$(dirname "$0")/.." || exit 2
root=$PWD
programs='tsfacts tsheader tstables tsverify'
export LC_ALL=C
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# Sets what makes the build of that name: flags beside the Makefile's, and what
# runs its programs here.
settings() {
	wrapper='' target=all
	kernel="-idirafter /usr/include -idirafter /usr/include/$(gcc -print-multiarch)"
	tests='amount decimal fuzz io options parallel progress sandbox tsfacts tsheader tssum tstables
		tsverify'
	case $1 in
	clang) set -- clang ;;
	tuned)
		target=tuned
		set -- gcc
		;;
	musl) set -- musl-gcc "CFLAGS=-O2 -Werror $kernel" ;;
	i386) set -- gcc "CFLAGS=-O2 -Werror $kernel -m32" ;;
	s390x | aarch64)
		wrapper=qemu-$1
		set -- "$1-linux-gnu-gcc" HARDENED_LINK= LDFLAGS=-static
		;;
	*) echo "builds: no such build: '$1'" >&2 && exit 2 ;;
	esac
	compiler=$1
	shift
	flags=$(printf '%s\n' "$@")
}

# Whether the build can be made here: the 32 bit one needs a library too.
is_possible() {
	echo 'int main(void) { return 0; }' >"$work/try.c"
	{ command -v "$compiler" && eval "${wrapper:+command -v $wrapper}"; } >/dev/null &&
		case $1 in i386) gcc -m32 -o "$work/try" "$work/try.c" 2>/dev/null ;; esac
}

# compile NAME: a copy of the tree, and the build in it.
compile() {
	mkdir -p "$work/$1/tests" "$work/$1/bin" &&
		cp -R Makefile src "$work/$1" &&
		cp -R tests/bench tests/fault tests/filings tests/unit "$work/$1/tests" || return 1
	(
		cd "$work/$1" && ${MAKE:-make} clean >/dev/null || exit 1
		IFS='
'
		# shellcheck disable=SC2086 # a flag a line
		${MAKE:-make} "CC=$compiler" 'CFLAGS=-O2 -Werror' $flags "$target" units >log 2>&1
	) && return
	cat "$work/$1/log"
	return 1
}

# say FOLDER PROGRAM [ARGUMENT]...: runs it, and prints all that comes of it.
say() {
	at=$1/$2
	shift
	echo "== $*"
	shift
	status=0
	$wrapper "$at" "$@" 2>"$work/messages" || status=$?
	sed 's/^/-- /' "$work/messages"
	echo "-- status $status"
}

# all_runs FOLDER: what its programs say, of each file, of all, and of no file.
all_runs() {
	for file in tests/filings/*.txt tests/fuzz/regressions/*; do
		for program in $programs; do
			say "$1" "$program" "$file"
		done
	done
	for file in tests/expected/*.tsv tests/io/*.tsv; do
		say "$1" tsverify -x "$file"
		say "$1" tssum -k label -c -p -t "$file"
		say "$1" tssum -k state "$file"
	done
	for program in $programs; do
		say "$1" "$program" --parallel=3 tests/filings/*.txt tests/none.txt
		say "$1" "$program" --help
		say "$1" "$program" --none
		cat tests/filings/*.txt | say "$1" "$program" -
	done
	say "$1" tssum --parallel=3 -f balance,loans -t tests/expected/*.tstables.tsv
	say "$1" tssum -k
	say "$1" tssum tests
	# A file larger than 31 bits can count.
	say "$1" tssum -k none "$work/large.tsv" | sed "s,$work/,,"
}

# compare NAME: whether the build says what this machine's says.
compare() {
	all_runs "$work/$1/bin" >"$work/$1/said"
	diff -a "$work/said" "$work/$1/said" >"$work/$1/differs" && return
	echo "builds: $1: other output (<: here, >: there):"
	head -n 40 "$work/$1/differs"
	return 1
}

# run_tests NAME: runs the tests on the build, prints those that fail.
run_tests() {
	log=$work/$1/tests.log
	TS_BIN=$work/$1/bin TS_WRAPPER=$wrapper
	export TS_BIN TS_WRAPPER
	set --
	for test in $tests; do
		set -- "$@" "tests/$test.bats"
	done
	bats --tap "$@" >"$log" </dev/null 2>&1
	status=$?
	unset TS_BIN TS_WRAPPER
	[ $status = 0 ] && return
	grep -v '^ok \|^# .* found: ' "$log"
	return 1
}

[ $# -gt 0 ] || set -- clang musl i386 s390x aarch64 tuned
printf 'state\tbalance\nOhio\t5\n' >"$work/large.tsv"
dd if=/dev/null of="$work/large.tsv" bs=1024 seek=5000000 2>/dev/null
wrapper=
all_runs "$root/bin" >"$work/said"
result=0
for name in "$@"; do
	settings "$name"
	if ! is_possible "$name"; then
		echo "builds: $name: needs $compiler${wrapper:+ and $wrapper}"
		[ $result != 0 ] || result=77
		continue
	fi
	if compile "$name" && compare "$name" && run_tests "$name"; then
		printf 'builds: %s: %d runs say the same, %d tests pass, %d skipped\n' "$name" \
			"$(grep -c '^== ' "$work/$name/said")" "$(grep -c '^ok ' "$work/$name/tests.log")" \
			"$(grep -c '^ok .* # skip' "$work/$name/tests.log")"
	else
		echo "builds: $name: failed"
		result=1
	fi
done
exit $result
