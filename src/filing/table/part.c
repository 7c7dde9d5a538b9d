/*
 * Lines inside a table that say by what else the rows below divide the loans.
 */
#include "filing/table/part.h"

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/pool.h"
#include "filing/table/collect.h"
#include "filing/table/fill.h"
#include "filing/table/group.h"
#include "filing/table/layout.h"
#include "util/mask.h"

enum { CAPTION_LENGTH = 44 }; /* such a line is no longer */

/* What a total's line states. */
struct stated {
	struct slice loans;
	struct slice balance;
};

/* A line without the colon that it ends in. */
static struct slice
caption_of(const struct line *line)
{
	struct slice text = line_slice(line);

	text.length -= text.text[text.length - 1] == ':';
	return text;
}

/* The digits in a column of the row that was read last, if there is such a column. */
static struct slice
digits_in(const struct tables *tables, size_t column)
{
	return column == TABLE_NONE ? (struct slice){ "", 0 } : tables->cells[column].digits;
}

/* Whether a row's line is a total, or has no label; then, what it states. */
static bool
read_total(struct tables *tables, const struct line *line, struct stated *stated)
{
	size_t rest = line->length;

	if (fill_cells(tables, line, &rest) > 0 || !(rest == 0 || label_is_total((struct slice){ line->text, rest })))
		return false;
	*stated = (struct stated){ digits_in(tables, tables->loans), digits_in(tables, tables->balance) };
	return true;
}

/* The line from `from` on that ends in a colon; the block's end where a row, if `row`, or none does. */
static size_t
next_caption(const struct block *block, size_t from)
{
	while (from < block->count && block->lines[from].kind != LINE_ROW &&
	       (block->lines[from].kind != LINE_TEXT || block->lines[from].text[block->lines[from].length - 1] != ':'))
		from++;
	return from < block->count && block->lines[from].kind == LINE_TEXT ? from : block->count;
}

/* The total that ends the rows below a line, before another one that heads rows; the block's end where none does. */
static size_t
total_below(const struct body *body, size_t index, struct stated *stated)
{
	const struct block *block = body->block;

	for (size_t i = index + 1; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		if (line->kind == LINE_TEXT && line->text[line->length - 1] == ':')
			break;
		if (line->kind == LINE_ROW && read_total(body->tables, line, stated))
			return i;
	}
	return block->count;
}

/* Whether two numbers are the same but for their commas. */
static bool
is_same_number(struct slice a, struct slice b)
{
	size_t at = 0, other = 0;

	for (; at < a.length || other < b.length; at++, other++) {
		at += at < a.length && a.text[at] == ',';
		other += other < b.length && b.text[other] == ',';
		if (at >= a.length || other >= b.length || a.text[at] != b.text[other])
			return false;
	}
	return true;
}

/*
 * Whether the rows below the line at `index` have the same total as those above
 * it, or, where there are none, as those below the next such line.
 */
static bool
repeats_total(const struct body *body, size_t index)
{
	struct stated own, other;
	size_t        total = total_below(body, index, &own);

	if (total == body->block->count || own.balance.length == 0)
		return false;
	if (body->row != TABLE_NONE) {
		if (!read_total(body->tables, &body->block->lines[body->row], &other))
			return false;
	} else {
		size_t next = next_caption(body->block, total + 1);
		if (next == body->block->count || total_below(body, next, &other) == body->block->count)
			return false;
	}
	return is_same_number(own.balance, other.balance) && is_same_number(own.loans, other.loans);
}

/* Whether the line's text is as short as a caption, and one cell without a number. */
static bool
is_caption(const struct line *line)
{
	struct slice text = line_slice(line);

	return text.length > 1 && text.length <= CAPTION_LENGTH && !mask_has_digit(text) && cell_count(text) == 1;
}

/*
 * Whether a caption says that other rows follow: it names a dimension that is
 * known, and not that of the rows above where it only heads some of them.
 */
