/*
 * Reading the rows of a table: numbers are taken from a row's right end; what
 * is left is the label.
 */
#include "filing/table/body.h"

#include "filing/bounds.h"
#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/table/collect.h"
#include "filing/table/fill.h"
#include "filing/table/group.h"
#include "filing/table/layout.h"
#include "filing/table/loose.h"
#include "filing/table/part.h"
#include "filing/table/piece.h"
#include "filing/table/tight.h"
#include "util/ascii.h"
#include "util/mask.h"

static const char BAD_ROW[] = "unreadable row";
static const char FRACTION[] = "fraction in a bound is not read";
static const char NO_BOUNDS[] = "label's bounds can't be read";
static const char ANOTHERS[] = "label may hold another column's number";
static const char NO_TOTAL_LOANS[] = "no number of loans in the total";
static const char NO_TOTAL_BALANCE[] = "no balance in the total";
static const char GUESSED[] = "unknown heading of rows below a total";
static const char REPEATED[] = "total as the one above";

/* Whether the point that a label ends in is what there was room for of a leader: it ends no abbreviation. */
static bool
ends_in_leader(struct slice label)
{
	enum { LONG_WORD = 7 }; /* letters that no abbreviation has */
	size_t at = label.length - 1;

	while (at > 0 && ascii_is_letter(label.text[at - 1]))
		at--;
	if (at + 1 == label.length)
		return at > 0 && ascii_is_digit(label.text[at - 1]);
	return label.length - 1 - at >= LONG_WORD;
}

/* The row's label as far as its line has it: what stands before `end`, without leaders. */
static struct slice
label_on_line(const struct line *line, size_t end)
{
	struct slice label = { line->text, end };

	if (end == 0 || line->text[end - 1] != '.')
		return label;
	label.length = length_without_leaders(label);
	label.length -= label.length == end && ends_in_leader(label);
	return label;
}

/* Whether a well-formed number has commas: the first stands behind three digits at most, and before three. */
static bool
has_commas(struct slice digits)
{
	return digits.length > 4 &&
	       (digits.text[1] == ',' || digits.text[2] == ',' || digits.text[3] == ',');
}

/* A bound as a field holds it: most are in the label as they are. */
static struct slice
take_bound(struct tables *tables, struct slice digits)
{
	return has_commas(digits) ? collect_number(&tables->text, digits) : digits;
}

/*
 * Why the label of a row, which states no bounds but should, may be misread: one
 * has a fraction, or there are digits alone where the table goes by numbers. NULL
 * where it is not.
 */
static const char *
doubt_label(const struct row *row)
{
	if (bounds_have_fraction(row->label))
		return FRACTION;
	return dimension_is_numeric(row->dimension) && mask_has_digit(row->label) ? NO_BOUNDS : NULL;
}

/* Names a row by its label. Returns 0, or -1 with errno ENOMEM. */
static int
name_label(struct tables *tables, const struct row *row, const char *reason)
{
	const struct line label = { .number = row->line, .text = row->label.text, .length = row->label.length };

	return collect_problem(tables, &label, reason);
}

/*
 * Takes the year of which the label of a row tells a part for both bounds, where
 * no other row of its table is of that year. Returns whether it did.
 */
static bool
take_year(struct tables *tables, size_t first, struct row *row)
{
	if (!slice_is(row->dimension, "origination_year"))
		return false;
	struct slice year = bounds_year(row->label);

	for (size_t i = first; year.length > 0 && i < tables->row_count; i++) {
		const struct row *other = &tables->rows[i];
		if (other == row || other->table != row->table)
			continue;
		struct bounds bounds = bounds_parse(other->label);
		if (slice_equal(bounds_year(other->label), year) || slice_equal(bounds.low, year) ||
		    slice_equal(bounds.high, year))
			return false;
	}
	row->low = row->high = year;
	return year.length > 0;
}

/*
 * Takes two years for the bounds of a row whose label has the second in two digits: "1996-98".
 * Returns whether it did.
 */
static bool
take_years(struct tables *tables, struct row *row)
{
	size_t       start = tables->text.used;
	struct slice last = { NULL, 0 }, first = bounds_years(row->label, &last);

	if (first.length == 0)
		return false;
	output_slice(&tables->text, (struct slice){ first.text, first.length - last.length });
	output_slice(&tables->text, last);
	row->low = first;
	row->high = collect_text(&tables->text, start);
	return true;
}

