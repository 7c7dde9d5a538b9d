/*
 * A fact: one number or date that a filing states in prose. The columns are
 * those of tsfacts in tsrecords(5).
 */
#ifndef FILING_PROSE_FACT_H
#define FILING_PROSE_FACT_H

#include <stdint.h>

#include "util/slice.h"

struct fact {
	struct slice pool;        /* "I", "II", "all" */
	struct slice certificate; /* the column `class`: "A", "B-1", or empty */
	struct slice name;        /* the column `fact`: "balance", "wac" */
	struct slice op;          /* "eq", "ge", "le", "lt", "gt" */
	struct slice value;       /* a plain decimal, or a date YYYY-MM-DD */
	struct slice unit;        /* "usd", "percent", "months", "years", "count", "date" */
	uintmax_t    line;        /* where the value's first digit stands */
	struct slice record;      /* from prose alone: all of the above, a tab behind each but the line */
};

#endif
