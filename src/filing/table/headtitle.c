/*
 * The title of a table's head: its lines put together, and what they say.
 */
#include "filing/table/headtitle.h"

#include <string.h>

#include "filing/cells.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/table/piece.h"
#include "util/ascii.h"

enum { CUT_LINES = 3 }; /* a page's end cuts off so many lines of a label at most */

/* Whether a word like "continued" starts at `at`. */
static bool
is_continued_at(struct slice title, size_t at)
{
	size_t end = at;

	if (at > 0 && ascii_is_letter(title.text[at - 1]))
		return false;
	while (end < title.length && (ascii_is_letter(title.text[end]) || title.text[end] == '\''))
		end++;
	return label_is_continued((struct slice){ title.text + at, end - at });
}

/* The length of a title without "(continued)" and what follows it. */
static size_t
length_without_continued(struct slice title)
{
	for (size_t at = 0; at < title.length; at++) {
		if (ascii_lower(title.text[at]) == 'c' && is_continued_at(title, at)) {
			title.length = at;
			break;
		}
	}
	while (title.length > 0 && ascii_is_one_of(title.text[title.length - 1], " (-[,"))
		title.length--;
	return title.length;
}

/* Whether a title's line says nothing of what the labels are: a pool's name alone, or words in brackets. */
static bool
is_aside(struct slice text)
{
	char pool[POOL_MAX];

	return ascii_is_in_brackets(text) || pool_heads(text, pool);
}

/* Whether a line has text, be it a title's or a heading's. */
static bool
has_text(const struct line *line)
{
	return line->kind == LINE_TEXT || line->kind == LINE_ROW;
}

/* The last of the lines [from, to) that has text; `to` where none has. */
static size_t
last_text(const struct block *block, size_t from, size_t to)
{
	size_t at = to;

	while (at > from && !has_text(&block->lines[at - 1]))
		at--;
	return at > from ? at - 1 : to;
}

/* Whether a line has the same text as another. */
static bool
is_same(const struct line *line, const struct line *other)
{
	return slice_equal(line_slice(line), line_slice(other));
}

/*
 * The end of the headings among the title's lines that end at a page's mark, `page`,
 * and are repeated below it, up to the line `heading`: the first lines of the first
 * row's label may stand between, which the mark parts from the rest. `page` where
 * there are no such headings.
 */
static size_t
passed_end(const struct heading *head, const struct block *block, size_t page, size_t heading)
{
	const struct line *lines = block->lines;
	size_t             at = page;

	for (size_t left = CUT_LINES + 1; left > 0 && at > 0; left--) {
		size_t above = last_text(block, 0, at);
		if (above == at)
			break;
		if (is_same(&lines[above], &lines[heading]))
			return above + 1;
		if (head->count == 0 || cell_count(line_slice(&lines[above])) > 1 ||
		    lines[above].indent >= head->columns[0].start)
			break;
		at = above;
	}
	return page;
}

/* Notes the first lines of a label that stand between headings' end and a page's mark, and call for the rest. */
static void
note_cut_label(struct heading *head, const struct block *block, size_t from, size_t page)
{
	size_t last = last_text(block, from, page);

	if (last == page || !label_calls_for_rest(line_slice(&block->lines[last])))
		return;
	head->cut = from;
	head->cut_end = last + 1;
}

/*
 * Where headings start among the title's lines, above a page's mark, `*page`, as
 * they are repeated below that; `*page` where there are none.
 */
static size_t
passed_headings(struct heading *head, const struct block *block, const struct layout *layout, size_t *page)
{
	size_t to = last_text(block, layout->headings, layout->body);

	*page = layout->headings;
	while (*page > 0 && block->lines[*page - 1].kind != LINE_PAGE)
		--*page;
	if (*page == 0 || to == layout->body)
		return *page;
	size_t end = passed_end(head, block, *page, to), from = end;
	for (to++; from > 0; ) {
		size_t above = last_text(block, 0, from), below = last_text(block, layout->headings, to);
		if (below == to)
			break;
		if (above == from || !is_same(&block->lines[above], &block->lines[below]))
			return *page;
		from = above;
		to = below;
	}
	note_cut_label(head, block, end, *page);
	return from;
}

