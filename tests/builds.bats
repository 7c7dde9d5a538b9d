#!/usr/bin/env bats
# Builds by other compilers, with another C library, for 32 bits, for other
# machines, and tuned: all say the same. Long: CHECK_ALL=1 only.

setup() {
	[ -n "${CHECK_ALL-}" ] || skip 'long: make check-all'
}

# same NAME: that build says what this one says; skips where it can't be made.
same() {
	run bash -c 'unset ${!BATS_*}; PATH=$1 exec sh "$2/builds.sh" "$3" 3>&-' - \
		"$(outer_path)" "$BATS_TEST_DIRNAME" "$1"
	echo "$output"
	[ "$status" != 77 ] || skip "$output"
	[ "$status" = 0 ]
}

# PATH without what Bats puts there for itself.
outer_path() {
	tr : '\n' <<<"$PATH" | grep -v bats-core | paste -s -d :
}

@test "clang" {
	same clang
}

@test "musl" {
	same musl
}

@test "32 bits" {
	same i386
}

@test "s390x, whose bytes stand the other way round" {
	same s390x
}

@test "64-bit ARM" {
	same aarch64
}

@test "tuned by what the programs did" {
	same tuned
}
