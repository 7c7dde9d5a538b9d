/*
 * Filling a table's columns with the numbers of a row. They are taken from the
 * row's right end, as many as the headings name columns.
 */
#include "filing/table/fill.h"

#include <stdint.h>
#include <string.h>

#include "filing/cells.h"
#include "filing/display.h"
#include "filing/number.h"
#include "filing/table/collect.h"
#include "filing/table/heading.h"
#include "util/ascii.h"

static const char NO_LOANS[] = "no number of loans in the row";
static const char NO_BALANCE[] = "no balance in the row";
static const char BAD_LOANS[] = "not a number of loans";
static const char BAD_BALANCE[] = "not an amount";
static const char TOO_MANY[] = "more loans than dollars";

enum { CENTS = 3 }; /* a point and two digits */
enum { COUNT_DIGITS = 6 }; /* no pool has a million loans: such a number is a balance */

const char FILL_MISFIT[] = "numbers do not fit the headings";

bool
fill_is_near(const struct line *line, const struct number_cell *cell, const struct column *column)
{
	return display_column(line, cell->end) + 3 >= column->start &&
	       display_column(line, cell->start) <= column->end + 3;
}

/* Whether a cell that one blank parts from the text before it is a number of its own. */
static bool
stands_alone(const struct tables *tables, const struct line *line,
             const struct number_cell *cell, size_t left)
{
	struct number_cell before;
	size_t             gap = left < tables->columns->count ? tables->cells[left].start - cell->end : 0;

	if (gap <= 2 || fill_is_near(line, cell, &tables->columns->columns[left - 1]))
		return true;
	return left > 1 && any_cell_before(line_slice(line), cell->before, &before) &&
	       before.percent == (tables->columns->columns[left - 2].type == COLUMN_OTHER);
}

/* Whether nothing is read from a column. */
static bool
is_passed_over(const struct column *column)
{
	return column->type == COLUMN_OTHER || column->type == COLUMN_NONE;
}

/*
 * Whether a cell that says in a word that there is no number is that of a
 * column, and no label: something stands before it, and it is near the column
 * where that is of loans or balances.
 */
static bool
is_none_of_column(const struct line *line, const struct number_cell *cell, const struct column *column)
{
	return cell->before > 0 && (is_passed_over(column) || cell->percent || fill_is_near(line, cell, column));
}

/* Whether a cell of the column was read that has neither numbers of loans nor balances. */
static bool
was_passed_over(const struct tables *tables, size_t column)
{
	return column < tables->columns->count && column != tables->loans && column != tables->balance;
}

bool
fill_odd_cell(const struct tables *tables, const struct line *line, size_t end, size_t left,
              struct number_cell *cell)
{
	struct slice         text = line_slice(line);
	struct number_cell   odd;
	const struct column *column = &tables->columns->columns[left - 1];

	if (was_passed_over(tables, left))
		end = cells_before_sign(text, end);
	bool number = any_cell_before(text, end, cell);
	if (number && cell->apart)
		return true;
	if (is_passed_over(column) && odd_cell_before((struct slice){ text.text, end }, &odd)) {
		*cell = odd;
		return true;
	}
	if (number)
		return cell->digits.length > 0 && stands_alone(tables, line, cell, left);
	return none_cell_before(text, end, cell) && is_none_of_column(line, cell, column);
}

/* Whether any of a cell stands below a column's heading, or above it. */
static bool
shares_place(const struct line *line, const struct number_cell *cell, const struct column *column)
{
	return display_column(line, cell->end) > column->start &&
	       display_column(line, cell->start) < column->end;
}

/* Whether a cell is near a column, given by its number from 1, and not in the one left of it. */
static bool
is_of_column(const struct tables *tables, const struct line *line, const struct number_cell *cell, size_t column)
{
	const struct column *own = &tables->columns->columns[column - 1];

	return fill_is_near(line, cell, own) &&
	       (column == 1 || !shares_place(line, cell, own - 1) || shares_place(line, cell, own));
}

