/*
 * Blocks of whole lines out of FILE operands.
 */
#include "util/blocks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/grow.h"
#include "util/progress.h"

/* A buffer that had to hold a very long line goes back when it has passed. */
static void
shrink(struct line_block *block)
{
	if (block->capacity > 8 * (size_t)BLOCK_SIZE)
		block_free(block);
}

/* Makes room for `count` bytes of lines, a newline and the margins. */
static int
make_room(struct line_block *block, size_t count)
{
	size_t needed = count + 2 * (size_t)BLOCK_MARGIN + 1;
	bool   fresh = block->bytes == NULL;

	if (!fresh && needed <= block->capacity)
		return 0;
	char *bytes = realloc(block->bytes, needed);
	if (bytes == NULL)
		return -1;
	if (fresh)
		memset(bytes, 0, BLOCK_MARGIN);
	block->bytes = bytes;
	block->capacity = needed;
	return 0;
}

/* Reads behind the block's bytes. Returns as read(2) does. */
static ssize_t
read_more(const struct blocks *blocks, struct line_block *block)
{
	size_t  room = block->capacity - 2 * (size_t)BLOCK_MARGIN - 1 - block->length;
	ssize_t count;

	if (blocks->dropped && blocks->input.fd == STDIN_FILENO)
		return 0;
	do
		count = read(blocks->input.fd, block->lines + block->length, room);
	while (count < 0 && errno == EINTR);
	progress_add(PROGRESS_BYTES, count > 0 ? (size_t)count : 0);
	return count;
}

/* Keeps what follows the last newline for the next block. */
static int
keep_tail(struct blocks *blocks, const char *from, size_t count)
{
	char *tail = grow(blocks->tail, &blocks->tail_capacity, count, 1);

	if (tail == NULL)
		return -1;
	memcpy(tail, from, count);
	blocks->tail = tail;
	blocks->tail_length = count;
	return 0;
}

static enum blocks_result
fail(struct blocks *blocks, struct line_block *block, int error)
{
	input_close(&blocks->input);
	blocks->open = false;
	block->error = error;
	block->length = 0;
	return BLOCKS_ERROR;
}

/* Passes over the rest of a line that can't be held. */
static enum blocks_result
skip_line(struct blocks *blocks, struct line_block *block)
{
	for (;;) {
		block->length = 0;
		ssize_t count = read_more(blocks, block);
		if (count < 0)
			return fail(blocks, block, errno);
		if (count == 0)
			return BLOCKS_TOO_LONG;
		const char *newline = memchr(block->lines, '\n', (size_t)count);
		if (newline == NULL)
			continue;
		size_t done = (size_t)(newline - block->lines) + 1;
		block->length = 0;
		if (keep_tail(blocks, block->lines + done, (size_t)count - done) != 0)
			return fail(blocks, block, ENOMEM);
		return BLOCKS_TOO_LONG;
	}
}

/*
 * Ends the block behind its last newline, which is sought in its last `fresh`
 * bytes; what follows is kept. Returns BLOCKS_END for none.
 */
static enum blocks_result
cut(struct blocks *blocks, struct line_block *block, size_t fresh)
{
	size_t end = block->length;

	while (fresh > 0 && block->lines[end - 1] != '\n') {
		end--;
		fresh--;
	}
	if (fresh == 0)
		return BLOCKS_END;
	if (keep_tail(blocks, block->lines + end, block->length - end) != 0)
		return fail(blocks, block, ENOMEM);
	block->length = end;
	return BLOCKS_LINES;
}

/* The operand has ended: what is left is its last line. */
static enum blocks_result
end_operand(struct blocks *blocks, struct line_block *block)
{
	input_close(&blocks->input);
	blocks->open = false;
	if (block->length == 0)
		return blocks->started ? BLOCKS_END : BLOCKS_EMPTY;
	if (block->lines[block->length - 1] != '\n') /* it does behind a line passed over */
		block->lines[block->length++] = '\n';
	return BLOCKS_LINES;
}

/* Reads lines of the operand that is open. Returns BLOCKS_END where it has no more. */
static enum blocks_result
next_lines(struct blocks *blocks, struct line_block *block)
{
	size_t wanted = blocks->tail_length + BLOCK_SIZE;

	if (make_room(block, wanted) != 0)
		return fail(blocks, block, ENOMEM);
	block->lines = block->bytes + BLOCK_MARGIN;
	if (blocks->tail_length > 0)
		memcpy(block->lines, blocks->tail, blocks->tail_length);
	block->length = blocks->tail_length;
	blocks->tail_length = 0;
	/* Behind a line that was passed over, the tail may hold whole lines. */
	for (size_t unseen = block->length;; unseen = 0) {
		ssize_t count = read_more(blocks, block);
		if (count < 0)
			return fail(blocks, block, errno);
		if (count == 0)
			return end_operand(blocks, block);
		block->length += (size_t)count;
		enum blocks_result result = cut(blocks, block, unseen + (size_t)count);
		if (result != BLOCKS_END)
			return result;
		if (block->length + 2 * (size_t)BLOCK_MARGIN + 1 < block->capacity)
			continue;
		if (block->length > INPUT_MAX || make_room(block, 2 * block->length) != 0)
			return skip_line(blocks, block);
		block->lines = block->bytes + BLOCK_MARGIN;
	}
}

static int
open_next(struct blocks *blocks)
{
	blocks->started = false;
	blocks->tail_length = 0;
	blocks->open = input_open(&blocks->input, blocks->files[blocks->next++]) == 0;
	return blocks->open ? 0 : -1;
}

/* Numbers what was found, whatever it is. */
static enum blocks_result
number(struct blocks *blocks, struct line_block *block, enum blocks_result result)
{
	block->file = blocks->next - 1;
	block->sequence = blocks->sequence++;
	block->position = blocks->position;
	block->first = !blocks->started;
	blocks->started = true;
	blocks->position += result == BLOCKS_LINES ? block->length : 1;
	if (result == BLOCKS_LINES)
		memset(block->lines + block->length, 0, BLOCK_MARGIN);
	return result;
}

enum blocks_result
blocks_next(struct blocks *blocks, struct line_block *block)
{
	enum blocks_result result = BLOCKS_END;

	shrink(block);
	block->length = 0;
	while (result == BLOCKS_END) {
		if (blocks->open)
			result = next_lines(blocks, block);
		else if (blocks->next == blocks->count)
			return BLOCKS_END;
		else if (open_next(blocks) != 0)
			result = fail(blocks, block, errno);
	}
	return number(blocks, block, result);
}

void
blocks_skip(struct blocks *blocks, size_t file)
{
	if (!blocks->open || blocks->next != file + 1)
		return;
	blocks->dropped = blocks->dropped || blocks->input.fd == STDIN_FILENO;
	input_close(&blocks->input);
	blocks->open = false;
}

void
block_free(struct line_block *block)
{
	free(block->bytes);
	block->bytes = block->lines = NULL;
	block->capacity = block->length = 0;
}

void
blocks_free(struct blocks *blocks)
{
	if (blocks->open)
		input_close(&blocks->input);
	free(blocks->tail);
	*blocks = (struct blocks){ .input = INPUT_NONE };
}
