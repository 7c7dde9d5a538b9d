/*
 * The bounds that a row's label states: "6.001% - 6.500%", "$950,000 and over".
 */
#ifndef FILING_BOUNDS_H
#define FILING_BOUNDS_H

#include <stdbool.h>

#include "util/slice.h"

/* Digits as printed, commas included; empty where that side is open or not stated. */
struct bounds {
	struct slice low;
	struct slice high;
	bool         apart; /* neither "to" nor a dash joins the two: "over 6% but under 7%", "2000 198" */
};

/*
 * Reads the bounds of a label. One number alone is both. A label that holds a
 * word that says nothing of bounds ("Condominium, 4 stories") states none.
 */
struct bounds bounds_parse(struct slice label);

/*
 * Whether a label ends in bounds behind words that say nothing of any: "Total Debt under
 * 20", but not "Total Pool 1".
 */
bool bounds_are_behind(struct slice label);

/*
 * The only year of a label that tells a part of it, by months: "1992 (Jan.-June)"; empty
 * where it states anything else.
 */
struct slice bounds_year(struct slice label);

/*
 * The first of two years that a label states, of which `*last` has two digits, "1986-88"; empty
 * where it states anything else, or these may be a month's: "2001-06".
 */
struct slice bounds_years(struct slice label, struct slice *last);

/* Whether the lower bound is above the upper one; both are plain decimals. */
bool bounds_descend(struct slice low, struct slice high);

/* Whether a label, which states no bounds that can be read, has a fraction for one: "6 1/2%", "7/8%". */
bool bounds_have_fraction(struct slice label);

#endif
