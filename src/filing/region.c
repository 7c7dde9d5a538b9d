/*
 * The lines of a table, from its first row or ruler to its last.
 */
#include "filing/segmenter.h"

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/lone.h"
#include "filing/mark.h"
#include "filing/numbered.h"
#include "filing/running.h"
#include "filing/tag.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"

/* What lines below a total start with that say some of it again. */
static const char *const some_starts[] = { "of which", "of these", "includ", "memo" };

enum {
	LOOSE_LINES = 12, /* a table ends before so many lines that fit nowhere in it */
	GROUP_LABEL = 3,   /* the first label below such a line has so many lines above its numbers at most */
	GROUP_LENGTH = 32, /* a line that heads rows of a pool is no longer: "Loan Group II Mortgage Loans" */
	GROUP_HEAD_LENGTH = 44, /* nor one that ends in a colon */
	ALIGNED_ROWS = 8,  /* so many rows of a table tell where its columns end */
	TOTAL_BYTES = 2048 /* a total stands so far below its table's last row at most, with a page's end between */
};

/*
 * Whether a text line ends in words that say there is no number, behind a number that
 * stands apart, or in another odd cell.
 */
static bool
ends_in_none(const struct line *line)
{
	struct slice       text = line_slice(line);
	struct number_cell cell;
	size_t             end = text.length;

	while (none_cell_before(text, end, &cell))
		end = cell.before;
	if (odd_cell_before((struct slice){ text.text, end }, &cell))
		return true;
	return end < text.length && any_cell_before(text, end, &cell) && cell.apart && cell.before > 0;
}

/* Whether a row's label starts with "Total", or "Grand Total". */
static inline bool
is_total(const struct line *line)
{
	switch (line->text[0]) {
	case 'T': case 't':
		return ascii_starts_with(line_slice(line), "total");
	case 'G': case 'g':
		return ascii_starts_with(line_slice(line), "grand total");
	default:
		return false;
	}
}

/* Whether the ruler at `index` is that of the total below it. */
static bool
is_rule_of_total(const struct segmenter *s, size_t index)
{
	const struct line *below = held(s, index + 1);

	return is_held_ruler(s, index) && below->length > 0 && is_total(below);
}

/*
 * The first of the rows above the line at `at` that end in no number, the last of
 * which is right above, or above a total and its ruler; a line or two of a label
 * may stand below each. `at` for none.
 */
static size_t
first_text_row(const struct segmenter *s, size_t at)
{
	enum { LABEL_LINES = 2, LENGTH = 40 };
	size_t first = at, left = LABEL_LINES + 1;

	for (size_t i = at; i > s->head && left > 0; i--) {
		const struct line *line = held(s, i - 1);
		if (line->kind == LINE_TEXT && ends_in_none(line)) {
			first = i - 1;
			left = LABEL_LINES + 1;
		} else if (line->kind == LINE_TEXT && line->length <= LENGTH && cell_count(line_slice(line)) == 1) {
			left--;
		} else if (i == s->count || !is_rule_of_total(s, i - 1)) {
			break;
		}
	}
	return first;
}

/* Goes back to the table's first row, where those right above the one found have no last number. */
static void
go_back_to_first(struct segmenter *s)
{
	size_t first = first_text_row(s, s->at);

	if (first < s->at)
		s->lines[first].kind = LINE_ROW;
	s->at = first;
}

void
region_begin(struct segmenter *s)
{
	if (is_held_kind(s, s->at, LINE_ROW))
		go_back_to_first(s);
	s->flush = title_start(s);
	section_leave(s, s->flush);
	section_find_lead(s, s->flush);
	s->mode = MODE_TABLE;
	s->table = (struct region){ .last = s->at };
}

bool
region_go_back_to_text_rows(struct segmenter *s)
{
	size_t at = s->at, below = at - is_note_mark(held(s, at - 1)->text[0]), first = first_text_row(s, below);

	if (first == below)
		return false;
	s->lines[first].kind = LINE_ROW;
	s->at = first;
	if (s->in_table_tag || title_has_headings(s))
		return true;
	s->lines[first].kind = LINE_TEXT;
	s->at = at;
	return false;
}

/* Whether a page mark stands above the row at `at`, and a total's label without numbers above that. */
static bool
is_total_over_page(const struct segmenter *s)
{
	size_t at = above_page_end(s, s->at);

	return at > s->head && is_held_kind(s, at - 1, LINE_TEXT) && label_is_bare_total(line_slice(held(s, at - 1)));
}

