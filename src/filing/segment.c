/*
 * The segmenter: a state machine over classified lines. `held` lines are
 * [head, count); those before `at` have been looked at, and those before
 * `flush` are to be handed out as paragraphs before anything else happens.
 */
#include "filing/segment.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/cover.h"
#include "filing/line.h"
#include "filing/pool.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/progress.h"
#include "util/word.h"

enum {
	HELD_LINES = 2048,       /* a block of more lines is handed out in parts */
	HELD_BYTES = 1024 * 1024, /* and so is one of more bytes */
	TITLE_PARAGRAPHS = 3,    /* a table's title has at most so many paragraphs */
	TITLE_LINES = 40,        /* and title and headings together so many lines */
	LOOSE_LINES = 12,        /* a table ends before so many lines that fit nowhere in it */
	FORM_LINES = 30,         /* the form stands so near behind the Commission's name */
	COVER_LINES = 240,       /* a cover's lines at most, blank ones too */
	ENVELOPE_LINES = 2000,
	SIGNATURE_LINES = 120,
	SERIES_MAX = 64,
	LINES_AHEAD = 16,        /* so many lines are looked at in one go */
	LINE_CUTS = 64,          /* a line is cut so many times at most */
	PASSED_LINES = 64,       /* a paragraph of more lines is not passed over unread */
	ACCESSION_LENGTH = 20, /* 0000912057-02-123456 */
};

enum mode { MODE_TEXT, MODE_ENVELOPE, MODE_COMMISSION, MODE_COVER, MODE_TABLE, MODE_SIGNATURE };

/* A table as far as it was read. Indexes are of held lines. */
struct region {
	size_t last;    /* the last line that surely belongs to it */
	size_t rows;    /* its rows so far, the total included */
	size_t loose;   /* text lines since `last` that fit nowhere yet */
	bool   total;   /* its total was seen */
	bool   heading; /* loose lines look like the headings of another table */
	bool   page;    /* a page mark stands among the loose lines */
	bool   begun;   /* its first lines were handed out already */
};

struct segmenter {
	struct input *input;
	const char   *bytes;  /* where the input had its bytes when a line was read last */
	uintmax_t     origin; /* and what position the first of them had */
	unsigned      kinds;
	const char   *label;
	struct filing filing;
	char         *name;
	char          series[SERIES_MAX];
	char          accession[ACCESSION_LENGTH + 1];
	char          section[POOL_MAX]; /* the pool that a heading of its own names */
	char          section_before[POOL_MAX]; /* the one that it took the place of */
	uintmax_t     section_position; /* where that heading stands */
	size_t        section_tables; /* the tables below it so far */
	bool          section_single; /* such headings stand over one table each */
	struct line  *lines;
	size_t        head, at, flush, count, capacity;
	enum mode     mode;
	struct region table;
	size_t        plain;           /* the line that is the Commission's name and was looked at last */
	bool          in_table_tag;    /* between <TABLE> and </TABLE> */
	bool          in_envelope;     /* between an envelope's first line and its last */
	bool          in_document;     /* its first <DOCUMENT> was seen */
	bool          document_cover;  /* the document has had its cover */
	bool          late_caption;    /* the cover's last captions were seen */
	uintmax_t     stop;            /* a filing that begins there is another part's */
	bool          stopped;
	size_t        begun;           /* the ordinal of the filing that a block was handed out of last */
	bool          ended;
	int           error;
};

static struct line *
held(const struct segmenter *s, size_t index)
{
	return &s->lines[index];
}

static bool
is_held_kind(const struct segmenter *s, size_t index, enum line_kind kind)
{
	return s->lines[index].kind == kind;
}

/* Whether a line has no text of the filing: blank, a page mark, a page's number. */
static bool
is_empty(const struct segmenter *s, size_t index)
{
	enum line_kind kind = s->lines[index].kind;

	return kind == LINE_BLANK || kind == LINE_PAGE;
}

/* Whether neither tables nor prose are wanted: paragraphs are looked through for marks only. */
static bool
wants_marks_only(const struct segmenter *s)
{
	return (s->kinds & (BLOCK_PROSE | BLOCK_TABLE)) == 0;
}

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

/* Holds a page mark that stands in a line. Returns 0, or -1 after fail. */
static int
hold_page(struct segmenter *s, struct slice bytes, uintmax_t position)
{
	struct line *line = room_for_lines(s, 1);

	if (line == NULL)
		return -1;
	*line = (struct line){ .text = bytes.text, .number = s->input->line, .position = position,
		               .kind = LINE_PAGE };
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

	if ((pages & PAGE_BEFORE) != 0 && hold_page(s, bytes, position) != 0)
		return -1;
	if (cut > 0 && hold_bytes(s, first, position, cuts - 1) != 0)
		return -1;
	if (hold_bytes(s, rest, position + start + cut, cuts - (cuts > 0)) != 0)
		return -1;
	return (pages & PAGE_BEHIND) != 0 ? hold_page(s, bytes, position + bytes.length) : 0;
}

