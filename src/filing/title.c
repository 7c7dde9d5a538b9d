/*
 * Where a table starts: its title and headings are the paragraphs before its
 * first row or ruler that are no running text.
 */
#include "filing/segmenter.h"

#include <string.h>

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/folio.h"
#include "filing/label.h"
#include "filing/line.h"
#include "filing/lone.h"
#include "filing/mark.h"
#include "filing/number.h"
#include "filing/paragraph.h"
#include "filing/running.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/ascii.h"
#include "util/len.h"

/* What numbers of terms stand before. */
static const char *const terms[] = { "months", "years", "mos.", "yrs." };

enum {
	TITLE_PARAGRAPHS = 3, /* a table's title has at most so many paragraphs */
	HEAD_LINES = 4,       /* at the head of a page, or its foot, stand so many at most */
	HEAD_LENGTH = 40,     /* a line that heads some rows is no longer */
	HEADING_LINES = 8,    /* so many lines above a row are looked through for headings */
	LABEL_LINES = 2,      /* so many of a label stand above its numbers at most */
	PARAGRAPH_LINES = 6   /* of so many lines each, but where its headings are one of them */
};

size_t
title_paragraph(const struct segmenter *s, size_t end)
{
	while (end > s->head && !is_empty(s, end - 1))
		end--;
	return end;
}

/* Whether a paragraph ends as headings do: in cells side by side, or a ruler. */
static bool
ends_as_headings(const struct segmenter *s, size_t to)
{
	const struct line *last = held(s, to - 1);

	if (last->kind != LINE_TEXT)
		return last->kind == LINE_RULER || last->kind == LINE_TAG;
	return !ascii_is_one_of(last->text[last->length - 1], ".:;") && cell_count(line_slice(last)) > 1;
}

static bool
ends_in_stop(const struct line *line)
{
	return line->length > 0 && line->text[line->length - 1] == '.';
}

/*
 * Whether a paragraph starts as headings do of which one goes on below all others: some
 * of its lines are cells side by side.
 */
static bool
starts_as_headings(const struct segmenter *s, size_t from, size_t to)
{
	enum { CELLS = 3, LINES = 3, MOST = 12 };
	size_t lines = 0;

	if (to - from > MOST || ends_in_stop(held(s, to - 1)) ||
	    cell_count(line_slice(held(s, from))) < CELLS)
		return false;
	for (size_t i = from; i < to; i++)
		lines += is_held_kind(s, i, LINE_TEXT) && cell_count(line_slice(held(s, i))) >= CELLS;
	return lines >= LINES;
}

/* Whether a line that ends in a colon heads a pool's tables: "Group 1 Loans:" */
static APART bool
heads_pool(const struct line *line)
{
	char pool[POOL_MAX];

	return line->length > 0 && line->text[line->length - 1] == ':' && pool_heads(line_slice(line), pool);
}

/*
 * Whether a line is one of headings: it has several cells, and a ruler or tags of columns,
 * or a ruler of its width, stand below it, or below other lines of text.
 */
static bool
is_above_columns(const struct segmenter *s, size_t index)
{
	enum { CELLS = 3, LINES = 4 }; /* two may be sentences */
	const struct line *text = held(s, index);
	size_t             below = index + 1;

	while (below < s->count && below - index < LINES && is_held_kind(s, below, LINE_TEXT))
		below++;
	if (below == s->count || below - index == LINES)
		return false;
	const struct line *line = held(s, below);
	if (!line_states_columns(line) && (line->kind != LINE_RULER || line->length < text->length))
		return false;
	return cell_count(line_slice(text)) >= CELLS;
}

/* Whether a line reads like running text, and is none of headings above a ruler of columns. */
static bool
is_running(const struct segmenter *s, size_t index)
{
	return is_running_text(held(s, index)) && !is_above_columns(s, index);
}

bool
title_is_running(const struct segmenter *s, size_t from, size_t to)
{
	if (to - from > PARAGRAPH_LINES && !ends_as_headings(s, to) && !starts_as_headings(s, from, to))
		return true;
	for (size_t i = from; i < to; i++)
		if (is_running(s, i))
			return to - from > 1 || !heads_pool(held(s, i));
	return false;
}

