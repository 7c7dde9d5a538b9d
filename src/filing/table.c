/*
 * Reading tables: a block of lines into rows. Numbers are taken from a row's
 * right end, as many as the headings name columns; what is left is the label.
 * Text lines between rows are the rest of the label before or behind them.
 */
#include "filing/table.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "filing/bounds.h"
#include "filing/cells.h"
#include "filing/dimension.h"
#include "filing/heading.h"
#include "filing/number.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/grow.h"

/* Lines [from, to) of a block. */
struct span {
	size_t from;
	size_t to;
};

/* The rows of a block as they are being read. */
struct body {
	struct tables      *tables;
	const struct block *block;
	struct slice        dimension;
	struct slice        pool;
	size_t              room;     /* the widest label, in bytes */
	struct span         loose;    /* text lines since the last row */
	size_t              row;      /* index of the last row's line, or none */
	size_t              label;    /* rows[] of the last row, to be continued by text; or none */
	size_t              indent;   /* where the last row's label starts */
	bool                ruled;    /* a ruler stands since the last row */
	bool                page;     /* a page mark stands since the last row */
};

#define NONE ((size_t)-1)

enum { LABEL_LENGTH = 60 }; /* a label, or what a line holds of it, is no longer than that */

/* What a line below a table starts with that states something of all loans, and is no row. */
static const char *const statistics[] = {
	"average", "weighted", "the weighted", "mean", "median", "minimum", "maximum",
};

/* Words that a label, or its heading, does not end in. */
static const char *const joints[] = {
	"of", "and", "or", "the", "with", "to", "than", "by", "for", "in", "from", "not",
};

static const char NO_LOANS[] = "no number of loans in the row";
static const char NO_BALANCE[] = "no balance in the row";
static const char BAD_LOANS[] = "not a number of loans";
static const char BAD_BALANCE[] = "not an amount";
static const char BAD_ROW[] = "unreadable row";
static const char NO_NUMBERS[] = "row without numbers";
static const char DOUBLED[] = "more columns of loans and balances than the first are not read";
static const char CUT_OFF[] = "table cut off by the end of input";

/*** what is collected ***/

static int
add_problem(struct tables *tables, const struct line *line, const char *reason)
{
	struct table_problem *problems = grow(tables->problems, &tables->problem_capacity,
	                                      tables->problem_count + 1, sizeof *problems);

	if (problems == NULL)
		return -1;
	tables->problems = problems;
	problems[tables->problem_count++] =
	    (struct table_problem){ line->number, reason, line_slice(line) };
	return 0;
}

static struct row *
add_row(struct tables *tables)
{
	struct row *rows =
	    grow(tables->rows, &tables->row_capacity, tables->row_count + 1, sizeof *rows);

	if (rows == NULL)
		return NULL;
	tables->rows = rows;
	return &rows[tables->row_count++];
}

/* The bytes appended to `text` since `start`. */
static struct slice
text_since(const struct output *text, size_t start)
{
	return (struct slice){ text->bytes + start, text->used - start };
}

/* The number without commas; empty where it is none. */
static struct slice
plain(struct output *text, struct slice digits)
{
	char *room = text->bytes + text->used; /* reserve_text saw to it */

	if (digits.length == 0)
		return digits;
	size_t length = number_copy(room, digits);
	text->used += length;
	return (struct slice){ room, length };
}

/* Makes room for all that a block's rows can need, so that slices of it stay valid. */
static int
reserve_text(struct tables *tables, const struct block *block)
{
	size_t bytes = 1024;

	for (size_t i = 0; i < block->count; i++)
		bytes += block->lines[i].length + 1;
	tables->text.used = 0;
	if (output_room(&tables->text, 3 * bytes) != NULL)
		return 0;
	errno = ENOMEM;
	return -1;
}

/* What was written to an output in memory. */
static struct slice
written(const struct output *output)
{
	return (struct slice){ output->used > 0 ? output->bytes : "", output->used };
}

/*** labels ***/