/* Holds the line that was classified last, of which something is to be cut off or blanked. */
static int
hold_odd(struct segmenter *s, struct slice bytes, uintmax_t position, int pages, size_t cuts)
{
	const struct line *line = &s->lines[s->count];

	if (line->kind == LINE_TEXT && line->text[0] == '<' &&
	    line_blank_column_tags(input_at(s->input, position), bytes.length))
		return hold_bytes(s, bytes, position, cuts);
	size_t cut = cuts > 0 ? line_cut(line) : 0;
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
	int pages = line_classify(line, bytes);
	line->position = position + (uintmax_t)(line->text - bytes.text);
	if (pages != 0 || !line_is_whole(line))
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

/* A walk through the lines that are ahead in the input's buffer. */
struct walk {
	struct slice ahead;
	size_t       next;  /* where the next line starts */
	size_t       lines; /* lines before that */
};

/* Takes the next line of the walk, where it is in the buffer whole. */
static bool
walk_on(struct walk *walk, struct slice *bytes)
{
	const char *from = walk->ahead.text + walk->next;
	size_t      left = walk->ahead.length - walk->next;
	const char *newline = left == 0 ? NULL : memchr(from, '\n', left);

	if (newline == NULL)
		return false;
	*bytes = (struct slice){ from, (size_t)(newline - from) };
	walk->next += bytes->length + 1;
	walk->lines++;
	return true;
}

/* Holds some of the lines that the buffer has, up to one that is odd. Returns 1, 0 for none, -1 after fail. */
static int
hold_ahead(struct segmenter *s)
{
	struct walk  walk = { .ahead = input_ahead(s->input) }, held = walk;
	struct line *line = room_for_lines(s, LINES_AHEAD);
	uintmax_t    position = input_position(s->input), number = s->input->line;
	struct slice bytes;

	if (line == NULL)
		return -1;
	for (; walk.lines < LINES_AHEAD && walk_on(&walk, &bytes); held = walk, line++) {
		if (line_classify(line, bytes) != 0 || !line_is_whole(line))
			break;
		line->number = number + walk.lines;
		line->position = position + (uintmax_t)(line->text - walk.ahead.text);
	}
	input_pass(s->input, held.next, held.lines);
	s->count += held.lines;
	return held.lines > 0;
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

/* Reads a line, or some where none may be passed over. Returns what read_line does. */
static int
read_lines(struct segmenter *s)
{
	int held = wants_marks_only(s) ? 0 : hold_ahead(s);

	return held != 0 ? held : read_line(s);
}

/* Forgets the lines that were handed out, where it is time to. */
static void
drop_handed_out(struct segmenter *s)
{
	size_t gone = s->head;

	if (gone < s->count && gone < HELD_LINES / 2)
		return;
	memmove(s->lines, s->lines + gone, (s->count - gone) * sizeof *s->lines);
	s->count -= gone;
	s->at -= gone;
	s->flush = s->flush > gone ? s->flush - gone : 0;
	s->table.last = s->table.last > gone ? s->table.last - gone : 0;
	s->plain = s->plain >= gone ? s->plain - gone : SIZE_MAX;
	s->head = 0;
}

/*** handing out ***/

/* Makes held lines [from, to) a block and passes over them. Returns whether it is wanted. */
static bool
hand_out(struct segmenter *s, struct block *block, enum block_kind kind, size_t from, size_t to)
{
	s->head = to;
	if (s->at < to)
		s->at = to;
	if ((s->kinds & (unsigned)kind) == 0)
		return false;
	*block = (struct block){
		.kind = kind,
		.lines = s->lines + from,
		.count = to - from,
		.filing = &s->filing,
		.section = s->section,
		.begins = s->begun != s->filing.ordinal,
		.continues = kind == BLOCK_TABLE && s->table.begun,
		.cut_off = s->ended && to == s->count,
	};
	s->begun = s->filing.ordinal;
	return true;
}

/* Whether a line of the paragraph is an Item's heading. */
static bool
has_item(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		enum line_kind kind = s->lines[i].kind;
		if ((kind == LINE_TEXT || kind == LINE_ROW) && line_mark(&s->lines[i]) == MARK_ITEM)
			return true;
	}
	return false;
}

/*
 * Hands out the first paragraph before `flush`. Where Items are wanted and
 * prose is not, that is also one that has an Item's heading further down.
 */
static bool
hand_out_paragraph(struct segmenter *s, struct block *block)
{
	const unsigned texts = BLOCK_PROSE | BLOCK_ITEM;
	size_t         from = s->head;

	if ((s->kinds & texts) == 0)
		from = s->flush;
	while (from < s->flush && (is_empty(s, from) || is_held_kind(s, from, LINE_FOLIO)))
		from++;
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

/* Has all lines before the one at `s->at` handed out; false where there are none. */
static bool
flush_before(struct segmenter *s)
{
	s->flush = s->at;
	return s->head < s->flush;
}

/*** filings ***/

/*
 * Begins a new filing with a held line, or goes on with the first one of the
 * input where nothing named it yet. Returns false where reading ends before it.
 */
static bool
begin_filing(struct segmenter *s, size_t index)
{
	bool fresh = !s->filing.covered && !s->filing.enveloped;

	if (fresh) {
		progress_add(PROGRESS_FILINGS, 1);
		return true;
	}
	if (s->lines[index].position == s->stop) {
		s->stopped = s->ended = true;
		s->count = s->at = s->flush = s->head;
		s->mode = MODE_TEXT;
		return false;
	}
	progress_add(PROGRESS_FILINGS, 1);
	s->filing.ordinal++;
	s->filing.covered = s->filing.enveloped = s->document_cover = false;
	s->in_envelope = s->in_document = s->in_table_tag = false;
	s->series[0] = s->accession[0] = s->section[0] = '\0';
	s->section_single = false;
	(void)sprintf(s->name, "%s#%zu", s->label, s->filing.ordinal);
	s->filing.name = s->name;
	return true;
}

/* Whether the text has an accession number at its start: ten, two and six digits. */
static bool
is_accession(struct slice text)
{
	if (text.length < ACCESSION_LENGTH)
		return false;
	for (size_t i = 0; i < ACCESSION_LENGTH; i++) {
		bool hyphen = i == 10 || i == 13;
		if (hyphen ? text.text[i] != '-' : !ascii_is_digit(text.text[i]))
			return false;
	}
	return text.length == ACCESSION_LENGTH || !ascii_is_digit(text.text[ACCESSION_LENGTH]);
}

/* Names the filing by the first accession number in a line of its envelope. */
static void
find_accession(struct segmenter *s, struct slice text)
{
	for (size_t at = 0; s->accession[0] == '\0' && at + ACCESSION_LENGTH <= text.length; at++) {
		struct slice rest = { text.text + at, text.length - at };
		if (!is_accession(rest) || (at > 0 && ascii_is_digit(text.text[at - 1])))
			continue;
		memcpy(s->accession, rest.text, ACCESSION_LENGTH);
		s->accession[ACCESSION_LENGTH] = '\0';
		s->filing.name = s->accession;
	}
}

/* Enters the envelope that the mark belongs to. Returns false where reading ends before it. */
static bool
enter_envelope(struct segmenter *s, enum mark mark)
{
	bool first = mark == MARK_MESSAGE || (mark == MARK_SUBMISSION && s->in_document) ||
	             !s->in_envelope;

	if (first && !begin_filing(s, s->at))
		return false;
	if (first)
		s->in_document = false;
	s->in_document = s->in_document || mark == MARK_DOCUMENT;
	if (mark == MARK_DOCUMENT)
		s->document_cover = false;
	s->filing.enveloped = s->in_envelope = true;
	s->in_table_tag = false;
	s->mode = MODE_ENVELOPE;
	return true;
}

/* Whether the cover that was found is that of another filing, or this one's second. */
static void
enter_cover(struct segmenter *s)
{
	bool exhibit = s->in_envelope && s->filing.covered && !s->document_cover;

	if (!exhibit && !(s->in_envelope && !s->document_cover)) {
		if (!begin_filing(s, s->head))
			return;
		s->in_envelope = false;
	}
	s->document_cover = true;
	s->late_caption = false;
	if (exhibit) {
		s->mode = MODE_TEXT;
		return;
	}
	s->filing.covered = true;
	s->mode = MODE_COVER;
}

/*** paragraphs ***/

/* The first line of the paragraph that ends before `end`. */
static size_t
paragraph_start(const struct segmenter *s, size_t end)
{
	while (end > s->head && !is_empty(s, end - 1))
		end--;
	return end;
}

/* Whether the text has so many small letters that it is not all capitals and numbers. */
static bool
has_lower_case(struct slice text)
{
	size_t lower = 0, at = 0;

	for (; at + 8 <= text.length && lower < 8; at += 8)
		lower += word_count_matches(word_lower_letters(word_at(text.text + at)));
	for (; at < text.length && lower < 8; at++)
		lower += ascii_is_lower(text.text[at]);
	return lower >= 8;
}

/* Whether blanks part the text's words as far as only columns do: four of them, or a tab. */
static bool
has_wide_gap(struct slice text)
{
	if (memchr(text.text, '\t', text.length) != NULL)
		return true;
	/* one of four bytes in a row is looked at */
	for (size_t i = 3; i < text.length; i += 4) {
		size_t from = i, to = i + 1;
		if (text.text[i] != ' ')
			continue;
		while (i - from < 3 && text.text[from - 1] == ' ')
			from--;
		while (to - from < 4 && to < text.length && text.text[to] == ' ')
			to++;
		if (to - from == 4)
			return true;
	}
	return false;
}

/* Whether all words of five letters or more start in a capital. */
static bool
is_title_case(struct slice text)
{
	for (size_t at = 0; at < text.length;) {
		size_t length = 0;
		while (at + length < text.length && ascii_is_letter(text.text[at + length]))
			length++;
		if (length >= 5 && ascii_is_lower(text.text[at]))
			return false;
		at += length > 0 ? length : 1;
	}
	return true;
}

/* Whether a line reads like running text and not like a title's or a heading's. */
static bool
is_prose_line(const struct line *line)
{
	struct slice text = line_slice(line);
	char         last = text.length > 0 ? text.text[text.length - 1] : ' ';

	if (line->kind != LINE_TEXT)
		return false;
	if (text.length == 0 || text.text[0] == '*' || last == ';')
		return true;
	if (line->indent < 8 && text.length > 60 && has_lower_case(text) && !has_wide_gap(text) &&
	    !is_title_case(text))
		return true;
	return (last == '.' || last == ':') && has_lower_case(text) && cell_count(text) == 1;
}

/* Whether a paragraph can't be a table's title or headings. */
static bool
is_prose(const struct segmenter *s, size_t from, size_t to)
{
	if (to - from > 6)
		return true;
	for (size_t i = from; i < to; i++)
		if (is_prose_line(held(s, i)))
			return true;
	return false;
}

/* Notes the pool that a paragraph names for the tables below, if it says no more. */
static void
note_section(struct segmenter *s, size_t start)
{
	char pool[POOL_MAX];
	bool lone = start + 1 == s->at ||
	            (start + 2 == s->at && is_held_kind(s, start + 1, LINE_RULER));

	if (!lone || !is_held_kind(s, start, LINE_TEXT) ||
	    !pool_section(line_slice(held(s, start)), pool))
		return;
	if (s->section[0] != '\0')
		s->section_single = s->section_tables == 1;
	s->section_tables = 0;
	memcpy(s->section_before, s->section, sizeof pool);
	memcpy(s->section, pool, sizeof pool);
	s->section_position = s->lines[start].position;
}

/*
 * Forgets a pool's heading that is not over the table that begins: it stands
 * below the table's title and is part of that, or was over one table only.
 */
static void
leave_section(struct segmenter *s, size_t title)
{
	while (title < s->at && !is_held_kind(s, title, LINE_TEXT))
		title++;
	if (title < s->at && s->section_position > s->lines[title].position)
		memcpy(s->section, s->section_before, sizeof s->section);
	if (s->section_single && s->section_tables > 0)
		s->section[0] = '\0';
	s->section_tables++;
}

/* Whether a paragraph holds what may stand above the Commission's name on a cover. */
static bool
may_begin_cover(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (line_is_country(held(s, i)) ||
		    (is_held_kind(s, i, LINE_TEXT) && line_mark(held(s, i)) == MARK_FORM))
			return true;
	return false;
}

/* At a paragraph's end: lets go of what can't be a title any more. */
static bool
end_paragraph(struct segmenter *s)
{
	size_t start = paragraph_start(s, s->at);

	if (wants_marks_only(s))
		return start < s->at && !may_begin_cover(s, start, s->at) && flush_before(s);
	if (start < s->at && is_prose(s, start, s->at))
		return flush_before(s);
	note_section(s, start);
	if (s->at - s->head <= TITLE_LINES)
		return false;
	s->flush = start;
	return s->head < s->flush;
}

/*** passing over what no wanted block can be of ***/

/*
 * Passes over the paragraphs ahead that have no mark in them: neither prose
 * nor tables are wanted, and nothing but blank lines is held.
 */
static void
pass_over(struct segmenter *s)
{
	struct walk  walk = { .ahead = input_ahead(s->input) }, start = walk;
	struct slice bytes;

	while (walk_on(&walk, &bytes) && walk.lines - start.lines < PASSED_LINES) {
		if (bytes.length > 0 && line_can_have_mark(bytes))
			break;
		if (bytes.length == 0 || blanks_before(bytes.text, bytes.length) == 0)
			start = walk;
	}
	input_pass(s->input, start.next, start.lines);
}

/* Whether paragraphs can be passed over here. Forgets the blank lines that are held. */
static bool
can_pass_over(struct segmenter *s)
{
	if (!wants_marks_only(s) || s->mode != MODE_TEXT || s->ended)
		return false;
	while (s->head < s->at && is_empty(s, s->head))
		s->head++;
	return s->head == s->count;
}

/*** where tables start ***/

/* Whether a line has two cells or more, and words, like headings side by side. */
static bool
is_heading_line(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);

	if (line->kind != LINE_TEXT || is_prose_line(line))
		return false;
	return cell_count(line_slice(line)) > 1;
}

/* Whether a text line is a row that can't be read: one of its cells should be a number. */
static bool
is_spoilt_row(struct segmenter *s, size_t index)
{
	return cells_look_like_row(line_slice(held(s, index)));
}

/* Whether the lines before a row without a column ruler head a table. */
static bool
has_headings(struct segmenter *s)
{
	bool   ruled = false;
	size_t seen = 0;

	for (size_t i = s->at; i > s->head && seen < 8; i--) {
		enum line_kind kind = s->lines[i - 1].kind;
		if (kind == LINE_PAGE || kind == LINE_ROW)
			return false;
		ruled = ruled || kind == LINE_RULER;
		if (kind != LINE_TEXT)
			continue;
		if (is_heading_line(s, i - 1) && !is_spoilt_row(s, i - 1) &&
		    (ruled || column_is_known(line_slice(held(s, i - 1)))))
			return true;
		if (is_prose_line(held(s, i - 1)))
			return false;
		seen++;
	}
	return false;
}

/* Where the table's headings start that end before `end`. */
static size_t
headings_start(struct segmenter *s, size_t end)
{
	size_t start = end;

	while (start > s->head && is_held_kind(s, start - 1, LINE_BLANK))
		start--;
	bool ruled = s->at < s->count && is_held_kind(s, s->at, LINE_COLUMN_RULER);
	while (start > s->head && !is_empty(s, start - 1) && !is_prose_line(held(s, start - 1)) &&
	       (!is_held_kind(s, start - 1, LINE_ROW) || (ruled && start == end)))
		start--;
	return start;
}

/* Whether a paragraph can be a title: text, underlined or not, that is no mark. */
static bool
is_title(struct segmenter *s, size_t from, size_t to)
{
	bool text = false;

	for (size_t i = from; i < to; i++) {
		bool ruler = is_held_kind(s, i, LINE_RULER) && text;
		bool tag = is_held_kind(s, i, LINE_TAG);
		text = text || is_held_kind(s, i, LINE_TEXT);
		if (!ruler && !tag && !is_held_kind(s, i, LINE_TEXT))
			return false;
	}
	return !text || !is_held_kind(s, from, LINE_TEXT) || line_mark(held(s, from)) == MARK_NONE;
}

/* Where the paragraphs start that are the title of the table at `s->at`. */
static size_t
title_start(struct segmenter *s)
{
	size_t start = headings_start(s, s->at);

	for (int paragraphs = 0; paragraphs < TITLE_PARAGRAPHS; paragraphs++) {
		size_t end = start;
		while (end > s->head && is_held_kind(s, end - 1, LINE_BLANK))
			end--;
		size_t from = paragraph_start(s, end);
		if (from == end || is_prose(s, from, end))
			break;
		if (!is_title(s, from, end))
			break;
		start = from;
	}
	return start;
}

/* Whether a row has a label and two numbers that stand apart. */
static bool
has_two_numbers(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	struct number_cell cell;
	size_t             end = line->length;

	for (int i = 0; i < 2; i++) {
		if (!number_cell_before(line_slice(line), end, &cell) || !cell.apart)
			return false;
		end = cell.start;
	}
	return end > 0;
}

/*
 * Rows without headings are a table, too, if not one whose columns can be
 * told: where the line is the third of them, goes back to the first.
 */
static bool
goes_back_to_rows(struct segmenter *s)
{
	size_t first = s->at, rows = 1;

	if (!has_two_numbers(s, s->at))
		return false;
	for (size_t i = s->at; i > s->head; i--) {
		if (is_held_kind(s, i - 1, LINE_BLANK))
			continue;
		if (!is_held_kind(s, i - 1, LINE_ROW) || !has_two_numbers(s, i - 1) ||
		    line_mark(held(s, i - 1)) != MARK_NONE)
			break;
		first = i - 1;
		rows++;
	}
	if (rows < 3)
		return false;
	s->at = first;
	return true;
}

/* Begins a table where its first row, ruler or tag stands; where none is wanted, that is text. */
static bool
begin_table(struct segmenter *s)
{
	if (wants_marks_only(s)) {
		s->at++;
		return false;
	}
	s->flush = title_start(s);
	leave_section(s, s->flush);
	s->mode = MODE_TABLE;
	s->table = (struct region){ .last = s->at };
	return s->head < s->flush;
}

/*** tables ***/

/* Whether a row's label starts with "Total". */
static bool
is_total(const struct line *line)
{
	static const char word[] = "total";

	for (size_t i = 0; i < sizeof word - 1; i++)
		if (i >= line->length || ascii_lower(line->text[i]) != word[i])
			return false;
	return true;
}

/* Whether a text line behind a row can be the rest of its label: it ends before the last number. */
static bool
fits_label(struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	size_t             row = index;
	struct number_cell cell;

	while (row > s->head && !is_held_kind(s, row - 1, LINE_ROW) && index - row < 3)
		row--;
	if (row == s->head || !is_held_kind(s, row - 1, LINE_ROW))
		return false;
	const struct line *numbers = held(s, row - 1);
	if (!number_cell_before(line_slice(numbers), numbers->length, &cell))
		return false;
	return line->indent + line->length < numbers->indent + cell.start;
}

/* Takes all lines up to the current one into the table. */
static void
attach(struct segmenter *s)
{
	s->table.last = s->at;
	s->table.loose = 0;
	s->table.heading = s->table.page = false;
}

/* Ends the table behind its last sure line: hands it out, or makes text of it where it has no rows. */
static bool
end_table(struct segmenter *s, struct block *block)
{
	size_t end = s->table.last + 1;

	s->mode = MODE_TEXT;
	if (s->table.rows == 0) {
		(void)flush_before(s);
		return false;
	}
	if (end <= s->head) /* all of it was handed out already */
		return false;
	s->at = end;
	return hand_out(s, block, BLOCK_TABLE, s->head, end);
}

/* Whether a line starts with a footnote's mark: "*" or "(1)". */
static bool
is_footnote(const struct line *line)
{
	return line->text[0] == '*' ||
	       (line->length > 3 && line->text[0] == '(' && ascii_is_digit(line->text[1]) &&
	        line->text[2] == ')');
}

/* Whether so much is held that it has to be handed out. */
static bool
holds_much(const struct segmenter *s)
{
	return s->at - s->head > HELD_LINES ||
	       s->lines[s->at].position - s->lines[s->head].position > HELD_BYTES;
}

/* Hands out a large table's lines but for the last sure one, which text may go on with. */
static bool
part_table(struct segmenter *s, struct block *block)
{
	if (s->table.rows == 0)
		return end_table(s, block);
	bool wanted = hand_out(s, block, BLOCK_TABLE, s->head, s->table.last);
	s->table.begun = true;
	return wanted;
}

static bool table_text(struct segmenter *s, struct block *block);

/* A row: part of this table, or of one that starts among the loose lines. */
static bool
table_row(struct segmenter *s, struct block *block)
{
	if (is_footnote(held(s, s->at)))
		return table_text(s, block);
	if (s->table.rows > 0 && s->table.loose > 0 &&
	    (s->table.total || (s->table.heading && has_headings(s))))
		return end_table(s, block);
	s->table.rows++;
	s->table.total = s->table.total || is_total(held(s, s->at));
	attach(s);
	s->at++;
	return false;
}

/* Whether a line heads some of the rows: "California:" */
static bool
is_section_head(const struct line *line)
{
	return line->length <= 40 && line->text[line->length - 1] == ':';
}

/* A text line in a table: the rest of a label, a spoilt row, a heading or what follows the table. */
static bool
table_text(struct segmenter *s, struct block *block)
{
	bool adjacent = s->at == s->table.last + 1;

	if (s->table.loose == 0 && !s->table.total && !is_footnote(held(s, s->at)) &&
	    cells_end_in_numbers(line_slice(held(s, s->at)))) {
		s->lines[s->at].kind = LINE_ROW;
		return table_row(s, block);
	}
	bool spoilt = is_spoilt_row(s, s->at);
	if (s->table.rows == 0 && !spoilt) {
		if (++s->table.loose > LOOSE_LINES ||
		    (is_prose_line(held(s, s->at)) && !is_section_head(held(s, s->at))))
			return end_table(s, block);
		s->table.last = s->at++;
		return false;
	}
	if (s->table.total)
		return end_table(s, block);
	if ((adjacent && fits_label(s, s->at)) || spoilt) {
		s->table.rows += spoilt;
		attach(s);
		s->at++;
		return false;
	}
	s->table.heading = s->table.heading || is_heading_line(s, s->at);
	if (++s->table.loose > LOOSE_LINES)
		return end_table(s, block);
	s->at++;
	return false;
}

/* A table's tag inside a table: the end of this one, or the start of the next. */
static bool
table_tag(struct segmenter *s, struct block *block)
{
	const struct line *line = held(s, s->at);
	bool               ends = line_has_tag(line, "/TABLE");

	if (ends)
		s->in_table_tag = false;
	if (s->table.rows == 0 && !ends) {
		s->in_table_tag = s->in_table_tag || line_has_tag(line, "TABLE");
		s->table.last = s->at++;
		return false;
	}
	if (ends && s->table.loose == 0)
		s->table.last = s->at;
	return end_table(s, block);
}

static bool
table_ruler(struct segmenter *s, struct block *block)
{
	bool page_head = s->table.page && !s->table.total && is_held_kind(s, s->at, LINE_RULER);

	if (s->table.rows > 0 && s->table.loose > 0 && !page_head)
		return end_table(s, block);
	if (s->table.loose == 0)
		attach(s);
	s->at++;
	return false;
}

/* Whether the lines between the table's last one and the current one can be a label begun. */
static bool
is_label_begun(struct segmenter *s)
{
	if (s->table.rows == 0 || s->table.total || s->table.loose == 0 || s->table.loose > 2)
		return false;
	for (size_t i = s->table.last + 1; i < s->at; i++) {
		const struct line *line = held(s, i);
		if (line->kind == LINE_TEXT &&
		    (line->indent > 8 || line->length > 60 || is_prose_line(held(s, i))))
			return false;
	}
	return true;
}

/* A page mark: the end of a table that had its total; else the table may go on behind it. */
static bool
table_page(struct segmenter *s, struct block *block)
{
	if (s->table.total)
		return end_table(s, block);
	struct line *last = &s->lines[s->at - 1];
	struct line  again = *last;
	if (last->kind == LINE_ROW && s->at - 1 > s->head) {
		/* a number alone under a label, taken for its row's, was the page's */
		line_classify(&again, line_slice(held(s, s->at - 1)));
		last->kind = again.kind;
	}
	if (is_label_begun(s) || last->kind == LINE_FOLIO)
		s->table.last = s->at;
	s->table.page = true;
	s->at++;
	return false;
}

static bool
step_table(struct segmenter *s, struct block *block)
{
	if (s->at - s->table.last > TITLE_LINES)
		return end_table(s, block);
	if (holds_much(s) && s->table.last > s->head)
		return part_table(s, block);
	switch (s->lines[s->at].kind) {
	case LINE_ROW:
		return table_row(s, block);
	case LINE_TEXT:
		return table_text(s, block);
	case LINE_RULER:
	case LINE_COLUMN_RULER:
		return table_ruler(s, block);
	case LINE_TAG:
		return table_tag(s, block);
	case LINE_PAGE:
		return table_page(s, block);
	case LINE_FOLIO:
		if (!s->table.total && s->table.rows > 0 && is_held_kind(s, s->at - 1, LINE_TEXT)) {
			s->lines[s->at].kind = LINE_ROW;
			return table_row(s, block);
		}
		s->at++;
		return false;
	case LINE_BLANK:
	default:
		s->at++;
		return false;
	}
}

/*** text ***/

/* The structuring mark of the line at `s->at`. */
static enum mark
mark_here(const struct segmenter *s)
{
	const struct line *line = held(s, s->at);

	if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) || !line_can_start_mark(line) ||
	    s->at == s->plain)
		return MARK_NONE;
	return line_mark(line);
}

