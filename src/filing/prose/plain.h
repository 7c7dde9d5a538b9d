/*
 * The quick way through a sentence, most of which is plain.
 */
#ifndef FILING_PROSE_PLAIN_H
#define FILING_PROSE_PLAIN_H

#include "filing/prose/sentence.h"

/*
 * Takes tokens for which there is nothing to find out, which are most: words
 * of letters alone that the vocabulary remembers, with the blank or hyphen
 * behind each, plain numbers, dates that start with a month, commas and parentheses. It
 * stops before all else. No mark of a list's entry may stand at s->at.
 */
void plain_take(struct sentence *sentence);

#endif
