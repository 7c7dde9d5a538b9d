/*
 * What stands above tables and says what they are of: the pool that a heading
 * of its own names, and the text that leads to a table.
 */
#include "filing/segmenter.h"

#include <string.h>

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/label.h"
#include "util/ascii.h"
#include "util/mask.h"

/* What stands above a table and names a pool is a heading over several tables where it is no longer. */
enum { HEADING_LENGTH = 64 };

/* One that has other words, too, is as wide as a page at most. */
enum { LINE_LENGTH = 80 };

/* One that stands right above what its table is about is no longer than that. */
enum { NAME_LENGTH = 40 };

/* Whether a line of text is one cell: two blanks or a tab part cells, and dots may. */
static bool
is_one_cell(const struct line *line)
{
	struct slice text = line_slice(line);
	uint32_t     dots = 0;

	for (size_t at = 0; at < text.length; at += MASK_STEP - 1) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		uint32_t    blanks = mask_of(bytes, ' ');
		if (((blanks & blanks >> 1) | mask_of(bytes, '\t')) != 0)
			return false;
		dots |= mask_of(bytes, '.');
	}
	return dots == 0 || cell_count(text) == 1;
}

/* Ends the section of the pool that a line says to end: "End of Pool I". */
static void
close_section(struct segmenter *s, const struct line *line)
{
	char pool[POOL_MAX];

	if (s->section[0] == '\0' || !title_is_closing(line))
		return;
	pool_find(line_slice(line), pool);
	if (strcmp(pool, s->section) == 0)
		s->section[0] = '\0';
}

/* The pool's tables follow, below the heading at `start`. */
static void
enter_section(struct segmenter *s, size_t start, const char pool[POOL_MAX])
{
	/* one that is printed again, as at each page's head, tells nothing */
	if (s->section[0] != '\0' && strcmp(s->section, pool) != 0)
		s->section_single = s->section_tables == 1;
	s->section_tables = 0;
	memcpy(s->section_before, s->section, sizeof s->section);
	memcpy(s->section, pool, POOL_MAX);
	s->section_position = s->lines[start].position + 1;
}

/* Whether the lines [from, to) are a page's head, or the offering's name: they say nothing of a table. */
static bool
are_page_head(const struct segmenter *s, size_t from, size_t to)
{
	while (from < to && title_is_page_head(s, from))
		from++;
	return from == to;
}

/* Whether the last line of a paragraph heads a pool's tables, and goes on with none above, which are a page's head. */
static bool
ends_page_head(const struct segmenter *s, size_t start, size_t last, char pool[POOL_MAX])
{
	return is_held_kind(s, last - 1, LINE_TEXT) && !label_ends_in_joint(line_slice(held(s, last - 1))) &&
	       pool_heads(line_slice(held(s, last)), pool) && are_page_head(s, start, last);
}

/* The display column behind the longest of the lines from `index` to the table. */
static size_t
width_from(const struct segmenter *s, size_t index)
{
	size_t width = 0;

	for (size_t i = index; i < s->at; i++) {
		const struct line *line = held(s, i);
		if (line->kind == LINE_TEXT && line->indent + line->length > width)
			width = line->indent + line->length;
	}
	return width;
}

/*
 * Whether headings stand between the table and the line at `index`, below a
 * blank line or ruler: that is no heading itself.
 */
static bool
has_headings_below(const struct segmenter *s, size_t index)
{
	while (index < s->at && !is_empty(s, index) && !is_held_kind(s, index, LINE_RULER))
		index++;
	while (index < s->at && (!is_held_kind(s, index, LINE_TEXT) || is_one_cell(held(s, index))))
		index++;
	return index < s->at;
}

/* Whether a line says what a table is about. */
static bool
tells_dimension(const struct line *line)
{
	return dimension_has_by(line_slice(line)) || dimension_in_title(line_slice(line));
}

/* Whether the line at `index`, above the table, is a lone cell of text. */
static bool
is_lone_text(const struct segmenter *s, size_t index)
{
	return index < s->at && is_held_kind(s, index, LINE_TEXT) && is_one_cell(held(s, index));
}

/*
 * Whether the line at `index` names a pool, and one right below, which does not go
 * on with it, says what a table is about.
 */
static bool
is_titled(const struct segmenter *s, size_t index)
{
	if (index + 1 >= s->at || !is_held_kind(s, index + 1, LINE_TEXT))
		return false;
	struct slice below = line_slice(held(s, index + 1));
	struct slice first = { below.text, label_first_word(below) };
	return !label_ends_in_joint(first) && !label_ends_in_joint(line_slice(held(s, index))) &&
	       is_lone_text(s, index + 1) && pool_is_named(line_slice(held(s, index))) &&
	       tells_dimension(held(s, index + 1));
}

