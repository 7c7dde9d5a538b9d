/*
 * Looking out for marks. A line is told to have none by three of its bytes:
 * the first two that are no blanks, and the last.
 */
#include "filing/lookout.h"

#include <limits.h>
#include <stdint.h>

#include "filing/line.h"
#include "filing/mark.h"
#include "filing/seam.h"
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
	/* the control characters, but the newline of a line of spaces */
	ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, 0,   ODD, ODD, ODD, ODD, ODD,
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

/* Whether text starts with a mark, or is the country's name. */
static inline bool
starts_mark(const struct line *line)
{
	unsigned char words = firsts[(unsigned char)line->text[0]];

	if ((words & WORDS) != 0)
		return mark_of_line(line) != MARK_NONE || mark_is_country(line);
	if (words == DASHES)
		return line->length > 5 && ascii_is_letter(line->text[5]);
	return line->text[0] == '<';
}

/* Whether text has a mark glued to its end, or may have tags there. */
static inline bool
ends_in_mark(const struct line *line)
{
	char last = line->text[line->length - 1];

	if (ascii_is_digit(last))
		return memchr(line->text, '<', line->length) != NULL;
	if (last == 'S' || last == 'N' || last == 'n') /* STATES, COMMISSION */
		return line_ends_in(line_slice(line), last == 'S' ? "ATE" : "SIO") &&
		       (seam_find(line) > 0 || (last == 'N' && mark_ends_name(line)));
	return last == '>' || (last == '-' && memchr(line->text, 'B', line->length) != NULL);
}

static inline bool
text_can_have_mark(const char *text, const char *end)
{
	struct line line = { .text = text, .length = (size_t)(end - text), .kind = LINE_TEXT };

	return starts_mark(&line) || ends_in_mark(&line);
}

/* Whether a line can have a mark, by its bytes behind the spaces that it starts with. */
static bool
can_have_mark(const char *text, const char *end)
{
	/* the odd blanks, a form feed among them */
	while (end > text && (unsigned char)end[-1] <= ' ')
		if (*--end == '\f')
			return true;
	while (text < end && (unsigned char)*text <= ' ')
		if (*text++ == '\f')
			return true;
	return text < end && text_can_have_mark(text, end);
}

bool
lookout_can_have_mark(struct slice bytes)
{
	size_t start = spaces_behind(bytes.text, 0, bytes.length);

	return can_have_mark(bytes.text + start, bytes.text + bytes.length);
}

/* A walk over lines. */
struct walk {
	const char *line;         /* where the next one starts */
	size_t      lines;        /* before that */
	const char *passed;       /* the end of the last paragraph that was passed over */
	size_t      passed_lines; /* before that */
};

/* Passes over the line that ends in the newline; a blank one ends a paragraph. */
static inline void
pass_line(struct walk *walk, const char *newline, bool blank)
{
	walk->line = newline + 1;
	walk->lines++;
	/* choices of a value need no branch, which would be guessed wrong */
	walk->passed = blank ? walk->line : walk->passed;
	walk->passed_lines = blank ? walk->lines : walk->passed_lines;
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

/* Looks at a line's bytes behind the spaces that it starts with. */
static enum look
look_at(const char *text, const char *newline)
{
	struct slice bytes = { text, (size_t)(newline - text) };

	if ((unsigned char)*text <= ' ' && blanks_before(text, bytes.length) == 0)
		return LOOK_BLANK; /* or a page mark, where a form feed is among the blanks */
	if (!can_have_mark(text, newline))
		return LOOK_DULL;
	return is_page(bytes) ? LOOK_BLANK : LOOK_MARK;
}

/* Passes over a line by a look at all of it. Returns false where it can have a mark. */
static inline bool
pass_odd_line(struct walk *walk, const char *text, const char *newline)
{
	enum look look = look_at(text, newline);

	if (look == LOOK_MARK)
		return false;
	pass_line(walk, newline, look == LOOK_BLANK);
	return true;
}

/*
 * Passes over the lines that end in 64 bytes; `newlines` are the newlines
 * among these, and `ends` the bits of `lasts` that count. BEHIND bytes can be
 * read behind the last one, and one before the first. Returns false at what
 * can be a mark.
 */
static inline bool
pass_lines(struct walk *walk, const char *bytes, uint64_t newlines, unsigned ends)
{
	for (; newlines != 0; newlines &= newlines - 1) {
		const char *text = walk->line, *newline = bytes + word_lowest_bit(newlines);
		uint64_t    others;
		while ((others = word_at(text) ^ WORD_OF(' ')) == 0)
			text += 8;
		text += word_lowest_bit(others) / 8;
		unsigned char first = (unsigned char)text[0], second = (unsigned char)text[1];
		unsigned char last = (unsigned char)newline[-1];
		if (((firsts[first] & (seconds[second] | ODD)) | (lasts[last] & ends)) == 0)
			pass_line(walk, newline, first == '\n');
		else if (!pass_odd_line(walk, text, newline))
			return false;
	}
	return true;
}

/* Passes over lines as far as steps of bytes reach. Returns false at a mark. */
static inline bool
pass_most(struct walk *walk, const char *end)
{
	const char *bytes = walk->line, *tagged = bytes;

	while (end - bytes >= SEPARATOR_STEP + BEHIND) {
		uint64_t newlines[STEPS];
		size_t   steps = (size_t)(end - bytes - BEHIND) / SEPARATOR_STEP;
		steps = steps < STEPS ? steps : STEPS;
		if (separator_lines(bytes, steps, '<', newlines))
			tagged = bytes + steps * SEPARATOR_STEP;
		unsigned ends = walk->line < tagged ? LAST | TAGGED : LAST;
		for (size_t i = 0; i < steps; i++, bytes += SEPARATOR_STEP)
			if (!pass_lines(walk, bytes, newlines[i], ends))
				return false;
		if (walk->lines - walk->passed_lines >= PASSED_LINES)
			return false;
	}
	return true;
}

/* Passes over the next line by itself, where there is one. Returns false at the end, or at a mark. */
static inline bool
pass_one(struct walk *walk, const char *end)
{
	const char *newline = memchr(walk->line, '\n', (size_t)(end - walk->line));

	if (newline == NULL)
		return false;
	size_t start = spaces_behind(walk->line, 0, (size_t)(newline - walk->line));
	return pass_odd_line(walk, walk->line + start, newline);
}

struct passage
lookout_pass(struct slice ahead)
{
	struct walk walk = { .line = ahead.text, .passed = ahead.text };
	const char *end = ahead.text + ahead.length;

	/* of the other lines, the byte before them can be read */
	if (pass_one(&walk, end) && pass_most(&walk, end))
		while (pass_one(&walk, end))
			;
	return (struct passage){ (size_t)(walk.passed - ahead.text), walk.passed_lines };
}
