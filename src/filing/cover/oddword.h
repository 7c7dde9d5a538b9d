/*
 * Words on a page that are not plain: rulers, values typed onto them, and
 * words that no blank parts.
 */
#ifndef FILING_COVER_ODDWORD_H
#define FILING_COVER_ODDWORD_H

#include "filing/cover/page.h"

/*
 * Reads the word that starts at `at`, on a line whose text is from `start` to
 * `end`, into `word`, but for its place. A ruler may make one of the short word
 * before it on the line, too, whose first word is `first`. Returns the length.
 */
size_t odd_word_read(const struct lexicon *lexicon, const char *start, const char *end,
                     const char *at, const struct word *first, struct word *word);

#endif
