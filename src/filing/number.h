/*
 * Numbers as filings print them: "$  1,233,009", "6.000%", "674".
 */
#ifndef FILING_NUMBER_H
#define FILING_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "util/output.h"
#include "util/slice.h"

/* A printed number. `digits` is the run of digits, commas and point alone. */
struct number {
	struct slice digits;
	bool         dollars; /* "$" before it */
	bool         percent; /* "%" behind it */
};

/*
 * Reads the number that the text starts with: an optional "$" and blanks,
 * digits with thousands commas at their places or with none, an optional
 * point and digits, optional blanks and "%". Returns the bytes read, or 0
 * where there is no number, or one whose commas stand at wrong places, or
 * that goes on in a letter or digit ("12th", "1.2.3"). A point, comma or
 * hyphen that ends a sentence or word is not read.
 */
size_t number_parse(struct slice text, struct number *number);

/* Whether three digits follow the point of a number, where amounts in dollars have two: "1,250.300". */
static inline bool
number_has_point_for_comma(struct slice digits)
{
	enum { DECIMALS = 3 };

	return digits.length > DECIMALS + 1 && digits.text[digits.length - DECIMALS - 1] == '.';
}

/*
 * Whether a number that number_parse has read is none as it is printed: a percentage with a
 * comma or of thousands, "6,349%", or dollars with three decimals, "$54.000".
 */
static inline bool
number_is_mistyped(const struct number *number)
{
	enum { MOST = 3 };
	struct slice digits = number->digits;
	size_t       at = 0;

	if (!number->percent)
		return number->dollars && number_has_point_for_comma(digits);
	while (at < digits.length && at <= MOST && digits.text[at] >= '0' && digits.text[at] <= '9')
		at++;
	return at > MOST || (at < digits.length && digits.text[at] == ',');
}

/* Whether digits, commas and a point make a number, as number_parse has it. */
bool number_is_well_formed(struct slice digits);

/*
 * Copies a number's digits and point without its commas to `to`, which has
 * room for them all. Returns the bytes copied, or 0 where the commas stand at
 * wrong places or it is no number.
 */
size_t number_copy(char *to, struct slice digits);

/* Appends the number as a plain decimal: its digits without commas. */
void number_write(struct output *output, struct slice digits);

#endif
