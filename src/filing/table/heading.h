/*
 * The head of a table: where its columns stand, what they are called, and what
 * its title says.
 */
#ifndef FILING_TABLE_HEADING_H
#define FILING_TABLE_HEADING_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "filing/display.h"
#include "filing/pool.h"
#include "filing/table/side.h"
#include "util/output.h"

/* What a head's columns follow from. */
enum heading_source {
	HEADING_STATED, /* a ruler or tags */
	HEADING_CELLS,  /* the cells of the headings: the rows have no more */
	HEADING_ROWS    /* the rows, or that there is none: the same headings elsewhere may have other columns */
};

/* A table's head; it does not change once it is read. */
struct heading {
	struct slice   key;       /* the lines that it was read from */
	struct slice   title;     /* the title's text in one line */
	size_t         bare;      /* bytes of the title before "(continued)" */
	struct slice   label;     /* the heading of the label column */
	struct slice   dimension;
	char           pool[POOL_MAX];
	struct column *all;       /* the columns, those of labels first */
	struct column *columns;   /* the columns of numbers, from the left: in `all` */
	size_t         count;     /* of them */
	size_t         labels;    /* the columns of labels */
	enum heading_source source;
	bool           unlabelled; /* as the row shows, no column that is stated is the labels' */
	bool           added;     /* which a heading is then: the first of `all` */
	bool           apart;     /* by title or label heading it is of certificates, or of assumed loans */
	bool           whole;     /* the title says that it speaks of all pools, or of several */
	bool           doubled;   /* there are columns of loans, or of balances, for several pools */
	struct side    sides[SIDES]; /* these pools, where each has the same columns */
	size_t         side_count;
	size_t         fold;      /* so many columns stand side by side again and again, with all their headings; or 0 */
	size_t         beside;    /* the display column from which on another table's head stands beside; or 0 */
	bool           repeated;  /* all of its lines are headings, and were printed above */
	size_t         body;      /* lines of the block before the first that is no head */
	size_t         cut, cut_end; /* a label's lines among them, above a page's end; none where both are 0 */
	size_t         scaled;    /* the first of them that says that amounts are in thousands, or body */
};

/* A word of the headings, or several, and the column that they stand over. */
struct heading_word {
	struct slice text;
	size_t       column;
};

/* Where heads are read, one after the other: memory that is used again and again. */
struct heading_draft {
	struct heading       head;  /* its texts are those below */
	struct output        key;
	struct output        title;
	struct output        label;
	struct output        dimension;
	struct output        name;  /* of a column */
	size_t               column_capacity; /* of the head's `all` */
	struct heading_word *words;
	size_t               word_count, word_capacity;
};

/* An empty draft. */
#define HEADING_DRAFT \
	{ \
		.key = OUTPUT_TO(-1), .title = OUTPUT_TO(-1), .label = OUTPUT_TO(-1), \
		.dimension = OUTPUT_TO(-1), .name = OUTPUT_TO(-1) \
	}

/*
 * Reads the head of the table whose first row is the line at `row`, which is
 * valid until the next one is read; `key` is for the caller. With `repeated` all
 * of its lines are headings. A block without a head gives one whose `count` is
 * 0. Returns 0, or -1 with errno ENOMEM.
 */
int heading_read(struct heading_draft *draft, const struct block *block, size_t row, bool repeated);

/* Frees all memory. */
void heading_free(struct heading_draft *draft);

/*
 * Whether a head that was read from the lines before the block's line at `row`,
 * or the same ones elsewhere, is the one that the block's rows give it.
 */
bool heading_suits(const struct heading *head, const struct block *block, size_t row);

#endif
