/*
 * Looking out for marks in text that nothing else is wanted of: most of a
 * filing is that to some programs, so a line costs a few instructions here.
 */
#ifndef FILING_LOOKOUT_H
#define FILING_LOOKOUT_H

#include <stdbool.h>

#include "util/slice.h"

/*
 * Whether the bytes of a line can have a mark in them, or a page mark, or a
 * name that stands above the Commission's, by a look at their ends. Where the
 * answer is no, line.h finds none of these.
 */
bool lookout_can_have_mark(struct slice bytes);

/* Paragraphs, with the newlines and blank lines behind them. */
struct passage {
	size_t length; /* in bytes */
	size_t lines;
};

/* The paragraphs that bytes start with and that can have no mark. */
struct passage lookout_pass(struct slice ahead);

#endif