/* Reads the bounds that the labels of the rows from `first` on state. Returns 0, or -1 with errno ENOMEM. */
static int
take_bounds(struct tables *tables, size_t first)
{
	struct slice dimension = { NULL, 0 };
	bool         bounded = false;

	for (size_t i = first; i < tables->row_count; i++) {
		struct row *row = &tables->rows[i];
		if (row->dimension.text != dimension.text) {
			dimension = row->dimension;
			bounded = dimension_has_bounds(dimension);
		}
		if (row->total || !bounded)
			continue;
		struct bounds bounds = bounds_parse(row->label);
		row->low = take_bound(tables, bounds.low);
		row->high = take_bound(tables, bounds.high);
		const char *reason = NULL;
		if (bounds.apart && bounds_descend(row->low, row->high))
			reason = ANOTHERS;
		else if (bounds.low.length == 0 && bounds.high.length == 0 && !take_years(tables, row) &&
		         !take_year(tables, first, row))
			reason = doubt_label(row);
		if (reason != NULL && name_label(tables, row, reason) != 0)
			return -1;
	}
	return 0;
}

/* Whether what was carried over a page mark is no start of a label that goes on with `rest`, but the page's foot. */
static bool
carries_foot(const struct tables *tables, struct slice rest)
{
	return label_is_total(rest) || (tables->carry_foot && rest.length > 0 && !label_goes_on(rest));
}

/* Puts the label together from the lines before the row's and what its own starts with. */
static struct slice
whole_label(struct body *body, size_t from, size_t to, struct slice own)
{
	struct output *text = &body->tables->text;
	size_t         start = text->used;
	struct slice   line = line_slice(&body->block->lines[to]);

	if (body->tables->carry.used > 0 &&
	    carries_foot(body->tables, from < to ? line_slice(&body->block->lines[from]) : own))
		body->tables->carry.used = 0;
	if (from == to && body->tables->carry.used == 0 && piece_is_clean(line, own.length))
		return own;
	if (body->tables->carry.used > 0)
		piece_append(text, start, output_written(&body->tables->carry));
	body->tables->carry.used = 0;
	for (size_t i = from; i < to; i++)
		if (body->block->lines[i].kind == LINE_TEXT)
			piece_append(text, start, line_slice(&body->block->lines[i]));
	piece_append(text, start, own);
	return collect_text(text, start);
}

/* Whether a line stands where labels do, so that its number is of one: "to $149,999". */
static bool
is_in_labels(const struct body *body, const struct line *line)
{
	const struct heading *head = body->tables->columns;

	/* the first is true of few lines, and tabs can only widen these */
	return head->count > 0 && line->indent + line->length < head->columns[0].start &&
	       display_column(line, line->length) < head->columns[0].start;
}

/*
 * The line right below the one at `index`, or below a page's end that stands there,
 * its head passed over; the block's end where there is none.
 */
static size_t
line_below(const struct block *block, size_t index)
{
	size_t at = index + 1;
	bool   page = false;

	while (at < block->count && layout_is_space(&block->lines[at]))
		page = block->lines[at++].kind == LINE_PAGE || page;
	return page || at == block->count ? at : index + 1;
}

/*
 * Whether such a line ends the label of the row above, or of the text behind
 * that: "$100,000 to", "$149,999".
 */
static bool
ends_label(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	if (body->label == TABLE_NONE)
		return false;
	bool row = body->row + 1 == index || (body->page && line_below(body->block, body->row) == index);
	if (!row && !loose_is_label(body, line - 1))
		return false;
	struct slice before = row ? body->tables->rows[body->label].label : line_slice(line - 1);
	return label_is_unfinished(before) || label_ends_in_joint(before) || label_goes_on(line_slice(line));
}

/* Whether the line at `index` is a row, or text with one right below: "through", "$149,999   12". */
static bool
is_or_precedes_row(const struct block *block, size_t index)
{
	if (index + 1 < block->count && block->lines[index].kind == LINE_TEXT)
		index++;
	return index < block->count && block->lines[index].kind == LINE_ROW;
}

