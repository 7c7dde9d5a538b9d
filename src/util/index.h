/*
 * Finding things by what they are called: an index numbers its entries from 0
 * and keeps those of one hash in the order they came. The caller keeps the
 * things themselves, under the same numbers, and compares their names.
 */
#ifndef UTIL_INDEX_H
#define UTIL_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"

enum { INDEX_NONE = -1 };

struct index_entry {
	uint64_t  hash;
	ptrdiff_t next; /* of the same slot */
};

struct index_slot {
	ptrdiff_t first;
	ptrdiff_t last;
};

/* Zeroed memory is an empty index. */
struct index {
	struct index_entry *entries;
	size_t              count;
	size_t              capacity;
	struct index_slot  *slots; /* a power of two */
	size_t              slot_count;
};

/* The hash of names, in their order. */
uint64_t index_hash(const struct slice *names, size_t count);

/* A hash that goes on with a number. */
static inline uint64_t
index_mix(uint64_t hash, uint64_t number)
{
	hash = (hash ^ number) * UINT64_C(0x9e3779b97f4a7c15);
	return hash ^ (hash >> 32);
}

/* Adds the entry with the next number. Returns 0, or -1 with errno ENOMEM. */
int index_add(struct index *index, uint64_t hash);

/*
 * The number of the next entry with the hash after the entry `after`, or the
 * first for INDEX_NONE. Returns INDEX_NONE where there is none.
 */
ptrdiff_t index_find(const struct index *index, uint64_t hash, ptrdiff_t after);

/* Forgets all entries; their memory is used again. */
void index_clear(struct index *index);

/* Frees all. */
void index_free(struct index *index);

#endif
