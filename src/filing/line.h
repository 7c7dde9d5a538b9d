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

/* Whether a line's first byte is neither white space nor one that rulers, tags and escapes start with. */
static inline bool
line_starts_plainly(char first)
{
	switch (first) {
	case '<': case '-': case '=': case '_':
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

/* The marks that structure a stream. */
enum mark {
	MARK_NONE,
	MARK_COMMISSION,     /* "SECURITIES AND EXCHANGE COMMISSION" */
	MARK_FORM,           /* "FORM 8-K" */
	MARK_ITEM,           /* "Item 5." */
	MARK_SIGNATURES,     /* "SIGNATURES", or "Pursuant to the requirements of ..." */
	MARK_MESSAGE,        /* -----BEGIN PRIVACY-ENHANCED MESSAGE----- */
	MARK_MESSAGE_END,    /* -----END PRIVACY-ENHANCED MESSAGE----- */
	MARK_SUBMISSION,     /* <SEC-DOCUMENT>, <IMS-DOCUMENT>, <SUBMISSION> */
	MARK_SUBMISSION_END, /* </SEC-DOCUMENT>, </IMS-DOCUMENT>, </SUBMISSION> */
	MARK_HEADER,         /* <SEC-HEADER>, <IMS-HEADER> */
	MARK_DOCUMENT,       /* <DOCUMENT> */
	MARK_TEXT,           /* <TEXT> */
	MARK_DOCUMENT_END,   /* </TEXT>, </DOCUMENT> */
	MARK_ENVELOPE        /* other lines of the envelope: </SEC-HEADER>, <TYPE>, <SEQUENCE> ... */
};

/* The mark that a line of kind LINE_TEXT or LINE_ROW is, or MARK_NONE. */
enum mark line_mark(const struct line *line);

/*
 * Where the number stands in a text that the heading of an Item starts: "Item 5.",
 * "Items 1-4", "ITEM NO. 5"; 0 where none does.
 */
size_t line_item_number(struct slice text);

/* Whether the line's second byte is one that marks with its first byte have, which may be spaced: "S I G N A T U R E". */
bool line_goes_on_as_mark(const struct line *line);

/* Whether the line's first two bytes can be those of a mark. */
static inline bool
line_can_start_mark(const struct line *line)
{
	switch (line->text[0]) {
	case '<': case '-':
	case 'S': case 's': case 'U': case 'u':
	case 'F': case 'f': case 'I': case 'i': case 'P': case 'E':
		return line_goes_on_as_mark(line);
	default:
		return false;
	}
}

/*
 * Whether the line ends in a form's name and has nothing before it but words
 * of a title: "8-K", "CURRENT REPORT ON FORM 8-K".
 */
bool line_names_form(const struct line *line);

/*
 * Where the line has to be cut in two, as an offset in its text, or 0: behind
 * page marks and table tags that it starts with (but <S> and <C>), before
 * those that it ends in, and where another filing begins in it because files
 * were put together without a newline between them ("Dated: May 5,
 * 2001SECURITIES AND EXCHANGE COMMISSION").
 */
size_t line_cut(const struct line *line);

/* Whether the line, by its two ends, is surely not to be cut, nor has column tags. */
bool line_is_whole(const struct line *line);

/*
 * Overwrites <S> and <C> with blanks in a line that begins with one and has
 * more text. Returns whether it has.
 */
bool line_blank_column_tags(char *bytes, size_t length);

/* Whether the line is all that stands between two pages, or some of it: a page mark or a page's number. */
static inline bool
line_is_break(const struct line *line)
{
	return line->kind == LINE_PAGE || line->kind == LINE_FOLIO;
}

/* Whether the line stands in brackets: "(Registrant)". */
static inline bool
line_is_in_brackets(const struct line *line)
{
	return line->length > 2 && ascii_is_in_brackets(line_slice(line));
}

/* Whether a line of tags holds the tag, named in small letters: line_has_tag(line, "table"). */
bool line_has_tag(const struct line *line, const char *name);

/* Whether the line is the country's name, which may stand before the Commission's. */
bool line_is_country(const struct line *line);

/* Whether the line ends the Commission's name, wrapped: "EXCHANGE COMMISSION". */
bool line_ends_name(const struct line *line);

/* Whether it can be the line before that one: "SECURITIES AND", "UNITED STATES SECURITIES AND". */
bool line_starts_name(const struct line *line);

/*
 * Whether a line between the Commission's name and a form's says that this is no
 * cover, but the title page of what a report encloses: "EXHIBITS", "Exhibits to".
 */
bool line_heads_exhibits(struct slice text);

/* Whether the line is a cover's caption that stands near the page's foot: a telephone number's. */
bool line_is_late_caption(const struct line *line);

#endif
