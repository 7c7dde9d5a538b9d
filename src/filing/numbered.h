/*
 * Headings that end in numbers, and look like a row.
 */
#ifndef FILING_NUMBERED_H
#define FILING_NUMBERED_H

#include <stdbool.h>

#include "filing/block.h"

/*
 * Whether a row is a line of headings, its label's included, which the line
 * behind it underlines: "Distribution Date    0    150    275".
 */
bool is_numbered_heading(const struct line *row);

#endif
