/*
 * The words that the wording tables use, each with a number, and how a printed
 * word leads to one of them: in any case, in the plural, with a slip of the
 * typist's, or grown together with a small word behind it ("yearsand").
 */
#ifndef FILING_VOCABULARY_H
#define FILING_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"
#include "util/word.h"

enum {
	WORD_UNKNOWN = 0, /* the number of all words that no table uses */
	WORD_MARGIN = 24, /* bytes from a printed word's start on that can be read, whatever its length */
	VOCABULARY_SLOTS = 8192, /* of the hash table of words; a power of 2 */
	VOCABULARY_MEMORY = 4096 /* remembered printed words; a power of 2 */
};

/* A printed word: its bytes, eight in each number, with the bit set that makes a letter small. */
struct vocabulary_key {
	uint64_t a, b, c;
};

/* What was found out about a printed word. */
struct vocabulary_entry {
	struct vocabulary_key key;
	uint16_t              number; /* WORD_UNKNOWN for none of the vocabulary */
	uint8_t               mark;   /* what vocabulary_mark gave the word, else 0 */
	uint8_t               taken;  /* the bytes that it takes, 0 where the whole is longer than any word */
};

struct vocabulary {
	struct vocabulary_word *words; /* [0] is not used */
	size_t                  count;
	size_t                  capacity;
	uint16_t                slots[VOCABULARY_SLOTS];
	uint16_t                letters[26]; /* the first word of each letter */
	struct vocabulary_entry memory[VOCABULARY_MEMORY];
};

/* Makes an empty vocabulary. Returns NULL with errno ENOMEM. */
struct vocabulary *vocabulary_new(void);

/* Frees a vocabulary, or nothing where it is NULL. */
void vocabulary_free(struct vocabulary *vocabulary);

/*
 * Adds a word in lower case and singular, or finds it where it was added
 * before. Returns its number from 1, or 0 with errno ENOMEM.
 */
uint16_t vocabulary_add(struct vocabulary *vocabulary, struct slice word);

/* Marks a word with a number of the caller's, if there is that word. Before any is looked for. */
void vocabulary_mark(struct vocabulary *vocabulary, struct slice word, uint8_t mark);

/* How many words there are: numbers run from 1 to this. */
size_t vocabulary_size(const struct vocabulary *vocabulary);

/* The key of a word of 1 to WORD_MARGIN bytes. */
static inline struct vocabulary_key
vocabulary_key(struct slice word)
{
	const uint64_t        small = WORD_OF('a' - 'A'); /* the bit that makes a letter small */
	struct vocabulary_key key = { 0, 0, 0 };

	if (word.length <= 8) {
		key.a = word_keep_first(word_at(word.text) | small, word.length);
		return key;
	}
	key.a = word_at(word.text) | small;
	if (word.length <= 16) {
		key.b = word_keep_first(word_at(word.text + 8) | small, word.length - 8);
		return key;
	}
	key.b = word_at(word.text + 8) | small;
	key.c = word_keep_first(word_at(word.text + 16) | small, word.length - 16);
	return key;
}

static inline bool
vocabulary_is_of(const struct vocabulary_entry *entry, struct vocabulary_key key)
{
	return entry->key.a == key.a && entry->key.b == key.b && entry->key.c == key.c;
}

/* Finds out what a word is that is not remembered in the two places for it, and remembers it there. */
void vocabulary_learn(struct vocabulary *vocabulary, struct slice printed,
                      struct vocabulary_entry *places);

/* The two places for a word: the one found out last is in the first. */
static inline struct vocabulary_entry *
vocabulary_places(struct vocabulary *vocabulary, struct vocabulary_key key)
{
	uint64_t hash = (key.a ^ key.b << 1 ^ key.c << 2) * 0x9e3779b97f4a7c15U;

	return &vocabulary->memory[hash >> 32 & (VOCABULARY_MEMORY - 2)];
}

/* What is remembered of the word of a key, or NULL. */
static inline const struct vocabulary_entry *
vocabulary_recall(struct vocabulary *vocabulary, struct vocabulary_key key)
{
	const struct vocabulary_entry *places = vocabulary_places(vocabulary, key);

	if (vocabulary_is_of(places, key))
		return places;
	return vocabulary_is_of(places + 1, key) ? places + 1 : NULL;
}

/*
 * What a printed word is: its number, and the bytes that it takes; these are
 * all of them, or fewer where a small word has grown to its end. It is valid
 * until the next call. WORD_MARGIN bytes from the word's start on are read.
 */
static inline const struct vocabulary_entry *
vocabulary_find(struct vocabulary *vocabulary, struct slice printed)
{
	static const struct vocabulary_entry unknown = { .number = WORD_UNKNOWN };

	if (printed.length - 1 >= WORD_MARGIN)
		return &unknown;
	struct vocabulary_key          key = vocabulary_key(printed);
	const struct vocabulary_entry *known = vocabulary_recall(vocabulary, key);
	if (known != NULL)
		return known;
	struct vocabulary_entry *places = vocabulary_places(vocabulary, key);
	vocabulary_learn(vocabulary, printed, places);
	return places;
}

#endif
