#!/bin/sh
# Speed of tstables and tssum beside that of common tools on the same files:
# medians of ROUNDS runs that take turns, in megabytes a second, and each tool's
# time as a multiple of the program's. MEGABYTES says how large the file of
# filings is.
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C
megabytes=${MEGABYTES:-100}
rounds=${ROUNDS:-5}
bin=${TS_BIN:-bin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

for source in filings records; do
	${CC:-cc} -std=c11 -O2 -o "$work/$source" "tests/bench/$source.c"
done

# The tools: a line for each, its name, then the command that reads $1.
cat >"$work/on-filings" <<-'END'
	tstables	"$bin/tstables" <"$1"
	wc -l	wc -l <"$1"
	grep -c	grep -cE ' [$]? *[0-9]{1,3}(,[0-9]{3})+ *$' <"$1"
	mawk	mawk '/ [$]? *[0-9]+(,[0-9][0-9][0-9])+ *$/ { n++ } END { print n }' <"$1"
END
cat >"$work/on-records" <<-'END'
	tssum	"$bin/tssum" -k state -f balance <"$1"
	tssum, 1 thread	"$bin/tssum" --parallel=1 -k state -f balance <"$1"
	wc -l	wc -l <"$1"
	mawk	mawk -F '\t' 'NR > 1 { sum[$3] += $8 } END { for (key in sum) print key, sum[key] }' <"$1"
	datamash	datamash -s -H -g state sum balance <"$1"
END

# nanoseconds COMMAND FILE
nanoseconds() {
	start=$(date +%s%N)
	# a file: GNU grep stops at the first match where its output goes to /dev/null
	bin=$bin sh -c "$1" sh "$2" >"$work/out"
	echo $(($(date +%s%N) - start))
}

# Runs all tools of a list on a file in turn and prints the medians.
compare() {
	size=$(wc -c <"$2")
	: >"$work/times"
	round=0
	while [ $round -lt "$rounds" ]; do
		while IFS="$(printf '\t')" read -r name command; do
			# the list is standard input
			printf '%s\t%s\n' "$name" "$(nanoseconds "$command" "$2" </dev/null)"
		done <"$1" >>"$work/times"
		round=$((round + 1))
	done
	sort -t "$(printf '\t')" -k 1,1 -k 2,2n "$work/times" |
		awk -F '\t' -v size="$size" '
			NR == FNR { name[++tools] = $1; next }
			{ time[$1, ++runs[$1]] = $2 }
			function median(tool) { return time[tool, int((runs[tool] + 1) / 2)] }
			END {
				for (i = 1; i <= tools; i++)
					printf "  %-16s %8.0f MB/s %8.2f\n", name[i],
						size * 1000 / median(name[i]), median(name[i]) / median(name[1])
			}' "$1" -
}

# Leaves the tools out that are missing here.
present() {
	while IFS="$(printf '\t')" read -r name command; do
		tool=${name%% *}
		case $tool in
		ts*) ;;
		*) command -v "$tool" >/dev/null || continue ;;
		esac
		printf '%s\t%s\n' "$name" "$command"
	done <"$1" >"$1.here"
}

"$work/filings" "$megabytes" >"$work/filings.txt"
"$work/records" loans $((megabytes * 11000)) >"$work/records.tsv"
for on in filings records; do
	present "$work/on-$on"
done
echo "$megabytes MB of filings; the last column is the time taken, tstables being 1"
compare "$work/on-filings.here" "$work/filings.txt"
echo "$(($(wc -c <"$work/records.tsv") / 1000000)) MB of records; the last column is the time taken, tssum being 1"
compare "$work/on-records.here" "$work/records.tsv"