/* Whether the row's label starts with "Total", if on the line above: "Total, average or", "weighted average". */
static bool
is_total_row(struct segmenter *s)
{
	if (is_total(held(s, s->at)))
		return true;
	if (s->table.rows == 0 || s->at == s->head)
		return false;
	if (s->table.page)
		return is_total_over_page(s);
	return is_held_kind(s, s->at - 1, LINE_TEXT) && is_total(held(s, s->at - 1));
}

bool
region_lacks_total(const struct segmenter *s)
{
	const struct line *line = held(s, s->at);

	return s->table.rows > 0 && !s->table.total && line->position - s->table_end < TOTAL_BYTES && is_total(line) &&
	       cells_count_numbers(line_slice(line)) > 1;
}

/* Where a row's label ends: before all numbers that the row ends in. */
static size_t
label_end(const struct line *row)
{
	struct number_cell cell;
	size_t             end = row->length;

	while (end > 0 && row_cell_before(line_slice(row), end, &cell))
		end = cell.before;
	return end;
}

/* Whether a row is below a ruler and has numbers only: a total without a label. */
static bool
is_bare_total(const struct segmenter *s, size_t row)
{
	return row > s->head && is_held_ruler(s, row - 1) && label_end(held(s, row)) == 0;
}

/* Whether a line is no label's by how it ends: running text, or a page's foot with a company's name. */
static bool
ends_as_text(const struct line *line)
{
	return is_running_text(line) || (line->kind == LINE_TEXT && ends_in_company(line_slice(line)));
}

/* Whether a text line right behind a row can be the rest of its label: it ends before the last number. */
static bool
fits_label(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	size_t             row = index;
	struct number_cell cell;

	while (row > s->head && is_held_kind(s, row - 1, LINE_TEXT) && index - row < 3)
		row--;
	if (row == s->head || !is_held_kind(s, row - 1, LINE_ROW) || is_bare_total(s, row - 1))
		return false;
	if (ends_as_text(line) && label_is_sentence(line_slice(line)))
		return false;
	const struct line *numbers = held(s, row - 1);
	if (!row_cell_before(line_slice(numbers), numbers->length, &cell))
		return false;
	return line->indent <= numbers->indent + LABEL_INDENT &&
	       display_column(line, line->length) < display_column(numbers, cell.start) &&
	       !label_is_note(line_slice(line));
}

/* Takes all lines up to the current one into the table. */
static void
attach(struct segmenter *s)
{
	s->table.last = s->at;
	s->table.loose = 0;
	s->table.heading = s->table.page = s->table.group = s->table.doubtful = false;
}

/* Notes where the table's lines end, before `end`, and a page mark behind the last row. */
static void
note_end(struct segmenter *s, size_t end)
{
	s->table_end = held(s, end - 1)->position;
	for (size_t i = end; i > s->head && !is_held_kind(s, i - 1, LINE_ROW); i--)
		if (is_held_kind(s, i - 1, LINE_PAGE))
			s->page_position = s->table_end + 1;
}

bool
region_end(struct segmenter *s, struct block *block)
{
	size_t end = s->table.last + 1;

	s->mode = MODE_TEXT;
	if (s->table.rows == 0) {
		s->lead_length = 0;
		(void)flush_before(s);
		return false;
	}
	if (end <= s->head) /* all of it was handed out already */
		return false;
	s->at = end;
	bool over_page = s->page_position > s->table_end;
	note_end(s, end);
	bool wanted = hand_out(s, block, BLOCK_TABLE, s->head, end);
	if (wanted)
		block->over_page = over_page;
	s->lead_length = 0;
	return wanted;
}

/* Hands out a large table's lines but for the last sure one, which text may go on with. */
static bool
part_table(struct segmenter *s, struct block *block)
{
	if (s->table.rows == 0)
		return region_end(s, block);
	bool wanted = hand_out(s, block, BLOCK_TABLE, s->head, s->table.last);
	s->table.begun = true;
	return wanted;
}

/* Whether a row is no footnote, total or mark, nor "G R O U P  2", by the first bytes of its label. */
static bool
is_plain_row(const struct line *line)
{
	char first = ascii_lower(line->text[0]);

	return line->kind == LINE_ROW && first != '*' && first != '(' && first != 't' &&
	       !(first == 'g' && ascii_lower(line->text[1]) == 'r') && !mark_can_start(line) && line->text[1] != ' ';
}

