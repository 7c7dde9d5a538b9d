#!/bin/sh
# Speed and memory of the programs beside those of common tools on the same
# files, how they grow, and whether the totals are exact; exits with 1 where
# these are not. All tools of a job run in turn, ROUNDS times; what is shown are
# medians, and ratios to the job's first. From the environment:
#
#   ROUNDS     how often each command runs (5), those that take over 10 s once
#   THREADS    of the jobs with threads (2)
#   MEGABYTES  of filings, and of each TSV but the one with many groups (500)
#   KEYS       the most groups, in twice as many rows (5000000)
#   LARGEST    megabytes of the largest file to show how time grows (4096)
#   JOBS       which to run (all: exact tsv money stations groups filings growth)
#   TMPDIR     where the files are made: LARGEST, or MEGABYTES twice
#
# Tools that are not here are named, and left out: mawk, datamash, mlr, and
# tsv-summarize (of tsv-utils, from its source with a D compiler) on PATH;
# 1brc-1 and 1brc-N on PATH, the 7.c of dannyvankooten's 1brc built with
# -DNTHREADS=1 and with -DNTHREADS of THREADS; DuckDB and Polars for Node:
#
#   npm install --prefix DIR @duckdb/node-api nodejs-polars
#   NODE_PATH=DIR/node_modules make bench
# shellcheck disable=SC2016 # commands are expanded when they run
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C
rounds=${ROUNDS:-5} threads=${THREADS:-2} megabytes=${MEGABYTES:-500}
keys=${KEYS:-5000000} largest=${LARGEST:-4096}
jobs=${JOBS:-exact tsv money stations groups filings growth}
bin=${TS_BIN:-bin} here=tests/bench
tab=$(printf '\t')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
export bin here threads POLARS_MAX_THREADS="$threads"

for source in filings records measure floor; do
	${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -O2 -Isrc -o "$work/$source" \
		"$here/$source.c" src/util/separator.c
done
PATH=$work:$PATH

### The tools of each job: name, what must be here, and the command that reads $1.

tsv_tools() {
	cat <<-'END'
		tssum	tssum	"$bin/tssum" --parallel=1 -k state -f original,balance "$1"
		floor: tabs, newlines	floor	floor <"$1"
		floor, 64-bit words	floor	floor words <"$1"
		tsv-summarize	tsv-summarize	tsv-summarize -H -g state --sum original,balance "$1"
		datamash	datamash	datamash -s -H -g state sum original sum balance <"$1"
		Miller	mlr	mlr --tsv stats1 -a sum -f original,balance -g state "$1"
		mawk	mawk	mawk -F '\t' 'NR > 1 { a[$3] += $7; b[$3] += $8 } END { for (key in a) print key, a[key], b[key] }' "$1"
		cat	cat	cat "$1"
		wc -l	wc	wc -l "$1"
		grep -c	grep	grep -c Ohio "$1"
	END
}

tsv_pipe_tools() {
	cat <<-'END'
		tssum	tssum	cat "$1" | "$bin/tssum" --parallel=1 -k state -f original,balance
		tsv-summarize	tsv-summarize	cat "$1" | tsv-summarize -H -g state --sum original,balance
		cat	cat	cat "$1" | cat
	END
}

tsv_thread_tools() {
	cat <<-'END'
		tssum	tssum	"$bin/tssum" --parallel="$threads" -k state -f original,balance "$1"
		tssum, 1 thread	tssum	"$bin/tssum" --parallel=1 -k state -f original,balance "$1"
		DuckDB, decimals	node:@duckdb/node-api	node "$here/duckdb.js" "$threads" "$1" state original balance
		Polars, decimals	node:nodejs-polars	node "$here/polars.js" decimal "$1" state original balance
		Polars, floats	node:nodejs-polars	node "$here/polars.js" float "$1" state original balance
	END
}

money_tools() {
	cat <<-'END'
		tssum	tssum	"$bin/tssum" --parallel="$threads" -k state -f original,balance "$1"
		tssum, 1 thread	tssum	"$bin/tssum" --parallel=1 -k state -f original,balance "$1"
		floor, 1 thread	floor	floor <"$1"
		floor, 64-bit words	floor	floor words <"$1"
		DuckDB, replace()	node:@duckdb/node-api	node "$here/duckdb.js" "$threads" "$1" state original balance money
		Polars, replaceAll()	node:nodejs-polars	node "$here/polars.js" money "$1" state original balance
	END
}

# 7.c reads the same records as $1 in its own form, $1.brc
station_tools() {
	cat <<-'END'
		tssum, 1 thread	tssum	"$bin/tssum" --parallel=1 -k station -f degrees "$1"
		1brc, 1 thread	1brc-1	1brc-1 "$1.brc"
		tssum, threads	tssum	"$bin/tssum" --parallel="$threads" -k station -f degrees "$1"
	END
	printf '1brc, threads\t1brc-%s\t1brc-%s "$1.brc"\n' "$threads" "$threads"
}

group_tools() {
	cat <<-'END'
		tssum	tssum	"$bin/tssum" --parallel="$threads" -k key -f balance,loans "$1"
		tssum, 1 thread	tssum	"$bin/tssum" --parallel=1 -k key -f balance,loans "$1"
		tsv-summarize	tsv-summarize	tsv-summarize -H -g key --sum balance,loans "$1"
		DuckDB, decimals	node:@duckdb/node-api	node "$here/duckdb.js" "$threads" "$1" key balance loans
		Polars, decimals	node:nodejs-polars	node "$here/polars.js" decimal "$1" key balance loans
	END
}

filing_tools() {
	cat <<-'END'
		grep -c amounts	grep	grep -cE ' [$]? *[0-9]{1,3}(,[0-9]{3})+ *$' "$1"
		tstables	tstables	"$bin/tstables" --parallel=1 "$1"
		tsfacts	tsfacts	"$bin/tsfacts" --parallel=1 "$1"
		tsheader	tsheader	"$bin/tsheader" --parallel=1 "$1"
		tsverify	tsverify	"$bin/tsverify" --parallel=1 "$1"
		mawk	mawk	mawk '/ [$]? *[0-9]+(,[0-9][0-9][0-9])+ *$/ { n++ } END { print n }' "$1"
		cat	cat	cat "$1"
		wc -l	wc	wc -l "$1"
	END
}

# filing_thread_tools PROGRAM
filing_thread_tools() {
	printf '%s, 1 thread\t%s\t"$bin/%s" --parallel=1 "$1"\n' "$1" "$1" "$1"
	printf '%s\t%s\t"$bin/%s" --parallel="$threads" "$1"\n' "$1" "$1" "$1"
}

### Measuring

wanted() {
	case " $jobs " in *" $1 "*) ;; *) return 1 ;; esac
}