void
fill_settle(struct tables *tables, const struct line *line, size_t left)
{
	const struct number_cell none = { .digits = { "", 0 } };
	struct number_cell      *cells = tables->cells;
	size_t                   column = tables->columns->count;
	size_t                   count = column - left;

	/* from the left end on, none moves leftwards, onto a cell that is still to be moved */
	memmove(cells, cells + left, count * sizeof *cells);
	for (size_t i = count; i > 0; i--) {
		struct number_cell cell = cells[i - 1];
		while (column > i && !is_of_column(tables, line, &cell, column))
			cells[--column] = none;
		cells[--column] = cell;
	}
	while (column > 0)
		cells[--column] = none;
}

/* Whether nothing is printed in a column, not even a dash. */
static bool
is_void(const struct tables *tables, size_t column)
{
	return column == TABLE_NONE || tables->cells[column].end == tables->cells[column].start;
}

/* Whether nothing is printed where a number is due; a total may lack it. */
static bool
is_missing(const struct tables *tables, size_t column, bool total)
{
	return is_void(tables, column) && !total;
}

static bool
has_point(struct slice number)
{
	for (size_t i = 0; i < number.length; i++)
		if (number.text[i] == '.')
			return true;
	return false;
}

/*
 * Whether a cell without digits leaves a gap in the table: it says in a word
 * that there is no number, and others of the row are stated.
 */
static bool
is_gap(const struct tables *tables, const struct number_cell *cell)
{
	size_t stated = 0;

	if (cell->end == cell->start || cell->digits.text[0] == '-')
		return false;
	while (stated < tables->columns->count && tables->cells[stated].digits.length == 0)
		stated++;
	return stated < tables->columns->count;
}

/* Takes the number of loans. Returns NULL, or why it can't be read. */
static const char *
take_loans(struct tables *tables, struct row *row)
{
	const struct number_cell *cell = &tables->cells[tables->loans];

	if (is_missing(tables, tables->loans, row->total))
		return NO_LOANS;
	bool few = collect_is_short(cell->digits);
	row->loans = few ? cell->digits : collect_long(&tables->text, cell->digits);
	bool count = !cell->dollars && !cell->percent && row->loans.length > 0 && row->loans.length <= COUNT_DIGITS &&
	             (few || !has_point(row->loans));
	if (count)
		return NULL;
	if (cell->digits.length > 0)
		return BAD_LOANS;
	return is_gap(tables, cell) ? NO_LOANS : NULL;
}

/* Whether the table's head says that amounts are in thousands, or in millions. */
static bool
is_scaled(const struct tables *tables)
{
	return tables->columns->scaled < tables->columns->body;
}

/* Takes the balance. Returns NULL, or why it can't be read. */
static const char *
take_balance(struct tables *tables, struct row *row)
{
	const struct number_cell *cell = &tables->cells[tables->balance];

	if (is_missing(tables, tables->balance, row->total))
		return NO_BALANCE;
	row->balance = collect_number(&tables->text, cell->digits);
	bool amount = !cell->percent && row->balance.length > 0 &&
	              (is_scaled(tables) || !number_has_point_for_comma(cell->digits));
	if (amount)
		return NULL;
	if (cell->digits.length > 0)
		return BAD_BALANCE;
	return is_gap(tables, cell) ? NO_BALANCE : NULL;
}

/* How many digits a number has before its point. */
static size_t
whole_digits(struct slice number)
{
	const char *point = memchr(number.text, '.', number.length);

	return point == NULL ? number.length : (size_t)(point - number.text);
}

/*
 * Whether a number with commas stands below a share or a rate, or is so much more than
 * the balance that this is a number of loans, or a share: the balance at origination,
 * what a house is worth, or an average beside thousands may be more than the balance.
 */
static bool
is_amount_of_others(const struct tables *tables, const struct column *column, const struct number_cell *cell)
{
	enum { LARGER = 3 }; /* digits */

	if (cell->digits.length <= 4 || cell->percent || !is_passed_over(column) || !slice_has(cell->digits, ','))
		return false;
	if (column->spare && tables->side != NULL)
		return false;
	bool count = column->spare && whole_digits(cell->digits) <= COUNT_DIGITS;
	return (column->plain && !count) ||
	       (tables->balance != TABLE_NONE && !column->worth && !is_scaled(tables) &&
	        whole_digits(cell->digits) >= whole_digits(tables->cells[tables->balance].digits) + LARGER);
}

