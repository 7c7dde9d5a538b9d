/*
 * Tables that have loans and balances in rows, and pools in columns.
 */
#include "filing/table/measurerow.h"

#include "filing/column.h"
#include "util/ascii.h"

/* What a row has before its first number, without the marks at its end. */
static struct slice
label_of(struct slice row)
{
	size_t length = 0;

	while (length < row.length && !ascii_is_digit(row.text[length]))
		length++;
	while (length > 0 && ascii_is_one_of(row.text[length - 1], " \t$:.()-"))
		length--;
	return (struct slice){ row.text, length };
}

/* How many numbers stand in the row behind its label, apart from it and from each other. */
static size_t
numbers_behind(struct slice row, size_t label)
{
	enum { APART_BLANKS = 2 };
	size_t count = 0, blanks = 0;

	for (size_t at = label; at < row.length; at++) {
		char c = row.text[at];
		if (ascii_is_digit(c) && blanks >= APART_BLANKS)
			count++;
		if (c == '\t')
			blanks += APART_BLANKS;
		else if (c == ' ')
			blanks++;
		else if (c != '$')
			blanks = 0;
	}
	return count;
}

const struct line *
measurerow_find(const struct block *block, struct slice *label)
{
	for (size_t i = 0; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		struct slice       text = line_slice(line);
		if (line->kind != LINE_ROW)
			continue;
		*label = label_of(text);
		/* one number may be that of anything: "FILM NUMBER:  3123" */
		if (label->length == 0 || numbers_behind(text, label->length) < 2)
			continue;
		enum column_type type = column_type(*label);
		if (type == COLUMN_LOANS || type == COLUMN_BALANCE)
			return line;
	}
	return NULL;
}
