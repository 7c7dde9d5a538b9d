/*
 * What is collected of a table's block: rows, problems, and their bytes.
 */
#ifndef FILING_TABLE_COLLECT_H
#define FILING_TABLE_COLLECT_H

#include "filing/number.h"
#include "filing/table/table.h"
#include "util/ascii.h"

/* The problem of a label whose numbers are not there. */
extern const char COLLECT_NO_NUMBERS[];

/* Why a table has no total, or a title no rows. */
extern const char COLLECT_CUT_OFF[];

/* Adds a problem. Returns 0, or -1 with errno ENOMEM. */
int collect_problem(struct tables *tables, const struct line *line, const char *reason);

/* What collect_row does where there is no place left. */
struct row *collect_more_rows(struct tables *tables);

/* The place of the next row, which counts once `row_count` says so. Returns NULL with errno ENOMEM. */
static inline struct row *
collect_row(struct tables *tables)
{
	return tables->row_count < tables->row_capacity ? &tables->rows[tables->row_count]
	                                                : collect_more_rows(tables);
}

/*
 * Makes room for all bytes that a block's rows can need, which are read so many
 * times, so that slices of them stay valid. Returns 0, or -1 with errno ENOMEM.
 */
int collect_reserve(struct tables *tables, const struct block *block, size_t times);

/* Keeps a line for the label of the row that is read next. */
void collect_carry(struct tables *tables, const struct line *line);

/* The bytes appended to `text` since `start`. */
struct slice collect_text(const struct output *text, size_t start);

/* Whether these are digits alone, so few that they need no commas. */
static inline bool
collect_is_short(struct slice digits)
{
	return digits.length < 4 && ascii_digits(digits, 0) == digits.length;
}

/* A number that is not short as a field holds it: without its commas, which is a copy; empty where it is none. */
static inline struct slice
collect_long(struct output *text, struct slice digits)
{
	char  *room = text->bytes + text->used; /* collect_reserve saw to it */
	size_t length = number_copy(room, digits);
	text->used += length;
	return (struct slice){ room, length };
}

/* The same for any number. */
static inline struct slice
collect_number(struct output *text, struct slice digits)
{
	return collect_is_short(digits) ? digits : collect_long(text, digits);
}

#endif
