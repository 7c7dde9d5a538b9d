#!/bin/sh
# Runs each program over all filings of the tests, whole and cut off, over what
# they print for them, and over what fuzzing found, where errors of memory are
# found and end in status 99: in a build with sanitizers, or with
# TS_WRAPPER='valgrind -q --error-exitcode=99' in a build with -DNO_SANDBOX.
set -u
cd "$(dirname "$0")/filings" || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
bin=../../bin
number=0
failed=0

# check NAME PROGRAM ARGUMENT...: only status 99 and signals count.
check() {
	name=$1
	program=$2
	shift 2
	number=$((number + 1))
	# shellcheck disable=SC2086 # a command and its options
	${TS_WRAPPER-} "$bin/$program" "$@" >"$work/out" 2>"$work/err"
	if [ $? -lt 99 ]; then
		echo "ok $number $name"
	else
		echo "not ok $number $name"
		tail -n 40 "$work/err"
		failed=1
	fi
}

cat ./*.txt >"$work/all.txt"
head -c 100000 "$work/all.txt" >"$work/cut.txt"
for command in tsheader tsfacts 'tstables -t' tsverify 'tsverify -u'; do
	for text in all cut; do
		# shellcheck disable=SC2086 # a program and its option
		check "$command, $text" $command --parallel=1 "$work/$text.txt"
	done
done
check 'tstables, two threads' tstables --parallel=2 "$work/all.txt"
"$bin/tsfacts" "$work/all.txt" >"$work/records.tsv" 2>"$work/err"
"$bin/tstables" -t "$work/all.txt" >"$work/rows.tsv" 2>"$work/err"
check 'tsverify, records' tsverify "$work/records.tsv" "$work/rows.tsv"
check 'tssum by state' tssum -k state -p -t -c "$work/rows.tsv"
check 'tssum by filing, two threads' tssum -k filing,pool --parallel=2 "$work/rows.tsv"
for file in ../fuzz/regressions/*; do
	for program in tsheader tsfacts tstables tssum tsverify; do
		check "$program, ${file##*/}" "$program" "$file"
	done
done
exit "$failed"
