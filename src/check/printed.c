/*
 * The numbers that a filing prints, each with the line that it stands on.
 */
#include "check/printed.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/folio.h"
#include "filing/number.h"
#include "filing/pool.h"
#include "record/date.h"
#include "record/tsv.h"
#include "util/ascii.h"
#include "util/grow.h"

enum { NAMES = 2, WORD_LETTERS = 3 };

/* Bytes of a line's part that is kept: all of the line for each of its numbers could fill a disk. */
enum { PART_MOST = 4096, PART_BEFORE = PART_MOST / 2, PART_LAST_WORD = 64 };

/* A block's text, while numbers are looked for in it. */
struct scan {
	struct prints      *prints;
	const struct block *block;
	struct slice        text;
	size_t              line;   /* the one that the place belongs to, among the block's */
	struct slice        names[NAMES]; /* the filing's series and its accession number */
};

/* The kind of the first line that is not blank on one side of a line: `step` is 1 or -1. */
static enum line_kind
neighbour_kind(const struct block *block, size_t line, size_t step)
{
	do
		line += step; /* before the first one it wraps to what no block has */
	while (line < block->count && block->lines[line].kind == LINE_BLANK);
	if (line < block->count)
		return block->lines[line].kind;
	return block->kind == BLOCK_COVER ? LINE_PAGE : LINE_BLANK; /* a cover is a page of its own */
}

/* Whether a text is all "Page 7" or "- Page 7 of 12 -"; "7" and "S-7" don't say what they are. */
static bool
is_named_page(struct slice text)
{
	return text.length > 0 && folio_is_alone(text) &&
	       (slice_has(text, 'g') || slice_has(text, 'G'));
}

/*
 * Whether a line is a page mark, or a page's number that says so or is next to
 * a mark: a lone number elsewhere may be a table's.
 */
static bool
is_between_pages(const struct block *block, size_t line)
{
	enum line_kind kind = block->lines[line].kind;

	return kind == LINE_PAGE || is_named_page(line_slice(&block->lines[line])) ||
	       (kind == LINE_FOLIO && (neighbour_kind(block, line, 1) == LINE_PAGE ||
	                               neighbour_kind(block, line, (size_t)-1) == LINE_PAGE));
}

/* Joins the block's lines but what stands between pages, with a newline behind each. */
static int
join_lines(struct prints *prints, const struct block *block)
{
	struct printed_line *lines = grow(prints->lines, &prints->line_capacity, block->count,
	                                  sizeof *lines);

	if (lines == NULL)
		return -1;
	prints->lines = lines;
	prints->text.used = 0;
	for (size_t i = 0; i < block->count; i++) {
		lines[i] = (struct printed_line){ .start = prints->text.used, .number = block->lines[i].number };
		if (!is_between_pages(block, i))
			output_slice(&prints->text, line_slice(&block->lines[i]));
		output_byte(&prints->text, '\n');
	}
	errno = prints->text.error;
	return errno == 0 ? 0 : -1;
}

static char
byte_at(const struct scan *scan, size_t at)
{
	return at < scan->text.length ? scan->text.text[at] : '\0';
}

/* Where the digits from `at` on end, with what stands between them in a number. */
static size_t
figure_end(const struct scan *scan, size_t at)
{
	for (;;) {
		char c = byte_at(scan, at);
		bool joint = (c == ',' || c == '.') && ascii_is_digit(byte_at(scan, at + 1));
		if (!ascii_is_digit(c) && !joint)
			return at;
		at++;
	}
}

static size_t
digits_end(const struct scan *scan, size_t at)
{
	while (ascii_is_digit(byte_at(scan, at)))
		at++;
	return at;
}

/* Whether a figure has a dollar sign, or commas or a point as a number has them. */
static bool
is_amount(const struct scan *scan, size_t at, size_t end)
{
	struct slice figure = { scan->text.text + at, end - at };

	return (at > 0 && scan->text.text[at - 1] == '$') ||
	       (digits_end(scan, at) < end && number_is_well_formed(figure));
}

