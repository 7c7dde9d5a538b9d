/*
 * A quantity: a number that a filing states, as its text and read.
 */
#ifndef CHECK_QUANTITY_H
#define CHECK_QUANTITY_H

#include <stdbool.h>

#include "record/amount.h"
#include "record/interval.h"
#include "util/slice.h"

struct quantity {
	struct slice  text;   /* a plain decimal, empty where nothing is stated */
	struct amount amount; /* the same, or AMOUNT_EMPTY, or AMOUNT_LONG */
};

/* Reads a plain decimal, or nothing, in an arena: amount_of_decimal reads before it. */
static inline struct quantity
quantity_of(struct slice text)
{
	struct quantity quantity = { text, { 0, AMOUNT_EMPTY } };

	if (text.length - 1 < (size_t)AMOUNT_DECIMAL)
		quantity.amount = amount_of_decimal(text.text + text.length, text.length);
	else if (text.length > 0)
		quantity.amount = amount_read(text);
	return quantity;
}

/* Whether there is one: a field that is empty states none. */
static inline bool
quantity_stated(const struct quantity *quantity)
{
	return quantity->text.length > 0;
}

/* Gives a stated quantity's number. Returns 0, or -1 with errno ENOMEM. */
static inline int
quantity_decimal(struct decimal *number, const struct quantity *quantity)
{
	const struct amount amount = quantity->amount;

	if (amount.scale >= 0 &&
	    decimal_set_short(number, (uint64_t)amount.value, (size_t)amount.scale, false))
		return 0;
	return decimal_parse(number, quantity->text) < 0 ? -1 : 0;
}

/* The same with all that it may stand for; an exact one for itself alone. */
static inline int
quantity_interval(struct interval *interval, const struct quantity *quantity, bool exact)
{
	if (quantity_decimal(&interval->value, quantity) != 0)
		return -1;
	interval_rounded(interval, exact);
	return 0;
}

/* For the next two: numbers of any length and scale. */
int quantity_subtract_any(struct decimal *difference, const struct quantity *a,
                          const struct quantity *b);
int quantity_compare_any(const struct quantity *a, const struct quantity *b, int *order);

/* Whether both are short and of one scale, so that their integers tell all: most are. */
static inline bool
quantities_are_alike(const struct quantity *a, const struct quantity *b)
{
	return a->amount.scale >= 0 && a->amount.scale == b->amount.scale;
}

/* difference = a - b, both stated. Returns 0, or -1 with errno ENOMEM. */
static inline int
quantity_subtract(struct decimal *difference, const struct quantity *a, const struct quantity *b)
{
	if (quantities_are_alike(a, b))
		return decimal_set(difference, a->amount.value - b->amount.value,
		                   (size_t)a->amount.scale);
	return quantity_subtract_any(difference, a, b);
}

/* The order of two stated quantities, as decimal_compare gives it. */
static inline int
quantity_compare(const struct quantity *a, const struct quantity *b, int *order)
{
	if (!quantities_are_alike(a, b))
		return quantity_compare_any(a, b, order);
	*order = (a->amount.value > b->amount.value) - (a->amount.value < b->amount.value);
	return 0;
}

#endif
