/*
 * Finding words in text: phrases are written in lower case, with one blank
 * between their words; the text may be in any case and spaced in any way, and
 * hyphens in it count as blanks.
 */
#ifndef FILING_WORDS_H
#define FILING_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "util/slice.h"

/*
 * Whether the phrase stands in the text, from a word's start to a word's end.
 * A phrase that ends in "*" matches words that go on there ("balance*").
 */
bool words_contain(struct slice text, const char *phrase);

/* Whether two texts are the same but for the case of letters. */
bool words_equal(struct slice a, struct slice b);

#endif
