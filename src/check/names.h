/*
 * The names that checks go by, as numbers: of facts, of how a fact's value is
 * meant, and of what a table stratifies by. A filing's own are looked up once.
 */
#ifndef CHECK_NAMES_H
#define CHECK_NAMES_H

#include "util/slice.h"

/* The facts that checks need; any other is FACT_OTHER. */
enum fact_name {
	FACT_OTHER,
	FACT_BALANCE,
	FACT_CLASS_BALANCE,
	FACT_DISCOUNT_BALANCE,
	FACT_DISCOUNT_WAC,
	FACT_DISCOUNT_WAM,
	FACT_LIST_SUBJECTS,
	FACT_LIST_VALUES,
	FACT_LOANS,
	FACT_LTV,
	FACT_LTV_OVER_BALANCE, /* above any ratio */
	FACT_ORIGINAL_BALANCE,
	FACT_ORIGINATION_DATE,
	FACT_PREMIUM_BALANCE,
	FACT_PREMIUM_WAC,
	FACT_PREMIUM_WAM,
	FACT_SUBORDINATION_LEVEL,
	FACT_WAC,
	FACT_WAM,
	FACT_WA_LTV,
	FACT_WA_ORIGINAL_TERM,
	FACT_NAMES
};

enum op { OP_EQ, OP_GE, OP_LE, OP_LT, OP_GT, OPS };

enum dimension {
	DIMENSION_OTHER,
	DIMENSION_DWELLING_TYPE,
	DIMENSION_LOAN_SIZE,
	DIMENSION_LTV,
	DIMENSION_NOTE_RATE,
	DIMENSION_ORIGINATION_YEAR,
	DIMENSION_UNITS,
	DIMENSION_ZIP,       /* of these the numbers are names, and come in any order */
	DIMENSION_ZIP_CODE,
	DIMENSION_ZIP_CODES,
	DIMENSIONS
};

/* The name's number. */
enum fact_name fact_name_of(struct slice name);
enum dimension dimension_of(struct slice name);

/* For name_over: that of any name. */
struct slice name_over_any(struct slice name);

/*
 * The loans above a ratio that a fact's name tells of, "ltv_over_80" of
 * "ltv_over_80_balance", empty for none.
 */
static inline struct slice
name_over(struct slice name)
{
	if (name.length > 0 && *name.text == 'l') /* few are */
		return name_over_any(name);
	return (struct slice){ name.text, 0 };
}

/* The ratio of such loans: "80". */
struct slice name_ratio(struct slice loans);

/* The op's number, OPS for none. */
enum op op_of(struct slice name);

#endif