/* Where a cover starts whose Commission's name stands at `s->at`: the country and the form may be above. */
static size_t
cover_start(struct segmenter *s, bool *form)
{
	size_t start = s->at, seen = 0;

	*form = false;
	for (size_t i = s->at; i > s->head && seen < 4; i--) {
		const struct line *line = held(s, i - 1);
		if (line->kind != LINE_TEXT)
			continue;
		seen++;
		*form = *form || line_mark(line) == MARK_FORM;
		if (line_is_country(line) || line_mark(line) == MARK_FORM)
			start = i - 1;
	}
	return start;
}

/* At the Commission's name: hands out what is before the cover, or begins to look for its form. */
static bool
step_commission_name(struct segmenter *s)
{
	bool   form;
	size_t start = cover_start(s, &form);

	s->flush = start;
	if (s->head < s->flush)
		return true;
	s->mode = MODE_COMMISSION;
	s->plain = s->at;
	if (form)
		enter_cover(s);
	if (!s->stopped)
		s->at++;
	return true;
}

/* Handles a mark in running text. Returns whether the line was dealt with. */
static bool
step_mark(struct segmenter *s, enum mark mark)
{
	switch (mark) {
	case MARK_SIGNATURES:
		s->mode = MODE_SIGNATURE;
		break;
	case MARK_MESSAGE_END:
	case MARK_SUBMISSION_END:
	case MARK_DOCUMENT_END:
		if (mark != MARK_DOCUMENT_END)
			s->in_envelope = s->in_document = false;
		s->in_table_tag = false;
		s->head = s->at + 1;
		break;
	case MARK_MESSAGE:
	case MARK_SUBMISSION:
	case MARK_HEADER:
	case MARK_DOCUMENT:
		if (!enter_envelope(s, mark))
			return true;
		find_accession(s, line_slice(held(s, s->at)));
		break;
	case MARK_ENVELOPE:
		if (!s->in_envelope)
			return false;
		s->mode = MODE_ENVELOPE;
		break;
	case MARK_TEXT:
		s->head = s->at + 1;
		break;
	case MARK_COMMISSION:
	case MARK_NONE:
	case MARK_FORM:
	case MARK_ITEM:
	default:
		return false;
	}
	s->at++;
	return true;
}

