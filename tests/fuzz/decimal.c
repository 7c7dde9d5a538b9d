/*
 * Decimals agree with what is taught in school: digits in strings, added,
 * subtracted and multiplied one by one. Amounts read in the usual form are
 * those read in any.
 */
#include "record/decimal.h"

#include <stdlib.h>

#include "fuzz.h"
#include "record/amount.h"
#include "util/ascii.h"

enum { DIGITS = 512, SCALE = 256, PRINTED = 120 /* digits of an operand */ };

/* Digits from the least significant on, of which SCALE stand behind the point. */
struct paper {
	bool          negative;
	unsigned char digits[DIGITS];
};

static struct output written = OUTPUT_TO(-1);

/* Writes a number down; false where it has more digits than there is room for. */
static bool
write_down(struct paper *paper, struct slice text)
{
	size_t at = text.length, point = text.length;

	*paper = (struct paper){ .negative = text.length > 0 && text.text[0] == '-' };
	for (size_t i = 0; i < text.length; i++)
		if (text.text[i] == '.')
			point = i;
	size_t behind = point < text.length ? text.length - point - 1 : 0;
	if (behind > SCALE || text.length - behind > DIGITS - SCALE)
		return false;
	for (size_t place = SCALE - behind; at > 0; at--)
		if (ascii_is_digit(text.text[at - 1]))
			paper->digits[place++] = (unsigned char)(text.text[at - 1] - '0');
	return true;
}

static int
compare(const struct paper *a, const struct paper *b)
{
	for (size_t i = DIGITS; i-- > 0;)
		if (a->digits[i] != b->digits[i])
			return a->digits[i] < b->digits[i] ? -1 : 1;
	return 0;
}

static struct paper
add(const struct paper *a, const struct paper *b)
{
	struct paper sum = { .negative = a->negative };
	unsigned     carry = 0;

	for (size_t i = 0; i < DIGITS; i++) {
		carry += (unsigned)a->digits[i] + b->digits[i];
		sum.digits[i] = (unsigned char)(carry % 10);
		carry /= 10;
	}
	return sum;
}

/* |a| - |b|, where |a| is no less, with the sign of a */
static struct paper
subtract(const struct paper *a, const struct paper *b)
{
	struct paper rest = { .negative = a->negative };
	int          borrow = 0;

	for (size_t i = 0; i < DIGITS; i++) {
		int digit = a->digits[i] - b->digits[i] - borrow;
		borrow = digit < 0;
		rest.digits[i] = (unsigned char)(digit + 10 * borrow);
	}
	return rest;
}

static struct paper
add_signed(const struct paper *a, const struct paper *b)
{
	if (a->negative == b->negative)
		return add(a, b);
	return compare(a, b) >= 0 ? subtract(a, b) : subtract(b, a);
}

static struct paper
multiply(const struct paper *a, const struct paper *b)
{
	struct paper product = { .negative = a->negative != b->negative };

	for (size_t i = 0; i < DIGITS; i++) {
		unsigned carry = 0;
		for (size_t j = 0; a->digits[i] != 0 && j < DIGITS; j++) {
			if (i + j < SCALE || i + j - SCALE >= DIGITS)
				continue;
			carry += (unsigned)product.digits[i + j - SCALE] +
			         (unsigned)a->digits[i] * b->digits[j];
			product.digits[i + j - SCALE] = (unsigned char)(carry % 10);
			carry /= 10;
		}
	}
	return product;
}

/* The paper says what the decimal does, which has that scale. */
static void
must_agree(const struct paper *paper, const struct decimal *number, size_t scale,
           const char *law)
{
	struct paper own;
	size_t       point = 0;

	written.used = 0;
	decimal_write(&written, number);
	struct slice text = bytes_of(&written);
	must(write_down(&own, text), law);
	must(compare(&own, paper) == 0, law);
	must(own.negative == paper->negative || decimal_sign(number) == 0, law);
	while (point < text.length && text.text[point] != '.')
		point++;
	must(number->scale == scale && (scale == 0 ? point == text.length
	                                           : text.length - point - 1 == scale),
	     "a number has its scale");
	must(!number->negative || decimal_sign(number) != 0, "0 has no sign");
}

static bool
is_even(const struct decimal *number)
{
	uint64_t low = number->large.count > 0 ? number->large.limbs[0] : number->small;

	return low % 2 == 0;
}

