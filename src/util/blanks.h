/*
 * Passing over blanks, 16 at a time: a filing's lines are mostly that.
 */
#ifndef UTIL_BLANKS_H
#define UTIL_BLANKS_H

#include <stddef.h>

#include "util/ascii.h"
#include "util/mask.h"

/* Where the run of blanks starts that ends before `end`; `end` where there is none. */
static inline size_t
blanks_before(const char *text, size_t end)
{
	while (end >= MASK_STEP) {
		uint32_t others = mask_of(text + end - MASK_STEP, ' ') ^ MASK_ALL;
		if (others != 0) {
			end -= MASK_STEP - 1 - word_highest_bit(others);
			break;
		}
		end -= MASK_STEP;
	}
	while (end > 0 && (unsigned char)text[end - 1] <= ' ' && ascii_is_blank(text[end - 1]))
		end--;
	return end;
}

/* Where the spaces end that start at `at`, before `end`. */
static inline size_t
spaces_behind(const char *text, size_t at, size_t end)
{
	while (at + MASK_STEP <= end) {
		uint32_t others = mask_of(text + at, ' ') ^ MASK_ALL;
		if (others != 0)
			return at + word_lowest_bit(others);
		at += MASK_STEP;
	}
	while (at < end && text[at] == ' ')
		at++;
	return at;
}

#endif
