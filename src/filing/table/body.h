/*
 * The body of a table: the lines behind its head.
 */
#ifndef FILING_TABLE_BODY_H
#define FILING_TABLE_BODY_H

#include "filing/table/table.h"

/* Lines [from, to) of a block. */
struct line_span {
	size_t from;
	size_t to;
};

/* The rows of a block as they are being read. */
struct body {
	struct tables      *tables;
	const struct block *block;
	struct slice        dimension;
	struct slice        pool;
	size_t              first;    /* rows[] of the first row, or of that of the part that a line heads */
	size_t              from;     /* index of the first line */
	size_t              last;     /* index of the last row's line, read or not; of the first line where there is no row */
	size_t              room;     /* the widest label, in bytes; TABLE_NONE until somebody asks */
	bool                asked;    /* somebody asked for the table's `numbers` */
	enum numbers        likely;   /* what they are where no table tells */
	struct line_span    loose;    /* lines since the last row */
	size_t              row;      /* index of the last row's line, or TABLE_NONE */
	size_t              label;    /* rows[] of the last row, to be continued by text; or TABLE_NONE */
	size_t              indent;   /* where the last row's label starts */
	size_t              head_indent; /* of a line that headed rows; 0 where none did */
	size_t              row_indent;  /* and of these */
	bool                text;     /* text stands since the last row */
	bool                ruled;    /* a ruler stands since the last row */
	bool                page;     /* a page mark stands since the last row */
};

/* Reads a block's lines from `from` on, which are behind the head. Returns 0, or -1 with errno ENOMEM. */
int body_read(struct tables *tables, const struct block *block, size_t from);

/* Whether no row follows the row's line at `index` in the block, nor text right below. */
static inline bool
body_ends_at(const struct body *body, size_t index)
{
	const struct block *block = body->block;

	return index == body->last && (index + 1 == block->count || block->lines[index + 1].kind != LINE_TEXT);
}

/* Whether the row's line at `index` is the table's last, as far as the block shows. */
static inline bool
body_is_last_row(const struct body *body, size_t index)
{
	return !body->block->cut_off && body_ends_at(body, index);
}

#endif