/*
 * Whether a text is an entry of a list, and no headings: it ends in a number behind a colon,
 * "o    Number of Loans: 812", or has a term's in its second cell, "Remaining Term    357 months".
 */
static bool
is_list_entry(struct slice text)
{
	size_t       cells = cell_count(text), last = ascii_last_word(text);
	struct slice unit = { text.text + last, text.length - last };
	bool         term = words_equal_one(unit, terms, LEN(terms));

	text.length = term && last > 0 ? last - 1 : text.length;
	size_t value = paragraph_value_length(text), label = text.length - value;
	while (label > 0 && ascii_is_blank(text.text[label - 1]))
		label--;
	return value > 0 && label > 0 && label < text.length - value &&
	       (text.text[label - 1] == ':' || (term && cells == 2 && label + 1 < text.length - value));
}

bool
title_is_heading(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);

	if (line->kind != LINE_TEXT || is_running(s, index))
		return false;
	return cell_count(line_slice(line)) > 1 && !is_list_entry(line_slice(line));
}

bool
title_is_spoilt_row(struct segmenter *s, size_t index)
{
	return column_is_row_line(line_slice(held(s, index)));
}

/* Whether a line can be such one by its first byte. */
static inline bool
may_close(const struct line *line)
{
	return ascii_lower(line->text[0]) == 'e' || !ascii_is_letter(line->text[0]);
}

bool
title_is_closing(const struct line *line)
{
	static const char start[] = "end of ";
	struct slice      text = line_slice(line);
	size_t            at = 0;

	while (at < text.length && !ascii_is_letter(text.text[at]))
		at++;
	struct slice first = { text.text + at, text.length - at };
	if (first.length < sizeof start || ascii_lower(first.text[0]) != start[0])
		return false;
	struct slice rest = { first.text + sizeof start - 1, first.length - (sizeof start - 1) };
	char         pool[POOL_MAX];
	first.length = sizeof start - 1;
	return words_equal(first, slice_of(start)) && (pool_heads(rest, pool) || words_contain(rest, "table*"));
}

bool
title_is_page_head(const struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	struct slice       text = line_slice(line);

	return line->kind == LINE_TEXT && !is_running_text(line) && !dimension_has_by(text) &&
	       !words_contain(text, "loans") && !dimension_in_title(text) && !column_is_known(text) &&
	       !pool_is_named(line_slice(line));
}

/* The end of what stands above the blank lines that end before `end`. */
static size_t
end_above_blanks(const struct segmenter *s, size_t end)
{
	while (end > s->head && is_held_kind(s, end - 1, LINE_BLANK))
		end--;
	return end;
}

/* Whether a line that looks like a row can be a page's foot or head with its number: "Term Sheet      7". */
static bool
may_be_numbered(const struct segmenter *s, size_t index)
{
	return is_held_kind(s, index, LINE_ROW) && folio_may_end_title(line_slice(held(s, index)));
}

static bool
is_text_or_ruler(const struct segmenter *s, size_t index)
{
	return is_held_kind(s, index, LINE_TEXT) || is_held_ruler(s, index);
}

/* Whether a line can stand in a page's head. */
static bool
may_be_in_head(const struct segmenter *s, size_t index)
{
	return is_text_or_ruler(s, index) || may_be_numbered(s, index);
}

/* Where the lines start that end before `end`, below a page mark, as few as a page's head has; `end` where none do. */
static size_t
page_head_start(const struct segmenter *s, size_t end)
{
	size_t start = end, lines = 0;

	for (; lines <= HEAD_LINES && start > s->head && may_be_in_head(s, start - 1); lines++)
		start = end_above_blanks(s, start - 1);
	return lines <= HEAD_LINES && start > s->head && is_held_kind(s, start - 1, LINE_PAGE) ? start : end;
}

/* Whether the lines [from, to) are a page's head. */
static bool
is_head_of_page(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (is_held_kind(s, i, LINE_TEXT) && !title_is_page_head(s, i))
			return false;
	return true;
}

