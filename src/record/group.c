/*
 * Groups in one piece of memory, found by open addressing.
 */
#include "record/group.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/grow.h"

enum { UNIT = 8, FIRST_SLOTS = 64 };

struct group_table
group_table(size_t cells)
{
	struct group_table table = { .cells = cells };

	table.sums_at = (offsetof(struct group, scales) + cells + UNIT - 1) / UNIT * UNIT;
	table.key_at = table.sums_at + cells * sizeof(int64_t);
	return table;
}

void
group_table_close(struct group_table *table)
{
	free(table->slots);
	table->slots = NULL;
	table->slot_count = 0;
}

void
group_table_free(struct group_table *table)
{
	group_table_close(table);
	for (size_t i = 0; i < table->total_count; i++) {
		decimal_free(&table->totals[i].sums[0]);
		decimal_free(&table->totals[i].sums[1]);
	}
	free(table->totals);
	free(table->groups);
	*table = group_table(table->cells);
}

/* Spreads every bit of the hash over the others (the constants are those of MurmurHash3). */
static uint64_t
mix(uint64_t hash)
{
	hash ^= hash >> 33;
	hash *= UINT64_C(0xff51afd7ed558ccd);
	hash ^= hash >> 33;
	hash *= UINT64_C(0xc4ceb9fe1a85ec53);
	return hash ^ hash >> 33;
}

struct group_key
group_key(const char *text, size_t length, uint64_t seed)
{
	struct group_key key = { .text = text, .length = length };
	size_t           second = length < 8 ? 0 : length < 16 ? length - 8 : 8;

	key.words[0] = word_keep_first(word_at(text), length < 8 ? length : 8);
	key.words[1] = word_keep_first(word_at(text + 8), second);
	uint64_t hash = (key.words[0] ^ seed) * UINT64_C(0x9e3779b97f4a7c15);
	hash = (hash ^ hash >> 32 ^ key.words[1]) + length;
	for (size_t i = 16; i < length; i += 8) {
		size_t left = length - i < 8 ? length - i : 8;
		hash = (hash ^ word_keep_first(word_at(text + i), left)) * UINT64_C(0x9e3779b97f4a7c15);
		hash ^= hash >> 32;
	}
	key.hash = mix(hash);
	return key;
}

static struct group *
group_at(const struct group_table *table, uint32_t place)
{
	return (struct group *)(void *)(table->groups + (size_t)(place - 1) * UNIT);
}

static bool
has_key(const struct group_table *table, const struct group *group, const struct group_key *key)
{
	const char *text = (const char *)group + table->key_at;

	if (group->length != key->length || word_at(text) != key->words[0] ||
	    word_at(text + 8) != key->words[1])
		return false;
	return key->length <= 16 || memcmp(text + 16, key->text + 16, key->length - 16) == 0;
}

/* The slot that has the tag's place, or the empty one where it belongs. */
static struct group_slot *
empty_slot(struct group_slot *slots, size_t count, uint32_t tag)
{
	size_t i = tag & (count - 1);

	while (slots[i].place != 0)
		i = (i + 1) & (count - 1);
	return &slots[i];
}

/* Doubles the slots. */
static int
more_slots(struct group_table *table)
{
	size_t count = table->slot_count == 0 ? FIRST_SLOTS : 2 * table->slot_count;

	if (count > SIZE_MAX / sizeof(struct group_slot) / 2 || count - 1 > UINT32_MAX) {
		errno = ENOMEM;
		return -1;
	}
	struct group_slot *slots = calloc(count, sizeof *slots);
	if (slots == NULL) {
		errno = ENOMEM;
		return -1;
	}
	for (size_t i = 0; i < table->slot_count; i++)
		if (table->slots[i].place != 0)
			*empty_slot(slots, count, table->slots[i].tag) = table->slots[i];
	free(table->slots);
	table->slots = slots;
	table->slot_count = count;
	return 0;
}

/* The bytes that a group takes with a key of this length. */
static size_t
group_size(const struct group_table *table, size_t length)
{
	size_t padded = length < 16 ? 16 : (length + UNIT - 1) / UNIT * UNIT;

	return table->key_at + padded;
}

