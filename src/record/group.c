/*
 * Groups in one piece of memory, found by open addressing.
 */
#include "record/group.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/grow.h"

enum { UNIT = 8, FIRST_SLOTS = 64 };

/* What a table has before its first group: one slot, which stays empty. */
static struct group_slot no_slots[1];

struct group_table
group_table(size_t cells, size_t room)
{
	struct group_table table = { .cells = cells, .room = room, .slots = no_slots };

	table.sums_at = (offsetof(struct group, scales) + cells * sizeof(int16_t) + UNIT - 1) / UNIT * UNIT;
	table.key_at = table.sums_at + cells * sizeof(int64_t);
	return table;
}

void
group_table_close(struct group_table *table)
{
	if (table->slots != no_slots)
		free(table->slots);
	table->slots = no_slots;
	table->slot_mask = 0;
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
	*table = group_table(table->cells, table->room);
}

uint64_t
group_hash_rest(const char *text, size_t length, uint64_t hash)
{
	for (size_t i = 16; i < length; i += 8) {
		size_t left = length - i < 8 ? length - i : 8;
		hash = (hash ^ hash >> 32 ^ word_keep_first(word_at(text + i), left)) *
		       UINT64_C(0x9e3779b97f4a7c15);
	}
	return hash;
}

/* The empty slot where a new tag belongs. */
static struct group_slot *
empty_slot(struct group_slot *slots, size_t mask, uint32_t tag)
{
	size_t i = tag & mask;

	while (slots[i].place != 0)
		i = (i + 1) & mask;
	return &slots[i];
}

/* Doubles the slots. */
static int
more_slots(struct group_table *table)
{
	size_t             had = table->slots == no_slots ? 0 : table->slot_mask + 1;
	size_t             count = had == 0 ? FIRST_SLOTS * table->room : 2 * had;
	struct group_slot *slots = NULL;

	if (count <= SIZE_MAX / 2 / sizeof *slots && count - 1 <= UINT32_MAX)
		slots = calloc(count, sizeof *slots);
	if (slots == NULL) {
		errno = ENOMEM;
		return -1;
	}
	for (size_t i = 0; i < had; i++)
		if (table->slots[i].place != 0)
			*empty_slot(slots, count - 1, table->slots[i].tag) = table->slots[i];
	group_table_close(table);
	table->slots = slots;
	table->slot_mask = count - 1;
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
make_group(struct group_table *table, const struct group_key *key, uint64_t first)
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
	for (size_t cell = 0; cell < table->cells; cell++)
		group->scales[cell] = AMOUNT_EMPTY;
	memcpy(text, key->text, key->length);
	uint32_t place = (uint32_t)(table->used / UNIT) + 1;
	table->used += size;
	table->count++;
	return place;
}

uint32_t
group_new(struct group_table *table, const struct group_key *key, uint64_t first)
{
	uint32_t tag = (uint32_t)key->hash;

	if (table->count >= (table->slot_mask + 1) / table->room / 8 * 5 && more_slots(table) != 0)
		return 0;
	uint32_t place = make_group(table, key, first);
	if (place != 0)
		*empty_slot(table->slots, table->slot_mask, tag) = (struct group_slot){ tag, place };
	return place;
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
	prefetch(&table->slots[(uint32_t)key->hash & table->slot_mask]);
}

void
group_prefetch(const struct group_table *table, const struct group_key *key)
{
	uint32_t place = table->slots[(uint32_t)key->hash & table->slot_mask].place;

	if (place != 0)
		prefetch(group_at(table, place));
}

/* Makes the group's sum one of the table's totals, which has no limit. */
static int
make_total(struct group_table *table, struct group *group, size_t cell)
{
	struct group_total  total = { .scale = 0 };
	struct decimal      number = { .scale = 0 };
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

/* Gives a number a larger scale. Returns whether 64 bits can hold it so. */
static bool
raise_scale(int64_t *number, int rise)
{
	if (*number > amount_limits[rise] || *number < -amount_limits[rise])
		return false;
	*number *= decimal_powers[rise];
	return true;
}

/* Gives a sum and an amount the larger of their scales. */
static bool
same_scale(int64_t *sum, int16_t *scale, struct amount *amount)
{
	int rise = amount->scale - *scale;

	if (rise < 0) {
		amount->scale = *scale;
		return raise_scale(&amount->value, -rise);
	}
	if (!raise_scale(sum, rise))
		return false;
	*scale = (int16_t)amount->scale;
	return true;
}

/* Adds two numbers of the same scale. Returns whether 64 bits can hold the sum. */
static bool
add(int64_t *sum, int64_t value)
{
	if (value > 0 ? *sum > INT64_MAX - value : *sum < INT64_MIN - value)
		return false;
	*sum += value;
	return true;
}

int
group_add_slow(struct group_table *table, struct group *group, size_t cell,
               struct amount amount, const struct decimal *numbers)
{
	int64_t       *sum = group_sums(table, group) + cell;
	int16_t        *scale = &group->scales[cell];
	struct amount  raised = amount;
	struct decimal number = { .scale = 0 };

	if (amount.scale == AMOUNT_EMPTY)
		return 0;
	if (amount.scale == AMOUNT_LONG)
		return add_number(table, group, cell, &numbers[amount.value]);
	if (*scale == AMOUNT_EMPTY) {
		*sum = amount.value;
		*scale = (int16_t)amount.scale;
		return 0;
	}
	if (*scale != AMOUNT_LONG && same_scale(sum, scale, &raised) && add(sum, raised.value))
		return 0;
	int status = decimal_set(&number, amount.value, (size_t)amount.scale);
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
	struct decimal sum = { .scale = 0 };
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