/* Whether such a line is an amount that starts the label of the row below: "$100,000", "and under". */
static bool
starts_label(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];
	struct number_cell cell;

	return is_or_precedes_row(body->block, index + 1) &&
	       ascii_is_lower(line[1].text[0]) &&
	       any_cell_before(line_slice(line), line->length, &cell) && cell.start == 0 &&
	       (cell.dollars || cell.percent);
}

/* Whether a row's line has numbers for all columns, and stands below those alone. */
static bool
is_numbers_alone(const struct body *body, const struct line *line)
{
	const struct heading *head = body->tables->columns;
	struct number_cell    cell;
	size_t                count = 0, end = line->length;

	if (head->count == 0 || line->kind != LINE_ROW || line->indent + DISPLAY_OVERHANG < head->columns[0].start)
		return false;
	for (; end > 0 && row_cell_before(line_slice(line), end, &cell); end = cell.before)
		count++;
	return end == 0 && count >= head->count;
}

/* Whether such a line is a whole label that has no room beside its numbers: "$500,001-$1,000,000". */
static bool
is_wide_label(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	if (index + 1 == body->block->count || line[1].indent <= line->indent || !is_numbers_alone(body, &line[1]))
		return false;
	struct bounds bounds = bounds_parse(line_slice(line));
	return bounds.low.length > 0 && bounds.high.length > 0 && !bounds.apart &&
	       bounds.low.text != bounds.high.text;
}

/* Takes a row's line into the label that it is a piece of. Returns whether it is one. */
static bool
take_into_label(struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	if (is_wide_label(body, index)) {
		collect_carry(body->tables, line);
		body->loose.to = index + 1;
		return true;
	}
	if (!is_in_labels(body, line))
		return false;
	if (ends_label(body, index)) {
		loose_extend(body, index);
		return true;
	}
	if (!starts_label(body, index))
		return false;
	collect_carry(body->tables, line);
	body->loose.to = index + 1;
	return true;
}

/* Begins to look for the row behind the line at `index`. */
static void
pass_row(struct body *body, size_t index)
{
	body->row = index;
	body->label = TABLE_NONE;
	body->loose = (struct line_span){ index + 1, index + 1 };
	body->text = false;
}

/* Adds up the table's rows so far, behind those of its blocks before; false where one is a total. */
static bool
sum_rows(const struct body *body, struct row_sum *loans, struct row_sum *balances)
{
	const struct tables *tables = body->tables;

	*loans = tables->loan_sum;
	*balances = tables->balance_sum;
	for (size_t i = body->first; i < tables->row_count; i++) {
		if (tables->rows[i].total)
			return false;
		row_sum_add(loans, tables->rows[i].loans);
		row_sum_add(balances, tables->rows[i].balance);
	}
	return true;
}

/* Whether a number of loans is the sum of those of the table's rows above, none of which is a total. */
static bool
is_sum_of_loans(const struct body *body, struct slice number)
{
	struct row_sum loans, balances;

	return sum_rows(body, &loans, &balances) && row_sum_is(&loans, number);
}

/* Whether a row has both sums of several rows of its table above, none of which is a total. */
static bool
has_both_sums(const struct body *body)
{
	const struct tables *tables = body->tables;
	struct row_sum       loans, balances;

	return tables->loans != TABLE_NONE && tables->balance != TABLE_NONE && sum_rows(body, &loans, &balances) &&
	       loans.count > 1 && row_sum_is(&loans, tables->cells[tables->loans].digits) &&
	       row_sum_is_about(&balances, tables->cells[tables->balance].digits);
}

/*
 * Whether a row without a label, `left` of whose columns have no number, is a
 * total: a ruler stands above it, or it has all numbers in their columns,
 * below other rows and above none, or is their sum. At the end of input it has to be that.
 */
static bool
is_bare_total(const struct body *body, size_t index, size_t left)
{
	const struct tables *tables = body->tables;
	const struct line   *line = &body->block->lines[index];

	if (body->ruled)
		return true;
	if (left == 0 && has_both_sums(body))
		return true;
	if (left > 0 || tables->row_count == body->first || line->indent <= body->indent ||
	    !fill_is_near(line, &tables->cells[0], &tables->columns->columns[0]) ||
	    !body_ends_at(body, index))
		return false;
	return !body->block->cut_off || (tables->loans != TABLE_NONE &&
	                                 is_sum_of_loans(body, tables->cells[tables->loans].digits));
}

