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

/* Reads a quantity whose text has AMOUNT_MARGIN bytes before and behind it. */
static inline struct quantity
quantity_within(struct slice text)
{
	struct quantity quantity = { text, { 0, AMOUNT_EMPTY } };

	if (text.length > 0 && !amount_usual(text.text, text.length, &quantity.amount))
		quantity.amount = amount_read(text);
	return quantity;
}

/* Reads any quantity. */
static inline struct quantity
quantity_read(struct slice text)
{
	return (struct quantity){ text, amount_read(text) };
}

static inline bool
quantity_stated(const struct quantity *quantity)
{
	return quantity->text.length > 0;
}

/* Gives a stated quantity's number. Returns 0, or -1 with errno ENOMEM. */
static inline int
quantity_decimal(struct decimal *number, const struct quantity *quantity)
{
	if (quantity->amount.scale >= 0)
		return decimal_set(number, quantity->amount.value,
		                   (size_t)quantity->amount.scale);
	return decimal_parse(number, quantity->text) < 0 ? -1 : 0;
}

/* The same with all that it may stand for; an exact one for itself alone. */
static inline int
quantity_interval(struct interval *interval, const struct quantity *quantity, bool exact)
{
	if (quantity_decimal(&interval->value, quantity) != 0)
		return -1;
	return interval_rounded(interval, exact);
}

#endif
