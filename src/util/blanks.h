/*
 * Passing over blanks, eight at a time: a filing's lines are mostly that.
 */
#ifndef UTIL_BLANKS_H
#define UTIL_BLANKS_H

#include <stddef.h>

#include "util/ascii.h"
#include "util/word.h"

/* Where the run of blanks starts that ends before `end`; `end` where there is none. */
static inline size_t
blanks_before(const char *text, size_t end)
{
	while (end >= 8) {
		uint64_t others = word_at(text + end - 8) ^ WORD_OF(' ');
		if (others != 0) {
			end -= word_bytes_above(others);
			break;
		}
		end -= 8;
	}
	while (end > 0 && (unsigned char)text[end - 1] <= ' ' && ascii_is_blank(text[end - 1]))
		end--;
	return end;
}

/* Where the spaces end that start at `at`, before `end`. */
static inline size_t
spaces_behind(const char *text, size_t at, size_t end)
{
	while (at + 8 <= end) {
		uint64_t others = word_at(text + at) ^ WORD_OF(' ');
		if (others != 0)
			return at + word_lowest_bit(others) / 8;
		at += 8;
	}
	while (at < end && text[at] == ' ')
		at++;
	return at;
}

#endif
