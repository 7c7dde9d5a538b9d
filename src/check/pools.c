/*
 * Checks of what is stated of pools: control totals, pools that make the
 * whole, premium and discount loans that make a pool.
 */
#include "check/compare.h"
#include "check/stated.h"

static int
compare_with_total(struct checker *checker, const struct stated_fact *fact,
                   const struct table *table)
{
	enum row_measure         measure = checker->check->measure;
	const struct stated_row *total = account_total(checker->account, table, measure);

	if (total == NULL)
		return 0;
	struct claim claim = claim_of(fact, table->subject);
	if (quantity_interval(&checker->low, &total->numbers[measure], checker->check->counts) != 0)
		return -1;
	return compare_number(checker, &claim, &checker->low, &checker->low);
}

int
check_total(struct checker *checker)
{
	static const struct pair_test test = { .compare = compare_with_total };

	return each_pair(checker, false, &test);
}

/*
 * Whether a pool counts among those that make the whole: it is no part of one
 * that states the check's fact, nor is it left to its parts, several, to state it.
 */
static bool
counts(const struct checker *checker, size_t number)
{
	const struct pool *pools = checker->account->pools;
	enum fact_name     name = checker->check->fact;

	if (!checker->nested)
		return true;
	for (size_t i = pools[number].whole; i != POOL_ALL; i = pools[i].whole)
		if (pool_fact(checker, name, i) != NULL)
			return false;
	return pools[number].parts < 2 || pool_fact(checker, name, number) != NULL;
}

/* The next pool behind `after` that counts, or ACCOUNT_NONE. */
static size_t
next_pool(const struct checker *checker, size_t after)
{
	while (++after < checker->account->pool_count)
		if (counts(checker, after))
			return after;
	return ACCOUNT_NONE;
}

/* "pools I, II, III" */
static struct slice
subject_pools(struct checker *checker)
{
	struct output *text = &checker->subject;
	size_t         first = next_pool(checker, POOL_ALL);

	text->used = 0;
	output_string(text, next_pool(checker, first) == ACCOUNT_NONE ? "pool " : "pools ");
	for (size_t i = first; i != ACCOUNT_NONE; i = next_pool(checker, i)) {
		if (i != first)
			output_string(text, ", ");
		output_slice(text, checker->account->pools[i].name);
	}
	return subject_text(checker);
}

/* Whether the filing has pools, and each of them states the fact. */
static bool
all_pools_state(const struct checker *checker, enum fact_name name)
{
	size_t i = next_pool(checker, POOL_ALL);

	if (i == ACCOUNT_NONE)
		return false;
	for (; i != ACCOUNT_NONE; i = next_pool(checker, i))
		if (pool_fact(checker, name, i) == NULL)
			return false;
	return true;
}

static int
add_pools(struct checker *checker, enum fact_name name)
{
	sum_start(&checker->low);
	for (size_t i = next_pool(checker, POOL_ALL); i != ACCOUNT_NONE; i = next_pool(checker, i)) {
		const struct stated_fact *fact = pool_fact(checker, name, i);
		if (sum_add(checker, &checker->low, &fact->value) != 0)
			return -1;
	}
	return 0;
}

static bool
has_parts(const struct account *account)
{
	for (size_t i = POOL_ALL + 1; i < account->pool_count; i++)
		if (account->pools[i].whole != POOL_ALL)
			return true;
	return false;
}

/* Settles whether pools by such names are parts of others: not where all of them make the whole. */
static int
settle_parts(struct checker *checker, enum fact_name name)
{
	const struct stated_fact *all = pool_fact(checker, name, POOL_ALL);
	enum match                match;

	checker->nested = false;
	if (!has_parts(checker->account))
		return 0;
	checker->nested = all == NULL || !all_pools_state(checker, name);
	if (checker->nested)
		return 0;
	if (add_pools(checker, name) != 0 ||
	    quantity_interval(&checker->stated, &all->value, checker->check->counts) != 0 ||
	    interval_between(&checker->stated, &checker->low, &checker->low, &match) != 0)
		return -1;
	checker->nested = match == MATCH_NONE;
	return 0;
}

