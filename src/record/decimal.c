/*
 * Exact decimals without limit of size. Every operation tries integers first,
 * and goes the long way where an operand or the result is too long for them.
 */
#include "record/decimal.h"

#include <errno.h>

#include "record/tsv.h"

const int64_t decimal_powers[DECIMAL_SHORT + 1] = {
	1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000,
	INT64_C(10000000000), INT64_C(100000000000), INT64_C(1000000000000),
	INT64_C(10000000000000), INT64_C(100000000000000), INT64_C(1000000000000000),
	INT64_C(10000000000000000), INT64_C(100000000000000000), INT64_C(1000000000000000000),
};

/* A short decimal as a natural number, which is only read. */
struct view {
	uint32_t       limbs[2];
	struct natural number;
};

static int
out_of_memory(void)
{
	errno = ENOMEM;
	return -1;
}

static bool
is_short(const struct decimal *number)
{
	return number->large.count == 0;
}

/* The integer of a decimal, which is in `view` where it is a short one. */
static const struct natural *
integer_of(const struct decimal *number, struct view *view)
{
	if (!is_short(number))
		return &number->large;
	view->limbs[0] = (uint32_t)(number->small % NATURAL_BASE);
	view->limbs[1] = (uint32_t)(number->small / NATURAL_BASE);
	view->number.limbs = view->limbs;
	view->number.capacity = 0;
	view->number.count = view->limbs[1] > 0 ? 2 : view->limbs[0] > 0;
	return &view->number;
}

/* Gives a result, whose integer is in `large`, its scale and sign, and makes it short if it is. */
static void
set_long(struct decimal *result, size_t scale, bool negative)
{
	const uint32_t *limbs = result->large.limbs;

	result->scale = scale;
	result->negative = negative && result->large.count > 0;
	result->small = 0;
	if (result->large.count > 2)
		return;
	if (result->large.count > 0)
		result->small = limbs[0];
	if (result->large.count > 1)
		result->small += (uint64_t)limbs[1] * NATURAL_BASE;
	result->large.count = 0;
}

int
decimal_copy(struct decimal *result, const struct decimal *a)
{
	if (!is_short(a) && natural_copy(&result->large, &a->large) != 0)
		return -1;
	result->negative = a->negative;
	result->scale = a->scale;
	result->small = a->small;
	result->large.count = a->large.count;
	return 0;
}

int
decimal_set_any(struct decimal *result, int64_t integer, size_t scale)
{
	uint64_t magnitude = integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer;

	if (natural_set(&result->large, magnitude) != 0)
		return -1;
	set_long(result, scale, integer < 0);
	return 0;
}

/* Reads digits: adds them to the integer, which is right where it is short. Returns their end. */
static const char *
read_digits(const char *at, const char *end, uint64_t *integer)
{
	uint64_t value = *integer;

	for (; at < end; at++) {
		unsigned digit = (unsigned char)*at - (unsigned)'0';
		if (digit > 9)
			break;
		value = value * 10 + digit;
	}
	*integer = value;
	return at;
}

int
decimal_parse(struct decimal *number, struct slice text)
{
	bool        sign = text.length > 0 && (text.text[0] == '-' || text.text[0] == '+');
	bool        negative = sign && text.text[0] == '-';
	const char *start = text.text + sign, *end = text.text + text.length;
	uint64_t    integer = 0;
	const char *point = read_digits(start, end, &integer);
	size_t      digits = (size_t)(point - start), scale = 0;

	if (point < end) {
		const char *stop = read_digits(point + 1, end, &integer);
		scale = (size_t)(stop - point) - 1;
		digits += scale;
		if (*point != '.' || stop < end || scale == 0)
			return 0;
	}
	if (digits == 0)
		return 0;
	if (digits <= DECIMAL_SHORT && decimal_set_short(number, integer, scale, negative))
		return 1;
	if (natural_parse(&number->large, text, digits) != 0)
		return -1;
	set_long(number, scale, negative);
	return 1;
}

/* Gives the integers of two numbers, at the larger of their scales. Returns false where they are too long. */
static bool
at_one_scale(const struct decimal *a, const struct decimal *b, uint64_t *x, uint64_t *y)
{
	*x = a->small;
	*y = b->small;
	if (!is_short(a) || !is_short(b))
		return false;
	return a->scale < b->scale ? decimal_shift(x, b->scale - a->scale)
	                           : decimal_shift(y, a->scale - b->scale);
}

/* result = a + |b| with the sign given, in integers. Returns false where they are too long. */
static bool
add_short(struct decimal *result, const struct decimal *a, const struct decimal *b, bool negative)
{
	size_t   scale = a->scale > b->scale ? a->scale : b->scale;
	uint64_t x, y;

	if (!at_one_scale(a, b, &x, &y))
		return false;
	if (a->negative == negative)
		return decimal_set_short(result, x + y, scale, negative);
	if (x >= y)
		return decimal_set_short(result, x - y, scale, a->negative);
	return decimal_set_short(result, y - x, scale, negative);
}

