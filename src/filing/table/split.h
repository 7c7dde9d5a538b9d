/*
 * Headings that only one blank parts from each other: the rows below show
 * where one ends and the next begins.
 */
#ifndef FILING_TABLE_SPLIT_H
#define FILING_TABLE_SPLIT_H

#include <stddef.h>

#include "filing/block.h"
#include "filing/display.h"

enum { SPLIT_COLUMNS = 16 }; /* heads of more columns are not split */

/*
 * How many cells the rows of a block have, from the one at `row` on: a label and
 * numbers; 0 where the first row and the last do not agree, or have too many.
 */
size_t split_cells(const struct block *block, size_t row);

/*
 * Finds the columns of the labels and of the first numbers, from one to the
 * other, where the rows of a block have that many cells and those numbers are
 * whole. Returns whether they are.
 */
bool split_labels(const struct block *block, size_t row, size_t cells, struct column parts[2]);

/*
 * Splits the headings that end in the line at `index` into columns, one for
 * each cell that the rows of the block have, from the one at `row` on: the
 * labels and the numbers. A heading stands over its cells, says nothing that
 * they can't be, and no two are of loans, or of balances. Returns how many
 * columns there are; 0 where the line can't be split so.
 */
size_t split_headings(const struct block *block, size_t index, size_t row,
                      struct column columns[SPLIT_COLUMNS]);

#endif
