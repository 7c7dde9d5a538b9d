/*
 * What a filing states, found for a check.
 */
#include "check/stated.h"

static const char *
op_of(const struct check *check)
{
	return check->op == NULL ? "eq" : check->op;
}

static int
first_facts(struct checker *checker, bool shared, pair_test *test)
{
	const struct account *account = checker->account;
	const struct check   *check = checker->check;
	const struct fact    *fact = NULL;
	struct slice          pool = { NULL, 0 };

	for (size_t table = 0; table < account->table_count; table++) {
		const struct row *rows = account_rows(account, table);
		if (check->dimension != NULL && !slice_is(rows->dimension, check->dimension))
			continue;
		/* The tables of a pool mostly come one after another. */
		if (pool.text == NULL || !slice_equal(rows->pool, pool)) {
			pool = rows->pool;
			fact = account_fact_of(account, check->fact, op_of(check), pool);
			if (fact == NULL && shared)
				fact = account_fact_of(account, check->fact, op_of(check),
				                       slice_of("all"));
		}
		if (fact != NULL && test(checker, fact, table) != 0)
			return -1;
	}
	return 0;
}

static int
other_facts(struct checker *checker, pair_test *test)
{
	const struct account *account = checker->account;
	const struct check   *check = checker->check;
	const struct fact    *fact = NULL;

	while ((fact = next_stated(checker, fact)) != NULL) {
		ptrdiff_t table = account_table_of(account, check->dimension, fact->pool,
		                                   INDEX_NONE);
		if (table == INDEX_NONE || account_is_first(account, fact))
			continue;
		if (test(checker, fact, (size_t)table) != 0)
			return -1;
	}
	return 0;
}

int
each_pair(struct checker *checker, bool shared, pair_test *test)
{
	if (first_facts(checker, shared, test) != 0)
		return -1;
	return other_facts(checker, test);
}

const struct fact *
pool_fact(const struct checker *checker, const char *name, struct slice pool)
{
	return account_fact_of(checker->account, name, "eq", pool);
}

const struct fact *
next_stated(const struct checker *checker, const struct fact *after)
{
	const struct check *check = checker->check;

	return account_next_fact(checker->account, check->fact, op_of(check), after);
}

const struct fact *
next_for_all(const struct checker *checker, const struct fact *after)
{
	do
		after = next_stated(checker, after);
	while (after != NULL && !slice_is(after->pool, "all"));
	return after;
}
