#!/bin/sh
# Every checker over every file; silent where all is well. The arguments are
# the compiler flags that the Makefile gives.
set -u
cd "$(dirname "$0")/.." || exit 2
log=$(mktemp) || exit 2
trap 'rm -f "$log"' EXIT
trap 'exit 2' HUP INT TERM
failed=0

for tool in gcc clang clang-tidy cppcheck shellcheck mandoc; do
	command -v $tool >/dev/null && continue
	echo "lint: needs $tool" >&2
	failed=2
done
[ $failed = 0 ] || exit $failed

# Runs a command; where it fails, shows what it printed, and fails.
quietly() {
	"$@" >"$log" 2>&1 && return
	grep -v ' warnings* generated\.$' "$log"
	return 1
}

# Runs a command on each C file ({}), two at a time.
each() {
	find src tests -name '*.c' -print | LC_ALL=C sort | quietly xargs -P 2 -I '{}' "$@"
}

shell_scripts() {
	find .ci tests -name filings -prune -o -name expected -prune -o -type f -print |
		while read -r file; do
			case $file in *.bash) echo "$file" && continue ;; esac
			head -n 1 "$file" | grep -aqE '^#!.*(sh|bats)$' && echo "$file"
		done
}

each gcc "$@" -O2 -fanalyzer -Werror -c -o /dev/null '{}' || failed=1
each clang "$@" -O2 -Werror -c -o /dev/null '{}' || failed=1
# Its analyzer gives a function up after some steps: a third of the time for all.
each clang-tidy --quiet '{}' -- "$@" -Xclang -analyzer-config -Xclang max-nodes=60000 ||
	failed=1
# cppcheck knows neither _Noreturn nor __has_include.
quietly cppcheck --quiet --std=c11 --enable=warning,performance,portability \
	--suppress=nullPointerRedundantCheck --error-exitcode=1 -U__has_include -Isrc src tests ||
	failed=1
shell_scripts | quietly xargs shellcheck -x -P SCRIPTDIR || failed=1
for page in man/*.[1-9]; do
	quietly mandoc -Tlint -W warning "$page" || failed=1
done
# Nothing else stands at the top level but names that start with a dot, and packages.
for file in *; do
	case $file in
	bin | src | man | tests | Makefile | README.md | LICENSE | termsheet-*.tar.gz) ;;
	*) echo "$file: not at the top level" && failed=1 ;;
	esac
done
exit $failed
