/*
 * Whether a filing agrees with itself: the table of checks. A new check is a
 * row here and a function in the file that it is nearest to.
 */
#include "check/check.h"

#include <errno.h>
#include <stdlib.h>

#include "check/checker.h"

static const struct check checks[] = {
	{ "foot.loans", check_foot, .measure = MEASURE_LOANS, .counts = true, .footing = true },
	{ "foot.balance", check_foot, .measure = MEASURE_BALANCE, .footing = true },
	{ "total.loans", check_total, .fact = "loans", .measure = MEASURE_LOANS, .counts = true },
	{ "total.balance", check_total, .fact = "balance", .measure = MEASURE_BALANCE },
	{ "agree.loans", check_agree, .measure = MEASURE_LOANS, .counts = true, .footing = true },
	{ "agree.balance", check_agree, .measure = MEASURE_BALANCE, .footing = true },
	{ "pools.loans", check_pools_sum, .fact = "loans", .counts = true },
	{ "pools.balance", check_pools_sum, .fact = "balance" },
	{ "pools.wac", check_pools_mean, .fact = "wac" },
	{ "pools.wam", check_pools_mean, .fact = "wam" },
	{ "pools.wa_ltv", check_pools_mean, .fact = "wa_ltv" },
	{ "pools.wa_original_term", check_pools_mean, .fact = "wa_original_term" },
	{ "split.balance", check_split_sum, .fact = "balance",
	  .premium = "premium_balance", .discount = "discount_balance" },
	{ "split.wac", check_split_mean, .fact = "wac",
	  .premium = "premium_wac", .discount = "discount_wac" },
	{ "split.wam", check_split_mean, .fact = "wam",
	  .premium = "premium_wam", .discount = "discount_wam" },
	{ "range.wac", check_range, .fact = "wac", .dimension = "note_rate" },
	{ "range.wa_ltv", check_range, .fact = "wa_ltv", .dimension = "ltv" },
	{ "bucket.average", check_bucket_average, .dimension = "loan_size" },
	{ "bucket.order", .run = check_bucket_order },
	{ "bound.origination", check_bound_origination, .fact = "origination_date", .op = "ge",
	  .dimension = "origination_year", .counts = true },
	{ "bound.origination", check_bound_origination, .fact = "origination_date", .op = "le",
	  .dimension = "origination_year", .counts = true },
	{ "bound.ltv", check_bound_ltv, .fact = "ltv", .op = "le", .dimension = "ltv" },
	{ "bound.balance", check_bound_balance, .fact = "original_balance", .op = "le",
	  .dimension = "loan_size" },
	{ "ltv_over_80", check_ltv_over_80, .fact = "ltv_over_80_balance", .dimension = "ltv" },
	{ "multifamily", check_multifamily, .dimension = "dwelling_type",
	  .measure = MEASURE_LOANS, .counts = true },
	{ "multifamily", check_multifamily, .dimension = "dwelling_type",
	  .measure = MEASURE_BALANCE },
	{ "classes.balance", check_classes_balance, .fact = "balance" },
	{ "classes.subordination", check_classes_subordination, .fact = "subordination_level" },
	{ "list.length", check_list_length, .fact = "list_subjects", .counts = true },
};

enum { CHECKS = sizeof checks / sizeof *checks };

static void
free_parts(struct parts *parts)
{
	for (size_t i = 0; i < parts->capacity; i++) {
		interval_free(&parts->items[i].weight);
		interval_free(&parts->items[i].value);
	}
	free(parts->items);
}

struct checker *
checker_new(bool exact, take_finding *take, void *context)
{
	const struct checker none = {
		.exact = exact,
		.take = take,
		.context = context,
		.subject = OUTPUT_TO(-1),
	};
	struct checker *checker = malloc(sizeof *checker);

	if (checker == NULL)
		errno = ENOMEM;
	else
		*checker = none;
	return checker;
}

int
check_account(struct checker *checker, const struct account *account)
{
	int status = 0;

	checker->account = account;
	for (int i = 0; i < CHECKS && status == 0; i++) {
		checker->check = &checks[i];
		checker->name = slice_of(checks[i].name);
		status = checks[i].run(checker);
	}
	return status;
}

void
checker_free(struct checker *checker)
{
	interval_free(&checker->stated);
	interval_free(&checker->number);
	interval_free(&checker->low);
	interval_free(&checker->high);
	interval_free(&checker->whole);
	decimal_free(&checker->low_end);
	decimal_free(&checker->high_end);
	decimal_free(&checker->actual);
	decimal_free(&checker->difference);
	free_parts(&checker->least);
	free_parts(&checker->most);
	(void)output_close(&checker->subject);
	free(checker);
}
