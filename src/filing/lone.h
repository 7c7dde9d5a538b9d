/*
 * Tables with one column of numbers, and its heading, above labels that have none.
 */
#ifndef FILING_LONE_H
#define FILING_LONE_H

#include <stdbool.h>

#include "filing/block.h"
#include "filing/cells.h"

/* Whether a row's line has a label and one number, which stands apart: its cell. */
bool lone_has_number(const struct line *row, struct number_cell *cell);

/*
 * Whether a line is the heading of loans or balances over the only number of a
 * row's line: one cell, that stands behind the label.
 */
bool lone_heads_column(const struct line *heading, const struct line *row);

#endif
