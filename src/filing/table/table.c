/*
 * Reading tables, a block of lines at a time: its head, or what it goes on
 * with, and then its rows.
 */
#include "filing/table/table.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/label.h"
#include "filing/numbered.h"
#include "filing/table/body.h"
#include "filing/table/collect.h"
#include "filing/table/fill.h"
#include "filing/table/heading.h"
#include "filing/table/layout.h"
#include "filing/table/lead.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"

/* Words of headings over certificates' balances, not loans'. */
static const char *const certificates[] = { "class*", "certificate*", "note", "notes", "bonds" };

/* Words of titles over tables that divide loans. */
static const char *const loan_words[] = { "loans", "mortgage*" };

static const char DOUBLED[] = "more columns of loans and balances than the first are not read";
static const char DOUBTFUL[] = "headings that may stand over other columns";
static const char UNPARTED[] = "headings that can't be told apart";
static const char UNHEADED[] = "numbers without headings";
static const char SCALED[] = "amounts are not in dollars";

/* The first column of that type; TABLE_NONE where there is none. */
static size_t
find_column(const struct heading *head, enum column_type type)
{
	for (size_t i = 0; i < head->count; i++)
		if (head->columns[i].type == type)
			return i;
	return TABLE_NONE;
}

static bool
is_stratification(const struct heading *head)
{
	return find_column(head, COLUMN_LOANS) != TABLE_NONE || find_column(head, COLUMN_BALANCE) != TABLE_NONE;
}

/* Whether the first row of a block has all its numbers in the columns of the table before it. */
static bool
fits_columns(struct tables *tables, const struct block *block)
{
	size_t i = 0, rest;

	while (i < block->count && block->lines[i].kind != LINE_ROW)
		i++;
	if (i == block->count || fill_cells(tables, &block->lines[i], &rest) > 0)
		return false;
	if (tables->loans != TABLE_NONE) {
		const struct number_cell *cell = &tables->cells[tables->loans];
		if (cell->percent || cell->dollars || memchr(cell->digits.text, '.', cell->digits.length) != NULL)
			return false;
	}
	for (size_t k = 0; k < tables->columns->count; k++)
		if (!fill_is_near(&block->lines[i], &tables->cells[k], &tables->columns->columns[k]))
			return false;
	return true;
}

/*
 * Whether the first row of a block is a total, and its numbers, two or more, stand in columns of
 * the table before it, whose total is still to come: it may have no averages.
 */
static bool
is_total_of_open(const struct tables *tables, const struct block *block)
{
	const struct heading *head = tables->columns;
	size_t                row = layout_first_row(block), count = 0;
	struct number_cell    cell;

	if (!tables->open || row == block->count || !label_is_total(line_slice(&block->lines[row])))
		return false;
	const struct line *line = &block->lines[row];
	for (size_t end = line->length; end > 0 && row_cell_before(line_slice(line), end, &cell); end = cell.before) {
		size_t k = 0;
		while (k < head->count && !fill_is_near(line, &cell, &head->columns[k]))
			k++;
		if (k == head->count)
			return false;
		count++;
	}
	return count > 1;
}

/* Whether a title, of nothing known, has words that those of tables have and heads of pages do not. */
static bool
names_table(struct slice title)
{
	return dimension_has_by(title) || words_contain(title, "loans");
}

/* Whether a title says that its table divides loans: a list of amounts may be headed as a table's only column is. */
static bool
speaks_of_loans(struct slice title)
{
	return words_contain_one(title, loan_words, LEN(loan_words)) ||
	       dimension_of_caption(title) != NULL;
}

/*
 * Whether a table that begins is one of certificates, of assumed loans, or a list
 * of amounts: the labels, their heading or the title say so, or do not say that it
 * is of loans, and there are no numbers of these.
 */
static bool
is_apart(const struct heading *head, const struct block *block)
{
	if (find_column(head, COLUMN_LOANS) != TABLE_NONE)
		return false;
	size_t row = layout_first_row(block);
	if (head->apart || row == block->count)
		return head->apart;
	struct slice label = line_slice(&block->lines[row]);
	if (head->count == 1 && head->labels == 0 && head->source == HEADING_ROWS && !speaks_of_loans(head->title))
		return true;
	return column_is_of_certificates(label) || words_contain(label, "certificates");
}

