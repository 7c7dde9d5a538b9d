/*
 * Numbers as filings print them: "$  1,233,009", "6.000%", "674".
 */
#include "filing/number.h"

#include <stdint.h>

#include "util/ascii.h"

static bool
byte_at(struct slice text, size_t at, char byte)
{
	return at < text.length && text.text[at] == byte;
}

/* Whether a comma and three digits stand at `at`: four bytes, compared with ",000" at once. */
static inline bool
group_at(struct slice text, size_t at)
{
	uint32_t bytes, zeros, above;

	if (text.length - at < 4)
		return false;
	memcpy(&bytes, text.text + at, 4);
	memcpy(&zeros, ",000", 4);
	memcpy(&above, "\x7f\x76\x76\x76", 4); /* what lifts 1, and 10, to 0x80 */
	bytes ^= zeros;
	return ((((bytes & 0x7f7f7f7f) + above) | bytes) & 0x80808080) == 0;
}

/* The length of digits with their commas and point at `at`; 0 where commas are misplaced. */
static inline size_t
figure_at(struct slice text, size_t at)
{
	size_t length = ascii_digits(text, at);

	if (byte_at(text, at + length, ',')) {
		if (length > 0 && length <= 3)
			while (group_at(text, at + length))
				length += 4;
		if (ascii_digits(text, at + length) > 0 ||
		    (byte_at(text, at + length, ',') && ascii_digits(text, at + length + 1) > 0))
			return 0;
	}
	size_t decimals =
	    byte_at(text, at + length, '.') ? ascii_digits(text, at + length + 1) : 0;
	return decimals > 0 ? length + 1 + decimals : length;
}

bool
number_is_well_formed(struct slice digits)
{
	return digits.length > 0 && figure_at(digits, 0) == digits.length;
}

/* Copies the digits that the text starts with; returns how many. */
static inline size_t
copy_digits(char *to, struct slice text)
{
	size_t count = 0;

	for (; count < text.length && ascii_is_digit(text.text[count]); count++)
		to[count] = text.text[count];
	return count;
}

/* Copies the digits before a number's first comma: those that are left if the others are groups of three. */
static inline size_t
copy_first_group(char *to, struct slice digits)
{
	struct slice group = { digits.text, digits.length % 4 };

	return copy_digits(to, group) == group.length ? group.length : 0;
}

/* The same as number_copy for a number that has a point, or no commas. */
static size_t
copy_other(char *to, struct slice digits)
{
	size_t length = copy_digits(to, digits), at = length;

	if (length > 0 && length <= 3)
		for (; group_at(digits, at); at += 4, length += 3)
			memcpy(to + length, digits.text + at + 1, 3);
	if (at == digits.length)
		return length;
	if (digits.text[at] != '.' || at + 1 == digits.length)
		return 0;
	struct slice decimals = { digits.text + at + 1, digits.length - at - 1 };
	to[length++] = '.';
	return copy_digits(to + length, decimals) == decimals.length ? length + decimals.length : 0;
}

size_t
number_copy(char *to, struct slice digits)
{
	size_t length = copy_first_group(to, digits), at = length;

	if (length > 0)
		for (; group_at(digits, at); at += 4, length += 3)
			memcpy(to + length, digits.text + at + 1, 3);
	return at == digits.length ? length : copy_other(to, digits);
}

size_t
number_parse(struct slice text, struct number *number)
{
	size_t at = ascii_blanks(text, 0);

	number->dollars = byte_at(text, at, '$');
	if (number->dollars)
		at += 1 + ascii_blanks(text, at + 1);
	size_t length = figure_at(text, at);
	if (length == 0)
		return 0;
	number->digits = (struct slice){ text.text + at, length };
	at += length;
	if (at < text.length && ascii_is_letter(text.text[at]))
		return 0;
	if (byte_at(text, at, '.') && ascii_digits(text, at + 1) > 0)
		return 0;
	size_t blanks = ascii_blanks(text, at);
	number->percent = byte_at(text, at + blanks, '%');
	return number->percent ? at + blanks + 1 : at;
}

void
number_write(struct output *output, struct slice digits)
{
	char *room = output_room(output, digits.length);

	if (room == NULL)
		return;
	for (size_t i = 0; i < digits.length; i++) {
		*room = digits.text[i];
		room += digits.text[i] != ',';
	}
	output->used = (size_t)(room - output->bytes);
}
