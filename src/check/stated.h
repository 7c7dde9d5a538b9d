/*
 * What a filing states, found for a check: the facts that it tests, and the
 * tables that they are tested against.
 */
#ifndef CHECK_STATED_H
#define CHECK_STATED_H

#include "check/checker.h"

/*
 * How stated facts are tested against a table: what is worked out of the table
 * before the first of them (NULL: nothing), and what is done for each. Return
 * 0, or -1 with errno ENOMEM.
 */
struct pair_test {
	int (*prepare)(struct checker *checker, const struct table *table);
	int (*compare)(struct checker *checker, const struct stated_fact *fact,
	               const struct table *table);
};

/*
 * Runs a test for each table of the check's dimension (OTHER: each table) whose pool states the
 * check's fact, in the order of the tables, and then for each time that a pool states it anew,
 * with another value, against the first table of which there was a finding. With `shared`, what
 * is stated for all loans holds for every pool that states nothing itself. Returns 0, or -1
 * with errno ENOMEM.
 */
int each_pair(struct checker *checker, bool shared, const struct pair_test *test);

/* What a pool states as equal, or NULL. */
const struct stated_fact *pool_fact(const struct checker *checker, enum fact_name name,
                                    size_t pool);

/*
 * Finds the next fact after `after` (NULL: the first) that the check tests, of
 * any pool but not of a class, as account_next_fact does; next_for_all one that
 * is stated of all loans. Return NULL where there is none.
 */
const struct stated_fact *next_stated(const struct checker *checker,
                                      const struct stated_fact *after);
const struct stated_fact *next_for_all(const struct checker *checker,
                                       const struct stated_fact *after);

#endif
