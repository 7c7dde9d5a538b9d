/*
 * The tags that EDGAR's filings have in their text: those of pages, tables and
 * footnotes, which mark no text, and those of documents.
 */
#ifndef FILING_TAG_H
#define FILING_TAG_H

#include "filing/block.h"
#include "util/slice.h"

/*
 * The length of the tag of pages, tables or footnotes that the text starts with, and its
 * name, in small letters: "<PAGE>", "page"; 0 where none does.
 */
size_t tag_length(struct slice text, const char **name);

/* The same, of those and the tags of documents, which text may stand on the line of: "</TEXT>". */
size_t tag_or_document_length(struct slice text, const char **name);

/* The kind of a line that starts with "<": LINE_PAGE, LINE_TAG where it is all tags, else LINE_TEXT. */
enum line_kind tag_line_kind(struct slice text);

/*
 * Overwrites <S> and <C> with blanks in a line that begins with one and has
 * more text. Returns whether it has.
 */
bool tag_blank_columns(char *bytes, size_t length);

/* Whether a line of tags holds the tag, named in small letters: tag_is_in(line, "table"). */
bool tag_is_in(const struct line *line, const char *name);

#endif