/* a / b is within half a unit of its last digit. */
static void
check_division(const struct decimal *a, const struct decimal *b, size_t scale)
{
	struct decimal quotient = { 0 }, rest = { 0 }, half = { 0 };
	int            order;

	must(decimal_divide(&quotient, a, b, scale) == 0, "there is memory");
	must(decimal_multiply(&rest, &quotient, b) == 0, "there is memory");
	must(decimal_subtract(&rest, &rest, a) == 0, "there is memory");
	must(decimal_set(&half, 5, scale + 1) == 0, "there is memory");
	must(decimal_multiply(&half, &half, b) == 0, "there is memory");
	rest.negative = half.negative = false;
	must(decimal_compare(&rest, &half, &order) == 0 && order <= 0, "a quotient is near");
	must(order < 0 || is_even(&quotient), "half goes to even");
	must(quotient.scale == scale, "a quotient has its scale");
	decimal_free(&quotient);
	decimal_free(&rest);
	decimal_free(&half);
}

static void
check_arithmetic(struct slice first, struct slice second)
{
	struct decimal a = { 0 }, b = { 0 }, result = { 0 };
	struct paper   x, y, z;

	bool parsed = decimal_parse(&a, first) == 1 && decimal_parse(&b, second) == 1;
	if (parsed && first.length < PRINTED && second.length < PRINTED && write_down(&x, first) &&
	    write_down(&y, second)) {
		size_t most = a.scale > b.scale ? a.scale : b.scale;
		must_agree(&x, &a, a.scale, "a number is read");
		must(decimal_add(&result, &a, &b) == 0, "there is memory");
		z = add_signed(&x, &y);
		must_agree(&z, &result, most, "a + b");
		must(decimal_multiply(&result, &a, &b) == 0, "there is memory");
		z = multiply(&x, &y);
		must_agree(&z, &result, a.scale + b.scale, "a * b");
		y.negative = !y.negative;
		must(decimal_subtract(&result, &a, &b) == 0, "there is memory");
		z = add_signed(&x, &y);
		must_agree(&z, &result, most, "a - b");
		if (decimal_sign(&b) != 0)
			check_division(&a, &b, first.length % 12);
		must(decimal_copy(&result, &a) == 0, "there is memory");
		must(decimal_add(&result, &result, &result) == 0, "there is memory");
		z = add(&x, &x);
		must_agree(&z, &result, a.scale, "a + a, in its place");
		a.negative = b.negative = x.negative = y.negative = false;
		decimal_free(&result);
		must(decimal_accumulate(&result, &a) == 0, "there is memory");
		must(decimal_accumulate(&result, &b) == 0, "there is memory");
		z = add(&x, &y);
		must_agree(&z, &result, result.scale, "a and b accumulated");
	}
	decimal_free(&a);
	decimal_free(&b);
	decimal_free(&result);
}

/* The amount read in any form is the one read into a decimal, and in the usual one. */
static void
check_amount(struct slice text)
{
	enum { MARGIN = 64 };
	struct decimal number = { 0 };
	struct amount  amount = amount_read(text), usual;
	char          *bytes = calloc(text.length + 2 * (size_t)MARGIN, 1);
	int            parsed = amount_decimal(&number, text);
	static struct output same = OUTPUT_TO(-1);

	must(parsed == (amount.scale >= 0 || amount.scale == AMOUNT_LONG), "an amount is a decimal");
	must((amount.scale == AMOUNT_EMPTY) == (text.length == 0), "nothing is stated");
	written.used = same.used = 0;
	decimal_write(&written, &number);
	if (amount.scale >= 0) {
		amount_write(&same, amount);
		must_equal(bytes_of(&written), bytes_of(&same), "an amount is that decimal");
	}
	must(bytes != NULL, "there is memory");
	if (text.length > 0)
		memcpy(bytes + MARGIN, text.text, text.length);
	if (text.length > 0 && amount_usual(bytes + MARGIN, text.length, &usual))
		must(usual.value == amount.value && usual.scale == amount.scale,
		     "the usual form is one of the forms");
	free(bytes);
	decimal_free(&number);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char  *text = (const char *)data;
	const char  *blank = size == 0 ? NULL : memchr(text, ' ', size);
	size_t       length = blank == NULL ? size : (size_t)(blank - text);
	struct slice first = { text, length };
	struct slice second = blank == NULL ? first : (struct slice){ blank + 1, size - length - 1 };

	check_arithmetic(first, second);
	check_amount(first);
	check_amount(second);
	return 0;
}
