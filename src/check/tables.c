/*
 * Checks of tables by themselves: that they foot, that those of a pool agree,
 * that loan size buckets hold loans of their size.
 */
#include "check/compare.h"

/* Adds up a column of the rows that are no totals. */
static int
add_rows(struct checker *checker, const struct stated_row *rows, size_t count)
{
	enum row_measure measure = checker->check->measure;

	sum_start(&checker->low);
	for (size_t i = 0; i < count; i++)
		if (!rows[i].total && sum_add(checker, &checker->low, &rows[i].numbers[measure]) != 0)
			return -1;
	return 0;
}

/* Holds a total of a table against the sum of some of its rows, which is 0 where there are none. */
static int
compare_total(struct checker *checker, const struct table *table, const struct stated_row *total,
              const struct stated_row *rows, size_t count)
{
	struct claim claim = {
		.pool = table->pool_name,
		.subject = table->subject,
		.stated = total->numbers[checker->check->measure],
		.line = total->line,
	};

	if (add_rows(checker, rows, count) != 0)
		return -1;
	return compare_number(checker, &claim, &checker->low, &checker->low);
}

/* A total that others follow is the total of the rows since the one before it, if there are any. */
static int
foot_parts(struct checker *checker, const struct table *table, const struct stated_row *last)
{
	enum row_measure         measure = checker->check->measure;
	const struct stated_row *rows = account_rows(checker->account, table);
	size_t                   start = 0;

	for (const struct stated_row *row = rows; row < last; row++) {
		size_t at = (size_t)(row - rows);
		if (!row->total)
			continue;
		if (at > start && quantity_stated(&row->numbers[measure]) &&
		    compare_total(checker, table, row, rows + start, at - start) != 0)
			return -1;
		start = at + 1;
	}
	return 0;
}

static int
foot_table(struct checker *checker, const struct table *table)
{
	const struct stated_row *rows = account_rows(checker->account, table);
	const struct stated_row *last = account_total(checker->account, table, checker->check->measure);

	if (last == NULL)
		return 0;
	if (table->total_count > 1 && foot_parts(checker, table, last) != 0)
		return -1;
	return compare_total(checker, table, last, rows, table->count);
}

int
check_foot(struct checker *checker)
{
	const struct account *account = checker->account;

	for (size_t i = 0; i < account->table_count; i++)
		if (foot_table(checker, &account->tables[i]) != 0)
			return -1;
	return 0;
}

/* Holds every later total of a pool against its first. */
static int
agree_in_pool(struct checker *checker, const struct pool *pool)
{
	const struct account    *account = checker->account;
	const struct stated_row *first = NULL;
	enum row_measure         measure = checker->check->measure;
	const struct table      *table;

	for (size_t i = pool->first_table; i != ACCOUNT_NONE; i = table->next) {
		table = &account->tables[i];
		const struct stated_row *total = account_total(account, table, measure);
		if (total == NULL)
			continue;
		if (first == NULL) {
			first = total;
			continue;
		}
		struct claim claim = {
			.pool = pool->name,
			.subject = table->subject,
			.stated = first->numbers[measure],
			.line = first->line,
		};
		if (quantity_interval(&checker->low, &total->numbers[measure],
		                      checker->check->counts) != 0 ||
		    compare_number(checker, &claim, &checker->low, &checker->low) != 0)
			return -1;
	}
	return 0;
}

int
check_agree(struct checker *checker)
{
	for (size_t i = 0; i < checker->account->pool_count; i++)
		if (agree_in_pool(checker, &checker->account->pools[i]) != 0)
			return -1;
	return 0;
}

/*
 * Whether the average of a row, whose balance and loans are given, is nearer to
 * its upper bound than to its lower: 2 * balance > (low + high) * loans. One
 * that lies outside the bounds lies outside the nearer one.
 */
static int
nearer_to_high(struct checker *checker, const struct stated_row *row, const struct decimal *balance,
               const struct decimal *loans, bool *nearer)
{
	struct decimal *middle = &checker->stated.value;
	struct decimal *other = &checker->stated.radius;
	int             order;

	*nearer = !quantity_stated(&row->low);
	if (*nearer || !quantity_stated(&row->high))
		return 0;
	if (quantity_decimal(middle, &row->low) != 0 ||
	    quantity_decimal(other, &row->high) != 0 ||
	    decimal_add(middle, middle, other) != 0 ||
	    decimal_multiply(middle, middle, loans) != 0 ||
	    decimal_add(other, balance, balance) != 0 ||
	    decimal_compare(other, middle, &order) != 0)
		return -1;
	*nearer = order > 0;
	return 0;
}

static int
compare_average(struct checker *checker, const struct table *table, const struct stated_row *row)
{
	struct claim claim = { .pool = table->pool_name, .line = row->line };
	bool         high;

	if (quantity_interval(&checker->low, &row->numbers[MEASURE_BALANCE], false) != 0 ||
	    quantity_interval(&checker->high, &row->numbers[MEASURE_LOANS], true) != 0 ||
	    nearer_to_high(checker, row, &checker->low.value, &checker->high.value, &high) != 0)
		return -1;
	claim.subject = subject_row(checker, table, row);
	claim.stated = high ? row->high : row->low;
	return compare_ratio(checker, &claim, high ? SIDE_MOST : SIDE_LEAST, &checker->low,
	                     &checker->high);
}

/* Whether a row has an average, and a bound to hold it against. */
static bool
has_average(const struct stated_row *row)
{
	return !row->total && quantity_stated(&row->numbers[MEASURE_LOANS]) &&
	       quantity_stated(&row->numbers[MEASURE_BALANCE]) &&
	       (quantity_stated(&row->low) || quantity_stated(&row->high));
}

int
check_bucket_average(struct checker *checker)
{
	const struct account *account = checker->account;

	for (size_t i = 0; i < account->table_count; i++) {
		const struct table      *table = &account->tables[i];
		const struct stated_row *rows = account_rows(account, table);
		if (table->dimension != checker->check->dimension)
			continue;
		for (size_t k = 0; k < table->count; k++)
			if (has_average(&rows[k]) && compare_average(checker, table, &rows[k]) != 0)
				return -1;
	}
	return 0;
}
