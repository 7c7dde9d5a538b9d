/*
 * Intervals: all the values that a printed number may stand for. A number
 * with d digits after the point stands for every value within half a unit of
 * its last digit; what follows from printed numbers is the interval of all
 * values that can follow. Ends are exact decimals and belong to the interval.
 */
#ifndef RECORD_INTERVAL_H
#define RECORD_INTERVAL_H

#include <stdbool.h>

#include "record/decimal.h"

/* Zeroed memory is 0, exactly. */
struct interval {
	struct decimal value;  /* the number as printed, or what follows from the printed ones */
	struct decimal radius; /* from there to either end; not negative */
};

/* How well two statements of one quantity agree. */
enum match {
	MATCH_EQUAL,   /* by their printed values */
	MATCH_ROUNDED, /* not equal, but their intervals meet */
	MATCH_NONE
};

/* Frees what an interval holds and makes it 0. */
void interval_free(struct interval *interval);

/*
 * Gives a printed value its radius: half a unit of the last digit, or none
 * where it is exact: a count, a definition.
 */
static inline void
interval_rounded(struct interval *interval, bool exact)
{
	(void)decimal_set_short(&interval->radius, exact ? 0 : 5, interval->value.scale + 1, false);
}

/*
 * Whether the ends of a printed number are found by integers: it is short, and
 * its radius has one digit more.
 */
static inline bool
interval_is_short(const struct interval *interval)
{
	const struct decimal *value = &interval->value, *radius = &interval->radius;

	return (value->large.count | radius->large.count) == 0 && !value->negative &&
	       value->small < DECIMAL_LIMIT / 10 && radius->scale == value->scale + 1;
}

/* Sets `low` to the interval's least number. Returns 0, or -1 with errno ENOMEM. */
static inline int
interval_low(const struct interval *interval, struct decimal *low)
{
	const struct decimal *value = &interval->value, *radius = &interval->radius;

	if (interval_is_short(interval))
		return decimal_set(low, (int64_t)(value->small * 10) - (int64_t)radius->small,
		                   radius->scale);
	return decimal_subtract(low, value, radius);
}

/* Sets `high` to its greatest number. As interval_low. */
static inline int
interval_high(const struct interval *interval, struct decimal *high)
{
	const struct decimal *value = &interval->value, *radius = &interval->radius;

	if (interval_is_short(interval))
		return decimal_set(high, (int64_t)(value->small * 10) + (int64_t)radius->small,
		                   radius->scale);
	return decimal_add(high, value, radius);
}

/* result = a + b; the result may be one of them. Returns 0, or -1 with errno ENOMEM. */
static inline int
interval_add(struct interval *result, const struct interval *a, const struct interval *b)
{
	if (decimal_add(&result->value, &a->value, &b->value) != 0)
		return -1;
	return decimal_add(&result->radius, &a->radius, &b->radius);
}

/*
 * Takes b out of a sum that it was added to: what is left is the sum of the
 * others, no wider. As interval_add.
 */
int interval_remove(struct interval *result, const struct interval *a,
                    const struct interval *b);

/* result = a * factor, which is exact and not negative. As interval_add. */
int interval_scale(struct interval *result, const struct interval *a,
                   const struct decimal *factor);

/* For the next one: numbers of any kind. */
int interval_between_any(const struct interval *stated, const struct interval *least,
                         const struct interval *most, enum match *match);

/*
 * Whether a stated number lies between two derived ones, that is from the
 * least value of `least` to the greatest of `most`; either may be NULL for no
 * end on its side, and both the same for one derived number. Sets `*match`:
 * equal where it does so by the printed values. Returns 0, or -1 with errno
 * ENOMEM.
 */
static inline int
interval_between(const struct interval *stated, const struct interval *least,
                 const struct interval *most, enum match *match)
{
	if (least != most || least == NULL || !decimal_are_alike(&stated->value, &least->value) ||
	    decimal_integer(&stated->value) != decimal_integer(&least->value))
		return interval_between_any(stated, least, most, match);
	*match = MATCH_EQUAL; /* most are printed as the very same number */
	return 0;
}

#endif
