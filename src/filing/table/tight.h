/*
 * Rows that are text: their numbers have moved up to the label, or are joined.
 */
#ifndef FILING_TABLE_TIGHT_H
#define FILING_TABLE_TIGHT_H

#include "filing/table/body.h"

/* What a text line of a table is. */
enum tight {
	TIGHT_NONE,      /* no such row */
	TIGHT_ROW,       /* a row with a number for each column */
	TIGHT_UNREADABLE /* a row, or two, or the start of a label: it can't be told */
};

/* What the text line of the body at `index` is: whether one blank parts numbers of a row from its label. */
enum tight tight_look(const struct body *body, size_t index);

#endif
