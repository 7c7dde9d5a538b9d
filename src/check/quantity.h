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

/*
 * Copies a plain decimal, or nothing, to `room` and reads it. Most have few
 * digits, for which a loop is the quickest.
 */
static inline void
quantity_copy(struct quantity *quantity, char *room, struct slice text)
{
	uint64_t value = 0;
	int      scale = text.length == 0 ? AMOUNT_EMPTY : 0;

	quantity->text = (struct slice){ room, text.length };
	if (text.length > AMOUNT_DIGITS) {
		memcpy(room, text.text, text.length);
		quantity->amount = amount_read(text);
		return;
	}
	for (size_t i = 0; i < text.length; i++) {
		const uint64_t digit = (unsigned char)text.text[i] - (uint64_t)'0';
		room[i] = text.text[i];
		if (digit <= 9)
			value = value * 10 + digit;
		else
			scale = (int)(text.length - i) - 1;
	}
	quantity->amount = (struct amount){ (int64_t)value, scale };
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

#endif
