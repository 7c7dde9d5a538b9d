/*
 * Headings of loans or balances that stand over several columns, which divide
 * them further: "Number of Loans" over "15 Years", "30 Years" and "Total".
 */
#ifndef FILING_TABLE_SPAN_H
#define FILING_TABLE_SPAN_H

#include <stdbool.h>

#include "filing/block.h"
#include "filing/table/heading.h"
#include "filing/table/layout.h"

/*
 * Leaves one column of numbers below each such heading: that of the totals, or
 * the first. The words that stand over the columns are known. Returns whether
 * there is such a heading.
 */
bool span_settle(struct heading_draft *draft, const struct block *block, const struct layout *layout);

#endif
