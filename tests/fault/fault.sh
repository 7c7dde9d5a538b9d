#!/bin/sh
# Makes every call that a run reaches fail in every way, one run for each:
#   fault.sh SHIM STEP COMMAND...
# A run may end as the undisturbed one does, with the same output, or with
# status 2 and a message; nothing else. An interrupted or short call changes
# nothing at all. STEP 10 takes every tenth call. Prints how many runs there
# were, and what is wrong; exits with 1 where something is.
set -u
shim=$1
step=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
runs=0
wrong=0

# run FAULT COMMAND...: its output in `out`, its messages in `err`.
run() {
	fault=$1
	shift
	printf '0                 ' >"$work/count"
	FAULT=$fault FAULT_COUNT=$work/count LD_PRELOAD=$shim \
		timeout 10 "$@" >"$work/out" 2>"$work/err"
	status=$?
}

# bad WHAT: says what a run did that it may not.
bad() {
	wrong=$((wrong + 1))
	printf '%s: %s: status %d, %s: %s\n' "$fault" "$1" "$status" "$command" \
		"$(head -c 200 "$work/err" | tr '\n' '|')"
}

judge() {
	if [ "$status" = "$expected" ] && cmp -s "$work/out" "$work/want"; then
		return
	fi
	case $fault in
	*EINTR|*short) bad 'changes the outcome' && return ;;
	esac
	case $status in
	124) bad 'hangs' ;;
	2) [ -s "$work/err" ] || bad 'says nothing' ;;
	"$expected") bad 'writes something else' ;;
	*) bad 'ends in another way' ;;
	esac
}

command=$*
run 'none 1 EIO' "$@"
expected=$status
cp "$work/out" "$work/want"

for call in malloc/ENOMEM calloc/ENOMEM realloc/ENOMEM read/EINTR read/EIO read/short \
	write/EINTR write/EIO write/ENOSPC write/short open/EINTR open/EMFILE \
	close/EINTR close/EIO thread/EAGAIN; do
	name=${call%/*}
	how=${call#*/}
	run "$name 0 $how" "$@"
	reached=$(tr -cd 0-9 <"$work/count")
	n=1
	while [ "$n" -le "$reached" ]; do
		for onwards in '' +; do
			case $onwards$how in +EINTR) continue ;; esac
			run "$name $n$onwards $how" "$@"
			judge
			runs=$((runs + 1))
		done
		n=$((n + step))
	done
done
printf '%d faults injected, %d wrong: %s\n' "$runs" "$wrong" "$command"
[ "$wrong" = 0 ]
