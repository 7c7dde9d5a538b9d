/*
 * Tables of groups that threads share, and the order in which these come out.
 */
#include "record/partition.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { PARTITION_SHIFT = 58, DIGIT_BITS = 8, DIGITS = 1 << DIGIT_BITS };

struct batch *
batch_make(size_t cells)
{
	struct batch *batch = calloc(1, sizeof *batch);

	if (batch != NULL && cells < SIZE_MAX / 2 / BATCH_ROWS / sizeof *batch->amounts) {
		batch->cells = cells;
		batch->amounts = malloc((cells + 1) * BATCH_ROWS * sizeof *batch->amounts);
	}
	if (batch != NULL && batch->amounts != NULL)
		return batch;
	free(batch);
	errno = ENOMEM;
	return NULL;
}

void
batch_free(struct batch *batch)
{
	if (batch != NULL)
		free(batch->amounts);
	free(batch);
}

/* Adds an amount of each row to its group's sum. */
static int
add_cell(const struct batch *batch, size_t cell, struct group_table *table,
         const struct decimal *numbers)
{
	const struct amount     *amounts = batch_amounts(batch, cell);
	/* No group is made here, so this does not change. */
	const struct group_table here = *table;
	const size_t             count = batch->count;

	for (size_t row = 0; row < count; row++) {
		struct group *group = group_at(&here, batch->places[row]);
		if (!group_add_usual(group_sums(&here, group) + cell, group->scales[cell], amounts[row]) &&
		    group_add_slow(table, group, cell, amounts[row], numbers) != 0)
			return -1;
	}
	return 0;
}

int
batch_add(struct batch *batch, struct group_table *table, const struct decimal *numbers)
{
	for (size_t row = 0; row < batch->count; row++) {
		batch->places[row] = group_place(table, &batch->keys[row], batch->first[row]);
		if (batch->places[row] == 0)
			return -1;
	}
	for (size_t cell = 0; cell < batch->cells; cell++)
		if (add_cell(batch, cell, table, numbers) != 0)
			return -1;
	return 0;
}

int
partitions_make(struct partitions *partitions, size_t cells)
{
	partitions->queue_count = 0;
	for (size_t i = 0; i < PARTITIONS; i++) {
		partitions->list[i].table = group_table(cells, 1);
		int error = pthread_mutex_init(&partitions->list[i].lock, NULL);
		if (error == 0)
			continue;
		while (i-- > 0)
			(void)pthread_mutex_destroy(&partitions->list[i].lock);
		return error;
	}
	return 0;
}

void
partitions_free(struct partitions *partitions)
{
	for (size_t i = 0; i < partitions->queue_count; i++)
		free(partitions->queues[i].entries);
	for (size_t i = 0; i < PARTITIONS; i++) {
		group_table_free(&partitions->list[i].table);
		(void)pthread_mutex_destroy(&partitions->list[i].lock);
	}
}

static size_t
partition_of(const struct group_key *key)
{
	return (size_t)(key->hash >> PARTITION_SHIFT);
}

/* Orders the rows by their partition: those of partition i end at ends[i]. */
static void
order_rows(struct batch *batch, size_t ends[PARTITIONS])
{
	size_t starts[PARTITIONS + 1] = { 0 };

	for (size_t i = 0; i < batch->count; i++)
		starts[partition_of(&batch->keys[i]) + 1]++;
	for (size_t i = 0; i < PARTITIONS; i++)
		starts[i + 1] += starts[i];
	for (size_t i = 0; i < batch->count; i++)
		batch->order[starts[partition_of(&batch->keys[i])]++] = (uint16_t)i;
	memcpy(ends, starts, PARTITIONS * sizeof *ends);
}

/* Adds a row to its group. */
static int
add_row(struct group_table *table, const struct batch *batch, size_t row,
        const struct decimal *numbers)
{
	struct group *group = group_find(table, &batch->keys[row], batch->first[row]);

	if (group == NULL)
		return -1;
	for (size_t cell = 0; cell < batch->cells; cell++)
		if (group_add(table, group, cell, batch_amounts(batch, cell)[row], numbers) != 0)
			return -1;
	return 0;
}

/* Adds some rows to one table, having asked for all the memory that they need. */
static int
add_rows(struct group_table *table, const struct batch *batch, size_t from, size_t to,
         const struct decimal *numbers)
{
	for (size_t i = from; i < to; i++)
		group_prefetch_slot(table, &batch->keys[batch->order[i]]);
	for (size_t i = from; i < to; i++)
		group_prefetch(table, &batch->keys[batch->order[i]]);
	for (size_t i = from; i < to; i++)
		if (add_row(table, batch, batch->order[i], numbers) != 0)
			return -1;
	return 0;
}

int
partitions_add(struct partitions *partitions, struct batch *batch, const struct decimal *numbers)
{
	size_t ends[PARTITIONS];
	size_t from = 0;
	int    status = 0;

	order_rows(batch, ends);
	for (size_t i = 0; i < PARTITIONS; from = ends[i++]) {
		struct partition *partition = &partitions->list[i];
		if (from == ends[i])
			continue;
		(void)pthread_mutex_lock(&partition->lock);
		if (add_rows(&partition->table, batch, from, ends[i], numbers) != 0)
			status = -1;
		(void)pthread_mutex_unlock(&partition->lock);
	}
	return status;
}