int
check_pools_sum(struct checker *checker)
{
	const struct stated_fact *all = next_for_all(checker, NULL);

	if (all == NULL)
		return 0;
	if (settle_parts(checker, checker->check->fact) != 0)
		return -1;
	if (!all_pools_state(checker, checker->check->fact))
		return 0;
	if (add_pools(checker, checker->check->fact) != 0)
		return -1;
	for (; all != NULL; all = next_for_all(checker, all)) {
		struct claim claim = claim_of(all, subject_pools(checker));
		if (compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}

static int
weigh_pools(struct checker *checker)
{
	parts_clear(&checker->least);
	for (size_t i = next_pool(checker, POOL_ALL); i != ACCOUNT_NONE; i = next_pool(checker, i)) {
		const struct stated_fact *value = pool_fact(checker, checker->check->fact, i);
		const struct stated_fact *balance = pool_fact(checker, FACT_BALANCE, i);
		if (parts_add(&checker->least, &balance->value, &value->value, false) != 0)
			return -1;
	}
	return 0;
}

int
check_pools_mean(struct checker *checker)
{
	const struct stated_fact *all = next_for_all(checker, NULL);

	if (all == NULL)
		return 0;
	if (settle_parts(checker, FACT_BALANCE) != 0)
		return -1;
	if (!all_pools_state(checker, checker->check->fact) ||
	    !all_pools_state(checker, FACT_BALANCE))
		return 0;
	if (weigh_pools(checker) != 0)
		return -1;
	for (; all != NULL; all = next_for_all(checker, all)) {
		struct claim claim = claim_of(all, subject_pools(checker));
		if (compare_mean(checker, &claim, &checker->least, &checker->least) != 0)
			return -1;
	}
	return 0;
}

enum { KINDS = 2, SPLIT_FACTS = 3 };

/* What is stated of the premium and the discount loans of a pool; a part that has any is there. */
static const enum fact_name split_facts[KINDS][SPLIT_FACTS] = {
	{ FACT_PREMIUM_BALANCE, FACT_PREMIUM_WAC, FACT_PREMIUM_WAM },
	{ FACT_DISCOUNT_BALANCE, FACT_DISCOUNT_WAC, FACT_DISCOUNT_WAM },
};

static bool
has_kind(const struct checker *checker, size_t pool, int kind)
{
	for (int i = 0; i < SPLIT_FACTS; i++)
		if (pool_fact(checker, split_facts[kind][i], pool) != NULL)
			return true;
	return false;
}

/* A pool's premium and discount loans: what is tested of them, and their balances. */
struct split {
	const struct stated_fact *values[KINDS];
	const struct stated_fact *balances[KINDS];
	size_t                    count;   /* of kinds that the pool has */
	bool                      premium; /* the first is of premium loans */
};

/* Finds a pool's split. Returns whether it has one, whole. */
static bool
find_split(const struct checker *checker, size_t pool, struct split *split)
{
	const enum fact_name names[KINDS] = { checker->check->premium, checker->check->discount };

	split->count = 0;
	for (int kind = 0; kind < KINDS; kind++) {
		const struct stated_fact *value = pool_fact(checker, names[kind], pool);
		if (value == NULL && has_kind(checker, pool, kind))
			return false;
		if (value == NULL)
			continue;
		if (split->count == 0)
			split->premium = kind == 0;
		split->values[split->count] = value;
		split->balances[split->count++] = pool_fact(checker, split_facts[kind][0], pool);
	}
	return split->count > 0;
}

static struct slice
subject_split(const struct split *split)
{
	if (split->count == KINDS)
		return slice_of("premium and discount loans");
	return slice_of(split->premium ? "premium loans" : "discount loans");
}

int
check_split_sum(struct checker *checker)
{
	const struct stated_fact *fact = NULL;
	struct split              split;

	while ((fact = next_stated(checker, fact)) != NULL) {
		if (!find_split(checker, fact->pool, &split))
			continue;
		sum_start(&checker->low);
		for (size_t i = 0; i < split.count; i++)
			if (sum_add(checker, &checker->low, &split.values[i]->value) != 0)
				return -1;
		struct claim claim = claim_of(fact, subject_split(&split));
		if (compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}

/* Weighs the parts by their balances; a part that is alone needs none. Returns 0, -1 or 1: can't. */
static int
weigh_split(struct checker *checker, const struct split *split)
{
	static const struct quantity one = { { "1", 1 }, { 1, 0 } };

	parts_clear(&checker->least);
	for (size_t i = 0; i < split->count; i++) {
		const struct quantity *weight = &one;
		if (split->count > 1 && split->balances[i] == NULL)
			return 1;
		if (split->count > 1)
			weight = &split->balances[i]->value;
		if (parts_add(&checker->least, weight, &split->values[i]->value, false) != 0)
			return -1;
	}
	return 0;
}

int
check_split_mean(struct checker *checker)
{
	const struct stated_fact *fact = NULL;
	struct split              split;

	while ((fact = next_stated(checker, fact)) != NULL) {
		if (!find_split(checker, fact->pool, &split))
			continue;
		int weighed = weigh_split(checker, &split);
		if (weighed < 0)
			return -1;
		struct claim claim = claim_of(fact, subject_split(&split));
		if (weighed == 0 && compare_mean(checker, &claim, &checker->least,
		                                 &checker->least) != 0)
			return -1;
	}
	return 0;
}
