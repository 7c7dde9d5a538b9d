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
	GLUED_LENGTH = 4,       /* of the shortest words that any can grow to */
	MEANT_LENGTH = 3        /* and of those that a slip makes other words */
};

/* Small words that grow to the end of the word before them where a blank is lost. */
static const char *const small_lasts[] = {
	"and", "any", "are", "as",  "at", "but", "by", "for",  "had", "has", "have", "in",
	"is",  "net", "no",  "not", "of", "on",  "or", "than", "the", "to",  "was",  "were", "with",
};

/* Small words that grow to the start of the next. */
static const char *const small_firsts[] = {
	"all", "and", "are", "at",   "each", "from", "had", "has",  "is",  "net", "no",
	"nor", "not", "of",  "such", "than", "to",   "was", "were", "zip",
};

/* Words that are no two, and those with which such words start and end: "thereafter", "timeless". */
static const char *const compounds[] = {
	"contractor", "creditor",   "debtor",       "forthwith", "lesson",   "lessor",   "meantime", "meanwhile", "noon",
	"notable",    "nowhere",    "passages",     "standby",   "weekdays", "weekends", "withheld", "withhold",  "withholds",
	"withstand",  "withstands",
};
static const char *const compound_firsts[] = { "over", "some", "there", "under", "where", "whole" };
static const char *const compound_lasts[] = { "fully", "less", "line", "lines", "over", "time", "times" };

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

/* Words that no table uses, and that are seldom others misspelt. */
static const char *const ordinary[] = {
	"add",  "adds",  "back", "base",  "cash",  "caused", "file", "filed", "find", "found", "give",  "gives",
	"her",  "here",  "his",  "how",   "issue", "issuer", "late", "law",   "like", "list",  "might", "name",
	"need", "needs", "new",  "offer", "once",  "our",    "out",  "page",  "paid", "party", "put",   "says",
	"see",  "sent",  "set",  "side",  "sole",  "state",  "text", "use",   "uses", "very",  "way",   "what",
};

/* Words that no table uses, and that change nothing. */
static const char *const articles[] = { "a", "an", "the" };