/* Takes plain rows that follow a row of the table into it, with blank lines between them or not. */
static void
attach_rows(struct segmenter *s)
{
	const struct line *lines = s->lines;
	size_t             at = s->at, end = s->count, last = s->table.last, rows = 0;

	if (s->crowded)
		return;
	for (; at < end && at - last <= TITLE_LINES; at++) {
		if (is_plain_row(&lines[at])) {
			last = at;
			rows++;
		} else if (lines[at].kind != LINE_BLANK) {
			break;
		}
	}
	s->at = at;
	s->table.last = last;
	s->table.rows += rows;
}

/* Whether the table's last row is a total without a label, below a ruler. */
static bool
ends_in_bare_total(const struct segmenter *s)
{
	size_t row = s->table.last;

	while (row > s->head && is_held_ruler(s, row))
		row--;
	return s->table.rows > 0 && is_held_kind(s, row, LINE_ROW) && is_bare_total(s, row);
}

/* Whether a line is one cell that ends before the first number of the table's last row. */
static bool
is_in_label_column(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index), *row = held(s, s->table.last);

	return cell_count(line_slice(line)) == 1 &&
	       display_column(line, line->length) <= display_column(row, label_end(row));
}

/*
 * Whether the line at `at`, right below the total, is more likely a note than the
 * rest of its label: neither calls for the other, and it is not worded as labels are.
 */
static bool
is_note_below_total(const struct segmenter *s)
{
	const struct line *line = held(s, s->at), *total = held(s, s->table.last);
	struct slice       text = line_slice(line), label = { total->text, label_end(total) };

	if (s->table.loose > 0 || line->indent > total->indent || label_goes_on(text) || label_is_open(label) ||
	    label_is_unfinished(label) || label_ends_in_joint(label))
		return false;
	return !is_title_case(text) || !ascii_is_letter(text.text[0]) || !ascii_is_letter(text.text[text.length - 1]);
}

/* Whether the loose lines are what the total's label goes on with, and the one at `at` may be more of it. */
static bool
may_end_total(struct segmenter *s)
{
	return s->table.total && s->at == s->table.last + 1 + s->table.loose && fits_label(s, s->at) &&
	       is_in_label_column(s, s->at) && !is_note_below_total(s);
}

/* Whether the line at `at` underlines the text above it, as it does a title: it is about as long. */
static bool
is_underline(struct segmenter *s)
{
	const struct line *ruler = held(s, s->at), *text = held(s, s->at - 1);

	return is_held_ruler(s, s->at) && ruler->indent <= text->indent + 1 && ruler->length <= text->length + 2;
}

/*
 * Takes the lines behind the total into its label, as neither text nor a row
 * nor a title's underline follows them.
 */
static void
end_total(struct segmenter *s)
{
	enum line_kind kind = s->lines[s->at].kind;

	if (!s->table.total || s->table.loose == 0 || s->table.group || kind == LINE_TEXT ||
	    kind == LINE_ROW || is_underline(s))
		return;
	s->table.last = s->at - 1;
	s->table.loose = 0;
}

/* The display column behind a cell's digits. */
static size_t
digits_end(const struct line *line, const struct number_cell *cell)
{
	return display_column(line, (size_t)(cell->digits.text - line->text) + cell->digits.length);
}

/* Whether the last numbers of a line, two or more, end where those of a row do: they are as wide as their columns. */
static bool
has_numbers_below(const struct line *line, const struct line *row)
{
	struct number_cell cell, other;
	size_t             count = 0, end = line->length, own = row->length;

	while (number_cell_before(line_slice(line), end, &other) && number_cell_before(line_slice(row), own, &cell) &&
	       cell.apart && digits_end(line, &other) == digits_end(row, &cell)) {
		end = other.before;
		own = cell.before;
		count++;
	}
	return count > 1;
}

/* Whether a line is "Total", and numbers. */
static bool
is_numbered_total(const struct line *line)
{
	enum { LENGTH = 5 }; /* of "Total" */

	return is_total(line) && line->length > LENGTH &&
	       label_end(line) == LENGTH;
}

/*
 * Whether a text line is a row: it ends in numbers that its label has moved up
 * to, or that fill their columns, or in words that say there is none, behind a number.
 */
