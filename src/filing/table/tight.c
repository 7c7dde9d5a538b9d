/*
 * Rows that are text: their numbers have moved up to the label, or are joined.
 * Labels end in numbers, too, so that most has to be told by what is around.
 */
#include "filing/table/tight.h"

#include "filing/cells.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/line.h"
#include "filing/pool.h"
#include "filing/table/loose.h"
#include "util/ascii.h"
#include "util/mask.h"

/* Whether a number is an amount, a share or a rate, and no year, grade or count that a label may end in. */
static bool
is_value(const struct number_cell *cell)
{
	return cell->dollars || cell->percent || memchr(cell->digits.text, ',', cell->digits.length) != NULL ||
	       memchr(cell->digits.text, '.', cell->digits.length) != NULL;
}

/* Whether the first `end` bytes of a text end in words, as the label of a row does before its numbers. */
static bool
ends_in_words(struct slice text, size_t end)
{
	return end > 0 && (ascii_is_letter(text.text[end - 1]) || ascii_is_one_of(text.text[end - 1], ").")) &&
	       !label_ends_in_joint((struct slice){ text.text, end });
}

/* Whether the word that ends before `end` is two numbers that something joins. */
static bool
ends_in_joined(struct slice text, size_t end)
{
	size_t start = end;

	while (start > 0 && !ascii_is_blank(text.text[start - 1]))
		start--;
	return start > 0 && cells_are_joined((struct slice){ text.text + start, end - start });
}

/* The same for a line that ends in two numbers or more, one of them a value, or in such as are joined. */
static enum tight
look_at_many(struct slice text, size_t columns)
{
	struct number_cell cell;
	size_t             count = 0, end = text.length;
	bool               value = false;

	for (; count <= columns && any_cell_before(text, end, &cell) && cell.digits.length > 0; count++) {
		value = value || is_value(&cell);
		end = cell.before;
	}
	if (ends_in_joined(text, end))
		return TIGHT_UNREADABLE;
	if (count < 2 || !value)
		return TIGHT_NONE;
	return count == columns && ends_in_words(text, end) ? TIGHT_ROW : TIGHT_UNREADABLE;
}

/* Whether the only column can have the number by how it is written: a number of loans is whole. */
static bool
fits_column(const struct tables *tables, const struct number_cell *cell)
{
	bool point = memchr(cell->digits.text, '.', cell->digits.length) != NULL;

	if (cell->percent || cell->digits.length == 0)
		return false;
	return tables->loans != TABLE_NONE ? !cell->dollars && !point : is_value(cell);
}

/* Whether the line at `index` and the rows beside it can't be pieces of one label, as far as they tell. */
static bool
is_by_itself(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index], *below = line + 1;
	bool               row_above = body->row != TABLE_NONE && body->row + 1 == index;
	bool               row_below = index + 1 < body->block->count && below->kind == LINE_ROW;

	if (row_above && (line->indent > body->indent || (body->label != TABLE_NONE &&
	                                                  label_calls_for_rest(body->tables->rows[body->label].label))))
		return false;
	if (row_below && (below->indent > line->indent || label_goes_on(line_slice(below))))
		return false;
	return row_above || row_below;
}

/* Whether a page ends right below the line at `index`. */
static bool
ends_page(const struct block *block, size_t index)
{
	return index + 1 < block->count && line_is_break(&block->lines[index + 1]);
}

/* Whether a ruler stands right above the line at `index`, as it does above a first row. */
static bool
is_below_ruler(const struct block *block, size_t index)
{
	enum line_kind above = index > 0 ? block->lines[index - 1].kind : LINE_BLANK;

	return above == LINE_RULER || above == LINE_COLUMN_RULER;
}

/* Whether the only number of a line stands below its heading, or behind a state's name. */
static bool
is_in_place(const struct body *body, const struct line *line, const struct number_cell *cell)
{
	const struct column *column = &body->tables->columns->columns[0];

	return display_distance(column, display_column(line, cell->start), display_column(line, cell->end)) == 0 ||
	       (slice_is(body->dimension, "state") && !mask_has_digit((struct slice){ line->text, cell->before }));
}

/* The same for a line of a table with one column: it ends in one number, behind a word. */
static enum tight
look_at_one(const struct body *body, size_t index)
{
	const struct block *block = body->block;
	const struct line  *line = &block->lines[index];
	struct slice        text = line_slice(line);
	struct number_cell  cell;

	if (!any_cell_before(text, text.length, &cell) || !fits_column(body->tables, &cell) ||
	    !ends_in_words(text, cell.before) || label_goes_on(text) || pool_is_named(text))
		return TIGHT_NONE;
	bool place = is_in_place(body, line, &cell), above = ends_page(block, index);
	if (!is_by_itself(body, index)) /* a page's foot may end in a number, too */
		return above && (place || is_below_ruler(block, index)) ? TIGHT_UNREADABLE : TIGHT_NONE;
	return place && !above && !(index > 0 && line_is_break(line - 1)) ? TIGHT_ROW : TIGHT_UNREADABLE;
}

enum tight
tight_look(const struct body *body, size_t index)
{
	const struct tables *tables = body->tables;
	const struct line   *line = &body->block->lines[index];
	char                 last = line->text[line->length - 1];

	if ((!ascii_is_digit(last) && last != '%') || (tables->loans == TABLE_NONE && tables->balance == TABLE_NONE) ||
	    !loose_is_label(body, line))
		return TIGHT_NONE;
	return tables->columns->count == 1 ? look_at_one(body, index)
	                                   : look_at_many(line_slice(line), tables->columns->count);
}
