/*
 * The segmenter's lines: read, held, handed out as blocks, forgotten; or
 * passed over unheld, where nothing that is wanted can be in them.
 */
#include "filing/segmenter.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/lookout.h"
#include "filing/mark.h"
#include "filing/seam.h"
#include "filing/spaced.h"
#include "filing/tag.h"
#include "util/grow.h"
#include "util/separator.h"

enum {
	LINES_AHEAD = 32,     /* so many lines are looked at in one go */
	FEW_AHEAD = 16,       /* or so many, where the next ones may be passed over */
	FORGOTTEN_LINES = 64, /* so many that were handed out are forgotten at once */
	LINE_CUTS = 64        /* a line is cut so many times at most */
};

/*** reading ***/

static int
fail(struct segmenter *s, int error)
{
	s->ended = true;
	s->error = error;
	return -1;
}

/* Makes room for more lines. Returns the first of them, or NULL after fail. */
static struct line *
room_for_lines(struct segmenter *s, size_t count)
{
	if (s->capacity - s->count < count) {
		struct line *lines = grow(s->lines, &s->capacity, s->count + count, sizeof *lines);
		if (lines == NULL) {
			(void)fail(s, ENOMEM);
			return NULL;
		}
		s->lines = lines;
	}
	return &s->lines[s->count];
}

/* Holds a page mark that stands at the position, in the line read last. Returns 0, or -1 after fail. */
static int
hold_page(struct segmenter *s, uintmax_t position)
{
	struct line *line = room_for_lines(s, 1);

	if (line == NULL)
		return -1;
	*line = (struct line){ .text = input_at(s->input, position), .number = s->input->line,
		               .position = position, .kind = LINE_PAGE };
	s->count++;
	return 0;
}

static int hold_bytes(struct segmenter *s, struct slice bytes, uintmax_t position, size_t cuts);

/* Holds bytes that a mark parts, or that form feeds stand before or behind, as several lines. */
static int
hold_parts(struct segmenter *s, struct slice bytes, uintmax_t position, int pages, size_t cut,
           size_t cuts)
{
	struct line  *line = &s->lines[s->count];
	size_t        start = (size_t)(line->text - bytes.text);
	struct slice  text = line_slice(line);
	struct slice  first = { bytes.text, start + cut };
	struct slice  rest = { bytes.text + start + cut, text.length - cut };

	if ((pages & PAGE_BEFORE) != 0 && hold_page(s, position) != 0)
		return -1;
	if (cut > 0 && hold_bytes(s, first, position, cuts - 1) != 0)
		return -1;
	if (hold_bytes(s, rest, position + start + cut, cuts - (cuts > 0)) != 0)
		return -1;
	return (pages & PAGE_BEHIND) != 0 ? hold_page(s, position + bytes.length) : 0;
}

/* Holds the line that was classified last, of which something is to be cut off or blanked. */
static int
hold_odd(struct segmenter *s, struct slice bytes, uintmax_t position, int pages, size_t cuts)
{
	const struct line *line = &s->lines[s->count];

	if (line->kind == LINE_TEXT && line->text[0] == '<' &&
	    tag_blank_columns(input_at(s->input, position), bytes.length))
		return hold_bytes(s, bytes, position, cuts);
	size_t cut = cuts > 0 ? seam_find(line) : 0;
	if (pages != 0 || cut > 0)
		return hold_parts(s, bytes, position, pages, cut, cuts);
	s->count++;
	return 0;
}

/* Holds bytes of the input as a line, or as several where marks are in it, cut so deep at most. */
static int
hold_bytes(struct segmenter *s, struct slice bytes, uintmax_t position, size_t cuts)
{
	struct line *line = room_for_lines(s, 1);

	if (line == NULL)
		return -1;
	line->number = s->input->line;
	int pages = line_classify_slow(line, bytes);
	line->position = position + (uintmax_t)(line->text - bytes.text);
	if (pages != 0 || !seam_is_none(line))
		return hold_odd(s, bytes, position, pages, cuts);
	s->count++;
	return 0;
}

/* Follows the input's bytes to where reading moved them. */
static void
follow_bytes(struct segmenter *s)
{
	if (s->bytes == s->input->bytes && s->origin == s->input->origin)
		return;
	s->bytes = s->input->bytes;
	s->origin = s->input->origin;
	for (size_t i = s->head; i < s->count; i++)
		s->lines[i].text = input_at(s->input, s->lines[i].position);
}

