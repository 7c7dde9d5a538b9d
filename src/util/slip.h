/*
 * Typists' slips: one letter of a word changed, left out or added, or two
 * swapped.
 */
#ifndef UTIL_SLIP_H
#define UTIL_SLIP_H

#include <stdbool.h>

#include "util/slice.h"

/*
 * Whether two words, both in lower case, may be the same but for a slip, or
 * are the same. Short words are too easily other words.
 */
bool slip_between(struct slice a, struct slice b);

#endif
