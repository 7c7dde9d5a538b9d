/*
 * The segmenter: its blocks cover each line at most once, in order and under
 * its number, however the bytes come in; CRLF is LF; what is asked for makes
 * no difference to the blocks that there are.
 */
#include "filing/segment.h"

#include "fuzz.h"
#include "record/tsv.h"

enum { ALL = BLOCK_ENVELOPE | BLOCK_COVER | BLOCK_ITEM | BLOCK_PROSE | BLOCK_TABLE |
	     BLOCK_SIGNATURE };

/* How far the lines of the input have been handed out. */
struct walk {
	struct slice  text;
	size_t        start;  /* of the line with the number */
	uintmax_t     number;
	size_t        end;    /* of what was handed out last */
};

/* Goes on to the line with that number. */
static void
go_to(struct walk *walk, uintmax_t number)
{
	must(number >= walk->number, "lines come in order");
	for (; walk->number < number; walk->number++) {
		struct slice rest = { walk->text.text + walk->start, walk->text.length - walk->start };
		const char  *newline = memchr(rest.text, '\n', rest.length);
		must(newline != NULL, "the input has a line with that number");
		walk->start = (size_t)(newline - walk->text.text) + 1;
	}
}

static void
check_line(struct walk *walk, const struct line *line)
{
	go_to(walk, line->number);
	must(line->position >= walk->end, "no byte is handed out twice");
	must(line->position >= walk->start, "a line stands behind the one before it");
	must(line->position + line->length <= walk->text.length, "a line is inside the input");
	walk->end = (size_t)line->position + line->length;
	struct slice bytes = { walk->text.text + line->position, line->length };
	must(line->length == 0 || memchr(bytes.text, '\n', bytes.length) == NULL,
	     "a line has no newline");
	must(line->kind == LINE_BLANK || line->kind == LINE_PAGE || line->length > 0,
	     "a line that is not blank has text");
}

static void
write_line(struct output *trace, const struct line *line)
{
	tsv_number(trace, line->number);
	output_byte(trace, ' ');
	tsv_number(trace, (uintmax_t)line->kind);
	output_byte(trace, ' ');
	tsv_number(trace, line->indent);
	output_byte(trace, ' ');
	output_slice(trace, line_slice(line));
	output_byte(trace, '\n');
}

static void
write_block(struct output *trace, const struct block *block)
{
	output_string(trace, "== ");
	tsv_number(trace, (uintmax_t)block->kind);
	output_string(trace, block->continues ? " continues " : " ");
	output_string(trace, block->cut_off ? " cut off " : " ");
	output_string(trace, block->filing->name);
	output_byte(trace, ' ');
	output_string(trace, block->filing->series);
	output_byte(trace, '\n');
	for (size_t i = 0; i < block->count; i++)
		write_line(trace, &block->lines[i]);
}

/* Writes down the blocks of the kinds in `shown`, where those in `kinds` are asked for. */
static void
segment(struct output *trace, struct slice text, size_t piece, unsigned kinds, unsigned shown)
{
	static struct input input = INPUT_NONE;
	struct block        block;
	struct walk         walk = { .text = text, .number = 1 };
	size_t              ordinal = 0;

	lay_out(&text, 1, piece);
	must(input_open(&input, "-") == 0, "standard input is open");
	struct segmenter *segmenter = segmenter_new();
	must(segmenter != NULL && segmenter_begin(segmenter, &input, "-", kinds) == 0,
	     "there is memory");
	trace->used = 0;
	while (segmenter_next(segmenter, &block) == SEGMENT_BLOCK) {
		must(block.count > 0, "a block has lines");
		must((kinds & (unsigned)block.kind) != 0, "a block was asked for");
		must(block.begins == (block.filing->ordinal != ordinal), "a filing begins once");
		ordinal = block.filing->ordinal;
		for (size_t i = 0; i < block.count; i++)
			check_line(&walk, &block.lines[i]);
		if ((shown & (unsigned)block.kind) != 0)
			write_block(trace, &block);
	}
	segmenter_free(segmenter);
	input_close(&input);
	must(trace->error == 0, "there is memory");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct output whole = OUTPUT_TO(-1), other = OUTPUT_TO(-1), returns = OUTPUT_TO(-1);
	struct slice         text = { (const char *)data, size };

	segment(&whole, text, 0, ALL, ALL);
	segment(&other, text, piece_for(text), ALL, ALL);
	must_equal(bytes_of(&whole), bytes_of(&other), "pieces make no difference");
	returns.used = 0;
	with_returns(&returns, text);
	segment(&other, bytes_of(&returns), 0, ALL, ALL);
	must_equal(bytes_of(&whole), bytes_of(&other), "CRLF makes no difference");
	segment(&whole, text, 0, ALL, BLOCK_TABLE);
	segment(&other, text, 0, BLOCK_TABLE, BLOCK_TABLE);
	must_equal(bytes_of(&whole), bytes_of(&other), "tables are the same among other blocks");
	segment(&whole, text, 0, ALL, BLOCK_ITEM | BLOCK_PROSE);
	segment(&other, text, 0, BLOCK_ITEM | BLOCK_PROSE, ALL);
	must_equal(bytes_of(&whole), bytes_of(&other), "so are paragraphs");
	return 0;
}