/* Whether a ruler stands right above the row's line at `index`, and leaves its label, `own`, out. */
static bool
is_below_ruler(const struct block *block, size_t index, struct slice own)
{
	const struct line *line = &block->lines[index];

	return index > 0 && (line[-1].kind == LINE_RULER || line[-1].kind == LINE_COLUMN_RULER) &&
	       line[-1].indent > line->indent + own.length;
}

/* Whether a row has the sum of the last rows above it, of any number of these. */
static bool
adds_up_above(const struct body *body, const struct row *row)
{
	struct row_sum    loans = { 0 }, balances = { 0 };
	const struct row *first = &body->tables->rows[body->first];

	for (const struct row *above = row; above > first && !above[-1].total; above--) {
		row_sum_add(&loans, above[-1].loans);
		row_sum_add(&balances, above[-1].balance);
		if (row_sum_is(&loans, row->loans) || row_sum_is(&balances, row->balance))
			return true;
	}
	return false;
}

/*
 * Whether a row is none by the name of a total, "Total Debt under 20": its label
 * states bounds, and it is the first or behind another such, or not the sum of
 * the rows above, nor of the last of them.
 */
static bool
is_row_of_totals(const struct body *body, size_t index, const struct row *row)
{
	struct row_sum loans, balances;

	if (!bounds_are_behind(row->label))
		return false;
	if (row == &body->tables->rows[body->first])
		return !body->tables->continued;
	if (!row[-1].total && label_is_total(row[-1].label))
		return true;
	return !body_is_last_row(body, index) && sum_rows(body, &loans, &balances) && !row_sum_is(&loans, row->loans) &&
	       !row_sum_is_about(&balances, row->balance) && !adds_up_above(body, row);
}

/*
 * Whether a row is a total by another name, its label `own`: the last row, below
 * a ruler that leaves the labels out, with the sum of the rows above; or, where
 * the label states no bounds, or there is none, with both sums of several rows.
 */
static bool
is_odd_total(const struct body *body, size_t index, const struct row *row, struct slice own)
{
	const struct tables *tables = body->tables;
	struct row_sum       loans, balances;

	if ((own.length == 0 && row->label.length > 0) || !body_is_last_row(body, index) ||
	    !sum_rows(body, &loans, &balances))
		return false;
	bool all_loans = row_sum_is(&loans, row->loans);
	bool whole_balance = row_sum_is_about(&balances, row->balance);
	if (own.length > 0 && is_below_ruler(body->block, index, own))
		return tables->loans != TABLE_NONE ? all_loans : whole_balance;
	struct bounds bounds = bounds_parse(own);
	return all_loans && whole_balance && loans.count > 1 && bounds.low.length == 0 && bounds.high.length == 0;
}

/*
 * Whether what stands where a row is due, and has the problem, is none: an
 * average of all loans, or a sentence.
 */
static bool
is_no_row(const struct body *body, const struct row *row, struct slice own, const char *problem)
{
	bool open = body->tables->open;

	if (row->total)
		return false;
	if (problem != NULL && (!open || own.length > LABEL_LENGTH) && label_is_sentence(own))
		return true;
	return ((problem != NULL || !open) && label_is_statistic(row->label)) ||
	       (problem != NULL && !open && label_has_statistic(own));
}

/* Whether the label of the row's line at `index` goes on in the line below. */
static bool
goes_on_below(const struct body *body, size_t index)
{
	size_t             at = line_below(body->block, index);
	const struct line *below = &body->block->lines[at];

	return at < body->block->count &&
	       (loose_is_label(body, below) ||
	        ((below->kind == LINE_ROW || below->kind == LINE_FOLIO) && is_in_labels(body, below)));
}

/* Whether figures end a label, and more than a blank parts them from what is before, or dot leaders: few do. */
static bool
has_figures_apart(struct slice own)
{
	size_t start = figures_start(own.text, own.length);

	start -= start > 0 && own.text[start - 1] == '$';
	return start > 1 && own.text[start - 1] == ' ' && ascii_is_one_of(own.text[start - 2], " .$");
}

/*
 * Whether a label of words ends in two numbers or more, apart from it and each other: it
 * has those of columns that are not known.
 */
