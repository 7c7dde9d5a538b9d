/*
 * Tables that have loans and balances in rows, and pools in columns: summaries,
 * "Number of Loans:   845   2,421   183".
 */
#ifndef FILING_TABLE_MEASUREROW_H
#define FILING_TABLE_MEASUREROW_H

#include "filing/block.h"

/*
 * Finds the first row of a table whose label says that numbers of loans, or
 * balances, stand behind it, which goes into `label`. NULL where none does.
 */
const struct line *measurerow_find(const struct block *block, struct slice *label);

#endif
