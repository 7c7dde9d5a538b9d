/*
 * What a table stratifies its pool by.
 */
#ifndef FILING_DIMENSION_H
#define FILING_DIMENSION_H

#include <stdbool.h>

#include "util/output.h"
#include "util/slice.h"

/*
 * Appends the dimension that a table's title and the heading of its label
 * column name: one of those in tsrecords(5), or a slug of the heading, or where
 * there is none, of the title's last line.
 */
void dimension_write(struct output *output, struct slice title, struct slice last,
                     struct slice heading);

/*
 * What the sentence that leads to a table says that it is about, where neither
 * its title nor the heading of its labels does: NULL for nothing known.
 */
const char *dimension_of_lead(struct slice sentence, struct slice title, struct slice heading);

/* The known dimension that a line over rows names: "Original Loan-to-Value Ratio"; NULL for none. */
const char *dimension_of_caption(struct slice caption);

/* Whether a heading of labels, if there is one, does not say what it heads: "Range (%)". */
bool dimension_is_vague(struct slice heading);

/* Whether a text has a "by" as titles have it: "Loans by State", not "Prepared by ...". */
bool dimension_has_by(struct slice text);

/* Whether a title says by itself what its table stratifies by. */
bool dimension_in_title(struct slice title);

/* Whether the labels of this dimension state bounds: all but states and dwelling types. */
bool dimension_has_bounds(struct slice dimension);

/* Whether its labels state bounds, all but those of loans of which nothing is known. */
bool dimension_is_numeric(struct slice dimension);

#endif