/* Whether a word starts there, whose blank was lost: "30years", but not "2nd". */
static bool
is_word(const struct scan *scan, size_t at)
{
	for (size_t i = 0; i < WORD_LETTERS; i++)
		if (!ascii_is_lower(byte_at(scan, at + i)))
			return false;
	return true;
}

/* Whether what ends before `end` is part of a word on either side. */
static bool
is_in_word(const struct scan *scan, size_t at, size_t end)
{
	char before = at > 0 ? scan->text.text[at - 1] : ' ';
	char first = at > 1 ? scan->text.text[at - 2] : ' ';

	if (before == '-' && ascii_is_letter(first))
		return true;
	if (is_amount(scan, at, end))
		return false;
	if (ascii_is_letter(before) || (byte_at(scan, end) == '-' && ascii_is_letter(byte_at(scan, end + 1))))
		return true;
	return ascii_is_letter(byte_at(scan, end)) && !is_word(scan, end);
}

/* Where the line that the scan is on ends in the text, without its newline. */
static size_t
line_end(const struct scan *scan)
{
	const struct prints *prints = scan->prints;
	bool                 last = scan->line + 1 == scan->block->count;

	return (last ? scan->text.length : prints->lines[scan->line + 1].start) - 1;
}

/* The end of the part of the line that starts at `from` and has what ends at `end`: a blank, if one is near. */
static size_t
part_end(const struct scan *scan, size_t from, size_t end)
{
	size_t line = line_end(scan), most = from + PART_MOST > end ? from + PART_MOST : end;

	if (most >= line)
		return line;
	for (size_t at = most; at < line && at < most + PART_LAST_WORD; at++)
		if (ascii_is_blank(scan->text.text[at]))
			return at;
	return most;
}

/*
 * Keeps the line that the scan is on, or the part of a long one that has the
 * number from `at` to `end`; once, as it is printed for each number in it.
 */
static int
keep_line(struct scan *scan, size_t at, size_t end, struct slice *text)
{
	struct prints       *prints = scan->prints;
	struct printed_line *line = &prints->lines[scan->line];

	if (end > line->kept) {
		size_t from = line->kept > line->start && line->kept <= at ? line->kept : line->start;
		if (from + PART_BEFORE < at)
			from = at - PART_BEFORE;
		line->kept = part_end(scan, from, end);
		prints->field.used = 0;
		tsv_text(&prints->field, (struct slice){ scan->text.text + from, line->kept - from });
		errno = prints->field.error;
		if (errno != 0)
			return -1;
		line->text = arena_copy(&prints->kept, output_written(&prints->field));
	}
	*text = line->text;
	return text->text == NULL ? -1 : 0;
}

/* Notes the number from `at` to `end`, which may be part of a date or of a name. */
static int
note(struct scan *scan, size_t at, size_t end, struct slice date, bool name)
{
	struct prints  *prints = scan->prints;
	struct printed *items = grow(prints->items, &prints->capacity, prints->count + 1,
	                             sizeof *items);

	if (items == NULL)
		return -1;
	prints->items = items;
	while (scan->line + 1 < scan->block->count && prints->lines[scan->line + 1].start <= at)
		scan->line++;
	struct printed *item = &items[prints->count];
	*item = (struct printed){
		.number = arena_copy(&prints->kept,
		                     (struct slice){ scan->text.text + at, end - at }),
		.date = date,
		.line = prints->lines[scan->line].number,
		.kind = scan->block->kind,
		.name = name,
		.head = scan->line == 0,
	};
	if (item->number.text == NULL || keep_line(scan, at, end, &item->text) != 0)
		return -1;
	prints->count++;
	return 0;
}

/* Notes each run of digits from `at` to `end`. */
static int
note_digits(struct scan *scan, size_t at, size_t end, struct slice date, bool name)
{
	while (at < end) {
		size_t stop = digits_end(scan, at);
		if (stop > at && note(scan, at, stop, date, name) != 0)
			return -1;
		at = stop > at ? stop : at + 1;
	}
	return 0;
}