static bool
names_other(const struct body *body, struct slice caption, bool colon)
{
	const char *dimension = dimension_of_caption(caption);

	if (dimension == NULL || (body->tables->open && !dimension_is_vague(body->tables->columns->label)))
		return false;
	return !colon || !slice_is(body->dimension, dimension);
}

/*
 * Whether a line that stands apart from the total above it is right above rows, or only
 * blank lines part it from them.
 */
static bool
is_above_rows(const struct body *body, size_t index)
{
	const struct block *block = body->block;

	if (body->row == TABLE_NONE || body->row + 1 == index)
		return false;
	do
		index++;
	while (index < block->count && layout_is_space(&block->lines[index]));
	return index < block->count && block->lines[index].kind == LINE_ROW &&
	       !label_is_total(line_slice(&block->lines[index]));
}

/* Whether the two lines right below are rows whose labels start further to the right, and in the same column. */
static bool
is_above_indented(const struct body *body, size_t index)
{
	const struct line    *line = &body->block->lines[index];
	const struct heading *head = body->tables->columns;

	return index + 2 < body->block->count && line[1].kind == LINE_ROW && line[2].kind == LINE_ROW &&
	       line[1].indent > line->indent && line[1].indent == line[2].indent && head->count > 0 &&
	       line[1].indent + DISPLAY_OVERHANG < head->columns[0].start;
}

/*
 * Whether the first line of the rows says what they are about, where nothing above does: neither
 * is there a heading of labels, nor is the title known, or there is none.
 */
static bool
is_first_to_tell(const struct body *body, size_t index, struct slice caption)
{
	const struct tables *tables = body->tables;
	struct slice         label = tables->columns->label;
	char                 pool[POOL_MAX];

	if (body->row != TABLE_NONE || dimension_of_caption(caption) == NULL)
		return false;
	if (body->dimension.length == 0)
		return true;
	return (label.length == 0 || pool_heads(label, pool)) && tables->columns->side_count == 0 &&
	       !tables->continued && !dimension_in_title(tables->title) && is_above_indented(body, index);
}

bool
part_divides(struct body *body, size_t index)
{
	const struct tables *tables = body->tables;
	const struct line   *line = &body->block->lines[index];
	struct slice         caption = caption_of(line);
	bool                 colon = caption.length < line->length;
	bool                 first = body->row == TABLE_NONE;

	if (!is_caption(line) || !group_has_row_below(body->block, index))
		return false;
	bool underlined = layout_is_underline(body->block, index + 1);
	bool untold = is_first_to_tell(body, index, caption);
	if (!colon && tables->open && !(first && underlined) && !untold)
		return false;
	if ((untold && !colon) || names_other(body, caption, colon))
		return true;
	if (!colon)
		return (underlined || is_above_rows(body, index)) && !column_is_known(caption);
	if (tables->open && (!first || tables->continued))
		return false;
	return tables->parted || repeats_total(body, index);
}

bool
part_is_guess(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];
	struct slice       caption = caption_of(line);

	return caption.length == line->length && !layout_is_underline(body->block, index + 1) &&
	       dimension_of_caption(caption) == NULL && !repeats_total(body, index);
}

void
part_begin(struct body *body, const struct line *line)
{
	struct tables *tables = body->tables;
	struct slice   caption = caption_of(line), none = { "", 0 };
	size_t         start = tables->text.used;
	bool           first = body->row == TABLE_NONE && tables->row_count == 0 && !tables->continued;

	tables->part.used = 0;
	dimension_write(&tables->part, caption, caption, none);
	tables->dimension = output_written(&tables->part);
	output_slice(&tables->text, tables->dimension); /* a copy, as the next part takes its place */
	body->dimension = collect_text(&tables->text, start);
	body->first = tables->row_count;
	tables->parted = true;
	if (first)
		return;
	tables->loan_sum = tables->balance_sum = (struct row_sum){ 0 };
	tables->count++;
	tables->open = true;
}