# Whether a tool is here.
present() {
	case $1 in
	tssum|tstables|tsfacts|tsheader|tsverify) [ -x "$bin/$1" ] ;;
	node:*) node -e "require('${1#node:}')" 2>"$work/err" ;;
	*) command -v "$1" >"$work/out" ;;
	esac
}

# measured COMMAND FILE: runs it and prints nanoseconds, those of processors, and KiB
measured() {
	# a file: GNU grep stops at the first match where its output goes to /dev/null
	measure sh -c "$1" sh "$2" 3>&1 >"$work/out" 2>"$work/err" || [ $? = 1 ] || printf 'failed\t'
}

# turn FILE: runs all tools once, but those that are slow only in the first turn
turn() {
	while IFS=$tab read -r name command; do
		grep -qxF "$name" "$work/slow" && continue
		taken=$(measured "$command" "$1" </dev/null)
		printf '%s\t%s\n' "$name" "$taken"
		[ "${taken%%"$tab"*}" -lt 10000000000 ] 2>"$work/err" || echo "$name" >>"$work/slow"
	done <"$work/tools"
}

# job TITLE FILE <TOOLS: runs all that are here in turn and prints a table
job() {
	: >"$work/tools" && : >"$work/slow" && missing=
	while IFS=$tab read -r name needs command; do
		if present "$needs"; then
			printf '%s\t%s\n' "$name" "$command" >>"$work/tools"
		else
			missing="$missing, $name"
		fi
	done
	round=0
	while [ $round -lt "$rounds" ]; do
		turn "$2"
		round=$((round + 1))
	done >"$work/times"
	printf '\n%s, %s MB\n' "$1" "$(($(wc -c <"$2") / 1000000))"
	awk -F '\t' -v size="$(wc -c <"$2")" -f "$here/medians.awk" "$work/tools" "$work/times"
	[ -z "$missing" ] || echo "  not here: ${missing#, }"
}

# growth NAME SIZE COMMAND FILE: a line of a table of how time grows
growth() {
	round=0
	while [ $round -lt "$rounds" ]; do
		printf '%s\t%s\n' "$1" "$(measured "$3" "$4" </dev/null)"
		round=$((round + 1))
	done >"$work/times"
	printf '%s\n' "$1" >"$work/tools"
	awk -F '\t' -v size="$2" -v plain=1 -f "$here/medians.awk" "$work/tools" "$work/times"
}

# stretch BYTES FILE: the file over and over, as many whole lines as fit
stretch() {
	while cat "$2"; do :; done 2>"$work/err" | head -c "$1" | sed '$d'
}

### Exactness

# Sums of both columns by state in whole cents, which awk's numbers hold exactly.
exact_sums() {
	awk -F '\t' '
		function cents(amount, parts) {
			gsub(/[$,]/, "", amount)
			split(amount, parts, ".")
			return parts[1] * 100 + parts[2]
		}
		function dollars(sum, digits) {
			digits = sprintf("%03.0f", sum)
			return substr(digits, 1, length(digits) - 2) "." substr(digits, length(digits) - 1)
		}
		NR > 1 { original[$3] += cents($7); balance[$3] += cents($8) }
		END { for (state in original) print state "\t" dollars(original[state]) "\t" dollars(balance[state]) }
	' "$1" | sort
}

