/*
 * Checks of certificate classes, which share out the balance of all loans,
 * and of lists in prose, which must be as long as their subjects.
 */
#include "check/compare.h"
#include "check/stated.h"
#include "util/ascii.h"

/* Whether a class's balance is only what it has in a pool, where that of all pools is stated, too. */
static bool
is_in_pool(const struct checker *checker, const struct stated_fact *class)
{
	return class->pool != POOL_ALL &&
	       account_class_fact(checker->account, FACT_CLASS_BALANCE, POOL_ALL, class->part) != NULL;
}

/* The next class after `after` (NULL: the first), of any pool: the first balance that it states. */
static const struct stated_fact *
next_class(const struct checker *checker, const struct stated_fact *after)
{
	do
		after = account_next_fact(checker->account, FACT_CLASS_BALANCE, OP_EQ, after);
	while (after != NULL && (after->standing != STANDING_FIRST || is_in_pool(checker, after)));
	return after;
}

/* The bytes of the number of a group before a class's name, as in 2-A and IB-1. */
static size_t
group_length(struct slice name)
{
	size_t length = 0;

	while (length < name.length &&
	       (ascii_is_digit(name.text[length]) || ascii_is_one_of(name.text[length], "IVX")))
		length++;
	return length + (length > 0 && length < name.length && name.text[length] == '-');
}

/* Whether a class's name is another's with the number of a group before it, as IA and 2-A are of A. */
static bool
is_of_group(struct slice name, struct slice from)
{
	size_t length = name.length - from.length;

	return slice_equal((struct slice){ name.text + length, from.length }, from) &&
	       group_length((struct slice){ name.text, length }) == length;
}

/* Whether a class's name goes on from another's, as A-1 from A, or is it in a group. */
static bool
goes_on(struct slice name, struct slice from)
{
	if (name.length <= from.length)
		return false;
	return (name.text[from.length] == '-' && slice_equal((struct slice){ name.text, from.length }, from)) ||
	       is_of_group(name, from);
}

/* Sets the class behind one, and behind those that follow it and make it up: of A. */
static int
pass_class(struct checker *checker, const struct stated_fact *class,
           const struct stated_fact **behind)
{
	const struct stated_fact *next = next_class(checker, class), *part = next;
	enum match                match;

	*behind = next;
	if (!checker->nested || next == NULL || !goes_on(next->part, class->part))
		return 0;
	sum_start(&checker->high);
	for (; part != NULL && goes_on(part->part, class->part); part = next_class(checker, part))
		if (sum_add(checker, &checker->high, &part->value) != 0)
			return -1;
	if (quantity_interval(&checker->stated, &class->value, false) != 0 ||
	    interval_between(&checker->stated, &checker->high, &checker->high, &match) != 0)
		return -1;
	if (match != MATCH_NONE)
		*behind = part;
	return 0;
}

/* Adds up the balances of all classes. Sets how many there are. */
static int
add_classes(struct checker *checker, size_t *count)
{
	const struct stated_fact *class = next_class(checker, NULL);

	*count = 0;
	sum_start(&checker->low);
	while (class != NULL) {
		if (sum_add(checker, &checker->low, &class->value) != 0 ||
		    pass_class(checker, class, &class) != 0)
			return -1;
		++*count;
	}
	return 0;
}

static bool
has_parts(const struct checker *checker)
{
	const struct stated_fact *class = next_class(checker, NULL), *next;

	for (; class != NULL; class = next) {
		next = next_class(checker, class);
		if (next != NULL && goes_on(next->part, class->part))
			return true;
	}
	return false;
}

/* Settles whether classes may make up others: not where each of them counts in the balance of all loans. */
static int
settle_parts(struct checker *checker)
{
	const struct stated_fact *all = pool_fact(checker, FACT_BALANCE, POOL_ALL);
	enum match                match;
	size_t                    count;

	checker->nested = false;
	if (all == NULL || !has_parts(checker))
		return 0;
	if (add_classes(checker, &count) != 0 ||
	    quantity_interval(&checker->stated, &all->value, false) != 0 ||
	    interval_between(&checker->stated, &checker->low, &checker->low, &match) != 0)
		return -1;
	checker->nested = match == MATCH_NONE;
	return 0;
}

