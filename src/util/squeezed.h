/*
 * Whether a text can stand in a field as it is, seen eight or 16 bytes at a time.
 */
#ifndef UTIL_SQUEEZED_H
#define UTIL_SQUEEZED_H

#include "util/mask.h"
#include "util/slice.h"
#include "util/word.h"

/* Whether all bytes of the word are printable, with no two blanks side by side. */
static inline bool
squeezed_word(uint64_t word)
{
	uint64_t blanks = word_matches(word, ' ');

	return word_is_printable(word) && (blanks & blanks << 8) == 0;
}

/* The same of the 16 bytes. */
static inline bool
squeezed_step(const char *bytes)
{
	uint32_t blanks = mask_of(bytes, ' ');

	return mask_between(bytes, ' ', '~') == MASK_ALL && (blanks & blanks >> 1) == 0;
}

/*
 * Whether a text has no control characters and no two blanks side by side. It
 * may say that it has some where there are bytes above 0x7f.
 */
static inline bool
squeezed(struct slice text)
{
	const char *end = text.text + text.length;

	if (text.length == 0)
		return true;
	/* fewer bytes than a word has are filled up */
	if (text.length < 8)
		return squeezed_word(word_up_to(text.text, text.text, end) |
		                     WORD_OF('.') << 8 * text.length);
	/* the pieces overlap by a byte, so that each two bytes stand in one of them */
	if (text.length < MASK_STEP)
		return squeezed_word(word_at(text.text)) && squeezed_word(word_at(end - 8));
	for (size_t at = 0; at + MASK_STEP < text.length; at += MASK_STEP - 1)
		if (!squeezed_step(text.text + at))
			return false;
	return squeezed_step(end - MASK_STEP);
}

/*
 * The same of the first `length` bytes of a text, the last of which is no
 * blank: quicker where more bytes follow them.
 */
static inline bool
squeezed_start(struct slice text, size_t length)
{
	size_t at = 0;

	for (; at < length && at + MASK_STEP <= text.length; at += MASK_STEP - 1) {
		uint32_t blanks = mask_of(text.text + at, ' ');
		uint32_t odd = mask_between(text.text + at, ' ', '~') ^ MASK_ALL;
		size_t   left = length - at;
		odd |= blanks & blanks >> 1;
		if (left < MASK_STEP)
			odd &= (1u << left) - 1;
		if (odd != 0)
			return false;
	}
	return at >= length || squeezed((struct slice){ text.text + at, length - at });
}

#endif
