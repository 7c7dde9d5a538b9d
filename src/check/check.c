/*
 * Whether a filing agrees with itself: the table of checks. A new check is a
 * row here and a function in the file that it is nearest to.
 */
#include "check/check.h"

#include <errno.h>
#include <stdlib.h>

#include "check/checker.h"
#include "util/len.h"

static const struct check checks[] = {
	{ "foot.loans", check_foot, .measure = MEASURE_LOANS, .counts = true, .footing = true },
	{ "foot.balance", check_foot, .measure = MEASURE_BALANCE, .footing = true },
	{ "total.loans", check_total, .fact = FACT_LOANS, .measure = MEASURE_LOANS, .counts = true },
	{ "total.balance", check_total, .fact = FACT_BALANCE, .measure = MEASURE_BALANCE },
	{ "agree.loans", check_agree, .measure = MEASURE_LOANS, .counts = true, .footing = true },
	{ "agree.balance", check_agree, .measure = MEASURE_BALANCE, .footing = true },
	{ "pools.loans", check_pools_sum, .fact = FACT_LOANS, .counts = true },
	{ "pools.balance", check_pools_sum, .fact = FACT_BALANCE },
	{ "pools.wac", check_pools_mean, .fact = FACT_WAC },
	{ "pools.wam", check_pools_mean, .fact = FACT_WAM },
	{ "pools.wa_ltv", check_pools_mean, .fact = FACT_WA_LTV },
	{ "pools.wa_original_term", check_pools_mean, .fact = FACT_WA_ORIGINAL_TERM },
	{ "split.balance", check_split_sum, .fact = FACT_BALANCE,
	  .premium = FACT_PREMIUM_BALANCE, .discount = FACT_DISCOUNT_BALANCE },
	{ "split.wac", check_split_mean, .fact = FACT_WAC,
	  .premium = FACT_PREMIUM_WAC, .discount = FACT_DISCOUNT_WAC },
	{ "split.wam", check_split_mean, .fact = FACT_WAM,
	  .premium = FACT_PREMIUM_WAM, .discount = FACT_DISCOUNT_WAM },
	{ "range.wac", check_range, .fact = FACT_WAC, .dimension = DIMENSION_NOTE_RATE },
	{ "range.wa_ltv", check_range, .fact = FACT_WA_LTV, .dimension = DIMENSION_LTV },
	{ "bucket.average", check_bucket_average, .dimension = DIMENSION_LOAN_SIZE },
	{ "bucket.order", .run = check_bucket_order },
	{ "bound.origination", check_bound_origination, .fact = FACT_ORIGINATION_DATE, .op = OP_GE,
	  .dimension = DIMENSION_ORIGINATION_YEAR, .counts = true },
	{ "bound.origination", check_bound_origination, .fact = FACT_ORIGINATION_DATE, .op = OP_GT,
	  .dimension = DIMENSION_ORIGINATION_YEAR, .counts = true },
	{ "bound.origination", check_bound_origination, .fact = FACT_ORIGINATION_DATE, .op = OP_LE,
	  .dimension = DIMENSION_ORIGINATION_YEAR, .counts = true },
	{ "bound.origination", check_bound_origination, .fact = FACT_ORIGINATION_DATE, .op = OP_LT,
	  .dimension = DIMENSION_ORIGINATION_YEAR, .counts = true },
	{ "bound.ltv", check_bound_ltv, .fact = FACT_LTV, .op = OP_LE, .dimension = DIMENSION_LTV },
	{ "bound.ltv", check_bound_ltv, .fact = FACT_LTV, .op = OP_LT, .dimension = DIMENSION_LTV },
	{ "bound.balance", check_bound_balance, .fact = FACT_ORIGINAL_BALANCE, .op = OP_LE,
	  .dimension = DIMENSION_LOAN_SIZE },
	{ "bound.balance", check_bound_balance, .fact = FACT_ORIGINAL_BALANCE, .op = OP_LT,
	  .dimension = DIMENSION_LOAN_SIZE },
	{ "ltv_over_", check_ltv_over, .fact = FACT_LTV_OVER_BALANCE, .dimension = DIMENSION_LTV },
	{ "multifamily", check_multifamily, .dimension = DIMENSION_DWELLING_TYPE,
	  .measure = MEASURE_LOANS, .counts = true },
	{ "multifamily", check_multifamily, .dimension = DIMENSION_DWELLING_TYPE,
	  .measure = MEASURE_BALANCE },
	{ "classes.balance", check_classes_balance, .fact = FACT_BALANCE },
	{ "classes.subordination", check_classes_subordination, .fact = FACT_SUBORDINATION_LEVEL },
	{ "list.length", check_list_length, .fact = FACT_LIST_SUBJECTS, .counts = true },
};

enum { CHECKS = LEN(checks) };

static void
free_parts(struct parts *parts)
{
	for (size_t i = 0; i < parts->capacity; i++) {
		interval_free(&parts->items[i].weight);
		interval_free(&parts->items[i].value);
	}
	for (size_t i = 0; i < MEAN_ENDS; i++)
		mean_free(&parts->means[i]);
	decimal_free(&parts->rounded);
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
	interval_free(&checker->beside);
	decimal_free(&checker->low_end);
	decimal_free(&checker->high_end);
	decimal_free(&checker->actual);
	decimal_free(&checker->difference);
	free_parts(&checker->least);
	free_parts(&checker->most);
	(void)output_close(&checker->subject);
	free(checker->tested);
	free(checker);
}