/* The next level after `after` (NULL: the first) that is stated of a class without a balance, or NULL. */
static const struct stated_fact *
next_without_balance(const struct checker *checker, const struct stated_fact *after)
{
	const struct account *account = checker->account;

	do
		after = account_next_fact(account, FACT_SUBORDINATION_LEVEL, OP_EQ, after);
	while (after != NULL &&
	       account_class_fact(account, FACT_CLASS_BALANCE, after->pool, after->part) != NULL);
	return after;
}

/* Whether a class is by its name none of the first to be paid: B, M-1, 2-B-3. */
static bool
is_subordinate(struct slice name)
{
	size_t at = group_length(name);

	if (at == name.length || !ascii_is_one_of(name.text[at], "BM"))
		return false;
	return ++at == name.length || name.text[at] == '-' || ascii_is_digit(name.text[at]);
}

/* Whether a class that may be one of the first to be paid states its balance: else there are others. */
static bool
has_senior(const struct checker *checker)
{
	const struct stated_fact *class = next_class(checker, NULL);

	while (class != NULL && is_subordinate(class->part))
		class = next_class(checker, class);
	return class != NULL;
}

/* Sets checker->whole to what all classes but one, whose sum is checker->low, leave of all loans. */
static int
subtract_others(struct checker *checker, const struct stated_fact *class, const struct stated_fact *all)
{
	struct interval *left = &checker->whole, *others = &checker->high;

	if (quantity_interval(&checker->number, &class->value, false) != 0 ||
	    interval_remove(others, &checker->low, &checker->number) != 0 ||
	    quantity_interval(left, &all->value, false) != 0 ||
	    decimal_subtract(&left->value, &left->value, &others->value) != 0)
		return -1;
	return decimal_add(&left->radius, &left->radius, &others->radius);
}

/* Tests each balance that a class states behind its first one, which alone is in the sum of all. */
static int
compare_stated_anew(struct checker *checker)
{
	const struct stated_fact *all = pool_fact(checker, FACT_BALANCE, POOL_ALL);
	const struct stated_fact *class = next_class(checker, NULL), *anew;

	while (class != NULL) {
		anew = account_other_fact(checker->account, class);
		if (anew != NULL && subtract_others(checker, class, all) != 0)
			return -1;
		for (; anew != NULL; anew = account_other_fact(checker->account, anew)) {
			struct claim claim = claim_of(anew, subject_named(checker, "class", anew->part));
			if (compare_number(checker, &claim, &checker->whole, &checker->whole) != 0)
				return -1;
		}
		if (pass_class(checker, class, &class) != 0)
			return -1;
	}
	return 0;
}

