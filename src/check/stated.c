/*
 * What a filing states, found for a check.
 */
#include "check/stated.h"

#include "util/grow.h"

/* A test while its pairs are gone through. */
struct pairing {
	struct checker         *checker;
	const struct pair_test *test;
	const struct table     *prepared; /* the table that was, or NULL */
};

/* Forgets which tables were tested against the facts of each pool. */
static int
clear_tested(struct checker *checker)
{
	size_t  count = checker->account->pool_count;
	size_t *tested = grow(checker->tested, &checker->tested_capacity, count, sizeof *tested);

	if (tested == NULL)
		return -1;
	checker->tested = tested;
	for (size_t i = 0; i < count; i++)
		tested[i] = ACCOUNT_NONE;
	return 0;
}

static int
try_pair(struct pairing *pairing, const struct stated_fact *fact, const struct table *table)
{
	const struct pair_test *test = pairing->test;

	if (test->prepare != NULL && pairing->prepared != table &&
	    test->prepare(pairing->checker, table) != 0)
		return -1;
	pairing->prepared = table;
	return test->compare(pairing->checker, fact, table);
}

/* What is stated of a pool, or where that is nothing and it is asked for, of all loans. */
static const struct stated_fact *
find_fact(const struct checker *checker, size_t pool, bool shared)
{
	const struct account     *account = checker->account;
	const struct check       *check = checker->check;
	const struct stated_fact *fact = account_fact_of(account, check->fact, check->op, pool);

	if (fact == NULL && shared)
		fact = account_fact_of(account, check->fact, check->op, POOL_ALL);
	return fact;
}

static int
first_facts(struct pairing *pairing, bool shared)
{
	const struct account     *account = pairing->checker->account;
	const struct check       *check = pairing->checker->check;
	const struct stated_fact *fact = NULL;
	size_t                    pool = ACCOUNT_NONE; /* that of the fact: mostly the next one's, too */

	for (size_t i = 0; i < account->table_count; i++) {
		const struct table *table = &account->tables[i];
		if (check->dimension != DIMENSION_OTHER && table->dimension != check->dimension)
			continue;
		if (table->pool != pool)
			fact = find_fact(pairing->checker, table->pool, shared);
		pool = table->pool;
		if (fact == NULL)
			continue;
		size_t found = pairing->checker->findings;
		if (try_pair(pairing, fact, table) != 0)
			return -1;
		if (pairing->checker->findings > found &&
		    pairing->checker->tested[fact->pool] == ACCOUNT_NONE)
			pairing->checker->tested[fact->pool] = i;
	}
	return 0;
}

static int
other_facts(struct pairing *pairing)
{
	const struct account     *account = pairing->checker->account;
	const struct stated_fact *fact = NULL;

	while ((fact = next_stated(pairing->checker, fact)) != NULL) {
		if (fact->standing == STANDING_FIRST)
			continue;
		size_t table = pairing->checker->tested[fact->pool];
		if (table != ACCOUNT_NONE && try_pair(pairing, fact, &account->tables[table]) != 0)
			return -1;
	}
	return 0;
}

int
each_pair(struct checker *checker, bool shared, const struct pair_test *test)
{
	const struct check *check = checker->check;
	struct pairing      pairing = { checker, test, NULL };

	if (account_next_fact(checker->account, check->fact, check->op, NULL) == NULL)
		return 0;
	if (clear_tested(checker) != 0 || first_facts(&pairing, shared) != 0)
		return -1;
	return other_facts(&pairing);
}

const struct stated_fact *
pool_fact(const struct checker *checker, enum fact_name name, size_t pool)
{
	return account_fact_of(checker->account, name, OP_EQ, pool);
}

const struct stated_fact *
next_stated(const struct checker *checker, const struct stated_fact *after)
{
	const struct check *check = checker->check;

	do
		after = account_next_fact(checker->account, check->fact, check->op, after);
	while (after != NULL && after->part.length > 0);
	return after;
}

const struct stated_fact *
next_for_all(const struct checker *checker, const struct stated_fact *after)
{
	do
		after = next_stated(checker, after);
	while (after != NULL && after->pool != POOL_ALL);
	return after;
}
