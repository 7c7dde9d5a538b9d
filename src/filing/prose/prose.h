/*
 * The facts that a filing's paragraphs state. Paragraphs are fed in their
 * order, as the segmenter hands them out; sentences may go on over page ends
 * and over the footnotes there.
 */
#ifndef FILING_PROSE_PROSE_H
#define FILING_PROSE_PROSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "filing/prose/fact.h"
#include "util/slice.h"

/* Numbers in a known wording that state no fact for sure, or a sentence that can't be read. */
struct prose_problem {
	uintmax_t    line;
	const char  *reason;
	struct slice text;
	bool         counted; /* a list that can't be dealt out: its numbers of subjects and values are facts */
};

struct prose;

/* Makes a reader of prose. Returns NULL with errno ENOMEM. */
struct prose *prose_new(void);

/* Frees a reader, or nothing where it is NULL. */
void prose_free(struct prose *prose);

/*
 * Reads a block of kind BLOCK_PROSE or BLOCK_ITEM. What it states, and what a
 * sentence that ended in it states, is then in prose_facts and
 * prose_problems. Returns 0, or -1 with errno ENOMEM.
 */
int prose_block(struct prose *prose, const struct block *block);

/*
 * Ends the filing: the last sentence may have had no end, and the next block
 * is another filing's. As prose_block.
 */
int prose_end(struct prose *prose);

/* The facts of the last call, valid until the next; `*count` says how many. */
const struct fact *prose_facts(const struct prose *prose, size_t *count);

/* The problems of the last call, valid until the next; `*count` says how many. */
const struct prose_problem *prose_problems(const struct prose *prose, size_t *count);

#endif