# check SHAPE: compares tssum's totals with the exact ones
check() {
	records "$1" $((megabytes < 20 ? megabytes * 9250 : 185000)) >"$work/small"
	exact_sums "$work/small" >"$work/expected"
	for count in 1 "$threads"; do
		"$bin/tssum" -n --parallel="$count" -k state -f original,balance "$work/small" |
			sort >"$work/actual"
		cmp -s "$work/expected" "$work/actual" && continue
		echo "bench: tssum's totals of $1 are not exact:" >&2
		diff "$work/expected" "$work/actual" | sed 5q >&2
		exit 1
	done
	echo "tssum's totals of $1 are exact: $(wc -l <"$work/small") lines, $(wc -l <"$work/actual") groups"
}

### How time grows

grow_bytes() {
	records loans 100000 >"$work/loans"
	filings 10 >"$work/text"
	grow_program tssum "$work/loans" -k state -f original,balance
	grow_program tstables "$work/text"
}

# grow_program PROGRAM FILE [ARGUMENT]...: its time on more and more of the file
grow_program() {
	program=$1 file=$2
	shift 2
	printf '\n%s by size, %s threads\n' "$program" "$threads"
	size=1
	while [ "$size" -le "$largest" ]; do
		stretch $((size * 1000000)) "$file" >"$work/grown"
		growth "$size MB" $((size * 1000000)) \
			"\"\$bin/$program\" --parallel=\"\$threads\" $* \"\$1\"" "$work/grown"
		size=$((size * 4))
	done
	rm -f "$work/grown"
}

grow_groups() {
	printf '\ntssum by number of groups, %s rows, %s threads\n' $((2 * keys)) "$threads"
	count=1
	while [ "$count" -lt "$keys" ]; do
		grow_to "$count"
		count=$((count * 10))
	done
	grow_to "$keys"
}

grow_to() {
	records keys $((2 * keys)) "$1" >"$work/grown"
	growth "$1 groups" "$(wc -c <"$work/grown")" \
		'"$bin/tssum" --parallel="$threads" -k key -f balance,loans "$1"' "$work/grown"
}

# The same filings, or records, in more and more files.
grow_files() {
	small=$((megabytes < 100 ? megabytes : 100))
	for program in tssum tstables; do
		printf '\n%s by number of files, %s MB, %s threads\n' "$program" "$small" "$threads"
		for count in 1 10 100 1000 10000; do
			rm -rf "$work/files" && mkdir "$work/files"
			files_of "$program" "$count"
			growth "$count files" $((small * 1000000)) \
				"find \"\$1\" -type f -exec \"\$bin/$program\" --parallel=\"\$threads\" {} +" \
				"$work/files"
		done
	done
	rm -rf "$work/files"
}

files_of() {
	if [ "$1" = tssum ]; then
		records loans $((small * 9250 / $2)) >"$work/files/1"
	else
		filings "$small" >"$work/whole"
		head -c $((small * 1000000 / $2)) "$work/whole" >"$work/files/1"
	fi
	file=2
	while [ $file -le "$2" ]; do
		cp "$work/files/1" "$work/files/$file"
		file=$((file + 1))
	done
}

### The jobs

rows=$((megabytes * 9250))
if wanted exact; then
	check loans
	check money
fi
if wanted tsv; then
	records loans $rows >"$work/tsv"
	tsv_tools | job "9 columns, one thread" "$work/tsv"
	tsv_pipe_tools | job "9 columns, one thread, from a pipe" "$work/tsv"
	tsv_thread_tools | job "9 columns, $threads threads" "$work/tsv"
fi
if wanted money; then
	records money $rows >"$work/tsv"
	money_tools | job "9 columns, amounts as \$1,234.56, $threads threads" "$work/tsv"
fi
if wanted stations; then
	records stations $((megabytes * 68000)) >"$work/tsv"
	records brc $((megabytes * 68000)) >"$work/tsv.brc"
	station_tools | job "Stations" "$work/tsv"
	rm -f "$work/tsv.brc"
fi
if wanted groups; then
	records keys $((2 * keys)) "$keys" >"$work/tsv"
	group_tools | job "Up to $keys keys in $((2 * keys)) rows, $threads threads" "$work/tsv"
fi
rm -f "$work/tsv"
if wanted filings; then
	filings "$megabytes" >"$work/text"
	filing_tools | job "Filings, one thread" "$work/text"
	for program in tstables tsfacts tsheader tsverify; do
		filing_thread_tools "$program" | job "Filings, $threads threads" "$work/text"
	done
	rm -f "$work/text"
fi
if wanted growth; then
	grow_bytes
	grow_groups
	grow_files
fi
