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

/* Whether one of so many phrases stands in the text. */
bool words_contain_one(struct slice text, const char *const *phrases, size_t count);

/*
 * The first row of a table whose phrase stands in the text; `count` where none
 * does. The table has `count` rows of `size` bytes, each of which starts with
 * its phrase, a const char *.
 */
size_t words_first(struct slice text, const void *rows, size_t count, size_t size);

/* Whether two texts are the same but for the case of letters. */
bool words_equal(struct slice a, struct slice b);

/* Whether a text is the same as one of so many others, which are in lower case. */
bool words_equal_one(struct slice text, const char *const *others, size_t count);

#endif
