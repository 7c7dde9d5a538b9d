/*
 * The parts of a table's block above its rows. Lines with several cells are
 * headings, or a title that happens to have gaps; a lone cell may be either:
 * where it stands to the columns tells.
 */
#include "filing/table/layout.h"

#include <string.h>

#include "filing/bounds.h"
#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/label.h"
#include "filing/line.h"
#include "filing/pool.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What headings of labels start with. */
static const char *const label_headings[] = { "type", "types", "range", "ranges", "year", "level" };

/* Headings of labels that may stand above those of numbers. */
static const char *const label_kinds[] = {
	"purpose*", "occupancy*", "documentation*", "property type*", "product type*", "program*",
	"lien*",
};

/* Words that headings of numbers have, too. */
static const char *const common_words[] = {
	"mortgage", "loan", "original", "current", "rate", "date", "term", "ratio", "the", "and",
	"for", "all",
};

enum { CENTRED = 8 }; /* the middles of a title and of its table are half so far apart at most */
enum { SHORT_WORD = 3 }; /* letters: a word of no more tells nothing */

/* Whether a row that may be headings ends in fewer than two numbers, and in none before a date or a word. */
static bool
has_few_numbers(const struct line *row)
{
	struct number_cell cell;

	if (!number_cell_before(line_slice(row), row->length, &cell))
		return !odd_cell_before(line_slice(row), &cell);
	return !number_cell_before(line_slice(row), cell.before, &cell);
}

/*
 * The first line below the headings' ruler, or tags, that looks like a row, up
 * to `end`; that where none does. Where a total stands alone, or nothing, the
 * rows above it can't be read, and are no headings.
 */
static size_t
first_spoilt_row(const struct block *block, size_t end)
{
	bool below = false;

	for (size_t i = 0; i < end; i++) {
		const struct line *line = &block->lines[i];
		if (below && line->kind == LINE_TEXT && column_is_row_line(line_slice(line)))
			return i;
		below = below || line_states_columns(line);
	}
	return end;
}

size_t
layout_first_row(const struct block *block)
{
	size_t i = 0;
	bool   ruled = false; /* a ruler stands above: what ends in a number is a row */

	for (; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		ruled = ruled || line->kind == LINE_COLUMN_RULER;
		if (line->kind != LINE_ROW)
			continue;
		bool heading = !ruled && i + 1 < block->count &&
		               block->lines[i + 1].kind == LINE_COLUMN_RULER &&
		               (!cells_end_in_amount(line_slice(line)) || column_is_scaled(line_slice(line))) &&
		               has_few_numbers(line);
		if (!heading)
			break;
	}
	bool spoilt = i == block->count || (ruled && label_is_total(line_slice(&block->lines[i])));
	return spoilt ? first_spoilt_row(block, i) : i;
}

/*
 * The ruler under the headings, where the one at `ruler` is a total's own: one
 * above it with nothing but blank lines between, as no row stands there.
 */
static size_t
upper_ruler(const struct block *block, size_t ruler)
{
	for (size_t i = ruler; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (line->kind == LINE_COLUMN_RULER)
			ruler = i - 1;
		else if (!layout_is_space(line))
			break;
	}
	return ruler;
}

size_t
layout_column_line(const struct block *block, size_t end)
{
	size_t tags = end;

	for (size_t i = end; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (line->kind == LINE_COLUMN_RULER)
			return upper_ruler(block, i - 1);
		if (tags == end && line_states_columns(line))
			tags = i - 1;
	}
	return tags;
}

/* Whether several cells of a line open brackets, as a cover's captions do: "(State of   (Commission". */
static bool
is_captions(struct slice text)
{
	size_t open = 0;

	for (size_t at = 0; at < text.length;) {
		struct slice cell = cell_next(text, &at);
		open += cell.length > 0 && cell.text[0] == '(';
	}
	return open > 1;
}

/* Whether headings stand below the line that states columns, and above the row: it is none of this table. */
static bool
is_above_headings(const struct block *block, size_t columns, size_t row)
{
	for (size_t i = columns + 1; i < row; i++) {
		struct slice text = line_slice(&block->lines[i]);
		if (block->lines[i].kind == LINE_TEXT && cell_count(text) > 1)
			return !column_is_row_line(text) && !is_captions(text);
	}
	return false;
}

bool
layout_is_of_another(const struct block *block, size_t columns, size_t row)
{
	return block->lines[columns].kind == LINE_TAG ? layout_bare_headings_end(block, row) > columns + 1
	                                              : is_above_headings(block, columns, row);
}

