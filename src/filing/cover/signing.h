/*
 * Where signatures stand, by the lines of a block alone: what marks them, and
 * what stands before and behind them.
 */
#ifndef FILING_COVER_SIGNING_H
#define FILING_COVER_SIGNING_H

#include <stdbool.h>

#include "filing/block.h"

enum { SIGNING_MARK = 5 /* bytes of the longest mark */ };

/* Whether text is the mark of a conformed signature, which has a slash first, or second: "/s/". */
bool signing_is_mark(struct slice text);

/*
 * Finds the line of the first conformed signature: some forms have it on
 * their cover. Returns its index, or `count` where there is none.
 */
size_t signing_find(const struct line *lines, size_t count);

/* Whether a line is the date of a signature, with its label, and nothing else: "Dated: June 3, 1999". */
bool signing_is_date(const struct line *line);

/* Whether a line has but the word that a signature stands behind: "By:" */
bool signing_is_bare(const struct line *line);

/*
 * Where the signatures on a page end: behind the paragraph of the last line
 * that has one, or a signer's or a date's label, or a date. 0 where none has.
 */
size_t signing_end(const struct line *lines, size_t count);

/*
 * The index of the first line that can be more than "Pursuant to the requirements
 * of the Securities Exchange Act ...", or `count`.
 */
size_t signing_preamble(const struct line *lines, size_t count);

#endif