static bool
same_words(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (ascii_lower(a.text[i]) != ascii_lower(b.text[i]))
			return false;
	return true;
}

/* Whether the label opens more brackets than it closes. */
static bool
is_open(struct slice label)
{
	size_t open = 0;

	for (size_t i = 0; i < label.length; i++) {
		open += label.text[i] == '(';
		open -= label.text[i] == ')' && open > 0;
	}
	return open > 0;
}

static size_t
first_word(struct slice text)
{
	size_t length = 0;

	while (length < text.length && !ascii_is_blank(text.text[length]))
		length++;
	return length;
}

/* Whether text, by its first byte, goes on with a label. */
static bool
goes_on(struct slice text)
{
	return text.length > 0 && (ascii_is_lower(text.text[0]) || ascii_is_one_of(text.text[0], ")&/"));
}

/* The row's label as far as its line has it. */
static struct slice
label_on_line(const struct line *line, size_t end)
{
	struct slice label = { line->text, end };

	label.length = length_without_leaders(label);
	return label;
}

/* Extends the last row's label by a text line. */
static void
extend_last(struct body *body, const struct line *line)
{
	struct row    *row = &body->tables->rows[body->label];
	struct output *text = &body->tables->text;
	size_t         start = text->used;

	heading_append(text, start, row->label);
	heading_append(text, start, line_slice(line));
	row->label = text_since(text, start);
}

/* Whether a label ends as if a number followed. */
static bool
is_unfinished(struct slice label)
{
	if (label.length == 0)
		return false;
	char last = label.text[label.length - 1];
	return last == '-' || last == '<' || last == '>' ||
	       (label.length > 3 && label.text[label.length - 3] == ' ' &&
	        ascii_lower(label.text[label.length - 2]) == 't' && ascii_lower(last) == 'o') ||
	       (label.length > 8 && last == 'h' &&
	        words_contain((struct slice){ label.text + label.length - 7, 7 }, "through"));
}

/* Whether a label's last word calls for another. */
static bool
ends_in_joint(struct slice label)
{
	size_t start = label.length;

	while (start > 0 && !ascii_is_blank(label.text[start - 1]))
		start--;
	struct slice last = { label.text + start, label.length - start };
	for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
		if (same_words(last, slice_of(joints[i])))
			return true;
	return false;
}

/* A piece of a label, and where it stands. */
struct piece {
	struct slice text;
	size_t       indent;
};

/* How much speaks for a piece being the rest of the label that ends in the one before it. */
enum evidence { EVIDENCE_NONE, EVIDENCE_WEAK, EVIDENCE_STRONG };

static enum evidence
continues_label(const struct body *body, struct piece before, struct piece rest)
{
	char last = before.text.length > 0 ? before.text.text[before.text.length - 1] : ' ';

	if (rest.text.length == 0 || is_open(before.text) || goes_on(rest.text) ||
	    rest.indent > before.indent || ascii_is_one_of(last, "/&,") || is_unfinished(before.text) ||
	    ends_in_joint(before.text))
		return EVIDENCE_STRONG;
	if (before.text.length + 1 + first_word(rest.text) > body->room)
		return EVIDENCE_WEAK;
	return EVIDENCE_NONE;
}

static struct piece
piece_of(const struct line *line)
{
	return (struct piece){ line_slice(line), line->indent };
}

/* Whether a text starts with a footnote's mark: "*" or "(1)". */
static bool
is_footnote(struct slice text)
{
	return text.text[0] == '*' || (text.length > 3 && text.text[0] == '(' &&
	                               ascii_is_digit(text.text[1]) && text.text[2] == ')');
}

/* Whether a line can be a piece of a label: text that starts before the numbers' columns. */
static bool
is_label_text(const struct body *body, const struct line *line)
{
	const struct heading *head = body->tables->columns;

	return line->kind == LINE_TEXT && line->text[line->length - 1] != ':' &&
	       !is_footnote(line_slice(line)) &&
	       (head->count == 0 || line->indent < head->columns[0].start);
}

