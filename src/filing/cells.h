/*
 * The cells of a line: runs of text with two blanks, a tab or dot leaders
 * between them, and the numbers that a table's row ends in.
 */
#ifndef FILING_CELLS_H
#define FILING_CELLS_H

#include <stdbool.h>
#include <stddef.h>

#include "util/ascii.h"
#include "util/blanks.h"
#include "util/mask.h"
#include "util/slice.h"

/* A number at the end of a row. */
struct number_cell {
	struct slice digits;  /* "303,477,578", or empty where a dash or a word says that there is none */
	size_t       start;   /* where the cell starts in the text, its "$" included */
	size_t       end;     /* behind its last byte */
	size_t       before;  /* where the text before it ends, without blanks */
	bool         dollars;
	bool         percent;
	bool         apart;   /* two blanks, a tab, dot leaders or a "$" part it from what is before */
};

/* Whether a text ends in so many times something: "1.54x". */
static inline bool
cells_end_in_times(struct slice text)
{
	return text.length > 1 && ascii_lower(text.text[text.length - 1]) == 'x' &&
	       ascii_is_digit(text.text[text.length - 2]);
}

/* What number_cell_before does, without a look for the commonest cells first. */
bool any_cell_before(struct slice text, size_t end, struct number_cell *cell);

/*
 * Where the run of digits, commas and points starts that ends at `end`, which is
 * no less than MASK_STEP; 0 where it is so long that nothing else is that near.
 */
static inline size_t
figures_before(const char *text, size_t end)
{
	uint32_t others = mask_figures(text + end - MASK_STEP) ^ MASK_ALL;

	return others == 0 ? 0 : end - (MASK_STEP - 1 - word_highest_bit(others));
}

/* The same for any `end`. */
size_t figures_start(const char *text, size_t end);

/*
 * Reads what most cells are: figures, with two blanks or a "$" before them.
 * Returns false where it is another cell, or none.
 */
static inline bool
plain_cell_before(struct slice text, size_t end, struct number_cell *cell)
{
	if (end < MASK_STEP || !ascii_is_digit(text.text[end - 1]))
		return false;
	size_t start = figures_before(text.text, end);
	if (start == 0)
		return false;
	size_t before = blanks_before(text.text, start);
	if (before == 0 || text.text[start] == '.') /* dot leaders, perhaps */
		return false;
	cell->digits = (struct slice){ text.text + start, end - start };
	cell->end = end;
	cell->percent = false;
	cell->apart = true;
	cell->dollars = text.text[before - 1] == '$';
	cell->start = cell->dollars ? before - 1 : start;
	cell->before = cell->dollars ? blanks_before(text.text, before - 1) : before;
	return cell->dollars || (start - before >= 2 && text.text[start - 1] == ' ');
}

/*
 * Reads the number cell that ends the first `end` bytes of the text, footnote
 * marks behind it passed over. Returns false where they do not end in one.
 */
static inline bool
number_cell_before(struct slice text, size_t end, struct number_cell *cell)
{
	return plain_cell_before(text, end, cell) || any_cell_before(text, end, cell);
}

/*
 * Reads the cell that ends the first `end` bytes of the text and says in a word,
 * or by a long dash, that there is no number: "N/A", or what it is below:
 * "<0.1%". Returns false where they do not end in one.
 */
bool none_cell_before(struct slice text, size_t end, struct number_cell *cell);

/* Does what odd_cell_before does where the text's last cell starts at `start`. */
bool odd_cell_from(struct slice text, size_t start, struct number_cell *cell);

/* Where two blanks end, or a tab, among 16 bytes. */
static inline uint32_t
cells_gaps_in(const char *bytes)
{
	uint32_t blanks = mask_of(bytes, ' ');

	return (blanks & blanks << 1) | mask_of(bytes, '\t');
}

/* Where the last cell of a text starts, behind two blanks or a tab; 0 where it is longer than odd cells are. */
static inline size_t
last_cell_start(struct slice text)
{
	if (text.length < MASK_STEP)
		return 0;
	size_t   at = text.length - MASK_STEP;
	uint32_t gaps = cells_gaps_in(text.text + at);
	if (gaps == 0 && at > 0) {
		at = at < MASK_STEP ? 0 : at - MASK_STEP + 1; /* two blanks may be astride */
		gaps = cells_gaps_in(text.text + at);
	}
	return gaps == 0 ? 0 : at + word_highest_bit(gaps) + 1;
}

/* Whether a text's last cell is such a one, and what stands before it ends as numbers do, or "N/A". */
static inline bool
cells_may_end_row(struct slice text)
{
	size_t end = text.length;

	/* paragraphs end in a stop, and so does "356 mos." */
	if (end < 2 || (text.text[end - 1] == '.' && text.text[end - 2] != 's') || (end = last_cell_start(text)) == 0 ||
	    (end = blanks_before(text.text, end)) == 0)
		return false;
	char last = text.text[end - 1];
	return ascii_is_digit(last) || last == '%' || last == '-' || ascii_upper(last) == 'A';
}

/*
 * Reads the cell that ends the text, which is no number: a date, bounds or a
 * word. Two numbers or more stand apart before it, one of them an amount, and a
 * label. Returns false where the text ends in none.
 */
static inline bool
odd_cell_before(struct slice text, struct number_cell *cell)
{
	size_t start = last_cell_start(text);

	return start > 0 && odd_cell_from(text, start, cell);
}

/* What row_cell_before does, without a look for the commonest cells first. */
bool any_row_cell_before(struct slice text, size_t end, struct number_cell *cell);

/*
 * Reads the cell that ends the first `end` bytes of a row: a number, one that says
 * that there is none, or another. Returns false where they end in none.
 */
static inline bool
row_cell_before(struct slice text, size_t end, struct number_cell *cell)
{
	return plain_cell_before(text, end, cell) || any_row_cell_before(text, end, cell);
}

/* The end of the text before a sign apart that is of the number behind, "> 70.0"; `end` where none is there. */
size_t cells_before_sign(struct slice text, size_t end);

/*
 * Finds the cell that starts at or behind `*at`, and sets `*at` behind it.
 * Returns it, or an empty slice where there are no more.
 */
struct slice cell_next(struct slice text, size_t *at);

/* How many cells the text has. */
size_t cell_count(struct slice text);

/* How many numbers the text ends in, one behind the other. */
size_t cells_count_numbers(struct slice text);

/*
 * Whether one of the text's cells, but the first, stands where a number is
 * due: it is mostly digits, or says that there is none ("N/A").
 */
bool cells_look_like_row(struct slice text);

/* Whether the text ends in a number with a "$" or commas. */
bool cells_end_in_amount(struct slice text);

/* Whether the text ends in two numbers: the last one an amount, or a percentage behind one. */
bool cells_end_in_numbers(struct slice text);

/* Whether the text ends in two numbers, as a row does, one of which has commas. */
bool cells_end_in_figures(struct slice text);

/*
 * Whether a cell is two numbers of a row that something else than blanks joins:
 * "169/80,425,053", "169-----80,425,053"; bounds are "0-100,000" and "10,000-20,000".
 */
bool cells_are_joined(struct slice cell);

/* The length of the text without blanks and dot leaders at its end. */
size_t length_without_leaders(struct slice text);

/* The length of the text without the footnote marks at its end: *, (1), (a), <F1>, /1/, [1], (Note 1). */
size_t length_without_marks(struct slice text);

#endif
