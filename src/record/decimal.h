/*
 * Exact decimals without limit of size. A number is a sign, an unsigned
 * integer of any length and a scale: the digits after the point, which are
 * kept as they were printed (6.000 has scale 3). Nothing here rounds but
 * decimal_divide, which says how.
 */
#ifndef RECORD_DECIMAL_H
#define RECORD_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "record/natural.h"
#include "util/output.h"
#include "util/slice.h"

enum { DECIMAL_SHORT = 18 /* digits that an integer holds */ };

/* The least integer that has more. */
#define DECIMAL_LIMIT UINT64_C(1000000000000000000)

/* 10 to the power of the index. */
extern const int64_t decimal_powers[DECIMAL_SHORT + 1];

/*
 * The numbers that people print are short, and held in place; longer ones in
 * memory of their own. Zero is not negative. Zeroed memory is 0.
 */
struct decimal {
	bool           negative;
	size_t         scale;
	uint64_t       small; /* the integer of DECIMAL_SHORT digits at most */
	struct natural large; /* one of more; 0 where it is short */
};

/* Less than, equal to or greater than 0 as the number is. */
static inline int
decimal_sign(const struct decimal *number)
{
	if (number->small == 0 && number->large.count == 0)
		return 0;
	return number->negative ? -1 : 1;
}

/* Frees what a decimal holds and makes it 0. */
static inline void
decimal_free(struct decimal *number)
{
	if (number->large.limbs != NULL)
		natural_free(&number->large);
	*number = (struct decimal){ .scale = 0 };
}

/*
 * Reads a plain decimal: an optional sign, digits, and optionally a point and
 * digits ("-12.50", "0.7", ".7" but not "1." or "1e3"). Returns 1, 0 where
 * the text is none, -1 with errno ENOMEM. The result's memory is used again.
 */
int decimal_parse(struct decimal *number, struct slice text);

/* The functions below without "_any" in their names, for numbers of any length, scale and sign. */
int decimal_set_any(struct decimal *result, int64_t integer, size_t scale);
int decimal_add_any(struct decimal *result, const struct decimal *a, const struct decimal *b);
int decimal_subtract_any(struct decimal *result, const struct decimal *a, const struct decimal *b);
int decimal_multiply_any(struct decimal *result, const struct decimal *a, const struct decimal *b);
int decimal_compare_any(const struct decimal *a, const struct decimal *b, int *order);
int decimal_round_any(struct decimal *result, const struct decimal *a, size_t scale);

/* Sets a short result. Returns false where the integer is too long. */
static inline bool
decimal_set_short(struct decimal *result, uint64_t integer, size_t scale, bool negative)
{
	if (integer >= DECIMAL_LIMIT)
		return false;
	result->small = integer;
	result->scale = scale;
	result->negative = negative && integer > 0;
	result->large.count = 0;
	return true;
}

/* Multiplies by 10 to the power of `digits`. Returns false where that is too long. */
static inline bool
decimal_shift(uint64_t *integer, size_t digits)
{
	if (digits > DECIMAL_SHORT || *integer >= (uint64_t)decimal_powers[DECIMAL_SHORT - digits])
		return *integer == 0;
	*integer *= (uint64_t)decimal_powers[digits];
	return true;
}

/* Whether both are short and of one scale, so that their integers tell all: most are. */
static inline bool
decimal_are_alike(const struct decimal *a, const struct decimal *b)
{
	return a->scale == b->scale && (a->large.count | b->large.count) == 0;
}

/* The integer of a short number. */
static inline int64_t
decimal_integer(const struct decimal *number)
{
	return number->negative ? -(int64_t)number->small : (int64_t)number->small;
}

/* result = integer * 10^-scale. Returns 0, or -1 with errno ENOMEM. */
static inline int
decimal_set(struct decimal *result, int64_t integer, size_t scale)
{
	bool     negative = integer < 0;
	uint64_t magnitude = negative ? 0 - (uint64_t)integer : (uint64_t)integer;

	if (decimal_set_short(result, magnitude, scale, negative))
		return 0;
	return decimal_set_any(result, integer, scale);
}

