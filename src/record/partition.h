/*
 * The groups of all threads, in tables by the first bits of their keys' hash:
 * each table is small enough for a thread to add many rows to it at a time,
 * and to wait for the memory of all of them at once.
 */
#ifndef RECORD_PARTITION_H
#define RECORD_PARTITION_H

#include <pthread.h>

#include "record/group.h"

enum { PARTITIONS = 64, BATCH_ROWS = 1024 };

/* Rows on their way to their groups, in one array for each of a row's parts. */
struct batch {
	size_t           cells;
	size_t           count;
	struct amount   *amounts;           /* BATCH_ROWS for each cell */
	uint64_t         first[BATCH_ROWS]; /* where the rows stand in the input */
	uint16_t         order[BATCH_ROWS]; /* of the rows by their partition */
	uint32_t         places[BATCH_ROWS]; /* of their groups in a table */
	struct group_key keys[BATCH_ROWS];
};

struct partition {
	pthread_mutex_t    lock;
	struct group_table table;
};

/* A group and where its key first appeared. */
struct entry {
	uint64_t      first;
	struct group *group;
};

/* A partition's groups in order, those left to be handed out. */
struct queue {
	struct entry *entries;
	size_t        count;
	size_t        next;
	size_t        partition;
};

struct partitions {
	struct partition list[PARTITIONS];
	struct queue     queues[PARTITIONS]; /* a heap: the first has the least entry */
	size_t           queue_count;
};

/* A batch whose rows have `cells` amounts; NULL with errno ENOMEM. */
struct batch *batch_make(size_t cells);

/* Frees it; it may be NULL. */
void batch_free(struct batch *batch);

/* The amounts of all rows for a cell. */
static inline struct amount *
batch_amounts(const struct batch *batch, size_t cell)
{
	return &batch->amounts[cell * BATCH_ROWS];
}

/*
 * Adds all rows to their groups in a table. `numbers` are the amounts that
 * group_add asks for. Returns 0, or -1 with errno ENOMEM.
 */
int batch_add(struct batch *batch, struct group_table *table, const struct decimal *numbers);

/* Makes the tables. Returns 0, or an error number; then there is nothing to free. */
int partitions_make(struct partitions *partitions, size_t cells);

/* Frees them. */
void partitions_free(struct partitions *partitions);

/*
 * Adds the rows of a batch. Returns 0, or -1 with errno ENOMEM. Any thread may
 * call this and the next.
 */
int partitions_add(struct partitions *partitions, struct batch *batch,
                   const struct decimal *numbers);

/* Moves all groups of a thread's own table, whose keys have this seed. As partitions_add. */
int partitions_take(struct partitions *partitions, struct group_table *table, uint64_t seed);

/*
 * Adds the sums of all groups to those of one in another table. Returns 0, or
 * -1 with errno ENOMEM.
 */
int partitions_total(const struct partitions *partitions, struct group_table *table,
                     struct group *total);

/*
 * Puts the groups in order of first appearance, for partitions_next; nothing
 * can be added any more. Returns 0, or -1 with errno ENOMEM.
 */
int partitions_sort(struct partitions *partitions);

/* The next group in order, and its table; NULL at the end. */
struct group *partitions_next(struct partitions *partitions, const struct group_table **table);

#endif