static bool
is_odd_row(struct segmenter *s)
{
	const struct line *line = held(s, s->at);
	bool               adjacent = s->table.loose == 0 && !s->table.total;

	if (adjacent && (cells_end_in_numbers(line_slice(line)) || is_numbered_total(line)))
		return true;
	size_t row = adjacent && mask_has_digit(line_slice(line)) ? held_row_above(s, s->at) : s->at;
	return (row < s->at && has_numbers_below(line, held(s, row))) || ends_in_none(line);
}

/* The last line of the table that is no ruler: behind its total, the total's row. */
static const struct line *
last_row(const struct segmenter *s)
{
	size_t last = s->table.last;

	while (last > s->head && is_held_ruler(s, last))
		last--;
	return held(s, last);
}

/* Whether a line below a total says that what follows is some of that: "of which:" */
static bool
says_some(struct slice text)
{
	size_t i = 0;

	while (i < LEN(some_starts) && !ascii_starts_with(text, some_starts[i]))
		i++;
	return i < LEN(some_starts);
}

/* Whether a line heads some of the rows: "California:" */
static bool
is_section_head(const struct line *line)
{
	return line->length <= 40 && line->text[line->length - 1] == ':';
}

/* Whether dot leaders end a line: its numbers are missing. */
static bool
has_leaders(const struct line *line)
{
	return length_without_leaders(line_slice(line)) < line->length;
}

/* Whether a line has the shape of one that says by what rows below it divide the loans: "Property Type" */
static bool
may_be_caption(const struct line *line)
{
	return line->length <= GROUP_HEAD_LENGTH && ascii_is_upper(line->text[0]) &&
	       ascii_is_letter(line->text[line->length - 1]);
}

/*
 * Whether the first line behind a total, which does not end as if more followed,
 * may head more rows, of another pool or kind, in the same columns.
 */
static bool
may_head_group(struct segmenter *s)
{
	struct slice text = line_slice(held(s, s->at));
	size_t       most = text.text[text.length - 1] == ':' ? GROUP_HEAD_LENGTH : GROUP_LENGTH;
	char         pool[POOL_MAX];

	if (s->table.loose > 0 || !(s->table.total || ends_in_bare_total(s)) || says_some(text))
		return false;
	bool section = is_section_head(held(s, s->at));
	if (!section &&
	    (text.length > most || !(s->table.grouped ? pool_section(text, pool) : pool_heads(text, pool)))) {
		if ((s->table.total && s->at == s->table.last + 1) || !may_be_caption(held(s, s->at)))
			return false;
		s->table.doubtful = true;
		return true;
	}
	if (!s->table.total)
		return false;
	const struct line *total = last_row(s);
	return !label_ends_in_joint((struct slice){ total->text, label_end(total) });
}

/* How many numbers a total has, but for one that ends its label: "Total Pool 1". */
static size_t
total_count(const struct line *total)
{
	struct number_cell cell;
	size_t             count = 0;

	for (size_t end = total->length; end > 0 && row_cell_before(line_slice(total), end, &cell); end = cell.before)
		count += cell.apart || count == 0;
	return count;
}

/* Whether two rows end in about the same column. */
static bool
are_aligned(const struct line *one, const struct line *other)
{
	size_t end = display_column(one, one->length), own = display_column(other, other->length);

	return own <= end + 3 && end <= own + 3;
}

/* Whether the row at `at`, below a line that names a pool, has its numbers where the total above that has them. */
static bool
is_of_group(const struct segmenter *s)
{
	const struct line *total = last_row(s), *row = held(s, s->at);

	/* a label may be a number, too: a year */
	return cells_count_numbers(line_slice(row)) >= total_count(total) && are_aligned(row, total);
}

/* Whether a held row is a total by any name, or without a label below a ruler. */
static bool
is_any_total(struct segmenter *s, size_t row)
{
	const struct line *line = held(s, row);
	struct slice       label = { line->text, label_end(line) };

	return label.length > 0 ? label_is_total(label) : is_bare_total(s, row);
}

/*
 * Whether such a line is one: it is underlined, or says so in known words, or
 * rows of the same columns are below it where it is no heading of a column.
 */
