/*
 * Names of loan pools: "pool I", "Group II", "Pool 3", "loan group 2".
 */
#ifndef FILING_POOL_H
#define FILING_POOL_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "util/slice.h"

enum { POOL_MAX = 16 }; /* bytes of a pool's name, NUL included */

/*
 * Reads a pool's name at the start of the text, which must be the start of a
 * word: "pool" or "group" in any case, white space, perhaps "No." or "#", and
 * a roman number, an arabic one up to 99 or a capitalised one in words up to
 * Ten (written roman: pool 2 is II), or a capital letter; "-A" or "-1" may
 * follow, and A, B or C a roman number: "IIA"; or a series with a letter,
 * "1993-7T". A is none where it can be an article. The white space may be
 * lost, and that between a roman number and "loans". Writes the name in capitals
 * ("II", "I-A"). Returns the bytes read, or 0 where the text names no pool.
 */
size_t pool_parse(struct slice text, char name[POOL_MAX]);

/* The same for a name alone, behind "pool": "II", "2", "I-A". */
size_t pool_name(struct slice text, char name[POOL_MAX]);

/* The same as pool_section for the heading of one pool alone, not of all. */
bool pool_heads(struct slice text, char name[POOL_MAX]);

/*
 * Reads a heading that stands over several tables and says no more than whose
 * they are: "POOL II MORTGAGE LOANS", "Loan Group 1 (continued)", or "ALL
 * MORTGAGE LOANS", which gives "all". Returns whether it is one.
 */
bool pool_section(struct slice text, char name[POOL_MAX]);

/* Whether the text says that it speaks of all pools, or of several: "Pool I and Pool II". */
bool pool_is_all(struct slice text);

/* Whether the text names several pools, side by side or as pool_is_all does. */
bool pool_names_several(struct slice text);

/*
 * Finds the first pool that the text names, be it by a misspelt word before its
 * name and loans, "OPOL II LOANS"; writes "all" where it names none.
 */
void pool_find(struct slice text, char name[POOL_MAX]);

/* Whether the text names a pool. */
bool pool_is_named(struct slice text);

/*
 * Whether a title's line, `first` or behind it, ends in what a pool's number
 * follows on the line below: "- GROUP". It may be underlined.
 */
bool pool_is_to_follow(const struct line *line, const struct line *first);

#endif