/* Whether one of two titles is what the other ends in: the page's head, or a pool's, stands before it. */
static bool
ends_alike(struct slice a, struct slice b)
{
	struct slice longer = a.length > b.length ? a : b, shorter = a.length > b.length ? b : a;
	struct slice end = { longer.text + longer.length - shorter.length, shorter.length };

	return words_equal(end, shorter) && (longer.length == shorter.length || end.text[-1] == ' ');
}

/*
 * A block's title without the underlined heading over several columns that it ends
 * in, where the title of the table before does so, too.
 */
static struct slice
title_without_span(const struct tables *tables, const struct block *block, const struct heading *head)
{
	struct slice title = head->title;

	for (size_t i = 1; i < head->body; i++) {
		struct slice span = line_slice(&block->lines[i - 1]);
		if (block->lines[i].kind != LINE_RULER || block->lines[i - 1].kind != LINE_TEXT ||
		    span.length >= title.length || span.length >= tables->title.length)
			continue;
		if (ends_alike(title, span) && ends_alike(tables->title, span))
			title.length -= span.length + 1;
	}
	return title;
}

/* Whether a title is the one before it without words in its midst, as without those of a pool. */
static bool
is_cut_from(struct slice title, struct slice before)
{
	size_t start = 0;

	if (title.length >= before.length)
		return false;
	while (start < title.length && ascii_lower(title.text[start]) == ascii_lower(before.text[start]))
		start++;
	struct slice rest = { title.text + start, title.length - start };
	return start > 0 && rest.length > 0 &&
	       words_equal(rest, (struct slice){ before.text + before.length - rest.length, rest.length });
}

/*
 * Whether a head that names no table stands over more of the one before: what
 * is printed at the head of each page, and the same columns.
 */
static bool
is_page_head(struct tables *tables, const struct block *block, const struct heading *head)
{
	struct slice title = head->title;
	bool         vague = dimension_is_vague(head->label);
	bool         same_pool = strcmp(head->pool, tables->head->pool) == 0;

	if (dimension_in_title(title) ||
	    (!same_pool && (strcmp(head->pool, "all") != 0 || is_cut_from(title, tables->title))))
		return false;
	if (is_stratification(head))
		return tables->apart == is_apart(head, block) && head->count == tables->columns->count &&
		       words_equal(head->label, tables->columns->label) &&
		       (!((vague || !block->over_page) && names_table(title_without_span(tables, block, head))) ||
		        is_total_of_open(tables, block)); /* no table starts with one */
	return tables->stratification && !is_apart(head, block) &&
	       (fits_columns(tables, block) || is_total_of_open(tables, block));
}

/* Whether a head's labels are headed as those of the table before it are not, as far as both go. */
static bool
has_other_labels(const struct tables *tables, const struct heading *head)
{
	struct slice label = head->label;
	struct slice before = tables->columns->label;

	if (label.length > before.length)
		label.length = before.length;
	before.length = label.length;
	return head->label.length > 0 && (label.length == 0 || !words_equal(label, before));
}

/* Whether the first row of a block is headings of its own. */
static bool
starts_with_heading(const struct block *block)
{
	size_t row = layout_first_row(block);

	return row + 1 < block->count && is_numbered_heading(&block->lines[row]);
}

/*
 * Whether a head is another table's, though it is as that before it: what the
 * labels are is told by neither, and no page mark stands between them.
 */
static bool
is_vague_again(const struct tables *tables, const struct block *block, const struct heading *head)
{
	return !block->over_page && is_stratification(head) && head->label.length > 0 &&
	       dimension_is_vague(head->dimension) && words_equal(head->dimension, tables->head->dimension) &&
	       !(head->title.length > 0 && words_equal(head->title, tables->title)) && !label_is_continued(head->title);
}