static bool
step_tag(struct segmenter *s)
{
	const struct line *line = held(s, s->at);

	if (line_has_tag(line, "/TABLE") || line_has_tag(line, "FN"))
		s->in_table_tag = false;
	else if (line_has_tag(line, "TABLE"))
		s->in_table_tag = true;
	else if (line_has_tag(line, "S") || line_has_tag(line, "C"))
		return begin_table(s);
	s->at++;
	return false;
}

static void
step_text(struct segmenter *s)
{
	struct line *line = held(s, s->at);
	enum mark    mark = mark_here(s);

	if (mark == MARK_COMMISSION && step_commission_name(s))
		return;
	if (mark != MARK_NONE && mark != MARK_FORM && mark != MARK_ITEM &&
	    (flush_before(s) || step_mark(s, mark)))
		return;
	switch (line->kind) {
	case LINE_BLANK:
	case LINE_PAGE:
		(void)end_paragraph(s);
		break;
	case LINE_COLUMN_RULER:
		(void)begin_table(s);
		return;
	case LINE_TAG:
		(void)step_tag(s);
		return;
	case LINE_ROW:
		/* an Item's heading would end the table at once */
		if (mark != MARK_ITEM && !wants_marks_only(s) &&
		    (s->in_table_tag || has_headings(s) || goes_back_to_rows(s))) {
			(void)begin_table(s);
			return;
		}
		break;
	case LINE_FOLIO:
		if (s->at > s->head && !is_empty(s, s->at - 1))
			line->kind = LINE_TEXT;
		break;
	case LINE_RULER:
	case LINE_TEXT:
	default:
		break;
	}
	bool much = holds_much(s);
	s->at++;
	if (much)
		(void)flush_before(s);
}

