/*
 * Lines inside a table that head the rows of one pool.
 */
#include "filing/table/group.h"

#include <string.h>

#include "filing/label.h"
#include "filing/table/collect.h"
#include "filing/table/layout.h"
#include "filing/table/rowsum.h"

enum { LABEL_LINES = 3 }; /* a label has so many lines above its numbers at most */

bool
group_has_row_below(const struct block *block, size_t index)
{
	index += layout_is_underline(block, index + 1);
	do
		index++;
	while (index < block->count && layout_is_space(&block->lines[index]));
	if (index == block->count || label_goes_on(line_slice(&block->lines[index])))
		return false;
	size_t row = index;
	while (row < block->count && row - index < LABEL_LINES && block->lines[row].kind == LINE_TEXT)
		row++;
	return row < block->count && block->lines[row].kind == LINE_ROW;
}

/* Reads the pool's name; once there are groups, all pools together may be the last. */
static bool
read_name(const struct tables *tables, const struct line *line, char pool[POOL_MAX])
{
	struct slice text = line_slice(line);

	return tables->group[0] != '\0' ? pool_section(text, pool) : pool_heads(text, pool);
}

bool
group_names_pool(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];
	char               pool[POOL_MAX];

	return line->length <= LABEL_LENGTH && read_name(body->tables, line, pool) &&
	       group_has_row_below(body->block, index);
}

struct slice
group_pool(struct tables *tables)
{
	size_t start = tables->text.used;

	output_string(&tables->text, tables->group); /* a copy, as the next group takes its place */
	return collect_text(&tables->text, start);
}

void
group_begin(struct body *body, const struct line *line)
{
	struct tables *tables = body->tables;
	char           pool[POOL_MAX];
	bool           first = tables->group[0] == '\0' && tables->row_count == 0 && !tables->continued;

	if (!read_name(tables, line, pool) || slice_is(body->pool, pool)) /* repeated at a page's head */
		return;
	memcpy(tables->group, pool, sizeof pool);
	body->pool = group_pool(tables);
	if (first)
		return;
	tables->summed = tables->summed || tables->open;
	tables->count++;
	tables->open = true;
}

/*
 * Whether the last row is the sum of the totals above it that are of the same
 * table, in the block, or the same as the last of them.
 */
static bool
is_sum_of_totals(const struct tables *tables)
{
	const struct row *total = &tables->rows[tables->row_count - 1];
	struct row_sum    loans = { 0 }, balances = { 0 }, last_loans = { 0 }, last_balance = { 0 };

	for (const struct row *row = tables->rows; row < total; row++) {
		if (!row->total || row->table != total->table)
			continue;
		last_loans = last_balance = (struct row_sum){ 0 };
		row_sum_add(&last_loans, row->loans);
		row_sum_add(&last_balance, row->balance);
		row_sum_add(&loans, row->loans);
		row_sum_add(&balances, row->balance);
	}
	if (total->loans.length > 0)
		return row_sum_is(&loans, total->loans) || row_sum_is(&last_loans, total->loans);
	return row_sum_is_about(&balances, total->balance) || row_sum_is_about(&last_balance, total->balance);
}

/*
 * Whether a total says that it is of all pools, behind the total of the one pool
 * that the table is of, and is more than what is above.
 */
static bool
is_of_all(const struct tables *tables, const struct row *total)
{
	return !tables->open && strcmp(tables->pool, "all") != 0 && pool_is_all(total->label) &&
	       !is_sum_of_totals(tables);
}

void
group_end(struct body *body, struct row *total)
{
	struct tables *tables = body->tables;

	if (tables->group[0] == '\0' && is_of_all(tables, total)) {
		total->table = ++tables->count;
		total->pool = slice_of("all");
		return;
	}
	if (tables->group[0] == '\0' || (tables->open && !tables->summed))
		return;
	total->table = ++tables->count;
	total->pool = slice_of(tables->pool);
}
