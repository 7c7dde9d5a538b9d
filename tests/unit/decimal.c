/*
 * Drives src/record/decimal.c from the command line: "decimal add 0.7 -1"
 * prints the result, "decimal" alone checks what must hold of random numbers.
 */
#include "record/decimal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint64_t state = 42;

static uint32_t
chance(uint32_t below)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((state >> 33) % below);
}

/* Writes a number of up to 60 digits, often of 18 or so, with runs of 0 and 9 in it. */
static struct slice
random_number(char *text)
{
	bool     brief = chance(2) == 0;
	uint32_t whole = chance(brief ? 12 : 40), fraction = chance(brief ? 8 : 20) + 1;
	size_t   length = 0;

	if (chance(2) == 0)
		text[length++] = '-';
	for (uint32_t i = 0; i <= whole + fraction; i++) {
		if (i == whole)
			text[length++] = '.';
		else
			text[length++] = (char)('0' + (chance(3) != 0 ? chance(10) : 9 * chance(2)));
	}
	return (struct slice){ text, length };
}

static void
must(int holds, const char *law)
{
	if (holds)
		return;
	fprintf(stderr, "decimal: does not hold: %s\n", law);
	exit(1);
}

static int
order(const struct decimal *a, const struct decimal *b)
{
	int result;

	must(decimal_compare(a, b, &result) == 0, "compare");
	return result;
}

static bool
is_even(const struct decimal *number)
{
	uint64_t low = number->large.count > 0 ? number->large.limbs[0] : number->small;

	return low % 2 == 0;
}

/* a / b is within half a unit of its last digit, and even where just at it. */
static void
check_division(const struct decimal *a, const struct decimal *b, size_t scale)
{
	struct decimal quotient = { 0 }, back = { 0 }, limit = { 0 }, half = { 0 };

	must(decimal_divide(&quotient, a, b, scale) == 0, "divide");
	must(decimal_multiply(&back, &quotient, b) == 0, "multiply");
	must(decimal_subtract(&back, &back, a) == 0, "subtract");
	must(decimal_set(&half, 5, scale + 1) == 0, "set");
	must(decimal_multiply(&limit, &half, b) == 0, "multiply");
	back.negative = limit.negative = false;
	must(order(&back, &limit) <= 0, "|q * b - a| <= |b| / 2 units");
	if (order(&back, &limit) == 0)
		must(is_even(&quotient), "half to even");
	decimal_free(&quotient);
	decimal_free(&back);
	decimal_free(&limit);
	decimal_free(&half);
}

static void
check_sums(const struct decimal *a, const struct decimal *b, const struct decimal *c)
{
	struct decimal sum = { 0 }, left = { 0 }, right = { 0 };

	must(decimal_add(&sum, a, b) == 0 && decimal_subtract(&sum, &sum, b) == 0, "add");
	must(order(&sum, a) == 0, "a + b - b = a");
	must(decimal_add(&sum, a, b) == 0 && decimal_multiply(&left, &sum, c) == 0, "multiply");
	must(decimal_multiply(&sum, a, c) == 0 && decimal_multiply(&right, b, c) == 0, "multiply");
	must(decimal_add(&right, &sum, &right) == 0, "add");
	must(order(&left, &right) == 0, "(a + b) * c = a * c + b * c");
	decimal_free(&sum);
	decimal_free(&left);
	decimal_free(&right);
}

static void
check_total(const struct decimal *numbers, size_t count)
{
	struct decimal total = { 0 }, sum = { 0 }, size = { 0 };

	for (size_t i = 0; i < count; i++) {
		must(decimal_copy(&size, &numbers[i]) == 0, "copy");
		size.negative = false;
		must(decimal_accumulate(&total, &numbers[i]) == 0, "accumulate");
		must(decimal_add(&sum, &sum, &size) == 0, "add");
		must(order(&total, &sum) == 0 && total.scale % 9 == 0, "accumulated = added");
	}
	decimal_free(&total);
	decimal_free(&sum);
	decimal_free(&size);
}

static void
check_text(const struct decimal *a)
{
	struct output  output = OUTPUT_TO(-1);
	struct decimal again = { 0 };

	decimal_write(&output, a);
	must(decimal_parse(&again, (struct slice){ output.bytes, output.used }) == 1, "parse");
	must(order(a, &again) == 0 && a->scale == again.scale, "parse(write(a)) = a");
	decimal_free(&again);
	(void)output_close(&output);
}

static void
laws(void)
{
	struct decimal number[3] = { { 0 } };
	char           text[80];

	for (int round = 0; round < 20000; round++) {
		for (int i = 0; i < 3; i++)
			must(decimal_parse(&number[i], random_number(text)) == 1, "parse");
		check_text(&number[0]);
		check_total(number, 3);
		check_sums(&number[0], &number[1], &number[2]);
		if (decimal_sign(&number[1]) != 0)
			check_division(&number[0], &number[1], chance(12));
		must(decimal_set(&number[1], 1 + chance(8), chance(3)) == 0, "set");
		check_division(&number[0], &number[1], chance(4));
	}
	for (int i = 0; i < 3; i++)
		decimal_free(&number[i]);
}

/* Reads the operands, calculates and prints; returns the exit status. */
static int
calculate(char **words)
{
	struct decimal a = { 0 }, b = { 0 };
	struct output  output = OUTPUT_TO(STDOUT_FILENO);
	int            status = 0, result = 0;

	if (decimal_parse(&a, slice_of(words[2])) != 1 || decimal_parse(&b, slice_of(words[3])) != 1)
		return 2;
	if (strcmp(words[1], "add") == 0)
		status = decimal_add(&a, &a, &b);
	else if (strcmp(words[1], "subtract") == 0)
		status = decimal_subtract(&a, &a, &b);
	else if (strcmp(words[1], "multiply") == 0)
		status = decimal_multiply(&a, &a, &b);
	else if (strcmp(words[1], "divide") == 0)
		status = decimal_divide(&a, &a, &b, strtoul(words[4], NULL, 10));
	else if (strcmp(words[1], "round") == 0)
		status = decimal_round(&a, &a, strtoul(words[3], NULL, 10));
	else if ((status = decimal_compare(&a, &b, &result)) == 0)
		status = decimal_set(&a, result, 0);
	if (status == 0)
		decimal_write(&output, &a);
	else
		output_string(&output, strerror(errno));
	output_byte(&output, '\n');
	decimal_free(&a);
	decimal_free(&b);
	return output_close(&output) != 0 || status != 0;
}

int
main(int argc, char **argv)
{
	if (argc >= 4)
		return calculate(argv);
	laws();
	return 0;
}
