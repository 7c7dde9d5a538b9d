/*
 * What a line looks like by itself: its kind, and the marks in it that cut a
 * stream into filings and blocks.
 */
#ifndef FILING_LINE_H
#define FILING_LINE_H

#include "filing/block.h"

/* Form feeds at a line's ends, as bits. */
enum { PAGE_BEFORE = 1, PAGE_BEHIND = 2 };

/*
 * Sets text, indent, length and kind of a line from its bytes, which have no
 * newline; a carriage return and a dash escape ("- ----") are passed over.
 * Returns the bits for form feeds before and behind its text.
 */
int line_classify(struct line *line, struct slice bytes);

/* The marks that structure a stream. */
enum mark {
	MARK_NONE,
	MARK_COMMISSION,     /* "SECURITIES AND EXCHANGE COMMISSION" */
	MARK_FORM,           /* "FORM 8-K" */
	MARK_ITEM,           /* "Item 5." */
	MARK_SIGNATURES,     /* "SIGNATURES" */
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

/*
 * Where in the line's text a filing begins although something stands before
 * it: files that were put together without a newline between them
 * ("Dated: May 5, 2001SECURITIES AND EXCHANGE COMMISSION"). 0 where none does.
 */
size_t line_glued_filing(const struct line *line);

/* How many bytes at the line's start are page marks and table tags, but <S> and <C>; else 0. */
size_t line_leading_tag(const struct line *line);

/* Where in the line's text table tags stand behind all other text; 0 where none do. */
size_t line_trailing_tag(const struct line *line);

/*
 * Overwrites <S> and <C> with blanks in a line that begins with one and has
 * more text. Returns whether it has.
 */
bool line_blank_column_tags(char *bytes, size_t length);

/* Whether a line of tags holds the tag, named in capitals: line_has_tag(line, "TABLE"). */
bool line_has_tag(const struct line *line, const char *name);

/* Whether the line is a cover's caption that stands near the page's foot: a telephone number's. */
bool line_is_late_caption(const struct line *line);

#endif
