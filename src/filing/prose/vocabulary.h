/*
 * The words that the wording tables use, each with a number, and how a printed
 * word leads to one of them: in any case, in the plural, with a slip of the
 * typist's, or grown together with the one behind it ("yearsand").
 */
#ifndef FILING_PROSE_VOCABULARY_H
#define FILING_PROSE_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"
#include "util/word.h"

enum {
	WORD_UNKNOWN = 0, /* the number of all words that no table uses */
	WORD_FIRST = 16, /* that of the first word; those below are the caller's, for what is no word */
	WORD_LAST = 4095, /* there are no more words than up to this */
	WORD_MARGIN = 24, /* bytes from a printed word's start on that can be read, whatever its length */
	VOCABULARY_MEANT = 8, /* as many words of the vocabulary are told that an unknown one may be meant for */
	VOCABULARY_SLOTS = 8192, /* of the hash table of words; a power of 2 */
	VOCABULARY_SHORT_BITS = 11, /* places of remembered printed words of at most 8 bytes: powers of 2 */
	VOCABULARY_LONG_BITS = 10   /* and of longer ones */
};

/* What there is to a word, as bits. Most words of the vocabulary have none of them. */
enum {
	WORD_IS_UNKNOWN = 1, /* it is none of the vocabulary */
	WORD_IS_ARTICLE = 2, /* but it is an article, if it is not the name "A" */
	WORD_IS_MARKED = 4,  /* it is one of the vocabulary that the caller has marked */
	WORD_IS_GLUED = 8,   /* another has grown to it: it takes not all bytes */
	WORD_IS_DOUBTFUL = 16 /* it is unknown, but a slip may have made it of one of the vocabulary */
};

/* What was found out about a printed word. */
struct vocabulary_entry {
	uint16_t number; /* WORD_UNKNOWN for none of the vocabulary */
	uint8_t  mark;   /* what vocabulary_mark gave the word, else 0 */
	uint8_t  bits;
	uint8_t  taken;  /* the bytes that it takes */
};

/* A printed word: its bytes, eight in each number, with the bit set that makes a letter small. */
struct vocabulary_key {
	uint64_t a, b, c;
};

struct vocabulary_short {
	struct vocabulary_entry entry;
	uint64_t                key;
};

struct vocabulary_long {
	struct vocabulary_entry entry;
	struct vocabulary_key   key;
};

struct vocabulary {
	struct vocabulary_word *words; /* by their numbers */
	size_t                  count;  /* the next word's number */
	size_t                  capacity;
	uint16_t                slots[VOCABULARY_SLOTS];
	uint16_t                letters[26]; /* the first word of each letter */
	/* two at each place: the word that was found out first, and the last of the others */
	struct vocabulary_short short_words[1 << VOCABULARY_SHORT_BITS][2];
	struct vocabulary_long  long_words[1 << VOCABULARY_LONG_BITS][2];
};

/* Makes an empty vocabulary. Returns NULL with errno ENOMEM. */
struct vocabulary *vocabulary_new(void);

/* Frees a vocabulary, or nothing where it is NULL. */
void vocabulary_free(struct vocabulary *vocabulary);

/*
 * Adds a word in lower case and singular, or finds it where it was added
 * before. Returns its number, or 0 with errno ENOMEM.
 */
uint16_t vocabulary_add(struct vocabulary *vocabulary, struct slice word);

/* Marks a word with a number of the caller's, if there is that word. Before any is looked for. */
void vocabulary_mark(struct vocabulary *vocabulary, struct slice word, uint8_t mark);

/* Eight bytes of a word, of which `length` count, 8 at most. */
static inline uint64_t
vocabulary_bytes(uint64_t bytes, size_t length)
{
	return word_keep_first(bytes | WORD_OF('a' - 'A'), length);
}

/* The key of a word of 9 to WORD_MARGIN bytes. */
static inline struct vocabulary_key
vocabulary_key(struct slice word)
{
	const uint64_t        small = WORD_OF('a' - 'A');
	struct vocabulary_key key = { word_at(word.text) | small, 0, 0 };

	if (word.length <= 16) {
		key.b = vocabulary_bytes(word_at(word.text + 8), word.length - 8);
		return key;
	}
	key.b = word_at(word.text + 8) | small;
	key.c = vocabulary_bytes(word_at(word.text + 16), word.length - 16);
	return key;
}

/* Whether a word that is remembered is that of a key. */
static inline bool
vocabulary_is_of(const struct vocabulary_long *word, struct vocabulary_key key)
{
	return word->key.a == key.a && word->key.b == key.b && word->key.c == key.c;
}

/* The place of a key among 2 to the power of `bits`. */
static inline size_t
vocabulary_place(uint64_t key, int bits)
{
	return (size_t)((key * 0x9e3779b97f4a7c15U) >> (64 - bits));
}

/* The same of a longer word's. */
static inline size_t
vocabulary_long_place(struct vocabulary_key key)
{
	return vocabulary_place(key.a ^ key.b << 1 ^ key.c << 2, VOCABULARY_LONG_BITS);
}

/* What is remembered of a word of at most 8 bytes, of which vocabulary_bytes made the key; or NULL. */
static inline const struct vocabulary_entry *
vocabulary_recall_short(const struct vocabulary *vocabulary, uint64_t key)
{
	const struct vocabulary_short *words =
	    vocabulary->short_words[vocabulary_place(key, VOCABULARY_SHORT_BITS)];

	if (words[0].key == key)
		return &words[0].entry;
	return words[1].key == key ? &words[1].entry : NULL;
}

/* What is remembered of a longer word, or NULL. */
static inline const struct vocabulary_entry *
vocabulary_recall_long(const struct vocabulary *vocabulary, struct slice word)
{
	struct vocabulary_key         key = vocabulary_key(word);
	const struct vocabulary_long *words = vocabulary->long_words[vocabulary_long_place(key)];

	if (vocabulary_is_of(&words[0], key))
		return &words[0].entry;
	return vocabulary_is_of(&words[1], key) ? &words[1].entry : NULL;
}

/*
 * What is remembered of a printed word of 1 to WORD_MARGIN bytes, or NULL: the
 * one that it is and the bytes that it takes; these are all of them, or fewer
 * where another has grown to its end. It is valid until the next call of
 * vocabulary_find. WORD_MARGIN bytes from the word's start on are read.
 */
static inline const struct vocabulary_entry *
vocabulary_recall(const struct vocabulary *vocabulary, struct slice word)
{
	if (word.length <= 8)
		return vocabulary_recall_short(vocabulary, vocabulary_bytes(word_at(word.text), word.length));
	return vocabulary_recall_long(vocabulary, word);
}

/* The same; a word that is not remembered is looked for. One that is too long is none. */
const struct vocabulary_entry *vocabulary_find(struct vocabulary *vocabulary, struct slice word);

/*
 * What vocabulary_find says of the word that two runs of letters are together, "in" and "terest"; NULL
 * where it is none of the vocabulary, or takes not all of their bytes, or a run is empty.
 */
const struct vocabulary_entry *vocabulary_find_cut(struct vocabulary *vocabulary, struct slice first,
                                                   struct slice rest);

/*
 * The words of the vocabulary that a word of 1 to WORD_MARGIN bytes may be meant for, which is
 * none of it: a letter is wrong, missing or too many, or two are swapped, or a footnote's mark
 * has grown to it. Returns how many they are, the first of which are told.
 */
size_t vocabulary_meant(struct vocabulary *vocabulary, struct slice word, uint16_t meant[VOCABULARY_MEANT]);

#endif