/* The end of the loose lines that stand right behind the last row. */
static size_t
behind_end(const struct body *body)
{
	size_t end = body->row + 1;

	if (body->row == NONE || body->label == NONE || body->loose.from != end)
		return body->loose.from;
	while (end < body->loose.to && is_label_text(body, &body->block->lines[end]))
		end++;
	return end;
}

/*
 * The start of the loose lines that stand right before `row`, whose label on
 * its own line is `label`. Behind a page mark, only those that it surely goes
 * on from: the others are the page's head.
 */
static size_t
before_start(const struct body *body, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	size_t             start = row;
	struct piece       rest = { label, lines[row].indent };

	while (start > body->loose.from && is_label_text(body, &lines[start - 1])) {
		struct piece piece = piece_of(&lines[start - 1]);
		if (body->page && continues_label(body, piece, rest) != EVIDENCE_STRONG)
			break;
		rest = piece;
		start--;
	}
	return start;
}

/* Names the loose lines [from, to) where they stand in a row's place and have no numbers. */
static int
name_lost(struct body *body, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct line *line = &body->block->lines[i];
		bool label = line->kind == LINE_TEXT && line->length <= body->room + 4 &&
		             line->text[line->length - 1] != ':' && !is_footnote(line_slice(line)) &&
		             !words_contain(line_slice(line), "continued");
		if (label && !body->page && add_problem(body->tables, line, NO_NUMBERS) != 0)
			return -1;
	}
	return 0;
}

/*
 * Deals out the loose lines [from, row), which stand between two rows without
 * a blank line: the labels part where least speaks for going on. Returns
 * where the start of the second row's label begins, or NONE with ENOMEM.
 */
static size_t
deal_out_close(struct body *body, size_t from, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	enum evidence      least = EVIDENCE_STRONG, most = EVIDENCE_NONE;
	size_t             part = row;
	struct piece       before = { body->tables->rows[body->label].label, body->indent };

	for (size_t i = from; i <= row; i++) {
		struct piece  rest = i < row ? piece_of(&lines[i]) : (struct piece){ label, lines[row].indent };
		enum evidence evidence = continues_label(body, before, rest);
		if (evidence <= least) {
			least = evidence;
			part = i;
		}
		most = evidence > most ? evidence : most;
		before = rest;
	}
	if (most == EVIDENCE_NONE)
		return name_lost(body, from, row) == 0 ? row : NONE;
	for (size_t i = from; i < part; i++)
		extend_last(body, &lines[i]);
	return part;
}

/* A label that was left open goes on behind a page mark. */
static void
close_label(struct body *body)
{
	for (; body->loose.from < body->loose.to; body->loose.from++) {
		const struct line *line = &body->block->lines[body->loose.from];
		if (line->kind != LINE_TEXT)
			continue;
		if (body->label == NONE || !is_open(body->tables->rows[body->label].label) ||
		    memchr(line->text, ')', line->length) == NULL)
			return;
		extend_last(body, line);
		body->loose.from++;
		return;
	}
}

/*
 * Deals out the loose lines between the last row and the one at `row`, whose
 * label on its own line is `label`. Returns where the lines start that are
 * the start of its label, or NONE with errno ENOMEM.
 */
static size_t
deal_out(struct body *body, size_t row, struct slice label)
{
	if (body->page)
		close_label(body);
	size_t behind = behind_end(body);
	size_t before = before_start(body, row, label);

	if (before < behind)
		return deal_out_close(body, body->loose.from, row, label);
	for (size_t at = body->loose.from; at < behind; at++)
		extend_last(body, &body->block->lines[at]);
	return name_lost(body, behind, before) == 0 ? before : NONE;
}

/* Deals out the loose lines behind the last row of the block. */
static int
deal_out_last(struct body *body)
{
	size_t behind = behind_end(body);

	for (size_t i = body->loose.from; i < behind; i++)
		if (body->block->lines[i].kind == LINE_TEXT)
			extend_last(body, &body->block->lines[i]);
	return name_lost(body, behind, body->loose.to);
}

