/*
 * How groups of numbers are tied to what is around them.
 */
#ifndef FILING_PROSE_TIE_H
#define FILING_PROSE_TIE_H

#include "filing/prose/figures.h"

/*
 * Ties a group that has its numbers, unit, bound and the list before it, and is
 * to be the next of the groups: finds whether words link it to what is before
 * it, whether it is a share, the group that it goes on from and the list right
 * behind it.
 */
void tie_group(const struct figure_groups *groups, const struct reading *reading, struct figure_group *group);

/*
 * Finds the measures that stand behind the numbers of groups, from the last group
 * to the first, and what a chain's members share. For when all have been found.
 */
void tie_measures_behind(struct figure_groups *groups, const struct reading *reading);

/*
 * The item behind what else than loans a pool has shares of, "mortgaged
 * properties", "borrowers", where an item starts such; else that item.
 */
size_t tie_skip_security(const struct reading *reading, size_t item);

#endif
