/*
 * The column of the labels, left of those of numbers: whether a head states it,
 * and where it is if the head does not.
 */
#ifndef FILING_TABLE_LABELCOLUMN_H
#define FILING_TABLE_LABELCOLUMN_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "filing/display.h"
#include "filing/table/heading.h"

/*
 * Whether the first of all columns stands over the labels, as the block's line
 * at `row` shows, and its type, where the columns are `named`. False where there
 * are no columns, or no such line.
 */
bool label_column_is_first(const struct column *columns, size_t count, bool named,
                           const struct block *block, size_t row);

/*
 * Whether the first two numbers of the rows, from the block's line at `row` on, are
 * bounds: two rows or more start with such, and each begins where the one above ends.
 */
bool label_column_has_bounds(const struct block *block, size_t row);

/*
 * Finds the column of the labels where the line `ruler` has none for them: a
 * heading above it stands over the labels, left of all columns. `row` is the
 * first row. Sets the head's `unlabelled` and `added`, and its `source` where
 * the row decides. Returns `added`: whether `labels` is such a column, to be put
 * before the others.
 */
bool label_column_find(struct heading *head, const struct block *block, size_t ruler, size_t row,
                       struct column *labels);

#endif
