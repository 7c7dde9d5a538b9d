/*
 * The segmenter: cuts one input into filings, and these into typed blocks,
 * in one pass. It holds the lines of one block and of the few short
 * paragraphs before it, which may turn out to be a table's title.
 */
#ifndef FILING_SEGMENT_H
#define FILING_SEGMENT_H

#include <stdint.h>

#include "filing/block.h"
#include "util/input.h"

enum segment_result {
	SEGMENT_END,      /* no more blocks */
	SEGMENT_BLOCK,    /* a block */
	SEGMENT_TOO_LONG, /* a line that could not be held was passed over: segmenter_line */
	SEGMENT_ERROR     /* errno: reading failed, or there is no memory */
};

struct segmenter;

/* Makes a segmenter, for one input after the other. Returns NULL with errno ENOMEM. */
struct segmenter *segmenter_new(void);

/*
 * Begins with an open input. `label` names the input's filings (see struct
 * filing) and must outlive it; `kinds` are the bits of enum block_kind that
 * are wanted. Where BLOCK_ITEM is wanted and BLOCK_PROSE is not, prose with an
 * Item's heading further down is handed out, too. Returns 0, or -1 with errno
 * ENOMEM.
 */
int segmenter_begin(struct segmenter *segmenter, struct input *input, const char *label,
                    unsigned kinds);

/* Changes the kinds that are wanted of what was not handed out so far. */
void segmenter_want(struct segmenter *segmenter, unsigned kinds);

/*
 * Makes it read one part of an input: filings are named as if others stood
 * before the first (LABEL#1 is the first one's name), and where a filing
 * begins whose first text is at `stop`, reading ends.
 */
void segmenter_part(struct segmenter *segmenter, bool first, uintmax_t stop);

/* Whether the part ended where it should. */
bool segmenter_stopped(const struct segmenter *segmenter);

/* Gives the next wanted block, valid until the next call. */
enum segment_result segmenter_next(struct segmenter *segmenter, struct block *block);

/* The number of the line read last: the one that SEGMENT_TOO_LONG speaks of. */
uintmax_t segmenter_line(const struct segmenter *segmenter);

/* The filing that the lines read last belong to. */
const struct filing *segmenter_filing(const struct segmenter *segmenter);

/* Frees a segmenter, or nothing where it is NULL; the input stays open. */
void segmenter_free(struct segmenter *segmenter);

#endif
