# What all tests load: where the programs are, and how to run them.
# TS_WRAPPER runs every program under another one, for example
# TS_WRAPPER='valgrind -q --error-exitcode=99'.

ROOT=$(cd "$BATS_TEST_DIRNAME/.." && pwd)
BIN=${TS_BIN:-$ROOT/bin}
# shellcheck disable=SC2034 # for the tests that load this
TAB=$'\t'
export LC_ALL=C

# Runs a built program by its name.
ts() {
	local program=$1
	shift
	# shellcheck disable=SC2086
	${TS_WRAPPER-} "$BIN/$program" "$@"
}

# The awks that are here, a command a line.
awks() {
	local awk
	for awk in awk mawk gawk 'gawk --posix' 'busybox awk'; do
		if command -v "${awk%% *}" >/dev/null; then
			echo "$awk"
		fi
	done
}