/* Whether a "$" in a column, or an amount without, shows that the numbers are not those of the headings. */
static bool
is_stray(const struct tables *tables, size_t index)
{
	const struct column      *column = &tables->columns->columns[index];
	const struct number_cell *cell = &tables->cells[index];

	if (index == tables->balance)
		return false;
	if (is_amount_of_others(tables, column, cell))
		return true;
	if (!cell->dollars)
		return false;
	if (tables->balance == TABLE_NONE)
		return column->plain;
	/* a number of loans that is an amount, beside a balance, may be a slip in this row alone */
	const struct number_cell *balance = &tables->cells[tables->balance];
	return column->plain ? index != tables->loans
	                     : column->type == COLUMN_NONE && !column->worth &&
	                               balance->digits.length < cell->digits.length;
}

/*
 * Whether a row that has all its numbers contradicts the headings: a "$" stands
 * below one of no amounts, or of nothing known, and none in the balance.
 */
static bool
has_stray_dollars(const struct tables *tables)
{
	bool stray = false;

	if (tables->balance != TABLE_NONE && tables->cells[tables->balance].dollars)
		return false;
	for (size_t i = 0; i < tables->columns->count; i++) {
		if (is_void(tables, i))
			return false;
		stray = stray || is_stray(tables, i);
	}
	return stray;
}

/* Whether a row, by its digits, has more loans than dollars, where these are not in thousands. */
static bool
has_too_many_loans(const struct tables *tables, const struct row *row)
{
	size_t dollars = whole_digits(row->balance);

	if (row->balance.length == 0 || row->balance.text[0] == '0' || is_scaled(tables))
		return false;
	return row->loans.length > dollars ||
	       (row->loans.length == dollars && !row->total && memcmp(row->loans.text, row->balance.text, dollars) > 0);
}

/* The whole part of a number, without its commas; 0 where it has too many digits. */
static uint64_t
whole_of(struct slice number)
{
	enum { DIGITS = 12 };
	uint64_t value = 0;
	size_t   digits = 0;

	for (size_t i = 0; i < number.length && number.text[i] != '.'; i++) {
		if (number.text[i] == ',')
			continue;
		if (!ascii_is_digit(number.text[i]))
			return 0;
		value = value * 10 + (uint64_t)(number.text[i] - '0');
		if (digits++ == DIGITS)
			return 0;
	}
	return value;
}

/*
 * Whether a column that is passed over has so many times the row's balance as there are
 * loans: then that is their average, and the balances are in the other column.
 */
static bool
is_average(const struct tables *tables, const struct row *row)
{
	for (size_t i = 0; i < tables->columns->count; i++) {
		const struct column      *column = &tables->columns->columns[i];
		const struct number_cell *cell = &tables->cells[i];
		if (!is_passed_over(column) || column->spare || column->worth || cell->percent ||
		    cell->digits.length < row->balance.length)
			continue;
		uint64_t loans = whole_of(row->loans), average = whole_of(row->balance), other = whole_of(cell->digits);
		if (loans > 1 && average > 0 && other + loans >= loans * average && other <= loans * (average + 2))
			return true;
	}
	return false;
}

/* Whether the numbers of a table's total, or of a row at its head, contradict the headings. */
static bool
contradicts_headings(const struct tables *tables, const struct row *row)
{
	enum { FIRST_ROWS = 4 };

	/* issuers put a "$" on a table's first row and its total */
	if ((tables->row_count == 0 || row->total) && has_stray_dollars(tables))
		return true;
	return (tables->row_count < FIRST_ROWS || row->total) && is_average(tables, row);
}

const char *
fill_row(struct tables *tables, struct row *row)
{
	const char *problem = NULL;

	if (tables->loans != TABLE_NONE)
		problem = take_loans(tables, row);
	if (problem == NULL && tables->balance != TABLE_NONE)
		problem = take_balance(tables, row);
	if (problem == NULL && is_void(tables, tables->loans) && is_void(tables, tables->balance))
		problem = COLLECT_NO_NUMBERS;
	if (tables->misfit || contradicts_headings(tables, row))
		return FILL_MISFIT;
	if (row->loans.length + CENTS > row->balance.length && problem == NULL && has_too_many_loans(tables, row))
		return TOO_MANY;
	return problem;
}