/*** the other modes ***/

/* Between the Commission's name and the form: a cover begins, or it was no cover. */
static bool
step_commission(struct segmenter *s)
{
	enum mark mark = mark_here(s);
	size_t    lines = 0;

	if (mark == MARK_FORM || line_names_form(held(s, s->at))) {
		enter_cover(s);
		return false;
	}
	for (size_t i = s->head; i < s->at; i++)
		lines += !is_empty(s, i);
	if (lines > FORM_LINES || s->at - s->head > COVER_LINES ||
	    (mark != MARK_NONE && mark != MARK_ITEM)) {
		s->mode = MODE_TEXT;
		s->at = s->plain + 1;
		return false;
	}
	s->at++;
	return false;
}

static bool
end_cover(struct segmenter *s, struct block *block)
{
	struct slice series = cover_series(s->lines + s->head, s->at - s->head);
	size_t       length = series.length < SERIES_MAX ? series.length : SERIES_MAX - 1;
	if (length > 0)
		memcpy(s->series, series.text, length);
	s->series[length] = '\0';
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_COVER, s->head, s->at);
}

static bool
step_cover(struct segmenter *s, struct block *block)
{
	const struct line *line = held(s, s->at);
	enum mark          mark = mark_here(s);

	if (mark != MARK_NONE && mark != MARK_FORM)
		return end_cover(s, block);
	if (s->at - s->head > COVER_LINES || (line->kind == LINE_PAGE && s->late_caption))
		return end_cover(s, block);
	s->late_caption = s->late_caption || line_is_late_caption(line);
	s->at++;
	return false;
}