/* Whether a lone cell lines up with the one column that it stands over: with its middle or one of its ends. */
static bool
is_aligned(const struct column *column, size_t start, size_t end)
{
	size_t middles = start + end, middle = column->start + column->end;

	return start == column->start || end == column->end ||
	       (middles <= middle + 2 && middle <= middles + 2);
}

/* Whether a line of one cell lines up with one of the cells of the headings above it: with an end or the middle. */
static bool
is_in_line(const struct line *headings, const struct line *line)
{
	struct display_place place = display_start(headings);
	struct display_cell  cell = { .text = { "", 0 } };
	size_t               end = display_column(line, line->length);

	for (size_t at = 0; display_next_cell(&place, &at, &cell);) {
		const struct column column = column_between(cell.start, cell.end);
		if (is_aligned(&column, line->indent, end))
			return true;
	}
	return false;
}

/*
 * Whether a line right below headings side by side is more of one that does not
 * stand over the labels: behind the first, which itself may stand behind the row's.
 */
static bool
is_more_heading(const struct line *headings, const struct line *line, const struct line *row)
{
	size_t at = 0, label = 0;

	if (line->kind != LINE_TEXT || cell_count(line_slice(line)) != 1)
		return false;
	(void)cell_next(line_slice(headings), &at);
	if (line->indent + DISPLAY_OVERHANG >= display_column(headings, at))
		return true;
	struct slice own = cell_next(line_slice(row), &label);
	return row->kind == LINE_ROW && label < row->length && headings->indent >= display_column(row, own.length) &&
	       line->indent + DISPLAY_OVERHANG >= headings->indent && is_in_line(headings, line);
}

static bool
has_bounds(struct slice label)
{
	struct bounds bounds = bounds_parse(label);

	return bounds.low.length > 0 || bounds.high.length > 0;
}

/* Whether a line above a row states bounds together with the first cell of that. */
static bool
has_bounds_with(struct slice line, struct slice cell)
{
	char both[80];

	if (line.length + 1 + cell.length > sizeof both)
		return false;
	memcpy(both, line.text, line.length);
	both[line.length] = ' ';
	memcpy(both + line.length + 1, cell.text, cell.length);
	return has_bounds((struct slice){ both, line.length + 1 + cell.length });
}

/* Whether a line is text that may be more of the labels' heading: one cell that heads no rows. */
static bool
is_lone_text(const struct line *line)
{
	struct slice text = line_slice(line);
	char         pool[POOL_MAX];

	return line->kind == LINE_TEXT && cell_count(text) == 1 && text.text[text.length - 1] != ':' &&
	       !pool_heads(text, pool);
}

/*
 * Whether the lines [from, row), one or two between headings and the row below
 * them, are more of the labels' heading and no label's start: the one is in
 * brackets, or that row and the next one state bounds by themselves.
 */
static bool
end_label_heading(const struct block *block, size_t from, size_t row)
{
	const struct line *lines = block->lines;
	size_t             at = 0, next = 0;

	if (row - from > 2 || row + 1 >= block->count || lines[row].kind != LINE_ROW)
		return false;
	for (size_t i = from; i < row; i++)
		if (!is_lone_text(&lines[i]))
			return false;
	struct slice text = line_slice(&lines[row - 1]);
	if (row - from == 1 && ascii_is_in_brackets(text))
		return true;
	struct slice cell = cell_next(line_slice(&lines[row]), &at);
	return lines[row + 1].kind == LINE_ROW && has_bounds(cell) &&
	       has_bounds(cell_next(line_slice(&lines[row + 1]), &next)) && !has_bounds_with(text, cell);
}

size_t
layout_bare_headings_end(const struct block *block, size_t end)
{
	for (size_t i = end; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (line->kind == LINE_RULER)
			return i;
		if (line->kind != LINE_TEXT || cell_count(line_slice(line)) < 2)
			continue;
		while (i < end && is_more_heading(line, &block->lines[i], &block->lines[end < block->count ? end : i]))
			i++;
		return i < end && end_label_heading(block, i, end) ? end : i;
	}
	return 0;
}

