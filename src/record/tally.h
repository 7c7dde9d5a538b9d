/*
 * Sums of the records of FILE operands by key, read in blocks by one thread or
 * many: the result, and what is said of bad input, is the same for any number.
 */
#ifndef RECORD_TALLY_H
#define RECORD_TALLY_H

#include "record/worker.h"
#include "util/blocks.h"

enum { TALLY_VALUE = 256 }; /* bytes of a value that are kept to be shown */

/* What is wrong with an operand, or with a line of it. */
struct tally_fault {
	size_t      file;  /* the operand's number, from 0 */
	uintmax_t   line;  /* or 0 */
	int         error; /* it can't be read: errno; all that follows has no meaning */
	const char *reason;
	struct slice column; /* the name of the one that it is about, or without text */
	struct slice value;  /* or without text */
	size_t      fields;  /* those of a line with too few or too many, or 0 */
	size_t      expected;
	char        shown[2][TALLY_VALUE]; /* where the two slices point */
};

/* What a block, or what came instead of one, turned out to be. */
struct tally_event {
	uintmax_t             sequence;
	size_t                file;
	uintmax_t             lines;
	uintmax_t             records;
	const struct columns *columns; /* of the operand; NULL: not known yet */
	bool                  give_up; /* what follows in the operand makes no sense */
	struct tally_fault   *fault;
};

/* An operand without a record of the dimension that is a column in the first operand. */
struct tally_unmatched {
	size_t       file;
	struct slice dimension;
};

/* The work that the threads share. */
struct tally {
	const struct request   *request;
	struct blocks           blocks;
	pthread_mutex_t         lock; /* of the blocks and of all that follows */
	struct columns        **columns; /* of the operands, as often as the header changes */
	size_t                  columns_count;
	size_t                  columns_capacity;
	struct tally_event     *early; /* events that wait for those before them */
	size_t                  early_count;
	size_t                  early_capacity;
	uintmax_t               turn;  /* the sequence of the event that is next */
	size_t                  file;  /* the operand of the one that was last */
	uintmax_t               lines; /* of it, so far, as are the records */
	uintmax_t               records;
	const struct columns   *file_columns;
	bool                    given_up;
	struct tally_fault    **faults;
	size_t                  fault_count;
	size_t                  fault_capacity;
	struct tally_unmatched *unmatched;
	size_t                  unmatched_count;
	size_t                  unmatched_capacity;
	int                     error; /* of the work itself: an error number */
	bool                    shared; /* the partitions are made */
	uint64_t                seed;
	struct partitions       partitions;
};

/*
 * Reads all operands and sums their records. As many threads as `threads` says
 * share the work, but one does it as long as less than `small` bytes were
 * read. Afterwards either `error` is not 0, or there are faults, in the order
 * of the input, or the groups are there, sorted. tally_free is to be called in
 * any case.
 */
void tally_run(struct tally *tally, const struct request *request, char *const *files,
               size_t count, size_t threads, uintmax_t small);

/* The columns of the first operand, or NULL where there was none. */
const struct columns *tally_columns(const struct tally *tally);

/* Frees all. */
void tally_free(struct tally *tally);

#endif
