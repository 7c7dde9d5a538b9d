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

/*
 * 0x80 in each of four bytes that is not among those from the pattern's on, as
 * many as `above` lifts to less than 0x80: 0x76 for ten, 0x7f for one.
 */
static inline uint32_t
not_like(uint32_t bytes, const char pattern[4], const char above[4])
{
	uint32_t first, lift;

	memcpy(&first, pattern, 4);
	memcpy(&lift, above, 4);
	bytes ^= first;
	return (((bytes & 0x7f7f7f7f) + lift) | bytes) & 0x80808080;
}

/* Whether a comma and three digits stand at `at`. */
static inline bool
group_at(struct slice text, size_t at)
{
	uint32_t bytes;

	if (text.length - at < 4)
		return false;
	memcpy(&bytes, text.text + at, 4);
	return not_like(bytes, ",000", "\x7f\x76\x76\x76") == 0;
}

/* The length of digits with their commas and point at `at`; 0 where commas are misplaced: "5.505,457". */
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
	if (decimals == 0)
		return length;
	length += 1 + decimals;
	return byte_at(text, at + length, ',') && ascii_digits(text, at + length + 1) > 0 ? 0 : length;
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

/*
 * Copies the digits before a number's first comma, those that are left if the
 * others are groups of three; returns how many, or 0 where they are no digits.
 * Up to four bytes are written, as many as there are at least.
 */
static inline size_t
copy_first_group(char *to, struct slice digits)
{
	static const char high[4][4] = { "", "\x80", "\x80\x80", "\x80\x80\x80" };
	size_t            count = digits.length % 4;
	uint32_t          bytes, mask;

	if (digits.length < 4)
		return copy_digits(to, digits) == count ? count : 0;
	memcpy(&bytes, digits.text, 4);
	memcpy(&mask, high[count], 4);
	memcpy(to, &bytes, 4);
	return (not_like(bytes, "0000", "\x76\x76\x76\x76") & mask) == 0 ? count : 0;
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

bool
number_is_well_formed(struct slice digits)
{
	struct number number;

	return number_parse(digits, &number) > 0 && number.digits.length == digits.length;
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
