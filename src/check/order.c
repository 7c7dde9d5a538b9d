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

/* Sets how far it is from one bound to another; `result` is greater than 0 where they ascend. */
static int
distance(struct checker *checker, struct slice from, struct slice to, struct decimal *result)
{
	if (decimal_parse(&checker->low.value, from) < 0 ||
	    decimal_parse(&checker->high.value, to) < 0)
		return -1;
	return decimal_subtract(result, &checker->high.value, &checker->low.value);
}

/* Looks at a row by itself: its lower bound is not above its upper one. */
static int
climb_row(struct checker *checker, const struct row *row, struct ascent *ascent)
{
	struct decimal *height = &checker->stated.radius;

	if (row->low.length == 0 || row->high.length == 0)
		return 0;
	if (distance(checker, row->low, row->high, height) != 0)
		return -1;
	if (height->negative || ascent->row == NULL)
		*ascent = (struct ascent){ row, row->low, row->high, height->negative };
	return 0;
}

/* Whether a row holds a single value, as that of a year does. */
static int
is_single(struct checker *checker, const struct row *row, bool *single)
{
	struct decimal *height = &checker->stated.radius;

	*single = false;
	if (row->low.length == 0 || row->high.length == 0)
		return 0;
	if (distance(checker, row->low, row->high, height) != 0)
		return -1;
	*single = decimal_sign(height) == 0;
	return 0;
}

/* Whether two rows that touch hold the same single value. */
static int
is_repeated(struct checker *checker, const struct row *row, const struct row *next,
            bool *repeated)
{
	bool first, second;

	if (is_single(checker, row, &first) != 0 || is_single(checker, next, &second) != 0)
		return -1;
	*repeated = first && second;
	return 0;
}

/* Looks at the step between two rows; `least` is the smallest one so far, `first` whether none is. */
static int
climb_step(struct checker *checker, const struct row *row, const struct row *next,
           struct ascent *ascent, struct decimal *least, bool *first)
{
	struct decimal *step = &checker->stated.value;
	bool            open = row->high.length == 0 || next->low.length == 0;
	bool            broken = open;
	struct slice    from = row->high.length == 0 ? row->low : row->high;
	struct slice    to = next->low.length == 0 ? next->high : next->low;
	int             order = -1;

	if (distance(checker, from, to, step) != 0)
		return -1;
	if (!open && decimal_sign(step) == 0 && is_repeated(checker, row, next, &broken) != 0)
		return -1;
	if (!*first && decimal_compare(step, least, &order) != 0)
		return -1;
	broken = broken || step->negative;
	if (!broken && order >= 0)
		return 0;
	*first = false;
	*ascent = (struct ascent){ row, from, to, broken };
	return decimal_copy(least, step);
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
climb_table(struct checker *checker, const struct row *rows, size_t count,
            struct ascent *ascent)
{
	const struct row *end = rows + count;
	const struct row *row = next_bounded(rows, end);
	struct decimal    least = { .scale = 0 };
	bool              first = true;
	int               status = 0;

	while (row != NULL && status == 0 && !ascent->broken) {
		const struct row *next = next_bounded(row + 1, end);
		status = climb_row(checker, row, ascent);
		if (status == 0 && next != NULL && !ascent->broken)
			status = climb_step(checker, row, next, ascent, &least, &first);
		row = next;
	}
	decimal_free(&least);
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
		if (climb_table(checker, rows,
		                checker->account->tables[table].count, &ascent) != 0)
			return -1;
		if (ascent.row != NULL && report_order(checker, &ascent) != 0)
			return -1;
	}
	return 0;
}
