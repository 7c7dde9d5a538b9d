/*
 * Whether a text can stand in a field as it is, seen eight bytes at a time.
 */
#ifndef UTIL_SQUEEZED_H
#define UTIL_SQUEEZED_H

#include "util/ascii.h"
#include "util/slice.h"
#include "util/word.h"

/* Whether all bytes of the word are printable, with no two blanks side by side. */
static inline bool
squeezed_word(uint64_t word)
{
	uint64_t blanks = word_matches(word, ' ');

	return word_is_printable(word) && (blanks & blanks << 8) == 0;
}

static inline bool
squeezed_bytes(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (ascii_is_control(text.text[i]) ||
		    (i > 0 && text.text[i] == ' ' && text.text[i - 1] == ' '))
			return false;
	return true;
}

/*
 * Whether a text has no control characters and no two blanks side by side. It
 * may say that it has some where there are bytes above 0x7f.
 */
static inline bool
squeezed(struct slice text)
{
	if (text.length < 8)
		return squeezed_bytes(text);
	/* the words overlap by a byte, so that each two bytes stand in one of them */
	for (size_t at = 0; at + 8 < text.length; at += 7)
		if (!squeezed_word(word_at(text.text + at)))
			return false;
	return squeezed_word(word_at(text.text + text.length - 8));
}

#endif
