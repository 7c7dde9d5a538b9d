/*
 * What the rows of a table add up to, as far as it tells a total from a row.
 */
#ifndef FILING_TABLE_ROWSUM_H
#define FILING_TABLE_ROWSUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"

/* The sum of a column's numbers, in units of the last digit; none is 0. */
struct row_sum {
	uint64_t units;
	size_t   count;    /* numbers that were added */
	size_t   decimals; /* all of them have so many */
	bool     lost;     /* too long a number was added, or one with other decimals */
};

/* Adds a number, its commas passed over; none where it is empty. */
void row_sum_add(struct row_sum *sum, struct slice digits);

/* Whether a number is the sum, and not zero. */
bool row_sum_is(const struct row_sum *sum, struct slice digits);

/* Whether a number can be the sum, each number and itself rounded; and not zero. */
bool row_sum_is_about(const struct row_sum *sum, struct slice digits);

#endif
