/*
 * A table of groups: for each key, sums of some cells and where the key first
 * appeared. Sums are 64-bit integers with a scale as long as these can hold
 * them, and exact decimals from then on.
 */
#ifndef RECORD_GROUP_H
#define RECORD_GROUP_H

#include <stddef.h>

#include "record/amount.h"

enum { GROUP_MARGIN = 16 }; /* bytes that are read behind a key's text */

/* A key, with its first 16 bytes padded with 0, which is all of most. */
struct group_key {
	uint64_t    hash;
	uint64_t    words[2];
	const char *text;
	size_t      length;
};

/*
 * A group, as it lies in its table. The scales of its sums follow; then come
 * the sums and the key, where the table says. A sum with the scale AMOUNT_LONG
 * is the number of one of the table's totals.
 */
struct group {
	uint64_t first;  /* the position in the input where the key first appeared */
	uint32_t length; /* of the key */
	int16_t  scales[];
};

/* A sum that 64 bits can't hold: amounts above and below 0 apart, so that neither ever shrinks. */
struct group_total {
	struct decimal sums[2];
	size_t         scale; /* the largest of all amounts */
};

struct group_slot {
	uint32_t tag;   /* the hash's low half */
	uint32_t place; /* of the group, in units of 8 bytes from 1; 0 is none */
};

struct group_table {
	size_t              cells;
	size_t              room; /* slots for each group at least */
	size_t              sums_at; /* offsets in a group */
	size_t              key_at;
	size_t              count;
	struct group_slot  *slots;
	size_t              slot_mask; /* one less than their number, a power of two */
	char               *groups;
	size_t              used;
	size_t              capacity;
	struct group_total *totals;
	size_t              total_count;
	size_t              total_capacity;
};

/*
 * An empty table whose groups have `cells` sums, and `room` slots each at
 * least, from 1: more make it faster while it is small.
 */
struct group_table group_table(size_t cells, size_t room);

/* Frees all and makes the table empty. */
void group_table_free(struct group_table *table);

/* Frees what only group_find needs. */
void group_table_close(struct group_table *table);

/* Makes a group for a key that the table does not have. As group_place. */
uint32_t group_new(struct group_table *table, const struct group_key *key, uint64_t first);

/* The hash of a long key, of which the first 16 bytes made `hash`. */
uint64_t group_hash_rest(const char *text, size_t length, uint64_t hash);

/*
 * Ask for the memory that group_find will look at: the key's slot, and then
 * what the slot leads to.
 */
void group_prefetch_slot(const struct group_table *table, const struct group_key *key);
void group_prefetch(const struct group_table *table, const struct group_key *key);

/*
 * Adds all sums of a group of another table, whose groups have as many.
 * Returns 0, or -1 with errno ENOMEM.
 */
int group_add_all(struct group_table *table, struct group *group,
                  const struct group_table *other, struct group *from);

/*
 * Copies a sum into a decimal. Returns 1, 0 where only empty fields were
 * added, or -1 with errno ENOMEM.
 */
int group_sum(const struct group_table *table, struct group *group, size_t cell,
              struct decimal *sum);

/* Appends a sum, or nothing where only empty fields were added. Returns 0, or -1 with errno ENOMEM. */
int group_write(struct output *output, const struct group_table *table, struct group *group,
                size_t cell);

/* The group that lies behind `group`, or first where that is NULL; NULL at the end. */
struct group *group_next(const struct group_table *table, struct group *group);

/* What group_add leaves to do, out of its line. */
int group_add_slow(struct group_table *table, struct group *group, size_t cell,
                   struct amount amount, const struct decimal *numbers);

/*
 * Makes a key of `length` bytes, behind which GROUP_MARGIN more can be read.
 * Keys that meet in one table need the same seed.
 */