/* Whether the line before `end` is text, or a ruler below some: none that a total is above. */
static bool
ends_text(const struct segmenter *s, size_t end)
{
	end -= end > s->head + 1 && is_held_ruler(s, end - 1);
	return is_held_kind(s, end - 1, LINE_TEXT);
}

/*
 * The end of the text above the page's foot that ends before `end`: a few lines
 * between blank ones, or just `end`.
 */
static size_t
end_above_foot(const struct segmenter *s, size_t end)
{
	size_t start = title_paragraph(s, end), above = end_above_blanks(s, start);

	if (end - start > HEAD_LINES || above == start || above == s->head)
		return end;
	for (size_t i = start; i < end; i++)
		if (!is_held_kind(s, i, LINE_FOLIO) && !is_held_kind(s, i, LINE_RULER) && !may_be_numbered(s, i) &&
		    (!title_is_page_head(s, i) || cell_count(line_slice(held(s, i))) > 1))
			return end;
	return above;
}

/*
 * The end of the text above the page mark that stands above `end`, and above
 * that page's foot; `end` where no mark does. The next page's head may stand
 * below the mark where a blank line follows it, and text or a ruler stands above.
 */
static size_t
end_above_page(const struct segmenter *s, size_t end)
{
	if (s->mode == MODE_TEXT && s->page_position <= held(s, s->head)->position) /* as in most */
		return end;
	size_t line = end_above_blanks(s, end);
	size_t mark = line < end ? page_head_start(s, line) : line;
	size_t at = mark;
	bool   page = false;

	for (; at > s->head && (is_empty(s, at - 1) || is_held_kind(s, at - 1, LINE_FOLIO)); at--)
		page = page || is_held_kind(s, at - 1, LINE_PAGE);
	if (!page || at == s->head || (mark < line && !(ends_text(s, at) && is_head_of_page(s, mark, line))))
		return end;
	return end_above_foot(s, at);
}

/*
 * Passes over the page's head, and the foot above it, between two parts of a table
 * that a page mark parts: [from, to). A foot does not call for more, as a label
 * does that goes on below: "6.000 -".
 */
static void
pass_page_head(struct segmenter *s, size_t from, size_t to)
{
	bool page = false;

	for (size_t i = from; i < to; i++) {
		page = page || is_held_kind(s, i, LINE_PAGE);
		if (may_be_in_head(s, i) && (page || !label_calls_for_rest(line_slice(held(s, i)))))
			s->lines[i].kind = LINE_FOLIO;
	}
}

/* Whether the paragraph that ends before `end` has headings, one of them known. */
static bool
is_headings(struct segmenter *s, size_t end)
{
	for (size_t i = end; i > s->head && !is_empty(s, i - 1) && end - i < HEADING_LINES; i--) {
		if (is_held_kind(s, i - 1, LINE_ROW) || is_running(s, i - 1))
			return false;
		if (title_is_heading(s, i - 1) && !title_is_spoilt_row(s, i - 1) &&
		    column_is_heading_line(line_slice(held(s, i - 1))))
			return true;
	}
	return false;
}

/* Where the label of the row at `end` starts: in lines right above it, below a blank line, which call for the rest. */
static size_t
label_start(const struct segmenter *s, size_t end)
{
	size_t start = end;

	if (end == s->count || !is_held_kind(s, end, LINE_ROW))
		return end;
	while (start > s->head && end - start < LABEL_LINES && is_held_kind(s, start - 1, LINE_TEXT) &&
	       label_calls_for_rest(line_slice(held(s, start - 1))) &&
	       cell_count(line_slice(held(s, start - 1))) == 1)
		start--;
	return start > s->head && is_empty(s, start - 1) ? start : end;
}

/* The end of the headings that a page mark parts from the row or ruler at `end`; `end` where none does. */
static size_t
headings_above_page(struct segmenter *s, size_t end)
{
	size_t above = end_above_page(s, label_start(s, end));

	return above < end && is_headings(s, above) ? above : end;
}

/* Whether a line stands right above the row at `end` that heads some of the rows: "Single Family:" */
static bool
heads_rows(const struct segmenter *s, size_t end)
{
	if (end == s->head || !is_held_kind(s, end - 1, LINE_TEXT))
		return false;
	const struct line *line = held(s, end - 1);
	return line->length <= HEAD_LENGTH && line->text[line->length - 1] == ':';
}

