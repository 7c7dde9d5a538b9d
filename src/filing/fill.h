/*
 * Filling a table's columns with the numbers of a row.
 */
#ifndef FILING_FILL_H
#define FILING_FILL_H

#include "filing/cells.h"
#include "filing/table.h"

/* Whether the number cell is near the column. */
bool fill_is_near(const struct line *line, const struct number_cell *cell,
                  const struct column *column);

/*
 * Reads the row's numbers from the right into the table's cells, the last
 * column's at their end. Returns how many columns are left without one, and
 * sets `*rest` to the bytes of the line before them.
 */
size_t fill_cells(struct tables *tables, const struct line *line, size_t *rest);

/*
 * Gives the cells that were read to the columns nearest to them, where `left`
 * columns are without one.
 */
void fill_settle(struct tables *tables, const struct line *line, size_t left);

/* Fills in the row's numbers. Returns NULL, or why they can't be read. */
const char *fill_row(struct tables *tables, struct row *row);

#endif
