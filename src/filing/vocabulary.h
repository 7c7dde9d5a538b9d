/*
 * The words that the wording tables use, each with a number, and how a printed
 * word leads to one of them: in any case, in the plural, with a slip of the
 * typist's, or grown together with a small word behind it ("yearsand").
 */
#ifndef FILING_VOCABULARY_H
#define FILING_VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"

enum {
	WORD_UNKNOWN = 0, /* the number of all words that no table uses */
	WORD_MARGIN = 24  /* bytes from a printed word's start on that can be read, whatever its length */
};

struct vocabulary;

/* Makes an empty vocabulary. Returns NULL with errno ENOMEM. */
struct vocabulary *vocabulary_new(void);

/* Frees a vocabulary, or nothing where it is NULL. */
void vocabulary_free(struct vocabulary *vocabulary);

/*
 * Adds a word in lower case and singular, or finds it where it was added
 * before. Returns its number from 1, or 0 with errno ENOMEM.
 */
uint16_t vocabulary_add(struct vocabulary *vocabulary, struct slice word);

/*
 * The number of a printed word, WORD_UNKNOWN where it is none of the
 * vocabulary. `*length` is set to the bytes that the word takes: all of them,
 * or fewer where a small word has grown to its end. WORD_MARGIN bytes from the
 * word's start on are read.
 */
uint16_t vocabulary_find(struct vocabulary *vocabulary, struct slice printed, size_t *length);

/* How many words there are: numbers run from 1 to this. */
size_t vocabulary_size(const struct vocabulary *vocabulary);

#endif
