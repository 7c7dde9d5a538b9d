/*
 * Pools side by side: a line above the headings names them, and below each name
 * stand columns of the same kinds.
 */
#ifndef FILING_TABLE_SIDE_H
#define FILING_TABLE_SIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "filing/display.h"
#include "filing/pool.h"

enum { SIDES = 6 }; /* so many pools stand side by side at most */

/* A pool and its columns, by their indexes; SIDE_NONE where it has none of a kind. */
struct side {
	char   pool[POOL_MAX];
	size_t loans;
	size_t balance;
};

#define SIDE_NONE ((size_t)-1)

/* Whether the cells of a line, several, are all names of pools: they stand over columns, and are none. */
bool side_are_names(const struct line *line);

/*
 * Finds the pools that a line of the block before the line `end` names over a
 * head's columns of numbers. Returns how many there are; 0 where there is no
 * such line, or where their columns differ.
 */
size_t side_find(const struct column *columns, size_t count, const struct block *block, size_t end,
                 struct side sides[SIDES]);

#endif
