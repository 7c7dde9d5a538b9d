/*
 * Running heads and footnotes between the parts of a sentence.
 */
#include "filing/prose/interlude.h"

#include <stdlib.h>
#include <string.h>

#include "filing/cells.h"
#include "filing/folio.h"
#include "filing/label.h"
#include "filing/line.h"
#include "filing/paragraph.h"
#include "filing/running.h"
#include "util/ascii.h"
#include "util/grow.h"

/* Leaves out the brackets that end a title: "Term Sheet (continued)". */
static struct slice
before_brackets(struct slice text)
{
	size_t open = text.length;

	while (open > 0 && text.text[text.length - 1] == ')' && text.text[open - 1] != '(')
		open--;
	if (open > 1 && open < text.length)
		text.length = open - 1;
	return text;
}

/* Whether a cell is a page's number: "Page 7", "- 7 -". */
static bool
is_folio(struct slice cell)
{
	struct line line = { .kind = LINE_BLANK };

	if (cell.length > 0)
		(void)line_classify(&line, cell);
	return line.kind == LINE_FOLIO;
}

/* Leaves out the page's number that is a line's first cell or its last one: "Term Sheet      Page 7". */
static struct slice
beside_folio(struct slice text)
{
	size_t       at = 0;
	struct slice first = cell_next(text, &at), second = cell_next(text, &at);
	struct slice former = first, last = second;

	if (second.length == 0)
		return text;
	for (struct slice cell = cell_next(text, &at); cell.length > 0; cell = cell_next(text, &at)) {
		former = last;
		last = cell;
	}
	if (is_folio(last))
		return (struct slice){ text.text, (size_t)(former.text - text.text) + former.length };
	if (is_folio(first))
		return (struct slice){ second.text, text.length - (size_t)(second.text - text.text) };
	return text;
}

/* Whether a line's words could be those of a title that names no pool, as a heading does, and states nothing. */
static bool
is_title_line(const struct line *line)
{
	struct slice text = before_brackets(beside_folio(line_slice(line)));
	char         last = text.length > 0 ? text.text[text.length - 1] : ';';

	if (ascii_is_in_brackets(text) && label_is_continued(text))
		return true;
	return text.length > 0 && ascii_is_upper(text.text[0]) && is_title_case(text) &&
	       !ascii_is_one_of(last, ";:,") && !folio_may_state(text) && !paragraph_names_pool(text);
}

bool
interlude_is_head(const struct block *block)
{
	size_t titles = 0;

	if (block->count > INTERLUDE_HEAD)
		return false;
	for (size_t i = 0; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		if (is_folio(line_slice(line)))
			continue;
		if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) || !is_title_line(line))
			return false;
		titles++;
	}
	return titles > 0;
}

/* Whether a head has a number that may be more than its page's: "Average Term      358". */
static bool
is_numbered(const struct block *block)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->lines[i].kind != LINE_TEXT || is_folio(line_slice(&block->lines[i])))
			return true;
	return false;
}

bool
interlude_is_footnote(struct slice line)
{
	enum { DIGITS = 2 };
	size_t digits = line.length > 0 && line.text[0] == '(' ? ascii_digits(line, 1) : 0;
	size_t at = digits + 1;

	if (digits == 0 || digits > DIGITS || at >= line.length || line.text[at] != ')')
		return false;
	at++;
	at += ascii_blanks(line, at);
	return at < line.length && ascii_is_upper(line.text[at]);
}

/* Points the lines to their text, which was moved. */
static void
move_lines(struct interlude *interlude)
{
	const char *text = interlude->bytes;

	for (size_t i = 0; i < interlude_lines(interlude); i++) {
		interlude->lines[i].text = text;
		text += interlude->lines[i].length;
	}
}

int
interlude_keep(struct interlude *interlude, const struct block *block)
{
	size_t had = interlude_lines(interlude), length = 0;

	for (size_t i = 0; i < block->count; i++)
		length += block->lines[i].length;
	char *bytes = grow(interlude->bytes, &interlude->capacity, interlude->used + length + 1, 1);
	if (bytes == NULL)
		return -1;
	interlude->bytes = bytes;
	for (size_t i = 0; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		if (line->length > 0)
			memcpy(bytes + interlude->used, line->text, line->length);
		interlude->used += line->length;
		interlude->lines[had + i] = *line;
	}
	interlude->ends[interlude->blocks++] = had + block->count;
	bool stop = interlude->used > 0 && bytes[interlude->used - 1] == '.', head = interlude_is_head(block);
	interlude->ended = interlude->ended || (head && stop);
	/* a footnote ends in a stop: where none does, they may be a list's entries */
	interlude->open = interlude->open || (!head && !stop);
	interlude->notes = interlude->notes || !head || is_numbered(block);
	/* footnotes stand at a page's end, not at its start */
	interlude->paged = head && (interlude->paged || block->paged);
	move_lines(interlude);
	return 0;
}

void
interlude_free(struct interlude *interlude)
{
	free(interlude->bytes);
}
