#!/usr/bin/env bats
# Calls that fail or come short, one run for each. All of them in check-all,
# every seventh else; of large inputs fewer.

load helper

setup() {
	cd "$BATS_TEST_DIRNAME/io" || return 1
	[ -z "${TS_WRAPPER-}" ] || skip 'nothing is preloaded under a wrapper'
	! grep -qa __asan_init "$BIN/unit-dribble" || skip 'nothing is preloaded with a sanitizer'
	LD_PRELOAD=$BIN/fault-shim.so FAULT='write 1 ENOSPC' "$BIN/tssum" --version 2>&1 |
		grep -q 'No space' || skip 'nothing can be preloaded here'
}

# faults PROGRAM [ARGUMENT]...: where $fewer is set, one call of so many.
faults() {
	local program=$1 step=7
	shift
	[ -z "${CHECK_ALL-}" ] || step=1
	step=$((step * ${fewer-1}))
	run sh "$BATS_TEST_DIRNAME/fault/fault.sh" "$BIN/fault-shim.so" $step "$BIN/$program" "$@"
	sed "s|^|# |; s|$BIN/||" <<<"$output" >&3
	[ "$status" = 0 ]
}

@test "tsheader" {
	faults tsheader filing.txt
	faults tsheader -l filing.txt
	faults tsheader --parallel=3 filing.txt filing.txt
}

@test "tsfacts" {
	faults tsfacts filing.txt
	faults tsfacts --parallel=3 filing.txt filing.txt
}

@test "tstables" {
	faults tstables filing.txt
	faults tstables -t --parallel=3 filing.txt filing.txt
}

@test "tssum" {
	faults tssum -k label -t -p records.tsv
	faults tssum -k state -c --parallel=3 records.tsv records.tsv
}

@test "tsverify" {
	faults tsverify filing.txt
	faults tsverify records.tsv
	faults tsverify -u filing.txt
	faults tsverify --parallel=3 filing.txt filing.txt
}

@test "a file that is cut into parts" {
	local program fewer=13
	cat ../filings/*.txt ../filings/*.txt >"$BATS_TEST_TMPDIR/large.txt"
	for program in tsheader tsfacts tstables tsverify; do
		faults "$program" --parallel=3 "$BATS_TEST_TMPDIR/large.txt"
	done
}

@test "--help and --version" {
	local program
	for program in "$BIN"/ts*; do
		faults "${program##*/}" --help
		faults "${program##*/}" --version
	done
}

@test "records that can't be read to their end" {
	run env LD_PRELOAD="$BIN/fault-shim.so" FAULT='read 2 EIO' \
		"$BIN/tsverify" -n --parallel=1 records.tsv
	printf '%s\n' "$output"
	[ "$status" = 2 ]
	[ "$output" = 'tsverify: records.tsv: Input/output error' ]
}
