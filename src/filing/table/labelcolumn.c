/*
 * The column of the labels. Headings do not say that they are the labels': the
 * rows show it, by where they start and by how many numbers they have.
 */
#include "filing/table/labelcolumn.h"

#include <stdint.h>

#include "filing/cells.h"
#include "filing/label.h"
#include "filing/number.h"
#include "filing/table/layout.h"
#include "record/amount.h"
#include "util/ascii.h"

/* So many lines from the first row on show whether the first column has numbers. */
enum { FIRST_ROWS = 6 };

/* A ruler that starts further to the right leaves no room for the labels' headings. */
enum { WIDE = 512 };

/* Whether a number cell stands below a column's heading, or nearly. */
static bool
is_below(const struct column *column, const struct line *line, const struct number_cell *cell)
{
	size_t start = display_column(line, cell->start), end = display_column(line, cell->end);

	return display_distance(column, start, end) <= DISPLAY_OVERHANG / 2;
}

/* Whether the label before the number that was taken for the first column's goes on in it. */
static bool
runs_into(const struct column *column, const struct line *row, const struct number_cell *cell)
{
	struct slice label = { row->text, cell->before };

	return (label_is_unfinished(label) || label_ends_in_joint(label)) &&
	       (cell->start - cell->before < 2 ||
	        display_column(row, cell->before) + DISPLAY_OVERHANG / 2 >= column->start);
}

/*
 * Whether a number stands before the sign of the number behind, "1,000,000  > 80.0": the
 * first `end` bytes end in it.
 */
static bool
has_signed_number(const struct line *row, size_t end, bool behind, struct number_cell *cell)
{
	size_t before = behind ? cells_before_sign(line_slice(row), end) : end;

	return before < end && number_cell_before(line_slice(row), before, cell);
}

/*
 * Whether the row has a label, and a number for each column. Where the others
 * stand below their headings, the first one has to, unless its heading is that
 * of numbers (`loans`): it may be of the label.
 */
static bool
has_all_numbers(const struct column *columns, size_t count, bool loans, const struct line *row)
{
	struct number_cell cell = { 0 };
	size_t             end = row->length, left = count;
	bool               below = true, first = true;

	for (; left > 0 && (row_cell_before(line_slice(row), end, &cell) ||
	                    has_signed_number(row, end, left < count, &cell)); left--) {
		first = is_below(&columns[left - 1], row, &cell);
		below = below && (first || left == 1);
		end = cell.before;
	}
	return left == 0 && end > 0 && !runs_into(&columns[0], row, &cell) &&
	       (first || !below || loans);
}

/* The same for one of the first rows from the line at `row` on: some may lack a number. */
static bool
have_all_numbers(const struct column *columns, size_t count, bool loans, const struct block *block,
                 size_t row)
{
	for (size_t i = row; i < block->count && i < row + FIRST_ROWS; i++)
		if (block->lines[i].kind == LINE_ROW && has_all_numbers(columns, count, loans, &block->lines[i]))
			return true;
	return false;
}

/*
 * Whether the row has a number for each column and no label, which stands in the
 * line above, left of all: the columns are those of numbers then.
 */
static bool
is_below_label(const struct column *columns, size_t count, const struct block *block, size_t row)
{
	const struct line *line = &block->lines[row];
	struct number_cell cell;
	size_t             end = line->length;

	if (row == 0 || line[-1].kind != LINE_TEXT || line[-1].indent + DISPLAY_OVERHANG > columns[0].start)
		return false;
	for (; count > 0 && number_cell_before(line_slice(line), end, &cell); count--)
		end = cell.before;
	return count == 0 && end == 0;
}

bool
label_column_is_first(const struct column *columns, size_t count, bool named,
                      const struct block *block, size_t row)
{
	const struct line *line = &block->lines[row];
	size_t             at = 0;

	if (count == 0 || row == block->count)
		return false;
	bool loans = named && columns[0].type == COLUMN_LOANS;
	if (columns[0].start <= line->indent + 1)
		return !loans || !is_below_label(columns, count, block, row);
	if (loans && have_all_numbers(columns, count, loans, block, row))
		return false;
	struct slice cell = cell_next(line_slice(line), &at);
	if (display_distance(&columns[0], line->indent, line->indent + cell.length) == 0 && at < line->length)
		return true;
	return line->kind == LINE_ROW && !have_all_numbers(columns, count, loans, block, row);
}

/* A number that may be a bound: in thousandths, and one of its last digit. */
struct bound {
	int64_t value, unit;
};