/* Where digits are missing, makes `*number` point to a copy in `room` that has them. */
static int
raise_to(const struct natural **number, size_t missing, struct natural *room)
{
	if (missing == 0)
		return 0;
	if (natural_copy(room, *number) != 0 || natural_shift(room, missing) != 0)
		return -1;
	*number = room;
	return 0;
}

/* The same of any length. */
static int
add_long(struct decimal *result, const struct decimal *a, const struct decimal *b, bool negative)
{
	size_t                scale = a->scale > b->scale ? a->scale : b->scale;
	struct natural        room = { .limbs = NULL };
	struct view           views[2];
	const struct natural *x = integer_of(a, &views[0]), *y = integer_of(b, &views[1]);
	bool                  sign = a->negative;
	int                   status = -1;

	if (raise_to(&x, scale - a->scale, &room) == 0 &&
	    raise_to(&y, scale - b->scale, &room) == 0) {
		if (sign == negative) {
			status = natural_add(&result->large, x, y);
		} else if (natural_compare(x, y) >= 0) {
			status = natural_subtract(&result->large, x, y);
		} else {
			sign = negative;
			status = natural_subtract(&result->large, y, x);
		}
	}
	if (status == 0)
		set_long(result, scale, sign);
	natural_free(&room);
	return status;
}

int
decimal_add_any(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	return add_short(result, a, b, b->negative) ? 0 : add_long(result, a, b, b->negative);
}

int
decimal_subtract_any(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	return add_short(result, a, b, !b->negative) ? 0 : add_long(result, a, b, !b->negative);
}

/* Gives an integer a scale that is a multiple of a limb's digits and no less than `least`. */
static int
align_scale(struct natural *integer, size_t *scale, size_t least)
{
	const size_t unit = NATURAL_LIMB_DIGITS;
	size_t       wanted = *scale > least ? *scale : least;
	size_t       missing = (unit - wanted % unit) % unit + wanted - *scale;

	if (natural_shift(integer, missing) != 0)
		return -1;
	*scale += missing;
	return 0;
}

int
decimal_accumulate(struct decimal *total, const struct decimal *a)
{
	struct natural room = { .limbs = NULL };
	struct view    view;
	size_t         scale = a->scale, total_scale = total->scale;
	int            status = -1;

	if ((!is_short(total) || natural_set(&total->large, total->small) == 0) &&
	    natural_copy(&room, integer_of(a, &view)) == 0 && align_scale(&room, &scale, 0) == 0 &&
	    align_scale(&total->large, &total_scale, scale) == 0)
		status = natural_add_at(&total->large, (total_scale - scale) / NATURAL_LIMB_DIGITS,
		                        &room);
	if (status == 0)
		set_long(total, total_scale, total->negative);
	natural_free(&room);
	return status;
}

/* The integers' product, where it is short. */
static bool
multiply_short(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	if (!is_short(a) || !is_short(b) ||
	    (b->small > 0 && a->small > DECIMAL_LIMIT / b->small))
		return false;
	return decimal_set_short(result, a->small * b->small, a->scale + b->scale,
	                 a->negative != b->negative);
}

int
decimal_multiply_any(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	struct natural product = { .limbs = NULL };
	struct view    views[2];

	if (a->scale > SIZE_MAX - b->scale)
		return out_of_memory();
	if (multiply_short(result, a, b))
		return 0;
	if (natural_multiply(&product, integer_of(a, &views[0]), integer_of(b, &views[1])) != 0)
		return -1;
	bool   negative = a->negative != b->negative;
	size_t scale = a->scale + b->scale;
	natural_free(&result->large);
	result->large = product;
	set_long(result, scale, negative);
	return 0;
}

/* The digits that must be put behind the top, or the bottom, of a division. */
struct missing {
	size_t top;
	size_t bottom;
};

static bool
divide_short(struct decimal *result, const struct decimal *a, const struct decimal *b,
             struct missing missing, size_t scale)
{
	uint64_t top = a->small, bottom = b->small;

	if (!is_short(a) || !is_short(b) || !decimal_shift(&top, missing.top) ||
	    !decimal_shift(&bottom, missing.bottom))
		return false;
	uint64_t quotient = top / bottom;
	uint64_t twice = 2 * (top % bottom);
	quotient += twice > bottom || (twice == bottom && quotient % 2 != 0);
	return decimal_set_short(result, quotient, scale, a->negative != b->negative);
}

static int
divide_long(struct decimal *result, const struct decimal *a, const struct decimal *b,
            struct missing missing, size_t scale)
{
	struct natural top = { .limbs = NULL }, bottom = { .limbs = NULL };
	struct natural quotient = { .limbs = NULL };
	struct view    view;
	int            status = -1;

