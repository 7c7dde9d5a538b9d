/*
 * Blocks that stand where a sentence has not ended, kept until the next one
 * tells whether it goes on behind them: a page's running head, footnotes
 * without a ruler above them.
 */
#ifndef FILING_PROSE_INTERLUDE_H
#define FILING_PROSE_INTERLUDE_H

#include "filing/block.h"

enum {
	INTERLUDE_LINES = 32, /* more of them are no interlude */
	INTERLUDE_HEAD = 3    /* and more of these no running head */
};

/* Zeros are an empty one. */
struct interlude {
	struct line lines[INTERLUDE_LINES];
	size_t      ends[INTERLUDE_LINES]; /* of the blocks, in lines */
	size_t      blocks;
	bool        ended;                 /* one may be a head, or the end of the sentence: it ends in a full stop */
	bool        open;                  /* one is a footnote that has not ended */
	bool        notes;                 /* one is a footnote, or has a number */
	bool        paged;                 /* a page mark or number stands behind the last of these */
	char       *bytes;                 /* the lines' text */
	size_t      used;
	size_t      capacity;
};

/* Whether no block is kept. */
static inline bool
interlude_is_empty(const struct interlude *interlude)
{
	return interlude->blocks == 0;
}

/* The lines that are kept. */
static inline size_t
interlude_lines(const struct interlude *interlude)
{
	return interlude->blocks == 0 ? 0 : interlude->ends[interlude->blocks - 1];
}

/* Whether a block looks like a running head or foot: few lines, all of them like titles, or with a page's number. */
bool interlude_is_head(const struct block *block);

/* Whether a line starts a footnote by its mark alone: "(1)  Terms used herein". */
bool interlude_is_footnote(struct slice line);

/*
 * Keeps a block, for which there must be room among the INTERLUDE_LINES.
 * Returns 0, or -1 with errno ENOMEM.
 */
int interlude_keep(struct interlude *interlude, const struct block *block);

/* Forgets all blocks. */
static inline void
interlude_drop(struct interlude *interlude)
{
	interlude->blocks = interlude->used = 0;
	interlude->ended = interlude->open = interlude->notes = interlude->paged = false;
}

/* Frees what an interlude holds. */
void interlude_free(struct interlude *interlude);

#endif