static bool
holds_numbers(struct slice own)
{
	struct number_cell cell, before;

	if (!ascii_is_letter(own.text[0]) || !any_cell_before(own, own.length, &cell) || !cell.apart ||
	    !any_cell_before(own, cell.before, &before) || !before.apart)
		return false;
	struct bounds bounds = bounds_parse(own);
	return bounds.low.length == 0 && bounds.high.length == 0;
}

/*
 * Whether a blank is inside the first number of a row: the label ends in digits, and a
 * blank parts them from the rest. They stand apart from its words, below that number's
 * heading, or it is a state's.
 */
static bool
cuts_number(const struct body *body, const struct line *line, struct slice own)
{
	const struct tables      *tables = body->tables;
	const struct number_cell *first = &tables->cells[0];

	if (own.length == 0 || !ascii_is_digit(own.text[own.length - 1]) || first->end == first->start ||
	    first->start != own.length + 1)
		return false;
	if (!has_figures_apart(own))
		return ascii_is_letter(own.text[0]) && slice_is(body->dimension, "state");
	size_t       start = figures_start(own.text, own.length);
	struct slice before = { own.text, blanks_before(own.text, start) };
	return !label_is_unfinished(before) && !label_ends_in_joint(before) &&
	       display_distance(&tables->columns->columns[0], display_column(line, start),
	                        display_column(line, own.length)) == 0;
}

/* Whether a label stands behind the number of loans, which its heading is of: "Number of Loans", "12     Utah". */
static bool
is_behind_count(const struct tables *tables, struct slice own)
{
	size_t at = 0;

	if (tables->loans != TABLE_NONE || own.length == 0 || !ascii_is_digit(own.text[0]) ||
	    !column_counts_loans(tables->columns->label))
		return false;
	struct slice count = cell_next(own, &at);
	return at < own.length && !ascii_is_digit(own.text[at]) && ascii_digits(count, 0) == count.length;
}

/* Whether the labels of a table of that dimension are names alone, without figures apart. */
static bool
has_names_for_labels(struct slice dimension)
{
	return slice_is(dimension, "state") || slice_is(dimension, "dwelling_type");
}

/*
 * Whether a label ends in an amount that no column was left for: dot leaders run
 * up to it, or it stands behind words that state no bound, or the labels are names;
 * or it is more than the row's balance, where amounts are no bounds.
 */
static bool
holds_amount(const struct body *body, const struct row *row, struct slice own)
{
	const struct heading *head = body->tables->columns;
	struct number_cell    cell;

	if (own.length == 0 || !ascii_is_digit(own.text[own.length - 1]) || !has_figures_apart(own))
		return false;
	if (holds_numbers(own) || (head->columns <= head->all + 1 && has_names_for_labels(row->dimension)))
		return true;
	if (!cells_end_in_amount(own) || !any_cell_before(own, own.length, &cell) || cell.start == 0)
		return false;
	if (row->balance.length > 0 && cell.digits.length > row->balance.length + 1 &&
	    dimension_is_numeric(row->dimension) && !slice_is(row->dimension, "loan_size"))
		return true;
	if (head->columns > head->all + 1)
		return false;
	struct slice before = { own.text, cell.before };
	if (length_without_leaders(before) < before.length)
		return true;
	struct bounds bounds = bounds_parse(own);
	return bounds.low.length == 0 && bounds.high.length == 0;
}

/*
 * Whether a label holds the row of a table that stands on the left, "PUD   12   $1,000,000   Owner",
 * or numbers of columns without headings.
 */
static bool
holds_row(struct slice own)
{
	enum { LEAST = 32, CELLS = 3 }; /* bytes of it, and numbers apart */
	struct number_cell cell;
	size_t             end = own.length, apart = 0;

	if (end < LEAST)
		return false;
	for (; end > 0 && any_cell_before(own, end, &cell); end = cell.before)
		apart += cell.apart;
	return apart >= CELLS || odd_cell_before((struct slice){ own.text, end }, &cell);
}

/*
 * Fills in a row, whose label starts at the line `before`, from the line at
 * `index`, where `left` columns have no number. Returns NULL, or why the row
 * can't be read.
 */