/*** numbers ***/

/* Whether the number cell is near the column. */
static bool
is_near(const struct line *line, const struct number_cell *cell, const struct column *column)
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

	size_t gap = left < tables->columns->count ? tables->cells[left].start - cell->end : 0;

	if (gap <= 2 || is_near(line, cell, &tables->columns->columns[left - 1]))
		return true;
	return left > 1 && number_cell_before(line_slice(line), cell->start, &before) &&
	       before.percent == (tables->columns->columns[left - 2].type == COLUMN_OTHER);
}

/*
 * Reads the row's numbers from the right into `cells`, the last column's at
 * its end. Returns how many columns are left without one.
 */
static size_t
read_cells(struct tables *tables, const struct line *line)
{
	size_t             left = tables->columns->count, end = line->length;
	struct number_cell cell;

	while (left > 0 && number_cell_before(line_slice(line), end, &cell)) {
		bool known = left - 1 == tables->loans || left - 1 == tables->balance;
		if (cell.digits.length == 0 && !cell.apart)
			break;
		if (!cell.apart && !stands_alone(tables, line, &cell, left))
			break;
		end = cell.start;
		/* a percentage behind the last heading: a column that nobody named */
		if (known && cell.percent && left == tables->columns->count)
			continue;
		tables->cells[--left] = cell;
	}
	return left;
}

/* Gives the cells that were read to the columns nearest to them, where there are fewer cells. */
static void
place_cells(struct tables *tables, const struct line *line, size_t left)
{
	const struct number_cell none = { .digits = { "", 0 } };
	size_t                   count = tables->columns->count;
	size_t                   column = count;

	for (size_t i = count; i > left; i--) {
		struct number_cell cell = tables->cells[i - 1];
		size_t             room = i - left; /* columns that this cell and those before it need */
		tables->cells[i - 1] = none;
		while (column > room && !is_near(line, &cell, &tables->columns->columns[column - 1]))
			tables->cells[--column] = none;
		tables->cells[--column] = cell;
	}
	while (column > 0)
		tables->cells[--column] = none;
	/* cells moved leftwards may have been read after they were overwritten: keep order */
}

/* Whether a cell has no number where one is due: a dash stands for none, and a total may lack it. */
static bool
is_missing(const struct number_cell *cell, bool total)
{
	return cell->digits.length == 0 && cell->end == cell->start && !total;
}

/* Takes the number of loans. Returns NULL, or why it can't be read. */
static const char *
take_loans(struct tables *tables, struct row *row)
{
	const struct number_cell *cell = &tables->cells[tables->loans];

	if (is_missing(cell, row->total))
		return NO_LOANS;
	row->loans = plain(&tables->text, cell->digits);
	bool count = !cell->dollars && !cell->percent && row->loans.length > 0 &&
	             memchr(row->loans.text, '.', row->loans.length) == NULL;
	return count || cell->digits.length == 0 ? NULL : BAD_LOANS;
}

/* Takes the balance. Returns NULL, or why it can't be read. */
static const char *
take_balance(struct tables *tables, struct row *row)
{
	const struct number_cell *cell = &tables->cells[tables->balance];

	if (is_missing(cell, row->total))
		return NO_BALANCE;
	row->balance = plain(&tables->text, cell->digits);
	bool amount = !cell->percent && row->balance.length > 0;
	return amount || cell->digits.length == 0 ? NULL : BAD_BALANCE;
}

/* Fills in the row's numbers. Returns NULL, or why they can't be read. */
static const char *
take_numbers(struct tables *tables, struct row *row)
{
	const char *problem = NULL;

	if (tables->loans != NONE)
		problem = take_loans(tables, row);
	if (problem == NULL && tables->balance != NONE)
		problem = take_balance(tables, row);
	if (problem == NULL && row->loans.length == 0 && row->balance.length == 0)
		problem = NO_NUMBERS;
	return problem;
}

/*** rows ***/

