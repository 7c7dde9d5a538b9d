/*
 * A table's row: the columns are those of tstables in tsrecords(5).
 */
#ifndef FILING_TABLE_ROW_H
#define FILING_TABLE_ROW_H

#include <stdbool.h>
#include <stdint.h>

#include "util/slice.h"

struct row {
	uintmax_t    table;     /* 1 for the filing's first table */
	struct slice pool;      /* "I", "II", "all" */
	struct slice dimension; /* "state", "note_rate" */
	bool         total;     /* the column `kind`: a stated total, not a row */
	struct slice label;     /* as a field holds it */
	struct slice low;       /* plain decimals without commas, or empty */
	struct slice high;
	struct slice loans;
	struct slice balance;
	uintmax_t    line;      /* where its numbers stand */
};

#endif
