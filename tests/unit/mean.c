/*
 * Holds src/record/mean.c to its definition: the least and the greatest mean
 * of random small numbers against those over every corner of their intervals.
 * In tenths, so that all of it is whole numbers.
 */
#include "record/mean.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { PARTS = 4, ROUNDS = 20000 };

static uint64_t state = 7;

static int
chance(int below)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (int)((state >> 33) % (unsigned)below);
}

static void
must(int holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "mean: does not hold: %s\n", what);
	exit(1);
}

/* A whole number as it is printed. */
static void
set(struct interval *interval, int number)
{
	must(decimal_set(&interval->value, number, 0) == 0, "memory");
	interval_rounded(interval, false);
}

/*
 * The sign of the mean minus the number where all values are at one end, over
 * all weights but those that add up to 0, which give no mean.
 */
static int
corners(const int *weights, const int *values, int count, int number, int end)
{
	int  extreme = 0;
	bool first = true;

	for (int corner = 0; corner < 1 << count; corner++) {
		int excess = 0, whole = 0;
		for (int i = 0; i < count; i++) {
			int weight = 10 * weights[i] + ((corner >> i & 1) != 0 ? 5 : -5);
			if (weight < 0)
				weight = 0;
			whole += weight;
			excess += weight * (10 * values[i] + 5 * end - 10 * number);
		}
		if (whole == 0)
			continue;
		if (first || excess * end > extreme * end)
			extreme = excess;
		first = false;
	}
	return (extreme > 0) - (extreme < 0);
}

/* Finds the least mean, or the greatest. */
static void
find_end(struct mean *mean, const struct mean_part *parts, size_t count, enum mean_end end,
         const struct mean *printed)
{
	bool found = false;

	must(mean_begin(mean, parts, count, end, printed) == 0, "memory");
	while (!found)
		must(mean_step(mean, parts, count, end, &found) == 0, "memory");
}

/* Compares the means of the parts with every whole number near them. */
static void
compare(const struct mean_part *parts, const int *weights, const int *values, int count)
{
	struct mean    printed = { 0 }, least = { 0 }, greatest = { 0 };
	struct decimal number = { .scale = 0 };
	int            order;

	must(mean_find(&printed, parts, (size_t)count) == 0, "memory");
	find_end(&least, parts, (size_t)count, MEAN_LEAST, &printed);
	find_end(&greatest, parts, (size_t)count, MEAN_GREATEST, &printed);
	for (int wanted = 0; wanted < 12; wanted++) {
		must(decimal_set(&number, wanted, 0) == 0, "memory");
		must(mean_compare(&least, &number, &order) == 0, "memory");
		must(order == corners(weights, values, count, wanted, -1), "the least mean");
		must(mean_compare(&greatest, &number, &order) == 0, "memory");
		must(order == corners(weights, values, count, wanted, 1), "the greatest mean");
	}
	decimal_free(&number);
	mean_free(&printed);
	mean_free(&least);
	mean_free(&greatest);
}

int
main(void)
{
	static struct mean_part parts[PARTS];
	int                     weights[PARTS], values[PARTS];

	for (int round = 0; round < ROUNDS; round++) {
		int count = 1 + chance(PARTS);
		for (int i = 0; i < count; i++) {
			weights[i] = chance(5);
			values[i] = chance(12);
			set(&parts[i].weight, weights[i]);
			set(&parts[i].value, values[i]);
		}
		compare(parts, weights, values, count);
	}
	for (int i = 0; i < PARTS; i++) {
		interval_free(&parts[i].weight);
		interval_free(&parts[i].value);
	}
	return 0;
}
