/*
 * Looking out for marks. A line is told to have none by three of its bytes:
 * the first two that are no blanks, and the last.
 */
#include "filing/lookout.h"

#include <limits.h>
#include <stdint.h>

#include "filing/line.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/separator.h"
#include "util/word.h"

enum {
	PASSED_LINES = 64, /* a paragraph of more lines is not passed over unread */
	STEPS = 4,         /* of bytes that newlines are looked for in at once */
	BEHIND = 8         /* bytes that are looked at behind them */
};

/* What a line may start with that has a mark, a bit each; "securities" is a SIGNATURE here. */
enum { SIGNATURE = 1, UNITED = 2, PURSUANT = 4, FORM = 8, ITEM = 16, DASHES = 32, ODD = 64 };

#define WORDS (SIGNATURE | UNITED | PURSUANT | FORM | ITEM)

/* By a byte that is no space: what it may be the first of. */
static const unsigned char firsts[UCHAR_MAX + 1] = {
	/* the control characters */
	ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD,
	ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD,
	['<'] = ODD,       ['-'] = DASHES,
	['S'] = SIGNATURE, ['s'] = SIGNATURE, ['U'] = UNITED, ['u'] = UNITED, ['P'] = PURSUANT,
	['F'] = FORM,      ['f'] = FORM,      ['I'] = ITEM,   ['i'] = ITEM,
};

/* By a byte: what it may be the second of, but ODD. Words may be spaced: "S I G N A T U R E". */
static const unsigned char seconds[UCHAR_MAX + 1] = {
	['E'] = SIGNATURE, ['e'] = SIGNATURE, ['I'] = SIGNATURE, ['i'] = SIGNATURE,
	['N'] = UNITED,    ['n'] = UNITED,    ['.'] = UNITED,    ['U'] = PURSUANT,  ['u'] = PURSUANT,
	['O'] = FORM,      ['o'] = FORM,      ['T'] = ITEM,      ['t'] = ITEM,
	[' '] = WORDS,     ['\t'] = WORDS,    ['\v'] = WORDS,    ['\f'] = WORDS,   ['\r'] = WORDS,
	['-'] = DASHES,
};

/* What a line may end in that has a mark at its end: a byte before blanks or not, or a tag's text. */
enum { LAST = 1, TAGGED = 2 };

static const unsigned char lasts[UCHAR_MAX + 1] = {
	['\0'] = LAST, ['\t'] = LAST, ['\v'] = LAST, ['\f'] = LAST, ['\r'] = LAST, [' '] = LAST,
	['>'] = LAST,  ['-'] = LAST,  ['S'] = LAST,  ['N'] = LAST,  ['n'] = LAST,
	['0'] = TAGGED, ['1'] = TAGGED, ['2'] = TAGGED, ['3'] = TAGGED, ['4'] = TAGGED,
	['5'] = TAGGED, ['6'] = TAGGED, ['7'] = TAGGED, ['8'] = TAGGED, ['9'] = TAGGED,
};

/* Whether text that starts with a byte of `firsts`, or with "<", is a mark or the country's name. */
static bool
starts_mark(const struct line *line)
{
	unsigned char words = firsts[(unsigned char)line->text[0]];

	if (line->text[0] == '<')
		return true;
	if (words == DASHES)
		return line->length > 5 && ascii_is_letter(line->text[5]);
	return (words & WORDS) != 0 && (line_mark(line) != MARK_NONE || line_is_country(line));
}

/* Whether text has a mark glued to its end, or may have tags there. */
static bool
ends_in_mark(const struct line *line)
{
	char last = line->text[line->length - 1];
	char before = line->length > 1 ? line->text[line->length - 2] : ' ';

	switch (last) {
	case '>':
		return true;
	case 'S': /* STATES */
		return before == 'E' && line_cut(line) > 0;
	case 'N': case 'n': /* COMMISSION */
		return ascii_upper(before) == 'O' && line_cut(line) > 0;
	case '-':
		return memchr(line->text, 'B', line->length) != NULL;
	default:
		return ascii_is_digit(last) && memchr(line->text, '<', line->length) != NULL;
	}
}

bool
lookout_can_have_mark(struct slice bytes)
{
	size_t end = bytes.length, at = spaces_behind(bytes.text, 0, end);

	/* the odd blanks, a form feed among them */
	while (end > at && (unsigned char)bytes.text[end - 1] <= ' ')
		if (bytes.text[--end] == '\f')
			return true;
	while (at < end && (unsigned char)bytes.text[at] <= ' ')
		if (bytes.text[at++] == '\f')
			return true;
	struct line line = { .text = bytes.text + at, .length = end - at, .kind = LINE_TEXT };
	return line.length > 0 && (starts_mark(&line) || ends_in_mark(&line));
}

