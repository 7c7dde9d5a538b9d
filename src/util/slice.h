/*
 * A slice is a run of bytes that somebody else owns: it may hold NULs, ends
 * in none, and is valid as long as the buffer that it points into.
 */
#ifndef UTIL_SLICE_H
#define UTIL_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct slice {
	const char *text;
	size_t      length;
};

/* A slice of a string, without its NUL. */
static inline struct slice
slice_of(const char *string)
{
	return (struct slice){ string, strlen(string) };
}

/*
 * Copies a slice to where there is room. Returns the end. Most are short: two
 * moves of a fixed size, which may overlap, are quicker than a call.
 */
static inline char *
slice_put(char *to, struct slice slice)
{
	const char *from = slice.text;
	size_t      length = slice.length;

	if (length < 8) {
		if (length >= 4) {
			memcpy(to, from, 4);
			memcpy(to + length - 4, from + length - 4, 4);
		} else if (length > 0) {
			to[0] = from[0];
			to[length / 2] = from[length / 2];
			to[length - 1] = from[length - 1];
		}
	} else if (length < 16) {
		memcpy(to, from, 8);
		memcpy(to + length - 8, from + length - 8, 8);
	} else if (length <= 32) {
		memcpy(to, from, 16);
		memcpy(to + length - 16, from + length - 16, 16);
	} else {
		memcpy(to, from, length);
	}
	return to + length;
}

/* Copies a slice to the room, which goes on behind it. Returns the copy. */
static inline struct slice
slice_copy(char **room, struct slice slice)
{
	struct slice copy = { *room, slice.length };

	*room = slice_put(*room, slice);
	return copy;
}

/* Whether the two hold the same bytes. */
static inline bool
slice_equal(struct slice a, struct slice b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.text, b.text, a.length) == 0);
}

/* Whether the slice holds the bytes of the string. */
static inline bool
slice_is(struct slice a, const char *string)
{
	return slice_equal(a, slice_of(string));
}

/* Whether a byte stands in the text. */
static inline bool
slice_has(struct slice text, char byte)
{
	return text.length > 0 && memchr(text.text, byte, text.length) != NULL;
}

#endif