/* Whether a cell of the label behind its first has a digit: a number that could not be read. */
static bool
has_figure(struct slice label)
{
	size_t at = 0;

	(void)cell_next(label, &at);
	for (; at < label.length; at++)
		if (ascii_is_digit(label.text[at]))
			return true;
	return false;
}

/* Whether the text starts with a string in lower case, in any case. */
static bool
same_start(struct slice text, const char *start)
{
	size_t i = 0;

	for (; start[i] != '\0'; i++)
		if (i == text.length || ascii_lower(text.text[i]) != start[i])
			return false;
	return true;
}

static bool
is_total_label(struct slice label)
{
	static const char *const starts[] = { "total", "grand total", "subtotal", "sub-total" };
	static const char *const ends[] = { " total", " totals", " total:", " totals:" };

	if (label.length < 5)
		return false;
	if (ascii_is_one_of(label.text[0], "TtGgSs"))
		for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
			if (same_start(label, starts[i]))
				return true;
	if (!ascii_is_one_of(label.text[label.length - 1], "lLsS:"))
		return false;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		size_t length = strlen(ends[i]);
		if (label.length > length &&
		    same_start((struct slice){ label.text + label.length - length, length }, ends[i]))
			return true;
	}
	return false;
}

/* Whether the label is that of an average of all loans, or of the least or greatest of them. */
static bool
is_statistic(struct slice label)
{
	for (size_t i = 0; i < sizeof statistics / sizeof *statistics; i++) {
		size_t length = strlen(statistics[i]);
		struct slice start = { label.text, label.length < length ? label.length : length };
		if (words_contain(start, statistics[i]) && words_contain(label, statistics[i]))
			return true;
	}
	return false;
}

/* The cells' start in the line: the label ends there. */
static size_t
label_end(const struct tables *tables, size_t left, const struct line *line)
{
	return left < tables->columns->count ? tables->cells[left].start : line->length;
}

static void
take_bounds(struct body *body, struct row *row)
{
	if (row->total || !dimension_has_bounds(body->dimension))
		return;
	struct bounds bounds = bounds_parse(row->label);
	row->low = plain(&body->tables->text, bounds.low);
	row->high = plain(&body->tables->text, bounds.high);
}

/* Puts the label together from the lines before the row's and its own. */
static struct slice
whole_label(struct body *body, size_t from, size_t to, struct slice own)
{
	struct output *text = &body->tables->text;
	size_t         start = text->used;

	if (from == to && body->tables->carry.used == 0 && heading_is_clean(own))
		return own;
	heading_append(text, start, written(&body->tables->carry));
	body->tables->carry.used = 0;
	for (size_t i = from; i < to; i++)
		if (body->block->lines[i].kind == LINE_TEXT)
			heading_append(text, start, line_slice(&body->block->lines[i]));
	heading_append(text, start, own);
	return text_since(text, start);
}

/* Reads a row's line. Returns 0, or -1 with errno ENOMEM. */
static int
read_row(struct body *body, size_t index)
{
	struct tables     *tables = body->tables;
	const struct line *line = &body->block->lines[index];
	size_t             left = read_cells(tables, line);
	struct slice       own = label_on_line(line, label_end(tables, left, line));
	size_t             before = deal_out(body, index, own);
	struct slice       empty = { "", 0 };

	if (before == NONE)
		return -1;
	struct row row = { .table = tables->count, .pool = body->pool, .dimension = body->dimension,
		           .low = empty, .high = empty, .loans = empty, .balance = empty,
		           .line = line->number };
	row.label = whole_label(body, before, index, own);
	bool spoilt = left > 0 && has_figure(own);
	row.total = is_total_label(row.label) || (row.label.length == 0 && body->ruled);
	if (left > 0)
		place_cells(tables, line, left);
	const char *problem = take_numbers(tables, &row);
	if (problem == NULL &&
	    (spoilt || is_unfinished(row.label) || (row.label.length == 0 && !row.total)))
		problem = BAD_ROW;
	body->row = index;
	body->indent = body->block->lines[before].indent;
	body->label = NONE;
	body->ruled = body->page = false;
	body->loose = (struct span){ index + 1, index + 1 };
	if ((problem != NULL || !tables->open) && !row.total && is_statistic(row.label))
		return 0;
	if (problem != NULL)
		return add_problem(tables, line, problem);
	struct row *added = add_row(tables);
	if (added == NULL)
		return -1;
	*added = row;
	body->label = tables->row_count - 1;
	if (row.total && !words_contain(row.label, "subtotal*") && !words_contain(row.label, "sub total*"))
		tables->open = false;
	return 0;
}

