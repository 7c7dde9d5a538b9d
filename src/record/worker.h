/*
 * What one thread does with a block of lines: finds the fields that matter,
 * reads the amounts, and adds them to the key's group. Few groups are kept in
 * a table of its own, many go to those that all threads share.
 */
#ifndef RECORD_WORKER_H
#define RECORD_WORKER_H

#include "record/columns.h"
#include "record/partition.h"

struct worker {
	const struct request *request;
	const struct columns *columns; /* of the block at hand */
	struct partitions    *partitions;
	uint64_t              seed; /* of all keys */
	struct group_table    own;
	bool                  shared; /* the groups became too many for it */
	struct batch         *batch; /* NULL: the two have no shape yet */
	uint32_t              starts[BATCH_ROWS]; /* of its new rows: indices of positions */
	uint32_t             *positions; /* of tabs and newlines, from the newline before a line */
	size_t                position_capacity;
	size_t                kept; /* positions of a line that goes on */
	char                 *joined; /* keys of columns that are no neighbours */
	size_t                joined_length;
	size_t                joined_capacity;
	struct decimal       *numbers; /* amounts of rows on their way that are too long */
	size_t                number_count;
	size_t                number_capacity;
	uintmax_t             records; /* that were added so far */
	int                   error; /* ENOMEM */
};

/* A line that can't be read, and why. */
struct bad_line {
	uintmax_t    number; /* as the lines are counted, from 1 */
	const char  *reason; /* NULL: it has too few fields or too many */
	size_t       fields; /* how many */
	size_t       column; /* what the reason is about */
	struct slice value;  /* what stands there, in the block */
};

/*
 * Adds the records of a block of lines, which starts at `position` of the
 * input and has BLOCK_MARGIN around it. Adds its lines to `*lines`. Returns 0;
 * 1 with the first line that can't be read in `bad` (what comes before it was
 * added, and maybe more); or -1 with errno ENOMEM.
 */
int worker_add(struct worker *worker, struct slice block, uintmax_t position, uintmax_t *lines,
               struct bad_line *bad);

/* Moves what is left to the shared tables. Returns 0, or -1 with errno ENOMEM. */
int worker_finish(struct worker *worker);

/* Frees all. */
void worker_free(struct worker *worker);

#endif
