/*
 * What a sentence has in parentheses.
 */
#ifndef FILING_PROSE_ASIDE_H
#define FILING_PROSE_ASIDE_H

#include "filing/prose/reading.h"

/*
 * Leaves out the parentheses of a reading's items, which have one at least, with what states
 * nothing of what they enclose. Numbers that stay are NUMBER_ASIDE; where each of several
 * numbers has one behind it, "$9 (2%) and $8 (1%)", these become a list behind the others.
 */
void asides_take(struct reading *reading);

#endif
