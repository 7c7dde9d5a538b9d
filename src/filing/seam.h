/*
 * Where a line of the input is more than one: tags stand on the line of other
 * text, and files that do not end in a newline were put together.
 */
#ifndef FILING_SEAM_H
#define FILING_SEAM_H

#include "filing/block.h"

/*
 * Where the line has to be cut in two, as an offset in its text, or 0: behind
 * page marks and table tags that it starts with (but <S> and <C>), before
 * those that it ends in, and where another filing begins in it because files
 * were put together without a newline between them ("Dated: May 5,
 * 2001SECURITIES AND EXCHANGE COMMISSION").
 */
size_t seam_find(const struct line *line);

/* Whether the line, by its two ends, is surely not to be cut, nor has column tags. */
bool seam_is_none(const struct line *line);

#endif
