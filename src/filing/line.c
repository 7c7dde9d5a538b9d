/*
 * What a line looks like by itself. Every line of the input is classified, so
 * the two ends of a line are looked at before anything else.
 */
#include "filing/line.h"

#include <string.h>

#include "filing/folio.h"
#include "filing/tag.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/mask.h"

#define ROW    LINE_END_ROW
#define WORDS  LINE_END_WORDS

const unsigned char line_ends[UCHAR_MAX + 1] = {
	['.'] = WORDS, [','] = WORDS, [';'] = WORDS, [':'] = WORDS, ['"'] = WORDS,
	[')'] = LINE_END_BRACKET,
	['%'] = ROW,
	['0'] = ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW,
	['A'] = WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS,
	['N'] = LINE_END_N, WORDS, WORDS, WORDS, WORDS,
	['S'] = LINE_END_S, WORDS, WORDS, WORDS, WORDS,
	['X'] = LINE_END_X, WORDS, WORDS,
	['a'] = WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS,
	['n'] = LINE_END_N, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS,
	['x'] = LINE_END_X, WORDS, WORDS,
};

/* The kind of a line that may be a ruler, of any bytes and runs. */
static enum line_kind
odd_ruler_kind(struct slice text)
{
	size_t runs = 0, bytes = 0; /* a run of one byte is a dash of a spaced ruler */
	bool   inside = false;

	for (size_t at = 0; at < text.length; at++) {
		bool blank = ascii_is_blank(text.text[at]);
		if (!blank && !ascii_is_one_of(text.text[at], "-=_+|"))
			return LINE_TEXT;
		runs += !blank && !inside;
		bytes += !blank;
		inside = !blank;
	}
	if (bytes < 3)
		return LINE_TEXT;
	return runs > 1 && bytes > runs ? LINE_COLUMN_RULER : LINE_RULER;
}

/* The same where the line's first byte can start one: most rulers are of that byte and spaces. */
static enum line_kind
ruler_kind(struct slice text)
{
	uint32_t before = 0, pairs = 0, spaces = 0;

	for (size_t at = 0; at < text.length; at += MASK_STEP) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		size_t      left = text.length - at;
		uint32_t    marks = mask_of(bytes, text.text[0]), parts = mask_of(bytes, ' ');
		if ((marks | parts) != (left < MASK_STEP ? (1u << left) - 1 : MASK_ALL))
			return odd_ruler_kind(text);
		pairs |= marks & (marks << 1 | before);
		before = marks >> (MASK_STEP - 1);
		spaces |= parts;
	}
	if (spaces == 0)
		return text.length < 3 ? LINE_TEXT : LINE_RULER;
	return pairs != 0 ? LINE_COLUMN_RULER : odd_ruler_kind(text);
}

/* Whether text ends in a word, or in a mark behind one: no number ends so, and no leaders do. */
static bool
ends_like_word(struct slice text)
{
	char last = text.text[text.length - 1];

	if (last == '.')
		return text.length > 1 && ascii_is_letter(text.text[text.length - 2]);
	return ascii_is_letter(last) || last == ',' || last == ';' || last == ':';
}

/* Whether a long text ends as a sentence's line may: in digits that one space parts from a word. */
static bool
ends_in_count(struct slice text)
{
	size_t start = text.length < MASK_STEP ? 0 : figures_before(text.text, text.length);

	return start >= 2 && start < text.length && ascii_is_digit(text.text[start]) &&
	       text.text[start - 1] == ' ' &&
	       ends_like_word((struct slice){ text.text, start - 1 });
}

/*
 * Whether the text ends in a number that stands apart, or in two that a blank parts, if from
 * its words, too, or behind numbers in a date or bounds.
 */
static bool
is_row(struct slice text)
{
	struct number_cell cell, before;

	if (!ends_in_count(text) && number_cell_before(text, text.length, &cell) &&
	    (cell.apart || (number_cell_before(text, cell.start, &before) &&
	                    ((before.apart && before.start > 0) || cells_end_in_figures(text)))))
		return true;
	return odd_cell_before(text, &cell);
}

