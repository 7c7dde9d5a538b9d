/*
 * Writing bytes: a buffer in front of standard output, or a buffer in memory
 * that somebody else writes later. Errors stick: after the first one nothing
 * is written, and output_close tells.
 */
#ifndef UTIL_OUTPUT_H
#define UTIL_OUTPUT_H

#include <stddef.h>

#include "util/slice.h"

enum { OUTPUT_BLOCK = 64 * 1024 };

struct output {
	int    fd;    /* where to write, or -1: keep all in memory */
	int    error; /* errno of the first failure, else 0 */
	char  *bytes;
	size_t capacity;
	size_t used;
};

#define OUTPUT_TO(descriptor) { .fd = (descriptor) }

/* Makes room for `count` more bytes. Returns where they go, or NULL after an error. */
char *output_room(struct output *output, size_t count);

/* The same, quick where there is room; the caller adds to `used` what it puts there. */
static inline char *
output_reserve(struct output *output, size_t count)
{
	return count <= output->capacity - output->used ? output->bytes + output->used
	                                                : output_room(output, count);
}

/* Appends bytes. */
static inline void
output_bytes(struct output *output, const char *bytes, size_t count)
{
	if (count == 0)
		return;
	char *room = output_reserve(output, count);
	if (room == NULL)
		return;
	memcpy(room, bytes, count);
	output->used += count;
}

/* Appends one byte. */
static inline void
output_byte(struct output *output, char byte)
{
	output_bytes(output, &byte, 1);
}

/* Appends a slice. */
static inline void
output_slice(struct output *output, struct slice slice)
{
	output_bytes(output, slice.text, slice.length);
}

/* Appends a string without its NUL. */
static inline void
output_string(struct output *output, const char *string)
{
	output_bytes(output, string, strlen(string));
}

/* What was written to an output in memory. */
static inline struct slice
output_written(const struct output *output)
{
	return (struct slice){ output->used > 0 ? output->bytes : "", output->used };
}

/* Writes out what is buffered (nothing for one in memory). Returns 0, or -1 with errno. */
int output_flush(struct output *output);

/*
 * Flushes, closes the descriptor and frees the buffer. Returns 0, or -1 with
 * errno of the first failure since the output was made, the close included.
 */
int output_close(struct output *output);

#endif
