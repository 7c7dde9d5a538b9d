/*
 * What a line looks like by itself: its kind, and the marks in it that cut a
 * stream into filings and blocks.
 */
#ifndef FILING_LINE_H
#define FILING_LINE_H

#include <limits.h>

#include "filing/block.h"
#include "filing/cells.h"
#include "util/ascii.h"
#include "util/blanks.h"

/* Form feeds at a line's ends, as bits. */
enum { PAGE_BEFORE = 1, PAGE_BEHIND = 2 };

/* What line_classify does with a line that is not of the commonest kinds. */
int line_classify_slow(struct line *line, struct slice bytes);

/* A page's number alone in a line is no longer than that. */
enum { FOLIO_LENGTH = 16 };

_Static_assert((int)FOLIO_LENGTH >= (int)MASK_STEP, "line_ends_in_figures looks at so many bytes");

/*
 * Whether a text longer than a folio ends as most rows do: in figures, or a
 * percentage, behind "$", "$ " or two blanks.
 */
static inline bool
line_ends_in_figures(struct slice text)
{
	size_t stop = text.length - (text.text[text.length - 1] == '%');
	size_t start = figures_before(text.text, stop);

	if (start < 2 || start == stop || !ascii_is_digit(text.text[start]) ||
	    !ascii_is_digit(text.text[stop - 1]))
		return false;
	char before = text.text[start - 1];
	return before == '$' || (before == ' ' && (text.text[start - 2] == ' ' || text.text[start - 2] == '$'));
}

/* Whether a text ends in words in brackets, "(Zip Code)": a footnote mark behind a number is shorter. */
static inline bool
line_ends_in_brackets(struct slice text)
{
	return text.length > 3 && text.text[text.length - 1] == ')' &&
	       ascii_is_letter(text.text[text.length - 2]) && text.text[text.length - 3] != '(';
}

/* Whether the text, in any case, ends in three letters and one more. */
static inline bool
line_ends_in(struct slice text, const char capitals[3])
{
	const char *end = text.text + text.length - 1;

	return text.length > 3 && ascii_upper(end[-1]) == capitals[2] &&
	       ascii_upper(end[-2]) == capitals[1] && ascii_upper(end[-3]) == capitals[0];
}

/* What a line's last byte tells about the line. */
enum line_end {
	LINE_END_ODD,
	LINE_END_ROW,      /* a row's: a digit, or "%" */
	LINE_END_WORDS,    /* that of a word or sentence */
	LINE_END_BRACKET,  /* the same, if there are words in the brackets */
	LINE_END_N,        /* the same, if it is not that of COMMISSION, */
	LINE_END_S,        /* of STATES, where another filing may begin, */
	LINE_END_X         /* or of so many times something, where a row may end */
};

extern const unsigned char line_ends[UCHAR_MAX + 1];

/* Whether a text that ends so surely ends in a word or sentence. */
static inline bool
line_ends_in_words(struct slice text, enum line_end end)
{
	switch (end) {
	case LINE_END_WORDS:
		return true;
	case LINE_END_BRACKET:
		return line_ends_in_brackets(text);
	case LINE_END_N:
		return !line_ends_in(text, "SIO");
	case LINE_END_S:
		return !line_ends_in(text, "ATE");
	case LINE_END_X:
		return !cells_end_in_times(text);
	case LINE_END_ROW:
	case LINE_END_ODD:
	default:
		return false;
	}
}

/* Whether a line's first byte is neither white space nor one that rulers, tags, escapes and quotes start with. */
static inline bool
line_starts_plainly(char first)
{
	switch (first) {
	case '<': case '-': case '=': case '_': case '"':
		return false;
	default:
		return (unsigned char)first > ' ';
	}
}

/*
 * Does the same as line_classify where the line is of the commonest kinds, and
 * surely whole: blank, a row, or text. Returns whether it is.
 */
static inline bool
line_classify_common(struct line *line, struct slice bytes)
{
	line->tabs = 0;
	if (bytes.length == 0) {
		line->text = bytes.text;
		line->length = line->indent = 0;
		line->kind = LINE_BLANK;
		return true;
	}
	enum line_end end = line_ends[(unsigned char)bytes.text[bytes.length - 1]];
	size_t        at = bytes.text[0] == ' ' ? spaces_behind(bytes.text, 0, bytes.length - 1) : 0;
	line->text = bytes.text + at;
	line->length = bytes.length - at;
	line->indent = at;
	line->kind = end == LINE_END_ROW ? LINE_ROW : LINE_TEXT;
	if (end == LINE_END_ODD || !line_starts_plainly(bytes.text[at]))
		return false;
	return end == LINE_END_ROW
	           ? line->length > FOLIO_LENGTH && line_ends_in_figures(line_slice(line))
	           : line_ends_in_words(line_slice(line), end);
}

/*
 * Sets text, indent, tabs, length and kind of a line from its bytes, which have no
 * newline; a carriage return and a dash escape ("- ----") are passed over.
 * Returns the bits for form feeds before and behind its text.
 */
static inline int
line_classify(struct line *line, struct slice bytes)
{
	return line_classify_common(line, bytes) ? 0 : line_classify_slow(line, bytes);
}

/* Whether the line is all that stands between two pages, or some of it: a page mark or a page's number. */
static inline bool
line_is_break(const struct line *line)
{
	return line->kind == LINE_PAGE || line->kind == LINE_FOLIO;
}

/* Whether a line states a table's columns by itself: a ruler of several, or their tags. */
bool line_states_columns(const struct line *line);

/* Whether the line stands in brackets: "(Registrant)". */
static inline bool
line_is_in_brackets(const struct line *line)
{
	return line->length > 2 && ascii_is_in_brackets(line_slice(line));
}

#endif
