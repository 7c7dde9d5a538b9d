/*
 * An index of phrases: which of the wording tables' phrases stands at a place
 * in a sentence, found word by word, without looking at the others.
 */
#ifndef FILING_PHRASE_H
#define FILING_PHRASE_H

#include <stddef.h>
#include <stdint.h>

#include "filing/vocabulary.h"

enum { PHRASE_NONE = 0 };

struct phrases;

/* Makes an empty index over a vocabulary, which must outlive it. Returns NULL with errno ENOMEM. */
struct phrases *phrases_new(struct vocabulary *vocabulary);

/* Frees an index, or nothing where it is NULL. */
void phrases_free(struct phrases *phrases);

/*
 * Adds a phrase: words in lower case and singular with one blank between
 * them, "a|b" for a or b, "[a]" for a or nothing. What it means is the
 * caller's: a sense and a value. A phrase may have several values of one
 * sense (see phrases_next). Returns 0, or -1 with errno ENOMEM.
 */
int phrases_add(struct phrases *phrases, const char *pattern, uint8_t sense, int value);

/*
 * Says of a word that it may stand anywhere inside a phrase without a change
 * of meaning ("scheduled"). Returns 0, or -1 with errno ENOMEM.
 */
int phrases_ignore(struct phrases *phrases, const char *word);

/* What a phrase means; the index of a meaning is positive. */
struct meaning {
	uint8_t sense;
	int16_t value;
	int16_t next; /* another meaning of the same phrase, or PHRASE_NONE */
};

/*
 * Finds the longest phrase that the words start with. Returns its meaning's
 * index and sets `*length` to the words that it takes, or returns PHRASE_NONE.
 * A word that is no word (a number, a comma) is WORD_UNKNOWN.
 */
int16_t phrases_match(const struct phrases *phrases, const uint16_t *words, size_t count,
                      size_t *length);

/* The meaning of an index that phrases_match gave. */
const struct meaning *phrases_meaning(const struct phrases *phrases, int16_t index);

#endif
