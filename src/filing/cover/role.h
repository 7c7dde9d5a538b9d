/*
 * What a registrant is in the offering, as is said around its name: in brackets
 * ("(Depositor)"), or behind "as" or a comma. A role that the record has stays.
 */
#ifndef FILING_COVER_ROLE_H
#define FILING_COVER_ROLE_H

#include <stdbool.h>

#include "filing/cover/page.h"
#include "filing/header.h"

/* The asides of a region, as spans of its words. */
enum { ROLE_ASIDES = 16 }; /* of one name, at most */

struct role_asides {
	struct span all[ROLE_ASIDES];
	size_t      count;
};

/* Finds the asides of a region that ends before the name's caption, and marks them as taken. */
void role_take_asides(struct page *page, struct span region, struct role_asides *asides);

/*
 * Reads role and, from "(formerly ...)", former_name from the asides of such a
 * region, where all but the name in it is taken. Those behind the name are of the
 * registrant before those behind it where it is printed above, and before any
 * others. Of several names, the first aside is the first one's.
 */
void role_read_asides(struct page *page, struct span region, const struct role_asides *asides,
                      struct header *header);

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
