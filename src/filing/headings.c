/*
 * The heads of tables that were read last: found again by the bytes of their lines.
 */
#include "filing/headings.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "util/word.h"

/* The multiplier of a hash: FNV's for 64 bits. */
#define HASH_PRIME UINT64_C(0x100000001b3)

enum {
	LARGE_HEAD = 16 * 1024, /* a head of more bytes is large: few of them are kept */
	SHAPE = 3 /* numbers that stand in a key before a line's text: its kind, indent and length */
};

/* Writes the key of a head: the lines before the row. */
static void
write_key(struct output *key, const struct block *block, size_t row)
{
	key->used = 0;
	for (size_t i = 0; i < row; i++) {
		const struct line *line = &block->lines[i];
		const size_t       shape[SHAPE] = { line->kind, line->indent, line->length };
		output_bytes(key, (const char *)shape, sizeof shape);
		output_slice(key, line_slice(line));
	}
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

	write_key(&draft->key, block, row);
	if (draft->key.error == 0 && heading_read(draft, block, row, repeated) == 0) {
		draft->head.key = output_written(&draft->key);
		head = copy_of(&draft->head);
	}
	if (head == NULL)
		errno = ENOMEM;
	return head;
}

/* Whether the `size` bytes stand next in the key; goes on behind them. */
static bool
key_has(const struct heading *head, size_t *at, const void *bytes, size_t size)
{
	if (head->key.length - *at < size || memcmp(head->key.text + *at, bytes, size) != 0)
		return false;
	*at += size;
	return true;
}

/* Whether the head was read from the same lines, over labels that stand alike. */
static bool
is_head_of(const struct heading *head, const struct block *block, size_t row, bool repeated)
{
	size_t at = 0;

	if (head->repeated != repeated)
		return false;
	for (size_t i = 0; i < row; i++) {
		const struct line *line = &block->lines[i];
		const size_t       shape[SHAPE] = { line->kind, line->indent, line->length };
		if (!key_has(head, &at, shape, sizeof shape) ||
		    (line->length > 0 && !key_has(head, &at, line->text, line->length)))
			return false;
	}
	size_t columns = head->labels + head->count;
	bool   labelled = heading_is_labelled(head->all, columns, block, row);
	return at == head->key.length && labelled == (head->labels > 0);
}

/*
 * Where a head with these lines is kept: a hash of their lengths and bytes, but
 * for the last few of a line. Large ones share a place.
 */
static size_t
place_of(const struct block *block, size_t row)
{
	uint64_t hash = row;
	size_t   bytes = 0;

	for (size_t i = 0; i < row; i++) {
		const struct line *line = &block->lines[i];
		if (line->length == 0)
			continue;
		hash = (hash ^ (line->length + line->indent)) * HASH_PRIME;
		for (size_t k = 0; k + 8 <= line->length; k += 8)
			hash = (hash ^ word_at(line->text + k)) * HASH_PRIME;
		bytes += line->length;
	}
	return bytes > LARGE_HEAD ? 0 : (hash ^ hash >> 32) % HEADINGS;
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

const struct heading *
headings_find(struct headings *headings, const struct block *block, const struct heading *above,
             const struct heading *const used[2])
{
	size_t row = heading_first_row(block);
	size_t place = place_of(block, row);
	bool   repeated = above != NULL && is_repeated(above, block, row);

	if (headings->kept[place] != NULL && is_head_of(headings->kept[place], block, row, repeated))
		return headings->kept[place];
	struct heading *head = heading_new(&headings->draft, block, row, repeated);
	if (head == NULL)
		return NULL;
	while (headings->kept[place] != NULL &&
	       (headings->kept[place] == used[0] || headings->kept[place] == used[1]))
		place = (place + 1) % HEADINGS;
	free(headings->kept[place]);
	headings->kept[place] = head;
	return head;
}

void
headings_free(struct headings *headings)
{
	for (size_t i = 0; i < HEADINGS; i++)
		free(headings->kept[i]);
	heading_free(&headings->draft);
}