/* Whether a block with this head goes on with the table before it. */
static bool
is_continuation(struct tables *tables, const struct block *block, const struct heading *head)
{
	if (block->continues)
		return true;
	if (tables->count == 0 || !tables->open || lead_sentence(block->lead).length > 0)
		return false;
	if (is_vague_again(tables, block, head))
		return false;
	if (head->repeated)
		return true;
	struct slice title = head->title;
	struct slice bare = { title.text, head->bare };
	struct slice before = { tables->title.text, tables->head->bare };
	bool         continued = bare.length != title.length;
	bool         same_pool = strcmp(head->pool, tables->head->pool) == 0 || strcmp(head->pool, tables->pool) == 0;
	bool         same = words_equal(head->dimension, tables->head->dimension);
	if (bare.length == 0)
		return (!has_other_labels(tables, head) && !starts_with_heading(block)) ||
		       (!is_stratification(head) && (fits_columns(tables, block) || is_total_of_open(tables, block)));
	return words_equal(bare, before) ||
	       (same && (same_pool || strcmp(head->pool, "all") == 0) && ends_alike(bare, before)) ||
	       (continued && ((same && same_pool) || words_contain(tables->title, "continued"))) ||
	       is_page_head(tables, block, head);
}

/* Takes an amount for the balance where no heading names one: the first row shows a "$". */
static void
guess_balance(struct tables *tables, const struct block *block)
{
	const struct heading *head = tables->columns;
	size_t                rest;

	if (tables->balance != TABLE_NONE || tables->loans == TABLE_NONE)
		return;
	for (size_t i = tables->borrowed ? 0 : head->body; i < block->count; i++) {
		if (block->lines[i].kind != LINE_ROW)
			continue;
		if (fill_cells(tables, &block->lines[i], &rest) > 0)
			return;
		for (size_t k = 0; k < head->count && tables->balance == TABLE_NONE; k++)
			if (head->columns[k].type == COLUMN_NONE && tables->cells[k].dollars)
				tables->balance = k;
		return;
	}
}

static void
copy_pool(char to[POOL_MAX], const char *pool)
{
	size_t length = strlen(pool);

	if (length >= POOL_MAX)
		length = POOL_MAX - 1;
	memcpy(to, pool, length);
	to[length] = '\0';
}

/* Notes the pool that the sentence is of, where it leads to several tables; another heading ends that. */
static void
follow_lead(struct tables *tables, const struct block *block, struct slice sentence, const char *pool)
{
	if (strcmp(tables->section, block->section) != 0)
		tables->led[0] = '\0';
	if (lead_is_of_several(sentence))
		copy_pool(tables->led, pool);
	copy_pool(tables->section, block->section);
}

/*
 * The pool of a table that begins: its title's, or where that names none, that
 * of the sentence that leads to it or to several, or its section's, or of the table
 * whose columns it has.
 */
static void
name_pool(struct tables *tables, const struct block *block, struct slice sentence)
{
	const char *pool = tables->head->pool;
	char        lead[POOL_MAX];

	lead_pool(sentence, lead);
	follow_lead(tables, block, sentence, lead);
	if (strcmp(pool, "all") == 0 && !tables->head->whole) {
		if (lead[0] != '\0')
			pool = lead;
		else if (tables->led[0] != '\0')
			pool = tables->led;
		else if (block->section[0] != '\0')
			pool = block->section;
		else if (tables->borrowed)
			return;
	}
	copy_pool(tables->pool, pool);
}

/* What a table that begins stratifies its pool by: what its head says, or else the sentence that leads to it. */
static void
name_dimension(struct tables *tables, struct slice sentence)
{
	const struct heading *head = tables->head;
	const char *lead = dimension_of_lead(sentence, tables->title, head->label);

	tables->dimension = lead != NULL ? slice_of(lead) : head->dimension;
}

static int
reserve_cells(struct tables *tables)
{
	struct number_cell *cells =
	    grow(tables->cells, &tables->cell_capacity, tables->columns->count + 1, sizeof *cells);

	if (cells == NULL)
		return -1;
	tables->cells = cells;
	return 0;
}

/*
 * Whether headings that are repeated miss a column that the table has, though its
 * row has the numbers: one blank may part them, and the rows below not tell which.
 */