static const char *
fill_in(struct body *body, struct row *row, struct line_span lines, size_t left, struct slice own)
{
	struct tables     *tables = body->tables;
	const struct line *line = &body->block->lines[lines.to];

	row->table = tables->count;
	row->pool = body->pool;
	row->dimension = body->dimension;
	row->label = whole_label(body, lines.from, lines.to, own);
	row->low = (struct slice){ "", 0 };
	row->high = (struct slice){ "", 0 };
	row->loans = (struct slice){ "", 0 };
	row->balance = (struct slice){ "", 0 };
	row->line = line->number;
	row->total = label_is_total(row->label) || (row->label.length == 0 && is_bare_total(body, lines.to, left));
	if (left > 0)
		fill_settle(tables, line, left);
	const char *problem = fill_row(tables, row);
	if (row->total && mask_has_digit(row->label))
		row->total = !is_row_of_totals(body, lines.to, row);
	else if (!row->total && problem == NULL)
		row->total = is_odd_total(body, lines.to, row, own);
	/* a label that is not as it is printed has gaps, or lines */
	bool        spoilt = (left > 0 ? label_has_figure(own) : holds_amount(body, row, own)) ||
	              (row->label.text != own.text && holds_row(own)) ||
	              (label_is_unfinished(row->label) && !goes_on_below(body, lines.to)) ||
	              (row->label.length == 0 && !row->total) || is_behind_count(tables, own) ||
	              cuts_number(body, line, own);
	return problem == NULL && spoilt ? BAD_ROW : problem;
}

/* Whether a row's line is a dash alone, below others: the ruler above the total of a narrow column. */
static bool
is_short_ruler(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	return line->length <= 2 && line->text[0] == '-' && !body->text && body->row + 1 == index;
}

/* Whether the last row, a total, says the same as the one before it of its table, and rows stand between. */
static bool
repeats_total(const struct tables *tables)
{
	size_t            last = tables->row_count - 1, above = last;
	const struct row *rows = tables->rows;

	while (above > 0 && !rows[above - 1].total)
		above--;
	if (above == 0 || above == last || rows[above - 1].table != rows[last].table)
		return false;
	return rows[last].balance.length > 0 && slice_equal(rows[last].balance, rows[above - 1].balance) &&
	       slice_equal(rows[last].loans, rows[above - 1].loans);
}

/* Whether a ruler stands right below a line. */
static bool
is_above_ruler(const struct block *block, size_t index)
{
	return index + 1 < block->count &&
	       (block->lines[index + 1].kind == LINE_RULER || block->lines[index + 1].kind == LINE_COLUMN_RULER);
}

/* What the last row, a total, lacks that the row above has, where the input does not end in it; NULL for nothing. */
static const char *
lack_of_total(const struct body *body, size_t index)
{
	const struct tables *tables = body->tables;
	const struct row    *total = &tables->rows[tables->row_count - 1];

	if ((total->loans.length > 0 && total->balance.length > 0) || tables->row_count < body->first + 2 ||
	    (body->block->cut_off && body_ends_at(body, index) && !is_above_ruler(body->block, index)))
		return NULL;
	if (total->loans.length == 0 && total[-1].loans.length > 0)
		return NO_TOTAL_LOANS;
	return total->balance.length == 0 && total[-1].balance.length > 0 ? NO_TOTAL_BALANCE : NULL;
}

/* Ends a table, or a part of one, at its total. Returns 0, or -1 with errno ENOMEM. */
static int
end_at_total(struct body *body, struct row *total, size_t index)
{
	struct tables     *tables = body->tables;
	const struct line *line = &body->block->lines[index];
	const char        *reason = lack_of_total(body, index);

	group_end(body, total);
	tables->open = false;
	if (reason != NULL && collect_problem(tables, line, reason) != 0)
		return -1;
	return repeats_total(tables) ? collect_problem(tables, line, REPEATED) : 0;
}

/*
 * Whether a total has but one number, below rows of which none could be read: it may be
 * that of another column.
 */
static bool
is_total_of_unread(const struct body *body, const struct row *row)
{
	const struct tables *tables = body->tables;

	return row->total && tables->row_count == body->first && tables->problem_count > 0 &&
	       (row->loans.length == 0 || row->balance.length == 0);
}