int
partitions_take(struct partitions *partitions, struct group_table *table, uint64_t seed)
{
	int status = 0;

	for (struct group *from = NULL; (from = group_next(table, from)) != NULL;) {
		struct slice     text = group_text(table, from);
		struct group_key key;
		group_key(&key, text.text, text.length, seed);
		struct partition *partition = &partitions->list[partition_of(&key)];
		(void)pthread_mutex_lock(&partition->lock);
		struct group *group = group_find(&partition->table, &key, from->first);
		if (group == NULL || group_add_all(&partition->table, group, table, from) != 0)
			status = -1;
		(void)pthread_mutex_unlock(&partition->lock);
	}
	group_table_free(table);
	return status;
}

int
partitions_total(const struct partitions *partitions, struct group_table *table,
                 struct group *total)
{
	for (size_t i = 0; i < PARTITIONS; i++) {
		const struct group_table *from = &partitions->list[i].table;
		for (struct group *part = NULL; (part = group_next(from, part)) != NULL;)
			if (group_add_all(table, total, from, part) != 0)
				return -1;
	}
	return 0;
}

/* Sorts entries by one digit of their position into `to`. */
static void
sort_by_digit(const struct entry *from, struct entry *to, size_t count, unsigned shift)
{
	size_t starts[DIGITS + 1] = { 0 };

	for (size_t i = 0; i < count; i++)
		starts[(from[i].first >> shift) % DIGITS + 1]++;
	for (size_t i = 0; i < DIGITS; i++)
		starts[i + 1] += starts[i];
	for (size_t i = 0; i < count; i++)
		to[starts[(from[i].first >> shift) % DIGITS]++] = from[i];
}

/* The bits in which the entries' positions differ; 0 where they are in order as they stand. */
static uint64_t
disorder(const struct entry *entries, size_t count)
{
	uint64_t differ = 0;
	bool     ordered = true;

	for (size_t i = 1; i < count; i++) {
		differ |= entries[i].first ^ entries[i - 1].first;
		ordered = ordered && entries[i - 1].first < entries[i].first;
	}
	return ordered ? 0 : differ;
}

static int
sort_entries(struct queue *queue)
{
	uint64_t differ = disorder(queue->entries, queue->count);

	if (differ == 0)
		return 0;
	struct entry *room = malloc(queue->count * sizeof *room);
	if (room == NULL)
		return -1;
	for (unsigned shift = 0; shift < 64 && differ >> shift != 0; shift += DIGIT_BITS) {
		struct entry *sorted = room;
		sort_by_digit(queue->entries, sorted, queue->count, shift);
		room = queue->entries;
		queue->entries = sorted;
	}
	free(room);
	return 0;
}

static int
fill_queue(struct queue *queue, const struct group_table *table)
{
	struct group *group = NULL;

	queue->entries = calloc(table->count, sizeof *queue->entries);
	if (queue->entries == NULL)
		return -1;
	while ((group = group_next(table, group)) != NULL)
		queue->entries[queue->count++] = (struct entry){ group->first, group };
	return sort_entries(queue);
}

static uint64_t
head(const struct queue *queue)
{
	return queue->entries[queue->next].first;
}

/* Lets a queue of the heap sink to where its head belongs. */
static void
sink(struct partitions *partitions, size_t at)
{
	struct queue *queues = partitions->queues;
	struct queue  moved = queues[at];

	for (;;) {
		size_t child = 2 * at + 1;
		if (child >= partitions->queue_count)
			break;
		if (child + 1 < partitions->queue_count &&
		    head(&queues[child + 1]) < head(&queues[child]))
			child++;
		if (head(&moved) < head(&queues[child]))
			break;
		queues[at] = queues[child];
		at = child;
	}
	queues[at] = moved;
}

int
partitions_sort(struct partitions *partitions)
{
	for (size_t i = 0; i < PARTITIONS; i++)
		group_table_close(&partitions->list[i].table);
	for (size_t i = 0; i < PARTITIONS; i++) {
		if (partitions->list[i].table.count == 0)
			continue;
		struct queue *queue = &partitions->queues[partitions->queue_count++];
		*queue = (struct queue){ .partition = i };
		if (fill_queue(queue, &partitions->list[i].table) != 0) {
			errno = ENOMEM;
			return -1;
		}
	}
	for (size_t i = partitions->queue_count / 2; i-- > 0;)
		sink(partitions, i);
	return 0;
}

struct group *
partitions_next(struct partitions *partitions, const struct group_table **table)
{
	struct queue *queue = &partitions->queues[0];

	if (partitions->queue_count == 0)
		return NULL;
	struct group *group = queue->entries[queue->next++].group;
	*table = &partitions->list[queue->partition].table;
	if (queue->next == queue->count) {
		free(queue->entries);
		*queue = partitions->queues[--partitions->queue_count];
	}
	sink(partitions, 0);
	return group;
}
