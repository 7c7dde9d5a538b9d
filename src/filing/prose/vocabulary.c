/*
 * Words and their numbers. Most words of a filing come again and again, so
 * what was found out about a printed word is remembered: plurals and slips are
 * looked for once.
 */
#include "filing/prose/vocabulary.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"
#include "util/slip.h"

enum {
	WORD_MAX = WORD_MARGIN, /* bytes of a word, those of a key; what is longer is unknown */
	GLUED_LENGTH = 4     /* of the shortest words that any can grow to */
};

/* Small words that grow to the end of the word before them where a blank is lost. */
static const char *const small_lasts[] = { "and", "any", "are", "as",  "at", "by",   "for", "had", "has",  "have", "in",
	                                       "is",  "not", "of",  "on",  "or", "than", "the", "to",  "was",  "were", "with" };

/* Small words that grow to the start of the next. */
static const char *const small_firsts[] = { "all", "and", "are", "at",  "each", "from", "had",  "has", "is",
	                                        "net", "no",  "not", "of", "such", "to",   "was", "were", "zip" };

/* Words that are no two, and those with which such words start and end: "thereafter", "regardless". */
static const char *const compounds[] = { "contractor", "creditor", "debtor",  "forthwith", "lesson",
	                                     "lessor",     "noon",     "notable", "nowhere",   "standby" };
static const char *const compound_firsts[] = { "mean", "over", "regard", "respect", "rest", "some", "there", "under",
	                                           "where", "whole", "with" };
static const char *const compound_lasts[] = { "ages", "fully", "less", "line", "over", "sale", "time" };

/* Words that are printed short, with a point or not. */
static const struct {
	const char *printed;
	const char *word;
} abbreviations[] = {
	{ "avg", "average" },    { "wtd", "weighted" },   { "wgtd", "weighted" },
	{ "wgt", "weighted" },   { "aggr", "aggregate" }, { "agg", "aggregate" },
	{ "orig", "original" },  { "rem", "remaining" },  { "prin", "principal" },
	{ "bal", "balance" },    { "mtg", "mortgage" },   { "mos", "month" },
	{ "yr", "year" },        { "yrs", "year" },       { "max", "maximum" },
	{ "min", "minimum" },
	{ "w.a", "wa" },         { "svcg", "servicing" },
	/* and some issuers' own names for what others have, too */
	{ "citicertificate", "certificate" },             { "citicertificates", "certificate" },
};

/* Words that no table uses, and that change nothing. */
static const char *const articles[] = { "a", "an", "the" };

struct vocabulary_word {
	char     text[WORD_MAX];
	uint8_t  length;
	uint8_t  mark;
	uint16_t next; /* the next word with the same first letter, 0 for none */
};

struct vocabulary *
vocabulary_new(void)
{
	struct vocabulary *vocabulary = calloc(1, sizeof *vocabulary);

	if (vocabulary == NULL)
		return NULL;
	vocabulary->count = WORD_FIRST;
	/* what has no letters has the key 0: it must not be found where no word is remembered */
	struct vocabulary_short *words = vocabulary->short_words[vocabulary_place(0, VOCABULARY_SHORT_BITS)];
	words[0].key = words[1].key = WORD_OF(0xff);
	return vocabulary;
}

void
vocabulary_free(struct vocabulary *vocabulary)
{
	if (vocabulary == NULL)
		return;
	free(vocabulary->words);
	free(vocabulary);
}

static uint32_t
hash_of(struct slice text)
{
	uint32_t hash = 2166136261U;

	for (size_t i = 0; i < text.length; i++)
		hash = (hash ^ (unsigned char)text.text[i]) * 16777619U;
	return hash ^ hash >> 15;
}

/* The slot that the word is in, or the free one where it belongs. */
static uint16_t *
slot_of(struct vocabulary *v, struct slice word)
{
	size_t at = hash_of(word) & (VOCABULARY_SLOTS - 1);

	while (v->slots[at] != 0) {
		const struct vocabulary_word *known = &v->words[v->slots[at]];
		if (slice_equal((struct slice){ known->text, known->length }, word))
			break;
		at = (at + 1) & (VOCABULARY_SLOTS - 1);
	}
	return &v->slots[at];
}

