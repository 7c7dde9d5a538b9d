/*
 * Reading bytes: an input is a FILE operand or standard input, read in large
 * blocks and handed out as lines that are not copied. A line, and all bytes
 * before it back to the last input_release, stay in the buffer until they are
 * released. Reading more may move them, so a line is known by its position,
 * which stays: the distance from the input's first byte, lines too long to
 * be held not counted.
 */
#ifndef UTIL_INPUT_H
#define UTIL_INPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "util/slice.h"

enum {
	INPUT_BLOCK = 256 * 1024,      /* read(2) is asked for half as many bytes at least */
	INPUT_MARGIN = 16,             /* bytes that can be read behind all that was read */
	INPUT_MAX   = 64 * 1024 * 1024 /* the buffer grows no more where it holds more bytes */
};

enum input_result {
	INPUT_END,      /* no more lines */
	INPUT_LINE,     /* a line */
	INPUT_TOO_LONG, /* a line that could not be held was passed over; it is counted */
	INPUT_ERROR     /* read(2) failed: errno */
};

struct input {
	int       fd;
	char     *bytes;
	size_t    capacity;
	size_t    kept;    /* offset of the first byte that is still needed */
	size_t    next;    /* offset of the next line */
	size_t    end;     /* offset of the end of what was read */
	uintmax_t line;    /* the number, from 1, of the line handed out last */
	uintmax_t origin;  /* the position of the buffer's first byte */
	bool      ended;   /* read(2) has returned 0 */
	bool      partial; /* the line handed out last had no newline */
};

/* An input that nothing was opened on yet. */
#define INPUT_NONE { .fd = -1 }

/*
 * Opens a file, or standard input where `file` is "-"; an input that was used
 * before keeps its buffer. Returns 0, or -1 with errno.
 */
int input_open(struct input *input, const char *file);

/*
 * Goes to a position of an open file, and reads `size` bytes from there into
 * the buffer: less at the end of the file, or before an error, which reading on
 * meets again. Lines are numbered as if none stood before. Returns 0, or -1
 * with errno.
 */
int input_start_at(struct input *input, uintmax_t position, size_t size);

/* Closes the file (not standard input). The buffer stays for the next one. */
void input_close(struct input *input);

/* Frees the buffer of a closed input. */
void input_free(struct input *input);

/* What input_line does where the buffer holds no whole line. */
enum input_result input_line_slow(struct input *input, uintmax_t *position, size_t *length);

/*
 * Finds the next line: its position and its bytes without the newline (a
 * carriage return is the caller's to drop).
 */
static inline enum input_result
input_line(struct input *input, uintmax_t *position, size_t *length)
{
	size_t      left = input->end - input->next;
	const char *newline = left == 0 ? NULL : memchr(input->bytes + input->next, '\n', left);

	if (newline == NULL)
		return input_line_slow(input, position, length);
	*position = input->origin + input->next;
	*length = (size_t)(newline - (input->bytes + input->next));
	input->next += *length + 1;
	input->line++;
	input->partial = false;
	return INPUT_LINE;
}

/* The bytes at a position that is kept; valid until the next line is asked for. */
static inline char *
input_at(const struct input *input, uintmax_t position)
{
	return input->bytes + (size_t)(position - input->origin);
}

/* The position behind the line handed out last, its newline included. */
static inline uintmax_t
input_position(const struct input *input)
{
	return input->origin + input->next;
}

/* Lets go of all bytes before a position. */
static inline void
input_release(struct input *input, uintmax_t position)
{
	input->kept = (size_t)(position - input->origin);
}

/* The bytes behind the line handed out last, as far as the buffer has them. */
static inline struct slice
input_ahead(const struct input *input)
{
	if (input->bytes == NULL)
		return (struct slice){ "", 0 };
	return (struct slice){ input->bytes + input->next, input->end - input->next };
}

/* Passes over the first `length` bytes of input_ahead, which are so many whole lines. */
static inline void
input_pass(struct input *input, size_t length, size_t lines)
{
	input->next += length;
	input->line += lines;
	input->partial = input->partial && lines == 0;
}

/*
 * Takes back the line handed out last, which is the first that is kept: it is
 * handed out again.
 */
static inline void
input_take_back(struct input *input)
{
	input->next = input->kept;
	input->line--;
}

#endif
