/*
 * What a line looks like by itself: its kind, and the marks in it that cut a
 * stream into filings and blocks.
 */
#ifndef FILING_LINE_H
#define FILING_LINE_H

#include "filing/block.h"
#include "util/ascii.h"
#include "util/blanks.h"

/* Form feeds at a line's ends, as bits. */
enum { PAGE_BEFORE = 1, PAGE_BEHIND = 2 };

/* What line_classify does with a line that is not of the commonest kinds. */
int line_classify_slow(struct line *line, struct slice bytes);

/*
 * Sets text, indent, length and kind of a line from its bytes, which have no
 * newline; a carriage return and a dash escape ("- ----") are passed over.
 * Returns the bits for form feeds before and behind its text.
 */
static inline int
line_classify(struct line *line, struct slice bytes)
{
	if (bytes.length == 0) {
		line->text = bytes.text;
		line->length = line->indent = 0;
		line->kind = LINE_BLANK;
		return 0;
	}
	/* text surely: it ends in a letter, a full stop or a comma */
	char last = bytes.text[bytes.length - 1];
	if (!ascii_is_letter(last) && last != '.' && last != ',')
		return line_classify_slow(line, bytes);
	size_t at = spaces_behind(bytes.text, 0, bytes.length - 1);
	if (!ascii_is_letter(bytes.text[at]) && bytes.text[at] != '(')
		return line_classify_slow(line, bytes);
	line->text = bytes.text + at;
	line->length = bytes.length - at;
	line->indent = at;
	line->kind = LINE_TEXT;
	return 0;
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
	MARK_SUBMISSION,     /* <SEC-DOCUMENT>, <IMS-DOCUMENT> */
	MARK_SUBMISSION_END, /* </SEC-DOCUMENT>, </IMS-DOCUMENT> */
	MARK_HEADER,         /* <SEC-HEADER>, <IMS-HEADER> */
	MARK_DOCUMENT,       /* <DOCUMENT> */
	MARK_TEXT,           /* <TEXT> */
	MARK_DOCUMENT_END,   /* </TEXT>, </DOCUMENT> */
	MARK_ENVELOPE        /* other lines of the envelope: </SEC-HEADER>, <TYPE>, <SEQUENCE> ... */
};

/* The mark that a line of kind LINE_TEXT or LINE_ROW is, or MARK_NONE. */
enum mark line_mark(const struct line *line);

/* Whether the line's first byte is one that a mark starts with. */
static inline bool
line_can_start_mark(const struct line *line)
{
	switch (line->text[0]) {
	case '<': case '-':
	case 'S': case 's': case 'U': case 'u':
	case 'F': case 'f': case 'I': case 'i': case 'P':
		return true;
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
static inline bool
line_is_whole(const struct line *line)
{
	if (line->kind == LINE_ROW)
		return line->text[line->length - 1] != '>';
	if (line->kind != LINE_TEXT)
		return true;
	char last = line->text[line->length - 1];
	char before = line->length > 1 ? ascii_upper(line->text[line->length - 2]) : ' ';

	switch (last) { /* the last bytes of tags and of filings' first lines */
	case '>': case '-':
	case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		return false;
	case 'N': case 'n': /* COMMISSION */
		return line->text[0] != '<' && before != 'O';
	case 'S': /* STATES */
		return line->text[0] != '<' && before != 'E';
	default:
		return line->text[0] != '<';
	}
}

/*
 * Overwrites <S> and <C> with blanks in a line that begins with one and has
 * more text. Returns whether it has.
 */
bool line_blank_column_tags(char *bytes, size_t length);

/* Whether a line of tags holds the tag, named in capitals: line_has_tag(line, "TABLE"). */
bool line_has_tag(const struct line *line, const char *name);

/* Whether the line is the country's name, which may stand before the Commission's. */
bool line_is_country(const struct line *line);

/* Whether the line is a cover's caption that stands near the page's foot: a telephone number's. */
bool line_is_late_caption(const struct line *line);

#endif
