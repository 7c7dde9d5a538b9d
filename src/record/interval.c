/*
 * Intervals: all the values that a printed number may stand for.
 */
#include "record/interval.h"

void
interval_free(struct interval *interval)
{
	decimal_free(&interval->value);
	decimal_free(&interval->radius);
}

int
interval_remove(struct interval *result, const struct interval *a, const struct interval *b)
{
	if (decimal_subtract(&result->value, &a->value, &b->value) != 0 ||
	    decimal_subtract(&result->radius, &a->radius, &b->radius) != 0)
		return -1;
	return 0;
}

int
interval_scale(struct interval *result, const struct interval *a, const struct decimal *factor)
{
	if (decimal_multiply(&result->value, &a->value, factor) != 0 ||
	    decimal_multiply(&result->radius, &a->radius, factor) != 0)
		return -1;
	return 0;
}

/*
 * Whether a <= b by their printed values, and whether some value of a is no
 * more than some value of b; no number on either side is no end. Returns 0, or
 * -1 with errno ENOMEM.
 */
static int
in_order(const struct interval *a, const struct interval *b, bool *printed, bool *possible)
{
	struct decimal gap = { .scale = 0 };
	int            status = -1;

	*printed = *possible = true;
	if (a == NULL || b == NULL)
		return 0;
	if (decimal_subtract(&gap, &a->value, &b->value) == 0) {
		*printed = decimal_sign(&gap) <= 0;
		if (*printed || (decimal_subtract(&gap, &gap, &a->radius) == 0 &&
		                 decimal_subtract(&gap, &gap, &b->radius) == 0))
			status = 0;
		*possible = decimal_sign(&gap) <= 0;
	}
	decimal_free(&gap);
	return status;
}

/* Whether a number is another one, or may be. Returns 0, or -1 with errno ENOMEM. */
static int
same(const struct interval *a, const struct interval *b, enum match *match)
{
	struct decimal gap = { .scale = 0 };
	int            status = -1;

	if (decimal_subtract(&gap, &a->value, &b->value) == 0) {
		*match = decimal_sign(&gap) == 0 ? MATCH_EQUAL : MATCH_ROUNDED;
		gap.negative = false;
		if (*match == MATCH_EQUAL || (decimal_subtract(&gap, &gap, &a->radius) == 0 &&
		                              decimal_subtract(&gap, &gap, &b->radius) == 0))
			status = 0;
		if (decimal_sign(&gap) > 0)
			*match = MATCH_NONE;
	}
	decimal_free(&gap);
	return status;
}

int
interval_between_any(const struct interval *stated, const struct interval *least,
                     const struct interval *most, enum match *match)
{
	bool above, below, may_be_above, may_be_below;

	if (least == most && least != NULL)
		return same(stated, least, match);
	if (in_order(least, stated, &above, &may_be_above) != 0 ||
	    in_order(stated, most, &below, &may_be_below) != 0)
		return -1;
	*match = MATCH_NONE;
	if (above && below)
		*match = MATCH_EQUAL;
	else if (may_be_above && may_be_below)
		*match = MATCH_ROUNDED;
	return 0;
}