static bool
misses_column(struct tables *tables, const struct block *block, const struct heading *head)
{
	const struct heading *columns = tables->columns;
	bool                  loans = find_column(columns, COLUMN_LOANS) != TABLE_NONE;
	bool                  balance = find_column(columns, COLUMN_BALANCE) != TABLE_NONE;

	if ((!loans || find_column(head, COLUMN_LOANS) != TABLE_NONE) &&
	    (!balance || find_column(head, COLUMN_BALANCE) != TABLE_NONE))
		return false;
	return fits_columns(tables, block);
}

/* The number of the block's first line that has text. */
static uintmax_t
first_text_line(const struct block *block)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->lines[i].kind == LINE_TEXT || block->lines[i].kind == LINE_ROW)
			return block->lines[i].number;
	return block->lines[0].number;
}

/* A label that was carried over a page mark, and no row took it up. */
static int
drop_carry(struct tables *tables)
{
	struct line line = { .number = tables->carry_line, .text = tables->carry.bytes,
		             .length = tables->carry.used };

	tables->carry.used = 0;
	return line.length > 0 ? collect_problem(tables, &line, COLLECT_NO_NUMBERS) : 0;
}

/* Takes the lines of a label that a page's end cut off, above the headings that are repeated, to its rest below. */
static void
carry_cut(struct tables *tables, const struct block *block)
{
	const struct heading *head = tables->head;

	for (size_t i = head->cut; i < head->cut_end; i++)
		if (block->lines[i].kind == LINE_TEXT)
			collect_carry(tables, &block->lines[i]);
}

/* Names the first line of a table's head that says that its amounts are not in dollars. */
static int
name_scaled(struct tables *tables, const struct block *block)
{
	const struct heading *head = tables->columns;

	if (tables->continued || tables->borrowed || tables->balance == TABLE_NONE || head->scaled == head->body)
		return 0;
	if (collect_problem(tables, &block->lines[head->scaled], SCALED) != 0)
		return -1;
	tables->problems[tables->problem_count - 1].note = true;
	return 0;
}

/* Names the headings of a table that states several pools side by side. */
static int
name_doubled(struct tables *tables, const struct block *block)
{
	const struct line *heading = &block->lines[0];

	if (tables->continued || tables->borrowed || !tables->columns->doubled ||
	    (tables->loans == TABLE_NONE && tables->balance == TABLE_NONE))
		return 0;
	for (size_t i = 0; i < tables->columns->body; i++)
		if (block->lines[i].kind == LINE_TEXT)
			heading = &block->lines[i];
	return collect_problem(tables, heading, DOUBLED);
}

/* Forgets the problems from `first` on that were found before. */
static void
drop_repeated(struct tables *tables, size_t first)
{
	struct table_problem *problems = tables->problems;
	size_t                kept = first;

	for (size_t i = first; i < tables->problem_count; i++) {
		size_t k = 0;
		while (k < first && (problems[k].line != problems[i].line || problems[k].reason != problems[i].reason))
			k++;
		if (k == first)
			problems[kept++] = problems[i];
	}
	tables->problem_count = kept;
}

/* Makes the pool on a side the one that is read: it has a table of its own. */
static void
take_side(struct tables *tables, const struct side *side)
{
	tables->side = side;
	copy_pool(tables->pool, side->pool);
	tables->loans = side->loans;
	tables->balance = side->balance;
}

/* Reads the rows of the table's other sides, each a table. Returns 0, or -1 with errno ENOMEM. */
static int
read_other_sides(struct tables *tables, const struct block *block, size_t body)
{
	const struct heading *head = tables->columns;
	size_t                problems = tables->problem_count;

	for (size_t i = 1; i < head->side_count; i++) {
		take_side(tables, &head->sides[i]);
		tables->group[0] = '\0';
		tables->misfit = tables->summed = false;
		tables->loan_sum = tables->balance_sum = (struct row_sum){ 0 };
		tables->open = true;
		tables->count++;
		if (body_read(tables, block, body) != 0)
			return -1;
		drop_repeated(tables, problems);
	}
	return 0;
}

/* Whether pools stand side by side in a table that begins, and the columns found are the first one's. */
static bool
has_sides(const struct tables *tables)
{
	const struct heading *head = tables->columns;

	return head->side_count > 0 && !tables->continued && tables->loans == head->sides[0].loans &&
	       tables->balance == head->sides[0].balance;
}

