#!/usr/bin/env bats
# What the machine and the input may do to a filter: every program, every case.

load helper

# The programs that are built.
programs() {
	local program
	for program in "$BIN"/ts*; do
		echo "${program##*/}"
	done
}

# filter PROGRAM [FILE]...: runs a program in a way that prints several records.
filter() {
	local program=$1
	shift
	case $program in
	tssum) ts tssum -k label "$@" ;;
	*) ts "$program" "$@" ;;
	esac
}

# What a program reads: filings, but for tssum, which reads records.
input() {
	case $1 in
	tssum) echo in.tsv ;;
	*) echo in.txt ;;
	esac
}

# Commands with something wrong with their standard streams; `run` gets the messages.
to_full_disk() {
	{ "$@" >/dev/full; } 2>&1
}

to_closed() {
	{ "$@" >&-; } 2>&1
}

from_closed() {
	"$@" <&-
}

# into NAME COMMAND...: NAME gets the output and the messages, and the status as a last line.
into() {
	local name=$1 status=0
	shift
	"$@" >"$name" 2>&1 || status=$?
	echo "status $status" >>"$name"
}

# same WHAT: the files `got` and `want` are equal.
same() {
	cmp -s got want && return
	echo "$1:"
	diff -a want got | head -n 20
	return 1
}

# ended_well FILE: no crash, and what was written is records or messages.
ended_well() {
	tail -n 1 "$1" | grep -qx 'status [012]'
	grep -av '^ts[a-z]*: \|^status ' "$1" >records || :
	awk -F '\t' 'NR == 1 { n = NF } NF != n { exit 1 }' records
	[ "$(tr -d '\n\t\040-\176\200-\377' <records | wc -c)" = 0 ]
}

need_light() {
	[ -z "${TS_WRAPPER-}" ] || skip 'needs more memory under a wrapper'
	! grep -qa __asan_init "$BIN/unit-dribble" || skip 'needs more memory with a sanitizer'
}

# limited COMMAND...: with 256 MiB of address space.
limited() (
	ulimit -v 262144
	"$@"
)

setup_file() {
	cp "$BATS_TEST_DIRNAME/io/filing.txt" "$BATS_FILE_TMPDIR/in.txt"
	cp "$BATS_TEST_DIRNAME/io/records.tsv" "$BATS_FILE_TMPDIR/in.tsv"
	chmod 755 "$BATS_RUN_TMPDIR" "$BATS_FILE_TMPDIR"
}

setup() {
	cd "$BATS_FILE_TMPDIR" || return 1
}

@test "output to a full disk" {
	[ -c /dev/full ] || skip 'no /dev/full'
	local p option
	for p in $(programs); do
		echo "$p"
		run to_full_disk filter "$p" "$(input "$p")"
		[ "$status" = 2 ]
		[ "$output" = "$p: standard output: No space left on device" ]
		for option in --help --version; do
			run to_full_disk ts "$p" $option
			[ "$status" = 2 ]
			[ "$output" = "$p: standard output: No space left on device" ]
		done
	done
}

@test "closed standard output" {
	local p option
	for p in $(programs); do
		echo "$p"
		run to_closed filter "$p" "$(input "$p")"
		[ "$status" = 2 ]
		[ "$output" = "$p: standard output: Bad file descriptor" ]
		for option in --help --version; do
			run to_closed ts "$p" $option
			[ "$status" = 2 ]
			[ "$output" = "$p: standard output: Bad file descriptor" ]
		done
	done
}

@test "closed standard input" {
	local p
	for p in $(programs); do
		echo "$p"
		from_closed filter "$p" >got 2>err && false
		[ "$(cat err)" = "$p: -: Bad file descriptor" ]
		into want filter "$p" "$(input "$p")" </dev/null
		into got from_closed filter "$p" "$(input "$p")"
		same "$p FILE, which needs no standard input"
		run from_closed filter "$p" "$(input "$p")" -
		[ "$status" = 2 ]
		[[ "$output" = *"$p: -: Bad file descriptor"* ]]
	done
}

@test "a closed pipe: no noise, no hang" {
	local p
	yes in.txt | head -n 3000 | xargs cat >large.txt
	awk 'BEGIN { print "label\tloans"; for (i = 0; i < 30000; i++) print i "\t1" }' >large.tsv
	for p in $(programs); do
		echo "$p"
		filter "$p" <"$(input "$p" | sed s/in/large/)" 2>err | head -n 1 >got
		[ "${PIPESTATUS[0]}" = 141 ]
		[ "$(wc -l <got)" = 1 ]
		[ ! -s err ]
	done
}

