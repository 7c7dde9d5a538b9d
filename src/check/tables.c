/*
 * Checks of tables by themselves: that they foot, that those of a pool agree,
 * that loan size buckets hold loans of their size.
 */
#include "check/compare.h"

/* Adds up a column of the rows that are no totals. Sets whether there is any. */
static int
add_rows(struct checker *checker, const struct row *rows, size_t count, bool *any)
{
	sum_start(&checker->low);
	*any = false;
	for (size_t i = 0; i < count; i++) {
		if (rows[i].total)
			continue;
		*any = true;
		if (sum_add(checker, &checker->low,
		            row_number(&rows[i], checker->check->measure)) != 0)
			return -1;
	}
	return 0;
}

static int
compare_total(struct checker *checker, const struct row *total, const struct row *rows,
              size_t count)
{
	struct claim claim = {
		.pool = total->pool,
		.subject = subject_table(checker, total),
		.stated = row_number(total, checker->check->measure),
		.line = total->line,
	};
	bool any;

	if (add_rows(checker, rows, count, &any) != 0)
		return -1;
	if (!any)
		return 0;
	return compare_number(checker, &claim, &checker->low, &checker->low);
}

/* A total that others follow is the total of the rows since the one before it. */
static int
foot_table(struct checker *checker, size_t table)
{
	const struct row *rows = account_rows(checker->account, table);
	const struct row *last = account_total(checker->account, table, checker->check->measure);
	size_t            start = 0;

	for (const struct row *row = rows; last != NULL && row < last; row++) {
		size_t at = (size_t)(row - rows);
		if (!row->total)
			continue;
		if (row_number(row, checker->check->measure).length > 0 &&
		    compare_total(checker, row, rows + start, at - start) != 0)
			return -1;
		start = at + 1;
	}
	if (last == NULL)
		return 0;
	return compare_total(checker, last, rows, checker->account->tables[table].count);
}

int
check_foot(struct checker *checker)
{
	for (size_t table = 0; table < checker->account->table_count; table++)
		if (foot_table(checker, table) != 0)
			return -1;
	return 0;
}

/* Holds every later total of a pool against its first. */
static int
agree_in_pool(struct checker *checker, struct slice pool)
{
	const struct row *first = NULL;
	enum measure      measure = checker->check->measure;
	ptrdiff_t         table = INDEX_NONE;

	while ((table = account_table_of(checker->account, NULL, pool, table)) != INDEX_NONE) {
		const struct row *total = account_total(checker->account, (size_t)table, measure);
		if (total == NULL)
			continue;
		if (first == NULL) {
			first = total;
			continue;
		}
		struct claim claim = {
			.pool = pool,
			.subject = subject_table(checker, total),
			.stated = row_number(first, measure),
			.line = first->line,
		};
		sum_start(&checker->low);
		if (sum_add(checker, &checker->low, row_number(total, measure)) != 0 ||
		    compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}

int
check_agree(struct checker *checker)
{
	if (agree_in_pool(checker, slice_of("all")) != 0)
		return -1;
	for (size_t i = 0; i < checker->account->pool_count; i++)
		if (agree_in_pool(checker, checker->account->pools[i]) != 0)
			return -1;
	return 0;
}

/*
 * Whether the average of a row, whose balance and loans are given, is nearer to
 * its upper bound than to its lower: 2 * balance > (low + high) * loans. One
 * that lies outside the bounds lies outside the nearer one.
 */
static int
nearer_to_high(struct checker *checker, const struct row *row, const struct decimal *balance,
               const struct decimal *loans, bool *nearer)
{
	struct decimal *middle = &checker->stated.value;
	struct decimal *other = &checker->stated.radius;
	int             order;

	*nearer = row->low.length == 0;
	if (row->low.length == 0 || row->high.length == 0)
		return 0;
	if (decimal_parse(middle, row->low) < 0 || decimal_parse(other, row->high) < 0 ||
	    decimal_add(middle, middle, other) != 0 ||
	    decimal_multiply(middle, middle, loans) != 0 ||
	    decimal_add(other, balance, balance) != 0 ||
	    decimal_compare(other, middle, &order) != 0)
		return -1;
	*nearer = order > 0;
	return 0;
}

static int
compare_average(struct checker *checker, const struct row *row)
{
	struct claim claim = { .pool = row->pool, .line = row->line };
	bool         high;

	if (interval_parse(&checker->low, row->balance, false) < 0 ||
	    interval_parse(&checker->high, row->loans, true) < 0 ||
	    nearer_to_high(checker, row, &checker->low.value, &checker->high.value, &high) != 0)
		return -1;
	claim.subject = subject_row(checker, row);
	claim.stated = high ? row->high : row->low;
	return compare_ratio(checker, &claim, high ? SIDE_MOST : SIDE_LEAST, &checker->low,
	                     &checker->high);
}

int
check_bucket_average(struct checker *checker)
{
	for (size_t i = 0; i < checker->account->row_count; i++) {
		const struct row *row = &checker->account->rows[i];
		if (row->total || !slice_is(row->dimension, checker->check->dimension) ||
		    row->loans.length == 0 || row->balance.length == 0 ||
		    (row->low.length == 0 && row->high.length == 0))
			continue;
		if (compare_average(checker, row) != 0)
			return -1;
	}
	return 0;
}
