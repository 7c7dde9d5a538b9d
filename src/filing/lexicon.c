/*
 * Words and the lists that they are in.
 */
#include "filing/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "util/grow.h"
#include "util/word.h"

enum { FEWEST_SLOTS = 2048 }; /* so that most words are found in the first one */

/* A word's bytes in numbers, eight in each. */
struct key {
	uint64_t parts[(LEXICON_LONGEST + 1) / 8];
};

struct entry {
	struct key    key;
	struct lexeme lexeme;
};

/* A place in the hash table; where it is free, `first` is 0, which no word starts with. */
struct slot {
	uint64_t first;  /* part of the entry's key: it tells most words apart */
	size_t   number; /* of the entry */
};

struct lexicon {
	struct entry *entries;
	size_t        count;
	size_t        capacity;
	struct slot  *slots;
	size_t        slot_count; /* a power of two, more than twice the entries */
	struct lexeme blank;      /* of a word without letters and digits */
	struct lexeme unknown;
};

void
plain_word_add(struct plain_word *word, struct slice printed)
{
	const char *at = printed.text, *end = at + printed.length;

	while (at < end) {
		at = plain_word_run(word, printed.text, at, end);
		at += at < end;
	}
}

struct lexicon *
lexicon_new(void)
{
	struct lexicon *lexicon = calloc(1, sizeof *lexicon);
	struct slot    *slots = calloc(FEWEST_SLOTS, sizeof *slots);

	if (lexicon == NULL || slots == NULL) {
		free(lexicon);
		free(slots);
		return NULL;
	}
	lexicon->slots = slots;
	lexicon->slot_count = FEWEST_SLOTS;
	lexicon->blank.lists[LEXICON_FILLER] = UINT64_MAX;
	return lexicon;
}

void
lexicon_free(struct lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	free(lexicon->entries);
	free(lexicon->slots);
	free(lexicon);
}

static struct key
key_of(const struct plain_word *word)
{
	return (struct key){ { word_at(word->text), word_at(word->text + 8), word_at(word->text + 16),
		                   word_at(word->text + 24) } };
}

/* Whether the key of an entry is the same, but for its first part, which is known to be. */
static inline bool
is_rest_equal(const struct key *a, const struct key *b)
{
	return a->parts[1] == b->parts[1] && a->parts[2] == b->parts[2] &&
	       a->parts[3] == b->parts[3];
}

/* The slot that the word is in, or the free one where it belongs. */
static inline struct slot *
slot_of(const struct lexicon *lexicon, const struct key *key)
{
	const uint64_t *parts = key->parts;
	uint64_t        hash = parts[0] ^ parts[1] << 1 ^ parts[2] << 2 ^ parts[3] << 3;
	size_t          mask = lexicon->slot_count - 1;
	size_t          at = (size_t)(hash * UINT64_C(0x9e3779b97f4a7c15) >> 32) & mask;

	for (;; at = (at + 1) & mask) {
		struct slot *slot = &lexicon->slots[at];
		if (slot->first == 0 ||
		    (slot->first == parts[0] &&
		     is_rest_equal(&lexicon->entries[slot->number].key, key)))
			return slot;
	}
}

/* Puts an entry into the slot for it. */
static void
enter(struct lexicon *lexicon, size_t number)
{
	const struct key *key = &lexicon->entries[number].key;

	*slot_of(lexicon, key) = (struct slot){ key->parts[0], number };
}

/* Makes room for one more word. Returns 0, or -1 with errno ENOMEM. */
static int
make_room(struct lexicon *lexicon)
{
	struct entry *entries = grow(lexicon->entries, &lexicon->capacity, lexicon->count + 1,
	                             sizeof *entries);

	if (entries == NULL)
		return -1;
	lexicon->entries = entries;
	if (2 * (lexicon->count + 1) < lexicon->slot_count)
		return 0;
	struct slot *slots = calloc(2 * lexicon->slot_count, sizeof *slots);
	if (slots == NULL)
		return -1;
	free(lexicon->slots);
	lexicon->slots = slots;
	lexicon->slot_count *= 2;
	for (size_t i = 0; i < lexicon->count; i++)
		enter(lexicon, i);
	return 0;
}

/* The lexeme of a word, which is added where it is new; NULL with errno ENOMEM. */
static struct lexeme *
lexeme_for(struct lexicon *lexicon, struct slice text)
{
	struct plain_word word = PLAIN_WORD_EMPTY;

	if (make_room(lexicon) != 0)
		return NULL;
	plain_word_add(&word, text);
	struct key         key = key_of(&word);
	const struct slot *slot = slot_of(lexicon, &key);
	if (slot->first == 0) {
		lexicon->entries[lexicon->count] = (struct entry){ .key = key };
		enter(lexicon, lexicon->count++);
	}
	return &lexicon->entries[slot->number].lexeme;
}

int
lexicon_add(struct lexicon *lexicon, enum lexicon_set set, size_t list, const char *words)
{
	while (*words != '\0') {
		struct slice   word = { words, strcspn(words, " ") };
		struct lexeme *lexeme = lexeme_for(lexicon, word);
		if (lexeme == NULL)
			return -1;
		lexeme->lists[set] |= UINT64_C(1) << list;
		words += word.length + (words[word.length] != '\0');
	}
	return 0;
}

int
lexicon_add_lists(struct lexicon *lexicon, enum lexicon_set set, const char *const *lists,
                  size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (lists[i] != NULL && lexicon_add(lexicon, set, i, lists[i]) != 0)
			return -1;
	return 0;
}

/* Looks up a word that may be in a list. */
static inline const struct lexeme *
find(const struct lexicon *lexicon, struct key key)
{
	const struct slot *slot = slot_of(lexicon, &key);

	return slot->first == 0 ? &lexicon->unknown : &lexicon->entries[slot->number].lexeme;
}

const struct lexeme *
lexicon_find(const struct lexicon *lexicon, const struct plain_word *word)
{
	if (word->length == 0)
		return &lexicon->blank;
	return word->length > LEXICON_LONGEST ? &lexicon->unknown : find(lexicon, key_of(word));
}

const struct lexeme *
lexicon_find_short(const struct lexicon *lexicon, uint64_t first, uint64_t others)
{
	return find(lexicon, (struct key){ { first, others, 0, 0 } });
}