/* Whether the rows may be folded: the loans and balances that were found stand in the first columns. */
static bool
is_folded(const struct tables *tables)
{
	const struct heading *head = tables->columns;

	if (head->fold == 0)
		return false;
	size_t columns = head->fold - head->labels;
	return (tables->loans == TABLE_NONE || tables->loans < columns) &&
	       (tables->balance == TABLE_NONE || tables->balance < columns);
}

/*
 * Reads a block's rows where they are folded, as if all stood in the first
 * columns. Returns 1, 0 where it can't be told where to part them, or -1 with
 * errno ENOMEM.
 */
static int
read_folded(struct tables *tables, const struct block *block, size_t body)
{
	const struct heading *whole = tables->columns;
	struct heading        first = *whole;
	struct block          rows;
	int                   result = fold_open(&tables->fold, whole, block, body, &rows);

	if (result <= 0)
		return result;
	first.count = whole->fold - whole->labels;
	tables->columns = &first;
	if (collect_reserve(tables, &rows, 1) != 0 || body_read(tables, &rows, 0) != 0)
		result = -1;
	tables->columns = whole;
	return result;
}

/*
 * Reads a block's rows, and where pools stand side by side, those of each: of a
 * table that goes on in another block, only the first one's.
 */
static int
read_rows(struct tables *tables, const struct block *block, size_t body)
{
	const struct heading *head = tables->columns;
	int                   folded = is_folded(tables) ? read_folded(tables, block, body) : 0;

	if (folded != 0)
		return folded > 0 ? 0 : -1;
	if (!has_sides(tables))
		return name_doubled(tables, block) != 0 ? -1 : body_read(tables, block, body);
	take_side(tables, &head->sides[0]);
	if (collect_reserve(tables, block, head->side_count) != 0 || body_read(tables, block, body) != 0)
		return -1;
	int result = tables->open ? name_doubled(tables, block) : read_other_sides(tables, block, body);
	tables->side = NULL;
	return result;
}

/* Names headings that tabs part, and that do not say which columns they are over. */
static int
name_doubtful(struct tables *tables, const struct block *block)
{
	size_t line = tables->tabbed.doubtful;

	return line < block->count ? collect_problem(tables, &block->lines[line], DOUBTFUL) : 0;
}

/* Whether a row has two numbers or more, and one is an amount. */
static bool
has_amounts(const struct line *row)
{
	struct number_cell cell;
	size_t             count = 0;
	bool               amount = false;

	for (size_t end = row->length; end > 0 && row_cell_before(line_slice(row), end, &cell); end = cell.before) {
		count++;
		amount = amount || cell.dollars || slice_has(cell.digits, ',');
	}
	return count > 1 && amount;
}

/* Whether a line has headings of loans and of balances: side by side, or in one cell where `glued`. */
static bool
has_both(struct slice text, bool glued)
{
	if (cell_count(text) == 1)
		return column_names_both(text);
	return !glued && (column_names_both(text) || (column_counts_loans(text) && column_is_of_balances(text)));
}

/* Whether the paragraph that ends in the line at `last` has both headings, in lines of one cell each. */
static bool
has_both_in_lines(const struct block *block, size_t last)
{
	bool loans = false, balances = false;

	for (size_t i = last + 1; i > 0 && block->lines[i - 1].kind == LINE_TEXT; i--) {
		struct slice text = line_slice(&block->lines[i - 1]);
		loans = loans || column_counts_loans(text);
		balances = balances || column_is_of_balances(text);
	}
	return loans && balances;
}

/*
 * The line above the row at `row` that has headings so; or else, where they are
 * not glued, the last of those above a ruler that do together; `row` where none has.
 */
static size_t
find_both(const struct block *block, size_t row, bool glued)
{
	bool   ruled = false;
	size_t last = row;

	for (size_t i = row; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		ruled = ruled || (last == row && (line->kind == LINE_RULER || line->kind == LINE_COLUMN_RULER));
		if (line->kind == LINE_TEXT && last == row)
			last = i - 1;
		if (line->kind == LINE_TEXT && has_both(line_slice(line), glued))
			return i - 1;
	}
	return !glued && ruled && last < row && has_both_in_lines(block, last) ? last : row;
}