/* Classifies a line. Returns whether nothing is to be cut off or blanked in it. */
static inline bool
is_whole(struct line *line, struct slice bytes)
{
	if (line_classify_common(line, bytes))
		return true;
	return line_classify_slow(line, bytes) == 0 &&
	       (seam_is_none(line) || (line->text[0] != '<' && seam_find(line) == 0));
}

/* Whether paragraphs without a mark may be passed over where the lines that are held end. */
static bool
may_pass_over(const struct segmenter *s)
{
	return wants_marks_only(s) && s->mode == MODE_TEXT;
}

/* A walk through the lines that are ahead in the input's buffer. */
struct walk {
	const char  *bytes;    /* the first ones */
	uintmax_t    position; /* of these */
	const char  *next;     /* where the next line starts */
	uintmax_t    number;   /* of the line walked over last */
	struct line *line;     /* where the next one is held */
	struct line *end;      /* where no more are */
	bool         one;      /* it ends behind a paragraph */
};

/*
 * Walks over the lines whose ends are in 64 bytes: bit i of `ends` is set where
 * byte i is a newline. Returns false where the walk ends, at an odd line or not.
 */
static inline bool
walk_on(struct walk *walk, const char *bytes, uint64_t ends)
{
	for (; ends != 0; ends &= ends - 1) {
		const char  *newline = bytes + word_lowest_bit(ends);
		struct slice text = { walk->next, (size_t)(newline - walk->next) };
		struct line *line = walk->line;
		if (line == walk->end || !is_whole(line, text))
			return false;
		line->number = ++walk->number;
		line->position = walk->position + (uintmax_t)(line->text - walk->bytes);
		walk->line++;
		walk->next = newline + 1;
		if (walk->one && line->length == 0)
			return false;
	}
	return true;
}

/* Holds some of the lines that the buffer has, up to one that is odd. Returns 1, 0 for none, -1 after fail. */
static int
hold_ahead(struct segmenter *s)
{
	struct slice ahead = input_ahead(s->input);
	struct line *first = room_for_lines(s, LINES_AHEAD);
	size_t       most = wants_marks_only(s) ? FEW_AHEAD : LINES_AHEAD;

	if (first == NULL)
		return -1;
	struct walk walk = { .bytes = ahead.text, .position = input_position(s->input),
		             .next = ahead.text, .number = s->input->line,
		             .line = first, .end = first + most,
		             .one = may_pass_over(s) };
	for (size_t at = 0; ahead.length - at >= SEPARATOR_STEP; at += SEPARATOR_STEP)
		if (!walk_on(&walk, ahead.text + at, separator_mask_of_step(ahead.text + at, '\n')))
			break;
	size_t count = (size_t)(walk.line - first);
	input_pass(s->input, (size_t)(walk.next - ahead.text), count);
	s->count += count;
	return count > 0;
}

/* Reads a line and holds it. Returns 1, 0 at the end, -1 after fail, 2 for a line too long. */
static int
read_line(struct segmenter *s)
{
	uintmax_t position;
	size_t    length;

	input_release(s->input, s->head < s->count ? s->lines[s->head].position
	                                           : input_position(s->input));
	enum input_result result = input_line(s->input, &position, &length);
	follow_bytes(s);
	switch (result) {
	case INPUT_LINE:
		return hold_bytes(s, (struct slice){ input_at(s->input, position), length }, position,
		                  LINE_CUTS) == 0
		           ? 1
		           : -1;
	case INPUT_TOO_LONG:
		return 2;
	case INPUT_ERROR:
		return fail(s, errno);
	case INPUT_END:
	default:
		s->ended = true;
		return 0;
	}
}

/* Whether there is as much from the first line held to the last as holds_much looks for. */
static bool
is_crowded(const struct segmenter *s)
{
	if (s->head == s->count)
		return false;
	return s->count - s->head > HELD_LINES ||
	       held(s, s->count - 1)->position - held(s, s->head)->position > HELD_BYTES;
}

int
hold_lines(struct segmenter *s)
{
	int result = hold_ahead(s);

	if (result == 0)
		result = read_line(s);
	s->crowded = is_crowded(s);
	return result;
}

