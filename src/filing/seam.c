/*
 * Lines to be cut in two.
 */
#include "filing/seam.h"

#include "filing/line.h"
#include "filing/mark.h"
#include "filing/tag.h"
#include "util/ascii.h"

/* Where in the text a string in capitals stands behind its first byte, or 0. */
static size_t
find_behind_start(struct slice text, const char *capitals)
{
	size_t length = strlen(capitals);

	for (size_t at = 1; at + length <= text.length; at++) {
		const char *found =
		    memchr(text.text + at, capitals[0], text.length - length - at + 1);
		if (found == NULL)
			return 0;
		at = (size_t)(found - text.text);
		if (memcmp(found, capitals, length) == 0)
			return at;
	}
	return 0;
}

enum { GLUED_LEAST = 2 }; /* bytes before another filing's first line */

/* The Commission's name, and the country's before it, at the end of a line that does not read on to it. */
static size_t
glued_commission(struct slice text)
{
	size_t at = line_ends_in(text, "SIO") ? mark_commission_start(text) : text.length;

	if (at < GLUED_LEAST || at == text.length)
		return 0;
	bool the = at == 4 && memcmp(text.text, "THE S", 5) == 0;
	bool read_on = !the && text.text[at - 1] == ' ' && text.text[at - 2] != ' ';
	return read_on ? 0 : at;
}

/* See seam_find: another filing's first line. */
static size_t
glued_filing(const struct line *line)
{
	struct slice text = line_slice(line);
	size_t       at = 0;

	if (text.length < 14 || line->kind != LINE_TEXT)
		return 0;
	switch (text.text[text.length - 1]) {
	case 'N':
	case 'n':
		return glued_commission(text);
	case '-':
		return find_behind_start(text, "-----BEGIN PRIVACY-ENHANCED MESSAGE");
	case 'S':
		at = text.length - strlen("UNITED STATES");
		return at > 0 && memcmp(text.text + at, "UNITED STATES", 13) == 0 &&
		               ascii_is_digit(text.text[at - 1])
		           ? at
		           : 0;
	default:
		if (!ascii_is_digit(text.text[text.length - 1]) ||
		    memchr(text.text, '<', text.length) == NULL)
			return 0;
		at = find_behind_start(text, "<SEC-DOCUMENT>");
		return at > 0 ? at : find_behind_start(text, "<IMS-DOCUMENT>");
	}
}

/*
 * How many bytes at the line's start are page marks and table tags, but <S> and
 * <C>, or a document's tag that is not all of the line; else 0.
 */
static size_t
leading_tag(const struct line *line)
{
	const char  *name;
	struct slice rest = line_slice(line);
	size_t       behind = 0, mark = tag_length(rest, &name) > 0 ? 0 : tag_or_document_length(rest, &name);

	if (mark > 0)
		return mark < rest.length ? mark : 0;

	for (size_t length; (length = tag_length(rest, &name)) > 0;) {
		if (strcmp(name, "s") == 0 || strcmp(name, "c") == 0)
			break;
		behind = line->length - rest.length + length;
		rest = ascii_rest(rest, length);
	}
	return behind;
}

/* Where the tag starts that ends the first `end` bytes of a text; `end` where none does. */
static size_t
back_over_tag(struct slice text, size_t end)
{
	const char *name;
	size_t      at = end;

	if (end == 0 || text.text[end - 1] != '>')
		return end;
	while (at > 0 && end - at < strlen("</sec-document>") && text.text[at - 1] != '<')
		at--;
	struct slice tag = { text.text + at - 1, end - at + 1 };
	return at > 0 && tag_or_document_length(tag, &name) == tag.length ? at - 1 : end;
}

/* Where in the line's text table tags stand behind all other text; 0 where none do. */
static size_t
trailing_tag(const struct line *line)
{
	struct slice text = line_slice(line);
	size_t       start = text.length, end = text.length;

	for (size_t at; (at = back_over_tag(text, end)) < end;) {
		start = end = at;
		while (end > 0 && ascii_is_blank(text.text[end - 1]))
			end--;
	}
	return start < text.length ? start : 0;
}

bool
seam_is_none(const struct line *line)
{
	if (line->kind == LINE_ROW)
		return line->text[line->length - 1] != '>' && line->text[0] != '<';
	if (line->kind != LINE_TEXT)
		return true;
	if (line->text[0] == '<')
		return false;
	char          last = line->text[line->length - 1];
	enum line_end end = line_ends[(unsigned char)last];
	return last != '>' && last != '-' && !ascii_is_digit(last) &&
	       (!ascii_is_letter(last) || line_ends_in_words(line_slice(line), end));
}

size_t
seam_find(const struct line *line)
{
	size_t at = 0;

	if (line->kind != LINE_TEXT &&
	    (line->kind != LINE_ROW || seam_is_none(line)))
		return 0;
	if (line->text[0] == '<')
		at = leading_tag(line);
	if (at == 0)
		at = trailing_tag(line);
	return at > 0 ? at : glued_filing(line);
}