/*
 * result = a + b, with the larger scale. The result may be one of the operands.
 * Returns 0, or -1 with errno ENOMEM.
 */
static inline int
decimal_add(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	if (decimal_are_alike(a, b))
		return decimal_set(result, decimal_integer(a) + decimal_integer(b), a->scale);
	return decimal_add_any(result, a, b);
}

/* result = a - b. As decimal_add. */
static inline int
decimal_subtract(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	if (decimal_are_alike(a, b))
		return decimal_set(result, decimal_integer(a) - decimal_integer(b), a->scale);
	return decimal_subtract_any(result, a, b);
}

/* result = a * b, with the sum of the scales. As decimal_add. */
static inline int
decimal_multiply(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	const uint64_t safe = UINT64_C(1) << 32; /* two below it have a product of 64 bits */

	if ((a->large.count | b->large.count) == 0 && (a->small | b->small) < safe &&
	    (a->scale | b->scale) < safe &&
	    decimal_set_short(result, a->small * b->small, a->scale + b->scale,
	                      a->negative != b->negative))
		return 0;
	return decimal_multiply_any(result, a, b);
}

/*
 * total = total + |a|, in a time that grows with the length of `a` and not of
 * the total. The total's scale becomes a multiple of nine that is no less than
 * that of `a`. Returns 0, or -1 with errno ENOMEM.
 */
int decimal_accumulate(struct decimal *total, const struct decimal *a);

/*
 * result = a / b with `scale` digits after the point, rounded half even.
 * Returns 0, or -1 with errno ENOMEM, or EDOM where b is 0.
 */
int decimal_divide(struct decimal *result, const struct decimal *a, const struct decimal *b,
                   size_t scale);

/* result = a with `scale` digits after the point, rounded half even. As decimal_divide. */
static inline int
decimal_round(struct decimal *result, const struct decimal *a, size_t scale)
{
	uint64_t integer = a->small;

	if (scale >= a->scale && a->large.count == 0 &&
	    decimal_shift(&integer, scale - a->scale) &&
	    decimal_set_short(result, integer, scale, a->negative))
		return 0;
	return decimal_round_any(result, a, scale);
}

/* Copies a number. Returns 0, or -1 with errno ENOMEM. */
int decimal_copy(struct decimal *result, const struct decimal *a);

/*
 * Less than, equal to or greater than 0 as a is to b: by value, so that 6.0
 * equals 6.000. `*order` is set; returns 0, or -1 with errno ENOMEM.
 */
static inline int
decimal_compare(const struct decimal *a, const struct decimal *b, int *order)
{
	if (!decimal_are_alike(a, b))
		return decimal_compare_any(a, b, order);
	int64_t x = decimal_integer(a), y = decimal_integer(b);
	*order = (x > y) - (x < y);
	return 0;
}

/* For the next one: a number that is not short, or has too large a scale. */
size_t decimal_room_any(const struct decimal *number);

enum { DECIMAL_ROOM = 48 /* bytes that one is written to that is short in both */ };

/* The most bytes that decimal_put writes to. */
static inline size_t
decimal_room(const struct decimal *number)
{
	bool usual = number->large.count == 0 && number->scale <= DECIMAL_SHORT;

	return usual ? (size_t)DECIMAL_ROOM : decimal_room_any(number);
}

/*
 * Writes integer * 10^-scale as decimal_write does, to where there is room for
 * DECIMAL_ROOM bytes; the scale is DECIMAL_SHORT at most. Returns the end.
 */
char *decimal_put_integer(char *to, int64_t integer, size_t scale);

enum { DECIMAL_ZEROS = DECIMAL_SHORT + 2 /* the largest scale for the next one */ };

/* The same for 0. */
static inline char *
decimal_put_zero(char *to, size_t scale)
{
	memcpy(to, "0.00000000000000000000", 2 + DECIMAL_ZEROS);
	return to + (scale == 0 ? 1 : 2 + scale);
}

/* Writes the number as decimal_write does to where there is room. Returns the end. */
char *decimal_put(char *to, const struct decimal *number);

/* Appends the number as a plain decimal with all digits of its scale ("-0.50"). */
void decimal_write(struct output *output, const struct decimal *number);

#endif
