/*
 * Checks of prose against the buckets of tables: averages that must lie
 * between those of the buckets' bounds, limits that the tables stay inside.
 */
#include "check/compare.h"
#include "check/stated.h"

static const struct quantity zero = { { "0", 1 }, { 0, 0 } };

/*
 * Collects the rows' bounds, weighted by their balances: the lower ones, 0
 * where there is none, and the upper ones. Notes whether all have an upper one,
 * and whether all have a balance.
 */
static int
collect_bounds(struct checker *checker, const struct table *table)
{
	const struct stated_row *rows = account_rows(checker->account, table);

	parts_clear(&checker->least);
	parts_clear(&checker->most);
	checker->closed = checker->weighed = true;
	for (size_t i = 0; i < table->count && checker->weighed; i++) {
		const struct stated_row *row = &rows[i];
		const struct quantity   *balance = &row->numbers[MEASURE_BALANCE];
		const struct quantity   *low = quantity_stated(&row->low) ? &row->low : &zero;
		if (!has_loans(row))
			continue;
		checker->closed = checker->closed && quantity_stated(&row->high);
		checker->weighed = quantity_stated(balance);
		if (checker->weighed && parts_add(&checker->least, balance, low, low == &zero) != 0)
			return -1;
		if (checker->weighed && checker->closed &&
		    parts_add(&checker->most, balance, &row->high, false) != 0)
			return -1;
	}
	return 0;
}

static int
compare_with_bounds(struct checker *checker, const struct stated_fact *fact,
                    const struct table *table)
{
	if (!checker->weighed)
		return 0;
	struct claim claim = claim_of(fact, table->subject);
	return compare_mean(checker, &claim, &checker->least,
	                    checker->closed ? &checker->most : NULL);
}

int
check_range(struct checker *checker)
{
	static const struct pair_test test = { collect_bounds, compare_with_bounds };

	return each_pair(checker, false, &test);
}

/* The bound of a row that a limit is held against; NULL for none. */
typedef const struct quantity *row_bound(const struct stated_row *row);

static const struct quantity *
if_stated(const struct quantity *bound)
{
	return quantity_stated(bound) ? bound : NULL;
}

static const struct quantity *
lower_bound(const struct stated_row *row)
{
	return if_stated(&row->low);
}

static const struct quantity *
upper_bound(const struct stated_row *row)
{
	return if_stated(&row->high);
}

static const struct quantity *
outer_bound(const struct stated_row *row)
{
	return if_stated(quantity_stated(&row->high) ? &row->high : &row->low);
}

/* Finds the row with loans whose bound is the greatest, or the least, and the bound. */
static int
find_extreme(struct checker *checker, const struct table *table, row_bound *bound, bool greatest)
{
	const struct stated_row *rows = account_rows(checker->account, table);
	int                      order = 0;

	checker->extreme = NULL;
	for (size_t i = 0; i < table->count; i++) {
		const struct quantity *found = has_loans(&rows[i]) ? bound(&rows[i]) : NULL;
		if (found == NULL)
			continue;
		if (checker->extreme != NULL && quantity_compare(found, checker->bound, &order) != 0)
			return -1;
		if (checker->extreme != NULL && (greatest ? order <= 0 : order >= 0))
			continue;
		checker->extreme = &rows[i];
		checker->bound = found;
	}
	return 0;
}

/* Tests that a stated number is the most, or the least, that the bound of any row may be. */
static int
compare_limit(struct checker *checker, struct claim *claim, const struct table *table, bool most)
{
	if (checker->extreme == NULL)
		return 0;
	claim->subject = subject_row(checker, table, checker->extreme);
	if (quantity_interval(&checker->low, checker->bound, checker->check->counts) != 0)
		return -1;
	return compare_number(checker, claim, most ? &checker->low : NULL,
	                      most ? NULL : &checker->low);
}

/* Whether a date is the last one that there may be, not the first. */
static bool
is_last(const struct checker *checker)
{
	return checker->check->op == OP_LE || checker->check->op == OP_LT;
}

/* Years that are one row lie outside only where all of them do, those without an end never. */
static int
find_year(struct checker *checker, const struct table *table)
{
	bool last = is_last(checker);

	return find_extreme(checker, table, last ? lower_bound : upper_bound, last);
}

/* The first or last year that there may be: a day from the date, where that is itself outside. */
static struct quantity
year_of(const struct checker *checker, struct slice date)
{
	struct quantity year = quantity_of((struct slice){ date.text, 4 }); /* YYYY-MM-DD */
	struct slice    day = { date.text + 4, date.length - 4 };

	if (checker->check->op == OP_GT && slice_is(day, "-12-31"))
		year.amount.value++;
	if (checker->check->op == OP_LT && slice_is(day, "-01-01"))
		year.amount.value--;
	return year;
}

/* A date's year against the years of the rows. */
static int
compare_origination(struct checker *checker, const struct stated_fact *fact,
                    const struct table *table)
{
	struct claim claim = claim_of(fact, (struct slice){ NULL, 0 });

	claim.printed = fact->value.text;
	claim.stated = year_of(checker, fact->value.text);
	claim.whole = true;
	return compare_limit(checker, &claim, table, is_last(checker));
}

int
check_bound_origination(struct checker *checker)
{
	static const struct pair_test test = { find_year, compare_origination };

	return each_pair(checker, true, &test);
}

/* A ratio, or a balance, that no loan exceeds. */
static int
compare_greatest(struct checker *checker, const struct stated_fact *fact,
                 const struct table *table)
{
	struct claim claim = claim_of(fact, (struct slice){ NULL, 0 });

	return compare_limit(checker, &claim, table, true);
}

static int
find_outer(struct checker *checker, const struct table *table)
{
	return find_extreme(checker, table, outer_bound, true);
}

int
check_bound_ltv(struct checker *checker)
{
	static const struct pair_test test = { find_outer, compare_greatest };

	return each_pair(checker, true, &test);
}

/* Buckets go on to round numbers, so that only one that begins above the limit is outside. */
static int
find_lower(struct checker *checker, const struct table *table)
{
	return find_extreme(checker, table, lower_bound, true);
}

int
check_bound_balance(struct checker *checker)
{
	static const struct pair_test test = { find_lower, compare_greatest };

	return each_pair(checker, true, &test);
}