/* Makes a group whose sums have nothing stated yet. Returns its place, or 0 with errno ENOMEM. */
static uint32_t
new_group(struct group_table *table, const struct group_key *key, uint64_t first)
{
	size_t size = group_size(table, key->length);
	char  *groups = NULL;

	if (key->length <= UINT32_MAX / 2 && (table->used + size) / UNIT < UINT32_MAX)
		groups = grow(table->groups, &table->capacity, table->used + size, 1);
	if (groups == NULL) {
		errno = ENOMEM;
		return 0;
	}
	table->groups = groups;
	struct group *group = (struct group *)(void *)(groups + table->used);
	char         *text = (char *)group + table->key_at;
	memset(group, 0, table->key_at + 16);
	memset((char *)group + size - UNIT, 0, UNIT);
	group->first = first;
	group->length = (uint32_t)key->length;
	memset(group->scales, AMOUNT_EMPTY, table->cells);
	memcpy(text, key->text, key->length);
	uint32_t place = (uint32_t)(table->used / UNIT) + 1;
	table->used += size;
	table->count++;
	return place;
}

/* Makes a group for a key that the table does not have. */
static struct group *
add_group(struct group_table *table, const struct group_key *key, uint64_t first)
{
	uint32_t tag = (uint32_t)key->hash;

	if (table->count >= table->slot_count / 8 * 5 && more_slots(table) != 0)
		return NULL;
	uint32_t place = new_group(table, key, first);
	if (place == 0)
		return NULL;
	*empty_slot(table->slots, table->slot_count, tag) = (struct group_slot){ tag, place };
	return group_at(table, place);
}

struct group *
group_find(struct group_table *table, const struct group_key *key, uint64_t first)
{
	uint32_t tag = (uint32_t)key->hash;
	size_t   mask = table->slot_count - 1;

	if (table->slot_count == 0)
		return add_group(table, key, first);
	for (size_t i = tag & mask;; i = (i + 1) & mask) {
		struct group_slot slot = table->slots[i];
		if (slot.place == 0)
			return add_group(table, key, first);
		if (slot.tag != tag)
			continue;
		struct group *group = group_at(table, slot.place);
		if (!has_key(table, group, key))
			continue;
		if (first < group->first)
			group->first = first;
		return group;
	}
}

static void
prefetch(const void *address)
{
#ifdef __GNUC__
	__builtin_prefetch(address);
#else
	(void)address;
#endif
}

void
group_prefetch_slot(const struct group_table *table, const struct group_key *key)
{
	if (table->slot_count > 0)
		prefetch(&table->slots[(uint32_t)key->hash & (table->slot_count - 1)]);
}

void
group_prefetch(const struct group_table *table, const struct group_key *key)
{
	if (table->slot_count == 0)
		return;
	uint32_t place = table->slots[(uint32_t)key->hash & (table->slot_count - 1)].place;
	if (place != 0)
		prefetch(group_at(table, place));
}

/* Makes the group's sum one of the table's totals, which has no limit. */
static int
make_total(struct group_table *table, struct group *group, size_t cell)
{
	struct group_total  total = { .scale = 0 };
	struct decimal      number = { .limbs = NULL };
	int64_t            *sum = group_sums(table, group) + cell;
	struct group_total *totals = grow(table->totals, &table->total_capacity,
	                                  table->total_count + 1, sizeof *totals);

	if (totals == NULL)
		return -1;
	table->totals = totals;
	if (group->scales[cell] >= 0) {
		total.scale = (size_t)group->scales[cell];
		if (decimal_set(&number, *sum, total.scale) != 0 ||
		    decimal_accumulate(&total.sums[number.negative], &number) != 0) {
			decimal_free(&number);
			return -1;
		}
	}
	decimal_free(&number);
	totals[table->total_count] = total;
	*sum = (int64_t)table->total_count++;
	group->scales[cell] = AMOUNT_LONG;
	return 0;
}

static int
add_to_total(struct group_total *total, const struct decimal *number)
{
	if (number->scale > total->scale)
		total->scale = number->scale;
	return decimal_accumulate(&total->sums[number->negative], number);
}