void
section_note(struct segmenter *s, size_t start)
{
	char   pool[POOL_MAX];
	size_t last = s->at - 1;

	if (!wants_tables(s) || start == s->at)
		return;
	if (start < last && s->lines[start].length <= NAME_LENGTH &&
	    pool_heads(line_slice(held(s, start)), pool) && is_titled(s, start)) {
		enter_section(s, start, pool);
		return;
	}
	if (last == start + 1 && is_held_kind(s, last, LINE_RULER))
		last--;
	struct slice text = line_slice(held(s, last));
	if (!is_held_kind(s, last, LINE_TEXT) || (start < last && text.length > HEADING_LENGTH))
		return;
	close_section(s, held(s, last));
	bool alone = start == last;
	if (alone ? pool_section(text, pool) : ends_page_head(s, start, last, pool))
		enter_section(s, last, pool);
}

/* Whether a line starts in a number that titles are counted by: "2. ORIGINAL BALANCE". */
static bool
is_counted(const struct line *line)
{
	struct slice text = line_slice(line);
	size_t       digits = ascii_digits(text, 0), blank = digits + 1, word = blank + 1;

	return digits > 0 && digits <= 2 && word < text.length && ascii_is_one_of(text.text[digits], ".)") &&
	       text.text[blank] == ' ' && ascii_is_letter(text.text[word]);
}

/*
 * Where the table's own title starts, of the paragraphs from `title` on: the
 * last that starts with one cell which is no heading. What stands before it is
 * above the title.
 */
static size_t
own_title(const struct segmenter *s, size_t title)
{
	size_t half = width_from(s, title) / 2;

	for (size_t i = s->at; i-- > title + 1;) {
		const struct line *line = held(s, i);
		if (line->kind == LINE_TEXT && is_empty(s, i - 1) && line->indent < half &&
		    is_one_cell(line) &&
		    (!column_is_known(line_slice(line)) || is_counted(line) || has_headings_below(s, i) ||
		     is_titled(s, i)))
			return i;
	}
	return title;
}

/* Whether a short line names one pool, beside other words, and no dimension: "ABC TRUST 1999-3 - LOAN GROUP 1". */
static bool
names_one_pool(const struct line *line, char pool[POOL_MAX])
{
	struct slice text = line_slice(line);

	if (text.length > LINE_LENGTH)
		return false;
	pool_find(text, pool);
	return strcmp(pool, "all") != 0 && !pool_names_several(text) && !tells_dimension(line);
}

/* Whether one of the cells of a line is such a heading by itself, as at a page's head: "CEDAR    GROUP I    PAGE 2". */
static bool
has_pool_cell(const struct line *line, char pool[POOL_MAX])
{
	struct slice text = line_slice(line);

	if (!pool_is_named(line_slice(line))) /* as in most */
		return false;
	for (size_t at = 0; at < text.length;)
		if (pool_heads(cell_next(text, &at), pool))
			return !pool_names_several(text);
	return false;
}

/* Notes the pool that a line above the table's title names so. */
static void
note_above(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	char               pool[POOL_MAX];

	if (line->position >= s->section_position && (names_one_pool(line, pool) || has_pool_cell(line, pool)))
		enter_section(s, index, pool);
}

/*
 * Whether the pool's heading is of the one table that begins, whose paragraphs
 * start at `title`, its own title at `own`: it stands below that, and right
 * above the headings.
 */
static bool
is_subtitle(const struct segmenter *s, size_t title, size_t own)
{
	size_t at = title;
	bool   titled = false;

	for (; at < s->at && s->lines[at].position + 1 < s->section_position; at++)
		titled = titled || (is_held_kind(s, at, LINE_TEXT) && dimension_in_title(line_slice(held(s, at))));
	return titled && at < s->at && at >= own;
}

/* Whether a ruler underlines the line at `index`, and a title stands below that. */
static bool
is_underlined(const struct segmenter *s, size_t index)
{
	size_t below = index + 2;

	return below < s->at && is_held_kind(s, below - 1, LINE_RULER) && is_held_kind(s, below, LINE_TEXT) &&
	       is_one_cell(held(s, below));
}

/*
 * Whether a line that the table's own title starts with is no part of it, but
 * the heading of a pool's tables: more text stands right below it, or it is
 * underlined. It may have other words above a line that says what the table is about.
 */
static bool
starts_section(const struct segmenter *s, size_t index, char pool[POOL_MAX])
{
	bool         glued = index + 1 < s->at && is_held_kind(s, index + 1, LINE_TEXT);
	struct slice text = line_slice(held(s, index));

	if (!is_held_kind(s, index, LINE_TEXT) || s->lines[index].position < s->section_position ||
	    (!glued && !is_underlined(s, index)))
		return false;
	bool named = pool_is_named(line_slice(held(s, index)));
	if (named && is_titled(s, index) && names_one_pool(held(s, index), pool))
		return true;
	/* where there was no heading, one of all pools says nothing */
	return s->section[0] != '\0' ? pool_section(text, pool) : named && pool_heads(text, pool);
}

