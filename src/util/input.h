/*
 * Reading bytes: an input is a FILE operand or standard input, read in large
 * blocks and handed out as lines that are not copied. A line, and all lines
 * before it back to the last input_release, stay in the buffer until they are
 * released; reading more may move them, so they are kept as offsets.
 */
#ifndef UTIL_INPUT_H
#define UTIL_INPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "util/slice.h"

enum {
	INPUT_BLOCK = 256 * 1024,      /* bytes asked of read(2) at least */
	INPUT_MAX   = 64 * 1024 * 1024 /* the longest run of bytes that is kept */
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
	uintmax_t total;   /* bytes read so far */
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

/* Closes the file (not standard input). The buffer stays for the next one. */
void input_close(struct input *input);

/* Frees the buffer of a closed input. */
void input_free(struct input *input);

/* What input_line does where the buffer holds no whole line. */
enum input_result input_line_slow(struct input *input, size_t *offset, size_t *length);

/*
 * Finds the next line. `*offset` is its distance from the first kept byte
 * (see input_at) and `*length` its bytes without the newline (a carriage
 * return is the caller's to drop).
 */
static inline enum input_result
input_line(struct input *input, size_t *offset, size_t *length)
{
	size_t      left = input->end - input->next;
	const char *newline = left == 0 ? NULL : memchr(input->bytes + input->next, '\n', left);

	if (newline == NULL)
		return input_line_slow(input, offset, length);
	*offset = input->next - input->kept;
	*length = (size_t)(newline - (input->bytes + input->next));
	input->next += *length + 1;
	input->line++;
	input->partial = false;
	return INPUT_LINE;
}

/* The bytes at an offset that input_line gave; valid until the next call of it. */
static inline const char *
input_at(const struct input *input, size_t offset)
{
	return input->bytes + input->kept + offset;
}

/* Lets go of the bytes before `offset`; offsets count from there afterwards. */
static inline void
input_release(struct input *input, size_t offset)
{
	input->kept += offset;
}

/* Lets go of all lines handed out so far. */
static inline void
input_release_all(struct input *input)
{
	input->kept = input->next;
}

#endif
