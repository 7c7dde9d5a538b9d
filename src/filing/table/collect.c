/*
 * What is collected of a table's block: rows, problems, and their bytes.
 */
#include "filing/table/collect.h"

#include <errno.h>

#include "filing/table/piece.h"
#include "util/grow.h"

const char COLLECT_NO_NUMBERS[] = "row without numbers";
const char COLLECT_CUT_OFF[] = "table cut off by the end of input";

int
collect_problem(struct tables *tables, const struct line *line, const char *reason)
{
	struct table_problem *problems = grow(tables->problems, &tables->problem_capacity,
	                                      tables->problem_count + 1, sizeof *problems);

	if (problems == NULL)
		return -1;
	tables->problems = problems;
	problems[tables->problem_count++] =
	    (struct table_problem){ .line = line->number, .reason = reason, .text = line_slice(line) };
	return 0;
}

struct row *
collect_more_rows(struct tables *tables)
{
	struct row *rows =
	    grow(tables->rows, &tables->row_capacity, tables->row_count + 1, sizeof *rows);
	if (rows == NULL)
		return NULL;
	tables->rows = rows;
	return &rows[tables->row_count];
}

void
collect_carry(struct tables *tables, const struct line *line)
{
	if (tables->carry.used == 0)
		tables->carry_line = line->number;
	tables->carry_foot = false;
	piece_append(&tables->carry, 0, line_slice(line));
}

struct slice
collect_text(const struct output *text, size_t start)
{
	return (struct slice){ text->bytes + start, text->used - start };
}

int
collect_reserve(struct tables *tables, const struct block *block, size_t times)
{
	const struct line *first = &block->lines[0], *last = &block->lines[block->count - 1];
	size_t             length = (size_t)(last->position - first->position) + last->length;
	/* a blank may part the lines of a label */
	size_t             bytes = 1024 + tables->carry.used + length + block->count;

	tables->text.used = 0;
	/* a label is copied twice at most, and then its bounds */
	if (output_room(&tables->text, 3 * times * bytes) != NULL)
		return 0;
	errno = ENOMEM;
	return -1;
}