@test "a directory and a missing FILE among good ones" {
	local p i
	mkdir -p folder
	for p in $(programs); do
		echo "$p"
		i=$(input "$p")
		filter "$p" "$i" "$i" >want || true
		run filter "$p" "$i" folder missing "$i"
		[ "$status" = 2 ]
		filter "$p" "$i" folder missing "$i" >got 2>err || true
		[ "$(cat err)" = "$p: folder: Is a directory
$p: missing: No such file or directory" ]
		# A total without one of its inputs would be a wrong one.
		[ "$p" != tssum ] || : >want
		same "$p with good and bad FILEs"
	done
}

@test "a message is one line of visible characters, whatever a FILE is called" {
	local p
	for p in $(programs); do
		echo "$p"
		filter "$p" $'no\nsuch\tfile \033[2J\177\303\251' >got 2>err && false
		[ "$(cat err)" = "$p: no?such?file ?[2J?"$'\303\251: No such file or directory' ]
	done
}

@test "an unreadable FILE among good ones" {
	local p i as=()
	if [ "$(id -u)" = 0 ]; then
		as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
		# shellcheck disable=SC2086 # the wrapper is words
		"${as[@]}" ${TS_WRAPPER-} "$BIN/tssum" --version >out || skip "root can't become nobody"
	fi
	: >secret
	chmod 0 secret
	for p in $(programs); do
		echo "$p"
		i=$(input "$p")
		filter "$p" "$i" "$i" >want || true
		[ "$p" != tssum ] || : >want
		# shellcheck disable=SC2086 # the wrapper is words
		run "${as[@]}" ${TS_WRAPPER-} "$BIN/$p" "$i" secret "$i"
		[ "$status" = 2 ]
		# shellcheck disable=SC2086 # the wrapper is words
		"${as[@]}" ${TS_WRAPPER-} "$BIN/$p" "$i" secret "$i" >got 2>err || true
		[ "$(cat err)" = "$p: secret: Permission denied" ]
		same "$p with an unreadable FILE"
	done
}

@test "an empty input" {
	local p
	for p in $(programs); do
		echo "$p"
		into got filter "$p" </dev/null
		case $p in
		tssum) printf 'tssum: -: no header line: the input is empty\nstatus 2\n' >want ;;
		*) (filter "$p" in.txt || true) | head -n 1 >want; echo 'status 1' >>want ;;
		esac
		same "$p </dev/null"
	done
}

@test "NUL bytes, high bytes, invalid UTF-8" {
	local p
	for p in $(programs); do
		echo "$p"
		# Bytes that are no text, by themselves and at the end of a good input.
		printf '\0\1\377\376\200\303(\033[2J\r\f\v\0\n\n\302\n\0' >junk
		into got filter "$p" <junk
		ended_well got
		into got filter "$p" <"$BIN/unit-dribble"
		ended_well got
		head -c 70000 /dev/zero >zeros
		into got filter "$p" <zeros
		ended_well got
		# A paragraph that is no text does not change what is said elsewhere.
		if [ "$p" != tssum ]; then
			into want filter "$p" - <in.txt
			{ cat in.txt; printf '\n\n'; cat junk; } | into got filter "$p" -
			same "$p with bytes that are no text"
		fi
	done
}

@test "high bytes in a label come through, control characters do not" {
	local p
	for p in $(programs); do
		case $p in
		tstables) LC_ALL=C sed "s/Vermont  /V$(printf '\303\251')rmt\\x01n/" in.txt >high.txt ;;
		*) continue ;;
		esac
		ts "$p" high.txt >got
		LC_ALL=C grep -aq "$(printf '\tV\303\251rmt n\t')" got
	done
}

@test "carriage returns: at the ends of lines, and alone" {
	local p i
	for p in $(programs); do
		echo "$p"
		i=$(input "$p")
		into want filter "$p" <"$i"
		sed 's/$/\r/' "$i" | into got filter "$p"
		same "$p with CRLF"
		tr '\n' '\r' <"$i" | into got filter "$p"
		ended_well got
	done
}

@test "no newline at the end" {
	local p i
	for p in $(programs); do
		echo "$p"
		i=$(input "$p")
		into want filter "$p" <"$i"
		head -c -1 "$i" | into got filter "$p"
		same "$p without the last newline"
	done
}

