/*
 * The head of a table: where its columns stand, what they are called, and the
 * lines of its title.
 */
#ifndef FILING_HEADING_H
#define FILING_HEADING_H

#include <stddef.h>

#include "filing/block.h"
#include "filing/table.h"

/* Where the parts of a table's block are; indexes of lines. */
struct layout {
	size_t title;    /* lines [title, headings) are the title */
	size_t headings; /* lines [headings, body) are headings and rulers */
	size_t body;     /* the first line behind the headings */
};

/* The display column of an offset in a line's text; tabs go to multiples of 8. */
size_t display_column(const struct line *line, size_t offset);

/*
 * Finds the head of a table in a block's lines and reads its columns into
 * `head`: their places, types, and the label column's heading. Where the
 * block has no headings, `head->count` is 0. Returns 0, or -1 with errno
 * ENOMEM.
 */
int heading_read(struct table_head *head, const struct block *block, struct layout *layout);

#endif
