/*
 * Tables that are folded: their rows go on in the same columns again, beside
 * the first ones, to save room. They are unfolded before they are read.
 */
#ifndef FILING_TABLE_FOLD_H
#define FILING_TABLE_FOLD_H

#include "filing/block.h"
#include "filing/table/heading.h"

/* The rows of a table that was unfolded, in memory that is used again and again. */
struct fold {
	struct line *lines;
	size_t       count, capacity;
};

/*
 * Makes a block of the rows of a block, from the line `body` on, whose head says
 * that they are folded: those on the left first, and all in the first columns.
 * Returns 1, 0 where it does not show how they are parted, or -1 with errno
 * ENOMEM. The lines of `*rows` are valid until the next call.
 */
int fold_open(struct fold *fold, const struct heading *head, const struct block *block, size_t body,
              struct block *rows);

/* Frees all memory. */
void fold_free(struct fold *fold);

#endif