/*
 * Where such a heading stands below lines of the table's own title that say nothing
 * of a table: the head of a page, or the offering's name. The table where there is none.
 */
static size_t
find_section_below(const struct segmenter *s, size_t own, char pool[POOL_MAX])
{
	for (size_t i = own + 1;
	     i + 1 < s->at && is_held_kind(s, i, LINE_TEXT) && is_held_kind(s, i + 1, LINE_TEXT); i++)
		if (pool_is_named(line_slice(held(s, i))) && starts_section(s, i, pool))
			return is_lone_text(s, i + 1) && are_page_head(s, own, i) ? i : s->at;
	return s->at;
}

/*
 * Whether the lines of the table's own title, from `own` on, name another pool
 * than the section: that has ended. A line of its own above the rest, with no
 * blank line between them, may begin another.
 */
static void
end_section(struct segmenter *s, size_t own)
{
	char pool[POOL_MAX];

	size_t start = own < s->at && starts_section(s, own, pool) ? own : find_section_below(s, own, pool);
	if (start < s->at) {
		enter_section(s, start, pool);
		return;
	}
	for (size_t i = own; i < s->at && s->section[0] != '\0'; i++) {
		const struct line *line = held(s, i);
		if (line->kind != LINE_TEXT || !is_one_cell(line))
			continue;
		pool_find(line_slice(line), pool);
		if (strcmp(pool, "all") != 0 && strcmp(pool, s->section) != 0)
			s->section[0] = '\0';
	}
}

/* Whether the line at `index` is a wide head of a page, and one of its cells names a pool: a blank line follows. */
static bool
heads_page(const struct segmenter *s, size_t index, char pool[POOL_MAX])
{
	const struct line *line = held(s, index);

	return index + 1 < s->at && line->kind == LINE_TEXT && is_held_kind(s, index + 1, LINE_BLANK) &&
	       line->length > HEADING_LENGTH && line->position >= s->section_position && has_pool_cell(line, pool);
}

/*
 * Where the title starts whose rest is at `own`: a page mark stands between, and the
 * rest starts in a word that joins them, "by". `own` where that is all of it.
 */
static size_t
whole_title(const struct segmenter *s, size_t title, size_t own)
{
	struct slice text = line_slice(held(s, own));
	size_t       at = own;
	bool         page = false;

	while (at > title && (is_empty(s, at - 1) || is_held_kind(s, at - 1, LINE_FOLIO)))
		page = is_held_kind(s, --at, LINE_PAGE) || page;
	if (!page || !label_ends_in_joint((struct slice){ text.text, label_first_word(text) }))
		return own;
	at = title_paragraph(s, at);
	return at < title ? title : at;
}

void
section_leave(struct segmenter *s, size_t title)
{
	char pool[POOL_MAX];

	if (!wants_tables(s))
		return;
	size_t own = whole_title(s, title, own_title(s, title));
	if (is_subtitle(s, title, own))
		memcpy(s->section, s->section_before, sizeof s->section);
	for (size_t i = title; i < own; i++)
		if (is_held_kind(s, i, LINE_TEXT))
			note_above(s, i);
	if (heads_page(s, own, pool))
		enter_section(s, own, pool);
	end_section(s, own);
	if (s->section_single && s->section_tables > 0)
		s->section[0] = '\0';
	s->section_tables++;
}

void
section_keep_lead(struct segmenter *s, size_t from, size_t to)
{
	const char *text = s->lines[from].text;
	const char *end = s->lines[to - 1].text + s->lines[to - 1].length;
	size_t      length = (size_t)(end - text);

	if (!wants_tables(s))
		return;
	if (length > LEAD_MAX)
		length = LEAD_MAX;
	memmove(s->lead, end - length, length); /* quicker: compilers make a slow instruction of memcpy */
	s->lead_length = length;
}

void
section_find_lead(struct segmenter *s, size_t title)
{
	size_t end = title;

	if (!wants_tables(s))
		return;
	while (end > s->head && (is_empty(s, end - 1) || is_held_kind(s, end - 1, LINE_FOLIO) ||
	                         is_held_kind(s, end - 1, LINE_TAG)))
		end--;
	size_t from = title_paragraph(s, end);
	if (from == end)
		return; /* the paragraph that was kept is right above */
	if (title_is_running(s, from, end))
		section_keep_lead(s, from, end);
	else
		s->lead_length = 0;
}
