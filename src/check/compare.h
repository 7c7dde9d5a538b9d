/*
 * Comparing what a filing states with what follows from its other numbers:
 * the few kinds of comparison that all checks are made of. Each adds a finding
 * and returns 0, or -1 with errno ENOMEM.
 */
#ifndef CHECK_COMPARE_H
#define CHECK_COMPARE_H

#include "check/checker.h"

/* A stated number that is tested. */
struct claim {
	struct slice    pool;
	struct slice    subject;
	struct quantity stated;
	uintmax_t       line;    /* where it stands */
	struct slice    printed; /* what `expected` says instead, where that is not the number */
	bool            whole;   /* the actual value is a whole number, and printed as one */
};

/* A claim that a fact makes. */
struct claim claim_of(const struct stated_fact *fact, struct slice subject);

/* What a stated number is to the actual one. */
enum ratio_side { SIDE_SAME, SIDE_LEAST, SIDE_MOST };

/*
 * What was compared: "table 8 loan_size: Alabama". Valid until the next
 * subject, here and below.
 */
struct slice subject_row(struct checker *checker, const struct table *table,
                         const struct stated_row *row);

/* What checker->subject holds, for a subject that is put together elsewhere. */
struct slice subject_text(const struct checker *checker);

/* A word and a name: "class B-1". */
struct slice subject_named(struct checker *checker, const char *word, struct slice name);

/* sum = 0. A sum's radius has one digit more than its value. */
void sum_start(struct interval *sum);

/* As sum_add. */
int sum_add_any(struct checker *checker, struct interval *sum, const struct quantity *number);

/*
 * sum += a number; one that is not stated adds nothing. In a table's column the
 * last digits stand under each other.
 */
static inline int
sum_add(struct checker *checker, struct interval *sum, const struct quantity *number)
{
	uint64_t value = sum->value.small + (uint64_t)number->amount.value;
	uint64_t radius = sum->radius.small + (checker->check->counts ? 0 : 5);

	if (number->amount.scale < 0 || (size_t)number->amount.scale != sum->value.scale ||
	    (sum->value.large.count | sum->radius.large.count) != 0 ||
	    value >= DECIMAL_LIMIT || radius >= DECIMAL_LIMIT)
		return sum_add_any(checker, sum, number);
	sum->value.small = value;
	sum->radius.small = radius;
	return 0;
}

/* Takes all parts away. */
void parts_clear(struct parts *parts);

/* Adds a part to a mean; its value may be meant exactly. */
int parts_add(struct parts *parts, const struct quantity *weight, const struct quantity *value,
              bool exact);

/* Whether a row counts: it is no total, and has loans; one with dashes for its numbers has none. */
bool has_loans(const struct stated_row *row);

/*
 * Tests that the number lies from `least` to `most`, of which one may be NULL:
 * no end on its side. Both the same: that it is that number.
 */
int compare_number(struct checker *checker, const struct claim *claim,
                   const struct interval *least, const struct interval *most);

/*
 * Tests that the number lies between the means of two lists of parts, of which
 * `most` may be NULL: no end. Where the weights add up to 0 there is nothing
 * to test, and no finding.
 */
int compare_mean(struct checker *checker, const struct claim *claim, struct parts *least,
                 struct parts *most);

/*
 * Tests that the number is top / bottom, or the least or the most that this
 * may be. The bottom is not negative; where it is 0 there is no finding.
 */
int compare_ratio(struct checker *checker, const struct claim *claim, enum ratio_side side,
                  const struct interval *top, const struct interval *bottom);

/* Adds a finding for the number in checker->stated, where the caller has found how it matches. */
int compare_report(struct checker *checker, const struct claim *claim, enum match match,
                   const struct decimal *actual);

#endif
