/*
 * What the programs say on standard error, and the statuses they exit with.
 */
#ifndef UTIL_MESSAGE_H
#define UTIL_MESSAGE_H

#include <stdint.h>

#include "util/output.h"
#include "util/slice.h"

enum status {
	STATUS_OK       = 0, /* success */
	STATUS_NEGATIVE = 1, /* a negative answer: nothing found, a check fails */
	STATUS_TROUBLE  = 2, /* usage, input or output, malformed input */
};

/* Names the program in all messages that follow; called once, first. */
void message_program(const char *name);

/* That name. */
const char *message_name(void);

/* Writes "prog: " and the formatted text as one line, with '?' for control characters. */
#ifdef __GNUC__
__attribute__((format(printf, 1, 2)))
#endif
void message(const char *format, ...);

/*
 * Writes "prog: FILE:LINE: reason: 'value'". A value over 200 bytes is cut and
 * ends in "...". One with a NULL text is left out, with its colon.
 */
void message_at(const char *file, uintmax_t line, const char *reason, struct slice value);

/* Writes "prog: FILE: " and strerror(error). */
void message_file(const char *file, int error);

/*
 * Keeps this thread's messages in a buffer in memory, to be released later;
 * with NULL they go to standard error again.
 */
void message_hold(struct output *buffer);

/* Writes held messages to standard error. */
void message_release(const struct output *buffer);

/* Writes "prog: text" and exits with STATUS_TROUBLE. */
_Noreturn void message_die(const char *text);

#endif
