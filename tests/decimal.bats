#!/usr/bin/env bats
# Exact decimals: results worked out by hand, and the laws of arithmetic.

load helper

# is OPERATION OPERAND... RESULT
is() {
	local result=${!#}
	run ts unit-decimal "${@:1:$#-1}"
	echo "$*: $output"
	[ "$status" = 0 ]
	[ "$output" = "$result" ]
}

none() {
	run ts unit-decimal add "$1" 0
	echo "$1: $output"
	[ "$status" = 2 ]
	[ -z "$output" ]
}

@test "sums keep the larger scale" {
	is add 0.70 0.79 1.49
	is add 1 0.50 1.50
	is add 999999999 1 1000000000
	is add -0.5 0.50 0.00
	is add 99999999999999999999999999999999999999.99 0.01 100000000000000000000000000000000000000.00
	is subtract 1000000000000000000 0.000000001 999999999999999999.999999999
	is subtract 1 1.0 0.0
}

@test "digits are written as many as the scale says" {
	is add .7 0 0.7
	is add -.05 0 -0.05
	is add +007.10 0 7.10
	is add -0.00 0 0.00
	is add 0.0000000000000000000000000001 0 0.0000000000000000000000000001
}

@test "products have both scales" {
	is multiply 1.50 -2.0 -3.000
	is multiply 999999999999999999 999999999999999999 999999999999999998000000000000000001
	is multiply 0 -5.00 0.00
}

@test "quotients and rounding go half to even" {
	is divide 1 8 2 0.12
	is divide 3 8 2 0.38
	is divide -1 8 2 -0.12
	is divide 1 3 10 0.3333333333
	is divide 100 7 0 14
	is divide 1000000000000000000 3 2 333333333333333333.33
	is divide 1 1000000000000000000000 3 0.000
	is round 2.5 0 2
	is round 3.5 0 4
	is round -2.50001 0 -3
	is round 7 3 7.000
	is round 0.5000000000000000000000000001 0 1
	run ts unit-decimal divide 1 0 2
	[ "$status" = 1 ]
}

@test "comparison is by value" {
	is compare 6.0 6.000 0
	is compare -7 6 -1
	is compare 0.1 0.09999999999999999999 1
}

@test "what is no plain decimal is refused" {
	none ''
	none -
	none .
	none 1.
	none 1e3
	none 1.2.3
	none ' 1'
	none 1,000
	none --1
	none 0x1
}

@test "the laws of arithmetic hold of random numbers" {
	run ts unit-decimal
	echo "$output"
	[ "$status" = 0 ]
}
