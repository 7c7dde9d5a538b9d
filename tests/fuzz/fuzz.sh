#!/bin/sh
# Fuzzes each target, or those named, for FUZZ_SECONDS (60) with sanitizers on,
# then the programs with AFL++ where it is installed. FUZZ_DIR (bin/fuzz) takes
# the builds, and the corpora, which start from the tests' filings and grow
# from run to run; what was found is in FUZZ_DIR/found.
set -eu
cd "$(dirname "$0")/../.."
dir=${FUZZ_DIR:-bin/fuzz}
seconds=${FUZZ_SECONDS:-60}
jobs=${FUZZ_JOBS:-2}
sanitizers=address,undefined
flags='-std=c11 -D_POSIX_C_SOURCE=200809L -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
	-Isrc -Itests/fuzz -O2 -g -pthread'
wraps=-Wl,--wrap=open,--wrap=read,--wrap=write,--wrap=close

command -v clang >/dev/null || {
	echo "fuzz: needs clang with its sanitizers (on Debian: clang, libclang-rt-dev)" >&2
	exit 2
}
mkdir -p "$dir/objects" "$dir/corpus" "$dir/found"

# Compiles a C file, its main under another name where one is given.
compile() {
	object=$dir/objects/$(echo "$1" | tr / -).o
	[ -e "$object" ] &&
		[ -z "$(find "$1" src tests/fuzz -name '*.h' -newer "$object" -o -path "$1" -newer "$object")" ] &&
		return
	# shellcheck disable=SC2086 # flags are words
	clang $flags ${2:+-Dmain=$2} -fsanitize=fuzzer-no-link,$sanitizers \
		-fno-sanitize-recover=all -c -o "$object" "$1"
}

build() {
	for file in src/*/*.c src/*/*/*.c tests/fuzz/*.c; do
		printf '%s\n' "$file"
	done | xargs -P "$jobs" -I '{}' sh "$0" --compile '{}'
	for file in src/*.c; do
		name=${file##*/}
		compile "$file" "${name%.c}_main"
	done
	for target in "$@"; do
		clang -pthread -fsanitize=fuzzer,$sanitizers $wraps -o "$dir/$target" \
			"$dir/objects/tests-fuzz-$target.c.o" "$dir"/objects/tests-fuzz-alone.c.o \
			"$dir"/objects/tests-fuzz-fuzz.c.o "$dir"/objects/src-*.o
	done
}

# What a target's corpus starts from.
seeds() {
	case $1 in
	bounds) cut -f 7 tests/expected/*.tstables.tsv | LC_ALL=C sort -u ;;
	decimal) cut -f 11 tests/expected/*.tstables.tsv | LC_ALL=C sort -u | sed 's/.*/& -0.&/' ;;
	*) return 1 ;;
	esac
}

plant() {
	mkdir -p "$dir/corpus/$1"
	if seeds "$1" >"$dir/lines"; then
		split -l 1 -a 4 "$dir/lines" "$dir/corpus/$1/seed-"
	elif [ "$1" = totals ]; then
		cp tests/expected/*.tsv "$dir/corpus/$1"
	else
		for file in tests/filings/*; do
			name=${file##*/}
			head -c 4000 "$file" >"$dir/corpus/$1/head-$name"
			tail -c 4000 "$file" >"$dir/corpus/$1/tail-$name"
		done
	fi
	for file in tests/fuzz/regressions/*; do
		[ -e "$file" ] && cp "$file" "$dir/corpus/$1"
	done
	return 0
}

fuzz() {
	echo "$1: $seconds seconds"
	"$dir/$1" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=4096 \
		-dict=tests/fuzz/dictionary -artifact_prefix="$dir/found/$1-" -print_final_stats=1 \
		"$dir/corpus/$1" >"$dir/$1.log" 2>&1 || failed=1
	grep -aE 'executed_units|average_exec|^fuzz: |SUMMARY|Test unit written' "$dir/$1.log" || :
}

# A whole program, as it runs, under AFL++.
fuzz_program() {
	case $1 in tssum) set -- "$1" tests/expected/*.tsv ;; *) set -- "$1" tests/filings/* ;; esac
	program=$1
	shift
	echo "$program: $seconds seconds"
	# shellcheck disable=SC2086 # flags are words
	AFL_QUIET=1 afl-clang-fast $flags -o "$dir/$program" "src/$program.c" src/*/*.c src/*/*/*.c
	mkdir -p "$dir/afl" "$dir/seeds/$program"
	cp "$@" "$dir/seeds/$program"
	rm -rf "$dir/afl/$program"
	AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 \
		afl-fuzz -t 5000 -V "$seconds" -x tests/fuzz/dictionary -i "$dir/seeds/$program" \
		-o "$dir/afl/$program" -- "$dir/$program" @@ >"$dir/$program.log" 2>&1 || failed=1
	grep -aE 'execs_done|saved_(crashes|hangs)' "$dir/afl/$program/default/fuzzer_stats" || :
	for file in "$dir/afl/$program"/default/crashes/id* "$dir/afl/$program"/default/hangs/id*; do
		[ -e "$file" ] || continue
		cp "$file" "$dir/found/$program-${file##*/}"
		failed=1
	done
}

if [ "${1-}" = --compile ]; then
	compile "$2"
	exit
fi
[ $# -gt 0 ] || set -- bounds decimal header programs prose segment table totals \
	tsfacts tsheader tssum tstables tsverify
targets=
for target in "$@"; do
	case $target in ts*) continue ;; esac
	targets="$targets $target"
done
# shellcheck disable=SC2086 # names are words
[ -z "$targets" ] || build $targets
failed=0
for target in "$@"; do
	case $target in
	ts*) command -v afl-fuzz >/dev/null && fuzz_program "$target" ;;
	*) plant "$target" && fuzz "$target" ;;
	esac
done
exit $failed
