/*
 * Checks of what is stated of pools: control totals, pools that make the
 * whole, premium and discount loans that make a pool.
 */
#include "check/compare.h"
#include "check/stated.h"

static int
compare_with_total(struct checker *checker, const struct fact *fact, size_t table)
{
	enum measure      measure = checker->check->measure;
	const struct row *total = account_total(checker->account, table, measure);

	if (total == NULL)
		return 0;
	struct claim claim = claim_of(fact, subject_table(checker, total));
	sum_start(&checker->low);
	if (sum_add(checker, &checker->low, row_number(total, measure)) != 0)
		return -1;
	return compare_number(checker, &claim, &checker->low, &checker->low);
}

int
check_total(struct checker *checker)
{
	return each_pair(checker, false, compare_with_total);
}

/* "pools I, II, III" */
static struct slice
subject_pools(struct checker *checker)
{
	const struct account *account = checker->account;
	struct output        *text = &checker->subject;

	text->used = 0;
	output_string(text, account->pool_count == 1 ? "pool " : "pools ");
	for (size_t i = 0; i < account->pool_count; i++) {
		if (i > 0)
			output_string(text, ", ");
		output_slice(text, account->pools[i]);
	}
	return subject_text(checker);
}

/* Whether the filing has pools, and each of them states the fact. */
static bool
all_pools_state(const struct checker *checker, const char *name)
{
	const struct account *account = checker->account;

	for (size_t i = 0; i < account->pool_count; i++)
		if (pool_fact(checker, name, account->pools[i]) == NULL)
			return false;
	return account->pool_count > 0;
}

static int
add_pools(struct checker *checker)
{
	const struct account *account = checker->account;

	sum_start(&checker->low);
	for (size_t i = 0; i < account->pool_count; i++) {
		const struct fact *fact = pool_fact(checker, checker->check->fact,
		                                    account->pools[i]);
		if (sum_add(checker, &checker->low, fact->value) != 0)
			return -1;
	}
	return 0;
}

int
check_pools_sum(struct checker *checker)
{
	const struct fact *all = NULL;

	if (!all_pools_state(checker, checker->check->fact))
		return 0;
	if (add_pools(checker) != 0)
		return -1;
	while ((all = next_for_all(checker, all)) != NULL) {
		struct claim claim = claim_of(all, subject_pools(checker));
		if (compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}

static int
weigh_pools(struct checker *checker)
{
	const struct account *account = checker->account;

	checker->least.count = 0;
	for (size_t i = 0; i < account->pool_count; i++) {
		const struct fact *value = pool_fact(checker, checker->check->fact,
		                                     account->pools[i]);
		const struct fact *balance = pool_fact(checker, "balance", account->pools[i]);
		if (parts_add(&checker->least, balance->value, value->value, false) != 0)
			return -1;
	}
	return 0;
}

int
check_pools_mean(struct checker *checker)
{
	const struct fact *all = NULL;

	if (!all_pools_state(checker, checker->check->fact) ||
	    !all_pools_state(checker, "balance"))
		return 0;
	if (weigh_pools(checker) != 0)
		return -1;
	while ((all = next_for_all(checker, all)) != NULL) {
		struct claim claim = claim_of(all, subject_pools(checker));
		if (compare_mean(checker, &claim, &checker->least, &checker->least) != 0)
			return -1;
	}
	return 0;
}

enum { KINDS = 2, MEASURES = 3 };

/* What is stated of the premium and the discount loans of a pool; a part that has any is there. */
static const char *const split_facts[KINDS][MEASURES] = {
	{ "premium_balance", "premium_wac", "premium_wam" },
	{ "discount_balance", "discount_wac", "discount_wam" },
};

static bool
has_kind(const struct checker *checker, struct slice pool, int kind)
{
	for (int i = 0; i < MEASURES; i++)
		if (pool_fact(checker, split_facts[kind][i], pool) != NULL)
			return true;
	return false;
}

/* A pool's premium and discount loans: what is tested of them, and their balances. */
struct split {
	const struct fact *values[KINDS];
	const struct fact *balances[KINDS];
	size_t             count;   /* of kinds that the pool has */
	bool               premium; /* the first is of premium loans */
};

/* Finds a pool's split. Returns whether it has one, whole. */
static bool
find_split(const struct checker *checker, struct slice pool, struct split *split)
{
	const char *const names[KINDS] = { checker->check->premium, checker->check->discount };

	split->count = 0;
	for (int kind = 0; kind < KINDS; kind++) {
		const struct fact *value = pool_fact(checker, names[kind], pool);
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
	const struct fact *fact = NULL;
	struct split       split;

	while ((fact = next_stated(checker, fact)) != NULL) {
		if (!find_split(checker, fact->pool, &split))
			continue;
		sum_start(&checker->low);
		for (size_t i = 0; i < split.count; i++)
			if (sum_add(checker, &checker->low, split.values[i]->value) != 0)
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
	checker->least.count = 0;
	for (size_t i = 0; i < split->count; i++) {
		struct slice weight = slice_of("1");
		if (split->count > 1 && split->balances[i] == NULL)
			return 1;
		if (split->count > 1)
			weight = split->balances[i]->value;
		if (parts_add(&checker->least, weight, split->values[i]->value, false) != 0)
			return -1;
	}
	return 0;
}

int
check_split_mean(struct checker *checker)
{
	const struct fact *fact = NULL;
	struct split       split;

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
