/*
 * What running text looks like: long lines from the left, small letters, no
 * gaps; or the last line of a paragraph.
 */
#include "filing/running.h"

#include "filing/cells.h"
#include "util/ascii.h"
#include "util/word.h"

/* Whether the text has so many small letters that it is not all capitals and numbers. */
static bool
has_lower_case(struct slice text)
{
	size_t lower = 0, at = 0;

	for (; at + 8 <= text.length && lower < 8; at += 8)
		lower += word_count_matches(word_lower_letters(word_at(text.text + at)));
	for (; at < text.length && lower < 8; at++)
		lower += ascii_is_lower(text.text[at]);
	return lower >= 8;
}

/* Whether blanks part the text's words as far as only columns do: four of them, or a tab. */
static bool
has_wide_gap(struct slice text)
{
	if (memchr(text.text, '\t', text.length) != NULL)
		return true;
	/* one of four bytes in a row is looked at */
	for (size_t i = 3; i < text.length; i += 4) {
		size_t from = i, to = i + 1;
		if (text.text[i] != ' ')
			continue;
		while (i - from < 3 && text.text[from - 1] == ' ')
			from--;
		while (to - from < 4 && to < text.length && text.text[to] == ' ')
			to++;
		if (to - from == 4)
			return true;
	}
	return false;
}

/* Whether all words of five letters or more start in a capital. */
static bool
is_title_case(struct slice text)
{
	for (size_t at = 0; at < text.length;) {
		size_t length = 0;
		while (at + length < text.length && ascii_is_letter(text.text[at + length]))
			length++;
		if (length >= 5 && ascii_is_lower(text.text[at]))
			return false;
		at += length > 0 ? length : 1;
	}
	return true;
}

bool
is_running_text(const struct line *line)
{
	struct slice text = line_slice(line);
	char         last = text.length > 0 ? text.text[text.length - 1] : ' ';

	if (line->kind != LINE_TEXT)
		return false;
	if (text.length == 0 || text.text[0] == '*' || last == ';')
		return true;
	if (line->indent < 8 && text.length > 60 && has_lower_case(text) && !has_wide_gap(text) &&
	    !is_title_case(text))
		return true;
	return (last == '.' || last == ':') && has_lower_case(text) && cell_count(text) == 1;
}