uint16_t
vocabulary_add(struct vocabulary *v, struct slice word)
{
	uint16_t *slot = slot_of(v, word);

	if (*slot != 0)
		return *slot;
	struct vocabulary_word *words = grow(v->words, &v->capacity, v->count + 1, sizeof *words);
	if (words == NULL || v->count > WORD_LAST || word.length == 0 || word.length > WORD_MAX) {
		v->words = words != NULL ? words : v->words;
		errno = ENOMEM;
		return 0;
	}
	v->words = words;
	*slot = (uint16_t)v->count++;
	struct vocabulary_word *added = &words[*slot];
	memcpy(added->text, word.text, word.length);
	added->length = (uint8_t)word.length;
	added->mark = 0;
	added->next = 0;
	if (ascii_is_lower(word.text[0])) {
		uint16_t *first = &v->letters[word.text[0] - 'a'];
		added->next = *first;
		*first = *slot;
	}
	return *slot;
}

void
vocabulary_mark(struct vocabulary *v, struct slice word, uint8_t mark)
{
	uint16_t number = *slot_of(v, word);

	if (number != WORD_UNKNOWN)
		v->words[number].mark = mark;
}

/*** how a printed word leads to a word of the tables ***/

/* The number of a word as it stands, or of its singular. */
static uint16_t
find_singular(struct vocabulary *v, struct slice word)
{
	char     text[WORD_MAX];
	size_t   length = word.length;
	uint16_t number = *slot_of(v, word);

	if (number != 0 || length < 3 || word.text[length - 1] != 's')
		return number;
	number = *slot_of(v, (struct slice){ word.text, length - 1 });
	if (number != 0 || word.text[length - 2] == 's')
		return number;
	if (word.text[length - 2] == '\'')
		return *slot_of(v, (struct slice){ word.text, length - 2 });
	if (word.text[length - 2] != 'e')
		return 0;
	if (word.text[length - 3] != 'i')
		return *slot_of(v, (struct slice){ word.text, length - 2 });
	memcpy(text, word.text, length - 3);
	text[length - 3] = 'y';
	return *slot_of(v, (struct slice){ text, length - 2 });
}

/* The number of the word that was meant, where a slip is likely: long words, the first letter right. */
static uint16_t
find_meant(struct vocabulary *v, struct slice word)
{
	if (word.length < SLIP_LEAST || !ascii_is_lower(word.text[0]))
		return 0;
	for (uint16_t i = v->letters[word.text[0] - 'a']; i != 0; i = v->words[i].next) {
		struct slice known = { v->words[i].text, v->words[i].length };
		if (slip_between(word, known))
			return i;
	}
	if (word.length == 1 || word.text[word.length - 1] != 's')
		return 0;
	return find_meant(v, (struct slice){ word.text, word.length - 1 });
}

