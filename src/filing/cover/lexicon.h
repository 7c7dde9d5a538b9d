/*
 * The words that covers and signature pages are read by. Each reader has
 * lists of words; the lexicon tells of a printed word in one step which of
 * them it is in.
 */
#ifndef FILING_COVER_LEXICON_H
#define FILING_COVER_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"
#include "util/word.h"

/* Sets of lists; each has at most LEXICON_LISTS of them. */
enum lexicon_set {
	LEXICON_READERS, /* those that a page's readers ask for, one reader's behind another's */
	LEXICON_FILLER,  /* of captions: a list for each wording, */
	LEXICON_CORE,    /* and one for the first word of its core, the second ... */
	LEXICON_SETS = LEXICON_CORE + 4
};

/* The first list of each reader, with room for all that it has. */
enum lexicon_reader {
	LEXICON_FORM = 0,
	LEXICON_COVER = 10,
	LEXICON_VALUE = 12,
	LEXICON_REGISTRANT = 16,
	LEXICON_SIGNATURE = 36
};

enum {
	LEXICON_LISTS = 64,
	LEXICON_LONGEST = 16 /* bytes of a word; a printed one that is longer is in no list */
};

/*
 * What is known of a word: bit i of a set's lists is set where its list i has
 * the word. A page has many words, so all of it is in 64 bytes or less.
 */
struct lexeme {
	uint64_t lists[LEXICON_SETS];
};

/* Whether the word is in a reader's list. */
static inline bool
lexeme_is_in(const struct lexeme *lexeme, enum lexicon_reader reader, unsigned list)
{
	return (lexeme->lists[LEXICON_READERS] >> ((unsigned)reader + list) & 1) != 0;
}

/* A printed word's letters, in lower case, and digits: "I.R.S." is "irs". */
struct plain_word {
	char   text[LEXICON_LONGEST + 8]; /* zeroes behind the word; room to write eight bytes */
	size_t length;                        /* more than LEXICON_LONGEST: the text is not all of it */
	bool   digit;                         /* it has one */
};

#define PLAIN_WORD_EMPTY { .length = 0 }

/* Eight letters or digits, the letters in lower case: digits have the bit that makes them so. */
static inline uint64_t
plain_bytes(const char *bytes)
{
	return word_at(bytes) | WORD_OF('a' - 'A');
}

/* The letters and digits that eight bytes start with. */
struct plain_run {
	uint64_t text;   /* the letters in lower case; zeroes behind */
	size_t   length;
	bool     digit;  /* one is among them */
};

/* What eight bytes start with; the first of them is the lowest. */
static inline struct plain_run
plain_run_of(uint64_t bytes)
{
	uint64_t not_digits = word_not_digits(bytes), run = UINT64_MAX;
	uint64_t others = not_digits & ~word_letters(bytes);
	size_t   length = 8;

	if (others != 0) {
		length = word_lowest_bit(others) / 8;
		run = ((others & -others) >> 7) - 1;
	}
	/* the bit that makes letters small is set in digits */
	return (struct plain_run){ (bytes | WORD_OF('a' - 'A')) & run, length,
		                   (~not_digits & run & WORD_OF(0x80)) != 0 };
}

/*
 * Appends the run of letters and digits that stands at `at`; the bytes from
 * `start` on may be read. Returns where the run ends.
 */
static inline const char *
plain_word_run(struct plain_word *word, const char *start, const char *at, const char *end)
{
	struct plain_run run = { .length = 8 };

	for (; at < end && run.length == 8; at += run.length) {
		run = plain_run_of(word_up_to(start, at, end));
		word->digit = word->digit || run.digit;
		if (word->length + run.length <= LEXICON_LONGEST) {
			word_put(word->text + word->length, run.text);
			word->length += run.length;
		} else {
			word->length = LEXICON_LONGEST + 1;
		}
	}
	return at;
}

/* Appends what is printed, which may be a piece of the word. */
void plain_word_add(struct plain_word *word, struct slice printed);

struct lexicon;

/* Makes an empty lexicon. Returns NULL with errno ENOMEM. */
struct lexicon *lexicon_new(void);

/* Frees a lexicon, or nothing where it is NULL. */
void lexicon_free(struct lexicon *lexicon);

/*
 * Adds the words of a list: plain ones, none longer than LEXICON_LONGEST, one
 * blank between two of them. Returns
 * 0, or -1 with errno ENOMEM.
 */
int lexicon_add(struct lexicon *lexicon, enum lexicon_set set, size_t list, const char *words);

/* Adds a reader's lists; NULL is an empty one. The same. */
int lexicon_add_lists(struct lexicon *lexicon, enum lexicon_reader reader, const char *const *lists,
                      size_t count);

/*
 * Looks a word up. One without any letter and digit counts as filler of all
 * captions. The lexeme is valid as long as the lexicon, and no word may be
 * added meanwhile.
 */
const struct lexeme *lexicon_find(const struct lexicon *lexicon, const struct plain_word *word);

/* The same for a word of one byte at least, and no more than LEXICON_LONGEST: the first eight, and the others. */
const struct lexeme *lexicon_find_short(const struct lexicon *lexicon, uint64_t first,
                                        uint64_t others);

/*
 * Looks up the word of captions that a slip of the typist's made another one
 * of. It looks at all words, and gives a lexeme without lists where there is
 * none.
 */
const struct lexeme *lexicon_find_misspelt(const struct lexicon *lexicon,
                                           const struct plain_word *word);

/* All lists of captions that a word is in, a bit each. */
static inline uint64_t
lexeme_captions(const struct lexeme *lexeme)
{
	uint64_t all = 0;

	for (size_t i = LEXICON_FILLER; i < (size_t)LEXICON_SETS; i++)
		all |= lexeme->lists[i];
	return all;
}

#endif
