/*
 * Natural numbers without limit of size: schoolbook arithmetic, which is as
 * fast as any for the lengths people print.
 */
#include "record/natural.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/ascii.h"
#include "util/grow.h"

enum { BASE = NATURAL_BASE, LIMB_DIGITS = NATURAL_LIMB_DIGITS };

static const uint32_t powers[LIMB_DIGITS] = {
	1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000,
};

/* What a division works on; the remainder of the top is left in it. */
struct division {
	struct natural *top;
	struct natural *bottom;
	struct natural *quotient;
	bool            more; /* limbs that are not 0 were cut off the top */
};

static int
out_of_memory(void)
{
	errno = ENOMEM;
	return -1;
}

static int
reserve(struct natural *number, size_t count)
{
	uint32_t *limbs = grow(number->limbs, &number->capacity, count, sizeof *limbs);

	if (limbs == NULL)
		return -1;
	number->limbs = limbs;
	return 0;
}

static uint32_t
limb(const struct natural *number, size_t i)
{
	return i < number->count ? number->limbs[i] : 0;
}

static void
drop_leading_zeros(struct natural *number)
{
	while (number->count > 0 && number->limbs[number->count - 1] == 0)
		number->count--;
}

int
natural_compare(const struct natural *a, const struct natural *b)
{
	if (a->count != b->count)
		return a->count < b->count ? -1 : 1;
	for (size_t i = a->count; i-- > 0;)
		if (a->limbs[i] != b->limbs[i])
			return a->limbs[i] < b->limbs[i] ? -1 : 1;
	return 0;
}

int
natural_add(struct natural *result, const struct natural *a, const struct natural *b)
{
	size_t   count = a->count > b->count ? a->count : b->count;
	uint32_t carry = 0;

	if (reserve(result, count + 1) != 0)
		return -1;
	for (size_t i = 0; i < count; i++) {
		uint32_t sum = limb(a, i) + limb(b, i) + carry;
		carry = sum >= BASE;
		result->limbs[i] = carry ? sum - BASE : sum;
	}
	result->limbs[count] = carry;
	result->count = count + 1;
	drop_leading_zeros(result);
	return 0;
}

int
natural_subtract(struct natural *result, const struct natural *a, const struct natural *b)
{
	size_t   count = a->count;
	uint32_t borrow = 0;

	if (reserve(result, count) != 0)
		return -1;
	for (size_t i = 0; i < count; i++) {
		uint32_t take = limb(b, i) + borrow;
		borrow = a->limbs[i] < take;
		result->limbs[i] = a->limbs[i] - take + (borrow ? BASE : 0);
	}
	result->count = count;
	drop_leading_zeros(result);
	return 0;
}

static int
multiply_small(struct natural *number, uint32_t factor)
{
	uint64_t carry = 0;

	if (factor == 1)
		return 0;
	if (reserve(number, number->count + 1) != 0)
		return -1;
	for (size_t i = 0; i < number->count; i++) {
		carry += (uint64_t)number->limbs[i] * factor;
		number->limbs[i] = (uint32_t)(carry % BASE);
		carry /= BASE;
	}
	number->limbs[number->count++] = (uint32_t)carry;
	drop_leading_zeros(number);
	return 0;
}

int
natural_shift(struct natural *number, size_t digits)
{
	size_t whole = digits / LIMB_DIGITS;

	if (number->count == 0 || digits == 0)
		return 0;
	if (whole > SIZE_MAX - number->count)
		return out_of_memory();
	if (reserve(number, number->count + whole) != 0)
		return -1;
	memmove(number->limbs + whole, number->limbs, number->count * sizeof *number->limbs);
	memset(number->limbs, 0, whole * sizeof *number->limbs);
	number->count += whole;
	return multiply_small(number, powers[digits % LIMB_DIGITS]);
}

void
natural_free(struct natural *number)
{
	free(number->limbs);
	*number = (struct natural){ .limbs = NULL };
}

int
natural_set(struct natural *result, uint64_t a)
{
	if (reserve(result, 3) != 0)
		return -1;
	for (result->count = 0; a > 0; a /= BASE)
		result->limbs[result->count++] = (uint32_t)(a % BASE);
	return 0;
}