/* Reads a row's line. Returns 0, or -1 with errno ENOMEM. */
static int
read_row(struct body *body, size_t index)
{
	struct tables     *tables = body->tables;
	const struct line *line = &body->block->lines[index];
	size_t             rest = line->length;
	size_t             left = fill_cells(tables, line, &rest);

	if (tables->columns->count - left <= 1 && take_into_label(body, index))
		return 0;
	struct slice own = label_on_line(line, rest);
	size_t       before = body->text ? loose_deal_out(body, index, own) : index;
	struct row  *row = collect_row(tables);

	if (before == TABLE_NONE || row == NULL)
		return -1;
	const char *problem = fill_in(body, row, (struct line_span){ before, index }, left, own);
	if (problem == NULL && is_total_of_unread(body, row)) {
		problem = BAD_ROW;
		tables->open = false;
	}
	pass_row(body, index);
	body->ruled = body->page = false;
	body->indent = body->block->lines[before].indent;
	if (is_no_row(body, row, own, problem))
		return 0;
	if (problem == FILL_MISFIT) {
		tables->misfit = true;
		tables->open = tables->open && !row->total;
	}
	if (problem != NULL)
		return collect_problem(tables, line, problem);
	body->label = tables->row_count++;
	if (!row->total)
		tables->open = true; /* a total above it is one of a part: the table goes on */
	else if (!label_is_subtotal(row->label))
		return end_at_total(body, row, index);
	return 0;
}

/* Reads a line that heads the rows of a pool. Returns 0, or -1 with errno ENOMEM. */
static int
read_group(struct body *body, size_t index)
{
	if (loose_deal_out_last(body) != 0)
		return -1;
	pass_row(body, index);
	group_begin(body, &body->block->lines[index]);
	return 0;
}

/* Passes over a line that heads some of the rows. Returns 0, or -1 with errno ENOMEM. */
static int
pass_section(struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	if (loose_deal_out_last(body) != 0)
		return -1;
	pass_row(body, index);
	body->head_indent = line->indent;
	body->row_indent = line[1].indent;
	return 0;
}

/* Reads a line that heads rows by what it names. Returns 0, or -1 with errno ENOMEM. */
static int
read_part(struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	if (loose_deal_out_last(body) != 0 ||
	    (part_is_guess(body, index) && collect_problem(body->tables, line, GUESSED) != 0))
		return -1;
	part_begin(body, line);
	pass_row(body, index);
	return 0;
}

/* Whether a row's label starts a line of its own: it neither goes on with text above nor is a total's. */
static bool
starts_row(const struct line *row)
{
	struct slice text = line_slice(row);

	return row->kind == LINE_ROW && !label_goes_on(text) && !label_is_total(text);
}

/*
 * Whether two lines are rows of the same indent that start there. Where both labels start
 * in small letters, the second goes on with no text, and so neither does the first.
 */
static bool
are_two_rows(const struct line *rows)
{
	if (rows[0].indent != rows[1].indent)
		return false;
	bool small = rows[0].kind == LINE_ROW && rows[1].kind == LINE_ROW && ascii_is_lower(rows[0].text[0]) &&
	             ascii_is_lower(rows[1].text[0]);
	return small || (starts_row(&rows[0]) && starts_row(&rows[1]));
}

/*
 * Whether the label of a row starts in the text line at `index` and goes on below it,
 * further to the right, and another label starts below that row in the first one's column.
 */
static bool
are_wrapped_rows(const struct block *block, size_t index)
{
	const struct line *first = &block->lines[index], *end = &block->lines[block->count], *row = first + 1;

	if (first->kind != LINE_TEXT || label_goes_on(line_slice(first)))
		return false;
	while (row < end && row->kind == LINE_TEXT && row->indent > first->indent)
		row++;
	if (end - row < 2 || row->kind != LINE_ROW || row->indent <= first->indent)
		return false;
	const struct line *next = row + 1;
	return (next->kind == LINE_TEXT || next->kind == LINE_ROW) && next->indent == first->indent &&
	       !label_goes_on(line_slice(next)) && !label_is_total(line_slice(next));
}

/*
 * Whether the line at `index`, which no colon ends, heads the rows below: two of
 * them right below have the same indent, deeper than its own, or as such rows had above.
 */
static bool
heads_rows(const struct body *body, size_t index)
{
	const struct block *block = body->block;
	const struct line  *line = &block->lines[index];

	if (index + 1 == block->count || line[1].indent <= line->indent)
		return false;
	if (index + 2 == block->count || !are_two_rows(&line[1])) {
		bool again = body->head_indent == line->indent && body->row_indent == line[1].indent &&
		             starts_row(&line[1]);
		if (!again && !are_wrapped_rows(block, index + 1))
			return false;
		if (loose_are_paired(line_slice(line), line_slice(&line[1])))
			return false;
	}
	bool rest = body->row + 1 == index && line->indent > body->indent;
	return !rest && !label_calls_for_rest(line_slice(line)) && cell_count(line_slice(line)) == 1 &&
	       loose_is_label(body, line);
}

