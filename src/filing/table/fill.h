/*
 * Filling a table's columns with the numbers of a row.
 */
#ifndef FILING_TABLE_FILL_H
#define FILING_TABLE_FILL_H

#include "filing/cells.h"
#include "filing/table/table.h"

/* Whether the number cell is near the column. */
bool fill_is_near(const struct line *line, const struct number_cell *cell,
                  const struct column *column);

/*
 * Reads the cell that ends the first `end` bytes of the line, where it is not of
 * the commonest kind and `left` columns have none yet. Returns whether it is a
 * number of its own.
 */
bool fill_odd_cell(const struct tables *tables, const struct line *line, size_t end, size_t left,
                   struct number_cell *cell);

/* Whether a cell behind the last heading is of a column that nobody named: a percentage. */
static inline bool
fill_is_unnamed(const struct tables *tables, const struct number_cell *cell, size_t left)
{
	return cell->percent && left == tables->columns->count &&
	       (left - 1 == tables->loans || left - 1 == tables->balance);
}

/*
 * Reads the row's numbers from the right into the table's cells, the last
 * column's at their end. Returns how many columns are left without one, and
 * sets `*rest` to the bytes of the line before them.
 */
static inline size_t
fill_cells(struct tables *tables, const struct line *line, size_t *rest)
{
	struct slice        text = line_slice(line);
	size_t              count = tables->columns->count, left = count;
	size_t              end = line->length;
	struct number_cell *cell = tables->cells + left;
	bool                row = line->kind == LINE_ROW;

	while (left > 0) {
		cell--;
		if ((!row || !plain_cell_before(text, end, cell)) &&
		    !fill_odd_cell(tables, line, end, left, cell))
			break;
		end = cell->before;
		if (fill_is_unnamed(tables, cell, left))
			cell++;
		else
			left--;
	}
	*rest = left < count ? end : line->length;
	return left;
}

/*
 * Gives the cells that were read to the columns nearest to them, where `left`
 * columns are without one.
 */
void fill_settle(struct tables *tables, const struct line *line, size_t left);

/* Why a row can't be read, nor the table's others, whose headings are not those of its numbers. */
extern const char FILL_MISFIT[];

/* Fills in the row's numbers. Returns NULL, or why they can't be read. */
const char *fill_row(struct tables *tables, struct row *row);

#endif