static bool
is_caption(const struct line *line, bool underlined, bool aligned)
{
	struct slice text = line_slice(line);

	if (mask_has_digit(text) || cell_count(text) != 1 || !is_title_case(text) || pool_is_named(text) ||
	    pool_is_all(text))
		return false;
	return underlined || dimension_of_caption(text) != NULL ||
	       (aligned && !column_is_known(text) && !ends_as_text(line));
}

/*
 * Whether the line at `at`, the first with text or a ruler behind a line that may
 * be a caption, shows that it is none: a row follows a caption, or its underline.
 */
static bool
denies_caption(struct segmenter *s)
{
	const struct line *caption = held(s, s->at);

	if (is_held_kind(s, s->at, LINE_BLANK))
		return false;
	do
		caption--;
	while (caption->kind == LINE_BLANK);
	s->table.doubtful = false;
	bool underline = is_underline(s), row = is_held_kind(s, s->at, LINE_ROW);
	const struct line *total = last_row(s);
	if ((!underline && !row) || !is_caption(caption, underline, row && is_of_group(s) && !is_any_total(s, s->at)) ||
	    label_ends_in_joint((struct slice){ total->text, label_end(total) }))
		return true;
	s->table.total = true; /* by what follows it, where it has no label */
	return false;
}

/* Whether one of the last rows above the row at `at` ends where it does. */
static bool
is_aligned_above(const struct segmenter *s)
{
	size_t at = s->at, left = ALIGNED_ROWS;

	for (size_t row; left > 0 && (row = held_row_above(s, at)) < at; at = row, left--)
		if (are_aligned(held(s, row), held(s, s->at)))
			return true;
	return false;
}

/*
 * Whether the row at `at`, below text, is of another table, as its columns are not
 * those above it: that is sure behind a total, else it has more, and a page mark stands between.
 */
static bool
has_other_columns(struct segmenter *s)
{
	size_t last = held_row_above(s, s->at), numbers = cells_count_numbers(line_slice(held(s, s->at)));

	if (last == s->at || is_aligned_above(s))
		return false;
	return is_any_total(s, last) ? numbers >= total_count(held(s, last))
	                             : s->table.page && numbers > cells_count_numbers(line_slice(held(s, last)));
}

/* Whether the line right above the row at `at`, behind a page mark, starts its label, and is no page's head. */
static bool
starts_label_below_page(const struct segmenter *s)
{
	if (!s->table.page || !is_held_kind(s, s->at - 1, LINE_TEXT))
		return false;
	struct slice above = line_slice(held(s, s->at - 1));
	return label_is_open(above) || label_is_unfinished(above) || label_ends_in_joint(above) ||
	       label_goes_on(line_slice(held(s, s->at)));
}

/*
 * Whether the line at `at` can be the start of a label, of a few lines, right below
 * a line that heads a pool's rows: it is one cell that ends before the numbers do.
 */
static bool
starts_group_label(const struct segmenter *s)
{
	const struct line *line = held(s, s->at), *total = last_row(s);
	struct number_cell cell;
	size_t             start = total->length;

	if (!s->table.group || s->table.loose > GROUP_LABEL || !is_held_kind(s, s->at - 1, LINE_TEXT) ||
	    is_running_text(line) || cell_count(line_slice(line)) > 1)
		return false;
	for (size_t end = start; end > 0 && number_cell_before(line_slice(total), end, &cell); end = cell.before)
		start = cell.start;
	return display_column(line, line->length) < display_column(total, start);
}

/* Goes on with the rows below a line that heads them; between may stand a page mark and the page's head. */
static void
begin_group(struct segmenter *s)
{
	size_t label = starts_label_below_page(s);

	for (size_t i = s->at - label; s->table.page && !is_held_kind(s, i - 1, LINE_PAGE); i--)
		if (is_held_kind(s, i - 1, LINE_TEXT))
			s->lines[i - 1].kind = LINE_FOLIO;
	s->table.grouped = true;
	s->table.total = false;
}

static bool table_text(struct segmenter *s, struct block *block);

/* A row: part of this table, or of one that starts among the loose lines. */
static bool
table_row(struct segmenter *s, struct block *block)
{
	if (label_is_footnote(line_slice(held(s, s->at))))
		return table_text(s, block);
	bool parted = s->table.rows > 0 && s->table.loose > 0;
	if (parted && title_has_lone_heading(s))
		return region_end(s, block);
	if (s->table.group && is_of_group(s))
		begin_group(s);
	else if (parted && (s->table.total || (s->table.heading && title_has_headings(s)) || has_other_columns(s)))
		return region_end(s, block);
	if (s->table.rows == 0 && s->table.page)
		title_pass_page_head(s);
	if (parted) {
		s->table.parted = s->at;
		s->table.before = s->table.last;
	}
	s->table.total = s->table.total || is_total_row(s);
	s->table.rows++;
	attach(s);
	s->at++;
	attach_rows(s);
	return false;
}

