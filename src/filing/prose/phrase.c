/*
 * An index of phrases: a tree with a word on each branch. The branches from
 * the root, which every word of a sentence is tried on, are an array.
 */
#include "filing/prose/phrase.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "util/apart.h"
#include "util/ascii.h"
#include "util/grow.h"

enum {
	IGNORED_RUN = 6,
	BITS = 63, /* for words in a node; the highest bit is that of all words that are ignored */
	COUNT_MAX = (1 << PHRASE_SLOT_BITS) / 4 * 3, /* of the nodes in the hash table */
	TRIED = 32, /* words of a sentence that are tried with and without one that can be ignored */
	PATTERN_ITEMS = 16, /* of a phrase */
	PATTERN_WORDS = 64
};

struct phrases *
phrases_new(struct vocabulary *vocabulary)
{
	struct phrases *p = calloc(1, sizeof *p);

	if (p == NULL)
		return NULL;
	p->vocabulary = vocabulary;
	p->meanings = grow(NULL, &p->meaning_capacity, 1, sizeof *p->meanings);
	if (p->meanings == NULL) {
		phrases_free(p);
		return NULL;
	}
	p->meanings[PHRASE_NONE] = (struct meaning){ .next = PHRASE_NONE };
	p->meaning_count = 1;
	/* marks, whose numbers are below those of words, are in no phrase */
	for (size_t word = WORD_FIRST; word <= WORD_LAST; word++)
		p->leads[word] = UINT64_C(1) << word % BITS;
	return p;
}

void
phrases_free(struct phrases *p)
{
	if (p == NULL)
		return;
	free(p->meanings);
	free(p);
}

static uint32_t
key_of(size_t node, uint16_t word)
{
	return (uint32_t)node << 16 | word;
}

/* Finds the node of a key. Returns whether there is one; `*place` is where it is, or is to be. */
static inline bool
find_node(const struct phrases *p, uint32_t key, size_t *place)
{
	const struct phrase_node *nodes = &p->nodes[WORD_LAST + 1];
	size_t                    at = key * 2654435769U >> (32 - PHRASE_SLOT_BITS);

	for (;; at = (at + 1) & ((1U << PHRASE_SLOT_BITS) - 1)) {
		*place = WORD_LAST + 1 + at;
		if (nodes[at].key == key)
			return true;
		if (nodes[at].key == 0)
			return false;
	}
}

/* Whether a word may stand anywhere inside a phrase. */
static bool
is_ignored(const struct phrases *p, uint16_t word)
{
	return p->leads[word] >> BITS != 0;
}

/* Finds the branch of a node, 0 for the root, or grows it. Returns 0 with errno ENOMEM. */
static size_t
grow_branch(struct phrases *p, size_t node, uint16_t word)
{
	size_t branch;

	if (node == 0)
		return word;
	if (find_node(p, key_of(node, word), &branch))
		return branch;
	if (p->count == COUNT_MAX) {
		errno = ENOMEM;
		return 0;
	}
	p->count++;
	p->nodes[branch].key = key_of(node, word);
	p->nodes[node].next |= UINT64_C(1) << word % BITS | UINT64_C(1) << BITS;
	return branch;
}

static void
set_first(struct phrase_node *node, int16_t index, struct meaning meaning)
{
	node->sense = meaning.sense;
	node->item = (struct item){ .meaning = index, .value = meaning.value, .unit = meaning.unit };
}

/* Gives a node one more meaning, behind those that it has: tables are read in order. */
static int
mean(struct phrases *p, size_t node, struct meaning meaning)
{
	struct phrase_node *at = &p->nodes[node];
	int16_t             index = (int16_t)p->meaning_count;
	struct meaning     *meanings =
	    grow(p->meanings, &p->meaning_capacity, p->meaning_count + 1, sizeof *meanings);

	if (meanings == NULL || p->meaning_count == INT16_MAX) {
		p->meanings = meanings != NULL ? meanings : p->meanings;
		errno = ENOMEM;
		return -1;
	}
	p->meanings = meanings;
	meaning.next = PHRASE_NONE;
	meanings[p->meaning_count++] = meaning;
	if (at->item.meaning == PHRASE_NONE) {
		set_first(at, index, meaning);
		return 0;
	}
	int16_t last = at->item.meaning;
	while (meanings[last].next != PHRASE_NONE)
		last = meanings[last].next;
	meanings[last].next = index;
	return 0;
}

/* A phrase's pattern: its items, each with the words of which one may stand there. */
struct pattern {
	struct pattern_item {
		size_t first; /* of the words */
		size_t end;
		bool   optional;
	} items[PATTERN_ITEMS];
	uint16_t words[PATTERN_WORDS];
	size_t   count;
	size_t   word_count;
};

/* Reads an item, "a|b" without its brackets, at the end of the pattern. Returns its length, or 0 with errno ENOMEM. */
static size_t
read_item(struct phrases *p, struct pattern *pattern, const char *text)
{
	struct pattern_item *item = &pattern->items[pattern->count++];
	size_t               start = 0, end = 0;

	item->first = pattern->word_count;
	do {
		while (ascii_is_lower(text[end]) || text[end] == ',')
			end++;
		uint16_t number = vocabulary_add(p->vocabulary, (struct slice){ text + start, end - start });
		if (number == 0 || pattern->word_count == PATTERN_WORDS) {
			errno = ENOMEM;
			return 0;
		}
		pattern->words[pattern->word_count++] = number;
		start = end + 1;
	} while (text[end++] == '|');
	item->end = pattern->word_count;
	return end - 1;
}

