# --parallel: the programs that read filings give the same, to the byte and in
# the same order, whatever the number of threads.

load helper

setup() {
	work=$BATS_TEST_TMPDIR
	cd "$ROOT/tests/filings" || return
}

# Runs a program on operands and keeps all that it says: all NAME PROGRAM...
all() {
	local name=$1 status=0
	shift
	ts "$@" >"$work/$name.out" 2>"$work/$name.err" || status=$?
	echo "$status" >"$work/$name.status"
}

# Compares what two runs said.
same() {
	cmp "$work/$1.out" "$work/$2.out"
	cmp "$work/$1.err" "$work/$2.err"
	cmp "$work/$1.status" "$work/$2.status"
}

# Every filing, in envelopes and bare, glued and cut off, so often that a
# thread's part is a small piece of it.
stream() {
	for _ in 1 2 3 4 5 6; do
		cat ./*.txt
	done
}

programs() {
	printf '%s\n' 'tstables -t' tsfacts tsheader 'tsheader -l' 'tsheader -f cik,filing' \
		tsverify 'tsverify -u'
}

@test "one file's filings" {
	stream >"$work/stream.txt"
	programs | while read -r program; do
		echo "$program"
		# shellcheck disable=SC2086 # a program and its options
		{
			all one $program --parallel=1 "$work/stream.txt"
			all two $program --parallel=2 "$work/stream.txt"
			all many $program --parallel=7 "$work/stream.txt"
		}
		[ -s "$work/one.out" ]
		same one two
		same one many
	done
}

@test "filings put together without a newline between them" {
	for _ in 1 2 3 4 5 6; do
		for filing in ./*.txt; do
			printf '%s' "$(tr -d '\000' <"$filing")"
		done
	done >"$work/glued.txt"
	for program in tstables tsheader tsfacts; do
		all one $program --parallel=1 "$work/glued.txt"
		all two $program --parallel=2 "$work/glued.txt"
		[ -s "$work/one.out" ]
		same one two
	done
}

@test "submissions as they are without a message around them" {
	for _ in $(seq 200); do
		sed -n '/^<SEC-DOCUMENT>/,/^<\/SEC-DOCUMENT>/p' edgar-envelope.txt two-envelopes.txt
	done >"$work/stream.txt"
	for program in tstables tsheader tsverify; do
		all one $program --parallel=1 "$work/stream.txt"
		all two $program --parallel=2 "$work/stream.txt"
		[ -s "$work/one.out" ]
		same one two
	done
}

@test "many files, one missing, and standard input among them" {
	stream >"$work/stream.txt"
	programs | while read -r program; do
		echo "$program"
		# shellcheck disable=SC2086 # a program and its options
		{
			all one $program --parallel=1 ./*.txt missing - "$work/stream.txt" <three-bare.txt
			all two $program --parallel=2 ./*.txt missing - "$work/stream.txt" <three-bare.txt
		}
		[ "$(cat "$work/one.status")" = 2 ]
		grep -q '^[a-z]*: missing: No such file or directory$' "$work/one.err"
		same one two
	done
}

@test "a file without a place to cut" {
	yes 'no filing begins in these words' | head -n 20000 >"$work/words.txt"
	cat "$work/words.txt" three-bare.txt "$work/words.txt" >"$work/text.txt"
	all one tstables -t --parallel=1 "$work/text.txt"
	all two tstables -t --parallel=2 "$work/text.txt"
	[ "$(wc -l <"$work/one.out")" -gt 10 ]
	same one two
}

@test "a cover that only looks like a filing's start" {
	# an exhibit of an envelope has a cover of its own, far behind the envelope's marks
	{
		sed '/<\/TEXT>/,$d' edgar-envelope.txt
		printf '</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n'
		yes 'words of an exhibit' | head -n 20000
		sed -n '1,/^ITEM/p' three-bare.txt
		yes 'words of an exhibit' | head -n 20000
		cat three-bare.txt
	} >"$work/text.txt"
	programs | while read -r program; do
		echo "$program"
		# shellcheck disable=SC2086 # a program and its options
		{
			all one $program --parallel=1 "$work/text.txt"
			all two $program --parallel=3 "$work/text.txt"
		}
		same one two
	done
}

@test "a filing with more records than a thread keeps" {
	local filing
	for filing in 1 2 3 4; do
		sed '/^ITEM 5/q' three-bare.txt
		printf '\n%s\n\n' 'Years of origination of the mortgage loans'
		printf '%-30s%20s%20s\n' Year Number 'Principal balance' ---- ------ -----------------
		seq 60000 | awk -v filing="$filing" '{ printf "%-30s%20d%20d\n", "label " filing " " $1, $1, 1000 * $1 }'
		printf '%-30s%20s%20s\n' '' ------ ----------------- Total 1800030000 1800030000000
	done >"$work/long.txt"
	for program in tstables 'tstables -t'; do
		# shellcheck disable=SC2086 # a program and its options
		{
			all one $program --parallel=1 "$work/long.txt" three-bare.txt
			all two $program --parallel=2 "$work/long.txt" three-bare.txt
			all many $program --parallel=5 "$work/long.txt" three-bare.txt
		}
		[ "$(wc -c <"$work/one.out")" -gt 10000 ]
		same one two
		same one many
	done
	all one tstables --parallel=2 "$work/long.txt"
	[ "$(grep -c 'label 4' "$work/one.out")" = 60000 ]
}

@test "a line too long to be held, with threads" {
	{
		cat three-bare.txt
		head -c 200000000 /dev/zero | tr '\0' x
		echo
		cat three-bare.txt
	} >"$work/long.txt"
	for program in tstables tsheader tsfacts; do
		all one $program --parallel=1 "$work/long.txt"
		all two $program --parallel=2 "$work/long.txt"
		[ "$(cat "$work/one.err")" = "$program: $work/long.txt:$(($(wc -l <three-bare.txt) + 1)): line too long, passed over" ]
		[ "$(cat "$work/one.status")" = 2 ]
		same one two
	done
}

@test "an argument that is no number of threads" {
	local program argument
	for program in tstables tsfacts tsheader tsverify; do
		for argument in 0 x 2x '' -1; do
			run ts "$program" --parallel="$argument" three-bare.txt
			[ "$status" = 2 ]
			[ "$output" = "$program: --parallel: not a number of threads: '$argument'" ]
		done
	done
}

@test "a FIFO is read once" {
	mkdir "$work/file" "$work/fifo"
	cat ./*.txt >"$work/file/in"
	mkfifo "$work/fifo/in"
	programs | while read -r program; do
		echo "$program"
		# shellcheck disable=SC2086 # a program and its options
		{
			cd "$work/file"
			all one $program in
			cd "$work/fifo"
			cat ../file/in >in &
			all two $program in
			wait $!
		}
		same one two
	done
}