static int
read_line(struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	switch (line->kind) {
	case LINE_ROW:
		return read_row(body, index);
	case LINE_RULER:
	case LINE_COLUMN_RULER:
		body->ruled = true;
		break;
	case LINE_PAGE:
		body->page = true;
		break;
	case LINE_TEXT:
		if (!cells_look_like_row(line_slice(line)))
			break;
		if (deal_out_last(body) != 0 || add_problem(body->tables, line, BAD_ROW) != 0)
			return -1;
		body->row = index;
		body->label = NONE;
		body->loose = (struct span){ index + 1, index + 1 };
		return 0;
	case LINE_BLANK:
	case LINE_FOLIO:
	case LINE_TAG:
	default:
		break;
	}
	body->loose.to = index + 1;
	return 0;
}

/* The widest label of the body's rows and of its headings: where a label has to be wrapped. */
static size_t
label_room(const struct tables *tables, const struct block *block, size_t from)
{
	size_t             room = 0;
	struct number_cell cell;

	for (size_t i = from; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		size_t             length = line->length;
		if (line->kind == LINE_ROW) {
			for (size_t k = tables->columns->count;
			     k > 0 && number_cell_before(line_slice(line), length, &cell); k--)
				length = cell.start;
			length = label_on_line(line, length).length;
		} else if (line->kind != LINE_TEXT || cell_count(line_slice(line)) > 1) {
			continue;
		}
		if (length > room && length < LABEL_LENGTH)
			room = length;
	}
	return room;
}

/* Whether text lines stand among the body's rows. */
static bool
has_text(const struct block *block, size_t from)
{
	for (size_t i = from; i < block->count; i++)
		if (block->lines[i].kind == LINE_TEXT)
			return true;
	return false;
}

/*** the head ***/

/* A title without "(continued)" and what follows it. */
static struct slice
without_continued(struct slice title)
{
	for (size_t at = 0; at < title.length; at++) {
		struct slice rest = { title.text + at, title.length - at };
		if (rest.length >= 4 && ascii_lower(rest.text[0]) == 'c' && ascii_lower(rest.text[1]) == 'o' &&
		    ascii_lower(rest.text[2]) == 'n' && ascii_lower(rest.text[3]) == 't' &&
		    (words_contain(rest, "continued") || words_contain(rest, "cont'd") ||
		     words_contain(rest, "cont"))) {
			title.length = at;
			break;
		}
	}
	while (title.length > 0 && ascii_is_one_of(title.text[title.length - 1], " (-[,"))
		title.length--;
	return title;
}

/* The first column of that type; NONE where there is none. */
static size_t
find_column(const struct heading *head, enum column_type type)
{
	for (size_t i = 0; i < head->count; i++)
		if (head->columns[i].type == type)
			return i;
	return NONE;
}

static bool
is_stratification(const struct heading *head)
{
	return find_column(head, COLUMN_LOANS) != NONE || find_column(head, COLUMN_BALANCE) != NONE;
}

/* Whether the first row of a block has all its numbers in the columns of the table before it. */
static bool
fits_columns(struct tables *tables, const struct block *block)
{
	size_t i = 0;

	while (i < block->count && block->lines[i].kind != LINE_ROW)
		i++;
	if (i == block->count || read_cells(tables, &block->lines[i]) > 0)
		return false;
	if (tables->loans != NONE) {
		const struct number_cell *cell = &tables->cells[tables->loans];
		if (cell->percent || memchr(cell->digits.text, '.', cell->digits.length) != NULL)
			return false;
	}
	for (size_t k = 0; k < tables->columns->count; k++)
		if (!is_near(&block->lines[i], &tables->cells[k], &tables->columns->columns[k]))
			return false;
	return true;
}