/* Whether a text counts what it stands before: "1.", "(a)", "iv)"; "No." does not. */
static bool
is_ordinal(struct slice text)
{
	size_t at = text.length > 0 && text.text[0] == '(', end = text.length - 1, roman = 0, digits = 0;

	if (text.length < 2 || text.length > 4 || at == end || !ascii_is_one_of(text.text[end], ".)"))
		return false;
	for (size_t i = at; i < end; i++) {
		roman += ascii_is_one_of(ascii_lower(text.text[i]), "ivx");
		digits += ascii_is_digit(text.text[i]);
	}
	return (digits > 0 && text.text[end - 1] != '%') || roman == end - at ||
	       (end - at == 1 && ascii_is_letter(text.text[at]));
}

bool
layout_is_numbered_title(const struct line *line)
{
	size_t       at = 0;
	struct slice text = line_slice(line), first = cell_next(text, &at);

	if (at == text.length) { /* one blank parts the number; "W. Avg." has none */
		size_t word = label_first_word(text);
		return ascii_is_digit(text.text[text.text[0] == '(']) &&
		       is_ordinal((struct slice){ text.text, word }) && word + 1 < text.length &&
		       ascii_is_letter(text.text[word + 1]);
	}
	if (!is_ordinal(first))
		return false;
	struct slice title = cell_next(text, &at);
	return title.length > 0 && at == text.length && ascii_is_letter(title.text[0]);
}

/* Whether a lone cell is about as wide as the one column that it stands over. */
static bool
is_within(const struct column *column, size_t start, size_t end)
{
	return start + DISPLAY_OVERHANG >= column->start && end <= column->end + DISPLAY_OVERHANG;
}

/*
 * Whether a lone cell over one column is a heading of that: it is about as wide,
 * or lines up with it. Where no other line is the title (`titled`) it may be
 * that, unless it starts in the table's right half: then both are asked for, or
 * a word that says what a column holds.
 */
static bool
is_lone_heading(const struct heading *head, struct slice cell, size_t start, size_t end, bool titled)
{
	size_t               index = display_nearest(head->columns, head->count, start, end);
	const struct column *column = &head->columns[index];
	bool                 within = is_within(column, start, end), aligned = is_aligned(column, start, end);
	size_t               half = (head->columns[0].start + head->columns[head->count - 1].end) / 2;

	if (titled || start >= half)
		return within || aligned;
	if (index == 0)
		return within;
	return (within && column_is_known(cell)) ||
	       (aligned && end - start <= column->end - column->start + 2 * (size_t)DISPLAY_OVERHANG);
}

/*
 * Whether a cell over several columns is a heading of each: they are one blank
 * apart, and so are the words over them.
 */
static bool
is_side_by_side(const struct heading *head, const struct line *line, size_t from, size_t to)
{
	struct display_place place = display_start(line);

	for (size_t i = 0, at = from; i + 1 < head->count && at < to; i++) {
		const struct column *column = &head->columns[i];
		while (at < to && display_go_to(&place, at) < column->end)
			at++;
		if (at > from && at < to &&
		    (place.column != column->end || column[1].start != column->end + 1 ||
		     !ascii_is_blank(line->text[at])))
			return false;
	}
	return true;
}

/*
 * Whether each cell of a line stands over one column at most: then it is
 * headings, not a title, which `titled` says that there is above already.
 */
static bool
fits_columns(const struct heading *head, const struct line *line, bool titled)
{
	struct slice         text = line_slice(line);
	struct display_place place = display_start(line);
	struct display_cell  cell = { .text = { "", 0 } };
	size_t               cells = 0, wide = 0, over = 0;

	if (head->count == 0 || (!titled && cell_count(text) == 1 && column_is_title(text) && !label_ends_in_joint(text)))
		return false;
	for (size_t at = 0; display_next_cell(&place, &at, &cell);) {
		size_t count = display_overlaps(head->columns, head->count, cell.start, cell.end);
		if (count > 1 && is_side_by_side(head, line, cell.offset, cell.offset + cell.text.length)) {
			cells += count;
			continue;
		}
		cells++;
		wide += count > 1;
		over += count > 0;
		if (count == 0 && cell.text.length > 24)
			return false;
	}
	if (cells != 1)
		return wide < cells;
	return wide == 0 && over == 1 && is_lone_heading(head, cell.text, cell.start, cell.end, titled);
}

/* The next word at or behind `*at`, without the "s" of a plural; sets `*at` behind it. Empty at the end. */
static struct slice
next_stem(struct slice text, size_t *at)
{
	while (*at < text.length && !ascii_is_letter(text.text[*at]))
		++*at;
	size_t start = *at;
	while (*at < text.length && ascii_is_letter(text.text[*at]))
		++*at;
	size_t length = *at - start;
	length -= length > 1 && ascii_lower(text.text[*at - 1]) == 's';
	return (struct slice){ text.text + start, length };
}