static bool
is_one_of(struct slice word, const char *const words[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (slice_is(word, words[i]))
			return true;
	return false;
}

/* Whether a text is the number that a pool's name ends in, or one behind any word: "poolII", "least95". */
static bool
is_glued_number(struct slice text)
{
	bool roman = true, digits = text.length > 1; /* one may be a footnote's mark */

	for (size_t i = 0; i < text.length; i++) {
		roman = roman && (text.text[i] == 'i' || text.text[i] == 'v');
		digits = digits && ascii_is_digit(text.text[i]);
	}
	return roman || digits;
}

/* Whether a word of the vocabulary, and what is behind it, are two words between which a blank was lost. */
static bool
are_two_words(struct vocabulary *v, struct slice first, struct slice rest)
{
	if (slice_is(rest, "the"))
		return true;
	if (first.length >= GLUED_LENGTH && (is_one_of(rest, articles, LEN(articles)) || is_glued_number(rest)))
		return true;
	if (find_singular(v, rest) == 0)
		return false;
	bool small = is_one_of(rest, small_lasts, LEN(small_lasts));
	if (is_one_of(first, small_firsts, LEN(small_firsts)))
		return small || rest.length >= GLUED_LENGTH;
	if (first.length < GLUED_LENGTH)
		return small && is_one_of(first, small_lasts, LEN(small_lasts));
	if (is_one_of(first, compound_firsts, LEN(compound_firsts)))
		return false;
	return small || (rest.length >= GLUED_LENGTH && !is_one_of(rest, compound_lasts, LEN(compound_lasts)));
}

/* The number of the word to whose end another has grown, "andthe", "poolII"; `*length` is the former's. */
static uint16_t
find_glued(struct vocabulary *v, struct slice word, size_t *length)
{
	if (is_one_of(word, compounds, LEN(compounds)))
		return 0;
	for (size_t at = 2; at < word.length; at++) {
		struct slice first = { word.text, at }, rest = { word.text + at, word.length - at };
		uint16_t     number = find_singular(v, first);
		if (number == 0 || !are_two_words(v, first, rest))
			continue;
		*length = at;
		return number;
	}
	return 0;
}

/* The number of the word that an abbreviation stands for. */
static uint16_t
find_abbreviated(struct vocabulary *v, struct slice word)
{
	for (size_t i = 0; i < LEN(abbreviations); i++)
		if (slice_is(word, abbreviations[i].printed))
			return *slot_of(v, slice_of(abbreviations[i].word));
	return 0;
}

/* Whether "the" has grown to a word of the vocabulary: "thepool". */
static bool
is_behind_the(struct vocabulary *v, struct slice word)
{
	const size_t the = strlen("the");

	return word.length >= the + GLUED_LENGTH && memcmp(word.text, "the", the) == 0 &&
	       find_singular(v, (struct slice){ word.text + the, word.length - the }) != 0;
}

/* Finds out what a printed word is. */
static void
look_up(struct vocabulary *v, struct slice printed, struct vocabulary_entry *entry)
{
	char         text[WORD_MAX];
	struct slice word = { text, printed.length };
	size_t       length = printed.length;

	for (size_t i = 0; i < printed.length; i++)
		text[i] = ascii_lower(printed.text[i]);
	entry->number = find_singular(v, word);
	if (entry->number == 0)
		entry->number = find_abbreviated(v, word);
	if (entry->number == 0)
		entry->number = find_glued(v, word, &length);
	bool the = entry->number == 0 && is_behind_the(v, word);
	if (entry->number == 0 && !the)
		entry->number = find_meant(v, word);
	entry->mark = entry->number == WORD_UNKNOWN ? 0 : v->words[entry->number].mark;
	entry->bits = entry->mark != 0 ? WORD_IS_MARKED : 0;
	if (entry->number == WORD_UNKNOWN)
		entry->bits = the || is_one_of(word, articles, LEN(articles)) ? WORD_IS_UNKNOWN | WORD_IS_ARTICLE : WORD_IS_UNKNOWN;
	if (the)
		length = strlen("the");
	if (length < printed.length)
		entry->bits |= WORD_IS_GLUED;
	entry->taken = (uint8_t)length;
}

/* Where a word that is not remembered is to be: what comes often is found early, and keeps the first place. */
static struct vocabulary_entry *
new_place(struct vocabulary *v, struct slice word)
{
	if (word.length <= 8) {
		uint64_t                 key = vocabulary_bytes(word_at(word.text), word.length);
		struct vocabulary_short *words = v->short_words[vocabulary_place(key, VOCABULARY_SHORT_BITS)];
		words += words->key != 0;
		words->key = key;
		return &words->entry;
	}
	struct vocabulary_key   key = vocabulary_key(word);
	struct vocabulary_long *words = v->long_words[vocabulary_long_place(key)];
	words += words->key.a != 0;
	words->key = key;
	return &words->entry;
}

const struct vocabulary_entry *
vocabulary_find(struct vocabulary *v, struct slice word)
{
	static const struct vocabulary_entry none = { .number = WORD_UNKNOWN, .bits = WORD_IS_UNKNOWN };

	if (word.length - 1 >= WORD_MARGIN)
		return &none;
	const struct vocabulary_entry *known = vocabulary_recall(v, word);
	if (known != NULL)
		return known;
	struct vocabulary_entry *entry = new_place(v, word);
	look_up(v, word, entry);
	return entry;
}

const struct vocabulary_entry *
vocabulary_find_cut(struct vocabulary *v, struct slice first, struct slice rest)
{
	char   text[WORD_MARGIN] = "";
	size_t length = first.length + rest.length;

	if (first.length == 0 || rest.length == 0 || first.length > WORD_MARGIN || length > WORD_MARGIN)
		return NULL;
	memcpy(text, first.text, first.length);
	memcpy(text + first.length, rest.text, rest.length);
	const struct vocabulary_entry *word = vocabulary_find(v, (struct slice){ text, length });
	return word->number != WORD_UNKNOWN && word->taken == length ? word : NULL;
}
