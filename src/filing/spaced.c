/*
 * Closing up headings that are printed with a blank between the letters.
 */
#include "filing/spaced.h"

#include <string.h>

#include "filing/pool.h"
#include "filing/words.h"
#include "util/len.h"

/* Words that the name of a pool follows. */
static const char *const pool_words[] = { "pool", "group" };

enum { LENGTH = 128 }; /* a heading is no longer */

/* Whether a pool's name follows the letters so far, which one blank parts from it: "P O O L I", "GROUP 2". */
static bool
is_before_name(struct slice closed, char next)
{
	return (ascii_is_digit(next) || ascii_is_one_of(next, "IVX")) &&
	       words_equal_one(closed, pool_words, LEN(pool_words));
}

/* Writes a text without the blanks that stand alone between two single characters. Returns its length. */
static size_t
close_up(struct slice text, char closed[LENGTH])
{
	size_t length = 0, last = 0; /* of the word before */

	for (size_t at = 0; at < text.length;) {
		size_t blanks = ascii_blanks(text, at), end = at += blanks;
		while (end < text.length && !ascii_is_blank(text.text[end]))
			end++;
		bool single = blanks == 1 && last == 1 && end - at == 1;
		if (length > 0 &&
		    (!single || is_before_name((struct slice){ closed, length }, text.text[at])))
			closed[length++] = ' ';
		last = end - at;
		memcpy(closed + length, text.text + at, last);
		length += last;
		at = end;
	}
	return length;
}

bool
spaced_close(char *bytes, size_t length)
{
	char closed[LENGTH];

	if (length > LENGTH)
		return false;
	size_t short_length = close_up((struct slice){ bytes, length }, closed);
	if (!pool_is_named((struct slice){ closed, short_length }))
		return false;
	memcpy(bytes, closed, short_length);
	memset(bytes + short_length, ' ', length - short_length);
	return true;
}
