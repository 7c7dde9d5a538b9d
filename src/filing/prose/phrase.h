/*
 * An index of phrases: which of the wording tables' phrases stands at a place
 * in a sentence, found word by word, without looking at the others.
 */
#ifndef FILING_PROSE_PHRASE_H
#define FILING_PROSE_PHRASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/prose/vocabulary.h"

enum {
	PHRASE_NONE = 0, /* what is no phrase has a meaning, too: that of unknown words */
	PHRASE_SLOT_BITS = 14, /* of the hash table of nodes behind those of words */
	PHRASE_NODES = WORD_LAST + 1 + (1 << PHRASE_SLOT_BITS)
};

/* What a phrase means; the index of a meaning is positive. */
struct meaning {
	uint8_t sense;
	uint8_t unit;
	int16_t value;
	int16_t next; /* another meaning of the same phrase, or PHRASE_NONE */
};

/* What an item of a sentence is beside its sense: a phrase, or one word. */
struct item {
	int16_t  meaning; /* the index of the phrase's first one, or PHRASE_NONE */
	int16_t  value;   /* as enum sense has it */
	uint16_t token;   /* the first one */
	uint8_t  tokens;  /* how many it takes */
	uint8_t  unit;    /* enum unit of SENSE_NUMBER and SENSE_SPOILT; a measure's "(months)", or 0 */
};

/*
 * A place in the tree: the words on the way to it are a phrase or start one.
 * The first nodes have the numbers of the words that they stand behind; the
 * others are a hash table, so that one look finds a branch and all of its node.
 * What the phrase means first is here, too, as items have it that are not in
 * any sentence yet; a word that is none means what unknown ones do.
 */
struct phrase_node {
	uint64_t next;    /* the bits in `leads` of the words that it has branches of */
	uint32_t key;     /* the node that branches to it, and the word: see phrase.c; 0 for none */
	uint8_t  sense;
	struct item item;
};

/* The fields are phrase.c's own. */
struct phrases {
	struct phrase_node nodes[PHRASE_NODES];
	size_t             count;                /* of those in the hash table */
	uint64_t           leads[WORD_LAST + 1]; /* of which a node has one where the word may lead on */
	struct vocabulary *vocabulary;
	struct meaning    *meanings;
	size_t             meaning_count;
	size_t             meaning_capacity;
};

/* Makes an empty index over a vocabulary, which must outlive it. Returns NULL with errno ENOMEM. */
struct phrases *phrases_new(struct vocabulary *vocabulary);

/* Frees an index, or nothing where it is NULL. */
void phrases_free(struct phrases *phrases);

/*
 * Adds a phrase: words in lower case and singular with one blank between
 * them, "a|b" for a or b, "[a]" for a or nothing. What it means is the
 * caller's: a sense and a value. A phrase may have several values of one
 * sense (see struct meaning). Returns 0, or -1 with errno ENOMEM.
 */
int phrases_add(struct phrases *phrases, const char *pattern, uint8_t sense, int value);

/*
 * Gives the number of what is no word, below WORD_FIRST and not in any phrase,
 * a meaning; the same to WORD_UNKNOWN. Returns 0, or -1 with errno ENOMEM.
 */
int phrases_add_mark(struct phrases *phrases, unsigned number, struct meaning meaning);

/*
 * Says of a word that it may stand anywhere inside a phrase without a change
 * of meaning ("scheduled"). Returns 0, or -1 with errno ENOMEM.
 */
int phrases_ignore(struct phrases *phrases, const char *word);

/* The node of a word by itself. */
static inline const struct phrase_node *
phrases_word(const struct phrases *phrases, uint16_t word)
{
	return &phrases->nodes[word];
}

/* The meaning of an index that a phrase's node has. */
static inline const struct meaning *
phrases_meaning(const struct phrases *phrases, int16_t index)
{
	return &phrases->meanings[index];
}

/* Whether a word may lead on from a node; most do not, and which do is hard to foresee: one branch. */
static inline bool
phrases_may_lead(const struct phrases *phrases, const struct phrase_node *node, uint16_t word)
{
	return (node->next & phrases->leads[word]) != 0;
}

/* A phrase that was found: its node, and the words that it takes. */
struct phrase_match {
	const struct phrase_node *node;
	size_t                    length;
};

/* As phrases_match, where the second word may lead on from the first. */
struct phrase_match phrases_match_on(const struct phrases *phrases, const uint16_t *words);

/*
 * Finds the longest phrase that the words start with, behind which WORD_UNKNOWN
 * stands. Where there is no phrase, it takes one word and means PHRASE_NONE.
 */
static inline struct phrase_match
phrases_match(const struct phrases *phrases, const uint16_t *words)
{
	const struct phrase_node *first = &phrases->nodes[words[0]];

	if (phrases_may_lead(phrases, first, words[1]))
		return phrases_match_on(phrases, words);
	return (struct phrase_match){ first, 1 };
}

#endif