/* A text line in a table: the rest of a label, a spoilt row, a heading or what follows the table. */
static bool
table_text(struct segmenter *s, struct block *block)
{
	bool adjacent = s->at == s->table.last + 1;

	if (!label_is_footnote(line_slice(held(s, s->at))) && is_odd_row(s)) {
		s->lines[s->at].kind = LINE_ROW;
		return table_row(s, block);
	}
	bool spoilt = title_is_spoilt_row(s, s->at);
	if (s->table.rows == 0 && !spoilt) {
		const struct line *line = held(s, s->at);
		if (++s->table.loose > LOOSE_LINES ||
		    (is_running_text(line) && !is_section_head(line) && !has_leaders(line)))
			return region_end(s, block);
		s->table.last = s->at++;
		return false;
	}
	if (s->table.group && s->table.page && title_is_page_head(s, s->at)) {
		s->at++;
		return false;
	}
	bool label = starts_group_label(s);
	s->table.group = label || may_head_group(s);
	if (s->table.total && !s->table.group && !may_end_total(s))
		return region_end(s, block);
	if (s->table.total) {
		s->table.loose++;
		s->at++;
		return false;
	}
	if ((adjacent && fits_label(s, s->at)) || spoilt) {
		s->table.rows += spoilt;
		attach(s);
		s->at++;
		return false;
	}
	s->table.heading = s->table.heading || title_is_heading(s, s->at);
	if (++s->table.loose > LOOSE_LINES)
		return region_end(s, block);
	s->at++;
	return false;
}

/* A table's tag inside a table: the end of this one, or the start of the next. */
static bool
table_tag(struct segmenter *s, struct block *block)
{
	const struct line *line = held(s, s->at);
	bool               ends = tag_is_in(line, "/table");

	if (ends)
		s->in_table_tag = false;
	if (s->table.rows == 0 && !ends) {
		s->in_table_tag = s->in_table_tag || tag_is_in(line, "table");
		s->table.last = s->at++;
		return false;
	}
	if (ends && s->table.loose == 0)
		s->table.last = s->at;
	return region_end(s, block);
}

/* Whether the ruler at `at` underlines headings of another table, which end in numbers, below text. */
static bool
underlines_headings(const struct segmenter *s)
{
	return s->table.parted > 0 && s->table.parted + 1 == s->at && is_numbered_heading(held(s, s->at - 1));
}

/*
 * Whether the ruler at `at` is that of a total below the rest of a label, the only
 * text behind a page mark.
 */
static bool
is_below_rest(const struct segmenter *s)
{
	size_t             index = above_blanks(s, s->at) - 1;
	const struct line *rest = held(s, index), *row = held(s, held_row_above(s, index));

	if (!s->table.page || s->table.total || s->table.loose != 1 || rest->kind != LINE_TEXT ||
	    cell_count(line_slice(rest)) > 1)
		return false;
	return label_goes_on(line_slice(rest)) ||
	       (rest->indent > row->indent && rest->indent <= row->indent + LABEL_INDENT &&
	        held(s, s->at)->indent >= row->indent + LABEL_INDENT);
}

static bool
table_ruler(struct segmenter *s, struct block *block)
{
	if (underlines_headings(s)) {
		s->table.last = s->table.before;
		return region_end(s, block);
	}
	if (s->table.group && s->table.loose == 1 && is_underline(s)) {
		s->at++;
		return false;
	}
	bool page_head = s->table.page && !s->table.total && is_held_kind(s, s->at, LINE_RULER);

	if (s->table.rows > 0 && s->table.loose > 0 && !page_head && !is_below_rest(s))
		return region_end(s, block);
	if (s->table.loose == 0)
		attach(s);
	s->at++;
	return false;
}

bool
region_has_label_begun(struct segmenter *s)
{
	if (s->table.rows == 0 || s->table.total || s->table.loose == 0 || s->table.loose > 2)
		return false;
	for (size_t i = s->table.last + 1; i < s->at; i++) {
		const struct line *line = held(s, i);
		if (line->kind == LINE_TEXT &&
		    (line->indent > 8 || line->length > 60 || ends_as_text(line)))
			return false;
	}
	return true;
}

