/*
 * What a registrant is in the offering, as is said around its name: in brackets
 * ("(Depositor)"), or behind "as" or a comma. A role that the record has stays.
 */
#ifndef FILING_ROLE_H
#define FILING_ROLE_H

#include <stdbool.h>

#include "filing/header.h"
#include "filing/page.h"

/*
 * Reads role and, from "(formerly ...)", former_name from the asides of a region
 * that ends before the name's caption, and marks them as taken. Those behind the
 * name are of the registrant before those behind it where it is printed above,
 * and before any others. Of several names, the first aside is the first one's.
 */
void role_read_asides(struct page *page, struct span region, struct header *header);

/* Marks the asides of a region as taken. */
void role_pass_asides(struct page *page, struct span region);

/* "ABC Corp., as depositor under the ...": reads the role and marks it as taken. */
void role_read_apposition(struct page *page, struct span region, struct header *header);

/* A line that starts with "formerly" or "f/k/a", without brackets: reads former_name and marks it as taken. */
void role_read_formerly(struct page *page, struct span region, struct header *header);

/* "ABC Corp., Depositor": the same as the apposition where the role alone follows the comma. */
void role_read_trailing(struct page *page, struct span region, struct header *header);

/*
 * Reads the role from an aside that is the first text at the line, the first below the
 * name's caption, or soon behind it.
 */
void role_read_below(struct page *page, size_t line, struct header *header);

/*
 * Whether several names may stand above the caption that starts with the word:
 * it says so ("... registrants ... their charters"), or an aside stands below
 * the last of them, as below the others.
 */
bool role_names_several(const struct page *page, size_t caption);

/* Whether the caption of a name, which starts with the word `caption`, speaks of several: "in their charters". */
bool role_says_several(const struct page *page, size_t caption);

#endif
