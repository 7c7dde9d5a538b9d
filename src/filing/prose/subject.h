/*
 * The subjects of a sentence: pools, premium and discount loans, classes, all
 * mortgage loans, and lists of them.
 */
#ifndef FILING_PROSE_SUBJECT_H
#define FILING_PROSE_SUBJECT_H

#include "filing/prose/reading.h"

/*
 * Finds the subjects among a reading's items, and puts one item of
 * SENSE_SUBJECTS in the place of each list. Returns 0, or -1 with errno ENOMEM.
 */
int subjects_find(struct reading *reading);

#endif
