/*
 * TSV records as the programs write and read them: one a line, fields
 * separated by one tab, no quoting. See tsrecords(5).
 */
#ifndef RECORD_TSV_H
#define RECORD_TSV_H

#include <stddef.h>
#include <stdint.h>

#include "util/output.h"
#include "util/slice.h"

/*
 * Appends a field's text as a field may hold it: control characters count as
 * white space, runs of white space become one space, none at either end.
 */
void tsv_text(struct output *output, struct slice text);

/* The most digits that an unsigned number has: three hold a byte. */
enum { TSV_DIGITS = 3 * sizeof(uintmax_t) };

/* How many digits a number has: 1 for 0. */
size_t tsv_digits(uintmax_t number);

/* Writes the last `count` digits of an unsigned number, zeros among them, to where there is room. */
void tsv_put_digits(char *to, uintmax_t number, size_t count);

/* Writes an unsigned number to where there is room for TSV_DIGITS. Returns the end. */
char *tsv_put_number(char *to, uintmax_t number);

/* Copies bytes, as memcpy does, but without a call for the few that most fields have. */
static inline void
tsv_copy(char *to, const char *from, size_t count)
{
	if (count > 16) {
		memcpy(to, from, count);
	} else if (count >= 8) {
		memcpy(to, from, 8);
		memcpy(to + count - 8, from + count - 8, 8);
	} else if (count >= 4) {
		memcpy(to, from, 4);
		memcpy(to + count - 4, from + count - 4, 4);
	} else {
		for (size_t i = 0; i < count; i++)
			to[i] = from[i];
	}
}

/* Writes a field and the tab behind it to where there is room for them. Returns the end. */
static inline char *
tsv_put_field(char *to, struct slice text)
{
	tsv_copy(to, text.text, text.length);
	to[text.length] = '\t';
	return to + text.length + 1;
}

/* Appends an unsigned number. */
void tsv_number(struct output *output, uintmax_t number);

/* Appends the header line: the columns' names, then a newline. */
void tsv_header(struct output *output, const char *const *names, size_t count);

/*
 * Splits a line at its tabs, at most `most` fields, into `fields`. Returns the
 * number of fields that the line has, which may be more than `most`.
 */
size_t tsv_split(struct slice line, struct slice *fields, size_t most);

#endif