/*
 * Whether a head that names no table stands over more of the one before: what
 * is printed at the head of each page, and the same columns.
 */
static bool
is_page_head(struct tables *tables, const struct block *block, const struct heading *head)
{
	if (dimension_in_title(written(&head->title)) ||
	    (strcmp(head->pool, "all") != 0 && strcmp(head->pool, tables->head->pool) != 0))
		return false;
	if (is_stratification(head))
		return head->count == tables->columns->count &&
		       same_words(written(&head->label), written(&tables->columns->label));
	return is_stratification(tables->columns) && fits_columns(tables, block);
}

/* Whether a block with this head goes on with the table before it. */
static bool
is_continuation(struct tables *tables, const struct block *block, const struct heading *head)
{
	if (block->continues)
		return true;
	if (tables->count == 0 || !tables->open)
		return false;
	struct slice title = written(&head->title);
	struct slice bare = without_continued(title);
	bool         continued = bare.length != title.length;
	bool         same = strcmp(head->pool, tables->head->pool) == 0 &&
	            same_words(written(&head->dimension), written(&tables->head->dimension));
	return bare.length == 0 || same_words(bare, without_continued(tables->title)) ||
	       (continued && (same || words_contain(tables->title, "continued"))) ||
	       is_page_head(tables, block, head);
}

/* Takes an amount for the balance where no heading names one: the first row shows a "$". */
static void
guess_balance(struct tables *tables, const struct block *block)
{
	const struct heading *head = tables->columns;

	if (tables->balance != NONE || tables->loans == NONE)
		return;
	for (size_t i = head->body; i < block->count; i++) {
		if (block->lines[i].kind != LINE_ROW)
			continue;
		if (read_cells(tables, &block->lines[i]) > 0)
			return;
		for (size_t k = 0; k < head->count && tables->balance == NONE; k++)
			if (head->columns[k].type == COLUMN_NONE && tables->cells[k].dollars)
				tables->balance = k;
		return;
	}
}

/* The pool of a table that begins: its title's, or where that names none, its section's. */
static void
name_pool(struct tables *tables, const struct block *block)
{
	bool unnamed = strcmp(tables->head->pool, "all") == 0 && !pool_is_all(tables->title);

	(void)snprintf(tables->pool, sizeof tables->pool, "%s",
	               unnamed && block->section[0] != '\0' ? block->section : tables->head->pool);
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

/* The number of the block's first line that has text. */
static uintmax_t
first_text_line(const struct block *block)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->lines[i].kind == LINE_TEXT || block->lines[i].kind == LINE_ROW)
			return block->lines[i].number;
	return block->lines[0].number;
}

/* Whether the text lines from `from` to the next page mark can all be pieces of a label. */
static bool
can_carry(const struct body *body, size_t from)
{
	for (size_t i = from; i < body->loose.to && body->block->lines[i].kind != LINE_PAGE; i++) {
		const struct line *line = &body->block->lines[i];
		if (line->kind == LINE_TEXT && (!is_label_text(body, line) || line->length > LABEL_LENGTH ||
		                                line->text[line->length - 1] == '.'))
			return false;
	}
	return true;
}

/* Keeps the text before a page mark that ends the block: it may begin a label. */
static void
carry_label(struct body *body)
{
	struct output *carry = &body->tables->carry;
	size_t         from = behind_end(body);

	if (!can_carry(body, from))
		return;
	for (size_t i = from; i < body->loose.to; i++) {
		const struct line *line = &body->block->lines[i];
		if (line->kind == LINE_PAGE)
			break;
		if (line->kind != LINE_TEXT)
			continue;
		if (carry->used == 0)
			body->tables->carry_line = line->number;
		heading_append(carry, 0, line_slice(line));
	}
}

