/*
 * A page's number, alone or at the end of the page's foot or head.
 */
#ifndef FILING_FOLIO_H
#define FILING_FOLIO_H

#include <stdbool.h>

#include "filing/block.h"
#include "util/slice.h"

/* Whether the text, not empty, is a page's number alone: 7, - 7 -, (7), S-7, Page 7, Page 7 of 12. */
bool folio_is_alone(struct slice text);

/*
 * Whether the text, not empty, is a page's foot or head that ends in its number,
 * which says that it is one: "Term Sheet      Page 7", "Series 2001-2    - 7 -".
 */
bool folio_is_beside_title(struct slice text);

/* The same where the number may be any other, too: "Term Sheet      7". */
bool folio_may_end_title(struct slice text);

/* Whether a text has numbers that may be those of what it states: "Number of Loans: 674", "June 1, 2031". */
bool folio_may_state(struct slice text);

/* Whether the line, the first one below a page mark or behind such lines, is surely the page's head. */
bool folio_is_page_head(const struct line *line);

#endif
