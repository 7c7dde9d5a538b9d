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

#include "record/natural.h"
#include "util/output.h"
#include "util/slice.h"

enum { DECIMAL_SHORT = 18 /* digits that an integer holds */ };

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
void decimal_free(struct decimal *number);

/*
 * Reads a plain decimal: an optional sign, digits, and optionally a point and
 * digits ("-12.50", "0.7", ".7" but not "1." or "1e3"). Returns 1, 0 where
 * the text is none, -1 with errno ENOMEM. The result's memory is used again.
 */
int decimal_parse(struct decimal *number, struct slice text);

/*
 * result = a + b, a - b, a * b, with the larger scale (the sum of the scales
 * for a product). The result may be one of the operands. Return 0, or -1 with
 * errno ENOMEM.
 */
int decimal_add(struct decimal *result, const struct decimal *a, const struct decimal *b);
int decimal_subtract(struct decimal *result, const struct decimal *a, const struct decimal *b);
int decimal_multiply(struct decimal *result, const struct decimal *a, const struct decimal *b);

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
int decimal_round(struct decimal *result, const struct decimal *a, size_t scale);

/* Copies a number. Returns 0, or -1 with errno ENOMEM. */
int decimal_copy(struct decimal *result, const struct decimal *a);

/* result = integer * 10^-scale. Returns 0, or -1 with errno ENOMEM. */
int decimal_set(struct decimal *result, int64_t integer, size_t scale);

/*
 * Less than, equal to or greater than 0 as a is to b: by value, so that 6.0
 * equals 6.000. `*order` is set; returns 0, or -1 with errno ENOMEM.
 */
int decimal_compare(const struct decimal *a, const struct decimal *b, int *order);

/* Appends the number as a plain decimal with all digits of its scale ("-0.50"). */
void decimal_write(struct output *output, const struct decimal *number);

#endif
