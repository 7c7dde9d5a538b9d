/*
 * Lines inside a table that say by what else the rows below divide the loans:
 * "Loan Purpose:".
 */
#ifndef FILING_TABLE_PART_H
#define FILING_TABLE_PART_H

#include "filing/table/body.h"

/* What part_is_head does for a line that may be one by its end, or by where it stands. */
bool part_divides(struct body *body, size_t index);

/* Whether the line of the body at `index` heads rows that divide the loans by what it names. */
static inline bool
part_is_head(struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	/* most text in tables is the rest of a label */
	return line->kind == LINE_TEXT &&
	       (line->text[line->length - 1] == ':' || !body->tables->open || body->row == TABLE_NONE) &&
	       part_divides(body, index);
}

/*
 * Whether it is but likely that such a line does so: its words are not known, and
 * the rows below it do not have the total of those above.
 */
bool part_is_guess(const struct body *body, size_t index);

/* Begins the rows below the line: a table of their own, but where they are the first. */
void part_begin(struct body *body, const struct line *line);

#endif