static bool
end_envelope(struct segmenter *s, struct block *block)
{
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_ENVELOPE, s->head, s->at);
}

static bool
step_envelope(struct segmenter *s, struct block *block)
{
	const struct line *line = held(s, s->at);
	enum mark          mark = mark_here(s);

	switch (mark) {
	case MARK_SUBMISSION:
		if (s->in_document)
			return end_envelope(s, block);
		break;
	case MARK_DOCUMENT:
		(void)enter_envelope(s, mark);
		break;
	case MARK_HEADER:
	case MARK_NONE:
	case MARK_ENVELOPE:
		if (line->kind == LINE_PAGE || s->at - s->head > ENVELOPE_LINES)
			return end_envelope(s, block);
		break;
	case MARK_COMMISSION:
	case MARK_FORM:
	case MARK_ITEM:
	case MARK_SIGNATURES:
	case MARK_MESSAGE:
	case MARK_MESSAGE_END:
	case MARK_SUBMISSION_END:
	case MARK_TEXT:
	case MARK_DOCUMENT_END:
	default:
		return end_envelope(s, block);
	}
	if (line->length >= ACCESSION_LENGTH)
		find_accession(s, line_slice(line));
	s->at++;
	return false;
}

static bool
end_signature(struct segmenter *s, struct block *block)
{
	size_t end = s->at;

	if (end > s->head && line_is_country(held(s, end - 1)))
		end--;
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_SIGNATURE, s->head, end);
}

