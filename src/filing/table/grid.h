/*
 * Where the columns of a table stand.
 */
#ifndef FILING_TABLE_GRID_H
#define FILING_TABLE_GRID_H

#include <stddef.h>

#include "filing/block.h"
#include "filing/table/heading.h"
#include "filing/table/layout.h"

/*
 * Finds the columns of the block's table, whose first row is the line at `row`,
 * and with them which lines are its headings. The draft's head gets the columns,
 * those of labels among them and none of them named, and their `source`,
 * `unlabelled` and `added`. Returns 0, or -1 with errno ENOMEM.
 */
int grid_find(struct heading_draft *draft, const struct block *block, size_t row, struct layout *layout);

/* Puts two columns in the place of the first of all. Returns 0, or -1 with errno ENOMEM. */
int grid_part_first(struct heading_draft *draft, const struct column parts[2]);

#endif