	if (natural_copy(&top, integer_of(a, &view)) == 0 &&
	    natural_copy(&bottom, integer_of(b, &view)) == 0 &&
	    natural_shift(&top, missing.top) == 0 &&
	    natural_shift(&bottom, missing.bottom) == 0)
		status = natural_divide(&quotient, &top, &bottom);
	if (status == 0) {
		bool negative = a->negative != b->negative;
		natural_free(&result->large);
		result->large = quotient;
		set_long(result, scale, negative);
	} else {
		natural_free(&quotient);
	}
	natural_free(&top);
	natural_free(&bottom);
	return status;
}

int
decimal_divide(struct decimal *result, const struct decimal *a, const struct decimal *b,
               size_t scale)
{
	struct missing missing = { 0, 0 };

	if (decimal_sign(b) == 0) {
		errno = EDOM;
		return -1;
	}
	if (scale > SIZE_MAX - b->scale)
		return out_of_memory();
	size_t wanted = scale + b->scale;
	if (wanted >= a->scale)
		missing.top = wanted - a->scale;
	else
		missing.bottom = a->scale - wanted;
	if (divide_short(result, a, b, missing, scale))
		return 0;
	return divide_long(result, a, b, missing, scale);
}

int
decimal_round_any(struct decimal *result, const struct decimal *a, size_t scale)
{
	static const struct decimal one = { .small = 1 };

	return decimal_divide(result, a, &one, scale);
}

/* The order of two integers below DECIMAL_LIMIT, whose signs are given. */
static int
order_of(uint64_t x, bool x_negative, uint64_t y, bool y_negative)
{
	int64_t a = x_negative ? -(int64_t)x : (int64_t)x;
	int64_t b = y_negative ? -(int64_t)y : (int64_t)y;

	return (a > b) - (a < b);
}

int
decimal_compare_any(const struct decimal *a, const struct decimal *b, int *order)
{
	struct decimal difference = { .scale = 0 };
	uint64_t       x, y;

	if (at_one_scale(a, b, &x, &y)) {
		*order = order_of(x, a->negative, y, b->negative);
		return 0;
	}
	int status = decimal_subtract(&difference, a, b);
	*order = decimal_sign(&difference);
	decimal_free(&difference);
	return status;
}

/* Writes a number with a point before its last `scale` digits, one digit at a time. */
static char *
put_long(char *to, uint64_t value, size_t scale)
{
	size_t digits = 1;

	while (digits <= DECIMAL_SHORT && value >= (uint64_t)decimal_powers[digits])
		digits++;
	size_t length = digits > scale ? digits : scale + 1;
	char  *end = to + length + (scale > 0);
	char  *at = end;
	for (size_t i = 0; i < length; i++, value /= 10) {
		if (i == scale && scale > 0)
			*--at = '.';
		*--at = (char)('0' + value % 10);
	}
	return end;
}

/* The same, words of eight digits at a time, where the scale is less than that. */
static char *
put_usual(char *to, uint64_t value, size_t scale)
{
	size_t missing = 0; /* of the digits of the last word */

	if (value >= TSV_WORD_LIMIT)
		to = tsv_put_number(to, value / TSV_WORD_LIMIT);
	uint64_t word = tsv_word((uint32_t)(value % TSV_WORD_LIMIT));
	if (value < TSV_WORD_LIMIT) {
		missing = tsv_zeros(word);
		if (missing > 7 - scale)
			missing = 7 - scale;
	}
	word_put(to, word >> 8 * missing);
	to += 8 - missing - scale;
	if (scale == 0)
		return to;
	*to++ = '.';
	word_put(to, word >> 8 * (8 - scale));
	return to + scale;
}

char *
decimal_put_integer(char *to, int64_t integer, size_t scale)
{
	uint64_t value = (uint64_t)integer;

	if (integer < 0) {
		*to++ = '-';
		value = 0 - value;
	}
	return scale < 8 ? put_usual(to, value, scale) : put_long(to, value, scale);
}

size_t
decimal_room_any(const struct decimal *number)
{
	struct view view;

	return 1 + natural_room(integer_of(number, &view), number->scale);
}

char *
decimal_put(char *to, const struct decimal *number)
{
	struct view view;

	if (is_short(number) && number->scale <= DECIMAL_SHORT)
		return decimal_put_integer(to, decimal_integer(number), number->scale);
	if (number->negative)
		*to++ = '-';
	return natural_put(to, integer_of(number, &view), number->scale);
}

void
decimal_write(struct output *output, const struct decimal *number)
{
	char *to = output_reserve(output, decimal_room(number));

	if (to != NULL)
		output->used = (size_t)(decimal_put(to, number) - output->bytes);
}
