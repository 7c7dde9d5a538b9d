/*
 * Where text is displayed: the columns of a line, from 0, and how cells stand
 * to the columns of a table's head.
 */
#ifndef FILING_DISPLAY_H
#define FILING_DISPLAY_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "filing/column.h"

/* A heading reaches so far beyond the ruler under it, or beyond the headings around it. */
enum { DISPLAY_OVERHANG = 6 };

/* An offset in a line's text, and the display column that it has; tabs go to multiples of 8. */
struct display_place {
	const struct line *line;
	size_t             offset;
	size_t             column;
};

/* A column of a table, between two display columns. */
struct column {
	size_t           start;
	size_t           end;
	enum column_type type;
	bool             plain; /* by its heading no amounts stand below */
	bool             worth; /* by its heading it has amounts that are not of loans */
	bool             spare; /* it has loans or balances, or other counts, beside those that are read */
};

/* A column that has no name yet. */
static inline struct column
column_between(size_t start, size_t end)
{
	return (struct column){ .start = start, .end = end, .type = COLUMN_NONE };
}

/* The first byte of a line's text. */
static inline struct display_place
display_start(const struct line *line)
{
	return (struct display_place){ .line = line, .column = line->indent };
}

/* Goes on to an offset that is no less; returns its display column. */
size_t display_go_to(struct display_place *place, size_t offset);

/* The display column of an offset in a line's text. */
size_t display_column(const struct line *line, size_t offset);

/* A cell of a line: its text, where that starts in the line's, and the display columns that it has. */
struct display_cell {
	struct slice text;
	size_t       offset;
	size_t       start, end;
};

/*
 * Reads the next cell of the place's line at or behind `*at`, and sets that and
 * the place behind it. Returns false where there is none; the cell stays then.
 */
bool display_next_cell(struct display_place *place, size_t *at, struct display_cell *cell);

/* How far a cell is from a column: 0 where they overlap. */
static inline size_t
display_distance(const struct column *column, size_t start, size_t end)
{
	if (end <= column->start)
		return column->start - end + 1;
	return start >= column->end ? start - column->end + 1 : 0;
}

/* How many of the columns a cell overlaps. */
size_t display_overlaps(const struct column *columns, size_t count, size_t start, size_t end);

/*
 * The index of the column nearest to a cell: of two that are as near, that whose
 * middle is; 0 where there are no columns.
 */
size_t display_nearest(const struct column *columns, size_t count, size_t start, size_t end);

#endif