/* Whether a text has a word. */
static bool
has_stem(struct slice text, struct slice word)
{
	struct slice own;

	for (size_t at = 0; (own = next_stem(text, &at)).length > 0;)
		if (words_equal(word, own))
			return true;
	return false;
}

/* Whether a text has a word of another, if not a short one. */
static bool
shares_word(struct slice text, struct slice other)
{
	struct slice word;

	for (size_t at = 0; (word = next_stem(text, &at)).length > 0;)
		if (word.length > SHORT_WORD && has_stem(other, word))
			return true;
	return false;
}

/* Twice the display column of a line's middle. */
static size_t
middle_of(const struct line *line)
{
	return line->indent + display_column(line, line->length);
}

/* Whether a text is a whole heading of numbers of loans, though it counts nothing; or the end of a title. */
static bool
is_all_of_loans(struct slice text)
{
	return words_equal(text, slice_of("loans")) || words_equal(text, slice_of("mortgage loans"));
}

/* Whether a line is the first of a heading of shares or averages: "Percent of". */
static bool
starts_share(struct slice text)
{
	return column_type(text) == COLUMN_OTHER && !column_is_about(text) && !dimension_in_title(text);
}

/* Whether a text's first word goes on with what stands above: "by Principal". */
static bool
starts_in_joint(struct slice text)
{
	return label_ends_in_joint((struct slice){ text.text, label_first_word(text) });
}

/* Whether a line goes on with the title that ends in the line above: centred below it, or joined to it. */
static bool
is_rest_of_title(const struct line *above, const struct line *line)
{
	size_t middle = middle_of(line), other = middle_of(above);

	if (above->kind != LINE_TEXT || line->kind != LINE_TEXT || cell_count(line_slice(line)) > 1)
		return false;
	if (is_all_of_loans(line_slice(line)))
		return true;
	if (label_ends_in_joint(line_slice(above)) || starts_in_joint(line_slice(line)) || pool_is_to_follow(above, above))
		return true;
	return middle <= other + 2 && other <= middle + 2 && !words_contain(line_slice(line), "aggregate") &&
	       !column_is_known(line_slice(line)) && !starts_share(line_slice(line)) &&
	       !shares_word(line_slice(above), line_slice(line));
}

/* Whether text stands above the line at `index`, which can be the title, or there is none. */
static bool
is_titled(const struct heading *head, const struct block *block, size_t index)
{
	if (head->repeated)
		return true;
	while (index > 0 && block->lines[index - 1].kind != LINE_TEXT)
		index--;
	return index > 0;
}

/*
 * Whether a lone cell above the headings that start at `below` is over the
 * labels, but those are not: it is a title.
 */
static bool
is_apart(const struct heading *head, const struct line *line, const struct line *below)
{
	const struct column *labels = &head->columns[0];

	return cell_count(line_slice(line)) == 1 && line->indent < labels->end && below->indent >= labels->end;
}

/* Whether a text names what loans are told apart by, and no numbers of theirs. */
static bool
names_kind(struct slice text)
{
	return words_contain_one(text, label_kinds, LEN(label_kinds));
}

/*
 * Whether a cell above a heading is no part of it: it says what the table is
 * about, or counts and does not go on (`joined`), and below is something else.
 */
static bool
is_of_another_kind(struct slice cell, struct slice heading, bool titled, bool joined)
{
	enum column_type type = column_type(cell), below = column_type(heading);
	bool             amounts = below == COLUMN_BALANCE || below == COLUMN_FORMER;
	bool             number = below == COLUMN_LOANS && column_is_number(heading);

	if (!titled && (amounts || number) && dimension_in_title(cell) && !column_is_known(cell))
		return true;
	if (!column_is_about(cell))
		return (amounts && (type == COLUMN_LOANS || type == COLUMN_COUNT) && !joined) ||
		       ((amounts || number) && names_kind(cell));
	bool known = below == COLUMN_LOANS || column_is_known(heading);
	return !column_is_about(heading) && (amounts || number || (!titled && known));
}

/* The first cell of a line that is nearest to the column at `index`; an empty one where none is. */
static struct slice
cell_over(const struct heading *head, const struct line *line, size_t index)
{
	struct display_place place = display_start(line);
	struct display_cell  cell = { .text = { "", 0 } };

	for (size_t at = 0; display_next_cell(&place, &at, &cell);)
		if (display_nearest(head->columns, head->count, cell.start, cell.end) == index)
			return cell.text;
	return (struct slice){ "", 0 };
}

