/*
 * Typists' slips: one letter of a word changed, left out or added, or two
 * swapped.
 */
#ifndef UTIL_SLIP_H
#define UTIL_SLIP_H

#include <stdbool.h>

#include "util/slice.h"

enum {
	SLIP_LEAST = 5, /* letters; shorter words are too easily other words */
	SLIP_MOST = 15
};

/*
 * Whether two words, both in lower case, are likely to be the same but for a
 * slip, or are the same.
 */
bool slip_between(struct slice a, struct slice b);

/* Whether two words, both in lower case and however short, may be the same but for a slip, and are not the same. */
bool slip_possible(struct slice a, struct slice b);

/* The same of a printed word in any case and one in lower case, of SLIP_MOST letters at most. */
bool slip_may_be(struct slice printed, const char *word);

#endif