void
hold_forget(struct segmenter *s)
{
	size_t gone = s->head;

	if (gone < s->count && gone < FORGOTTEN_LINES)
		return;
	memmove(s->lines, s->lines + gone, (s->count - gone) * sizeof *s->lines);
	s->count -= gone;
	s->at -= gone;
	s->flush = s->flush > gone ? s->flush - gone : 0;
	s->table.last = s->table.last > gone ? s->table.last - gone : 0;
	s->table.parted = s->table.parted > gone ? s->table.parted - gone : 0;
	s->table.before = s->table.before > gone ? s->table.before - gone : 0;
	s->plain = s->plain >= gone ? s->plain - gone : SIZE_MAX;
	s->head = 0;
}

void
hold_close_spaced(struct segmenter *s, size_t index)
{
	struct line *line = &s->lines[index];
	struct line  again = *line;

	if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) ||
	    !spaced_close(input_at(s->input, line->position), line->length))
		return;
	(void)line_classify_slow(&again, line_slice(line));
	line->kind = again.kind;
	line->length = again.length;
}

void
hold_pass_over(struct segmenter *s)
{
	struct passage passed = lookout_pass(input_ahead(s->input));

	input_pass(s->input, passed.length, passed.lines);
}

bool
hold_can_pass_over(struct segmenter *s)
{
	if (!may_pass_over(s) || s->ended)
		return false;
	while (s->head < s->at && is_empty(s, s->head))
		s->head++;
	return s->head == s->count;
}

/*** handing out ***/

/* Whether the input ends behind the line before `to` in as few blank lines as stand right above it, at least one. */
static bool
ends_in_space(const struct segmenter *s, size_t to)
{
	size_t blanks = s->count - to;

	if (!s->ended || blanks == 0 || to - s->head <= blanks + 1)
		return false;
	for (size_t i = 0; i < blanks; i++)
		if (!is_held_kind(s, to + i, LINE_BLANK) || !is_held_kind(s, to - 2 - i, LINE_BLANK))
			return false;
	return is_held_kind(s, to - 1, LINE_ROW);
}

bool
hand_out(struct segmenter *s, struct block *block, enum block_kind kind, size_t from, size_t to)
{
	bool space = s->ended && kind == BLOCK_TABLE && ends_in_space(s, to);

	s->head = to;
	if (s->at < to)
		s->at = to;
	if (kind == BLOCK_ENVELOPE || kind == BLOCK_COVER || kind == BLOCK_SIGNATURE)
		s->lead_length = 0;
	if ((s->kinds & (unsigned)kind) == 0)
		return false;
	*block = (struct block){
		.kind = kind,
		.lines = s->lines + from,
		.count = to - from,
		.filing = &s->filing,
		.section = s->section,
		.lead = { s->lead, kind == BLOCK_TABLE ? s->lead_length : 0 },
		.paged = s->passed_page,
		.begins = s->begun != s->filing.ordinal,
		.continues = kind == BLOCK_TABLE && s->table.begun,
		.cut_off = s->ended && to == s->count,
		.cut_below = space,
		.partial = s->ended && to == s->count && s->input->partial,
	};
	s->begun = s->filing.ordinal;
	if (kind == BLOCK_PROSE || kind == BLOCK_ITEM) /* a table in between makes no difference to the text */
		s->passed_page = false;
	return true;
}

/* Whether a line of the paragraph is an Item's heading. */
static bool
has_item(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		enum line_kind kind = s->lines[i].kind;
		if ((kind == LINE_TEXT || kind == LINE_ROW) && mark_of_line(&s->lines[i]) == MARK_ITEM)
			return true;
	}
	return false;
}

bool
hand_out_paragraph(struct segmenter *s, struct block *block)
{
	const unsigned texts = BLOCK_PROSE | BLOCK_ITEM;
	size_t         from = s->head;

	if ((s->kinds & texts) == 0)
		from = s->flush;
	for (; from < s->flush && (is_empty(s, from) || is_held_kind(s, from, LINE_FOLIO)); from++)
		s->passed_page = s->passed_page || !is_held_kind(s, from, LINE_BLANK);
	s->head = from;
	if (from == s->flush)
		return false;
	size_t to = from + 1;
	while (to < s->flush && !is_empty(s, to))
		to++;
	bool headed = has_item(s, from, from + 1);
	bool wanted = headed || ((s->kinds & texts) == BLOCK_ITEM && has_item(s, from + 1, to));
	if (!hand_out(s, block, wanted ? BLOCK_ITEM : BLOCK_PROSE, from, to))
		return false;
	block->kind = headed ? BLOCK_ITEM : BLOCK_PROSE;
	return true;
}

bool
flush_before(struct segmenter *s)
{
	s->flush = s->at;
	return s->head < s->flush;
}
