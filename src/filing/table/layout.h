/*
 * The parts of a table's block, from above: the title, the headings and the
 * lines that state their columns, the rows. Lines are named by their indexes in
 * the block.
 */
#ifndef FILING_TABLE_LAYOUT_H
#define FILING_TABLE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "filing/table/heading.h"

struct layout {
	size_t headings; /* the lines before are the title */
	size_t body;     /* the first line behind headings and rulers */
};

/* Whether a line is blank, or a page's mark or number. */
static inline bool
layout_is_space(const struct line *line)
{
	return line->kind == LINE_BLANK || line->kind == LINE_PAGE || line->kind == LINE_FOLIO;
}

/* Whether the line at `index` underlines the text right above: a ruler about as long. */
static inline bool
layout_is_underline(const struct block *block, size_t index)
{
	const struct line *ruler = &block->lines[index];

	return index > 0 && index < block->count && ruler->kind == LINE_RULER && ruler[-1].kind == LINE_TEXT &&
	       ruler->indent <= ruler[-1].indent + 1 && ruler->length <= ruler[-1].length + 2;
}

/* Whether a line is a title with its number apart: "1.   STATES". */
bool layout_is_numbered_title(const struct line *line);

/*
 * The first row of the block, not headings that end in a number: the lines
 * before it are the head's. The block's end where there is none.
 */
size_t layout_first_row(const struct block *block);

/* The last line before `end` that states the columns by itself, a ruler or tags; `end` where none does. */
size_t layout_column_line(const struct block *block, size_t end);

/*
 * Whether the line `columns`, which states columns, is none of the table whose
 * first row is the line `row`: tags that headings follow do not stand where the
 * columns are, and a ruler with headings below it is another table's.
 */
bool layout_is_of_another(const struct block *block, size_t columns, size_t row);

/*
 * Where the headings end, before the line `end`, if nothing but a single ruler
 * or their own cells show the columns; 0 where there are none.
 */
size_t layout_bare_headings_end(const struct block *block, size_t end);

/* Where the headings start that end before the line `end`: the lines above that fit the head's columns. */
size_t layout_headings_start(const struct heading *head, const struct block *block, size_t end);

#endif
