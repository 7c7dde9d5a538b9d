/*
 * Unfolding tables: their lines are cut between the columns that are repeated.
 */
#include "filing/table/fold.h"

#include <stdlib.h>

#include "filing/cells.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/line.h"
#include "util/ascii.h"
#include "util/grow.h"

/* The lines [from, to) of a block hold all its rows; those behind are what else stands below. */
struct rows {
	const struct block *block;
	size_t              from, to;
};

/* Part of a line, between two display columns, the last of which may be its end. */
struct strip {
	size_t from, to;
};

#define STRIP_END ((size_t)-1)

/* Whether the line is one of text or numbers, with blanks at two display columns before `at`. */
static bool
is_clear_before(const struct line *line, size_t at)
{
	size_t end = line->indent + line->length;

	for (size_t i = at - 2; i < at; i++)
		if (i >= line->indent && i < end && !ascii_is_blank(line->text[i - line->indent]))
			return false;
	return true;
}

static bool
is_filled_at(const struct line *line, size_t at)
{
	return at >= line->indent && at < line->indent + line->length && !ascii_is_blank(line->text[at - line->indent]);
}

/* Whether all rows and texts can be cut before a display column, where one of them goes on. */
static bool
is_cut(const struct rows *rows, size_t at)
{
	bool filled = false;

	for (size_t i = rows->from; i < rows->to; i++) {
		const struct line *line = &rows->block->lines[i];
		if (line->kind != LINE_ROW && line->kind != LINE_TEXT)
			continue;
		if (!is_clear_before(line, at))
			return false;
		filled = filled || is_filled_at(line, at);
	}
	return filled;
}

/*
 * The display column nearest to where the heading `label` starts at which the
 * labels below it do, behind the column `before`; 0 for none.
 */
static size_t
find_cut(const struct rows *rows, const struct column *before, const struct column *label)
{
	const size_t least = before->start + 3;
	bool         left = true, right = true;

	for (size_t away = 0; left || right; away++) {
		left = label->start >= least + away;
		right = label->start + away >= least && label->start + away <= label->end;
		if (left && is_cut(rows, label->start - away))
			return label->start - away;
		if (right && is_cut(rows, label->start + away))
			return label->start + away;
	}
	return 0;
}

/* Whether the lines can be cut at display columns, and none is one that parts the rows. */
static bool
are_plain(const struct rows *rows)
{
	for (size_t i = rows->from; i < rows->to; i++) {
		const struct line *line = &rows->block->lines[i];
		if (line->kind == LINE_PAGE || line->kind == LINE_TAG || line->kind == LINE_FOLIO || line->tabs > 0 ||
		    memchr(line->text, '\t', line->length) != NULL)
			return false;
	}
	return true;
}

/* The part of a line that stands in a strip, moved to the left by `shift`; it may be blank. */
static struct line
cut_line(const struct line *line, struct strip strip, size_t shift)
{
	size_t      start = strip.from > line->indent ? strip.from - line->indent : 0;
	size_t      end = strip.to > line->indent ? strip.to - line->indent : 0;
	struct line part = *line;

	start = start < line->length ? start : line->length;
	end = end < line->length ? end : line->length;
	while (end > start && ascii_is_blank(line->text[end - 1]))
		end--;
	(void)line_classify(&part, (struct slice){ line->text + start, end > start ? end - start : 0 });
	size_t at = line->indent + (size_t)(part.text - line->text);
	part.indent = at > shift ? at - shift : 0;
	part.position = line->position + (size_t)(part.text - line->text);
	return part;
}

/*
 * Whether the last line of the rows is their total, and stands in the first
 * columns alone, or all across: nothing is to be cut of it.
 */
static bool
ends_in_total(const struct heading *head, const struct rows *rows)
{
	const struct line   *line = &rows->block->lines[rows->to - 1];
	struct display_place place = display_start(line);
	struct display_cell  label, next;
	size_t               at = 0, second = head->all[head->fold].start;

	if (!display_next_cell(&place, &at, &label) || label.start >= second)
		return false;
	bool alone = line->indent + line->length <= second;
	if (!label_is_total(label.text))
		return alone && cell_count(line_slice(line)) < head->fold;
	return alone || !display_next_cell(&place, &at, &next) || next.start >= second;
}

/* Adds a line. Returns 0, or -1 with errno ENOMEM. */
static int
add_line(struct fold *fold, const struct line *line)
{
	struct line *lines = grow(fold->lines, &fold->capacity, fold->count + 1, sizeof *lines);

	if (lines == NULL)
		return -1;
	fold->lines = lines;
	lines[fold->count++] = *line;
	return 0;
}

/*
 * Adds the rows in a strip. Returns 1, 0 where the total of another table may be among
 * them, or -1 with errno ENOMEM.
 */
static int
add_strip(struct fold *fold, const struct rows *rows, struct strip strip, size_t shift)
{
	for (size_t i = rows->from; i < rows->to; i++) {
		const struct line *line = &rows->block->lines[i];
		struct line        part = cut_line(line, strip, shift);
		bool        beside = part.kind == LINE_BLANK && line->kind != LINE_BLANK;
		if (strip.to != STRIP_END && part.kind == LINE_ROW && label_is_total(line_slice(&part)))
			return 0;
		if (!beside && add_line(fold, &part) != 0)
			return -1;
	}
	return 1;
}

/* Adds the lines behind the rows as they are. Returns 0, or -1 with errno ENOMEM. */
static int
add_rest(struct fold *fold, const struct rows *rows)
{
	for (size_t i = rows->to; i < rows->block->count; i++)
		if (add_line(fold, &rows->block->lines[i]) != 0)
			return -1;
	return 0;
}

int
fold_open(struct fold *fold, const struct heading *head, const struct block *block, size_t body, struct block *rows)
{
	struct rows  own = { block, body, block->count };
	struct strip strip = { 0, 0 };
	size_t       count = head->labels + head->count;

	while (own.to > body && block->lines[own.to - 1].kind != LINE_ROW)
		own.to--;
	while (own.from < own.to && block->lines[own.from].kind != LINE_ROW && block->lines[own.from].kind != LINE_TEXT)
		own.from++;
	if (own.from == own.to || !are_plain(&own))
		return 0;
	own.to -= ends_in_total(head, &own);
	fold->count = 0;
	for (size_t first = 0; first < count; first += head->fold, strip.from = strip.to) {
		size_t behind = first + head->fold;
		strip.to = behind < count ? find_cut(&own, &head->all[behind - 1], &head->all[behind]) : STRIP_END;
		if (strip.to == 0)
			return 0;
		int result = add_strip(fold, &own, strip, head->all[first].start - head->all[0].start);
		if (result <= 0)
			return result;
	}
	if (add_rest(fold, &own) != 0)
		return -1;
	*rows = *block;
	rows->lines = fold->lines;
	rows->count = fold->count;
	return 1;
}

void
fold_free(struct fold *fold)
{
	free(fold->lines);
}
