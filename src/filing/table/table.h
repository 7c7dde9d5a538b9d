/*
 * Reading tables: a block of lines into rows.
 */
#ifndef FILING_TABLE_TABLE_H
#define FILING_TABLE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "filing/table/fold.h"
#include "filing/table/headings.h"
#include "filing/table/row.h"
#include "filing/table/rowsum.h"
#include "filing/table/tabbed.h"
#include "util/output.h"

/* No such line, row or column. */
#define TABLE_NONE ((size_t)-1)

/* Something that stands where a row should and can't be read. */
struct table_problem {
	uintmax_t    line;
	const char  *reason;
	struct slice text; /* the line as printed */
	bool         note; /* nothing is lost: something is to be known of what was read */
};

/* Which line of a label that has several stands beside the numbers. */
enum numbers { NUMBERS_SOMEWHERE, NUMBERS_FIRST, NUMBERS_LAST };

/* Reads the tables of one filing after the other. */
struct tables {
	uintmax_t             count;    /* tables of the filing so far */
	const struct heading *head;     /* of the table that is being read */
	const struct heading *columns;  /* where its columns were repeated last */
	struct slice          title;
	char                  pool[POOL_MAX];
	const struct side    *side;              /* the one that is read of pools side by side, or NULL */
	char                  group[POOL_MAX];   /* the pool that a line inside the table named last, or "" */
	struct slice          dimension;
	struct output         part;     /* the dimension where a line inside the table names it */
	bool                  parted;   /* a line does */
	char                  led[POOL_MAX];     /* the pool of the tables that a sentence leads to, or "" */
	char                  section[POOL_MAX]; /* what a heading named when it did */
	size_t                loans;    /* the columns of loans and balances, or TABLE_NONE */
	size_t                balance;
	enum numbers          numbers;  /* in the last table that told */
	bool                  open;     /* the table's total was not seen so far */
	bool                  summed;   /* a group of its rows ended without a total: that stands below all */
	struct row_sum        loan_sum;       /* of its rows in the blocks before */
	struct row_sum        balance_sum;
	bool                  misfit;         /* a row's numbers contradict the headings: those of the table are not read */
	bool                  apart;          /* its balances are not those of the pool */
	bool                  unparted;       /* its headings of these could not be told apart */
	bool                  bare;           /* it has no headings, and its first row the columns of the table before it */
	bool                  borrowed;       /* so it is, but a title says what it is about: the columns are that one's */
	bool                  stratification; /* it has a column of loans or of balances */
	bool                  continued;      /* the block goes on with the table before it */
	uintmax_t             line;     /* where the block's table starts */
	struct row           *rows;
	size_t                row_count, row_capacity;
	struct table_problem *problems;
	size_t                problem_count, problem_capacity;
	struct output         text;     /* the bytes that rows point to */
	struct output         carry;    /* the start of the next row's label: before a page mark, or an amount */
	uintmax_t             carry_line;
	bool                  carry_foot; /* it may be the page's foot instead */
	struct number_cell   *cells;    /* the numbers of a row, one a column */
	size_t                cell_capacity;
	struct headings       headings;
	struct tabbed         tabbed;
	struct fold           fold;
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