int
check_classes_balance(struct checker *checker)
{
	const struct stated_fact *all = NULL;
	size_t                    count;

	if (next_without_balance(checker, NULL) != NULL || !has_senior(checker))
		return 0;
	if (settle_parts(checker) != 0 || add_classes(checker, &count) != 0)
		return -1;
	if (count < 2 || pool_fact(checker, FACT_BALANCE, POOL_ALL) == NULL)
		return 0; /* one alone may be any of them */
	while ((all = next_for_all(checker, all)) != NULL) {
		struct claim claim = claim_of(all, slice_of("classes"));
		if (compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return compare_stated_anew(checker);
}

/* Tests one level that is stated of a class, given the balance of all classes below it. */
static int
compare_level(struct checker *checker, const struct stated_fact *level, const struct interval *below,
              const struct stated_fact *all)
{
	static const struct decimal hundred = { .small = 100 };
	struct claim claim = claim_of(level, subject_named(checker, "class", level->part));

	if (interval_scale(&checker->high, below, &hundred) != 0 ||
	    quantity_interval(&checker->whole, &all->value, false) != 0)
		return -1;
	return compare_ratio(checker, &claim, SIDE_SAME, &checker->high, &checker->whole);
}

/* Tests each level that is stated of a class from `level` on, NULL for none. */
static int
compare_levels(struct checker *checker, const struct stated_fact *level, const struct interval *below,
               const struct stated_fact *all)
{
	for (; level != NULL; level = account_other_fact(checker->account, level))
		if (compare_level(checker, level, below, all) != 0)
			return -1;
	return 0;
}

/* What is first stated to be a class's level, or NULL. */
static const struct stated_fact *
level_of(const struct checker *checker, const struct stated_fact *class)
{
	return account_class_fact(checker->account, checker->check->fact, class->pool,
	                          class->part);
}

/* Whether both levels are stated, and are the same. */
static int
same_level(const struct stated_fact *one, const struct stated_fact *other, bool *same)
{
	int order = 0;

	*same = false;
	if (one == NULL || other == NULL)
		return 0;
	if (quantity_compare(&one->value, &other->value, &order) != 0)
		return -1;
	*same = order == 0;
	return 0;
}

/*
 * Takes a class off the sum, and those behind it, up to `end` (NULL: the last), that have
 * the same level: none of them is below another. Sets the class behind them, NULL for none.
 */
static int
remove_rank(struct checker *checker, const struct stated_fact *class, const struct stated_fact *end,
            const struct stated_fact **behind)
{
	const struct stated_fact *level = level_of(checker, class);
	bool                      same = true;

	while (same) {
		if (quantity_interval(&checker->number, &class->value, false) != 0 ||
		    interval_remove(&checker->low, &checker->low, &checker->number) != 0 ||
		    pass_class(checker, class, &class) != 0)
			return -1;
		same = false;
		if (class != end && same_level(level, level_of(checker, class), &same) != 0)
			return -1;
	}
	*behind = class;
	return 0;
}

/* What the levels of classes are held against. */
struct levels {
	const struct stated_fact *all;     /* the balance of all loans */
	const struct stated_fact *lacking; /* the least level of a class without a balance, or NULL */
};

static int
find_lacking(const struct checker *checker, struct levels *levels)
{
	const struct stated_fact *level = NULL;
	int                       order = -1;

	levels->lacking = NULL;
	while ((level = next_without_balance(checker, level)) != NULL) {
		if (levels->lacking != NULL &&
		    quantity_compare(&level->value, &levels->lacking->value, &order) != 0)
			return -1;
		if (order < 0)
			levels->lacking = level;
	}
	return 0;
}

/*
 * Sets the first level of a class that can be tested: all classes below it, whose levels are
 * less, state their balances, and it is none of a pool, which may be one of that pool's
 * balance. NULL for none.
 */
static int
level_to_test(const struct checker *checker, const struct levels *levels, const struct stated_fact *class,
              const struct stated_fact **level)
{
	int order = 0;

	*level = class->pool == POOL_ALL ? level_of(checker, class) : NULL;
	if (*level == NULL || levels->lacking == NULL)
		return 0;
	if (quantity_compare(&(*level)->value, &levels->lacking->value, &order) != 0)
		return -1;
	if (order > 0)
		*level = NULL;
	return 0;
}

/*
 * Whether a level is nearer to that of a sum of classes than to that of a greater one:
 * 2 * level * all < 100 * (sum + greater).
 */
static int
is_nearer_to_less(struct checker *checker, const struct stated_fact *level, const struct stated_fact *all,
                  const struct interval *sum, const struct interval *greater, bool *nearer)
{
	static const struct decimal hundred = { .small = 100 }, two = { .small = 2 };
	struct decimal *stated = &checker->stated.value, *sums = &checker->number.value;
	int             order = 0;

	if (quantity_decimal(stated, &level->value) != 0 || quantity_decimal(sums, &all->value) != 0 ||
	    decimal_multiply(stated, stated, sums) != 0 || decimal_multiply(stated, stated, &two) != 0 ||
	    decimal_add(sums, &sum->value, &greater->value) != 0 ||
	    decimal_multiply(sums, sums, &hundred) != 0 || decimal_compare(stated, sums, &order) != 0)
		return -1;
	*nearer = order < 0;
	return 0;
}

/*
 * Tests each level of a class that is part of another; checker->low is the balance of all below
 * it, checker->beside that without the parts: they may stand beside each other, and then have
 * that level.
 */
static int
compare_part(struct checker *checker, const struct stated_fact *level, const struct stated_fact *all)
{
	bool beside;

	for (; level != NULL; level = account_other_fact(checker->account, level))
		if (is_nearer_to_less(checker, level, all, &checker->beside, &checker->low, &beside) != 0 ||
		    compare_level(checker, level, beside ? &checker->beside : &checker->low, all) != 0)
			return -1;
	return 0;
}

/* Tests the levels of the classes from one up to `end`, which are another's parts; checker->low is all below that. */
static int
compare_parts(struct checker *checker, const struct levels *levels, const struct stated_fact *class,
              const struct stated_fact *end)
{
	const struct stated_fact *behind;

	if (decimal_copy(&checker->beside.value, &checker->low.value) != 0 ||
	    decimal_copy(&checker->beside.radius, &checker->low.radius) != 0)
		return -1;
	for (const struct stated_fact *part = class; part != end; part = next_class(checker, part))
		if (quantity_interval(&checker->number, &part->value, false) != 0 ||
		    interval_add(&checker->low, &checker->low, &checker->number) != 0)
			return -1;
	for (; class != end;) {
		if (remove_rank(checker, class, end, &behind) != 0)
			return -1;
		for (; class != behind; class = next_class(checker, class)) {
			const struct stated_fact *level;
			if (level_to_test(checker, levels, class, &level) != 0 ||
			    compare_part(checker, level, levels->all) != 0)
				return -1;
		}
	}
	return 0;
}

/* Tests the level of a class, and those of its parts; checker->low is all below it. Sets the class behind. */
static int
compare_class(struct checker *checker, const struct levels *levels, const struct stated_fact **class)
{
	const struct stated_fact *first = next_class(checker, *class), *level, *end;

	if (level_to_test(checker, levels, *class, &level) != 0 ||
	    compare_levels(checker, level, &checker->low, levels->all) != 0 ||
	    pass_class(checker, *class, &end) != 0)
		return -1;
	*class = end;
	if (first == end)
		return 0;
	checker->nested = false;
	int status = compare_parts(checker, levels, first, end);
	checker->nested = true;
	return status;
}

/* Goes down the classes in the order stated, and takes those of each level off the sum of all. */
int
check_classes_subordination(struct checker *checker)
{
	struct levels             levels = { .all = pool_fact(checker, FACT_BALANCE, POOL_ALL) };
	const struct stated_fact *class, *behind;
	size_t                    count;

	if (levels.all == NULL)
		return 0;
	if (find_lacking(checker, &levels) != 0 || settle_parts(checker) != 0 || add_classes(checker, &count) != 0)
		return -1;
	for (class = next_class(checker, NULL); class != NULL;) {
		if (remove_rank(checker, class, NULL, &behind) != 0)
			return -1;
		while (class != behind)
			if (compare_class(checker, &levels, &class) != 0)
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
		const struct stated_fact *subjects = &account->facts[i - 1];
		const struct stated_fact *values = &account->facts[i];
		if (subjects->name != FACT_LIST_SUBJECTS || values->name != FACT_LIST_VALUES ||
		    !subjects->is_count || !values->is_count)
			continue;
		struct claim claim = claim_of(subjects, slice_of("list"));
		claim.whole = true;
		if (quantity_interval(&checker->low, &values->value, true) != 0 ||
		    compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}
