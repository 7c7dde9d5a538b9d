/*
 * Words and the lists that they are in.
 */
#include "filing/cover/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "util/grow.h"
#include "util/slip.h"
#include "util/word.h"

enum {
	FEWEST_SLOTS = 1024,
	FEWEST_WORDS = 512,
	HASH_BITS = 12 /* for thousands of words */
};

/* A word's bytes in two numbers, eight in each. */
struct key {
	uint64_t first;
	uint64_t others;
};

_Static_assert((int)LEXICON_LONGEST == 16, "a key has so many bytes");

struct entry {
	struct key    key;
	struct lexeme lexeme;
};

/* The slots are a hash table of the entries' numbers; 0, the first, is for a free one. */
struct lexicon {
	struct entry *entries; /* the first is that of all words that are in no list */
	size_t        count;
	size_t        capacity;
	uint32_t     *slots;
	size_t        slot_count; /* a power of two, more than twice the entries */
	struct lexeme blank;      /* of a word without letters and digits */
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

	if (lexicon == NULL)
		return NULL;
	lexicon->entries = calloc(FEWEST_WORDS, sizeof *lexicon->entries);
	lexicon->slots = calloc(FEWEST_SLOTS, sizeof *lexicon->slots);
	if (lexicon->entries == NULL || lexicon->slots == NULL) {
		lexicon_free(lexicon);
		return NULL;
	}
	lexicon->count = 1;
	lexicon->capacity = FEWEST_WORDS;
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
	return (struct key){ word_at(word->text), word_at(word->text + 8) };
}

/* A hash: the high bits of a product, which more bytes of the key count in than in lower ones. */
static inline size_t
hash_of(const struct key *key)
{
	return (size_t)((key->first ^ key->others << 1) * UINT64_C(0x9e3779b97f4a7c15) >> (64 - HASH_BITS));
}

/* A number that is 0 for the same keys only. */
static inline uint64_t
difference(const struct key *a, const struct key *b)
{
	return (a->first ^ b->first) | (a->others ^ b->others);
}

/*
 * The slot that the word is in, or the free one where it belongs. All but a
 * few are the first that is looked at; which of the two it is can't be
 * foreseen, so there is no branch for it.
 */
static inline uint32_t *
slot_of(const struct lexicon *lexicon, const struct key *key)
{
	size_t mask = lexicon->slot_count - 1;

	for (size_t at = hash_of(key) & mask;; at = (at + 1) & mask) {
		uint32_t *slot = &lexicon->slots[at];
		uint64_t  used = *slot != 0 ? UINT64_MAX : 0;
		if ((difference(&lexicon->entries[*slot].key, key) & used) == 0)
			return slot;
	}
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
	uint32_t *slots = calloc(2 * lexicon->slot_count, sizeof *slots);
	if (slots == NULL)
		return -1;
	free(lexicon->slots);
	lexicon->slots = slots;
	lexicon->slot_count *= 2;
	for (size_t i = 1; i < lexicon->count; i++)
		*slot_of(lexicon, &entries[i].key) = (uint32_t)i;
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
	struct key key = key_of(&word);
	uint32_t  *slot = slot_of(lexicon, &key);
	if (*slot == 0) {
		*slot = (uint32_t)lexicon->count++;
		lexicon->entries[*slot] = (struct entry){ .key = key };
	}
	return &lexicon->entries[*slot].lexeme;
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
lexicon_add_lists(struct lexicon *lexicon, enum lexicon_reader reader, const char *const *lists,
                  size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (lists[i] != NULL &&
		    lexicon_add(lexicon, LEXICON_READERS, (size_t)reader + i, lists[i]) != 0)
			return -1;
	return 0;
}

/* Looks up a word that may be in a list. */
static inline const struct lexeme *
find(const struct lexicon *lexicon, struct key key)
{
	return &lexicon->entries[*slot_of(lexicon, &key)].lexeme;
}

const struct lexeme *
lexicon_find(const struct lexicon *lexicon, const struct plain_word *word)
{
	if (word->length == 0)
		return &lexicon->blank;
	if (word->length > LEXICON_LONGEST)
		return &lexicon->entries[0].lexeme;
	return find(lexicon, key_of(word));
}

const struct lexeme *
lexicon_find_short(const struct lexicon *lexicon, uint64_t first, uint64_t others)
{
	return find(lexicon, (struct key){ first, others });
}

const struct lexeme *
lexicon_find_misspelt(const struct lexicon *lexicon, const struct plain_word *word)
{
	struct slice printed = { word->text, word->length };
	bool         may_be = word->length >= SLIP_LEAST && word->length <= LEXICON_LONGEST;

	for (size_t i = 1; i < lexicon->count && may_be; i++) {
		const struct entry *entry = &lexicon->entries[i];
		char                text[LEXICON_LONGEST + 1] = "";
		word_put(text, entry->key.first);
		word_put(text + 8, entry->key.others);
		if (text[0] == word->text[0] && lexeme_captions(&entry->lexeme) != 0 &&
		    slip_between(printed, slice_of(text)))
			return &entry->lexeme;
	}
	return &lexicon->entries[0].lexeme;
}
