/*
 * An index of phrases: a tree with a word on each branch. The branches from
 * the root, which every word of a sentence is tried on, are an array.
 */
#include "filing/phrase.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "util/ascii.h"
#include "util/grow.h"

enum {
	IGNORED_RUN = 6,
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
	p->count = WORD_LAST + 1;
	p->meanings = grow(NULL, &p->meaning_capacity, 1, sizeof *p->meanings);
	if (p->meanings == NULL) {
		phrases_free(p);
		return NULL;
	}
	p->meanings[PHRASE_NONE] = (struct meaning){ .next = PHRASE_NONE };
	p->meaning_count = 1;
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

/* The slot that a node's branch is in, or the free one where it belongs. */
static size_t
slot_of(const struct phrases *p, int16_t node, uint16_t word)
{
	size_t at = ((uint32_t)node * 40503U + word) * 2654435769U >> (32 - PHRASE_SLOT_BITS);

	for (; p->slots[at] != 0; at = (at + 1) & (PHRASE_SLOTS - 1)) {
		const struct phrase_node *branch = &p->nodes[p->slots[at]];
		if (branch->word == word && branch->parent == node)
			break;
	}
	return at;
}

/* Finds the branch of a node, 0 for the root, or grows it. Returns 0 with errno ENOMEM. */
static int16_t
grow_branch(struct phrases *p, int16_t node, uint16_t word)
{
	if (node == 0)
		return (int16_t)word;
	int16_t *branch = &p->slots[slot_of(p, node, word)];
	if (*branch != 0)
		return *branch;
	if (p->count == PHRASE_NODES) {
		errno = ENOMEM;
		return 0;
	}
	*branch = (int16_t)p->count++;
	p->nodes[*branch] = (struct phrase_node){ .parent = node, .word = word };
	p->nodes[node].next |= UINT64_C(1) << (word & 63);
	return *branch;
}

/* Gives a node one more meaning, behind those that it has: tables are read in order. */
static int
mean(struct phrases *p, int16_t node, struct meaning meaning)
{
	int16_t         *last = &p->nodes[node].meaning;
	struct meaning *meanings =
	    grow(p->meanings, &p->meaning_capacity, p->meaning_count + 1, sizeof *meanings);

	if (meanings == NULL || p->meaning_count == INT16_MAX) {
		p->meanings = meanings != NULL ? meanings : p->meanings;
		errno = ENOMEM;
		return -1;
	}
	p->meanings = meanings;
	while (*last != PHRASE_NONE)
		last = &meanings[*last].next;
	*last = (int16_t)p->meaning_count;
	meaning.next = PHRASE_NONE;
	meanings[p->meaning_count++] = meaning;
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
grow_pattern(struct phrases *p, int16_t node, const struct pattern *pattern, size_t at,
             struct meaning meaning)
{
	const struct pattern_item *item = &pattern->items[at];

	if (at == pattern->count)
		return node == 0 ? 0 : mean(p, node, meaning);
	for (size_t i = item->first; i < item->end; i++) {
		int16_t branch = grow_branch(p, node, pattern->words[i]);
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

int
phrases_add_mark(struct phrases *p, unsigned number, struct meaning meaning)
{
	if (number != WORD_UNKNOWN)
		return mean(p, (int16_t)number, meaning);
	meaning.next = PHRASE_NONE;
	p->meanings[PHRASE_NONE] = meaning;
	return 0;
}

int
phrases_ignore(struct phrases *p, const char *word)
{
	uint16_t number = vocabulary_add(p->vocabulary, slice_of(word));

	if (number == 0)
		return -1;
	p->ignored[number] = true;
	return 0;
}

struct phrase_match
phrases_match_on(const struct phrases *p, const uint16_t *words, size_t count)
{
	int16_t             node = (int16_t)words[0];
	struct phrase_match match = { p->nodes[node].meaning, 1 };
	size_t              ignored = 0;

	for (size_t i = 1; i < count && phrases_may_lead(p, &p->nodes[node], words[i]); i++) {
		int16_t branch = p->slots[slot_of(p, node, words[i])];
		if (branch == 0) {
			if (!p->ignored[words[i]] || ++ignored > IGNORED_RUN)
				break;
			continue;
		}
		node = branch;
		if (p->nodes[node].meaning != PHRASE_NONE)
			match = (struct phrase_match){ p->nodes[node].meaning, (uint16_t)(i + 1) };
	}
	return match;
}
