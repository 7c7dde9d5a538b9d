/*
 * Tables that tabs align: their numbers are displayed below one another, and
 * how many tabs stand between them is due to that alone.
 */
#ifndef FILING_TABLE_ALIGNED_H
#define FILING_TABLE_ALIGNED_H

#include <stddef.h>

#include "filing/block.h"

enum alignment {
	ALIGNMENT_UNKNOWN, /* nothing shows it: the numbers have the same widths, say */
	ALIGNMENT_DISPLAY, /* numbers of several widths end in the same columns, below headings */
	ALIGNMENT_NONE     /* numbers that belong together are displayed apart */
};

/* How the rows of a block stand, the first of which is the line at `row`; the headings start at the line `head`. */
enum alignment aligned_find(const struct block *block, size_t head, size_t row);

#endif