/*
 * Whether a line above the row at `at`, which has two numbers, is headings that
 * one blank parts from each other; above a ruler, with the line above it.
 */
static bool
is_parted_by_one_blank(const struct segmenter *s, size_t index, bool ruled)
{
	const struct line *row = held(s, s->at);
	struct slice       text = line_slice(held(s, index));
	struct number_cell cell;

	if (!row_cell_before(line_slice(row), row->length, &cell) ||
	    !number_cell_before(line_slice(row), cell.before, &cell) || cell.before == 0)
		return false;
	if (column_names_both(text))
		return true;
	return ruled && index > s->head && is_held_kind(s, index - 1, LINE_TEXT) && column_is_of_balances(text) &&
	       column_is_number(line_slice(held(s, index - 1)));
}

/* Whether blanks part a line's words as far as columns are apart, and those of filled lines are not. */
static bool
has_wide_gap(struct slice text)
{
	enum { WIDE = 4 };

	for (size_t at = 0; at < text.length; at++) {
		size_t blanks = ascii_blanks(text, at);
		if (blanks >= WIDE || (blanks > 0 && text.text[at] == '\t'))
			return true;
		at += blanks;
	}
	return false;
}

/*
 * Whether the lines from the one at `index` to the row at hand are as wide as each
 * other, but where the first is indented, and one goes on with a sentence:
 * justified, with gaps of any width.
 */
static bool
are_justified(const struct segmenter *s, size_t index)
{
	const struct line *row = held(s, s->at);
	size_t             end = display_column(row, row->length);
	bool               lower = false;

	for (size_t i = index; i <= s->at; i++) {
		const struct line *line = held(s, i);
		if (is_empty(s, i) || display_column(line, line->length) != end || line->indent < row->indent ||
		    (line->indent > row->indent && i > index))
			return false;
		lower = lower || ascii_is_lower(line->text[0]);
	}
	return lower;
}

/*
 * Whether what looks like headings, at `index`, and the row at hand are lines of
 * one filled paragraph: a list's entry, or a sentence by its verb or small letters.
 */
static bool
is_in_filled_text(const struct segmenter *s, size_t index)
{
	struct slice text = line_slice(held(s, index)), row = line_slice(held(s, s->at));
	size_t       second = label_first_word(text);
	bool         verb = paragraph_has_verb(row);

	if ((has_wide_gap(text) || has_wide_gap(row)) && !are_justified(s, index))
		return false;
	/* no table's first label starts so, right below headings */
	verb = verb || (ascii_is_lower(row.text[0]) && cells_count_numbers(row) < 2);
	second += ascii_blanks(text, second);
	if (paragraph_is_entry(text) && second < text.length && ascii_is_lower(text.text[second]))
		return true;
	for (size_t i = s->at; i > s->head && s->at - i < HEADING_LINES && is_held_kind(s, i - 1, LINE_TEXT); i--)
		verb = verb || paragraph_has_verb(line_slice(held(s, i - 1)));
	return verb;
}

/* Whether the lines of text from `index` on name columns, be it below the first: "Cut-off Date   Pct.", "Balance". */
static bool
start_headings(const struct segmenter *s, size_t index)
{
	while (index < s->at && is_held_kind(s, index, LINE_TEXT) &&
	       !column_is_heading_line(line_slice(held(s, index))))
		index++;
	return index < s->at && is_held_kind(s, index, LINE_TEXT);
}

bool
title_has_headings(struct segmenter *s)
{
	bool   ruled = false;
	size_t seen = 0;

	if (headings_above_page(s, s->at) < s->at)
		return true;
	for (size_t i = s->at - heads_rows(s, s->at); i > s->head && seen < HEADING_LINES; i--) {
		enum line_kind kind = s->lines[i - 1].kind;
		if (kind == LINE_PAGE || kind == LINE_ROW)
			return false;
		ruled = ruled || kind == LINE_RULER;
		if (kind != LINE_TEXT)
			continue;
		if (title_is_heading(s, i - 1) && !title_is_spoilt_row(s, i - 1) &&
		    (ruled || (start_headings(s, i - 1) && !is_in_filled_text(s, i - 1))))
			return true;
		if (is_running(s, i - 1))
			return false;
		if (seen++ == 0 && is_parted_by_one_blank(s, i - 1, ruled))
			return true;
	}
	return false;
}