static enum line_kind
text_kind(struct slice text)
{
	char first = text.text[0];
	char last = text.text[text.length - 1];

	if (first == '<') {
		enum line_kind kind = tag_line_kind(text);
		if (kind != LINE_TEXT)
			return kind;
	} else if (first == '-' || first == '=' || first == '_' || first == '+' || first == '|') {
		enum line_kind kind = ruler_kind(text);
		if (kind != LINE_TEXT)
			return kind;
	}
	if (text.length <= FOLIO_LENGTH && (ascii_is_digit(last) || ascii_is_one_of(last, "-)]")) &&
	    folio_is_alone(text))
		return LINE_FOLIO;
	if (!ascii_is_digit(last) && last != '%' && last != ')' && last != '*' && last != '-' &&
	    last != '>' && !cells_end_in_times(text))
		return LINE_TEXT;
	if (text.length > FOLIO_LENGTH && folio_is_beside_title(text))
		return LINE_FOLIO;
	return !line_ends_in_brackets(text) && is_row(text) ? LINE_ROW : LINE_TEXT;
}

/*
 * The length of what PEM put before a line that starts with a dash, as in "- ----". Text
 * that was copied from such a message and sent again has it twice.
 */
static size_t
escape_length(struct slice bytes)
{
	if (bytes.length < 3 || memcmp(bytes.text, "- -", 3) != 0)
		return 0;
	return bytes.length >= 6 && memcmp(bytes.text + 3, " --", 3) == 0 ? 4 : 2;
}

/* Where the blanks start that the line ends in; notes form feeds among them. */
static size_t
text_end(struct slice bytes, size_t at, int *pages)
{
	size_t end = bytes.length;

	for (; end > at && ascii_is_blank(bytes.text[end - 1]); end--)
		*pages |= bytes.text[end - 1] == '\f' ? PAGE_BEHIND : 0;
	return end;
}

/* Passes over tabs and form feeds at a line's start, and blanks behind them. */
static size_t
odd_indent(struct line *line, struct slice bytes, size_t at, int *pages)
{
	for (; at < bytes.length && ascii_is_blank(bytes.text[at]); at++) {
		bool tab = bytes.text[at] == '\t';
		*pages |= bytes.text[at] == '\f' ? PAGE_BEFORE : 0;
		line->indent = tab ? (line->indent / 8 + 1) * 8 : line->indent + 1;
		line->tabs = tab ? line->tabs + 1 : 0;
	}
	return at;
}

/* Whether a text ends in the mark that it starts with, as what a frame is drawn around does: "|  Lake Street  |". */
static bool
is_framed(struct slice text)
{
	char mark = text.text[0];

	if (text.length < 3 || text.text[text.length - 1] != mark)
		return false;
	switch (mark) {
	case '"':
		return text.text[1] == ' ';
	case '*': /* one blank on either side is a note's: "* Group 2 loans are not counted *" */
		return text.text[1] == ' ' && text.text[text.length - 2] == ' ' &&
		       (text.text[2] == ' ' || text.text[text.length - 3] == ' ');
	default:
		return mark == '|';
	}
}

/* Takes off a line the quotes that a spreadsheet saved it in, and the sides of a frame around it. */
static void
leave_frame(struct line *line)
{
	struct slice text = line_slice(line);
	size_t       blanks = 1, end = text.length - 1;

	if (!is_framed(text))
		return;
	while (blanks < end && text.text[blanks] == ' ')
		blanks++;
	while (end > blanks && ascii_is_blank(text.text[end - 1]))
		end--;
	bool drawn = text.text[0] != '"';
	if (blanks == end ? !drawn : drawn && text.text[blanks] == '*')
		return;
	line->text += blanks;
	line->length = end - blanks;
	line->indent += blanks;
}

int
line_classify_slow(struct line *line, struct slice bytes)
{
	size_t escape = escape_length(bytes);
	int    pages = 0;
	size_t end = text_end(bytes, escape, &pages);
	size_t at = spaces_behind(bytes.text, escape, end);

	line->indent = at - escape;
	line->tabs = 0;
	if (at < end && (unsigned char)bytes.text[at] < ' ')
		at = odd_indent(line, (struct slice){ bytes.text, end }, at, &pages);
	line->text = bytes.text + at;
	line->length = end - at;
	if (at < end) {
		if (*line->text == '"' || *line->text == '|' || *line->text == '*')
			leave_frame(line);
		line->kind = line->length > 0 ? text_kind(line_slice(line)) : LINE_BLANK;
		return pages;
	}
	line->kind = pages != 0 ? LINE_PAGE : LINE_BLANK;
	return 0;
}

bool
line_states_columns(const struct line *line)
{
	return line->kind == LINE_COLUMN_RULER ||
	       (line->kind == LINE_TAG && (tag_is_in(line, "c") || tag_is_in(line, "s")));
}