/*
 * Whether a lone cell says again what one below it says, in the headings of the
 * lines [start, end), neither over several columns: it is a title.
 */
static bool
says_again(const struct heading *head, const struct block *block, size_t start, size_t end, size_t index)
{
	const struct line *line = &block->lines[start - 1];

	if (display_overlaps(head->columns, head->count, line->indent, display_column(line, line->length)) > 1)
		return false;
	for (size_t i = start; i < end; i++) {
		const struct line *below = &block->lines[i];
		struct slice       cell = below->kind == LINE_TEXT ? cell_over(head, below, index) : (struct slice){ "", 0 };
		if (!shares_word(line_slice(line), cell))
			continue;
		size_t from = (size_t)(cell.text - below->text);
		if (display_overlaps(head->columns, head->count, display_column(below, from),
		                     display_column(below, from + cell.length)) <= 1)
			return true;
	}
	return false;
}

/*
 * The first line of headings from `start` on that is no lone cell, as the second line of
 * a title is; that at `start` where none is.
 */
static size_t
below_lone(const struct block *block, size_t start, size_t end)
{
	for (size_t i = start; i < end && block->lines[i].kind == LINE_TEXT; i++)
		if (cell_count(line_slice(&block->lines[i])) > 1)
			return i;
	return start;
}

/* Whether the first column is the labels', as far as is known before the headings are. */
static bool
has_label_column(const struct heading *head)
{
	return !head->unlabelled || head->added;
}

/* Whether a text has a word of another that headings of numbers do not have. */
static bool
shares_own_word(struct slice text, struct slice other)
{
	struct slice word;

	for (size_t at = 0; (word = next_stem(text, &at)).length > 0;)
		if (word.length >= SHORT_WORD && column_type(word) == COLUMN_NONE &&
		    !words_equal_one(word, common_words, LEN(common_words)) && has_stem(other, word))
			return true;
	return false;
}

/*
 * Whether a lone cell above the headings of the lines [start, end) says what the labels'
 * heading there says, and stands over one of loans or balances: "LARGEST ZIP CODES" over "Balance".
 */
static bool
names_labels(const struct heading *head, const struct block *block, size_t start, size_t end, size_t index)
{
	struct slice text = line_slice(&block->lines[start - 1]);
	bool         shared = false, counted = false;

	if (index == 0 || !has_label_column(head) || label_first_word(text) == text.length || column_is_known(text))
		return false;
	for (size_t i = start; i < end; i++) {
		if (block->lines[i].kind != LINE_TEXT)
			continue;
		shared = shared || shares_own_word(text, cell_over(head, &block->lines[i], 0));
		counted = counted || column_is_known(cell_over(head, &block->lines[i], index));
	}
	return shared && counted;
}

/* Whether a heading of labels starts with this text, and no line of it stands above: "Range of". */
static bool
starts_label_heading(struct slice text)
{
	struct slice first = { text.text, label_first_word(text) };

	return words_equal_one(first, label_headings, LEN(label_headings)) &&
	       ascii_starts_with((struct slice){ text.text + first.length, text.length - first.length }, " of");
}

/* Whether a text says what a table is about, and nothing that headings of loans or balances say. */
static bool
is_about_table(struct slice text)
{
	return (column_is_about(text) || dimension_in_title(text)) && !column_is_known(text);
}

/*
 * Whether the headings of the lines [start, end) that stand over a column, all in all, are
 * those of loans or balances.
 */
static bool
are_of_loans(const struct heading *head, const struct block *block, size_t start, size_t end, size_t index)
{
	bool counted = false;

	for (size_t i = start; i < end; i++) {
		if (block->lines[i].kind != LINE_TEXT)
			continue;
		struct slice     cell = cell_over(head, &block->lines[i], index);
		enum column_type type = column_type(cell);
		if (type == COLUMN_OTHER)
			return false;
		counted = counted || (type != COLUMN_NONE && column_is_known(cell));
	}
	return counted;
}

/*
 * Whether a lone cell above the headings of the lines [start, end) names a pool, or is
 * what the table is about, and stands over numbers of something else: "NOTE RATES" over "Number of".
 */