/* Whether a ruler stands right above `end`, or above a line there that names a pool. */
static bool
ends_headings(const struct segmenter *s, size_t end)
{
	if (is_held_kind(s, end - 1, LINE_TEXT) && pool_is_named(line_slice(held(s, end - 1))))
		end = end_above_blanks(s, end - 1);
	return end > s->head && is_held_ruler(s, end - 1);
}

void
title_pass_page_head(struct segmenter *s)
{
	size_t above = end_above_page(s, s->at);

	if (above < s->at && ends_headings(s, above))
		pass_page_head(s, above, s->at);
}

/*
 * The end of the headings whose ruler a blank line parts from the first lines of the
 * label of the row at `end`; `end` where there are none.
 */
static size_t
headings_above_label(struct segmenter *s, size_t end)
{
	size_t start = end;

	if (end == s->count || !is_held_kind(s, end, LINE_ROW))
		return end;
	while (start > s->head && end - start < LABEL_LINES && is_held_kind(s, start - 1, LINE_TEXT) &&
	       cell_count(line_slice(held(s, start - 1))) == 1)
		start--;
	size_t above = end_above_blanks(s, start), text = above;
	if (start == end || above == start || above == s->head || !is_held_ruler(s, above - 1))
		return end;
	while (text > s->head && (is_held_ruler(s, text - 1) || is_held_kind(s, text - 1, LINE_TAG)))
		text--;
	return text > s->head && is_held_kind(s, text - 1, LINE_TEXT) && is_headings(s, text) ? above : end;
}

/* Where the table's headings start that end before `end`. */
static size_t
headings_start(struct segmenter *s, size_t end)
{
	size_t start = headings_above_page(s, end);

	pass_page_head(s, start, start < end ? label_start(s, end) : end);
	end = start < end ? start : headings_above_label(s, end);
	start = end_above_blanks(s, end);
	if (heads_rows(s, start))
		start = end_above_blanks(s, start - 1);
	bool ruled = s->at < s->count && is_held_kind(s, s->at, LINE_COLUMN_RULER);
	while (start > s->head && !is_empty(s, start - 1) &&
	       (!is_running(s, start - 1) || heads_pool(held(s, start - 1))) &&
	       !(may_close(held(s, start - 1)) && title_is_closing(held(s, start - 1))) &&
	       (!is_held_kind(s, start - 1, LINE_ROW) || (ruled && start == end)))
		start--;
	return start;
}

/*
 * Whether a text states a value, as those below a table do, and heads nothing:
 * "Weighted average note rate: 6.349%". A pool may be numbered so.
 */
static bool
states_value(struct slice text)
{
	struct number number;

	if (ascii_is_letter(text.text[text.length - 1])) /* as with most titles */
		return false;
	const char *colon = memchr(text.text, ':', text.length);
	if (colon == NULL)
		return false;
	struct slice rest = { colon + 1, (size_t)(text.text + text.length - (colon + 1)) };
	if (number_parse(rest, &number) == 0)
		return false;
	return number.dollars || number.percent || slice_has(number.digits, '.') || slice_has(number.digits, ',');
}

/* Whether the lines [from, to) have small words alone in small letters, as titles do and notes do not. */
static bool
is_in_title_case(const struct segmenter *s, size_t from, size_t to)
{
	while (from < to && is_title_case(line_slice(held(s, from))))
		from++;
	return from == to;
}

/* Whether a text starts as a note does: with a mark, or "Note:". */
static bool
starts_as_note(struct slice text)
{
	return (!ascii_is_letter(text.text[0]) || memchr(text.text, ':', text.length) != NULL) && label_is_note(text);
}

