/*
 * Natural numbers without limit of size: limbs of nine decimal digits, the
 * least significant first. For decimals that are too long for an integer.
 */
#ifndef RECORD_NATURAL_H
#define RECORD_NATURAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"

enum { NATURAL_BASE = 1000000000, NATURAL_LIMB_DIGITS = 9 };

/* No leading zero limbs; zero has no limbs. Zeroed memory is 0. */
struct natural {
	size_t    count;
	size_t    capacity;
	uint32_t *limbs;
};

/* Frees what a number holds and makes it 0. */
void natural_free(struct natural *number);

/* result = a, an integer or another number. Return 0, or -1 with errno ENOMEM. */
int natural_set(struct natural *result, uint64_t a);
int natural_copy(struct natural *result, const struct natural *a);

/*
 * Reads a text of so many digits and whatever else, which is passed over.
 * Returns 0, or -1 with errno ENOMEM.
 */
int natural_parse(struct natural *number, struct slice text, size_t digits);

/* Less than, equal to or greater than 0 as a is to b. */
int natural_compare(const struct natural *a, const struct natural *b);

/*
 * result = a + b; a - b, where a is no less than b; the result may be one of
 * them. Return 0, or -1 with errno ENOMEM.
 */
int natural_add(struct natural *result, const struct natural *a, const struct natural *b);
int natural_subtract(struct natural *result, const struct natural *a, const struct natural *b);

/* result = a * b; the result is none of them. Returns 0, or -1 with errno ENOMEM. */
int natural_multiply(struct natural *result, const struct natural *a, const struct natural *b);

/* Multiplies by 10 to the power of `digits`. Returns 0, or -1 with errno ENOMEM. */
int natural_shift(struct natural *number, size_t digits);

/*
 * Adds a number to the limbs of `total` from `at` on, in a time that grows
 * with its length and not with that of the total. Returns 0, or -1 with errno
 * ENOMEM.
 */
int natural_add_at(struct natural *total, size_t at, const struct natural *a);

/*
 * quotient = top / bottom, which is not 0, rounded half even. The quotient is
 * 0 at first; the others are worked on, and hold nothing of use afterwards.
 * Returns 0, or -1 with errno ENOMEM.
 */
int natural_divide(struct natural *quotient, struct natural *top, struct natural *bottom);

/* The most bytes that natural_put writes. */
size_t natural_room(const struct natural *number, size_t scale);

/*
 * Writes the number with a point before its last `scale` digits, where that is
 * not 0, to where there is room. Returns the end.
 */
char *natural_put(char *to, const struct natural *number, size_t scale);

#endif
