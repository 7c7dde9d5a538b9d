/*
 * SGML tags in lines of text.
 */
#include "filing/tag.h"

#include "filing/folio.h"
#include "util/ascii.h"
#include "util/len.h"

/* Tags that may stand anywhere in a filing and mark no text. */
static const char *const tags[] = {
	"page", "table", "/table", "caption", "/caption", "s", "c", "fn", "/fn",
};

/* Marks of documents that text may stand on the line of. */
static const char *const document_tags[] = {
	"<text>", "</text>", "<document>", "</document>", "</sec-document>", "</ims-document>",
	"</submission>",
};

size_t
tag_length(struct slice text, const char **name)
{
	if (text.length < 3 || text.text[0] != '<')
		return 0;
	struct slice inside = { text.text + 1, text.length - 1 };
	for (size_t i = 0; i < LEN(tags); i++) {
		size_t length = strlen(tags[i]);
		if (!ascii_starts_with(inside, tags[i]) || length >= inside.length ||
		    inside.text[length] != '>')
			continue;
		*name = tags[i];
		return length + 2;
	}
	return 0;
}

size_t
tag_or_document_length(struct slice text, const char **name)
{
	size_t length = tag_length(text, name);

	for (size_t i = 0; length == 0 && i < LEN(document_tags); i++)
		if (ascii_starts_with(text, document_tags[i]))
			length = strlen(*name = document_tags[i]);
	return length;
}

enum line_kind
tag_line_kind(struct slice text)
{
	const char *name = NULL;
	bool        page = false;

	for (size_t length; (length = tag_length(text, &name)) > 0;) {
		page = page || strcmp(name, "page") == 0;
		text = ascii_rest(text, length);
	}
	if (name == NULL || (text.length > 0 && !(page && folio_is_alone(text))))
		return LINE_TEXT;
	return page ? LINE_PAGE : LINE_TAG;
}

bool
tag_blank_columns(char *bytes, size_t length)
{
	const char *name;
	size_t      at = 0;

	while (at < length && bytes[at] == ' ')
		at++;
	struct slice text = { bytes + at, length - at };
	if (text.length < 4 || text.text[0] != '<' || (text.text[1] != 'S' && text.text[1] != 'C') ||
	    text.text[2] != '>' || tag_line_kind(text) != LINE_TEXT)
		return false;
	for (; at < length; at++) {
		struct slice rest = { bytes + at, length - at };
		if (tag_length(rest, &name) == strlen("<S>"))
			memset(bytes + at, ' ', strlen("<S>"));
	}
	return true;
}

bool
tag_is_in(const struct line *line, const char *name)
{
	const char  *found = NULL;
	struct slice text = line_slice(line);

	for (size_t length; (length = tag_length(text, &found)) > 0; text = ascii_rest(text, length))
		if (strcmp(found, name) == 0)
			return true;
	return false;
}