/* Whether a paragraph is a note below a table. A mark alone may be a title's number: "(1) Types of Dwellings". */
static bool
is_note(const struct segmenter *s, size_t from, size_t to)
{
	if (!starts_as_note(line_slice(held(s, from))))
		return false;
	if (ends_in_stop(held(s, to - 1)))
		return true;
	if (is_in_title_case(s, from, to))
		return false;
	for (size_t i = from; i < to; i++)
		if (label_is_sentence(line_slice(held(s, i))))
			return true;
	return !dimension_in_title(line_slice(held(s, from))) && !pool_is_named(line_slice(held(s, from)));
}

/*
 * Whether the line at `index` of a paragraph is a pool's number below the title's
 * end, "POOL", or underlines one: it is too short to be told for a ruler by itself.
 */
static bool
takes_pool(struct segmenter *s, size_t from, size_t index)
{
	struct line *line = &s->lines[index];

	if (line->kind == LINE_FOLIO)
		return pool_is_to_follow(line - 1, held(s, from));
	if (line->length > 2 || line->text[0] != '-' || line->text[line->length - 1] != '-' ||
	    line->length != line[-1].length || line->indent != line[-1].indent)
		return false;
	line->kind = LINE_RULER;
	return true;
}

/* Takes what looks like a row for text where it is a pool's name with its number apart: "Loan Group   :  2". */
static void
take_pool_apart(struct line *line)
{
	char pool[POOL_MAX];

	if (pool_heads(line_slice(line), pool))
		line->kind = LINE_TEXT;
}

/* Whether a paragraph can be a title: text, underlined or not, that is no mark. */
static bool
is_title(struct segmenter *s, size_t from, size_t to)
{
	bool text = false;

	for (size_t i = from; i < to; i++) {
		bool ruler = is_held_kind(s, i, LINE_RULER) && text;
		bool tag = is_held_kind(s, i, LINE_TAG);
		if (text && !is_held_kind(s, i, LINE_TEXT) && takes_pool(s, from, i))
			continue;
		if (is_held_kind(s, i, LINE_ROW))
			take_pool_apart(&s->lines[i]);
		text = text || is_held_kind(s, i, LINE_TEXT);
		if (!ruler && !tag && !is_held_kind(s, i, LINE_TEXT))
			return false;
	}
	if (is_held_kind(s, from, LINE_TEXT) &&
	    (states_value(line_slice(held(s, from))) || (may_close(held(s, from)) && title_is_closing(held(s, from))) ||
	     is_note(s, from, to)))
		return false;
	return !text || !is_held_kind(s, from, LINE_TEXT) || mark_of_line(held(s, from)) == MARK_NONE;
}

/* Whether the paragraph [from, to) is a title that says what its table stratifies by, or of which pool it is. */
static bool
is_known_title(struct segmenter *s, size_t from, size_t to)
{
	bool known = false, named = false;

	if (from == to || title_is_running(s, from, to) || !is_title(s, from, to) ||
	    label_is_footnote(line_slice(held(s, from))))
		return false;
	struct slice last = line_slice(held(s, to - 1));
	if (ascii_is_one_of(last.text[last.length - 1], ".,:;"))
		return false;
	for (size_t i = from; i < to; i++) {
		if (!is_held_kind(s, i, LINE_TEXT))
			continue;
		known = known || dimension_in_title(line_slice(held(s, i)));
		named = named || pool_is_named(line_slice(held(s, i)));
	}
	return known || (named && is_in_title_case(s, from, to));
}

/* Whether a line above the last of [from, to) ends as sentences do. */
static bool
has_sentence_end(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i + 1 < to; i++)
		if (held(s, i)->length > 0 && ascii_is_one_of(held(s, i)->text[held(s, i)->length - 1], ".:"))
			return true;
	return false;
}

size_t
title_below_sentence(struct segmenter *s, size_t from, size_t to)
{
	size_t start = to;

	if (!has_sentence_end(s, from, to))
		return to;
	while (start > from && !is_running(s, start - 1) &&
	       (is_held_kind(s, start - 1, LINE_TEXT) || is_held_kind(s, start - 1, LINE_RULER)))
		start--;
	if (start == from || start == to || !is_held_kind(s, start - 1, LINE_TEXT))
		return to;
	const struct line *above = held(s, start - 1);
	return ascii_is_one_of(above->text[above->length - 1], ".:") && is_known_title(s, start, to) ? start : to;
}

