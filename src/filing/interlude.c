/*
 * Running heads and footnotes between the parts of a sentence.
 */
#include "filing/interlude.h"

#include <stdlib.h>
#include <string.h>

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

/*
 * Whether the number at a place can't be what a head states, or a date's:
 * "Series 2001-2", "Form 8-K".
 */
static bool
is_number_of_name(struct slice text, size_t at)
{
	enum { YEAR = 4 };
	size_t end = at + ascii_digits(text, at);

	if (end + 1 >= text.length || text.text[end] != '-')
		return false;
	return ascii_is_upper(text.text[end + 1]) || (end - at == YEAR && ascii_is_digit(text.text[end + 1]));
}

/* Whether a text has numbers that may be those of what it states: "Number of Loans: 674", "June 1, 2031". */
static bool
may_state(struct slice text)
{
	for (size_t at = 0; at < text.length; at++) {
		if (!ascii_is_digit(text.text[at]))
			continue;
		if (!is_number_of_name(text, at))
			return true;
		while (at < text.length && !ascii_is_blank(text.text[at]))
			at++;
	}
	return false;
}

/* Whether a line's words could be those of a title that names no pool, as a heading does, and states nothing. */
static bool
is_title_line(const struct line *line)
{
	struct slice text = before_brackets(line_slice(line));
	char         last = text.length > 0 ? text.text[text.length - 1] : ';';

	return line->kind == LINE_TEXT && text.length > 0 && ascii_is_upper(text.text[0]) && is_title_case(text) &&
	       !ascii_is_one_of(last, ";:,") && !may_state(text) && !paragraph_names_pool(text);
}

bool
interlude_is_head(const struct block *block)
{
	if (block->count > INTERLUDE_HEAD)
		return false;
	for (size_t i = 0; i < block->count; i++)
		if (!is_title_line(&block->lines[i]))
			return false;
	return true;
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
	interlude->notes = interlude->notes || !head;
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
