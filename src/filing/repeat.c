/*
 * A table's title and headings that are printed again below a page mark inside it.
 */
#include "filing/segmenter.h"

#include "filing/label.h"
#include "filing/running.h"
#include "util/apart.h"
#include "util/ascii.h"

enum { HEAD_LINES = 4 }; /* so many lines stand at the head of a page, above the title, at most */

/* Lines [from, to) that are held. */
struct held_lines {
	size_t from, to;
};

/* Whether a line is of titles or headings: text, or a ruler. */
static bool
has_print(const struct segmenter *s, size_t index)
{
	return is_held_kind(s, index, LINE_TEXT) || is_held_ruler(s, index);
}

/* The first of the lines that is of titles or headings; their end where none is. */
static size_t
first_print(const struct segmenter *s, struct held_lines lines)
{
	while (lines.from < lines.to && !has_print(s, lines.from))
		lines.from++;
	return lines.from;
}

/* Whether a line stands over columns: it has several cells, or is a ruler of columns. */
static bool
is_over_columns(const struct segmenter *s, size_t index)
{
	return is_held_kind(s, index, LINE_COLUMN_RULER) ||
	       (is_held_kind(s, index, LINE_TEXT) && cell_count(line_slice(held(s, index))) > 1);
}

/* The last of the lines of which a test holds; their end where it holds of none. */
static size_t
last_of(const struct segmenter *s, struct held_lines lines, bool (*holds)(const struct segmenter *, size_t))
{
	size_t at = lines.to;

	while (at > lines.from && !holds(s, at - 1))
		at--;
	return at > lines.from ? at - 1 : lines.to;
}

/* Whether the line at `again` has the text of that at `first`, or that and word that it is continued. */
static bool
is_same(const struct segmenter *s, size_t first, size_t again)
{
	struct slice text = line_slice(held(s, first)), other = line_slice(held(s, again));
	struct slice start = { other.text, text.length };

	if (other.length < text.length || !slice_equal(text, start))
		return false;
	return other.length == text.length ||
	       label_is_continued((struct slice){ other.text + text.length, other.length - text.length });
}

/* The last of the lines that has the text of that at `first`; their end where none has. */
static size_t
last_same(const struct segmenter *s, size_t first, struct held_lines lines)
{
	size_t at = lines.to;

	while (at > lines.from && !(has_print(s, at - 1) && is_same(s, first, at - 1)))
		at--;
	return at > lines.from ? at - 1 : lines.to;
}

/* Whether the lines are such as stand at a page's head, above a title that is repeated. */
static bool
are_page_head(const struct segmenter *s, struct held_lines lines)
{
	size_t count = 0;

	for (size_t i = lines.from; i < lines.to; i++) {
		if (!has_print(s, i))
			continue;
		if (++count > HEAD_LINES || (is_held_kind(s, i, LINE_TEXT) && !title_is_page_head(s, i)))
			return false;
	}
	return true;
}

/* Whether a line says no more than that the table is continued. */
static bool
is_continued(const struct segmenter *s, size_t index)
{
	struct slice text = line_slice(held(s, index));

	return is_held_kind(s, index, LINE_TEXT) && ascii_is_in_brackets(text) && label_is_continued(text);
}

/*
 * Whether all of `again` says what the end of `head` does: the headings, and above
 * them the title, or some of it, or all of it and a page's head.
 */
static bool
are_repeated(const struct segmenter *s, struct held_lines head, struct held_lines again)
{
	while (again.from < again.to) {
		size_t below = last_of(s, again, has_print), above = last_of(s, head, has_print);
		if (below == again.to)
			break;
		if (above == head.to)
			return are_page_head(s, again);
		bool same = is_same(s, above, below);
		if (!same && !is_continued(s, below))
			return false;
		again.to = below;
		head.to = same ? above : head.to;
	}
	return head.to == head.from || !is_over_columns(s, head.to - 1);
}

/* The end of the lines from `again` on that are those from `head` on: a heading may go on below all others. */
static size_t
same_end(const struct segmenter *s, struct held_lines head, struct held_lines again)
{
	size_t end = again.from;

	while ((head.from = first_print(s, head)) < head.to && (again.from = first_print(s, again)) < again.to &&
	       is_same(s, head.from, again.from)) {
		end = again.from + 1;
		head.from++;
		again.from++;
	}
	return end;
}

/* The head of the table that is read: the lines above its first row. */
static struct held_lines
head_of_table(const struct segmenter *s)
{
	size_t row = s->head;

	while (row < s->at && !is_held_kind(s, row, LINE_ROW))
		row++;
	return (struct held_lines){ s->head, row };
}

/* Whether a line is no label's by how it ends: running text, or a page's foot with a company's name. */
static bool
ends_as_foot(const struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);

	return line->kind == LINE_TEXT && (is_running_text(line) || ends_in_company(line_slice(line)));
}

/*
 * Makes lines those of the page's head, and those above that are sure to be its
 * foot; counts the text lines behind the table's last one anew.
 */
static void
pass(struct segmenter *s, struct held_lines lines)
{
	s->table.loose = 0;
	s->table.heading = false;
	for (size_t i = s->table.last + 1; i < s->at || i < lines.to; i++) {
		bool head = i >= lines.from && i < lines.to && has_print(s, i);
		if (head || (i < lines.from && ends_as_foot(s, i)))
			s->lines[i].kind = LINE_FOLIO;
		s->table.loose += i < s->at && is_held_kind(s, i, LINE_TEXT);
	}
}

APART void
repeat_pass(struct segmenter *s)
{
	if (s->table.begun || s->table.rows == 0 || s->table.total || s->table.group)
		return;
	struct held_lines head = head_of_table(s), again = { s->at, s->at + 1 };
	while (again.from > s->table.last && !is_held_kind(s, again.from - 1, LINE_PAGE))
		again.from--;
	if (again.from == s->head || head.to >= again.from) /* no row ends in a number */
		return;
	size_t last = last_of(s, head, is_over_columns);
	size_t same = last == head.to ? again.to : last_same(s, last, again);
	if (same == again.to)
		return;
	struct held_lines rest = { same + 1, again.to }, below = { last + 1, head.to };
	size_t            end = same_end(s, below, rest);
	head.to = last + 1;
	again.to = same + 1;
	if (are_repeated(s, head, again))
		pass(s, (struct held_lines){ again.from, end });
}