/* Whether text stands in the lines [from, to). */
static bool
has_text(const struct segmenter *s, size_t from, size_t to)
{
	while (from < to && !is_held_kind(s, from, LINE_TEXT))
		from++;
	return from < to;
}

/*
 * Where the title starts that a page mark below `above` parts from the headings
 * at `end`; `end` where none does. Above the head of a page, a note is none.
 */
static size_t
title_above_page(struct segmenter *s, size_t above, size_t end)
{
	size_t start = title_paragraph(s, above);

	if (!is_known_title(s, start, above) || (has_text(s, above, end) && !is_in_title_case(s, start, above)))
		return end;
	pass_page_head(s, above, end);
	return start;
}

/* Where the headings start that a page mark parts in two, before their line at `rest`; `rest` where none does. */
static size_t
headings_parted_by_page(struct segmenter *s, size_t rest)
{
	size_t end = end_above_page(s, rest), text = end;

	if (end == rest)
		return rest;
	while (text > s->head && (is_held_ruler(s, text - 1) || is_held_kind(s, text - 1, LINE_TAG)))
		text--;
	if (text == s->head || !is_held_kind(s, text - 1, LINE_TEXT) || !is_headings(s, text))
		return rest;
	pass_page_head(s, end, rest);
	return title_paragraph(s, end);
}

/*
 * Where the title starts that a page mark below `end` parts in two, before its
 * line at `rest`: the first part ends, or the second starts, in a word that joins
 * them, or the second is a pool in brackets.
 */
static size_t
title_parted_by_page(struct segmenter *s, size_t end, size_t rest)
{
	if (!is_held_kind(s, end - 1, LINE_TEXT) || !is_held_kind(s, rest, LINE_TEXT))
		return rest;
	struct slice above = line_slice(held(s, end - 1)), below = line_slice(held(s, rest));
	struct slice first = { below.text, label_first_word(below) };
	bool pool = below.text[0] == '(' && pool_is_named(line_slice(held(s, rest)));
	if (!pool && !label_ends_in_joint(above) && !label_ends_in_joint(first))
		return rest;
	size_t start = title_paragraph(s, end);
	if (title_is_running(s, start, end) || !is_title(s, start, end))
		return rest;
	pass_page_head(s, end, rest);
	return start;
}

/*
 * Where the title starts that a page mark above `start` parts from what is
 * below, the headings or, where there are `paragraphs` of it, the rest of the
 * title; `start` where none does.
 */
static size_t
title_over_page(struct segmenter *s, size_t start, int paragraphs)
{
	size_t above = end_above_page(s, start);

	if (above == start)
		return start;
	return paragraphs == 0 ? title_above_page(s, above, start) : title_parted_by_page(s, above, start);
}

/* Whether blank lines part the lines of headings: all that stands right above the rows is a ruler. */
static bool
are_spaced_headings(const struct segmenter *s, size_t headings)
{
	size_t end = end_above_blanks(s, s->at);

	return end == headings + 1 && is_held_kind(s, headings, LINE_RULER);
}

/* Whether the paragraph [from, to) is a line of headings side by side. */
static bool
is_line_of_headings(const struct segmenter *s, size_t from, size_t to)
{
	return to == from + 1 && is_held_kind(s, from, LINE_TEXT) && cell_count(line_slice(held(s, from))) > 1;
}

/* Where the title starts of the headings at `headings`; those where there is none. */
static size_t
title_above(struct segmenter *s, size_t headings)
{
	size_t start = headings;
	bool   spaced = are_spaced_headings(s, headings);

	for (int paragraphs = 0; paragraphs < TITLE_PARAGRAPHS;) {
		size_t joined = title_over_page(s, start, paragraphs);
		if (joined < start)
			return joined;
		size_t end = above_blanks(s, start);
		size_t from = title_paragraph(s, end);
		if (from == end || title_is_running(s, from, end) || !is_title(s, from, end))
			break;
		spaced = spaced && is_line_of_headings(s, from, end);
		paragraphs += !spaced;
		start = from;
	}
	return start;
}

size_t
title_start(struct segmenter *s)
{
	size_t headings = headings_start(s, s->at);

	return title_above(s, headings_parted_by_page(s, headings));
}

