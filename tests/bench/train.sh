#!/bin/sh
# Runs the programs of a build that notes where they spend their time, on what
# they meet: filings as the bench makes them, those of the tests, and records.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

for source in filings records; do
	${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -Isrc -o "$work/$source" \
		"tests/bench/$source.c" src/util/separator.c
done
"$work/filings" 8 >"$work/filings.txt"
for shape in loans money stations; do
	"$work/records" $shape 200000 >"$work/$shape.tsv"
done
"$work/records" keys 200000 100000 >"$work/keys.tsv"

# run PROGRAM ARGUMENT...: a filing of the tests that can't be read is no trouble
run() {
	program=$1
	shift
	"bin/$program" --parallel=1 "$@" >"$work/out" 2>"$work/messages" || [ $? -le 2 ]
}

for program in tsheader tsfacts tstables tsverify; do
	run $program "$work/filings.txt" tests/filings/*.txt
done
run tssum -k state -f original,balance "$work/loans.tsv"
run tssum -k state -f original,balance "$work/money.tsv"
run tssum -k station -f degrees "$work/stations.tsv"
run tssum -k key -f balance,loans "$work/keys.tsv"
run tssum -k key -f balance,loans --parallel=2 "$work/keys.tsv"