/* The line with the tag of the table that the line at `s->at` stands in; that line where there is none. */
static size_t
table_tag_before(struct segmenter *s)
{
	for (size_t i = s->at; i > s->head; i--) {
		if (!is_held_kind(s, i - 1, LINE_TAG))
			continue;
		if (line_has_tag(held(s, i - 1), "/TABLE"))
			break;
		if (line_has_tag(held(s, i - 1), "TABLE"))
			return i - 1;
	}
	return s->at;
}

/*
 * Where a table starts on a signature page whose first row, or ruler, is the
 * line at `s->at`; the next line where that is none. Tags alone make none: the
 * signatures may stand between them.
 */
static size_t
table_start(struct segmenter *s)
{
	enum line_kind kind = s->lines[s->at].kind;

	if (kind != LINE_COLUMN_RULER && kind != LINE_ROW)
		return s->at + 1;
	size_t tag = kind == LINE_ROW ? table_tag_before(s) : s->at;
	if (tag < s->at)
		return tag;
	return has_headings(s) ? title_start(s) : s->at + 1;
}

static bool
step_signature(struct segmenter *s, struct block *block)
{
	enum mark mark = mark_here(s);

	if ((mark != MARK_NONE && mark != MARK_FORM && mark != MARK_SIGNATURES) ||
	    s->at - s->head > SIGNATURE_LINES || is_held_kind(s, s->at, LINE_PAGE))
		return end_signature(s, block);
	size_t start = table_start(s);
	if (start <= s->at) {
		s->at = start > s->head ? start : s->head + 1;
		return end_signature(s, block);
	}
	s->at++;
	return false;
}

