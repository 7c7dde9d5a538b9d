/*
 * Headings that are printed with a blank between the letters: "G R O U P  2".
 */
#ifndef FILING_SPACED_H
#define FILING_SPACED_H

#include <stdbool.h>

#include "util/ascii.h"

/* Whether a text starts with three letters that blanks part. */
static inline bool
spaced_starts(struct slice text)
{
	return text.length > 4 && text.text[1] == ' ' && text.text[3] == ' ' && ascii_is_letter(text.text[0]) &&
	       ascii_is_letter(text.text[2]) && ascii_is_letter(text.text[4]);
}

/*
 * Closes up the words of such a heading where it names a pool, and puts blanks
 * behind them: the bytes become "GROUP 2     ". Returns whether they did.
 */
bool spaced_close(char *bytes, size_t length);

#endif