/* Whether the lines [from, to) have a cell that heads numbers of loans, and one that heads balances. */
static bool
head_loans_and_balances(const struct segmenter *s, size_t from, size_t to)
{
	bool loans = false, balances = false;

	for (size_t i = from; i < to; i++) {
		struct slice text = line_slice(held(s, i));
		for (size_t at = 0; is_held_kind(s, i, LINE_TEXT) && at < text.length;) {
			enum column_type type = column_type(cell_next(text, &at));
			loans = loans || type == COLUMN_LOANS;
			balances = balances || type == COLUMN_BALANCE;
		}
	}
	return loans && balances;
}

/* Whether a line of [from, to) has a verb as sentences have, and is no title by its capitals. */
static bool
has_sentence(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		struct slice text = line_slice(held(s, i));
		if (is_held_kind(s, i, LINE_TEXT) && paragraph_has_verb(text) && !is_title_case(text))
			return true;
	}
	return false;
}

/* Whether dot leaders end a text line: it is a row whose numbers were cut off. */
static bool
ends_in_leaders(const struct line *line)
{
	return line->kind == LINE_TEXT && length_without_leaders(line_slice(line)) < line->length;
}

bool
title_is_cut_off(struct segmenter *s)
{
	size_t end = s->at;

	while (end > s->head && !is_held_kind(s, end - 1, LINE_TEXT) && !is_held_kind(s, end - 1, LINE_ROW))
		end--;
	size_t last = title_paragraph(s, end), row = held_row_above(s, end);
	while (end > last && ends_in_leaders(held(s, end - 1)))
		end--;
	if (last == end || (row >= last && row < end) || title_is_running(s, last, end) || has_sentence(s, last, end))
		return false;
	if (is_known_title(s, last, end))
		return true;
	while (last < end && !(is_held_kind(s, last, LINE_TEXT) && title_is_heading(s, last)))
		last++;
	return head_loans_and_balances(s, last, end);
}

/* Whether a row has a label and two numbers that stand apart. */
static bool
has_two_numbers(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	struct number_cell cell;
	size_t             end = line->length;

	for (int i = 0; i < 2; i++) {
		if (!number_cell_before(line_slice(line), end, &cell) || !cell.apart)
			return false;
		end = cell.start;
	}
	return end > 0;
}

/* The line above the row at `row` that is a lone heading of loans or balances; `row` where none is. */
static size_t
lone_heading(const struct segmenter *s, size_t row)
{
	size_t at = row;

	while (at > s->head && (is_held_kind(s, at - 1, LINE_BLANK) || is_held_ruler(s, at - 1)))
		at--;
	return at > s->head && lone_heads_column(held(s, at - 1), held(s, row)) ? at - 1 : row;
}

bool
title_has_lone_heading(const struct segmenter *s)
{
	return lone_heading(s, s->at) < s->at;
}

/*
 * Goes back to the first row below a lone heading of loans or balances, where the
 * line at `at` is the second of them and ends where that does.
 */
static bool
go_back_to_column(struct segmenter *s)
{
	const struct line *row = held(s, s->at);
	size_t             first = end_above_blanks(s, s->at);

	if (first == s->head || !is_held_kind(s, first - 1, LINE_ROW) ||
	    display_column(row, row->length) != display_column(held(s, first - 1), held(s, first - 1)->length))
		return false;
	size_t heading = lone_heading(s, --first);
	if (heading == first || !lone_heads_column(held(s, heading), row))
		return false;
	s->at = first;
	return true;
}

bool
title_go_back_to_rows(struct segmenter *s)
{
	size_t first = s->at, rows = 1;

	if (!has_two_numbers(s, s->at))
		return go_back_to_column(s);
	for (size_t i = s->at; i > s->head; i--) {
		if (is_held_kind(s, i - 1, LINE_BLANK))
			continue;
		if (!is_held_kind(s, i - 1, LINE_ROW) || !has_two_numbers(s, i - 1) ||
		    mark_of_line(held(s, i - 1)) != MARK_NONE)
			break;
		first = i - 1;
		rows++;
	}
	if (rows < 3)
		return go_back_to_column(s);
	s->at = first;
	return true;
}
