/*
 * Amounts of any form and length, read byte by byte.
 */
#include "record/amount.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/ascii.h"

const int64_t amount_limits[AMOUNT_DIGITS + 1] = {
	INT64_C(9223372036854775807), INT64_C(922337203685477580), INT64_C(92233720368547758),
	INT64_C(9223372036854775), INT64_C(922337203685477), INT64_C(92233720368547),
	INT64_C(9223372036854), INT64_C(922337203685), INT64_C(92233720368), INT64_C(9223372036),
	922337203, 92233720, 9223372, 922337, 92233, 9223, 922, 92, 9,
};

/* Takes "$", a sign or parentheses off the text, each once. Returns whether it is negative. */
static bool
take_marks(struct slice *text)
{
	bool dollar = false, sign = false, enclosed = false, negative = false;

	while (text->length > 0) {
		char first = text->text[0];
		if (first == '$' && !dollar) {
			dollar = true;
		} else if ((first == '-' || first == '+') && !sign && !enclosed) {
			sign = true;
			negative = first == '-';
		} else if (first == '(' && !sign && !enclosed &&
		           text->text[text->length - 1] == ')' && text->length > 1) {
			enclosed = negative = true;
			text->length--;
		} else {
			break;
		}
		text->text++;
		text->length--;
	}
	return negative;
}

static bool
all_digits(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (!ascii_is_digit(text.text[i]))
			return false;
	return true;
}

/* Whether every fourth byte from the end, and no other, is a comma. */
static bool
well_grouped(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		bool comma = (text.length - i) % 4 == 0;
		if (comma ? text.text[i] != ',' || i == 0 : !ascii_is_digit(text.text[i]))
			return false;
	}
	return true;
}

/* Counts the digits of a text without marks, and those behind its point. Returns 0 for no amount. */
static size_t
count_digits(struct slice text, size_t *scale)
{
	const char  *point = text.length == 0 ? NULL : memchr(text.text, '.', text.length);
	struct slice whole = { text.text, point == NULL ? text.length : (size_t)(point - text.text) };
	struct slice behind = { NULL, 0 };
	size_t       commas = 0;

	if (point != NULL)
		behind = (struct slice){ point + 1, text.length - whole.length - 1 };
	if (whole.length > 0 && memchr(whole.text, ',', whole.length) != NULL)
		commas = (whole.length - 1) / 4;
	if (commas > 0 ? !well_grouped(whole) : !all_digits(whole))
		return 0;
	if (!all_digits(behind) || (point != NULL && behind.length == 0))
		return 0;
	*scale = behind.length;
	return whole.length - commas + behind.length;
}

struct amount
amount_read(struct slice text)
{
	struct amount amount = { .scale = AMOUNT_EMPTY };
	size_t        scale;

	if (text.length == 0)
		return amount;
	bool   negative = take_marks(&text);
	size_t digits = count_digits(text, &scale);
	amount.scale = digits == 0 ? AMOUNT_NONE : digits > AMOUNT_DIGITS ? AMOUNT_LONG : (int)scale;
	if (amount.scale < 0)
		return amount;
	for (size_t i = 0; i < text.length; i++)
		if (ascii_is_digit(text.text[i]))
			amount.value = amount.value * 10 + (text.text[i] - '0');
	if (negative)
		amount.value = -amount.value;
	return amount;
}

/* Copies a text without its commas. Returns NULL with errno ENOMEM. */
static char *
without_commas(struct slice text, size_t *length)
{
	char *copy = malloc(text.length + 1);

	*length = 0;
	if (copy == NULL) {
		errno = ENOMEM;
		return NULL;
	}
	for (size_t i = 0; i < text.length; i++)
		if (text.text[i] != ',')
			copy[(*length)++] = text.text[i];
	return copy;
}

int
amount_decimal(struct decimal *number, struct slice text)
{
	size_t scale;
	size_t length;
	bool   negative = take_marks(&text);

	if (count_digits(text, &scale) == 0)
		return 0;
	char *copy = without_commas(text, &length);
	if (copy == NULL)
		return -1;
	int result = decimal_parse(number, (struct slice){ copy, length });
	free(copy);
	if (result == 1)
		number->negative = negative && decimal_sign(number) != 0;
	return result;
}

void
amount_write(struct output *output, struct amount amount)
{
	char *to = output_reserve(output, DECIMAL_ROOM);

	if (to != NULL)
		output->used = (size_t)(decimal_put_integer(to, amount.value, (size_t)amount.scale) - output->bytes);
}
