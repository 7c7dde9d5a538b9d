/*
 * Finding things by what they are called.
 */
#include "util/index.h"

#include <errno.h>
#include <stdlib.h>

#include "util/grow.h"

uint64_t
index_hash(const struct slice *names, size_t count)
{
	uint64_t hash = 14695981039346656037u; /* FNV-1a */

	for (size_t i = 0; i < count; i++) {
		for (size_t at = 0; at < names[i].length; at++)
			hash = (hash ^ (unsigned char)names[i].text[at]) * 1099511628211u;
		hash = (hash ^ 0x100) * 1099511628211u;
	}
	return hash ^ (hash >> 32);
}

/* Hangs an entry in at the end of its slot. */
static void
hang(struct index *index, ptrdiff_t number)
{
	struct index_entry *entry = &index->entries[number];
	struct index_slot  *slot = &index->slots[entry->hash & (index->slot_count - 1)];

	entry->next = INDEX_NONE;
	if (slot->first == INDEX_NONE)
		slot->first = number;
	else
		index->entries[slot->last].next = number;
	slot->last = number;
}

/* Empties all slots and hangs all entries in again. */
static void
hang_all(struct index *index)
{
	for (size_t i = 0; i < index->slot_count; i++)
		index->slots[i].first = INDEX_NONE;
	for (size_t i = 0; i < index->count; i++)
		hang(index, (ptrdiff_t)i);
}

/* Makes more slots. Returns 0, or -1 with errno. */
static int
spread(struct index *index)
{
	size_t             count = index->slot_count == 0 ? 64 : index->slot_count * 2;
	struct index_slot *slots = NULL;

	if (count <= PTRDIFF_MAX / sizeof *slots)
		slots = realloc(index->slots, count * sizeof *slots);
	if (slots == NULL) {
		errno = ENOMEM;
		return -1;
	}
	index->slots = slots;
	index->slot_count = count;
	hang_all(index);
	return 0;
}

int
index_add(struct index *index, uint64_t hash)
{
	struct index_entry *entries = grow(index->entries, &index->capacity, index->count + 1,
	                                   sizeof *entries);

	if (entries == NULL)
		return -1;
	index->entries = entries;
	if (index->count >= index->slot_count && spread(index) != 0)
		return -1;
	entries[index->count].hash = hash;
	hang(index, (ptrdiff_t)index->count++);
	return 0;
}

ptrdiff_t
index_find(const struct index *index, uint64_t hash, ptrdiff_t after)
{
	ptrdiff_t number;

	if (index->count == 0)
		return INDEX_NONE;
	number = after == INDEX_NONE ? index->slots[hash & (index->slot_count - 1)].first
	                             : index->entries[after].next;
	while (number != INDEX_NONE && index->entries[number].hash != hash)
		number = index->entries[number].next;
	return number;
}

void
index_clear(struct index *index)
{
	for (size_t i = 0; i < index->count; i++)
		index->slots[index->entries[i].hash & (index->slot_count - 1)].first = INDEX_NONE;
	index->count = 0;
}

void
index_free(struct index *index)
{
	free(index->entries);
	free(index->slots);
	*index = (struct index){ .entries = NULL };
}