/* Whether a text line is a row whose last number is told to be none: "N/A". */
static bool
ends_in_none(const struct line *line)
{
	struct number_cell cell;

	return none_cell_before(line_slice(line), line->length, &cell) && cell.start > 0;
}

static int
read_line(struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	switch (line->kind) {
	case LINE_ROW:
		if (is_short_ruler(body, index)) {
			body->ruled = true;
			break;
		}
		return read_row(body, index);
	case LINE_RULER:
	case LINE_COLUMN_RULER:
		body->ruled = true;
		break;
	case LINE_PAGE:
		body->page = true;
		break;
	case LINE_TEXT:
		if (group_is_head(body, index))
			return read_group(body, index);
		if (part_is_head(body, index))
			return read_part(body, index);
		if (heads_rows(body, index))
			return pass_section(body, index);
		body->text = true;
		enum tight tight = tight_look(body, index);
		if (tight == TIGHT_NONE && !column_is_row_line(line_slice(line)))
			break;
		if (tight == TIGHT_ROW || ends_in_none(line))
			return read_row(body, index);
		if (loose_deal_out_last(body) != 0 || collect_problem(body->tables, line, BAD_ROW) != 0)
			return -1;
		pass_row(body, index);
		return 0;
	case LINE_FOLIO:
		if (body->row + 1 == index && take_into_label(body, index))
			return 0;
		break;
	case LINE_BLANK:
	case LINE_TAG:
	default:
		break;
	}
	body->loose.to = index + 1;
	return 0;
}

/* Keeps the sums of a table that may go on in the next block. */
static void
keep_sums(const struct body *body)
{
	struct tables *tables = body->tables;
	struct row_sum loans, balances;

	if (!sum_rows(body, &loans, &balances))
		loans.lost = balances.lost = true; /* the rest adds up to no more than a part */
	tables->loan_sum = loans;
	tables->balance_sum = balances;
}

/* The index of the last line from `from` on that is a row; `from` where none is. */
static size_t
last_row(const struct block *block, size_t from)
{
	size_t last = block->count;

	while (last > from && block->lines[last - 1].kind != LINE_ROW)
		last--;
	return last > from ? last - 1 : from;
}

/* Whether the block ends in a total that has no balance, and the row above it has one. */
static bool
ends_in_half_total(const struct tables *tables, const struct block *block)
{
	size_t last = block->count - 1;

	while (last > 0 && block->lines[last].kind == LINE_BLANK)
		last--;
	if (tables->row_count < 2)
		return false;
	const struct row *total = &tables->rows[tables->row_count - 1];
	return total->total && total->balance.length == 0 && total[-1].balance.length > 0 &&
	       total->line == block->lines[last].number;
}

int
body_read(struct tables *tables, const struct block *block, size_t from)
{
	size_t      first = tables->row_count;
	struct body body = {
		.tables = tables,
		.block = block,
		.dimension = tables->dimension,
		.pool = slice_of(tables->side != NULL ? tables->side->pool : tables->pool),
		.first = first,
		.from = from,
		.last = last_row(block, from),
		.room = TABLE_NONE,
		.loose = { from, from },
		.row = TABLE_NONE,
		.label = TABLE_NONE,
	};

	if (tables->group[0] != '\0')
		body.pool = group_pool(tables);
	for (size_t i = from; i < block->count; i++)
		if (read_line(&body, i) != 0)
			return -1;
	if (loose_deal_out_last(&body) != 0)
		return -1;
	if (body.page && tables->open)
		loose_carry(&body);
	if (tables->open)
		keep_sums(&body);
	if ((body.first > first || dimension_has_bounds(body.dimension)) && take_bounds(tables, first) != 0)
		return -1;
	if ((block->cut_off || block->cut_below) && (tables->open || ends_in_half_total(tables, block)))
		return collect_problem(tables, &block->lines[block->count - 1], COLLECT_CUT_OFF);
	return 0;
}
