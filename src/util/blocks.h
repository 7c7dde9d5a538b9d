/*
 * Reading FILE operands as blocks of whole lines, for work that is shared out
 * to threads: each block lies in its taker's own buffer, and only the start of
 * a line that the next block ends is copied.
 */
#ifndef UTIL_BLOCKS_H
#define UTIL_BLOCKS_H

#include "util/input.h"

enum {
	BLOCK_SIZE    = 128 * 1024, /* bytes asked of read(2) */
	BLOCK_MARGIN  = 64          /* readable bytes before and behind a block's lines */
};

enum blocks_result {
	BLOCKS_END,      /* no more operands */
	BLOCKS_LINES,    /* a block of lines */
	BLOCKS_EMPTY,    /* an operand without a byte */
	BLOCKS_TOO_LONG, /* a line that could not be held was passed over */
	BLOCKS_ERROR     /* the operand can't be opened or read: errno in `error` */
};

/*
 * What blocks_next has found. `lines` points to `length` bytes: whole lines,
 * the last of which ends in a newline even where the operand does not. The
 * margin behind them is filled with NULs. Zeroed memory is a block.
 */
struct line_block {
	char     *lines;
	size_t    length;
	char     *bytes; /* the buffer */
	size_t    capacity;
	size_t    file;     /* the operand's number, from 0 */
	uintmax_t sequence; /* what came before this, whatever it was */
	uintmax_t position; /* bytes in lines and operands before this block's */
	bool      first;    /* these are an operand's first lines */
	int       error;
};

struct blocks {
	char *const *files;
	size_t       count;
	size_t       next;    /* the number of operands opened */
	bool         open;    /* the last of them still is */
	bool         started; /* something of it was handed out */
	bool         dropped; /* the rest of standard input was left out: it has ended */
	struct input input;   /* its descriptor */
	char        *tail;    /* the start of a line */
	size_t       tail_length;
	size_t       tail_capacity;
	uintmax_t    sequence;
	uintmax_t    position;
};

/* Blocks of `count` FILE operands, where "-" is standard input. */
#define BLOCKS_OF(operands, number) \
	{ .files = (operands), .count = (number), .input = INPUT_NONE }

/*
 * Reads the next block, or says what stands in its way; the operands that
 * follow can be read in any case. The block's buffer is used again.
 */
enum blocks_result blocks_next(struct blocks *blocks, struct line_block *block);

/* Leaves out the rest of an operand, if that is still being read. */
void blocks_skip(struct blocks *blocks, size_t file);

/* Frees a block's buffer. */
void block_free(struct line_block *block);

/* Closes what is open and frees all. */
void blocks_free(struct blocks *blocks);

#endif
