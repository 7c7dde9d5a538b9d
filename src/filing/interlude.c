/*
 * Running heads and footnotes between the parts of a sentence.
 */
#include "filing/interlude.h"

#include <stdlib.h>
#include <string.h>

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

/* The bytes of a name at a place, "II", "A-1": a few capitals and digits up to the word's end; 0 for none. */
static size_t
name_length(struct slice text, size_t at)
{
	enum { NAME = 5 };
	size_t length = 0;

	while (at + length < text.length &&
	       (ascii_is_upper(text.text[at + length]) || ascii_is_digit(text.text[at + length]) ||
	        text.text[at + length] == '-'))
		length++;
	return length <= NAME && (at + length == text.length || !ascii_is_letter(text.text[at + length])) ? length : 0;
}

/* Whether a text has a word, in any case, and a name behind it: "POOL I". */
static bool
has_named(struct slice text, const char *word)
{
	size_t length = strlen(word);

	for (size_t i = 0; i + length < text.length; i++) {
		size_t same = 0;
		while (same < length && ascii_lower(text.text[i + same]) == word[same])
			same++;
		size_t blanks = ascii_blanks(text, i + same);
		if (same == length && blanks > 0 && name_length(text, i + same + blanks) > 0)
			return true;
	}
	return false;
}

/* Whether a line's words could be those of a title that names no pool: such a one is a heading. */
static bool
is_title_line(const struct line *line)
{
	struct slice text = before_brackets(line_slice(line));
	char         last = text.length > 0 ? text.text[text.length - 1] : ';';

	return line->kind == LINE_TEXT && text.length > 0 && ascii_is_upper(text.text[0]) && is_title_case(text) &&
	       last != ';' && last != ':' && last != ',' && memchr(text.text, '$', text.length) == NULL &&
	       memchr(text.text, '%', text.length) == NULL && !has_named(text, "pool") && !has_named(text, "group");
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
	interlude->open = !head && !stop;
	move_lines(interlude);
	return 0;
}

void
interlude_free(struct interlude *interlude)
{
	free(interlude->bytes);
}