/* Whether the line's mark ends a table. */
static bool
ends_table(struct segmenter *s)
{
	enum mark mark = mark_here(s);

	return mark != MARK_NONE && mark != MARK_FORM;
}

static bool
step(struct segmenter *s, struct block *block)
{
	switch (s->mode) {
	case MODE_ENVELOPE:
		return step_envelope(s, block);
	case MODE_COMMISSION:
		return step_commission(s);
	case MODE_COVER:
		return step_cover(s, block);
	case MODE_SIGNATURE:
		return step_signature(s, block);
	case MODE_TABLE:
		return ends_table(s) ? end_table(s, block) : step_table(s, block);
	case MODE_TEXT:
	default:
		step_text(s);
		return false;
	}
}

/* At the end of the input: hands out what is held. Returns whether there is a block. */
static bool
finish(struct segmenter *s, struct block *block)
{
	switch (s->mode) {
	case MODE_ENVELOPE:
		return end_envelope(s, block);
	case MODE_COVER:
		return end_cover(s, block);
	case MODE_SIGNATURE:
		return end_signature(s, block);
	case MODE_TABLE:
		if (is_label_begun(s))
			s->table.last = s->at - 1;
		return end_table(s, block);
	case MODE_COMMISSION:
		s->mode = MODE_TEXT;
		s->at = s->plain + 1;
		return false;
	case MODE_TEXT:
	default:
		(void)flush_before(s);
		return false;
	}
}

enum segment_result
segmenter_next(struct segmenter *s, struct block *block)
{
	for (;;) {
		if (s->head < s->flush) {
			if (hand_out_paragraph(s, block))
				return SEGMENT_BLOCK;
			continue;
		}
		if (s->at < s->count) {
			if (step(s, block))
				return SEGMENT_BLOCK;
			continue;
		}
		if (can_pass_over(s))
			pass_over(s);
		if (s->head > 0)
			drop_handed_out(s);
		int count = s->ended ? 0 : read_lines(s);
		if (count == 2)
			return SEGMENT_TOO_LONG;
		if (count > 0)
			continue;
		if (s->head == s->count && s->mode == MODE_TEXT)
			break;
		if (finish(s, block))
			return SEGMENT_BLOCK;
	}
	if (s->error == 0)
		return SEGMENT_END;
	errno = s->error;
	s->error = 0;
	return SEGMENT_ERROR;
}

struct segmenter *
segmenter_new(struct input *input, const char *label, unsigned kinds)
{
	struct segmenter *s = calloc(1, sizeof *s);
	/* room for the label, "#" and any number */
	char *name = malloc(strlen(label) + 24);

	if (s == NULL || name == NULL) {
		free(s);
		free(name);
		errno = ENOMEM;
		return NULL;
	}
	s->input = input;
	s->kinds = kinds;
	s->label = label;
	s->name = name;
	s->plain = SIZE_MAX;
	s->stop = UINTMAX_MAX;
	s->filing = (struct filing){ .name = label, .series = s->series, .ordinal = 1 };
	return s;
}

void
segmenter_want(struct segmenter *s, unsigned kinds)
{
	s->kinds = kinds;
}

void
segmenter_part(struct segmenter *s, bool first, uintmax_t stop)
{
	s->stop = stop;
	if (first)
		return;
	(void)sprintf(s->name, "%s#%zu", s->label, s->filing.ordinal);
	s->filing.name = s->name;
}

bool
segmenter_stopped(const struct segmenter *s)
{
	return s->stopped;
}

uintmax_t
segmenter_line(const struct segmenter *s)
{
	return s->input->line;
}

const struct filing *
segmenter_filing(const struct segmenter *s)
{
	return &s->filing;
}

void
segmenter_free(struct segmenter *s)
{
	if (s == NULL)
		return;
	free(s->lines);
	free(s->name);
	free(s);
}
