/*
 * The heads of tables that were read last. Tables of one issuer have the same
 * heads over and over, so heads are kept, and found again by their bytes.
 */
#ifndef FILING_TABLE_HEADINGS_H
#define FILING_TABLE_HEADINGS_H

#include "filing/table/heading.h"

/* The heads that are kept: so many for each value of a hash, which has so many. */
enum { HEADING_PLACES = 4, HEADING_SETS = 256 };

struct headings {
	struct heading_draft draft; /* where they are read */
	struct heading      *kept[HEADING_SETS][HEADING_PLACES]; /* of each set the newest first */
};

/* No heads. */
#define HEADINGS_NONE { .draft = HEADING_DRAFT }

/*
 * Finds the head of a table in a block's lines; where the block has none, its
 * `count` is 0. Where all of its lines are those that `above` ends in, if that
 * is no NULL, they are headings that are repeated, and none is a title. `used`
 * are two heads that stay valid, or NULL; any other may be freed. Returns the
 * head, or NULL with errno ENOMEM.
 */
const struct heading *headings_find(struct headings *headings, const struct block *block,
                                    const struct heading *above,
                                    const struct heading *const used[2]);

/* Frees all heads. */
void headings_free(struct headings *headings);

#endif
