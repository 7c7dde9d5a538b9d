/*
 * Checks of certificate classes, which share out the balance of all loans,
 * and of lists in prose, which must be as long as their subjects.
 */
#include "check/compare.h"
#include "check/stated.h"

/* Adds up the balances of all classes. Sets how many there are, and the last one. */
static int
add_classes(struct checker *checker, size_t *count)
{
	const struct fact *fact = NULL;

	*count = 0;
	sum_start(&checker->low);
	while ((fact = account_next_fact(checker->account, "class_balance", "eq", fact))) {
		if (!account_is_first(checker->account, fact))
			continue;
		if (sum_add(checker, &checker->low, fact->value) != 0)
			return -1;
		++*count;
	}
	return 0;
}

/*
 * The last level of a class that does not state its balance, so that the
 * balances stated are not those of all classes. NULL for none.
 */
static const struct fact *
last_without_balance(const struct checker *checker)
{
	const struct account *account = checker->account;
	const struct fact    *level = NULL, *last = NULL;

	while ((level = account_next_fact(account, "subordination_level", "eq", level)) != NULL)
		if (account_class_fact(account, "class_balance", level->pool,
		                       level->certificate) == NULL)
			last = level;
	return last;
}

int
check_classes_balance(struct checker *checker)
{
	const struct fact *all = NULL;
	size_t             count;

	if (last_without_balance(checker) != NULL)
		return 0;
	if (add_classes(checker, &count) != 0)
		return -1;
	while (count > 0 && (all = next_for_all(checker, all)) != NULL) {
		struct claim claim = claim_of(all, slice_of("classes"));
		if (compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}

/* Tests a class's level; checker->low is the balance of all classes below it. */
static int
compare_level(struct checker *checker, const struct fact *level, const struct fact *all)
{
	static const struct slice hundred = { "100", 3 };
	struct claim claim = claim_of(level, subject_named(checker, "class", level->certificate));

	if (interval_parse(&checker->number, hundred, true) < 0 ||
	    interval_scale(&checker->high, &checker->low, &checker->number.value) != 0 ||
	    interval_parse(&checker->whole, all->value, false) < 0)
		return -1;
	return compare_ratio(checker, &claim, SIDE_SAME, &checker->high, &checker->whole);
}

/* Goes down the classes in the order stated, and takes each off the sum of all. */
int
check_classes_subordination(struct checker *checker)
{
	const struct account *account = checker->account;
	const struct fact    *all = pool_fact(checker, "balance", slice_of("all"));
	const struct fact    *class = NULL, *lacking = last_without_balance(checker);
	size_t                count;

	if (all == NULL)
		return 0;
	if (add_classes(checker, &count) != 0)
		return -1;
	while ((class = account_next_fact(account, "class_balance", "eq", class)) != NULL) {
		const struct fact *level = account_class_fact(account, checker->check->fact,
		                                              class->pool, class->certificate);
		if (!account_is_first(account, class))
			continue;
		if (interval_parse(&checker->number, class->value, false) < 0 ||
		    interval_remove(&checker->low, &checker->low, &checker->number) != 0)
			return -1;
		if (level != NULL && (lacking == NULL || level > lacking) &&
		    compare_level(checker, level, all) != 0)
			return -1;
	}
	return 0;
}

/* A list's number of subjects and of values are two facts, one after the other. */
int
check_list_length(struct checker *checker)
{
	const struct account *account = checker->account;

	for (size_t i = 1; i < account->fact_count; i++) {
		const struct fact *subjects = &account->facts[i - 1];
		const struct fact *values = &account->facts[i];
		if (!slice_is(subjects->name, "list_subjects") ||
		    !slice_is(values->name, "list_values") ||
		    !slice_is(subjects->unit, "count") || !slice_is(values->unit, "count"))
			continue;
		struct claim claim = claim_of(subjects, slice_of("list"));
		claim.whole = true;
		sum_start(&checker->low);
		if (sum_add(checker, &checker->low, values->value) != 0 ||
		    compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}