/* Takes a number to a bound. Returns false where it has too many digits. */
static bool
take_bound(struct slice digits, struct bound *bound)
{
	enum { DECIMALS = 3 };
	struct amount amount = amount_read(digits);

	if (amount.scale < 0 || amount.scale > DECIMALS || amount.value > amount_limits[DECIMALS])
		return false;
	bound->unit = decimal_powers[DECIMALS - amount.scale];
	bound->value = amount.value * bound->unit;
	return true;
}

/* Reads the two numbers that a row starts with, blanks between them. Returns whether there are such. */
static bool
read_bounds(struct slice text, struct bound bounds[2])
{
	struct number number;
	size_t        at = 0;

	for (size_t i = 0; i < 2; i++) {
		size_t length = number_parse((struct slice){ text.text + at, text.length - at }, &number);
		if (length == 0 || !take_bound(number.digits, &bounds[i]))
			return false;
		at += length;
		size_t blanks = ascii_blanks(text, at);
		if (blanks < 2)
			return false;
		at += blanks;
	}
	return true;
}

bool
label_column_has_bounds(const struct block *block, size_t row)
{
	struct bound own[2], above = { 0, 0 };
	size_t       rows = 0;

	for (size_t i = row; i < block->count && i < row + FIRST_ROWS; i++) {
		if (block->lines[i].kind != LINE_ROW)
			continue;
		if (!read_bounds(line_slice(&block->lines[i]), own))
			break;
		int64_t unit = own[0].unit > above.unit ? own[0].unit : above.unit;
		bool    follows = own[0].value >= above.value && own[0].value - above.value <= unit;
		if (own[1].value <= own[0].value || (rows++ > 0 && !follows))
			return false;
		above = own[1];
	}
	return rows > 1;
}

/*
 * How much of the first cell of a line of headings, which `length` bytes end, is
 * the labels' heading: what stands before the first column. Only one blank may
 * part that from the column's own, where it starts about where the row does.
 */
static size_t
label_heading_length(const struct line *line, size_t length, const struct column *first,
                     const struct line *row)
{
	size_t at = length;

	if (display_column(line, at) < first->start)
		return at;
	if (line->indent > row->indent + DISPLAY_OVERHANG || line->indent >= first->start || first->start > WIDE)
		return 0;
	/* tabs can only put it further to the right */
	if (at > first->start - line->indent)
		at = first->start - line->indent;
	while (at > 0 && (!ascii_is_blank(line->text[at - 1]) || display_column(line, at) > first->start))
		at--;
	return at > 1 && display_column(line, at) == first->start ? at - 1 : 0;
}

/*
 * Whether the row at `row` is a total without a label, alone below its headings: it
 * has a number for each column and no more, and a heading above the ruler, if no
 * column's, is left of these.
 */
static bool
is_bare_total(const struct heading *head, const struct block *block, size_t ruler, size_t row)
{
	const struct line *line = &block->lines[row];
	struct number_cell cell;
	size_t             end = line->length, left = head->count, at = 0;

	for (; left > 0 && number_cell_before(line_slice(line), end, &cell); left--)
		end = cell.before;
	if (left > 0 || end > 0 || ruler == 0 || block->lines[ruler - 1].kind != LINE_TEXT)
		return false;
	const struct line *heading = &block->lines[ruler - 1];
	struct slice       first = cell_next(line_slice(heading), &at);
	return at < heading->length && display_column(heading, first.length) < head->columns[0].start;
}

bool
label_column_find(struct heading *head, const struct block *block, size_t ruler, size_t row,
                  struct column *labels)
{
	head->unlabelled = !label_column_is_first(head->columns, head->count, false, block, row);
	if (head->count == 0 || row == block->count || (!head->unlabelled && !is_bare_total(head, block, ruler, row)))
		return false;
	head->unlabelled = true;
	while (ruler > 0 && layout_is_space(&block->lines[ruler - 1])) /* blank lines may part it from the headings */
		ruler--;
	for (size_t i = ruler; i > 0 && !layout_is_space(&block->lines[i - 1]); i--) {
		const struct line *line = &block->lines[i - 1];
		size_t             at = 0;
		if (line->kind != LINE_TEXT)
			continue;
		struct slice cell = cell_next(line_slice(line), &at);
		size_t       own = label_heading_length(line, cell.length, &head->columns[0], &block->lines[row]);
		if (display_column(line, cell.length) >= head->columns[0].start)
			head->source = HEADING_ROWS; /* then it depends on where the row starts */
		head->added = own > 0 && (at < line->length || own < cell.length);
		if (head->added) {
			*labels = column_between(line->indent, display_column(line, own));
			return true;
		}
	}
	return false;
}