@test "a line of 1 GB in 256 MB of memory is named, and the rest is read" {
	need_light
	local p i line
	for p in $(programs); do
		echo "$p"
		i=$(input "$p")
		line=$(($(wc -l <"$i") + 1))
		{ cat "$i"; echo; cat "$i"; } | filter "$p" >want || true
		[ "$p" != tssum ] || : >want
		{ cat "$i"; head -c 1000000000 /dev/zero | tr '\0' x; echo; cat "$i"; } |
			limited filter "$p" >got 2>err && false
		[ "${PIPESTATUS[1]}" = 2 ]
		head -c 1000 err
		[ "$(cat err)" = "$p: -:$line: line too long, passed over" ]
		same "$p with a line too long"
	done
}

@test "a stream without end in 256 MB of memory" {
	need_light
	local p
	for p in $(programs); do
		echo "$p"
		yes "$(cat "$(input "$p")")" 2>/dev/null |
			limited timeout 1 "$BIN/$p" >/dev/null 2>err && false
		[ "${PIPESTATUS[1]}" = 124 ]
		cat err
		[ ! -s err ]
	done
}

@test "a line and a block without end in 256 MB of memory: a message or patience" {
	need_light
	local p text
	for p in $(programs); do
		for text in 'Maine             2             $  500,000' 'a word' '<TABLE>' ''; do
			echo "$p: $text"
			yes "$text" 2>/dev/null | limited timeout 1 "$BIN/$p" 2>err | tail -c 1000 >got
			status=${PIPESTATUS[1]}
			head -c 1000 err
			[ "$status" = 124 ] || [ "$status" = 2 ]
			[ "$status" = 124 ] || [ -s err ]
			[ "$(grep -vc "^$p: -:" err)" = 0 ]
		done
		tr '\0' x </dev/zero 2>/dev/null | limited timeout 1 "$BIN/$p" >/dev/null 2>err && false
		[ "${PIPESTATUS[1]}" = 124 ]
	done
}

# fits COMMAND...: with 64 MiB of address space it says nothing of memory, or of a line too long.
fits() {
	(ulimit -v 65536 && "$@") >/dev/null 2>err || true
	head -c 1000 err
	[ "$(grep -ac 'too long, passed over$\|Cannot allocate' err)" = 0 ]
}

@test "no kind of line fills the memory, however often it comes" {
	need_light
	local p text
	for p in $(programs); do
		for text in '<TABLE>' '<C>' '<PAGE>' '<DOCUMENT>' '--- ---' '===' 'Form 8-K' 7; do
			echo "$p: $text"
			yes "$text" 2>/dev/null | head -c 10000000 | fits "$BIN/$p"
		done
	done
}

@test "lines of a megabyte end a block before it fills the memory" {
	need_light
	local p head
	head -c 1100000 /dev/zero | tr '\0' x >line
	for head in 'SECURITIES AND EXCHANGE COMMISSION' 'FORM 8-K' '<SEC-HEADER>' SIGNATURES \
		'Maine             2             $  500,000'; do
		{
			[ "$head" != 'FORM 8-K' ] || echo 'SECURITIES AND EXCHANGE COMMISSION'
			echo "$head"
			for _ in $(seq 60); do
				cat line
				echo
			done
		} >wide
		for p in tsheader tstables; do
			echo "$p: $head"
			fits "$BIN/$p" wide
		done
	done
	rm -f line wide
}

@test "input that comes in pieces, cut anywhere" {
	local p i step=17
	[ -z "${CHECK_ALL-}" ] || step=1
	[ -z "${TS_WRAPPER-}" ] || step=1000
	for p in $(programs); do
		i=$(input "$p")
		# shellcheck disable=SC2086 # the wrapper is words
		case $p in
		tssum) "$ROOT/bin/unit-dribble" $step ${TS_WRAPPER-} "$BIN/$p" -k label <"$i" ;;
		*) "$ROOT/bin/unit-dribble" $step ${TS_WRAPPER-} "$BIN/$p" <"$i" ;;
		esac
	done
}

@test "the same output under every locale installed" {
	local p i locale every=25
	[ -z "${CHECK_ALL-}" ] || every=1
	[ -z "${TS_WRAPPER-}" ] || every=200
	for p in $(programs); do
		i=$(input "$p")
		into want filter "$p" "$i" missing
		for locale in $(locale -a | awk "NR % $every == 1 || $every == 1"); do
			LC_ALL=$locale into got filter "$p" "$i" missing
			same "$p under $locale"
		done
	done
}
