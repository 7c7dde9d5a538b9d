/*
 * Words and the lists that they are in.
 */
#include "filing/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "util/ascii.h"
#include "util/grow.h"
#include "util/index.h"

struct entry {
	struct slice  word;
	struct lexeme lexeme;
};

struct lexicon {
	struct index  index;
	struct entry *entries; /* numbered as in the index */
	size_t        capacity;
	struct lexeme blank;   /* a word without letters and digits */
	struct lexeme unknown;
};

void
plain_word_add(struct plain_word *word, struct slice printed)
{
	for (size_t i = 0; i < printed.length; i++) {
		char c = ascii_lower(printed.text[i]);
		if (!ascii_is_lower(c) && !ascii_is_digit(c))
			continue;
		if (word->length == sizeof word->text)
			return;
		word->text[word->length++] = c;
	}
}

struct lexicon *
lexicon_new(void)
{
	struct lexicon *lexicon = calloc(1, sizeof *lexicon);

	if (lexicon != NULL)
		lexicon->blank.lists[LEXICON_FILLER] = UINT64_MAX;
	return lexicon;
}

void
lexicon_free(struct lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	index_free(&lexicon->index);
	free(lexicon->entries);
	free(lexicon);
}

/* The number of a word, whose hash is given; INDEX_NONE where it was not added. */
static ptrdiff_t
number_of(const struct lexicon *lexicon, struct slice word, uint64_t hash)
{
	ptrdiff_t number = index_find(&lexicon->index, hash, INDEX_NONE);

	while (number != INDEX_NONE && !slice_equal(lexicon->entries[number].word, word))
		number = index_find(&lexicon->index, hash, number);
	return number;
}

/* The lexeme of a word, which is added where it is new; NULL with errno ENOMEM. */
static struct lexeme *
lexeme_for(struct lexicon *lexicon, struct slice word)
{
	uint64_t  hash = index_hash(&word, 1);
	ptrdiff_t number = number_of(lexicon, word, hash);

	if (number != INDEX_NONE)
		return &lexicon->entries[number].lexeme;
	size_t        count = lexicon->index.count;
	struct entry *entries = grow(lexicon->entries, &lexicon->capacity, count + 1,
	                             sizeof *entries);
	if (entries == NULL)
		return NULL;
	lexicon->entries = entries;
	if (index_add(&lexicon->index, hash) != 0)
		return NULL;
	entries[count] = (struct entry){ .word = word };
	return &entries[count].lexeme;
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

const struct lexeme *
lexicon_find(const struct lexicon *lexicon, const struct plain_word *word)
{
	struct slice text = { word->text, word->length };

	if (text.length == 0)
		return &lexicon->blank;
	ptrdiff_t number = number_of(lexicon, text, index_hash(&text, 1));
	return number == INDEX_NONE ? &lexicon->unknown : &lexicon->entries[number].lexeme;
}
