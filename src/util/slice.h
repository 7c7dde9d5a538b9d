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

#endif
