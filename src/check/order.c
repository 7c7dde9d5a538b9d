/*
 * The check that a table's buckets are in order: their bounds ascend and do
 * not overlap. Bounds are definitions, and compared as they are printed.
 */
#include "check/compare.h"

/* Dimensions whose numbers are names, and come in any order. */
static const char *const names[] = { "zip", "zip_code", "zip_codes" };

enum { NAMES = sizeof names / sizeof *names };

/* Two bounds that must ascend, and how they do. */
struct ascent {
	const struct row *row; /* of the lower bound; NULL for no bounds yet */
	struct slice      from;
	struct slice      to;
	bool              broken;
};

/* A row's bounds, read; one that it does not state is nothing of use. */
struct rung {
	const struct row *row;
	struct decimal    low;
	struct decimal    high;
	int               order; /* of the two, where there are two, else less than 0 */
};

static bool
has_low(const struct rung *rung)
{
	return rung->row->low.length > 0;
}

static bool
has_high(const struct rung *rung)
{
	return rung->row->high.length > 0;
}

static int
read_rung(struct rung *rung, const struct row *row)
{
	rung->row = row;
	rung->order = -1;
	if (decimal_parse(&rung->low, row->low) < 0 || decimal_parse(&rung->high, row->high) < 0)
		return -1;
	if (!has_low(rung) || !has_high(rung))
		return 0;
	return decimal_compare(&rung->low, &rung->high, &rung->order);
}

/* Looks at a row by itself: its lower bound is not above its upper one. */
static void
climb_row(const struct rung *rung, struct ascent *ascent)
{
	bool broken = rung->order > 0;

	if (has_low(rung) && has_high(rung) && (broken || ascent->row == NULL))
		*ascent = (struct ascent){ rung->row, rung->row->low, rung->row->high, broken };
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
	bool                  open = !has_high(from) || !has_low(to);
	bool                  singles = from->order == 0 && to->order == 0;
	const struct decimal *end = has_high(from) ? &from->high : &from->low;
	const struct decimal *start = has_low(to) ? &to->low : &to->high;
	int                   order = -1;

	if (decimal_subtract(&steps->step, start, end) != 0 ||
	    (steps->any && decimal_compare(&steps->step, &steps->least, &order) != 0))
		return -1;
	int  sign = decimal_sign(&steps->step);
	bool broken = open || sign < 0 || (sign == 0 && singles);
	if (!broken && order >= 0)
		return 0;
	steps->any = true;
	*ascent = (struct ascent){
		.row = from->row,
		.from = has_high(from) ? from->row->high : from->row->low,
		.to = has_low(to) ? to->row->low : to->row->high,
		.broken = broken,
	};
	return decimal_copy(&steps->least, &steps->step);
}

static const struct row *
next_bounded(const struct row *row, const struct row *end)
{
	while (row < end && (row->total || (row->low.length == 0 && row->high.length == 0)))
		row++;
	return row < end ? row : NULL;
}

/* Finds the first bounds of a table that break the order, else the two that are the closest. */
static int
climb_table(const struct row *rows, size_t count, struct ascent *ascent)
{
	const struct row *end = rows + count;
	const struct row *row = next_bounded(rows, end);
	struct rung       rungs[2] = { { .row = NULL }, { .row = NULL } };
	struct steps      steps = { .any = false };
	int               status = 0;

	for (size_t i = 0; row != NULL && status == 0 && !ascent->broken; i = 1 - i) {
		const struct rung *last = &rungs[1 - i];
		status = read_rung(&rungs[i], row);
		if (status == 0 && last->row != NULL)
			status = climb_step(last, &rungs[i], ascent, &steps);
		if (!ascent->broken)
			climb_row(&rungs[i], ascent);
		row = next_bounded(row + 1, end);
	}
	for (size_t i = 0; i < 2; i++) {
		decimal_free(&rungs[i].low);
		decimal_free(&rungs[i].high);
	}
	decimal_free(&steps.least);
	decimal_free(&steps.step);
	return status;
}

static int
report_order(struct checker *checker, const struct ascent *ascent)
{
	struct claim claim = {
		.pool = ascent->row->pool,
		.subject = subject_table(checker, ascent->row),
		.stated = ascent->from,
		.line = ascent->row->line,
	};

	if (interval_parse(&checker->stated, ascent->from, true) < 0 ||
	    decimal_parse(&checker->low.value, ascent->to) < 0)
		return -1;
	return compare_report(checker, &claim, ascent->broken ? MATCH_NONE : MATCH_EQUAL,
	                      &checker->low.value);
}

static bool
is_named(struct slice dimension)
{
	for (size_t i = 0; i < NAMES; i++)
		if (slice_is(dimension, names[i]))
			return true;
	return false;
}

int
check_bucket_order(struct checker *checker)
{
	for (size_t table = 0; table < checker->account->table_count; table++) {
		struct ascent     ascent = { .row = NULL };
		const struct row *rows = account_rows(checker->account, table);
		if (is_named(rows->dimension))
			continue;
		if (climb_table(rows, checker->account->tables[table].count, &ascent) != 0)
			return -1;
		if (ascent.row != NULL && report_order(checker, &ascent) != 0)
			return -1;
	}
	return 0;
}