/* Adds a number of any size. */
static int
add_number(struct group_table *table, struct group *group, size_t cell,
           const struct decimal *number)
{
	if (group->scales[cell] != AMOUNT_LONG && make_total(table, group, cell) != 0)
		return -1;
	return add_to_total(&table->totals[group_sums(table, group)[cell]], number);
}

/* Gives a sum a larger scale. Returns whether 64 bits can hold it so. */
static bool
raise_scale(int64_t *sum, int8_t *scale, int wanted)
{
	int rise = wanted - *scale;

	if (*sum > amount_limits[rise] || *sum < -amount_limits[rise])
		return false;
	*sum *= amount_powers[rise];
	*scale = (int8_t)wanted;
	return true;
}

int
group_add_slow(struct group_table *table, struct group *group, size_t cell,
               struct amount amount, const struct decimal *numbers)
{
	int64_t *sum = group_sums(table, group) + cell;
	int8_t  *scale = &group->scales[cell];

	if (amount.scale == AMOUNT_EMPTY)
		return 0;
	if (amount.scale == AMOUNT_LONG)
		return add_number(table, group, cell, &numbers[amount.value]);
	if (*scale == AMOUNT_EMPTY) {
		*sum = amount.value;
		*scale = (int8_t)amount.scale;
		return 0;
	}
	if (*scale >= 0 && *scale < amount.scale && raise_scale(sum, scale, amount.scale))
		return group_add(table, group, cell, amount, numbers);
	struct decimal number = { .limbs = NULL };
	int            status = decimal_set(&number, amount.value, (size_t)amount.scale);
	if (status == 0)
		status = add_number(table, group, cell, &number);
	decimal_free(&number);
	return status;
}

/* Adds one of another table's totals. */
static int
add_total(struct group_table *table, struct group *group, size_t cell,
          const struct group_total *from)
{
	if (group->scales[cell] != AMOUNT_LONG && make_total(table, group, cell) != 0)
		return -1;
	struct group_total *total = &table->totals[group_sums(table, group)[cell]];
	if (from->scale > total->scale)
		total->scale = from->scale;
	for (int i = 0; i < 2; i++)
		if (decimal_accumulate(&total->sums[i], &from->sums[i]) != 0)
			return -1;
	return 0;
}

int
group_add_all(struct group_table *table, struct group *group, const struct group_table *other,
              struct group *from)
{
	const int64_t *sums = group_sums(other, from);

	for (size_t cell = 0; cell < table->cells; cell++) {
		struct amount amount = { sums[cell], from->scales[cell] };
		int           status = amount.scale == AMOUNT_LONG
		                               ? add_total(table, group, cell, &other->totals[sums[cell]])
		                               : group_add(table, group, cell, amount, NULL);
		if (status != 0)
			return -1;
	}
	return 0;
}

int
group_sum(const struct group_table *table, struct group *group, size_t cell, struct decimal *sum)
{
	int     scale = group->scales[cell];
	int64_t value = group_sums(table, group)[cell];

	if (scale == AMOUNT_EMPTY)
		return 0;
	if (scale != AMOUNT_LONG)
		return decimal_set(sum, value, (size_t)scale) != 0 ? -1 : 1;
	const struct group_total *total = &table->totals[value];
	if (decimal_subtract(sum, &total->sums[0], &total->sums[1]) != 0 ||
	    decimal_round(sum, sum, total->scale) != 0)
		return -1;
	return 1;
}

int
group_write(struct output *output, const struct group_table *table, struct group *group,
            size_t cell)
{
	struct decimal sum = { .limbs = NULL };
	int            status = 0;

	if (group->scales[cell] >= 0) {
		amount_write(output, (struct amount){ group_sums(table, group)[cell],
		                                      group->scales[cell] });
		return 0;
	}
	if (group->scales[cell] == AMOUNT_LONG) {
		status = group_sum(table, group, cell, &sum) < 0 ? -1 : 0;
		if (status == 0)
			decimal_write(output, &sum);
	}
	decimal_free(&sum);
	return status;
}

struct group *
group_next(const struct group_table *table, struct group *group)
{
	size_t at = 0;

	if (group != NULL)
		at = (size_t)((char *)group - table->groups) + group_size(table, group->length);
	return at < table->used ? (struct group *)(void *)(table->groups + at) : NULL;
}