int
natural_copy(struct natural *result, const struct natural *a)
{
	if (result == a)
		return 0;
	if (reserve(result, a->count) != 0)
		return -1;
	if (a->count > 0)
		memcpy(result->limbs, a->limbs, a->count * sizeof *a->limbs);
	result->count = a->count;
	return 0;
}

int
natural_parse(struct natural *number, struct slice text, size_t digits)
{
	size_t taken = 0;

	if (reserve(number, digits / LIMB_DIGITS + 1) != 0)
		return -1;
	number->count = digits / LIMB_DIGITS + 1;
	memset(number->limbs, 0, number->count * sizeof *number->limbs);
	for (const char *at = text.text + text.length; taken < digits;) {
		if (!ascii_is_digit(*--at))
			continue;
		number->limbs[taken / LIMB_DIGITS] +=
		        (uint32_t)(*at - '0') * powers[taken % LIMB_DIGITS];
		taken++;
	}
	drop_leading_zeros(number);
	return 0;
}

/* Appends zero limbs until there are `count`. */
static int
extend(struct natural *number, size_t count)
{
	if (count <= number->count)
		return 0;
	if (reserve(number, count) != 0)
		return -1;
	memset(number->limbs + number->count, 0, (count - number->count) * sizeof *number->limbs);
	number->count = count;
	return 0;
}

/* Adds limbs to those of `total` from `at` on, which has one more than the sum needs. */
static void
add_limbs(struct natural *total, size_t at, const struct natural *a)
{
	uint32_t carry = 0;

	for (size_t i = 0; i < a->count || carry != 0; i++) {
		uint32_t sum = total->limbs[at + i] + limb(a, i) + carry;
		carry = sum >= BASE;
		total->limbs[at + i] = carry ? sum - BASE : sum;
	}
}

int
natural_add_at(struct natural *total, size_t at, const struct natural *a)
{
	size_t top = total->count > at + a->count ? total->count : at + a->count;

	if (a->count == 0)
		return 0;
	if (extend(total, top + 1) != 0)
		return -1;
	add_limbs(total, at, a);
	drop_leading_zeros(total);
	return 0;
}

/* Adds a * b to the limbs of `sum`, which is long enough and starts as 0. */
static void
multiply_magnitudes(uint32_t *sum, const struct natural *a, const struct natural *b)
{
	for (size_t i = 0; i < a->count; i++) {
		uint64_t carry = 0;
		for (size_t j = 0; j < b->count; j++) {
			carry += sum[i + j] + (uint64_t)a->limbs[i] * b->limbs[j];
			sum[i + j] = (uint32_t)(carry % BASE);
			carry /= BASE;
		}
		sum[i + b->count] = (uint32_t)carry;
	}
}

int
natural_multiply(struct natural *result, const struct natural *a, const struct natural *b)
{
	if (a->count > SIZE_MAX - b->count)
		return out_of_memory();
	if (reserve(result, a->count + b->count) != 0)
		return -1;
	result->count = a->count + b->count;
	memset(result->limbs, 0, result->count * sizeof *result->limbs);
	multiply_magnitudes(result->limbs, a, b);
	drop_leading_zeros(result);
	return 0;
}

/* Takes digit * bottom from the limbs at `at`, which may end below 0: returns the limb above. */
static int64_t
take_multiple(uint32_t *at, const struct natural *bottom, uint64_t digit)
{
	uint64_t carry = 0;

	for (size_t i = 0; i < bottom->count; i++) {
		carry += digit * bottom->limbs[i];
		uint32_t low = (uint32_t)(carry % BASE);
		carry /= BASE;
		if (at[i] < low)
			carry++;
		at[i] = at[i] - low + (at[i] < low ? BASE : 0);
	}
	return (int64_t)at[bottom->count] - (int64_t)carry;
}

/* Adds the bottom to the limbs at `at`; returns what is carried to the limb above. */
static int64_t
give_back(uint32_t *at, const struct natural *bottom)
{
	uint32_t carry = 0;

	for (size_t i = 0; i < bottom->count; i++) {
		uint32_t sum = at[i] + bottom->limbs[i] + carry;
		carry = sum >= BASE;
		at[i] = carry ? sum - BASE : sum;
	}
	return carry;
}

/*
 * Long division (Knuth, 4.3.1, D). The bottom's highest limb is at least half
 * the base, so a guess from the two highest limbs is at most 2 too large.
 */
