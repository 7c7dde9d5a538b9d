/*
 * Numbers as filings print them: "$  1,233,009", "6.000%", "674".
 */
#include "filing/number.h"

#include "util/ascii.h"

/* Counts the digits at a position. */
static size_t
digits_at(struct slice text, size_t at)
{
	size_t count = 0;

	while (at + count < text.length && ascii_is_digit(text.text[at + count]))
		count++;
	return count;
}

static size_t
blanks_at(struct slice text, size_t at)
{
	size_t count = 0;

	while (at + count < text.length && ascii_is_blank(text.text[at + count]))
		count++;
	return count;
}

static bool
byte_at(struct slice text, size_t at, char byte)
{
	return at < text.length && text.text[at] == byte;
}

/* The length of digits with their commas and point at `at`; 0 where commas are misplaced. */
static size_t
figure_at(struct slice text, size_t at)
{
	size_t length = digits_at(text, at);
	bool   grouped = false;

	while (byte_at(text, at + length, ',') && digits_at(text, at + length + 1) > 0) {
		if (digits_at(text, at + length + 1) != 3 || (!grouped && (length == 0 || length > 3)))
			return 0;
		grouped = true;
		length += 4;
	}
	size_t decimals =
	    byte_at(text, at + length, '.') ? digits_at(text, at + length + 1) : 0;
	return decimals > 0 ? length + 1 + decimals : length;
}

bool
number_is_well_formed(struct slice digits)
{
	return digits.length > 0 && figure_at(digits, 0) == digits.length;
}

size_t
number_copy(char *to, struct slice digits)
{
	size_t length = 0, run = 0, i = 0;
	bool   grouped = false;

	for (; i < digits.length && digits.text[i] != '.'; i++) {
		char c = digits.text[i];
		if (ascii_is_digit(c)) {
			to[length++] = c;
			run++;
			continue;
		}
		if (c != ',' || run == 0 || run > 3 || (grouped && run != 3))
			return 0;
		grouped = true;
		run = 0;
	}
	if (grouped && run != 3)
		return 0;
	if (i < digits.length && i + 1 == digits.length)
		return 0;
	for (size_t point = i; i < digits.length; i++) {
		if (i > point && !ascii_is_digit(digits.text[i]))
			return 0;
		to[length++] = digits.text[i];
	}
	return length;
}

size_t
number_parse(struct slice text, struct number *number)
{
	size_t at = blanks_at(text, 0);

	number->dollars = byte_at(text, at, '$');
	if (number->dollars)
		at += 1 + blanks_at(text, at + 1);
	size_t length = figure_at(text, at);
	if (length == 0)
		return 0;
	number->digits = (struct slice){ text.text + at, length };
	at += length;
	if (at < text.length && ascii_is_letter(text.text[at]))
		return 0;
	if (byte_at(text, at, '.') && digits_at(text, at + 1) > 0)
		return 0;
	size_t blanks = blanks_at(text, at);
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
