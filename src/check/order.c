/*
 * The check that a table's buckets are in order: their bounds ascend and do
 * not overlap. Bounds are definitions, and compared as they are printed.
 */
#include "check/compare.h"

/* Two bounds that must ascend, and how they do. */
struct ascent {
	const struct stated_row *row; /* of the lower bound; NULL for no bounds yet */
	const struct quantity   *from;
	const struct quantity   *to;
	bool                     broken;
};

/* A row with bounds. */
struct rung {
	const struct stated_row *row;
	int                      order; /* of the two, where there are two, else less than 0 */
};

static bool
has_low(const struct rung *rung)
{
	return quantity_stated(&rung->row->low);
}

static bool
has_high(const struct rung *rung)
{
	return quantity_stated(&rung->row->high);
}

static int
read_rung(struct rung *rung, const struct stated_row *row)
{
	rung->row = row;
	rung->order = -1;
	if (!has_low(rung) || !has_high(rung))
		return 0;
	return quantity_compare(&row->low, &row->high, &rung->order);
}

/* Looks at a row by itself: its lower bound is not above its upper one. */
static void
climb_row(const struct rung *rung, struct ascent *ascent)
{
	bool broken = rung->order > 0;

	if (has_low(rung) && has_high(rung) && (broken || ascent->row == NULL))
		*ascent = (struct ascent){ rung->row, &rung->row->low, &rung->row->high, broken };
}

/* The steps of a table: the smallest one so far, and what the next one is measured in. */
struct steps {
	struct decimal least;
	struct decimal step;
	bool           any;
};

/* Looks at the step between two rows, which may touch, but not where both hold a single value. */
static int
climb_step(const struct rung *from, const struct rung *to, struct ascent *ascent,
           struct steps *steps)
{
	bool                   open = !has_high(from) || !has_low(to);
	bool                   singles = from->order == 0 && to->order == 0;
	const struct quantity *end = has_high(from) ? &from->row->high : &from->row->low;
	const struct quantity *start = has_low(to) ? &to->row->low : &to->row->high;
	int                    order = -1;

	if (quantity_subtract(&steps->step, start, end) != 0 ||
	    (steps->any && decimal_compare(&steps->step, &steps->least, &order) != 0))
		return -1;
	int  sign = decimal_sign(&steps->step);
	bool broken = open || sign < 0 || (sign == 0 && singles);
	if (!broken && order >= 0)
		return 0;
	steps->any = true;
	*ascent = (struct ascent){ from->row, end, start, broken };
	return decimal_copy(&steps->least, &steps->step);
}

static const struct stated_row *
next_bounded(const struct stated_row *row, const struct stated_row *end)
{
	while (row < end &&
	       (row->total || (!quantity_stated(&row->low) && !quantity_stated(&row->high))))
		row++;
	return row < end ? row : NULL;
}

/* Finds the first bounds of a table that break the order, else the two that are the closest. */
static int
climb_table(const struct stated_row *rows, size_t count, struct ascent *ascent)
{
	const struct stated_row *end = rows + count;
	const struct stated_row *row = next_bounded(rows, end);
	struct rung              rungs[2] = { { .row = NULL }, { .row = NULL } };
	struct steps             steps = { .any = false };
	int                      status = 0;

	for (size_t i = 0; row != NULL && status == 0 && !ascent->broken; i = 1 - i) {
		const struct rung *last = &rungs[1 - i];
		status = read_rung(&rungs[i], row);
		if (status == 0 && last->row != NULL)
			status = climb_step(last, &rungs[i], ascent, &steps);
		if (!ascent->broken)
			climb_row(&rungs[i], ascent);
		row = next_bounded(row + 1, end);
	}
	decimal_free(&steps.least);
	decimal_free(&steps.step);
	return status;
}

static int
report_order(struct checker *checker, const struct table *table, const struct ascent *ascent)
{
	struct claim claim = {
		.pool = table->pool_name,
		.subject = table->subject,
		.stated = *ascent->from,
		.line = ascent->row->line,
	};

	if (quantity_interval(&checker->stated, ascent->from, true) != 0 ||
	    quantity_decimal(&checker->low.value, ascent->to) != 0)
		return -1;
	return compare_report(checker, &claim, ascent->broken ? MATCH_NONE : MATCH_EQUAL,
	                      &checker->low.value);
}

/* Whether the table's numbers are names, which come in any order. */
static bool
is_named(const struct table *table)
{
	return table->dimension >= DIMENSION_ZIP && table->dimension <= DIMENSION_ZIP_CODES;
}

int
check_bucket_order(struct checker *checker)
{
	const struct account *account = checker->account;

	for (size_t i = 0; i < account->table_count; i++) {
		const struct table *table = &account->tables[i];
		struct ascent       ascent = { .row = NULL };
		if (is_named(table))
			continue;
		if (climb_table(account_rows(account, table), table->count, &ascent) != 0)
			return -1;
		if (ascent.row != NULL && report_order(checker, table, &ascent) != 0)
			return -1;
	}
	return 0;
}