static void
divide_limbs(struct division *work, size_t steps)
{
	size_t count = work->bottom->count;

	for (size_t step = steps; step-- > 0;) {
		uint32_t *at = work->top->limbs + step;
		uint64_t  guess = ((uint64_t)at[count] * BASE + at[count - 1]) /
		                 work->bottom->limbs[count - 1];
		if (guess >= BASE)
			guess = BASE - 1;
		int64_t above = guess == 0 ? at[count] : take_multiple(at, work->bottom, guess);
		for (; above < 0; guess--)
			above += give_back(at, work->bottom);
		at[count] = 0;
		work->quotient->limbs[step] = (uint32_t)guess;
	}
}

/*
 * Cuts zero limbs off the bottom's low end, and as many off the top. One stays:
 * an even bottom makes twice a remainder less than it less by two at least, so
 * that what is cut off decides in a tie only.
 */
static void
cut_low_limbs(struct division *work)
{
	size_t low = 0;

	while (work->bottom->limbs[low] == 0 && work->bottom->limbs[low + 1] == 0)
		low++;
	for (size_t i = 0; i < low && i < work->top->count; i++)
		work->more = work->more || work->top->limbs[i] != 0;
	work->bottom->count -= low;
	memmove(work->bottom->limbs, work->bottom->limbs + low,
	        work->bottom->count * sizeof *work->bottom->limbs);
	work->top->count -= low < work->top->count ? low : work->top->count;
	if (work->top->count > 0)
		memmove(work->top->limbs, work->top->limbs + low,
		        work->top->count * sizeof *work->top->limbs);
}

/* quotient = top / bottom, rounded down; the top becomes the remainder. */
static int
divide_magnitudes(struct division *work)
{
	cut_low_limbs(work);
	uint32_t factor = BASE / (work->bottom->limbs[work->bottom->count - 1] + 1);
	if (multiply_small(work->top, factor) != 0 || multiply_small(work->bottom, factor) != 0)
		return -1;
	if (work->top->count < work->bottom->count)
		return 0;
	size_t steps = work->top->count - work->bottom->count + 1;
	if (reserve(work->top, work->top->count + 1) != 0 || reserve(work->quotient, steps) != 0)
		return -1;
	work->top->limbs[work->top->count++] = 0;
	divide_limbs(work, steps);
	work->quotient->count = steps;
	drop_leading_zeros(work->top);
	drop_leading_zeros(work->quotient);
	return 0;
}

/* Adds 1 to the quotient where the remainder says so. */
static int
round_half_even(struct division *work)
{
	uint32_t       unit = 1;
	struct natural one = { .count = 1, .limbs = &unit };

	if (natural_add(work->top, work->top, work->top) != 0)
		return -1;
	int  order = natural_compare(work->top, work->bottom);
	bool odd = limb(work->quotient, 0) % 2 != 0;
	if (order < 0 || (order == 0 && !work->more && !odd))
		return 0;
	return natural_add(work->quotient, work->quotient, &one);
}

int
natural_divide(struct natural *quotient, struct natural *top, struct natural *bottom)
{
	struct division work = { top, bottom, quotient, false };

	return divide_magnitudes(&work) != 0 ? -1 : round_half_even(&work);
}

/* How many digits a number has: none for 0. */
static size_t
count_digits(const struct natural *number)
{
	size_t digits = number->count * LIMB_DIGITS;

	if (number->count == 0)
		return 0;
	for (size_t i = LIMB_DIGITS; i-- > 1 && number->limbs[number->count - 1] < powers[i];)
		digits--;
	return digits;
}

size_t
natural_room(const struct natural *number, size_t scale)
{
	return number->count * LIMB_DIGITS + scale + 2;
}

char *
natural_put(char *to, const struct natural *number, size_t scale)
{
	size_t   digits = count_digits(number);
	size_t   length = digits > scale ? digits : scale + 1;
	char    *end = to + length + (scale > 0), *at = end;
	uint32_t limb = 0;

	for (size_t i = 0; i < length; i++, limb /= 10) {
		if (i % LIMB_DIGITS == 0)
			limb = i < digits ? number->limbs[i / LIMB_DIGITS] : 0;
		if (i == scale && scale > 0)
			*--at = '.';
		*--at = (char)('0' + limb % 10);
	}
	return end;
}
