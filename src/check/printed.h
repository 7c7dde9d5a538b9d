/*
 * The numbers that a filing prints, each with the line that it stands on, for
 * finding those that no record carries.
 *
 * A number is a run of digits, with commas or a point among them where these
 * stand as in a number. Digits that are part of a word are none: next to a
 * letter or joined to one by a hyphen ("8-K", "2-family", "B-1", "2nd"), or a
 * pool's name ("Group 2"); but those of an amount ("$5of", "357.41months") and
 * those before a longer word ("30years") only have lost a blank.
 */
#ifndef CHECK_PRINTED_H
#define CHECK_PRINTED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "util/arena.h"
#include "util/output.h"

struct printed {
	struct slice    number; /* as printed */
	struct slice    date;   /* the date that it is part of, YYYY-MM-DD, or empty */
	struct slice    text;   /* the line, or the part of a long one around the number, as a field holds it */
	uintmax_t       line;
	enum block_kind kind;   /* of the block that it stands in */
	bool            name;   /* it is part of the filing's series or accession number */
	bool            head;   /* it stands on its block's first line */
};

/* Where a line starts in the block's text. */
struct printed_line {
	size_t       start;
	uintmax_t    number;
	size_t       kept; /* where the part ends that is kept; 0 before the line's first number */
	struct slice text; /* that part */
};

struct prints {
	struct printed      *items; /* in the order of the text */
	size_t               count;
	size_t               capacity;
	struct arena         kept;
	struct output        text;  /* a block's lines, while they are read */
	struct output        field; /* one of them, fit for a field */
	struct printed_line *lines;
	size_t               line_capacity;
};

#define PRINTS_NONE { .text = OUTPUT_TO(-1), .field = OUTPUT_TO(-1) }

/* Adds the numbers of a block. Returns 0, or -1 with errno ENOMEM. */
int prints_read(struct prints *prints, const struct block *block);

/* Forgets all numbers; the memory is used again. */
void prints_clear(struct prints *prints);

/* Frees all memory. */
void prints_free(struct prints *prints);

#endif
