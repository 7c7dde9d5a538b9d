/*
 * Where a filing probably starts in a buffer of text: a place to cut an input
 * for two threads. Whether it does start there, the segmenter tells.
 */
#ifndef FILING_CUT_H
#define FILING_CUT_H

#include <stdbool.h>
#include <stddef.h>

#include "util/slice.h"

struct cut {
	size_t line; /* the offset of the filing's first line, which may begin within one of the bytes */
	size_t text; /* the offset of that line's first byte that is no blank */
};

/* Finds the first such place behind the first newline of the bytes. Returns whether there is one. */
bool cut_find(struct slice bytes, struct cut *cut);

#endif