/* Notes the date that starts at `at`. Sets where it ends, `at` for none. */
static int
note_date(struct scan *scan, size_t at, size_t *end)
{
	char         text[DATE_LENGTH + 1];
	struct slice rest = { scan->text.text + at, scan->text.length - at };

	*end = at + date_parse(rest, text);
	if (*end == at)
		return 0;
	struct slice date = arena_copy(&scan->prints->kept, slice_of(text));
	return date.text == NULL ? -1 : note_digits(scan, at, *end, date, false);
}

/* Notes a name of the filing where it starts at `at`. Sets where it ends, `at` for none. */
static int
note_name(struct scan *scan, size_t at, size_t *end)
{
	struct slice none = { "", 0 };

	*end = at;
	for (size_t i = 0; i < NAMES; i++) {
		struct slice name = scan->names[i];
		struct slice there = { scan->text.text + at, name.length };
		if (name.length == 0 || scan->text.length - at < name.length ||
		    !slice_equal(there, name) || ascii_is_alphanumeric(byte_at(scan, at + name.length)))
			continue;
		*end = at + name.length;
		return note_digits(scan, at, *end, none, true);
	}
	return 0;
}

/* Notes the figure that starts at `at`; one whose commas stand at wrong places is several. */
static int
note_figure(struct scan *scan, size_t at, size_t *end)
{
	struct slice none = { "", 0 };
	struct slice figure = { scan->text.text + at, figure_end(scan, at) - at };

	*end = at + figure.length;
	if (figure.length == 0 || is_in_word(scan, at, *end))
		return 0;
	if (number_is_well_formed(figure))
		return note(scan, at, *end, none, false);
	return note_digits(scan, at, *end, none, false);
}

/* Where the pool's name that starts at `at` ends, `at` for none. */
static size_t
pool_end(const struct scan *scan, size_t at)
{
	char         pool[POOL_MAX];
	struct slice rest = { scan->text.text + at, scan->text.length - at };

	return at + pool_parse(rest, pool);
}

/* Whether a word starts at `at`, or digits that are glued to one. */
static bool
is_start(const struct scan *scan, size_t at)
{
	char c = scan->text.text[at];
	char before = at > 0 ? scan->text.text[at - 1] : ' ';

	return ascii_is_digit(c) ? !ascii_is_digit(before)
	                         : ascii_is_letter(c) && !ascii_is_alphanumeric(before);
}

/* Looks at what starts at `at`, the start of a word. Sets where to go on. */
static int
read_word(struct scan *scan, size_t at, size_t *end)
{
	if (note_name(scan, at, end) != 0)
		return -1;
	if (*end == at && note_date(scan, at, end) != 0)
		return -1;
	if (*end == at)
		*end = pool_end(scan, at);
	if (*end == at && note_figure(scan, at, end) != 0)
		return -1;
	if (*end == at)
		*end = at + 1;
	return 0;
}

int
prints_read(struct prints *prints, const struct block *block)
{
	if (block->count == 0)
		return 0;
	if (join_lines(prints, block) != 0 || prints->text.bytes == NULL)
		return -1;
	struct scan scan = {
		.prints = prints,
		.block = block,
		.text = { prints->text.bytes, prints->text.used },
		.names = {
			slice_of(block->filing->series),
			slice_of(block->filing->enveloped ? block->filing->name : ""),
		},
	};
	for (size_t at = 0; at < scan.text.length;) {
		if (!is_start(&scan, at))
			at++;
		else if (read_word(&scan, at, &at) != 0)
			return -1;
	}
	return 0;
}

void
prints_clear(struct prints *prints)
{
	prints->count = 0;
	arena_clear(&prints->kept);
}

void
prints_free(struct prints *prints)
{
	free(prints->items);
	free(prints->lines);
	arena_free(&prints->kept);
	(void)output_close(&prints->text);
	(void)output_close(&prints->field);
	prints->items = NULL;
	prints->lines = NULL;
	prints->count = prints->capacity = prints->line_capacity = 0;
}
