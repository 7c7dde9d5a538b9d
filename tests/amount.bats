#!/usr/bin/env bats
# Amounts, and the words and vectors that they are read with: the quick way
# must agree with the careful one.
# shellcheck disable=SC2016 # dollars are amounts

load helper

@test "the quick, the careful and the exact reading agree, with vectors" {
	run ts unit-amount
	echo "$output"
	[ "$status" = 0 ]
}

@test "the same in plain C" {
	run ts unit-plain
	echo "$output"
	[ "$status" = 0 ]
}

@test "what is read" {
	run ts unit-amount 5 -0.50 '$1,234.56' '(12.5)' '' 1234567890123456789 1,23
	echo "$output"
	[ "$output" = "5 0
-50 2
123456 2
-125 1
0 -1
0 -2
0 -3" ]
}
