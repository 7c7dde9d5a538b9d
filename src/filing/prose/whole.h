/*
 * What something consists of: "a pool of 422 conventional mortgage loans".
 */
#ifndef FILING_PROSE_WHOLE_H
#define FILING_PROSE_WHOLE_H

#include "filing/prose/reading.h"

/*
 * Leaves out of a reading without subjects what only describes the loans that
 * something consists of, and are counted: "consists of a pool of 422 jumbo
 * mortgage loans" becomes "consists of 422 mortgage loans". Loans of several
 * kinds stay as they are.
 */
void whole_find(struct reading *reading);

#endif