/*
 * The line of headings above the row at `row` that speaks of balances, where only the
 * rows' cells show how the headings part; `row` where there is none, or they are of certificates.
 */
static size_t
find_balances(const struct heading *head, const struct block *block, size_t row)
{
	size_t last = row, found = row;

	if (head->count == 0 || head->source != HEADING_ROWS)
		return row;
	while (last > 0 && block->lines[last - 1].kind != LINE_TEXT)
		last--;
	for (size_t i = 0; i < last; i++) {
		struct slice text = line_slice(&block->lines[i]);
		if (words_contain_one(text, certificates, LEN(certificates)))
			return row;
	}
	for (size_t i = last; i > 0 && block->lines[i - 1].kind == LINE_TEXT; i--)
		if (column_is_of_balances(line_slice(&block->lines[i - 1])))
			found = i - 1;
	return found;
}

/* Whether a row has a whole number right before dollars, and no heading stands above it. */
static bool
is_unheaded(const struct block *block, size_t row)
{
	struct slice       text = line_slice(&block->lines[row]);
	struct number_cell cell, before;
	bool               amount = false;

	for (size_t end = text.length; !amount && number_cell_before(text, end, &cell); end = cell.before)
		amount = cell.dollars;
	if (!amount || !number_cell_before(text, cell.before, &before) || before.before == 0 || before.dollars ||
	    before.percent || before.digits.length == 0 || slice_has(before.digits, '.'))
		return false;
	for (size_t i = 0; i < row; i++)
		if (block->lines[i].kind == LINE_TEXT && cell_count(line_slice(&block->lines[i])) > 1)
			return false;
	return true;
}

/*
 * Names the headings of loans and balances over rows of amounts where not both of
 * the columns could be found: then neither is read. So are rows named that look
 * like numbers of loans and balances, below no headings.
 */
static int
name_unparted(struct tables *tables, const struct block *block)
{
	bool   all = tables->loans != TABLE_NONE && tables->balance != TABLE_NONE;
	bool   none = tables->loans == TABLE_NONE && tables->balance == TABLE_NONE;
	size_t row = block->count;

	tables->unparted = false;
	if (!all && !block->continues && !tables->apart && (none || tables->columns->source == HEADING_ROWS))
		row = layout_first_row(block);
	if (row == block->count || !has_amounts(&block->lines[row]))
		return 0;
	size_t line = find_both(block, row, !none);
	if (line == row && none)
		line = find_balances(tables->columns, block, row);
	bool   unheaded = none && line == row && (tables->bare || is_unheaded(block, row));
	if (line == row && !unheaded)
		return 0;
	tables->unparted = true;
	tables->loans = tables->balance = TABLE_NONE;
	return collect_problem(tables, &block->lines[line], unheaded ? UNHEADED : UNPARTED);
}

/*
 * Whether a table that has the columns of the one before it, and no headings, has
 * a title that is one: it names what is known, or is underlined right above the rows.
 */
static bool
is_titled(const struct heading *head, const struct block *block)
{
	if (head->count > 0 || head->title.length == 0 || head->dimension.length == 0 || block->over_page)
		return false;
	return dimension_in_title(head->title) || (head->body > 0 && layout_is_underline(block, head->body - 1));
}

/*
 * Reads the head of a table that begins, or goes on, with this block: a table
 * that goes on keeps its title, and its columns where none are repeated.
 */
