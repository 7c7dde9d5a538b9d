/*
 * Page heads and feet among the lines of a table, which end in the page's number
 * and look like rows.
 */
#include "filing/segmenter.h"

#include "filing/cells.h"
#include "filing/display.h"
#include "filing/folio.h"
#include "filing/paragraph.h"
#include "util/ascii.h"

/* The line with text that ends before `end`, not above the table's head; `end` where there is none. */
static size_t
line_above(const struct segmenter *s, size_t end)
{
	size_t at = above_blanks(s, end);

	return at > s->head ? at - 1 : end;
}

/* Whether a number can be a page's. */
static bool
is_page_number(const struct number_cell *cell)
{
	return !cell->dollars && !cell->percent && cell->digits.length <= 3 &&
	       ascii_digits(cell->digits, 0) == cell->digits.length;
}

/*
 * Whether a line that ends in a number, next to a page mark, is the page's head
 * or foot and ends in the page's: the rows, as the one at `row` is, have more
 * numbers, and the only one here stands in their last column or behind it. Right
 * below a row, or where that column has such numbers, only what is behind it is.
 */
static bool
ends_in_page_number(const struct segmenter *s, size_t index, size_t row)
{
	const struct line *line = held(s, index), *other = held(s, row);
	struct number_cell cell, last;

	if (line->kind != LINE_ROW || other->kind != LINE_ROW || cells_count_numbers(line_slice(line)) != 1 ||
	    cells_count_numbers(line_slice(other)) < 2)
		return false;
	(void)number_cell_before(line_slice(line), line->length, &cell);
	(void)number_cell_before(line_slice(other), other->length, &last);
	bool   columnar = index == row + 1 || is_page_number(&last);
	size_t behind = columnar ? last.end : last.before;
	return is_page_number(&cell) && cell.before > 0 &&
	       display_column(line, cell.start) > display_column(other, behind);
}

/*
 * Whether the headings above the line at `index`, over a page mark or not, have
 * two columns of numbers or more, or are an entry of a list: a number alone is no row's.
 */
static bool
has_wide_headings(const struct segmenter *s, size_t index)
{
	size_t at = above_page_end(s, index);

	if (at == s->head)
		return false;
	const struct line *line = held(s, at - 1);
	if (line->kind != LINE_TEXT && line->kind != LINE_COLUMN_RULER)
		return false;
	size_t cells = cell_count(line_slice(line)); /* that of the labels may have no heading in the line */
	return cells > 2 || (cells == 2 && line->indent >= LABEL_INDENT) ||
	       paragraph_is_entry(line_slice(held(s, title_paragraph(s, at))));
}

/* Whether the row's line at `index`, next to a page mark, is above all rows, and a page's foot or head. */
static bool
is_title_of_page(const struct segmenter *s, size_t index)
{
	return folio_may_end_title(line_slice(held(s, index))) && has_wide_headings(s, index);
}

bool
edge_begins_table(struct segmenter *s)
{
	size_t foot = line_above(s, s->at);

	if (s->table.rows != 1 || s->table.begun || foot == s->at || !is_held_kind(s, foot, LINE_ROW) ||
	    !is_title_of_page(s, foot))
		return false;
	s->lines[foot].kind = LINE_FOLIO;
	s->table.rows = 0;
	s->table.total = false;
	size_t above = line_above(s, foot);
	if (above == foot || !is_held_ruler(s, above))
		s->mode = MODE_TEXT;
	return true;
}

void
edge_pass_foot(struct segmenter *s)
{
	struct line *last = &s->lines[s->at - 1];
	struct line  again = *last;
	size_t       foot = line_above(s, s->at);

	if (last->kind == LINE_ROW && s->at - 1 > s->head && !s->table.total) {
		/* a number alone under a label, taken for its row's, was the page's */
		line_classify(&again, line_slice(held(s, s->at - 1)));
		if (again.kind == LINE_FOLIO)
			last->kind = LINE_FOLIO;
	}
	if (foot < s->at && ends_in_page_number(s, foot, held_row_above(s, foot)))
		s->lines[foot].kind = LINE_FOLIO;
}

bool
edge_is_head_in_table(const struct segmenter *s)
{
	if (!s->table.page)
		return false;
	size_t above = line_above(s, s->at);
	if (s->table.rows == 0)
		return is_held_kind(s, above, LINE_PAGE) && is_title_of_page(s, s->at);
	return is_held_kind(s, above, LINE_PAGE) && ends_in_page_number(s, s->at, held_row_above(s, above));
}

bool
edge_is_head(const struct segmenter *s)
{
	size_t above = line_above(s, s->at);

	return above < s->at && is_held_kind(s, above, LINE_PAGE) && is_title_of_page(s, s->at);
}
