/*
 * Reading tables: a block of lines into rows.
 */
#ifndef FILING_TABLE_H
#define FILING_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "filing/column.h"
#include "filing/pool.h"
#include "filing/row.h"
#include "util/output.h"

/* Something that stands where a row should and can't be read. */
struct table_problem {
	uintmax_t    line;
	const char  *reason;
	struct slice text; /* the line as printed */
};

struct column {
	size_t           start; /* display columns of the line, from 0 */
	size_t           end;
	enum column_type type;
};

/* What a table is, beside its rows; kept while the table may go on after a page mark. */
struct table_head {
	struct output title;     /* its text in one line */
	struct output heading;   /* the heading of the label column */
	struct output dimension;
	char          pool[POOL_MAX];
	struct column *columns;  /* of numbers, from the left */
	size_t        count;
	size_t        capacity;
	size_t        label_end; /* display column where the label column's heading ends; 0: unknown */
	bool          open;      /* its total was not seen */
};

/* Reads the tables of one filing after the other. */
struct tables {
	uintmax_t             count;   /* tables of the filing so far */
	struct table_head     head;
	bool                  stratification; /* the block's table has a column of loans or of balances */
	uintmax_t             line;    /* where the block's table starts */
	bool                  continued; /* the block goes on with the table before it */
	struct row           *rows;
	size_t                row_count, row_capacity;
	struct table_problem *problems;
	size_t                problem_count, problem_capacity;
	struct output         text;    /* the bytes that rows point to */
	struct output         draft;   /* a title that is being read */
	struct output         carry;   /* a label that a page mark parts from its numbers */
	uintmax_t             carry_line;
	struct number_cell   *cells;
	size_t                cell_capacity;
};

/* Makes a reader that has read nothing. */
void tables_begin(struct tables *tables);

/* Begins a filing: its tables count from 1. */
void tables_begin_filing(struct tables *tables);

/*
 * Reads a block of kind BLOCK_TABLE: rows, stratification and problems are
 * those of the block, valid until the next call. Returns 0, or -1 with errno
 * ENOMEM.
 */
int tables_read(struct tables *tables, const struct block *block);

/* Frees all memory. */
void tables_free(struct tables *tables);

#endif