static int
read_head(struct tables *tables, const struct block *block, size_t *body)
{
	const struct heading *const used[] = { tables->head, tables->columns };
	bool                        open = tables->count > 0 && tables->open;
	const struct heading       *head =
	    headings_find(&tables->headings, block, open ? tables->columns : NULL, used);

	if (head == NULL)
		return -1;
	tables->continued = is_continuation(tables, block, head);
	tables->bare = tables->count > 0 && tables->stratification && !is_stratification(head) &&
	               !is_apart(head, block) && fits_columns(tables, block);
	tables->borrowed = tables->bare && !tables->continued && is_titled(head, block);
	*body = block->continues ? 0 : head->body;
	if (!tables->continued) {
		tables->head = head;
		tables->title = head->title;
		tables->group[0] = '\0';
		tables->summed = tables->misfit = tables->parted = false;
		tables->loan_sum = tables->balance_sum = (struct row_sum){ 0 };
		tables->open = true;
		tables->count++;
		tables->apart = is_apart(head, block);
		struct slice sentence = lead_sentence(block->lead);
		name_pool(tables, block, sentence);
		name_dimension(tables, sentence);
	}
	if ((!tables->continued && !tables->borrowed) ||
	    (!block->continues && is_stratification(head) && !misses_column(tables, block, head)))
		tables->columns = head;
	if (reserve_cells(tables) != 0)
		return -1;
	tables->loans = find_column(tables->columns, COLUMN_LOANS);
	tables->balance = tables->apart ? TABLE_NONE : find_column(tables->columns, COLUMN_BALANCE);
	guess_balance(tables, block);
	return 0;
}

/* Shows lines that were laid out anew as they are printed. */
static void
print_problems(struct tables *tables, const struct block *block)
{
	for (size_t i = 0; i < tables->problem_count; i++)
		tables->problems[i].text = tabbed_printed(&tables->tabbed, block, tables->problems[i].text);
}

/* Reads a block whose columns blanks part. Returns 0, or -1 with errno ENOMEM. */
static int
read_columns(struct tables *tables, const struct block *block)
{
	size_t body;

	tables->row_count = tables->problem_count = 0;
	if (collect_reserve(tables, block, 1) != 0 || read_head(tables, block, &body) != 0)
		return -1;
	if (!tables->continued && drop_carry(tables) != 0)
		return -1;
	if (!tables->continued && tables->head->cut_end > 0)
		carry_cut(tables, block);
	if (name_unparted(tables, block) != 0 || name_doubtful(tables, block) != 0 || name_scaled(tables, block) != 0)
		return -1;
	tables->line = first_text_line(block);
	tables->stratification = tables->loans != TABLE_NONE || tables->balance != TABLE_NONE;
	if (tables->stratification && read_rows(tables, block, body) != 0)
		return -1;
	if (tables->text.error == 0 && tables->carry.error == 0 && tables->part.error == 0)
		return 0;
	errno = ENOMEM;
	return -1;
}

/* Names the last text of a title or headings without rows. */
static int
name_cut_off(struct tables *tables, const struct block *block)
{
	size_t at = block->count;

	tables->row_count = tables->problem_count = 0;
	tables->stratification = true; /* as far as is known */
	while (block->lines[at - 1].kind != LINE_TEXT)
		at--;
	return collect_problem(tables, &block->lines[at - 1], COLLECT_CUT_OFF);
}

int
tables_read(struct tables *tables, const struct block *block)
{
	if (block->rowless)
		return name_cut_off(tables, block);
	const struct block *laid_out = tabbed_lay_out(&tables->tabbed, block);

	if (laid_out == NULL || read_columns(tables, laid_out) != 0)
		return -1;
	if (laid_out != block)
		print_problems(tables, block);
	return 0;
}

void
tables_begin(struct tables *tables)
{
	const struct output memory = OUTPUT_TO(-1);

	*tables = (struct tables){
		.part = memory, .text = memory, .carry = memory, .headings = HEADINGS_NONE, .tabbed = TABBED_NONE,
	};
}

void
tables_begin_filing(struct tables *tables)
{
	tables->count = 0;
	tables->led[0] = tables->section[0] = '\0';
	tables->numbers = NUMBERS_SOMEWHERE;
	tables->open = false;
	tables->tabbed.aligned = false;
	tables->carry.used = 0;
}

void
tables_free(struct tables *tables)
{
	(void)output_close(&tables->part);
	(void)output_close(&tables->text);
	(void)output_close(&tables->carry);
	headings_free(&tables->headings);
	tabbed_free(&tables->tabbed);
	fold_free(&tables->fold);
	free(tables->rows);
	free(tables->problems);
	free(tables->cells);
}
