/*
 * Blocks whose lines lie apart.
 */
#include "alone.h"

#include <stdlib.h>

#include "filing/segment.h"
#include "fuzz.h"

struct block
alone_copy(const struct block *block)
{
	struct block copy = *block;
	struct line *lines = calloc(block->count, sizeof *lines);

	if (lines == NULL)
		abort();
	for (size_t i = 0; i < block->count; i++) {
		char *text = malloc(block->lines[i].length + INPUT_MARGIN);
		lines[i] = block->lines[i];
		if (text == NULL)
			abort();
		if (lines[i].length > 0)
			memcpy(text, lines[i].text, lines[i].length);
		memset(text + lines[i].length, '7', INPUT_MARGIN);
		lines[i].text = text;
	}
	copy.lines = lines;
	return copy;
}

void
alone_free(struct block *block)
{
	for (size_t i = 0; i < block->count; i++)
		free((char *)(uintptr_t)block->lines[i].text);
	free((struct line *)(uintptr_t)block->lines);
	block->lines = NULL;
	block->count = 0;
}

void
each_block(struct slice text, unsigned kinds, void (*see)(const struct block *block))
{
	static struct input input = INPUT_NONE;
	struct block        block;

	lay_out(&text, 1, 0);
	must(input_open(&input, "-") == 0, "standard input is open");
	struct segmenter *segmenter = segmenter_new();
	must(segmenter != NULL && segmenter_begin(segmenter, &input, "-", kinds) == 0,
	     "there is memory");
	while (segmenter_next(segmenter, &block) == SEGMENT_BLOCK)
		see(&block);
	segmenter_free(segmenter);
	input_close(&input);
}