/* A walk over lines. */
struct walk {
	const char *line;         /* where the next one starts */
	size_t      lines;        /* before that */
	const char *passed;       /* the end of the last paragraph that was passed over */
	size_t      passed_lines; /* before that */
};

static inline void
end_paragraph(struct walk *walk)
{
	walk->passed = walk->line;
	walk->passed_lines = walk->lines;
}

/* What a look at all bytes of a line says; a page mark counts as a blank line. */
enum look { LOOK_MARK, LOOK_BLANK, LOOK_DULL };

static bool
is_page(struct slice bytes)
{
	struct line line;

	if (slice_is(bytes, "<PAGE>")) /* most are */
		return true;
	(void)line_classify(&line, bytes);
	return line.kind == LINE_PAGE;
}

static enum look
look_at(const char *line, const char *newline)
{
	struct slice bytes = { line, (size_t)(newline - line) };

	if (lookout_can_have_mark(bytes))
		return is_page(bytes) ? LOOK_BLANK : LOOK_MARK;
	return blanks_before(line, bytes.length) == 0 ? LOOK_BLANK : LOOK_DULL;
}

/*
 * Whether a line that is not empty has text and surely no mark; `ends` are
 * the bits of `lasts` that count. BEHIND bytes can be read behind its newline.
 */
static inline bool
is_dull(const char *line, const char *newline, unsigned ends)
{
	uint64_t others;

	while ((others = word_at(line) ^ WORD_OF(' ')) == 0)
		line += 8;
	line += word_lowest_bit(others) / 8;
	unsigned char first = (unsigned char)line[0], second = (unsigned char)line[1];
	unsigned char last = (unsigned char)newline[-1];
	return ((firsts[first] & (seconds[second] | ODD)) | (lasts[last] & ends)) == 0;
}

/*
 * Passes over the lines that end in 64 bytes; `newlines` are the newlines
 * among these. Returns false at what can be a mark.
 */
static inline bool
pass_lines(struct walk *walk, const char *bytes, uint64_t newlines, unsigned ends)
{
	for (; newlines != 0; newlines &= newlines - 1) {
		const char *line = walk->line, *newline = bytes + word_lowest_bit(newlines);
		enum look   look = LOOK_BLANK;
		if (newline > line)
			look = is_dull(line, newline, ends) ? LOOK_DULL : look_at(line, newline);
		if (look == LOOK_MARK)
			return false;
		walk->line = newline + 1;
		walk->lines++;
		if (look == LOOK_BLANK)
			end_paragraph(walk);
	}
	return true;
}

/* Passes over lines as far as steps of bytes reach. Returns false at a mark. */
static bool
pass_most(struct walk *walk, const char *end)
{
	const char *bytes = walk->line;
	bool        tagged = false;

	while (end - bytes >= SEPARATOR_STEP + BEHIND) {
		uint64_t newlines[STEPS];
		size_t   steps = (size_t)(end - bytes - BEHIND) / SEPARATOR_STEP;
		bool     before = tagged; /* a line that began before these steps may have the tag */
		steps = steps < STEPS ? steps : STEPS;
		tagged = separator_lines(bytes, steps, '<', newlines);
		unsigned ends = tagged || before ? LAST | TAGGED : LAST;
		for (size_t i = 0; i < steps; i++, bytes += SEPARATOR_STEP)
			if (!pass_lines(walk, bytes, newlines[i], ends))
				return false;
		if (walk->lines - walk->passed_lines >= PASSED_LINES)
			return false;
	}
	return true;
}

/* Passes over the lines that are left. */
static void
pass_rest(struct walk *walk, const char *end)
{
	while (walk->line < end) {
		const char *newline = memchr(walk->line, '\n', (size_t)(end - walk->line));
		enum look   look = newline == NULL ? LOOK_MARK : look_at(walk->line, newline);
		if (look == LOOK_MARK)
			return;
		walk->line = newline + 1;
		walk->lines++;
		if (look == LOOK_BLANK)
			end_paragraph(walk);
	}
}

struct passage
lookout_pass(struct slice ahead)
{
	struct walk walk = { .line = ahead.text, .passed = ahead.text };
	const char *end = ahead.text + ahead.length;

	if (pass_most(&walk, end))
		pass_rest(&walk, end);
	return (struct passage){ (size_t)(walk.passed - ahead.text), walk.passed_lines };
}
