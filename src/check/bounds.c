/*
 * Checks of prose against the buckets of tables: averages that must lie
 * between those of the buckets' bounds, limits that the tables stay inside.
 */
#include "check/compare.h"
#include "check/stated.h"

static const struct slice zero = { "0", 1 };

/*
 * Collects the rows' bounds, weighted by their balances: the lower ones, 0
 * where there is none, and the upper ones. Sets whether all have an upper one,
 * and whether all have a balance.
 */
static int
collect_bounds(struct checker *checker, size_t table, bool *closed, bool *weighed)
{
	const struct row *rows = account_rows(checker->account, table);

	checker->least.count = checker->most.count = 0;
	*closed = *weighed = true;
	for (size_t i = 0; i < checker->account->tables[table].count; i++) {
		const struct row *row = &rows[i];
		struct slice      low = row->low.length > 0 ? row->low : zero;
		if (!has_loans(row))
			continue;
		*closed = *closed && row->high.length > 0;
		*weighed = *weighed && row->balance.length > 0;
		if (!*weighed)
			return 0;
		if (parts_add(&checker->least, row->balance, low, row->low.length == 0) != 0)
			return -1;
		if (*closed && parts_add(&checker->most, row->balance, row->high, false) != 0)
			return -1;
	}
	return 0;
}

static int
compare_with_bounds(struct checker *checker, const struct fact *fact, size_t table)
{
	const struct row *rows = account_rows(checker->account, table);
	bool              closed, weighed;

	if (collect_bounds(checker, table, &closed, &weighed) != 0)
		return -1;
	if (!weighed)
		return 0;
	struct claim claim = claim_of(fact, subject_table(checker, rows));
	return compare_mean(checker, &claim, &checker->least, closed ? &checker->most : NULL);
}

int
check_range(struct checker *checker)
{
	return each_pair(checker, false, compare_with_bounds);
}

/* The bound of a row that a limit is held against; empty for none. */
typedef struct slice row_bound(const struct row *row);

static struct slice
lower_bound(const struct row *row)
{
	return row->low;
}

static struct slice
outer_bound(const struct row *row)
{
	return row->high.length > 0 ? row->high : row->low;
}

static struct slice
inner_bound(const struct row *row)
{
	return row->low.length > 0 ? row->low : row->high;
}

/* Finds the row with loans whose bound is the greatest, or the least. NULL for none. */
static int
find_extreme(struct checker *checker, size_t table, row_bound *bound, bool greatest,
             const struct row **extreme)
{
	const struct row *rows = account_rows(checker->account, table);
	int               order;

	*extreme = NULL;
	for (size_t i = 0; i < checker->account->tables[table].count; i++) {
		if (!has_loans(&rows[i]) || bound(&rows[i]).length == 0)
			continue;
		if (decimal_parse(&checker->number.value, bound(&rows[i])) < 0)
			return -1;
		if (*extreme != NULL) {
			if (decimal_compare(&checker->number.value, &checker->low.value, &order) != 0)
				return -1;
			if (greatest ? order <= 0 : order >= 0)
				continue;
		}
		*extreme = &rows[i];
		if (decimal_copy(&checker->low.value, &checker->number.value) != 0)
			return -1;
	}
	return 0;
}

/* Tests that a stated number is the most, or the least, that the bound of any row may be. */
static int
compare_limit(struct checker *checker, struct claim *claim, size_t table, row_bound *bound,
              bool most)
{
	const struct row *row;

	if (find_extreme(checker, table, bound, most, &row) != 0)
		return -1;
	if (row == NULL)
		return 0;
	claim->subject = subject_row(checker, row);
	if (interval_parse(&checker->low, bound(row), checker->check->counts) < 0)
		return -1;
	return compare_number(checker, claim, most ? &checker->low : NULL,
	                      most ? NULL : &checker->low);
}

/* A date's year against the years of the rows. */
static int
compare_origination(struct checker *checker, const struct fact *fact, size_t table)
{
	struct claim claim = claim_of(fact, (struct slice){ NULL, 0 });
	bool         last = slice_is(fact->op, "le");

	claim.printed = fact->value;
	claim.stated.length = 4; /* YYYY-MM-DD */
	claim.whole = true;
	return compare_limit(checker, &claim, table, last ? outer_bound : inner_bound, last);
}

int
check_bound_origination(struct checker *checker)
{
	return each_pair(checker, true, compare_origination);
}

static int
compare_ltv(struct checker *checker, const struct fact *fact, size_t table)
{
	struct claim claim = claim_of(fact, (struct slice){ NULL, 0 });

	return compare_limit(checker, &claim, table, outer_bound, true);
}

int
check_bound_ltv(struct checker *checker)
{
	return each_pair(checker, true, compare_ltv);
}

/* Buckets go on to round numbers, so that only one that begins above the limit is outside. */
static int
compare_balance(struct checker *checker, const struct fact *fact, size_t table)
{
	struct claim claim = claim_of(fact, (struct slice){ NULL, 0 });

	return compare_limit(checker, &claim, table, lower_bound, true);
}

int
check_bound_balance(struct checker *checker)
{
	return each_pair(checker, true, compare_balance);
}
