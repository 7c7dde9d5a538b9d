/*
 * The heads of tables that were read last: found again by the bytes of their lines.
 */
#include "filing/table/headings.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "filing/table/layout.h"
#include "util/word.h"

/* The multiplier of a hash: FNV's for 64 bits. */
#define HASH_PRIME UINT64_C(0x100000001b3)

enum {
	LARGE_HEAD = 16 * 1024, /* a head of more bytes is large: those share their places */
	SHAPE = 3 /* numbers that stand in a key before a line's text: its kind, indent and length */
};

/* The key of a head: the lines before the row. Valid until the next one. */
static struct slice
key_of(struct output *key, const struct block *block, size_t row)
{
	key->used = 0;
	for (size_t i = 0; i < row; i++) {
		const struct line *line = &block->lines[i];
		const size_t       shape[SHAPE] = { line->kind, line->indent, line->length };
		char              *room = output_reserve(key, sizeof shape + line->length);
		if (room == NULL)
			break;
		memcpy(room, shape, sizeof shape);
		(void)slice_put(room + sizeof shape, line_slice(line));
		key->used += sizeof shape + line->length;
	}
	return output_written(key);
}

/* Copies a head that was read, with all that it points to, to memory of its own; NULL for none. */
static struct heading *
copy_of(const struct heading *draft)
{
	size_t columns = draft->labels + draft->count;
	size_t bytes = draft->key.length + draft->title.length + draft->label.length +
	               draft->dimension.length;
	struct heading *head = malloc(sizeof *head + columns * sizeof *head->all + bytes);

	if (head == NULL)
		return NULL;
	*head = *draft;
	head->all = (struct column *)(void *)(head + 1);
	for (size_t i = 0; i < columns; i++)
		head->all[i] = draft->all[i];
	head->columns = head->all + head->labels;
	char *room = (char *)(head->all + columns);
	head->key = slice_copy(&room, draft->key);
	head->title = slice_copy(&room, draft->title);
	head->label = slice_copy(&room, draft->label);
	head->dimension = slice_copy(&room, draft->dimension);
	return head;
}

static struct heading *
heading_new(struct heading_draft *draft, const struct block *block, size_t row, bool repeated)
{
	struct heading *head = NULL;

	if (draft->key.error == 0 && heading_read(draft, block, row, repeated) == 0) {
		draft->head.key = output_written(&draft->key);
		head = copy_of(&draft->head);
	}
	if (head == NULL)
		errno = ENOMEM;
	return head;
}

/* The places where a head with this key is kept: a hash of its words, but for the last few bytes. */
static size_t
set_of(struct slice key)
{
	uint64_t hash = key.length, other = 0; /* two, since a product takes its time */

	for (size_t at = 0; at + 16 <= key.length; at += 16) {
		hash = (hash ^ word_at(key.text + at)) * HASH_PRIME;
		other = (other ^ word_at(key.text + at + 8)) * HASH_PRIME;
	}
	hash ^= other << 1;
	return key.length > LARGE_HEAD ? 0 : (hash ^ hash >> 32) % HEADING_SETS;
}

/* Takes the next line of a key. Returns false at its end. */
static bool
next_line(const struct heading *head, size_t *at, struct line *line)
{
	if (*at == head->key.length)
		return false;
	size_t      shape[SHAPE];
	const char *bytes = head->key.text + *at;
	memcpy(shape, bytes, sizeof shape);
	*line = (struct line){ .text = bytes + sizeof shape, .length = shape[2], .indent = shape[1],
		               .kind = (enum line_kind)shape[0] };
	*at += sizeof shape + line->length;
	return true;
}

static bool
is_text(const struct line *line)
{
	return line->kind == LINE_TEXT || line->kind == LINE_ROW;
}

/*
 * Whether the texts of a block's lines before `row` are those that the head ends
 * in: its headings, as a title is above them.
 */
static bool
is_repeated(const struct heading *above, const struct block *block, size_t row)
{
	struct line line;
	size_t      texts = 0, more = 0, at = 0, i = 0;

	for (size_t k = 0; k < row; k++)
		texts += is_text(&block->lines[k]);
	while (next_line(above, &at, &line))
		more += is_text(&line);
	if (texts == 0 || texts > more || (texts == more && !above->repeated))
		return false;
	for (at = 0, more -= texts; next_line(above, &at, &line);) {
		if (!is_text(&line) || more > 0) {
			more -= is_text(&line);
			continue;
		}
		while (!is_text(&block->lines[i]))
			i++;
		if (!slice_equal(line_slice(&line), line_slice(&block->lines[i++])))
			return false;
	}
	return true;
}

/* Keeps a head before the others of its places; of those the last one goes that is not used. */
static void
keep(struct heading *places[HEADING_PLACES], struct heading *head, const struct heading *const used[2])
{
	size_t last = HEADING_PLACES - 1;

	while (places[last] != NULL && (places[last] == used[0] || places[last] == used[1]))
		last--;
	free(places[last]);
	memmove(places + 1, places, last * sizeof *places);
	places[0] = head;
}

const struct heading *
headings_find(struct headings *headings, const struct block *block, const struct heading *above,
              const struct heading *const used[2])
{
	size_t           row = layout_first_row(block);
	bool             repeated = above != NULL && is_repeated(above, block, row);
	struct slice     key = key_of(&headings->draft.key, block, row);
	struct heading **places = headings->kept[set_of(key)];

	for (size_t i = 0; i < HEADING_PLACES && places[i] != NULL; i++)
		if (places[i]->repeated == repeated && slice_equal(places[i]->key, key) &&
		    heading_suits(places[i], block, row))
			return places[i];
	struct heading *head = heading_new(&headings->draft, block, row, repeated);
	if (head != NULL)
		keep(places, head, used);
	return head;
}

void
headings_free(struct headings *headings)
{
	for (size_t i = 0; i < HEADING_SETS; i++)
		for (size_t k = 0; k < HEADING_PLACES; k++)
			free(headings->kept[i][k]);
	heading_free(&headings->draft);
}
