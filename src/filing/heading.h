/*
 * The head of a table: where its columns stand, what they are called, and what
 * its title says. Tables of one issuer have the same heads over and over, so
 * heads that were read are kept, and found again by their bytes.
 */
#ifndef FILING_HEADING_H
#define FILING_HEADING_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "filing/column.h"
#include "filing/pool.h"
#include "util/output.h"

struct column {
	size_t           start; /* display columns of the line, from 0 */
	size_t           end;
	enum column_type type;
};

/* A table's head; it does not change once it is read. */
struct heading {
	struct output  key;       /* the lines that it was read from */
	struct output  title;     /* the title's text in one line */
	size_t         bare;      /* bytes of the title before "(continued)" */
	struct output  label;     /* the heading of the label column */
	struct output  dimension;
	char           pool[POOL_MAX];
	struct column *all;       /* the columns, the label's first if it has one */
	struct column *columns;   /* the columns of numbers, from the left: in `all` */
	size_t         count;     /* of them */
	size_t         capacity;
	bool           doubled;   /* there are more columns of loans, and of balances, than one */
	bool           labelled;  /* the first of `all` is the labels' */
	size_t         body;      /* lines of the block before the first that is no head */
};

enum { HEADINGS = 1024 };

/* The heads that were read last. Zeroed memory is ready to use. */
struct headings {
	struct heading *kept[HEADINGS];
};

/* The display column of an offset in a line's text; tabs go to multiples of 8. */
size_t display_column(const struct line *line, size_t offset);

/*
 * Finds the head of a table in a block's lines; where the block has none, its
 * `count` is 0. `used` are two heads that stay valid, or NULL; any other may
 * be freed. Returns the head, or NULL with errno ENOMEM.
 */
const struct heading *heading_find(struct headings *headings, const struct block *block,
                                   const struct heading *const used[2]);

/* Appends a piece of text to a label or title: blanks squeezed, leaders and marks left out. */
void heading_append(struct output *text, size_t start, struct slice piece);

/* Whether heading_append would append the piece as it is. */
bool heading_is_clean(struct slice piece);

/* Frees all heads. */
void headings_free(struct headings *headings);

#endif
