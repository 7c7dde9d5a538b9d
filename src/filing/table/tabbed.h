/*
 * Tables whose cells single tabs part, as word processors and spreadsheets
 * write them: what counts there is a cell's place in its line, not where it is
 * displayed. Their lines are laid out anew, in columns that blanks part.
 */
#ifndef FILING_TABLE_TABBED_H
#define FILING_TABLE_TABBED_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "util/output.h"

/* A block that was laid out, in memory that is used again and again. */
struct tabbed {
	struct block  block;
	struct line  *lines;
	size_t        capacity;
	struct output text;  /* the lines' bytes */
	size_t        cells; /* that its rows have; 0 where the block was left as it is */
	bool          aligned; /* the last table that shows it has tabs only to align its cells */
	size_t        doubtful; /* a line of headings that may stand over other columns; the block's count for none */
};

/* An empty one. */
#define TABBED_NONE { .text = OUTPUT_TO(-1) }

/*
 * Lays a block of kind BLOCK_TABLE out where its headings and rows have as many cells, tabs
 * between them, and those do not align its numbers; a block without headings goes on as the one
 * before. Returns the block to be read, this one or another that is valid until the next call;
 * NULL with errno ENOMEM.
 */
const struct block *tabbed_lay_out(struct tabbed *tabbed, const struct block *block);

/* A text as it is printed in `block`, where it is a whole line of that block laid out; else the text. */
struct slice tabbed_printed(const struct tabbed *tabbed, const struct block *block, struct slice text);

/* Frees all memory. */
void tabbed_free(struct tabbed *tabbed);

#endif
