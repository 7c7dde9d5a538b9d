/*
 * Lines inside a table that head the rows of one pool: "Pool I:".
 */
#ifndef FILING_TABLE_GROUP_H
#define FILING_TABLE_GROUP_H

#include "filing/table/body.h"
#include "util/ascii.h"

/*
 * Whether a row follows, below its underline perhaps, which does not go on with
 * the text of the line at `index`; its label may start on lines of its own.
 */
bool group_has_row_below(const struct block *block, size_t index);

/* What group_is_head does for a line of text that may head anything. */
bool group_names_pool(const struct body *body, size_t index);

/* Whether the line of the body at `index` heads the rows below it, which are of a pool. */
static inline bool
group_is_head(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	/* most text in tables is the rest of a label */
	return line->kind == LINE_TEXT && !ascii_is_lower(line->text[0]) && group_names_pool(body, index);
}

/* Begins the rows of the pool that the line names: behind those of another, they are a table of their own. */
void group_begin(struct body *body, const struct line *line);

/* The pool of the group that was begun last, as its rows have it. */
struct slice group_pool(struct tables *tables);

/*
 * Makes a total one of all groups, in a table of its own, where it stands behind
 * the total of the last group, or the groups have none.
 */
void group_end(struct body *body, struct row *total);

#endif
