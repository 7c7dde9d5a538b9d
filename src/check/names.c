/*
 * The names that checks go by, as numbers.
 */
#include "check/names.h"

#define NAME(text) { (text), sizeof (text) - 1 }

static const struct slice fact_names[FACT_NAMES] = {
	[FACT_BALANCE] = NAME("balance"),
	[FACT_CLASS_BALANCE] = NAME("class_balance"),
	[FACT_DISCOUNT_BALANCE] = NAME("discount_balance"),
	[FACT_DISCOUNT_WAC] = NAME("discount_wac"),
	[FACT_DISCOUNT_WAM] = NAME("discount_wam"),
	[FACT_LIST_SUBJECTS] = NAME("list_subjects"),
	[FACT_LIST_VALUES] = NAME("list_values"),
	[FACT_LOANS] = NAME("loans"),
	[FACT_LTV] = NAME("ltv"),
	[FACT_LTV_OVER_80_BALANCE] = NAME("ltv_over_80_balance"),
	[FACT_ORIGINAL_BALANCE] = NAME("original_balance"),
	[FACT_ORIGINATION_DATE] = NAME("origination_date"),
	[FACT_PREMIUM_BALANCE] = NAME("premium_balance"),
	[FACT_PREMIUM_WAC] = NAME("premium_wac"),
	[FACT_PREMIUM_WAM] = NAME("premium_wam"),
	[FACT_SUBORDINATION_LEVEL] = NAME("subordination_level"),
	[FACT_WAC] = NAME("wac"),
	[FACT_WAM] = NAME("wam"),
	[FACT_WA_LTV] = NAME("wa_ltv"),
	[FACT_WA_ORIGINAL_TERM] = NAME("wa_original_term"),
};

static const struct slice dimension_names[DIMENSIONS] = {
	[DIMENSION_DWELLING_TYPE] = NAME("dwelling_type"),
	[DIMENSION_LOAN_SIZE] = NAME("loan_size"),
	[DIMENSION_LTV] = NAME("ltv"),
	[DIMENSION_NOTE_RATE] = NAME("note_rate"),
	[DIMENSION_ORIGINATION_YEAR] = NAME("origination_year"),
	[DIMENSION_UNITS] = NAME("units"),
	[DIMENSION_ZIP] = NAME("zip"),
	[DIMENSION_ZIP_CODE] = NAME("zip_code"),
	[DIMENSION_ZIP_CODES] = NAME("zip_codes"),
};

static const struct slice op_names[OPS] = {
	[OP_EQ] = NAME("eq"), [OP_GE] = NAME("ge"), [OP_LE] = NAME("le"),
	[OP_LT] = NAME("lt"), [OP_GT] = NAME("gt"),
};

/* The name's place among `names` from `at` on, `count` where it is none of them. */
static size_t
find(const struct slice *names, size_t at, size_t count, struct slice name)
{
	while (at < count && !slice_equal(names[at], name))
		at++;
	return at;
}

enum fact_name
fact_name_of(struct slice name)
{
	size_t found = find(fact_names, FACT_OTHER + 1, FACT_NAMES, name);

	return found == FACT_NAMES ? FACT_OTHER : (enum fact_name)found;
}

enum dimension
dimension_of(struct slice name)
{
	size_t found = find(dimension_names, DIMENSION_OTHER + 1, DIMENSIONS, name);

	return found == DIMENSIONS ? DIMENSION_OTHER : (enum dimension)found;
}

enum op
op_of(struct slice name)
{
	return (enum op)find(op_names, 0, OPS, name);
}
