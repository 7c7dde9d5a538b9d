/*
 * Names of loan pools: "pool I", "Group II", "Pool 3", "loan group 2".
 */
#ifndef FILING_POOL_H
#define FILING_POOL_H

#include <stddef.h>

#include "util/slice.h"

enum { POOL_MAX = 16 }; /* bytes of a pool's name, NUL included */

/*
 * Reads a pool's name at the start of the text, which must be the start of a
 * word: "pool" or "group" in any case, white space, and a roman number, an
 * arabic one up to 99 (written roman: pool 2 is II), or a capital letter
 * other than A, which is mostly an article. Writes the name in capitals ("II").
 * Returns the bytes read, or 0 where the text names no pool.
 */
size_t pool_parse(struct slice text, char name[POOL_MAX]);

/* Finds the first pool that the text names; writes "all" where it names none. */
void pool_find(struct slice text, char name[POOL_MAX]);

#endif
