/*
 * Intervals: all the values that a printed number may stand for.
 */
#include "record/interval.h"

void
interval_free(struct interval *interval)
{
	decimal_free(&interval->value);
	decimal_free(&interval->low);
	decimal_free(&interval->high);
}

/* Sets the ends half a unit of the last digit below and above the value. */
static int
widen(struct interval *interval)
{
	struct decimal half = { .scale = 0 };
	int            result = -1;

	if (decimal_set(&half, 5, interval->value.scale + 1) == 0 &&
	    decimal_subtract(&interval->low, &interval->value, &half) == 0 &&
	    decimal_add(&interval->high, &interval->value, &half) == 0)
		result = 0;
	decimal_free(&half);
	return result;
}

int
interval_parse(struct interval *interval, struct slice text, bool exact)
{
	int parsed = decimal_parse(&interval->value, text);

	if (parsed != 1)
		return parsed;
	if (!exact)
		return widen(interval) == 0 ? 1 : -1;
	if (decimal_copy(&interval->low, &interval->value) != 0 ||
	    decimal_copy(&interval->high, &interval->value) != 0)
		return -1;
	return 1;
}

int
interval_add(struct interval *result, const struct interval *a, const struct interval *b)
{
	if (decimal_add(&result->value, &a->value, &b->value) != 0 ||
	    decimal_add(&result->low, &a->low, &b->low) != 0 ||
	    decimal_add(&result->high, &a->high, &b->high) != 0)
		return -1;
	return 0;
}

int
interval_remove(struct interval *result, const struct interval *a, const struct interval *b)
{
	if (decimal_subtract(&result->value, &a->value, &b->value) != 0 ||
	    decimal_subtract(&result->low, &a->low, &b->low) != 0 ||
	    decimal_subtract(&result->high, &a->high, &b->high) != 0)
		return -1;
	return 0;
}

int
interval_scale(struct interval *result, const struct interval *a, const struct decimal *factor)
{
	if (decimal_multiply(&result->value, &a->value, factor) != 0 ||
	    decimal_multiply(&result->low, &a->low, factor) != 0 ||
	    decimal_multiply(&result->high, &a->high, factor) != 0)
		return -1;
	return 0;
}

/* Whether a <= b; no number on either side is no end. Returns 0, or -1 with errno ENOMEM. */
static int
in_order(const struct decimal *a, const struct decimal *b, bool *holds)
{
	int order;

	*holds = true;
	if (a == NULL || b == NULL)
		return 0;
	if (decimal_compare(a, b, &order) != 0)
		return -1;
	*holds = order <= 0;
	return 0;
}

int
interval_between(const struct interval *stated, const struct interval *least,
                 const struct interval *most, enum match *match)
{
	bool above, below;

	if (in_order(least == NULL ? NULL : &least->value, &stated->value, &above) != 0 ||
	    in_order(&stated->value, most == NULL ? NULL : &most->value, &below) != 0)
		return -1;
	*match = MATCH_EQUAL;
	if (above && below)
		return 0;
	if (in_order(least == NULL ? NULL : &least->low, &stated->high, &above) != 0 ||
	    in_order(&stated->low, most == NULL ? NULL : &most->high, &below) != 0)
		return -1;
	*match = above && below ? MATCH_ROUNDED : MATCH_NONE;
	return 0;
}