/* A label that was carried over a page mark, and no row took it up. */
static int
drop_carry(struct tables *tables)
{
	struct line line = { .number = tables->carry_line, .text = tables->carry.bytes,
		             .length = tables->carry.used };

	tables->carry.used = 0;
	return line.length > 0 ? add_problem(tables, &line, NO_NUMBERS) : 0;
}

static int
read_body(struct tables *tables, const struct block *block, size_t from)
{
	struct body body = {
		.tables = tables,
		.block = block,
		.dimension = written(&tables->head->dimension),
		.pool = slice_of(tables->pool),
		.room = has_text(block, from) ? label_room(tables, block, from) : 0,
		.loose = { from, from },
		.row = NONE,
		.label = NONE,
	};

	for (size_t i = from; i < block->count; i++)
		if (read_line(&body, i) != 0)
			return -1;
	if (deal_out_last(&body) != 0)
		return -1;
	if (body.page && tables->open)
		carry_label(&body);
	for (size_t i = 0; i < tables->row_count; i++)
		take_bounds(&body, &tables->rows[i]);
	if (block->cut_off && tables->open)
		return add_problem(tables, &block->lines[block->count - 1], CUT_OFF);
	return 0;
}

/* Names the headings of a table that states several pools side by side. */
static int
name_doubled(struct tables *tables, const struct block *block)
{
	const struct line *heading = &block->lines[0];

	if (tables->continued || !tables->columns->doubled)
		return 0;
	for (size_t i = 0; i < tables->columns->body; i++)
		if (block->lines[i].kind == LINE_TEXT)
			heading = &block->lines[i];
	return add_problem(tables, heading, DOUBLED);
}

/*
 * Reads the head of a table that begins, or goes on, with this block: a table
 * that goes on keeps its title, and its columns where none are repeated.
 */
static int
read_head(struct tables *tables, const struct block *block, size_t *body)
{
	const struct heading *const used[] = { tables->head, tables->columns };
	const struct heading       *head = heading_find(&tables->headings, block, used);

	if (head == NULL)
		return -1;
	tables->continued = is_continuation(tables, block, head);
	*body = block->continues ? 0 : head->body;
	if (!tables->continued) {
		tables->head = head;
		tables->title = written(&head->title);
		tables->open = true;
		tables->count++;
		name_pool(tables, block);
	}
	if (!tables->continued || (!block->continues && is_stratification(head)))
		tables->columns = head;
	if (reserve_cells(tables) != 0)
		return -1;
	tables->loans = find_column(tables->columns, COLUMN_LOANS);
	tables->balance = find_column(tables->columns, COLUMN_BALANCE);
	guess_balance(tables, block);
	return 0;
}

int
tables_read(struct tables *tables, const struct block *block)
{
	size_t body;

	tables->row_count = tables->problem_count = 0;
	if (reserve_text(tables, block) != 0 || read_head(tables, block, &body) != 0)
		return -1;
	if (!tables->continued && drop_carry(tables) != 0)
		return -1;
	if (name_doubled(tables, block) != 0)
		return -1;
	tables->line = first_text_line(block);
	tables->stratification = tables->loans != NONE || tables->balance != NONE;
	if (tables->stratification && read_body(tables, block, body) != 0)
		return -1;
	if (tables->text.error == 0 && tables->carry.error == 0)
		return 0;
	errno = ENOMEM;
	return -1;
}

void
tables_begin(struct tables *tables)
{
	const struct output memory = OUTPUT_TO(-1);

	*tables = (struct tables){ .text = memory, .carry = memory };
}

void
tables_begin_filing(struct tables *tables)
{
	tables->count = 0;
	tables->open = false;
	tables->carry.used = 0;
}

void
tables_free(struct tables *tables)
{
	(void)output_close(&tables->text);
	(void)output_close(&tables->carry);
	headings_free(&tables->headings);
	free(tables->rows);
	free(tables->problems);
	free(tables->cells);
}
