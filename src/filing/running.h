/*
 * What running text looks like, a line by itself.
 */
#ifndef FILING_RUNNING_H
#define FILING_RUNNING_H

#include <stdbool.h>

#include "filing/block.h"

/* Whether a line reads like running text and not like a title's or a heading's. */
bool is_running_text(const struct line *line);

/* Whether all words of a text that have five letters or more start in a capital. */
bool is_title_case(struct slice text);

/* Whether a text ends in what a company's name ends in, "Inc.": the point is no sentence's. */
bool ends_in_company(struct slice text);

#endif