/*
 * Whether the line at `index` stands over all columns of numbers, and so does the
 * ruler below it: it heads these, and says nothing of the labels.
 */
static bool
spans_columns(const struct heading *head, const struct block *block, size_t index)
{
	const struct line *ruler = &block->lines[index + 1];

	if (index + 1 == block->count || ruler->kind != LINE_RULER || head->count < 2 ||
	    ruler->indent > block->lines[index].indent)
		return false;
	const struct column *first = &head->columns[0], *last = &head->columns[head->count - 1];
	return ruler->indent + DISPLAY_OVERHANG >= first->start && ruler->indent <= first->start + DISPLAY_OVERHANG &&
	       display_column(ruler, ruler->length) > last->start;
}

/* What a line has of the title, not of that of a table beside: the cells that start on the left. */
static struct slice
own_part(const struct heading *head, const struct line *line)
{
	struct display_place place = display_start(line);
	struct display_cell  cell;
	size_t               end = 0;

	if (head->beside == 0)
		return line_slice(line);
	for (size_t at = 0; display_next_cell(&place, &at, &cell) && cell.start < head->beside;)
		end = cell.offset + cell.text.length;
	return (struct slice){ line->text, end };
}

/*
 * Puts the title's lines together. Returns the one that says best what the labels are;
 * the last paragraph's start is set.
 */
static struct slice
gather_title(struct heading_draft *draft, const struct block *block, const struct layout *layout, size_t *paragraph)
{
	struct slice last = { "", 0 };
	size_t       page, passed = passed_headings(&draft->head, block, layout, &page);

	for (size_t i = 0; i < layout->headings; i++) {
		bool number = i > 0 && block->lines[i].kind == LINE_FOLIO &&
		              pool_is_to_follow(&block->lines[i - 1], block->lines);
		if ((!has_text(&block->lines[i]) && !number) || (i >= passed && i < page))
			continue;
		if (i > 0 && (layout_is_space(&block->lines[i - 1]) || block->lines[i - 1].kind == LINE_TAG))
			*paragraph = draft->title.used;
		struct slice text = own_part(&draft->head, &block->lines[i]);
		if (text.length == 0)
			continue;
		if (last.length == 0 || !(is_aside(text) || spans_columns(&draft->head, block, i)))
			last = text;
		piece_append(&draft->title, 0, text);
	}
	return last;
}

/* Whether a title is counted: "D. Year of Origination". A group's name above does not end in its letter. */
static bool
is_counted(struct slice title)
{
	size_t       blank = title.length > 0 && title.text[0] == ' '; /* which parts it from the lines above */
	struct slice own = { title.text + blank, title.length - blank };
	size_t       word = label_first_word(own);

	return word > 1 && word < own.length && ascii_is_one_of(own.text[word - 1], ".)");
}

void
headtitle_read(struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	struct heading *head = &draft->head;
	size_t          paragraph = 0; /* where the last one starts in the title's text */
	struct slice    last = gather_title(draft, block, layout, &paragraph);

	head->title = output_written(&draft->title);
	struct slice own = { head->title.text + paragraph, head->title.length - paragraph };
	head->bare = length_without_continued(head->title);
	dimension_write(&draft->dimension, head->title, last, head->label);
	head->dimension = output_written(&draft->dimension);
	head->whole = pool_is_all(own);
	pool_find(head->whole ? (struct slice){ "", 0 } : own, head->pool);
	if (head->whole || strcmp(head->pool, "all") != 0)
		return;
	head->whole = pool_is_all(head->title);
	pool_find((struct slice){ head->title.text, head->whole ? 0 : paragraph }, head->pool);
	if (!head->whole && strcmp(head->pool, "all") == 0 && !is_counted(own)) /* a blank line may part its name */
		pool_find(head->title, head->pool);
}