static inline void
group_key(struct group_key *key, const char *text, size_t length, uint64_t seed)
{
	uint64_t masks[2];

	word_masks(length < 16 ? length : 16, masks);
	uint64_t low = word_at(text) & masks[0];
	uint64_t high = word_at(text + 8) & masks[1];
	uint64_t hash = (low ^ seed) * UINT64_C(0x9e3779b97f4a7c15);

	hash = ((hash ^ hash >> 32) + high + length) * UINT64_C(0xff51afd7ed558ccd);
	if (length > 16)
		hash = group_hash_rest(text, length, hash);
	hash = (hash ^ hash >> 32) * UINT64_C(0xc4ceb9fe1a85ec53);
	key->hash = hash ^ hash >> 32;
	key->words[0] = low;
	key->words[1] = high;
	key->text = text;
	key->length = length;
}

/* The group whose place a slot has. */
static inline struct group *
group_at(const struct group_table *table, uint32_t place)
{
	return (struct group *)(void *)(table->groups + (size_t)(place - 1) * 8);
}

/* Whether the group is the key's. */
static inline bool
group_has(const struct group_table *table, const struct group *group, const struct group_key *key)
{
	const char *text = (const char *)group + table->key_at;
	uint64_t    differ = (word_at(text) ^ key->words[0]) | (word_at(text + 8) ^ key->words[1]);

	if ((differ | (group->length ^ key->length)) != 0)
		return false;
	return key->length <= 16 || memcmp(text + 16, key->text + 16, key->length - 16) == 0;
}

/*
 * The place of the key's group, which is made where the table has none, with
 * `first`; where it has one, that keeps the least `first`. Returns 0 with errno
 * ENOMEM.
 */
static inline uint32_t
group_place(struct group_table *table, const struct group_key *key, uint64_t first)
{
	uint32_t tag = (uint32_t)key->hash;
	size_t   mask = table->slot_mask;

	for (size_t i = tag & mask;; i = (i + 1) & mask) {
		struct group_slot slot = table->slots[i];
		if (slot.place == 0)
			return group_new(table, key, first);
		if (slot.tag != tag)
			continue;
		struct group *group = group_at(table, slot.place);
		if (!group_has(table, group, key))
			continue;
		if (first < group->first)
			group->first = first;
		return slot.place;
	}
}

/* The same group, or NULL with errno ENOMEM. It is valid until the next call. */
static inline struct group *
group_find(struct group_table *table, const struct group_key *key, uint64_t first)
{
	uint32_t place = group_place(table, key, first);

	return place == 0 ? NULL : group_at(table, place);
}

/* A group's sums, one for each cell. */
static inline int64_t *
group_sums(const struct group_table *table, struct group *group)
{
	return (int64_t *)(void *)((char *)group + table->sums_at);
}

/* The key's text; at least 16 bytes of it can be read, those behind its end are 0. */
static inline struct slice
group_text(const struct group_table *table, const struct group *group)
{
	return (struct slice){ (const char *)group + table->key_at, group->length };
}

/*
 * Adds an amount to a sum where both have a value and the same scale and 64
 * bits can hold the new sum. Returns whether it did.
 */
static inline bool
group_add_usual(int64_t *sum, int scale, struct amount amount)
{
	uint64_t value = (uint64_t)amount.value;
	uint64_t next = (uint64_t)*sum + value;

	/* Two numbers of one sign whose sum has the other one: it overflowed. */
	bool overflow = (((uint64_t)*sum ^ next) & (value ^ next)) >> 63 != 0;
	if (amount.scale < 0 || amount.scale != scale || overflow)
		return false;
	*sum = (int64_t)next;
	return true;
}

/*
 * Adds an amount, whose scale is no AMOUNT_NONE, to a group's sum. Where it is
 * AMOUNT_LONG, the value is an index of `numbers`, which hold the amount.
 * Returns 0, or -1 with errno ENOMEM.
 */
static inline int
group_add(struct group_table *table, struct group *group, size_t cell, struct amount amount,
          const struct decimal *numbers)
{
	if (group_add_usual(group_sums(table, group) + cell, group->scales[cell], amount))
		return 0;
	return group_add_slow(table, group, cell, amount, numbers);
}

#endif