static bool
is_about_others(const struct heading *head, const struct block *block, size_t start, size_t end, bool titled)
{
	const struct line *line = &block->lines[start - 1];
	struct slice       text = line_slice(line);

	if (cell_count(text) > 1)
		return false;
	if (pool_is_named(text))
		return true;
	size_t index = display_nearest(head->columns, head->count, line->indent, display_column(line, line->length));
	bool   labelled = has_label_column(head), over_labels = index == 0 && labelled;
	bool   right_above = column_is_about(text), ended = !label_ends_in_joint(text), joined = !ended;
	if (says_again(head, block, start, end, index) || names_labels(head, block, start, end, index))
		return true;
	if (display_overlaps(head->columns, head->count, line->indent, display_column(line, line->length)) > 1)
		return start < end && ((!titled && is_about_table(text)) ||
		                       (dimension_in_title(text) && !column_is_known(text) &&
		                        column_is_known(line_slice(&block->lines[start]))));
	if (!titled && !over_labels && is_about_table(text) && are_of_loans(head, block, start, end, index))
		return true;
	size_t first = below_lone(block, start, end), seen = 0;
	for (size_t i = start; i < end; i++) {
		if (block->lines[i].kind != LINE_TEXT)
			continue;
		struct slice below = cell_over(head, &block->lines[i], index);
		if (below.length == 0)
			continue;
		joined = joined || (seen++ == 0 && starts_in_joint(below));
		if ((right_above && is_all_of_loans(below)) ||
		    (over_labels ? ended && starts_label_heading(below)
		                 : is_of_another_kind(text, below, labelled && (titled || i != first), joined)))
			return true;
		right_above = false;
	}
	return false;
}

/*
 * Whether a lone cell above headings that leave the labels out stands over the
 * middle of the table, and lines up with no column: it is the title.
 */
static bool
is_centred_title(const struct heading *head, const struct block *block, size_t end, const struct line *line)
{
	size_t last = display_column(line, line->length), row = end;

	while (row < block->count && block->lines[row].kind != LINE_ROW)
		row++;
	if (head->count == 0 || row == block->count || block->lines[row].indent + 1 >= head->columns[0].start ||
	    cell_count(line_slice(line)) != 1)
		return false;
	size_t index = display_nearest(head->columns, head->count, line->indent, last);
	size_t middle = block->lines[row].indent + head->columns[head->count - 1].end, own = line->indent + last;
	return !is_aligned(&head->columns[index], line->indent, last) && own <= middle + CENTRED &&
	       middle <= own + CENTRED;
}

/*
 * Where the headings end that blank lines and a page mark among these part from those
 * below the line `end`; `end` where none do.
 */
static size_t
above_page(const struct heading *head, const struct block *block, size_t end)
{
	size_t at = end;
	bool   page = false;

	for (; at > 0 && layout_is_space(&block->lines[at - 1]); at--)
		page = page || block->lines[at - 1].kind == LINE_PAGE;
	if (!page || at == 0 || block->lines[at - 1].kind != LINE_TEXT)
		return end;
	const struct line *line = &block->lines[at - 1];
	return cell_count(line_slice(line)) > 1 && fits_columns(head, line, true) ? at : end;
}

size_t
layout_headings_start(const struct heading *head, const struct block *block, size_t end)
{
	size_t start = end, i = end;

	while (i > 0 && (layout_is_space(&block->lines[i - 1]) || block->lines[i - 1].kind == LINE_TAG ||
	                 block->lines[i - 1].kind == LINE_RULER ||
	                 block->lines[i - 1].kind == LINE_COLUMN_RULER))
		i--;
	for (; i > 0; i--) {
		if (start < end && block->lines[i - 1].kind == LINE_BLANK)
			i = above_page(head, block, i);
		const struct line *line = &block->lines[i - 1];
		bool               text = line->kind == LINE_TEXT || line->kind == LINE_ROW;
		bool               titled = is_titled(head, block, i - 1);
		bool               parts = line->kind == LINE_RULER || line->kind == LINE_TAG;
		if (line->kind == LINE_BLANK || (parts && start < end))
			break;
		if (text && (layout_is_numbered_title(line) || !fits_columns(head, line, titled) ||
		             (start < end && ((!titled && (is_apart(head, line, &block->lines[start]) ||
		                                           is_centred_title(head, block, end, line))) ||
		                              is_about_others(head, block, start, end, titled)))))
			break;
		if (text)
			start = i - 1;
	}
	while (i > 0 && start > 0 && start + 1 < end &&
	       is_rest_of_title(&block->lines[start - 1], &block->lines[start]))
		start++;
	return start;
}