static int
read_pattern(struct phrases *p, struct pattern *pattern, const char *text)
{
	pattern->count = pattern->word_count = 0;
	while (*text != '\0') {
		bool optional = *text == '[';
		if (pattern->count == PATTERN_ITEMS) {
			errno = ENOMEM;
			return -1;
		}
		pattern->items[pattern->count].optional = optional;
		text += optional;
		size_t length = read_item(p, pattern, text);
		if (length == 0)
			return -1;
		text += length + optional;
		text += *text == ' ';
	}
	return 0;
}

/* Grows a branch for each way on from an item, and gives those at the pattern's end the meaning. */
static int
grow_pattern(struct phrases *p, size_t node, const struct pattern *pattern, size_t at,
             struct meaning meaning)
{
	const struct pattern_item *item = &pattern->items[at];

	if (at == pattern->count)
		return node == 0 ? 0 : mean(p, node, meaning);
	for (size_t i = item->first; i < item->end; i++) {
		size_t branch = grow_branch(p, node, pattern->words[i]);
		if (branch == 0 || grow_pattern(p, branch, pattern, at + 1, meaning) != 0)
			return -1;
	}
	return item->optional ? grow_pattern(p, node, pattern, at + 1, meaning) : 0;
}

int
phrases_add(struct phrases *p, const char *pattern, uint8_t sense, int value)
{
	struct pattern read;

	if (read_pattern(p, &read, pattern) != 0)
		return -1;
	return grow_pattern(p, 0, &read, 0, (struct meaning){ .sense = sense, .value = (int16_t)value });
}

/* Gives all words that mean nothing by themselves what unknown ones mean. */
static void
mean_nothing(struct phrases *p, struct meaning meaning)
{
	for (size_t word = 0; word < p->vocabulary->count; word++)
		if (p->nodes[word].item.meaning == PHRASE_NONE)
			set_first(&p->nodes[word], PHRASE_NONE, meaning);
}

int
phrases_add_mark(struct phrases *p, unsigned number, struct meaning meaning)
{
	meaning.next = PHRASE_NONE;
	if (number != WORD_UNKNOWN)
		return mean(p, number, meaning);
	p->meanings[PHRASE_NONE] = meaning;
	mean_nothing(p, meaning);
	return 0;
}

int
phrases_ignore(struct phrases *p, const char *word)
{
	uint16_t number = vocabulary_add(p->vocabulary, slice_of(word));

	if (number == 0)
		return -1;
	p->leads[number] |= UINT64_C(1) << BITS;
	return 0;
}

/*
 * Follows the words from the one at `*i`, which may lead on from a node. Returns the
 * longest phrase that is found, or what was found before; `*i` moves to where it ended.
 */
static inline struct phrase_match
follow(const struct phrases *p, const uint16_t *words, size_t at, size_t *i, struct phrase_match match)
{
	const struct phrase_node *node = &p->nodes[at];
	size_t                    ignored = 0, next = *i, branch;

	do {
		if (find_node(p, key_of(at, words[next]), &branch)) {
			at = branch;
			node = &p->nodes[at];
			if (node->item.meaning != PHRASE_NONE)
				match = (struct phrase_match){ node, next + 1 };
		} else if (!is_ignored(p, words[next]) || ++ignored > IGNORED_RUN) {
			break;
		}
	} while (phrases_may_lead(p, node, words[++next]));
	*i = next;
	return match;
}

/*
 * Tries the words from `i` to `end` another way, where one that led on from a node led
 * nowhere, and can be ignored: "average current" starts a phrase, "average [current]
 * principal balance" is one. Returns the phrase that is found, or the match.
 */
static struct phrase_match
follow_without(const struct phrases *p, const uint16_t *words, size_t at, size_t i, size_t end,
               struct phrase_match match)
{
	for (; i < end && i < TRIED; i++) {
		size_t branch, next = i + 1;
		if (!find_node(p, key_of(at, words[i]), &branch))
			continue;
		if (next > match.length && is_ignored(p, words[i]) && phrases_may_lead(p, &p->nodes[at], words[next])) {
			struct phrase_match found = follow(p, words, at, &next, match);
			if (found.length == match.length)
				found = follow_without(p, words, at, i + 1, next, match);
			if (found.length > match.length)
				return found;
		}
		at = branch;
	}
	return match;
}

/* The phrase that is found where the words behind a match, up to `end`, led nowhere. */
APART static struct phrase_match
match_otherwise(const struct phrases *p, const uint16_t *words, size_t end, struct phrase_match match)
{
	size_t i = match.length;

	while (i < end && !is_ignored(p, words[i]))
		i++;
	return i < end ? follow_without(p, words, words[0], 1, end, match) : match;
}

struct phrase_match
phrases_match_on(const struct phrases *p, const uint16_t *words)
{
	size_t              end = 1;
	struct phrase_match match = follow(p, words, words[0], &end, (struct phrase_match){ &p->nodes[words[0]], 1 });

	return match.length == end ? match : match_otherwise(p, words, end, match);
}
