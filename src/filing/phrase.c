/*
 * An index of phrases: a tree with a word on each branch. The branches from
 * the root, which every word of a sentence is tried on, are an array.
 */
#include "filing/phrase.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "util/grow.h"

enum { IGNORED_RUN = 6 };

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

/* The pattern's next item without its brackets; `*pattern` is set behind it. */
static struct slice
next_item(const char **pattern, bool *optional)
{
	size_t length = strcspn(*pattern, " ");
	struct slice item = { *pattern, length };

	*optional = item.text[0] == '[';
	*pattern += length + ((*pattern)[length] == ' ');
	if (*optional) {
		item.text++;
		item.length -= 2;
	}
	return item;
}

static int grow_pattern(struct phrases *p, int16_t node, const char *pattern, struct meaning meaning);

/* Grows a branch for each of an item's words, and the rest of the pattern on each. */
static int
grow_item(struct phrases *p, int16_t node, struct slice item, const char *rest, struct meaning meaning)
{
	while (item.length > 0) {
		const char  *bar = memchr(item.text, '|', item.length);
		size_t       length = bar == NULL ? item.length : (size_t)(bar - item.text);
		struct slice word = { item.text, length };
		uint16_t     number = vocabulary_add(p->vocabulary, word);
		if (number == 0)
			return -1;
		int16_t branch = grow_branch(p, node, number);
		if (branch == 0 || grow_pattern(p, branch, rest, meaning) != 0)
			return -1;
		item.text += length;
		item.length -= length;
		if (item.length > 0) {
			item.text++;
			item.length--;
		}
	}
	return 0;
}

static int
grow_pattern(struct phrases *p, int16_t node, const char *pattern, struct meaning meaning)
{
	bool optional;

	if (*pattern == '\0')
		return node == 0 ? 0 : mean(p, node, meaning);
	struct slice item = next_item(&pattern, &optional);
	if (grow_item(p, node, item, pattern, meaning) != 0)
		return -1;
	return optional ? grow_pattern(p, node, pattern, meaning) : 0;
}

int
phrases_add(struct phrases *p, const char *pattern, uint8_t sense, int value)
{
	return grow_pattern(p, 0, pattern, (struct meaning){ .sense = sense, .value = (int16_t)value });
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