/* Whether one of the loose lines is the heading of a pool's tables, below a blank line. */
static bool
ends_in_pool_heading(const struct segmenter *s)
{
	char pool[POOL_MAX];

	for (size_t i = s->table.last + 2; s->table.loose > 0 && i < s->at; i++)
		if (is_held_kind(s, i, LINE_TEXT) && is_held_kind(s, i - 1, LINE_BLANK) &&
		    pool_heads(line_slice(held(s, i)), pool))
			return true;
	return false;
}

/* A page mark: the end of a table that had its total; else the table may go on behind it. */
static bool
table_page(struct segmenter *s, struct block *block)
{
	if (edge_begins_table(s) && s->mode == MODE_TEXT)
		return false;
	edge_pass_foot(s);
	if (s->table.total && !s->table.group)
		return region_end(s, block);
	if ((region_has_label_begun(s) || (!s->table.total && is_held_kind(s, s->at - 1, LINE_FOLIO))) &&
	    !ends_in_pool_heading(s))
		s->table.last = s->at;
	s->table.page = true;
	s->at++;
	return false;
}

/* Whether a line is but a dash: the ruler above the total of a narrow column. */
static bool
is_short_ruler(const struct line *line)
{
	return line->kind == LINE_ROW && line->length <= 2 && line->text[0] == '-';
}

/*
 * Whether the number alone at `at` is no page's but the total of the only column:
 * right below a ruler, it ends where the rows above do.
 */
static bool
is_lone_total(const struct segmenter *s)
{
	size_t             ruler = s->at - 1;
	struct number_cell cell;

	if (s->table.total || s->table.rows == 0 || ruler <= s->head || s->table.last != ruler ||
	    !(is_held_ruler(s, ruler) || is_short_ruler(held(s, ruler))))
		return false;
	size_t row = held_row_above(s, ruler);
	return row < ruler && lone_has_number(held(s, row), &cell) &&
	       display_column(held(s, row), held(s, row)->length) ==
	           display_column(held(s, s->at), held(s, s->at)->length);
}

/* A page's number; in a table it may be that of a row. */
static bool
table_folio(struct segmenter *s, struct block *block)
{
	bool rest = !s->table.total && s->table.rows > 0 && is_held_kind(s, s->at - 1, LINE_TEXT) &&
	            held(s, s->at)->length <= FOLIO_LENGTH;

	if (!rest && !is_lone_total(s)) {
		s->at++;
		return false;
	}
	s->lines[s->at].kind = LINE_ROW;
	return table_row(s, block);
}

/* Whether the line at `at` may end the table where its head stands again below a page mark. */
static inline bool
may_be_below_repeated(const struct segmenter *s)
{
	return s->table.page && s->table.loose > 0 &&
	       (is_held_ruler(s, s->at) || (s->table.heading && is_held_kind(s, s->at, LINE_ROW)));
}

bool
region_step(struct segmenter *s, struct block *block)
{
	if (s->table.doubtful && denies_caption(s)) {
		if (s->table.total)
			return region_end(s, block);
		s->table.group = false;
	}
	if (s->at - s->table.last > TITLE_LINES || is_far_behind(s, s->table.last))
		return region_end(s, block);
	if (holds_much(s) && s->table.last > s->head)
		return part_table(s, block);
	if (is_held_kind(s, s->at, LINE_ROW) || is_held_kind(s, s->at, LINE_TEXT))
		hold_close_up(s, s->at);
	end_total(s);
	if (may_be_below_repeated(s))
		repeat_pass(s);
	switch (s->lines[s->at].kind) {
	case LINE_ROW:
		if (edge_is_head_in_table(s)) {
			s->lines[s->at++].kind = LINE_FOLIO;
			return false;
		}
		return table_row(s, block);
	case LINE_TEXT:
		return table_text(s, block);
	case LINE_RULER:
	case LINE_COLUMN_RULER:
		return table_ruler(s, block);
	case LINE_TAG:
		return table_tag(s, block);
	case LINE_PAGE:
		return table_page(s, block);
	case LINE_FOLIO:
		return table_folio(s, block);
	case LINE_BLANK:
	default:
		s->at++;
		return false;
	}
}
