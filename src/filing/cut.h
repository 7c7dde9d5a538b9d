/*
 * Where a filing probably starts in a buffer of text: a place to cut an input
 * for two threads. Whether it does start there, the segmenter tells.
 */
#ifndef FILING_CUT_H
#define FILING_CUT_H

#include <stddef.h>

#include "util/slice.h"

struct cut {
	size_t line; /* the offset of the filing's first line, which may begin within one of the bytes */
	size_t text; /* the offset of that line's first byte that is no blank */
};

/*
 * Finds such a place in the bytes, which begin at a filing's or line's start,
 * near their end and behind their first line. Returns 1, or 0 where there is none.
 */
int cut_find(struct slice bytes, struct cut *cut);

#endif