struct vocabulary_word {
	char     text[WORD_MAX];
	uint8_t  length;
	uint8_t  mark;
	uint32_t letters; /* those that it has, as bits */
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

/* The letters of a word in lower case, as bits. */
static uint32_t
letters_of(struct slice word)
{
	uint32_t letters = 0;

	for (size_t i = 0; i < word.length; i++)
		letters |= 1U << (word.text[i] & 31);
	return letters;
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
	added->letters = letters_of(word);
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

/* The singular of a plural in "s" or "ies" that is none of the vocabulary's; empty for other words. */
static struct slice
singular_of(struct slice word, char room[WORD_MAX])
{
	size_t length = word.length;

	if (length < 2 || word.text[length - 1] != 's')
		return (struct slice){ room, 0 };
	memcpy(room, word.text, --length);
	if (length > 2 && room[length - 2] == 'i' && room[length - 1] == 'e')
		room[--length - 1] = 'y';
	return (struct slice){ room, length };
}

/* The number of the word that a slip is likely to have made another of: long words, the first letter right. */
static uint16_t
find_likely(struct vocabulary *v, struct slice word)
{
	if (word.length < SLIP_LEAST || !ascii_is_lower(word.text[0]))
		return 0;
	for (uint16_t i = v->letters[word.text[0] - 'a']; i != 0; i = v->words[i].next) {
		struct slice known = { v->words[i].text, v->words[i].length };
		if (slip_between(word, known))
			return i;
	}
	return 0;
}

/* The same of a word or its singular. */
static uint16_t
find_meant(struct vocabulary *v, struct slice word)
{
	char     room[WORD_MAX];
	uint16_t number = find_likely(v, word);

	return number != 0 ? number : find_likely(v, singular_of(word, room));
}

/* Adds the words that a slip may have made a word in lower case of to those that it may be meant for. */
static size_t
add_meant(const struct vocabulary *v, struct slice word, uint16_t meant[VOCABULARY_MEANT], size_t count)
{
	uint32_t letters = letters_of(word);

	if (word.length < 2)
		return count;
	for (size_t i = WORD_FIRST; i < v->count && count < VOCABULARY_MEANT; i++) {
		const struct vocabulary_word *known = &v->words[i];
		uint32_t                      other = known->letters ^ letters;
		other &= other - 1;
		if ((other & (other - 1)) != 0 || known->length < MEANT_LENGTH) /* a slip changes two at most */
			continue;
		if (slip_possible(word, (struct slice){ known->text, known->length }))
			meant[count++] = (uint16_t)i;
	}
	return count;
}

/* The words that a word in lower case may be meant for, of which there are VOCABULARY_MEANT at most. */
static size_t
find_possible(struct vocabulary *v, struct slice word, uint16_t meant[VOCABULARY_MEANT])
{
	char         room[WORD_MAX];
	size_t       count = 0;

	if (word.length < 2)
		return 0;
	struct slice unmarked = { word.text, word.length - 1 };
	if (ascii_is_digit(word.text[word.length - 1]) && find_singular(v, unmarked) != 0)
		meant[count++] = find_singular(v, unmarked);
	count = add_meant(v, word, meant, count);
	return add_meant(v, singular_of(word, room), meant, count);
}

static bool
is_one_of(struct slice word, const char *const words[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (slice_is(word, words[i]))
			return true;
	return false;
}

/* Whether a text is all roman digits, as a pool's name ends in: "poolII". */
static bool
is_roman(struct slice text)
{
	size_t at = 0;

	while (at < text.length && (text.text[at] == 'i' || text.text[at] == 'v'))
		at++;
	return at == text.length;
}

/* Whether a number has grown to a word: "least95". Behind most words one digit may be a footnote's mark. */
static bool
is_glued_number(const struct vocabulary *v, struct slice first, uint16_t number, struct slice rest)
{
	size_t digits = 0;

	while (digits < rest.length && ascii_is_digit(rest.text[digits]))
		digits++;
	if (digits < rest.length)
		return false;
	return (digits > 1 && first.length >= GLUED_LENGTH) || v->words[number].mark != 0 ||
	       is_one_of(first, small_firsts, LEN(small_firsts));
}

/* Whether a word of the vocabulary, its number, and what is behind it, are two words between which a blank was lost. */
static bool
are_two_words(struct vocabulary *v, struct slice first, uint16_t number, struct slice rest)
{
	if (slice_is(rest, "the") || is_glued_number(v, first, number, rest))
		return true;
	if (first.length >= GLUED_LENGTH && (is_one_of(rest, articles, LEN(articles)) || is_roman(rest)))
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
		if (number == 0 || !are_two_words(v, first, number, rest))
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

/* The bits of a word in lower case that is none of the vocabulary. */
static uint8_t
bits_of_unknown(struct vocabulary *v, struct slice word)
{
	uint16_t meant[VOCABULARY_MEANT];

	bool the = word.length <= strlen("the") && slip_possible(word, slice_of("the"));
	if (the || is_one_of(word, articles, LEN(articles)))
		return WORD_IS_UNKNOWN | WORD_IS_ARTICLE;
	if (is_one_of(word, ordinary, LEN(ordinary)))
		return WORD_IS_UNKNOWN;
	return find_possible(v, word, meant) > 0 ? WORD_IS_UNKNOWN | WORD_IS_DOUBTFUL : WORD_IS_UNKNOWN;
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
	if (the)
		word.length = length = strlen("the");
	if (entry->number == 0)
		entry->number = find_meant(v, word);
	entry->mark = entry->number == WORD_UNKNOWN ? 0 : v->words[entry->number].mark;
	entry->bits = entry->mark != 0 ? WORD_IS_MARKED : 0;
	if (entry->number == WORD_UNKNOWN)
		entry->bits = bits_of_unknown(v, word);
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

size_t
vocabulary_meant(struct vocabulary *v, struct slice word, uint16_t meant[VOCABULARY_MEANT])
{
	char text[WORD_MAX];

	for (size_t i = 0; i < word.length; i++)
		text[i] = ascii_lower(word.text[i]);
	return find_possible(v, (struct slice){ text, word.length }, meant);
}
