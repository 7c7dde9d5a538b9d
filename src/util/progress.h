/*
 * How far a run has come: counts that any thread adds to, written as a line on
 * standard error when the user asks with SIGUSR1 (or SIGINFO, where a terminal
 * has a key for it), as dd does.
 */
#ifndef UTIL_PROGRESS_H
#define UTIL_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

enum progress_count {
	PROGRESS_BYTES,   /* read */
	PROGRESS_FILINGS, /* begun */
	PROGRESS_RECORDS, /* made, or summed */
	PROGRESS_COUNTS
};

/*
 * Answers the signals from here on with "prog: 4096 bytes, 1 filing, 2 records";
 * filings are left out where the program reads none. System calls go on where
 * they were. A signal that the caller ignores stays ignored.
 */
void progress_begin(const char *program, bool reads_filings);

/* Adds to a count. */
void progress_add(enum progress_count what, size_t more);

/* Takes back bytes that were read and will be read again. */
void progress_unread(size_t bytes);

#endif
